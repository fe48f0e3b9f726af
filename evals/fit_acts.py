"""`python -m evals.fit_acts`: fit followup/acts.json; with `--check`, only say how well it does on hands left out.

Each act is a logistic model with a quadratic penalty. Of a group of sentences of which one does something, the one that
the model of the round before believes most counts as doing it, unless it hardly believes it of any.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals import acts
from evals.acts import Sentence
from evals.fitting import Table, descend
from followup.acts import SCALE, Act, beginning, features, token

TARGET = Path(__file__).parent.parent / "followup" / "acts.json"
HOPELESS = -1.0
"""What must speak for the best sentence of a group before it counts as doing it."""
FOLDS = 6
LETTERS = 2.0
"""How much a sentence of a real letter counts, beside one that was written to learn from."""
ROUNDS = 4
"""Of choosing the sentence of each group that does it."""
STEPS = 120
PENALTY = 1.0
OFTEN = 4
"""Sentences in which a word stands before it is looked at as it is, and a feature before it is weighed."""
SMALLEST = 25
"""Weights below it, in hundredths, are left out."""
Numbers = NDArray[np.float64]


class Sentences:
    """What the model looks at in the sentences."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        counted = Counter(word for one in sentences for word in _forms(one))
        self.words = frozenset(word for word, times in counted.items() if times >= OFTEN)
        self.table = Table([self.features(one) for one in sentences], OFTEN)

    def features(self, one: Sentence) -> list[str]:
        """Return what the model looks at in a sentence."""
        return features([token(word, self.words, capital=big) for word, big in one.words], one.end)

    def scores(self, weights: Numbers, bias: float) -> Numbers:
        """Return what speaks for the act in each sentence."""
        return self.table.sums(weights) + bias


def _forms(one: Sentence) -> set[str]:
    """Return the words of a sentence, and their beginnings."""
    words = {word for word, _ in one.words}
    return words | {beginning(word) for word in words}


def fit(looked: Sentences, sentences: Sequence[Sentence], act: Act, use: NDArray[np.bool_]) -> tuple[Numbers, float]:
    """Return the weights and the bias for one act, from the sentences to be used."""
    known = np.array([one.known.get(act, -1) for one in sentences], dtype=float)
    groups = np.array([one.groups.get(act, -1) for one in sentences])
    known[~use], groups[~use] = -1, -1
    counts = np.array([LETTERS if one.hand else 1.0 for one in sentences])
    weights, bias = _descend(looked, known, counts, np.zeros(looked.table.width), -2.0)
    for _ in range(ROUNDS if (groups >= 0).any() else 0):
        chosen = known.copy()
        scores = looked.scores(weights, bias)
        order = np.lexsort((-scores, groups))
        _, firsts = np.unique(groups[order], return_index=True)
        best = order[firsts]
        chosen[best[(groups[best] >= 0) & (scores[best] > HOPELESS)]] = 1
        weights, bias = _descend(looked, chosen, counts, weights, bias)
    return weights, bias


def _descend(
    looked: Sentences, known: Numbers, counts: Numbers, weights: Numbers, bias: float
) -> tuple[Numbers, float]:
    """Return the weights and the bias with which the known sentences are most probable."""
    told = known >= 0

    def slope(values: Numbers) -> Numbers:
        error = counts * (1 / (1 + np.exp(-looked.scores(values[:-1], values[-1]))) - known)
        error[~told] = 0
        return np.append(looked.table.gathered(error) + PENALTY * values[:-1], error.sum())

    values = descend(np.append(weights, bias), slope, STEPS, lambda _: 0.1)
    return values[:-1], float(values[-1])


def check(sentences: Sequence[Sentence], hands: Sequence[str]) -> None:
    """Print, for each act, how often it is seen and how often wrongly, on letters of hands that were left out."""
    looked = Sentences(sentences)
    of = np.array([hands.index(one.hand) % FOLDS if one.hand else -1 for one in sentences])
    for act in Act:
        scores = np.zeros(looked.table.height)
        for fold in range(FOLDS):
            weights, bias = fit(looked, sentences, act, of != fold)
            scores[of == fold] = looked.scores(weights, bias)[of == fold]
        print(act, *_figures(sentences, scores, act, of >= 0), sep="\t")


def _figures(sentences: Sequence[Sentence], scores: Numbers, act: Act, use: NDArray[np.bool_]) -> list[str]:
    groups: dict[int, float] = {}
    for one, score, used in zip(sentences, scores, use, strict=True):
        if used and act in one.groups:
            groups[one.groups[act]] = max(groups.get(one.groups[act], -99), score)
    known = [
        (one.known[act], score)
        for one, score, used in zip(sentences, scores, use, strict=True)
        if used and act in one.known
    ]
    does = [score for yes, score in known if yes] + list(groups.values())
    does_not = [score for yes, score in known if not yes]
    return [
        f"{bar:+}: seen {sum(s > bar for s in does)}/{len(does)}, wrongly {sum(s > bar for s in does_not)}/{len(does_not)}"
        for bar in (-2, -1, 0, 1, 2, 3)
    ]


def made(sentences: Sequence[Sentence]) -> str:
    """Fit all acts on these sentences and return the text of acts.json, with the weights that matter."""
    looked = Sentences(sentences)
    everything = np.ones(len(sentences), dtype=bool)
    kept: dict[str, list[tuple[int, int]]] = {}
    bias = []
    for number, act in enumerate(Act):
        weights, base = fit(looked, sentences, act, everything)
        bias.append(round(base * SCALE))
        for name, weight in zip(looked.table.names, (weights * SCALE).round().astype(int).tolist(), strict=True):
            if abs(weight) >= SMALLEST:
                kept.setdefault(name, []).append((number, weight))
    words = " ".join(sorted(looked.words))
    lines = ",\n".join(f"{_json(name)}:{_json(of)}" for name, of in sorted(kept.items()))
    return f'{{"bias":{_json(bias)},\n"words":{_json(words)},\n"weights":{{\n{lines}}}}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: Sequence[str]) -> None:
    """Fit, or check; `--without` and names of hands leave these out."""
    letters = list(acts.marked())
    sentences = [*acts.written(), *letters]
    if "--check" in arguments:
        check(sentences, sorted({one.hand for one in letters}))
    else:
        TARGET.write_text(made([one for one in sentences if one.hand not in arguments]), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
