"""What private remarks are about, in the words of notes and of messages alike (themes.txt)."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.words import Token, lines_of

LONGEST = 3
"""Words in a row."""


class Themes(NamedTuple):
    """The words of all themes."""

    whose: dict[str, str]
    """For each theme whose it is: "me", "them" or "any"."""
    by_itself: dict[str, frozenset[str]]
    """A word, or up to three in a row -> the themes of which it speaks by itself."""
    beside: dict[str, frozenset[str]]
    """A word -> the themes of which it speaks beside others."""


@lru_cache(maxsize=1)
def themes() -> Themes:
    """Return the table; it is read once."""
    whose: dict[str, str] = {}
    strong: dict[str, set[str]] = {}
    weak: dict[str, set[str]] = {}
    for name, owner, *words in lines_of("themes.txt"):
        whose[name] = owner.rstrip(":")
        for table, part in ((strong, words[: words.index("|")]), (weak, words[words.index("|") + 1 :])):
            for word in part:
                table.setdefault(word, set()).add(name)
    return Themes(
        whose,
        {one: frozenset(names) for one, names in strong.items()},
        {one: frozenset(names) for one, names in weak.items()},
    )


class Touch(NamedTuple):
    """The words of a text that speak of one theme."""

    by_itself: tuple[Token, ...]
    beside: tuple[Token, ...]


def touched(words: Sequence[Token]) -> dict[str, Touch]:
    """Return the themes of which words speak."""
    table = themes()
    strong: dict[str, list[Token]] = {}
    weak: dict[str, list[Token]] = {}
    for number, word in enumerate(words):
        for name in _of_form(table.beside, word.lower):
            weak.setdefault(name, []).append(word)
        for size in range(1, LONGEST + 1):
            run = words[number : number + size]
            for name in _of_form(table.by_itself, "_".join(one.lower for one in run)) if len(run) == size else ():
                strong.setdefault(name, []).extend(run)
    return {name: Touch(tuple(strong.get(name, ())), tuple(weak.get(name, ()))) for name in {*strong, *weak}}


def _of_form(table: dict[str, frozenset[str]], word: str) -> frozenset[str]:
    """Return the themes of a word, or of the word of which it is a form."""
    if word in table:
        return table[word]
    stems = (
        word.removesuffix(ending)
        for ending in ("s", "ed", "d", "ing", "ment", "ments", "ly", "'s")
        if word.endswith(ending)
    )
    return next((table[stem] for stem in stems if len(stem) > 3 and stem in table), frozenset())
