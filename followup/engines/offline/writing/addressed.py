"""A point turned to the reader where it speaks of them by name: nobody is written of to their face."""

import re
from dataclasses import replace
from typing import Any

from followup.engines.offline.names import HONORIFICS
from followup.engines.offline.writing.persons import for_you
from followup.engines.offline.writing.point import Point


def addressed(point: Point, recipient: str | None) -> Point | None:
    """Return the point with "you" for the reader's name; None where it cannot be turned."""
    called = [word for word in (recipient or "").split() if word.rstrip(".").lower() not in HONORIFICS]
    if not called:
        return point
    whole = re.escape(" ".join(called))
    name = rf"(?<!of )(?<!in )(?<!at )(?:(?:{_TITLES})\.? (?:{whole}|{re.escape(called[-1])})|{whole}|{re.escape(called[0])})"
    turned: dict[str, Any] = {form: _shortened(words, name) for form in _FORMS if (words := getattr(point, form))}
    if any(words is None for words in turned.values()):
        return None
    return replace(point, **turned)


_TITLES = "|".join(sorted(HONORIFICS))
_NOT_TURNED = r"\byou,? who\b|\b(?:the|an?|my|our|their|your) (?:[\w-]+ )?you\b"
"""A name that was part of more: "the engineer you have"."""
_FORMS = ("clause", "topic", "story", "view", "about", "result", "help", "wanted", "wish", "because")


def _shortened(words: str, name: str) -> str | None:
    """Turn words; where their last clause cannot be turned, it is left out."""
    before = words.rpartition(", and ")[0]
    return _turned(words, name) or (_turned(before, name) if before else None)


def _turned(words: str, name: str) -> str | None:
    """Return words with "you" for a name as who acts, who owns or who is meant; None where the name still stands in them."""
    words = re.sub(rf"\b(and|but) {name} (?:says|said) (?:that )?", r"\1 ", words)
    words = re.sub(rf"\b{name}['’]s\b", "your", words, flags=re.IGNORECASE)
    words = re.sub(
        rf"\b(?P<before>by|with|to|for|from) {name}(?: (?:herself|himself))?(?=$|[,.;]| and\b)",
        r"\g<before> you",
        words,
        flags=re.IGNORECASE,
    )
    words = re.sub(
        rf"\b{name} (?P<still>(?:still|now|also|already|only|always|never) )?(?P<verb>(?:is|was|has|does)\b)",
        lambda found: (
            f"you {for_you(found['verb'])}" if not found["still"] else f"you {found['still']}{for_you(found['verb'])}"
        ),
        words,
        flags=re.IGNORECASE,
    )
    return None if re.search(rf"\b{name}\b|{_NOT_TURNED}", words, re.IGNORECASE) else words
