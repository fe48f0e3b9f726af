"""A right sentence, and one that is spoilt by a slip."""

from typing import NamedTuple

from followup.grammar.kinds import GAPS, Slip
from followup.grammar.sentence import Sentence as Parsed


class Text(NamedTuple):
    """One right sentence."""

    hand: str
    """Who wrote it; empty where that does not matter."""
    text: str
    following: str
    """The sentence behind it; empty where none follows in the paragraph."""
    letter: str = ""


class Spoilt(NamedTuple):
    """A sentence with one slip."""

    slip: Slip
    text: str
    at: int
    """Where the slip stands: the word's first character, or that of the word behind the gap."""


def place(sentence: Parsed, spoilt: Spoilt) -> int | None:
    """Return the number of the word at which the slip stands; None where the sentence is cut otherwise."""
    exact = next((at for at, word in enumerate(sentence.words) if word.span.start == spoilt.at), None)
    if exact is None and spoilt.slip not in GAPS:
        return next(
            (at for at, word in enumerate(sentence.words) if word.span.start <= spoilt.at < word.span.end), None
        )
    return exact
