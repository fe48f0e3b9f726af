"""Asks the checkers about a letter and joins what they say."""

from collections.abc import Collection, Sequence

from followup.checkers import Checker
from followup.checkers.catalogue import Catalogue
from followup.checkers.fixes import sound
from followup.errors import CheckerUnavailable
from followup.letter import Letter
from followup.records import Finding, Part, Report, Severity, Skipped

_CLAIM = "unsupported-claim"
LONGEST_TERM = 2
"""Words; what is longer is a passage, and a finding on it is about them together, not about the spelling of each."""


def key(finding: Finding, letter: Letter) -> str:
    """Name a finding by rule, words and two words either side, so that ignoring it survives edits elsewhere."""
    if finding.span is None:
        return f"{finding.rule}|"
    text = letter.subject if finding.part is Part.SUBJECT else letter.body
    before = text[max(0, finding.span.start - 80) : finding.span.start].split()[-2:]
    after = text[finding.span.end : finding.span.end + 80].split()[:2]
    return "|".join((finding.rule, finding.text, " ".join(before), " ".join(after)))


def review(letter: Letter, checkers: Sequence[Checker], *, dismissed: Collection[str] = ()) -> Report:
    """Ask every checker and join the answers: the first checker wins where two mark the same words.

    A word inside of a passage that another marks, such as a sentence that is too long, is not the same, nor is what a claim
    only touches.

    `dismissed` holds keys (see `key`) of findings that the person chose to ignore. A fix, whoever offers it, is kept only
    where the rules among the checkers find nothing more after it (see `fixes.sound`).
    """
    findings: list[Finding] = []
    holds: list[str] = []
    skipped: list[Skipped] = []
    proofreader: str | None = None
    for checker in checkers:
        try:
            report = checker.check(letter)
        except CheckerUnavailable as error:
            skipped.append(Skipped(checker=checker.name, reason=str(error)))
            continue
        new = [
            finding
            for finding in report.findings
            if not any(_marks_the_same(one, finding) and not _gives_way(one, finding, letter) for one in findings)
        ]
        findings = [one for one in findings if not any(_marks_the_same(one, other) for other in new)]
        findings += new
        holds += report.holds
        skipped += report.skipped
        proofreader = proofreader or report.proofreader
    kept = [finding for finding in findings if key(finding, letter) not in dismissed]
    rules = next((checker for checker in checkers if isinstance(checker, Catalogue)), Catalogue())
    kept = list(sound(kept, letter, lambda other: rules.check(other).findings))
    kept.sort(key=_position)
    return Report(findings=tuple(kept), holds=tuple(holds), skipped=tuple(skipped), proofreader=proofreader)


def _gives_way(finding: Finding, other: Finding, letter: Letter) -> bool:
    """Say whether a misspelling explains a claim: "recieved" is no word of the notes, "Larkfeild" nearly is, "june" is small."""
    if finding.rule != _CLAIM:
        return False
    noted = letter.notes.text if letter.notes else ""
    explains = any(
        fix.text and (fix.text in noted or fix.text.lower() in other.text.lower().split()) for fix in other.fixes[:1]
    )
    return finding.severity is not Severity.ERROR or explains


def _marks_the_same(first: Finding, second: Finding) -> bool:
    if first.span is None or second.span is None or first.part is not second.part:
        return False
    if first.rule == _CLAIM and second.rule != _CLAIM:
        return first.span == second.span
    if first.span.holds(second.span):
        return len(first.text.split()) <= LONGEST_TERM
    return second.span.holds(first.span)


def _position(finding: Finding) -> tuple[bool, bool, int, str]:
    return (
        finding.span is not None,
        finding.part is Part.BODY,
        finding.span.start if finding.span else 0,
        finding.rule,
    )
