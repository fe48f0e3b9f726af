"""The clauses of the notes, each with who says or does what stands in it."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from followup.checkers.grounding.words import is_function, is_known_word, plain, tokens
from followup.records import Fact, FactKind, Interview
from followup.text import Span, fold

_CUT = re.compile(
    r"[.!?…]+[\"'”’)]*(?=\s|$)|[;\n]|[ \t](?:->|→|=>|[-–—])[ \t]"
    r"|,[ \t](?=(?:did|done|tried|used|ran|built) (?:it|this|that|the same|so)\b)|[ \t](?:and|but)[ \t](?=that\b)|(?<!\bthat)(?<!\bhow)(?<!\bwhen)(?<!\bwhat)(?<!\bwhere)(?<!\bwhich)(?<!\bif)(?<!\bbecause)(?<!\bwhy)(?<!\bwhile)(?<!\bthan)(?<!\bwho)(?<!\buntil)(?<!\bsince)(?:,|[ \t](?:and|but|so|then))?(?:[ \t](?:and|but|so|then))*[ \t]+(?=(?:i|he|she|they|we)(?:[ \t]|['’])|[A-ZÀ-Þ][\w'’-]+ (?:said|told|asked|wants?|showed|explained|thinks|mentioned)\b)",
    re.IGNORECASE,
)
_BY_ME = re.compile(
    r"\W*(?:\[[\d:]+\] )?(?:i|me|my|moi|ich|yo|eu|io|ik|jag|jeg|i'\w+|never (?:been|used|done|worked|had|tried|seen|driven)|told (?:him|her|them|[A-Z]\w+)|said|forgot|should have|talked (?:him|her|them|about)|explained|mentioned)\b",
    re.IGNORECASE,
)
_BY_THEM = re.compile(r"\W*(?:he|she|they|their|his|her|he's|she's|they'\w+|you|u|it's|there)\b", re.IGNORECASE)
_PERCEIVED = re.compile(
    r"\W*(?:(?:and|so|but|then|what) )*(?:i(?:'d| would|'m| am| really| also| was)*|really|bits? i|things? i)? ?(?:really |also |so )*(?:lik|lov|enjoy|learn|notic|heard|hear|saw|see|ask|impress|met|keen|want)\w*",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\W*(?:we|how|that|which|who|where|because|while|when)\b", re.IGNORECASE)
"""Begins a clause that has the speaker of the one before."""
_ASKED = re.compile(r"\basked\b(?! (?:me|us) to\b)", re.IGNORECASE)
"""What is asked says nothing of who does it."""
_NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|w/o|cannot|hardly|lost|lacks?|lacking|missing|miss(?:ed|es)?|skipped|behind|backlog|stopped|unable|fail\w*|only|few|zero|nil|\w+n't|dont|doesnt|didnt|wasnt|isnt|arent|cant|wont)\b"
)
_QUOTED = re.compile(r"[\"“][^\"”\n]+[\"”]")
"""In what somebody is quoted to have said, "I" is not the candidate."""
_MINE = frozenset({FactKind.MINE, FactKind.WEAK})
_THEIRS = frozenset({FactKind.TOLD, FactKind.GOAL, FactKind.PROMISE, FactKind.INVITATION, FactKind.CULTURE})
_LABEL = re.compile(
    r"^[ \t]*(?:[-*•>] ?)?(?:\[[^\]\n]*\] ?)?(?:\d\d:\d\d ?)?(?P<label>[A-ZÀ-Þ][\w.'’ ()-]{0,40}?)(?: \d\d:\d\d)?:[ \t]",
    re.MULTILINE,
)
_THEM = re.compile(r"(?:interviewer|recruiter|panel|hiring manager|they|them|employer|manager|boss)\b", re.IGNORECASE)
_PERSON = re.compile(
    r"^\W*(?P<label>[^\W\d_]{3,}) ?[:=] "
    r"|(?:^|[.!?;] )\W*(?P<does>[A-ZÀ-Þ][a-zà-ÿ]{2,}) (?:[a-z]{3,}(?:ed|s)|left|told|said|gave|led|has|had|was|is|wants?)\b"
    r"|(?<=called )(?P<called>[A-ZÀ-Þ][a-zà-ÿ]+)",
    re.MULTILINE,
)
_ME = re.compile(r"(?:me|candidate|myself|self|i|my (?:bit|answer|part)s?|applicant)$", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """A clause of the notes."""

    span: Span
    mine: bool | None
    """True: what the candidate said or did; False: what the employer's people said or do; None: the notes do not tell."""
    people: frozenset[str]
    """The names in it, in small letters, and the name of who says it."""
    negated: bool
    keys: frozenset[str]
    """The keys of its words that are more than joining words."""
    kind: FactKind | None


