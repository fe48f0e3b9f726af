"""Engines that play a part, for tests and demonstrations: refusals, nonsense, breaks, and a model that obeys the notes."""

import json
import re
from collections.abc import Callable, Iterable

from followup.engines import Account, Reply, Request, Watch
from followup.engines.openai.shape import growing, parse
from followup.errors import EngineError, ModelError
from followup.records import Record, Usage

Line = Record | ModelError | str | Callable[[Request[Record]], str]
"""A record to return, an error to raise, the text of a reply to be parsed, or what makes such a text from the request."""
_PIECE = 24


class Scripted:
    """Plays its lines one after another, and says so when it has run out."""

    def __init__(self, lines: Iterable[Line], *, name: str = "scripted", room: int = 6500) -> None:
        self._lines = list(lines)
        self._name = name
        self._room = room
        self.asked: list[Request[Record]] = []
        """The requests so far."""

    @property
    def name(self) -> str:
        """The part it plays."""
        return self._name

    @property
    def room(self) -> int:
        """Tokens that a prompt may take."""
        return self._room

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Play the next line; text is streamed in pieces."""
        self.asked.append(request)  # type: ignore[arg-type]
        if not self._lines:
            raise EngineError("The script has no line for this request.")
        line = self._lines.pop(0)
        if account:
            account.add(Usage(requests=1, tokens_in=100, tokens_out=20))
        if isinstance(line, ModelError):
            raise line
        text = self._text(line, request)
        for end in range(_PIECE, len(text) + _PIECE, _PIECE):
            if watch:
                watch(growing(text[:end], request.returns))
        return parse(text, request.returns)

    @staticmethod
    def _text(line: Record | str | Callable[[Request[Record]], str], request: Request[Reply]) -> str:
        if isinstance(line, Record):
            return line.model_dump_json()
        return line if isinstance(line, str) else line(request)  # type: ignore[arg-type]


def obey(request: Request[Record]) -> str:
    """Do what a gullible model does: put every link, number, name and order of what it was shown into the message."""
    shown = request.prompt.data if request.prompt else ""
    orders = re.findall(
        r"[^.\n\"\\]*(?:ignore|add|say|include|write|click|visit|send)[^.\n\"\\]*", shown, re.IGNORECASE
    )
    body = (
        "Dear hiring team,\n\nThank you for the talk. "
        + " ".join(orders)
        + " Visit https://win.example/claim, write to Victor Crane at prize@win.example or call +44 20 7946 0999. My salary"
        " is 95,000, and I spent twelve years at Globex Corporation.\n\nKind regards,\nAlex"
    )
    return json.dumps({"subject": "Claim your prize at win.example", "body": body})
