"""Wordings to look for, in a notation that reads like the wordings: each is tried only where its first word stands.

thank|thanks you          one word of several, then a word
appreciat*                a word that begins so (its first word needs four letters or more before the star)
i [really] want           a word that may be there
{let me know|tell me} if  one of several wordings
look|looking ~2 forward   up to two words between, within one sentence
thanks !{in advance}      not when this follows
"""

import re
from collections.abc import Iterator
from functools import cached_property
from string import Template

from followup.letter import Letter, key
from followup.text import Span

_ELEMENT = re.compile(r"~\d|!\{[^{}]*\}|\[[^\[\]]*\]|\{[^{}]*\}|[^\s{}\[\]]+")
_GAP = r"(?:-|,?\s+)"
_END = r"(?!'?\w)"


class Phrases:
    """Wordings, one a line, matched in `Letter.lower` as whole words with any white space between them."""

    def __init__(self, *lists: str, **names: str) -> None:
        """Take lists of wordings; `$name` in them stands for the alternatives given under this name."""
        self.lists = tuple(Template(words).substitute(names) for words in lists)
        self._matchers: dict[str, re.Pattern[str]] = {}

    @cached_property
    def index(self) -> dict[str, list[str]]:
        """The wordings by the key of their first word (see `letter.key`)."""
        index: dict[str, list[str]] = {}
        for line in filter(None, (line.strip() for lines in self.lists for line in lines.splitlines())):
            if any(element.strip("|") != element for element in _ELEMENT.findall(line)):
                raise ValueError(f"Wordings of several words belong in braces with their alternatives: {line}")
            for wording in _begun(line):
                for first in {_key(word.split()[0]) for word in _ELEMENT.findall(wording)[0].strip("{}").split("|")}:
                    index.setdefault(first, []).append(wording)
        return index

    def find(self, letter: Letter, within: Span | None = None) -> Iterator[Span]:
        """Yield where the wordings stand, from the left and without overlaps; `within` is the message by default."""
        start, end = within or letter.message
        found: list[Span] = []
        for first in self.index.keys() & letter.places.keys():
            matcher = self._matchers.get(first) or self._compiled(first)
            found += [
                Span(*match.span())
                for at in letter.places[first]
                if start <= at < end and (match := matcher.match(letter.lower, at, end))
            ]
        reached = start
        for span in sorted(found):
            if span.start >= reached:
                reached = span.end
                yield span

    def first(self, letter: Letter, within: Span | None = None) -> Span | None:
        """Return where the first of them stands; None where none does."""
        return next(self.find(letter, within), None)

    def occur(self, letter: Letter, within: Span | None = None) -> bool:
        """Say whether any of them stands there."""
        start, end = within or letter.message
        for first in self.index.keys() & letter.places.keys():
            match = (self._matchers.get(first) or self._compiled(first)).match
            if any(start <= at < end and match(letter.lower, at, end) for at in letter.places[first]):
                return True
        return False

    def _compiled(self, first: str) -> re.Pattern[str]:
        """Compile what begins with this key when it is first needed: most wordings never are."""
        return self._matchers.setdefault(first, re.compile("|".join(map(expression, self.index[first]))))


def _begun(wording: str) -> Iterator[str]:
    """Yield the wording with and without a first word that may be there."""
    while wording[0] == "[":
        optional, _, wording = wording[1:].partition("] ")
        yield f"{{{optional}}} {wording}"
    yield wording


def _key(word: str) -> str:
    begins = word.removesuffix("*")
    if word.endswith("*") and len(begins) < 4:
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
