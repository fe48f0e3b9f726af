"""Notices that notes cover several interviews, as a log of a job search does."""

import re

from followup.engines.offline.company_names import ends_like_a_company
from followup.engines.offline.layout import META_LABELS, Layout, Section, section_of
from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.engines.offline.word_kinds import LABELS, PLACES
from followup.text import Span
from followup.vocabulary import is_generic

_NAME = r"(?P<name>[A-ZÀ-Þ][\w&'’.+-]*(?: (?:(?:of|the|and|&|de|am|an|im|in|zum|zur|van|von|der|den|del|du|des|la|le|do|da) )?[A-ZÀ-Þ][\w&'’.+-]*){0,4})"
_DATE = r"(?:(?:(?i:mon|tue|wed|thu|fri|sat|sun|lun|mar|mié|mie|jue|vie)\w*\.?,? ?)?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}(?:st|nd|rd|th)? ?[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?=[ \t]*[:–—|,/@>→-]))?,?(?: \d{4})?)"
_ENTRY = re.compile(
    rf"[#=*_\s\[\]-]*(?:\d{{1,2}}[.)] )?{_DATE}[\s:–—|,/@>→-]*(?:(?:(?:first|second|final) )?(?:round|stage|(?:phone |video |zoom )?(?:interview|call|screen|screening|chat))(?: \d)? ?(?:with|at|:) |company:? ?)?{_NAME}(?P<rest>[ \t]*(?:[-–—:(|,/=.]|$))"
)
_STAGE = re.compile(
    r"\b(?:interview\w*|phone|call|screen\w*|on-?site|round|panel|video|zoom|teams|met|spoke|talked|chat)\b",
    re.IGNORECASE,
)
_NOT_A_COMPANY = frozenset(
    "notes note next people role who what when where why how interview interviewer interviewers company questions me todo summary thoughts pros cons weak culture prep date time location format position team monday tuesday wednesday thursday friday saturday sunday "
    "i we they he she it the a an my our what's things topics overall general misc job salary pay private background timeline process follow-up followup update stack product day hi hello dear thanks subject from to re fwd q a good bad yes no ok and but so then also january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun".split()
)


_NUMBERED = re.compile(r"\(?\d{1,2}[.)][ \t]|#\d")
_NEAR = 40
"""Characters behind the name of a numbered entry in which its day stands."""
_OF_PLACES = frozenset({"place", "where", "client", "business", "practice", "interview", "interviewing"})
"""Labels behind which more than the employer may stand."""


def find_several(text: str, layout: Layout) -> tuple[str, ...]:
    """Return the companies of the interviews where there are two or more, each with an entry of its own."""
    return _labelled(text, layout) or _listed(text, layout)


def _labelled(text: str, layout: Layout) -> tuple[str, ...]:
    """Return the names behind "Company:" where the label comes back, or in the column of a table with that head."""
    names: dict[str, None] = {}
    column: int | None = None
    for line in layout.lines:
        words = line.span.of(text)
        cells = [cell.strip() for cell in words.strip("|").split("|")] if words.count("|") > 1 else []
        heads = [number for number, cell in enumerate(cells) if cell.lower() in LABELS | PLACES]
        if heads and not any(_names_a_day(cell) for cell in cells):
            column = heads[0]
            continue
        if cells and column is not None and column < len(cells):
            value = cells[column]
        elif line.label and line.label.lower() in (LABELS | PLACES) - _OF_PLACES:
            value = line.text.of(text)
        else:
            continue
        if (found := re.match(_NAME, value)) and not _is_no_company(found["name"]):
            names.setdefault(found["name"].strip(" .,'’"))
    return tuple(names) if len(names) > 1 and not _same(tuple(names)) else ()


def _listed(text: str, layout: Layout) -> tuple[str, ...]:
    """Return the names with which entries of a log begin: headings, and lines with a date or a number before them."""
    entries: dict[str, int] = {}
    weaker: dict[str, int] = {}
    dated_lines: set[int] = set()
    speakers = {line.speaker for line in layout.lines if line.speaker}
    for line in layout.lines:
        if line.mail or (line.section in (Section.ADVERT, Section.PEOPLE) and not line.heading):
            continue
        found = _ENTRY.match(text, line.span.start, line.span.end)
        if found is None or not found["name"] or (line.label and line.label.lower() in META_LABELS):
            continue
        name = found["name"].strip(" .,'’")
        if _is_no_company(name) or name in speakers:
            continue
        dated = _names_a_day(text[line.span.start : found.start("name")])
        rest = text[found.end("name") : line.span.end]
        if dated:
            dated_lines.add(line.number)
        if (
            (line.heading and (dated or _STAGE.search(rest) or _is_top_heading(text, line.span)))
            or (dated and (_STAGE.search(rest[:70]) or len(rest) < 25))
            or (_NUMBERED.match(text, line.span.start) and _names_a_day(rest[:_NEAR]))
            or (_STAGE.search(rest[:40]) and len(rest) < 60 and not line.bullet)
        ):
            entries.setdefault(name, line.number)
        elif dated and (found["rest"].strip() or rest.startswith(" (")):
            weaker.setdefault(name, line.number)
    if entries and len(entries) + len(weaker) > 1:
        entries = dict(sorted({**weaker, **entries}.items(), key=lambda entry: entry[1]))
    if sum(number in dated_lines for number in entries.values()) > 1:
        entries = {name: number for name, number in entries.items() if number in dated_lines}
    names = tuple(entries)
    return names if len(names) > 1 and not _same(names) else ()


_DAY = re.compile(
    r"\d{1,4}[./-]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)? ?[A-Za-z]{3,9}\b|\b[A-Z][a-z]{2,8}\.? \d{1,2}\b|\b(?:mon|tue|wed|thu|fri)",
    re.IGNORECASE,
)


def _names_a_day(words: str) -> bool:
    """Say whether a date or a weekday stands before the name, and not only the number of a list."""
    return bool(_DAY.search(words))


def _is_top_heading(text: str, span: Span) -> bool:
    return bool(re.match(r"#{1,3} |={2,}|\*\*", span.of(text))) and section_of(span.of(text)) is Section.NONE


def _is_no_company(name: str) -> bool:
    words = [word.lower().strip(".,'’") for word in name.split()]
    if words[0] in _NOT_A_COMPANY | HONORIFICS or all(is_generic(word) or _STAGE.fullmatch(word) for word in words):
        return True
    if words[-1] in ROLE_NOUNS or (len(words) == 2 and words[0] in known().given and not ends_like_a_company(words[1])):
        return True
    if len(words) == 1 and section_of(name) is not Section.NONE:
        return True
    return all(word in known().given or word in known().family for word in words)


def _same(names: tuple[str, ...]) -> bool:
    """Say whether all names are forms of one name."""
    first = {name.split()[0].lower() for name in names}
    return len(first) == 1
