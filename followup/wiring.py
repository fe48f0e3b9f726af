"""Joins the parts: which engine reads and writes, which checkers look."""

from functools import lru_cache
from typing import TYPE_CHECKING

from followup import preferences, settings
from followup.checkers import Checker
from followup.checkers.catalogue import Catalogue
from followup.engines import Engine
from followup.errors import InputError
from followup.records import Variant
from followup.settings import Settings

if TYPE_CHECKING:
    from followup.checkers.proofreading import Proofreading
    from followup.checkers.proofreading.harper import Harper
    from followup.checkers.proofreading.unknown import Lore
    from followup.dictionary import Dictionary
    from followup.languagetool.service import Service


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


def checkers(patience: float = 0.0) -> tuple[Checker, ...]:
    """Return the checkers, the more telling ones first.

    The proofreader uses a server that runs, and starts none (`languagetool().start()` does); it waits up to `patience`
    seconds for one that is just starting.
    """
    chosen = settings.load()
    return (
        Catalogue(),
        proofreading(chosen, patience, english=chosen.english or preferences.load(chosen.data).english),
    )


def languagetool() -> "Service":
    """Return LanguageTool as the settings want it: its status, its set-up, its server."""
    return _service(settings.load())


def dictionary() -> "Dictionary":
    """Return the person's own dictionary."""
    from followup.dictionary import Dictionary  # noqa: PLC0415 - for checks and the page alone

    return Dictionary(settings.load().data / "dictionary.txt")


def proofreading(chosen: Settings, patience: float, *, english: Variant | None) -> "Proofreading":
    """Return the checker of spelling and grammar. `english`: which English; None: see `proofreading.variant.choose`."""
    from followup.checkers.proofreading import Proofreader, Proofreading  # noqa: PLC0415 - reading and planning need none of it
    from followup.grammar import Grammar  # noqa: PLC0415

    service = _service(chosen)
    proofreaders: list[Proofreader] = []
    if chosen.proofreader in ("auto", "languagetool"):
        proofreaders.append(service.proofreader(patience))
    if chosen.proofreader == "harper" or (chosen.proofreader == "auto" and service.is_hopeless()):
        proofreaders += _harper()
    return Proofreading(
        proofreaders,
        variant=english,
        dictionary=dictionary().words,
        lore=_lore(service),
        grammar=Grammar(service.folder.jars),
    )


def _lore(service: "Service") -> "Lore":
    from followup.checkers.proofreading.unknown import Lore  # noqa: PLC0415
    from followup.engines.offline.names import known  # noqa: PLC0415

    return Lore(lambda word: word.lower() in known().given or word.lower() in known().family, service.common_stems())


@lru_cache(maxsize=8)
def _service(chosen: Settings) -> "Service":
    from followup.languagetool.service import Service  # noqa: PLC0415

    return Service(
        chosen.cache / "languagetool",
        java=chosen.java,
        heap=chosen.languagetool_heap,
        repository=chosen.maven_repository,
        remote=chosen.languagetool_url,
    )


@lru_cache(maxsize=1)
def _harper() -> "tuple[Harper, ...]":
    """Return Harper where its extra is installed."""
    from followup.checkers.proofreading.harper import Harper  # noqa: PLC0415

    return (Harper(),) if Harper.is_installed() else ()
