"""Wordings to look for, in a notation that reads like the wordings: each is tried only where its first word stands.

thank|thanks you          one word of several, then a word
appreciat*                a word that begins so (its first word needs four letters or more before the star)
i [really] want           a word that may be there
{let me know|tell me} if  one of several wordings
look|looking ~2 forward   up to two words between, within one sentence
thanks !{in advance}      not when this follows
# a remark               a line that begins so is for whoever reads the list
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from string import Template

from followup.letter import KEY, Letter, key
from followup.text import Span

_ELEMENT = re.compile(r"~\d|!\{[^{}]*\}|\[[^\[\]]*\]|\{[^{}]*\}|[^\s{}\[\]]+")
_GAP = r"(?:-|,?\s+)"
_END = r"(?!'?\w)"
_COMMON = frozenset(
    "would have your with than that this from will could what their they know like hear look work very good need want".split()
)
"""Words of four letters or more that stand in every letter, and so tell little of where to look."""


class Phrases:
    """Wordings, one a line, matched in `Letter.lower` as whole words with any white space between them."""

    def __init__(self, *lists: str, **names: str) -> None:
        """Take lists of wordings; `$name` in them stands for the alternatives given under this name."""
        self.lists = tuple(Template(words).substitute(names) for words in lists)
        self._matchers: dict[tuple[str, str], re.Pattern[str]] = {}

    @cached_property
    def index(self) -> dict[str, dict[str, list[str]]]:
        """The wordings by the key of the most telling word that they cannot do without, and by that of their first word."""
        index: dict[str, dict[str, list[str]]] = {}
        lines = (line.strip() for lines in self.lists for line in lines.splitlines())
        for line in (line for line in lines if line and not line.startswith("# ")):
            elements = _ELEMENT.findall(line)
            if any(element.strip("|") != element for element in elements):
                raise ValueError(f"Wordings of several words belong in braces with their alternatives: {line}")
            for first, *others in _begun(elements):
                for needed in _needs([first, *others]):
                    index.setdefault(needed, {}).setdefault(_key(first), []).append(" ".join((first, *others)))
        return index

    def find(self, letter: Letter, within: Span | None = None) -> Iterator[Span]:
        """Yield where the wordings stand, from the left and the longer first; `within` is the message by default."""
        reached = 0
        for start, stop in sorted((start, -end) for start, end in self._matches(letter, within)):
            if start >= reached:
                reached = -stop
                yield Span(start, reached)

    def first(self, letter: Letter, within: Span | None = None) -> Span | None:
        """Return where the first of them stands; None where none does."""
        return next(self.find(letter, within), None)

    def occur(self, letter: Letter, within: Span | None = None) -> bool:
        """Say whether any of them stands there."""
        return next(self._matches(letter, within), None) is not None

    def _matches(self, letter: Letter, within: Span | None) -> Iterator[tuple[int, int]]:
        start, end = within or letter.message
        places, lower = letter.places, letter.lower
        for needed in self.index.keys() & places.keys():
            there = places[needed]
            if there[-1] < start or there[0] >= end:
                continue
            for first, wordings in self.index[needed].items():
                if first in places:
                    any_of = (self._matchers.get((needed, first)) or self._compiled(needed, first)).match
                    for at in places[first] if first == needed else _near(places[first], there):
                        if start <= at < end and any_of(lower, at, end):
                            singly = (_matcher(wording).match(lower, at, end) for wording in wordings)
                            yield from (found.span() for found in singly if found)

    def _compiled(self, needed: str, first: str) -> re.Pattern[str]:
        """Compile the wordings of a place in the index, as one, when they are first needed: most never are."""
        any_of = re.compile("|".join(map(expression, self.index[needed][first])))
        return self._matchers.setdefault((needed, first), any_of)


REACH = 250
"""Characters from a wording's first word to its last, at the most."""


def _near(firsts: list[int], needed: list[int]) -> Iterator[int]:
    """Yield where a first word has the needed one behind it."""
    number = 0
    for at in firsts:
        while number < len(needed) and needed[number] < at:
            number += 1
        if number == len(needed):
            return
        if needed[number] - at <= REACH:
            yield at


@lru_cache(maxsize=20_000)
def _matcher(wording: str) -> re.Pattern[str]:
    return re.compile(expression(wording))


def _begun(elements: list[str]) -> Iterator[list[str]]:
    """Yield the wording once for each word with which it may begin."""
    first, *others = elements
    if first[0] == "[":
        yield from _begun(others)
    for alternative in first.strip("[]{}").split("|"):
        yield [*alternative.split(), *others]


def _needs(elements: list[str]) -> frozenset[str]:
    """Return the keys of the element that is the most telling among those that must be there: long words, few of them."""
    musts = [element.strip("{}").split("|") for element in elements if element[0] not in "[~!"]
    words = [[wording.split()[0] for wording in must] for must in musts]
    keyed = [must for must in words if not any(word[0] == "#" or -1 < word.find("*") < KEY for word in must)]
    most = min(
        keyed,
        key=lambda must: (any(len(word) < KEY or word in _COMMON for word in must), len(must), -min(map(len, must))),
    )
    return frozenset(key(word.removesuffix("*")) for word in most)


def _key(word: str) -> str:
    begins = word.removesuffix("*")
    if word.endswith("*") and len(begins) < KEY:
        raise ValueError(f"{word!r} begins a wording: it needs four letters before its star.")
    return key(begins)


def expression(wording: str) -> str:
    """Turn one wording into a regular expression."""
    first, *others = _ELEMENT.findall(wording)
    return _words(first.strip("{}")) + "".join(map(_followed_by, others))


def _followed_by(element: str) -> str:
    if element[0] == "~":
        return rf"(?:{_GAP}[^\s.!?;]+){{0,{element[1]}}}?"
    if element[0] == "!":
        return rf"(?!{_GAP}{_words(element[2:-1])})"
    if element[0] == "[":
        return rf"(?:{_GAP}{_words(element[1:-1])})?"
    return _GAP + _words(element.strip("{}"))


def _words(alternatives: str) -> str:
    escaped = (
        re.escape(alternatives)
        .replace(r"\#", r"\d+(?:[.:/]\d+)*[a-z]*")
        .replace(r"\|", "|")
        .replace(r"\*", r"[\w'-]*")
        .replace(r"\ ", _GAP)
    )
    return f"(?:{escaped}){_END}"
