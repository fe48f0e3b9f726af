"""Entries of a log, each read by itself: which employer it names, and whether it tells of an interview."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from followup.engines.offline.reading.company import Companies
from followup.engines.offline.reading.layout import Layout, Line, lay_out
from followup.engines.offline.reading.overview import look_over
from followup.engines.offline.reading.people import find_people
from followup.engines.offline.reading.sections import Section
from followup.engines.offline.reading.word_kinds import MET, TALK
from followup.planning.shapes import tokens_of
from followup.text import Span

DAY_SORTS = frozenset({"day", "month", "slashed", "iso", "nth", "near", "yesterday"})
"""Sorts of words that name a day (see `planning/lexicon`)."""
DATE_SORTS = DAY_SORTS | {"number", "year", "clock", "dot", "comma", "of", "the", "daypart", "ordinal"}
"""Those that may stand beside them."""
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|both|several|2|3|4|5)\b(?: [\w-]+){0,2} (?:interviews|companies|places|firms|employers|jobs|trials|calls|chats|schools|shops)\b"
    r"|\binterviews (?:this|last|so far|on|in|at|with|for)\b|\bjob[- ](?:hunt\w*|search)\b|\bboth (?:will|said|want|are|were|answer|promised)\b|\bmy interviews\b",
    re.IGNORECASE,
)
"""Says that there was more than one interview."""
_NEXT_ONE = re.compile(
    r"(?<=[.!?])\s+(?=(?:(?:and )?then|the (?:first|second|third|other|next|last|morning|afternoon) (?:one|interview|place|was)|at|after (?:that|lunch)|next|on (?:mon|tue|wed|thu|fri|sat|sun))\b)",
    re.IGNORECASE,
)
"""Where a sentence may go over to another interview."""
_NUMBERED = re.compile(r"\(?\d{1,2}[.)][ \t]|#\d")
_OPENING = 18
"""Characters at the beginning of an entry in which its day stands."""
_ODDS = -1.5
"""Odds (natural logarithm) from which an entry names an employer; one of few words may, though none is likelier."""
_CLEAR_ODDS = 2.5
"""The same, for an entry that tells of no talk or does not open with the name."""


def employers(text: str, layout: Layout) -> tuple[str, ...]:
    """Return the employers that entries of the notes name, each with an interview of its own; none of fewer than two."""
    if layout.transcript:
        return ()
    if _SEVERAL.search(text):
        found = [_employer(region.of(text), opening=False) for region in _prose(text, layout)]
        return _two_or_more(found)
    for marked in _alike(text, layout):
        if names := _two_or_more(_most(text, marked)):
            return names
    return ()


def _most(text: str, regions: Sequence[Span]) -> list[str | None]:
    """Return the employers of the entries, or nothing as soon as more than half of them name none."""
    found: list[str | None] = []
    for region in regions:
        found.append(_employer(region.of(text), opening=True))
        if 2 * found.count(None) > len(regions):
            return []
    return found


def _two_or_more(found: Iterable[str | None]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name for name in found if name))
    return names if len(names) > 1 else ()


def _alike(text: str, layout: Layout) -> Iterator[list[Span]]:
    """Yield the pieces that begin alike: with a heading of one sort, with a day, or with a number."""
    opening = [(line, _opens(text, line)) for line in layout.lines]
    for sort in dict.fromkeys(sort for _, sort in opening if sort):
        entries = list(_pieces(text, [line for line, one in opening if one == sort]))
        if len(entries) > 1:
            yield entries


def _prose(text: str, layout: Layout) -> Iterator[Span]:
    """Yield paragraphs too, and sentences that may go over to another interview."""
    lines = [
        line for line in layout.lines if _opens(text, line) or text[: line.span.start].endswith(("\n\n", "\r\n\r\n"))
    ]
    for piece in _pieces(text, lines or list(layout.lines[:1])):
        start = piece.start
        for cut in _NEXT_ONE.finditer(text, *piece):
            yield Span(start, cut.start())
            start = cut.end()
        yield Span(start, piece.end)


def _pieces(text: str, lines: list[Line]) -> Iterator[Span]:
    starts = [line.span.start for line in lines]
    return (Span(start, end) for start, end in pairwise([*starts, len(text)]))


def _opens(text: str, line: Line) -> str:
    """Return how an entry opens with a line: the marks of a heading, "day" or "number"; "" where none does."""
    words = line.span.of(text)
    lead = len(words) - len(words.lstrip("#=*_-•>[] \t"))
    if line.heading:
        return f"heading {words[:lead].strip()}" if line.section is Section.NONE else ""
    tokens = list(tokens_of(words, Span(lead, min(len(words), lead + _OPENING))))
    if tokens and tokens[0].sort in DAY_SORTS | {"number"} and any(one.sort in DAY_SORTS for one in tokens):
        return "day"
    return "number" if _NUMBERED.match(words, lead) else ""


def tells_of_talk(text: str, region: Span) -> bool:
    """Say whether a piece of the notes tells of meeting somebody."""
    words = re.findall(r"[a-zà-ÿ]+", region.of(text).lower())
    return not (MET | TALK).isdisjoint(words)


def _employer(words: str, *, opening: bool) -> str | None:
    """Return the employer that an entry names, read as if it were all there is; perhaps only one with which it opens."""
    layout = lay_out(words)
    overview = look_over(words, layout)
    people = {person.name for person in find_people(words, layout, overview) if person.sure}
    companies = Companies(words, layout, overview, people)
    best = next(iter(companies.ranked()), None)
    if best is None:
        return None
    before = list(tokens_of(words, Span(0, best.span.start)))
    opens = all(one.sort in DATE_SORTS or not words[one.span.start].isalnum() for one in before)
    if opening and not opens:
        return None
    meets = tells_of_talk(words, Span(0, len(words))) or (bool(people) and not before)
    likely = opens and (meets or (before and not opening))
    return best.text if companies.odds(best) >= (_ODDS if likely else _CLEAR_ODDS) else None
