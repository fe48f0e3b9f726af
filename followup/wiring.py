"""Joins the parts: which engine reads and writes, which checkers look."""

from followup.checkers import Checker
from followup.checkers.catalogue import Catalogue
from followup.engines import Engine
from followup.errors import InputError


def engine(name: str = "offline") -> Engine:
    """Return the engine of this name; raise InputError for one that is not there."""
    if name != "offline":
        raise InputError(f"There is no engine {name!r}: use offline.")
    from followup.engines.offline import OfflineEngine  # noqa: PLC0415 - a check without notes needs no reader

    return OfflineEngine()


def checkers() -> tuple[Checker, ...]:
    """Return the checkers, the more telling ones first."""
    return (Catalogue(),)
