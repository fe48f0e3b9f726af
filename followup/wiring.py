"""Joins the parts: which engine reads and writes, which checkers look."""

from followup.checkers import Checker
from followup.checkers.catalogue import Catalogue
from followup.engines import Engine
from followup.errors import InputError


def engine(name: str = "offline") -> Engine:
    """Return the engine of this name; raise InputError for one that is not there.

    "openai" asks the server that the settings name. A model file is served first: see `asking.local_server`.
    """
    if name == "openai":
        from followup import asking, model_settings  # noqa: PLC0415 - nobody else needs a model's parts

        return asking.model_engine(model_settings.load().server)
    if name != "offline":
        raise InputError(f"There is no engine {name!r}: use offline, openai or local.")
    from followup.engines.offline import OfflineEngine  # noqa: PLC0415 - a check without notes needs no reader

    return OfflineEngine()


def checkers() -> tuple[Checker, ...]:
    """Return the checkers, the more telling ones first."""
    return (Catalogue(),)
