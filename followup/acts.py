"""What a sentence of a follow-up message does: thanks, asks, presses …; learned from sentences of many people.

`acts.json` holds the weights of one logistic model for each act over words, pairs of neighbours and pairs with one word
between, and what a word speaks for by the words that are used alike, so that a word which nobody wrote counts as well.
`python -m evals.fit_acts` makes it from the sentences in evals/acts and the marked letters that may be read.
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
HARDLY = 0.02
"""How sure at least, so that somebody does."""
SCALE = 100
"""Weights are kept in hundredths."""
MIDDLE, STEP = 80, 5
"""The byte that stands for a meaning which speaks for nothing, and the hundredths that one more stands for."""
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
    """Those that are looked at as they are; no day or number; of all others only the kind counts."""
    bias: tuple[int, ...]
    """For each act, what speaks for it before any word is read."""
    weights: dict[str, tuple[int, ...]]
    """Feature -> what it speaks for, for each act."""
    meanings: dict[str, bytes]
    """Word -> for each act a byte, what words like it speak for; see `MIDDLE`."""


@lru_cache(maxsize=1)
def model() -> Model:
    """Return the fitted model; it is read once."""
    return read(Path(__file__).with_name("acts.json").read_text(encoding="utf-8"))


def read(text: str) -> Model:
    """Return the model that `text`, in the form of acts.json, tells."""
    kept = json.loads(text)
    words, marks = kept["meant"].split(), kept["meanings"].encode()
    parts = (marks[start : start + len(_ACTS)] for start in range(0, len(marks), len(_ACTS)))
    meanings = dict(zip(words, parts, strict=True))
    weights = {}
    for feature, some in kept["weights"].items():
        of = dict(some)
        weights[feature] = tuple([of.get(act, 0) for act in range(len(_ACTS))])
    return Model(frozenset(kept["words"].split()), tuple(kept["bias"]), weights, meanings)


def token(word: str, looked: Collection[str], *, capital: bool) -> str:
    """Return a word in small letters as the model sees it: itself, its beginning, or what kind of word it is.

    `looked` are the words and beginnings that are looked at as they are; `capital` says how the word was written.
    """
    if word in looked:
        return word
    if word in _DAYS:
        return "~day"
    if word in _NUMBERS or word[0].isdigit():
        return "#"
    if (begins := beginning(word)) in looked:
        return begins
    if capital:
        return "~Name"
    return "~" + next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2), "")


def told_by_kind(word: str) -> bool:
    """Say whether of a word in small letters only the kind counts: it is a day or a number."""
    return word in _DAYS or word in _NUMBERS or word[0].isdigit()


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


def beliefs(words: Sequence[tuple[str, bool]], end: str) -> dict[Act, float]:
    """Return how likely it is, from 0 to 1, that a sentence does each of the acts.

    Each of `words` is in small letters, with whether it was written with a capital; `end` is the sentence's last character.
    """
    looked, bias, weights, meanings = model()
    found = set(features([token(word, looked, capital=capital) for word, capital in words], end))
    rows = [row for feature in found if (row := weights.get(feature))]
    sums = [float(sum(some)) for some in zip(bias, *rows, strict=True)]
    meant = [meanings[word] for word, _ in words if word in meanings]
    if meant:
        share = STEP / len(meant) ** 0.5
        middle = MIDDLE * len(meant)
        sums = [one + (sum(marks) - middle) * share for one, marks in zip(sums, zip(*meant, strict=True), strict=True)]
    return {act: 1 / (1 + exp(min(-one / SCALE, 500))) for act, one in zip(_ACTS, sums, strict=True)}
