"""Fits the weights by which tracing knows that a sentence gives a private remark away: `python -m evals.fit_leaks`.

A sentence gives a remark away or not; which of its notes' remarks it is, nobody marked, so each round of the fit takes the
likeliest. Prints what is found in the sentences of hands that were left out of the fit.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from evals import traced
from followup.checkers.grounding.private import LIKELY, Said, signs
from followup.checkers.grounding.remarks import remarks_of

ROUNDS, STEPS, DECAY, FOLDS = 6, 60, 0.6, 8
TARGET = Path(__file__).parent.parent / "followup/checkers/grounding/leaks.json"
AGAINST = frozenset(("of another", "known", "greets", "long"))
"""Signs that speak against a remark given away."""
SURE = frozenset(("field", "name of another employer"))
"""Signs that nearly suffice."""


def prior(names: Sequence[str]) -> np.ndarray:
    """Return what the bias and the weights are drawn towards."""
    return np.array([-4.5, *(-1.5 if name in AGAINST else 3.0 if name in SURE else 1.2 for name in names)])


class Example(NamedTuple):
    """A sentence with a row of signs for each remark of its notes."""

    hand: str
    words: str
    private: bool
    rows: np.ndarray
    names: tuple[str, ...]


def examples() -> list[Example]:
    """Return the sentences whose notes hold a remark."""
    found = []
    for one in (*traced.load(), *traced.of_letters()):
        remarks = remarks_of(one.letter, one.letter.interview).all if one.letter.interview else ()
        said = Said(one.words)
        values = [signs(said, remark) for remark in remarks]
        if values:
            rows = np.array([[1.0, *some.values()] for some in values])
            found.append(Example(one.hand, one.words, one.sort == traced.PRIVATE, rows, tuple(values[0])))
    return found


def fit(some: Sequence[Example]) -> np.ndarray:
    """Return the bias and the weight of each sign."""
    mean = prior(some[0].names)
    weights = mean.copy()
    for _ in range(ROUNDS):
        rows, right = [], []
        for one in some:
            best = one.rows[int(np.argmax(one.rows @ weights))]
            rows += [best] if one.private else list(one.rows)
            right += [1.0] if one.private else [0.0] * len(one.rows)
        table, wanted = np.array(rows), np.array(right)
        for _ in range(STEPS):
            belief = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
            slope = table.T @ (belief - wanted) + DECAY * (weights - mean)
            curve = (table * (belief * (1 - belief))[:, None]).T @ table + DECAY * np.eye(len(weights))
            step = np.linalg.solve(curve, slope)
            weights -= step
            if np.abs(step).max() < 1e-4:
                break
    return weights


def main() -> None:
    """Fit, test on hands that were left out, and print."""
    some = examples()
    hands = sorted({one.hand for one in some})
    beliefs: dict[int, float] = {}
    for fold in range(FOLDS):
        out = set(hands[fold::FOLDS])
        weights = fit([one for one in some if one.hand not in out])
        for number, one in enumerate(some):
            if one.hand in out:
                beliefs[number] = float(1 / (1 + np.exp(-(one.rows @ weights).max())))
    for likely in (0.3, 0.4, LIKELY, 0.6):
        found = sum(beliefs[n] >= likely for n, one in enumerate(some) if one.private)
        false = sum(beliefs[n] >= likely for n, one in enumerate(some) if not one.private)
        print(
            f"left out, {likely}: {found} of {sum(one.private for one in some)} found, {false} of {sum(not one.private for one in some)} false"
        )
    if "-v" in sys.argv:
        for number, one in enumerate(some):
            if (beliefs[number] >= LIKELY) != one.private:
                print("miss " if one.private else "false", one.hand, "|", one.words, round(beliefs[number], 2))
    weights = fit(some)
    kept = {name: round(float(weight), 2) for name, weight in zip(("", *some[0].names), weights, strict=True)}
    TARGET.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
