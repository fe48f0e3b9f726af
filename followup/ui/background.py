"""Work that takes a while, in a thread of its own: the page looks at it from time to time and is never held up."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from followup.errors import FollowupError

Result = TypeVar("Result")
Look = Callable[[], None]
"""To be called from time to time; raises Stopped when the person does not want to wait."""
_UNEXPECTED = "Something went wrong in the program itself: try again."


class Stopped(Exception):  # noqa: N818 - it is how a thread is told to end, and no error
    """Raised out of `Look`."""


class Task(Generic[Result]):
    """One piece of work under way."""

    def __init__(self, work: Callable[[Look], Result]) -> None:
        """Start `work`."""
        self.done = threading.Event()
        self.result: Result | None = None
        self.error: FollowupError | None = None
        self._stopped = threading.Event()
        threading.Thread(target=self._run, args=(work,), daemon=True).start()

    def stop(self) -> None:
        """Have it end at its next look; shows at once."""
        self._stopped.set()
        self.done.set()

    def _run(self, work: Callable[[Look], Result]) -> None:
        try:
            self.result = work(self._look)
        except Stopped:
            pass
        except FollowupError as error:
            self.error = error
        except Exception:  # noqa: BLE001 - a thread that dies unseen would leave the page waiting
            self.error = FollowupError(_UNEXPECTED)
        finally:
            self.done.set()

    def _look(self) -> None:
        if self._stopped.is_set():
            raise Stopped
