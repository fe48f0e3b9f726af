"""The jars that LanguageTool for English is made of: a locked list, what of it is here, and the class path."""

import hashlib
import re
import zipfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from followup.errors import SetupError
from followup.languagetool import VERSION
from followup.languagetool.folder import Folder
from followup.languagetool.overrides import overrides

_MANIFEST = "META-INF/MANIFEST.MF"
_CLASS_PATH = re.compile(rb"Class-Path:[^\r\n]*(?:\r?\n [^\r\n]*)*\r?\n")


class Jar(NamedTuple):
    """One jar of the lock list."""

    sha256: str
    size: int
    path: str
    """Below a Maven repository's base address: group/artifact/version/file."""

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.rsplit("/", 1)[1]

    @property
    def coordinates(self) -> tuple[str, str, str]:
        """Group, artifact and version, as Maven calls them."""
        *group, artifact, version, _ = self.path.split("/")
        return ".".join(group), artifact, version


@lru_cache(maxsize=1)
def locked() -> tuple[Jar, ...]:
    """Return the lock list."""
    lines = (files("followup.languagetool") / "jars.txt").read_text(encoding="utf-8").split("\n")
    fields = [line.split() for line in lines if line]
    return tuple(Jar(sha256, int(size), path) for sha256, size, path in fields)


def missing(folder: Folder) -> tuple[Jar, ...]:
    """Return the jars that are not here in their right size; quick, and good enough before a start."""
    return tuple(jar for jar in locked() if not _has_size(folder.jars / jar.name, jar.size))


def damaged(folder: Folder) -> tuple[Jar, ...]:
    """Return the jars that are not here with their right content."""
    return tuple(jar for jar in locked() if not is_whole(folder.jars / jar.name, jar))


def is_whole(path: Path, jar: Jar) -> bool:
    """Say whether a file is exactly this jar."""
    if not _has_size(path, jar.size):
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256


def _has_size(path: Path, size: int) -> bool:
    return path.is_file() and path.stat().st_size == size


def class_path(folder: Folder) -> tuple[Path, ...]:
    """Return the class path in a fixed order; our own rules come first.

    Raises SetupError where jars are missing, OSError where the server's jar or ours cannot be written.
    """
    if missing(folder):
        raise SetupError("Parts of LanguageTool are missing: run 'followup setup'.")
    server = f"languagetool-server-{VERSION}.jar"
    paths = [folder.jars / jar.name for jar in locked() if jar.name != server]
    return (overrides(folder), _without_class_path(folder.jars / server), *paths)


def _without_class_path(jar: Path) -> Path:
    """Return a copy of the server's jar whose manifest does not name "./", which would forbid archives of classes."""
    copy = jar.parent.parent / "server.jar"
    if copy.is_file() and copy.stat().st_mtime_ns >= jar.stat().st_mtime_ns:
        return copy
    part = copy.with_suffix(".part")
    with zipfile.ZipFile(jar) as given, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as made:
        for entry in given.infolist():
            data = given.read(entry)
            made.writestr(entry, _CLASS_PATH.sub(b"", data) if entry.filename == _MANIFEST else data)
    part.chmod(0o600)
    part.replace(copy)
    return copy
