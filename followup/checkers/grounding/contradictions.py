"""Statements in the notes' own words that the notes have otherwise: from somebody else, with a "not", or the other way round."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from followup.checkers.grounding.claims import STRICT, Claim, Clause
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.passages import Passage
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.words import Token, is_function, key, plain, synonyms, tokens
from followup.text import Span

_NEGATION = re.compile(r"\b(?:not|no longer|never|nobody|none|no one|neither|nor|without|w/o|cannot|\w+n't|no)\b")
_SOFT_NEGATION = re.compile(
    r"\b(?:lack\w*|only|few|lost|lose|hard|difficult|rare\w*|instead|before|until|unless|yet to|still|missing|miss|stop\w*|fail\w*|less|fewer|avoid|free of|un\w+|alone|just|rather|but|zero|end|over|out|stay|away|remain\w*|keep|short|despite|even)\b"
)
_YOU_DID = re.compile(
    r"\W*(?:(?:that|how|why|what|where) )?you (?!(?:can|could|would|will|may|might|should|asked|ask|were|liked?|enjoyed|see|saw|heard|think|thought|wondered|let|gave|made)\b)[a-z]+"
)
_OF_ONE = re.compile(r"\byou (?:head|lead|look after|are the|joined|studied|grew up|trained|come from|chair)\b")
_FEELING = re.compile(r"\b(?:we both|laugh\w*|jok\w+|bonded|in common|our shared)\b")
_NEVER = re.compile(
    r"\b(?:never (?:\w+ )?(?:been|used|done|worked|had|driven|tried|seen)|no experience|don't (?:do|know|have|use)"
    r"|do not (?:do|know|have|use)|not (?:done|used|worked|tried)|no (?=(?:\w+ ){1,3}yet\b)|not yet)\b"
)
_OPPOSITES = {
    one: other
    for pair in (
        "earlier later|up down|rose fell|rise fall|increased decreased|opened closed|opening closing|higher lower|gained lost|won lost|hired fired|bought sold|days nights|summer winter"
        "|north south|cheap expensive|growing shrinking|biggest smallest|highest lowest|grew shrank"
    ).split("|")
    for one, other in (pair.split(), pair.split()[::-1])
}


WITNESSES = 3
"""Telling words that a clause and the notes must share, for a difference between the two to be sure."""
ALIGNED = 0.6
"""Share of a clause's words that one passage must hold for the two to be compared."""


class _Aligned(NamedTuple):
    """The passages of the notes that say most of what a clause says."""

    best: list[Passage]
    near: list[Passage]
    """The same with one passage on either side."""


def contradiction(
    text: str,
    lower: str,
    clause: Clause,
    known: Sequence[Token],
    solid: Sequence[Token],
    source: Source,
    reader: frozenset[str],
) -> Doubt | None:
    """Return what the notes have otherwise in a clause whose words they hold.

    `known` are those of its `solid` words that the notes hold; `reader` the words of the recipient's name.
    """
    telling = [word for word in known if is_telling(word.lower)]
    if not telling:
        return None
    aligned = _align(text, clause, known, solid, telling, source)
    wrong = aligned and _wrong_person(text, clause, aligned.best, source, reader)
    if wrong:
        return wrong
    found = (
        _scattered(text, clause, telling, source)
        or _not_mine(lower, clause, telling, solid, source)
        or (aligned and _turned(lower, clause, aligned, telling))
        or (aligned and _opposite(text, clause, aligned, source))
        or (aligned and _flipped(lower, clause, aligned, source, known))
    ) or None
    sure = clause.speech or len({word.key for word in telling}) >= WITNESSES
    return found and found._replace(hard=found.hard and sure)


def _cover(words: Sequence[Token], source: Source) -> Counter[int]:
    """Count for each passage how many of the words it holds."""
    return Counter(number for one in {word.key for word in words} for number in source.reach.get(one, ()))


