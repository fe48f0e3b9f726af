"""A word in the place of another that sounds or looks alike, told by the words around it."""

from collections.abc import Iterator

from followup.grammar.contexts import meant
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import Sentence

RULE = "GRAMMAR_CONFUSED_WORD"


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find words that are taken for others, by the list `confusions.txt`."""
    for at, word in enumerate(sentence.words):
        other = meant(sentence, at, "confusions.txt")
        if other:
            yield Flaw(RULE, word.span, f"Did you mean “{other}”?", None if " or " in other else other)
