"""Writes a message without a model: it composes from the facts themselves and reads its own text with the rules."""

from datetime import datetime

from followup.checkers.catalogue import Catalogue
from followup.engines.offline.composer import Composer
from followup.errors import EngineError
from followup.letter import Letter
from followup.records import Brief, Draft, Interview, Kind, Severity

ATTEMPTS = 8
"""Versions that are tried; the first one in which the rules find nothing is taken."""
WRITTEN = frozenset({Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION})


def write(interview: Interview, brief: Brief, now: datetime) -> Draft:
    """Return a message of the brief's kind and tone; the same interview, brief and day give the same text.

    Raises EngineError for a kind that is not written offline, and where no ticked fact can carry a message.
    """
    if brief.kind not in WRITTEN:
        raise EngineError(
            f"The offline writer does not write a {brief.kind.replace('_', ' ')} message yet: write it yourself and have it checked."
        )
    rules = Catalogue()
    best: tuple[tuple[int, int], Draft] | None = None
    composer = Composer(interview, brief, now)
    for attempt in range(ATTEMPTS):
        draft = composer.draft(attempt)
        letter = Letter(
            draft, kind=brief.kind, recipient=brief.recipient, candidate=brief.candidate, interview=interview
        )
        found = [
            finding for finding in rules.check(letter).findings if finding.rule != "missing-sign-off" or brief.candidate
        ]
        faults = (sum(finding.severity is Severity.ERROR for finding in found), len(found))
        if best is None or faults < best[0]:
            best = faults, draft
        if faults == (0, 0):
            break
    assert best is not None  # noqa: S101 - ATTEMPTS is not zero
    return best[1]
