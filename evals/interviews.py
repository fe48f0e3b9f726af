"""Notes and what is read from them, made once for all suites: what is worked out from notes is kept by the record itself."""

from datetime import datetime
from functools import cache

from followup import pipeline, wiring
from followup.records import Interview, Notes


@cache
def notes(text: str) -> Notes:
    """Return the notes with this text."""
    return Notes.of(text)


@cache
def interview(text: str, now: datetime) -> Interview:
    """Return what is read in code from the notes `text` at the moment `now`."""
    return pipeline.read(notes(text), now, wiring.engine())
