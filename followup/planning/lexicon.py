"""The words that name days, in the languages that notes mix: which sort of word each is, and what it stands for."""

from functools import lru_cache

from followup.planning.names import (
    DAY_ABROAD,
    MONTH_ABROAD,
    MONTHS,
    MORE_DAYS,
    MORE_MONTHS,
    NUMBERS,
    ORDINALS,
    WEEKDAYS,
)

_PARTS = {
    "early": "early",
    "start": "start beginning begin outset anfang beginn início inicio inicios principio principios inizio début debut början starten początek początku",
    "mid": "mid mi middle mitte midden mediados meados metà milieu mitten midten połowa połowie",
    "late": "late later",
    "end": "end ende eind einde fin fim fines finales slutet slutningen slutten koniec końca",
}
_SORTS = {
    "the": "the zum le la les el los il den der das die dem det o os",
    "an": "a an un une una uma en",
    "of": "of de di del du des da av af van von",
    "in": "in on at dans em na no im am op på tra fra om över between w dentro za sometime some around about roughly approximately approx ca circa from either maybe probably likely perhaps towards toward abt vers gegen anytime",
    "by": "by until till til untill bis spätestens tegen uiterlijk tot até para entro senast senest jusqu'au jusqu'à d'ici najpóźniej pana do",
    "before": "before b4 voor vor avant antes prima innan före inden przed",
    "after": "after nach na après después depois dopo efter po",
    "within": "within inside under during over innerhalb binnen sous inom indenfor throughout",
    "to": "to or and oder of ou och eller og und et e y o lub",
    "next": "next coming following nächste nächster nächsten nächstes nächstem kommende kommenden kommender volgende komende aankomende prochain prochaine prochains prochaines próximo próxima próximos proximo proxima prossimo prossima nästa kommande næste kommende neste przyszły przyszłym przyszłego następnym następny příští sledeće sledeci idući iduće nxt",
    "this": "this current diese dieser diesen dieses deze dit cette ce cet esta este estes questa questo denna denne tym tego",
    "last": "last past previous since every each alternate letzte letzten vorige dernier dernière pasado pasada",
    "days": "day days dys tag tage tagen dagen jour jours día días dia dias giorno giorni dag dagar dage dager dni dzień",
    "weeks": "week weeks wk wks woche wochen weken semaine semaines semana semanas settimana settimane vecka veckan veckor uge ugen uger uke uken uker tydzień tygodnia tygodniu tygodni tygodnie týden týdne týdny týdnů tjedan tjedna",
    "fortnights": "fortnight fortnights fortnite",
    "months": "month months mth mths monat monats monate monaten maand maanden mois mes meses mese mesi mês månad månaden måned måneden miesiąc miesiąca",
    "hours": "hour hours hr hrs h stunden uur heures horas ore timmar",
    "years": "year years jahr jaar año ano anno",
    "quarters": "quarter quarters quartal trimestre",
    "working": "working business work werktage werktagen werkdagen ouvrables ouvrés hábiles úteis lavorativi",
    "weekend": "weekend wkend w/e weekends wochenende wochenendes helg helgen week-end",
    "daypart": "morning afternoon evening night noon midday lunchtime lunch midnight arvo aft eve am pm mittag vormittag nachmittag abend früh matin soir midi mañana tarde noche mattina pomeriggio sera ochtend middag avond",
    "close": "cob cop eod eob",
    "latest": "latest tops max maximum",
    "sooner": "sooner earlier",
    "now": "now",
    "time": "time",
    "ago": "ago old behind holiday notice ahead overdue",
    "calendar": "kw cw kalenderwoche v",
    "commencing": "commencing starting",
    "opening": "w/c wc",
    "ending": "eow",
    "eom": "eom",
    "midweek": "midweek",
    "that": "that same",
    "it": "it",
    "full": "full whole good clear solid",
    "yesterday": "yesterday yest yday y'day yesterdy yesteday ystrday gestern hier ayer ieri ontem gisteren igår wczoraj včera jučer",
    "other": "sundry",
}
_PHRASES = {
    "close of business": "close",
    "close of play": "close",
    "end of business": "close",
    "end of play": "close",
    "end of day": "close",
    "end of the day": "close",
    "end of the working day": "close",
    "end of the business day": "close",
    "first thing": "daypart",
    "last thing": "daypart",
    "at the latest": "latest",
    "at the very latest": "latest",
    "at latest": "latest",
    "at most": "latest",
    "at the most": "latest",
    "or before": "sooner",
    "or sooner": "sooner",
    "or earlier": "sooner",
    "or so": "so",
    "on or before": "by",
    "not later than": "by",
    "no later than": "by",
    "not after": "by",
    "less than": "within",
    "no more than": "within",
    "not more than": "within",
    "up to": "within",
    "w/in": "within",
    "course of": "in",
    "back end": "end",
    "tail end": "end",
    "first half": "first half",
    "second half": "second half",
    "latter half": "second half",
    "calendar week": "calendar",
    "que viene": "next",
    "que vem": "next",
    "a couple": "couple",
    "fin de semana": "weekend",
    "final de semana": "weekend",
    "week end": "weekend",
    "time of": "in",
    "not before": "in",
}
"""Words that mean one thing together -> the sort, the part of a week or month, or the number."""
NEAR = {
    **dict.fromkeys(
        "today tonight tonite 2nite 2day heute hoje oggi hoy aujourd'hui vandaag idag dziś dzisiaj".split(), 0
    ),
    **dict.fromkeys(
        "tomorrow tomorow tommorow tommorrow tomorrrow tomorro tmrw tmr tmw tmrow tomoz tomos 2moro 2morrow 2mrw morgen demain domani amanhã imorgon jutro sutra".split(),
        1,
    ),
    **dict.fromkeys("overmorgen übermorgen overmorrow pojutrze".split(), 2),
}
FEASTS = {
    "easter": ("easter", "easter break", "easter weekend", "easter holidays", "easter monday", "ostern", "pâques", "pasen", "pascua", "pasqua", "páscoa", "påsk", "påske"),
    "good friday": ("good friday",),
    "christmas": ("christmas", "xmas", "christmas break", "christmas holidays", "weihnachten", "noël", "kerst", "navidad", "natale", "natal"),
    "new year": ("new year", "new year's", "new years"),
    "thanksgiving": ("thanksgiving",),
    "labour day": ("labour day", "labor day"),
    "memorial day": ("memorial day",),
    "columbus day": ("columbus day",),
    "indigenous day": ("indigenous peoples' day", "indigenous peoples day", "indigenous people's day"),
    "veterans day": ("veterans day", "remembrance day"),
    "presidents day": ("presidents day", "presidents' day", "president's day"),
    "halloween": ("halloween", "hallowe'en"),
    "valentine": ("valentine's", "valentines", "valentine's day", "valentines day"),
    "fourth of july": ("fourth of july", "july fourth", "4th of july", "july 4th", "fourth of july weekend", "4th of july weekend"),
    "ascension": ("ascension", "ascension day", "himmelfahrt"),
    "pentecost": ("pentecost", "whitsun", "whit monday", "pfingsten"),
    "bank holiday": ("bank holiday", "bank holiday weekend", "may bank holiday", "public holiday", "long weekend"),
    "may day": ("may day",),
    "midsummer": ("midsummer", "midsommar"),
    "carnival": ("carnival", "carnaval", "karneval"),
    "st patrick's day": ("paddy's day", "st patrick's day", "patrick's day"),
}  # fmt: skip
"""The feasts that employers name in their promises, and how they are called."""
_PHRASES |= {words: "feast" for names in FEASTS.values() for words in names if " " in words}
_FEAST_OF = {words: name for name, names in FEASTS.items() for words in names}
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in _PHRASES)
LONGEST_PHRASE = max(len(phrase.split()) for phrase in _PHRASES)

