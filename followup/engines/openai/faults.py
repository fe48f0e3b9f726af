"""Turns whatever the client raises into a fault; nothing of the exception itself, which holds key and notes, is kept."""

import re
from typing import NamedTuple

from followup.errors import Fault, ModelError

_PARAMETER = re.compile(r"[Uu]nsupported (?:parameter|value): '(\w+)'")
_SAFE = re.compile(r"[a-z_]{1,40}")
_BY_STATUS = {
    401: Fault.KEY,
    402: Fault.QUOTA,
    403: Fault.ACCESS,
    404: Fault.ADDRESS,
    405: Fault.ADDRESS,
    408: Fault.TIMEOUT,
    413: Fault.CONTEXT,
    429: Fault.RATE,
}


class Failure(NamedTuple):
    """What is kept of an exception."""

    fault: Fault
    status: int | None = None
    parameter: str = ""
    """The parameter that the server rejects."""
    wait: float | None = None
    """Seconds that the server asks to wait."""
    on_format: bool = False
    """Whether the server objects to the way of asking for JSON."""
    wants_other_limit: bool = False
    """Whether the server wants the other name for the limit of a reply."""

    def error(self, partial: str) -> ModelError:
        """Return the error for the person."""
        detail = self.parameter if _SAFE.fullmatch(self.parameter) else ""
        if self.wait is not None and self.wait >= 1:
            detail = f"it asks to wait {self.wait:.0f} s"
        return ModelError(self.fault, status=self.status, detail=detail, partial=partial)


def failure_of(error: Exception) -> Failure:
    """Say what an exception of the client, or of what lies below it, means."""
    import openai  # noqa: PLC0415 - see the package

    if isinstance(error, openai.APITimeoutError):
        return Failure(Fault.TIMEOUT)
    if isinstance(error, openai.APIConnectionError):
        return Failure(Fault.CONNECTION)
    if isinstance(error, openai.APIStatusError):
        return _by_status(error.status_code, str(error), error.code, error.param, dict(error.response.headers))
    if isinstance(error, openai.APIError):  # an error event inside a stream
        return Failure(Fault.CONTEXT if _is_context(str(error), error.code) else Fault.SERVER)
    return Failure(Fault.PROTOCOL)


def _by_status(status: int, text: str, code: object, param: str | None, headers: dict[str, str]) -> Failure:
    if 300 <= status < 400:
        return Failure(Fault.ADDRESS, status)
    if status >= 500:
        return Failure(Fault.SERVER, status, wait=_wait(headers), on_format="response_format" in text)
    if str(code) == "insufficient_quota":
        return Failure(Fault.QUOTA, status)
    if status in _BY_STATUS:
        return Failure(_BY_STATUS[status], status, wait=_wait(headers))
    if _is_context(text, code):
        return Failure(Fault.CONTEXT, status)
    found = _PARAMETER.search(text)
    parameter = (param or "").split(".")[0] or (found[1] if found else "")
    return Failure(
        Fault.REQUEST,
        status,
        parameter,
        on_format="response_format" in text or parameter == "response_format",
        wants_other_limit=parameter in ("max_tokens", "max_completion_tokens")
        and {"max_tokens", "max_completion_tokens"} <= set(re.findall(r"\w+", text)),
    )


def _is_context(text: str, code: object) -> bool:
    return str(code) == "context_length_exceeded" or "exceed_context" in text or "context" in text.lower()


def _wait(headers: dict[str, str]) -> float | None:
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(headers[name]) * unit
        except (KeyError, ValueError):
            continue
    return None
