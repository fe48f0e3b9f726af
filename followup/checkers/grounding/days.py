"""Days, dates and times of the day: they must be those of the notes, and said of the same thing."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from followup.checkers.grounding.agreement import agree
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.times import Times
from followup.checkers.grounding.words import Token, key, plain, synonyms, tokens, vocabulary
from followup.planning.dates import read_dates
from followup.records import Promise
from followup.text import Span

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_AVAILABLE = re.compile(
    r"\b(?:available|availability|free (?:on|all|any|from|until|for|most|to)|reach me|happy to (?:come|talk|meet|call|speak|chat)|any ?time|convenient|notice period|in touch again|(?:be |am )?away|on holiday|travelling|traveling|abroad|on leave|if (?:it|that) helps)\b",
    re.IGNORECASE,
)

_MEETING = re.compile(
    r"\b(?:thank\w*|pleasure|enjoy\w*|great|good|lovely|nice|talk\w*|met|meet\w*|spoke|speak\w*|conversation|interview\w*|visit\w*|chat\w*|time|call|discuss\w*|came away|saw|discussion|showing|explain\w*|hearing)\b",
    re.IGNORECASE,
)

ANSWER = re.compile(
    r"\b(?:hear\w*|decid\w+|decision|know|in touch|back to|answer|news|reply|call\w*|ring|phone|write|e-?mail\w*|letter|result|outcome|timeline|candidates?|expect\w*|choose|by|until|before|promised|next step|respond\w*|contact|message|text)\b",
    re.IGNORECASE,
)

_AHEAD = re.compile(r"\b(?:look(?:ing)? forward|await\w*|will|would|hop(?:e|ing) to|expect\w*)\b", re.IGNORECASE)

_NOW = re.compile(r"\b(?:it is|it's) (?:now |already )?(?:the )?(?:\d|[A-Z]\w+ \d)|\btoday\b")

_LATER = re.compile(
    r"\b(?:next|asked me to|to (?:bring|start|begin|come)|trial|second|will|starts?|coming)\b", re.IGNORECASE
)

_DUE = re.compile(
    r"\b(?:you|they|he|she|hr|[a-z]+) (?:said|mentioned|told me|expect\w*|would|will|hope\w*)[^.!?]*\b(?:hear|call|ring|phone|write|decid\w+|decision|let me know|be in touch|get back|come back|answer|e-?mail|contact)\b",
    re.IGNORECASE,
)


_DUE_WORDS = frozenset(
    "hear call ring phone write decide decided decision know touch back answer email mail e contact".split()
)


def day_doubts(body: str, sentence: Span, source: Source, when: Times) -> Iterator[Doubt]:
    """Yield the days and times of a sentence that the notes do not hold or contradict; `when` is what it says on them."""
    text = sentence.of(body)
    if when.weekdays or when.dates or when.months or when.clock:
        words = tokens(body, sentence)
        if not _AVAILABLE.search(text) and not _NOW.search(text):
            yield from _weekdays(body, text, when, source, words)
            yield from _dates(body, words, when, source)
    yield from _answers(text, sentence, when, source)
    named = vocabulary(text) & _FEASTS
    noted = source.words & _FEASTS if named else frozenset[str]()
    for word in tokens(body, sentence) if named and noted and not _WISHED.search(text) else ():
        if word.lower in named - noted:
            yield Doubt(word.span, f"The notes do not hold “{word.text}” for this.", hard=True)


_FEASTS = frozenset("christmas easter diwali ramadan eid thanksgiving carnival passover whitsun halloween".split())
_WISHED = re.compile(r"\b(?:happy|merry|enjoy\w*|wish\w*|hope you|good|peaceful|blessed|had)\b", re.IGNORECASE)


def _weekdays(body: str, text: str, when: Times, source: Source, words: Sequence[Token]) -> Iterator[Doubt]:
    held, promise = source.interview.held_on, source.interview.promise
    noted = {day for _, day in source.when.weekdays}
    promised = _weekdays_of(promise) if promise else frozenset[int]()
    dated = {d.weekday() for d in _dated(source)}
    answer = bool(ANSWER.search(text))
    meeting = bool(_MEETING.search(text)) and not (answer and _AHEAD.search(text))
    for span, day in when.weekdays:
        name = _WEEKDAYS[day]
        if held and day == held.weekday() and (not answer or (meeting and not _LATER.search(text))):
            continue
        if held is None and meeting and not answer:
            continue
        if day in promised and (answer or not meeting):
            continue
        near = {word.key for word in words if is_telling(word.lower)} - {key(name)}
        if day in noted and not answer and (not (meeting and held) or span.of(body).endswith("s")):
            continue
        if day in noted and _beside(source, day, near, answer=answer, held=held):
            continue
        if day in dated and day not in noted:
            continue
        if meeting and held and day != held.weekday() and not answer:
            yield Doubt(span, f"The notes have the interview on {_WEEKDAYS[held.weekday()]}, not {name}.", hard=True)
        else:
            yield Doubt(span, f"The notes do not have {name} for this.", hard=True)


def _weekdays_of(promise: Promise) -> frozenset[int]:
    """Return the weekdays on which the answer may fall, where these are fewer than a week's."""
    first, last = promise.earliest or promise.latest, promise.latest or promise.earliest
    if first is None or last is None or not 0 <= (last - first).days < 6:
        return frozenset(day.weekday() for day in (first, last) if day)
    return frozenset((first + timedelta(days=shift)).weekday() for shift in range((last - first).days + 1))


