"""Numbers in any writing: 14 %, fourteen per cent, 3k, 3,000, a dozen, half, two weeks and a fortnight."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.numerals import SCALES, TENS, UNITS, named
from followup.checkers.grounding.words import NUMBER_WORDS, Token, is_function, key, synonyms, tokens, vocabulary
from followup.text import Span

_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1, "thirds": 1 / 3, "quarters": 0.25}

_WORDS = "|".join(sorted([*UNITS, *TENS, "hundred", "thousand", "million", "billion"], key=len, reverse=True))

_FEW = r"\d{1,3}(?:,\d{3})?(?![.,]?\d)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a[ ])?hundred"
_SPAN_OF_TIME = re.compile(
    r" (?:working )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|nights|out)\b",
    re.IGNORECASE,
)

_QUANTITY = re.compile(
    rf"""(?:(?<![\w.])|(?<=\b[cC]\.)|(?<=\bR)|(?<=\bRs)|(?<=\bN)|(?<=\bRM)|(?<=[~+≈]))(?:
    (?P<share>(?P<some>{_FEW})(?:(?:[ ](?!(?:in|out|of|and|or|to|at|for|on|by|with|from|hundred|thousand|million|per|percent)\b)[a-z][\w'-]*){{0,2}}[ ](?:in(?:[ ]every)?|for[ ]every|out[ ]of)|[ ](?:of|out[ ]of)(?:[ ](?:the|our|their|my|those))?)[ ](?P<whole>{_FEW})(?![ /:.-]?(?:\d|%|[ap]m\b)|[ ](?:hundred|thousand)))
    |    (?P<fraction>[1-9]/(?:[2-9]|1[0-2]|20)(?!\d))(?![/\d])
    |(?P<money>[£€$₹₦¥](?=\d)|(?:eur|usd|gbp|chf|aud|cad|rs\.?|ksh|inr)[ ]|[£€$₹₦¥][ ])?(?P<digits>\d{{1,3}}(?:[,.'’\u202f\u00a0 ]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)
        (?:[ ]?(?P<scale>k|m|mn|bn|thousand|million|billion|hundred|lakh|grand|crore|cr|mio|mln|tsd)(?![\w]))?(?P<glued>[a-z]{{1,6}}(?![\w]))?
    |(?:(?P<dozens>half[ ]a|a|two|three|four|five)[ ])?(?P<dozen>dozen)
    |(?P<fortnight>fortnight)
    |(?P<piece>half|quarter[ ]of)[ ]an?[ ](?P<large>hundred|thousand|million|billion)
    |(?:(?P<half>half)[ ])?(?:a[ ])?(?P<decade>decade)(?!s)
    |(?:a[ ])?(?P<couple>couple)[ ]of(?:[ ](?P<couples>hundred|thousand|million))?(?=[ ])
    |(?:a[ ])?(?P<few>few|several)[ ](?P<fews>hundred|thousand|million)
    |(?P<times>twice|doubl(?:ed|ing)|halv(?:ed?|es|ing)|tripl(?:ed|ing)|trebl(?:ed|ing))
    |(?P<article>(?:an?|first|last|next|whole|full|within|each|per)(?=[ ](?:week|month|year|day|hour)\b))
    |(?P<words>(?:a[ ](?=hundred|thousand|million))?(?:{_WORDS})(?:-(?:{_WORDS})|(?:[ ]|(?:(?<=hundred)|(?<=thousand)|(?<=million))[ ]and[ ])(?:{_WORDS})(?!-(?!(?:{_WORDS})\b)[a-z]))*)(?!-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)(?![ -](?:thirds?|quarters?|fifths?|tenths?)\b)(?P<more>[ ]and[ ]a[ ]half(?:[ ](?P<scaled>hundred|thousand|million|billion))?)?
    |(?:(?P<most>one|two|three)[ -](?=third|quarter|fifth|tenth))?(?:a[ ])?(?P<part>half(?![ ](?:past|an?[ ]hour|a[ ](?:decade|hundred|thousand|million|billion)|way|day|hour))|(?:(?<=a[ ])|(?<=one[ -]))(?:third|quarter|fifth|tenth)(?![ ](?:round|interview|stage|person|time|party|day|year|candidate|place|hour|of an hour))|(?:(?<=two[ -])|(?<=ree[ -]))(?:thirds|quarters)|(?<=one[ -])(?:third|quarter|fifth|tenth))(?![ ]of[ ]an[ ]hour)(?=\n|[ ](?:of|the|as|a|an|are|is|were|have|do|give|less|more|fewer|leave|never|by|from|after|get|go|gets|goes|fail|lost|smaller|bigger|cheaper|faster|shorter|longer|lower|higher|empty|hour|day)\b|[ ]?[,.;)]|$|s?[ ]of|(?<=half)[ ]|(?<=ne[ ]third)[ ]|(?<=e-third)[ ])
    )(?![\w])(?P<percent>[ ]?(?:%|per[ ]?cent(?:age[ ]points?)?\b|pct\b|pp\b))?
    """,
    re.VERBOSE | re.IGNORECASE,
)

_HINTS = frozenset(
    {
        "0",
        "half",
        "third",
        "quarter",
        "fifth",
        "tenth",
        "thirds",
        "quarters",
        "decade",
        "decades",
        "couple",
        "dozen",
        "dozens",
    }
    | {
        "fortnight",
        "twice",
        "doubled",
        "doubling",
        "halve",
        "halved",
        "halves",
        "halving",
        "tripled",
        "tripling",
        "trebled",
        "trebling",
    }
    | {*UNITS, *TENS, "hundred", "thousand", "million", "billion"}
)
_PERIODS = frozenset("week month year day hour".split())
"""Without any of these words a text has no number."""

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

LARGEST_WHOLE = 1_500
"""Of which somebody tells a share in numbers: beyond, it is a year or a sum."""

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

_TO_PERCENT = re.compile(r" ?(?:to|-|–|or|and) ?\d{1,3}(?:\.\d+)? ?(?:%|per ?cent|pct)")

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

    With `articles`, the "a" of "a week" counts as one. They are looked for once, as several checks ask for them.
    """
    region = within or Span(0, len(text))
    words = vocabulary(text)
    none = _HINTS.isdisjoint(words) and not (articles and not _PERIODS.isdisjoint(words))
    return () if none else tuple(_quantities(text, region, taken, articles=articles))


@lru_cache(maxsize=4_000)
def _quantities(text: str, region: Span, taken: tuple[Span, ...], *, articles: bool) -> list[Quantity]:
    found: list[Quantity] = []
    for match in _QUANTITY.finditer(text, *region):
        span = Span(*match.span())
        if (any(span.overlaps(other) for other in taken) and not (match["fraction"] and articles)) or (
            match["fraction"] and not articles
        ):
            continue
        value = _value(match)
        if match["share"] and not articles and " of " in match["share"] and " out " not in match["share"]:
            value = None
        if (value is None and not match["share"]) or (match["article"] and not articles):
            continue
        line = Span(text.rfind("\n", region.start, span.start) + 1, text.find("\n", span.end))
        after = tokens(text, Span(span.end, min(region.end, span.end + 60, line.end if line.end > 0 else region.end)))
        pause = _PAUSE.search(text, span.end, min(region.end, span.end + 60))
        before = tokens(text, Span(max(region.start, span.start - 60, line.start), span.start))
        unit = _unit([word for word in after[:4] if pause is None or word.span.end <= pause.start()])
        if match["scale"] == "m" and value == float(re.sub(r"\D", "", match["digits"])):
            unit = key("metres")
        if match["share"]:
            between = tokens(text, Span(match.end("some"), match.start("whole")))
            unit = next((w.key for w in between if not is_function(w.lower) and w.lower[0].isalpha()), unit)
        if match["glued"]:
            unit = key(match["glued"])
        working = bool(after) and after[0].lower in ("working", "business") and len(after) > 1
        if working:
            unit = after[1].key
        unit = _SAME_UNIT.get(unit, unit)
        if match["times"] and match["times"].lower() == "twice" and _per(text, span, region.end):
            unit = key("time")
        if match["fortnight"]:
            value, unit = 2.0, key("week")
        if match["decade"]:
            unit = key("year")
        near = {word.key for word in (*before[-8:], *after[:8]) if not is_function(word.lower)}
        wide = near.union(*(synonyms(one) for one in near))
        if match["share"] and (value is None or articles):
            for name, counted in (("some", unit), ("whole", unit if value else _unit(after[:4]))):
                found.append(_part(text, Span(*match.span(name)), _SAME_UNIT.get(counted, counted), near, wide))
        if value is None:
            continue
        money = bool(match["money"]) or bool(after and after[0].key in _MONEY)
        percent = bool(
            match["percent"]
            or _TO_PERCENT.match(text, span.end, region.end)
            or match["part"]
            or match["fraction"]
            or match["share"]
            or (match["times"] or "").lower().startswith("halv")
        )
        value = value * 100 if match["part"] else value
        least, most = _bounds(value, text, span, region)
        if match["share"] and not articles:
            slack = 4.0 if int(_few(match["whole"])) <= 10 else 0.06 * value
            least, most = least - slack, most + slack
        found.append(
            Quantity(
                span,
                value,
                percent,
                money,
                unit,
                frozenset(near),
                working,
                frozenset(wide),
                _per(text, span, region.end),
                least,
                most,
                _EVERY.search(text, max(region.start, span.start - 6), span.start) is not None,
                bool((match["times"] and unit != key("time")) or match["part"] or match["fraction"] or match["share"]),
            )
        )
    return found


_NO_UNIT = frozenset(
    "by in at for to from since until till per and or but with on if when because so as than is was are were has have had will would".split()
)


_PAUSE = re.compile(r"[,;:()/]|\.(?:\s|$)| [-–—>] ")


def _unit(after: Sequence[Token]) -> str:
    """Return the key of the word that a number counts, which stands before the next preposition or verb."""
    for word in after:
        if word.lower in _NO_UNIT:
            return ""
        if word.key in _SAME_UNIT or word.key in HOURS:
            return word.key
        if not is_function(word.lower) and word.lower[0].isalpha() and word.lower not in NUMBER_WORDS:
            return word.key
    return ""


def _part(text: str, span: Span, unit: str, near: set[str], wide: set[str]) -> Quantity:
    """Return one of the two numbers of "3 in 10" as a number of its own."""
    value, near_it, wide_it = _few(span.of(text)), frozenset(near), frozenset(wide)
    return Quantity(span, value, False, False, unit, near_it, False, wide_it, "", value, value, False, False)


def _few(words: str) -> float:
    digits = words.replace(",", "")
    return float(digits) if digits.isdigit() else float(named(words))


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


def _value(match: re.Match[str]) -> float | None:  # noqa: C901, PLR0911 - one ordered list of cases
    """Return the number; percents for a share."""
    if match["share"]:
        some, whole = _few(match["some"]), _few(match["whole"])
        if some == 1 and " of " in match["share"] and " out " not in match["share"]:
            return None
        if " in " in match["share"] and _SPAN_OF_TIME.match(match.string, match.end()):
            return None
        return 100 * some / whole if 0 < some < whole < LARGEST_WHOLE else None
    if match["digits"]:
        digits = match["digits"]
        plain_digits = re.sub(r"[,.'’\u202f\u00a0 ](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
        number = float(plain_digits)
        metres = match["scale"] == "m" and number >= 100 and not match["money"]
        return number if metres else number * SCALES.get((match["scale"] or "").lower(), 1)
    if match["fraction"]:
        over, under = match["fraction"].split("/")
        return 100 * int(over) / int(under)
    if match["article"]:
        return 1.0
    if match["piece"]:
        return (0.5 if match["piece"].lower() == "half" else 0.25) * SCALES[match["large"].lower()]
    if match["dozen"]:
        return 12.0 * {"half a": 0.5, "two": 2, "three": 3, "four": 4, "five": 5}.get(
            (match["dozens"] or "a").lower(), 1
        )
    if match["few"]:
        return 4.0 * SCALES[match["fews"].lower()]
    if match["fortnight"] or match["couple"]:
        return 2.0 * SCALES.get((match["couples"] or "").lower(), 1)
    if match["decade"]:
        return 5.0 if match["half"] else 10.0
    if match["times"]:
        return {"twic": 2.0, "doub": 2.0, "halv": 50.0}.get(match["times"][:4].lower(), 3.0)
    if match["part"]:
        many = {"two": 2, "three": 3}.get((match["most"] or "").lower(), 1)
        return many * _PARTS[match["part"].lower()]
    whole = float(named(match["words"]))
    if match["more"]:
        last = match["words"].lower().split()[-1]
        whole = (whole + 0.5 * SCALES.get(last, 1)) * SCALES.get((match["scaled"] or "").lower(), 1)
    return whole
