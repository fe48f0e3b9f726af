"""The words of a line, each with what stands between it and the word before."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from followup.engines.offline.names import ROLE_NOUNS
from followup.engines.offline.reading.layout import Line
from followup.engines.offline.reading.word_kinds import TALK
from followup.text import Span

_WORD = re.compile(r"[&@]|[^\W_](?:[\w'’.+/&@-]*[^\W_])?|w/")
_PAUSE = re.compile(r"[.!?;](?=\s|$)|\n")


class Word(NamedTuple):
    """A word, or one of the signs that stand for a word: "&" and "@"."""

    span: Span
    text: str
    small: str
    """In small letters, with plain apostrophes."""
    gap: str
    """What stands before it: a line break for the first word of a line."""


class Words:
    """The words of one line, and what stands behind the last."""

    def __init__(self, text: str, line: Line) -> None:
        """Take apart `line`; of a turn in a transcript what is said, without who says it."""
        span = line.text if line.speaker else line.span
        self.line = line
        self.all: list[Word] = []
        end = span.start
        for found in _WORD.finditer(text, *span):
            gap = text[end : found.start()]
            word = found.group()
            small = word.lower().replace("’", "'")
            self.all.append(Word(Span(*found.span()), word, small, gap if self.all else f"\n{gap}"))
            end = found.end()
        self.rest = text[end : span.end]

    def gap_behind(self, number: int) -> str:
        """Return what stands behind a word, up to the next."""
        return self.all[number + 1].gap if number + 1 < len(self.all) else f"{self.rest}\n"

    def before(self, number: int, count: int) -> list[str]:
        """Return the words before one in its sentence, the nearest first, at most `count`."""
        found: list[str] = []
        while number > 0 and len(found) < count and not _PAUSE.search(self.all[number].gap):
            number -= 1
            found.append(self.all[number].small)
        return found

    def behind(self, number: int, count: int) -> list[str]:
        """Return the words behind one in its sentence, at most `count`."""
        following = self.all[number + 1 : number + 1 + count]
        return [word.small for word in takewhile(lambda word: not _PAUSE.search(word.gap), following)]

    def within(self, span: Span) -> tuple[int, int]:
        """Return the first and the last word that a span touches; the last before the first where it touches none."""
        first = bisect_right(self.all, span.start, key=lambda word: word.span.end)
        return first, bisect_left(self.all, span.end, key=lambda word: word.span.start) - 1

    @cached_property
    def trades(self) -> tuple[int, ...]:
        """Which words are nouns for a trade."""
        return tuple(number for number, word in enumerate(self.all) if word.small in ROLE_NOUNS)

    @cached_property
    def talks(self) -> tuple[int, ...]:
        """Which words are for an interview."""
        return tuple(number for number, word in enumerate(self.all) if word.small in TALK)


class Mention(NamedTuple):
    """One place where something may be named: the first and the last of its words, and its span."""

    words: Words
    first: int
    last: int
    span: Span
    text: str

    @property
    def line(self) -> Line:
        """The line it stands in."""
        return self.words.line
