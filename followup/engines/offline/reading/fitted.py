"""Options for one value of the notes, chosen among by weights that were fitted to labelled notes (`python -m evals.fit`)."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from math import exp

from pydantic import TypeAdapter

from followup.records import Evidence, Record, Value
from followup.text import Span

NOTHING = "nothing is named"
"""The sign by which "none of the options" is weighed."""


class Model(Record):
    """What each sign counts for one field, and from which probability on a value is sure, or shown."""

    sure: float
    shown: float
    weights: Mapping[str, float]


@dataclass
class Option:
    """A possible value, and the signs for and against it, each with the place where it holds."""

    text: str
    span: Span
    signs: dict[str, Span] = field(default_factory=dict)


_OF_ALL = (
    "its words may",
    "its small words may",
    "a word for a business follows",
    "further down",
    "in the second half",
    "behind another label",
    "a job title belongs to it",
    "before a verb of telling",
    "said by the candidate",
    "near, ",
)
"""Signs that count only where they hold wherever the words stand."""


def join(found: Sequence[tuple[Option, frozenset[str]]]) -> Option:
    """Join the places where the same words stand: a sign counts where one of them has it, some only where all have."""
    option = found[0][0]
    common = frozenset.intersection(*(signs for _, signs in found))
    for mention, signs in found:
        for sign in sorted(signs):
            if sign in common or not sign.startswith(_OF_ALL):
                option.signs.setdefault(sign, mention.span)
    for count, sign in ((2, "stands there twice"), (3, "stands there three times")):
        if len(found) >= count:
            option.signs[sign] = found[count - 1][0].span
    return option


@lru_cache(maxsize=1)
def models() -> Mapping[str, Model]:
    """Load the weights, by field."""
    weights = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return TypeAdapter(dict[str, Model]).validate_python(weights)


def choose(options: Sequence[Option], nothing: Iterable[str], model: Model) -> list[Value]:
    """Return the options worth showing, the most probable first; only that one may be sure.

    One of the options is right, or none: `nothing` are the signs for none.
    """
    scores = [weigh(option.signs, model) for option in options]
    none = weigh((NOTHING, *nothing), model)
    highest = max([none, *scores])
    total = exp(none - highest) + sum(exp(score - highest) for score in scores)
    ranked = sorted(zip(scores, options, strict=True), key=lambda one: (-one[0], one[1].span))
    values = []
    for number, (score, option) in enumerate(ranked):
        probability = exp(score - highest) / total
        if probability < model.shown:
            break
        values.append(_value(option, score, model, sure=number == 0 and probability >= model.sure))
    return values


def weigh(signs: Iterable[str], model: Model) -> float:
    """Return what the signs count for together, as a natural logarithm."""
    return sum(model.weights.get(sign, 0.0) for sign in signs)


def _value(option: Option, score: float, model: Model, *, sure: bool) -> Value:
    evidence = (
        Evidence(reason=sign, weight=model.weights[sign], span=span)
        for sign, span in option.signs.items()
        if model.weights.get(sign)
    )
    return Value(text=option.text, span=option.span, score=round(score, 2), sure=sure, evidence=tuple(evidence))
