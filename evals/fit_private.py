"""Fits the weights by which the reader knows what is private: `python -m evals.fit_private`."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evals.cases import Case, load
from evals.fitting import Table, descend
from followup.engines.offline.reading.claims import Claim, claims_of, pieces
from followup.engines.offline.reading.layout import lay_out
from followup.engines.offline.reading.marks import without_marks
from followup.engines.offline.reading.privacy import BIAS, PRIVATE_TOPICS, SCALE, features, words_of
from followup.engines.offline.reading.private import AROUND, LATE, UNSURE, Around, judged, late, parts_of, private_from
from followup.engines.offline.reading.sections import Section
from followup.records import Notes
from followup.text import Span

FOLDER = Path(__file__).parent / "private"
WEIGHTS = Path(__file__).parent.parent / "followup/engines/offline/reading/privacy_weights.txt"
NONE = 0
"""The class of what may be sent; the private topics follow it."""
RARE = 2
"""A feature seen less often is left out."""
STEPS = 250
MARKED, TOLD, UNMARKED = 3.0, 1.0, 0.4
"""How much a case's words count that are marked as private, as told, or not at all, where a claim written to learn from is 1."""
DECAY = 3.0
"""Strength of the L2 penalty."""
SMALL = 0.2
"""A feature whose weights are all smaller is left out."""


Matrix = NDArray[np.float64]


class Example(NamedTuple):
    """A stretch of words and what it may be: more than one topic where only "private" is known."""

    features: tuple[str, ...]
    topics: tuple[int, ...]
    weight: float


ANY = tuple(range(1, len(PRIVATE_TOPICS) + 1))


def example(text: str, topics: Sequence[int], weight: float = 1.0) -> Example:
    """Return the features of `text`."""
    return Example(tuple(name for _, name in features(words_of(text))), tuple(topics), weight)


