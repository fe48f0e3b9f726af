"""Days named by numbers: "20 March", "the 23rd", "Fri 20/3", "16 to 20 March", "the week of the 16th"."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from followup.planning.days import Days, coming, coming_of_month, last_of_month, make, monday_of, one
from followup.planning.shapes import Phrase, Rule, shape

_NUMBER = "(number|nth|ordinal)"
_WEEKDAY = "(day dot? comma? the?)?"
_ROUND = re.compile(
    r"[ \t]*(?:round|interview|stage|call|meeting|floor|screen|place|one|time|person|chat|thing)\b", re.IGNORECASE
)
"""What is behind "the 2nd" where it is no day."""
_ALONE = re.compile(
    r"[ \t]*(?:$|[\n,.;:!?)\"”'’-]|(?:at|and|or|but|in|latest|by|of|so|with|he|she|they|it|i)\b)", re.IGNORECASE
)
"""What may be behind a day's number in words: "by the tenth, he said"."""
_BY = re.compile(
    r"\b(?:by|on|until|till|til|before|at|from|latest|around|about)[ \t]+(?:\w+[ \t]+)?the[ \t]+$", re.IGNORECASE
)
"""What is before "the third" where it is a day."""
_OTHER_NUMBER = re.compile(r"[ \t]\d{1,2}(?:st|nd|rd|th)?,?[ \t]+20\d\d")
"""What is behind "14. Aug" where the month belongs to the number that follows."""
_PARTS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{2,4}))?")
Place = Callable[[int, int, date], date | None]
"""Takes month, day and an anchor; says in which year the day is."""


def named_day(phrase: Phrase, anchor: date, place: Place) -> date | None:
    """Return the day that a phrase with a date in figures or with a month names."""
    if iso := phrase.word("iso"):
        return make(*(int(part) for part in iso.split("-")))
    if slashed := phrase.word("slashed"):
        return unslash(phrase, slashed, anchor, place)
    number, month = phrase.numbers("number", "nth", "ordinal")[0], phrase.number("month")
    if phrase.tokens[-1].sort == "month" and _OTHER_NUMBER.match(phrase.text, phrase.span.end):
        return None
    if years := phrase.numbers("year"):
        return make(years[0], month, number)
    return place(month, number, anchor)


def unslash(phrase: Phrase, slashed: str, anchor: date, place: Place) -> date | None:
    """Read 14/4 or 4/14.

    Where both numbers could be the month, a weekday beside them decides, the other dates of the text, or that only one
    of the two is within six weeks.
    """
    found = _PARTS.match(slashed)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), found[4]
    dotted = found[2] == "."
    if dotted and not year and not slashed.endswith(".") and not _is_padded(phrase, found):
        return None
    full = (int(year) + (2000 if len(year) == 2 else 0)) if year else None
    day_first = make(full, second, first) if full else _placed(place, second, first, anchor)
    month_first = make(full, first, second) if full else _placed(place, first, second, anchor)
    if dotted or found[2] == "-":
        return day_first
    options = {day for day in (day_first, month_first) if day}
    if named := phrase.numbers("day"):
        options = {day for day in options if day.weekday() == named[0]}
    if len(options) > 1 and (order := _order(phrase.text)):
        return day_first if order == "day" else month_first
    near = [day for day in options if abs((day - anchor).days) <= _NEAR]
    return next(iter(options)) if len(options) == 1 else near[0] if len(near) == 1 else None


_NEAR = 45
"""Days."""


def _placed(place: Place, month: int, day: int, anchor: date) -> date | None:
    return place(month, day, anchor) if 1 <= month <= 12 else None


def _is_padded(phrase: Phrase, found: re.Match[str]) -> bool:
    """Say whether "18.02" is more likely a day than a time or a price."""
    start = next(token.span.start for token in phrase.tokens if token.sort == "slashed")
    before = phrase.text[max(0, start - 6) : start]
    return found[3].startswith("0") and not re.search(r"(?:\bat|@|\bto|[£€$~≈]|[-–]) ?$", before, re.IGNORECASE)


@lru_cache(maxsize=4)
def _order(text: str) -> str | None:
    """Return which comes first in the dates of a text, "day" or "month", where its unmistakable dates agree."""
    orders = {
        "day" if int(first) > 12 else "month"
        for first, second in re.findall(r"(?<![\d/.])(\d{1,2})/(\d{1,2})(?![\d])", text)
        if max(int(first), int(second)) <= 31 and (int(first) > 12) != (int(second) > 12)
    }
    return orders.pop() if len(orders) == 1 else None


