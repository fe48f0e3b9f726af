"""Slips that a fitted model believes in, where no rule knows the words: it has seen right sentences, and the same ones spoilt.

For each kind of slip and each place where it may stand, a logistic model adds up what the `signs` around the place count.
`python -m evals.fit_slips` fits the weights.
"""

import json
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.grammar import pairs
from followup.grammar.flaw import Flaw
from followup.grammar.kinds import COMMAS, GAPS, GROUPS, WORDS, Slip, confusable, form, places
from followup.grammar.sentence import Sentence
from followup.grammar.signs import around, special, word_at

RULE = "GRAMMAR_LIKELY"
"""What the rules are called, with the kind of slip behind it."""
MOST = 2
"""Slips that are told of one sentence."""
SCALE = 100
"""Weights are kept in hundredths."""


class Model(NamedTuple):
    """The weights of all kinds of slip; made by `load`."""

    bias: dict[Slip, int]
    bars: dict[Slip, int]
    """How much must speak for a slip of each kind before it is told."""
    weights: dict[str, dict[int, int]]
    """For each thing that can be seen, the kinds that it speaks for or against, by number, and how much."""

    def beliefs(self, seen: list[str], slips: Iterable[Slip]) -> dict[Slip, int]:
        """Return what speaks for each of these kinds where this is seen, in hundredths."""
        sums = {_NUMBERS[slip]: self.bias[slip] for slip in slips}
        for one in set(seen):
            for kind, weight in self.weights.get(one, {}).items():
                if kind in sums:
                    sums[kind] += weight
        return {slip: sums[_NUMBERS[slip]] for slip in slips}


_NUMBERS = {slip: number for number, slip in enumerate(Slip)}


@lru_cache(maxsize=1)
def load() -> Model:
    """Read the weights, once; a third of a second."""
    content = json.loads(zlib.decompress((files("followup.grammar") / "slips.bin").read_bytes()))
    weights: dict[str, dict[int, int]] = {}
    for slip, names in content["weights"].items():
        for name, weight in names.items():
            weights.setdefault(name, {})[_NUMBERS[Slip[slip]]] = weight
    bias, bars = ({Slip[name]: value for name, value in content[part].items()} for part in ("bias", "bars"))
    return Model(bias, bars, weights)


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find what is likely a slip, the likeliest first."""
    model, told = load(), []
    for group in GROUPS:
        slips = [slip for slip in group if slip in model.bars]
        where = {slip: set(places(sentence, slip)) for slip in slips}
        for at in sorted(set().union(*where.values())):
            here = [slip for slip in slips if at in where[slip]]
            seen = around(sentence, at, gap=here[0] in GAPS)
            if group is WORDS:
                beliefs = {slip: model.beliefs([*seen, *special(sentence, slip, at)], (slip,))[slip] for slip in here}
            else:
                beliefs = model.beliefs(seen, here)
            told += [
                (belief - model.bars[slip], slip, at) for slip, belief in beliefs.items() if belief > model.bars[slip]
            ]
    for _, slip, at in sorted(told, key=lambda one: -one[0])[:MOST]:
        start, end = _marked(sentence, slip, at)
        yield Flaw(f"{RULE}_{slip.name}", sentence.span(start, end), slip.value, _meant(sentence, slip, at))


def _marked(sentence: Sentence, slip: Slip, at: int) -> tuple[int, int]:
    """Return the words to mark for a slip at a place."""
    if slip in COMMAS:
        return at - 1, at + 2
    if slip in GAPS:
        return max(0, at - 1), at + 1
    return at - sentence.lower(at).startswith("'"), at + 1


def _meant(sentence: Sentence, slip: Slip, at: int) -> str | None:
    """Return the word that suits the place best, where another word is meant."""
    if slip is not Slip.CONFUSED:
        return None
    counts, (before, behind) = pairs.load(), (word_at(sentence, at - 1), word_at(sentence, at + 1))
    word = form(sentence, at)
    best = max(sorted(confusable()[word]), key=lambda other: counts.fit(before, other, behind))
    suits = "'" not in word + best and counts.fit(before, best, behind) > counts.fit(before, word, behind)
    return best if suits else None
