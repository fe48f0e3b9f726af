"""Interviews' notes with what must be read from them, one YAML file each."""

from datetime import date, datetime
from pathlib import Path

import yaml
from pydantic import Field

from followup.records import Record

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


class Case(Record):
    """One interview."""

    name: str
    shape: str
    now: datetime
    notes: str
    read: Expected
    never: tuple[str, ...]
    """Words that no draft may hold."""
    asks: tuple[str, ...] = Field(default=())
    """Questions that must be asked instead of drafting."""


def load(part: str) -> tuple[Case, ...]:
    """Return the cases of one part, by name: "seen" while the reader was built, or "unseen"."""
    paths = sorted((FOLDER / part).glob("*.yaml"))
    return tuple(Case(name=path.stem, **yaml.safe_load(path.read_text(encoding="utf-8"))) for path in paths)
