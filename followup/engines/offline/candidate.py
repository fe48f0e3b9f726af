"""A name that may be somebody whom the candidate met, with the evidence for it."""

from dataclasses import dataclass, field

from followup.records import Evidence
from followup.text import Span


@dataclass
class Candidate:
    """A name with the evidence seen so far; at most one evidence of each reason counts."""

    name: str
    span: Span
    words: tuple[str, ...]
    evidence: dict[str, Evidence] = field(default_factory=dict)
    title: str | None = None
    email: str | None = None

    def add(self, reason: str, weight: float, span: Span) -> None:
        """Keep the strongest evidence for each reason."""
        if reason not in self.evidence or abs(self.evidence[reason].weight) < abs(weight):
            self.evidence[reason] = Evidence(reason=reason, weight=weight, span=span)

    @property
    def score(self) -> float:
        """Return the sum of the weights."""
        return sum(evidence.weight for evidence in self.evidence.values())
