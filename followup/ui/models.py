"""Who writes: Followup itself, the model on a server, or a model file that is served on this machine."""

from functools import cache
from threading import RLock
from typing import TYPE_CHECKING

from followup import asking, keys, model_settings, preferences, settings, wiring
from followup.engines import Engine
from followup.errors import FollowupError
from followup.model_settings import ModelSettings
from followup.records import Server
from followup.ui.background import Look

if TYPE_CHECKING:
    from followup.engines.local import LocalServer


class Served:
    """The one model file that is served, for all tabs, until another is chosen or the program ends."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._chosen: ModelSettings | None = None
        self._local: LocalServer | None = None
        self._server: Server | None = None
        self.share: float | None = None
        """How much of the file is loaded while it is being loaded, 0 to 1."""
        self.is_loading = False

    def engine(self, chosen: ModelSettings, look: Look) -> Engine:
        """Return the engine for this file, loaded first where it is not; blocks. Raises InputError and ModelError."""
        with self._lock:
            if self._chosen != chosen or self._local is None or not self._local.is_running or self._server is None:
                self.stop()
                self._load(chosen, look)
            assert self._server and self._local  # noqa: S101, PT018 - both are set by _load
            return asking.model_engine(self._server, self._local.key)

    def stop(self) -> None:
        """End the server, if there is one."""
        with self._lock:
            if self._local:
                self._local.stop()
            self._local = self._server = self._chosen = None

    def _load(self, chosen: ModelSettings, look: Look) -> None:
        local = asking.local_server(chosen)

        def progress(share: float | None) -> None:
            self.share = share
            look()

        self.is_loading = True
        try:
            self._server = local.start(progress)
            self._local, self._chosen = local, chosen
        finally:
            self.is_loading, self.share = False, None


@cache  # not streamlit's, which wants a page around it: threads ask for it too
def served() -> Served:
    """Return the model file's server of this program."""
    return Served()


@cache
def passing_keys() -> dict[str, str]:
    """Return the keys, by server, that no keyring took; they last until the program ends."""
    return {}


def key_of(server: Server) -> str | None:
    """Return the key that belongs to a server."""
    return passing_keys().get(server.origin) or keys.key_of(server)


def name() -> str | None:
    """Return what the model is called on the page; None where Followup itself writes."""
    writer = preferences.load(settings.load().data).writer
    if writer == "code":
        return None
    try:
        chosen = model_settings.load()
    except FollowupError:
        return "the model"
    if writer == "file":
        return chosen.file.stem if chosen.file else "a model file"
    return f"{chosen.server.model} at {chosen.server.host}"


def at_once() -> int:
    """Return how many texts to ask for at the same time."""
    writer = preferences.load(settings.load().data).writer
    try:
        return {"code": 4, "file": 1}.get(writer) or model_settings.load().at_once
    except FollowupError:
        return 1


def engine(look: Look) -> Engine:
    """Return the engine that the person chose; blocks while a model file is loaded. Raises FollowupError."""
    writer = preferences.load(settings.load().data).writer
    if writer == "code":
        return wiring.engine()
    chosen = model_settings.load()
    if writer == "file":
        return served().engine(chosen, look)
    return asking.model_engine(chosen.server, key_of(chosen.server))
