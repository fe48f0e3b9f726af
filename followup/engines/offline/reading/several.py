"""Notices that notes cover several interviews, as a log of a job search does."""

import re
from itertools import takewhile, zip_longest
from typing import NamedTuple

from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.engines.offline.reading.company import Companies
from followup.engines.offline.reading.company_names import ends_like_a_company
from followup.engines.offline.reading.entries import DATE_SORTS, DAY_SORTS, employers, tells_of_talk
from followup.engines.offline.reading.layout import META_LABELS, Layout, Line
from followup.engines.offline.reading.sections import Section, section_of
from followup.engines.offline.reading.word_kinds import LABELS, PLACES
from followup.planning.shapes import tokens_of
from followup.text import Span
from followup.vocabulary import is_generic

_NAME = r"(?P<name>[A-ZÀ-Þ][\w&'’.+-]*(?: (?:(?:of|the|and|&|de|am|an|im|in|zum|zur|van|von|der|den|del|du|des|la|le|do|da|el|al) )?[A-ZÀ-Þ][\w&'’.+-]*){0,4})"
_LEAD = re.compile(r"[#=*_\s\[\]•>-]*(?:\(?\d{1,2}[.)][ \t]+|#\d[ \t]+)?")
_BETWEEN = re.compile(
    r"[\s:–—|,./@>→(*_-]*(?:(?:(?:first|second|final|1st|2nd) )?(?:round|stage|(?:phone |video |zoom )?(?:interview|call|screen|screening|chat))(?: \d)? ?(?:with|at|:) |(?:company|firm|employer|at|went to|interview at):? ?)?",
    re.IGNORECASE,
)
"""What may stand between the day and the name of an entry."""
_ENTRY = re.compile(rf"{_NAME}(?P<rest>\)?\**[ \t]*(?:[-–—:(|,/=.]|$))")
_A_PERSONS = re.compile(
    r"[\s,(:–—-]*(?:the |their |my )?(?:\w+ )?(?:hr|recruiter|manager|lead|cto|ceo|cfo|head|director|owner|founder|vp|supervisor|foreman|chef|partner|principal|coordinator)\b(?!['’]?s? ?(?:round|call|interview|screen\w*|chat|stage|talk))",
    re.IGNORECASE,
)
"""Behind somebody's name."""
_STAGE = re.compile(
    r"\b(?:interview\w*|phone|call|screen\w*|on-?site|round|panel|video|zoom|teams|trial|met|spoke|talked|chat)\b",
    re.IGNORECASE,
)
_OF_A_PAGE = re.compile(r"^\W*(?:my )?(?:interview )?(?:notes?|template|form|sheet|log)\b", re.IGNORECASE)
"""Behind the name in the title of a page of notes, which is often left over from an earlier interview."""
_A_ROUND = re.compile(r"[a-z]{0,5}[ .-]?\d+", re.IGNORECASE)
"""What numbers the rounds of one interview: "R2", "Day 1"."""
_NOT_A_COMPANY = frozenset(
    "notes note next people role who what when where why how interview interviewer interviewers company questions me todo summary thoughts pros cons weak culture prep date time location format position team monday tuesday wednesday thursday friday saturday sunday "
    "i we they he she it the a an my our what's things topics overall general misc job salary pay private background timeline process follow-up followup update stack product day hi hello dear thanks subject from to re fwd q a good bad yes no ok and but so then also january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun".split()
)


_NUMBERED = re.compile(r"\(?\d{1,2}[.)][ \t]|#\d")
_DATE = 60
"""Characters that the date of an entry has at most."""
_NEAR = 40
"""Characters behind the name of a numbered entry in which its day stands."""
_OF_PLACES = frozenset({"place", "where", "client", "business", "practice", "agency", "interview", "interviewing"})
"""Labels behind which more than the employer may stand."""


