"""The client: made for one reply, in one event loop, and careful about where key and notes go."""

import ssl
from functools import lru_cache
from typing import TYPE_CHECKING

from followup.errors import Fault, ModelError
from followup.records import Server

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

CONNECT = 10.0
"""Seconds within which a connection must stand."""
_NO_KEY = "none"
"""The client wants a key; this one is taken out again before the request leaves."""
_HEADERS = frozenset(
    {"host", "accept", "accept-encoding", "connection", "content-type", "content-length", "user-agent", "authorization"}
)


def make_client(server: Server, key: str | None, transport: "httpx2.AsyncBaseTransport | None") -> "AsyncOpenAI":
    """Return a client for this server; raise ModelError where a key would go unencrypted to another machine.

    It takes nothing from the environment but a proxy, and no proxy where the server is on this machine. `transport` replaces
    the network.
    """
    if key and not server.encrypted and not server.local:
        raise ModelError(Fault.INSECURE)
    import httpx2  # noqa: PLC0415 - see the package
    import openai  # noqa: PLC0415

    async def send_no_more_than_needed(request: httpx2.Request) -> None:
        """Take out what the client adds from the environment (organisation, headers) and tells of this machine."""
        for name in set(request.headers) - _HEADERS:
            del request.headers[name]
        if key is None:
            del request.headers["authorization"]
        request.headers["user-agent"] = "followup"

    http = httpx2.AsyncClient(
        transport=transport,
        follow_redirects=False,
        trust_env=not server.local,
        verify=_trust() if server.encrypted else False,
        timeout=httpx2.Timeout(server.timeout, connect=min(CONNECT, server.timeout)),
        event_hooks={"request": [send_no_more_than_needed]},
    )
    return openai.AsyncOpenAI(base_url=server.base_url, api_key=key or _NO_KEY, max_retries=0, http_client=http)


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    """Load the certificates once: it takes longer than all else here."""
    import httpx2  # noqa: PLC0415

    return httpx2.create_ssl_context()
