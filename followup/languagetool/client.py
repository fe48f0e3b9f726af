"""Asking a LanguageTool server, by the package `language-tool-python`, whose faults are dealt with here.

What goes wrong with the package alone: its rule lists change their order from process to process, so that the server
warms up anew; a proxy in the environment gets the text; threads mix up the positions of emoji; the length of a finding
counts UTF-16 units while its start counts code points; and an answer that says it is incomplete looks like a clean one.
"""

from http.client import HTTPException
from threading import Lock
from typing import Any, Literal
from urllib.parse import urljoin

from language_tool_python import LanguageTool
from language_tool_python.exceptions import LanguageToolError
from language_tool_python.match import Match

from followup.errors import CheckerUnavailable
from followup.languagetool import policy
from followup.languagetool.policy import Mistake
from followup.text import Span, Utf16

LONGEST = 20_000
"""UTF-16 units; the most that the server takes."""
CODES = {"en-IN": "en-GB"}
"""LanguageTool has no dictionary of Indian English, and would look at no spelling at all."""
WARM = ("en-US", "en-GB")
"""The languages that a new server loads at its start; others load at their first use, within a second or two."""
COLD = 4
"""How many times as long the first answer in another language may take."""
NO_PROXY = {"http": "", "https": "", "all": ""}
PARAMETERS = {
    "disabledRules": ",".join(sorted(policy.OFF)),
    "disabledCategories": ",".join(sorted(policy.OFF_CATEGORIES)),
    "enabledRules": ",".join(sorted(policy.ON)),
    "inputLogging": "no",
}
"""What goes with every text; one order for ever, as the server's warm pipelines are kept by it."""


_COUNTING = Lock()
_TROUBLE = (LanguageToolError, HTTPException, OSError, LookupError, TypeError, ValueError, AttributeError)
"""What the package raises where an answer does not come, or is not what it should be."""


class _Tool(LanguageTool):
    """The package's client with constant parameters, a time limit of ours, and answers that are looked at."""

    def __init__(self, address: str, language: str, seconds: float) -> None:
        # The package means _TIMEOUT as a constant. A language that the server has not warmed up may take its time once.
        self._TIMEOUT = seconds if language in WARM else COLD * seconds  # type: ignore[assignment]
        super().__init__(language, remote_server=address, proxies=NO_PROXY)
        self._seconds = seconds

    def _create_params(self, text: str) -> dict[str, str]:
        return {"language": str(self._language), "text": text, **PARAMETERS}

    def check(self, text: str) -> list[Match]:
        """Return the matches; the package keeps the positions of emoji on its class, so these are counted one by one."""
        answer = self._query_server(urljoin(self._url, "check"), self._create_params(text), method="post")
        self._TIMEOUT = self._seconds  # type: ignore[assignment]
        with _COUNTING:
            return [Match(match, text) for match in answer["matches"]]

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,  # noqa: ARG002 - who retries is decided by the caller
        method: Literal["get", "post"] = "get",
    ) -> Any:  # noqa: ANN401 - JSON
        answer = super()._query_server(url, params, 1, method)
        if isinstance(answer, dict) and answer.get("warnings", {}).get("incompleteResults"):
            raise LanguageToolError("the answer is incomplete")
        return answer


class Client:
    """Asks the server at one address, also from several threads; once it has failed, it fails at once."""

    def __init__(self, address: str, seconds: float = 5.0) -> None:
        """Ask the server at `address`, "http://127.0.0.1:8081"; wait at most `seconds` for each answer."""
        self.address = address
        self._seconds = seconds
        self._tools: dict[str, _Tool] = {}
        self._lock = Lock()
        self._broken = False

    def find(self, text: str, language: str) -> tuple[Mistake, ...]:
        """Return the mistakes in `text` (NFC, plain newlines), written in `language` ("en-GB").

        Raises CheckerUnavailable where the text is too long, and where no whole answer came.
        """
        units = Utf16(text)
        sent = text.encode("utf-8", "replace").decode() if any("\ud800" <= c <= "\udfff" for c in text) else text
        if too_long(text):
            raise CheckerUnavailable(f"The message has more than {LONGEST:,} characters: check it in parts.")
        if not text.strip():
            return ()
        if self._broken:
            raise CheckerUnavailable("LanguageTool gave no whole answer to the question before.")
        try:
            matches = self._tool(CODES.get(language, language)).check(sent)
            return tuple(_mistake(match, units, len(text)) for match in matches)
        except _TROUBLE as error:
            self._broken = True
            raise CheckerUnavailable(f"LanguageTool gave no whole answer ({error.__class__.__name__}).") from error

    def _tool(self, code: str) -> _Tool:
        with self._lock:
            if self._broken:
                raise LanguageToolError("the question before was not answered")
            if code not in self._tools:
                self._tools[code] = _Tool(self.address, code, self._seconds)
            return self._tools[code]


def too_long(text: str) -> bool:
    """Say whether a text is longer than the server takes."""
    return len(text) > LONGEST or Utf16(text).units(Span(0, len(text))).end > LONGEST


def _mistake(match: Any, units: Utf16, length: int) -> Mistake:  # noqa: ANN401 - the package's attributes are untyped
    """Turn the package's start in code points and length in UTF-16 units into a span of code points."""
    start = int(match.offset)
    first = units.units(Span(start, start)).start
    end = units.points(Span(first, first + int(match.error_length))).end
    if not 0 <= start < end <= length:
        raise ValueError("a position outside of the text")
    return Mistake(
        start=start,
        end=end,
        rule=str(match.rule_id),
        category=str(match.category),
        kind=str(match.rule_issue_type),
        message=str(match.message),
        replacements=tuple(str(one) for one in match.replacements),
    )
