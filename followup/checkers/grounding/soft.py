"""What may be told in other words: who said, did, promised or felt what."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from followup.checkers.grounding.claims import Claim, Clause, clauses
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.source import Passage, Source, is_telling
from followup.checkers.grounding.words import Token, is_function, key, plain, synonyms, tokens
from followup.text import Span, fold

_STRICT = frozenset({Claim.MINE, Claim.THEIRS, Claim.SAID, Claim.SHARED})
_SHARE = {
    Claim.MINE: 0.34,
    Claim.THEIRS: 0.4,
    Claim.SAID: 0.4,
    Claim.SHARED: 0.34,
    Claim.TOPIC: 0.5,
    Claim.STATE: 0.5,
    Claim.WISH: 0.7,
    Claim.PLAIN: 0.75,
}
"""Share of a clause's telling words that may be missing from the notes."""
_ENTITLED = frozenset(
    map(
        key,
        "team role company position work job place people day plan challenge goal culture project step process interview conversation time question opportunity interest answer experience"
        " reader thank talk thing way detail priority future week morning afternoon yesterday value mission vision department business".split(),
    )
)
_TELL = frozenset(
    map(
        key,
        "strong best perfect ideal impressed offer hire start salary decision decide candidate favourite second final invite recommend reference trial bonus promotion training budget lead manage manager leader leadership responsible".split(),
    )
)
_NEGATION = re.compile(r"\b(?:not|no longer|never|nobody|none|no one|neither|nor|without|cannot|\w+n't|no)\b")
_SOFT_NEGATION = re.compile(
    r"\b(?:lack\w*|only|few|lost|lose|hard|difficult|rare\w*|instead|before|until|unless|yet to|still|missing|miss|stop\w*|fail\w*|less|fewer|avoid|free of|un\w+|alone|just|rather|but|zero|end|over|out|stay|away|remain\w*|keep|short|despite|even)\b"
)
_EVENTS = {
    one: frozenset(map(key, others.split()))
    for one, others in {
        "tour": "tour showed show round walk walked around saw",
        "lunch": "lunch canteen eat meal food",
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
_FUTURE = re.compile(r"\b(?:would|happy to|could|can|love to|if|over a|for a|will|'ll)\b")
_ATTACH = re.compile(
    r"\b(?:i(?:'ve| have)?(?: also)? (?:attach(?:ed)?|enclos(?:e|ed))|(?:is|are|please find|find) (?:attached|enclosed)|(?:attached|enclosed) (?:is|are|you|please|to|here|with|below)|i (?:am|'m) (?:attaching|enclosing)|here (?:is|are) (?:the|my|a)\b(?! (?:few|short|quick|brief))"
    r"|i(?:'ll| will| am going to| promised to| said i would) (?:also )?(?:send|forward|share|e-?mail|post|bring|drop off) (?!(?:my|a) (?:answer|reply|thanks))|i (?:have|'ve) (?:also )?(?:sent|forwarded|included|linked)|attach(?:ed|ing) (?:to this|the|my|a))"
)
_SENDS = frozenset(
    map(key, "send sent forward attach email share portfolio reference references sample link copy give".split())
)
_MY_PROMISE = re.compile(
    r"\bi(?:'ll| will| shall| promised(?: you)?(?: that i would| i'd| to)?| said i would| agreed to| am going to| was to| am to| owe)\b (?:also |then |definitely |certainly |therefore )?(?P<verb>call|ring|phone|write|e-?mail|get back|come back|let you know|send|be in touch|follow up|contact|share|forward|bring|deliver|decide|confirm|give you|text|message|have)\b(?P<rest>[^.!?]*)"
)
_BOUND = re.compile(
    r"\b(?:promised|agreed|said i would|as you asked|as (?:we )?(?:agreed|discussed|promised)|by (?:the|next|mon|tue|wed|thu|fri|sat|sun|tomorrow|end|\d)\w*|next (?:week|month)|(?:on|this) (?:mon|tue|wed|thu|fri|sat|sun)\w*|tomorrow|within|in (?:two|three|a|the|\d+) (?:days?|weeks?|course)|by the end)\b"
)
_TELLING_ACTS = frozenset(map(key, "praise compliment congratulate joke hint warn pour laugh".split()))
_FEELING = re.compile(r"\b(?:we both|laugh\w*|jok\w+|bonded|in common|our shared)\b")
_CONTACT = frozenset(
    map(
        key,
        "call ring phone write email contact touch hear know text message answer reply back send decide inform revert".split(),
    )
)


def soft_doubts(
    body: str, sentence: Span, source: Source, reader: frozenset[str], vouched: frozenset[str]
) -> Iterator[Doubt]:
    """Yield the clauses of a sentence for which the notes hold too little, or the opposite."""
    text = sentence.of(body)
    lower = fold(text).lower()
    if len(lower) != len(text):
        return
    bound = list(_promises(text, lower, source))
    yield from (doubt._replace(span=doubt.span.shifted(sentence.start)) for doubt in bound)
    yield from (doubt._replace(span=doubt.span.shifted(sentence.start)) for doubt in _events(text, lower, source))
    turned = [doubt._replace(span=doubt.span.shifted(sentence.start)) for doubt in _turned(text, source)]
    yield from turned
    if bound or turned:
        return
    for clause in clauses(text):
        whole = clause.claim in (Claim.THEIRS, Claim.SAID)
        words = [
            word
            for word in tokens(text, clause.span if whole else clause.content)
            if not any(c.isdigit() for c in word.text)
            and (not whole or not word.span.overlaps(clause.head) or word.key in _TELLING_ACTS)
        ]
        doubt = _judge(text, lower, clause, words, source, reader, vouched)
        if doubt:
            yield doubt._replace(span=doubt.span.shifted(sentence.start))


def _judge(
    text: str,
    lower: str,
    clause: Clause,
    words: list[Token],
    source: Source,
    reader: frozenset[str],
    vouched: frozenset[str],
) -> Doubt | None:
    telling = [w for w in words if is_telling(w.lower) and w.lower not in vouched]
    if not telling and clause.claim in _STRICT:
        telling = [w for w in words if w.key in _TELL]
        if clause.claim is Claim.MINE:
            telling = [w for w in words if not is_function(w.lower) and w.key not in _ENTITLED and w.key in _TELL]
    if not telling:
        return None
    unknown = [word for number, word in enumerate(telling) if not _known(telling, number, source)]
    share = len(unknown) / len(telling)
    allowed = _SHARE[clause.claim]
    if (
        unknown
        and share > allowed
        and (
            clause.claim in _STRICT
            or clause.claim is Claim.TOPIC
            or len(unknown) > (1 if clause.claim is Claim.STATE else 2)
        )
    ):
        span = _stretch(unknown)
        return Doubt(span, f"The notes do not hold “{span.of(text)}”.", hard=False)
    if clause.claim in (Claim.WISH, Claim.PLAIN):
        return None
    solid = [word for word in words if not is_function(word.lower) and word.lower not in vouched]
    known = [word for word in solid if word in telling or word.key in source.reach]
    known = [word for word in known if word not in unknown]
    return _contradiction(text, lower, clause, known, solid, source, reader)


def _known(words: Sequence[Token], number: int, source: Source) -> bool:
    word = words[number]
    if word.key in source.reach or word.lower in source.words or word.lower in source.initials:
        return True
    if number + 1 < len(words) and word.lower + words[number + 1].lower in source.words:
        return True
    if number and words[number - 1].lower + word.lower in source.words:
        return True
    for at in range(3, len(word.lower) - 2):
        if key(word.lower[:at]) in source.exact and key(word.lower[at:]) in source.exact:
            return True
    return any(
        "".join(w.lower[0] for w in words[start : start + size]) in source.short
        for size in (2, 3, 4)
        for start in range(max(0, number - size + 1), number + 1)
        if start + size <= len(words)
    )


def _stretch(unknown: Sequence[Token]) -> Span:
    """Return the words from the first to the last unknown one, unless they stand far apart."""
    first, last = unknown[0].span, unknown[-1].span
    return (
        Span(first.start, last.end)
        if last.end - first.start <= 60
        else Span(first.start, unknown[len(unknown) // 2].span.end)
    )


def _contradiction(
    text: str,
    lower: str,
    clause: Clause,
    known: list[Token],
    solid: list[Token],
    source: Source,
    reader: frozenset[str],
) -> Doubt | None:
    if not known:
        return None
    cover = Counter(number for word in {w.key: w for w in known}.values() for number in source.reach.get(word.key, ()))
    if not cover:
        return None
    most = max(cover.values())
    size = len({w.key for w in solid})
    span = Span(known[0].span.start, known[-1].span.end)
    telling = [w for w in known if is_telling(w.lower)]
    if clause.claim in _STRICT and len({w.key for w in telling}) >= 4 and _together(cover, telling, source) < 0.5:
        return Doubt(span, f"The notes hold these words, but not together: “{span.of(text)}”.", hard=False)
    if most < 2 or most / size < 0.6:
        return None
    numbers = [number for number, count in cover.items() if count == most]
    verbs = {w.key for w in tokens(text, clause.head) if not is_function(w.lower)}
    numbers = [number for number in numbers if source.passages[number].keys & verbs] or numbers
    best = [source.passages[number] for number in numbers]
    if not any(source.reach.get(w.key, frozenset()) & set(numbers) for w in telling):
        return None
    near = [p for number in numbers for p in source.passages[max(0, number - 1) : number + 2]]
    if (
        clause.claim in (Claim.THEIRS, Claim.STATE)
        and all(p.mine is True for p in best)
        and (clause.speech or clause.claim is Claim.STATE)
    ):
        return Doubt(clause.content, "In the notes it is you who said or did this.", hard=True)
    if (
        (
            clause.claim is Claim.MINE
            or (
                clause.claim is Claim.SAID
                and not re.match(r"\W*(?:what )?we\b", lower[clause.head.start :])
                and not lower[clause.span.start : clause.content.start]
                .rstrip()
                .endswith((" on", " about", " of", " for", " to"))
            )
        )
        and all(p.mine is False for p in best)
        and not any(p.mine for p in near)
    ):
        return Doubt(
            Span(clause.span.start, clause.span.end),
            "In the notes it is they who said or did this, not you.",
            hard=True,
        )
    wrong = _wrong_person(text, clause, best, numbers, source, reader)
    return wrong or _flipped(lower, clause, best, numbers, source, span, frozenset(w.key for w in known))


def _wrong_person(
    text: str, clause: Clause, best: list[Passage], numbers: list[int], source: Source, reader: frozenset[str]
) -> Doubt | None:
    if clause.claim not in (Claim.THEIRS, Claim.SHARED):
        return None
    feeling = clause.claim is Claim.SHARED and _FEELING.search(plain(text))
    named = {w.lower for w in tokens(text, clause.span) if w.lower in source.people}
    who = named or (reader if clause.by_reader or feeling else frozenset())
    if not who or not all(p.people for p in best):
        return None
    around = {name for p in best for name in p.people}
    around |= {w for name in around for w in _all_names(source, name)}
    if who & around:
        return None
    told = sorted({source.people[name] for p in best for name in p.people if name in source.people})
    return (
        Doubt(
            Span(clause.span.start, clause.content.start) if clause.content.start > clause.span.start else clause.span,
            f"In the notes this is from {' and '.join(told)}.",
            hard=True,
        )
        if told
        else None
    )


def _all_names(source: Source, name: str) -> list[str]:
    person = source.people.get(name)
    return [word for word, whose in source.people.items() if whose == person]


def _together(cover: Counter[int], known: list[Token], source: Source) -> float:
    """Return the share of the words that two stretches of three passages hold between them."""
    words = {w.key: source.reach.get(w.key, frozenset()) for w in known}
    left = dict(words)
    for _ in range(2):
        best: dict[str, frozenset[int]] = {}
        for middle in cover:
            stretch = {middle - 1, middle, middle + 1}
            held = {one: where for one, where in left.items() if where & stretch}
            if len(held) > len(best):
                best = held
        left = {one: where for one, where in left.items() if one not in best}
    return 1 - len(left) / len(words)


def _flipped(
    lower: str,
    clause: Clause,
    best: list[Passage],
    numbers: list[int],
    source: Source,
    span: Span,
    keys: frozenset[str],
) -> Doubt | None:
    """Find a statement with a "not" that the notes have without, or without one that they have."""
    said = lower[clause.content.start : clause.content.end]
    negated = bool(_NEGATION.search(said))
    around = [p for number in numbers for p in source.passages[max(0, number - 1) : number + 2]]
    if (
        negated
        and not any(p.negated for p in best)
        and not any(_NEGATION.search(source.lower[p.span.start : p.span.end]) for p in around)
        and not re.search(r"\b(?:not only|not just|not least|why not|no doubt|nobody else|not to mention)\b", said)
    ):
        return Doubt(span, "The notes say this without a “not”.", hard=True)
    strong = all(_denied(p, keys, source) for p in best)
    shared = {w.key for p in best for w in tokens(source.text, p.span)}
    if not negated and strong and not any(key(m.group()) not in shared for m in _SOFT_NEGATION.finditer(said)):
        return Doubt(span, "The notes say the opposite: they have a “not” here.", hard=True)
    return None


def _denied(passage: Passage, keys: frozenset[str], source: Source) -> bool:
    """Say whether a "not" stands among, or right before, the words of a passage that have these keys."""
    held = [w for w in tokens(source.text, passage.span) if w.key in keys or synonyms(w.key) & keys]
    return (
        bool(held)
        and _NEGATION.search(source.lower, max(passage.span.start, held[0].span.start - 20), held[-1].span.end)
        is not None
    )


def _events(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    for word in tokens(text):
        needed = _EVENTS.get(word.lower)
        if needed and not (needed & source.exact) and not _FUTURE.search(lower, 0, word.span.start):
            yield Doubt(word.span, f"The notes tell of no “{word.lower}”.", hard=True)


def _promises(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what the candidate promises or attaches where the notes know nothing of it, or have it the other way round."""
    for found in _ATTACH.finditer(lower):
        rest = Span(found.end(), _end(lower, found.end()))
        things = [w for w in tokens(text, rest) if not is_function(w.lower) and w.key not in _ENTITLED]
        asked = any(p.keys & _SENDS and p.mine is not None or p.keys & _SENDS for p in source.passages)
        objects = [w for w in things if is_telling(w.lower)] or things
        unknown = [w for n, w in enumerate(objects) if not _known(objects, n, source)]
        if not asked or (objects and len(unknown) * 2 >= len(objects)):
            yield Doubt(Span(found.start(), rest.end), "The notes tell of nothing that you were to send.", hard=True)
            return
    for found in _MY_PROMISE.finditer(lower):
        if not _BOUND.search(found.group()) and not _BOUND.search(lower):
            continue
        verb = key(found["verb"].split()[0])
        mine = [
            p
            for p in source.passages
            if p.mine
            and (verb in p.keys or p.keys & _CONTACT)
            and re.search(
                r"\b(?:i'?ll|i will|promised|i'd|i would|me to|asked me|to send)\b",
                source.lower[p.span.start : p.span.end],
            )
        ]
        asked = re.search(
            r"\b(?:asked me to|wants? me to|i (?:should|am to|have to|need to|promised|said i)|i'?ll|i will) [^.\n]{0,40}",
            source.lower,
        )
        if not mine and not (asked and key(found["verb"].split()[0]) in {key(w) for w in asked.group().split()}):
            theirs = source.interview.promise
            detail = (
                f"In the notes it is they who will be in touch: “{theirs.text}”."
                if theirs
                else "The notes hold no such promise of yours."
            )
            yield Doubt(Span(found.start(), found.end()), detail, hard=True)


def _turned(text: str, source: Source) -> Iterator[Doubt]:
    """Yield "from A to B" where the notes go from B to A."""
    for found in re.finditer(
        r"\bfrom (?:\w+ ){0,2}?(?P<one>[\w%£$€.,]+?)(?: [\w%]+)? to (?:the |an? )?(?P<two>[\w£$€]+)", text
    ):
        one, two = (re.escape(plain(found[name]).strip(".,")) for name in ("one", "two"))
        there = rf"\b{one}\b[^\n]{{0,14}}(?: to |->|→|-)[^\n]{{0,6}}\b{two}\b"
        back = rf"\b{two}\b[^\n]{{0,14}}(?: to |->|→)[^\n]{{0,6}}\b{one}\b"
        if re.search(back, source.lower) and not re.search(there, source.lower):
            yield Doubt(Span(*found.span()), "In the notes it goes the other way.", hard=True)


def _end(lower: str, start: int) -> int:
    stop = re.compile(r"[.!?;]|, (?:and|but|so|which)\b").search(lower, start)
    return stop.start() if stop else len(lower)