def _align(
    text: str, clause: Clause, known: Sequence[Token], solid: Sequence[Token], telling: Sequence[Token], source: Source
) -> _Aligned | None:
    cover = _cover(known, source)
    most = max(cover.values(), default=0)
    size = len({word.key for word in solid if word.lower not in source.people})
    if most < 2 or most < ALIGNED * size:
        return None
    numbers = [number for number, count in cover.items() if count == most]
    verbs = {word.key for word in tokens(text, clause.head) if not is_function(word.lower)}
    numbers = [number for number in numbers if source.passages[number].keys & verbs] or numbers
    if not any(source.reach.get(word.key, frozenset()) & set(numbers) for word in telling):
        return None
    near = [passage for number in numbers for passage in source.passages[max(0, number - 1) : number + 2]]
    return _Aligned([source.passages[number] for number in numbers], near)


def _scattered(text: str, clause: Clause, telling: Sequence[Token], source: Source) -> Doubt | None:
    """Find a claim whose words the notes hold in quite different places."""
    if clause.claim in STRICT and len({word.key for word in telling}) >= 4 and _together(telling, source) < 0.5:
        span = Span(telling[0].span.start, telling[-1].span.end)
        return Doubt(span, f"The notes hold these words, but not together: “{span.of(text)}”.", hard=False)
    return None


def _not_mine(
    lower: str, clause: Clause, telling: Sequence[Token], solid: Sequence[Token], source: Source
) -> Doubt | None:
    """Find experience of a thing that the notes have as the others' alone, or as what the candidate has never done."""
    if clause.claim is not Claim.MINE:
        return None
    if len(telling) == len(solid) == 1 and not source.reach.get(telling[0].key, frozenset()) - _theirs(source):
        return Doubt(telling[0].span, "In the notes this is theirs, not yours.", hard=False)
    denied = [word for word in telling if word.key in source.exact and _all_denied(word, source)]
    if denied and not _NEGATION.search(lower, *clause.span):
        span = Span(clause.content.start, denied[-1].span.end)
        return Doubt(span, "The notes say the opposite: they have a “not” here.", hard=True)
    return None


def _turned(lower: str, clause: Clause, aligned: _Aligned, telling: Sequence[Token]) -> Doubt | None:
    """Find the candidate's words in the reader's mouth, and the reverse."""
    you = clause.claim is Claim.TOPIC and _YOU_DID.match(clause.content.of(lower))
    theirs = you or clause.claim is Claim.STATE or (clause.claim is Claim.THEIRS and clause.speech)
    if theirs and all(passage.mine is True for passage in aligned.best):
        return Doubt(clause.content, "In the notes it is you who said or did this.", hard=True)
    lead = lower[clause.span.start : clause.content.start].rstrip()
    about = lead.endswith((" on", " about", " of", " for", " to")) or re.match(
        r"\W*(?:what )?we\b", clause.head.of(lower)
    )
    mine = clause.claim is Claim.MINE or (clause.claim is Claim.SAID and not about)
    if mine and all(p.mine is False for p in aligned.best) and not _goes_on(aligned, telling):
        return Doubt(clause.span, "In the notes it is they who said or did this, not you.", hard=True)
    return None


def _goes_on(aligned: _Aligned, telling: Sequence[Token]) -> bool:
    """Say whether the candidate goes on beside the passage on what it lacks: "Nobody has done that. I have, at…"."""
    lacking = {word.key for word in telling if not any(word.key in passage.keys for passage in aligned.best)}
    return any(passage.mine and passage.keys & lacking for passage in aligned.near)


def _wrong_person(
    text: str, clause: Clause, best: list[Passage], source: Source, reader: frozenset[str]
) -> Doubt | None:
    own = clause.claim is Claim.STATE and _OF_ONE.search(
        plain(text) if len(plain(text)) == len(text) else text, *clause.span
    )
    words = tokens(text, clause.span)
    named = {w.lower for w in words if w.lower in source.people}
    if clause.claim not in (Claim.THEIRS, Claim.SHARED) and not own:
        return None
    feeling = clause.claim is Claim.SHARED and _FEELING.search(plain(text))
    who = named or (reader if clause.by_reader or feeling or own else frozenset())
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


