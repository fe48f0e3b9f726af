"""Which nouns take an article in the singular, which do not, and which words are adjectives."""

from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.engines.offline.names import ROLE_NOUNS


class Nouns(NamedTuple):
    """The shipped lists, in small letters."""

    countable: frozenset[str]
    uncountable: frozenset[str]
    qualities: frozenset[str]
    """Adjectives and adverbs."""


@lru_cache(maxsize=1)
def nouns() -> Nouns:
    """Load countable.txt, uncountable.txt and qualities.txt."""

    def words(name: str) -> frozenset[str]:
        lines = (files(__package__) / name).read_text(encoding="utf-8").splitlines()
        return frozenset(word for line in lines if not line.startswith("#") for word in line.split())

    return Nouns(words("countable.txt") | ROLE_NOUNS, words("uncountable.txt"), words("qualities.txt"))
