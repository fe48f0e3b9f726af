"""Where in a letter some words stand, as far as customs of letters excuse there what would be a mistake elsewhere."""

import re
from enum import Enum

from followup.layout import SignOff, is_usual_closing
from followup.letter import Letter
from followup.text import Span

_ITEM = re.compile(r"[ \t]*(?:[-*•–·]|\d{1,2}[.)])[ \t]+")


class Place(Enum):
    """A kind of place."""

    FRAME = "frame"
    """The greeting, the signature, and an address above the greeting: nothing there is judged here.

    A closing phrase that nobody uses, such as a misspelt one, is judged as text; names are `wrong-greeting`'s.
    """
    ITEM = "item"
    """An item of a list, which may begin with a small letter and end without a full stop."""
    TEXT = "text"


def place_of(letter: Letter, span: Span) -> Place:
    """Return where a span of the body stands."""
    greeting, sign_off = letter.greeting, letter.sign_off
    if greeting and span.start < greeting.span.end:
        return Place.FRAME
    if sign_off and sign_off.span.overlaps(span) and not _is_odd_closing(letter, sign_off, span):
        return Place.FRAME
    line = letter.body.rfind("\n", 0, span.start) + 1
    return Place.ITEM if _ITEM.match(letter.body, line) else Place.TEXT


def _is_odd_closing(letter: Letter, sign_off: SignOff, span: Span) -> bool:
    phrase = sign_off.phrase
    return phrase is not None and phrase.overlaps(span) and not is_usual_closing(phrase.of(letter.body))
