"""Numbers in any writing: 14 %, fourteen per cent, 3k, 3,000, a dozen, half, two weeks and a fortnight."""

import re
from typing import NamedTuple

from followup.checkers.grounding.words import is_function, key, plain, synonyms, tokens
from followup.text import Span

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
        " nineteen".split()
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "grand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "mn": 1_000_000,
    "m": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
}
_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1, "thirds": 1 / 3, "quarters": 0.25}
_WORDS = "|".join(sorted([*_UNITS, *_TENS, "hundred", "thousand", "million", "billion"], key=len, reverse=True))
_QUANTITY = re.compile(
    rf"""(?<![\w.])(?:
    (?P<money>[£€$₹₦¥]|(?:eur|usd|gbp|chf|aud|cad|rs\.?|ksh|inr)[ ])?[ ]?
        (?P<digits>\d{{1,3}}(?:[,'’\u202f\u00a0 ]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)
        (?:[ ]?(?P<scale>k|m|mn|bn|thousand|million|billion|hundred|lakh|grand)(?![\w]))?
    |(?:a[ ])?(?P<dozen>dozen)s?
    |(?P<fortnight>fortnight)
    |(?P<times>twice|doubled|halved|tripled|trebled)
    |(?P<article>an?(?=[ ](?:week|month|year|day|hour)\b))
    |(?P<words>(?:a[ ](?=hundred|thousand|million))?(?:{_WORDS})(?:(?:[ -]|[ ]and[ ])(?:{_WORDS}))*)
    |(?:(?P<most>two|three)[ -](?=thirds|quarters))?(?:a[ ])?(?P<part>half|thirds?|quarters?|fifth|tenth)(?=[ ](?:of|the|as|a|an|are|is|were|have|do|give|less|more|empty|hour|day)\b|[ ]?[,.;)]|$|s?[ ]of)
    )(?![\w])(?P<percent>[ ]?(?:%|per[ ]?cent\b|pct\b|percent\b))?(?P<ordinal>st|nd|rd|th)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HOURS = {
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
    }.items()
}
_HEDGES = frozenset("about around almost nearly over roughly some approximately under than close".split())
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
    hedged: bool
    """True behind "about", "nearly", "over"."""
    ratio: bool
    """True for a half, halved, doubled: two numbers of the notes may say the same."""

    @property
    def hours(self) -> float | None:
        """The length of a span of time, in hours."""
        return self.value * _HOURS[self.unit] * (1.4 if self.working else 1) if self.unit in _HOURS else None


def quantities(
    text: str, within: Span | None = None, taken: tuple[Span, ...] = (), *, articles: bool = False
) -> list[Quantity]:
    """Return the numbers of a text, without those that lie in `taken` (dates and times of the day).

    With `articles`, the "a" of "a week" counts as one.
    """
    found = []
    region = within or Span(0, len(text))
    for match in _QUANTITY.finditer(text, *region):
        span = Span(*match.span())
        if any(span.overlaps(other) for other in taken):
            continue
        value = _value(match)
        if value is None or (match["article"] and not articles):
            continue
        after = tokens(text, Span(span.end, min(region.end, span.end + 60)))
        before = tokens(text, Span(max(region.start, span.start - 60), span.start))
        unit = next((word.key for word in after[:4] if not is_function(word.lower) and word.lower != "of"), "")
        working = bool(after) and after[0].lower in ("working", "business") and len(after) > 1
        if working:
            unit = after[1].key
        if match["fortnight"]:
            value, unit = 2.0, key("week")
        near = {word.key for word in (*before[-8:], *after[:8]) if not is_function(word.lower)}
        wide = near.union(*(synonyms(one) for one in near))
        money = bool(match["money"]) or bool(after and after[0].key in _MONEY)
        percent = bool(match["percent"] or match["part"] or (match["times"] or "").lower() == "halved")
        found.append(
            Quantity(
                span,
                value * 100 if match["part"] else value,
                percent,
                money,
                unit,
                frozenset(near),
                working,
                frozenset(wide),
                bool(before and before[-1].lower in _HEDGES),
                bool(match["times"] or match["part"]),
            )
        )
    return found


def _value(match: re.Match[str]) -> float | None:
    if match["digits"]:
        digits = match["digits"]
        plain_digits = re.sub(r"[,'’\u202f\u00a0 ](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
        return float(plain_digits) * _SCALES.get((match["scale"] or "").lower(), 1)
    if match["article"]:
        return 1.0
    if match["dozen"]:
        return 12.0
    if match["fortnight"]:
        return 2.0
    if match["times"]:
        return {"twice": 2.0, "doubled": 2.0, "halved": 50.0}.get(match["times"].lower(), 3.0)
    if match["part"]:
        many = {"two": 2, "three": 3}.get((match["most"] or "").lower(), 1)
        return many * _PARTS[match["part"].lower()]
    return float(_named(match["words"]))


def _named(words: str) -> int:
    """Return the number that words name: "two hundred and five" is 205."""
    total = part = 0
    for word in re.findall(r"[a-z]+", plain(words)):
        if word in _UNITS:
            part += _UNITS[word]
        elif word in _TENS:
            part += _TENS[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            total += max(part, 1) * _SCALES[word]
            part = 0
    return total + part


def agree(said: Quantity, noted: Quantity) -> bool:
    """Say whether a number of the notes is the one that a message tells."""
    if said.hours and noted.hours:
        return abs(said.hours - noted.hours) <= 0.03 * noted.hours and (
            said.unit == noted.unit or bool(said.near & noted.wide) or said.value > 1
        )
    if not _same(said, noted):
        return False
    if said.percent != noted.percent and not (said.value < 1 or noted.value < 1):
        return False
    if said.ratio and noted.ratio:
        return bool(said.near & noted.near) or not said.near
    if said.value > 20 or said.value != int(said.value):
        return True
    units = {said.unit, *synonyms(said.unit)}
    return not said.unit or not noted.unit or noted.unit in units or bool(said.near & noted.wide)


def _same(said: Quantity, noted: Quantity) -> bool:
    values = {noted.value}
    if noted.value < 1_000 and (noted.money or said.money):
        values.add(noted.value * 1_000)
    if noted.percent and said.percent:
        return abs(said.value - noted.value) < 1 or said.value == round(noted.value)
    return any(abs(said.value - value) <= (0.06 if said.hedged else 1e-6) * max(1.0, value) for value in values)


def follows(said: Quantity, noted: tuple[Quantity, ...]) -> bool:
    """Say whether two numbers of the notes that stand side by side are in the proportion that `said` names: 60 to 30 is a half."""
    if not said.ratio:
        return False
    wanted = {50.0: 2.0, 2.0: 2.0, 3.0: 3.0, 25.0: 4.0}.get(said.value)
    pairs = zip(noted, noted[1:], strict=False)
    return wanted is not None and any(
        min(one.value, other.value) > 0
        and other.span.start - one.span.end < 30
        and abs(max(one.value, other.value) / min(one.value, other.value) - wanted) < 0.3
        for one, other in pairs
    )
