"""Weights for the reader's signs: fitted to labelled notes, and tested on notes that were left out of the fit.

One of a note's options is right, or none is: a conditional logit (McFadden 1974), by Newton's method, each weight drawn
towards a mean.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_FOLDS = 10
_STEPS = 30
_ENOUGH = 1e-3
"""The fit ends when a step gains less."""
_PULL = 1.5
"""How strongly a weight is drawn towards its mean: one over the variance."""
_RARE = 3
"""Notes in which a sign must hold to be weighed, unless its mean is known."""
_SEED = 7
_LEAST_SURE = 7
"""Twentieths; what is less probable is never called sure."""

Signs = frozenset[str]
Floats = NDArray[np.float64]


class Group(NamedTuple):
    """Options of which one is right: the signs of each, the last being "none of these"."""

    options: tuple[Signs, ...]
    right: int
    share: float = 1.0
    """What the group counts for; less for notes that were made from others."""


class Note(NamedTuple):
    """One case's options, to learn from and to test with."""

    name: str
    learn: tuple[Group, ...]
    test: tuple[Group, ...]
    values: tuple[tuple[str, ...], ...]
    """For each group to test with, the texts of its options."""
    wanted: frozenset[str]


class Score(NamedTuple):
    """How many values were right, found and wanted."""

    right: int
    found: int
    wanted: int

    def __str__(self) -> str:
        f1 = 2 * self.right / max(1, self.found + self.wanted)
        precision, recall = self.right / max(1, self.found), self.right / max(1, self.wanted)
        return f"F1 {f1:.3f}, precision {precision:.3f}, recall {recall:.3f}"


