"""Remarks of the notes that must not be sent, found in a message also in other words."""

import re
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.fields import FIELDS
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.remarks import ABOUT_ME, Remark, Remarks, remarks_of
from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.words import Token, is_function, tokens
from followup.letter import Letter
from followup.text import Span, fold

_DEMAND = re.compile(
    r"\b(?:my (?:\w+ )?(?:floor|minimum|bottom line|limit|expectations?|ask|number|current (?:salary|pay)|salary|pay|rate)|i(?:'d| would|'m| am)? (?:need|want|expect|accept|require|ask(?:ing)?(?: for)?|hop(?:e|ing) for|settle|earn|make|consider|take|look(?:ing)? for|go (?:to|as low as)|live with|afford|not (?:go|accept|take))|(?:cannot|can't|could not|couldn't|won't|will not) (?:go|accept|take|move|work)|at least|(?:below|under|less than|no less than|anything (?:below|under|from|above|over))|could live with|would need|would (?:be (?:enough|fine|acceptable|plenty)|do|suit|satisfy)|suits me|enough for me)\b"
)
_OWN_PAY = re.compile(
    r"\bmy (?:\w+ )?(?:floor|minimum|bottom line|limit|expectation|ask|current (?:salary|pay)|salary)|\bi(?:'d| would)? (?:need|want|accept|settle|expect)|below|at least|enough|acceptable"
)
_PAY_WORDS = re.compile(
    r"\b(?:salar\w+|pay|paid|wages?|remuneration|compensation|package|minimum|floor|rate|band|per (?:hour|year|annum|month)|a (?:year|month)|money|income|[£$€]\d|\d+ ?k)\b|[£$€]\d|\d ?k\b"
)
_THEM = re.compile(
    r"\b(?:he|she|they|you|your|his|her|their|boss|manager|director|colleagues?|owner|captain|panel|everyone|assistant|[a-z]+ and i)\b"
)
_NAMED = re.compile(
    r"(?<=[a-z,] )[A-ZÀ-Þ][a-zà-ÿ]+|^[A-ZÀ-Þ][a-zà-ÿ]+ (?=(?:was|is|could|seemed|did|looked|has|had|might)\b)"
)
_WHATEVER = frozenset({"other"})
"""Given away by its field alone, as its words may well stand elsewhere in the notes."""
BESIDE = 2
"""Characters between hits that belong together: "my knee", "surgery"."""
SMALL, SUM, LARGE = 3, 13, 100
"""Numbers up to the first stand everywhere; from the second on one may be the pay, from the last on hardly chance."""


class _Said(NamedTuple):
    """One sentence of a message, looked at once for all remarks."""

    lower: str
    text: str
    words: tuple[Token, ...]
    telling: tuple[Token, ...]
    numbers: tuple[Quantity, ...]
    hits: dict[str, tuple[Span, ...]]
    """For each field of the remarks where the sentence touches it."""
    mine: bool
    theirs: bool

    @classmethod
    def of(cls, sentence: str, remarks: Remarks) -> "_Said | None":
        """Take a sentence apart; None where nothing in it can give any of the remarks away."""
        text = fold(sentence)
        lower = text.lower()
        if len(lower) != len(text):
            return None
        found = ((name, FIELDS[name].words.finditer(lower)) for name in remarks.fields)
        hits = {name: spans for name, hit in found if (spans := tuple(Span(*one.span()) for one in hit))}
        theirs = _THEM.search(lower) is not None or _NAMED.search(text) is not None
        words = tokens(text)
        telling = tuple(word for word in words if is_telling(word.lower))
        numbers = quantities(text)
        if not hits and not numbers and remarks.reach.isdisjoint(word.key for word in telling):
            return None
        return cls(lower, text, words, telling, numbers, hits, ABOUT_ME.search(lower) is not None, theirs)


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
    said = _Said.of(text, remarks)
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
    return _sum(said, remark) or _same_field(said, remark) or _same_words(said, remark)


def _sum(said: _Said, remark: Remark) -> Span | None:
    """Return a number that only the remark has, or, where it is on pay, what speaks of the lowest."""
    pay = "pay" in remark.fields
    for quantity in said.numbers if remark.numbers else ():
        for scale in (1, 1_000, 0.001, 0.01) if pay else (1,):
            if quantity.value * scale in remark.numbers and quantity.value > SMALL:
                alone = (
                    said.mine
                    and quantity.value >= (SUM if pay else LARGE)
                    and not quantity.percent
                    and not quantity.hours
                )
                if (pay and _DEMAND.search(said.lower)) or quantity.unit in remark.own or alone:
                    return quantity.span
    demand = _DEMAND.search(said.lower) if pay else None
    if demand and _PAY_WORDS.search(said.lower) and _OWN_PAY.search(said.lower):
        return Span(*demand.span())
    return None


def _same_field(said: _Said, remark: Remark) -> Span | None:
    """Return the words that are about the same thing as the remark, where the public part of the notes has them not."""
    hits: list[Span] = []
    for name in remark.fields:
        if name not in said.hits:
            continue
        field = FIELDS[name]
        if field.of == "them" and not said.theirs:
            continue
        if name == "pay" and not _DEMAND.search(said.lower) and "income" not in said.lower:
            continue
        for span in said.hits[name]:
            inside = [word for word in said.words if word.span.overlaps(span)]
            keys = {word.key for word in inside if not is_function(word.lower)}
            if field.of == "me" and not said.mine and not (keys - remark.public) & remark.own:
                continue
            if name in _WHATEVER or not keys or not keys <= remark.public:
                hits.append(span)
    first = min(hits, default=None)
    return first and Span(first.start, max(hit.end for hit in hits if hit.start <= first.end + BESIDE))


def _same_words(said: _Said, remark: Remark) -> Span | None:
    """Return the words of a remark that nothing else in the notes has, where enough of them stand together."""
    telling = [word for word in said.telling if word.key in remark.reach]
    if not telling or remark.fields == ("pay",):
        return None
    shared = [w for w in said.words if w.key in remark.own and not is_function(w.lower)] if remark.secret else telling
    size = len({word.key for word in shared})
    exact = any(word.key in remark.keys for word in telling)
    wanted = (2 if exact else max(3, len(remark.own) / 6)) if remark.secret else max(2, len(remark.keys) / 2)
    return Span(shared[0].span.start, shared[-1].span.end) if size >= wanted else None
