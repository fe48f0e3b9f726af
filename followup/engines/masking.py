"""Keeps phone numbers, addresses and links on this machine: a model sees PHONE_1 and the like, and the reply gets them back."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from followup.engines import Account, Engine, Reply, Request, Watch
from followup.errors import ModelError

_STREETS = (
    r"street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|sq|court|ct|close|terrace|boulevard|blvd|highway|hwy|crescent|parade|quay|row"
    r"|mews|gardens|place|pl|way|walk|hill"
)
_POSTCODES = r"(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?|\d{4,5} [A-ZÄÖÜ][\w-]+)"
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("MAIL", re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")),
    ("LINK", re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]+", re.IGNORECASE)),
    (
        "ADDRESS",
        re.compile(
            # 12 Mill Lane, Leeds LS1 4AB; Hauptstraße 12, 10115 Berlin; a postcode that stands alone
            rf"(?:\b\d{{1,5}}[a-z]? (?:[A-Z][\w'’.-]* ){{1,4}}(?i:{_STREETS})\b\.?|\b[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|gasse|platz|allee) \d+\w?"
            rf"|\b(?:[Rr]ue|[Aa]venue|[Cc]alle|[Vv]ia|[Pp]laza|[Rr]ua) (?:[\w'’-]+ ){{1,4}}\d+\w?)"
            rf"(?:,? (?:[A-Z][\w'’-]+,? ){{0,3}}{_POSTCODES})?|\b[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}\b"
        ),
    ),
    ("PHONE", re.compile(r"(?<![\w.,/-])(?:\+|\(|\b)\d[\d ().\-/]{5,}\d(?![\w%]|[.,]\d)")),
)
_NO_PHONE = re.compile(r"\d+[.,]\d+$|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s?[-/]\s?\d{2,4}\b")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15


@dataclass
class Mask:
    """Placeholders and what they stand for; the same words get the same placeholder."""

    known: dict[str, str] = field(default_factory=dict)
    """Placeholder -> words."""

    def hide(self, text: str) -> str:
        """Put placeholders in; `text` may hold JSON strings, in which a line's end is written as two characters."""
        return "\\n".join(map(self._hide_line, text.split("\\n")))

    def _hide_line(self, text: str) -> str:
        for kind, pattern in _KINDS:
            hide = partial(self._placeholder, kind, text)
            text = pattern.sub(hide, text)
        return text

    def show(self, text: str) -> str:
        """Put the words back."""
        for placeholder, words in self.known.items():
            text = re.sub(rf"\b{placeholder}\b", words.replace("\\", r"\\"), text)
        return text

    def _placeholder(self, kind: str, text: str, found: re.Match[str]) -> str:
        words = found.group()
        if kind == "PHONE" and not _is_phone(words):
            return words
        for placeholder, known in self.known.items():
            if known == words:
                return placeholder
        numbers = (f"{kind}_{number}" for number in range(1, len(self.known) + len(text) + 2))
        placeholder = next(name for name in numbers if name not in self.known and name not in text)
        self.known[placeholder] = words
        return placeholder


class Masking:
    """Wraps an engine: masks what goes to it, puts the words back into what comes from it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def name(self) -> str:
        """The name of the engine inside."""
        return self._engine.name

    @property
    def room(self) -> int | None:
        """The room of the engine inside."""
        return self._engine.room

    def reply(
        self, request: Request[Reply], watch: Watch[Reply] | None = None, account: Account | None = None
    ) -> Reply:
        """Ask with placeholders; the record, also while it grows, holds the words themselves."""
        if request.prompt is None:
            return self._engine.reply(request, watch, account)
        mask = Mask()
        prompt = request.prompt.with_words(data=mask.hide(request.prompt.data), ask=mask.hide(request.prompt.ask))
        shown = (lambda record: watch(_shown(record, mask.show))) if watch else None
        try:
            return _shown(self._engine.reply(request.with_prompt(prompt), shown, account), mask.show)
        except ModelError as error:
            error.partial = mask.show(error.partial)
            raise


def _is_phone(words: str) -> bool:
    digits = sum(character.isdigit() for character in words)
    return _FEWEST_DIGITS <= digits <= _MOST_DIGITS and not _NO_PHONE.match(words.strip())


def _shown(record: Reply, show: Callable[[str], str]) -> Reply:
    """Return the record with `show` applied to each string in it; unchecked, for it may still grow."""
    return record.model_copy(update={name: _each(value, show) for name, value in record})


def _each(value: Any, show: Callable[[str], str]) -> Any:  # noqa: ANN401 - a record's field
    if type(value) is str:
        return show(value)
    if isinstance(value, tuple):
        return tuple(_each(one, show) for one in value)
    if hasattr(value, "model_copy"):
        return _shown(value, show)
    return value
