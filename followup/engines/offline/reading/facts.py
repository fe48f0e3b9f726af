"""What was talked about, told, promised and felt: claims of a sentence's or a line's size, each with its kind."""

import re
from collections.abc import Sequence

from followup.engines.offline.reading.claims import Claim, claims_of
from followup.engines.offline.reading.heading import REUSED
from followup.engines.offline.reading.layout import META_LABELS, Layout, Line
from followup.engines.offline.reading.noise import NOISE
from followup.engines.offline.reading.private import (
    KEPT_BACK,
    OFFER,
    PRIVATE,
    UNSURE,
    Part,
    is_kept_back,
    parts_of,
    private_from,
)
from followup.engines.offline.reading.sections import Section
from followup.engines.offline.reading.wordings import (
    ASKED_ME,
    CULTURE,
    GOAL,
    INTEREST,
    INVITATION,
    MINE,
    RAPPORT,
    THEY_LIKED,
    TOLD,
    WEAK,
)
from followup.engines.orders import is_order
from followup.records import Fact, FactKind, Person, Promise
from followup.text import Span
from followup.vocabulary import is_generic

LONGEST = 240
"""Characters; a longer claim is not ticked."""
_KEPT = frozenset({FactKind.PRIVATE, FactKind.OFFER, FactKind.WEAK, FactKind.PROMISE, FactKind.INVITATION})
"""Kinds that a line keeps, also behind somebody's name as a label."""
USABLE = frozenset({FactKind.TOPIC, FactKind.TOLD, FactKind.GOAL, FactKind.MINE, FactKind.INTEREST})

_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_META = re.compile(
    r"^(?:interview(?:ers?)?|company|role|position|job|date|when|time|where|location|who|people|panel|format|stage|with|met|place|venue|round|contact|present|attendees|recruiter|hiring manager|from|to|cc|sent|subject|re|fwd?|dear|hi|hello|hey|kind regards|best|regards|thanks|cheers|sincerely|phone|mobile|email|address|website|link|dress code)\b[\w /()'-]{0,24}[:=]|^(?:dear|hi|hello|hey)\b[^.!?]{0,40},?$|^(?:kind regards|best(?: wishes| regards)?|regards|many thanks|thanks|cheers|sincerely)\W*$",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:had|have|did|finished|just had|went (?:to|for)|got|back from|notes (?:from|on|of)|came out of|attended|done with)\b(?: \w+){0,4} (?:interview|video call|phone call|call|phone screen|screening|trial shift)\b|\b(?:i (?:was )?met (?:by|with)?|joined (?:after|later|us|by|at)|introduced (?:me|himself|herself)|who runs the meeting|interviewed by|shown (?:in|up) by)\b|^(?:[\w'’-]+ ){0,3}interview\b[^.!?]{0,40}[.!?]*$|^(?:video|phone|zoom|teams|interview|on-?site|in person|panel|call|screening)\b[^.!?]{0,40}(?:with|w/|at|on|for|call|interview)\b",
    re.IGNORECASE,
)
_HARSH = re.compile(
    r"\b(?:shit|fuck\w*|damn|crap|lol|lmao|omg|haha\w*|bla+h|blah|stuff|thingy|whatever|idk|tbh)\b", re.IGNORECASE
)
_SPEECH = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?: \([^)]*\))?,? (?:also |then |later |just |who )?(?:said|says|told|mentioned|explained|described|asked|wants?|wanted|thinks|thought|noted|stressed|hopes|admitted|added|talked|pointed|reckons)\b"
)


def find_facts(
    text: str, layout: Layout, people: Sequence[Person], promise: Promise | None, header: Sequence[Span]
) -> tuple[Fact, ...]:
    """Return the facts of the notes in their order; those that a message may use are ticked."""
    facts: list[Fact] = []
    known = {word.lower(): person.name for person in people if person.sure for word in person.name.split()}
    private = private_from(text, layout)
    answered = _unanswered_questions(text, layout)
    claims = claims_of(text, layout, known)
    judged = [
        (Claim(part.span, claim.line), part)
        for claim, parts in zip(claims, parts_of(text, claims), strict=True)
        for part in parts
    ]
    for claim, part in judged:
        if _is_header(text, claim, header):
            continue
        named = known.get(claim.line.label.split()[0].lower()) if claim.line.label else None
        kind = _kind(text, claim, promise, part)
        if claim.span.start >= private.get(claim.line.number, len(text)) and kind is not FactKind.PROMISE:
            kind = FactKind.PRIVATE
        if named and kind not in _KEPT and not claim.span.of(text).endswith("?"):
            kind = FactKind.TOLD
        if kind is None or (
            claim.span.of(text).rstrip("\"'”’)").endswith("?") and kind not in (FactKind.WEAK, FactKind.PRIVATE)
        ):
            continue
        if claim.line.number in answered and kind in USABLE:
            continue
        words = " ".join(claim.span.of(text).split())
        facts.append(
            Fact(
                id=f"f{len(facts) + 1}",
                kind=kind,
                text=words,
                quote=claim.span.of(text),
                span=claim.span,
                person=named or _person(claim, words, known),
                ticked=kind in USABLE and part.odds < UNSURE and _is_telling(words, claim.line, kind),
            ),
        )
    return tuple(facts)


def _is_header(text: str, claim: Claim, header: Sequence[Span]) -> bool:
    """Say whether a claim only names company, role, people or day, which are values of their own."""
    inside = [span for span in header if claim.span.holds(span)]
    rest = claim.span.of(text)
    for span in inside:
        rest = rest.replace(span.of(text), " ")
    words = re.findall(r"[^\W\d_]{3,}", rest)
    tells = _SPEECH.match(claim.span.of(text)) is not None
    early = claim.line.number < 4 or claim.line.section is Section.PEOPLE
    return REUSED.search(claim.span.of(text)) is not None or (
        bool(inside) and len(words) < (9 if early and not tells else 4)
    )


