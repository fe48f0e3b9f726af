"""A person at the page: a real server, a real browser."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

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
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="No Chromium is installed; the README says how to get it.")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("page")
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "followup", "app", "--no-browser", "--port", str(port)],
            stdout=log, stderr=log, stdin=subprocess.DEVNULL, env={**os.environ, "FOLLOWUP_DATA": str(folder)}, start_new_session=True,
        )  # fmt: skip
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, server, folder / "log")
        yield address
        os.killpg(server.pid, 15)
        server.wait(10)


def _wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        assert server.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    pytest.fail("the page did not start")


@pytest.fixture
def page(url: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        opened = browser.new_context(viewport={"width": 1400, "height": 1000}).new_page()
        outside: list[str] = []
        opened.on(
            "request",
            lambda request: None if request.url.startswith((url, "data:", "blob:")) else outside.append(request.url),
        )
        opened.set_default_timeout(30_000)
        opened.goto(url)
        yield opened
        browser.close()
        assert outside == [], "the page reached for something outside of this machine"


def test_from_notes_to_a_checked_message_and_nothing_is_lost(page: Page, fresh_notes: str) -> None:
    expect.set_options(timeout=30_000)
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Dear|Hi"))
    name = page.get_by_label("Your name, to sign with")
    name.fill("Ewan Reid")
    name.press("Tab")
    expect(message).to_have_value(re.compile("Ewan Reid"))
    expect(page.get_by_text(re.compile("Nothing found by|You marked an answer as weak")).first).to_be_visible()

    message.press("Control+End")
    message.press_sequentially("\nPS: I need an answer by Friday!!", delay=10)
    expect(page.locator(".f", has_text="!!")).to_have_count(1)
    page.get_by_text("Concise", exact=True).click(delay=120)
    expect(message).not_to_have_value(re.compile("PS: I need"))
    page.get_by_text("Warm", exact=True).click(delay=120)
    expect(message).to_have_value(re.compile("PS: I need an answer by Friday!!"))

    page.reload()
    expect(page.get_by_role("textbox", name="Message")).to_have_value(re.compile("PS: I need an answer by Friday!!"))
    expect(page.get_by_role("textbox", name="Your notes")).to_have_value(re.compile("Dundee flooding case"))

    with page.expect_download() as download:
        page.get_by_role("button", name="Download .eml").click()
    assert b"X-Unsent: 1" in Path(download.value.path()).read_bytes()
    page.get_by_role("button", name="Show", exact=True).first.click()
    expect(page.get_by_text("These are the words behind the fact.")).to_be_visible()