def _together(known: Sequence[Token], source: Source) -> float:
    """Return the share of the words that two stretches of three passages hold between them."""
    words = {w.key: source.reach.get(w.key, frozenset()) for w in known}
    left, cover = dict(words), _cover(known, source)
    for _ in range(2):
        best: dict[str, frozenset[int]] = {}
        for middle in cover:
            stretch = {middle - 1, middle, middle + 1}
            held = {one: where for one, where in left.items() if where & stretch}
            if len(held) > len(best):
                best = held
        left = {one: where for one, where in left.items() if one not in best}
    return 1 - len(left) / len(words)


def _flipped(lower: str, clause: Clause, aligned: _Aligned, source: Source, known: Sequence[Token]) -> Doubt | None:
    """Find a statement with a "not" that the notes have without, or without one that they have."""
    said = clause.content.of(lower)
    span = Span(known[0].span.start, known[-1].span.end)
    if _NEGATION.search(said):
        also = any(passage.negated for passage in aligned.best) or any(
            _NEGATION.search(source.lower, *passage.span)
            for passage in aligned.near
            if any(_in_one_sentence(passage, best, source) for best in aligned.best)
        )
        return (
            None if also or _NO_DENIAL.search(said) else Doubt(span, "The notes say this without a “not”.", hard=True)
        )
    keys = frozenset(word.key for word in known)
    shared = {word.key for passage in aligned.best for word in tokens(source.text, passage.span)}
    hinted = any(key(found.group()) not in shared for found in _SOFT_NEGATION.finditer(said))
    if not hinted and all(_denied(passage, keys, source) for passage in aligned.best):
        return Doubt(span, "The notes say the opposite: they have a “not” here.", hard=True)
    return None


def _in_one_sentence(one: Passage, other: Passage, source: Source) -> bool:
    first, last = sorted((one.span, other.span))
    return not re.search(r"[.!?\n]", source.text[first.end : last.start])


_NO_DENIAL = re.compile(r"\b(?:not only|not just|not least|why not|no doubt|nobody else|not to mention)\b")


def _theirs(source: Source) -> frozenset[int]:
    return frozenset(number for number, passage in enumerate(source.passages) if passage.mine is False)


def _all_denied(word: Token, source: Source) -> bool:
    """Say whether the notes have a word of the candidate's only behind a "never" or a "not"."""
    passages = [p for p in source.passages if word.key in p.keys and p.mine is not False]
    denied = [_reaches(word, passage, source) for passage in passages]
    return any(denied) and all(no or passage.mine is None for no, passage in zip(denied, passages, strict=True))


def _reaches(word: Token, passage: Passage, source: Source) -> bool:
    never = _NEVER.search(source.lower, *passage.span)
    after = tokens(source.text, Span(never.end(), passage.span.end))[:5] if never else []
    if re.search(
        rf"\b{re.escape(word.lower)}(?: \w+)?:? ?(?:no|not yet|none|never)\b(?! \w)", passage.span.of(source.lower)
    ):
        return True
    until = next((n for n, other in enumerate(after) if other.lower in ("but", "though", "only", "and")), 5)
    return any(other.key == word.key for other in after[:until])


def _opposite(text: str, clause: Clause, aligned: _Aligned, source: Source) -> Doubt | None:
    """Find a word for which the notes have its opposite in the same place: later for earlier, fell for went up."""
    noted = {w.lower for p in aligned.best for w in tokens(source.text, p.span)}
    around = {w.lower for p in aligned.near for w in tokens(source.text, p.span)}
    for word in tokens(text, clause.span) if clause.claim in STRICT or clause.claim is Claim.STATE else ():
        other = "up" if word.lower in ("fell", "fall") else _OPPOSITES.get(word.lower)
        if other and other in noted and word.lower not in around:
            return Doubt(word.span, f"The notes have “{other}” here.", hard=True)
    return None


def _denied(passage: Passage, keys: frozenset[str], source: Source) -> bool:
    """Say whether a "not" stands among, or right before, the words of a passage that have these keys."""
    held = [w for w in tokens(source.text, passage.span) if w.key in keys or synonyms(w.key) & keys]
    return (
        bool(held)
        and _NEGATION.search(source.lower, max(passage.span.start, held[0].span.start - 20), held[-1].span.end)
        is not None
    )