def passages_of(text: str, interview: Interview, people: dict[str, str], *, located: bool) -> list[Passage]:
    """Cut notes into clauses and tell of each who speaks; `located` says that the facts' spans lie in `text`."""
    cuts = [(found.start(), found.end()) for found in _CUT.finditer(text)]
    spans = [
        Span(*pair)
        for pair in zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True)
    ]
    facts = [fact for fact in interview.facts if fact.span] if located else []
    passages: list[Passage] = []
    at = 0
    before: set[str] = set()
    labels = _labels(text, people)
    quotes = [Span(*found.span()) for found in _QUOTED.finditer(text)]
    speaker: bool | None = None
    side: bool | None = None
    for span in spans:
        if text[max(0, span.start - 1) : span.start] in ("", "\n"):
            speaker = labels.get(span.start)
        while at < len(facts) and (where := facts[at].span) and where.end <= span.start:
            at += 1
        fact = facts[at] if at < len(facts) and (where := facts[at].span) and where.overlaps(span) else None
        words = tokens(text, span)
        keys = frozenset(word.key for word in words if not is_function(word.lower))
        if re.search(r"[.!?…;\n]\W*$", text[max(0, span.start - 4) : span.start]):
            before = set()
            side = None
        if keys:
            named = {word.lower for word in words if word.lower in people}
            before = named or before
            quoted = any(inside.start < span.start < inside.end for inside in quotes)
            told = speaker if speaker is not None or quoted else _speaker(span.of(text), fact, named)
            goes_on = _GOES_ON.match(span.of(text)) or (side and not named and not _ASKED.search(text, *span))
            side = side if told is None and goes_on else told
            passages.append(
                Passage(
                    span=span,
                    mine=side,
                    people=frozenset(before | _saying(fact)),
                    negated=_NEGATION.search(fold(span.of(text)).lower()) is not None,
                    keys=keys,
                    kind=fact.kind if fact else None,
                )
            )
    return passages


def named_in(text: str, others: Collection[str]) -> dict[str, str]:
    """Return further people of the notes, by the name in small letters; `others` are words of other names."""
    found = {}
    for match in _PERSON.finditer(text):
        name = match[match.lastgroup or 0]
        lower = name.lower()
        often = match["label"] is None or len(re.findall(rf"\b{re.escape(lower)}\b", text.lower())) > 1
        if often and lower not in others and not is_known_word(lower) and not is_function(lower):
            found[lower] = name.capitalize()
    return found


_REPORTS = re.compile(
    r"\W*(?:so |and |then |well |ok |yeah )*(?:he|she|they|their|his|her|you|u|there)\b|[^\n]{0,40}?\b(?:he|she|they) (?:said|says|told|wants?|mentioned|explained|asked)\b",
    re.IGNORECASE,
)
"""A line of the candidate's to a friend that tells what the employer said or does."""


def _labels(text: str, people: dict[str, str]) -> dict[int, bool | None]:
    """Return who speaks in each line of a transcript, by the line's start; nothing where the notes are none."""
    found = list(_LABEL.finditer(text))
    names = Counter(label["label"].strip().lower() for label in found)
    talks = sum(count for name, count in names.items() if _ME.match(name)) > 1
    if not any(_ME.match(label["label"].strip()) for label in found) and len(
        {label["label"] for label in found}
    ) * 3 > len(found):
        return {}
    theirs = {
        label.start()
        for label in found
        if _THEM.match(label["label"]) or any(word.lower in people for word in tokens(label["label"]))
    }
    sides: dict[int, bool | None] = {}
    for label in found:
        name = label["label"].strip()
        if _ME.match(name):
            # To a friend the candidate tells what the employer said; in a talk with the employer what they say is theirs.
            sides[label.start()] = True if theirs and not _REPORTS.match(text, label.end()) else None
        else:
            theirs_by_turns = talks and bool(theirs) and names[name.lower()] > 1
            sides[label.start()] = False if label.start() in theirs or theirs_by_turns else None
    return sides


def _saying(fact: Fact | None) -> set[str]:
    return {word.lower for word in tokens(fact.person)} if fact and fact.person else set()


def _speaker(words: str, fact: Fact | None, named: set[str]) -> bool | None:  # noqa: PLR0911 - one ordered list of cases
    """Say whether a passage is the candidate's (True), the others' (False) or unclear (None)."""
    if _PERCEIVED.match(words) or _ASKED.search(words):
        return None
    if fact and fact.kind is FactKind.WEAK:
        return True
    if _named_first(words, named):
        return False
    if fact and fact.kind in _MINE and not _BY_THEM.match(words):
        return True
    if _BY_ME.match(words):
        return True
    if _BY_THEM.match(words):
        return False
    if fact and fact.kind in _THEIRS and fact.person:
        return False
    return None


def _named_first(words: str, named: set[str]) -> bool:
    """Say whether a clause begins with a person of the notes."""
    start = re.sub(r"^\W*(?:\[[\d:]+\])?\W*(?:(?:mr|mrs|ms|dr|prof|and|so|but|then|when)\b\W*)*", "", plain(words))
    return any(start.startswith(name) for name in named)
