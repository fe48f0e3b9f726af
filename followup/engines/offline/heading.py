"""The first lines of notes, which often are a heading in parts: "Company - role - date"."""

import re
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.engines.offline.layout import Line
from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.planning.names import DAY_ABROAD, MONTH_ABROAD
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
_SENTENCE_END = re.compile(r"(?<!\bSt)(?<!\bDr)[.!?](?=\s|$)\s*")
_OPENING = 320
"""Characters of the first lines in which fragments are looked at."""
_ABOUT = re.compile(
    r"\b(?:interview\w*|intv\w*|iv|notes?|screen\w*|call|round|chat|debrief|recap|meeting|zoom|teams|panel|entretien|entrevista|vorstellungsgespräch|gespräch|sollicitatie\w*|gesprek|colloquio|intervju|rozmowa|mülakat|wywiad|onsite|on-site|questions|visit|trial)\b",
    re.IGNORECASE,
)
_IDLE = frozenset(
    """interview interviews interviewed interviewing intv iv notes note from of on in the a an my our and with at for as to by via re fw fwd subject screen screening call chat talk round debrief recap meeting meet zoom teams skype phone video panel
    today yesterday tomorrow morning afternoon evening this last first second third final 1st 2nd 3rd stage part one two three questions question prep record log summary raw draft rough dump transcript otter recording auto generated minutes quick job jobs role position post vacancy application
    mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december am pm h uhr
    hospitation probetag probearbeiten kennenlerngespräch telefonat entretien entrevista vorstellungsgespräch gespräch bewerbung sollicitatiegesprek gesprek colloquio intervju rozmowa mülakat bei chez bij hos con com em als como google whatsapp onsite on-site person visit trial day shift tour online remote loc location date time who what where company employer ok okay nice fine good great dunno notizen notas appunti""".split()
)


_NAME_BEFORE_ROLE = re.compile(r"(?P<name>(?=\w*[a-z])[A-Z]\w*[A-Z]\w*|[A-Z]{4,}) (?=[\w ]+$)")
"""A name in letters of both sizes, or an abbreviation, straight before a role: "DfRT policy adviser"."""


class Kind(StrEnum):
    """What a part of a heading is."""

    ROLE = "role"
    PERSON = "person"
    PLACE = "place"
    NAME = "name"
    """None of these: perhaps the company."""


class Part(NamedTuple):
    """One part, without dates and words such as "interview notes"."""

    span: Span
    kind: Kind


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


def titles_in(text: str, line: Line) -> tuple[Span, ...]:
    """Return what reads like a title in a line: the whole of it, or fragments without a verb at the notes' beginning."""
    if is_title(text, line):
        return (line.span,)
    if line.number > 2 or line.bullet:
        return ()
    fragments = []
    start = line.span.start
    last = min(line.span.end, start + _OPENING)
    for found in [*_SENTENCE_END.finditer(text, start, last), None]:
        end = found.start() if found else last
        words = text[start:end]
        if 3 < len(words) <= _LONGEST_HEADING and not _PROSE.search(words):
            fragments.append(Span(start, end))
        start = found.end() if found else end
    return tuple(fragments)


def in_a_title(text: str, line: Line, span: Span) -> bool:
    """Say whether a span lies in something that reads like a title."""
    return any(title.holds(span) for title in titles_in(text, line))


def title_parts(text: str, line: Line) -> tuple[Part, ...]:
    """Return what the titles of a line name, in their order; nothing for a line of sentences."""
    return tuple(part for title in titles_in(text, line) for part in _parts(text, title))


def _parts(text: str, title: Span) -> list[Part]:
    parts: list[Part] = []
    start = title.start
    for found in [*_SEPARATOR.finditer(text, *title), None]:
        end = found.start() if found else title.end
        if span := _without_idle(text, Span(start, end)):
            named = _NAME_BEFORE_ROLE.match(span.of(text))
            if named and _kind_of(span.of(text)) is Kind.ROLE:
                parts.append(Part(Span(span.start, span.start + named.end("name")), Kind.NAME))
                span = Span(span.start + named.end(), span.end)
            parts.append(Part(span, _kind_of(span.of(text))))
        start = found.end() if found else end
    return parts


def speaks_of_an_interview(text: str, line: Line) -> bool:
    """Say whether a title names what it is about: "interview", "phone screen", "notes"."""
    return bool(_ABOUT.search(line.span.of(text)))


def _without_idle(text: str, span: Span) -> Span | None:
    words = list(re.finditer(r"[^\s]+", span.of(text)))
    while words and _is_idle(words[0].group()):
        words.pop(0)
    while words and _is_idle(words[-1].group()):
        words.pop()
    if not words or all(is_generic(word.group()) for word in words):
        return None
    return Span(span.start + words[0].start(), span.start + words[-1].end())


def _is_idle(word: str) -> bool:
    bare = word.lower().strip(".,:;#=*_-–'’\"“”!?()[]")
    return (
        bare in _IDLE
        or bare in DAY_ABROAD
        or bare in MONTH_ABROAD
        or bool(re.fullmatch(r"(?:\d[\d.:/h-]*(?:st|nd|rd|th|am|pm|h)?)?", bare))
    )


def _kind_of(words: str) -> Kind:
    small = [word.lower().strip(".,'’") for word in words.split()]
    if (
        small[-1] in ROLE_NOUNS
        or small[-1].removesuffix("s") in ROLE_NOUNS
        or (len(small) > 1 and small[-2] in ROLE_NOUNS)
    ):
        return Kind.ROLE
    if " ".join(small) in places():
        return Kind.PLACE
    if small[0] in HONORIFICS - {"st"} or is_persons(small):
        return Kind.PERSON
    return Kind.NAME


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


def parts_of(words: str) -> list[str]:
    """Return the parts of a heading."""
    return [part for part in _SEPARATOR.split(words) if part]


def first_line_end(text: str) -> int:
    """Return where the first line that holds anything ends."""
    return len(text) - len(text.lstrip()) + len(text.strip().split("\n", 1)[0])
