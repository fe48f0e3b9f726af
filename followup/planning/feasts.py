"""Feasts that employers name in their promises ("before Easter", "after Christmas"), and the days that they mean."""

from datetime import date, timedelta

from dateutil.easter import easter

from followup.planning.days import Days, following, last_of_month, nth_weekday, one
from followup.planning.shapes import Phrase, Rule, shape
from followup.planning.workdays import add_workdays, is_workday


def _feast(phrase: Phrase, said_on: date) -> Days | None:
    """Read "before Easter" (until the last working day before it) and "after Christmas" (the week behind it)."""
    first, last = _coming(phrase, said_on)
    if phrase.led_by("by", "before"):
        before = first - timedelta(days=1)
        while not is_workday(before):
            before -= timedelta(days=1)
        return Days(min(said_on, before), max(before, said_on))
    if phrase.has("part"):
        return Days(last, last + timedelta(days=9))
    return Days(last + timedelta(days=1), add_workdays(last, 5)) if phrase.led_by("after", "in", "within") else None


def _weekday_after(phrase: Phrase, said_on: date) -> Days | None:
    """Read "the Tuesday after Easter"."""
    return one(following(_coming(phrase, said_on)[1], phrase.number("day")))


def _coming(phrase: Phrase, said_on: date) -> tuple[date, date]:
    """Return the first and last day off of the feast that ends next."""
    name = phrase.word("feast")
    years = (said_on.year - 1, said_on.year, said_on.year + 1, said_on.year + 2)
    feasts = _BANK_HOLIDAYS if name == "bank holiday" else (name,)
    return min(days for year in years for one_of in feasts if (days := _of(one_of, year))[1] > said_on)


_BANK_HOLIDAYS = ("easter", "may day", "spring", "summer", "christmas", "new year")
"""Those of the United Kingdom, where they are called so."""


def _of(name: str, year: int) -> tuple[date, date]:
    """Return the first and the last day off."""
    sunday = easter(year)
    thanksgiving = _nth(3, 4, year, 11)
    christmas = date(year, 12, 25)
    named = {
        "christmas": (christmas, date(year, 12, 26)),
        "easter": (sunday - timedelta(days=2), sunday + timedelta(days=1)),
        "good friday": (sunday - timedelta(days=2), sunday + timedelta(days=1)),
        "pentecost": (sunday + timedelta(days=49), sunday + timedelta(days=50)),
        "thanksgiving": (thanksgiving, thanksgiving + timedelta(days=1)),
    }
    single = {
        "new year": date(year, 1, 1),
        "fourth of july": date(year, 7, 4),
        "ascension": sunday + timedelta(days=39),
        "carnival": sunday - timedelta(days=47),
        "labour day": _nth(0, 1, year, 9),
        "memorial day": _nth(0, -1, year, 5),
        "may day": _nth(0, 1, year, 5),
        "spring": _nth(0, -1, year, 5),
        "summer": _nth(0, -1, year, 8),
        "midsummer": following(date(year, 6, 18), 4),
        **{feast: day + timedelta(days=1) for feast, day in _working_feasts(year).items()},
    }
    return named.get(name) or (single[name], single[name])


def _working_feasts(year: int) -> dict[str, date]:
    """Return the feasts on which many work: "by Columbus Day" means on the day itself, so what begins is the day after."""
    return {
        "columbus day": _nth(0, 2, year, 10),
        "indigenous day": _nth(0, 2, year, 10),
        "presidents day": _nth(0, 3, year, 2),
        "veterans day": date(year, 11, 11),
        "halloween": date(year, 10, 31),
        "valentine": date(year, 2, 14),
        "st patrick's day": date(year, 3, 17),
    }


def _nth(weekday: int, nth: int, year: int, month: int) -> date:
    """Return the nth such weekday of the month; every month has the first four, and a last one."""
    return nth_weekday(weekday, nth, date(year, month, 1)) or last_of_month(date(year, month, 1))


FEASTS: tuple[Rule, ...] = (
    (shape("feast"), _feast),
    (shape("part (of|in)? the? feast"), _feast),
    (shape("day after the? feast"), _weekday_after),
)
