"""Numbers, days, dates and times of the day: they must be those of the notes, and said of the same thing."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from followup.checkers.grounding.agreement import agree, derived, follows, may_agree, other_share, shares
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.times import Times, times
from followup.checkers.grounding.words import Token, key, plain, synonyms, tokens
from followup.planning.dates import read_dates
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
_ANSWER = re.compile(
    r"\b(?:hear\w*|decid\w+|decision|know|in touch|back to|answer|news|reply|call\w*|ring|phone|write|e-?mail\w*|letter|result|outcome|timeline|candidates?|expect\w*|choose|by|until|before|promised|next step|respond\w*|contact|message|text)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:look(?:ing)? forward|await\w*|will|would|hop(?:e|ing) to|expect\w*)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:it is|it's) (?:now |already )?(?:the )?(?:\d|[A-Z]\w+ \d)|\btoday\b")
_LATER = re.compile(
    r"\b(?:next|asked me to|to (?:bring|start|begin|come)|trial|second|will|starts?|coming)\b", re.IGNORECASE
)
_IDLE = re.compile(
    r"\s*(?:-?of|things?|points?|moments?|reasons?|words?|more|another|or|minutes? of your|seconds?|lines?|messages?|people who|examples?|days? (?:ago|after|since)|weeks? (?:ago|have|has|since|after)|thoughts?|ideas?|questions?|sides?|last|final|person|that|who|which|to|day|for|in|can|would|could|is|was|with|and|from|on|about|wants|nobody|it)\b|\s*(?:[,.;:!?)]|$)",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:you|they|he|she|hr|[a-z]+) (?:said|mentioned|told me|expect\w*|would|will|hope\w*)[^.!?]*\b(?:hear|call|ring|phone|write|decid\w+|decision|let me know|be in touch|get back|come back|answer|e-?mail|contact)\b",
    re.IGNORECASE,
)


def figure_doubts(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield the numbers, days and times of a sentence that the notes do not hold or contradict."""
    text = sentence.of(body)
    other = other_share(body, sentence, source.text)
    if other:
        yield Doubt(other, f"The notes do not hold “{other.of(body)}” for this.", hard=True)
        return
    when = times(body, sentence)
    if when.weekdays or when.dates or when.months or when.clock:
        words = tokens(body, sentence)
        if not _AVAILABLE.search(text) and not _NOW.search(text):
            yield from _weekdays(text, when, source, words)
            yield from _dates(body, words, when, source)
    yield from _answers(text, sentence, when, source)
    yield from _numbers(body, sentence, source, when)


def _weekdays(text: str, when: Times, source: Source, words: Sequence[Token]) -> Iterator[Doubt]:
    held, promise = source.interview.held_on, source.interview.promise
    noted = {day for _, day in source.when.weekdays}
    promised = {day.weekday() for day in (promise.earliest, promise.latest) if day} if promise else set()
    dated = {d.weekday() for d in _dated(source)}
    answer = bool(_ANSWER.search(text))
    meeting = bool(_MEETING.search(text)) and not (answer and _AHEAD.search(text))
    for span, day in when.weekdays:
        name = _WEEKDAYS[day]
        if held and day == held.weekday() and (meeting or not answer) and not _LATER.search(text):
            continue
        if held is None and meeting and not answer:
            continue
        if day in promised and answer:
            continue
        near = {word.key for word in words if is_telling(word.lower)} - {key(name)}
        if day in noted and not answer and not (meeting and held):
            continue
        if day in noted and _beside(source, day, near, answer=answer, held=held):
            continue
        if day in dated and day not in noted and (near or answer):
            continue
        if meeting and held and day != held.weekday() and not answer:
            yield Doubt(span, f"The notes have the interview on {_WEEKDAYS[held.weekday()]}, not {name}.", hard=True)
        else:
            yield Doubt(span, f"The notes do not have {name} for this.", hard=True)


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
            and _ANSWER.search(around)
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
    months = {month for month, _ in days} | {month for _, month in source.when.months}
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
        if month not in months or _belongs_to_another(source, month, near):
            yield Doubt(span, f"The notes do not hold “{span.of(body)}” for this.", hard=True)
    for span, minute in when.clock:
        if minute not in source.clock:
            yield Doubt(span, f"The notes do not hold the time “{span.of(body)}”.", hard=True)


