"""What a fact offers to a sentence."""

from dataclasses import dataclass

from followup.records import Fact


@dataclass(frozen=True)
class Point:
    """What a fact offers to a sentence; None for a form that it does not safely take."""

    fact: Fact
    clause: str | None = None
    """Behind "you mentioned that": a whole clause."""
    topic: str | None = None
    """Behind "our conversation about": a noun phrase."""
    help: str | None = None
    """Behind "I would like to help you": a bare verb phrase."""
    story: str | None = None
    """A sentence of the candidate's own, in the past or about what they can do."""
    liking: str | None = None
    """A sentence on what the candidate likes or wants."""
    question: str | None = None
    """Behind "your question about": what the candidate was asked."""

    @property
    def words(self) -> str:
        """What the point would say."""
        return self.clause or self.topic or self.story or self.liking or self.question or self.fact.text
