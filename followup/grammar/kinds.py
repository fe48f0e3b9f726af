"""Kinds of slip, and the places where one may stand."""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from followup.grammar.sentence import NOUNS, Sentence

_REMARK = 6
"""Words and marks between the two commas of a remark."""
PREPOSITIONS = frozenset("of in to for with on at from by about as into over after since until during".split())


class Slip(StrEnum):
    """A kind of slip; the value is what the person reads."""

    RUN_ON = "Two sentences seem to run into each other here: a full stop may be missing."
    SPLICE = "A comma alone hardly joins these two sentences: use a full stop, or “and”, “but”, “so”."
    COMMA_MISSING = "A comma may be missing here."
    COMMA_EXTRA = "This comma may be one too many."
    WORD_MISSING = "A small word seems to be missing here."
    CONFUSED = "Another word that looks or sounds like this one may be meant."
    PREPOSITION = "Another preposition, or none, may belong here."
    VERB = "Another form of this verb may belong here."
    NUMBER = "Singular or plural: the other form may belong here."
    APOSTROPHE = "Owner or plural: look at the apostrophe."
    ORDER = "These words may stand the wrong way round."


GAPS = frozenset({Slip.RUN_ON, Slip.COMMA_MISSING, Slip.WORD_MISSING, Slip.ORDER})
"""Slips that stand between two words; the others stand at one."""
COMMAS = (Slip.SPLICE, Slip.COMMA_EXTRA)
WORDS = tuple(slip for slip in Slip if slip not in GAPS and slip not in COMMAS)
GROUPS = (tuple(slip for slip in Slip if slip in GAPS), COMMAS, WORDS)
"""Kinds of slip that are looked for at the same places."""


@lru_cache(maxsize=1)
def confusable() -> dict[str, frozenset[str]]:
    """Read, for each word, the words that it is taken for."""
    lines = (files("followup.grammar") / "confusables.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, frozenset[str]] = {}
    for line in lines:
        words = () if line.startswith("#") else line.split()
        for word in words:
            found[word] = found.get(word, frozenset()) | (frozenset(words) - {word})
    return found


def form(sentence: Sentence, at: int) -> str:
    """Return the word at a place in small letters; a shortened verb with the word before it: "you're"."""
    word = sentence.lower(at)
    return sentence.lower(at - 1) + word if word.startswith("'") and len(word) > 1 and at else word


def places(sentence: Sentence, slip: Slip) -> Iterator[int]:
    """Yield the places where a slip of this kind may stand: the word, or the word behind the gap."""
    may_hold = _may_open if slip in GAPS else _may_hold
    yield from (at for at in range(len(sentence)) if may_hold(sentence, slip, at))


def _may_open(sentence: Sentence, slip: Slip, at: int) -> bool:
    """Say whether something may be missing before the word at a place."""
    if at == 0 or not sentence.lower(at)[:1].isalnum():
        return False
    behind_comma = sentence.lower(at - 1) == "," and slip not in (Slip.RUN_ON, Slip.COMMA_MISSING)
    return sentence.lower(at - 1)[:1].isalnum() or behind_comma


def _may_hold(sentence: Sentence, slip: Slip, at: int) -> bool:
    """Say whether the word at a place may be a slip of this kind."""
    word, tag = sentence.words[at], sentence.tag(at)
    acts = word.can & {"VB", "VBD", "VBZ", "VBG", "VBN"} and tag in ("NN", "NNS", "JJ") and word.text.islower()
    owner = word.lower in ("'s", "'") and sentence.tag(at - 1) in NOUNS
    return {
        Slip.SPLICE: word.text == "," and 0 < at < len(sentence) - 1,
        Slip.COMMA_EXTRA: word.text == "," and 0 < at < len(sentence) - 1 and not _is_paired(sentence, at),
        Slip.CONFUSED: form(sentence, at) in confusable(),
        Slip.PREPOSITION: word.lower in PREPOSITIONS,
        Slip.VERB: tag.startswith("VB") or bool(acts),
        Slip.NUMBER: tag in ("NN", "NNS") and word.text.isalpha(),
        Slip.APOSTROPHE: owner or (word.lower.endswith("s") and "NNS" in word.can and word.text.isalpha()),
    }[slip]


def _is_paired(sentence: Sentence, at: int) -> bool:
    """Say whether another comma is so near that the two may enclose a remark: "it is, I believe, the best"."""
    near = (*range(at - _REMARK, at), *range(at + 1, at + _REMARK + 1))
    return any(sentence.lower(place) == "," for place in near)