def _falls_on(options: tuple[tuple[int, int], ...], weekdays: set[int], held: date | None) -> bool:
    """Say whether a date is, within three weeks of the interview, a weekday that the notes name."""
    if held is None:
        return False
    near = [held + timedelta(days=shift) for shift in range(-7, 22)]
    return any(day.weekday() in weekdays and (day.month, day.day) in options for day in near)


def _belongs_to_another(source: Source, month: int, near: set[str]) -> bool:
    """Say whether the notes have quite another month near the words in question."""
    if any(other == month for _, options in source.when.dates for other, _ in options):
        return False
    here = [span for span, other in source.when.months if other == month]
    there = [span for span, other in source.when.months if other != month]
    return not any(near & _around(source, span) for span in here) and any(
        near & _around(source, span) for span in there
    )


def _around(source: Source, span: Span) -> set[str]:
    """Return the keys of the words near a span of the notes, and of the words that can stand for them."""
    region = Span(max(0, span.start - 70), span.end + 70)
    return {one for word in tokens(source.text, region) for one in (word.key, *synonyms(word.key))}


def _answers(text: str, sentence: Span, when: Times, source: Source) -> Iterator[Doubt]:
    """Yield words on when an answer is due that disagree with what the notes promise."""
    interview, promise = source.interview, source.interview.promise
    if not (interview.held_on and promise and promise.latest and promise.earliest) or not _DUE.search(text):
        return
    for meaning in read_dates(text, interview.held_on):
        words = plain(meaning.span.of(text))
        bare = re.sub(r"^(?:by|in|on|within|before|until|at|the|early|sometime)\b ?(?:the )?", "", words)
        if any(agree(one, other) for one in quantities(text, meaning.span) if one.hours for other in source.numbers):
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


def _numbers(body: str, sentence: Span, source: Source, when: Times) -> Iterator[Doubt]:
    taken = (*when.spans, *(span for span, _ in when.months))
    covered = [
        *shares(body, sentence, source.numbers),
        *(Span(*m.span()) for m in _TELEPHONE.finditer(body, *sentence)),
    ]
    for quantity in quantities(body, sentence, taken):
        words = quantity.span.of(body)
        due = _is_due(quantity, sentence.of(body), source)
        if due is False:
            yield Doubt(quantity.span, f"The notes do not hold “{words}” for this.", hard=True)
            continue
        if (
            _is_idle(quantity, body)
            or _is_a_single(quantity, source)
            or _compares(quantity, body, source)
            or any(agree(quantity, noted) for noted in source.numbers)
            or follows(quantity, source.numbers)
            or (
                may_agree(quantity, source.numbers, source.loose)
                and (quantity.value <= 3 or not quantity.unit or quantity.unit in source.reach)
            )
            or _is_hour(quantity, body, source)
            or _counts_people(quantity, source)
            or (
                quantity.value > 31
                and all(noted.value != quantity.value for noted in source.numbers)
                and not quantity.percent
                and quantity.value in source.values
            )
            or derived(
                quantity,
                source.numbers,
                source.interview.held_on.year if source.interview.held_on else None,
                source.years,
                summed=_SUMMED_BEFORE.search(body, sentence.start, quantity.span.start) is not None
                or _SUMMED_AFTER.match(body, quantity.span.end) is not None,
            )
            or any(quantity.span.overlaps(span) for span in covered)
        ):
            continue
        if quantity.value >= 1900 and (words in source.digits or _year(quantity, source, body)):
            continue
        yield Doubt(quantity.span, f"The notes do not hold “{words}” for this.", hard=True)


