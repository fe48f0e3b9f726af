"""LanguageTool as the rest of the program sees it: how it is, get it, start it, ask it."""

import contextlib
from pathlib import Path
from threading import Thread
from typing import Literal

from followup.errors import SetupError
from followup.languagetool import setup
from followup.languagetool.common import common_stems
from followup.languagetool.folder import Folder
from followup.languagetool.jars import missing
from followup.languagetool.launch import HEAP
from followup.languagetool.local import Local, Remote
from followup.languagetool.server import Server
from followup.records import Record


class Status(Record):
    """How LanguageTool is at this moment."""

    setup: Literal["missing", "running", "failed", "ready"]
    share: float | None = None
    """How much of the set-up's present step is done, 0 to 1; None where that is not known."""
    server: Literal["off", "starting", "ready", "restarting", "failed"] = "off"
    sentence: str
    """For the person: what goes on, and what to do where something is to be done."""


class Service:
    """The set-up, the server and the way to ask it, for one folder and one person's settings."""

    def __init__(
        self,
        folder: Path,
        *,
        java: Path | None = None,
        heap: int = HEAP,
        repository: str | None = None,
        remote: str | None = None,
    ) -> None:
        """Keep everything in `folder`. `java`: a runtime to use; `heap`: megabytes; `repository`: a Maven repository's address.

        `remote` is the address of another server: then nothing is set up or started here, and texts go there.
        """
        self.folder = Folder(folder)
        self.remote = Remote(remote) if remote else None
        self._java = java
        self._repository = repository
        self._server = Server(self.folder, java=java, heap=heap)
        self._locals: dict[float, Local] = {}

    def status(self) -> Status:
        """Return how it is; quick enough to be asked twice a second."""
        if self.remote:
            return Status(
                setup="ready", server="ready", sentence=f"Your messages go to {self.remote.name}, as you have set."
            )
        told = setup.progress(self.folder)
        if setup.is_running(self.folder):
            return Status(
                setup="running", share=told.share if told else None, sentence=told.sentence if told else "Setting up …"
            )
        if not setup.is_complete(self.folder, self._java):
            if told and told.step == "failed":
                return Status(setup="failed", sentence=told.sentence)
            return Status(setup="missing", sentence=setup.lack(self.folder))
        state = self._server.state()
        if state is None:
            return Status(setup="ready", sentence="LanguageTool is not running.")
        sentence = state.sentence or "LanguageTool is running on this machine."
        return Status(setup="ready", server=state.status, sentence=sentence)

    def set_up(self, tell: setup.Tell = setup.quiet) -> None:
        """Bring what is missing and return when it is here; raise SetupError with what to do where that fails."""
        setup.bring(self.folder, chosen_java=self._java, repository=self._repository, tell=tell)

    def start(self) -> None:
        """Start the server, or share the one that runs, for as long as this process lives; returns at once.

        Raises SetupError where LanguageTool is not set up.
        """
        if not self.remote:
            self._server.start()

    def begin(self, *, fetch: bool) -> None:
        """Start the server behind the scenes, with `fetch` after a set-up; what goes wrong is in the status."""
        Thread(target=self._begin, kwargs={"fetch": fetch}, daemon=True, name="languagetool").start()

    def _begin(self, *, fetch: bool) -> None:
        with contextlib.suppress(SetupError):
            if fetch and not self.remote:
                self.set_up()
            self.start()

    def leave(self) -> None:
        """Use the server no longer; it ends with its last user."""
        self._server.leave()

    def common_stems(self) -> frozenset[str]:
        """Return the stems of common English words, as LanguageTool lists them."""
        return common_stems(self.folder)

    def is_hopeless(self) -> bool:
        """Say whether waiting does not help: it is not set up, or does not start."""
        if self.remote:
            return False
        state = self._server.state()
        return state.status == "failed" if state else bool(missing(self.folder))

    def proofreader(self, patience: float = 0.0) -> Local | Remote:
        """Return what finds mistakes; it waits up to `patience` seconds for a server that starts."""
        return self.remote or self._locals.setdefault(patience, Local(self._server, patience))
