"""The commonest words for days in other languages, as notes of two languages mix them in: "bis Freitag", "la semana que viene"."""

import re
from datetime import date, timedelta

from followup.planning.words import DAY_ABROAD, Reader, compiled, following, monday_of

_BY = r"(?:bis(?: zum| spätestens)?|spätestens|vor|voor|tegen|uiterlijk|avant|d['’]ici|antes d[eo]l?|até|para|entro|prima di|innan|senest|före)"
_NEXT_WEEK = r"(?:nächste[rn]? woche|kommende[rn]? woche|volgende week|la semaine prochaine|semaine prochaine|la semana que viene|la próxima semana|próxima semana|a próxima semana|semana que vem|la settimana prossima|settimana prossima|prossima settimana|nästa vecka|neste uke|næste uge)"
_THIS_WEEK_END = r"(?:(?:ende|ende dieser|ende der) woche|einde van de week|fin de semaine|la fin de la semaine|fin de semana|final de semana|fine settimana|slutet av veckan)"
_NUMBERS = {
    word: number
    for number, words in enumerate(
        "eine einer ein een une un una uma en|zwei twee deux dos duas due två to|drei drie trois tres três tre|vier quatre cuatro quatro quattro fyra fire".split(
            "|"
        ),
        start=1,
    )
    for word in words.split()
}
_COUNT = "|".join(sorted(_NUMBERS, key=len, reverse=True))


def _weekday(match: re.Match[str], said_on: date) -> tuple[date, date]:
    day = following(said_on, DAY_ABROAD[match["day"].lower()])
    return (said_on if match["by"] else day), day


def _next_week(match: re.Match[str], said_on: date) -> tuple[date, date]:
    monday = monday_of(said_on) + timedelta(days=7)
    return (said_on if match["by"] else monday), monday + timedelta(days=4)


def _end_of_week(match: re.Match[str], said_on: date) -> tuple[date, date]:
    friday = max(monday_of(said_on) + timedelta(days=4), said_on)
    return (said_on if match["by"] else max(said_on, friday - timedelta(days=1))), friday


def _weeks(match: re.Match[str], said_on: date) -> tuple[date, date]:
    words = match["count"].lower()
    count = int(words) if words.isdigit() else _NUMBERS[words]
    day = said_on + timedelta(weeks=count)
    return (said_on if match["inside"] else day), day


def _fortnight(_: re.Match[str], said_on: date) -> tuple[date, date]:
    return said_on, said_on + timedelta(days=15)


def _calendar_week(match: re.Match[str], said_on: date) -> tuple[date, date] | None:
    """Read "KW 25", the number of a week of the year as ISO 8601 counts them."""
    number = int(match["number"])
    if not 1 <= number <= 53:
        return None
    year = said_on.year + (number < said_on.isocalendar().week)
    try:
        return date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 5)
    except ValueError:
        return None


ABROAD: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (
        compiled(
            rf"(?:(?P<by>{_BY})[ \t]+)?(?:am |op |le |el |il |den )?(?P<day>{'|'.join(sorted(DAY_ABROAD, key=len, reverse=True))})"
        ),
        _weekday,
    ),
    (compiled(r"(?:sous |dans |d['’]ici )?(?:une |la )?quinzaine(?: de jours)?"), _fortnight),
    (compiled(r"(?:KW|kalenderwoche|cw|uge|uke|vecka)[ \t]?(?P<number>\d{1,2})"), _calendar_week),
    (compiled(rf"(?:(?P<by>{_BY})[ \t]+)?{_NEXT_WEEK}"), _next_week),
    (compiled(rf"(?:(?P<by>{_BY})[ \t]+)?{_THIS_WEEK_END}"), _end_of_week),
    (
        compiled(
            rf"(?:in|en|dans|em|tra|fra|om|över|dentro de|(?P<inside>innerhalb von|binnen|sous|entro))[ \t]+(?P<count>\d{{1,2}}|{_COUNT})[ \t]+(?:wochen?|weken|semaines?|semanas?|settimane|settimana|veckor|uker|uger)"
        ),
        _weeks,
    ),
)
