"""Notes on several interviews: the person picks one, and goes on with its part alone."""

import re
from collections.abc import Sequence

import streamlit as st

from followup.records import Interview
from followup.ui import state
from followup.ui.plain import plain

_DAY_ALONE = re.compile(r"^(?:[A-Za-z]{3,9}[ ,.]+){0,2}\d[\w ,./-]{0,20}\n\Z", re.MULTILINE)
"""A line that holds a day alone, at the end of the text before an entry."""


def draw_parts(interview: Interview) -> None:
    """Draw a button for each interview; its part opens as an interview of its own, and the whole stays where it is."""
    for number, company in enumerate(interview.several):
        st.button(plain(company), key=f"part_{number}", on_click=_open, args=(interview.several, company))
    st.caption("The part on it opens as an interview of its own. These notes stay as they are, under “Interviews”.")


def part_on(text: str, companies: Sequence[str], company: str) -> str:
    """Return the part of the notes that begins with the entry of `company` and ends where another one's begins."""
    starts = {name: start for name in companies if (start := _entry(text, name)) is not None}
    start = starts.get(company, 0)
    return text[start : min((other for other in starts.values() if other > start), default=len(text))].strip()


def _entry(text: str, name: str) -> int | None:
    """Return where the entry with this name begins: at the line in which it stands foremost, or at a day above that."""
    found = [
        (at.start() - (line := text.rfind("\n", 0, at.start()) + 1), line) for at in re.finditer(re.escape(name), text)
    ]
    if not found:
        return None
    _, start = min(found)
    above = _DAY_ALONE.search(text, 0, start)
    return above.start() if above else start


def _open(companies: Sequence[str], company: str) -> None:
    before = state.work()
    state.open_another(None)
    state.change(
        notes=part_on(before.notes, companies, company), noted_on=before.noted_on, candidate=before.candidate, notes_epoch=1
    )  # fmt: skip
