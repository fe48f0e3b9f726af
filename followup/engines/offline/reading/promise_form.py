"""What tells that a clause with a day is the employer's promise to be in touch: signs in plain words, as in `surroundings`."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from followup.engines.offline.reading.contact import (
    ABOUT_TIME,
    CONTACT,
    DECISION,
    EMPLOYER,
    FIRM,
    FUTURE,
    MINE,
    NOT_YET,
    PAST,
    TO_CANDIDATE,
)
from followup.engines.offline.reading.layout import Line
from followup.engines.offline.reading.sections import Section
from followup.engines.offline.reading.surroundings import holding
from followup.planning.dates import HEDGE, Meaning
from followup.text import Span

_FAR = timedelta(days=150)
"""A day further off is rarely that of an answer."""
_MONTH = timedelta(days=35)
_SOON = timedelta(days=15)
_OWN = re.compile(r"(?:my|weak|bad|own|q\d*)\b", re.IGNORECASE)
"""A label of what the candidate said."""
_LASTS = re.compile(
    r"\b(?:takes?|took|for|every|(?<!in )(?<!within )(?<![-–\d])\d+[ \t]*(?:days|weeks|months))\b", re.IGNORECASE
)
"""How long something takes, rather than when it comes."""
_IF = re.compile(r"\b(?:if|unless|when|once)\b", re.IGNORECASE)
_I = re.compile(
    r"\W*(?:and |so |but )?(?:i|my|me)\b(?! (?:\w+ )?(?:hear|know|have|get|find|expect|should|will know))",
    re.IGNORECASE,
)
_OWN_DOING = re.compile(
    r"\b(?:i|we)(?:['’](?:ll|d|m)| will| would| must| have to| had to| am| can| could)? (?:be |then |also )?(?:work\w*|start\w*|go\w*|com(?:e|ing)|leav\w+|mov\w+|travel\w*|send|bring|chase|prepare|book|do)\b",
    re.IGNORECASE,
)
_NEXT_ROUND = re.compile(
    r"\b(?:next|second|2nd|third|final|last|another|other|more) (?:round|stage|interview|candidate|people|call|chat|talk)\w*|\binterview(?:s|ing)?\b|\bcandidates?\b|\btrial\b|\btest\b|\bshortlist\w*|\breference\w*",
    re.IGNORECASE,
)
"""What comes before an answer."""
_BEFORE_A_DAY = {
    "until a day": frozenset("by until till before latest bis until jusqu'au hasta".split()),
    "within some days": frozenset("within in after inside dans en binnen innerhalb".split()),
    "on a day": frozenset("on this next the am op le el".split()),
    "since a day": frozenset("since from every each last past per starting starts start".split()),
}


class Told(NamedTuple):
    """A clause, and what stands around it."""

    span: Span
    line: Line
    meanings: Sequence[Meaning]
    said_on: date
    contact: bool
    """It is on being in touch."""
    follows: bool
    """The clause before is on being in touch."""
    asked: bool
    """It answers a question on when."""
    only_a_day: bool
    reported: bool
    """Behind "she said"."""


def form(text: str, told: Told) -> Iterator[str]:
    """Yield the signs that hold for a clause."""
    yield from holding(_words(told.span.of(text), told))
    yield from holding(_around(text, told))
    yield from holding(_days(told))
    yield from _before_the_day(text, told)


def _words(words: str, told: Told) -> dict[str, object]:
    to_me, future = TO_CANDIDATE.search(words), FUTURE.search(words)
    of_others = NOT_YET.search(words)
    return {
        "on being in touch": told.contact,
        "to the candidate": to_me,
        "told of the employer": EMPLOYER.search(words),
        "of what is to come": future,
        "of what is to come, to the candidate": future and to_me,
        "on a decision": DECISION.search(words),
        "at the latest": FIRM.search(words),
        "of something else": of_others and not to_me,
        "of something else, to the candidate": of_others and to_me,
        "of the past": PAST.search(words) and not future,
        "of the past and of what is to come": PAST.search(words) and future,
        "a condition": _IF.search(words),
        "told of oneself": _I.match(words),
        "of what the candidate does": _OWN_DOING.search(words),
        "of a round or of others": _NEXT_ROUND.search(words),
        "hedged": HEDGE.search(words),
        "long": len(words) > _LONG,
        "short": len(words) < _SHORT,
    }


_LONG = 110
_SHORT = 40
"""Characters."""


def _around(text: str, told: Told) -> dict[str, object]:
    line = told.line
    label = line.label if line.label and not MINE.match(line.label) and not _OWN.match(line.label) else ""
    place = told.span.start / max(1, len(text))
    return {
        "behind a label on time": ABOUT_TIME.search(label),
        "behind a label on being in touch": CONTACT.search(label),
        "behind another label": line.label and not ABOUT_TIME.search(label) and not CONTACT.search(label),
        "answers a question on when": told.asked,
        "follows what is on being in touch": told.follows,
        f"in a section: {line.section}": line.section is not Section.NONE,
        "said by them": line.speaker not in (None, "me"),
        "said by the candidate": line.speaker == "me",
        "in a mail": line.mail,
        "behind “she said”": told.reported,
        "only a day": told.only_a_day,
        "at the end": place > _END,
        "at the beginning": place < _BEGINNING,
        "in the middle": _BEGINNING <= place <= _END,
    }


_END = 0.7
_BEGINNING = 0.3
"""Parts of the notes."""


def _days(told: Told) -> dict[str, object]:
    last = max(meaning.latest for meaning in told.meanings)
    ahead = last - told.said_on
    alone = len(told.meanings) == 1
    return {
        "far off": ahead > _FAR,
        "beyond a month": _MONTH < ahead <= _FAR,
        "within some weeks": _SOON < ahead <= _MONTH,
        "within two weeks": timedelta(0) < ahead <= _SOON,
        "the same day": all(meaning.latest == told.said_on for meaning in told.meanings),
        "several days": not alone,
        "a span of days": any(meaning.earliest < meaning.latest for meaning in told.meanings),
    }


def _before_the_day(text: str, told: Told) -> Iterator[str]:
    day = told.meanings[-1].span
    words = re.findall(r"[\w'’]+", text[max(told.span.start, day.start - _NEAR) : day.start].lower())[-1:]
    inside = re.findall(r"[\w'’]+", day.of(text).lower())[:1]
    yield from (reason for reason, kind in _BEFORE_A_DAY.items() if kind & {*words, *inside})
    clause = told.span.of(text)
    if len(told.meanings) == 1 and not FUTURE.search(clause) and _LASTS.search(clause):
        yield "how long something lasts"


_NEAR = 15
"""Characters before a day."""
