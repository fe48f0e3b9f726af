"""Spans of text, edits, search, and the one place where positions change their unit.

All positions in the project are half-open ranges of Unicode code points.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> "Span":
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """Say whether both share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Say whether `other` lies inside."""
        return self.start <= other.start and other.end <= self.end


class Edit(NamedTuple):
    """Replace the words at `span` by `text`."""

    span: Span
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits to `text`; raise ValueError where two of them overlap."""
    parts: list[str] = []
    at = 0
    for span, replacement in sorted(edits):
        if span.start < at:
            raise ValueError(f"edits overlap at {span.start}")
        parts += text[at : span.start], replacement
        at = span.end
    return "".join((*parts, text[at:]))


class Normalised(NamedTuple):
    """A text in NFC with plain newlines, which still knows where each of its code points came from."""

    text: str
    source: str
    starts: tuple[int, ...] | None
    """For each position of `text` (and its end) the position in `source`; None where both are the same."""

    def original(self, span: Span) -> Span:
        """Turn a span of `text` into the span of `source` that it came from."""
        return span if self.starts is None else Span(self.starts[span.start], self.starts[span.end])


def normalise(source: str) -> Normalised:
    """Turn Windows and old Mac newlines into plain ones and composed characters into NFC, in linear time."""
    if "\r" not in source and unicodedata.is_normalized("NFC", source):
        return Normalised(source, source, None)
    parts: list[str] = []
    starts: list[int] = []
    pattern = re.compile(r"\r\n?|[^\r]") if source.isascii() else _clusters()
    for cluster in pattern.finditer(source):
        whole = cluster.group()
        part = "\n" if whole[0] == "\r" else unicodedata.normalize("NFC", whole)
        parts.append(part)
        starts += [cluster.start()] * len(part)
    return Normalised("".join(parts), source, (*starts, len(source)))


@lru_cache(maxsize=1)
def _clusters() -> re.Pattern[str]:
    """Match a newline, or a character with the marks and jamo that NFC may fuse with it; compiled when needed."""
    marks = "".join(re.escape(chr(c)) for c in range(0x300, 0x1E944) if unicodedata.combining(chr(c)))
    return re.compile(rf"\r\n?|[^\r][{marks}\u1161-\u1175\u11a8-\u11c2]*")


_FOLDS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})


def fold(text: str) -> str:
    """Return `text` with curly quotes, long dashes and hard spaces made plain; the length stays the same."""
    return text.translate(_FOLDS)


def find(quote: str, text: str) -> Span | None:
    """Find `quote` in `text`: exactly, else with white space, case and quote marks folded; None where it is not."""
    at = text.find(quote)
    if at >= 0 and quote:
        return Span(at, at + len(quote))
    words = fold(quote).split()
    if not words:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), fold(text), re.IGNORECASE)
    return Span(*found.span()) if found else None


class Utf16:
    """Positions of one text in UTF-16 units, as browsers and Java count, and back."""

    def __init__(self, text: str) -> None:
        self._units = None if text.isascii() else (0, *accumulate(1 + (ord(c) > 0xFFFF) for c in text))

    def units(self, span: Span) -> Span:
        """Turn code points into UTF-16 units."""
        return span if self._units is None else Span(self._units[span.start], self._units[span.end])

    def points(self, span: Span) -> Span:
        """Turn UTF-16 units into code points; a position inside a surrogate pair counts as before it."""
        if self._units is None:
            return span
        return Span(bisect_right(self._units, span.start) - 1, bisect_right(self._units, span.end) - 1)
