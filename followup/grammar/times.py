"""Times, and the stretches of a sentence that one of them counts for."""

import re
from collections.abc import Iterator

from followup.grammar.sentence import FINITE, SUBORDINATORS, Sentence

SPANS = frozenset("day days week weeks month months year years hours minutes decade decades".split())
LAST = frozenset(
    "night week month year summer winter spring autumn fall weekend time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december semester season quarter".split()
)
TALKS = frozenset("talk interview meeting conversation call discussion visit".split())
_YEAR = re.compile(r"(?:19|20)\d\d")
_OVER = 2026
"""Years before this one are over, whenever this runs."""
_SHORT = 5


def is_year(word: str) -> bool:
    """Say whether the word is a year."""
    return bool(_YEAR.fullmatch(word))


def is_past_year(word: str) -> bool:
    """Say whether the word is a year that is over."""
    return is_year(word) and int(word) < _OVER


def clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the stretches between marks, conjunctions and words that open a clause."""
    start = 0
    for at, word in enumerate(sentence.words):
        opens = _opens_clause(sentence, at)
        joins = word.tag == "CC" and sentence.tag(at + 1) in ("PRP", "DT", "PRP$", "RB", "IN", "EX", "NNP")
        parts = word.tag in (",", ".", ":") or joins or opens
        if parts and at > start and not (word.text == "," and _is_time_alone(sentence, start, at)):
            yield start, at
            start = at + (0 if opens else 1)
    if start < len(sentence):
        yield start, len(sentence)


def _opens_clause(sentence: Sentence, at: int) -> bool:
    times = {"since", "after", "before", "until", "as", "once"}
    return sentence.lower(at) in SUBORDINATORS - times or sentence.tag(at) in ("WDT", "WP", "WRB")


def _is_time_alone(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a comma only closes a phrase of time: "Last year, I work"."""
    return end - start <= _SHORT and not any(sentence.tag(place) in FINITE for place in range(start, end))
