"""What words about time mean in days: an employer's "by the end of next week", a candidate's "Tuesday".

A grammar of its own: libraries take "We may reply in 10 days" for a day in May and do not know working days.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from followup.planning.workdays import add_workdays
from followup.text import Span

_NUMBERS = {
    word: number
    for number, words in enumerate(
        "zero|one a an|two couple|three few|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen".split(
            "|"
        ),
    )
    for word in words.split()
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|weds|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_ORDINAL = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_HEDGE = re.compile(
    r"\b(?:hope(?:s|fully|d|ing)?|should|prob(?:ab)?ly|roughly|about|around|approx\w*|maybe|may|might|likely|could|try(?:ing)?|aim(?:s|ing)?|expects?|thinks?|thought|ideally|or so|ish|sometime|perhaps|possibly|with luck|more or less|give or take|i think|not sure|latest maybe|target\w*|plan(?:s|ning)? to|guess\w*)\b|\?|~",
    re.IGNORECASE,
)


class Meaning(NamedTuple):
    """The days that words about time cover."""

    span: Span
    earliest: date
    latest: date
    certain: bool


_Reader = Callable[[re.Match[str], date], tuple[date, date] | None]


def read_dates(text: str, said_on: date, within: Span | None = None) -> tuple[Meaning, ...]:
    """Return what the words in `text` mean, counted from the day on which they were said, in the order of the text.

    The range is that of days on which an answer may come: "by Friday" is from `said_on` to Friday. Numbers alone
    ("14/4") count only with an order of day and month that leaves no doubt.
    """
    region = within or Span(0, len(text))
    found: list[Meaning] = []
    for pattern, read in _GRAMMAR:
        for match in pattern.finditer(text, *region):
            span = Span(*match.span())
            if any(other.span.overlaps(span) for other in found):
                continue
            days = read(match, said_on)
            if days is not None:
                hedged = _HEDGE.search(text, max(region.start, span.start - 40), min(region.end, span.end + 12))
                found.append(Meaning(span, *days, certain=not hedged))
    return tuple(sorted(found))


def past_day(text: str, now: date, within: Span | None = None) -> tuple[Span, date] | None:
    """Return the first words that name a day not after `now`, such as "yesterday", "Tues 14 April" or "2026-04-14"."""
    region = within or Span(0, len(text))
    hits: list[tuple[Span, date]] = []
    for pattern, read in _PAST:
        for match in pattern.finditer(text, *region):
            days = read(match, now)
            if days is not None and days[0] <= now:
                span = Span(*match.span())
                if not any(other.overlaps(span) for other, _ in hits):
                    hits.append((span, days[0]))
    return min(hits) if hits else None


def _weekday(name: str) -> int:
    return next(number for number, day in enumerate(_DAYS) if day.startswith(name.lower()[:3]))


def _month(name: str) -> int:
    return next(number for number, month in enumerate(_MONTHS, start=1) if month.startswith(name.lower()[:3]))


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _next(day: date, weekday: int) -> date:
    """Return the next such weekday strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _coming(month: int, day: int, said_on: date) -> date | None:
    """Return the day of this or, where that is long past, of the next year."""
    this = _make(said_on.year, month, day)
    return _make(said_on.year + 1, month, day) if this and this < said_on - timedelta(days=60) else this


def _gone(month: int, day: int, now: date) -> date | None:
    this = _make(now.year, month, day)
    return _make(now.year - 1, month, day) if this and this > now else this


def _last_of_month(day: date, ahead: int = 0) -> date:
    month = day.month + ahead
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


_PARTS = {
    "early": (0, 2),
    "beginning": (0, 1),
    "start": (0, 1),
    "first half": (0, 2),
    "mid": (1, 3),
    "middle": (1, 3),
    "late": (3, 4),
    "later": (2, 4),
    "end": (3, 4),
    "back end": (3, 4),
    "second half": (2, 4),
    "": (0, 4),
}


def _part(words: str | None) -> str:
    plain = (words or "").lower().replace("-", " ")
    return next(
        (
            part
            for part in (
                "beginning",
                "start",
                "early",
                "first half",
                "middle",
                "mid",
                "back end",
                "second half",
                "later",
                "late",
                "end",
            )
            if part in plain
        ),
        "",
    )


