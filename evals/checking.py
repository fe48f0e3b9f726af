"""How well the checker finds what is wrong in messages, and how quiet it is on good ones."""

from datetime import UTC, datetime

from evals import letters
from evals.interviews import interview, notes
from evals.letters import Fault
from evals.measure import Measures, rate, scores, total
from followup import pipeline
from followup.checkers.catalogue import Catalogue
from followup.letter import Letter
from followup.records import Draft, Finding, Part, Report, Severity

CHECKERS = (Catalogue(),)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
"""When the notes are read; the letters depend on no date."""


def review(message: letters.Letter) -> Report:
    """Check a message as the page would, with its notes where it has any."""
    letter = Letter(
        Draft(subject=message.subject, body=message.body),
        kind=message.kind,
        recipient=message.to,
        candidate=message.sender,
        interview=interview(message.notes, NOW) if message.notes else None,
        notes=notes(message.notes) if message.notes else None,
        others=tuple(Draft(subject=None, body=body) for body in message.others),
    )
    return pipeline.review(letter, CHECKERS)


def clean(message: letters.Letter) -> Measures:
    """Count the alarms on a good message: each is a false one."""
    findings = review(message).findings
    loud = [finding for finding in findings if finding.severity is not Severity.HINT]
    return {
        **rate("alarms per clean message", len(loud), misses=tuple(map(_words, loud))),
        **rate("hints per clean message", len(findings) - len(loud)),
    }


def labelled(message: letters.Letter) -> Measures:
    """Compare the findings with the faults that a reader marked; an unmarked finding is a false alarm."""
    findings = review(message).findings
    measures: list[Measures] = []
    seen = {fault: [finding for finding in findings if _meets(finding, fault, message)] for fault in message.faults}
    right = [finding for finding in findings if any(finding in found for found in seen.values())]
    loud = [finding for finding in findings if finding.severity is not Severity.HINT or finding in right]
    for rule in sorted({*(finding.rule for finding in loud), *(fault.rule for fault in message.faults)}):
        wanted = [fault for fault in message.faults if fault.rule == rule]
        found = [finding for finding in loud if finding.rule == rule]
        hit = sum(bool(seen[fault]) for fault in wanted)
        false = [finding for finding in found if finding not in right]
        missed = [f"missed {rule}: {fault.words}" for fault in wanted if not seen[fault]]
        notes = (*missed, *(f"false {_words(finding)}" for finding in false))
        measures += [_counts(name, hit, len(false), len(wanted), notes) for name in (rule, "all rules")]
    return total(measures)


def _counts(name: str, hit: int, false: int, wanted: int, misses: tuple[str, ...]) -> Measures:
    measures = scores(name, hit, hit + false, wanted)
    recall = f"{name} recall"
    return {**measures, recall: measures[recall].model_copy(update={"misses": misses if name == "all rules" else ()})}


def _meets(finding: Finding, fault: Fault, message: letters.Letter) -> bool:
    """Say whether a finding is this fault: the same rule, and the same place where both have one."""
    if finding.rule != fault.rule:
        return False
    if finding.span is None or fault.words is None:
        return True
    text = message.body if fault.part is Part.BODY else message.subject or ""
    start = text.index(fault.words)
    return finding.part == fault.part and finding.span.start < start + len(fault.words) and start < finding.span.end


def _words(finding: Finding) -> str:
    return f"{finding.rule}: {finding.text or finding.message}"
