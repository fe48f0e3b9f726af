"""Fits the weights by which the reader knows what is private: `python -m evals.fit_private`."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evals.cases import Case, load
from followup.engines.offline.claims import Claim, claims_of, pieces
from followup.engines.offline.layout import Section, lay_out
from followup.engines.offline.marks import without_marks
from followup.engines.offline.privacy import BIAS, PRIVATE_TOPICS, SCALE, features, words_of
from followup.engines.offline.private import AROUND, LATE, Around, judged, late, private_from
from followup.records import Notes
from followup.text import Span

FOLDER = Path(__file__).parent / "private"
WEIGHTS = Path(__file__).parent.parent / "followup/engines/offline/privacy_weights.txt"
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
    counts = Counter(name for one in examples for name in set(one.features))
    names = [BIAS, *(name for name, count in counts.items() if count >= RARE)]
    place = {name: number for number, name in enumerate(names)}
    pairs = [(row, place[name]) for row, one in enumerate(examples) for name in (BIAS, *one.features) if name in place]
    row, column = np.array(pairs).T
    classes = range(len(PRIVATE_TOPICS) + 1)
    allowed = np.array([[float(topic in one.topics) for topic in classes] for one in examples])
    strength = np.array([[one.weight] for one in examples])
    decay = np.full((len(names), 1), DECAY)
    decay[0] = 0
    weights: Matrix = np.zeros((len(names), len(classes)))
    moment: Matrix = np.zeros_like(weights)
    speed: Matrix = np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        scores = np.stack([np.bincount(row, weights[column, one], len(examples)) for one in classes], axis=1)
        chance = np.exp(scores - scores.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        wanted = chance * allowed
        wanted /= wanted.sum(axis=1, keepdims=True) + 1e-12
        error = (chance - wanted) * strength
        pull = [np.bincount(column, error[row, one], len(names)) for one in classes]
        slope: Matrix = np.stack(pull, axis=1) + decay * weights
        moment = 0.9 * moment + 0.1 * slope
        speed = 0.99 * speed + 0.01 * slope**2
        rate = 0.1 * (1 - step / (STEPS + 1)) + 0.002
        weights -= rate * (moment / (1 - 0.9**step)) / (np.sqrt(speed / (1 - 0.99**step)) + 1e-6)
    over = weights[:, 1:] - weights[:, :1]
    return {
        name: tuple(over[number])
        for name, number in place.items()
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


def fit_all(cases: Sequence[Case], folds: int = 4) -> dict[str, tuple[float, ...]]:
    """Return all weights; those of what stands around are fitted on words that were weighed without their own case."""
    lines = written()
    marks = [marked(case) for case in cases]
    seen: list[tuple[Around, float, bool]] = []
    for fold in range(folds):
        learnt = fit(lines + [one for number, ones in enumerate(marks) if number % folds != fold for one in ones])
        seen += [one for number, case in enumerate(cases) if number % folds == fold for one in around_of(case, learnt)]
    weights = fit(lines + [one for ones in marks for one in ones])
    return {**weights, AROUND: fit_around(seen)}


def write(weights: Mapping[str, Sequence[float]]) -> None:
    """Write the weights as whole numbers, one feature a line."""
    lines = [f"{name}\t{' '.join(str(round(one * SCALE)) for one in weights[name])}" for name in sorted(weights)]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    fitted = fit_all(load("seen"))
    write(fitted)
    print(f"{len(fitted):,} features in {WEIGHTS.name}")
