"""Weights are fitted so that what is right becomes probable, and are measured on notes left out of the fit."""

from evals.fitting import Group, Note, fit, left_out, probabilities, score, threshold
from followup.engines.offline.reading.fitted import NOTHING


def note(number: int) -> Note:
    """Return a note whose right value is called so, beside a place; every third names nothing."""
    named = number % 3 > 0
    options = (
        frozenset({"called so", "in line 1"} if named else {"in line 1"}),
        frozenset({"a place"}),
        frozenset({NOTHING}),
    )
    group = Group(options, 0 if named else 2)
    values = (f"Kestrel {number}", "Ghent")
    return Note(f"note {number}", (group,), (group,), (values,), frozenset({values[0]} if named else ()))


NOTES = [note(number) for number in range(30)]


def test_a_sign_of_what_is_right_counts_for_it_and_one_of_what_is_wrong_against() -> None:
    weights = fit(NOTES, {})
    assert weights["called so"] > 1
    assert weights["a place"] < 0
    assert probabilities(NOTES[1], weights)[0][0] == "Kestrel 1"


def test_a_sign_that_few_notes_have_is_weighed_only_where_its_mean_is_known() -> None:
    few = [NOTES[1], *NOTES[::3]]
    assert "called so" not in fit(few, {})
    assert fit(few, {"called so": 2.0})["called so"] > 1
    assert fit(few, {"never seen": 2.0})["never seen"] == 2.0


def test_notes_left_out_are_read_as_well_as_those_that_were_fitted() -> None:
    found = left_out(NOTES, {})
    right, got, wanted = score(NOTES, found, threshold(NOTES, found))
    assert (right, got) == (wanted, wanted)
