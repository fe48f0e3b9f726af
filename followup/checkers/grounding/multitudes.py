"""Rare kinds of figures: multitudes ("dozens of") and centuries."""

import re
from collections.abc import Iterator

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.source import Source
from followup.checkers.grounding.words import key, vocabulary
from followup.text import Span


def rare_doubts(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield the multitudes and centuries of a sentence that the notes do not hold."""
    words = vocabulary(body)
    if not words.isdisjoint(_LEAST):
        yield from _multitudes(body, sentence, source)
    if not words.isdisjoint(_CENTURIES):
        yield from _centuries(body, sentence, source)


def _multitudes(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield "dozens of" and "hundreds of" in what the candidate has done, where the notes hold no such number."""
    for found in _MULTITUDE.finditer(body, *sentence) if _DONE.search(body, *sentence) else ():
        least = _LEAST[found["many"].lower()]
        thing = key(found["thing"])
        counted = any(noted.value >= least and thing in (noted.unit, *noted.wide) for noted in source.numbers)
        if not counted and not re.search(rf"\b(?:{found['many'].lower()}|lots|many)\b", source.lower):
            yield Doubt(Span(*found.span()), f"The notes do not hold “{found.group()}”.", hard=True)


_LEAST = {"dozens": 18, "scores": 30, "hundreds": 100, "thousands": 1_000}
_MULTITUDE = re.compile(
    r"\b(?P<many>dozens|scores|hundreds|thousands) of (?!times|people|years|miles)(?P<thing>\w+)", re.IGNORECASE
)
_DONE = re.compile(r"\b(?:I|we)(?:'ve| have| had)? (?:also |already )?\w+(?:ed|en|t|wn|ght|an|ew)\b")


def _centuries(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield a century other than those of the notes."""
    found = _CENTURY.search(body, *sentence)
    noted = {_century(match) for match in _CENTURY.finditer(source.lower)} if found else set()
    if found and noted and _century(found) not in noted:
        yield Doubt(Span(*found.span()), f"The notes do not hold “{found.group()}”.", hard=True)


_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
_CENTURIES = frozenset("century centuries cent c".split())
_CENTURY = re.compile(
    rf"\b(?:the )?(?P<which>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})[ -](?:century|centuries|cent\b|c\b\.?)",
    re.IGNORECASE,
)


def _century(match: re.Match[str]) -> int:
    which = match["which"].lower()
    return _ORDINALS.index(which) + 1 if which in _ORDINALS else int(which[:-2])
