"""Writes a message without a model: it composes from the facts themselves and reads its own text with the rules."""

from datetime import datetime
from typing import NamedTuple

from followup.checkers.catalogue import Catalogue
from followup.engines.offline.composer import Composer
from followup.errors import EngineError
from followup.letter import Letter
from followup.records import Brief, Draft, Finding, Interview, Kind, Notes, Severity

ATTEMPTS = 8
"""Versions that are tried; the first one in whose words the rules find nothing is taken. A fact that breaks them all is left out."""
ENOUGH = 3
"""Attempts after which a fact that was marked in each of them is given up."""
WRITTEN = frozenset({Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION})


def write(interview: Interview, brief: Brief, now: datetime, notes: Notes | None = None) -> Draft:
    """Return a message of the brief's kind and tone; the same interview, brief and day give the same text.

    Raises EngineError for a kind that is not written offline, and where no ticked fact can carry a message.
    """
    if brief.kind not in WRITTEN:
        raise EngineError(
            f"The offline writer does not write a {brief.kind.replace('_', ' ')} message yet: write it yourself and have it checked."
        )
    best = _best(interview, brief, now, notes, frozenset())
    without: frozenset[str] = frozenset()
    while best.faults[0] and best.marked - without:
        without |= best.marked
        try:
            best = min(best, _best(interview, brief, now, notes, without), key=lambda made: made.faults)
        except EngineError:
            break
    return best.draft


class _Made(NamedTuple):
    """The best of several attempts."""

    faults: tuple[int, int]
    """Errors, and all findings."""
    draft: Draft
    marked: frozenset[str]
    """The facts, by id, in whose words a rule finds an error however it is said."""


def _best(interview: Interview, brief: Brief, now: datetime, notes: Notes | None, without: frozenset[str]) -> _Made:
    composer = Composer(interview, brief, now, without)
    best: tuple[tuple[int, int], Draft] | None = None
    marked: list[frozenset[str]] = []
    for attempt in range(ATTEMPTS):
        draft = composer.draft(attempt)
        found = _found(draft, interview, brief, notes)
        errors = [finding for finding in found if finding.severity is Severity.ERROR]
        wrong = [finding.text.lower().strip() for finding in errors if finding.text]
        marked.append(
            frozenset(point.fact.id for point in composer.choice.all if any(point.is_in(words) for words in wrong))
        )
        faults = (len(errors), len(found))
        if best is None or faults < best[0]:
            best = faults, draft
        clean = not any(finding.text or finding.severity is Severity.ERROR for finding in found)
        if clean or (len(marked) == ENOUGH and frozenset.intersection(*marked)):
            break
    assert best is not None  # noqa: S101 - ATTEMPTS is not zero
    return _Made(*best, frozenset.intersection(*marked))


def _found(draft: Draft, interview: Interview, brief: Brief, notes: Notes | None) -> list[Finding]:
    """Return what the rules find; without the notes nobody can say what they do not hold."""
    letter = Letter(
        draft,
        kind=brief.kind,
        recipient=brief.recipient,
        candidate=brief.candidate,
        interview=interview,
        notes=notes,
    )
    idle = {"missing-sign-off"} if brief.candidate is None else set()
    idle |= {"unsupported-claim"} if notes is None else set()
    return [finding for finding in Catalogue().check(letter).findings if finding.rule not in idle]
