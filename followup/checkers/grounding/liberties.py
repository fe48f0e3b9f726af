"""Numbers that need no support: ways of speaking, what the writer plans or knows by the clock, and what counts nothing."""

import re

from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.source import Source
from followup.checkers.grounding.words import synonyms

_IDLE = re.compile(
    r"\s*(?:-?of|things?|points?|moments?|reasons?|words?|more|another|or|minutes? of your|seconds?|lines?|messages?|people who|examples?|days? (?:ago|after|since)|weeks? (?:ago|have|has|since|after)|thoughts?|ideas?|questions?|sides?|last|final|person|that|who|which|to|day|for|in|can|would|could|is|was|with|and|from|on|about|wants|nobody|it)\b|\s*(?:[,.;:!?)]|$)",
    re.IGNORECASE,
)


def is_idle(quantity: Quantity, body: str) -> bool:  # noqa: PLR0911 - one ordered list of cases
    """Say whether a number counts nothing: "one of", "two things", "a half smile"."""
    if quantity.ratio and _MIXED.search(body, 0, quantity.span.start):
        return True
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


_MIXED = re.compile(r"\b(?:one|an?|minute|hour|day|week|month|year) and (?:a )?$")
"""Before the half of "a minute and a half"."""
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
_PART = re.compile(r"\b(?:who|which|where|what|whose|whoever|if|when)\b")
_OF_SOMEBODY = re.compile(r"\b(?:i|i'\w+|we|my|our|us|you|your|they|their|he|she|[A-Z]\w+)\b")
DOZEN = 12
"""Up to so many of what is said of nobody: "hasn't moved in ten years"."""
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
SHORT = 4
"""Hours that a talk or a way may take."""
FEW = 5
"""Up to so many people count what they have before them, whether or not they wrote the number down."""


def is_experience(quantity: Quantity, text: str) -> bool:
    """Say whether it tells for how long somebody has done something: "my five years of Java"."""
    return quantity.hours is not None and _EXPERIENCE.match(text, quantity.span.end) is not None


def is_free(quantity: Quantity, text: str, source: Source) -> bool:
    """Say whether a number is a way of speaking or the writer's own, and the notes count the same thing no otherwise."""
    if quantity.money:
        return False
    if _is_said_loosely(quantity, text):
        return True
    if _is_claimed(quantity, text, source) or not _may_be_own(quantity, text):
        return False
    if quantity.percent or quantity.ratio:
        return not any(noted.percent and quantity.near & noted.wide for noted in source.numbers)
    units = {quantity.unit, *synonyms(quantity.unit)}
    return not any(noted.unit in units for noted in source.numbers if noted.unit)


def _is_said_loosely(quantity: Quantity, text: str) -> bool:
    """Say whether a number is no more than a way of speaking, or told of the talk itself and of the time since."""
    before = text[: quantity.span.start]
    if _AGE.search(before) or "couple" in quantity.span.of(text):
        return True
    if quantity.hours is not None and (
        (quantity.hours <= SHORT and _TALK.search(text)) or _PASSED.match(text, quantity.span.end)
    ):
        return True
    return quantity.hours is None and quantity.ratio and _SUPPOSED.search(text) is not None


def _is_claimed(quantity: Quantity, text: str, source: Source) -> bool:
    """Say whether a number is told as a fact: of somebody's experience, of all of them, or as the end of a change."""
    if quantity.hours and (not _OWN_PLAN.search(text) or is_experience(quantity, text)):
        return True
    before = text[: quantity.span.start]
    if _CHANGE.search(before) and any(number.span.start < len(before) for number in quantities(before)):
        return True
    return _OF_THEM.match(text, quantity.span.end) is not None and any(noted.percent for noted in source.numbers)


def _may_be_own(quantity: Quantity, text: str) -> bool:
    """Say whether a number is small, planned or a figure of speech, so that nobody would have noted it."""
    words = quantity.span.of(text)
    compound = quantity.value <= 10 and quantity.hours is None and _COMPOUND.match(text, quantity.span.end) is not None
    exact = quantity.hedged or quantity.percent or any(c.isdigit() for c in words)
    clause = _CLAUSE.split(text[: quantity.span.start])[-1]
    most = FEW if _OF_SOMEBODY.search(_PART.split(clause)[-1]) else DOZEN
    few = (quantity.value <= most or compound) and not exact
    own = quantity.value <= 31 and not quantity.percent and _OWN_PLAN.search(clause) is not None
    return few or own or _FIGURATIVE.fullmatch(words) is not None
