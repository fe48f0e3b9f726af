"""The verbs on notes and messages, joined: read, compose, write, change, review.

`plan` is planning's own verb, and `export` is a folder.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from followup.checkers import Checker
from followup.checkers.grounding import trace
from followup.checkers.report import review as review_letter
from followup.engines import Account, Engine, Watch, read_request, write_request
from followup.errors import ConsentNeeded, EngineError, ModelError
from followup.exchange.adding import add_reading
from followup.exchange.revision import Writing
from followup.exchange.wish import mentioned, worded
from followup.letter import Letter
from followup.records import Brief, Draft, Interview, Notes, Outcome, Reading, Report


def read(notes: Notes, now: datetime, engine: Engine) -> Interview:
    """Read the notes in code; `now` has an offset, and relative dates are counted from it."""
    return engine.reply(read_request(notes, now))


def read_more(
    notes: Notes,
    interview: Interview,
    now: datetime,
    engine: Engine,
    account: Account | None = None,
    watch: Watch[Reading] | None = None,
) -> Interview:
    """Add to `interview` what a model reads in the notes, marked as the model's; raises EngineError.

    `account` takes in what it cost and what the person should know.
    """
    return add_reading(notes, interview, now, engine, account or Account(), watch)


def compose(
    interview: Interview,
    brief: Brief,
    now: datetime,
    engine: Engine,
    *,
    notes: Notes | None = None,
    account: Account | None = None,
) -> Draft:
    """Return one message written in code, not yet reviewed; raise EngineError where the interview holds too little.

    With the `notes` the writer holds its words against them, and leaves out what they do not seem to say; `account` is told
    which ticked facts the message does not hold, and why.
    """
    return engine.reply(write_request(interview, brief, now, notes=notes), account=account)


def write(
    notes: Notes,
    interview: Interview,
    brief: Brief,
    now: datetime,
    engine: Engine,
    checkers: Sequence[Checker],
    *,
    watch: Watch[Draft] | None = None,
    fallback: Engine | None = None,
) -> Outcome:
    """Write one message, trace its sentences and review it; a model's draft is revised at most twice.

    Where a model fails, `fallback` writes instead, and the outcome's notices say so. Raises EngineError where the interview
    holds too little (ask its `questions` first), ConsentNeeded where the person has not yet seen what would be sent, and what
    `watch` raises.
    """
    if engine.room is None:
        return _write_in_code(notes, interview, brief, now, engine, checkers)
    writing = Writing(notes, interview, brief, now, engine, checkers, watch)
    try:
        return writing.write()
    except ConsentNeeded:
        raise
    except EngineError as error:
        if fallback is None:
            raise
        try:
            written = _write_in_code(notes, interview, brief, now, fallback, checkers)
        except EngineError:  # a kind that is not written offline: what the model's server said is of more use
            raise error from None
        said = (str(error), "This draft was written offline instead.")
        return written.model_copy(
            update={
                "notices": (*writing.account.notices, *said, *written.notices),
                "usage": writing.account.usage,
                "partial": _partial(error),
            }
        )


def change(
    draft: Draft,
    wish: str,
    notes: Notes,
    interview: Interview,
    brief: Brief,
    now: datetime,
    engine: Engine,
    checkers: Sequence[Checker],
    *,
    watch: Watch[Draft] | None = None,
) -> Outcome:
    """Have a model change `draft`: "shorter", "warmer", "less formal", "mention X", or any words of the person's.

    The old draft is the first of the outcome's earlier versions. What is to be mentioned counts as a fact of the person's.
    Raises EngineError, ConsentNeeded and what `watch` raises; the old draft is not touched.
    """
    interview, brief = mentioned(wish, interview, brief)
    writing = Writing(notes, interview, brief, now, engine, checkers, watch)
    return replace(writing, own=wish).change(draft, worded(wish))


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


def _write_in_code(
    notes: Notes, interview: Interview, brief: Brief, now: datetime, engine: Engine, checkers: Sequence[Checker]
) -> Outcome:
    account = Account()
    draft = compose(interview, brief, now, engine, notes=notes, account=account)
    letter = letter_of(draft, brief, interview, notes)
    return Outcome(
        brief=brief,
        draft=draft,
        trace=trace(letter),
        report=review_letter(letter, checkers),
        engine=engine.name,
        notices=tuple(account.notices),
    )


def _partial(error: EngineError) -> Draft | None:
    """Return what had arrived of a reply that broke off."""
    if not isinstance(error, ModelError) or not error.partial.strip():
        return None
    from followup.engines.openai.shape import growing  # noqa: PLC0415 - only a model's reply breaks off

    grown = growing(error.partial, Draft)
    return grown if grown.body else Draft(subject=None, body=error.partial)
