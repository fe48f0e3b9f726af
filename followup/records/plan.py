"""The history of contacts, and the plan for the next one."""

from datetime import datetime

from followup.records.choices import Channel, Kind, Question
from followup.records.record import Record


class Contact(Record):
    """One event of the history between candidate and employer."""

    sent: bool
    """True: from the candidate to the employer. False: the employer's own message."""
    kind: Kind | None = None
    """What a sent message was for; None for the employer's."""
    channel: Channel = Channel.EMAIL
    to: str | None = None
    """To whom a sent message went, where that is known."""
    at: datetime
    """With an offset."""
    rejection: bool = False
    """The employer said no."""


class Window(Record):
    """From when to when; both with an offset."""

    start: datetime
    end: datetime


class Reason(Record):
    """Why the plan says what it says."""

    rule: str
    """Name of the plan rule: within-two-days, midweek, …"""
    text: str
    """One sentence for the person."""


class Plan(Record):
    """Which message to send, by which channel, when, and why."""

    kind: Kind | None
    """None where nothing is to be sent."""
    channel: Channel | None
    window: Window | None
    best: datetime | None
    """The moment to choose if nothing speaks against it."""
    reasons: tuple[Reason, ...]
    next_check: datetime | None
    """When to look again if nothing comes."""
    stop: bool = False
    """True: enough has been sent; leave it there."""
    questions: tuple[Question, ...] = ()
