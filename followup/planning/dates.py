"""What words about time mean in days: an employer's "by the end of next week", "within ten working days".

A grammar of its own: libraries take "We may reply in 10 days" for a day in May and do not know working days.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from followup.planning.counted import COUNTED
from followup.planning.days import Days
from followup.planning.feasts import FEASTS
from followup.planning.numbered import NUMBERED
from followup.planning.relative import RELATIVE
from followup.planning.shapes import Phrase, Reader, Rule, Token, letter, shape, tokens_of
from followup.planning.weekdays import WEEKDAYS
from followup.planning.weeks import WEEKS
from followup.text import Span

HEDGE = re.compile(
    r"\b(?:hope(?:s|fully|d|ing)?|should|prob(?:ab)?ly|(?:roughly|about|around|approx\w*) (?=\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|mid|(?:the )?(?:end|middle|start|beginning|\d))|maybe|(?<!\d )(?<!\d\dth )(?-i:may)(?! \d)|might|likely|could|try(?:ing)?|aim(?:s|ing)?|expects?|thinks?|thought|ideally|or so|ish|sometime|perhaps|possibly|with luck|more or less|give or take|i think|not sure|latest maybe|target\w*|plan(?:s|ning)? to|guess\w*|all being well|if all goes|fingers crossed|no promises|no guarantee|depend\w*|provided|unless|subject to|or thereabouts|at some point|realistically|reckon\w*|in theory|supposed(?:ly)?|should the|tentativ\w*|fairly sure|almost certain|wouldn['’]t hold)\b|\?|~",
    re.IGNORECASE,
)


class Meaning(NamedTuple):
    """The days that words about time cover."""

    span: Span
    earliest: date
    latest: date
    certain: bool


def read_dates(text: str, said_on: date, within: Span | None = None, named: date | None = None) -> tuple[Meaning, ...]:
    """Return what the words in `text` mean, counted from the day on which they were said, in the order of the text.

    The range is that of days on which an answer may come: "by Friday" is from `said_on` to Friday. Numbers alone
    ("14/4") count only with an order of day and month that leaves no doubt. `named` is the day that the words before
    name, from which "the day after" is counted.
    """
    region = within or Span(0, len(text))
    tokens = tokens_of(text, region)
    letters = "".join(letter(token.sort) for token in tokens)
    found: list[Meaning] = []
    at = free = 0
    while at < len(tokens):
        read = _longest(text, tokens, letters, (free, at), said_on, named) if letters[at] in _STARTERS else None
        if read is None:
            at += 1
            continue
        phrase, days, at = read
        free = at
        hedged = HEDGE.search(text, max(region.start, phrase.span.start - 40), min(region.end, phrase.span.end + 12))
        found.append(Meaning(phrase.span, *days, certain=not hedged))
        named = days.last
    return tuple(found)


_GRAMMAR: tuple[Rule, ...] = (*NUMBERED, *WEEKDAYS, *WEEKS, *COUNTED, *FEASTS)
_LEADS = frozenset("by before after within in the of close clock daypart latest next part".split())
_STARTERS = frozenset(
    letter(sort)
    for sort in "day near month months number nth ordinal close slashed iso opening weeks calendar part next this that last an few ending eom midweek weekend quinzaine days daypart feast years quarters fortnights".split()
)
_TAIL = shape("((in the?)? (daypart|clock|close)|so|time|in now|comma? latest|comma? sooner)")
_NOT_AHEAD = frozenset({"ago", "last"})


def _longest(
    text: str, tokens: tuple[Token, ...], letters: str, where: tuple[int, int], said_on: date, named: date | None
) -> tuple[Phrase, Days, int] | None:
    """Return the longest phrase from a token on that means days, these days, and the token behind it."""
    free, at = where
    start = at
    while start > free and tokens[start - 1].sort in _LEADS:
        start -= 1
    lead = tokens[start:at]
    matches = [
        (match.end(), reader, day)
        for rules, day in ((RELATIVE, named), (_GRAMMAR, said_on))
        if day is not None
        for pattern, reader in rules
        if (match := pattern.match(letters, at))
    ]
    for end, reader, day in sorted(matches, key=lambda match: -match[0]):
        phrase = Phrase(text, tokens[at:end], lead)
        if _is_other(phrase, tokens[start - 1 : start], tokens[end : end + 1]):
            continue
        days = _read(phrase, reader, day)
        if days is None:
            continue
        behind = end
        while tail := _TAIL.match(letters, behind):
            behind = tail.end()
        phrase = phrase._replace(tokens=tokens[at:behind])
        return phrase, _within(phrase, days, said_on), behind
    return None


def _read(phrase: Phrase, reader: Reader, day: date) -> Days | None:
    try:
        return reader(phrase, day)
    except OverflowError:  # a day beyond the last that there is
        return None


def _is_other(phrase: Phrase, before: tuple[Token, ...], behind: tuple[Token, ...]) -> bool:
    """Say whether the words mean no day to come: "two weeks ago", "last Friday", "we sat", "do Friday"."""
    if any(token.sort in _NOT_AHEAD for token in (*before, *behind)):
        return True
    first = phrase.tokens[0]
    words = first.span.of(phrase.text)
    if len(phrase.tokens) == 1 and words.lower() in _EVERYDAY and words.islower():
        ends = not behind or behind[0].sort in ("comma", "dot", "line", "other", "daypart", "to")
        return not (phrase.lead or (ends and not (before and before[0].span.of(phrase.text).lower() in _SUBJECTS)))
    return False


_EVERYDAY = frozenset({"sat", "sun", "wed", "mon", "second", "tu", "mond", "joi", "set", "segunda", "quarta", "sexta"})
"""Short names of days that are words of their own in small letters."""
_SUBJECTS = frozenset("i we they she he it and who you the".split())


def _within(phrase: Phrase, days: Days, said_on: date) -> Days:
    """Return the days with what leads in and follows: "by Friday" is until Friday, "before Friday" until Thursday."""
    if phrase.led_by("before") and not phrase.has("feast") and not phrase.has("weekend") and not phrase.has("part"):
        if (
            not phrase.has("daypart")
            and not phrase.led_by("daypart", "clock")
            and not phrase.has("close")
            and not phrase.has("sooner")
        ):
            days = Days(days.first, max(said_on, days.first - timedelta(days=1)))
        return Days(min(said_on, days.last), days.last)
    late = phrase.led_by("by", "before", "latest") or phrase.has("latest") or phrase.has("sooner")
    if late or (phrase.led_by("within") and not _is_counted(phrase)):
        return Days(min(said_on, days.last), days.last)
    return days


def _is_counted(phrase: Phrase) -> bool:
    """Say whether "within" says of the phrase itself that it counts: "within two to three weeks"."""
    return phrase.has("number") or phrase.has("weekend") or phrase.has("month") or phrase.has("weeks")