def find_several(text: str, layout: Layout, companies: Companies) -> tuple[str, ...]:
    """Return the companies of the interviews where there are two or more, each with an entry of its own.

    `companies` are the names in the whole of the notes; where one of them stands above the entries, the entries are parts
    of one interview.
    """
    labelled = _labelled(text, layout)
    if labelled:
        return labelled
    names = _listed(text, layout)
    if not names and not companies.is_clear():
        names = tuple(name for name in employers(text, layout) if not _is_no_company(name))
        names = names if len(names) > 1 else ()
    return () if companies.has_other_than(names) else names


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
            names.setdefault(_bare(found["name"]))
    return tuple(names) if len(names) > 1 and not _same(tuple(names)) else ()


def _listed(text: str, layout: Layout) -> tuple[str, ...]:
    """Return the names with which entries of a log begin: headings, and lines with a date or a number before them."""
    sure: dict[str, int] = {}
    weaker: dict[str, int] = {}
    dated_lines: set[int] = set()
    speakers = {line.speaker for line in layout.lines if line.speaker}
    for place, (line, below) in enumerate(zip_longest(layout.lines, layout.lines[1:])):
        if line.mail or (line.section in (Section.ADVERT, Section.PEOPLE) and not line.heading):
            continue
        entry = _entry(text, line)
        if (
            entry is None
            or _OF_A_PAGE.search(entry.rest)
            or entry.name in speakers
            or (below and line.heading and _is_timed(text, below))
        ):
            continue
        if entry.dated:
            dated_lines.add(line.number)
        if _is_sure(text, line, entry, below) or _heads_an_interview(text, layout, place):
            sure.setdefault(entry.name, line.number)
        elif entry.dated and entry.marked:
            weaker.setdefault(entry.name, line.number)
    if not dated_lines & set(sure.values()):
        weaker = {name: number for name, number in weaker.items() if _is_distinct(name)}
        weaker = weaker if len(weaker) > 1 else {}
    if len(sure) + len(weaker) > 1:
        sure = dict(sorted({**weaker, **sure}.items(), key=lambda entry: entry[1]))
    if sum(number in dated_lines for number in sure.values()) > 1:
        sure = {name: number for name, number in sure.items() if number in dated_lines}
    names = tuple(sure)
    return names if len(names) > 1 and not _same(names) else ()


def _heads_an_interview(text: str, layout: Layout, place: int) -> bool:
    """Say whether the line at `place` is a heading in large, and what stands below it, up to the next, tells of an interview."""
    line = layout.lines[place]
    if not (line.heading and _is_top_heading(text, line.span)):
        return False
    following = (layout.lines[number] for number in range(place + 1, len(layout.lines)))
    end = next((one.span.start for one in following if one.heading), len(text))
    region = Span(line.span.start, end)
    return _STAGE.search(text, *region) is not None or tells_of_talk(text, region)


class _Entry(NamedTuple):
    """The beginning of what may be an entry of a log."""

    name: str
    dated: bool
    """A day stands before the name."""
    timed: bool
    """Only a time of day stands before the name."""
    rest: str
    marked: bool
    """A mark sets the name off from what follows."""


def _entry(text: str, line: Line) -> _Entry | None:
    """Read a line as the beginning of an entry: perhaps a number, perhaps a day, a name."""
    if line.label and line.label.lower() in META_LABELS:
        return None
    lead = _LEAD.match(text, *line.span)
    start = lead.end() if lead else line.span.start
    opening = Span(start, min(line.span.end, start + _DATE))
    before = tuple(takewhile(lambda token: token.sort in DATE_SORTS, tokens_of(text, opening)))
    sorts = {token.sort for token in before}
    dated = bool(sorts & DAY_SORTS)
    timed = not dated and bool(before) and before[0].sort in ("clock", "slashed")
    if before and (dated or timed):
        start = before[-1].span.end
    between = _BETWEEN.match(text, start, line.span.end)
    found = _ENTRY.match(text, between.end() if between else start, line.span.end)
    if found is None or _is_no_company(name := _bare(found["name"])):
        return None
    rest = text[found.end("name") : line.span.end]
    if _A_PERSONS.match(rest):
        return None
    return _Entry(name, dated, timed, rest, marked=bool(found["rest"].strip()) or rest.startswith(" ("))


