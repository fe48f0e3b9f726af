"""The set-up: a Java runtime and the jars, with progress that other processes can see; what is whole is kept."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from followup.errors import FollowupError, SetupError
from followup.languagetool import java, maven
from followup.languagetool.download import download
from followup.languagetool.folder import Folder, is_locked, make, save, take_lock
from followup.languagetool.jars import Jar, class_path, damaged, missing
from followup.records import Record

Tell = Callable[["Progress"], None]
_PAUSE = 0.2
"""Seconds between two words on progress."""


class Progress(Record):
    """How far the set-up is, or how it ended."""

    step: Literal["java", "jars", "done", "failed"]
    done: int = 0
    """Bytes of the jars that are here."""
    total: int = 0
    """Bytes of the jars that are wanted."""
    sentence: str
    """For the person."""

    @property
    def share(self) -> float | None:
        """How much of the step is done, 0 to 1; None where that is not known."""
        return min(1.0, max(0.0, self.done / self.total)) if self.total else None


def is_complete(folder: Folder, chosen_java: Path | None = None) -> bool:
    """Say whether everything is here, judged by the files' sizes."""
    return not missing(folder) and java.find(folder, chosen_java) is not None


def is_running(folder: Folder) -> bool:
    """Say whether some process sets up just now."""
    return is_locked(folder.root / "setup.lock")


def lack(folder: Folder) -> str:
    """Say what to do, or what goes on, where the set-up is not complete."""
    return (
        "LanguageTool is being set up." if is_running(folder) else "LanguageTool is not set up: run 'followup setup'."
    )


def progress(folder: Folder) -> Progress | None:
    """Return what the set-up that runs, or the last one, had to say; None where there was none."""
    try:
        return Progress.model_validate_json((folder.root / "setup.json").read_text(encoding="utf-8"))
    except (OSError, ValidationError, ValueError):
        return None


def bring(folder: Folder, *, chosen_java: Path | None = None, repository: str | None = None, tell: Tell) -> None:
    """Bring what is missing or damaged. By Maven where it is there and no `repository` was chosen, else by download.

    Raises SetupError with what to do; running it again goes on from where it ended.
    """
    make(folder.root)
    try:
        lock = take_lock(folder.root / "setup.lock", patience=0.5)
    except OSError as error:
        raise SetupError(f"{folder.root} cannot be written: {error.strerror or error}.") from None
    if lock is None:
        _watch_the_other(folder, tell)
        return
    with lock:
        told = _Telling(folder, tell)
        try:
            _bring(folder, chosen_java, repository, told)
        except FollowupError as error:
            told(Progress(step="failed", sentence=str(error)))
            raise
        except OSError as error:
            sentence = (
                f"The set-up ended early in {folder.root}: {error.strerror or error}. Run 'followup setup' again."
            )
            told(Progress(step="failed", sentence=sentence))
            raise SetupError(sentence) from None
        told(Progress(step="done", sentence="LanguageTool is here."))


class _Telling:
    """Passes progress on to the caller, and to the file that other processes read."""

    def __init__(self, folder: Folder, tell: Tell) -> None:
        self._path = folder.root / "setup.json"
        self._tell = tell

    def __call__(self, now: Progress) -> None:
        try:
            save(self._path, now.model_dump_json())
        except OSError:  # a full disk is the set-up's own trouble, and is told there
            self._path.unlink(missing_ok=True)
        self._tell(now)


def _bring(folder: Folder, chosen_java: Path | None, repository: str | None, tell: Tell) -> None:
    tell(Progress(step="java", sentence="Looking for Java …"))
    found = java.find(folder, chosen_java)
    if found is None and chosen_java:
        raise SetupError(f"{chosen_java} is no Java {java.OLDEST} or later: choose another, or leave the setting out.")
    if found is None:
        tell(Progress(step="java", sentence="Fetching a Java runtime (35 MB) …"))
        found = java.bring(folder)
    wanted = damaged(folder)
    if wanted:
        _fetch(wanted, folder, found, repository, tell)
    class_path(folder)


def _fetch(wanted: tuple[Jar, ...], folder: Folder, found: java.Java, repository: str | None, tell: Tell) -> None:
    total = sum(jar.size for jar in wanted)
    parts = [folder.jars / f"{jar.name}.part" for jar in wanted]
    by_maven = maven.program() is not None and not repository
    done = 0 if by_maven else sum(part.stat().st_size for part in parts if part.is_file())
    said = 0.0
    way = "by Maven" if by_maven else f"from {maven.base_address(repository)}"

    def come(size: int) -> None:
        nonlocal done, said
        done += size
        if time.monotonic() - said > _PAUSE:
            said = time.monotonic()
            tell(Progress(step="jars", done=done, total=total, sentence=f"Fetching LanguageTool {way} …"))

    come(0)
    if by_maven:
        maven.copy(wanted, folder, found.path.parent.parent, come)
    else:
        download(wanted, folder, maven.base_address(repository), come)


def _watch_the_other(folder: Folder, tell: Tell) -> None:
    """Another process is at it: pass on what it says until it ends; raise SetupError if it fails."""
    while is_running(folder):
        now = progress(folder)
        if now:
            tell(now)
        time.sleep(_PAUSE)
    last = progress(folder)
    if last is None or last.step != "done":
        raise SetupError(last.sentence if last else "The set-up was ended: run 'followup setup' again.")
    tell(last)


def quiet(_: Progress) -> None:
    """Tell nobody but the file."""
