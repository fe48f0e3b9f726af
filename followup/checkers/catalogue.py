"""Runs the guide's rules on a letter."""

from followup.letter import Letter
from followup.records import Finding, Part, Report, Skipped
from followup.rule import Hit
from followup.rules import Named, catalogue


class Catalogue:
    """The checker made of all message rules."""

    name = "rules"

    def __init__(self, rules: tuple[Named, ...] | None = None) -> None:
        """Run `rules`, or the whole folder."""
        self._rules = catalogue() if rules is None else rules

    def check(self, letter: Letter) -> Report:
        """Run each rule that applies to the letter's kind; what lacks something to look at all is told as skipped as well."""
        findings: list[Finding] = []
        holds: list[str] = []
        skipped: list[Skipped] = []
        for named in self._rules:
            if named.rule.check is None or letter.kind not in named.rule.kinds:
                continue
            hits = tuple(named.rule.check(letter))
            findings += (_finding(named, hit, letter) for hit in hits)
            if reason := named.rule.needs(letter):
                skipped.append(Skipped(checker=named.name, reason=reason))
            elif not hits:
                holds.append(named.name)
        return Report(findings=tuple(findings), holds=tuple(holds), skipped=tuple(skipped))


def _finding(named: Named, hit: Hit, letter: Letter) -> Finding:
    text = letter.subject if hit.part is Part.SUBJECT else letter.body
    return Finding(
        rule=named.name,
        severity=hit.severity or named.rule.severity,
        part=hit.part,
        span=hit.span,
        text=hit.span.of(text) if hit.span else "",
        message=hit.detail,
        why=f"{named.why} ({named.rule.source})",
        fixes=hit.fixes,
    )