def _is_sure(text: str, line: Line, entry: _Entry, below: Line | None) -> bool:
    """Say whether a line opens an entry beyond doubt."""
    rest = entry.rest
    alone = len(rest.strip(" .:*_#=-")) == 0
    return bool(
        (line.heading and (entry.dated or _STAGE.search(rest)))
        or (entry.dated and (_STAGE.search(rest[:70]) or len(rest) < _SHORT))
        or (entry.timed and alone and _is_distinct(entry.name))
        or (_NUMBERED.match(text, line.span.start) and _names_a_day(rest[:_NEAR]))
        or (_names_a_day(rest[:_NEAR]) and _STAGE.search(rest) and not line.bullet and _is_distinct(entry.name))
        or (_opens_day(rest) and _STAGE.search(rest))
        or (_STAGE.search(rest[:40]) and len(rest) < 60 and not line.bullet and len(entry.name) >= _SHORTEST)
        or (alone and below and _is_distinct(entry.name) and _opens_with_a_day(text, below))
    )


def _opens_day(rest: str) -> bool:
    """Say whether a day is the first thing behind a name and a mark: "Leven Housing, Friday, phone"."""
    bare = rest.lstrip(" \t,:;(–—-")
    return bare != rest and _names_a_day(bare.split(",")[0].split(" ")[0])


_SHORTEST = 4
"""Characters; what is shorter is rather somebody's initials."""
_SHORT = 25
"""Characters behind the name where nothing but a word or two follows."""


def _is_timed(text: str, line: Line) -> bool:
    """Say whether a line opens with a time of day and a name, as below the title of a day with two interviews."""
    entry = _entry(text, line)
    return entry is not None and entry.timed


def _is_distinct(name: str) -> bool:
    """Say whether a name is more than one word with a capital, which might be any, or initials."""
    if len(name) < _SHORTEST:
        return False
    return " " in name or name.isupper() or ends_like_a_company(name.lower())


def _opens_with_a_day(text: str, line: Line) -> bool:
    return _names_a_day(line.span.of(text)[:_SHORT]) and len(line.span.of(text)) < 2 * _NEAR


def _names_a_day(words: str) -> bool:
    """Say whether a date or a weekday is among the words, and not only the number of a list."""
    return any(token.sort in DAY_SORTS for token in tokens_of(words, Span(0, len(words))))


def _is_top_heading(text: str, span: Span) -> bool:
    return bool(re.match(r"#{1,3} |={2,}|\*\*", span.of(text))) and section_of(span.of(text)) is Section.NONE


def _is_no_company(name: str) -> bool:
    words = [word.lower().strip(".,'’") for word in name.split()]
    if (
        words[0] in _NOT_A_COMPANY | HONORIFICS
        or _A_ROUND.fullmatch(name)
        or all(is_generic(word) or _STAGE.fullmatch(word) for word in words)
    ):
        return True
    if words[-1] in ROLE_NOUNS or (len(words) == 2 and words[0] in known().given and not ends_like_a_company(words[1])):
        return True
    if len(words) == 1 and section_of(name) is not Section.NONE:
        return True
    return all(word in known().given or word in known().family for word in words)


def _bare(name: str) -> str:
    """Return a name without marks at its end, but with the last dot of "S.A.S."."""
    bare = name.strip(" .,'’")
    return f"{bare}." if re.search(r"\.[A-Za-z]$", bare) and name.startswith(f"{bare}.") else bare


def _same(names: tuple[str, ...]) -> bool:
    """Say whether all names are forms of one name."""
    first = {name.split()[0].lower() for name in names}
    return len(first) == 1
