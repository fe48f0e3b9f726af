"""A preposition that the time behind it does not take: "in Monday", "at the 12th"."""

import re
from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import NOUNS, Sentence

RULE = "GRAMMAR_TIME_PREPOSITION"
_TOLD = "Another preposition stands before this time: “on Monday”, “in May”, “at six”, “in the morning”."
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
)
MONTHS = frozenset("january february march april may june july august september october november december".split())
PARTS = frozenset("morning afternoon evening mornings afternoons evenings".split())
_DETERMINERS = frozenset("the any a that every each this next last one".split())
_SPANS = frozenset("minute hour day week month year".split())
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_LAST_DAY = 31


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find prepositions that do not fit the time behind them."""
    for at in range(len(sentence) - 1):
        if sentence.lower(at) in ("in", "at", "on") and sentence.tag(at) in ("IN", "RP") and _is_wrong(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _TOLD)


def _is_wrong(sentence: Sentence, at: int) -> bool:
    word, behind = sentence.lower(at), at + 1
    while sentence.lower(behind) in _DETERMINERS and behind - at <= 2:
        behind += 1
    time, alone = sentence.lower(behind), sentence.tag(behind + 1) not in NOUNS
    determined = behind > at + 1
    if time in DAYS:
        return _is_wrong_before_day(sentence, at, behind)
    if time in PARTS:
        return word == "at" and alone
    if time in MONTHS and sentence.words[behind].text[:1].isupper():
        return _is_wrong_before_month(sentence, at, behind)
    if determined:
        return _is_wrong_before_date(sentence, at, behind)
    rate = word == "in" and sentence.tag(at - 1) == "NNS" and time in _SPANS and alone
    return rate or (word == "in" and _is_day(time) and sentence.lower(behind + 1) in MONTHS)


def _is_day(word: str) -> bool:
    return word.isdecimal() and int(word) <= _LAST_DAY


def _is_wrong_before_day(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "in Monday", "at Monday", "on next Monday"; not "in Tuesday's talk"."""
    if sentence.lower(at) == "on":
        return sentence.lower(at + 1) in ("next", "last")
    return sentence.lower(behind + 1) not in ("'s", "'") and sentence.tag(behind + 1) not in NOUNS


def _is_wrong_before_month(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "at May", "on May", "in May 4"."""
    word, after = sentence.lower(at), sentence.lower(behind + 1)
    if word == "on":
        bare = behind == at + 1 and not after[:1].isdigit()
        return bare and sentence.tag(behind + 1) not in NOUNS
    return _is_day(after) == (word == "in")


def _is_wrong_before_date(sentence: Sentence, at: int, behind: int) -> bool:
    """Say whether it is "at the 12th", "at the first of May", "on the next week"."""
    word, time = sentence.lower(at), sentence.lower(behind)
    if time in ("week", "month", "year"):
        following = sentence.lower(behind - 1) in ("next", "last") and behind - at > 2
        return word == "on" and following and sentence.lower(at + 1) == "the"
    dated = sentence.lower(behind + 1) == "of" and sentence.lower(behind + 2) in MONTHS
    first = time in ("first", "second", "third") and dated
    return word in ("in", "at") and (first or bool(_ORDINAL.fullmatch(time) and sentence.tag(behind + 1) not in NOUNS))
