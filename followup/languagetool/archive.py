"""An archive of loaded classes, made by one training run, from which the server starts in half of the time.

Java 25 and later make an ahead-of-time cache (JEP 514), earlier ones a class-data archive (JEP 350).
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from followup.errors import CheckerUnavailable, SetupError
from followup.languagetool.client import Client
from followup.languagetool.folder import Folder
from followup.languagetool.jars import class_path
from followup.languagetool.java import FIRST_WITH_AOT, Java
from followup.languagetool.launch import HEAP, end, launch
from followup.languagetool.warm import warm

PATIENCE = 120
"""Seconds that the dump at the end of the training run may take."""


def find(folder: Folder, java: Java) -> Path | None:
    """Return the archive for this runtime and these jars, or None."""
    path = place(folder, java)
    return path if path.is_file() else None


def option(path: Path | None, java: Java) -> tuple[str, ...]:
    """Return the option that starts the server from an archive."""
    if path is None:
        return ()
    return (f"-XX:AOTCache={path}",) if java.major >= FIRST_WITH_AOT else (f"-XX:SharedArchiveFile={path}",)


def place(folder: Folder, java: Java) -> Path:
    """Return where the archive for this runtime and these jars belongs; another jar or runtime gives another name."""
    runtime = java.path.resolve()
    parts = [str(runtime), str(runtime.stat().st_mtime_ns), str(java.major)]
    for path in class_path(folder):
        seen = path.stat()
        parts += [str(path), str(seen.st_size), str(seen.st_mtime_ns)]
    name = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
    return folder.root / f"classes-{name}.{'aot' if java.major >= FIRST_WITH_AOT else 'jsa'}"


def make_archive(folder: Folder, java: Java, *, wanted: Callable[[], bool] = lambda: True) -> Path | None:
    """Make the archive, unless it is there, by a training run of some 20 s; None where it did not come about.

    Archives of other jars and runtimes are removed. `wanted` is asked on the way; False ends the run.
    """
    made = place(folder, java)
    if made.is_file():
        return made
    part = made.with_name(f"{made.name}.part")
    flag = "AOTCacheOutput" if java.major >= FIRST_WITH_AOT else "ArchiveClassesAtExit"
    try:
        trained = launch(folder, java, heap=HEAP, extra=(f"-XX:{flag}={part}",), behind=True, wanted=wanted)
        try:
            warm(Client(trained.address, 60), wanted=wanted)
        finally:
            end(trained.process, PATIENCE if wanted() else 1)
        if not part.is_file():
            return None
        part.replace(made)
    except (SetupError, CheckerUnavailable, OSError):
        return None
    finally:
        part.unlink(missing_ok=True)
    for path in folder.root.glob("classes-*"):
        if path != made:
            path.unlink(missing_ok=True)
    return made
