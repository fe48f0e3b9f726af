"""Shows the person's and the notes' words as text: Markdown in them could load pictures from elsewhere."""

import re
from datetime import date, datetime

_LINK = re.compile(r"(?<=\w)(?=@)|(?=://)|(?<=\bwww)(?=\.)", re.IGNORECASE)
"""Where what Markdown would take for an address is parted, by a sign that nobody sees."""
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~:$&@^=])")


def plain(text: str) -> str:
    """Return Markdown that shows `text` as it is, on one line."""
    return _MARKUP.sub(r"\\\1", _LINK.sub("\u2060", " ".join(text.split())))


def day(on: date) -> str:
    """Return a day in words: Tuesday 3 March."""
    return f"{on:%A} {on.day} {on:%B}"


def moment(at: datetime) -> str:
    """Return a moment in words, in this machine's own time: 3 March, 14:05."""
    here = at.astimezone()
    return f"{here.day} {here:%B}, {here:%H:%M}"
