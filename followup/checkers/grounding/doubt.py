"""What tracing finds: words of a message that the notes do not support."""

from typing import NamedTuple

from followup.text import Span


class Doubt(NamedTuple):
    """One place of a message."""

    span: Span
    message: str
    """What is wrong, in one sentence for the person."""
    hard: bool
    """True for names, numbers, days and contradictions; False for a claim in words that the notes do not share."""
