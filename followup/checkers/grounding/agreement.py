"""Whether a number of a message is one of the notes, or follows from them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from followup.checkers.grounding.quantities import HOURS, Quantity
from followup.checkers.grounding.words import key, synonyms

YEARS = (1900, 2100)
AHEAD = 6
"""Of so many numbers behind a number each makes a pair with it, and so many may count the same thing."""
TOGETHER = 90
"""Characters between two numbers that are told of one thing."""
ROUGHLY = 0.13
"""By how much a percentage may differ from the half, the third or the fifth that it is called."""
FEWEST = 4
"""Below, a number is the product of two others by chance."""
WHOLE = 10
"""From which number on people round a product to the next whole one."""
_RANGE = re.compile(r" ?(?:-|–|to|or) ?")
"""Between the two ends of a range: 6-8 %, 70 to 90."""
BESIDE = 14
"""Characters between two numbers that stand beside each other: 14 -> 5."""


def agree(said: Quantity, noted: Quantity) -> bool:  # noqa: PLR0911 - one ordered list of cases
    """Say whether a number of the notes is the one that a message tells."""
    if (
        YEARS[0] <= noted.value <= YEARS[1]
        and said.value != noted.value
        and not noted.unit.startswith(said.unit or " ")
    ):
        return False
    if noted.every and said.per and noted.hours and key(said.per) in HOURS:
        return said.covers(round(HOURS[key(said.per)] / noted.hours))
    if said.hours and noted.hours:
        if said.hedged and said.covers(noted.hours / said.hours * said.value):
            return True
        return abs(said.hours - noted.hours) <= 0.03 * noted.hours and (
            said.unit == noted.unit or bool(said.near & noted.wide) or said.value > 1
        )
    if not _same(said, noted) or (said.per and noted.per and said.per != noted.per):
        return False
    if said.percent != noted.percent and not (said.value < 1 or noted.value < 1):
        plain = said.percent and not said.ratio and noted.value <= 100 and said.value == noted.value
        return plain and (not noted.unit or bool(said.near & noted.wide))
    if said.ratio and not said.percent:
        return noted.ratio
    if said.ratio and noted.ratio:
        return True
    exact = said.value in (noted.value, 1_000 * noted.value) or said.money or said.percent
    if (said.value > 20 and exact) or said.value != int(said.value):
        return True
    units = {said.unit, *synonyms(said.unit)}
    return not said.unit or not noted.unit or noted.unit in units or bool(said.near & noted.wide)


def may_agree(said: Quantity, noted: tuple[Quantity, ...], loose: frozenset[int]) -> bool:
    """Say whether a small number that the notes hold may be meant, as they do not count the same thing otherwise."""
    if said.percent or said.ratio or said.hedged or said.value > 31 or said.value not in loose:
        return False
    units = {said.unit, *synonyms(said.unit)}
    if said.hours and any(other.value == said.value and other.hours and other.unit != said.unit for other in noted):
        return False
    if said.per and any(other.value == said.value and other.per not in ("", said.per) for other in noted):
        return False
    return not any(other.unit in units and other.value != said.value for other in noted if other.unit)


def _same(said: Quantity, noted: Quantity) -> bool:
    values = {noted.value}
    if noted.value < 1_000 and (noted.money or (said.money and noted.value >= 10)):
        values.add(noted.value * 1_000)
    if noted.percent and said.percent and said.ratio and abs(said.value - noted.value) <= ROUGHLY * noted.value:
        return True
    if noted.percent and said.percent:
        return abs(said.value - noted.value) < 1 or said.covers(noted.value) or noted.covers(said.value)
    if noted.value != int(noted.value) and noted.value < 1_000:
        values.add(100 * noted.value)
    return any(said.covers(value) for value in values) or (noted.hedged and noted.covers(said.value))


class Pairs(NamedTuple):
    """Numbers of the notes from which a third may follow, as they stand together or count the same thing."""

    near: tuple[tuple[Quantity, Quantity], ...]
    alike: tuple[tuple[Quantity, Quantity], ...]
    ranges: tuple[tuple[Quantity, Quantity], ...]
    percents: tuple[Quantity, ...]


def pairs_of(text: str, noted: Sequence[Quantity]) -> Pairs:
    """Return the pairs among the numbers of the notes `text`; their count grows with that of the numbers, not with its square."""
    whole = [one for one in noted if one.value > 0 and (one.unit or not YEARS[0] <= one.value <= YEARS[1])]
    near = [
        (one, other)
        for number, one in enumerate(whole)
        for other in whole[number + 1 : number + 1 + AHEAD]
        if other.span.start - one.span.end <= TOGETHER and not one.span.overlaps(other.span)
    ]
    counting: dict[str, list[Quantity]] = defaultdict(list)
    for one in whole:
        if one.unit and not one.hours and not one.percent:
            counting[one.unit].append(one)
    alike = [pair for some in counting.values() if len(some) <= AHEAD for pair in combinations(some, 2)]
    ranges = [pair for pair in near if _RANGE.fullmatch(text, pair[0].span.end, pair[1].span.start)]
    return Pairs(tuple(near), tuple(alike), tuple(ranges), tuple(one for one in noted if one.percent))


def follows(said: Quantity, pairs: Pairs, *, rest: bool, fell: bool) -> bool:
    """Say whether a share, a percentage or a multiple follows from two numbers that stand together.

    `rest` says that the words around it tell of what is left or lacking, and so of the rest of a share;
    `fell` that they tell of a change, which two numbers give as well.
    """
    if not (said.percent or said.ratio):
        return False
    if rest and said.percent and any(_close(said, 100 - one.value) for one in pairs.percents):
        return True
    return any(
        _close(said, share if said.percent else 100 / share)
        for one, other in pairs.near
        if _comparable(one, other) and (said.ratio or said.hedged or said.near & (one.wide | other.wide))
        for share in _shares(one.value, other.value)[: 2 if rest or fell else 1]
    )


def _comparable(one: Quantity, other: Quantity) -> bool:
    if (
        one.value == 1
        or other.value == 1
        or one.ratio
        or other.ratio
        or one.money != other.money
        or bool(one.hours) != bool(other.hours)
    ):
        return False
    gap = other.span.start - one.span.end
    if one.percent != other.percent:
        return not (other if one.percent else one).unit
    return (one.unit == other.unit and gap <= TOGETHER // 2) or gap <= BESIDE


def _shares(one: float, other: float) -> tuple[float, ...]:
    """Return what per cent the smaller number is of the larger, and what remains."""
    share = 100 * min(one, other) / max(one, other)
    return (share, 100 - share) if share < 100 else (100.0,)


def _close(said: Quantity, value: float) -> bool:
    slack = 0.07 * value if said.ratio or said.hedged else 1.5
    return said.least - slack <= value <= said.most + slack


def compares(said: Quantity, pairs: Pairs) -> bool:
    """Say whether two numbers that stand together are in the proportion that "three times bigger" tells."""
    return any(
        abs(max(one.value, other.value) / min(one.value, other.value) / said.value - 1) < 0.15
        for one, other in pairs.near
        if one.percent == other.percent
    )


def derived(said: Quantity, pairs: Pairs, year: int | None, years: frozenset[int], *, summed: bool) -> bool:
    """Say whether a number follows from the notes: a sum or difference of two, a share of one, or the years since one.

    `summed` says that the words around it tell of a sum or of a difference.
    """
    if _since(said, year, years):
        return True
    if said.percent:
        return any(
            one.percent and other.percent and said.covers(abs(one.value - other.value)) for one, other in pairs.near
        )
    if any(_rounds(said, value) for value in _products(said, pairs, rest=summed)):
        return True
    if any(_within(said, one, other) for one, other in pairs.ranges):
        return True
    if any(_joins(said, one, other, summed=summed) for one, other in pairs.near):
        return True
    alike = pairs.alike if summed or not said.unit else [pair for pair in pairs.alike if pair[0].unit == said.unit]
    return any(_adds(said, one, other) for one, other in alike)


def _since(said: Quantity, year: int | None, years: frozenset[int]) -> bool:
    """Say whether so long has passed since a year that the notes name."""
    spans = (said.hours or 0) / HOURS[key("year")]
    slack = 1 if said.unit == key("year") and not said.hedged else max(1, ROUGHLY * spans)
    return year is not None and spans >= 1 and any(abs(abs(year - since) - spans) <= slack for since in years)


def _rounds(said: Quantity, value: float) -> bool:
    return (
        said.covers(value)
        or (said.value >= FEWEST and said.value == round(value))
        or (said.value >= WHOLE and abs(said.value - value) < 1)
    )


def _within(said: Quantity, one: Quantity, other: Quantity) -> bool:
    """Say whether a number lies in a range of the notes: 6-8 %."""
    return one.value <= said.value <= other.value and (not said.hours or bool(other.hours))


def _joins(said: Quantity, one: Quantity, other: Quantity, *, summed: bool) -> bool:
    """Say whether a number is the sum or the difference of two that stand together, and counts what both do."""
    units = {said.unit, *synonyms(said.unit)}
    counted = bool(said.unit) and one.unit in units and other.unit in units
    beside = other.span.start - one.span.end <= BESIDE and not said.unit
    left = beside and _adds(said, one, other) if not said.unit else False
    if (
        said.unit
        and not said.percent
        and said.unit in (one.unit, other.unit)
        and other.span.start - one.span.end <= BESIDE
    ):
        left = left or said.covers(abs(one.value - other.value))
    return left or ((summed or (not said.hours and counted)) and _adds(said, one, other))


def _adds(said: Quantity, one: Quantity, other: Quantity) -> bool:
    alike = one.percent == other.percent or not (other if one.percent else one).unit
    if not alike or one.ratio or other.ratio or bool(said.hours) != bool(one.hours or other.hours):
        return False
    points = 100 if max(one.value, other.value) < 1 <= said.value else 1
    return said.covers(points * abs(one.value - other.value)) or said.covers(one.value + other.value)


def _products(said: Quantity, pairs: Pairs, *, rest: bool) -> Iterator[float]:
    """Yield the shares of numbers that stand beside them: 11,000 plants, 1 in 6 unlabelled."""
    for one, other in pairs.near:
        counted = other if one.percent else one
        rounded = said.value >= FEWEST and said.value == round(one.value * other.value / 100)
        alike = rounded or said.hedged or not said.unit or said.unit in (counted.unit, *counted.wide)
        if one.percent != other.percent and not said.hours and alike:
            yield one.value * other.value / 100
            share = one if one.percent else other
            if rest:
                yield counted.value * (100 - share.value) / 100


def reckoned(said: Quantity, others: Sequence[Quantity], noted: Sequence[Quantity]) -> bool:
    """Say whether a number is reckoned before the reader's eyes: "forty clients in five rooms is eight to a room".

    `others` are the other numbers of its sentence; with one of these a number of the notes, too, may make it.
    """
    if said.percent or said.ratio or said.value < FEWEST / 2:
        return False
    values = [one.value for one in others if one.value > 1 and not one.ratio]
    for number, one in enumerate(values):
        for other in values[number + 1 :]:
            larger, smaller = max(one, other), min(one, other)
            if any(_rounds(said, value) for value in (one + other, larger - smaller, one * other, larger / smaller)):
                return True
    units = {said.unit, *(one.unit for one in others)} | {""}
    counted = [one.value for one in noted if one.unit in units or one.near & said.near]
    return any(
        one != value and said.covers(abs(one - value)) for one in values if one > FEWEST for value in counted
    ) or any(one != value and said.covers(abs(one - value)) for one in values for value in counted if said.hours)
