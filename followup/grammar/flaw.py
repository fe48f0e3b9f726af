"""One thing that a grammar rule finds."""

from typing import NamedTuple

from followup.text import Span


class Flaw(NamedTuple):
    """Some words at fault."""

    rule: str
    """The rule's id, as the policy's lists know it."""
    span: Span
    """In the body."""
    message: str
    """What is wrong, for the person."""
    replacement: str | None = None
    """What the words become, where that is clear."""
