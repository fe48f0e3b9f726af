"""Options for the company to fit with: the labelled notes, and copies with other names, in small letters, and in part."""

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from evals.cases import Case
from evals.fitting import Group, Note, Signs
from followup.engines.offline.company import Companies
from followup.engines.offline.fitted import NOTHING
from followup.engines.offline.layout import lay_out
from followup.engines.offline.marks import without_marks
from followup.engines.offline.names import is_typed_small
from followup.engines.offline.overview import look_over
from followup.engines.offline.people import find_people
from followup.engines.offline.several import find_several
from followup.records import Notes
from followup.vocabulary import is_generic

SHOWN = 0.1
MEANS = {
    "the heading is left over": -3.0,
    "said not to be it": -3.0,
    "speaks in the transcript": -2.0,
    "another process": -2.0,
    "in what is private": -2.0,
    "in a section: private": -2.0,
    "said of one’s own past": -1.0,
    "somebody else’s": -1.0,
    "behind a label such as “Company”": 5.0,
    "said to be the employer": 3.0,
    "named as the place": 2.0,
    "one of the people, as it seems": -5.0,
    "one of the people inside of it": -4.0,
    "corrected": 1.0,
    "like a mail’s address": 1.0,
}
"""What a few notes cannot teach: signs that are rare, and clear to anybody."""
_INVENTED = (Path(__file__).parent / "invented_companies.txt").read_text(encoding="utf-8").splitlines()
_COPIES = 3
"""Copies of a note with another company's name."""
_COPY = 0.5
"""What a copy counts for."""
_SMALL_COPY = 0.3
_PART = 0.4
_LINES = 3
"""Lines that become notes of one line."""


def notes(cases: Sequence[Case]) -> list[Note]:
    """Return the options of all notes on one interview."""
    chance = random.Random(1)
    others = [case.read.company for case in cases if case.read.company]
    return [note for case in cases if (note := _note(case, others, chance))]


def _note(case: Case, others: Sequence[str], chance: random.Random) -> Note | None:
    found = _group(case.notes, case.read.company)
    if found is None:
        return None
    group, values = found
    copies = (_group(text, company, share) for text, company, share in _copies(case, others, chance))
    learn = [group, *(copy[0] for copy in copies if copy)]
    return Note(
        case.name,
        tuple(one for one in learn if one.right >= 0),
        (group,),
        (values,),
        frozenset({case.read.company} if case.read.company else ()),
    )


def _group(text: str, company: str | None, share: float = 1.0) -> tuple[Group, tuple[str, ...]] | None:
    """Return the options of a text; None for a log of several interviews, which the reader does not read."""
    text = without_marks(Notes.of(text).text)
    layout = lay_out(text)
    if find_several(text, layout):
        return None
    overview = look_over(text, layout)
    met = {person.name for person in find_people(text, layout, overview) if person.sure}
    companies = Companies(text, layout, overview, met)
    values = tuple(option.text for option in companies.options)
    signs: list[Signs] = [frozenset(option.signs) for option in companies.options]
    small = [value.lower() for value in values]
    right = len(values) if company is None else small.index(company.lower()) if company.lower() in small else -1
    return Group((*signs, frozenset((NOTHING, *companies.nothing))), right, share), values


def _copies(case: Case, others: Sequence[str], chance: random.Random) -> Iterator[tuple[str, str | None, float]]:
    """Yield copies of a note, each with its company: under other names, and all in small letters."""
    company = case.read.company
    yield from _parts(case, chance)
    if company:
        for number in range(_COPIES):
            yield *_renamed(case.notes, company, chance.choice(_INVENTED if number else others)), _COPY
    if not is_typed_small(case.notes):
        yield case.notes.lower(), company and company.lower(), _SMALL_COPY
        if company:
            text, name = _renamed(case.notes, company, chance.choice(_INVENTED))
            yield text.lower(), name.lower(), _SMALL_COPY


def _parts(case: Case, chance: random.Random) -> Iterator[tuple[str, str | None, float]]:
    """Yield notes that name no company, since the lines that do are gone, and notes of one or two lines."""
    company = case.read.company
    lines = [line for line in case.notes.splitlines() if line.strip()]
    first = company.split()[0].lower() if company else None
    others = [line for line in lines if first is None or first not in line.lower()]
    if company and others:
        yield "\n".join(others), None, _PART
    for line in chance.sample(others, min(_LINES, len(others))):
        yield line, None, _PART / _LINES
    naming = [number for number, line in enumerate(lines) if company and company in line]
    if naming:
        yield "\n".join(lines[naming[0] : naming[0] + 2]), company, _PART


def _renamed(text: str, company: str, name: str) -> tuple[str, str]:
    """Give the company another name, as the notes would write it, also where its first word stands for it."""
    if company.islower() and is_typed_small(text):
        name = name.lower()
    elif company.isupper() and " " in company:
        name = name.upper()
    text = text.replace(company, name)
    first, *rest = company.split()
    if rest and len(first) > len("the") and first[0].isupper() and not is_generic(first):
        text = re.sub(rf"\b{re.escape(first)}\b", name.removeprefix("The ").split()[0], text)
    return text, name
