"""The notes as they were read: in code each time they change, and with what a model read in them, where one did."""

from datetime import date, datetime, time, tzinfo

import streamlit as st

from followup import pipeline, wiring
from followup.records import Interview, Notes
from followup.ui import state
from followup.ui.work import fingerprint


def read_again(notes: Notes, now: datetime) -> tuple[Interview, Interview]:
    """Return what is read in code, and the same with what a model added to it; raise FollowupError.

    "Yesterday" counts from the evening of the day on which the notes were begun.
    """
    day = state.work().noted_on or now.date()
    in_code = _read(notes.source.source, day, now.tzinfo)
    known = state.work().model_reading
    return in_code, known.interview if known and known.of == fingerprint(notes.text) else in_code


@st.cache_resource(max_entries=16, show_spinner=False)
def _read(text: str, day: date, _zone: tzinfo | None) -> Interview:
    """Read; a page that is drawn again for another reason does not read again."""
    return pipeline.read(Notes.of(text), datetime.combine(day, time(20), _zone), wiring.engine())
