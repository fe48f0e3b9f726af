"""Keys of servers: each belongs to one server and is kept in the system's keyring, or else in the environment."""

import os
from collections.abc import Mapping

from followup import model_settings
from followup.errors import InputError
from followup.records import Server

_SERVICE = "followup"
_OPENAI = "https://api.openai.com"


def key_of(server: Server, environment: Mapping[str, str] | None = None) -> str | None:
    """Return the key that belongs to this server; None where there is none.

    FOLLOWUP_API_KEY belongs to the server that environment and config file name, OPENAI_API_KEY to OpenAI's own alone.
    """
    given = os.environ if environment is None else environment
    if given.get("FOLLOWUP_API_KEY") and server.origin == model_settings.load(given).server.origin:
        return given["FOLLOWUP_API_KEY"]
    return _kept(server) or (given.get("OPENAI_API_KEY") or None if server.origin == _OPENAI else None)


def keep(server: Server, key: str) -> None:
    """Keep a key for this server in the keyring; raise InputError where the system has none."""
    import keyring  # noqa: PLC0415 - only where a key is needed
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(_SERVICE, server.origin, key)
        if keyring.get_password(_SERVICE, server.origin) == key:
            return
    except (KeyringError, OSError):
        pass
    raise InputError("This system has no keyring that can be used: set FOLLOWUP_API_KEY in the environment instead.")


def forget(server: Server) -> None:
    """Take the key of this server out of the keyring, if it is there."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.delete_password(_SERVICE, server.origin)
    except (KeyringError, OSError):
        return


def _kept(server: Server) -> str | None:
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(_SERVICE, server.origin)
    except (KeyringError, OSError):
        return None
