"""Feasts that employers name in their promises ("before Easter", "after Christmas"), and the days that they mean."""

import re
from datetime import date, timedelta

from dateutil.easter import easter

from followup.planning.workdays import add_workdays, is_workday

FEAST = r"(?P<feast>(?:the )?easter(?: (?:break|weekend|holidays?))?|good friday|christmas(?: (?:break|holidays?))?|xmas|(?:the )?new year(?:['’]s)?|thanksgiving|labou?r day|memorial day|(?:the )?fourth of july|pentecost|whitsun)"


def feast(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Return the days of "before Easter" (until the last working day before it) or "after Christmas" (the week behind it)."""
    words = match["feast"].lower()
    relation = match.group().lower()
    first, last = next(days for days in _days(words, said_on.year - 1) if days[1] > said_on)
    if re.match(r"(?:after|in|early in)\b", relation):
        return last + timedelta(days=1), add_workdays(last, 5)
    before = first - timedelta(days=1)
    while not is_workday(before):
        before -= timedelta(days=1)
    return min(said_on, before), max(before, said_on)


def _days(words: str, year: int) -> list[tuple[date, date]]:
    """Return the first and last day off of the feast in three years."""
    return [_of(words, each) for each in range(year, year + 3)]


def _of(words: str, year: int) -> tuple[date, date]:
    if "easter" in words or "good friday" in words:
        return easter(year) - timedelta(days=2), easter(year) + timedelta(days=1)
    if "pentecost" in words or "whitsun" in words:
        return easter(year) + timedelta(days=49), easter(year) + timedelta(days=50)
    if "thanksgiving" in words:
        first = date(year, 11, 1)
        thursday = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        return thursday, thursday + timedelta(days=1)
    if "day" in words and "new year" not in words:
        month = 9 if words.startswith("lab") else 6
        monday = date(year, month, 1) + timedelta(days=(7 - date(year, month, 1).weekday()) % 7)
        day = monday if month == 9 else monday - timedelta(days=7)
        return day, day
    if "july" in words:
        return date(year, 7, 4), date(year, 7, 4)
    if "new year" in words:
        return date(year, 1, 1), date(year, 1, 1)
    return date(year, 12, 25), date(year, 12, 26)
