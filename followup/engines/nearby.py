"""Servers that answer on this machine at their usual ports, so that they can be offered."""

import http.client
import json
from concurrent.futures import ThreadPoolExecutor

from followup.records import Record

PATIENCE = 0.5
"""Seconds that a server has to answer."""
USUAL = (("Ollama", 11434), ("LM Studio", 1234), ("llama.cpp", 8080), ("vLLM", 8000))
_LONGEST = 1_000_000


class Nearby(Record):
    """A server that answered."""

    name: str
    """What usually runs at this port."""
    base_url: str
    models: tuple[str, ...]


def find_nearby(ports: tuple[tuple[str, int], ...] = USUAL) -> tuple[Nearby, ...]:
    """Ask the usual ports which models they have, all at once; nothing but the question is sent, and no proxy is used."""
    with ThreadPoolExecutor(len(ports)) as pool:
        return tuple(found for found in pool.map(lambda port: _ask(*port), ports) if found)


def _ask(name: str, port: int) -> Nearby | None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", "/v1/models")
        answer = connection.getresponse()
        listed = json.loads(answer.read(_LONGEST))["data"] if answer.status == http.client.OK else []
        models = tuple(str(one["id"]) for one in listed)
    except (OSError, ValueError, KeyError, TypeError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return Nearby(name=name, base_url=f"http://127.0.0.1:{port}/v1", models=models) if models else None
