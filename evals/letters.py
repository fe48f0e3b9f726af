"""Messages of many hands: good ones, on which a finding is a false alarm, and ones whose faults are marked.

How they were marked is told in letters/README.md.
"""

from pathlib import Path

import yaml
from pydantic import Field

from followup.records import Kind, Part, Record

FOLDER = Path(__file__).parent / "letters"


class Fault(Record):
    """One true finding."""

    rule: str
    words: str | None
    """The words at fault, which the part holds once; None where something is absent or the whole is at fault."""
    part: Part = Part.BODY
    hard: bool = False
    """Whether it is a subtle fault in an otherwise good message."""


class Letter(Record):
    """One message of one hand, with what its reader knows of it."""

    name: str
    hand: str
    kind: Kind
    subject: str | None
    to: str | None
    """The recipient, as the notes would name them."""
    sender: str | None = Field(alias="from")
    notes: str | None = None
    """The writer's notes of the interview; None where the reader has none."""
    others: tuple[str, ...] = ()
    """Bodies of the messages that the same writer sent to others of the same interview."""
    body: str
    faults: tuple[Fault, ...] = ()


def load(set_name: str, part: str) -> tuple[Letter, ...]:
    """Return the letters of a set, "clean" or "labelled", by hand and in the order of writing.

    The part is "seen" while the rules were built, or "unseen".
    """
    return tuple(
        Letter(hand=path.stem, **letter)
        for path in sorted((FOLDER / set_name / part).glob("*.yaml"))
        for letter in yaml.safe_load(path.read_text(encoding="utf-8"))["letters"]
    )
