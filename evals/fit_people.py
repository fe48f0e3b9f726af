"""Names to fit with: of each, whether the labelled notes say that the candidate met somebody of that name."""

import random
from collections.abc import Iterator, Sequence

from evals.cases import Case
from evals.fitting import Group, Note
from followup.engines.offline.fitted import NOTHING
from followup.engines.offline.layout import lay_out
from followup.engines.offline.marks import without_marks
from followup.engines.offline.names import is_typed_small
from followup.engines.offline.overview import look_over
from followup.engines.offline.people import names_in
from followup.engines.offline.several import find_several
from followup.records import Notes

SHOWN = 0.3
MEANS = {
    "somebody whom one knows": -4.0,
    "somebody known elsewhere": -1.0,
    "was not there": -2.0,
    "the candidate": -5.0,
    "sent to": -2.0,
    "spoken to, as the candidate is": -2.0,
    "in what is private": -1.0,
    "another process": -1.0,
    "the heading is left over": -2.0,
    "behind “met”, “spoke to” or the like": 4.0,
    "in a timetable": 4.0,
    "a first name, behind “with”": 1.0,
    "beside a first name in a list": 1.0,
    "behind “about”": -2.0,
    "a word for an interview inside": -3.0,
    "speaks in the transcript": 3.0,
    "introduces themselves": 2.0,
    "ends like a company": -2.0,
    "a place": -1.0,
    "before a thing": -1.0,
}
"""What a few notes cannot teach: signs that are rare, and clear to anybody."""
_SMALL = 0.3
"""What a copy in small letters counts for."""
_LINES = 2
_LINE = 0.4
"""What a note of one line counts for."""


def notes(cases: Sequence[Case]) -> list[Note]:
    """Return the names of all notes on one interview."""
    chance = random.Random(3)
    return [note for case in cases if (note := _note(case, chance))]


def _note(case: Case, chance: random.Random) -> Note | None:
    found = _groups(case.notes, case.read.people)
    if found is None:
        return None
    groups, values = found
    copies = [copy[0] for text, people, share in _copies(case, chance) if (copy := _groups(text, people, share))]
    return Note(
        case.name,
        (*groups, *(group for copy in copies for group in copy)),
        groups,
        tuple((value,) for value in values),
        frozenset(case.read.people),
    )


def _copies(case: Case, chance: random.Random) -> Iterator[tuple[str, Sequence[str], float]]:
    """Yield the notes all in small letters, and notes of one line."""
    people = case.read.people
    if not is_typed_small(case.notes):
        yield case.notes.lower(), [name.lower() for name in people], _SMALL
    lines = [line for line in case.notes.splitlines() if line.strip()]
    naming = [line for line in lines if any(name in line for name in people)]
    others = [line for line in lines if line not in naming]
    for some in (naming, others):
        for line in chance.sample(some, min(_LINES, len(some))):
            yield line, people, _LINE


def _groups(text: str, people: Sequence[str], share: float = 1.0) -> tuple[tuple[Group, ...], tuple[str, ...]] | None:
    text = without_marks(Notes.of(text).text)
    layout = lay_out(text)
    if find_several(text, layout):
        return None
    names = names_in(text, layout, look_over(text, layout))
    values = tuple(name.option.text for name in names)
    groups = tuple(
        Group((frozenset(name.option.signs), frozenset({NOTHING})), int(name.option.text not in people), share)
        for name in names
    )
    return groups, values