def _dated(source: Source) -> list[date]:
    year = source.interview.held_on.year if source.interview.held_on else None
    found = []
    for _, options in source.when.dates:
        for month, day in options:
            try:
                found.append(date(year or 2000, month, day))
            except ValueError:
                continue
    return found if year else []


def _beside(source: Source, day: int, near: set[str], *, answer: bool, held: date | None) -> bool:
    """Say whether the notes have the weekday in a passage on the same thing."""
    for span, other in source.when.weekdays:
        if other != day:
            continue
        region = Span(max(0, span.start - 70), span.end + 70)
        around = source.text[region.start : region.end].lower()
        if (
            answer
            and ANSWER.search(around)
            and not (
                held
                and held.weekday() == day
                and span.start < 200
                and not re.search(r"\b(?:by|until|on) \w*$", source.text[: span.start][-12:])
            )
        ):
            return True
        if near & _around(source, span):
            return True
        if not answer and (not near or span.start < 150):
            return True
    return False


def _dates(body: str, words: Sequence[Token], when: Times, source: Source) -> Iterator[Doubt]:
    interview = source.interview
    days = {option for _, options in source.when.dates for option in options}
    known = [
        day
        for day in (
            interview.held_on,
            *((interview.promise.earliest, interview.promise.latest) if interview.promise else ()),
        )
        if day
    ]
    days |= {(day.month, day.day) for day in known}
    numbers = {day for _, day in days}
    months = {month for month, _ in days} | {month for _, month in source.when.months} | source.seasons
    said = " ".join(word.lower for word in words)
    meeting = interview.held_on is None and _MEETING.search(said) is not None and not _AHEAD.search(said)
    weekdays = {
        day
        for where, day in source.when.weekdays
        if not re.match(r"[\w,.]* ?\d", source.text[where.end : where.end + 6])
    }
    for span, options in when.dates:
        if meeting or _falls_on(options, weekdays, interview.held_on):
            continue
        if not any(
            (month, day) in days
            or (month == 0 and day in numbers)
            or (0, day) in days
            or (day in source.loose and month in (0, *months))
            for month, day in options
        ):
            yield Doubt(span, f"The notes do not hold the date “{span.of(body)}”.", hard=True)
    for whole, month in when.months:
        span = Span(whole.start, whole.end - whole.of(body).endswith("."))
        near = {word.key for word in words if is_telling(word.lower)} - {key(span.of(body))}
        if month not in months or (month not in source.seasons and _belongs_to_another(source, month, near)):
            yield Doubt(span, f"The notes do not hold “{span.of(body)}” for this.", hard=True)
    for span, minute in when.clock:
        if minute not in source.clock and not _bounds_a_time(body, span, minute, source):
            yield Doubt(span, f"The notes do not hold the time “{span.of(body)}”.", hard=True)


