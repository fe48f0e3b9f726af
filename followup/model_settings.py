"""Which model is asked, and where: from the environment, else from the config file, else the defaults.

The file is `config.toml` in the system's folder for a person's settings, or what FOLLOWUP_CONFIG names. Its table `[model]` holds the
fields of `Server`, and `file` for a model file on this machine; it never holds a key. FOLLOWUP_BASE_URL, FOLLOWUP_MODEL,
FOLLOWUP_MODEL_FILE, FOLLOWUP_TIMEOUT, FOLLOWUP_CONTEXT, FOLLOWUP_MAX_OUTPUT and FOLLOWUP_MASK win over it.
"""

import json
import os
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from followup.errors import InputError
from followup.records import Record, Server

VARIABLES = {
    "FOLLOWUP_BASE_URL": "base_url",
    "FOLLOWUP_MODEL": "model",
    "FOLLOWUP_TIMEOUT": "timeout",
    "FOLLOWUP_CONTEXT": "context",
    "FOLLOWUP_MAX_OUTPUT": "max_output",
    "FOLLOWUP_MASK": "mask",
}
"""Variable -> field of `Server`."""
_FILE = "FOLLOWUP_MODEL_FILE"


class ModelSettings(Record):
    """The person's choice of a model."""

    server: Server = Server()
    file: Path | None = None
    """A model file in GGUF format, which is served on this machine."""

    @property
    def at_once(self) -> int:
        """How many replies are asked for at the same time: on one's own machine they would only slow each other down."""
        return 1 if self.server.local else 3


def load(environment: Mapping[str, str] | None = None) -> ModelSettings:
    """Read environment and config file; raise InputError with what is wrong."""
    given = os.environ if environment is None else environment
    path = config_path(given)
    values = dict(_table(path))
    values |= {field: given[name] for name, field in VARIABLES.items() if given.get(name)}
    file = given.get(_FILE) or values.pop("file", None)
    values.pop("file", None)
    return ModelSettings(server=checked(values, path), file=Path(str(file)) if file else None)


def checked(values: Mapping[str, Any], path: Path | None = None) -> Server:
    """Return the server with these fields; raise InputError with the field that does not fit."""
    try:
        server = Server.model_validate(values)
    except ValidationError as error:
        wrong = error.errors(include_input=False, include_url=False)[0]
        where = f" in {path}" if path else ""
        raise InputError(
            f"The setting {'.'.join(map(str, wrong['loc']))}{where} does not fit: {wrong['msg']}."
        ) from None
    parts = urlsplit(server.base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise InputError(f"{server.base_url!r} is not an address such as https://api.openai.com/v1.")
    return server.model_copy(update={"base_url": server.base_url.rstrip("/")})


def save(chosen: ModelSettings, environment: Mapping[str, str] | None = None) -> Path:
    """Write the choice to the config file, whose other tables stay, and return its path; raise InputError."""
    path = config_path(os.environ if environment is None else environment)
    document = _document(path)
    fields = chosen.server.model_dump(exclude_defaults=True)
    document["model"] = fields | ({"file": str(chosen.file)} if chosen.file else {})
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(_toml(document), encoding="utf-8")
    except OSError:
        raise InputError(f"{path} cannot be written: set FOLLOWUP_CONFIG to a file that can.") from None
    return path


def config_path(environment: Mapping[str, str]) -> Path:
    """Return where the config file is, or would be."""
    if environment.get("FOLLOWUP_CONFIG"):
        return Path(environment["FOLLOWUP_CONFIG"])
    if sys.platform == "win32":
        return Path(environment.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "followup" / "config.toml"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "followup" / "config.toml"
    return Path(environment.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "followup" / "config.toml"


def _table(path: Path) -> Mapping[str, Any]:
    table = _document(path).get("model", {})
    if not isinstance(table, dict):
        raise InputError(f"In {path}, [model] must be a table.")
    if any("key" in name for name in table):
        raise InputError(f"{path} must not hold a key: take it out, and keep it in the keyring or in FOLLOWUP_API_KEY.")
    return table


def _document(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}.") from None


def _toml(document: Mapping[str, Any]) -> str:
    """Write tables of plain values; a JSON string, number or list is TOML too."""
    lines: list[str] = []

    def table(name: str, values: Mapping[str, Any]) -> None:
        plain = {key: value for key, value in values.items() if not isinstance(value, Mapping)}
        if name and (plain or not values):
            lines.append(f"[{name}]")
        lines.extend(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in plain.items())
        lines.append("")
        for key, value in values.items():
            if isinstance(value, Mapping):
                table(f"{name}.{key}" if name else key, value)

    table("", document)
    return "\n".join(lines).strip() + "\n"
