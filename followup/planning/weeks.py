"""Weeks, months and longer, and parts of them: "early next week", "KW 13", "the end of March", "mid-April"."""

from datetime import date, timedelta

from followup.planning.days import Days, coming_month, following, last_of_month, monday_of
from followup.planning.shapes import Phrase, Rule, shape

WEEK = timedelta(weeks=1)
_OF_WEEK = {
    "start": (0, 1),
    "early": (0, 2),
    "first half": (0, 2),
    "mid": (1, 2),
    "second half": (2, 4),
    "late": (2, 4),
    "end": (3, 4),
    "": (0, 4),
}
"""Part of a week -> its first and last weekday, 0 for Monday."""
_OF_MONTH = {
    "start": (1, 7),
    "early": (1, 10),
    "first half": (1, 15),
    "mid": (10, 20),
    "second half": (15, 31),
    "late": (20, 31),
    "end": (25, 31),
    "": (1, 31),
}
"""Part of a month -> its first and last day; 31 for the last there is."""


def _parts(phrase: Phrase) -> tuple[str, str]:
    """Return the first and the last part that the phrase names: "early to mid"."""
    parts = [str(token.value) for token in phrase.tokens if token.sort == "part"] or [""]
    return parts[0], parts[-1]


def week_part(phrase: Phrase, monday: date, said_on: date) -> Days:
    """Return the part of the week that the phrase names."""
    first, last = _parts(phrase)
    start, end = _OF_WEEK[first][0], _OF_WEEK[last][1]
    if first == "late" and monday > said_on:
        start = 3
    days = Days(monday + timedelta(days=start), monday + timedelta(days=end))
    return Days(max(days.first, said_on), max(days.last, said_on))


def _week(phrase: Phrase, said_on: date) -> Days | None:
    ahead = 2 if phrase.has("after") else 1 if phrase.has("next") else 0
    monday = monday_of(said_on) + ahead * WEEK
    first, last = _parts(phrase)
    if not ahead and not phrase.has("this"):
        if not first:
            return Days(said_on, said_on + WEEK) if phrase.led_by("within") and phrase.led_by("the") else None
        if said_on.weekday() > _OF_WEEK[last][1]:
            monday += WEEK
    if not ahead and first == "late":
        return Days(said_on + timedelta(days=1), max(monday + timedelta(days=4), said_on + timedelta(days=1)))
    return week_part(phrase, monday, said_on)


def _end_of_week(_: Phrase, said_on: date) -> Days:
    friday = following(said_on - timedelta(days=1), 4)
    return Days(max(said_on, friday - timedelta(days=1)), friday)


def _midweek(phrase: Phrase, said_on: date) -> Days:
    monday = monday_of(said_on) + (WEEK if phrase.has("next") or said_on.weekday() > 1 else timedelta(0))
    return Days(max(said_on, monday + timedelta(days=1)), monday + timedelta(days=2 + phrase.has("next")))


def _numbered_week(phrase: Phrase, said_on: date) -> Days | None:
    """Read "KW 13" and "week 13": ISO 8601 weeks, as much of Europe counts them; without "KW" only the coming ones."""
    number = phrase.number("number")
    if not 1 <= number <= 53:
        return None
    year = said_on.year + (number < said_on.isocalendar().week - 20)
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    if not phrase.word("calendar").startswith(("k", "cal", "cw")) and not 0 <= (monday - said_on).days + 6 <= _AHEAD:
        return None
    return Days(max(monday, said_on), max(monday + timedelta(days=4), said_on))


_AHEAD = 120
"""Days; a week further off is rather one of a project."""


def _week_of_month(phrase: Phrase, said_on: date) -> Days:
    """Read "the first week of March", from the first week that has a working day of it."""
    first = _month_of(phrase, said_on)
    if phrase.has("last"):
        monday = monday_of(last_of_month(first))
    else:
        weeks = phrase.numbers("ordinal", "nth")[0] - 1
        monday = monday_of(
            first + timedelta(days=(6 if phrase.has("full") else 2 if first.weekday() > 4 else 0) + 7 * weeks)
        )
    start, end = max(monday, first), min(monday + timedelta(days=4), last_of_month(first))
    return Days(max(start, said_on), max(end, said_on))


