"""How many planted language mistakes the proofreader sees, and how quiet it is on good messages and on our own drafts.

It asks the real LanguageTool of this machine. Where that cannot run nothing is measured, which the gate counts as a problem.
"""

from collections.abc import Sequence

from evals import letters, mistakes
from evals.cases import Case
from evals.checking import NOW
from evals.measure import Measure, Measures, rate, share, total
from followup import pipeline, settings, wiring
from followup.checkers.catalogue import Catalogue
from followup.checkers.proofreading import RULE, Proofreading
from followup.engines.offline.writer import WRITTEN
from followup.errors import CheckerUnavailable, EngineError, FollowupError
from followup.letter import Letter
from followup.records import Brief, Draft, Finding, Kind, Notes, Part, Severity, Tone, Variant

NAME_RULE = "wrong-greeting"
"""The rule that sees a misspelt name in the greeting."""
PATIENCE = 90
"""Seconds that a question waits for a server that starts."""


def absence() -> str | None:
    """Start the server; return None when it answers, and otherwise why it does not."""
    try:
        wiring.languagetool().start()
        wiring.languagetool().proofreader(PATIENCE).find("Thank you for your time.", Variant.US)
    except FollowupError as error:
        return str(error)
    return None


def planted(message: mistakes.Letter) -> Measures:
    """Count the planted mistakes that a finding touches, and the findings that touch none."""
    letter = Letter(
        Draft(subject=message.subject, body=message.body),
        kind=message.kind,
        notes=Notes.of(message.notes) if message.notes else None,
        interview=pipeline.read(Notes.of(message.notes), NOW, wiring.engine()) if message.notes else None,
    )
    report = pipeline.review(letter, (Catalogue(), _checker(Variant[message.variant])))
    if not report.proofreader:
        raise CheckerUnavailable(" ".join(one.reason for one in report.skipped))
    findings = [one for one in report.findings if one.rule in (RULE, NAME_RULE)]
    measures: list[Measures] = []
    right: list[Finding] = []
    for mistake in message.mistakes:
        start = message.body.index(mistake.words)
        touching = [one for one in findings if _touches(one, start, start + len(mistake.words))]
        right += touching
        miss = f"{mistake.kind}: {_around(message.body, start, mistake.words)} -> {mistake.right}"
        found = Measure(part=bool(touching), whole=1, misses=() if touching else (miss,))
        measures.append({f"{mistake.group} found": found, f"{mistake.kind} found": found})
    false = [one for one in _loud(findings) if one.rule == RULE and one not in right]
    measures.append(rate("other alarms per message", len(false), misses=tuple(map(_words, false))))
    return total(measures)


def clean(message: letters.Letter) -> Measures:
    """Count the alarms on a good message: each is a false one."""
    notes = Notes.of(message.notes) if message.notes else None
    letter = Letter(
        Draft(subject=message.subject, body=message.body),
        kind=message.kind,
        recipient=message.to,
        candidate=message.sender,
        interview=pipeline.read(notes, NOW, wiring.engine()) if notes else None,
        notes=notes,
    )
    findings = _findings(letter)
    loud = _loud(findings)
    return {
        **rate("alarms per clean message", len(loud), misses=tuple(map(_words, loud))),
        **rate("hints per clean message", len(findings) - len(loud)),
    }


def drafted(case: Case) -> Measures:
    """Check the offline writer's message of every kind in every tone; none may raise anything."""
    notes = Notes.of(case.notes)
    interview = pipeline.read(notes, case.now, wiring.engine())
    measures: list[Measures] = []
    for kind in sorted(WRITTEN) if not interview.questions else ():
        for tone in Tone:
            brief = Brief(kind=Kind(kind), tone=tone, candidate="Sam Lee")
            try:
                draft = pipeline.compose(interview, brief, case.now, wiring.engine(), notes=notes)
            except EngineError:
                continue
            loud = _loud(_findings(pipeline.letter_of(draft, brief, interview, notes)))
            miss = f"{kind}, {tone}: {', '.join(map(_words, loud))}"
            measures.append(share("drafts without a language mistake", good=not loud, miss=miss))
    return total(measures)


def _findings(letter: Letter) -> tuple[Finding, ...]:
    """Return what the proofreader says; raise CheckerUnavailable where it cannot look."""
    return _checker().check(letter).findings


def _checker(variant: Variant | None = None) -> Proofreading:
    chosen = settings.load().model_copy(update={"proofreader": "languagetool"})
    return wiring.proofreading(chosen, PATIENCE, english=variant)


def _loud(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is not Severity.HINT]


def _touches(finding: Finding, start: int, end: int) -> bool:
    span = finding.span
    return finding.part is Part.BODY and span is not None and span.start < end and start < span.end


def _words(finding: Finding) -> str:
    return f"{finding.text!r} {finding.message}"


def _around(body: str, start: int, words: str) -> str:
    """Return the words at fault with some of the line around them."""
    before, after = body[max(0, start - 40) : start], body[start + len(words) : start + len(words) + 30]
    return f"{before}[{words}]{after}".replace("\n", " ")
