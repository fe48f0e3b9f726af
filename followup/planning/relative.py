"""Days counted from the day named before: "the board meets on Friday and she calls the day after"."""

from datetime import date, timedelta

from followup.planning.days import Days, following, monday_of, one
from followup.planning.shapes import Phrase, Rule, shape
from followup.planning.weeks import week_part
from followup.planning.workdays import add_workdays


def _next_day(_: Phrase, named: date) -> Days | None:
    return one(named + timedelta(days=1))


def _that_day(_: Phrase, named: date) -> Days | None:
    return one(named)


def _weekday(phrase: Phrase, named: date) -> Days | None:
    """Read "on the Thursday" and "the Monday after"; without an article a weekday counts from today."""
    if phrase.has("after") or phrase.led_by("the"):
        return one(following(named, phrase.number("day")))
    return None


def _that_week(phrase: Phrase, named: date) -> Days:
    return week_part(phrase, monday_of(named), named)


def _week_after(phrase: Phrase, named: date) -> Days:
    return week_part(phrase, monday_of(named) + timedelta(weeks=1), named)


def _later(phrase: Phrase, named: date) -> Days | None:
    """Read "two days later" and "a week after that"."""
    if phrase.has("part") and phrase.word("part") != "late":
        return None
    count = (phrase.numbers("number", "an") or [1])[0]
    if phrase.has("weeks") or phrase.has("fortnights"):
        return one(named + timedelta(weeks=count * (2 if phrase.has("fortnights") else 1)))
    if phrase.has("few"):
        return Days(named + timedelta(days=1), add_workdays(named, 5))
    return one(add_workdays(named, count) if phrase.has("working") else named + timedelta(days=count))


_THAT = "(after that?)"
RELATIVE: tuple[Rule, ...] = (
    (shape(f"(days|daypart) {_THAT}"), _next_day),
    (shape("next (days|daypart)"), _next_day),
    (shape("that (days|daypart)"), _that_day),
    (shape("day"), _weekday),
    (shape(f"next? day {_THAT}"), _weekday),
    (shape("(part (of|in)?)? that weeks"), _that_week),
    (shape("part of (it|that)"), _that_week),
    (shape(f"(part (of|in)? the?)? weeks {_THAT}"), _week_after),
    (shape(f"(count|few) working? (days|weeks|fortnights) ({_THAT}|part)"), _later),
)
"""Readers that take the day named before in place of the day on which it was said."""
