"""How numbers are written, in digits and in words, and what each writing comes to."""

import re

from followup.checkers.grounding.numerals import SCALES, TENS, UNITS, named

_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1, "thirds": 1 / 3, "quarters": 0.25}

_WORDS = "|".join(sorted([*UNITS, *TENS, "hundred", "thousand", "million", "billion"], key=len, reverse=True))

_FEW = r"\d{1,3}(?:,\d{3})?(?![.,]?\d)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a[ ])?hundred"
_SPAN_OF_TIME = re.compile(
    r" (?:working )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|nights|out)\b",
    re.IGNORECASE,
)

QUANTITY = re.compile(
    rf"""(?:(?<![\w.])|(?<=\b[cC]\.)|(?<=\bR)|(?<=\bRs)|(?<=\bN)|(?<=\bRM)|(?<=[~+≈]))(?:
    (?P<share>(?P<some>{_FEW})(?:(?:[ ](?!(?:in|out|of|and|or|to|at|for|on|by|with|from|hundred|thousand|million|per|percent)\b)[a-z][\w'-]*){{0,2}}[ ](?:in(?:[ ]every)?|for[ ]every|out[ ]of)|[ ](?:of|out[ ]of)(?:[ ](?:the|our|their|my|those))?)[ ](?P<whole>{_FEW})(?![ /:.-]?(?:\d|%|[ap]m\b)|[ ](?:hundred|thousand)))
    |    (?P<fraction>[1-9]/(?:[2-9]|1[0-2]|20)(?!\d))(?![/\d])
    |(?P<money>[£€$₹₦¥](?=\d)|(?:eur|usd|gbp|chf|aud|cad|rs\.?|ksh|inr)[ ]|[£€$₹₦¥][ ])?(?P<digits>\d{{1,3}}(?:[,.'’\u202f\u00a0 ]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)
        (?:[ ]?(?P<scale>k|m|mn|bn|thousand|million|billion|hundred|lakh|grand|crore|cr|mio|mln|tsd)(?![\w]))?(?P<glued>[a-z]{{1,6}}(?![\w]))?
    |(?:(?P<dozens>half[ ]a|a|two|three|four|five)[ ])?(?P<dozen>dozen)
    |(?P<fortnight>fortnight)
    |(?P<piece>half|quarter[ ]of)[ ]an?[ ](?P<large>hundred|thousand|million|billion)
    |(?:(?P<half>half)[ ])?(?:a[ ])?(?P<decade>decade)(?!s)
    |(?:a[ ])?(?P<couple>couple)[ ]of(?:[ ](?P<couples>hundred|thousand|million))?(?=[ ])
    |(?:a[ ])?(?P<few>few|several)[ ](?P<fews>hundred|thousand|million)
    |(?P<times>twice|doubl(?:ed|ing)|halv(?:ed?|es|ing)|tripl(?:ed|ing)|trebl(?:ed|ing))
    |(?P<article>(?:an?|first|last|next|whole|full|within|each|per)(?=[ ](?:week|month|year|day|hour)\b))
    |(?P<words>(?:a[ ](?=hundred|thousand|million))?(?:{_WORDS})(?:-(?:{_WORDS})|(?:[ ]|(?:(?<=hundred)|(?<=thousand)|(?<=million))[ ]and[ ])(?:{_WORDS})(?!-(?!(?:{_WORDS})\b)[a-z]))*)(?!-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)(?![ -](?:thirds?|quarters?|fifths?|tenths?)\b)(?P<more>[ ]and[ ]a[ ]half(?:[ ](?P<scaled>hundred|thousand|million|billion))?)?
    |(?:(?P<most>one|two|three)[ -](?=third|quarter|fifth|tenth))?(?:a[ ])?(?P<part>half(?![ ](?:past|an?[ ]hour|a[ ](?:decade|hundred|thousand|million|billion)|way|day|hour))|(?:(?<=a[ ])|(?<=one[ -]))(?:third|quarter|fifth|tenth)(?![ ](?:round|interview|stage|person|time|party|day|year|candidate|place|hour|of an hour))|(?:(?<=two[ -])|(?<=ree[ -]))(?:thirds|quarters)|(?<=one[ -])(?:third|quarter|fifth|tenth))(?![ ]of[ ]an[ ]hour)(?=\n|[ ](?:of|the|as|a|an|are|is|were|have|do|give|less|more|fewer|leave|never|by|from|after|get|go|gets|goes|fail|lost|smaller|bigger|cheaper|faster|shorter|longer|lower|higher|empty|hour|day)\b|[ ]?[,.;)]|$|s?[ ]of|(?<=half)[ ]|(?<=ne[ ]third)[ ]|(?<=e-third)[ ])
    )(?![\w])(?P<percent>[ ]?(?:%|per[ ]?cent(?:age[ ]points?)?\b|pct\b|pp\b))?
    """,
    re.VERBOSE | re.IGNORECASE,
)

