"""Asking the real server: exact positions for any text, no mixing between threads, no proxy, nothing but whole answers."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup.errors import CheckerUnavailable
from followup.languagetool.client import LONGEST, PARAMETERS, Client
from followup.languagetool.local import Local, Remote
from followup.languagetool.policy import OFF, Mistake
from followup.text import normalise

SLIPS = ("recieve", "definately", "seperate", "occured", "accomodate", "wierd", "untill", "tommorow")


def words(found: tuple[Mistake, ...], text: str) -> list[str]:
    return [text[one.start : one.end] for one in found]


def test_mistakes_come_with_their_words_and_replacements(proofreader: Local) -> None:
    text = "He go to school yesterday. I definately recieve a apple."
    found = proofreader.find(text, "en-US")
    assert words(found, text) == ["go", "definately", "recieve", "a"]
    assert "definitely" in found[1].replacements


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                "🎉",
                "👩‍🔬",
                "e\u0301",
                "n\u0303o",
                "\u200f\u05e9\u05dc\u05d5\u05dd\u200e",
                "مرحبا",
                "\ufeff",
                "Grüße",
                "한국",
                "\r\n",
                "\0",
                "\ud800",
                "𝒳",
                "fine,",
            ]
        ),
        max_size=8,
    ),
    st.sampled_from(SLIPS),
)
def test_positions_are_exact_in_any_text(proofreader: Local, pieces: list[str], slip: str) -> None:
    source = f"{' '.join(pieces)} I {slip} it {' '.join(pieces)}"
    sent = normalise(source)
    found = proofreader.find(sent.text, "en-US")
    assert slip in words(found, sent.text)
    for one in found:
        assert 0 <= one.start < one.end <= len(sent.text)


def test_concurrent_checks_never_mix(proofreader: Local) -> None:
    texts = [
        f"{'🎉 ' * (number % 5)}I will {SLIPS[number % len(SLIPS)]} the plan number {number}." for number in range(80)
    ]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda text: proofreader.find(text, "en-US"), texts))
    for number, (text, found) in enumerate(zip(texts, answers, strict=True)):
        assert words(found, text).count(SLIPS[number % len(SLIPS)]) == 1


def test_a_text_that_is_too_long_is_not_called_clean(proofreader: Local) -> None:
    with pytest.raises(CheckerUnavailable, match="20,000"):
        proofreader.find("🎉" * (LONGEST // 2 + 1), "en-US")


def test_what_goes_with_a_text_never_changes_its_order() -> None:
    assert PARAMETERS["disabledRules"] == ",".join(sorted(OFF))


class _Broken(BaseHTTPRequestHandler):
    """A server that gives the same bad answer to every check."""

    answer = b""
    status = 200
    asked: list[str] = []  # noqa: RUF012 - counted by one test at a time

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self._send(200, json.dumps([{"code": "en", "longCode": "en-US", "name": "English"}]).encode())

    def do_POST(self) -> None:
        self.asked.append(self.path)
        self._send(self.status, self.answer)


@pytest.fixture
def broken() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Broken)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    _Broken.asked = []
    yield server
    server.shutdown()
    server.server_close()


MATCH = {
    "message": "m",
    "replacements": [],
    "offset": 900,
    "length": 4,
    "context": {"text": "c", "offset": 0, "length": 1},
    "sentence": "s",
    "rule": {"id": "R", "issueType": "grammar", "category": {"id": "GRAMMAR"}},
}


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (200, b"<html>busy</html>"),
        (200, b'{"matches": null}'),
        (200, b"{}"),
        (200, b"[]"),
        (200, b'{"matches": [{"rule": 7}]}'),
        (200, b'{"matches": [], "warnings": {"incompleteResults": true}}'),
        (200, json.dumps({"matches": [MATCH]}).encode()),
        (500, b"Error: time limit"),
        (413, b"too long"),
    ],
)
def test_an_answer_that_is_not_whole_is_not_a_clean_one(
    broken: ThreadingHTTPServer, status: int, answer: bytes
) -> None:
    _Broken.status, _Broken.answer = status, answer
    with pytest.raises(CheckerUnavailable, match="no whole answer"):
        Client(f"http://127.0.0.1:{broken.server_port}").find("Some text.", "en-US")


def test_nothing_goes_through_a_proxy(
    proofreader: Local, broken: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{broken.server_port}")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    text = "A private message that I recieve."
    assert words(proofreader.find(text, "en-US"), text) == ["recieve"]
    assert _Broken.asked == []


def test_a_remote_server_is_named_without_its_password_and_recovers(broken: ThreadingHTTPServer) -> None:
    remote = Remote(f"http://127.0.0.1:{broken.server_port}")
    assert remote.name == f"LanguageTool at 127.0.0.1:{broken.server_port}"
    assert Remote("https://me:secret@words.example/api/").name == "LanguageTool at words.example"
    _Broken.status, _Broken.answer = 500, b"no"
    with pytest.raises(CheckerUnavailable):
        remote.find("Some text.", "en-US")
    _Broken.status, _Broken.answer = 200, b'{"matches": []}'
    assert remote.find("Some text.", "en-US") == ()
