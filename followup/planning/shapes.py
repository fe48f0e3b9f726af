"""A notation for phrases made of sorts of words: "part of? the? month", and the words that such a phrase was found in.

A text is read once into words; each word that may belong to a date gets the letter of its sort, and a shape is a regular
expression on these letters. So no shape needs to know how a word is spelt, or in which language.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from followup.planning.days import Days
from followup.planning.lexicon import LONGEST_PHRASE, meaning_of, phrase_of
from followup.text import Span

_TOKEN = re.compile(
    r"(?P<iso>20\d\d-\d\d-\d\d)(?!\d)"
    r"|(?P<slashed>\d{1,2}(?:/\d{1,2}(?:/\d{4}|/\d\d)?|\.\d{1,2}(?:\.\d{4}|\.\d\d)?)(?!\d)\.?(?!\d)|\d{1,2}-\d{1,2}-20\d\d(?!\d))"
    r"|(?P<clock>\d{1,2}(?:(?::[0-5]\d)?[ \t]?[ap]\.?m\b\.?|:[0-5]\d\b|[ \t]?uhr\b|h[0-5]\d\b))"
    r"|(?P<nth>\d{1,2}(?:st|nd|rd|th|er|º|ª)\b)"
    r"|(?P<short>2(?:day|nite|moro|morrow|mrw)\b)|(?P<number>\d+(?:\.(?=[ \t][^\W\d]))?)"
    r"|(?P<word>w/(?:c|in|e)\b|b4\b|[^\W\d_]+(?:['’][^\W\d_]+|-feira)*)"
    r"|(?P<comma>,)|(?P<dot>\.)|(?P<to>[-–—/&])|(?P<other>\S)|(?P<line>\n)",
    re.IGNORECASE,
)
_LETTERS: dict[str, str] = {}
_ALIASES = {
    "count": "(number an)",
    "unit": "(days weeks fortnights months hours)",
}


class Token(NamedTuple):
    """A word, a number or a mark of the text."""

    sort: str
    value: int | str
    span: Span


class Phrase(NamedTuple):
    """The words that have a shape, with those before them that lead in: "by the", "within"."""

    text: str
    tokens: tuple[Token, ...]
    lead: tuple[Token, ...]

    def has(self, sort: str) -> bool:
        """Say whether a word of this sort is in the phrase itself."""
        return any(token.sort == sort for token in self.tokens)

    def numbers(self, *sorts: str) -> list[int]:
        """Return what the words of these sorts stand for, in their order."""
        return [token.value for token in self.tokens if token.sort in sorts and isinstance(token.value, int)]

    def number(self, sort: str) -> int:
        """Return what the first word of the sort stands for."""
        return self.numbers(sort)[0]

    def word(self, sort: str) -> str:
        """Return what the first word of a sort stands for; "" where there is none."""
        return next((str(token.value) for token in self.tokens if token.sort == sort), "")

    def led_by(self, *sorts: str) -> bool:
        """Say whether a word of these sorts leads in."""
        return any(token.sort in sorts for token in self.lead)

    @property
    def span(self) -> Span:
        """Where the phrase and what leads in are."""
        return Span((self.lead or self.tokens)[0].span.start, self.tokens[-1].span.end)


Reader = Callable[[Phrase, date], Days | None]
"""Takes a phrase and the day on which it was said; returns the days that it means, or None where it means none."""
Rule = tuple[re.Pattern[str], Reader]


def letter(sort: str) -> str:
    """Return the letter that stands for a sort of word."""
    return _LETTERS.setdefault(sort, chr(0xE000 + len(_LETTERS)))


def shape(notation: str) -> re.Pattern[str]:
    """Compile a shape: sorts of words with the marks ( ) | ? of regular expressions between them."""

    def lettered(found: re.Match[str]) -> str:
        name = found.group()
        if name in _ALIASES:
            return "[" + "".join(letter(sort) for sort in _ALIASES[name].strip("()").split()) + "]"
        return letter(name)

    return re.compile(re.sub(r"[a-z]+", lettered, notation).replace(" ", "").replace("(", "(?:"))


def tokens_of(text: str, region: Span) -> tuple[Token, ...]:
    """Return the tokens of a part of the text, words that mean one thing together as one."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, *region):
        sort, words = str(match.lastgroup), match.group()
        span = Span(*match.span())
        if sort in ("word", "short"):
            sort, value = meaning_of(words) or ("other", words)
            found.append(Token(sort, value, span))
            _join(text, found)
        elif sort in ("number", "nth"):
            value = int("".join(character for character in words if character.isdecimal()))
            is_year = sort == "number" and 2000 <= value < 2100
            found.append(Token("year" if is_year else sort, value, span))
        else:
            found.append(Token(sort, words, span))
    return tuple(found)


def _join(text: str, found: list[Token]) -> None:
    """Make one token of the last ones where they mean one thing together."""
    for count in range(min(LONGEST_PHRASE, len(found)), 1, -1):
        parts = found[-count:]
        words = tuple(text[part.span.start : part.span.end] for part in parts)
        if meaning := phrase_of(words):
            found[-count:] = [Token(*meaning, Span(parts[0].span.start, parts[-1].span.end))]
            return
    if len(found) > 2 and [token.sort for token in found[-3:]] == ["number", "to", "ordinal"]:  # "twenty-third"
        found[-3:] = _compound(found[-3], found[-1]) or found[-3:]
    elif len(found) > 1 and [token.sort for token in found[-2:]] == ["number", "ordinal"]:
        found[-2:] = _compound(found[-2], found[-1]) or found[-2:]


def _compound(ten: Token, one: Token) -> list[Token]:
    if isinstance(ten.value, int) and isinstance(one.value, int) and ten.value in (20, 30) and one.value < 10:
        return [Token("ordinal", ten.value + one.value, Span(ten.span.start, one.span.end))]
    return []
