"""What the program finds on this machine, what is missing, and what mends it."""

import platform
from pathlib import Path
from typing import Literal

import psutil

from followup import settings, wiring
from followup.checkers.proofreading.harper import Harper
from followup.languagetool import VERSION, archive, java, state
from followup.languagetool.folder import Folder
from followup.languagetool.jars import damaged, locked
from followup.languagetool.local import Remote
from followup.records import Record


class Sign(Record):
    """One thing that was looked at."""

    what: str
    mark: Literal["ok", "--", "!!"]
    """ok: fine. --: absent, and not needed for the rest. !!: does not work."""
    how: str
    """What was found, and what mends it."""


def examine() -> tuple[Sign, ...]:
    """Look at everything that a person may wonder about; raise InputError for a setting that makes no sense."""
    chosen = settings.load()
    folder = wiring.languagetool().folder
    return (
        Sign(what="Python", mark="ok", how=platform.python_version()),
        _writable("Your messages", chosen.data),
        _writable("Fetched files", chosen.cache),
        *([_remote(chosen.languagetool_url)] if chosen.languagetool_url else _languagetool(folder, chosen.java)),
        _harper(),
    )


def _writable(what: str, path: Path) -> Sign:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = path / ".probe"
        probe.write_text("x", encoding="utf-8")
        probe.unlink()
    except OSError as error:
        return Sign(what=what, mark="!!", how=f"{path} cannot be written ({error.strerror or error}).")
    return Sign(what=what, mark="ok", how=str(path))


def _remote(address: str) -> Sign:
    return Sign(what="LanguageTool", mark="ok", how=f"Your messages go to {Remote(address).name}, as you have set.")


def _languagetool(folder: Folder, chosen: Path | None) -> tuple[Sign, ...]:
    found = java.find(folder, chosen)
    broken = damaged(folder)
    jars = f"{len(locked()) - len(broken)} of {len(locked())} jars of LanguageTool {VERSION}"
    signs = [
        Sign(what="Java", mark="ok", how=f"{found.major}, {found.path}")
        if found
        else Sign(what="Java", mark="--", how=f"none from {java.OLDEST} on: run 'followup setup'."),
        Sign(
            what="LanguageTool", mark="--" if broken else "ok", how=f"{jars}: run 'followup setup'." if broken else jars
        ),
    ]
    if found and not broken:
        ready = archive.find(folder, found)
        how = "is there" if ready else "comes when the page has been open for a while"
        signs.append(Sign(what="Quick start", mark="ok" if ready else "--", how=how))
    signs.append(_server(folder))
    return tuple(signs)


def _server(folder: Folder) -> Sign:
    now = state.read(folder) if state.is_supervised(folder) else None
    if now is None:
        return Sign(
            what="Server",
            mark="--",
            how="not running: the page starts it, and so does 'followup check --languagetool'.",
        )
    if now.status == "failed":
        return Sign(what="Server", mark="!!", how=now.sentence)
    try:
        memory = f", {psutil.Process(now.java).memory_info().rss >> 20} MB" if now.java else ""
    except psutil.Error:
        memory = ""
    users = len(list(state.users(folder)))
    return Sign(what="Server", mark="ok", how=f"{now.status}, port {now.port}{memory}, used by {users} process(es)")


def _harper() -> Sign:
    if Harper.is_installed():
        return Sign(what="Harper", mark="ok", how="is there, for when LanguageTool cannot run")
    return Sign(what="Harper", mark="--", how="a stand-in for LanguageTool: pip install 'followup[harper]'")
