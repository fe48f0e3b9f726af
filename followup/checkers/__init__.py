"""The seam for whatever looks at a letter: rules, tracing, LanguageTool. `review` joins what they say."""

from typing import Protocol

from followup.letter import Letter
from followup.records import Report


class Checker(Protocol):
    """Looks at one letter."""

    @property
    def name(self) -> str:
        """How the report calls it."""

    def check(self, letter: Letter) -> Report:
        """Say what was found, what holds and what was not looked at; raise CheckerUnavailable if it cannot look."""
