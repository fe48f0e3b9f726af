"""What a sentence of a follow-up message does: thanks, asks, presses …; learned from sentences of many people.

`acts.json` holds the weights of one logistic model for each act over words, pairs of neighbours and pairs with one word
between. `python -m evals.fit_acts` makes it from the sentences in evals/acts and the marked letters that may be read.
"""

import json
from collections.abc import Collection, Sequence
from enum import StrEnum
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import NamedTuple


class Act(StrEnum):
    """What a sentence can do; one may do several of these, or none."""

    THANKS = "thanks"
    """Gratitude, or pleasure in having met."""
    INTEREST = "interest"
    """The writer wants the job, or says what they would do in it."""
    CLOSE = "close"
    """Looks ahead, or invites the reader to get in touch."""
    ASK = "ask"
    """Asks where things stand."""
    PRESSURE = "pressure"
    """Hurry, reproach, guilt, begging or a threat."""
    STOCK = "stock"
    """Praise of oneself or of the reader's company that would fit any."""
    APOLOGY = "apology"
    """Sorry for an answer in the talk, or blames oneself for it."""
    PARTICULAR = "particular"
    """Tells something of this talk or of the work."""


_ACTS = tuple(Act)
COURTEOUS = (Act.THANKS, Act.INTEREST, Act.CLOSE, Act.ASK)
"""What a message should do."""
LIKELY = 0.5
"""How sure of it a whole sentence must make one, so that nobody looks at its clauses."""
SCALE = 100
"""Weights are kept in hundredths."""
_ENDINGS = ("ing", "ed", "ly", "s")
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun weekend noon midday midnight"
    " january february march april june july august september october november december".split()
)
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty".split())
BEGINS = 5
"""Letters."""
MOST = 4
"""Words of which only the kind counts, up to which their number tells something."""


class Model(NamedTuple):
    """The weights as they were fitted."""

    words: frozenset[str]
    """Those that are looked at as they are; of all others only the kind counts."""
    bias: tuple[int, ...]
    """For each act, what speaks for it before any word is read."""
    weights: dict[str, list[tuple[int, int]]]
    """Feature -> the numbers of acts, each with what the feature speaks for it."""


@lru_cache(maxsize=1)
def model() -> Model:
    """Return the fitted model; it is read once."""
    return read(Path(__file__).with_name("acts.json").read_text(encoding="utf-8"))


def read(text: str) -> Model:
    """Return the model that `text`, in the form of acts.json, tells."""
    kept = json.loads(text)
    return Model(frozenset(kept["words"].split()), tuple(kept["bias"]), kept["weights"])


def token(word: str, looked: Collection[str], *, capital: bool) -> str:
    """Return a word in small letters as the model sees it: itself, its beginning, or what kind of word it is.

    `looked` are the words and beginnings that are looked at as they are; `capital` says how the word was written.
    """
    if word in _DAYS:
        return "~day"
    if word in _NUMBERS or word[0].isdigit():
        return "#"
    if word in looked:
        return word
    if (begins := beginning(word)) in looked:
        return begins
    if capital:
        return "~Name"
    return "~" + next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2), "")


def beginning(word: str) -> str:
    """Return the beginning that the forms of a word share."""
    return word[:BEGINS] + "*"


def features(words: Sequence[str], end: str) -> list[str]:
    """Return what is looked at in a sentence: each word, each two neighbours, each two with one word between, how many rare.

    `words` are in small letters, or kinds of words; `end` is the sentence's last character.
    """
    first = ["^", *words]
    second = [*words, end if end in "?!" else "."]
    pairs = [f"{one} {two}" for one, two in zip(first, second, strict=True)]
    apart = [f"{one} _ {two}" for one, two in zip(first, second[1:], strict=False)]
    rare = sum(word[0] == "~" for word in words)
    return [
        *words,
        *(beginning(word) for word in words if len(word) > BEGINS and word[0] != "~"),
        *pairs,
        *apart,
        second[-1],
        *(f"~{number}" for number in range(1, min(rare, MOST) + 1)),
    ]


def beliefs(words: Sequence[str], end: str) -> dict[Act, float]:
    """Return how likely it is, from 0 to 1, that a sentence does each of the acts."""
    _, bias, weights = model()
    sums = list(bias)
    for feature in set(features(words, end)):
        if feature in weights:
            for act, weight in weights[feature]:
                sums[act] += weight
    return {act: 1 / (1 + exp(min(-one / SCALE, 500))) for act, one in zip(_ACTS, sums, strict=True)}
