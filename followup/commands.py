"""What each command does; `cli` parses the words, `export` shapes the JSON."""

import argparse
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from followup import cli, history, wiring
from followup.checkers import Checker
from followup.checkers.report import review
from followup.errors import InputError, SetupError
from followup.export import document, mail
from followup.kind import kind_of
from followup.letter import Letter
from followup.records import Brief, Contact, Draft, Interview, Kind, Notes, Outcome, Part, Severity, Tone
from followup.text import Normalised, Span, normalise

FIRST_START = 90.0
"""Seconds that a check waits for a server that it started."""
_SUBJECT_LINE = re.compile(r"\s*subject:[ \t]*(?P<subject>[^\n]*)\n?", re.IGNORECASE)


def read(given: argparse.Namespace) -> int:
    """Read notes: who, where, when, what was said and promised."""
    from followup.export import prose  # noqa: PLC0415 - only where words are printed

    notes, interview = _read(given)
    if given.engine != "offline":
        from followup import model_commands  # noqa: PLC0415 - only where a model is asked

        interview = model_commands.read_more(given, notes, interview, _now(given))
    if given.json:
        cli.show_json(document.reading(interview, notes.at_source, _now(given).tzinfo))
    else:
        cli.show(prose.reading(interview))
    _ask(interview)
    return 0


def plan(given: argparse.Namespace) -> int:
    """Say which message to send, when, by which channel, and why."""
    from followup.export import prose  # noqa: PLC0415
    from followup.planning import plan as decide  # noqa: PLC0415

    contacts: tuple[Contact, ...] = ()
    if given.history:
        contacts = history.contacts(cli.read_text(given.history), _now(given))
    _, interview = _read(given)
    decided = decide(interview, contacts, _now(given))
    if given.json:
        cli.show_json(document.plan(decided))
    else:
        cli.show(prose.plan(decided))
    return 0


def draft(given: argparse.Namespace) -> int:
    """Write a message from notes, in one or more tones."""
    from followup.planning import plan as decide  # noqa: PLC0415

    notes, interview = _read(given)
    if given.engine != "offline":
        from followup import model_commands  # noqa: PLC0415 - only where a model is asked

        interview = model_commands.read_where_asked(given, notes, interview, _now(given))
    elif given.note:
        raise InputError("Only a model follows a --note: add '--engine openai', or choose another --tone or --seed.")
    asked = document.questions(interview.questions, interview.several)
    outcomes: list[Outcome] = []
    if not asked:
        reader = _reader(interview, given.to)
        kind = given.kind or decide(interview, (), _now(given)).kind or Kind.THANK_YOU
        tones = dict.fromkeys(given.tone or (Tone.WARM,))
        briefs = [
            Brief(kind=kind, recipient=reader, candidate=given.sender, tone=tone, seed=given.seed) for tone in tones
        ]
        outcomes = _drafts(given, notes, interview, briefs)
    if given.json:
        cli.show_json(document.drafting(outcomes, asked))
    if given.eml and not outcomes:
        cli.say(f"{given.eml} was not written: add the answers to the notes first.")
    if given.eml and outcomes:
        if not outcomes[0].ready:
            raise InputError(f"{given.eml} was not written: mend the marked words of the draft first.")
        _save(given.eml, mail.eml(outcomes[0].draft, _address(interview, outcomes[0].brief.recipient)))
    if outcomes and not given.sender:
        cli.say("The message ends without your name: add it with --from, or below the last line.")
    _ask(interview)
    return 0


def _reader(interview: Interview, wanted: str | None) -> str | None:
    """Return the name, as the notes write it, of the one person that `--to` means; say so where the notes name nobody like it."""
    if not wanted or not wanted.strip():
        return None
    words = set(wanted.lower().split())
    meant = [person.name for person in interview.people if words <= set(person.name.lower().split())]
    if not meant and interview.people:
        people = ", ".join(person.name for person in interview.people)
        cli.say(f"The notes name nobody called {wanted!r}, but {people}: see whether the name is right.")
    return meant[0] if len(meant) == 1 else wanted


def _drafts(given: argparse.Namespace, notes: Notes, interview: Interview, briefs: list[Brief]) -> list[Outcome]:
    """Write all briefs, and show each draft where no document is wanted."""
    if given.engine != "offline":
        from followup import model_commands  # noqa: PLC0415

        return model_commands.draft(given, notes, interview, briefs, _now(given))
    from followup.pipeline import write  # noqa: PLC0415

    engine = wiring.engine()
    outcomes = [write(notes, interview, brief, _now(given), engine, wiring.checkers()) for brief in briefs]
    for outcome in () if given.json else outcomes:
        if len(outcomes) > 1:
            cli.show(f"--- {outcome.brief.tone} ---")
        cli.show(message(outcome.draft))
    for notice in dict.fromkeys(notice for outcome in outcomes for notice in outcome.notices):
        cli.say(notice)
    return outcomes


def message(draft: Draft) -> str:
    """Return a draft as it is printed."""
    return f"Subject: {draft.subject}\n\n{draft.body}" if draft.subject else draft.body


