"""Shows the person's and the notes' words as text: Markdown in them could load pictures from elsewhere."""

import re

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~:$&@^=])")


def plain(text: str) -> str:
    """Return Markdown that shows `text` as it is, on one line."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
