"""Days of the calendar, counted from others."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


class Days(NamedTuple):
    """The first and the last of some days."""

    first: date
    last: date


def one(day: date | None) -> Days | None:
    """Return a single day as days; None for None."""
    return Days(day, day) if day else None


def monday_of(day: date) -> date:
    """Return the Monday of the week."""
    return day - timedelta(days=day.weekday())


def following(day: date, weekday: int) -> date:
    """Return the next such weekday (0 for Monday) strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def make(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where there is none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming(month: int, day: int, said_on: date) -> date | None:
    """Return the day of this or, where that is long past, of the next year."""
    this = make(said_on.year, month, day)
    return make(said_on.year + 1, month, day) if this and this < said_on - timedelta(days=60) else this


def gone(month: int, day: int, now: date) -> date | None:
    """Return the last such day that is not after `now`."""
    this = make(now.year, month, day)
    return make(now.year - 1, month, day) if this and this > now else this


def coming_of_month(day: int, said_on: date) -> date | None:
    """Return the day of this month or, where that is past or there is none, of the next."""
    this = make(said_on.year, said_on.month, day)
    if this is not None and this >= said_on:
        return this
    after = last_of_month(said_on) + timedelta(days=1)
    return make(after.year, after.month, day)


def last_of_month(day: date, ahead: int = 0) -> date:
    """Return the last day of the month, or of the one `ahead` months later."""
    month = day.month + ahead
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def coming_month(month: int, said_on: date) -> date:
    """Return the first day of the month, of this year or, where the month is over, of the next."""
    return date(said_on.year + (month < said_on.month), month, 1)


def nth_weekday(weekday: int, nth: int, month: date) -> date | None:
    """Return the first to fifth such weekday (0 for Monday) of the month, from behind where `nth` is negative."""
    if nth < 0:
        last = last_of_month(month)
        return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-1 - nth))
    day = following(month.replace(day=1) - timedelta(days=1), weekday) + timedelta(weeks=nth - 1)
    return day if day.month == month.month else None
