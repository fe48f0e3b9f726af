"""LanguageTool as `followup setup` brought it, lent to the tests: the jars are shared, the running server is not."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from followup import settings
from followup.languagetool import setup
from followup.languagetool.folder import Folder, make
from followup.languagetool.launch import is_ours

HERE = Folder(settings.load().cache / "languagetool")
"""Found when the tests are collected, before each of them gets an empty cache of its own."""
_NO_NETWORK = re.compile(
    r"transfer|unknown host|resolv|refused|unreachable|timed out|could not be fetched", re.IGNORECASE
)


def lend(root: Path) -> Folder:
    """Return a folder with the real jars in it; fail where the set-up was not made, skip only without a registry."""
    if not setup.is_complete(HERE):
        told = setup.progress(HERE)
        reason = told.sentence if told else "it was never begun"
        if told and told.step == "failed" and _NO_NETWORK.search(reason):
            pytest.skip(f"no registry can be reached, so LanguageTool is not here: {reason}")
        pytest.fail(f"LanguageTool is not set up ('followup setup'): {reason}")
    folder = Folder(make(root))
    folder.jars.symlink_to(HERE.jars, target_is_directory=True)
    if HERE.java.exists():
        folder.java.symlink_to(HERE.java, target_is_directory=True)
    return folder


def until(holds: Callable[[], object], seconds: float = 90) -> None:
    """Wait until something holds; fail when it does not come."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)


def javas(folder: Folder) -> list[psutil.Process]:
    """Return the LanguageTool servers that live and belong to this folder."""
    found = []
    for process in psutil.process_iter():
        try:
            if is_ours(process) and any(str(folder.root) in word for word in process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found
