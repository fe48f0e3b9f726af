"""The seam for whatever reads notes or writes messages: an engine answers one typed request with one typed record."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Generic, Protocol, TypeVar

from followup.prompts import Prompt, revising
from followup.records import Brief, Draft, Finding, Interview, Notes, Reading, Record, Usage

Reply = TypeVar("Reply", bound=Record)
Watch = Callable[[Reply], None]
"""Is shown the growing record whenever it has grown, and again about ten times a second while nothing comes; what it raises ends
the reply at once."""


class ReadTask(Record):
    """Read these notes."""

    notes: Notes
    now: datetime
    """With an offset; relative dates in the notes are counted from here."""


class WriteTask(Record):
    """Write one message on this interview."""

    interview: Interview
    brief: Brief
    now: datetime
    """With an offset."""
    notes: Notes | None = None
    """For an engine that holds its own words against them; a prompt never has them."""


class ReviseTask(Record):
    """Change one message in these points."""

    draft: Draft
    findings: tuple[Finding, ...] = ()
    wish: str | None = None
    """What the person wants, in their words."""


@dataclass(frozen=True)
class Request(Generic[Reply]):
    """What an engine is asked."""

    task: ReadTask | WriteTask | ReviseTask = field(repr=False)
    returns: type[Reply]
    prompt: Prompt | None = field(default=None, repr=False)
    """For engines that ask a model; an engine in code matches on the task."""

    @property
    def fingerprint(self) -> str:
        """A hash of all that matters to the answer."""
        asked = self.prompt.model_dump_json() if self.prompt else self.task.model_dump_json()
        return sha256(f"{self.returns.__name__}\n{asked}".encode()).hexdigest()

    def with_prompt(self, prompt: Prompt) -> "Request[Reply]":
        """Return the same request with another prompt."""
        return replace(self, prompt=prompt)


@dataclass
class Account:
    """What requests took and what the person should be told of them; filled while they run, also where they fail."""

    usage: Usage = field(default_factory=Usage)
    notices: list[str] = field(default_factory=list)

    def add(self, usage: Usage) -> None:
        """Add the tokens of one request."""
        self.usage = self.usage + usage

    def tell(self, notice: str) -> None:
        """Add a sentence for the person, once."""
        if notice not in self.notices:
            self.notices.append(notice)


class Engine(Protocol):
    """Answers requests."""

    @property
    def name(self) -> str:
        """Name and version, for the outcome."""

    @property
    def room(self) -> int | None:
        """Tokens that a prompt may take; None for an engine in code, which takes none and does not revise."""

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Answer; show the growing record to `watch` where the reply streams. Raises EngineError, and what `watch` raises."""


def read_request(notes: Notes, now: datetime) -> Request[Interview]:
    """Ask an engine in code for the interview in `notes`."""
    return Request(ReadTask(notes=notes, now=now), Interview)


def reading_request(notes: Notes, now: datetime, prompt: Prompt) -> Request[Reading]:
    """Ask a model what the notes hold."""
    return Request(ReadTask(notes=notes, now=now), Reading, prompt)


def write_request(
    interview: Interview, brief: Brief, now: datetime, prompt: Prompt | None = None, notes: Notes | None = None
) -> Request[Draft]:
    """Ask for one message."""
    return Request(WriteTask(interview=interview, brief=brief, now=now, notes=notes), Draft, prompt)


def revise_request(
    draft: Draft, findings: tuple[Finding, ...], prompt: Prompt, wish: str | None = None
) -> Request[Draft]:
    """Ask a model to change a message; `prompt` is the one that wrote it."""
    task = ReviseTask(draft=draft, findings=findings, wish=wish)
    return Request(task, Draft, revising(prompt, draft, findings, wish))
