"""What a candidate's words on a past day mean: "yesterday", "Tues 14 April", "2026-04-14"."""

import re
from datetime import date, timedelta

from followup.planning.days import Days, gone, make, monday_of, one
from followup.planning.numbered import month_shapes, named_day
from followup.planning.shapes import Phrase, Reader, Rule, letter, shape, tokens_of
from followup.text import Span


def past_day(text: str, now: date, within: Span | None = None) -> tuple[Span, date] | None:
    """Return the first words that name a day not after `now`, such as "yesterday", "Tues 14 April" or "2026-04-14"."""
    return next(iter(past_days(text, now, within)), None)


def past_days(text: str, now: date, within: Span | None = None) -> tuple[tuple[Span, date], ...]:
    """Return all words that name a day not after `now`, with that day, in the order of the text."""
    region = within or Span(0, len(text))
    hits = [(Span(*match.span()), now) for match in _JUST.finditer(text, *region)]
    tokens = tokens_of(text, region)
    letters = "".join(letter(token.sort) for token in tokens)
    at = 0
    while at < len(tokens):
        matches = [(match.end(), read) for pattern, read in _PAST if (match := pattern.match(letters, at))]
        at += 1
        for end, read in sorted(matches, key=lambda match: -match[0]):
            phrase = Phrase(text, tokens[at - 1 : end], tokens[max(0, at - 2) : at - 1])
            days = read(phrase, now)
            if days is None or days.first > now:
                continue
            span = Span(phrase.tokens[0].span.start, phrase.span.end)
            if not any(other.overlaps(span) for other, _ in hits):
                hits.append((span, days.first))
            at = end
            break
    return tuple(sorted(hits))


_JUST = re.compile(
    r"\b(?:(?:have |['’]ve )?just (?:now|out of|finish(?:ed)?|walked out|left|hung up|sat down|put the phone down|off the phone|off a call|off the call|got (?:off|out|back|home)|come (?:back|out|from|off)|came (?:back|out|from|off)|had (?:the|my|an))|this (?:(?:early |late )?(?:morning|morn|mornin|afternoon|evening|arvo|aft|pm|am))|earlier today|(?:an|two|three|four|five|\d) hours? ago|half an hour ago|(?:sitting|sat|here|waiting) (?:in|on|at) (?:the|my) (?:car|van|bus|train|tram|metro|subway|bus stop|station|platform|parking lot|car park)\b|(?:i['’]?m|i am) (?:now )?(?:in|on) the (?:bus|train|tram|metro|subway|underground|tube|ferry)|(?:on|heading) (?:my|the) way (?:home|back)|(?:heading|walking|driving) (?:home|back)(?= (?:from|along|now)|[,.;]| and i)|come (?:straight )?from (?:the|my|an) interview|^(?:ok|okay|right|so|well)[, ]+(?:so )?that was (?:the|my|it)\b|how (?:was it|did it go|['’]?d it go|it go)\b|(?:write|writing|typing|jotting) (?:this|it)[^.!?\n]{0,40}?(?:same (?:evening|night|day)|tonight))\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Words for a talk of the same day."""


def _named(phrase: Phrase, now: date) -> Days | None:
    return one(named_day(phrase, now, gone))


def _today(phrase: Phrase, now: date) -> Days | None:
    return one(now) if phrase.numbers("near") == [0] else None


def _weekday(phrase: Phrase, now: date) -> Days | None:
    """Read "on Thursday" and "Thursday last week"."""
    weekday, words = phrase.number("day"), phrase.tokens[-1].span.of(phrase.text)
    marked = any(
        token.span.of(phrase.text).lower() in ("on", "last", "this") for token in (*phrase.lead, *phrase.tokens)
    )
    if words.lower() in ("sat", "sun", "wed", "mon") and words.islower() and not marked:
        return None
    if phrase.has("last") and phrase.word("last") not in ("last", "past", "letzte", "letzten", "pasado", "dernier"):
        return None
    if phrase.has("weeks"):
        return one(monday_of(now) - timedelta(days=7 - weekday))
    day = now - timedelta(days=(now.weekday() - weekday) % 7)
    return one(day - timedelta(days=7) if phrase.has("last") and day == now else day)


def _of_month(phrase: Phrase, now: date) -> Days | None:
    """Read "Wednesday 21st" and "Monday, uh, the tenth": the last such day that was that weekday."""
    weekdays, number = phrase.numbers("day"), phrase.numbers("nth", "ordinal", "number")[-1]
    month = now.replace(day=1)
    for _ in range(2):
        day = make(month.year, month.month, number)
        if day and day <= now and day.weekday() in weekdays:
            return one(day)
        month = (month - timedelta(days=1)).replace(day=1)
    return None


def _ago(phrase: Phrase, now: date) -> Days | None:
    count = phrase.numbers("number", "an")[0]
    days = count * (7 if phrase.has("weeks") else 14 if phrase.has("fortnights") else 1)
    return one(now - timedelta(days=days)) if phrase.tokens[-1].value == "ago" and days < _LONGEST else None


_LONGEST = 400
"""Days."""


def _days_before(count: int) -> Reader:
    return lambda _, now: one(now - timedelta(days=count))


_PAST: tuple[Rule, ...] = (
    *((pattern, _named) for pattern in month_shapes()),
    (shape("(day dot? comma? the?)? (slashed|iso)"), _named),
    (shape("day dot? comma? the? (nth|ordinal|number)"), _of_month),
    (shape("(last|this)? day dot?"), _weekday),
    (shape("day last weeks"), _weekday),
    (shape("near"), _today),
    (shape("count (days|weeks|fortnights) ago"), _ago),
    (shape("yesterday"), _days_before(1)),
    (shape("last yesterday"), _days_before(1)),
    (shape("last daypart"), _days_before(1)),
    (shape("days before yesterday"), _days_before(2)),
)
