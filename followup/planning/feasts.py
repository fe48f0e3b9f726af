"""Feasts that employers name in their promises ("before Easter", "after Christmas"), and the days that they mean."""

import re
from datetime import date, timedelta

from dateutil.easter import easter

from followup.planning.words import following, weekday_of
from followup.planning.workdays import add_workdays, is_workday

FEAST = r"(?P<feast>(?:the )?easter(?: (?:break|weekend|holidays?))?|good friday|christmas(?: (?:break|holidays?))?|xmas|(?:the )?new year(?:['’]s)?|thanksgiving|labou?r day|memorial day|columbus day|indigenous peoples['’]? day|veterans day|presidents['’]? day|halloween|hallowe['’]en|valentine['’]?s(?: day)?|(?:the )?(?:fourth|4th) of july(?: weekend)?|ascension(?: day)?|pentecost|whitsun)"


def feast(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Return the days of "before Easter" (until the last working day before it) or "after Christmas" (the week behind it)."""
    words = match["feast"].lower()
    relation = match.group().lower()
    first, last = next(days for days in _days(words, said_on.year - 1) if days[1] > said_on)
    if match.groupdict().get("day"):
        day = following(last, weekday_of(match["day"]))
        return min(said_on, day), day
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
    """Return the first and the last day off; Pentecost for what is none of the others."""
    sunday = easter(year)
    thursday = _first(3, year, 11) + timedelta(weeks=3)
    whitsun = sunday + timedelta(days=49)
    named = {
        "christmas": (date(year, 12, 25), date(year, 12, 26)),
        "xmas": (date(year, 12, 25), date(year, 12, 26)),
        "new year": (date(year, 1, 1), date(year, 1, 1)),
        "july": (date(year, 7, 4), date(year, 7, 4)),
        "easter": (sunday - timedelta(days=2), sunday + timedelta(days=1)),
        "good friday": (sunday - timedelta(days=2), sunday + timedelta(days=1)),
        "ascension": (sunday + timedelta(days=39), sunday + timedelta(days=39)),
        "thanksgiving": (thursday, thursday + timedelta(days=1)),
        "lab": (_first(0, year, 9), _first(0, year, 9)),
        "memorial": (_first(0, year, 6) - timedelta(weeks=1), _first(0, year, 6) - timedelta(weeks=1)),
        **{name: (day + timedelta(days=1),) * 2 for name, day in _working_feasts(year).items()},
    }
    return next((days for name, days in named.items() if name in words), (whitsun, whitsun + timedelta(days=1)))


def _working_feasts(year: int) -> dict[str, date]:
    """Return the feasts on which many work: "by Columbus Day" means on the day itself, so what begins is the day after."""
    return {
        "columbus": _first(0, year, 10) + timedelta(weeks=1),
        "indigenous": _first(0, year, 10) + timedelta(weeks=1),
        "presidents": _first(0, year, 2) + timedelta(weeks=2),
        "veterans": date(year, 11, 11),
        "hallow": date(year, 10, 31),
        "valentine": date(year, 2, 14),
    }


def _first(weekday: int, year: int, month: int) -> date:
    """Return the first such weekday (0 for Monday) of the month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7)