def check(given: argparse.Namespace) -> int:
    """Check a message, also one that you wrote alone."""
    from followup.export import prose  # noqa: PLC0415

    if given.draft == given.notes == "-":
        raise InputError(
            "Only one of the message and the notes can come from standard input: name a file for the other."
        )
    text = _split(cli.read_text(given.draft), given.subject)
    if not text.draft.body.strip():
        raise InputError("There is no message to check: write one, or draft one with 'followup draft'.")
    notes = interview = None
    if given.notes:
        notes = cli.read_notes(given.notes)
        interview = _interview(notes, _now(given))
    kind = Kind(given.kind) if given.kind else kind_of(text.draft)
    letter = Letter(text.draft, kind=kind, interview=interview, notes=notes)
    report = review(letter, _checkers(given))
    if given.json:
        cli.show_json(document.report(report, text.locate))
    else:
        cli.show(prose.report(report, kind))
    return 1 if report.worst is Severity.ERROR else 0


def rules(given: argparse.Namespace) -> int:
    """Show the rules, or one of them whole."""
    from followup.export import prose  # noqa: PLC0415
    from followup.rules import catalogue  # noqa: PLC0415

    named = catalogue()
    if given.name:
        wanted = given.name.lower().replace("_", "-")
        named = tuple(one for one in named if one.name == wanted)
        if not named:
            raise InputError(f"There is no rule {given.name!r}: 'followup rules' lists them.")
        cli.show(prose.rule(named[0]))
    elif given.markdown:
        cli.show(prose.catalogue(named))
    else:
        width = max(len(one.name) for one in named)
        cli.show("\n".join(f"{one.name:{width}}  {one.rule.title}" for one in named))
    return 0


def app(given: argparse.Namespace) -> int:
    """Start the page in the browser."""
    from followup.ui.start import start  # noqa: PLC0415 - streamlit is imported for the page alone

    wiring.languagetool()  # a setting that makes no sense is told here, and not by a page that does not come
    return start(port=given.port, browser=not given.no_browser, setup=given.setup)


def setup(_given: argparse.Namespace) -> int:
    """Fetch LanguageTool, and Java where there is none; run again, it goes on from where it ended."""
    from followup.export.progress import Progress  # noqa: PLC0415

    with Progress() as progress:
        wiring.languagetool().set_up(progress)
    cli.show("LanguageTool is here. The page starts it, and so does 'followup check --languagetool'.")
    return 0


def doctor(given: argparse.Namespace) -> int:
    """Say what is there, what is missing, and what mends it."""
    from followup.doctor import examine  # noqa: PLC0415

    signs = examine()
    if given.json:
        cli.show_json([sign.model_dump() for sign in signs])
    else:
        width = max(len(sign.what) for sign in signs)
        cli.show("\n".join(f"{sign.mark} {sign.what:{width}}  {sign.how}" for sign in signs))
    return 0


class _Text(NamedTuple):
    """A message as it was given, taken apart into subject and body, with the way back for positions."""

    draft: Draft
    whole: Normalised
    body_at: int
    subject: Normalised | None
    subject_at: int

    def locate(self, part: Part, span: Span) -> Span:
        """Turn a span of subject or body into one of the file, or of --subject where that was given."""
        if part is Part.BODY:
            return self.whole.original(span.shifted(self.body_at))
        return self.subject.original(span) if self.subject else self.whole.original(span.shifted(self.subject_at))


def _split(source: str, subject: str | None) -> _Text:
    whole = normalise(source)
    line = _SUBJECT_LINE.match(whole.text)
    body_at = line.end() if line else 0
    given = normalise(subject) if subject is not None else None
    words = given.text if given else line["subject"].rstrip() if line else None
    return _Text(
        Draft(subject=words, body=whole.text[body_at:]),
        whole,
        body_at,
        given,
        line.start("subject") if line else 0,
    )


def _checkers(given: argparse.Namespace) -> Sequence[Checker]:
    if not given.languagetool:
        return wiring.checkers()
    try:
        wiring.languagetool().start()
    except SetupError:  # the report says so, with what mends it
        return wiring.checkers()
    return wiring.checkers(patience=FIRST_START)


def _now(given: argparse.Namespace) -> datetime:
    now: datetime = given.now or datetime.now().astimezone()
    return now


def _read(given: argparse.Namespace) -> tuple[Notes, Interview]:
    notes = cli.read_notes(given.notes)
    return notes, _interview(notes, _now(given))


def _interview(notes: Notes, now: datetime) -> Interview:
    from followup.pipeline import read as read_interview  # noqa: PLC0415 - a check without notes needs no reader

    return read_interview(notes, now, wiring.engine())


def _ask(interview: Interview) -> None:
    for question in document.questions(interview.questions, interview.several):
        cli.say(question)


def _address(interview: Interview, recipient: str | None) -> str | None:
    people = [person for person in interview.people if recipient in (None, person.name)]
    return next((person.email for person in people if person.email), None)


def _save(path: str, data: bytes) -> None:
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}.") from None
    cli.say(f"Written: {path}")
