"""The verbs on notes and messages, joined: read, compose, write, review.

`plan` is planning's own verb, and `export` is a folder.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from followup.checkers import Checker
from followup.checkers import review as review_letter
from followup.checkers.grounding import trace
from followup.engines import Engine, read_request, write_request
from followup.letter import Letter
from followup.records import Brief, Draft, Interview, Notes, Outcome, Report


def read(notes: Notes, now: datetime, engine: Engine) -> Interview:
    """Read the notes; `now` has an offset, and relative dates are counted from it."""
    return engine.reply(read_request(notes, now))


def compose(interview: Interview, brief: Brief, now: datetime, engine: Engine) -> Draft:
    """Return one message, not yet reviewed; raise EngineError where the interview holds too little."""
    return engine.reply(write_request(interview, brief, now))


def write(
    notes: Notes, interview: Interview, brief: Brief, now: datetime, engine: Engine, checkers: Sequence[Checker]
) -> Outcome:
    """Write one message, trace its sentences and review it.

    Raises EngineError where the interview holds too little: ask its `questions` first.
    """
    draft = compose(interview, brief, now, engine)
    letter = letter_of(draft, brief, interview, notes)
    return Outcome(
        brief=brief, draft=draft, trace=trace(letter), report=review_letter(letter, checkers), engine=engine.name
    )


def review(letter: Letter, checkers: Sequence[Checker], dismissed: Collection[str] = ()) -> Report:
    """Check any message, also one that the person wrote alone."""
    return review_letter(letter, checkers, dismissed=dismissed)


def letter_of(draft: Draft, brief: Brief, interview: Interview | None, notes: Notes | None) -> Letter:
    """Put a draft together with what is known around it."""
    return Letter(
        draft,
        kind=brief.kind,
        recipient=brief.recipient,
        candidate=brief.candidate,
        interview=interview,
        notes=notes,
    )
