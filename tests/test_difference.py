"""Two versions are compared word by word, and both can be had back from what is shown."""

from hypothesis import given
from hypothesis import strategies as st

from followup.difference import Change, Run, difference


def test_changed_words_stand_between_kept_ones() -> None:
    assert difference("Thank you for the talk.", "Thank you for the long walk.") == (
        Run(Change.KEPT, "Thank you for the "),
        Run(Change.REMOVED, "talk"),
        Run(Change.ADDED, "long walk"),
        Run(Change.KEPT, "."),
    )


@given(st.text(), st.text())
def test_kept_and_removed_give_the_old_kept_and_added_the_new(old: str, new: str) -> None:
    runs = difference(old, new)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == old
    assert "".join(run.text for run in runs if run.change is not Change.REMOVED) == new
