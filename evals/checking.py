"""How well the checker finds what is wrong in messages, and how quiet it is on good ones."""

from collections.abc import Sequence

from evals.letters import Fault, Message
from evals.measure import Measure, Measures, rate, scores, total
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.letter import Letter
from followup.records import Draft, Finding, Interview, Notes, Report, Severity

CHECKERS = (Catalogue(),)


def review(message: Message) -> Report:
    """Check a message as the page would, with its notes where it has any."""
    notes = Notes.of(message.notes) if message.notes else None
    interview: Interview | None = pipeline.read(notes, message.now, wiring.engine()) if notes else None
    letter = Letter(
        Draft(subject=message.subject, body=message.body),
        kind=message.kind,
        recipient=message.recipient,
        candidate=message.sender,
        interview=interview,
        notes=notes,
        others=tuple(Draft(subject=None, body=body) for body in message.others),
    )
    return pipeline.review(letter, CHECKERS)


def clean(message: Message) -> Measures:
    """Count the alarms on a good message: each is a false one."""
    findings = review(message).findings
    loud = [finding for finding in findings if finding.severity is not Severity.HINT]
    return {
        **rate("alarms per clean message", len(loud), misses=tuple(map(_words, loud))),
        **rate("hints per clean message", len(findings) - len(loud)),
    }


def labelled(message: Message) -> Measures:
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


def _meets(finding: Finding, fault: Fault, message: Message) -> bool:
    """Say whether a finding is this fault: the same rule, and the same place where both have one."""
    if finding.rule != fault.rule:
        return False
    if finding.span is None or fault.words is None:
        return True
    text = message.body if fault.part == "body" else message.subject or ""
    start = text.index(fault.words)
    return finding.part == fault.part and finding.span.start < start + len(fault.words) and start < finding.span.end


def _words(finding: Finding) -> str:
    return f"{finding.rule}: {finding.text or finding.message}"


def by_rule(measures: Measures) -> Sequence[tuple[str, Measure, Measure]]:
    """Return precision and recall of each rule, by name."""
    rules = sorted({name.removesuffix(" recall") for name in measures if name.endswith(" recall")})
    return [(rule, measures[f"{rule} precision"], measures[f"{rule} recall"]) for rule in rules]
