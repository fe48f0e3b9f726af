"""Asking the server of this machine: whichever one runs just now, once more where the first try failed."""

import time
from threading import Lock

from followup.errors import CheckerUnavailable, SetupError
from followup.languagetool import VERSION
from followup.languagetool.client import LONGEST, Client, too_long
from followup.languagetool.jars import missing
from followup.languagetool.launch import is_healthy
from followup.languagetool.memory import Memory
from followup.languagetool.policy import Mistake
from followup.languagetool.server import Server
from followup.languagetool.setup import lack
from followup.languagetool.state import State

GRACE = 1.0
"""Seconds for which a check waits for a server that has just broken."""
REMOTE_SECONDS = 20.0


class Local:
    """The proofreader on this machine."""

    name = f"LanguageTool {VERSION}"

    def __init__(self, server: Server, patience: float = 0.0) -> None:
        """Ask this server; wait up to `patience` seconds for one that starts. A page has none."""
        self._server = server
        self._patience = patience
        self._client: tuple[int, Client] | None = None
        self._lock = Lock()
        self._memory = Memory()

    def find(self, text: str, language: str) -> tuple[Mistake, ...]:
        """Return the mistakes in `text`; raise CheckerUnavailable where nobody could look."""
        if too_long(text):
            raise CheckerUnavailable(f"The message has more than {LONGEST:,} characters: check it in parts.")
        return self._memory.find(text, language, self._ask)

    def _ask(self, text: str, language: str) -> tuple[Mistake, ...]:
        state = self._ready(self._patience)
        try:
            return self._client_of(state).find(text, language)
        except CheckerUnavailable:
            state = self._recovered(state)
        try:
            return self._client_of(state).find(text, language)
        except CheckerUnavailable:
            self._forget(state)
            raise CheckerUnavailable("LanguageTool was asked twice and gave no whole answer.") from None

    def _ready(self, patience: float) -> State:
        """Return the state of a server that is ready; one that this process uses is started again where it is gone."""
        state = self._server.state()
        if state is None and self._server.is_wanted:
            try:
                self._server.start()
            except SetupError as error:
                raise CheckerUnavailable(str(error)) from None
            state = self._server.state()
        if patience and (state is None or state.status != "ready"):
            state = self._server.wait(patience)
        if state is None:
            raise CheckerUnavailable(self._absence())
        if state.status != "ready":
            raise CheckerUnavailable(state.sentence)
        return state

    def _absence(self) -> str:
        if self._server.is_wanted:
            return "LanguageTool is starting."
        if missing(self._server.folder):
            return lack(self._server.folder)
        return "LanguageTool is not running: 'followup check --languagetool' starts it, and so does the page."

    def _recovered(self, broken: State) -> State:
        """Return a state to try again with: of the same server where it is well after all, else of the next one."""
        self._forget(broken)
        until = time.monotonic() + max(self._patience, GRACE)
        while True:
            if broken.port and is_healthy(broken.port, GRACE):
                return broken
            state = self._server.wait(GRACE, after=broken.starts)
            if state is None or state.starts > broken.starts:
                return self._ready(self._patience)
            if time.monotonic() >= until:
                raise CheckerUnavailable("LanguageTool does not answer and is being restarted.")

    def _client_of(self, state: State) -> Client:
        with self._lock:
            if self._client is None or self._client[0] != state.starts or self._client[1].address != state.address:
                self._client = (state.starts, Client(state.address))
            return self._client[1]

    def _forget(self, state: State) -> None:
        with self._lock:
            if self._client and self._client[0] == state.starts:
                self._client = None


class Remote:
    """A server that the person named; the text goes there, and the name says so."""

    def __init__(self, address: str) -> None:
        """Ask the server at `address`, as the setting has it."""
        self._client = Client(address, REMOTE_SECONDS)
        self._memory = Memory()
        self.name = f"LanguageTool at {address.split('//', 1)[-1].split('/', 1)[0].rsplit('@', 1)[-1]}"

    def find(self, text: str, language: str) -> tuple[Mistake, ...]:
        """Return the mistakes in `text`; raise CheckerUnavailable where it cannot be asked."""
        if too_long(text):
            raise CheckerUnavailable(f"The message has more than {LONGEST:,} characters: check it in parts.")
        return self._memory.find(text, language, self._ask)

    def _ask(self, text: str, language: str) -> tuple[Mistake, ...]:
        try:
            return self._client.find(text, language)
        except CheckerUnavailable:
            self._client = Client(self._client.address, REMOTE_SECONDS)
            raise
