"""A preposition that the word before it does not take, and one that is missing."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.grammar.contexts import meant
from followup.grammar.dates import DAYS, MONTHS, PARTS
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import NOUNS, Sentence
from followup.vocabulary import stem

RULE = "GRAMMAR_PREPOSITION"
_LIST = "prepositions.txt"
_LACKING = "A preposition seems to be missing after this word."
_NOTHING = "nothing"
"""What the list says where no preposition belongs."""
_EVENTS = frozenset(
    "interview meeting course conference training school lecture workshop session class event seminar university college room building office house company team".split()
)
"""What is attended or entered: "attend to a patient", "enter into an agreement" are right."""
_VERBS = frozenset(
    map(
        stem,
        "discuss mention describe enter attend approach emphasise emphasize refer belong listen insist search deal result benefit focus specialise specialize"
        " compare explain".split(),
    )
)
"""Words of the list that count as verbs alone."""
_TIMES = frozenset("week month year time interview meeting moment call weekend day same".split())
_WHILE = frozenset("years months weeks while time day moment long first year week last past".split())
_DIRECT = ("PRP$", "DT", "PRP")
_NEEDY = {
    stem(word): None for word in "reply respond belong listen depend rely participate complain graduate".split()
} | {
    stem("apply"): frozenset("position job role post company group team vacancy firm".split()),
    stem("wait"): frozenset("reply answer response decision call message news".split()),
}
"""Verbs that take no object at once, and of some the objects with which that is sure."""


class _Taking(NamedTuple):
    wrong: frozenset[str]
    right: str


@lru_cache(maxsize=1)
def _pairs() -> dict[str, _Taking]:
    """Read the list: by the word's stem, what it does not take and what it does."""
    lines = (files("followup.grammar") / _LIST).read_text(encoding="utf-8").splitlines()
    rows = (re.split(r"[:>]", line) for line in lines if ":" in line and not line.startswith("#"))
    return {stem(word.strip()): _Taking(frozenset(wrong.split()), right.strip()) for word, wrong, right in rows}


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find prepositions that do not fit, and verbs that lack one."""
    for at in range(len(sentence) - 1):
        taking = _taking(sentence, at)
        other = meant(sentence, at + 1, _LIST)
        if taking:
            told = f"“{sentence.lower(at)}” takes “{taking.right}”." if taking.right else "No preposition belongs here."
            yield Flaw(RULE, sentence.span(at, at + 2), told, f"{sentence.words[at].text} {taking.right}".strip())
        elif other:
            told = "No preposition belongs here." if other == _NOTHING else f"“{other}” belongs here."
            yield Flaw(RULE, sentence.span(at, at + 2), told)
        elif _lacks_preposition(sentence, at) or _lacks_to(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _LACKING)


def _taking(sentence: Sentence, at: int) -> _Taking | None:
    """Return what the word at a place takes where a preposition that it does not take follows; else None."""
    taking = _pairs().get(stem(sentence.lower(at)))
    if taking is None or sentence.lower(at + 1) not in taking.wrong:
        return None
    interesting = sentence.lower(at).endswith("ing") and sentence.tag(at) == "JJ"
    return taking if not interesting and _is_bound(sentence, at) else None


def _is_bound(sentence: Sentence, at: int) -> bool:
    """Say whether the preposition belongs to the word before it."""
    word, after, tag = sentence.lower(at), sentence.lower(at + 2), sentence.tag(at + 2)
    if tag not in NOUNS | {"DT", "PRP$", "PRP", "JJ", "VBG", "CD"} or after in (
        "all",
        "least",
        "first",
        "once",
        "course",
    ):
        return False
    if stem(word) in (stem("attend"), stem("enter")):
        phrase = sentence.noun_phrase(at + 2)
        return phrase is not None and sentence.lower(phrase.head) in _EVENTS and sentence.tag(at).startswith("VB")
    noun = sentence.tag(at) == "NN" and word not in ("reason", "access")
    similar = (
        word == "similar"
        and sentence.lower(at + 1) == "with"
        and sentence.tag(at - 1) not in ("VBZ", "VBD", "VBP", "VB", "RB")
    )
    to_do = word == "interested" and sentence.lower(at + 1) == "to" and tag not in ("DT", "PRP$")
    if noun or similar or to_do or (stem(word) in _VERBS and not _is_acting(sentence, at)):
        return False
    return not _is_of_time_or_place(sentence, at) and not _is_while(sentence, at)


def _is_acting(sentence: Sentence, at: int) -> bool:
    """Say whether the word is a verb here and no participle that describes: "discussed in the meeting"."""
    participle = sentence.tag(at) in ("VBN", "VBD") and sentence.lower(at + 1) in ("in", "at", "on", "over")
    return sentence.tag(at).startswith("VB") and not participle and sentence.tag(at - 1) not in ("DT", "PRP$", "JJ")


def _is_of_time_or_place(sentence: Sentence, at: int) -> bool:
    """Say whether the preposition opens a time of its own: "interested at the last meeting"."""
    after, near = sentence.lower(at + 2), {sentence.lower(at + 3), sentence.lower(at + 4)}
    named = after in ("the", "this", "last", "next", "first", "that", "our", "my") and near & (DAYS | PARTS | _TIMES)
    timed = after in DAYS | MONTHS or bool(named) or sentence.tag(at + 2) == "CD"
    return sentence.lower(at + 1) in ("in", "at", "on", "by", "over") and timed


def _is_while(sentence: Sentence, at: int) -> bool:
    """Say whether it is "for ten years", "for a while"."""
    amount = sentence.lower(at + 2) in ("a", "the", "many", "several", "some") and sentence.lower(at + 3) in _WHILE
    return sentence.lower(at + 1) == "for" and (sentence.tag(at + 2) == "CD" or amount)


def _lacks_preposition(sentence: Sentence, at: int) -> bool:
    """Say whether a verb that needs a preposition has none: "listen music", "reply my message", "apply your group"."""
    base, after, tag = stem(sentence.lower(at)), sentence.lower(at + 1), sentence.tag(at + 1)
    if not sentence.tag(at).startswith("VB") or tag not in _DIRECT or after in ("all", "both", "that", "this"):
        return False
    if base in (stem("speak"), stem("talk")):
        return after in ("you", "me", "him", "her", "us", "them")
    if base == stem("look"):
        return tag == "PRP$" and sentence.lower(at + 2) not in ("best", "age")
    phrase = sentence.noun_phrase(at + 1)
    if base not in _NEEDY or phrase is None:
        return False
    objects, head = _NEEDY[base], sentence.lower(phrase.head)
    return head in objects if objects else head not in DAYS | PARTS | _TIMES


def _lacks_to(sentence: Sentence, at: int) -> bool:
    """Say whether it is "due the", "according your"."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    determined = sentence.tag(at + 1) in ("DT", "PRP$") and after not in ("a", "all")
    noun = sentence.lower(at - 1) in ("the", "is", "are", "was", "many", "my")
    return word in ("due", "according", "thanks", "prior") and determined and not noun
