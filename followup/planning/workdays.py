"""Working days and hours, Monday to Friday, in the zone of the moments given."""

from datetime import date, datetime, time, timedelta

OPENS = time(9)
CLOSES = time(17)
_PREFERENCE = {0: 2, 1: 0, 2: 0, 3: 1, 4: 2}
"""Weekday -> rank; Tuesday and Wednesday first, Monday and Friday last (guide: Timing Your Follow-Up)."""
PATIENCE = 3
"""Days that a better weekday may cost."""


def is_workday(day: date) -> bool:
    """Say whether `day` is no Saturday and no Sunday."""
    return day.weekday() < 5


def add_workdays(day: date, count: int) -> date:
    """Return the day that comes `count` working days after `day`."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_workday(day)
    return day


def working_moment(at: datetime) -> datetime:
    """Return `at`, or the first moment after it at which people are at work."""
    if is_workday(at.date()) and at.timetz().replace(tzinfo=None) < CLOSES:
        return max(at, at.replace(hour=OPENS.hour, minute=0, second=0, microsecond=0))
    day = at.date() + timedelta(days=1)
    while not is_workday(day):
        day += timedelta(days=1)
    return datetime.combine(day, OPENS, at.tzinfo)


def last_working_moment(at: datetime) -> datetime:
    """Return `at`, or the end of the last working day before it where it falls on a weekend."""
    if is_workday(at.date()):
        return at
    day = at.date()
    while not is_workday(day):
        day -= timedelta(days=1)
    return datetime.combine(day, CLOSES, at.tzinfo)


def midweek(day: date) -> date:
    """Return the best weekday from `day` on that costs at most three days."""
    choices = [day + timedelta(days=more) for more in range(PATIENCE + 1)]
    return min(filter(is_workday, choices), key=lambda choice: (_PREFERENCE[choice.weekday()], choice))
