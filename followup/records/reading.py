"""What a model returns when it reads notes: words copied from them, without positions; our code finds these."""

from typing import Literal

from followup.records.record import Record


class Met(Record):
    """Somebody whom the candidate met, talked with or had mail from in this process."""

    name: str
    """Copied from the notes, the longest form."""
    title: str | None
    """Copied from the notes; null where they do not tell."""


class Claim(Record):
    """One thing that the notes hold."""

    kind: Literal["topic", "told", "mine", "interest", "goal", "weak", "rapport", "invitation", "culture", "private"]
    """topic: was talked about; told: the employer said it; mine: the candidate said or did it; interest: why the candidate wants
    the role; goal: what the company wants to reach; weak: an answer that went badly; private: must never be sent."""
    quote: str
    """Words copied exactly from the notes."""


class Reading(Record):
    """What the notes hold."""

    company: str | None
    """Copied from the notes."""
    role: str | None
    """Copied from the notes."""
    people: tuple[Met, ...]
    promise: str | None
    """What the employer said about when they will be in touch, copied from the notes."""
    claims: tuple[Claim, ...]
