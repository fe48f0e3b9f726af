"""What a message says that both did, that was agreed, or that the candidate promises and attaches."""

import re
from collections.abc import Iterator

from followup.checkers.grounding.claims import ENTITLED
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.passages import Passage
from followup.checkers.grounding.source import Source, is_held, is_telling
from followup.checkers.grounding.words import Token, is_function, key, synonyms, tokens
from followup.records import FactKind
from followup.text import Span

_EVENTS = {
    one: frozenset(map(key, others.split()))
    for one, others in {
        "tour": "tour showed show round walk walked around",
        "lunch": "lunch eat meal",
        "coffee": "coffee cafe bar",
        "dinner": "dinner meal restaurant",
        "breakfast": "breakfast",
        "drinks": "drink pub beer bar",
        "beer": "beer pub brewery",
        "tea": "tea",
        "handshake": "handshake shook",
        "laugh": "laugh joke funny",
        "laughed": "laugh joke funny",
        "laughing": "laugh joke funny",
        "laughter": "laugh joke funny",
        "joke": "laugh joke funny",
        "joked": "laugh joke funny",
        "demo": "demo demonstration demonstrate show",
        "demonstration": "demo demonstration demonstrate show",
        "hug": "hug",
        "applause": "applause clap",
    }.items()
}
_AWARDED = re.compile(
    r"\b(?:awards?|prizes?|medals?|degree (?=in\b)|diploma|phd|doctorate|scholarship|patents?|black belt|master's|bachelor's|mba|finalist|runner-up|winner|nominee|gold medal|best \w+ of the year|\w+ of the year)\b"
)
"""What somebody has or has not, whatever words the notes use."""
_CLAIMED = (
    (
        re.compile(
            r"\b(?:offering me|(?:you|have) offered me) (?:the|a|this) \w+|\b(?:your|the) job offer\b|\byour offer(?! to| of)\b|\bfor (?:the|your) (?:job |kind |generous )?offer\b(?! to| of)|\boffer letter\b|\baccept(?:ing)? (?:your|the) offer\b|\b(?:hir|chos|choos|select)(?:ed|en|ing) me\b"
        ),
        re.compile(r"\boffer(?!.{0,20}\b(?:from|at|by)\b)"),
        "The notes tell of no such offer.",
    ),
    (
        re.compile(
            r"\b(?:our|the|your|a|my) (?:second|third|final|next|follow-up) (?:interview|round|conversation|meeting)\b"
        ),
        re.compile(
            r"\b(?:2nd|second|third|3rd|final|follow-up|next (?:round|stage|step|interview|week|is)|rounds?|stage|trial|another|[12]st|[23] ?(?:/|of) ?[2-5]|first interview|come (?:in|back)|then|again|call with|meet)\b"
        ),
        "The notes tell of no further interview.",
    ),
    (
        re.compile(r"\bwe (?:both |all )?agreed\b"),
        re.compile(r"\bagree|\barrang|\bdeal\b|\bsettled"),
        "The notes tell of nothing that you agreed.",
    ),
)
"""What a message says happened; the words of the notes that can mean it; what to tell the person."""
_SHARED_MOMENT = re.compile(
    r"\b(?:thank\w*|enjoy\w*|appreciat\w*|pleasure|treat|highlight|lovely|great|nice|charming|delicious|fun|shared?|during|over|our|delightful|wonderful|grateful|memor\w+)\b"
)
_TOGETHER = re.compile(
    r"\b(?:we|both|together|our|shared?|with you|you (?:laughed|joked)|your (?:joke|laughter|laugh)|(?<=about )the (?:joke|laughter))\b"
)
_SMALL = frozenset("coffee tea handshake".split())
"""Small courtesies that nobody notes down."""
_HABIT = re.compile(r"\b(?:at|since|every|my|before|by|until|of|like|good|cold|more|without) (?:the )?$")
"""Before a meal that is no shared one: "at breakfast", "my morning coffee"."""
_THING = re.compile(
    r"[ -](?:machines?|smell|beans?|cups?|shops?|bar|house|menus?|service|room|break|time|rush|hour|trade|trolley|stains?)\b"
)
_GOT = re.compile(r"\b(?:i|my|we|me|our)\b")
_FUTURE = re.compile(r"\b(?:would|happy to|could|can|love to|if|over a|for a|will|'ll)\b")
_ATTACH = re.compile(
    r"\b(?:i(?:'ve| have)?(?: also)? (?:attach(?:ed)?|enclos(?:e|ed))|(?:is|are|please find|find) (?:attached|enclosed)|(?:attached|enclosed) (?:is|are|you|please|to|here|with|below)|i (?:am|'m) (?:attaching|enclosing)|here (?:is|are) (?:the|my|a)\b(?! (?:few|short|quick|brief|(?:\w+ ){0,2}(?:answer|reply|thought|attempt|try|idea|version|explanation)))"
    r"|i(?:'ll| will|'m| am) (?:also )?(?:be )?(?:sending|forwarding|e-?mailing) (?:you )?(?!(?:this|my answer|a quick|a short))|i(?:'ll| will| am going to| promised to| said i would) (?:also )?(?:send|forward|share|e-?mail|post|bring|drop off) (?!(?:my|a) (?:answer|reply|thanks))|i (?:have|'ve) (?:also )?(?:sent|forwarded|included|linked)|attach(?:ed|ing) (?:to this|the|my|a))"
)
_THEY_SEND = re.compile(
    r"\b(?:they|he|she|hr|you|(?!(?:me|i|us)\b)[a-z]+(?='ll|’ll| will| to))(?:'ll|’ll| will| would| to|'d|’d)? (?:send|e-?mail|forward|share|give|sends|sent)s?\b"
)
_SENDS = frozenset(
    map(key, "send sent forward attach email share portfolio reference references sample link copy give".split())
)
_MY_PROMISE = re.compile(
    r"\b(?:you (?:\w+ )?(?:asked|wanted|told|invited|expect(?:ed)?) me to|i(?:'ll| will| shall| promised(?: you)?(?: that i would| i'd| to)?| said i would| agreed to| am going to| was to| am to| owe))\b (?:also |then |definitely |certainly |therefore )?(?P<verb>call|ring|phone|write|e-?mail|get back|come back|let you know|send|be in touch|follow up|contact|share|forward|bring|deliver|decide|confirm|give you|reach you|report back|text|message|have)\b(?P<rest>[^.!?]*)"
)
_BOUND = re.compile(
    r"\b(?:promised|agreed|said i would|as you asked|as (?:we )?(?:agreed|discussed|promised)|by (?:the|next|mon|tue|wed|thu|fri|sat|sun|tomorrow|end|\d)\w*|next (?:week|month)|(?:on|this) (?:mon|tue|wed|thu|fri|sat|sun)\w*|tomorrow|within|in (?:two|three|a|the|\d+) (?:days?|weeks?|course)|by the end)\b"
)
_SUBJECT = re.compile(r"\b(?:he|she|they|you|hr|we|he'll|she'll|they'll|me)\b")
_CONTACT = frozenset(
    map(
        key,
        "call ring phone write email contact touch hear know text message answer reply back send decide inform revert".split(),
    )
)


