"""A model at the page: chosen, asked for consent, streaming side by side, stopped, compared; over real HTTP."""

import json
import re
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.engines.fault_server import FaultServer, Handler, chunk, completion
from tests.engines.tiny_model import write_model
from tests.ui.conftest import Look, Served

LETTER = {
    "subject": "Thank you: Tenancy Support Officer",
    "body": "Dear Morag Sinclair,\n\nThank you for meeting me yesterday. Moving the arrears visits from paper to tablets by summer is work that"
    " I would like to help with.\n\nThe joint visits with the GP surgery made the role even more appealing. I look forward to hearing from"
    " you.\n\nKind regards,\nEwan Reid",
}
READING = {
    "company": None,
    "role": None,
    "people": [],
    "promise": None,
    "claims": [
        {"kind": "topic", "quote": "their office in Leith"},
        {"kind": "told", "quote": "They have a pool"},
    ],
}


class Writer(Handler):
    """Writes, or reads, as it is asked, at the pace of a model."""

    pause = 0.02

    def do_write(self) -> None:
        """Stream the reply that the wanted form asks for."""
        text = json.dumps(READING if "claims" in json.dumps(self.sent["response_format"]) else LETTER)
        self.open_stream()
        for piece in self.pieces(text, 12):
            self.event(chunk({"content": piece}))
            time.sleep(self.pause)
        self.event(chunk({}, "stop"))
        self.event({**chunk({}), "choices": [], "usage": completion()["usage"]})
        self.end_stream()


class WritingServer(FaultServer):
    """Listens on this machine; its address does not say so, and so counts as another one's."""

    def __init__(self) -> None:
        ThreadingHTTPServer.__init__(self, ("127.0.0.1", 0), Writer)
        self.requests = []
        self.url = f"http://0.0.0.0:{self.server_port}"


@pytest.fixture(scope="module")
def model() -> Iterator[WritingServer]:
    with WritingServer() as server:
        yield server