def _week(match: re.Match[str], said_on: date) -> tuple[date, date]:
    which = match["which"].lower()
    ahead = (
        2
        if "after next" in which or "week after" in which
        else 0
        if which.startswith(("this", "the week", "the end", "current"))
        else 1
    )
    first, last = _PARTS[_part(match["part"])]
    monday = _monday(said_on) + timedelta(weeks=ahead)
    earliest, latest = monday + timedelta(days=first), monday + timedelta(days=last)
    if _by(match):
        return min(said_on, latest), latest
    return max(earliest, said_on), max(latest, said_on)


def _by(match: re.Match[str]) -> bool:
    return bool(re.match(r"(?:by|before|until|till|no later|within|latest)", match.group(), re.IGNORECASE))


def _month_part(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    groups = match.groupdict()
    part = _part(groups.get("part"))
    if groups.get("month"):
        number = _month(groups["month"])
        first = _coming(number, 1, said_on.replace(day=1))
        if first is None:
            return None
    else:
        ahead = 1 if "next" in match.group().lower() else 0
        first = _last_of_month(said_on, ahead).replace(day=1)
    last = _last_of_month(first).day
    start, end = {
        "early": (1, 10),
        "beginning": (1, 7),
        "start": (1, 7),
        "first half": (1, 15),
        "mid": (10, 20),
        "middle": (10, 20),
        "second half": (15, last),
        "late": (20, last),
        "later": (15, last),
        "end": (last - 6, last),
        "back end": (last - 6, last),
        "": (1, last),
    }[part]
    earliest, latest = first.replace(day=start), first.replace(day=end)
    if _by(match):
        return said_on, max(latest, said_on)
    return max(earliest, said_on), max(latest, said_on)


def _span_of_time(match: re.Match[str], said_on: date) -> tuple[date, date]:
    """Read "in two weeks", "within 10 working days", "4-6 weeks", "a couple of days"."""
    least = _count(match["count"])
    most = _count(match["most"]) if match["most"] else least
    if match["half"]:
        most += 1
    unit = match["unit"].lower()
    words = match.group().lower()
    earliest, latest = _after(said_on, least, unit), _after(said_on, most, unit)
    inside = re.match(
        r"(?:within|inside|under|less|no more|max|up to|at most|over the|in the next|the next|next|during)", words
    )
    return (said_on if inside and not match["most"] else earliest), latest


def _after(day: date, count: int, unit: str) -> date:
    if "working" in unit or "business" in unit:
        return add_workdays(day, count)
    if unit.startswith("month"):
        return _last_of_month(day, count).replace(day=min(day.day, _last_of_month(day, count).day))
    size = 14 if unit.startswith("fortnight") else 7 if unit.startswith(("week", "wk")) else 1
    return day + timedelta(days=count * size)


def _named_weekday(match: re.Match[str], said_on: date) -> tuple[date, date]:
    weekday = _weekday(match["day"])
    which = (match["which"] or "").lower()
    if "next week" in match.group().lower() or "week" in which:
        day = _monday(said_on) + timedelta(days=7 + weekday)
    elif which == "next":
        day = _monday(said_on) + timedelta(days=7 + weekday)
    else:
        day = _next(said_on, weekday)
    return (said_on, day) if _by(match) else (day, day)


def _day_of_month(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    groups = match.groupdict()
    number = int(groups["number"])
    if groups.get("name"):
        day = _coming(_month(groups["name"]), number, said_on)
        if groups.get("year"):
            day = _make(int(groups["year"]), _month(groups["name"]), number)
    else:
        day = _make(said_on.year, said_on.month, number)
        if day is None or day < said_on:
            after = _last_of_month(said_on) + timedelta(days=1)
            day = _make(after.year, after.month, number)
    if day is None:
        return None
    if re.search(r"week (?:of|commencing|beginning|starting)|w/c", match.group(), re.IGNORECASE):
        monday = _monday(day)
        return max(monday, said_on), monday + timedelta(days=4)
    return (min(said_on, day), day) if _by(match) else (day, day)


def _iso(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    day = _make(int(match["year"]), int(match["month"]), int(match["number"]))
    return None if day is None else ((min(said_on, day), day) if _by(match) else (day, day))


def _slashed(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    day = _unslash(match, said_on, _coming)
    return None if day is None else ((min(said_on, day), day) if _by(match) else (day, day))


def _unslash(match: re.Match[str], anchor: date, place: Callable[[int, int, date], date | None]) -> date | None:
    """Read 14/4 or 4/14; where both could be the month, only a weekday beside it or one fitting day decides."""
    one, two = int(match["one"]), int(match["two"])
    year = match["year"]
    options = []
    for month, number in {(two, one), (one, two)}:
        if 1 <= month <= 12:
            full = int(year) + (2000 if year and len(year) == 2 else 0) if year else None
            day = _make(full, month, number) if full else place(month, number, anchor)
            if day is not None:
                options.append(day)
    named = match.groupdict().get("day")
    if named:
        options = [day for day in options if day.weekday() == _weekday(named)]
    elif match["dot"] == "." and 1 <= two <= 12:
        options = [day for day in options if (day.day, day.month) == (one, two)]
    near = [day for day in options if abs((day - anchor).days) <= 45]
    if len(options) == 1:
        return options[0]
    return near[0] if len(near) == 1 else None


def _near(words: str) -> _Reader:
    shift = {"today": (0, 0), "tomorrow": (1, 1), "tonight": (0, 0), "day after tomorrow": (2, 2)}[words]
    return lambda match, said_on: (
        (said_on if _by(match) else said_on + timedelta(days=shift[0])),
        said_on + timedelta(days=shift[1]),
    )


def _few_days(match: re.Match[str], said_on: date) -> tuple[date, date]:
    words = match.group().lower()
    if "week" in words and "couple" not in words:
        return said_on + timedelta(days=7), said_on + timedelta(days=21)
    return said_on + timedelta(days=1), add_workdays(said_on, 5)


def _compile(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/]){words}(?![\w/])", re.IGNORECASE)


_LEAD = r"(?:(?:by|before|until|till|no later than|on|at|in|around|towards?|latest)[ \t]+)?"
_PART = r"(?:(?P<part>(?:the )?(?:very )?(?:early|beginning|start|mid(?:dle)?|late|later|end|back end|first half|second half)(?: or (?:so|middle))?)[ \t-]+(?:of |in |on )?(?:the )?)"
_GRAMMAR: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_compile(rf"{_LEAD}(?P<year>20\d\d)-(?P<month>\d\d)-(?P<number>\d\d)"), _iso),
    (
        _compile(
            rf"{_LEAD}(?:the )?(?:(?:week (?:of|commencing|beginning|starting)|w/c)[ \t]+(?:the )?)?(?:{_DAY},?[ \t]+(?:the )?)?{_ORDINAL.format('number')}(?: of)? (?P<name>{_MONTH})(?:,? (?P<year>20\d\d))?"
        ),
        _day_of_month,
    ),
    (
        _compile(
            rf"{_LEAD}(?:(?:week (?:of|commencing|beginning|starting)|w/c)[ \t]+(?:the )?)?(?:{_DAY},?[ \t]+)?(?P<name>{_MONTH}) (?:the )?{_ORDINAL.format('number')}(?:,? (?P<year>20\d\d))?"
        ),
        _day_of_month,
    ),
    (
        _compile(
            rf"{_LEAD}(?:(?P<day>{_DAY}),?[ \t]+)?(?P<one>\d{{1,2}})(?P<dot>[/.])(?P<two>\d{{1,2}})(?:[/.](?P<year>\d{{4}}|\d\d))?\.?"
        ),
        _slashed,
    ),
    (
        _compile(
            rf"{_LEAD}(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c)[ \t]+(?:the )?{_ORDINAL.format('number')}"
        ),
        _day_of_month,
    ),
    (_compile(rf"{_LEAD}(?:the )?(?:{_DAY},?[ \t]+(?:the )?)?(?P<number>\d{{1,2}})(?:st|nd|rd|th)"), _day_of_month),
    (
        _compile(
            rf"(?:{_LEAD}(?:close of (?:business|play)|cob|eod|end of (?:the )?day|noon|lunchtime)?[ \t]*(?:on )?)(?:(?P<which>this|next|the (?:following|coming)|coming|a week (?:from|on))[ \t]+)?(?P<day>{_DAY})\b(?:[ \t]+(?:(?:of )?next week|week|morning|afternoon|evening|noon|at the latest))?"
        ),
        _named_weekday,
    ),
    (
        _compile(
            rf"{_LEAD}(?:sometime |some time )?{_PART}?(?P<which>the week after next|week after next|next week|the (?:following|coming) week|the week after|following week|this (?:coming )?week|the week|current week)"
        ),
        _week,
    ),
    (_compile(rf"{_LEAD}{_PART}(?P<month>{_MONTH})"), _month_part),
    (_compile(rf"{_LEAD}(?:sometime )?{_PART}(?:this |next |the )?month"), _month_part),
    (_compile(r"(?:by|before|until|in|during|sometime in|later in) (?P<month>" + _MONTH + r")"), _month_part),
    (_compile(r"(?:by |in |sometime )?(?P<part>)next month"), _month_part),
    (
        _compile(
            rf"(?:(?:within|inside|in under|under|in less than|in no more than|in max(?:imum)?|in up to|at most|over|during|in|after)[ \t]+)?(?:(?:about|around|roughly|approx\.?|approximately|the next|next|up to|at least|another|some)[ \t]+)*(?:a (?=couple|few))?(?P<count>{_NUMBER})(?:(?:[ \t]*(?:-|–|to|or)[ \t]*)(?P<most>{_NUMBER}))?(?P<half>[ \t]+and a half)?(?:[ \t]+of)?[ \t]+(?P<unit>(?:working|business|work)[ \t]+days?|days?|weeks?|wks?|fortnights?|months?)(?:['’]? time)?"
        ),
        _span_of_time,
    ),
    (
        _compile(
            r"(?:in |within |over )?(?:the )?next (?:few|couple of) (?:days|weeks)|(?:in )?(?:a )?few (?:days|weeks)"
        ),
        _few_days,
    ),
    (_compile(rf"{_LEAD}(?:the )?day after tomorrow"), _near("day after tomorrow")),
    (_compile(rf"{_LEAD}tomorrow"), _near("tomorrow")),
    (_compile(rf"{_LEAD}(?:later )?(?:today|tonight|eod|cob)"), _near("today")),
)


def _past_weekday(match: re.Match[str], now: date) -> tuple[date, date]:
    weekday = _weekday(match["day"])
    day = now - timedelta(days=(now.weekday() - weekday) % 7)
    which = (match["which"] or "").lower()
    if "last week" in match.group().lower():
        day = _monday(now) - timedelta(days=7 - weekday)
    elif which == "last" and day == now:
        day -= timedelta(days=7)
    return day, day


def _past_named(match: re.Match[str], now: date) -> tuple[date, date] | None:
    year = match.groupdict().get("year")
    day = (
        _make(int(year), _month(match["name"]), int(match["number"]))
        if year
        else _gone(_month(match["name"]), int(match["number"]), now)
    )
    return (day, day) if day else None


def _past_slashed(match: re.Match[str], now: date) -> tuple[date, date] | None:
    day = _unslash(match, now, _gone)
    return (day, day) if day else None


def _ago(days: int) -> _Reader:
    return lambda _, now: (now - timedelta(days=days), now)


def _counted_ago(match: re.Match[str], now: date) -> tuple[date, date]:
    size = 7 if match["unit"].lower().startswith("w") else 1
    day = now - timedelta(days=size * _count(match["count"]))
    return day, day


_PAST: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_compile(r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<number>\d\d)"), _iso),
    (
        _compile(
            rf"(?:{_DAY},?[ \t]+(?:the )?)?{_ORDINAL.format('number')}(?: of)?[ \t]+(?P<name>{_MONTH})(?:,?[ \t]+(?P<year>20\d\d))?"
        ),
        _past_named,
    ),
    (
        _compile(
            rf"(?:{_DAY},?[ \t]+)?(?P<name>{_MONTH})[ \t]+{_ORDINAL.format('number')}(?:,?[ \t]+(?P<year>20\d\d))?"
        ),
        _past_named,
    ),
    (
        _compile(
            rf"(?:(?P<day>{_DAY}),?[ \t]+)?(?P<one>\d{{1,2}})(?P<dot>[/.])(?P<two>\d{{1,2}})(?:[/.](?P<year>\d{{4}}|\d\d))?"
        ),
        _past_slashed,
    ),
    (_compile(r"(?:the )?day before yesterday"), _ago(2)),
    (_compile(r"yesterday|last night"), _ago(1)),
    (
        _compile(r"today|this (?:morning|afternoon|evening)|just (?:now|finished|got (?:off|out|back))|earlier today"),
        _ago(0),
    ),
    (_compile(rf"(?P<count>{_NUMBER}) (?P<unit>days?|weeks?) ago"), _counted_ago),
    (_compile(rf"(?:(?P<which>last|this|on)[ \t]+)?(?P<day>{_DAY})\b(?:[ \t]+last week)?"), _past_weekday),
)
