"""Days counted from the one on which it was said: "in two weeks", "within 10 working days", "a week or so"."""

import re
from datetime import date, timedelta

from followup.planning.days import Days, last_of_month, one
from followup.planning.shapes import Phrase, Rule, shape
from followup.planning.workdays import add_workdays

_HOW_OFTEN = re.compile(r"(?:\b\w+s|\d|\btimes|\bonce|\btwice)[ \t]+$", re.IGNORECASE)
"""Before "a day" it tells how often: "140 filings a day"."""
_LONGEST = 400
_A_DAY = 24
"""Hours."""


def _counted(phrase: Phrase, said_on: date) -> Days | None:
    """Read "in two weeks", "4-6 weeks", "a week or ten days", "two months to a year"."""
    units = [token.sort for token in phrase.tokens if token.sort in _AFTER]
    counts = phrase.numbers("number", "an")
    if not counts or max(counts) > _LONGEST:
        return None
    before = phrase.text[: phrase.tokens[0].span.start][-40:]
    if phrase.tokens[0].sort == "an" and not phrase.lead and _HOW_OFTEN.search(before):
        return None
    if units == ["hours"] and not phrase.led_by("within", "in") and counts[-1] < _A_DAY:
        return None
    if phrase.has("half"):
        counts = [counts[0], counts[0] + 1]
    working = phrase.has("working")
    least = _after(said_on, counts[0], units[0], working=working)
    most = _after(said_on, counts[-1], units[-1], working=working)
    if (phrase.led_by("within", "next") or phrase.has("next")) and len(counts) == 1:
        least = said_on
    return Days(least, most) if least <= most else None


def _slashed(phrase: Phrase, said_on: date) -> Days | None:
    """Read "2/3 weeks"."""
    parts = phrase.word("slashed").split("/")
    if len(parts) != 2:
        return None
    unit = phrase.tokens[-1].sort
    working = phrase.has("working")
    least, most = (_after(said_on, int(part), unit, working=working) for part in parts)
    return Days(least, most) if least <= most else None


def _few(phrase: Phrase, said_on: date) -> Days | None:
    """Read "a few days" and, where more than one is meant, "the coming weeks"."""
    unit = phrase.tokens[-1]
    words = unit.span.of(phrase.text).lower()
    if not phrase.has("few") and not words.endswith(("s", "n", "r", "e")):
        return one(said_on + timedelta(days=1)) if unit.sort == "days" else None
    if not phrase.has("few") and words in ("week", "day", "semaine", "woche", "settimana", "dag", "uge", "uke"):
        return None
    if unit.sort == "days":
        return Days(said_on + timedelta(days=1), add_workdays(said_on, 5))
    if unit.sort == "weeks":
        return Days(said_on + timedelta(days=7), said_on + timedelta(days=21))
    return None


def _after(day: date, count: int, unit: str, *, working: bool) -> date:
    if unit == "hours":
        return day + timedelta(days=-(-count // _A_DAY)) if count >= _A_DAY else day
    if working and unit == "days":
        return add_workdays(day, count)
    if unit == "months":
        last = last_of_month(day, count)
        return last.replace(day=min(day.day, last.day))
    return day + timedelta(days=count * _AFTER[unit])


_AFTER = {"days": 1, "weeks": 7, "fortnights": 14, "months": 30, "hours": 1}
"""Days of a unit."""


def _fifteen_days(phrase: Phrase, said_on: date) -> Days:
    """Read "sous quinzaine" and "une quinzaine de jours"."""
    last = said_on + timedelta(days=phrase.number("quinzaine"))
    return Days(said_on if phrase.led_by("within", "by") else last, last)


def _with_one(phrase: Phrase) -> Phrase:
    """Count "day or two" and "la quinzaine" as one of them."""
    return phrase._replace(tokens=(phrase.tokens[0]._replace(sort="number", value=1), *phrase.tokens))


COUNTED: tuple[Rule, ...] = (
    (shape("count in? full? working? unit"), _counted),
    (shape("count of full? working? unit"), _counted),
    (shape("count (to|by) in? count in? full? working? unit"), _counted),
    (shape("count full? unit to in? number"), _counted),
    (shape("next unit (to number|so)"), lambda phrase, said_on: _counted(_with_one(phrase), said_on)),
    (shape("unit to number"), lambda phrase, said_on: _counted(_with_one(phrase), said_on)),
    (shape("count full? working? unit to in? count full? working? unit"), _counted),
    (shape("count unit to an half"), _counted),
    (shape("count to an half unit"), _counted),
    (shape("slashed working? unit"), _slashed),
    (shape("an? few working? unit"), _few),
    (shape("next unit"), _few),
    (shape("an? quinzaine (of? days)?"), _fifteen_days),
    (shape("fortnights"), lambda phrase, said_on: _counted(_with_one(phrase), said_on)),
)