def _bounds_a_time(body: str, span: Span, minute: int, source: Source) -> bool:
    """Say whether "after midnight" or "before nine" is true of a time that the notes hold, within three hours of it."""
    side = re.search(
        r"\b(after|past|before|till|until|around|about|towards?|shortly) $", body[max(0, span.start - 9) : span.start]
    )
    ahead = {(other - minute) % 720 for other in source.clock}
    later = any(apart <= 180 for apart in ahead)
    return side is not None and (later or (side[1] not in ("after", "past") and any(apart >= 540 for apart in ahead)))


def _falls_on(options: tuple[tuple[int, int], ...], weekdays: set[int], held: date | None) -> bool:
    """Say whether a date is, within three weeks of the interview, a weekday that the notes name."""
    if held is None:
        return False
    near = [held + timedelta(days=shift) for shift in range(-7, 22)]
    return any(day.weekday() in weekdays and (day.month, day.day) in options for day in near)


WITNESSES = 2
"""Words around a month that the notes must have around another one, for it to be taken for that."""


def _belongs_to_another(source: Source, month: int, near: set[str]) -> bool:
    """Say whether the notes have quite another month near the words in question."""
    if any(other == month for _, options in source.when.dates for other, _ in options):
        return False
    here = [span for span, other in source.when.months if other == month]
    there = [span for span, other in source.when.months if other != month]
    return not any(near & _around(source, span) for span in here) and any(
        len(near & _around(source, span)) >= WITNESSES for span in there
    )


def _around(source: Source, span: Span) -> set[str]:
    """Return the keys of the words near a span of the notes, and of the words that can stand for them."""
    region = Span(max(0, span.start - 70), span.end + 70)
    return {one for word in tokens(source.text, region) for one in (word.key, *synonyms(word.key))}


def _answers(text: str, sentence: Span, when: Times, source: Source) -> Iterator[Doubt]:
    """Yield words on when an answer is due that disagree with what the notes promise."""
    interview, promise = source.interview, source.interview.promise
    if not (interview.held_on and promise and promise.latest and promise.earliest):
        return
    if vocabulary(text).isdisjoint(_DUE_WORDS) or not _DUE.search(text):
        return
    for meaning in read_dates(text, interview.held_on):
        words = plain(meaning.span.of(text))
        bare = re.sub(r"^(?:by|in|on|within|before|until|at|the|early|sometime)\b ?(?:the )?", "", words)
        if any(agree(one, other) for one in quantities(text, meaning.span) if one.hours for other in source.numbers):
            continue
        vague = meaning.earliest <= promise.earliest and meaning.latest >= promise.latest
        part = re.match(
            r"(?:at |by |towards? )?(?:the )?(end|beginning|start|middle|turn) of the (?:month|week|year)", words
        )
        if vague or (part and part[1] in promise.text.lower()):
            continue
        apart = meaning.latest < promise.earliest - timedelta(days=1) or meaning.earliest > promise.latest + timedelta(
            days=3
        )
        early = meaning.latest < promise.latest - timedelta(days=4) or meaning.latest > promise.latest + timedelta(
            days=4
        )
        if (
            (apart or early)
            and bare not in plain(source.text)
            and not any(meaning.span.shifted(sentence.start).overlaps(s) for s in when.spans)
        ):
            yield Doubt(meaning.span.shifted(sentence.start), f"The notes have “{promise.text}”.", hard=True)
