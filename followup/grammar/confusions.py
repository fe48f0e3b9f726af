"""A word in the place of another that sounds or looks alike, told by the words around it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import Sentence

RULE = "GRAMMAR_CONFUSED_WORD"
_LINE = re.compile(r"(\S+) \[(\S+)\] (\S+) > (.+)")
_ANY, _EDGES = "*", frozenset("^$")


class _Confusion(NamedTuple):
    before: frozenset[str]
    behind: frozenset[str]
    meant: str


@lru_cache(maxsize=1)
def _confusions() -> dict[str, list[_Confusion]]:
    """Read the list, by the words that stand for others."""
    text = (files("followup.grammar") / "confusions.txt").read_text(encoding="utf-8")
    made: dict[str, list[_Confusion]] = {}
    for found in _LINE.finditer(text):
        before, words, behind, meant = found.groups()
        for word in words.split("|"):
            entry = _Confusion(frozenset(before.split("|")), frozenset(behind.split("|")), meant)
            made.setdefault(word, []).append(entry)
    return made


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find words that are taken for others."""
    for at, word in enumerate(sentence.words):
        for one in _confusions().get(word.lower, ()):
            if _fits(sentence, at - 1, one.before) and _fits(sentence, at + 1, one.behind):
                yield Flaw(RULE, word.span, f"Did you mean “{one.meant}”?", None if " or " in one.meant else one.meant)
                break


def _fits(sentence: Sentence, at: int, wanted: frozenset[str]) -> bool:
    """Say whether the word at a place is one of those that are wanted, by itself or by its part of speech."""
    if _ANY in wanted:
        return True
    if not 0 <= at < len(sentence):
        return bool(wanted & _EDGES)
    return sentence.lower(at) in wanted or sentence.tag(at) in wanted
