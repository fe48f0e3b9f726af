"""What private remarks are about, in the words of notes and of messages alike (themes.txt)."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.words import Token, lines_of

LONGEST = 4
"""Words in a row."""


class Themes(NamedTuple):
    """The words of all themes."""

    whose: dict[str, str]
    """For each theme whose it is: "me", "them" or "any"."""
    families: dict[str, str]
    """For each theme what it is a part of: health, for hearing and for pills."""
    by_itself: dict[str, frozenset[str]]
    """A word, or up to three in a row -> the themes of which it speaks by itself."""
    beside: dict[str, frozenset[str]]
    """A word -> the themes of which it speaks beside others."""
    begins: frozenset[str]
    """The first words of wordings."""


@lru_cache(maxsize=1)
def themes() -> Themes:
    """Return the table; it is read once."""
    whose: dict[str, str] = {}
    families: dict[str, str] = {}
    strong: dict[str, set[str]] = {}
    weak: dict[str, set[str]] = {}
    for name, owner, *words in lines_of("themes.txt"):
        whose[name], _, families[name] = owner.partition(".")
        for table, part in ((strong, words[: words.index("|")]), (weak, words[words.index("|") + 1 :])):
            for word in part:
                table.setdefault(word, set()).add(name)
    return Themes(
        whose,
        families,
        {one: frozenset(names) for one, names in strong.items()},
        {one: frozenset(names) for one, names in weak.items()},
        frozenset(one.split("_")[0] for one in strong if "_" in one),
    )


class Touch(NamedTuple):
    """The words of a text that speak of one theme."""

    by_itself: tuple[Token, ...]
    beside: tuple[Token, ...]


def touched(words: Sequence[Token]) -> dict[str, Touch]:
    """Return the themes of which words speak."""
    found: dict[str, Touch] = {}
    for number, word in enumerate(words):
        alone, beside, longer = _of_word(word.lower)
        for name in beside:
            touch = found.get(name, _NONE)
            found[name] = touch._replace(beside=(*touch.beside, word))
        for name in alone:
            touch = found.get(name, _NONE)
            found[name] = touch._replace(by_itself=(*touch.by_itself, word))
        for size in range(2, LONGEST + 1) if longer else ():
            run = tuple(words[number : number + size])
            for name in themes().by_itself.get("_".join(one.lower for one in run), ()) if len(run) == size else ():
                touch = found.get(name, _NONE)
                found[name] = touch._replace(by_itself=(*touch.by_itself, *run))
    return found


_NONE = Touch((), ())
_ENDINGS = ("s", "ed", "d", "ing", "ment", "ments", "ly", "'s")


@lru_cache(maxsize=50_000)
def _of_word(word: str) -> tuple[frozenset[str], frozenset[str], bool]:
    """Return the themes of which a word speaks by itself, and beside others, and whether a wording begins with it."""
    table = themes()
    return _of_form(table.by_itself, word), _of_form(table.beside, word), word in table.begins


def _of_form(table: dict[str, frozenset[str]], word: str) -> frozenset[str]:
    """Return the themes of a word, or of the word of which it is a form."""
    if word in table:
        return table[word]
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    return next((table[stem] for stem in stems if len(stem) > 3 and stem in table), frozenset())
