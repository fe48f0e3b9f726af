"""Lists of words that are wrong where certain words stand around them, one line for each.

A line is "before [word] behind > meant". Alternatives are parted by |; words in capitals are parts of speech, * is anything,
^ is the sentence's beginning and $ its end.
"""

import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.grammar.sentence import Sentence

_LINE = re.compile(r"(\S+) \[(\S+)\] (\S+) > (.+)")
_ANY, _EDGES = "*", frozenset("^$")


class _Context(NamedTuple):
    before: frozenset[str]
    behind: frozenset[str]
    meant: str


@lru_cache(maxsize=8)
def _contexts(name: str) -> dict[str, list[_Context]]:
    """Read a list, by the words that are wrong."""
    text = (files("followup.grammar") / name).read_text(encoding="utf-8")
    made: dict[str, list[_Context]] = {}
    for found in _LINE.finditer(text):
        before, words, behind, meant = found.groups()
        for word in words.split("|"):
            entry = _Context(frozenset(before.split("|")), frozenset(behind.split("|")), meant)
            made.setdefault(word, []).append(entry)
    return made


def meant(sentence: Sentence, at: int, name: str) -> str | None:
    """Return what the list `name` ("confusions.txt") says is meant by the word at a place; None where it is right."""
    found = (
        one.meant
        for one in _contexts(name).get(sentence.lower(at), ())
        if _fits(sentence, at - 1, one.before) and _fits(sentence, at + 1, one.behind)
    )
    return next(found, None)


def _fits(sentence: Sentence, at: int, wanted: frozenset[str]) -> bool:
    """Say whether the word at a place is one of those that are wanted, by itself or by its part of speech."""
    if _ANY in wanted:
        return True
    if not 0 <= at < len(sentence):
        return bool(wanted & _EDGES)
    return sentence.lower(at) in wanted or sentence.tag(at) in wanted
