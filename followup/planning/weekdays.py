"""Days named by their weekday, or by today: "next Tuesday or Wednesday", "a week on Friday", "the second Tuesday in March"."""

from datetime import date, timedelta

from followup.planning.days import Days, coming_month, following, last_of_month, monday_of, nth_weekday, one
from followup.planning.shapes import Phrase, Rule, shape

WEEK = timedelta(weeks=1)


def _weekdays(phrase: Phrase, said_on: date) -> Days:
    """Read one weekday, or the first and the last of several."""
    weekdays = phrase.numbers("day")
    if phrase.has("next"):
        monday = monday_of(said_on) + WEEK
        days = [monday + timedelta(days=weekday) for weekday in weekdays]
        if phrase.word("next") in ("coming", "following", "kommende", "kommenden") and not phrase.has("weeks"):
            days = [following(said_on, weekday) for weekday in weekdays]
    else:
        days = [following(said_on, weekdays[0])]
        days += [following(days[0], weekday) for weekday in weekdays[1:]]
    return Days(min(days), max(days))


def _after_next(phrase: Phrase, said_on: date) -> Days | None:
    """Read "the Friday after next": the one after the coming one."""
    return one(following(said_on, phrase.number("day")) + WEEK)


def _in_the_week_after_next(phrase: Phrase, said_on: date) -> Days | None:
    return one(monday_of(said_on) + 2 * WEEK + timedelta(days=phrase.number("day")))


def _weeks_from(phrase: Phrase, said_on: date) -> Days | None:
    """Read "Friday week", "two weeks on Friday", "a fortnight today", "this day week"."""
    if phrase.has("day"):
        start = following(said_on, phrase.number("day"))
    else:
        start = said_on + timedelta(days=sum(phrase.numbers("near")))
    weeks = (phrase.numbers("number") or [1])[0] * (2 if phrase.has("fortnights") else 1)
    return one(start + weeks * WEEK)


def _nth_of_month(phrase: Phrase, said_on: date) -> Days | None:
    """Read "the second Tuesday in March" and "the last Friday of the month"."""
    if phrase.has("month"):
        month = coming_month(phrase.number("month"), said_on)
    else:
        month = last_of_month(said_on, int(phrase.has("next"))).replace(day=1)
    nth = (phrase.numbers("ordinal", "nth") or [-1])[0]
    day = nth_weekday(phrase.number("day"), nth, month)
    if day and day < said_on and not phrase.has("month"):
        day = nth_weekday(phrase.number("day"), nth, last_of_month(month) + timedelta(days=1))
    return one(day)


def _near(phrase: Phrase, said_on: date) -> Days:
    """Read "today or tomorrow", "tomorrow or Friday", "the day after tomorrow"."""
    days = [said_on + timedelta(days=ahead + phrase.has("after")) for ahead in phrase.numbers("near")]
    days += [following(days[0], weekday) for weekday in phrase.numbers("day")]
    return Days(days[0], days[-1])


def _weekend(phrase: Phrase, said_on: date) -> Days:
    """Read a weekend: before it comes Friday, and after it Monday or Tuesday."""
    saturday = monday_of(said_on) + timedelta(days=5)
    if phrase.has("next"):
        saturday += WEEK
    if phrase.led_by("by", "before"):
        return Days(min(said_on, saturday - timedelta(days=1)), saturday - timedelta(days=1))
    if phrase.led_by("after"):
        return Days(saturday + timedelta(days=2), saturday + timedelta(days=3))
    return Days(max(said_on, saturday), saturday + timedelta(days=1))


def _weekend_after(_: Phrase, said_on: date) -> Days:
    return Days(said_on, monday_of(said_on) + timedelta(days=13))


_OR = "(to the? day)?"
WEEKDAYS: tuple[Rule, ...] = (
    (shape(f"(this? next|this)? day dot? {_OR} {_OR}"), _weekdays),
    (shape(f"day dot? {_OR} (of|in)? the? (next|this) weeks"), _weekdays),
    (shape(f"day dot? {_OR} (of|in)? the? weeks next"), _weekdays),
    (shape(f"day next {_OR}"), _weekdays),
    (shape(f"next weeks comma? in? the? in? day dot? {_OR}"), _weekdays),
    (shape("next weeks in? day comma day"), _weekdays),
    (shape("day after next"), _after_next),
    (shape("day (of|in)? the? weeks after next"), _in_the_week_after_next),
    (shape("weeks after next in? day"), _in_the_week_after_next),
    (shape("day (weeks|fortnights)"), _weeks_from),
    (shape("count? (weeks|fortnights) (in|to|this|next|after)? (this|next)? day"), _weeks_from),
    (shape("near (weeks|fortnights)"), _weeks_from),
    (shape("count (weeks|fortnights) in? near"), _weeks_from),
    (shape("(this|that) days (in|next)? (weeks|fortnights)"), _weeks_from),
    (shape("this time next weeks"), _weeks_from),
    (shape("(ordinal|nth|last) day (of|in) (month|the? next? months|this months)"), _nth_of_month),
    (shape("near"), _near),
    (shape("close"), lambda _, said_on: Days(said_on, said_on)),
    (shape("close in? the? (this|next)? day"), _weekdays),
    (shape("close in? near"), _near),
    (shape("days after near"), _near),
    (shape("near to (near|day)"), _near),
    (shape("(next|this)? weekend"), _weekend),
    (shape("weekend after (this|that|next) (one|number|weekend)?"), _weekend_after),
)
