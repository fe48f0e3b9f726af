"""A page that is really served, and a browser that really looks at it."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
PATIENCE = 30_000
"""Milliseconds; a busy machine is slow."""
Look = Callable[[str], Page]


class Served:
    """A page that is served in a process of its own, which can be ended and started again at the same address."""

    def __init__(self, folder: Path, *, setup: bool = False, **environment: str) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._command = [sys.executable, "-m", "followup", "app", "--no-browser", "--port", str(self.port)]
        self._command += ["--setup"] if setup else []
        own = {"FOLLOWUP_DATA": "data", "FOLLOWUP_CACHE": "cache", "FOLLOWUP_CONFIG": "config.toml"}
        self._environment = {
            **os.environ,
            "NO_PROXY": "*",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            **{name: str(folder / path) for name, path in own.items()},
            **environment,
        }
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                self._command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=self._environment, start_new_session=True
            )  # fmt: skip
        for _ in range(600):
            assert self._process.poll() is None, (self.folder / "log").read_text()
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        pytest.fail("the page did not start")

    def children(self) -> list[psutil.Process]:
        """Return the processes that it has started."""
        return psutil.Process(self._process.pid).children(recursive=True)

    def stop(self) -> None:
        """End it as a closed terminal does."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, 15)
        self._process.wait(20)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a browser for all tests."""
    if not CHROMIUM:
        pytest.skip("No Chromium is installed; the README says how to get it.")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return the page as somebody has it who has set up nothing."""
    page = Served(tmp_path_factory.mktemp("page"))
    yield page
    page.stop()


@pytest.fixture
def look(browser: Browser) -> Iterator[Look]:
    """Return what opens an address in a new window; no window may reach for anything but its own page."""
    contexts = []
    outside: list[str] = []

    def opened(url: str) -> Page:
        context = browser.new_context(viewport={"width": 1400, "height": 1000})
        contexts.append(context)
        page = context.new_page()
        origin = "/".join(url.split("/")[:3])
        page.on(
            "request",
            lambda request: None if request.url.startswith((origin, "data:", "blob:")) else outside.append(request.url),
        )
        page.set_default_timeout(PATIENCE)
        page.goto(url)
        page.get_by_role("textbox", name="Your notes").wait_for()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert outside == [], "the page reached for something outside of this machine"


@pytest.fixture
def page(look: Look, served: Served) -> Page:
    """Return a new page."""
    return look(served.url)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Return where the settings of a model are kept; nobody else's are."""
    return tmp_path / "config.toml"
