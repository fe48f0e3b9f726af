"""What `read` and `draft` do where a model is asked: serve or find it, ask for consent, stream, say what it took."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from followup import asking, cli, commands, model_settings, pipeline, variants, wiring
from followup.engines import Account, Engine
from followup.errors import ConsentNeeded, InputError, ModelError
from followup.records import Brief, Draft, Interview, Notes, Outcome, Tone, Usage
from followup.variants import Part, State

_Result = TypeVar("_Result")


def read_more(given: argparse.Namespace, notes: Notes, interview: Interview, now: datetime) -> Interview:
    """Add what the model reads; the tokens and notices go to standard error."""
    account = Account()
    with _engine(given) as (engine, _):
        read = _with_consent(
            given, engine, lambda: pipeline.read_more(notes, interview, now, engine, account, lambda _: None)
        )
    for notice in (*account.notices, _took(account.usage)):
        cli.say(notice)
    return read


def read_where_asked(given: argparse.Namespace, notes: Notes, interview: Interview, now: datetime) -> Interview:
    """Have the model read too where the offline reader would have to ask, and keep its reading where that suffices."""
    if not interview.questions or interview.several:
        return interview
    return read_more(given, notes, interview, now)


def draft(
    given: argparse.Namespace, notes: Notes, interview: Interview, briefs: list[Brief], now: datetime
) -> list[Outcome]:
    """Write all briefs at once and show each as it comes; the offline writer steps in where the model fails."""
    with _engine(given) as (engine, at_once):
        write = partial(_write, given.note, notes, interview, now, engine)
        screen = _Screen(several=len(briefs) > 1, live=not given.json and sys.stdout.isatty())

        def run() -> list[Outcome]:
            job = variants.start(
                {brief.tone: partial(write, brief) for brief in briefs}, at_once=at_once, watch=screen.changed
            )
            try:
                job.wait()
            except KeyboardInterrupt:
                job.stop()
                raise
            parts = list(job.parts().values())
            failed = next((part.error for part in parts if part.error), None)
            if failed:
                raise failed
            return [part.outcome for part in parts if part.outcome]

        outcomes = _with_consent(given, engine, run)
    for outcome in outcomes:
        if not given.json:
            screen.finish(outcome)
        for notice in (*outcome.notices, _took(outcome.usage, outcome.prompt)):
            cli.say(f"{outcome.brief.tone}: {notice}")
    return outcomes


def _write(
    wishes: list[str],
    notes: Notes,
    interview: Interview,
    now: datetime,
    engine: Engine,
    brief: Brief,
    watch: Callable[[Draft], None],
) -> Outcome:
    """Write one draft, and change it by each wish in turn."""
    offline = wiring.engine()
    outcome = pipeline.write(notes, interview, brief, now, engine, wiring.checkers(), watch=watch, fallback=offline)
    for wish in wishes if outcome.prompt else ():
        try:
            changed = pipeline.change(
                outcome.draft, wish, notes, interview, brief, now, engine, wiring.checkers(), watch=watch
            )
        except ModelError as error:
            notices = (*outcome.notices, f"“{wish}” could not be done. {error}")
            return outcome.model_copy(update={"notices": notices})
        usage = (outcome.usage or Usage()) + (changed.usage or Usage())
        together = (*outcome.notices, *changed.notices)
        outcome = changed.model_copy(
            update={
                "usage": usage,
                "notices": tuple(dict.fromkeys(together)),
                "earlier": (*outcome.earlier, *changed.earlier),
            }
        )
    return outcome


@contextmanager
def _engine(given: argparse.Namespace) -> Iterator[tuple[Engine, int]]:
    """Give the engine, and how many replies to ask for at once; a model file is served for as long as this lasts."""
    chosen = model_settings.load()
    if given.engine == "openai":
        named = {"base_url": given.base_url, "model": given.model}
        fields = chosen.server.model_dump() | {name: value for name, value in named.items() if value}
        chosen = chosen.model_copy(update={"server": model_settings.checked(fields)})
        yield asking.model_engine(chosen.server), chosen.at_once
    elif given.engine == "local":
        if given.model:
            chosen = chosen.model_copy(update={"file": Path(given.model)})
        with asking.local_server(chosen) as local:
            cli.say(f"Loading {chosen.file.name if chosen.file else 'the model'} …")
            yield asking.model_engine(local.start(), local.key), 1
    else:
        raise InputError(f"There is no engine {given.engine!r}: use offline, openai or local.")


def _with_consent(given: argparse.Namespace, engine: Engine, run: Callable[[], _Result]) -> _Result:
    """Run; where the person has not yet seen what would be sent, show it, and send it only with --send."""
    try:
        return run()
    except ConsentNeeded as needed:
        cli.say(f"This text would be sent to {needed.host} ({engine.name}), and replies to it would be read:\n")
        cli.say(f"{needed.text}\n")
        if needed.warning:
            cli.say(needed.warning)
        if not given.send:
            raise InputError(
                f"Nothing was sent. Add --send if {needed.host} may have this text and the like; it is asked once."
            ) from None
        asking.consents().give(model_settings.checked({"base_url": f"{needed.server}/v1"}))
    return run()


def _took(usage: Usage | None, prompt: str | None = None) -> str:
    if usage is None or not usage.requests:
        return "No tokens were counted."
    bound = "" if usage.exact else "at most about "
    cost = "" if usage.cost is None else f", {usage.cost:.4f} {usage.currency}"
    version = f", prompt {prompt}" if prompt else ""
    return (
        f"{bound}{usage.tokens_in:,} tokens in ({usage.cached:,} cached), {usage.tokens_out:,} out,"
        f" {usage.requests} request{'s' if usage.requests > 1 else ''}{cost}{version}."
    )


class _Screen:
    """Shows drafts on standard output: as they grow in a terminal, one whole draft after another elsewhere."""

    def __init__(self, *, several: bool, live: bool) -> None:
        self._several = several
        self._live = live
        self._front: Tone | None = None
        self._shown = ""

    def changed(self, tone: Tone, part: Part) -> None:
        """Show what has grown of the draft in front; the others are shown whole when their turn comes."""
        if not self._live or part.state is not State.WRITING:
            return
        text = commands.message(part.draft)
        if self._front is None and part.draft.body:
            self._front = tone
            self._heading(tone)
        if self._front is tone and text.startswith(self._shown):
            sys.stdout.write(text[len(self._shown) :])
            sys.stdout.flush()
            self._shown = text

    def finish(self, outcome: Outcome) -> None:
        """Show a finished draft, unless it stands there already."""
        text = commands.message(outcome.draft)
        if self._live and self._front is outcome.brief.tone:
            sys.stdout.write("\n")
            if text == self._shown:
                return
            cli.show("\nAfter a revision:\n")
        else:
            self._heading(outcome.brief.tone)
        cli.show(text)

    def _heading(self, tone: Tone) -> None:
        if self._several:
            cli.show(f"--- {tone} ---")
