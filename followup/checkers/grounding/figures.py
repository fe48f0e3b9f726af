"""Numbers, days, dates and times of the day: they must be those of the notes, and said of the same thing."""

import re
from collections.abc import Iterator

from followup.checkers.grounding.agreement import agree, compares, derived, follows, may_agree
from followup.checkers.grounding.days import day_doubts
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.source import Source
from followup.checkers.grounding.times import Times, times
from followup.checkers.grounding.words import key, synonyms, vocabulary
from followup.text import Span

_IDLE = re.compile(
    r"\s*(?:-?of|things?|points?|moments?|reasons?|words?|more|another|or|minutes? of your|seconds?|lines?|messages?|people who|examples?|days? (?:ago|after|since)|weeks? (?:ago|have|has|since|after)|thoughts?|ideas?|questions?|sides?|last|final|person|that|who|which|to|day|for|in|can|would|could|is|was|with|and|from|on|about|wants|nobody|it)\b|\s*(?:[,.;:!?)]|$)",
    re.IGNORECASE,
)


def figure_doubts(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield the numbers, days and times of a sentence that the notes do not hold or contradict."""
    when = times(body, sentence)
    words = vocabulary(body)
    yield from day_doubts(body, sentence, source, when)
    yield from _numbers(body, sentence, source, when)
    if not words.isdisjoint(_LEAST):
        yield from _multitudes(body, sentence, source)
    if not words.isdisjoint(_CENTURIES):
        yield from _centuries(body, sentence, source)


def _is_experience(quantity: Quantity, text: str, words: str) -> bool:
    """Say whether it tells for how long somebody has done something: "my five years of Java"."""
    return quantity.hours is not None and _EXPERIENCE.match(text, text.find(words) + len(words)) is not None


def _multitudes(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield "dozens of" and "hundreds of" in what the candidate has done, where the notes hold no such number."""
    for found in _MULTITUDE.finditer(body, *sentence) if _DONE.search(body, *sentence) else ():
        least = _LEAST[found["many"].lower()]
        thing = key(found["thing"])
        if not any(noted.value >= least and thing in (noted.unit, *noted.wide) for noted in source.numbers):
            if not re.search(rf"\b(?:{found['many'].lower()}|lots|many)\b", source.lower):
                yield Doubt(Span(*found.span()), f"The notes do not hold “{found.group()}”.", hard=True)


_LEAST = {"dozens": 18, "scores": 30, "hundreds": 100, "thousands": 1_000}
_MULTITUDE = re.compile(
    r"\b(?P<many>dozens|scores|hundreds|thousands) of (?!times|people|years|miles)(?P<thing>\w+)", re.IGNORECASE
)
_DONE = re.compile(r"\b(?:I|we)(?:'ve| have| had)? (?:also |already )?\w+(?:ed|en|t|wn|ght|an|ew)\b")


def _centuries(body: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield a century other than those of the notes."""
    found = _CENTURY.search(body, *sentence)
    noted = {_century(match) for match in _CENTURY.finditer(source.lower)} if found else set()
    if found and noted and _century(found) not in noted:
        yield Doubt(Span(*found.span()), f"The notes do not hold “{found.group()}”.", hard=True)


_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
_CENTURIES = frozenset("century centuries cent c".split())
_CENTURY = re.compile(
    rf"\b(?:the )?(?P<which>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})[ -](?:century|centuries|cent\b|c\b\.?)",
    re.IGNORECASE,
)


def _century(match: re.Match[str]) -> int:
    which = match["which"].lower()
    return _ORDINALS.index(which) + 1 if which in _ORDINALS else int(which[:-2])


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
            _is_idle(quantity, body)
            or _is_a_single(quantity, source)
            or _compares(quantity, body, source)
            or any(agree(quantity, noted) for noted in source.numbers)
            or follows(
                quantity,
                source.pairs,
                rest=_REST.search(sentence.of(body)) is not None,
                fell=_FELL.search(sentence.of(body)) is not None,
            )
            or (
                not _is_experience(quantity, sentence.of(body), words)
                and may_agree(quantity, source.numbers, source.loose)
            )
            or _is_free(quantity, sentence.of(body), words, source)
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
                source.pairs,
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
        hard = quantity.money or quantity.hours is not None or _has_counterpart(quantity, source)
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


_FIGURATIVE = re.compile(
    r"(?:an? )?(?:hundred|thousand|million|dozen|couple(?: of)?|half|third|quarter)s?|twice", re.IGNORECASE
)
_OWN_PLAN = re.compile(
    r"\b(?:i would|i'd|i could|i can|i will|i'll|i am going|i'm going|would like|would love|could be|let me|give me|in \w+ years(?:'|’)? (?:time|from now)|if (?:you|it|i|there))\b",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"(?: good| full| solid)? (?:years?|months?|decades?)(?:'|’)? (?:of|in|with|as|at|on) (?!this\b|the role\b|your\b)(?:\w+ )?\w+",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"\b(?:would|could|might|may|should|can)\b", re.IGNORECASE)
_PASSED = re.compile(
    r" \w+,? (?:ago|since|later|have (?:gone|passed)|has (?:gone|passed)|is a long|which in|after our|after my|from now)\b|(?:[^.]{0,40})\b(?:have become|has become|have gone by|has gone by|have passed|has passed|later)\b"
)
"""What tells how long ago something is, which goes by the day of writing and not by the notes."""
_OF_THEM = re.compile(r" of (?:your|our|the|those|these|all|what)\b")
_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|while|because)\b")
_CHANGE = re.compile(r"\bfrom [^.;]{1,40}\b(?:to|down to|up to) $")
"""Before the second number of a change, which is no less a fact than the first."""
_AGE = re.compile(
    r"\b(?:when|if|because|since) (?:you|one|they|he|she|i) (?:are|is|am|were|was) $|\b(?:you|one)'re $", re.IGNORECASE
)
_COMPOUND = re.compile(r"-[a-z]")
_TALK = re.compile(
    r"\b(?:thank\w*|talk\w*|conversation|spent|time|minutes of|late|spoke|meeting|interview|drive|walk|train|bus)\b",
    re.IGNORECASE,
)
"""How long a talk or a way took is the writer's to know."""
FEW = 5
"""Up to so many people count what they have before them, whether or not they wrote the number down."""


def _is_free(quantity: Quantity, text: str, words: str, source: Source) -> bool:
    """Say whether a number is a way of speaking or the writer's own, and the notes count the same thing no otherwise."""
    if quantity.money:
        return False
    if _AGE.search(text[: text.find(words)]) or "couple" in words:
        return True
    if quantity.hours is not None and quantity.hours <= 4 and _TALK.search(text):
        return True
    if quantity.hours and _PASSED.match(text, text.find(words) + len(words)):
        return True
    if quantity.hours and (not _OWN_PLAN.search(text) or _is_experience(quantity, text, words)):
        return False
    compound = quantity.value <= 10 and quantity.hours is None and _COMPOUND.match(text, text.find(words) + len(words))
    if quantity.ratio and _SUPPOSED.search(text):
        return True
    few = (
        (quantity.value <= FEW or compound)
        and not quantity.hedged
        and not quantity.percent
        and not any(c.isdigit() for c in words)
    )
    before = text[: text.find(words)]
    own = quantity.value <= 31 and not quantity.percent and _OWN_PLAN.search(_CLAUSE.split(before)[-1]) is not None
    if _CHANGE.search(before) and any(number.span.start < len(before) for number in quantities(before)):
        return False
    if _OF_THEM.match(text, text.find(words) + len(words)) and any(noted.percent for noted in source.numbers):
        return False
    if not (few or own or _FIGURATIVE.fullmatch(words)):
        return False
    if quantity.percent or quantity.ratio:
        return not any(noted.percent and quantity.near & noted.wide for noted in source.numbers)
    units = {quantity.unit, *synonyms(quantity.unit)}
    return not any(noted.unit in units for noted in source.numbers if noted.unit)


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
    if (quantity.percent and quantity.value != 100) or quantity.value != int(quantity.value):
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
    return _COMPARES.match(body, quantity.span.end + 1) is not None and compares(quantity, source.pairs)