def event_doubts(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what a message says that happened and the notes do not tell: a tour, a laugh, an offer."""
    for said, noted, message in _CLAIMED:
        found = said.search(lower)
        if found and not noted.search(source.lower):
            yield Doubt(Span(*found.span()), message, hard=True)
    yield from _common(text, lower, source)
    yield from _their_promises(lower, source)
    awarded = _AWARDED.search(lower) if _GOT.search(lower) else None
    whose = _GOT.search(lower, 0, awarded.start()) if awarded else None
    if awarded and whose and not _FUTURE.search(lower, 0, awarded.start()):
        names = {word.key for word in tokens(awarded.group())}
        if not any(one in source.reach or one in source.exact for one in names):
            yield Doubt(
                Span(whose.start(), awarded.end()), f"The notes tell of no “{awarded.group().strip()}”.", hard=True
            )
    for word in tokens(text):
        needed = _EVENTS.get(word.lower)
        if (
            needed
            and word.lower not in _SMALL
            and not (word.lower == "tour" and _shown(text, word, source))
            and not (needed & source.exact)
            and not _HABIT.search(lower, max(0, word.span.start - 16), word.span.start)
            and not _THING.match(lower, word.span.end)
            and not _FUTURE.search(lower, 0, word.span.start)
            and (_TOGETHER if word.lower.startswith(("laugh", "jok")) else _SHARED_MOMENT).search(lower)
        ):
            yield Doubt(word.span, f"The notes tell of no “{word.lower}”.", hard=True)


def _shown(text: str, tour: Token, source: Source) -> bool:
    """Say whether what a tour is said to have led through stands in the notes: "the tour of the knot wall"."""
    after = [word for word in tokens(text) if tour.span.end <= word.span.start <= tour.span.end + 40]
    telling = [word for word in after if is_telling(word.lower)][:2]
    return bool(telling) and all(is_held(telling, number, source) for number in range(len(telling)))


_BOTH = re.compile(
    r"\bwe (?:both|share) (?!(?:laugh|jok|enjoy|know|knew|had|have|want|agree|like|feel|felt|think)\w*\b)(?P<what>[^.!?,;]+)"
)
_COMMON = re.compile(r"\b(?:both|same|too|also|as well|we|us|common|like me|me as well)\b")


def _common(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what a message says of both that the notes do not tell of both."""
    found = _BOTH.search(lower)
    if found is None:
        return
    telling = {w.key for w in tokens(text, Span(*found.span("what"))) if is_telling(w.lower)}
    near = [source.passages[where] for one in telling for where in source.reach.get(one, ())]
    if near and not any(_COMMON.search(source.lower, *passage.span) for passage in near):
        yield Doubt(Span(*found.span()), "The notes do not tell this of you both.", hard=True)


_THEIR_PROMISE = re.compile(
    r"\byou (?:\w+ly |also |even )?(?:promised|offered|agreed|undertook|said (?:that )?you(?: would|'d|'ll| will| were going to)|assured me (?:that )?you(?: would|'d|'ll| will))(?: me)?(?: to| that you would)? (?P<verb>(?!me\b|you\b|it\b|that\b|us\b|the\b|an?\b)[a-z]+)"
)
_NO_DEED = frozenset("like love want need prefer be have hope know see help make let take get try rather the".split())


def _their_promises(lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what the reader is said to have promised where the notes know of no such deed."""
    thing = re.search(r"\byou (?:kindly )?promised me (?:an?|the|some|that|your)\b", lower)
    if thing and not re.search(r"\b(?:promis|offer)", source.lower):
        yield Doubt(Span(thing.start(), _end(lower, thing.end())), "The notes tell of no such promise.", hard=True)
    for found in _THEIR_PROMISE.finditer(lower):
        verb = key(found["verb"])
        contact = verb in _CONTACT and source.interview.promise is not None and not _THINGS.match(lower, found.end())
        if found["verb"] in _NO_DEED or contact:
            continue
        words = {verb, *synonyms(verb)}
        if not any(passage.keys & words and passage.mine is not True for passage in source.passages):
            yield Doubt(Span(found.start(), _end(lower, found.end())), "The notes tell of no such promise.", hard=True)


_THINGS = re.compile(r" (?:me |us )?(?:the|an?|some|your|more)\b")


def promise_doubts(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what the candidate promises or attaches where the notes know nothing of it, or have it the other way round."""
    for found in _ATTACH.finditer(lower):
        rest = Span(found.end(), _end(lower, found.end()))
        if rest.of(lower).lstrip().startswith(("nothing", "no ", "great importance", "importance")):
            continue
        things = [w for w in tokens(text, rest) if not is_function(w.lower) and w.key not in ENTITLED]
        objects = [w for w in things if is_telling(w.lower)] or things
        sends = [p for p in source.passages if p.keys & _SENDS]
        asked = any(not _THEY_SEND.search(source.lower, *p.span) for p in sends)
        unknown = [w for n, w in enumerate(objects) if not is_held(objects, n, source)]
        usual = re.search(
            r"\bmy (?:updated |current |full )?(?:cv|résumé|resume|number|phone|details|profile|linkedin)\b", lower
        ) and not _BOUND.search(lower)
        if usual:
            continue
        if not asked or (objects and len(unknown) * 2 >= len(objects)):
            yield Doubt(Span(found.start(), rest.end), "The notes tell of nothing that you were to send.", hard=True)
            return
    for found in _MY_PROMISE.finditer(lower):
        if not _BOUND.search(found.group()) and not _BOUND.search(lower):
            continue
        verbs = {word.key for word in tokens(found.group())} & _CONTACT | {key(found["verb"].split()[0])}
        if not any(_is_own_promise(passage, verbs, source) for passage in source.passages):
            theirs = source.interview.promise
            detail = (
                f"In the notes it is they who will be in touch: “{theirs.text}”."
                if theirs
                else "The notes hold no such promise of yours."
            )
            yield Doubt(Span(found.start(), found.end()), detail, hard=True)


def _is_own_promise(passage: Passage, verbs: set[str], source: Source) -> bool:
    """Say whether a passage tells that the candidate is to do what one of the verbs says."""
    asked = _QUESTION.search(source.lower, *passage.span)
    if asked or passage.mine is False or passage.kind is FactKind.PROMISE or not passage.keys & verbs:
        return False
    first = next((word.key for word in tokens(source.text, passage.span)), "")
    return bool(_OWN.search(source.lower, *passage.span)) or (
        first in verbs and not _SUBJECT.search(source.lower, *passage.span)
    )


_QUESTION = re.compile(r"\b(?:asked|wanted to know) (?:me )?(?:what|how|why|if|whether|about|when|where)\b")
_OWN = re.compile(
    r"\b(?:i'?ll|i will|i promised|i'd|i would|i said i|i (?:should|am to|have to|need to)|me to|asked me|to send)\b"
)


def _end(lower: str, start: int) -> int:
    stop = re.compile(r"[.!?;]|, (?:and|but|so|which)\b").search(lower, start)
    return stop.start() if stop else len(lower)
