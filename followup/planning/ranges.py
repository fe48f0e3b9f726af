"""Words that name a span of days rather than one: "Monday or Tuesday", "20-25 May", "a week or two", "within 48 hours"."""

import re
from datetime import date, timedelta

from followup.planning.words import (
    DAY,
    MONTH,
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
    weekday_of,
)
from followup.planning.workdays import add_workdays

_TO = r"[ \t]*(?:-|–|—|/|to|or|and|until|till)[ \t]*"
_LEAD = r"(?:(?P<by>by|before|until|till|not? later than)[ \t]+)?(?:between[ \t]+|from[ \t]+|on[ \t]+|either[ \t]+)?(?:the[ \t]+)?"
_PART_WORD = r"(?:early|beginning|start|mid(?:dle)?|late|later|end)"


def _days_of_month(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    one, two = int(match["one"]), int(match["two"])
    if match["name"]:
        last = coming(month_of(match["name"]), two, said_on)
    else:
        last = make(said_on.year, said_on.month, two)
        if last is None or last < said_on:
            after = last_of_month(said_on) + timedelta(days=1)
            last = make(after.year, after.month, two)
    if last is None or one >= two:
        return None
    return last - timedelta(days=two - one), last


def _weekdays(match: re.Match[str], said_on: date) -> tuple[date, date]:
    one, two = weekday_of(match["one"]), weekday_of(match["two"])
    first = following(said_on, one)
    if "next week" in match.group().lower() or "next" in (match["which"] or "").lower():
        first = monday_of(said_on) + timedelta(days=7 + one)
    last = following(first, two)
    return (said_on if match["by"] else first), last


def _near_or(match: re.Match[str], said_on: date) -> tuple[date, date]:
    first = said_on + timedelta(days="tomorrow" in match["one"].lower())
    last = (
        said_on + timedelta(days=1)
        if match["two"].lower() == "tomorrow"
        else following(said_on, weekday_of(match["two"]))
    )
    return first, last


def _hours(match: re.Match[str], said_on: date) -> tuple[date, date]:
    most = number_of(match["most"] or match["count"])
    least = number_of(match["count"]) if match["most"] else 0
    return said_on + timedelta(days=least // 24), said_on + timedelta(days=-(-most // 24))


def _one_or_two(match: re.Match[str], said_on: date) -> tuple[date, date]:
    size = {"d": 1, "w": 7, "m": 30}[match["unit"][0].lower()]
    inside = re.match(r"(?:within|over|during|in the next)", match.group(), re.IGNORECASE)
    return said_on + timedelta(days=0 if inside else size), said_on + timedelta(days=2 * size)


def _end_of_week(match: re.Match[str], said_on: date) -> tuple[date, date]:
    ahead = 7 if "next" in match.group().lower() or said_on.weekday() > 4 else 0
    friday = monday_of(said_on) + timedelta(days=4 + ahead)
    return (said_on if _is_deadline(match) else max(said_on, friday - timedelta(days=1))), friday


def _end_of_month(match: re.Match[str], said_on: date) -> tuple[date, date]:
    last = last_of_month(said_on)
    return (said_on if _is_deadline(match) else max(said_on, last - timedelta(days=6))), last


def _is_deadline(match: re.Match[str]) -> bool:
    return bool(re.match(r"(?:by|before|until|till|within|w/in|inside|eow|eom|month)", match.group(), re.IGNORECASE))


def _in_days(first: int, last: int) -> Reader:
    return lambda _, said_on: (said_on + timedelta(days=first), said_on + timedelta(days=last))


def _week_later(match: re.Match[str], said_on: date) -> tuple[date, date]:
    day = following(said_on, weekday_of(match["day"])) + timedelta(days=7)
    return day, day


def _calendar_week(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Read "KW 22": ISO 8601 weeks, as much of Europe counts them."""
    number = int(match["number"])
    if not 1 <= number <= 53:
        return None
    year = said_on.year + (number < said_on.isocalendar().week - 20)
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    friday = max(monday + timedelta(days=4), said_on)
    return (said_on if match["by"] else max(monday, said_on)), friday


def _part_to_part(match: re.Match[str], said_on: date) -> tuple[date, date]:
    one, two = part_of(match["one"]), part_of(match["two"])
    if match["name"]:
        number = month_of(match["name"])
        first = date(said_on.year + (number < said_on.month), number, 1)
        starts = {"early": 1, "beginning": 1, "start": 1, "mid": 10, "middle": 10}
        ends = {"mid": 20, "middle": 20}
        return first.replace(day=starts.get(one, 20)), first.replace(day=ends.get(two, last_of_month(first).day))
    monday = monday_of(said_on) + timedelta(days=7)
    return monday + timedelta(days=PARTS[one][0]), monday + timedelta(days=PARTS[two][1])


def _start_of_week(_: re.Match[str], said_on: date) -> tuple[date, date]:
    monday = monday_of(said_on) + timedelta(days=7 if said_on.weekday() else 0)
    return monday, monday + timedelta(days=1)


def _coming_days(match: re.Match[str], said_on: date) -> tuple[date, date]:
    if match["unit"].lower() == "days":
        return said_on + timedelta(days=1), add_workdays(said_on, 5)
    return said_on + timedelta(days=7), said_on + timedelta(days=21)


RANGES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (
        compiled(
            rf"{_LEAD}{ORDINAL.format('one')}{_TO}(?:the[ \t]+)?{ORDINAL.format('two')}(?:[ \t]+of)?[ \t]+(?P<name>{MONTH})"
        ),
        _days_of_month,
    ),
    (compiled(rf"{_LEAD}(?P<name>{MONTH})[ \t]+{ORDINAL.format('one')}{_TO}{ORDINAL.format('two')}"), _days_of_month),
    (
        compiled(
            rf"{_LEAD}(?P<one>\d{{1,2}})(?:st|nd|rd|th){_TO}(?:the[ \t]+)?(?P<two>\d{{1,2}})(?:st|nd|rd|th)(?P<name>(?!))?"
        ),
        _days_of_month,
    ),
    (compiled(rf"(?P<one>today|tonight|tomorrow){_TO}(?P<two>tomorrow|{DAY})"), _near_or),
    (
        compiled(
            rf"{_LEAD}(?:(?P<which>next|this)[ \t]+)?(?P<one>{DAY}){_TO}(?:the[ \t]+)?(?P<two>{DAY})(?:[ \t]+(?:of[ \t]+)?next week)?"
        ),
        _weekdays,
    ),
    (
        compiled(
            rf"(?:within|in|under|over)?[ \t]*(?:the[ \t]+)?(?:next[ \t]+)?(?P<count>\d{{1,3}})(?:{_TO}(?P<most>\d{{1,3}}))?[ \t]*(?:hours?|hrs?|h)"
        ),
        _hours,
    ),
    (compiled(r"(?:within|inside|w/in|in under|in less than)[ \t]+(?:the|a|one)[ \t]+week"), _in_days(0, 7)),
    (
        compiled(
            rf"(?:in|within|over|during)?[ \t]*(?:the[ \t]+next[ \t]+)?(?:a[ \t]+|one[ \t]+)?(?P<unit>day|week|wk|month){_TO}(?:two|2|so (?:two|2))"
        ),
        _one_or_two,
    ),
    (
        compiled(
            r"(?:(?:by|before|at|until|on)[ \t]+)?(?:the[ \t]+)?(?:end of (?:the[ \t]+|this[ \t]+)?week|eow|week['’]s end)(?:[ \t]+(?:of[ \t]+)?next week)?"
        ),
        _end_of_week,
    ),
    (compiled(r"(?:(?:by|before|at|until)[ \t]+)?(?:the[ \t]+)?(?:month[- ]end|eom|end of month)"), _end_of_month),
    (compiled(rf"(?:(?:on|by)[ \t]+)?(?P<day>{DAY})[ \t]+week(?!ly|s)"), _week_later),
    (compiled(rf"(?:a[ \t]+)?week[ \t]+(?:on|from|after)[ \t]+(?:this[ \t]+)?(?P<day>{DAY})"), _week_later),
    (
        compiled(
            r"(?:(?P<by>by|until|before|bis)[ \t]+)?(?:in[ \t]+)?(?:kw|calendar week|cw|week)[ \t]+(?P<number>\d{1,2})(?!\d)"
        ),
        _calendar_week,
    ),
    (compiled(r"(?:a|one) week (?:today|from (?:today|now))|this day next week"), _in_days(7, 7)),
    (compiled(r"a week tomorrow"), _in_days(8, 8)),
    (compiled(r"by this time next week"), _in_days(0, 7)),
    (compiled(r"this time next week"), _in_days(7, 7)),
    (
        compiled(
            r"(?:in|over|during|within)[ \t]+the[ \t]+(?:coming|following)[ \t]+(?:couple of[ \t]+)?(?P<unit>days|weeks)"
        ),
        _coming_days,
    ),
    (compiled(r"(?:in[ \t]+)?(?:a|the next)[ \t]+few[ \t]+(?P<unit>weeks)"), _coming_days),
    (
        compiled(
            rf"(?:the[ \t]+)?(?P<one>{_PART_WORD}){_TO}(?:the[ \t]+)?(?P<two>{_PART_WORD})(?:[ \t]+of)?[ \t]+(?:next week|(?P<name>{MONTH}))"
        ),
        _part_to_part,
    ),
    (compiled(r"mid-?week[ \t]+next week|next week mid-?week"), lambda _, said_on: _midweek(said_on)),
    (compiled(r"(?:at|from|by)[ \t]+the[ \t]+(?:start|beginning)[ \t]+of[ \t]+(?:the|next)[ \t]+week"), _start_of_week),
    (compiled(r"this side of the weekend"), lambda _, said_on: (said_on, following(said_on - timedelta(days=1), 4))),
    (
        compiled(
            r"(?:by|before)?[ \t]*(?:the[ \t]+)?end of (?:the[ \t]+)?(?:business[ \t]+)?(?:day|play)(?![ \t]+(?:on[ \t]+)?(?:mon|tue|wed|thu|fri))"
        ),
        _in_days(0, 0),
    ),
)
"""Read before the grammar of single days."""


def _midweek(said_on: date) -> tuple[date, date]:
    monday = monday_of(said_on) + timedelta(days=7)
    return monday + timedelta(days=1), monday + timedelta(days=3)