def lines_of(topic: str) -> list[str]:
    """Return the claims written for a topic."""
    lines = (FOLDER / f"{topic}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def written() -> list[Example]:
    """Return the claims that were written to learn from."""
    found = [example(line, (NONE,)) for line in lines_of("sendable")]
    for line in lines_of("sendable"):
        parts = pieces(line, Span(0, len(line)))
        found += [example(part.of(line), (NONE,), 0.5) for part in parts if len(parts) > 1]
    for number, topic in enumerate(PRIVATE_TOPICS, start=1):
        found += [example(line, (number,)) for line in lines_of(topic)]
        found += [
            example(_SOMEBODY.sub("Ola", line, count=1), (number,)) for line in lines_of(topic) if _SOMEBODY.match(line)
        ]
    return found


_SOMEBODY = re.compile(r"(?:he|she|the (?:boss|owner|head|manager|deputy))\b(?!['’])", re.IGNORECASE)
"""Whom people also call by name."""


def marks_in(case: Case, text: str, claim: Claim) -> list[Span]:
    """Return where a claim's line holds words that are marked as private."""
    found = [(text.find(words, *claim.line.span), words) for words in case.read.private]
    return [Span(at, at + len(words)) for at, words in found if at >= 0]


def marked(case: Case) -> list[Example]:
    """Return what a case's marks teach: the pieces around private words, and everything else as sendable."""
    text = without_marks(Notes.of(case.notes).text)
    layout = lay_out(text)
    private_lines = private_from(text, layout)
    found = []
    for claim in claims_of(text, layout, {}):
        parts = pieces(text, claim.span)
        hidden = claim.line.section is Section.PRIVATE or claim.span.start >= private_lines.get(
            claim.line.number, len(text)
        )
        touching = [span for span in marks_in(case, text, claim) if span.overlaps(claim.span)]
        for span in touching:
            around = [part for part in parts if part.overlaps(span)]
            if around:
                found.append(example(text[around[0].start : around[-1].end], ANY, MARKED))
                if len(around) < len(parts):
                    found.append(example(claim.span.of(text), ANY, MARKED / 2))
        if not touching and not hidden:
            weight = TOLD if any(told in claim.span.of(text) for told in case.read.told) else UNMARKED
            found.append(example(claim.span.of(text), (NONE,), weight))
            found += [example(part.of(text), (NONE,), weight / 2) for part in parts if len(parts) > 1]
    return found


def fit(examples: Sequence[Example]) -> dict[str, tuple[float, ...]]:
    """Return for each feature the weight of each private topic over that of sendable words; "" is the bias."""
    table = Table([one.features for one in examples], RARE, first=(BIAS,))
    classes = range(len(PRIVATE_TOPICS) + 1)
    allowed = np.array([[float(topic in one.topics) for topic in classes] for one in examples])
    strength = np.array([[one.weight] for one in examples])
    decay = np.full((table.width, 1), DECAY)
    decay[0] = 0

    def slope(weights: Matrix) -> Matrix:
        scores = np.stack([table.sums(weights[:, one]) for one in classes], axis=1)
        chance = np.exp(scores - scores.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        wanted = chance * allowed
        wanted /= wanted.sum(axis=1, keepdims=True) + 1e-12
        error = (chance - wanted) * strength
        return np.stack([table.gathered(error[:, one]) for one in classes], axis=1) + decay * weights

    start = np.zeros((table.width, len(classes)))
    weights = descend(start, slope, STEPS, lambda step: 0.1 * (1 - step / (STEPS + 1)) + 0.002)
    over = weights[:, 1:] - weights[:, :1]
    return {
        name: tuple(over[number])
        for number, name in enumerate(table.names)
        if name == BIAS or np.abs(over[number]).max() >= SMALL
    }


def around_of(case: Case, weights: Mapping[str, Sequence[float]]) -> list[tuple[Around, float, bool]]:
    """Return of each claim of a case what is looked at besides its words, its place, and whether it is marked private."""
    text = without_marks(Notes.of(case.notes).text)
    layout = lay_out(text)
    hidden = private_from(text, layout)
    claims = [
        claim
        for claim in claims_of(text, layout, {})
        if claim.line.section is not Section.PRIVATE and claim.span.start < hidden.get(claim.line.number, len(text))
    ]
    found = []
    for claim, around in zip(claims, judged(text, claims, weights), strict=True):
        private = any(span.overlaps(claim.span) for span in marks_in(case, text, claim))
        found.append((around, late(claim.span.end, len(text)), private))
    return found


def fit_around(seen: Sequence[tuple[Around, float, bool]]) -> tuple[float, ...]:
    """Return a weight for each of what is looked at besides the words, where the place counts as it is set."""
    values = np.array([tuple(map(float, around)) for around, _, _ in seen])
    place = LATE * np.array([place for _, place, _ in seen])
    private = np.array([float(private) for _, _, private in seen])
    weights = np.zeros(values.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-values @ weights - place))
        curve = (values * (chance * (1 - chance))[:, None]).T @ values + np.eye(len(weights))
        weights -= np.linalg.solve(curve, values.T @ (chance - private) + weights)
    return tuple(weights)


class Kept(NamedTuple):
    """What notes left out of the fit show: private remarks kept back of all, and told words kept back of all."""

    private: int
    all_private: int
    told: int
    all_told: int

    def __str__(self) -> str:
        return f"private kept back {self.private}/{self.all_private}, told kept back {self.told}/{self.all_told}"


def keeping(case: Case, weights: Mapping[str, Sequence[float]]) -> Kept:
    """Count which of a case's private and told words are kept back by these weights."""
    text = without_marks(Notes.of(case.notes).text)
    layout = lay_out(text)
    hidden = private_from(text, layout)
    claims = claims_of(text, layout, {})
    open_parts = [
        part.span.of(text)
        for claim, parts in zip(claims, parts_of(text, claims, weights), strict=True)
        if claim.line.section is not Section.PRIVATE and claim.span.start < hidden.get(claim.line.number, len(text))
        for part in parts
        if part.odds < UNSURE
    ]
    private = sum(not any(words in part for part in open_parts) for words in case.read.private)
    told = sum(not any(words in part for part in open_parts) for words in case.read.told)
    return Kept(private, len(case.read.private), told, len(case.read.told))


def fit_all(cases: Sequence[Case], folds: int = 4) -> tuple[dict[str, tuple[float, ...]], Kept]:
    """Return all weights, and what they keep back in notes that were left out of the fit.

    The weights of what stands around are fitted on words that were weighed without their own case.
    """
    lines = written()
    marks = [marked(case) for case in cases]
    seen: list[list[tuple[Around, float, bool]]] = []
    learnt = []
    for fold in range(folds):
        others = [one for number, ones in enumerate(marks) if number % folds != fold for one in ones]
        learnt.append(fit(lines + others))
        left_out = [case for number, case in enumerate(cases) if number % folds == fold]
        seen.append([one for case in left_out for one in around_of(case, learnt[-1])])
    kept = [
        keeping(case, {**learnt[number % folds], AROUND: fit_around(_all_but(seen, number % folds))})
        for number, case in enumerate(cases)
    ]
    weights = fit(lines + [one for ones in marks for one in ones])
    around = fit_around([one for ones in seen for one in ones])
    return {**weights, AROUND: around}, Kept(*(sum(counts) for counts in zip(*kept, strict=True)))


def _all_but(seen: Sequence[Sequence[tuple[Around, float, bool]]], fold: int) -> list[tuple[Around, float, bool]]:
    return [one for number, ones in enumerate(seen) if number != fold for one in ones]


def write(weights: Mapping[str, Sequence[float]]) -> None:
    """Write the weights as whole numbers, one feature a line."""
    lines = [f"{name}\t{' '.join(str(round(one * SCALE)) for one in weights[name])}" for name in sorted(weights)]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    marked_cases = [case for case in (*load("seen"), *load("reading")) if case.read.private or case.read.told]
    fitted, left_out = fit_all(marked_cases)
    write(fitted)
    print(f"{len(fitted):,} features in {WEIGHTS.name}; in notes left out of the fit: {left_out}")
