"""A server that runs out of memory in the middle of an answer, under its supervisor: asked once more, then not checked.

How much memory a real check takes is no number to rely on, so what stands in for Java is a program of a few lines that
ends as Java does: half of an answer is out, and the process is gone with Java's exit code.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup import pipeline
from followup.checkers.proofreading import Proofreading
from followup.errors import CheckerUnavailable
from followup.languagetool.folder import Folder
from followup.languagetool.local import Local
from followup.languagetool.server import Server
from followup.letter import Letter
from followup.records import Draft
from tests.languagetool.real import javas, lend, until

JAVA = """\
#!{python}
import json, os, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

if "-version" in sys.argv:
    print('openjdk version "21"')
    sys.exit()
ASKED = Path(__file__).with_name("asked.txt")

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer([{{"name": "English", "code": "en", "longCode": "en-US"}}])

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        text = form["text"][0]
        if "large plan" not in text:
            return self.answer({{"matches": []}})
        with ASKED.open("a") as asked:
            asked.write(f"{{os.getpid()}}\\n")
        if len(ASKED.read_text().splitlines()) <= {broken}:
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b'{{"matches": [')
            self.wfile.flush()
            os._exit(3)
        self.answer({{"matches": []}})

    def answer(self, content):
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

ThreadingHTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), Handler).serve_forever()
"""
TEXT = "I have read the large plan."
PATIENCE = 60


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    folder = lend(tmp_path / "languagetool")
    yield folder
    for process in javas(folder):
        process.kill()


def started(folder: Folder, *, broken: int) -> Server:
    """Start a server whose first `broken` answers to the text end it."""
    java = folder.root / "java-that-ends"
    java.write_text(JAVA.format(python=sys.executable, broken=broken), encoding="utf-8")
    java.chmod(0o700)
    server = Server(folder, java=java)
    server.start()
    until(lambda: (now := server.state()) is not None and now.status == "ready")
    return server


def asked(folder: Folder) -> list[str]:
    """Return the processes that were asked for the text, in order."""
    return (folder.root / "asked.txt").read_text(encoding="utf-8").split()


def test_the_check_in_flight_is_answered_by_the_next_server(folder: Folder) -> None:
    server = started(folder, broken=1)
    assert Local(server, PATIENCE).find(TEXT, "en-US") == ()
    assert len(asked(folder)) == len(set(asked(folder))) == 2
    now = server.state()
    assert now is not None
    assert now.starts == 2
    server.leave()


def test_it_is_asked_twice_and_no_more_and_then_reported_as_not_checked(folder: Folder) -> None:
    server = started(folder, broken=9)
    letter = Letter(Draft(subject=None, body=f"Hi Bo,\n\n{TEXT}\n\nBest,\nAna"))
    report = pipeline.review(letter, (Proofreading((Local(server, PATIENCE),)),))
    assert len(asked(folder)) == len(set(asked(folder))) == 2
    assert report.proofreader is None
    assert any("asked twice" in one.reason for one in report.skipped)

    # The text that ends a server is no reason to leave others unread: the next server is there for them.
    assert Local(server, PATIENCE).find("A short text.", "en-US") == ()
    with pytest.raises(CheckerUnavailable):
        Local(server).find(TEXT, "en-US")
    server.leave()
