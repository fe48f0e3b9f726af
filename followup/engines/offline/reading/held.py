"""When and how the interview was held, and which stage it was."""

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from followup.engines.offline.reading.contact import BY_MEANS, INVITES
from followup.engines.offline.reading.layout import Layout
from followup.engines.offline.reading.sections import Section
from followup.planning.lexicon import meaning_of
from followup.planning.past import past_days
from followup.text import Span

_HELD = re.compile(
    r"\b(?:interview\w*|met|meeting|spoke|talked|call(?:ed)?|chat(?:ted)?|screen(?:ing)?|round|panel|date|when|visit(?:ed)?|held|on ?site|zoom|trial|tour|just (?:got|finished|came|had|back)|conversation|session|notes?|day|was|went|had|saw|debrief|transcript|recording|entretien|entrevista|gespräch|gesprek|sollicitatie|rozmowa|video)\b",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(
    rf"\b(?:applied|application|deadline|due|start(?:s|ing)? date|since|born|until|by|from|sent|hear|decide|decision|next|will|going to|scheduled for|second round|follow up|they|hear(?:ing)?(?: back)?|{BY_MEANS}s?(?: me| us)?|re:|launch\w*|founded|opened|graduat\w+|left)\b[^.!?\n]{{0,30}}$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d:./-])(?P<hour>[01]?\d|2[0-3])(?:(?P<sep>[:.h])(?P<minute>[0-5]\d))?[ \t]?(?P<half>[ap]\.?m\.?)?(?![\d%/:-]|\.\d)",
    re.IGNORECASE,
)
_FORMATS = (
    (
        "video",
        re.compile(
            r"\b(?:zoom(?:ed)?|meet (?:transcript|call|link|recording|interview)|teams(?: call| meeting| link| interview)?|google meet|skype|webex|video(?: ?call| interview| chat)?|hangouts|facetime|over meet|on meet|whatsapp video|jitsi|webcam|camera)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "phone",
        re.compile(
            r"\b(?:phone(?:d)?(?: call| screen\w*| interview| chat)?|telephone|rang me|by phone|over the phone|on the phone|phone-?screen|rang(?: me)?(?: at| on|,|$)|called me)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "onsite",
        re.compile(
            r"\b(?:on[- ]?site|in[- ]person|face[- ]to[- ]face|(?:their|the|an?) (?:office|site|building|school|ward|kitchen|workshop|campus|shop|store|studio|lab|factory|warehouse|clinic|restaurant|hospital|headquarters|hq|depot|yard)\b|reception(?:ist)?|tour(?:ed)?|walked (?:me )?(?:round|around|through the)|shown (?:round|around)|showed me (?:round|around)|trial (?:shift|day|lesson)|lobby|meeting room|visited|shook hands|handshake)\b",
            re.IGNORECASE,
        ),
    ),
)
_STAGE = re.compile(
    r"\b(?:(?P<round>(?:first|1st|second|2nd|third|3rd|fourth|4th|final|last|initial|next)(?:[- ](?:round|stage|interview|call|screen|panel))+|round (?:one|two|three|four|\d)|stage (?:one|two|three|\d)|(?:phone|recruiter|hr|initial|technical|tech|screening)[- ](?:screen\w*|call|interview|round)|screening|panel interview|trial (?:shift|day|lesson)|technical|take-?home review|case interview|on-?site (?:round|interview|loop)|super ?day|assessment (?:day|centre|center)))\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:next|will|invite\w*|if|hope\w*|maybe|then|there(?:'s| is| will)|followed by|before|after that|would be|get(?:ting)? to|the process|process is|steps?)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)


_RECURS = re.compile(r"\b(?:on an?|every|each|per|most|alternate|until|than)(?: second| other)?[ \t]+$", re.IGNORECASE)


_RANGE = re.compile(r"[ \t]?[-–/][ \t]?(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
"""Behind a weekday it tells of opening hours: "Mon-Thu"."""
_DAY_AFTER = re.compile(r"\bthe (?:day|morning) after,?[ \t]*$", re.IGNORECASE)
_ROUND = re.compile(
    r"\W*(?:r|rd|round|stage|step|interview|call|chat|first|second|third|fourth|final|last|1st|2nd|3rd|4th)?[ \t]*(?:\d|one|two|three|four|round|interview|stage|call)?[\W_]*",
    re.IGNORECASE,
)
"""What may stand before the day with which an entry of a timeline opens: "R2", "Final round -"."""
_WRITING = re.compile(r"\b(?:it is|it['’]?s|what is it|today is|now)\W*$", re.IGNORECASE)
"""Before the day on which the notes are written."""
_MAIL_DATE = re.compile(
    r"(?:date|sent|datum|dato|data|fecha|sendt|gesendet|envoyé|skickat|verzonden|enviado|inviato)\s*:|on [^\n]{5,80}wrote:",
    re.IGNORECASE,
)


_SINCE = re.compile(
    r"\b(?:sent|thank\w*|wrote|answered|replied|nothing|no (?:answer|reply|news)|reminder|applied)\b", re.IGNORECASE
)
"""What a line of a timeline tells that is not the interview."""
_THANKED = re.compile(
    r"\b(?:thank(?:s| you)(?: \w+)? for|pleasure|good to|great to|nice to|lovely to|enjoyed)\b", re.IGNORECASE
)
"""A mail that looks back on the interview."""


_COUNTED = re.compile(r"today|yesterday|this |earlier|just", re.IGNORECASE)


class Held(NamedTuple):
    """When and how; None for what the notes do not tell."""

    on: date | None
    at: time | None
    span: Span | None
    format: str | None
    stage: str | None


def find_held(text: str, layout: Layout, now: datetime) -> Held:
    """Return when the interview was, with days counted back from `now`, or from the date that heads a diary's page."""
    best: tuple[float, Span, date, bool] | None = None
    told_on = _dateline(text, layout, now.date())
    sent = told_on
    for line in layout.lines:
        if line.section in (Section.ADVERT, Section.NEXT, Section.TODO):
            continue
        if line.mail and _MAIL_DATE.match(text, line.text.start):
            sent = next((day for _, day in past_days(text, told_on, line.span)), sent)
            continue
        for span, day in past_days(text, told_on, line.span):
            if line.mail and _COUNTED.match(text, span.start):
                day -= told_on - sent  # noqa: PLW2901 - "today" in a mail is the day on which it was sent
            before = text[line.span.start : span.start]
            if _RECURS.search(before) or _RANGE.match(text, span.end):
                continue
            if _DAY_AFTER.search(before):
                day -= timedelta(days=1)  # noqa: PLW2901 - written the day after
            score = _score(text, line.span, span, number=line.number, mail=line.mail, age=(told_on - day).days)
            opens = (
                span.start in (line.text.start, line.span.start)
                or _ROUND.fullmatch(re.split(r"[,;|]", before)[-1]) is not None
            )
            entry = re.search(r"\w", before) is not None or bool(_HELD.search(line.span.of(text)))
            timeline = opens and entry and not _SINCE.search(line.span.of(text))
            if timeline and best and best[3] and score > 0 and day > best[2]:
                best = None
            if score > 0 and (best is None or score > best[0]):
                best = (score, span, day, timeline)
    clock = _clock(text, best[1]) if best else None
    return Held(
        best[2] if best else None,
        clock if best and not (best[2] == now.date() and clock and clock > now.time()) else None,
        best[1] if best else None,
        _format(text, layout),
        _stage(text, best[1] if best else None),
    )


def _dateline(text: str, layout: Layout, now: date) -> date:
    """Return the date that stands alone in the first line, where it is long past; else `now`, on which the notes are given."""
    first = next(iter(layout.lines), None)
    named = past_days(text, now, first.span) if first else ()
    if first is None or len(named) != 1 or now - named[0][1] < _LONG_PAST:
        return now
    span, day = named[0]
    rest = text[first.span.start : span.start] + text[span.end : first.span.end]
    return (
        now
        if re.search(
            r"[^\W\d_]", re.sub(r"\bby \w+$|(?:mon|tues|wednes|thurs|fri|satur|sun)day", "", rest, flags=re.IGNORECASE)
        )
        else day
    )


_LONG_PAST = timedelta(days=10)
_AT = re.compile(
    r",?[ \t]+(?:morning|afternoon|evening|noon|lunch|(?:at )?\d{1,2}(?:[:.]\d\d)?[ \t]?[ap]m)\b", re.IGNORECASE
)
_LONG_AGO = 180
"""Days; a day without a year that lies this far back is rather one to come."""


def _score(text: str, line: Span, span: Span, *, number: int, mail: bool, age: int) -> float:
    before = text[max(line.start, span.start - 50) : span.start]
    around = text[max(line.start, span.start - 70) : min(line.end, span.end + 50)]
    if re.search(r"\b(?:by|until|till|before)(?: the)? $", before, re.IGNORECASE):
        return 0.0
    named = (
        not _is_weekday(text, span)
        or _AT.match(text, span.end)
        or (
            number < 2
            and (not before.strip(" \t#*=-") or (line.end - line.start < 110 and re.search(r"[-–—|,(/:]\s*$", before)))
        )
    )
    cue = _HELD.search(around) or (mail and (INVITES.search(around) or _THANKED.search(around)))
    if not named and not cue:
        return 0.0
    score = (
        0.5
        + (0.6 if re.search(r"\d", span.of(text)) and not re.search(r"ago", span.of(text)) else 0.0)
        + (1.5 if number < 3 else 0.0)
        + (1.5 if cue else 0.0)
    )
    if re.match(r"[\W]*(?:(?:date|when|held|interview date|day)\W+)?$", before, re.IGNORECASE):
        score += 1.0
    if _OTHER_DAY.search(before):
        score -= 2.5
    if _WRITING.search(before) or re.match(r" no\b", text[span.end : span.end + 4]):
        score -= 1.2
    if mail:
        score -= 0.5 if _THANKED.search(text[line.start : line.end]) else 1.5 if INVITES.search(around) else 3.0
    if age > _LONG_AGO:
        score -= 3.0
    elif age > 90:
        score -= 1.0
    if re.search(r"\binterview (?:\w+ ){0,3}(?:was|took place|happened)(?: held| on)? $", before, re.IGNORECASE):
        score += 1.5
    return score - number * 0.002


def _is_weekday(text: str, span: Span) -> bool:
    """Say whether the words are a weekday alone, of which there are many."""
    return (meaning_of(span.of(text).rstrip(".")) or ("",))[0] == "day"


def _clock(text: str, day: Span) -> time | None:
    """Return the time of day that stands close to the words for the day."""
    line_end = text.find("\n", day.end)
    after = text[day.end : min(len(text) if line_end < 0 else line_end, day.end + 45)]
    before = text[max(text.rfind("\n", 0, day.start) + 1, day.start - 25) : day.start]
    for words in (after, before):
        for found in _TIME.finditer(words):
            if found["sep"] is None and found["half"] is None:
                continue
            hour = int(found["hour"])
            half = (found["half"] or "").lower()
            if half.startswith("p") and hour < 12:
                hour += 12
            elif half.startswith("a") and hour == 12:
                hour = 0
            if found["sep"] == "." and not half and not re.search(r"\b(?:at|@|from)\s*$", words[: found.start()]):
                continue
            return time(hour, int(found["minute"] or 0))
    return None


def _line_of(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _format(text: str, layout: Layout) -> str | None:
    counts = {name: 0.0 for name, _ in _FORMATS}
    for line in layout.lines:
        if line.section in (Section.NEXT, Section.ADVERT, Section.TODO):
            continue
        for name, pattern in _FORMATS:
            hits = sum(
                1
                for found in pattern.finditer(text, *line.span)
                if not _FUTURE.search(text[max(line.span.start, found.start() - 50) : found.start()])
            )
            counts[name] += hits * (2.0 if line.number < 4 else 1.0)
    name, count = max(counts.items(), key=lambda one: one[1])
    return name if count > 0 else None


def _stage(text: str, held: Span | None) -> str | None:
    """Return the stage that the line of the day names, or else the first in the notes."""
    lines = [_line_of(text, held)] if held else []
    for found in (hit for span in (*lines, Span(0, len(text))) for hit in _STAGE.finditer(text, *span)):
        line_start = text.rfind("\n", 0, found.start()) + 1
        if not _FUTURE.search(
            text[max(line_start, found.start() - 50) : found.start()]
        ) and not found.group().lower().startswith("next"):
            return found.group().lower()
    return None
