"""The list of common English words that comes inside of LanguageTool's own jar."""

import zipfile
from functools import lru_cache
from pathlib import Path

from followup.languagetool import VERSION
from followup.languagetool.folder import Folder
from followup.vocabulary import stem

_JAR = f"language-en-{VERSION}.jar"
_LIST = "org/languagetool/resource/en/common_words.txt"


def common_stems(folder: Folder) -> frozenset[str]:
    """Return the stems of some ten thousand common words; none where the jar is not here."""
    path = folder.jars / _JAR
    return _stems(path, path.stat().st_mtime_ns) if path.is_file() else frozenset()


@lru_cache(maxsize=2)
def _stems(path: Path, _written: int) -> frozenset[str]:
    try:
        with zipfile.ZipFile(path) as jar:
            words = jar.read(_LIST).decode("utf-8").split()
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return frozenset()
    return frozenset(stem(word) for word in words if word.isalpha())
