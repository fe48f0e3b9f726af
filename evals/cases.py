"""Interviews' notes with what must be read from them, one YAML file each."""

from datetime import date, datetime
from pathlib import Path

import yaml
from pydantic import Field

from followup.records import Channel, Kind, Record

FOLDER = Path(__file__).parent / "cases"


class Expected(Record):
    """What a careful person reads from the notes."""

    company: str | None
    role: str | None
    people: tuple[str, ...]
    """Whom the candidate met, talked with or had mail from."""
    held_on: date | None
    promise_latest: date | None
    several: tuple[str, ...]
    told: tuple[str, ...]
    """Words that a fact must hold."""
    private: tuple[str, ...]
    """Words that no ticked fact may hold."""


class ExpectedPlan(Record):
    """What the plan rules say of these notes, with no history but what the notes tell."""

    kind: Kind
    channel: Channel | None
    """Null where mail and a call are both defensible."""
    earliest: date
    latest: date
    """The first and the last day on which the best moment to write may lie, where the employer is."""


class Case(Record):
    """One interview."""

    name: str
    hand: str | None = None
    """Who writes, in a few words."""
    shape: str
    now: datetime
    notes: str
    read: Expected
    never: tuple[str, ...]
    """Words that no draft may hold."""
    asks: tuple[str, ...] = Field(default=())
    """Questions that must be asked instead of drafting."""
    plan: ExpectedPlan | None = None
    """Null where the notes do not settle it: no day, or several interviews."""
    mentions: tuple[str, ...] = ()
    """Telling words of the best points; a thank-you that the notes can carry holds at least one, case ignored."""


def load(part: str) -> tuple[Case, ...]:
    """Return the cases of one part, by name: "seen" while the reader was built, "unseen", or "reading".

    Those of "reading" are labelled for company, role, people, days and logs alone; weights are fitted to them too.
    """
    paths = sorted((FOLDER / part).glob("*.yaml"))
    return tuple(Case(name=path.stem, **yaml.safe_load(path.read_text(encoding="utf-8"))) for path in paths)
