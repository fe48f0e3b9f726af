"""Days, dates and times of the day, in any writing: Wed, Wednesday, 12 June, June 12th, 12/06, 2pm and 14:00."""

import re
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.words import vocabulary
from followup.text import Span

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_HOUR_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_HOUR = "|".join(_HOUR_WORDS)
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    " twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_ORDINALS = "|".join(sorted(_ORDINAL_WORDS, key=len, reverse=True))
_WEEKDAY = re.compile(
    r"\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?-i:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|tues?|weds|thurs?|fri)\b)",
    re.IGNORECASE,
)
_LOOSE_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur|urs)?(?:days?)?\b", re.IGNORECASE)
_DATE = re.compile(
    rf"\b(?:(?P<iso>20\d\d-(?P<im>\d\d)-(?P<id>\d\d))|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})|(?P<m2>{_MONTH}) (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:,]\d)"
    rf"|(?<![£€$₹\d.,])(?P<one>\d{{1,2}})(?P<dot>[/.]|-(?=\d\d?-(?:20)?\d\d\b))(?P<two>\d{{1,2}})(?:(?P=dot)(?:20)?\d\d)?(?![\d%/]| ?(?:%|[a-z]|[kmgt]b|[kcm]m|kg|ms|mn|bn|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|lit[er]+s?|tonnes?|points?|per|percent|times|thousand|million|billion|lakh|crore)\b)|the (?P<d3>\d{{1,2}})(?:st|nd|rd|th)\b|(?:the )?(?P<word>{_ORDINALS})(?:(?: of)? (?P<m4>{_MONTH})| (?=of the month))|the (?P<word2>{_ORDINALS})(?=[,.;!?]|$| (?:at the latest|or|and)))",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(
    rf"\b(?:(?!may\b|march\b){_MONTH}|(?-i:March)\b|(?<=in )march\b|(?<=by )march\b|(?-i:May)\b(?! (?:i|we|you|it|this|the)\b)|(?<=[-–])may\b|may(?=[-–](?:jun|jul|aug|sep|oct|nov|dec)))",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?:(?P<h1>\d{{1,2}})(?:[:.h](?P<m1>\d\d))? ?(?P<half>[ap]\.?m\b\.?|o'?clock\b)|(?:(?P<h2>[01]?\d|2[0-3]):|(?<=\bat )(?P<h5>[01]?\d|2[0-3])\.)(?P<m2>[0-5]\d)\b(?!\])"
    rf"|(?P<noon>noon|midday|midnight)\b|(?P<past>half past|quarter past|quarter to|(?:five|ten|twenty|twenty-five) (?:past|to)) (?P<h3>{_HOUR}|\d{{1,2}})\b"
    rf"|(?P<h4>{_HOUR}) (?:o'?clock|in the (?:morning|afternoon|evening)))",
    re.IGNORECASE,
)
_LOOSE_TIME = re.compile(
    rf"\b(?:at|to|till|until|from|by|around|after|before|since|-) ?(?P<h>\d{{1,2}})(?:[.:](?P<m>\d\d))?\b|\b(?:at|by|around|past|before|after) (?P<w>{_HOUR})\b",
    re.IGNORECASE,
)


class Times(NamedTuple):
    """What a text says on when."""

    weekdays: tuple[tuple[Span, int], ...]
    """0 for Monday to 6 for Sunday."""
    dates: tuple[tuple[Span, tuple[tuple[int, int], ...]], ...]
    """Each with the months and days that it can mean; month 0 where only a day is told."""
    months: tuple[tuple[Span, int], ...]
    clock: tuple[tuple[Span, int], ...]
    """Minutes after noon or midnight."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words that are no numbers of anything else."""
        return tuple(span for span, _ in (*self.dates, *self.clock))


_FEASTS = {
    "valentine": (2, 14),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "boxing day": (12, 26),
    "halloween": (10, 31),
    "st patrick": (3, 17),
    "bastille day": (7, 14),
    "independence day": (7, 4),
    "may day": (5, 1),
    "epiphany": (1, 6),
}
_FEAST = re.compile(rf"\b(?:{'|'.join(_FEASTS)})\b", re.IGNORECASE)
NOTHING = Times((), (), (), ())
_HINTS = frozenset(
    "0 monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed weds thu thur thurs fri sat sun"
    " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " noon midday midnight half quarter o'clock past month morning afternoon evening".split()
) | frozenset(word for words in _ORDINAL_WORDS for word in words.split("-"))
"""Without any of these words a text names no day and no time."""


@lru_cache(maxsize=4_000)
def times(text: str, within: Span | None = None, *, loose: bool = False) -> Times:
    """Return the days, dates and times in a text; `loose` takes "sat" and "wed" for days, as notes write them."""
    region = within or Span(0, len(text))
    if not loose and _HINTS.isdisjoint(vocabulary(text)):
        return NOTHING
    dates = tuple((Span(*found.span()), days) for found in _DATE.finditer(text, *region) if (days := _days(found)))
    if loose:
        dates += tuple((Span(*m.span()), (_FEASTS[m.group().lower()],)) for m in _FEAST.finditer(text, *region))
    spans = [span for span, _ in dates]
    return Times(
        weekdays=tuple(
            (Span(*m.span()), _DAYS.index(m.group()[:3].lower()))
            for m in (_LOOSE_WEEKDAY if loose else _WEEKDAY).finditer(text, *region)
        ),
        dates=dates,
        months=tuple(
            (Span(*m.span()), _MONTHS.index(m.group()[:3].lower()) + 1)
            for m in _MONTH_ALONE.finditer(text, *region)
            if not any(Span(*m.span()).overlaps(span) for span in spans)
        ),
        clock=tuple(
            (Span(*m.span()), _minutes(m))
            for m in _TIME.finditer(text, *region)
            if not any(Span(*m.span()).overlaps(span) for span in spans)
        ),
    )


def loose_times(text: str) -> frozenset[int]:
    """Return the times of the day that notes may mean where they write no more than "at 4" or "till 2.30"."""
    found = set()
    for match in _LOOSE_TIME.finditer(text):
        hour = _HOUR_WORDS.index(match["w"].lower()) + 1 if match["w"] else int(match["h"])
        if hour <= 24:
            found.add((hour % 12) * 60 + int(match["m"] or 0))
    found |= {
        int(hour) % 12 * 60 + int(minute) for hour, minute in re.findall(r"\b([01]?\d|2[0-3])[.:]([0-5]\d)\b", text)
    }
    return frozenset(found)


_SEASONS = {
    "spring": (3, 4, 5),
    "summer": (6, 7, 8),
    "autumn": (9, 10, 11),
    "fall": (9, 10, 11),
    "winter": (12, 1, 2),
    "christmas": (12,),
    "xmas": (12,),
    "end of year": (12,),
    "end of the year": (12,),
    "year end": (12,),
    "new year": (1,),
    "easter": (3, 4),
    "in may": (5,),
    "by may": (5,),
    "from may": (5,),
    "until may": (5,),
    "mid may": (5,),
    "end of may": (5,),
    "q1": (1, 2, 3),
    "q2": (4, 5, 6),
    "q3": (7, 8, 9),
    "q4": (10, 11, 12),
}
_SEASON = re.compile(rf"\b(?:{'|'.join(_SEASONS)})\b", re.IGNORECASE)


def seasons(text: str) -> frozenset[int]:
    """Return the months that notes may mean without a capital or by another word: 12 for "end of year"."""
    ended = (
        [(12,)] if re.search(r"\bend (?:of )?(?:the )?(?:year|20\d\d)\b|\byear[- ]end\b", text, re.IGNORECASE) else []
    )
    return frozenset(
        month for months in (*ended, *(_SEASONS[m.group().lower()] for m in _SEASON.finditer(text))) for month in months
    )


def _days(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    if match["iso"]:
        options = [(int(match["im"]), int(match["id"]))]
    elif match["word"] or match["word2"]:
        month = _MONTHS.index(match["m4"][:3].lower()) + 1 if match["m4"] else 0
        options = [(month, _ORDINAL_WORDS.index((match["word"] or match["word2"]).lower()) + 1)]
    elif match["d3"]:
        options = [(0, int(match["d3"]))]
    elif match["one"]:
        one, two = int(match["one"]), int(match["two"])
        options = [(two, one), (one, two)] if match["dot"] != "." or len(match.group()) > 5 else [(two, one)]
        options = [(month, day) for month, day in options if 1 <= month <= 12]
    else:
        month = _MONTHS.index((match["m1"] or match["m2"])[:3].lower()) + 1
        options = [(month, int(match["d1"] or match["d2"]))]
    return tuple((month, day) for month, day in options if 1 <= day <= 31)


def _minutes(match: re.Match[str]) -> int:
    if match["noon"]:
        return 0
    hour = match["h1"] or match["h2"] or match["h5"] or match["h3"] or match["h4"]
    number = int(hour) if hour.isdigit() else _HOUR_WORDS.index(hour.lower()) + 1
    minutes = int(match["m1"] or match["m2"] or 0)
    if match["past"]:
        part, side = match["past"].lower().split()
        minutes = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}[part]
        minutes = -minutes if side == "to" else minutes
    return (number % 12 * 60 + minutes) % 720