_SUMMED_BEFORE = re.compile(r"\b(?:team|group|crew|staff|total|sum|all) of $", re.IGNORECASE)
_SUMMED_AFTER = re.compile(
    r"(?: \w+){0,2} (?:in all|all told|altogether|together|in total|more|fewer|less|left|to go|missing|short|apart|points)\b",
    re.IGNORECASE,
)


_AWAITED = re.compile(
    r"\b(?:look(?:ing)? forward to|expect|await|hop(?:e|ing) (?:to|for)|hear)\b[^.;]{0,30}\b(?:hear\w*|letter|call|decision|answer|news|reply|back|from you)\b",
    re.IGNORECASE,
)


def _is_due(quantity: Quantity, text: str, source: Source) -> bool | None:
    """Say whether a span of time until an answer is that of the promise; None where it is another matter."""
    promise = source.interview.promise
    if quantity.hours is None or promise is None or not _AWAITED.search(text):
        return None
    noted = [other for other in quantities(promise.text, articles=True) if other.hours]
    return any(agree(quantity, other) for other in noted) if noted else None


def _is_hour(quantity: Quantity, body: str, source: Source) -> bool:
    """Say whether a number is a time of the day that the notes hold: "at seven"."""
    at = re.search(
        r"\b(?:at|by|from|till|until|before|after|past|to|around) $",
        body[max(0, quantity.span.start - 8) : quantity.span.start],
    )
    return (
        at is not None
        and quantity.hours is None
        and not quantity.percent
        and quantity.value <= 24
        and int(quantity.value % 12 * 60) in source.clock
    )


_TELEPHONE = re.compile(r"\+?\(?\d[\d ()./-]{6,}\d")
_PEOPLE = frozenset(map(key, "people person colleague interviewer of you member panel woman man".split()))


def _counts_people(quantity: Quantity, source: Source) -> bool:
    """Say whether a number is that of the people in the notes: "the three of you"."""
    return quantity.unit in _PEOPLE and quantity.value in (
        len(source.interview.people),
        len(source.interview.people) + 1,
    )


def _year(quantity: Quantity, source: Source, body: str) -> bool:
    """Say whether a number is a year that the notes name otherwise: that of the interview, "next year", "8 years ago"."""
    held = source.interview.held_on
    if held is None or not 1950 <= quantity.value <= 2100:
        return False
    dated = re.search(r"(?:\d|[a-z]{3})[,.]? $", body[: quantity.span.start][-8:]) is not None
    apart = abs(held.year - quantity.value)
    counted = any(noted.unit == key("year") and noted.value == apart for noted in source.numbers)
    return (apart == 0 and dated) or (apart <= 1 and not source.years) or counted


def _is_idle(quantity: Quantity, body: str) -> bool:
    """Say whether a number counts nothing: "one of", "two things", "a half smile"."""
    if quantity.percent and quantity.value != 100:
        return False
    if quantity.percent and quantity.value == 100:
        return True
    if re.match(r"\d+(?:st|nd|rd|th)", body[quantity.span.start : quantity.span.end + 2]):
        return False
    if quantity.value <= 3 and _IDLE.match(body, quantity.span.end):
        return True
    if quantity.value >= 1900 and quantity.unit == "s":
        return True
    return quantity.value == 0 or (quantity.value == 1 and quantity.hours is None)


def _is_a_single(quantity: Quantity, source: Source) -> bool:
    """Say whether "one year" is "a year" or "last year", where the notes count no other number of them."""
    return quantity.value == 1 and all(noted.unit != quantity.unit for noted in source.numbers if noted.value != 1)


_COMPARES = re.compile(
    r"times (?:as|more|bigger|larger|greater|higher|longer|smaller|the|that|what|our|my)\b", re.IGNORECASE
)


def _compares(quantity: Quantity, body: str, source: Source) -> bool:
    """Say whether two numbers of the notes are in the proportion that "three times bigger" tells."""
    if not _COMPARES.match(body, quantity.span.end + 1):
        return False
    values = [noted.value for noted in source.numbers if noted.value]
    return any(abs(one / other / quantity.value - 1) < 0.15 for one in values for other in values)
