"""What each server was seen to take, for each model, remembered so that it is asked wrongly once only."""

import json
import threading
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from followup.records import Record, Server

Mode = Literal["json_schema", "json_object", "text"]
LADDER: tuple[Mode, ...] = ("json_schema", "json_object", "text")
"""Ways to ask for JSON, the strictest first."""


class Habit(Record):
    """What one server takes for one model."""

    mode: Mode = "json_schema"
    dropped: tuple[str, ...] = ()
    """Parameters that it rejects."""
    other_limit: bool = False
    """Whether it wants the other name for the limit of a reply."""

    def told(self) -> tuple[str, ...]:
        """Return what differs from what was asked, as sentences for the person."""
        left = [f"The server does not take “{name}”: it is left out." for name in self.dropped]
        lowered = (
            [f"The server does not take {LADDER[0]}: it is asked for {self.mode}."] if self.mode != LADDER[0] else []
        )
        return (*left, *lowered)


class Habits:
    """Keeps habits in a file, or for as long as the engine lives where there is none; several threads may share it."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known = _load(path)

    def of(self, server: Server) -> Habit:
        """Return what is known of this server and model."""
        with self._lock:
            return self._known.get(_name(server), Habit())

    def learn(self, server: Server, habit: Habit) -> None:
        """Remember; a file that cannot be written is done without, for it only spares one request."""
        with self._lock:
            self._known[_name(server)] = habit
            if self._path:
                document = {name: known.model_dump() for name, known in self._known.items()}
                try:
                    self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                    self._path.write_text(json.dumps(document, indent=1), encoding="utf-8")
                except OSError:
                    self._path = None


def _name(server: Server) -> str:
    return f"{server.base_url} {server.model}"


def _load(path: Path | None) -> dict[str, Habit]:
    try:
        document = json.loads(path.read_text(encoding="utf-8")) if path else {}
        return {name: Habit.model_validate(known) for name, known in document.items()}
    except (OSError, ValueError, AttributeError, ValidationError):
        return {}
