"""How many tokens a text takes: exact where the rank file is on this machine, else an upper bound that says so.

`tiktoken.get_encoding` downloads, without a time-out, when its folder lacks the file, and deletes a file that is not the right
one. So it is called only after the file was found and its hash was right; nothing here ever reaches for a network.
"""

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tiktoken import Encoding

NAME = "o200k_base"
FILE = "fb374d419588a4632f3f557e76b4b70aebbca790"
"""The name under which tiktoken looks for the ranks of o200k_base."""
SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"

# Words with the blank before them and an English ending, digits by three, runs of signs, breaks, blanks.
_PIECE = re.compile(
    r"[^\S\n]?(?:[A-Z]*[a-z]+|[A-Z]+|[^\W\d_]+)(?:'[a-z]{1,2}\b)?|\d{1,3}|[^\S\n]?(?:[^\w\s]|_)+|\n+|[^\S\n]+"
)


class Count(NamedTuple):
    """A number of tokens."""

    tokens: int
    exact: bool
    """False: an upper bound."""

    def __str__(self) -> str:
        return f"{self.tokens:,}" if self.exact else f"at most about {self.tokens:,}"


def count(text: str) -> Count:
    """Count the tokens of `text` as OpenAI's current models do; other models differ a little."""
    ranks = encoding()
    return Count(len(ranks.encode(text, disallowed_special=())), exact=True) if ranks else Count(bound(text), False)


def bound(text: str) -> int:
    """Return an upper bound for prose, notes and JSON: 1.25 for a short ASCII piece, more for long and foreign ones."""
    total = 0.0
    for piece in _PIECE.findall(text):
        bare = piece.strip() or piece[:1]
        total += 1.25 + max(0, len(bare) - 10) / 3 if bare.isascii() else max(1.25, len(bare.encode()) * 0.5)
    return int(total) + 1


@lru_cache(maxsize=1)
def encoding() -> "Encoding | None":
    """Return the exact counter; None where no folder holds the right file."""
    for folder in _folders():
        path = folder / FILE
        if path.is_file() and sha256(path.read_bytes()).hexdigest() == SHA256:
            os.environ["TIKTOKEN_CACHE_DIR"] = str(folder)
            import tiktoken  # noqa: PLC0415 - takes half a second with its ranks

            return tiktoken.get_encoding(NAME)
    return None


def _folders() -> Iterator[Path]:
    for name in ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR"):
        if os.environ.get(name):
            yield Path(os.environ[name])
    yield Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "followup" / "tiktoken"
