"""Evidence that adds up: candidates for one value, and the best of them."""

from dataclasses import dataclass, field

from followup.records import Evidence, Value
from followup.text import Span


@dataclass
class Candidates:
    """Possible values of one field, each with the evidence for and against it."""

    sure: float
    """Score from which the best one is taken as true."""
    shown: float
    """Score from which it is shown as a doubt."""
    lead: float = 0.0
    """By how much the best one must lead to be sure."""
    found: dict[str, tuple[str, Span, dict[str, Evidence]]] = field(default_factory=dict)

    def add(self, text: str, span: Span, reason: str, weight: float) -> None:
        """Add evidence for `text`; per reason only the strongest counts."""
        key = " ".join(text.lower().split())
        _, _, evidence = self.found.setdefault(key, (text, span, {}))
        if reason not in evidence or abs(evidence[reason].weight) < abs(weight):
            evidence[reason] = Evidence(reason=reason, weight=weight, span=span)

    def join_short_forms(self) -> None:
        """Let "Littlebeck Childcare" take over what speaks for "Littlebeck"."""
        for key in sorted(self.found, key=len):
            longer = [other for other in self.found if other.startswith(f"{key} ")]
            if len(longer) == 1:
                _, _, evidence = self.found.pop(key)
                text, span, _ = self.found[longer[0]]
                for reason, one in evidence.items():
                    self.add(text, span, reason, one.weight)

    def join_endings(self) -> None:
        """Let "stage technician" take over what speaks for "technician", and "Account Executive" that for "AE"."""
        for key in sorted(self.found, key=len):
            longer = [
                other
                for other in self.found
                if other.endswith(f" {key}") or (" " in other and "".join(word[0] for word in other.split()) == key)
            ]
            if len(longer) == 1 and all(one.weight > 0 for one in self.found[longer[0]][2].values()):
                _, _, evidence = self.found.pop(key)
                text, span, _ = self.found[longer[0]]
                for reason, one in evidence.items():
                    if one.weight > 0:
                        self.add(text, span, reason, one.weight)

    def join_beginnings(self, *reasons: str) -> None:
        """Let "medewerker rijping", found for one of the reasons, take over what speaks for "medewerker"."""
        for whole in [key for key, (_, _, evidence) in self.found.items() if evidence.keys() & set(reasons)]:
            for key in [key for key in self.found if f" {key} " in f" {whole} " and key != whole]:
                _, _, evidence = self.found.pop(key)
                text, span, _ = self.found[whole]
                for one in evidence.values():
                    self.add(text, span, one.reason, one.weight)

    def ranked(self) -> list[Value]:
        """Return all candidates, the best first, each marked as sure or not."""
        scored = [
            (sum(evidence.weight for evidence in reasons.values()), text, span, tuple(reasons.values()))
            for text, span, reasons in self.found.values()
        ]
        scored.sort(key=lambda one: (-one[0], one[2]))
        runner_up = scored[1][0] if len(scored) > 1 else 0.0
        return [
            Value(
                text=text,
                span=span,
                score=round(score, 2),
                sure=number == 0 and score >= self.sure and score - runner_up >= self.lead,
                evidence=evidence,
            )
            for number, (score, text, span, evidence) in enumerate(scored)
            if score >= self.shown
        ]

    def best(self) -> Value | None:
        """Return the best candidate, or None where nothing is worth showing."""
        return next(iter(self.ranked()), None)
