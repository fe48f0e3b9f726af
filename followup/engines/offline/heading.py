"""The first lines of notes, which often are a heading in parts: "Company - role - date"."""

import re

from followup.engines.offline.layout import Line
from followup.text import Span

_LONGEST_HEADING = 110
_SEPARATOR = re.compile(r"[ \t]*(?://|\||[()]|[–—]|(?<=\s)-(?=\s)|,|:(?=\s|$)|\s@\s)[ \t]*")


def is_part_of_heading(text: str, line: Line, span: Span) -> bool:
    """Say whether a line is made of parts, "Company - role - date", and `span` is one of them."""
    if line.span.end - line.span.start > _LONGEST_HEADING:
        return False
    bounds = [(found.start(), found.end()) for found in _SEPARATOR.finditer(text, *line.span)]
    starts = {line.text.start, *(end for _, end in bounds)}
    ends = {line.span.end, *(start for start, _ in bounds)}
    return bool(bounds) and span.start in starts and span.end in ends


def parts_of(words: str) -> list[str]:
    """Return the parts of a heading."""
    return [part for part in _SEPARATOR.split(words) if part]


def first_line_end(text: str) -> int:
    """Return where the first line that holds anything ends."""
    return len(text) - len(text.lstrip()) + len(text.strip().split("\n", 1)[0])
