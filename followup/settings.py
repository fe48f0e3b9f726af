"""Settings from the environment, frozen; everything has a default, so nothing needs to be set."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from followup.errors import InputError
from followup.records import Record, Variant

Proofreaders = Literal["auto", "languagetool", "harper", "none"]


class Settings(Record):
    """Where data is kept, and how spelling and grammar are looked at."""

    data: Path
    """Folder of the database and of the person's dictionary; made when it is first needed."""
    cache: Path
    """Folder of what can be fetched again."""
    proofreader: Proofreaders = "auto"
    """auto: LanguageTool, and Harper where that cannot run."""
    english: Variant | None = None
    """None: as the notes show, or as the message itself is spelt."""
    languagetool_url: str | None = None
    """Another LanguageTool server, to which messages are then sent; None: the one of this machine."""
    languagetool_heap: int = 384
    """Megabytes for the server of this machine, 256 to 4096."""
    maven_repository: str | None = None
    """Address from which the set-up fetches LanguageTool's jars; None: as Maven's own settings say."""
    java: Path | None = None
    """The Java to use; None: looked for."""


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the variables FOLLOWUP_*; raise InputError for one that makes no sense."""
    given = os.environ if environment is None else environment
    return Settings(
        data=Path(given["FOLLOWUP_DATA"]) if given.get("FOLLOWUP_DATA") else _data_folder(given),
        cache=Path(given["FOLLOWUP_CACHE"]) if given.get("FOLLOWUP_CACHE") else _cache_folder(given),
        proofreader=_proofreader(given.get("FOLLOWUP_PROOFREADER") or "auto"),
        english=_variant(given.get("FOLLOWUP_ENGLISH", "")),
        languagetool_url=_address(given.get("FOLLOWUP_LANGUAGETOOL_URL", "")),
        languagetool_heap=_heap(given.get("FOLLOWUP_LANGUAGETOOL_HEAP") or "384"),
        maven_repository=given.get("FOLLOWUP_MAVEN_REPOSITORY") or None,
        java=Path(given["FOLLOWUP_JAVA"]) if given.get("FOLLOWUP_JAVA") else None,
    )


def _proofreader(word: str) -> Proofreaders:
    match word.strip().lower():
        case "auto" | "languagetool" | "harper" | "none" as name:
            return name
    raise InputError(f"FOLLOWUP_PROOFREADER is {word!r}: use auto, languagetool, harper or none.")


def _variant(word: str) -> Variant | None:
    code = word.strip().replace("_", "-").rpartition("-")[2].upper()
    if code in ("", "AUTO"):
        return None
    if code not in Variant.__members__:
        raise InputError(f"FOLLOWUP_ENGLISH is {word!r}: use one of {', '.join(Variant)}, or leave it out.")
    return Variant[code]


def _address(url: str) -> str | None:
    if url and not re.fullmatch(r"https?://[^/\s]+(?:/\S*)?", url):
        raise InputError(f"FOLLOWUP_LANGUAGETOOL_URL is {url!r}: give an address such as http://127.0.0.1:8081.")
    return url or None


def _heap(number: str) -> int:
    if not number.isdecimal() or not 256 <= int(number) <= 4096:
        raise InputError(f"FOLLOWUP_LANGUAGETOOL_HEAP is {number!r}: give megabytes, 256 to 4096.")
    return int(number)


def _home(environment: Mapping[str, str]) -> Path:
    """Return the person's folder, also where HOME is set to nothing."""
    if sys.platform != "win32" and not environment.get("HOME"):
        import pwd  # noqa: PLC0415 - Windows lacks it

        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    return Path.home()


def _data_folder(environment: Mapping[str, str]) -> Path:
    home = _home(environment)
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "followup"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "followup"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / "followup"


def _cache_folder(environment: Mapping[str, str]) -> Path:
    home = _home(environment)
    if sys.platform == "win32":
        return _data_folder(environment) / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "followup"
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / "followup"
