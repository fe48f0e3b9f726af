"""What the offline writer makes of the notes: clean, true to them, and different from interview to interview."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from evals.cases import Case
from evals.measure import Measures, rate, share, total
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.engines.offline.writer import WRITTEN
from followup.errors import EngineError
from followup.records import Brief, Interview, Kind, Notes, Outcome, Tone, sure_people

SEEDS = range(3)


def measure(case: Case) -> Measures:
    """Write every kind in every tone with several seeds, and look at what came out."""
    notes = Notes.of(case.notes)
    interview = pipeline.read(notes, case.now, wiring.engine())
    if interview.questions:
        return {}
    measures: list[Measures] = [_draft(case, outcome) for outcome in drafts(case, notes, interview)]
    measures.append(_thank_you(case, notes, interview))
    measures.append(_panel(case, notes, interview))
    return total(measures)


def drafts(case: Case, notes: Notes, interview: Interview, recipient: str | None = None) -> Iterator[Outcome]:
    """Yield the drafts of all kinds, tones and seeds that the interview can carry."""
    for kind in sorted(WRITTEN):
        for tone in Tone:
            for seed in SEEDS:
                brief = Brief(kind=kind, tone=tone, seed=seed, candidate="Sam Lee", recipient=recipient)
                outcome = _write(case, notes, interview, brief)
                if outcome:
                    yield outcome


def thanks(case: Case) -> str | None:
    """Return the first thank-you for a case, or None where the notes carry none."""
    notes = Notes.of(case.notes)
    interview = pipeline.read(notes, case.now, wiring.engine())
    outcome = _write(case, notes, interview, Brief(kind=Kind.THANK_YOU, candidate="Sam Lee"))
    return outcome.draft.body if outcome and not interview.questions else None


def between(bodies: Sequence[str]) -> Measures:
    """Return how much messages of different interviews share."""
    shared = [overlap(first, second) for first, second in combinations(bodies, 2)]
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
    first, second = five_words(one_body), five_words(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _write(case: Case, notes: Notes, interview: Interview, brief: Brief) -> Outcome | None:
    try:
        return pipeline.write(notes, interview, brief, case.now, wiring.engine(), (Catalogue(),))
    except EngineError:
        return None


def _draft(case: Case, outcome: Outcome) -> Measures:
    body = f"{outcome.draft.subject}\n{outcome.draft.body}"
    found = {f"{finding.rule}: {finding.text or finding.message}" for finding in outcome.report.findings}
    leaks = [word for word in case.never if word.lower() in body.lower()]
    kind = f"{outcome.brief.kind}, {outcome.brief.tone}"
    return {
        **share("drafts without a finding", good=not found, miss=f"{kind}: {', '.join(sorted(found))}"),
        **rate("words that must never be sent, per draft", len(leaks), misses=tuple(leaks)),
    }


def _thank_you(case: Case, notes: Notes, interview: Interview) -> Measures:
    if not case.mentions:
        return {}
    outcome = _write(case, notes, interview, Brief(kind=Kind.THANK_YOU, candidate="Sam Lee"))
    body = outcome.draft.body.lower() if outcome else ""
    mentioned = any(words.lower() in body for words in case.mentions)
    return share("thank-yous with a telling point", good=mentioned, miss=f"none of {list(case.mentions)}")


def _panel(case: Case, notes: Notes, interview: Interview) -> Measures:
    """Return how much the messages to two people of one interview share."""
    bodies = []
    for person in sure_people(interview.people)[:4]:
        brief = Brief(kind=Kind.THANK_YOU, candidate="Sam Lee", recipient=person.name)
        outcome = _write(case, notes, interview, brief)
        if outcome:
            bodies.append(outcome.draft.body)
    shared = [overlap(first, second) for first, second in combinations(bodies, 2)]
    return rate("five words shared within a panel, mean", sum(shared), len(shared)) if shared else {}
