"""What the whole of the notes says on each name in it, looked up once."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from followup.engines.offline.reading.company_mail import domains_in
from followup.engines.offline.reading.heading import REUSED
from followup.engines.offline.reading.layout import Layout, Line
from followup.engines.offline.reading.private import OFFER, OTHER_PROCESS, private_from
from followup.engines.offline.reading.word_kinds import LEFT_OVER
from followup.text import Span

DAY = re.compile(
    r"[\s,.;:(–—-]*(?:on |at |about )?(?:\d{1,2}[./:-]\d|\d{1,2} ?(?:am|pm|h)\b|\d{1,2}(?:st|nd|rd|th)\b|today\b|yesterday\b|this (?:morning|afternoon|evening|arvo|morn)\b|tonight\b|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|\d{0,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)",
    re.IGNORECASE,
)
"""A day or an hour, straight behind a name."""
_DAY_WITHIN = re.compile(rf"(?<!\w){DAY.pattern}", re.IGNORECASE)
_FEW_CAPITALS = 100
"""Characters for each capital, at least, in notes that are typed in small letters."""
_SHORT = 150
"""Characters; notes as short as this often name nothing."""
_OPENING = 5
"""Lines at the beginning in which it is said that a heading is left over."""
_AROUND = 60
"""Characters around words on another process."""
ABOVE = -1


class Overview(NamedTuple):
    """What the whole of the notes says."""

    text: str
    typed_small: bool
    private: dict[int, int]
    """By the number of a line, from where on it is for the candidate alone."""
    first: int
    """The number of the line with which this interview's notes begin: 0, or that of a remark that a heading is left over."""
    left_over: int
    """Where that remark begins; 0 where there is none."""
    dated: frozenset[int]
    """The numbers of the lines in which a day or an hour stands."""
    elsewhere: tuple[Span, ...]
    """Where another employer's process is spoken of."""
    domains: frozenset[str]
    """The middle of the mail addresses' domains."""
    speakers: tuple[str, ...]
    """The labels of a transcript, in small letters."""
    small_words: frozenset[str]
    """Words that stand in the notes in small letters."""
    nothing: tuple[str, ...]
    """Signs that the notes name neither the company nor the role."""

    def number(self, line: Line) -> int:
        """Return the place of a line, counted from where this interview's notes begin; ABOVE for those before."""
        return ABOVE if line.number < self.first else max(0, line.number - self.first - (self.first > 0))


def look_over(text: str, layout: Layout) -> Overview:
    """Look at the whole of the notes once."""
    remark = next((line for line in layout.lines[:_OPENING] if _says_left_over(text, line)), None)
    elsewhere = (found.span() for pattern in (OFFER, OTHER_PROCESS) for found in pattern.finditer(text))
    typed_small = sum(letter.isupper() for letter in text) * _FEW_CAPITALS < len(text)
    return Overview(
        text=text,
        typed_small=typed_small,
        private=private_from(text, layout),
        first=remark.number if remark else 0,
        left_over=_start_of_remark(text, remark) if remark else 0,
        dated=frozenset(line.number for line in layout.lines if _DAY_WITHIN.search(text, *line.span)),
        elsewhere=tuple(Span(start - _AROUND, end + _AROUND) for start, end in elsewhere),
        domains=domains_in(text),
        speakers=tuple({(line.speaker or "").lower() for line in layout.lines}),
        small_words=frozenset(re.findall(r"(?<![^\W_])(?<!@)[a-z][\w'’-]+(?!@)", text)),
        nothing=tuple(_nothing(text, typed_small=typed_small)),
    )


def _nothing(text: str, *, typed_small: bool) -> Iterator[str]:
    """Yield what speaks for notes that name no company and no role."""
    if len(text) < _SHORT:
        yield "the notes are short"
    if typed_small:
        yield "the notes are typed in small letters"


def _says_left_over(text: str, line: Line) -> bool:
    """Say whether a line says that the heading above it is another interview's."""
    words = line.span.of(text)
    said = set(re.findall(r"[a-z']+", words.lower()))
    return REUSED.search(words) is not None or (
        line.number > 0 and line.speaker is None and words[0] in "(^[" and len(said & LEFT_OVER) > 1
    )


def _start_of_remark(text: str, line: Line) -> int:
    """Return where the remark begins; one in the very first line stands behind the heading that it is about."""
    found = REUSED.search(text, *line.span) if line.number == 0 else None
    return found.start() if found else line.span.start
