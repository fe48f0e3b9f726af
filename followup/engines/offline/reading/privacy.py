"""What the candidate keeps to themselves: how likely a stretch of the notes is private, and of which topic.

A multinomial logistic model: every word carries weights for each topic, by itself, with the word before it, and as
one of a class of words ("kin", "body"); the sum over a stretch decides. `evals/fit_private.py` fits the weights.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from math import exp, log
from pathlib import Path
from typing import NamedTuple

from followup.engines.offline.names import known
from followup.text import Span
from followup.vocabulary import is_everyday

PRIVATE_TOPICS = ("pay", "person", "place", "self", "other", "secret")
"""Pay and what one would take; what one thinks of somebody; doubts about the place and the job; one's own
life and health; another employer's process; what is said to be, or must be, a secret."""

BIAS = ""
"""The name of the weights that any words have."""

_TOKEN = re.compile(
    r"(?P<money>(?:[£€$₹₦¥]|r\$|chf|eur|usd|gbp|aed|ksh|rs\.?|nt\$) ?\d[\d.,]*(?: ?[km]\b)?|\d[\d.,]* ?(?:[£€$₹]|k\b|lakhs?\b|lpa\b|euros?\b|dollars?\b|quid\b|grand\b|pounds?\b|chf\b|eur\b|usd\b|gross\b|net\b|p\.a))"
    r"|(?P<rate>\d[\d.,]*(?:/| ?p/| (?:an|per|the|a) )(?:h(?:r|our)?|day|week|month|year|annum)\b)"
    r"|(?P<percent>\d[\d.,]* ?%)|(?P<clock>\d{1,2}:\d\d)|(?P<number>\d[\d.,]*)"
    r"|(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|(?P<mark>[,;:.!?…()\[\]/–—+=→*\"“”]+|(?<= )-+(?= ))"
)
_SUFFIX = re.compile(r"(?<=...)(?:'s|ies|ied|ing|ed|ly|es|s|e|y)$")


class Word(NamedTuple):
    """One word, number or mark, with what the model knows it by."""

    span: Span
    stem: str
    kind: str
    """Its class, or its stem again."""


@cache
def _classes() -> dict[str, str]:
    """Return the class of each word that has one; of two classes the first counts."""
    lines = Path(__file__).with_name("privacy.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, str] = {}
    for line in lines:
        name, _, words = line.partition(":")
        for word in words.split():
            found.setdefault(word, f"#{name}")
    return found


@lru_cache(maxsize=20_000)
def _known(word: str) -> tuple[str, str]:
    stem = _SUFFIX.sub("", word) if len(word) > 4 else word
    classes = _classes()
    bare = word.removesuffix("'s")
    return stem, classes.get(word) or classes.get(bare) or ("#given" if bare in known().given else stem)


def _number(digits: str) -> str:
    bare = digits.rstrip(".,")
    if re.fullmatch(r"(?:19|20)\d\d", bare):
        return "#year"
    if re.fullmatch(r"\d+[.,]\d{1,2}", bare):
        return "#decimal"
    size = len(re.sub(r"\D", "", bare))
    return f"#digits{min(size, 5)}"


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a stretch of `text`, with spans in `text`."""
    found: list[Word] = []
    for token in _TOKEN.finditer(text.lower(), start, len(text) if end is None else end):
        sort = token.lastgroup
        span = Span(*token.span())
        if sort == "word":
            word = token.group().replace("’", "'")
            stem, kind = _known(word)
            if kind == stem and text[span.start].isupper() and (found or not is_everyday(word)):
                kind = "#name"
            found.append(Word(span, stem, kind))
        elif sort == "number":
            name = _number(token.group())
            found.append(Word(span, name, name))
        elif sort == "mark":
            name = "(" if "(" in token.group() else "|"
            found.append(Word(span, name, name))
        else:
            found.append(Word(span, f"#{sort}", f"#{sort}"))
    while found and found[-1].stem == "|":
        found.pop()
    return found


_EDGE = ("|", "|")


def features(words: Sequence[Word]) -> Iterator[tuple[int, str]]:
    """Yield what the model knows the words by, each with the number of its word."""
    before, last = _EDGE
    earlier = "|"
    for number, (_, stem, kind) in enumerate(words):
        if stem != "|":
            yield number, stem
        if kind != stem:
            yield number, kind
        yield number, f"{before} {stem}"
        if kind != stem or before != last:
            yield number, f"{last} {kind}"
        if kind[0] == "#" and earlier[0] == "#":
            yield number, f"{earlier} _ {kind}"
        earlier, before, last = last, stem, kind
    if words:
        yield len(words) - 1, f"{before} |"


class Verdict(NamedTuple):
    """How likely a stretch is private."""

    odds: float
    """Natural logarithm of the odds that it is of any private topic."""
    topic: str
    """The likeliest private topic."""


class Weighed:
    """A stretch of the notes, of which any part can be judged at once."""

    def __init__(self, text: str, span: Span, weights: Mapping[str, Sequence[float]] | None = None) -> None:
        """Weigh the words of `text` in `span`."""
        fitted = weights or weights_of()
        self.words = words_of(text, *span)
        sums = [[0.0] * len(PRIVATE_TOPICS) for _ in self.words]
        for number, feature in features(self.words):
            weight = fitted.get(feature)
            if weight:
                sums[number] = [one + other for one, other in zip(sums[number], weight, strict=True)]
        self._bias = fitted[BIAS]
        self._sums = [[0.0] * len(PRIVATE_TOPICS)]
        for one in sums:
            self._sums.append([a + b for a, b in zip(self._sums[-1], one, strict=True)])
        self._starts = [word.span.start for word in self.words]

    def judge(self, span: Span) -> Verdict:
        """Judge a part."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        scores = [
            b + end - start for b, start, end in zip(self._bias, self._sums[first], self._sums[last], strict=True)
        ]
        highest = max(scores)
        odds = highest + log(sum(exp(score - highest) for score in scores))
        return Verdict(odds, PRIVATE_TOPICS[scores.index(highest)])


@cache
def weights_of() -> dict[str, tuple[float, ...]]:
    """Return the fitted weights: for each feature, and the bias, one per topic."""
    lines = Path(__file__).with_name("privacy_weights.txt").read_text(encoding="utf-8").splitlines()
    return {
        feature: tuple(int(one) / SCALE for one in weights.split(" "))
        for feature, _, weights in (line.partition("\t") for line in lines)
    }


SCALE = 20
"""The weights are kept as whole numbers."""