def _month_of(phrase: Phrase, said_on: date) -> date:
    """Return the first day of the month that the phrase names."""
    if phrase.has("month"):
        first = coming_month(phrase.number("month"), said_on)
        return first.replace(year=phrase.number("year")) if phrase.has("year") else first
    return last_of_month(said_on, int(phrase.has("next"))).replace(day=1)


def _month(phrase: Phrase, said_on: date) -> Days | None:
    """Read a month or a part of one; a part that is over is that of the next month."""
    first, last = _parts(phrase)
    if not first and not phrase.has("next") and not phrase.has("this") and not _is_led(phrase):
        return None
    month = _month_of(phrase, said_on)
    days = _month_part(month, first, last)
    if not phrase.has("month") and days.last < said_on:
        days = _month_part(last_of_month(said_on, 1).replace(day=1), first, last)
    return Days(max(days.first, said_on), max(days.last, said_on))


def _is_led(phrase: Phrase) -> bool:
    return phrase.has("month") and phrase.led_by("by", "before", "in", "within", "after")


def _month_part(month: date, first: str, last: str) -> Days:
    length = last_of_month(month).day
    start, end = _OF_MONTH[first][0], min(_OF_MONTH[last][1], length)
    return Days(month.replace(day=min(start, length - 6) if first == "end" else start), month.replace(day=end))


def _year(phrase: Phrase, said_on: date) -> Days | None:
    """Read "by the end of the year", "early next year"."""
    part = _parts(phrase)[1]
    year = said_on.year + phrase.has("next")
    if part == "end":
        return Days(max(said_on, date(year, 12, 15)), date(year, 12, 31))
    if part in ("start", "early") and phrase.has("next"):
        return Days(date(year, 1, 1), date(year, 1, 31))
    return None


def _quarter(phrase: Phrase, said_on: date) -> Days | None:
    """Read "by the end of the quarter", "next quarter"."""
    part = _parts(phrase)[1]
    start = date(said_on.year, said_on.month - (said_on.month - 1) % 3, 1)
    if phrase.has("next"):
        start = last_of_month(start, 2) + timedelta(days=1)
    last = last_of_month(start, 2)
    if part == "end":
        return Days(max(said_on, last - timedelta(days=14)), last)
    return Days(max(said_on, start), last) if phrase.has("next") or phrase.has("this") else None


def _end_of_month(_: Phrase, said_on: date) -> Days:
    last = last_of_month(said_on)
    return Days(max(said_on, last - timedelta(days=6)), last)


_PART = "(part (of|in|to)? the? (part (of|in|to)? the?)?)"
WEEKS: tuple[Rule, ...] = (
    (shape(f"{_PART}? (this? next|this)? weeks"), _week),
    (shape(f"{_PART}? weeks (next|after next?)"), _week),
    (shape("ending"), _end_of_week),
    (shape("weeks part"), _week),
    (shape("midweek ((of|in)? next weeks)?"), _midweek),
    (shape("next weeks midweek"), _midweek),
    (shape(f"{_PART}? (calendar|weeks) dot? number"), _numbered_week),
    (shape("(ordinal|nth|last) full? weeks (of|in) (month|the? next? months|this months)"), _week_of_month),
    (shape(f"{_PART}? (next|this)? months"), _month),
    (shape(f"{_PART}? months next"), _month),
    (shape(f"{_PART}? months to? part"), _month),
    (shape("eom"), _end_of_month),
    (shape(f"{_PART}? month year?"), _month),
    (shape(f"{_PART}? (next|this)? years"), _year),
    (shape("years to? part"), _year),
    (shape(f"{_PART}? (next|this)? quarters"), _quarter),
)
