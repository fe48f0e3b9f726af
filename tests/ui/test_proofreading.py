"""LanguageTool at the page: fetched and started while one writes, and the report made again when it is there."""

import re
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import expect

from followup.languagetool.folder import Folder, make
from tests.languagetool.real import HERE, lend
from tests.languagetool.test_setup import Repository
from tests.ui.conftest import Look, Served


class SlowRepository(Repository):
    """Sends the real jars, each after a moment, as a network does."""

    def do_GET(self) -> None:  # noqa: N802 - the standard library's name
        """Send a jar."""
        time.sleep(0.05)
        super().do_GET()


@pytest.fixture
def repository() -> Iterator[str]:
    """Return the address of a Maven repository on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), SlowRepository)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    Repository.trouble, Repository.asked = {}, []
    yield f"http://127.0.0.1:{server.server_port}/maven"
    server.shutdown()
    server.server_close()


@pytest.fixture
def served(tmp_path: Path, repository: str) -> Iterator[Served]:
    """Serve a page whose LanguageTool is not there yet; a Java is."""
    lend(tmp_path / "whole")
    folder = Folder(make(tmp_path / "cache" / "languagetool"))
    if HERE.java.exists():
        folder.java.symlink_to(HERE.java, target_is_directory=True)
    page = Served(tmp_path, FOLLOWUP_MAVEN_REPOSITORY=repository, FOLLOWUP_PROOFREADER="languagetool")
    yield page
    page.stop()


def test_the_set_up_is_one_click_and_the_report_is_made_again_by_itself(
    look: Look, served: Served, fresh_notes: str
) -> None:
    page = look(served.url)
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    message = page.get_by_role("textbox", name="Message")
    expect(message).to_have_value(re.compile("Dear|Hi"))
    expect(page.get_by_text("Spelling and grammar: not checked yet.")).to_be_visible()
    page.get_by_role("button", name="Fetch LanguageTool").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    message.press("Control+End")
    message.press_sequentially("\nPS: I hope for an anser soon.", delay=10)
    expect(page.get_by_text(re.compile("LanguageTool is starting|is warming|Fetching LanguageTool"))).to_be_visible()
    expect(page.get_by_text(re.compile(r"Spelling and grammar: LanguageTool 6\.8, "))).to_be_visible(timeout=90_000)
    expect(page.locator(".f", has_text="anser")).to_have_count(1)
    expect(message).to_have_value(re.compile("I hope for an anser soon."))

    page.get_by_role("button", name="Add to my dictionary").click()
    expect(page.locator(".f", has_text="anser")).to_have_count(0)
    assert (served.folder / "data" / "dictionary.txt").read_text(encoding="utf-8") == "anser\n"
