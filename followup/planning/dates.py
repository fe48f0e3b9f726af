"""What words about time mean in days: an employer's "by the end of next week", "within ten working days".

A grammar of its own: libraries take "We may reply in 10 days" for a day in May and do not know working days.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from followup.planning.abroad import ABROAD
from followup.planning.feasts import FEAST, feast
from followup.planning.months import is_by, month_part, week_of_month
from followup.planning.narrow import NARROW
from followup.planning.ranges import RANGES
from followup.planning.words import (
    DAY,
    HEDGE,
    MONTH,
    NUMBER,
    ORDINAL,
    PARTS,
    Reader,
    coming,
    compiled,
    following,
    last_of_month,
    make,
    monday_of,
    month_of,
    number_of,
    part_of,
    unslash,
    weekday_of,
)
from followup.planning.workdays import add_workdays
from followup.text import Span


class Meaning(NamedTuple):
    """The days that words about time cover."""

    span: Span
    earliest: date
    latest: date
    certain: bool


def read_dates(text: str, said_on: date, within: Span | None = None) -> tuple[Meaning, ...]:
    """Return what the words in `text` mean, counted from the day on which they were said, in the order of the text.

    The range is that of days on which an answer may come: "by Friday" is from `said_on` to Friday. Numbers alone
    ("14/4") count only with an order of day and month that leaves no doubt.
    """
    region = within or Span(0, len(text))
    found: list[Meaning] = []
    for pattern, read in (*NARROW, *RANGES, *ABROAD, *_GRAMMAR):
        for match in pattern.finditer(text, *region):
            span = Span(*match.span())
            if any(other.span.overlaps(span) for other in found):
                continue
            days = read(match, said_on)
            if days is not None:
                hedged = HEDGE.search(text, max(region.start, span.start - 40), min(region.end, span.end + 12))
                earliest, latest = days
                if is_deadline(text, region, span):
                    earliest = min(said_on, latest)
                found.append(Meaning(span, earliest, latest, certain=not hedged))
    return tuple(sorted(found))


_DEADLINE_BEFORE = re.compile(
    r"\b(?:by|before|until|till|not? later than|latest|at the latest|within|w/in|not after|bis(?: zum)?|avant|antes d\w+)[ \t]+(?:the[ \t]+)?(?:lunch(?:time)?[ \t]+|noon[ \t]+)?$",
    re.IGNORECASE,
)
_DEADLINE_AFTER = re.compile(r"[ \t]*,?[ \t]*(?:at the |the )?(?:very )?latest\b", re.IGNORECASE)


def is_deadline(text: str, region: Span, span: Span) -> bool:
    """Say whether the words around a date make it the last day: "no later than …", "… at the latest"."""
    before = text[max(region.start, span.start - 30) : span.start]
    named = span.of(text).lower()
    return bool(
        _DEADLINE_BEFORE.search(before) or _DEADLINE_AFTER.match(text, span.end, region.end) or named.endswith("latest")
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
    first, last = PARTS[part_of(match["part"])]
    monday = monday_of(said_on) + timedelta(weeks=ahead)
    earliest, latest = monday + timedelta(days=first), monday + timedelta(days=last)
    if is_by(match):
        if "mid" in (match["part"] or "").lower():
            latest = monday + timedelta(days=2)
        return min(said_on, latest), latest
    return max(earliest, said_on), max(latest, said_on)


_HOW_OFTEN = re.compile(r"(?:\b\w+s|\d|\btimes|\bonce|\btwice)[ \t]+a$", re.IGNORECASE)
"""Before "a day" it tells how often: "140 filings a day"."""


def _span_of_time(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Read "in two weeks", "within 10 working days", "4-6 weeks", "a couple of days"."""
    if match["count"].lower() in ("a", "an") and _HOW_OFTEN.search(match.string[: match.start() + 1][-40:]):
        return None
    least = number_of(match["count"])
    most = number_of(match["most"]) if match["most"] else least
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
        return last_of_month(day, count).replace(day=min(day.day, last_of_month(day, count).day))
    size = 14 if unit.startswith("fortnight") else 7 if unit.startswith(("week", "wk")) else 1
    return day + timedelta(days=count * size)


