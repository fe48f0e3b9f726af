"""Where a model runs, and what asking it costs."""

from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import Field

from followup.records.record import Record


class Server(Record):
    """An OpenAI-compatible server and the model on it; a key is never part of it."""

    base_url: str = "https://api.openai.com/v1"
    """Up to and with /v1."""
    model: str = "gpt-5-mini"
    timeout: float = Field(default=120.0, gt=0)
    """Seconds of silence after which a request is given up."""
    context: int = Field(default=8192, ge=512)
    """Tokens that the model takes in and gives out at once; longer notes are cut to fit."""
    max_output: int = Field(default=2500, ge=16)
    """Tokens of one reply; thinking counts too."""
    temperature: float | None = None
    """None leaves it to the server."""
    extra: Mapping[str, float | int | str | bool] = {}
    """Further fields of the request's body, such as `seed` or `repeat_penalty`."""
    mask: bool = True
    """Whether phone numbers, addresses and links are masked before anything is sent."""
    price_in: float | None = None
    """Price of a million tokens sent; None where it is not known."""
    price_cached: float | None = None
    """Price of a million tokens that the server had in its cache; None: as `price_in`."""
    price_out: float | None = None
    """Price of a million tokens received."""
    currency: str = "USD"

    @property
    def host(self) -> str:
        """The host, with its port where one is named."""
        return urlsplit(self.base_url).netloc.rpartition("@")[2]

    @property
    def origin(self) -> str:
        """Scheme and host: a key and a consent belong to it."""
        return f"{urlsplit(self.base_url).scheme}://{self.host}".lower()

    @property
    def local(self) -> bool:
        """Whether it runs on this machine."""
        host = urlsplit(self.base_url).hostname or ""
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    @property
    def encrypted(self) -> bool:
        """Whether the way to it is encrypted."""
        return urlsplit(self.base_url).scheme == "https"

    def cost(self, usage: "Usage") -> float | None:
        """Return the price of these tokens in `currency`; None where the prices are not known."""
        if self.price_in is None or self.price_out is None:
            return None
        cached = self.price_in if self.price_cached is None else self.price_cached
        fresh = usage.tokens_in - usage.cached
        return (fresh * self.price_in + usage.cached * cached + usage.tokens_out * self.price_out) / 1e6


class Usage(Record):
    """Tokens of all requests that one message took."""

    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cached: int = 0
    """Of `tokens_in`, those that the server had in its cache."""
    exact: bool = True
    """False where a server reported nothing, and the numbers are upper bounds of our own."""
    cost: float | None = None
    """None where the price is not known."""
    currency: str = "USD"

    def __add__(self, other: "Usage") -> "Usage":
        """Return both together; a cost that is not known makes the sum unknown."""
        known = self.cost is not None or not self.requests, other.cost is not None or not other.requests
        return Usage(
            requests=self.requests + other.requests,
            tokens_in=self.tokens_in + other.tokens_in,
            tokens_out=self.tokens_out + other.tokens_out,
            cached=self.cached + other.cached,
            exact=self.exact and other.exact,
            cost=(self.cost or 0.0) + (other.cost or 0.0) if all(known) else None,
            currency=other.currency,
        )
