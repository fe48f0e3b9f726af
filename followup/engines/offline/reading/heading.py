"""The first lines of notes, which often are a heading in parts: "Company - role - date"."""

import re
from functools import lru_cache
from importlib.resources import files

from followup.engines.offline.names import ROLE_NOUNS, known
from followup.engines.offline.reading.layout import Line
from followup.text import Span
from followup.vocabulary import is_generic

_LONGEST_HEADING = 110
_SEPARATOR = re.compile(
    r"[ \t]*(?://|\||[()\[\]]|[–—→•]|(?<=\s)-(?=\s)|,|;|/(?=\s)|:(?=\s|$)|\s(?:@|(?i:at|with|w/|for|as|bei|chez|bij|hos|als)|(?:in|im|en|à)(?=\s[A-ZÀ-Þ]))\s|(?<!\b[SMF]t)(?<!\bSte)(?<!\bDr)\.(?=\s|$))[ \t]*"
)
_PROSE = re.compile(
    r"\b(?:i|i['’]m|i['’]ve|we|they|he|she|it|was|were|had|went|got|said|told|really|think|thanks?)\b|[.!?]\s+(?-i:[A-Z])",
    re.IGNORECASE,
)


REUSED = re.compile(
    r"\b(?:(?:old|last|previous|earlier) (?:doc\w*|notes?|file|template|head(?:ing|line|er)|title)|(?:everything|all|what is|what's|stuff|the rest) (?:below|from here|under(?:neath)?)|wrong (?:heading|title|company|file|name|header)|(?:actually|really) (?:for|about|with)\b|\(template\)|typed over|pasted over|this (?:one|time)(?: is|'s) (?:really|actually)|re-?us(?:ed|ing)|left ?over|ignore (?:the |this )?(?:heading|title|header|above)|forgot to change|copied from|not (?:the )?(?:one )?above|previous (?:doc|notes|file))\b",
    re.IGNORECASE,
)
"""What notes say of a heading that is not of this interview."""


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """Return countries, regions and cities, in small letters."""
    lines = (files(__package__) / "places.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word.replace("_", " ") for line in lines if not line.startswith("#") for word in line.split())


def is_title(text: str, line: Line) -> bool:
    """Say whether a line reads like the title of the notes and not like a sentence."""
    words = line.span.of(text)
    if line.bullet and line.number:
        return False
    return (line.number < 3 or line.heading) and len(words) <= _LONGEST_HEADING and not _PROSE.search(words)


def is_persons(small: list[str]) -> bool:
    """Say whether words in small letters are most likely a person's name."""
    if small[0] in known().given:
        return (len(small) < 3 or (len(small) == 3 and small[2] in known().family)) and not set(small) & {
            "&",
            "and",
            "of",
        }
    return len(small) == 2 and small[0] in known().everyday and small[1] not in ROLE_NOUNS and not is_generic(small[1])


def is_part_of_heading(text: str, line: Line, span: Span) -> bool:
    """Say whether a line is made of parts, "Company - role - date", and `span` is one of them."""
    if line.span.end - line.span.start > _LONGEST_HEADING:
        return False
    bounds = [(found.start(), found.end()) for found in _SEPARATOR.finditer(text, *line.span)]
    starts = {line.text.start, *(end for _, end in bounds)}
    ends = {line.span.end, *(start for start, _ in bounds)}
    return bool(bounds) and span.start in starts and span.end in ends