def _namedweekday(match: re.Match[str], said_on: date) -> tuple[date, date]:
    weekday = weekday_of(match["day"])
    which = (match["which"] or "").lower()
    if "next week" in match.group().lower() or "week" in which or which == "next":
        day = monday_of(said_on) + timedelta(days=7 + weekday)
    else:
        day = following(said_on, weekday)
    return (said_on, day) if is_by(match) else (day, day)


def _day_of_month(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    groups = match.groupdict()
    number = int(groups["number"])
    if groups.get("name"):
        day = coming(month_of(groups["name"]), number, said_on)
        if groups.get("year"):
            day = make(int(groups["year"]), month_of(groups["name"]), number)
    else:
        day = make(said_on.year, said_on.month, number)
        if day is None or day < said_on:
            after = last_of_month(said_on) + timedelta(days=1)
            day = make(after.year, after.month, number)
    if day is None:
        return None
    if re.search(r"we*k (?:of|commencing|beginning|starting)|w/c", match.group(), re.IGNORECASE):
        monday = monday_of(day)
        return max(monday, said_on), monday + timedelta(days=4)
    return (min(said_on, day), day) if is_by(match) else (day, day)


def _iso(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    day = make(int(match["year"]), int(match["month"]), int(match["number"]))
    return None if day is None else ((min(said_on, day), day) if is_by(match) else (day, day))


def _slashed(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    day = unslash(match, said_on, coming)
    return None if day is None else ((min(said_on, day), day) if is_by(match) else (day, day))


def _near(words: str) -> Reader:
    shift = {"today": (0, 0), "tomorrow": (1, 1), "tonight": (0, 0), "day after tomorrow": (2, 2)}[words]
    return lambda match, said_on: (
        (said_on if is_by(match) else said_on + timedelta(days=shift[0])),
        said_on + timedelta(days=shift[1]),
    )


def _weekend(match: re.Match[str], said_on: date) -> tuple[date, date]:
    friday = following(said_on, 4) if said_on.weekday() > 4 else monday_of(said_on) + timedelta(days=4)
    if re.match(r"(?:by|before)", match.group(), re.IGNORECASE):
        return said_on, friday
    return friday + timedelta(days=3), friday + timedelta(days=4)


def _few_days(match: re.Match[str], said_on: date) -> tuple[date, date]:
    words = match.group().lower()
    if "week" in words and "couple" not in words:
        return said_on + timedelta(days=7), said_on + timedelta(days=21)
    return said_on + timedelta(days=1), add_workdays(said_on, 5)


_LEAD = r"(?:(?:by|before|until|till|no later than|on|at|in|around|towards?|latest)[ \t]+)?"
_PART = r"(?:(?P<part>(?:the )?(?:very )?(?:early|beginning|start|mid(?:dle)?|late|later|end|back end|first half|second half)(?: or (?:so|middle))?)[ \t-]+(?:of |in |on )?(?:the )?)"
_GRAMMAR: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (compiled(r"(?:by|before|after|over) the weekend"), _weekend),
    (compiled(rf"(?:(?:by|until|on)[ \t]+)?(?:the )?(?P<day>{DAY})[ \t]+after[ \t]+{FEAST}"), feast),
    (compiled(rf"(?:by|before|after|until|in|early in)[ \t]+{FEAST}"), feast),
    (compiled(rf"{_LEAD}(?P<year>20\d\d)-(?P<month>\d\d)-(?P<number>\d\d)"), _iso),
    (
        compiled(
            rf"{_LEAD}(?:the )?(?:(?:w(?:ee)?k (?:of|commencing|beginning|starting)|w/c)[ \t]+(?:the )?)?(?:{DAY},?[ \t]+(?:the )?)?{ORDINAL.format('number')}(?: of)? (?P<name>{MONTH})(?:,? (?P<year>20\d\d))?"
        ),
        _day_of_month,
    ),
    (
        compiled(
            rf"{_LEAD}(?:(?:w(?:ee)?k (?:of|commencing|beginning|starting)|w/c)[ \t]+(?:the )?)?(?:{DAY},?[ \t]+)?(?P<name>{MONTH}) (?:the )?{ORDINAL.format('number')}(?:,? (?P<year>20\d\d))?"
        ),
        _day_of_month,
    ),
    (
        compiled(
            rf"{_LEAD}(?:(?P<day>{DAY}),?[ \t]+)?(?P<one>\d{{1,2}})(?P<dot>[/.])(?P<two>\d{{1,2}})(?:[/.](?P<year>\d{{4}}|\d\d))?\.?"
        ),
        _slashed,
    ),
    (
        compiled(
            rf"{_LEAD}(?:the )?(?:w(?:ee)?k (?:of|commencing|beginning|starting)|w/c)[ \t]+(?:the )?{ORDINAL.format('number')}"
        ),
        _day_of_month,
    ),
    (
        compiled(
            rf"{_LEAD}(?:the )?(?:{DAY},?[ \t]+(?:the )?)?(?P<number>\d{{1,2}})(?:st|nd|rd|th)(?![ \t]+(?:round|interview|stage|call|meeting|floor|screen|place))"
        ),
        _day_of_month,
    ),
    (
        compiled(
            rf"(?:{_LEAD}(?:close of (?:business|play)|cob|eod|end of (?:the )?day|noon|lunchtime)?[ \t]*(?:on )?)(?:{DAY}[ \t]+or[ \t]+)?(?:(?P<which>this|next|the (?:following|coming)|coming|a week (?:from|on))[ \t]+)?(?P<day>{DAY})\b(?:[ \t]+(?:(?:of )?next week|week|morning|afternoon|evening|noon|at the latest))?"
        ),
        _namedweekday,
    ),
    (
        compiled(
            rf"{_LEAD}(?:sometime |some time )?{_PART}?(?P<which>the week after next|week after next|next week|the (?:following|coming) week|the week after|following week|this (?:coming )?week|the week|current week)"
        ),
        _week,
    ),
    (
        compiled(rf"{_LEAD}(?:the )?(?P<which>first|second|third|last) (?:full )?week (?:of|in) (?P<month>{MONTH})"),
        week_of_month,
    ),
    (compiled(rf"{_LEAD}{_PART}(?P<month>{MONTH})"), month_part),
    (compiled(rf"{_LEAD}(?:sometime )?{_PART}(?:this |next |the )?month"), month_part),
    (compiled(r"(?:by|before|until|in|during|sometime in|later in) (?P<month>" + MONTH + r")"), month_part),
    (compiled(r"(?:by |in |sometime )?(?P<part>)next month"), month_part),
    (
        compiled(
            rf"(?:(?:within|inside|in under|under|in less than|in no more than|in max(?:imum)?|in up to|at most|over|during|in|after)[ \t]+)?(?:(?:about|around|roughly|approx\.?|approximately|the next|next|up to|at least|another|some)[ \t]+)*(?:a (?=couple|few))?(?P<count>{NUMBER})(?:(?:[ \t]*(?:-|–|to|or)[ \t]*)(?P<most>{NUMBER}))?(?P<half>[ \t]+and a half)?(?:[ \t]+of)?[ \t]+(?P<unit>(?:working|business|work)[ \t]+days?|days?|weeks?|wks?|fortnights?|months?)(?:['’]? time)?"
        ),
        _span_of_time,
    ),
    (
        compiled(
            r"(?:in |within |over )?(?:the )?next (?:few|couple of) (?:days|weeks)|(?:in )?(?:a )?few (?:days|weeks)"
        ),
        _few_days,
    ),
    (compiled(rf"{_LEAD}(?:the )?day after tomorrow"), _near("day after tomorrow")),
    (compiled(rf"{_LEAD}tomorrow"), _near("tomorrow")),
    (compiled(rf"{_LEAD}(?:later )?(?:today|tonight|eod|cob)"), _near("today")),
)
