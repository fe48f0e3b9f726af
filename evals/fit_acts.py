"""`python -m evals.fit_acts`: fit followup/acts.json; with `--check`, only say how well it does on hands left out.

Each act is a logistic model with a quadratic penalty, over the words of a sentence and the point in the middle of their meanings. Of a group of sentences of which one does something, the one that
the model of the round before believes most counts as doing it, unless it hardly believes it of any.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals import acts, word_vectors
from evals.acts import Sentence
from evals.fitting import descend
from followup.acts import MIDDLE, SCALE, STEP, Act, beginning, features, token, told_by_kind

TARGET = Path(__file__).parent.parent / "followup" / "acts.json"
HOPELESS = -1.0
"""What must speak for the best sentence of a group before it counts as doing it."""
FOLDS = 6
LETTERS = 2.0
"""How much a sentence of a real letter counts, beside one that was written to learn from."""
ROUNDS = 4
"""Of choosing the sentence of each group that does it."""
STEPS = 120
PENALTY = 0.5
OFTEN = 2
"""Sentences in which a word stands before it is looked at as it is, and a feature before it is weighed."""
SMALLEST = 25
"""Weights below it, in hundredths, are left out."""
LARGEST = 46
"""Steps that a meaning may speak for or against an act."""
Numbers = NDArray[np.float64]
Places = NDArray[np.intp]


class Table:
    """Which features stand in which sentences."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        counted = Counter(word for one in sentences for word in _forms(one))
        self.words = frozenset(word for word, times in counted.items() if times >= OFTEN and not told_by_kind(word))
        looked = [sorted(set(self.features(one))) for one in sentences]
        times = Counter(feature for some in looked for feature in some)
        self.names = sorted(feature for feature, many in times.items() if many >= OFTEN)
        number = {name: index for index, name in enumerate(self.names)}
        self.rows, self.columns = _pairs([[number[name] for name in some if name in number] for some in looked])
        self.height, self.width = len(sentences), len(self.names)
        self.points = word_vectors.load()
        self.middles = np.array([self._middle(one) for one in sentences])

    def features(self, one: Sentence) -> list[str]:
        """Return what the model looks at in a sentence."""
        return features([token(word, self.words, capital=big) for word, big in one.words], one.end)

    def _middle(self, one: Sentence) -> Numbers:
        meant = [self.points[word] for word, _ in one.words if word in self.points]
        middle = np.zeros(word_vectors.DIRECTIONS)
        for point in meant:
            middle += point / len(meant) ** 0.5
        return middle

    def scores(self, values: Numbers) -> Numbers:
        """Return what speaks for the act in each sentence: its features, its meaning, and what is the same for all."""
        sums = np.bincount(self.rows, values[self.columns], self.height).astype(np.float64)
        sums += self.middles @ values[self.width : -1] + values[-1]
        return sums

    def slope(self, error: Numbers) -> Numbers:
        """Return how the loss grows with each of the values, before the penalty."""
        features = np.bincount(self.columns, error[self.rows], self.width)
        return np.concatenate([features, self.middles.T @ error, [error.sum()]])


def _forms(one: Sentence) -> set[str]:
    """Return the words of a sentence, and their beginnings."""
    words = {word for word, _ in one.words}
    return words | {beginning(word) for word in words}


def _pairs(some: list[list[int]]) -> tuple[Places, Places]:
    rows = np.repeat(np.arange(len(some)), [len(columns) for columns in some])
    return rows, np.array([column for columns in some for column in columns])


def fit(table: Table, sentences: Sequence[Sentence], act: Act, use: NDArray[np.bool_]) -> Numbers:
    """Return the values for one act, from the sentences to be used: of features, of directions, and the bias."""
    known = np.array([one.known.get(act, -1) for one in sentences], dtype=float)
    groups = np.array([one.groups.get(act, -1) for one in sentences])
    known[~use], groups[~use] = -1, -1
    counts = np.array([LETTERS if one.hand else 1.0 for one in sentences])
    values = _descend(table, known, counts, np.append(np.zeros(table.width + word_vectors.DIRECTIONS), -2.0))
    for _ in range(ROUNDS if (groups >= 0).any() else 0):
        chosen = known.copy()
        scores = table.scores(values)
        order = np.lexsort((-scores, groups))
        _, firsts = np.unique(groups[order], return_index=True)
        best = order[firsts]
        chosen[best[(groups[best] >= 0) & (scores[best] > HOPELESS)]] = 1
        values = _descend(table, chosen, counts, values)
    return values


def _descend(table: Table, known: Numbers, counts: Numbers, start: Numbers) -> Numbers:
    """Return the values with which the known sentences are most probable."""
    told = known >= 0
    penalty = np.append(np.full(len(start) - 1, PENALTY), 0.0)

    def slope(values: Numbers) -> Numbers:
        error = counts * (1 / (1 + np.exp(-table.scores(values))) - known)
        error[~told] = 0
        return table.slope(error) + penalty * values

    return descend(start, slope, STEPS, lambda _: 0.1)


def check(sentences: Sequence[Sentence], hands: Sequence[str]) -> None:
    """Print, for each act, how often it is seen and how often wrongly, on letters of hands that were left out."""
    table = Table(sentences)
    of = np.array([hands.index(one.hand) % FOLDS if one.hand else -1 for one in sentences])
    for act in Act:
        scores = np.zeros(table.height)
        for fold in range(FOLDS):
            scores[of == fold] = table.scores(fit(table, sentences, act, of != fold))[of == fold]
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
    table = Table(sentences)
    everything = np.ones(len(sentences), dtype=bool)
    kept: dict[str, list[tuple[int, int]]] = {}
    bias, directions = [], []
    for number, act in enumerate(Act):
        values = fit(table, sentences, act, everything)
        bias.append(round(values[-1] * SCALE))
        directions.append(values[table.width : -1])
        for name, weight in zip(table.names, (values * SCALE).round().astype(int).tolist(), strict=False):
            if abs(weight) >= SMALLEST:
                kept.setdefault(name, []).append((number, weight))
    meanings = np.array(list(table.points.values())) @ np.array(directions).T * SCALE / STEP
    marks = meanings.round().clip(-LARGEST, LARGEST).astype(int) + MIDDLE
    looked = " ".join(sorted(table.words))
    lines = ",\n".join(f"{_json(name)}:{_json(of)}" for name, of in sorted(kept.items()))
    meant = f'"meant":{_json(" ".join(table.points))},\n"meanings":{_json("".join(map(chr, marks.flatten())))}'
    return f'{{"bias":{_json(bias)},\n"words":{_json(looked)},\n{meant},\n"weights":{{\n{lines}}}}}\n'


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
