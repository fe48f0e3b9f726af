"""Numbers, days, dates and times of the day: they must be those of the notes, and said of the same thing."""

import re
from collections.abc import Iterator, Sequence

from followup.checkers.grounding.agreement import agree, compares, derived, follows, may_agree, reckoned
from followup.checkers.grounding.days import day_doubts
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.liberties import is_experience, is_free, is_idle
from followup.checkers.grounding.multitudes import rare_doubts
from followup.checkers.grounding.notation import few
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.source import Source
from followup.checkers.grounding.times import Times, times
from followup.checkers.grounding.words import key
from followup.text import Span


def figure_doubts(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield the numbers, days and times of a sentence that the notes do not hold or contradict."""
    when = times(body, sentence)
    yield from day_doubts(body, sentence, source, when)
    yield from _numbers(body, sentence, source, when)
    yield from rare_doubts(body, sentence, source)


def _numbers(body: str, sentence: Span, source: Source, when: Times) -> Iterator[Doubt]:
    taken = (*when.spans, *(span for span, _ in when.months))
    numbers = quantities(body, sentence, taken)
    covered = [Span(*m.span()) for m in _TELEPHONE.finditer(body, *sentence)] if numbers else []
    for quantity in numbers:
        words = quantity.span.of(body)
        due = _is_due(quantity, sentence.of(body), source)
        if due is False:
            yield Doubt(quantity.span, f"The notes do not hold “{words}” for this.", hard=True)
            continue
        if (
            is_idle(quantity, body)
            or _is_a_single(quantity, source)
            or _compares(quantity, body, source)
            or any(agree(quantity, noted) for noted in source.numbers)
            or follows(
                quantity,
                source.pairs,
                rest=_REST.search(sentence.of(body)) is not None,
                fell=_FELL.search(sentence.of(body)) is not None,
            )
            or (not is_experience(quantity, body) and may_agree(quantity, source.numbers, source.loose))
            or is_free(quantity, body, source)
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
                source.pairs,
                source.interview.held_on.year if source.interview.held_on else None,
                source.years,
                summed=_SUMMED_BEFORE.search(body, sentence.start, quantity.span.start) is not None
                or _SUMMED_AFTER.match(body, quantity.span.end) is not None,
            )
            or any(quantity.span.overlaps(span) for span in covered)
            or reckoned(quantity, [one for one in numbers if one is not quantity], source.numbers)
            or _is_share_of(quantity, body, source)
            or _is_echoed(quantity, body, numbers, source)
        ):
            continue
        if quantity.value >= 1900 and (words in source.digits or _year(quantity, source, body)):
            continue
        hard = quantity.money or is_experience(quantity, body) or _has_counterpart(quantity, source)
        yield Doubt(quantity.span, f"The notes do not hold “{words}” for this.", hard=hard)


def _has_counterpart(quantity: Quantity, source: Source) -> bool:
    """Say whether the notes count the same thing otherwise; a number beside none of theirs may be the writer's own to know."""
    near = frozenset(one for one in quantity.near if len(one) > 2)
    return any(
        (quantity.unit and quantity.unit in (noted.unit, *noted.near)) or near & noted.near for noted in source.numbers
    )


_SUMMED_BEFORE = re.compile(r"\b(?:team|group|crew|staff|total|sum|all) of $", re.IGNORECASE)

_REST = re.compile(
    r"\b(?:never|not|no|without|left|rest|other|remain\w*|lost|lose|losing|missing|gone|fail\w*|disappear\w*|unread|un\w+ed)\b|n't\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:down|drop\w*|fell|fall\w*|sav\w+|cut\w*|reduc\w+|less|fewer|lower\w*|shorter|faster|shrank|shrunk|went|up|rose|grew|more|gain\w*|increas\w+)\b",
    re.IGNORECASE,
)
_SUMMED_AFTER = re.compile(
    r"(?: \w+){0,2} (?:in all|all told|altogether|together|in total|more|fewer|less|left|to go|still|remaining|yet|missing|short|apart|points)\b",
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


def _is_a_single(quantity: Quantity, source: Source) -> bool:
    """Say whether "one year" is "a year" or "last year", where the notes count no other number of them."""
    return quantity.value == 1 and all(noted.unit != quantity.unit for noted in source.numbers if noted.value != 1)


_COMPARES = re.compile(
    r"times (?:as|more|bigger|larger|greater|higher|longer|smaller|the|that|what|our|my)\b", re.IGNORECASE
)


def _compares(quantity: Quantity, body: str, source: Source) -> bool:
    """Say whether two numbers of the notes are in the proportion that "three times bigger" tells."""
    return _COMPARES.match(body, quantity.span.end + 1) is not None and compares(quantity, source.pairs)


TOLD_TOGETHER = 40
"""Characters between the two numbers of a share."""


def _is_share_of(quantity: Quantity, body: str, source: Source) -> bool:
    """Say whether both numbers of a share stand in the notes: "five out of twenty-two"."""
    parts = re.split(r" (?:out )?of | in ", quantity.span.of(body))
    if not quantity.ratio or len(parts) != 2:
        return False
    told = {few(part) for part in parts}
    beside = (pair for pair in source.pairs.near if pair[1].span.start - pair[0].span.end <= TOLD_TOGETHER)
    return any({one.value, other.value} == told for one, other in beside)


def _is_echoed(quantity: Quantity, body: str, numbers: Sequence[Quantity], source: Source) -> bool:
    """Say whether a number says again what the notes have in the same words, or leaves out the "per cent" of the one before."""
    words = quantity.span.of(body).lower()
    alone = words.isalpha() and not is_experience(quantity, body)
    if alone and words in source.words and not any(noted.unit == quantity.unit for noted in source.numbers):
        return True
    after_percent = any(one.percent and one.span.end < quantity.span.start for one in numbers)
    return after_percent and not quantity.unit and any(n.percent and n.value == quantity.value for n in source.numbers)
