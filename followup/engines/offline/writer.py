"""Writes a message without a model: it composes from the facts themselves and reads its own text with the rules."""

from datetime import datetime
from typing import NamedTuple

from followup.checkers.catalogue import Catalogue
from followup.engines.offline.composer import Composer
from followup.errors import EngineError
from followup.letter import Letter
from followup.records import Brief, Draft, Interview, Kind, Severity

ATTEMPTS = 8
"""Versions that are tried; the first one in which the rules find nothing is taken. A fact that breaks them all is left out."""
WRITTEN = frozenset({Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION})


def write(interview: Interview, brief: Brief, now: datetime) -> Draft:
    """Return a message of the brief's kind and tone; the same interview, brief and day give the same text.

    Raises EngineError for a kind that is not written offline, and where no ticked fact can carry a message.
    """
    if brief.kind not in WRITTEN:
        raise EngineError(
            f"The offline writer does not write a {brief.kind.replace('_', ' ')} message yet: write it yourself and have it checked."
        )
    best = _best(interview, brief, now, frozenset())
    words = frozenset.intersection(*best.stays) if best.faults[0] else frozenset()
    if words:
        try:
            other = _best(interview, brief, now, words)
        except EngineError:
            return best.draft
        best = min(best, other, key=lambda made: made.faults)
    return best.draft


class _Made(NamedTuple):
    """The best of several attempts."""

    faults: tuple[int, int]
    """Errors, and all findings."""
    draft: Draft
    stays: tuple[frozenset[str], ...]
    """For each attempt, the words that a rule marked as an error: what every attempt has comes from a fact."""


def _best(interview: Interview, brief: Brief, now: datetime, without: frozenset[str]) -> _Made:
    rules = Catalogue()
    composer = Composer(interview, brief, now, without)
    best: tuple[tuple[int, int], Draft] | None = None
    stays: list[frozenset[str]] = []
    for attempt in range(ATTEMPTS):
        draft = composer.draft(attempt)
        letter = Letter(
            draft, kind=brief.kind, recipient=brief.recipient, candidate=brief.candidate, interview=interview
        )
        found = [
            finding for finding in rules.check(letter).findings if finding.rule != "missing-sign-off" or brief.candidate
        ]
        errors = [finding for finding in found if finding.severity is Severity.ERROR]
        stays.append(frozenset(finding.text.lower() for finding in errors if finding.text))
        faults = (len(errors), len(found))
        if best is None or faults < best[0]:
            best = faults, draft
        if faults == (0, 0):
            break
    assert best is not None  # noqa: S101 - ATTEMPTS is not zero
    return _Made(*best, tuple(stays))
