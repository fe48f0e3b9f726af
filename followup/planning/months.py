"""What words about months mean in days: "early June", "the first week of March", "by the end of next month"."""

import re
from datetime import date, timedelta

from followup.planning.words import last_of_month, monday_of, month_of, part_of


def is_by(match: re.Match[str]) -> bool:
    """Say whether the words name the last day, as "by" and "within" do."""
    return bool(re.match(r"(?:by|before|until|till|no later|within|latest)", match.group(), re.IGNORECASE))


def month_part(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Read a month or a part of one."""
    groups = match.groupdict()
    part = part_of(groups.get("part"))
    if groups.get("month"):
        number = month_of(groups["month"])
        first = date(said_on.year + (number < said_on.month), number, 1)
    else:
        ahead = 1 if "next" in match.group().lower() else 0
        first = last_of_month(said_on, ahead).replace(day=1)
    last = last_of_month(first).day
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
    if is_by(match):
        return said_on, max(latest, said_on)
    return max(earliest, said_on), max(latest, said_on)


def week_of_month(match: re.Match[str], said_on: date) -> tuple[date, date]:
    """Read "the first week of March"."""
    number = month_of(match["month"])
    first = date(said_on.year + (number < said_on.month), number, 1)
    if match["which"].lower() == "last":
        monday = monday_of(last_of_month(first))
    else:
        weeks = ("first", "second", "third").index(match["which"].lower())
        monday = monday_of(first + timedelta(days=(2 if first.weekday() > 4 else 0) + 7 * weeks))
    friday = max(monday + timedelta(days=4), said_on)
    return (min(said_on, friday) if is_by(match) else max(monday, said_on)), friday
