"""Where LanguageTool's files lie, and how they are written: for their owner alone, and never half."""

import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from followup.errors import SetupError


@dataclass(frozen=True)
class Folder:
    """The folder of everything that belongs to LanguageTool; all of it can be made again by `followup setup`."""

    root: Path

    @property
    def jars(self) -> Path:
        """The jars, as they were published."""
        return self.root / "jars"

    @property
    def java(self) -> Path:
        """The Java runtime that the set-up brought, where the machine had none."""
        return self.root / "java"

    @property
    def run(self) -> Path:
        """What belongs to the running server: its state, its users, its log."""
        return self.root / "run"

    @property
    def users(self) -> Path:
        """One empty file for each process that uses the server."""
        return self.run / "users"


def make(folder: Path) -> Path:
    """Make a folder that only its owner may enter; raise SetupError where that is not possible."""
    try:
        for parent in (*reversed(folder.parents), folder):
            if not parent.exists():
                parent.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise SetupError(f"{folder} cannot be made: {error.strerror or error}.") from None
    return folder


def save(path: Path, text: str) -> None:
    """Write a file whole or not at all, readable by its owner alone; raise OSError where that is not possible."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def take_lock(path: Path, patience: float = 0) -> IO[bytes] | None:
    """Return the open file that holds the lock until it is closed or its process ends; None where another has it.

    `patience`, in seconds, outlasts those who only look whether it is held. Raises OSError where the file cannot be made.
    """
    until = time.monotonic() + patience
    while (file := _try_lock(path)) is None and time.monotonic() < until:
        time.sleep(0.02)
    return file


def _try_lock(path: Path) -> IO[bytes] | None:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    file = os.fdopen(handle, "r+b")
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows alone has it

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - Windows lacks it

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def is_locked(path: Path) -> bool:
    """Say whether a living process holds the lock."""
    if not path.exists():
        return False
    file = _try_lock(path)
    if file is None:
        return True
    file.close()
    return False
