"""Options for the role to fit with: the labelled notes, and parts of them that name no role."""

import random
import re
from collections.abc import Iterator, Sequence

from evals.cases import Case
from evals.fitting import Group, Note
from followup.engines.offline.company import Companies
from followup.engines.offline.fitted import NOTHING
from followup.engines.offline.layout import lay_out
from followup.engines.offline.marks import without_marks
from followup.engines.offline.names import is_typed_small
from followup.engines.offline.overview import look_over
from followup.engines.offline.people import find_people
from followup.engines.offline.role import role_options
from followup.engines.offline.several import find_several
from followup.records import Notes

SHOWN = 0.1
MEANS = {
    "behind a label such as “Role”": 4.0,
    "the title of somebody met": -4.0,
    "said of one’s own past": -1.0,
    "the heading is left over": -3.0,
    "another process": -1.0,
    "in what is private": -1.0,
    "before “interview”, “role” or the like": 1.0,
    "marked as in an advert": 2.0,
    "stated as the role": 1.0,
    "stated as the role, up to a mark": 5.0,
    "inside of the company’s name": -2.0,
}
"""What a few notes cannot teach: signs that are rare, and clear to anybody."""
_SMALL = 0.3
"""What a copy in small letters counts for."""
_PART = 0.4
"""What a part of a note counts for."""
_LINES = 3


def notes(cases: Sequence[Case]) -> list[Note]:
    """Return the options of all notes on one interview."""
    chance = random.Random(2)
    return [note for case in cases if (note := _note(case, chance))]


def _note(case: Case, chance: random.Random) -> Note | None:
    found = _group(case.notes, case.read.role)
    if found is None:
        return None
    group, values = found
    learn = [group, *(copy[0] for text, role, share in _copies(case, chance) if (copy := _group(text, role, share)))]
    wanted = {case.read.role, values[group.right]} if 0 <= group.right < len(values) else {case.read.role}
    return Note(
        case.name,
        tuple(one for one in learn if one.right >= 0),
        (group,),
        (tuple(case.read.role if value in wanted and case.read.role else value for value in values),),
        frozenset({case.read.role} if case.read.role else ()),
    )


def _group(text: str, role: str | None, share: float = 1.0) -> tuple[Group, tuple[str, ...]] | None:
    """Return the options of a text; None for a log of several interviews, which the reader does not read."""
    text = without_marks(Notes.of(text).text)
    layout = lay_out(text)
    if find_several(text, layout):
        return None
    overview = look_over(text, layout)
    people = find_people(text, layout, overview)
    ranked = Companies(text, layout, overview, {person.name for person in people if person.sure}).ranked()
    options = role_options(text, layout, overview, people, ranked[0] if ranked else None)
    values = tuple(option.text for option in options)
    right = len(values) if role is None else _place(values, role)
    signs = tuple(frozenset(option.signs) for option in options)
    return Group((*signs, frozenset({NOTHING})), right, share), values


def _place(values: Sequence[str], role: str) -> int:
    """Return which option is the role: as it is wanted, else without its specialisation; -1 where none is."""
    exact = [number for number, value in enumerate(values) if value.lower() == role.lower()]
    short = [
        number for number, value in enumerate(values) if re.match(rf"{re.escape(value)}(?:,| \()", role, re.IGNORECASE)
    ]
    return next(iter(exact or sorted(short, key=lambda number: -len(values[number]))), -1)


def _copies(case: Case, chance: random.Random) -> Iterator[tuple[str, str | None, float]]:
    """Yield the notes all in small letters, without the lines that name the role, and single lines."""
    role = case.read.role
    if not is_typed_small(case.notes):
        yield case.notes.lower(), role and role.lower(), _SMALL
    lines = [line for line in case.notes.splitlines() if line.strip()]
    noun = role.split(",")[0].split("(")[0].split()[-1].lower() if role else None
    others = [line for line in lines if noun is None or noun not in line.lower()]
    if role and others:
        yield "\n".join(others), None, _PART
    for line in chance.sample(others, min(_LINES, len(others))):
        yield line, None, _PART / _LINES
    naming = [number for number, line in enumerate(lines) if role and role in line]
    if naming:
        yield "\n".join(lines[naming[0] : naming[0] + 2]), role, _PART
