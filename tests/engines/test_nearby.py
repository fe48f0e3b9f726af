"""Servers at the usual ports are offered when they answer as OpenAI-compatible ones do."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from followup.engines.nearby import find_nearby


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = json.dumps({"data": [{"id": "qwen3:4b"}, {"id": "gemma"}]}) if self.path == "/v1/models" else "<html>"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *args: object) -> None:
        """Say nothing."""


class Nonsense(Handler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<html>a router's page</html>")


@pytest.fixture
def ports() -> Iterator[tuple[int, int]]:
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), handler) for handler in (Handler, Nonsense)]
    for server in servers:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield servers[0].server_port, servers[1].server_port
    for server in servers:
        server.shutdown()
        server.server_close()


def test_one_that_answers_is_offered_and_others_are_not(
    ports: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    (found,) = find_nearby((("Ollama", ports[0]), ("LM Studio", ports[1]), ("llama.cpp", 1)))
    assert (found.name, found.models) == ("Ollama", ("qwen3:4b", "gemma"))
    assert found.base_url == f"http://127.0.0.1:{ports[0]}/v1"
