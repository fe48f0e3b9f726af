"""Numbers in any writing: 14 %, fourteen per cent, 3k, 3,000, a dozen, half, two weeks and a fortnight."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.notation import HINTS, PERIODS, QUANTITY, counts, few, value_of
from followup.checkers.grounding.words import NUMBER_WORDS, Token, is_function, key, synonyms, tokens, vocabulary
from followup.text import Span

HOURS = {
    key(unit): hours
    for unit, hours in {
        "minute": 1 / 60,
        "min": 1 / 60,
        "hour": 1,
        "hr": 1,
        "h": 1,
        "day": 24,
        "week": 168,
        "wk": 168,
        "month": 730,
        "year": 8760,
        "yr": 8760,
        "decade": 87_600,
    }.items()
}

_AROUND = re.compile(
    r"(?:(?P<over>over|more than|above|at least|a good|upwards? of|beyond|exceed\w*|past)|(?P<under>under|less than|fewer than|below|almost|nearly|close to|not quite|just short of|short of|up to|at most|barely|the better part of)"
    r"|(?P<about>about|around|roughly|some|approx\w*\.?|circa|ca\.?|abt\.?|say|or so|odd|something like|somewhere near|more or less|order of|~|≈))(?: an?)? ?$",
    re.IGNORECASE,
)
"""What stands before a number that is not meant to be exact."""

_BEHIND = re.compile(
    r"-odd\b| or so\b| or thereabouts\b| give or take\b|(?P<plus>\+| or more\b| plus\b)", re.IGNORECASE
)

_EVERY = re.compile(r"\b(?:every|each) $", re.IGNORECASE)

_SAME_UNIT = {
    key(short): key(long)
    for short, long in {
        "km": "kilometre",
        "kms": "kilometre",
        "kg": "kilogram",
        "ha": "hectare",
        "l": "litre",
        "t": "tonne",
        "sec": "second",
        "secs": "second",
        "h": "hour",
        "hr": "hour",
        "wk": "week",
        "yr": "year",
        "min": "minute",
        "mo": "month",
        "d": "day",
        "x": "time",
        "yo": "year",
    }.items()
}

_TO_PERCENT = re.compile(
    r" ?(?:to|-|–|or|and) ?(?:\d{1,3}(?:\.\d+)?|[a-z]+(?:-[a-z]+)?) ?(?:%|per ?cent|pct)", re.IGNORECASE
)

_MONEY = frozenset(map(key, "pound euro dollar rupee franc eur usd gbp krone naira yen".split()))


class Quantity(NamedTuple):
    """A number with what it counts."""

    span: Span
    value: float
    percent: bool
    money: bool
    unit: str
    """The key of the word that it counts; empty where none follows."""
    near: frozenset[str]
    """The keys of the telling words around it."""
    working: bool
    """True for working days, of which a week has five."""
    wide: frozenset[str]
    """The same with the keys of the words that can stand for them."""
    per: str
    """The key of the time to which it belongs: week for "a week" and "weekly"."""
    least: float
    """The smallest value that is meant: less than `value` behind "about" and "nearly"."""
    most: float
    """The largest: more than `value` behind "about" and "over"."""
    every: bool
    """True for "every six months"."""
    ratio: bool
    """True for a half, halved, doubled: two numbers of the notes may say the same."""

    @property
    def hedged(self) -> bool:
        """True behind "about", "nearly", "over"."""
        return self.least < self.most

    def covers(self, value: float) -> bool:
        """Say whether another value may be meant."""
        slack = 1e-6 * max(1.0, value)
        return self.least - slack <= value <= self.most + slack

    @property
    def hours(self) -> float | None:
        """The length of a span of time, in hours."""
        return self.value * HOURS[self.unit] * (1.4 if self.working else 1) if self.unit in HOURS else None


def quantities(
    text: str, within: Span | None = None, taken: tuple[Span, ...] = (), *, articles: bool = False
) -> tuple[Quantity, ...]:
    """Return the numbers of a text, without those that lie in `taken` (dates and times of the day).

    With `articles`, for notes, the "a" of "a week" counts as one, and so does each of the two numbers of a share.
    They are looked for once, as several checks ask for them.
    """
    words = vocabulary(text)
    none = HINTS.isdisjoint(words) and not (articles and not PERIODS.isdisjoint(words))
    found = () if none else _all(text, within or Span(0, len(text)), articles=articles)
    return tuple(one for one in found if not any(one.span.overlaps(other) for other in taken)) if taken else found


@lru_cache(maxsize=4_000)
def _all(text: str, region: Span, *, articles: bool) -> tuple[Quantity, ...]:
    return tuple(
        quantity
        for match in QUANTITY.finditer(text, *region)
        if articles or not (match["fraction"] or match["article"])
        for quantity in _read(match, text, region, articles=articles)
    )


def _read(match: re.Match[str], text: str, region: Span, *, articles: bool) -> Iterator[Quantity]:
    """Yield what a match tells: one number, or the two of what looks like a share."""
    span = Span(*match.span())
    value = None if match["share"] and not articles and counts(match) else value_of(match)
    line = Span(text.rfind("\n", region.start, span.start) + 1, text.find("\n", span.end))
    after = tokens(text, Span(span.end, min(region.end, span.end + 60, line.end if line.end > 0 else region.end)))
    before = tokens(text, Span(max(region.start, span.start - 60, line.start), span.start))
    per = _per(text, span, region.end)
    unit = _unit_of(match, text, after, per)
    near = frozenset(word.key for word in (*before[-8:], *after[:8]) if not is_function(word.lower))
    wide = near.union(*(synonyms(one) for one in near))
    if match["share"] and (value is None or articles):
        for name, counted in (("some", unit), ("whole", unit if value else _unit(after))):
            part = Span(*match.span(name))
            number = few(part.of(text))
            yield Quantity(part, number, False, False, counted, near, False, wide, "", number, number, False, False)
    if value is None:
        return
    value *= 100 if match["part"] else 1
    least, most = _bounds(value, text, span, region)
    if match["share"] and not articles:
        slack = TENTHS if few(match["whole"]) <= 10 else 0.06 * value
        least, most = least - slack, most + slack
    yield Quantity(
        span=span,
        value=value,
        percent=_is_percent(match, text, region),
        money=bool(match["money"]) or bool(after and after[0].key in _MONEY),
        unit=unit,
        near=near,
        working=_counts_working_days(after),
        wide=wide,
        per=per,
        least=least,
        most=most,
        every=_EVERY.search(text, max(region.start, span.start - 6), span.start) is not None,
        ratio=bool((match["times"] and unit != key("time")) or match["part"] or match["fraction"] or match["share"]),
    )


TENTHS = 4.0
"""Percentage points by which a share in tenths, or in fewer parts, is rounded."""


def _is_percent(match: re.Match[str], text: str, region: Span) -> bool:
    halves = (match["times"] or "").lower().startswith("halv")
    share = match["part"] or match["fraction"] or match["share"]
    return bool(match["percent"] or share or halves or _TO_PERCENT.match(text, match.end(), region.end))


def _counts_working_days(after: Sequence[Token]) -> bool:
    return len(after) > 1 and after[0].lower in ("working", "business")


def _unit_of(match: re.Match[str], text: str, after: Sequence[Token], per: str) -> str:  # noqa: PLR0911 - one ordered list of cases
    """Return the key of what a number counts."""
    if match["decade"]:
        return key("year")
    if match["fortnight"]:
        return key("week")
    if match["times"] and match["times"].lower() == "twice" and per:
        return key("time")
    if match["glued"]:
        return _SAME_UNIT.get(key(match["glued"]), key(match["glued"]))
    if match["scale"] == "m" and value_of(match) == float(re.sub(r"\D", "", match["digits"])):
        return key("metres")
    if _counts_working_days(after):
        return after[1].key
    if match["share"]:
        between = tokens(text, Span(match.end("some"), match.start("whole")))
        if told := _unit(between):
            return told
    pause = _PAUSE.search(text, match.end(), match.end() + 60)
    return _unit([word for word in after if pause is None or word.span.end <= pause.start()])


_NO_UNIT = frozenset(
    "every each by in at for to from since until till per and or but with on if when because so as than is was are were has have had will would".split()
)


_PAUSE = re.compile(r"[,;:()/]|\.(?:\s|$)| [-–—>] ")


def _unit(after: Sequence[Token]) -> str:
    """Return the key of the word that a number counts, which stands before the next preposition or verb."""
    for word in after[:4]:
        if word.lower in _NO_UNIT:
            return ""
        if word.key in _SAME_UNIT or word.key in HOURS:
            return _SAME_UNIT.get(word.key, word.key)
        if not is_function(word.lower) and word.lower[0].isalpha() and word.lower not in NUMBER_WORDS:
            return word.key
    return ""


def _bounds(value: float, text: str, span: Span, region: Span) -> tuple[float, float]:
    """Return between which values the true one lies, as the words around the number tell."""
    before = _AROUND.search(text, max(region.start, span.start - 24), span.start)
    behind = _BEHIND.match(text, span.end, region.end)
    if (before and before["over"]) or (behind and behind["plus"]):
        return value, value * 1.3
    if before and before["under"]:
        return value * 0.8, value
    if behind and behind.group().lower() == "-odd":
        return value * 0.9, value * 1.3
    if text[span.start : span.end].lower().removeprefix("a ").startswith(("few", "several")):
        return value / 2, value * 2.5
    vague = (
        before
        or behind
        or "couple of" in text[span.start : span.end].lower()
        or text[span.start : span.end].lower().endswith("dozen")
    )
    return (value * 0.88, value * 1.12) if vague else (value, value)


_PER = re.compile(
    r"[^.,;\n]{0,40}?\b(?:(?:an?|per|each|every|/) ?(?P<unit>hour|day|night|week|month|quarter|year|term|season|yr|wk)\b"
    r"|(?P<adverb>hourly|daily|weekly|monthly|yearly|annually))"
)

_ADVERBS = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "hourly": "hour",
    "yr": "year",
    "wk": "week",
}


def _per(text: str, span: Span, end: int) -> str:
    """Return the time to which a number belongs."""
    found = _PER.match(text, span.end, min(end, span.end + 60))
    start = found.start("unit" if found["unit"] else "adverb") if found else span.end
    if any(word.lower in NUMBER_WORDS or word.lower.isdigit() for word in tokens(text, Span(span.end, start))):
        return ""
    word = (found["unit"] or found["adverb"]) if found else ""
    return _ADVERBS.get(word, word)
