"""What the supervisor writes down for everybody: where the server is, whether it is well, and who uses it."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import psutil
from pydantic import ValidationError

from followup.languagetool.folder import Folder, is_locked, save
from followup.records import Record

Status = Literal["starting", "ready", "restarting", "failed"]


class State(Record):
    """The server's state; what stands in the file is believed only as long as the supervisor lives."""

    status: Status
    supervisor: int
    """Process id."""
    java: int | None = None
    """Process id of the server."""
    port: int | None = None
    starts: int = 0
    """How often the server was started; another number is another server."""
    sentence: str = ""
    """For the person: why it is not ready."""

    @property
    def address(self) -> str:
        """Where the server is asked."""
        return f"http://127.0.0.1:{self.port}"


def is_supervised(folder: Folder) -> bool:
    """Say whether a supervisor lives."""
    return is_locked(folder.run / "lock")


def read(folder: Folder) -> State | None:
    """Return what is written down, or None; it may be left over from a supervisor that was killed."""
    try:
        return State.model_validate_json((folder.run / "state.json").read_text(encoding="utf-8"))
    except (OSError, ValidationError, ValueError):
        return None


def write(folder: Folder, state: State) -> bool:
    """Write the state down and say whether that was possible; a full disk keeps the old one."""
    try:
        save(folder.run / "state.json", state.model_dump_json())
    except OSError:
        return False
    return True


def sign_in(folder: Folder) -> Path:
    """Note this process as a user of the server; raise OSError where the note cannot be written."""
    process = psutil.Process(os.getpid())
    path = folder.users / f"{process.pid}-{process.create_time():.2f}"
    path.touch(mode=0o600)
    return path


def users(folder: Folder) -> Iterator[Path]:
    """Yield the notes of users that live; those of processes that have ended are removed."""
    for path in folder.users.glob("*-*"):
        number, created = path.name.split("-", 1)
        try:
            process = psutil.Process(int(number))
            lives = process.status() != psutil.STATUS_ZOMBIE and abs(process.create_time() - float(created)) < 1
        except (psutil.Error, ValueError):
            lives = False
        if lives:
            yield path
        else:
            path.unlink(missing_ok=True)
