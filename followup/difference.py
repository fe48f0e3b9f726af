"""What differs between two versions of a message, word by word."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

_PIECE = re.compile(r"\n+|[^\S\n]+|[\w'’-]+|[^\w\s]")


class Change(StrEnum):
    """What happened to some words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Run(NamedTuple):
    """Words that stand together and share a fate."""

    change: Change
    text: str


def difference(old: str, new: str) -> tuple[Run, ...]:
    """Return both texts as runs in reading order: kept and removed runs give `old`, kept and added ones `new`."""
    return tuple(_runs(_PIECE.findall(old), _PIECE.findall(new)))


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Run(Change.KEPT, "".join(old[start:end]))
            continue
        if end > start:
            yield Run(Change.REMOVED, "".join(old[start:end]))
        if new_end > new_start:
            yield Run(Change.ADDED, "".join(new[new_start:new_end]))
