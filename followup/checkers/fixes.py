"""Only fixes that mend: one is offered where applying it removes its finding and brings no other."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from followup.letter import Letter
from followup.records import Finding, Fix, Part
from followup.text import Edit, apply

MOST_LOOKED_THROUGH = 100_000
"""Characters that are checked again in all; the fixes beyond are not offered, so that a long text costs no more."""


def sound(
    findings: Iterable[Finding], letter: Letter, check: Callable[[Letter], Iterable[Finding]]
) -> Iterator[Finding]:
    """Yield the findings with the fixes after which `check` finds the same things less this one."""
    findings = tuple(findings)
    fixable = any(finding.fixes for finding in findings)
    before = _counted(check(letter)) if fixable else Counter()
    left = MOST_LOOKED_THROUGH
    for finding in findings:
        kept = []
        for fix in finding.fixes:
            left -= len(letter.body) + len(letter.subject)
            if left > 0 and _counted(check(mended(letter, finding, fix))) <= before - _counted([finding]):
                kept.append(fix)
        yield finding.model_copy(update={"fixes": tuple(kept)}) if len(kept) < len(finding.fixes) else finding


def mended(letter: Letter, finding: Finding, fix: Fix) -> Letter:
    """Return the letter with one fix applied."""
    if finding.span is None:
        return letter
    edit = [Edit(finding.span, fix.text)]
    if finding.part is Part.SUBJECT:
        return replace(letter, draft=letter.draft.model_copy(update={"subject": apply(letter.subject, edit)}))
    return replace(letter, draft=letter.draft.model_copy(update={"body": apply(letter.body, edit)}))


def _counted(findings: Iterable[Finding]) -> Counter[tuple[str, Part, str]]:
    return Counter((finding.rule, finding.part, finding.text) for finding in findings)
