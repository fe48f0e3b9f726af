"""A preposition that the word before it, or the time behind it, does not take."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import NOUNS, Sentence
from followup.vocabulary import stem

RULE = "GRAMMAR_PREPOSITION"
TIME = "GRAMMAR_TIME_PREPOSITION"
_TIME = "Another preposition stands before this time: “on Monday”, “in May”, “at six”, “in the morning”."
_LACKING = "A preposition seems to be missing after this verb."
_TO = "The word “to” seems to be missing."
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
)
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_PARTS = frozenset("morning afternoon evening mornings afternoons evenings".split())
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_PEOPLE = frozenset("each you him her them me us".split())
_BOUND = frozenset("attend enter".split())
"""Verbs of which "attend to a patient", "enter into an agreement" are right: only what is named with them below is wrong."""
_EVENTS = frozenset(
    "interview meeting course conference training school lecture workshop session class event seminar university college room building office house company team".split()
)


class _Taking(NamedTuple):
    wrong: frozenset[str]
    right: str


@lru_cache(maxsize=1)
def _pairs() -> dict[str, _Taking]:
    """Read the list: by the word's stem, what it does not take and what it does."""
    lines = (files("followup.grammar") / "prepositions.txt").read_text(encoding="utf-8").splitlines()
    rows = (re.split(r"[:>]", line) for line in lines if line.strip() and not line.startswith("#"))
    return {stem(word.strip()): _Taking(frozenset(wrong.split()), right.strip()) for word, wrong, right in rows}


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find prepositions that do not fit."""
    for at in range(len(sentence) - 1):
        taking = _pairs().get(stem(sentence.lower(at)))
        if (
            taking
            and not (sentence.lower(at).endswith("ing") and sentence.tag(at) == "JJ")
            and sentence.lower(at + 1) in taking.wrong
            and _is_bound(sentence, at)
        ):
            told = (
                f"“{sentence.lower(at)}” takes “{taking.right}”."
                if taking.right
                else f"“{sentence.lower(at)}” takes no preposition."
            )
            yield Flaw(RULE, sentence.span(at, at + 2), told, f"{sentence.words[at].text} {taking.right}".strip())
        elif _is_wrong_time(sentence, at):
            yield Flaw(TIME, sentence.span(at, at + 2), _TIME)
        elif _is_wrong_elsewhere(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), "Another preposition belongs here.")
        elif _lacks_preposition(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _LACKING)
        elif (
            sentence.lower(at) in ("due", "according", "thanks", "prior")
            and sentence.tag(at + 1) in ("DT", "PRP$")
            and sentence.lower(at + 1) not in ("a", "all")
            and sentence.lower(at - 1) not in ("the", "is", "are", "was", "many", "my")
        ):
            yield Flaw(RULE, sentence.span(at, at + 2), _TO)


def _is_bound(sentence: Sentence, at: int) -> bool:
    """Say whether the preposition belongs to the word before it."""
    word, preposition = sentence.lower(at), sentence.lower(at + 1)
    after, tag = sentence.lower(at + 2), sentence.tag(at + 2)
    if tag not in NOUNS | {"DT", "PRP$", "PRP", "JJ", "VBG", "CD"}:
        return False
    if stem(word) in map(stem, _BOUND):
        phrase = sentence.noun_phrase(at + 2)
        return phrase is not None and sentence.lower(phrase.head) in _EVENTS and sentence.tag(at).startswith("VB")
    if (
        word in ("interest", "focus", "access", "search", "benefit", "reason", "result", "experience")
        and sentence.tag(at) == "NN"
        and word not in ("reason", "access")
    ):
        return False
    if word == "similar" and preposition == "with" and sentence.tag(at - 1) not in ("VBZ", "VBD", "VBP", "VB", "RB"):
        return False
    if word == "interested" and preposition == "to" and tag not in ("DT", "PRP$"):
        return False
    timed = after in _DAYS | _MONTHS or (
        after in ("the", "this", "last", "next", "first", "that", "our", "my")
        and {sentence.lower(at + 3), sentence.lower(at + 4)}
        & (
            _DAYS
            | _PARTS
            | {"week", "month", "year", "time", "interview", "meeting", "moment", "call", "weekend", "day", "same"}
        )
    )
    placed = preposition in ("in", "at", "on", "by", "over") and (bool(timed) or tag == "CD")
    verbs = {
        "discuss",
        "mention",
        "describe",
        "enter",
        "attend",
        "approach",
        "emphasise",
        "emphasize",
        "refer",
        "belong",
        "listen",
        "insist",
        "search",
        "deal",
        "result",
        "benefit",
        "focus",
        "specialise",
        "specialize",
        "compare",
        "explain",
    }
    verbal = stem(word) not in map(stem, verbs) or (
        sentence.tag(at).startswith("VB")
        and not (sentence.tag(at) in ("VBN", "VBD") and preposition in ("in", "at", "on", "over"))
        and sentence.tag(at - 1) not in ("DT", "PRP$", "JJ")
    )
    purpose = preposition == "for" and (
        tag == "CD"
        or (
            after in ("a", "the", "many", "several", "some")
            and sentence.lower(at + 3)
            in (
                "years",
                "months",
                "weeks",
                "while",
                "time",
                "day",
                "moment",
                "long",
                "first",
                "year",
                "week",
                "last",
                "past",
            )
        )
    )
    return not placed and verbal and not purpose and after not in ("all", "least", "first", "once", "course")


def _is_wrong_time(sentence: Sentence, at: int) -> bool:
    """Say whether "in Monday", "at the 12th", "on March", "at any afternoon" stands here."""
    word = sentence.lower(at)
    if (
        word == "in"
        and sentence.tag(at - 1) == "NNS"
        and sentence.lower(at + 1) in ("minute", "hour", "day", "week", "month", "year")
    ):
        return sentence.tag(at + 2) not in NOUNS | {"CD"}
    if word not in ("in", "at", "on") or sentence.tag(at) not in ("IN", "RP"):
        return False
    behind = at + 1
    while (
        sentence.lower(behind) in ("the", "any", "a", "that", "every", "each", "this", "next", "last", "one")
        and behind - at < 3
    ):
        behind += 1
    time, after = sentence.lower(behind), sentence.lower(behind + 1)
    determined = behind > at + 1
    if time in _DAYS:
        return (
            word in ("in", "at") and after not in ("'s", "'") and sentence.tag(behind + 1) not in ("NN", "NNS", "NNP")
        ) or (word == "on" and determined and sentence.lower(at + 1) in ("next", "last"))
    if (
        word in ("in", "at")
        and determined
        and time in ("first", "second", "third")
        and after == "of"
        and sentence.lower(behind + 2) in _MONTHS
    ):
        return True
    if _ORDINAL.fullmatch(time):
        return word in ("in", "at") and sentence.tag(behind + 1) not in ("NN", "NNS") and determined
    if time in _MONTHS and sentence.words[behind].text[:1].isupper():
        number = after.isdecimal() and int(after) < 32
        return (
            (word == "at" and not number)
            or (word == "on" and not determined and not after[:1].isdigit() and sentence.tag(behind + 1) not in NOUNS)
            or (word == "in" and number)
        )
    if time in _PARTS:
        return word == "at" and sentence.tag(behind + 1) not in NOUNS
    if (
        word in ("in", "on", "at")
        and determined
        and time in ("week", "month", "year")
        and sentence.lower(behind - 1) in ("next", "last")
        and behind - at == 2
        and sentence.lower(at + 1) == "the"
    ):
        return word == "on"
    return word == "in" and time.isdecimal() and int(time) < 32 and after in _MONTHS and not determined


def _lacks_preposition(sentence: Sentence, at: int) -> bool:
    """Say whether a verb that needs a preposition has none: "listen music", "reply my message", "apply your group"."""
    word, tag, after = sentence.lower(at), sentence.tag(at + 1), sentence.lower(at + 1)
    if not sentence.tag(at).startswith("VB"):
        return False
    base = stem(word)
    if base in map(
        stem,
        ("reply", "respond", "belong", "listen", "depend", "rely", "participate", "contribute", "complain", "graduate"),
    ):
        return tag in ("PRP$", "DT", "PRP") and not (
            after in ("all", "both", "that", "this")
            or base == stem("contribute")
            or sentence.lower(at + 2) in _DAYS | {"morning", "week", "day", "evening", "same", "time"}
        )
    if base in map(stem, ("speak", "talk")):
        return after in ("you", "me", "him", "her", "us", "them")
    if base in map(stem, ("look",)):
        return tag == "PRP$" and sentence.lower(at + 2) not in ("best", "age")
    if base in map(stem, ("apply", "wait")):
        phrase = sentence.noun_phrase(at + 1)
        head = sentence.lower(phrase.head) if phrase else ""
        return tag in ("PRP$", "DT") and head in (
            ("position", "job", "role", "post", "company", "group", "team", "vacancy", "firm")
            if base == stem("apply")
            else ("reply", "answer", "response", "decision", "call", "message", "news")
        )
    return False


def _is_wrong_elsewhere(sentence: Sentence, at: int) -> bool:
    """Say whether a preposition is wrong by what stands around: "attention on my", "agree to you", "look forward for"."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    nouns = ("DT", "PRP$", "PRP")
    if word == "attention":
        return (
            after in ("on", "for", "in", "at")
            and sentence.tag(at + 2) in nouns
            and sentence.lower(at + 2) not in ("this", "that")
        )
    if word in ("agree", "agreed", "agrees"):
        return after == "to" and sentence.lower(at + 2) in _PEOPLE
    if word == "forward" and sentence.lower(at - 1) in ("look", "looking", "looked", "looks"):
        return (
            after in ("for", "on", "at", "of", "in")
            and sentence.tag(at + 2) in (*nouns, "VBG", "NN", "NNS", "JJ")
            and sentence.lower(at + 2) not in ("the", "this")
        ) or (after == "for" and sentence.tag(at + 2) in nouns)
    if word in ("live", "lived", "living", "lives"):
        return (
            after in ("on", "at") and sentence.tag(at + 2) == "NNP" and sentence.tag(at + 3) in (",", ".", "CC", "IN")
        )
    if word in ("interest", "interests") and sentence.tag(at) in NOUNS:
        return (
            after in ("on", "for", "at", "about", "to")
            and sentence.tag(at + 2) in ("DT", "PRP$")
            and sentence.lower(at - 1) in ("my", "great", "strong", "the", "big", "much", "no", "an", "your")
        )
    if word in ("you", "them", "him", "her") and sentence.lower(at - 1) in ("thank", "thanked"):
        return after in ("of", "about", "to", "on") and sentence.tag(at + 2) in (*nouns, "VBG")
    if (
        word in ("show", "showed", "shown", "give", "gave", "teach", "taught", "ask", "asked")
        and after == "to"
        and sentence.lower(at + 2) in _PEOPLE | {"me", "us", "you"}
    ):
        return (
            sentence.tag(at + 3) in ("DT", "PRP$", "WRB", "WP")
            or sentence.lower(at + 3) == "that"
            or word.startswith("ask")
        )
    if word in ("tell", "told", "tells", "telling"):
        return after == "to" and sentence.lower(at + 2) in ("me", "us", "you", "him", "her", "them")
    if word in ("in", "at") and after == "the":
        return (
            sentence.lower(at + 2) in ("first", "second", "third", "last", "next", "same")
            and sentence.lower(at + 3) == "day"
            and word == "in"
        )
    if word in {"reply", "replied"}:
        return (
            after in ("on", "at")
            and sentence.tag(at + 2) in ("PRP$", "DT")
            and sentence.lower(at + 3) in ("message", "email", "mail", "letter", "question", "request", "application")
        )
    return False