HINTS = frozenset(
    {*UNITS, *TENS, "0"}
    | set(
        "hundred thousand million billion half third quarter fifth tenth thirds quarters decade decades couple dozen dozens fortnight"
        " twice doubled doubling halve halved halves halving tripled tripling trebled trebling".split()
    )
)
"""Without any of these words, or a digit for "0", a text has no number."""
PERIODS = frozenset("week month year day hour".split())
"""Nor, without these, an "a week" or a "first year"."""
LARGEST_WHOLE = 1_500
"""Of which somebody tells a share in numbers: beyond, it is a year or a sum."""


def value_of(match: re.Match[str]) -> float | None:  # noqa: C901, PLR0911, PLR0912 - one ordered list of cases
    """Return the number; percents for a share, and None for a share that is none: "5 in 2024"."""
    if match["share"]:
        some, whole = few(match["some"]), few(match["whole"])
        if some == 1 and counts(match):
            return None
        if " in " in match["share"] and _SPAN_OF_TIME.match(match.string, match.end()):
            return None
        return 100 * some / whole if 0 < some < whole < LARGEST_WHOLE else None
    if match["digits"]:
        digits = match["digits"]
        plain_digits = re.sub(r"[,.'’\u202f\u00a0 ](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
        number = float(plain_digits)
        metres = match["scale"] == "m" and number >= 100 and not match["money"]
        return number if metres else number * SCALES.get((match["scale"] or "").lower(), 1)
    if match["fraction"]:
        over, under = match["fraction"].split("/")
        return 100 * int(over) / int(under)
    if match["article"]:
        return 1.0
    if match["piece"]:
        return (0.5 if match["piece"].lower() == "half" else 0.25) * SCALES[match["large"].lower()]
    if match["dozen"]:
        return 12.0 * {"half a": 0.5, "two": 2, "three": 3, "four": 4, "five": 5}.get(
            (match["dozens"] or "a").lower(), 1
        )
    if match["few"]:
        return 4.0 * SCALES[match["fews"].lower()]
    if match["fortnight"] or match["couple"]:
        return 2.0 * SCALES.get((match["couples"] or "").lower(), 1)
    if match["decade"]:
        return 5.0 if match["half"] else 10.0
    if match["times"]:
        return {"twic": 2.0, "doub": 2.0, "halv": 50.0}.get(match["times"][:4].lower(), 3.0)
    if match["part"]:
        many = {"two": 2, "three": 3}.get((match["most"] or "").lower(), 1)
        return many * _PARTS[match["part"].lower()]
    whole = float(named(match["words"]))
    if match["more"]:
        last = match["words"].lower().split()[-1]
        whole = (whole + 0.5 * SCALES.get(last, 1)) * SCALES.get((match["scaled"] or "").lower(), 1)
    return whole


def few(words: str) -> float:
    """Return a number of a share: "3", "1,400", "twenty-one"."""
    digits = words.replace(",", "")
    return float(digits) if digits.isdigit() else float(named(words))


def counts(match: re.Match[str]) -> bool:
    """Say whether a share is told by "of", and may as well be two plain numbers: "nine of fourteen"."""
    return " of " in match["share"] and " out " not in match["share"]
