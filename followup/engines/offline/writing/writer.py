"""Writes a message without a model: it composes from the facts themselves and reads its own text with the rules."""

from collections import Counter
from datetime import datetime
from typing import NamedTuple

from followup.checkers.catalogue import Catalogue
from followup.engines import Account
from followup.engines.offline.writing.composer import Composer
from followup.engines.offline.writing.untold import untold
from followup.errors import EngineError
from followup.letter import Letter
from followup.records import Brief, Draft, Finding, Interview, Kind, Notes, Part, Severity

ATTEMPTS = 8
"""Versions that are tried with the same facts; the first one in whose words the rules find nothing is taken."""
ENOUGH = 3
"""Attempts after which a fact that was to blame in each of them is given up."""
WRITTEN = frozenset({Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION})


def write(
    interview: Interview, brief: Brief, now: datetime, notes: Notes | None = None, account: Account | None = None
) -> Draft:
    """Return a message of the brief's kind and tone; the same interview, brief and day give the same text.

    No rule finds an error or a warning in it: a fact to which one objects however it is said is left out. `account` is
    told which ticked facts the message does not hold, and why. Raises EngineError for a kind that is not written offline,
    and where no ticked fact can carry a message.
    """
    if brief.kind not in WRITTEN:
        raise EngineError(
            f"The offline writer does not write a {brief.kind.replace('_', ' ')} message yet: write it yourself and have it checked."
        )
    refused: dict[str, str] = {}
    made = _best(interview, brief, now, notes, frozenset())
    while made.loud:
        refused |= dict.fromkeys(made.blamed, made.loud[0].rule)
        try:
            made = _best(interview, brief, now, notes, frozenset(refused))
        except EngineError:
            raise EngineError(
                f"However the notes are told, the rule “{made.loud[0].rule}” objects: say one of the points in other words, or add one."
            ) from None
    if account is not None:
        for notice in untold(interview, brief, made.composer, made.draft, refused):
            account.tell(notice)
    return made.draft


class _Made(NamedTuple):
    """The best of several attempts."""

    draft: Draft
    loud: tuple[Finding, ...]
    """Its errors and warnings."""
    blamed: frozenset[str]
    """The facts, by id, to leave out next: those that the rules object to most often; never empty where `loud` is not."""
    composer: Composer


def _best(interview: Interview, brief: Brief, now: datetime, notes: Notes | None, without: frozenset[str]) -> _Made:
    composer = Composer(interview, brief, now, notes, without)
    best: tuple[tuple[int, int], Draft, tuple[Finding, ...]] | None = None
    blamed: Counter[str] = Counter()
    for attempt in range(ATTEMPTS):
        draft = composer.draft(attempt)
        found = _found(draft, interview, brief, notes)
        loud = tuple(finding for finding in found if finding.severity is not Severity.HINT)
        blamed.update(set().union(*(composer.facts_of(_around(finding, draft)) for finding in loud)))
        faults = (len(loud), len(found))
        if best is None or faults < best[0]:
            best = faults, draft, loud
        if not loud and not any(finding.text for finding in found):
            break
        if attempt + 1 == ENOUGH and ENOUGH in blamed.values():
            break
    assert best is not None  # noqa: S101 - ATTEMPTS is not zero
    most = max(blamed.values(), default=0)
    worst = frozenset(one for one, times in blamed.items() if times == most) or composer.last_resort
    return _Made(best[1], best[2], worst, composer)


def _around(finding: Finding, draft: Draft) -> str:
    """Return the sentence in which a rule finds something; nothing where it misses something."""
    if finding.span is None or finding.part is not Part.BODY:
        return ""
    sentences = Letter(draft).sentences
    return " ".join(span.of(draft.body) for span in sentences if span.overlaps(finding.span))


def _found(draft: Draft, interview: Interview, brief: Brief, notes: Notes | None) -> list[Finding]:
    """Return what the rules find; what the notes do not hold counts neither without them nor in words that the person corrected."""
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
    typed = " ".join(fact.text for fact in interview.facts if fact.text != " ".join(fact.quote.split()))
    return [
        finding
        for finding in Catalogue().check(letter).findings
        if finding.rule not in idle
        and not (finding.rule == "unsupported-claim" and finding.text and finding.text in typed)
    ]
