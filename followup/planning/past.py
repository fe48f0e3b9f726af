"""What a candidate's words on a past day mean: "yesterday", "Tues 14 April", "2026-04-14"."""

import re
from datetime import date, timedelta

from followup.planning.words import (
    DAY,
    MONTH,
    NUMBER,
    ORDINAL,
    Reader,
    compiled,
    gone,
    make,
    monday_of,
    month_of,
    number_of,
    unslash,
    weekday_of,
)
from followup.text import Span


def past_day(text: str, now: date, within: Span | None = None) -> tuple[Span, date] | None:
    """Return the first words that name a day not after `now`, such as "yesterday", "Tues 14 April" or "2026-04-14"."""
    return next(iter(past_days(text, now, within)), None)


def past_days(text: str, now: date, within: Span | None = None) -> tuple[tuple[Span, date], ...]:
    """Return all words that name a day not after `now`, with that day, in the order of the text."""
    region = within or Span(0, len(text))
    hits: list[tuple[Span, date]] = []
    for pattern, read in _PAST:
        for match in pattern.finditer(text, *region):
            days = read(match, now)
            if days is not None and days[0] <= now:
                span = Span(*match.span())
                if not any(other.overlaps(span) for other, _ in hits):
                    hits.append((span, days[0]))
    return tuple(sorted(hits))


def _past_iso(match: re.Match[str], now: date) -> tuple[date, date] | None:
    day = make(int(match["year"]), int(match["month"]), int(match["number"]))
    return (day, now) if day else None


def _past_weekday(match: re.Match[str], now: date) -> tuple[date, date]:
    weekday = weekday_of(match["day"])
    day = now - timedelta(days=(now.weekday() - weekday) % 7)
    which = (match["which"] or "").lower()
    if "last week" in match.group().lower():
        day = monday_of(now) - timedelta(days=7 - weekday)
    elif which == "last" and day == now:
        day -= timedelta(days=7)
    return day, day


def _past_named(match: re.Match[str], now: date) -> tuple[date, date] | None:
    year = match.groupdict().get("year")
    day = (
        make(int(year), month_of(match["name"]), int(match["number"]))
        if year
        else gone(month_of(match["name"]), int(match["number"]), now)
    )
    return (day, day) if day else None


def _past_slashed(match: re.Match[str], now: date) -> tuple[date, date] | None:
    day = unslash(match, now, gone)
    return (day, day) if day else None


def _ago(days: int) -> Reader:
    return lambda _, now: (now - timedelta(days=days), now)


def _counted_ago(match: re.Match[str], now: date) -> tuple[date, date]:
    size = 7 if match["unit"].lower().startswith("w") else 1
    day = now - timedelta(days=size * number_of(match["count"]))
    return day, day


def _past_ordinal(match: re.Match[str], now: date) -> tuple[date, date] | None:
    """Read "Wednesday 21st": the last 21st that was that weekday."""
    month = now.replace(day=1)
    for _ in range(2):
        day = make(month.year, month.month, int(match["number"]))
        if day and day <= now and day.weekday() == weekday_of(match["day"]):
            return day, day
        month = (month - timedelta(days=1)).replace(day=1)
    return None


_PAST: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (compiled(r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<number>\d\d)"), _past_iso),
    (
        compiled(
            rf"(?:{DAY},?[ \t]+(?:the )?)?{ORDINAL.format('number')}(?: of)?[ \t]+(?P<name>{MONTH})(?:,?[ \t]+(?P<year>20\d\d))?"
        ),
        _past_named,
    ),
    (
        compiled(rf"(?:{DAY},?[ \t]+)?(?P<name>{MONTH})[ \t]+{ORDINAL.format('number')}(?:,?[ \t]+(?P<year>20\d\d))?"),
        _past_named,
    ),
    (
        compiled(
            rf"(?:(?P<day>{DAY}),?[ \t]+)?(?P<one>\d{{1,2}})(?P<dot>[/.])(?P<two>\d{{1,2}})(?:[/.](?P<year>\d{{4}}|\d\d))?\.?"
        ),
        _past_slashed,
    ),
    (compiled(r"(?P<number>\d{1,2})-(?P<month>\d{1,2})-(?P<year>20\d\d)"), _past_iso),
    (compiled(rf"(?P<day>{DAY}),?[ \t]+(?:the[ \t]+)?(?P<number>\d{{1,2}})(?:st|nd|rd|th)"), _past_ordinal),
    (compiled(r"(?:the )?day before yesterday"), _ago(2)),
    (compiled(r"yesterday|yest\.|yday|y['’]day|last night"), _ago(1)),
    (
        compiled(
            r"today|this (?:morning|afternoon|evening|arvo|aft|pm)|(?:have |['’]ve )?just (?:now|finished|walked out|left|hung up|sat down|put the phone down|off the phone|off a call|off the call|got (?:off|out|back|home)|come (?:back|out|from|off)|had (?:the|my|an))|earlier today|(?:an|two|three|four|five|\d) hours? ago|half an hour ago|(?:write|writing|typing|jotting) (?:this|it)[^.!?\n]{0,40}?(?:same (?:evening|night|day)|tonight)"
        ),
        _ago(0),
    ),
    (compiled(rf"(?P<count>{NUMBER}) (?P<unit>days?|weeks?) ago"), _counted_ago),
    (
        compiled(rf"(?:(?P<which>last|this|on)[ \t]+)?(?P<day>(?!(?-i:sat|sun|wed)\b){DAY})\b(?:[ \t]+last week)?"),
        _past_weekday,
    ),
    (compiled(rf"(?P<which>last|this|on)[ \t]+(?P<day>{DAY})\b"), _past_weekday),
)