Meaning = tuple[str, int | str]
"""The sort of a word, and what it stands for."""


def _lexicon() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for sort, words in _SORTS.items():
        for word in words.split():
            found.setdefault(word, (sort, 1 if sort == "an" else word))
    for part, words in _PARTS.items():
        found.update((word, ("part", part)) for word in words.split())
    for number, words in enumerate(NUMBERS):
        found.update((word, ("number", number)) for word in words.split())
    found.update((word, ("feast", name)) for name, words in FEASTS.items() for word in words)
    found.update({"thirty": ("number", 30), "sixty": ("number", 60), "ninety": ("number", 90)})
    found["few"] = ("few", 3)
    found["half"] = ("half", 0)
    found["quinzaine"] = ("quinzaine", 15)
    for number, word in enumerate(ORDINALS, start=1):
        found[word] = ("ordinal", number)
    found["thirtieth"] = ("ordinal", 30)
    found.update((word, ("near", ahead)) for word, ahead in NEAR.items())
    for number, (name, words) in enumerate(zip(MONTHS, MORE_MONTHS, strict=True), start=1):
        found.update((word, ("month", number)) for word in (name, *words.split()))
    found.update((word, ("month", number)) for word, number in MONTH_ABROAD.items())
    for number, (name, words) in enumerate(zip(WEEKDAYS, MORE_DAYS, strict=True)):
        found.update((word, ("day", number)) for word in (name, *words.split()))
    found.update((word, ("day", number)) for word, number in DAY_ABROAD.items())
    return found


_LEXICON = _lexicon()
_LONG_NAMES = tuple(
    (name, meaning) for name, meaning in _LEXICON.items() if name in WEEKDAYS or (name in MONTHS and len(name) > 6)
)


@lru_cache(maxsize=4096)
def meaning_of(word: str) -> Meaning | None:
    """Return the sort of a word and its value; names with one slip ("teusday") count, plurals ("Mondays") do not."""
    lower = word.lower().replace("’", "'")
    if (found := _LEXICON.get(lower) or _LEXICON.get(lower.removesuffix("'s"))) is not None:
        return found
    return next((meaning for name, meaning in _LONG_NAMES if _is_slip(lower, name)), None)


def phrase_of(words: tuple[str, ...]) -> Meaning | None:
    """Return what words mean together, as "close of business" does; None where they do not."""
    if words[0].lower() not in _FIRST_WORDS:
        return None
    joined = " ".join(words).lower().replace("’", "'")
    sort = _PHRASES.get(joined)
    if sort == "feast":
        return ("feast", _FEAST_OF[joined])
    if sort == "couple":
        return ("number", 2)
    if sort in ("end", "first half", "second half"):
        return ("part", sort)
    return (sort, sort) if sort else None


def _is_slip(word: str, name: str) -> bool:
    """Say whether one letter of the name is missing, added, wrong, or two are swapped; the first one is right."""
    if word[:1] != name[:1] or abs(len(word) - len(name)) > 1 or word == name + "s":
        return False
    start = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), len(name))
    rest, wanted = word[start:], name[start:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )


def weekday_of(name: str) -> int:
    """Return 0 for Monday to 6 for Sunday, of a full or a short name."""
    found = meaning_of(name)
    if found is None or found[0] != "day":
        raise ValueError(f"no weekday: {name}")
    return int(found[1])
