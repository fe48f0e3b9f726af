"""The one server of this machine as its users see it: start it, wait for it, know how it is."""

import atexit
import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Lock, Thread

from followup.errors import SetupError
from followup.languagetool import setup, state
from followup.languagetool.folder import Folder, make
from followup.languagetool.launch import HEAP
from followup.languagetool.state import State

_WAIT = 0.05


class Server:
    """A user's handle. The server runs as long as a process that called `start` lives and has not left."""

    def __init__(self, folder: Folder, *, java: Path | None = None, heap: int = HEAP) -> None:
        """Take the server whose files lie in `folder`; `java` and `heap` (megabytes) count for a new start."""
        self.folder = folder
        self._java = java
        self._heap = heap
        self.is_wanted = False
        """Whether this process asked for the server; then it is started when the set-up is there, and again where it is gone."""
        self._note: Path | None = None
        self._lock = Lock()

    def state(self) -> State | None:
        """Return how the server is; None where none runs."""
        return state.read(self.folder) if state.is_supervised(self.folder) else None

    def start(self) -> None:
        """See to it that the server runs or starts; returns at once.

        Raises SetupError where LanguageTool is not set up, or its folder cannot be written.
        """
        with self._lock:
            self.is_wanted = True
            if not setup.is_complete(self.folder, self._java):
                raise SetupError(setup.lack(self.folder))
            try:
                make(self.folder.users)
                if self._note is None or not self._note.exists():
                    self._note = state.sign_in(self.folder)
                    atexit.register(self.leave)
                if not state.is_supervised(self.folder):
                    self._supervise()
            except OSError as error:
                raise SetupError(f"{self.folder.run} cannot be written: {error.strerror or error}.") from None

    def leave(self) -> None:
        """Be a user no longer; the server ends with its last one."""
        self.is_wanted = False
        if self._note is not None:
            self._note.unlink(missing_ok=True)
            self._note = None
            atexit.unregister(self.leave)

    def wait(self, seconds: float, after: int = 0) -> State | None:
        """Return the state as soon as a server is ready or has failed, and after `seconds` in any case.

        Only a start later than `after` counts; see `State.starts`.
        """
        until = time.monotonic() + seconds
        while True:
            now = self.state()
            settled = now is not None and now.starts > after and now.status in ("ready", "failed")
            if settled or time.monotonic() >= until:
                return now
            time.sleep(_WAIT)

    def _supervise(self) -> None:
        log = os.open(self.folder.run / "supervisor.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        words = [sys.executable, "-m", "followup.languagetool.supervisor", str(self.folder.root)]
        try:
            process = subprocess.Popen(  # noqa: S603 - our own module
                [*words, str(self._java or ""), str(self._heap)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder.root,
                start_new_session=True,
            )
        finally:
            os.close(log)
        Thread(target=process.wait, daemon=True).start()  # so that no zombie is left when it ends before us
