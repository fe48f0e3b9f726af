"""What the weights are fitted to: of each field the options of a note, which of them is right, and copies of the note."""

import random
import re
from datetime import date, datetime

import pytest

from evals import copies
from evals.cases import Case, Expected
from evals.fields import COMPANY, FIELDS, PEOPLE, PROMISE, ROLE, Field
from followup.engines.offline.reading.fitted import NOTHING

NOTES = """Interview at Larkfield Pumps, service engineer, 12 May
Met Ada Roth (head of service) and Tom.
They replace 40 seals a week.
Ada will call by Friday."""
CASE = Case(
    name="pumps",
    shape="note",
    now=datetime.fromisoformat("2026-05-12T18:00:00+01:00"),
    notes=NOTES,
    read=Expected(
        company="Larkfield Pumps",
        role="service engineer",
        people=("Ada Roth", "Tom"),
        held_on=date(2026, 5, 12),
        promise_latest=date(2026, 5, 15),
        several=(),
        told=(),
        private=(),
    ),
    never=(),
)
LOG = CASE.model_copy(update={"name": "log", "read": CASE.read.model_copy(update={"several": ("A", "B")})})


@pytest.mark.parametrize(
    ("field", "right"),
    [
        (COMPANY, {"Larkfield Pumps"}),
        (ROLE, {"service engineer"}),
        (PEOPLE, {"Ada Roth", "Tom"}),
        (PROMISE, {"2026-05-15"}),
    ],
)
def test_what_is_wanted_is_the_right_option(field: Field, right: set[str]) -> None:
    (note,) = field.notes([CASE])
    found = {
        values[group.right] for group, values in zip(note.test, note.values, strict=True) if group.right < len(values)
    }
    assert found == note.wanted == right


@pytest.mark.parametrize("field", FIELDS.values())
def test_none_of_the_options_is_the_last(field: Field) -> None:
    (note,) = field.notes([CASE])
    assert all(NOTHING in group.options[-1] for group in (*note.learn, *note.test))
    assert all(0 <= group.right < len(group.options) for group in note.learn)


@pytest.mark.parametrize("field", FIELDS.values())
def test_a_log_of_several_interviews_teaches_nothing(field: Field) -> None:
    assert field.notes([LOG]) == []


def test_copies_in_small_letters_want_small_letters() -> None:
    (copy,) = copies.in_small_letters(CASE, ("Ada Roth",))
    assert copy.text == NOTES.lower()
    assert copy.wanted == ("ada roth",)


def test_parts_want_only_what_they_name() -> None:
    made = list(copies.in_part(CASE, ("Ada Roth",), slice(None), random.Random(1)))
    assert made[0].wanted == ()
    assert "Ada" not in made[0].text
    assert made[-1].text.startswith("Met Ada Roth")
    assert made[-1].wanted == ("Ada Roth",)


def test_another_companys_name_stands_wherever_the_first_stood() -> None:
    made = list(copies.renamed(CASE, ["Quay Mills"], random.Random(1)))
    assert made[0].wanted == ("Quay Mills",)
    assert all("larkfield" not in copy.text.lower() for copy in made)
    assert all(copy.wanted[0] in copy.text for copy in made)


def test_one_word_stands_for_all_of_a_kind() -> None:
    (copy,) = copies.with_unknown_words(CASE, ("2026-05-15",), re.compile(r"call"))
    assert "Ada will zorp by Friday." in copy.text
    assert copy.wanted == ("2026-05-15",)


def test_notes_without_what_promises_end_with_other_days_and_want_none() -> None:
    (copy,) = copies.with_other_days(CASE, re.compile(r"call"), random.Random(1))
    assert "Ada will call" not in copy.text
    assert copy.wanted == ()
    assert len(copy.text.splitlines()) == len(NOTES.splitlines()) + 1
