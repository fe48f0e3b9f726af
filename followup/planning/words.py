"""Words that name days, months and numbers, and the days that they mean."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta

_NUMBERS = {
    word: number
    for number, words in enumerate(
        "zero|one a an|two couple|three few|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen".split(
            "|"
        ),
    )
    for word in words.split()
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAYS_ABROAD = (
    "montag maandag lundi lunes segunda-feira lunedì måndag mandag",
    "dienstag dinsdag mardi martes terça-feira martedì tisdag tirsdag",
    "mittwoch woensdag mercredi miércoles miercoles quarta-feira mercoledì onsdag",
    "donnerstag donderdag jeudi jueves quinta-feira giovedì torsdag",
    "freitag vrijdag vendredi viernes sexta-feira venerdì fredag",
    "samstag sonnabend zaterdag sábado sabato lördag lørdag",
    "sonntag zondag dimanche domingo domenica söndag søndag",
)
_MONTHS_ABROAD = (
    "januar januari janvier enero janeiro gennaio ene janv",
    "februar februari février fevrier febrero fevereiro febbraio févr fév",
    "märz maerz maart mars marzo março marts mrt",
    "april avril abril aprile abr avr",
    "mai mei mayo maio maggio maj",
    "juni juin junio junho giugno",
    "juli juillet julio julho luglio juil",
    "augustus août agosto augusti",
    "september septembre septiembre setembro settembre",
    "oktober octobre octubre outubro ottobre okt",
    "november novembre noviembre novembro",
    "dezember december décembre decembre diciembre dezembro dicembre dez dic déc",
)
DAY_ABROAD = {name: number for number, names in enumerate(_DAYS_ABROAD) for name in names.split()}
"""Weekdays of other languages, in small letters -> 0 for Monday."""
MONTH_ABROAD = {name: number for number, names in enumerate(_MONTHS_ABROAD, start=1) for name in names.split()}
"""Months of other languages, in small letters -> 1 for January."""


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


DAY = rf"(?:{_any_of(DAY_ABROAD)}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|weds|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
MONTH = rf"(?:(?:{_any_of(MONTH_ABROAD)})\b|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
ORDINAL = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|\.(?=[ \t][^\W\d]))?(?:(?=[ \t]+de[ \t]+[a-zç])[ \t]+de)?"
HEDGE = re.compile(
    r"\b(?:hope(?:s|fully|d|ing)?|should|prob(?:ab)?ly|(?:roughly|about|around|approx\w*) (?=\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|mid|(?:the )?(?:end|middle|start|beginning|\d))|maybe|(?<!\d )(?<!\d\dth )(?-i:may)(?! \d)|might|likely|could|try(?:ing)?|aim(?:s|ing)?|expects?|thinks?|thought|ideally|or so|ish|sometime|perhaps|possibly|with luck|more or less|give or take|i think|not sure|latest maybe|target\w*|plan(?:s|ning)? to|guess\w*|all being well|if all goes|fingers crossed|no promises|no guarantee|depend\w*|provided|unless|subject to|or thereabouts|at some point|realistically|reckon\w*|in theory|supposed(?:ly)?|should the|tentativ\w*|fairly sure|almost certain|wouldn['’]t hold)\b|\?|~",
    re.IGNORECASE,
)
Reader = Callable[[re.Match[str], date], tuple[date, date] | None]


def compiled(words: str) -> re.Pattern[str]:
    """Compile words that stand alone."""
    return re.compile(rf"(?<![\w/]){words}(?![\w/])", re.IGNORECASE)


def weekday_of(name: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    abroad = DAY_ABROAD.get(name.lower())
    if abroad is not None:
        return abroad
    return next(number for number, day in enumerate(_DAYS) if day.startswith(name.lower()[:3]))


def month_of(name: str) -> int:
    """Return 1 for January to 12 for December."""
    abroad = MONTH_ABROAD.get(name.lower().rstrip("."))
    if abroad is not None:
        return abroad
    return next(number for number, month in enumerate(_MONTHS, start=1) if month.startswith(name.lower()[:3]))


def number_of(word: str) -> int:
    """Return the number that a word or digits name."""
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


PARTS = {
    "beginning": (0, 1),
    "start": (0, 1),
    "early": (0, 2),
    "first half": (0, 2),
    "middle": (1, 3),
    "mid": (1, 3),
    "back end": (3, 4),
    "second half": (2, 4),
    "later": (2, 4),
    "late": (3, 4),
    "end": (3, 4),
    "": (0, 4),
}
"""Part of a week -> its first and last weekday, 0 for Monday; the longer words first."""


def part_of(words: str | None) -> str:
    """Return which part of a week or a month the words name; "" for the whole."""
    plain = (words or "").lower().replace("-", " ")
    return next(part for part in PARTS if part in plain)


def monday_of(day: date) -> date:
    """Return the Monday of the week."""
    return day - timedelta(days=day.weekday())


def following(day: date, weekday: int) -> date:
    """Return the next such weekday strictly after `day`."""
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


def last_of_month(day: date, ahead: int = 0) -> date:
    """Return the last day of the month, or of the one `ahead` months later."""
    month = day.month + ahead
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def _is_padded(match: re.Match[str]) -> bool:
    """Say whether "18.02" is more likely a day than a time or a price."""
    before = match.string[max(0, match.start("one") - 6) : match.start("one")]
    return match["two"].startswith("0") and not re.search(r"(?:\bat|@|\bto|[£€$~≈]|[-–]) ?$", before, re.IGNORECASE)


def unslash(match: re.Match[str], anchor: date, place: Callable[[int, int, date], date | None]) -> date | None:
    """Read 14/4 or 4/14; where both could be the month, only a weekday beside it or one fitting day decides."""
    one, two = int(match["one"]), int(match["two"])
    year = match["year"]
    if match["dot"] == "." and not year and not match.group().endswith(".") and not _is_padded(match):
        return None
    options = []
    for month, number in {(two, one), (one, two)}:
        if 1 <= month <= 12:
            full = int(year) + (2000 if year and len(year) == 2 else 0) if year else None
            day = make(full, month, number) if full else place(month, number, anchor)
            if day is not None:
                options.append(day)
    named = match.groupdict().get("day")
    if named:
        options = [day for day in options if day.weekday() == weekday_of(named)]
    elif match["dot"] == "." and 1 <= two <= 12:
        options = [day for day in options if (day.day, day.month) == (one, two)]
    near = [day for day in options if abs((day - anchor).days) <= 45]
    if len(options) == 1:
        return options[0]
    return near[0] if len(near) == 1 else None
