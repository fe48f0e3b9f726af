"""Whether a number of a message is one of the notes, or follows from them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from followup.checkers.grounding.numerals import raw_values
from followup.checkers.grounding.quantities import HOURS, Quantity, quantities
from followup.checkers.grounding.words import key, synonyms
from followup.text import Span


def agree(said: Quantity, noted: Quantity) -> bool:  # noqa: PLR0911 - one ordered list of cases
    """Say whether a number of the notes is the one that a message tells."""
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
        return said.percent and noted.value <= 100 and (not noted.unit or bool(said.near & noted.wide))
    if said.ratio and noted.ratio:
        return True
    if said.value > 20 or said.value != int(said.value):
        return True
    units = {said.unit, *synonyms(said.unit)}
    return not said.unit or not noted.unit or noted.unit in units or bool(said.near & noted.wide)


def may_agree(said: Quantity, noted: tuple[Quantity, ...], loose: frozenset[int]) -> bool:
    """Say whether a small number that the notes hold may be meant, as they do not count the same thing otherwise."""
    if said.ratio and said.value in (2, 3):
        return int(said.value) in loose
    if said.percent or said.ratio or said.value > 31 or said.value not in loose:
        return False
    units = {said.unit, *synonyms(said.unit)}
    if said.per and any(other.value == said.value and other.per not in ("", said.per) for other in noted):
        return False
    return not any(other.unit in units and other.value != said.value for other in noted if other.unit)


def _same(said: Quantity, noted: Quantity) -> bool:
    values = {noted.value}
    if noted.value < 1_000 and (noted.money or (said.money and noted.value >= 10)):
        values.add(noted.value * 1_000)
    if noted.percent and said.percent:
        return abs(said.value - noted.value) < 1 or said.covers(noted.value) or noted.covers(said.value)
    return any(said.covers(value) for value in values) or (noted.hedged and noted.covers(said.value))


def follows(said: Quantity, noted: tuple[Quantity, ...]) -> bool:
    """Say whether two numbers of the notes that stand side by side are in the proportion that `said` names: 60 to 30 is a half."""
    if not said.ratio:
        return False
    least, most = (said.least, said.most) if said.percent else (100 / said.most, 100 / said.least)
    return any(
        max(one.value, other.value) > 0
        and other.span.start - one.span.end < 30
        and 0.93 * least <= 100 * min(one.value, other.value) / max(one.value, other.value) <= 1.07 * most
        for one, other in pairwise(noted)
    )


def derived(
    said: Quantity, noted: tuple[Quantity, ...], year: int | None, years: frozenset[int], *, summed: bool
) -> bool:
    """Say whether a number follows from the notes: the difference of two that stand together, or the years since one.

    `summed` says that the words around it tell of a sum or of a difference.
    """
    if year and said.unit == key("year") and any(abs(abs(year - since) - said.value) <= 1 for since in years):
        return True
    if said.hedged and any(said.covers(value) for value in _products(noted)):
        return True
    for one, other in pairwise(noted):
        if one.span.end < other.span.start <= one.span.end + 3 and one.value <= said.value <= other.value:
            return True
        if (
            other.span.start - one.span.end > 60
            or one.ratio
            or other.ratio
            or (
                one.unit
                and other.unit
                and one.unit != other.unit
                and not summed
                and not one.percent
                and said.unit not in one.near | other.near
            )
        ):
            continue
        if said.percent and not said.ratio and max(one.value, other.value) > 0:
            apart = abs(one.value - other.value)
            if abs(100 * apart / max(one.value, other.value) - said.value) < 1.5 or (
                one.percent and said.covers(apart)
            ):
                return True
        elif (
            not said.percent
            and (said.value > 31 or summed or (bool(said.unit) and said.unit in one.wide | other.wide))
            and one.percent == other.percent
            and (said.covers(abs(one.value - other.value)) or said.covers(one.value + other.value))
        ):
            return True
    return False


def _products(noted: tuple[Quantity, ...]) -> Iterator[float]:
    """Yield the shares of numbers that stand beside them: 11,000 plants, 1 in 6 unlabelled."""
    for one, other in pairwise(noted):
        if other.span.start - one.span.end <= 60 and one.percent != other.percent:
            yield one.value * other.value / 100
    for whole, one, other in zip(noted, noted[1:], noted[2:], strict=False):
        if other.span.start - one.span.end <= 8 and one.span.start - whole.span.end <= 60 and other.value:
            yield whole.value * one.value / other.value


_SHARE = re.compile(
    r"\b(?P<one>\w+)(?: (?P<unit>\w+))? (?:in|out of)(?: every| a)? (?P<other>three|four|five|six|seven|eight|nine|ten|hundred|\d{1,3})\b",
    re.IGNORECASE,
)


def other_share(body: str, sentence: Span, noted: str) -> Span | None:
    """Return "one week in three" where the notes have "1 wk in 6"."""
    there = _shares_of(noted)
    for match in _SHARE.finditer(body, *sentence) if there else ():
        unit, said = key(match["unit"] or ""), (_number(match["one"]), _number(match["other"]))
        if said[0] >= said[1]:
            continue
        same = [
            (_number(one), _number(other)) for other_unit, one, other in there if other_unit in (unit, *synonyms(unit))
        ]
        if unit and said[0] and same and said not in same:
            return Span(*match.span())
    return None


@lru_cache(maxsize=32)
def _shares_of(noted: str) -> list[tuple[str, str, str]]:
    return [(key(m["unit"] or ""), m["one"], m["other"]) for m in _SHARE.finditer(noted)]


def _number(word: str) -> float:
    return next(iter(raw_values(word) or [quantity.value for quantity in quantities(word)]), 0)


def shares(body: str, sentence: Span, numbers: tuple[Quantity, ...]) -> list[Span]:
    """Return where a sentence says a percentage of the notes as "one in five"."""
    found = []
    for match in _SHARE.finditer(body, *sentence):
        one, other = _number(match["one"]), _number(match["other"])
        if not one or not other:
            continue
        percent = any(noted.percent and abs(noted.value - 100 * one / other) < 3 for noted in numbers)
        pairs = pairwise(numbers)
        if percent or any(a.value * other == b.value * one and b.span.start - a.span.end < 10 for a, b in pairs):
            found.append(Span(*match.span()))
    return found
