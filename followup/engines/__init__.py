"""The seam for whatever reads notes or writes messages: an engine answers one typed request with one typed record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Generic, Protocol, TypeVar

from followup.records import Brief, Draft, Interview, Notes, Record

Reply = TypeVar("Reply", bound=Record)


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


@dataclass(frozen=True)
class Request(Generic[Reply]):
    """What an engine is asked."""

    task: ReadTask | WriteTask
    returns: type[Reply]
    prompt: str = ""
    """For engines that ask a model; an engine in code matches on the task."""

    @property
    def fingerprint(self) -> str:
        """A hash of all that matters to the answer."""
        whole = f"{self.returns.__name__}\n{self.prompt}\n{self.task.model_dump_json()}"
        return sha256(whole.encode()).hexdigest()


class Engine(Protocol):
    """Answers requests."""

    @property
    def name(self) -> str:
        """Name and version, for the outcome."""

    def reply(self, request: Request[Reply], watch: Callable[[Reply], None] | None = None) -> Reply:
        """Answer; show the growing record to `watch` where the reply streams. Raises EngineError."""


def read_request(notes: Notes, now: datetime) -> Request[Interview]:
    """Ask for the interview in `notes`."""
    return Request(ReadTask(notes=notes, now=now), Interview)


def write_request(interview: Interview, brief: Brief, now: datetime) -> Request[Draft]:
    """Ask for one message."""
    return Request(WriteTask(interview=interview, brief=brief, now=now), Draft)
