"""Words for days that a wider pattern would take a part of: "next week Tuesday or Wednesday", "the fifth of November"."""

import re
from datetime import date, timedelta

from followup.planning.words import (
    DAY,
    MONTH,
    Reader,
    coming,
    compiled,
    following,
    last_of_month,
    make,
    monday_of,
    month_of,
    weekday_of,
)


def _weekend_after(_: re.Match[str], said_on: date) -> tuple[date, date]:
    return said_on, monday_of(said_on) + timedelta(days=13)


def _at_the_weekend(_: re.Match[str], said_on: date) -> tuple[date, date]:
    sunday = monday_of(said_on) + timedelta(days=6)
    return max(said_on, sunday - timedelta(days=1)), sunday


def _nth_weekday(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Read "the second Tuesday in March"."""
    month = month_of(match["month"])
    year = said_on.year + (month < said_on.month)
    weekday = weekday_of(match["day"])
    which = match["which"].lower()
    if which == "last":
        last = last_of_month(date(year, month, 1))
        day = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        nth = ("first", "second", "third", "fourth").index(which)
        day = following(date(year, month, 1) - timedelta(days=1), weekday) + timedelta(weeks=nth)
    return day, day


def _in_next_week(match: re.Match[str], said_on: date) -> tuple[date, date]:
    monday = monday_of(said_on) + timedelta(days=7)
    days = [monday + timedelta(days=weekday_of(name)) for name in (match["first"], match["day"]) if name]
    return min(days), max(days)


_ORDINALS = (
    {
        word: number
        for number, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
            start=1,
        )
    }
    | {
        f"twenty-{word}": 20 + number
        for number, word in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), start=1)
    }
    | {"thirtieth": 30, "thirty-first": 31}
)


def _named_ordinal(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Read "the fifth of November" and "by the tenth"; "the third" alone may be anything."""
    number = _ORDINALS[match["ordinal"].lower()]
    if match["name"]:
        day = coming(month_of(match["name"]), number, said_on)
    elif re.match(r"(?:by|on|until|before|at)\b", match.group(), re.IGNORECASE):
        day = make(said_on.year, said_on.month, number)
        if day is None or day < said_on:
            after = last_of_month(said_on) + timedelta(days=1)
            day = make(after.year, after.month, number)
    else:
        return None
    return (day, day) if day else None


NARROW: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (
        compiled(r"(?:(?:by|before|over|until) )?(?:the )?weekend after (?:this|that|next)(?: one| weekend)?"),
        _weekend_after,
    ),
    (compiled(r"(?:at|on|during|sometime) the (?:coming )?weekend|this weekend"), _at_the_weekend),
    (
        compiled(rf"(?:the )?(?P<which>first|second|third|fourth|last) (?P<day>{DAY}) (?:of|in) (?P<month>{MONTH})"),
        _nth_weekday,
    ),
    (
        compiled(
            rf"(?:by |on )?next week,? (?:(?:on|probably|likely|maybe|perhaps|most likely|i think) )?(?P<first>{DAY})(?:[ \t]*(?:or|/|,)[ \t]*(?P<day>{DAY}))?"
        ),
        _in_next_week,
    ),
    (
        compiled(
            rf"(?:(?:by|on|until|before|at the latest by)[ \t]+)?the (?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})(?: of (?P<name>{MONTH}))?(?=[,.;:)]|[ \t]+(?:at|and|or|but|in)\b|[ \t]*$)"
        ),
        _named_ordinal,
    ),
)
"""What a wider pattern would take a part of."""
