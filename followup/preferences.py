"""What the person chose on the page for good: who writes, and which English; kept beside their messages."""

from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from followup.errors import InputError
from followup.records import Record, Variant

Writer = Literal["code", "server", "file"]


class Preferences(Record):
    """The person's lasting choices."""

    writer: Writer = "code"
    """code: Followup itself. server: the model of the settings. file: a model file on this machine."""
    english: Variant | None = None
    """None: as the notes show, or as the message itself is spelt."""


def load(data: Path) -> Preferences:
    """Return what is kept in the folder `data`; what is not there, or cannot be read, is as if never chosen."""
    try:
        return Preferences.model_validate_json((data / "preferences.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, ValidationError):
        return Preferences()


def save(data: Path, chosen: Preferences) -> None:
    """Keep the choices; raise InputError where the folder cannot be written."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        (data / "preferences.json").write_text(chosen.model_dump_json(indent=1), encoding="utf-8")
    except OSError as error:
        raise InputError(f"{data} cannot be written ({error.strerror or error}).") from None
