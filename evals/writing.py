"""What the offline writer makes of the notes: clean, true to them, and different from interview to interview."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import combinations

from evals.cases import Case
from evals.interviews import interview, notes
from evals.measure import Measures, rate, share, total
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.engines.offline.writing.writer import WRITTEN
from followup.errors import EngineError
from followup.records import Brief, Finding, Kind, Outcome, Severity, Tone, sure_people

SEEDS = range(3)
CANDIDATE = "Sam Lee"
MOST_READERS = 4
"""Of one panel; each gets a message of their own."""


def measure(case: Case) -> Measures:
    """Write every kind in every tone with several seeds, and look at what came out."""
    measures: list[Measures] = [_draft(case, outcome) for outcome in drafts(case)]
    measures.append(_thank_you(case))
    measures.append(_panel(case))
    return total(measures)


@cache
def drafts(case: Case) -> tuple[Outcome, ...]:
    """Return the drafts of all kinds, tones and seeds that the notes can carry; none where something is to be asked first."""
    wanted = [
        Brief(kind=kind, tone=tone, seed=seed, candidate=CANDIDATE)
        for kind in sorted(WRITTEN)
        for tone in Tone
        for seed in SEEDS
    ]
    return tuple(outcome for brief in wanted if (outcome := _write(case, brief)))


def thanks(case: Case) -> str | None:
    """Return the first thank-you for a case, or None where the notes carry none."""
    wanted = Brief(kind=Kind.THANK_YOU, candidate=CANDIDATE)
    return next((outcome.draft.body for outcome in drafts(case) if outcome.brief == wanted), None)


def between(bodies: Sequence[str]) -> Measures:
    """Return how much messages of different interviews share."""
    shared = _shared(bodies)
    return {
        **rate("five words shared by two interviews, mean", sum(shared), len(shared)),
        **rate("five words shared by two interviews, most", max(shared, default=0.0)),
    }


def five_words(body: str) -> frozenset[tuple[str, ...]]:
    """Return the sequences of five words in a message, without greeting and sign-off."""
    words = re.findall(r"[^\W_]+", " ".join(body.lower().split("\n\n")[1:-1]))
    return frozenset(zip(words, words[1:], words[2:], words[3:], words[4:], strict=False))


def overlap(one_body: str, other: str) -> float:
    """Return the share of the shorter message's five-word sequences that the other has too."""
    return _common(five_words(one_body), five_words(other))


def _shared(bodies: Sequence[str]) -> list[float]:
    """Return the overlap of each two of the messages."""
    return [_common(one, other) for one, other in combinations(map(five_words, bodies), 2)]


def _common(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _write(case: Case, brief: Brief) -> Outcome | None:
    known = interview(case.notes, case.now)
    if known.questions:
        return None
    try:
        return pipeline.write(notes(case.notes), known, brief, case.now, wiring.engine(), (Catalogue(),))
    except EngineError:
        return None


def _draft(case: Case, outcome: Outcome) -> Measures:
    body = f"{outcome.draft.subject}\n{outcome.draft.body}"
    findings = outcome.report.findings
    loud = {_told(finding) for finding in findings if finding.severity is not Severity.HINT}
    leaks = [word for word in case.never if word.lower() in body.lower()]
    kind = f"{outcome.brief.kind}, {outcome.brief.tone}"
    return {
        **share("drafts without an error or a warning", good=not loud, miss=f"{kind}: {', '.join(sorted(loud))}"),
        **share("drafts without a hint either", good=not findings),
        **rate("words that must never be sent, per draft", len(leaks), misses=tuple(leaks)),
    }


def _told(finding: Finding) -> str:
    return f"{finding.rule}: {finding.text or finding.message}"


def _thank_you(case: Case) -> Measures:
    if not case.mentions or interview(case.notes, case.now).questions:
        return {}
    body = (thanks(case) or "").lower()
    mentioned = any(words.lower() in body for words in case.mentions)
    return share("thank-yous with a telling point", good=mentioned, miss=f"none of {list(case.mentions)}")


def _panel(case: Case) -> Measures:
    """Return how much the messages to the people of one interview share."""
    panel = sure_people(interview(case.notes, case.now).people)[:MOST_READERS]
    briefs = [Brief(kind=Kind.THANK_YOU, candidate=CANDIDATE, recipient=person.name) for person in panel]
    bodies = [outcome.draft.body for brief in briefs if (outcome := _write(case, brief))]
    shared = _shared(bodies)
    return rate("five words shared within a panel, mean", sum(shared), len(shared)) if shared else {}
