"""Nothing leaves this machine for a server before the person has seen the host and the exact text, once per server."""

import json
from pathlib import Path

from followup.engines import Account, Reply, Request, Watch
from followup.engines.openai import OpenAIEngine
from followup.errors import ConsentNeeded, InputError
from followup.prompts import Prompt
from followup.records import Server


class Consents:
    """The servers that the person has allowed, kept in a file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "allowed-servers.json"

    def given(self, server: Server) -> bool:
        """Say whether text may be sent; a server on this machine needs no consent."""
        return server.local or server.origin in self.origins()

    def give(self, server: Server) -> None:
        """Remember that the person has seen what is sent, and wants it; raise InputError where that cannot be kept."""
        self._write(sorted({*self.origins(), server.origin}))

    def withdraw(self, origin: str) -> None:
        """Forget the server of this origin: the person will be asked again."""
        self._write([allowed for allowed in self.origins() if allowed != origin])

    def origins(self) -> list[str]:
        """Return scheme, host and port of each server that is allowed."""
        try:
            listed = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        return [str(origin) for origin in listed] if isinstance(listed, list) else []

    def _write(self, origins: list[str]) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.write_text(json.dumps(origins), encoding="utf-8")
        except OSError:
            raise InputError(
                f"{self._path.parent} cannot be written: set FOLLOWUP_DATA to a folder that can."
            ) from None


class Consenting:
    """Wraps the engine that sends; raises ConsentNeeded, with the text, instead of sending to a server not yet allowed."""

    def __init__(self, engine: OpenAIEngine, consents: Consents) -> None:
        self._engine = engine
        self._consents = consents

    @property
    def name(self) -> str:
        """The name of the engine inside."""
        return self._engine.name

    @property
    def room(self) -> int:
        """The room of the engine inside."""
        return self._engine.room

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Ask, where the person has allowed it."""
        server = self._engine.server
        if request.prompt and not self._consents.given(server):
            raise ConsentNeeded(server.origin, server.host, shown(request.prompt))
        return self._engine.reply(request, watch, account)


def shown(prompt: Prompt) -> str:
    """Return the exact text of all messages, for the person to read."""
    return "\n\n".join(f"[{role}]\n{content}" for role, content in prompt.messages)