def fit(
    notes: Sequence[Note], means: Mapping[str, float], start: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Return the weight of each sign; a `start` near to them saves steps."""
    groups = [group for note in notes for group in note.learn]
    names = _vocabulary(notes, means)
    place = {name: number for number, name in enumerate(names)}
    rows = [option for group in groups for option in group.options]
    table = np.zeros((len(rows), len(names)))
    for number, row in enumerate(rows):
        table[number, [place[sign] for sign in row if sign in place]] = 1.0
    mean = np.array([means.get(name, 0.0) for name in names])
    first = mean if start is None else np.array([start.get(name, 0.0) for name in names])
    weights = _solve(table, groups, mean, first)
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True) if abs(weight) >= _LEAST}


_LEAST = 0.005


def _vocabulary(notes: Sequence[Note], means: Mapping[str, float]) -> list[str]:
    counts: dict[str, int] = {}
    for note in notes:
        for sign in frozenset().union(*(option for group in note.learn for option in group.options)):
            counts[sign] = counts.get(sign, 0) + 1
    return sorted({sign for sign, count in counts.items() if count >= _RARE} | means.keys())


def _solve(table: Floats, groups: Sequence[Group], mean: Floats, first: Floats) -> Floats:
    """Return the weights under which the right options are most probable, by Newton's method with halved steps."""
    sizes = [len(group.options) for group in groups]
    of = np.repeat(np.arange(len(groups)), sizes)
    starts = np.cumsum([0, *sizes[:-1]])
    right = starts + np.array([group.right for group in groups])
    share = np.array([group.share for group in groups])

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = table @ weights
        highest = np.maximum.reduceat(scores, starts)
        raised = np.exp(scores - highest[of])
        total = np.add.reduceat(raised, starts)
        likelihood = share @ (scores[right] - highest - np.log(total))
        return float(_PULL / 2 * ((weights - mean) ** 2).sum() - likelihood), raised / total[of]

    weights = first.copy()
    now, probability = loss(weights)
    for _ in range(_STEPS):
        weighted = table * (probability * share[of])[:, None]
        gradient = weighted.sum(axis=0) - share @ table[right] + _PULL * (weights - mean)
        expected = np.add.reduceat(table * probability[:, None], starts)
        hessian = table.T @ weighted - (expected * share[:, None]).T @ expected + _PULL * np.eye(len(weights))
        step, size = np.linalg.solve(hessian, gradient), 1.0
        then, probability = loss(weights - step)
        while then > now and size > _ENOUGH:
            size /= 2
            then, probability = loss(weights - size * step)
        weights = weights - size * step
        if now - then < _ENOUGH:
            break
        now = then
    return weights


def probabilities(note: Note, weights: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the best option of each group of a note, with its probability."""
    best = []
    for group, values in zip(note.test, note.values, strict=True):
        if values:
            scores = np.array([sum(weights.get(sign, 0.0) for sign in option) for option in group.options])
            raised = np.exp(scores - scores.max())
            number = int(scores[:-1].argmax())
            best.append((values[number], float(raised[number] / raised.sum())))
    return best


def score(notes: Iterable[Note], found: Mapping[str, Sequence[tuple[str, float]]], sure: float) -> Score:
    """Count the values that are at least as probable as `sure`."""
    right = got = wanted = 0
    for note in notes:
        values = {value for value, probability in found[note.name] if probability >= sure}
        right, got, wanted = right + len(values & note.wanted), got + len(values), wanted + len(note.wanted)
    return Score(right, got, wanted)


def left_out(
    notes: Sequence[Note], means: Mapping[str, float], start: Mapping[str, float] | None = None
) -> dict[str, list[tuple[str, float]]]:
    """Return what is found in each note by weights that were fitted without it; `start` are those of all notes."""
    order = np.random.default_rng(_SEED).permutation(len(notes))
    found: dict[str, list[tuple[str, float]]] = {}
    for fold in range(_FOLDS):
        out = frozenset(order[fold::_FOLDS].tolist())
        weights = fit([note for number, note in enumerate(notes) if number not in out], means, start)
        found.update((notes[number].name, probabilities(notes[number], weights)) for number in out)
    return found


def threshold(notes: Sequence[Note], found: Mapping[str, Sequence[tuple[str, float]]]) -> float:
    """Return the probability from which values are sure: the highest with which F1 is nearly the best.

    Of thresholds that do as well, the one with fewer wrong values is better: a wrong one costs more than none.
    """
    steps = {step / 20: f1(score(notes, found, step / 20)) for step in range(_LEAST_SURE, 17)}
    return max(sure for sure, worth in steps.items() if worth >= max(steps.values()) - _NEARLY)


_NEARLY = 0.005


def f1(one: Score) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * one.right / max(1, one.found + one.wanted)


class Table:
    """Which features hold in which examples, to sum weights by."""

    def __init__(self, examples: Sequence[Collection[str]], often: int, first: Sequence[str] = ()) -> None:
        """Look at the features of each example; those in fewer than `often` are left out, `first` are in all."""
        counts = Counter(name for one in examples for name in set(one))
        self.names = [*first, *sorted(name for name, count in counts.items() if count >= often and name not in first)]
        number = {name: place for place, name in enumerate(self.names)}
        columns = [sorted({*range(len(first)), *(number[name] for name in one if name in number)}) for one in examples]
        self.rows = np.repeat(np.arange(len(columns)), [len(some) for some in columns])
        self.columns = np.array([column for some in columns for column in some], dtype=np.intp)
        self.height, self.width = len(examples), len(self.names)

    def sums(self, weights: Floats) -> Floats:
        """Return of each example the sum of its features' weights."""
        return np.bincount(self.rows, weights[self.columns], self.height).astype(np.float64)

    def gathered(self, values: Floats) -> Floats:
        """Return of each feature the sum of its examples' values."""
        return np.bincount(self.columns, values[self.rows], self.width).astype(np.float64)


def descend(start: Floats, slope: Callable[[Floats], Floats], steps: int, rate: Callable[[int], float]) -> Floats:
    """Return weights after `steps` down the slope, each with a step of its own (Adam, Kingma and Ba 2015)."""
    weights = start.copy()
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        down = slope(weights)
        mean, spread = 0.9 * mean + 0.1 * down, 0.99 * spread + 0.01 * down**2
        weights -= rate(step) * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights
