"""Several drafts at once: one thread each, started so that a server's cache serves all but the first, stopped at any moment.

A page polls `Job.parts()`; the command line passes `watch`. Nothing here knows how a draft is made.
"""

import threading
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from followup.errors import FollowupError
from followup.records import Draft, Outcome

Name = TypeVar("Name", bound=Hashable)
Write = Callable[[Callable[[Draft], None]], Outcome]
"""Makes one outcome and shows the growing draft to the function that it is given."""
_NOTHING = Draft(subject=None, body="")
_UNEXPECTED = "Something went wrong in the program itself: try again, or write offline."


class State(StrEnum):
    """How far one draft is."""

    WAITING = "waiting"
    WRITING = "writing"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


_ENDED = frozenset({State.DONE, State.STOPPED, State.FAILED})


@dataclass(frozen=True)
class Part:
    """One draft of a job, as it stands."""

    state: State = State.WAITING
    draft: Draft = _NOTHING
    """What has arrived; it stays when the part is stopped or fails."""
    outcome: Outcome | None = None
    """When it is done."""
    error: FollowupError | None = None
    """When it failed; `str()` of it is for the person. A ConsentNeeded holds the text that waits to be sent."""


class Stopped(Exception):  # noqa: N818 - it is how a thread is told to end, and no error
    """Raised out of `watch`, so that it ends the reply from within."""


class Job(Generic[Name]):
    """Drafts that are being written."""

    def __init__(self, writes: Mapping[Name, Write], at_once: int, watch: Callable[[Name, Part], None] | None) -> None:
        """See `start`."""
        self.done = threading.Event()
        """Set when nothing more will come."""
        self._parts: dict[Name, Part] = {name: Part() for name in writes}
        self._stopped: set[Name] = set()
        self._lock = threading.Lock()
        self._under_way = threading.Event()
        self._seats = threading.Semaphore(at_once)
        self._watch = watch
        for number, (name, write) in enumerate(writes.items()):
            work = threading.Thread(
                target=self._work, args=(name, write, number == 0), name=f"draft {name}", daemon=True
            )
            work.start()
        if not writes:
            self.done.set()

    def parts(self) -> dict[Name, Part]:
        """Return all parts as they stand, in the order in which they were asked for."""
        with self._lock:
            return dict(self._parts)

    def stop(self, name: Name | None = None) -> None:
        """Stop one part, or all; what has arrived stays. Shows at once; the request ends within a tenth of a second."""
        with self._lock:
            stopped = [name] if name is not None else list(self._parts)
            self._stopped.update(stopped)
            for one in stopped:
                if self._parts[one].state not in _ENDED:
                    self._parts[one] = replace(self._parts[one], state=State.STOPPED)
        self._settle()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing more will come; say whether that is so."""
        return self.done.wait(timeout)

    def _work(self, name: Name, write: Write, first: bool) -> None:  # noqa: FBT001 - used once, above
        if not first:
            self._under_way.wait()
        with self._seats:
            try:
                self._change(name, state=State.WRITING)
                outcome = write(lambda draft: self._grown(name, draft))
                self._change(name, state=State.DONE, outcome=outcome, draft=outcome.draft)
            except Stopped:
                pass
            except FollowupError as error:
                self._change(name, state=State.FAILED, error=error)
            except Exception:  # noqa: BLE001 - one draft that fails must not end the others
                self._change(name, state=State.FAILED, error=FollowupError(_UNEXPECTED))
            finally:
                if first:
                    self._under_way.set()
                self._settle()

    def _grown(self, name: Name, draft: Draft) -> None:
        if draft.body or draft.subject:
            self._under_way.set()
        if draft == self._parts[name].draft:
            if name in self._stopped:
                raise Stopped
            return
        self._change(name, draft=draft)

    def _change(self, name: Name, **fields: object) -> None:
        """Change a part and show it; raise Stopped where the person has stopped it."""
        with self._lock:
            if name in self._stopped:
                raise Stopped
            part = self._parts[name] = replace(self._parts[name], **fields)  # type: ignore[arg-type]
        if self._watch:
            self._watch(name, part)

    def _settle(self) -> None:
        if all(part.state in _ENDED for part in self._parts.values()):
            self._under_way.set()
            self.done.set()


def start(
    writes: Mapping[Name, Write], *, at_once: int = 3, watch: Callable[[Name, Part], None] | None = None
) -> Job[Name]:
    """Start all drafts and return at once.

    The first begins; the others wait for its first words, when the server has the facts in its cache, and then run, `at_once` at
    a time. `watch` is called from their threads with each change.
    """
    return Job(writes, at_once, watch)