@pytest.fixture(scope="module")
def with_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve a page of its own, for the choice of a model counts for all its windows."""
    page = Served(tmp_path_factory.mktemp("model"))
    yield page
    page.stop()


@pytest.fixture
def page(look: Look, with_model: Served, fresh_notes: str) -> Page:
    """Return a page with a message on it."""
    page = look(with_model.url)
    page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
    name = page.get_by_label("Your name, to sign with")
    name.fill("Ewan Reid")
    name.press("Tab")
    expect(page.get_by_role("textbox", name="Message")).to_have_value(re.compile("Ewan Reid"))
    return page


def choose(page: Page, address: str) -> None:
    page.get_by_role("button", name="Settings").click()
    page.get_by_role("dialog").get_by_text("Another address").click()
    page.get_by_label("Address, up to and with /v1").fill(address)
    name = page.get_by_label("Model", exact=True)
    name.fill("tiny")
    name.press("Tab")
    press_once(page, "Try it")


def press_once(page: Page, name: str) -> None:
    """Press a button when the page is at rest: while it is drawn anew, old parts of it stand there too."""
    button = page.get_by_role("button", name=name, exact=True)
    expect(button).to_have_count(1)
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0)
    button.click(delay=120)


@pytest.fixture
def allowed(with_model: Served, model: WritingServer) -> None:
    """Have the model chosen and its server allowed, as the first test does by hand."""
    data = with_model.folder / "data"
    data.mkdir(exist_ok=True)
    (data / "preferences.json").write_text('{"writer": "server"}', encoding="utf-8")
    (data / "allowed-servers.json").write_text(json.dumps([model.url]), encoding="utf-8")
    chosen = f'[model]\nbase_url = "{model.url}/write/v1"\nmodel = "tiny"\n'
    (with_model.folder / "config.toml").write_text(chosen, encoding="utf-8")


def test_a_model_is_tried_asked_for_consent_streams_side_by_side_and_its_text_is_taken(
    page: Page, model: WritingServer
) -> None:
    choose(page, f"{model.url}/write/v1")
    expect(page.get_by_text(re.compile("tiny at .* answers in"))).to_be_visible()
    assert not any("Dundee" in json.dumps(request["body"]) for request in model.requests)
    page.get_by_role("button", name="Use this", exact=True).click()
    expect(page.get_by_role("dialog")).to_have_count(0)

    before = len(model.requests)
    page.get_by_role("button", name="Write them side by side").click()
    question = page.get_by_role("dialog", name="Before anything leaves this machine")
    expect(question.get_by_text(model.url.removeprefix("http://"))).to_be_visible()
    expect(question.get_by_text("Dundee").first).to_be_visible()
    expect(question).not_to_contain_text("floor")
    assert len(model.requests) == before
    question.get_by_role("button", name="Do not send").click()
    expect(page.get_by_text("Nothing was sent. The text in the editor is untouched.").first).to_be_visible()
    assert len(model.requests) == before

    page.get_by_role("button", name="Write them again").click()
    page.get_by_role("dialog").get_by_role("button", name="Send it").click()
    expect(page.get_by_text("Is being written …").first).to_be_visible()
    message = page.get_by_role("textbox", name="Message")
    message.press("Control+End")
    message.press_sequentially("\nHurry!!", delay=10)
    expect(page.locator(".f", has_text="!!")).to_have_count(1)
    page.reload()
    expect(page.get_by_role("button", name="Use this one")).to_have_count(4)
    expect(page.get_by_text(re.compile(r"Written by tiny at .* · prompt \w{8} · .*20 tokens in")).last).to_be_visible()

    page.get_by_role("button", name="Use this one").nth(1).click()
    expect(message).to_have_value(re.compile("work that I would like to help with"))
    page.get_by_text(re.compile(r"Versions \(")).click()
    page.get_by_label("Version", exact=True).click()
    page.get_by_role("option", name=re.compile("typed by you")).first.click()
    expect(page.get_by_role("group", name="Difference").locator("ins").first).to_be_visible()
    page.get_by_role("button", name="Take this version back").click()
    expect(message).to_have_value(re.compile("Hurry!!"))


@pytest.mark.usefixtures("allowed")
def test_what_is_stopped_stays_and_a_wish_is_shown_against_the_text(page: Page) -> None:
    Writer.pause = 0.15
    page.get_by_role("button", name="Warmer").click()
    expect(page.get_by_text("Dear Morag Sinclair").last).to_be_visible()
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_text("Stopped. What had come stays here")).to_be_visible()
    Writer.pause = 0.0
    page.get_by_role("button", name="Again").click()
    expect(page.get_by_role("group", name="Difference").locator("del").first).to_be_visible()
    page.get_by_role("button", name="Put away").click()
    expect(page.get_by_role("group", name="Difference")).to_have_count(0)


@pytest.mark.usefixtures("allowed")
def test_what_a_model_reads_is_marked_and_what_it_made_up_set_apart(page: Page) -> None:
    Writer.pause = 0.0
    page.get_by_role("button", name=re.compile("read the notes too")).click()
    expect(page.get_by_text(re.compile("their office in Leith.*read by tiny"))).to_be_visible()
    page.get_by_text("Not in your notes (1)").click()
    expect(page.get_by_text(re.compile("They have a pool"))).to_be_visible()


@pytest.mark.usefixtures("allowed")
def test_a_server_that_is_taken_out_is_asked_for_again(page: Page, model: WritingServer) -> None:
    page.get_by_role("button", name="Settings").click()
    listed = page.get_by_role("dialog").get_by_text(model.url, exact=True)
    page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(listed).to_have_count(0)
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    before = len(model.requests)
    press_once(page, "Write them side by side")
    expect(page.get_by_role("dialog", name="Before anything leaves this machine")).to_be_visible()
    assert len(model.requests) == before


def test_a_server_that_fails_is_told_in_a_sentence(page: Page, model: WritingServer) -> None:
    told = {
        "e401": "did not accept the key",
        "html200": "does not look like an OpenAI-compatible server",
        "quota": "no credit left",
    }
    choose(page, f"{model.url}/ok/v1")
    for scenario, sentence in told.items():
        page.get_by_label("Address, up to and with /v1").fill(f"{model.url}/{scenario}/v1")
        press_once(page, "Try it")
        expect(page.get_by_role("dialog").get_by_text(sentence)).to_be_visible()


def test_a_model_file_is_served_by_the_page_and_ends_with_it(look: Look, tmp_path: Path, fresh_notes: str) -> None:
    file = write_model(tmp_path / "tiny.gguf")
    served = Served(tmp_path)
    try:
        page = look(served.url)
        page.get_by_role("textbox", name="Your notes").fill(fresh_notes)
        expect(page.get_by_role("textbox", name="Message")).to_have_value(re.compile("Dear|Hi"))
        page.get_by_role("button", name="Settings").click()
        page.get_by_role("dialog").get_by_text("A model file on this machine").click()
        page.get_by_label("The file").fill(str(file))
        page.get_by_role("button", name="Try it").click(delay=120)
        expect(page.get_by_text("tiny is loaded.")).to_be_visible()
        page.get_by_role("button", name="Use this", exact=True).click()
        expect(page.get_by_text("Written by tiny")).to_be_visible()
        page.get_by_role("button", name="Write it with tiny").click()
        expect(page.get_by_role("button", name="Use this one")).to_be_visible(timeout=90_000)
        servers = [one for one in served.children() if "followup.engines.local_server" in one.cmdline()]
        assert len(servers) == 1
    finally:
        served.stop()
    _, alive = psutil.wait_procs(servers, timeout=5)
    assert not alive
