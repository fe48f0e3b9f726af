"""Remarks of the notes that must not be sent, found in a message also in other words."""

import re
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.remarks import ABOUT_ME, TOPICS, Remark, Remarks, remarks_of
from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.words import Token, is_function, synonyms, tokens
from followup.letter import Letter
from followup.text import Span, fold

_DEMAND = re.compile(
    r"\b(?:my (?:\w+ )?(?:floor|minimum|bottom line|limit|expectations?|ask|number|current (?:salary|pay)|salary|pay|rate)|i(?:'d| would|'m| am)? (?:need|want|expect|accept|require|ask(?:ing)?(?: for)?|hop(?:e|ing) for|settle|earn|make|consider|take|look(?:ing)? for|go (?:to|as low as)|live with|afford|not (?:go|accept|take))|(?:cannot|can't|could not|couldn't|won't|will not) (?:go|accept|take|move|work)|at least|(?:below|under|less than|no less than|anything (?:below|under))|could live with|would need)\b"
)

_OWN_PAY = re.compile(
    r"\bmy (?:\w+ )?(?:floor|minimum|bottom line|limit|expectation|ask|current (?:salary|pay)|salary)|\bi(?:'d| would)? (?:need|want|accept|settle|expect)|below|at least"
)

_FORMER = re.compile(r"\b(?:ex|former (?:partner|wife|husband|girlfriend|boyfriend)|used to (?:date|be married))\b")

_COMMON = re.compile(
    r"tired|nervous|cold|distant|drink\w*|smok\w+|strict|unhappy|stressed|exhausted|nightmare|convinced|harsh|bor(?:ed|ing)|terrible|awful|impatient|blunt|lazy|intimidat\w+|scary|interrupt\w*|difficult to work with|stern"
)

_ON_SOMEBODY = re.compile(
    r"\b(?:he|she|they|you|your|his|her|boss|manager|director|colleague|owner|captain|panel|everyone)\b[^.]{0,40}\b(?:seem\w*|was|were|is|are|came across|looked|appeared|felt|a bit|rather|somewhat|too)\b"
)

_PAY_WORDS = re.compile(
    r"\b(?:salar\w+|pay|paid|wages?|remuneration|compensation|package|minimum|floor|rate|band|per (?:hour|year|annum|month)|a (?:year|month)|[£$€]\d|\d+ ?k)\b|[£$€]\d|\d ?k\b"
)


class _Said(NamedTuple):
    """One sentence of a message, looked at once for all remarks."""

    lower: str
    text: str
    words: tuple[Token, ...]
    telling: tuple[Token, ...]
    mine: bool
    hits: dict[str, list[tuple[Span, frozenset[str]]]]
    """For each topic where the sentence touches it, and the keys of the words there."""

    @classmethod
    def of(cls, sentence: str) -> "_Said | None":
        text = fold(sentence)
        lower = text.lower()
        if len(lower) != len(text):
            return None
        words = tokens(text)
        hits = {}
        for topic, pattern in TOPICS.items():
            spans = [Span(*hit.span()) for hit in pattern.finditer(lower)]
            if spans:
                hits[topic] = [(span, _keys(words, span)) for span in spans]
        telling = tuple(word for word in words if is_telling(word.lower))
        return cls(lower, text, words, telling, ABOUT_ME.search(lower) is not None, hits)


def _keys(words: tuple[Token, ...], span: Span) -> frozenset[str]:
    inside = [word for word in words if word.span.overlaps(span)]
    return frozenset(word.key for word in inside if not is_function(word.lower) or word.lower == "back")


def leaks(letter: Letter) -> tuple[Doubt, ...]:
    """Return where the letter says what its notes hold as private, in the order of the text."""
    if letter.interview is None:
        return ()
    remarks = remarks_of(letter, letter.interview)
    return tuple(
        doubt._replace(span=doubt.span.shifted(sentence.start))
        for sentence in (letter.sentences if remarks.all else ())
        for doubt in _leaked(sentence.of(letter.body), remarks)
    )


@lru_cache(maxsize=4_000)
def _leaked(text: str, remarks: Remarks) -> tuple[Doubt, ...]:
    """Return what one sentence gives away."""
    said = _Said.of(text)
    found: list[Doubt] = []
    for remark in remarks.all if said else ():
        span = _match(said, remark) if said else None
        if span and not any(span.overlaps(other.span) for other in found):
            found.append(Doubt(span, f"Your notes hold this as private: “{_short(remark.words)}”.", hard=True))
    return tuple(sorted(found))


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 90 else plain[:89] + "…"


def _match(said: _Said, remark: Remark) -> Span | None:
    """Return the words of a sentence that give a private remark away."""
    if remark.names:
        named = next((word.span for word in said.words if word.lower in remark.names and word.text[0].isupper()), None)
        if named:
            return named
    for topic in remark.topics:
        if topic == "pay" or topic in said.hits:
            span = _pay(said, remark) if topic == "pay" else _given_away(said, topic, remark)
            if span:
                return span
    for quantity in quantities(said.text) if remark.hidden else ():
        if quantity.value in remark.hidden and quantity.unit in remark.own:
            return quantity.span
    telling = [w for w in said.telling if w.key in remark.keys or not remark.keys.isdisjoint(synonyms(w.key))]
    if not telling or remark.topics == ("pay",):
        return None
    shared = [w for w in said.words if w.key in remark.own and not is_function(w.lower)] if remark.secret else telling
    size = len({word.key for word in shared})
    exact = any(word.key in remark.keys for word in telling)
    wanted = (2 if exact else max(3, len(remark.own) / 6)) if remark.secret else max(2, len(remark.keys) / 2)
    return Span(shared[0].span.start, shared[-1].span.end) if size >= wanted else None


def _pay(said: _Said, remark: Remark) -> Span | None:
    """Return what asks for money, where it names the remark's sum or speaks of the lowest pay."""
    demand = _DEMAND.search(said.lower)
    if not demand:
        return None
    close = [
        one.span
        for one in quantities(said.text)
        if one.span.start > demand.start() - 40 and any(one.value in (n, n * 1_000, n / 1_000) for n in remark.numbers)
    ]
    if close:
        return Span(min(demand.start(), close[0].start), max(close[0].end, demand.end()))
    return Span(*demand.span()) if _PAY_WORDS.search(said.lower) and _OWN_PAY.search(said.lower) else None


def _given_away(said: _Said, topic: str, remark: Remark) -> Span | None:
    """Return the words on a private topic that speak of the same thing as the remark."""
    for span, keys in said.hits[topic]:
        same = not keys.isdisjoint(remark.own)
        fresh = not keys <= remark.public
        if topic == "other" or (topic == "motive" and same and (remark.secret or fresh)):
            return span
        if topic in ("health", "family") and said.mine and fresh:
            former = remark.secret and topic == "family" and _FORMER.search(said.lower)
            if same or former:
                return span
        if topic == "judged":
            beside = any(word.key in remark.own for word in said.telling if not word.span.overlaps(span))
            blunt = not _COMMON.fullmatch(said.lower, *span) and _ON_SOMEBODY.search(said.lower)
            if same or (fresh and (beside or blunt)):
                return span
    return None
