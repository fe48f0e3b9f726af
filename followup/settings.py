"""Settings from the environment, frozen; everything has a default, so nothing needs to be set."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from followup.records import Record


class Settings(Record):
    """Where data is kept."""

    data: Path
    """Folder of the database; made when it is first needed."""


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read FOLLOWUP_DATA; without it the system's usual folder for a person's data is taken."""
    given = os.environ if environment is None else environment
    return Settings(data=Path(given["FOLLOWUP_DATA"]) if given.get("FOLLOWUP_DATA") else _data_folder(given))


def _data_folder(environment: Mapping[str, str]) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "followup"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "followup"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / "followup"