def _day(phrase: Phrase, said_on: date) -> Days | None:
    return one(named_day(phrase, said_on, coming))


def _week_of(phrase: Phrase, said_on: date) -> Days | None:
    """Read "w/c 16 March" and "the week of the 16th"."""
    if phrase.has("month") or phrase.has("slashed") or phrase.has("iso"):
        day = named_day(phrase, said_on, coming)
    elif numbers := phrase.numbers("number", "nth", "ordinal"):
        day = coming_of_month(numbers[0], said_on)
    else:
        day = None
    return Days(monday_of(day), monday_of(day) + timedelta(days=4)) if day else None


def _days_of_month(phrase: Phrase, said_on: date) -> Days | None:
    """Read "16-20 March" and "the 16th to the 20th"."""
    first, second = phrase.numbers("number", "nth", "ordinal")
    last = coming(phrase.number("month"), second, said_on) if phrase.has("month") else coming_of_month(second, said_on)
    if last is None or first >= second:
        return None
    return Days(last - timedelta(days=second - first), last)


def _from_month_to_month(phrase: Phrase, said_on: date) -> Days | None:
    """Read "30 March to 3 April"."""
    (one_day, other_day), (one_month, other_month) = phrase.numbers("number", "nth", "ordinal"), phrase.numbers("month")
    first, last = coming(one_month, one_day, said_on), coming(other_month, other_day, said_on)
    return Days(first, last) if first and last and first < last else None


def _slashed_to_slashed(phrase: Phrase, said_on: date) -> Days | None:
    days = [
        unslash(phrase._replace(tokens=(token,)), str(token.value), said_on, coming)
        for token in phrase.tokens
        if token.sort == "slashed"
    ]
    first, last = days
    return Days(first, last) if first and last and first <= last else None


def _of_month(phrase: Phrase, said_on: date) -> Days | None:
    """Read "the 23rd"; "the third" and "the 16" only where the words around say that a day is meant."""
    last = phrase.tokens[-1]
    behind = phrase.text[last.span.end :][:12]
    weekdays = phrase.numbers("day")
    if last.sort == "nth" and _ROUND.match(behind):
        return None
    if (
        last.sort != "nth"
        and not weekdays
        and not (_BY.search(phrase.text[: last.span.start][-30:]) and _ALONE.match(behind))
    ):
        return None
    day = coming_of_month(int(last.value), said_on)
    if last.sort == "number" and weekdays and day and day.weekday() != weekdays[0]:
        return None
    return one(day)


def _of_this_month(phrase: Phrase, said_on: date) -> Days | None:
    """Read "the 27th of this month"."""
    month = last_of_month(said_on, int(phrase.has("next")))
    return one(make(month.year, month.month, phrase.numbers("number", "nth", "ordinal")[0]))


def month_shapes(before: str = "") -> tuple[re.Pattern[str], ...]:
    """Return the shapes of one day with the name of its month, in both orders."""
    return (
        shape(f"{before} {_WEEKDAY} {_NUMBER} comma? of? the? month dot? (comma? year)?"),
        shape(f"{before} {_WEEKDAY} month dot? the? {_NUMBER} (comma? year)?"),
    )


NUMBERED: tuple[Rule, ...] = (
    *((pattern, _day) for pattern in month_shapes()),
    (shape(f"{_WEEKDAY} slashed"), _day),
    (shape(f"{_WEEKDAY} iso"), _day),
    (shape(f"{_NUMBER} to the? {_NUMBER} of? month"), _days_of_month),
    (shape(f"month {_NUMBER} to the? {_NUMBER}"), _days_of_month),
    (shape("nth to the? nth"), _days_of_month),
    (shape(f"{_WEEKDAY} {_NUMBER} of? month to {_WEEKDAY} {_NUMBER} of? month"), _from_month_to_month),
    (shape(f"{_WEEKDAY} month {_NUMBER} to {_WEEKDAY} month {_NUMBER}"), _from_month_to_month),
    (shape("slashed to slashed"), _slashed_to_slashed),
    (shape(f"{_WEEKDAY} (nth|ordinal)"), _of_month),
    (shape("(day dot? comma? the?)? number"), _of_month),
    (shape(f"{_WEEKDAY} {_NUMBER} of the? (this|next)? months"), _of_this_month),
    *((pattern, _week_of) for pattern in month_shapes("(opening|weeks (commencing|part|of)) the?")),
    (shape(f"(opening|weeks (commencing|part|of)) the? {_WEEKDAY} ({_NUMBER}|slashed|iso)"), _week_of),
)