def _kind(text: str, claim: Claim, promise: Promise | None, judged: Part) -> FactKind | None:  # noqa: C901, PLR0911, PLR0912 - one ordered list of cases
    words, line = claim.span.of(text), claim.line
    if is_order(words):
        return FactKind.PRIVATE
    if promise and claim.span.overlaps(promise.span):
        return FactKind.PROMISE
    if (line.speaker is None and _META.match(line.span.of(text).lstrip("-*• \t"))) or (
        line.label and line.label.lower().strip() in META_LABELS
    ):
        return None
    if line.section in (Section.ADVERT, Section.TODO) or _LINK.fullmatch(words):
        return None
    private = judged.odds > PRIVATE
    if OFFER.search(words) or (private and judged.topic == "other"):
        return FactKind.OFFER
    if INVITATION.search(words) and not line.mail:
        return FactKind.INVITATION
    if WEAK.search(words) and not is_kept_back(words) and not private and not _THEIR_SILENCE.match(words):
        return FactKind.WEAK
    if private or line.section is Section.PRIVATE or KEPT_BACK.search(words):
        return FactKind.PRIVATE
    if line.section is Section.WEAK and len(words.split()) > 2:
        return FactKind.WEAK
    if len(words.split()) < 2 or (NOISE.search(words) and line.section in (Section.NONE, Section.NEXT)):
        return None
    if _ANNOUNCES.search(words) and len(words) < 140:
        return None
    theirs = line.speaker is not None and line.speaker != "me"
    if line.speaker == "me" or (not theirs and (line.section is Section.MINE or MINE.match(words))):
        return FactKind.INTEREST if INTEREST.search(words) and not MINE.match(words) else FactKind.MINE
    if line.section is Section.INTEREST or (
        INTEREST.search(words)
        and not THEY_LIKED.search(words)
        and not re.match(r"(?:they|she|he|[A-Z]\w+) (?:was|were|seemed|is|are|liked|loved)\b", words)
    ):
        return FactKind.INTEREST
    if RAPPORT.search(words):
        return FactKind.RAPPORT
    if line.section is Section.CULTURE or CULTURE.search(words):
        return FactKind.CULTURE
    if line.section is Section.NEXT or ASKED_ME.search(words):
        return FactKind.TOPIC if ASKED_ME.search(words) else None
    if GOAL.search(words) and not re.match(r"(?:i|my)\b", words, re.IGNORECASE):
        return FactKind.GOAL
    if line.speaker or TOLD.search(words) or line.section is Section.TOLD or _SPEECH.match(words):
        return FactKind.TOLD
    return FactKind.TOPIC


_OF_ONESELF = 5
"""Words from which a wish or a deed of the candidate needs only one that not any talk has: "love that the babies nap outside"."""
_TOLD_THEM = re.compile(
    r"(?:i |we )?(?:\w+ly |also )?(?:told|explained|described|mentioned|showed|suggested|offered|talked|spoke)\b",
    re.IGNORECASE,
)
_THEIR_SILENCE = re.compile(
    r"(?:they|she|he|nobody|no one|none of them) (?:just |also )?(?:never|did(?:n['’]?t| not)) (?:even |really )?(?:say|said|tell|told|mention(?:ed)?|ask(?:ed)?)\b",
    re.IGNORECASE,
)
"""What they left unsaid, which is no weak answer of the candidate's."""
_WITH_A_NUMBER = 5
"""Words from which a claim with a number tells enough."""


_ERRANDS = re.compile(r"[a-z]+(?: [a-z]+)?(?:, [a-z]+(?: [a-z]+)?)*")
"""Bare things in small letters ("milk, bike tube"): as often a list of errands as what was talked about."""


def _is_telling(words: str, line: Line, kind: FactKind) -> bool:
    """Say whether a claim is worth a sentence in a message: concrete, whole, and fit to be seen."""
    if line.mail or len(words) > LONGEST or _LINK.search(words) or _HARSH.search(words) or NOISE.search(words):
        return False
    if ASKED_ME.search(words) or _ERRANDS.fullmatch(words.strip(" .-*•")):
        return False
    telling = {
        word.lower()
        for word in re.findall(r"[^\W_][\w'’+#/-]*", words)
        if (len(word) > 2 or word.isupper()) and not is_generic(word)
    }
    counted = bool(re.search(r"\d", words)) and len(words.split()) >= _WITH_A_NUMBER
    own = kind is FactKind.INTEREST or (kind is FactKind.MINE and _TOLD_THEM.match(words))
    own = own and len(words.split()) >= _OF_ONESELF
    return len(telling) + counted >= (1 if own else 2)


def _person(claim: Claim, words: str, known: dict[str, str]) -> str | None:
    if claim.line.speaker and claim.line.speaker != "me":
        return known.get(claim.line.speaker.split()[0].lower())
    found = _SPEECH.match(words)
    return known.get(found["name"].split()[0].lower()) if found else None


def _unanswered_questions(text: str, layout: Layout) -> frozenset[int]:
    """Return the lines of a list of questions that hold no answer."""
    return frozenset(
        line.number
        for line in layout.lines
        if line.section is Section.QUESTIONS
        and not re.search(
            r"\?\s*\S|[ \t](?:->|→|=>|[-–—])[ \t]|^\W*(?:a|answer|ans)\W", line.span.of(text), re.IGNORECASE
        )
        and line.bullet
        and re.match(
            r"(?:what|how|why|when|who|where|which|is|are|do|does|can|could|will|would|any|ask)\b",
            line.text.of(text),
            re.IGNORECASE,
        )
    )
