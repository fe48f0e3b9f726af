"""`python -m evals.fit_slips`: fit followup/grammar/slips.bin; with `--check`, only say how well it does on hands left out.

Hands that are named are left out instead of every third. It takes eight minutes.
"""

import json
import random
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evals.slips import make, right
from followup import wiring
from followup.grammar.kinds import GROUPS, Slip, places
from followup.grammar.sentence import Sentence
from followup.grammar.signs import features
from followup.grammar.slips import SCALE

TARGET = Path(__file__).parent.parent / "followup" / "grammar" / "slips.bin"
RIGHT_ONES = 12_000
"""Places of right sentences of nobody's hand that are learnt from, for each kind of slip."""
OFTEN = 4
"""Sentences in which something must be seen before it is weighed."""
STEPS, PULL = 90, 0.5
SPOILT = 0.05
"""The share of the places that counts as spoilt."""
OWN = 3.0
"""How much a place of a letter counts, beside one of an example."""
SMALLEST = 0.2
"""Weights below it are left out."""
FALSE = {Slip.CONFUSED: 0.12, Slip.RUN_ON: 0.08, Slip.NUMBER: 0.03, Slip.ORDER: 0.03}
LEAST = 0.0
"""No bar is lower: a slip is to be likelier than none, also in sentences unlike those of letters."""
USUAL_FALSE = 0.05
"""How often a letter's right words may be told for a slip: the bar of each kind is set by the letters that were left out."""
Numbers = NDArray[np.float64]


class Place(NamedTuple):
    """A place of a sentence, with whether it is spoilt."""

    hand: str
    sentence: Sentence
    at: int
    spoilt: bool
    counts: float


class Fitted(NamedTuple):
    """The weights for one kind of slip, and what it believes of places that were left out."""

    weights: dict[str, float]
    bias: float
    right: Numbers
    spoilt: Numbers


def to_learn(slip: Slip, made: Sequence[tuple[str, Slip | None, Sentence, int]]) -> list[Place]:
    """Return the places to learn one kind of slip from."""
    dice = random.Random(5)
    spoilt = [
        Place(hand, sentence, at, True, OWN if hand else 1.0)
        for hand, kind, sentence, at in made
        if kind is slip and at in places(sentence, slip)
    ]
    whole = [(hand, sentence, at) for hand, kind, sentence, _ in made if kind is None for at in places(sentence, slip)]
    share = min(1.0, RIGHT_ONES / max(1, sum(not hand for hand, _, _ in whole)))
    return spoilt + [
        Place(hand, sentence, at, False, OWN if hand else 1 / share)
        for hand, sentence, at in whole
        if hand or dice.random() < share
    ]


def look(slip: Slip, examples: Sequence[Place]) -> list[list[str]]:
    """Return what is seen at each place; it takes longer than a fit, and two fits use it."""
    return [sorted({sys.intern(name) for name in features(one.sentence, slip, one.at)}) for one in examples]


def fit(examples: Sequence[Place], looked: Sequence[Sequence[str]], out: Collection[str]) -> Fitted:
    """Fit the weights on the places of all hands but those in `out`, by what is seen at each."""
    learnt = np.array([one.hand not in out for one in examples])
    seen: Counter[str] = Counter()
    for names, use in zip(looked, learnt, strict=True):
        if use:
            seen.update(names)
    number = {name: place for place, name in enumerate(name for name, times in seen.items() if times >= OFTEN)}
    rows, columns = array("i"), array("i")
    for row, some in enumerate(looked):
        known = [number[name] for name in some if name in number]
        rows.extend([row] * len(known))
        columns.extend(known)
    spoilt = np.array([one.spoilt for one in examples], dtype=float)
    counts = np.array([one.counts for one in examples]) * learnt
    counts[spoilt == 1] *= SPOILT * counts[spoilt == 0].sum() / counts[spoilt == 1].sum()
    counts *= learnt.sum() / counts.sum()
    at, of = np.frombuffer(rows, dtype=np.int32), np.frombuffer(columns, dtype=np.int32)
    weights, bias = _descend(at, of, len(number), spoilt, counts)
    scores = np.bincount(at, weights[of], len(examples)) + bias
    kept = {name: float(weights[place]) for name, place in number.items() if abs(weights[place]) >= SMALLEST}
    return Fitted(
        kept, bias, np.sort(scores[~learnt & (spoilt == 0)])[::-1], np.sort(scores[~learnt & (spoilt == 1)])[::-1]
    )


def _descend(
    rows: NDArray[np.int32], columns: NDArray[np.int32], width: int, spoilt: Numbers, counts: Numbers
) -> tuple[Numbers, float]:
    """Descend on the logistic loss with steps of their own for each weight (Adam, Kingma and Ba 2015)."""
    values = np.append(np.zeros(width), -3.0)
    mean, spread = np.zeros_like(values), np.zeros_like(values)
    for step in range(1, STEPS + 1):
        scores = np.bincount(rows, values[:-1][columns], len(spoilt)) + values[-1]
        error = counts * (1 / (1 + np.exp(-np.clip(scores, -30, 30))) - spoilt)
        slope = np.append(np.bincount(columns, error[rows], width) + PULL * values[:-1], error.sum())
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        values -= 0.1 * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return values[:-1], float(values[-1])


def bar(fitted: Fitted, letters: int, share: float) -> float:
    """Return the belief above which at most `share` places are told wrongly in each letter that was left out."""
    return max(LEAST, float(fitted.right[min(len(fitted.right) - 1, int(share * letters))]))


def main(arguments: Sequence[str]) -> None:
    """Fit with and without some hands, print how well it does on these, and write the weights."""
    jars = wiring.languagetool().folder.jars
    made, texts = list(make(jars)), list(right(jars, examples=False))
    hands = sorted({one.hand for one in texts if one.hand})
    named = [one for one in arguments if one in hands]
    out = frozenset(named or hands[::3])
    letters = len({(one.hand, one.letter) for one in texts if one.hand in out})
    content: dict[str, dict[str, object]] = {"bias": {}, "bars": {}, "weights": {}}
    for slip in (slip for group in GROUPS for slip in group):
        examples = to_learn(slip, made)
        looked = look(slip, examples)
        tested = fit(examples, looked, out)
        level = bar(tested, letters, FALSE.get(slip, USUAL_FALSE))
        print(
            slip.name,
            f"seen {np.mean(tested.spoilt > level):.2f} of {len(tested.spoilt)}",
            f"bar {level:.2f}",
            flush=True,
        )
        whole = tested if "--check" in arguments else fit(examples, looked, ())
        content["bias"][slip.name] = round(whole.bias * SCALE)
        content["bars"][slip.name] = round(level * SCALE)
        content["weights"][slip.name] = {name: round(weight * SCALE) for name, weight in sorted(whole.weights.items())}
    if "--check" not in arguments:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        TARGET.write_bytes(zlib.compress(text.encode(), 9))


if __name__ == "__main__":
    main(sys.argv[1:])
