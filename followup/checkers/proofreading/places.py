"""Where in a letter some words stand, as far as customs of letters excuse there what would be a mistake elsewhere."""

import re
from enum import Enum

from followup.letter import Letter
from followup.text import Span

_ITEM = re.compile(r"[ \t]*(?:[-*•–·]|\d{1,2}[.)])[ \t]+")


class Place(Enum):
    """A kind of place."""

    NAME = "name"
    """The name in the greeting, the signature, and an address above the greeting: nothing there is judged."""
    PHRASE = "phrase"
    """The words of the greeting and of the sign-off: only their spelling is judged."""
    ITEM = "item"
    """An item of a list, which may begin with a small letter and end without a full stop."""
    TEXT = "text"


def places(letter: Letter, span: Span) -> Place:
    """Return where a span of the body stands."""
    greeting, sign_off = letter.greeting, letter.sign_off
    if greeting:
        if span.start < greeting.span.start or (greeting.name and greeting.name.overlaps(span)):
            return Place.NAME
        if greeting.span.overlaps(span):
            return Place.PHRASE
    if sign_off and sign_off.span.overlaps(span):
        return Place.PHRASE if sign_off.phrase and sign_off.phrase.overlaps(span) else Place.NAME
    line = letter.body.rfind("\n", 0, span.start) + 1
    return Place.ITEM if _ITEM.match(letter.body, line) else Place.TEXT
