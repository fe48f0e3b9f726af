"""How many planted language mistakes the proofreader sees, and how quiet it is on good messages and on our own drafts.

It asks the real LanguageTool of this machine. Where that cannot run nothing is measured, which the gate counts as a problem.
"""

from collections.abc import Sequence

from evals import letters, mistakes
from evals.cases import Case
from evals.checking import NOW
from evals.interviews import interview, notes
from evals.measure import Measure, Measures, rate, share, total
from evals.writing import CANDIDATE, SEEDS, drafts
from followup import pipeline, settings, wiring
from followup.checkers.catalogue import Catalogue
from followup.checkers.proofreading import RULE, Proofreading
from followup.errors import CheckerUnavailable, FollowupError
from followup.letter import Letter
from followup.records import Draft, Finding, Part, Severity, Variant
from followup.text import Span

NAME_RULE = "wrong-greeting"
"""The rule that sees a misspelt name in the greeting."""
PAGE = 100
"""Sentences of drafts that are proofread as one message; the server takes 20,000 characters at most."""
_OPENING = "Dear all,\n\n"
_CLOSING = f"Kind regards,\n{CANDIDATE}"
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
        notes=notes(message.notes) if message.notes else None,
        interview=interview(message.notes, NOW) if message.notes else None,
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
    letter = Letter(
        Draft(subject=message.subject, body=message.body),
        kind=message.kind,
        recipient=message.to,
        candidate=message.sender,
        interview=interview(message.notes, NOW) if message.notes else None,
        notes=notes(message.notes) if message.notes else None,
    )
    findings = _findings(letter)
    loud = _loud(findings)
    return {
        **rate("alarms per clean message", len(loud), misses=tuple(map(_words, loud))),
        **rate("hints per clean message", len(findings) - len(loud)),
    }


def drafted(case: Case) -> Measures:
    """Count the offline writer's messages of every kind and tone without a mistake; a sentence of many is proofread once."""
    made = [(one.brief, _parts(one.draft)) for one in drafts(case) if one.brief.seed == SEEDS[0]]
    wrong = _wrong(case, tuple(dict.fromkeys(part for _, parts in made for part in parts)))
    measures: list[Measures] = []
    for brief, parts in made:
        found = [wrong[part] for part in parts if part in wrong]
        miss = f"{brief.kind}, {brief.tone}: {', '.join(found)}"
        measures.append(share("drafts without a language mistake", good=not found, miss=miss))
    return total(measures)


def _parts(draft: Draft) -> list[tuple[Part, str]]:
    """Return the subject and the sentences of a draft, the latter without greeting and sign-off."""
    letter = Letter(draft)
    return [(Part.SUBJECT, letter.subject), *((Part.BODY, span.of(letter.body)) for span in letter.sentences)]


def _wrong(case: Case, parts: Sequence[tuple[Part, str]]) -> dict[tuple[Part, str], str]:
    """Return what the proofreader says of those of the parts that it objects to; it reads many sentences as one message."""
    wrong: dict[tuple[Part, str], str] = {}
    sentences = [words for part, words in parts if part is Part.BODY]
    for at in range(0, len(sentences), PAGE):
        body = _OPENING
        spans: dict[str, Span] = {}
        for words in sentences[at : at + PAGE]:
            spans[words] = Span(len(body), len(body) + len(words))
            body += f"{words}\n\n"
        for finding in _objections(case, Draft(subject=None, body=body + _CLOSING)):
            touched = [words for words, span in spans.items() if finding.span and span.overlaps(finding.span)]
            wrong |= {(Part.BODY, words): _words(finding) for words in touched}
    for subject in [words for part, words in parts if part is Part.SUBJECT]:
        found = _objections(case, Draft(subject=subject, body=f"{_OPENING}Thank you.\n\n{_CLOSING}"))
        wrong |= dict([((Part.SUBJECT, subject), _words(one)) for one in found if one.part is Part.SUBJECT][:1])
    return wrong


def _objections(case: Case, draft: Draft) -> list[Finding]:
    read = interview(case.notes, case.now)
    return _loud(_findings(Letter(draft, candidate=CANDIDATE, interview=read, notes=notes(case.notes))))


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
