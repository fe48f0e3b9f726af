"""What a word that no dictionary knows most likely is: a slip of the pen, a name, or a term that dictionaries lack."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from followup.checkers.proofreading.vouched import distance, is_everyday, is_slip
from followup.records import Severity
from followup.vocabulary import stem

_LOOKED_AT = 4
"""How many replacements are looked at; the dictionary puts the likelier ones first."""
_SHORT = 5
"""Letters up to which a word has neighbours by chance."""
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split()
)
_LONG = 8
"""Letters from which a word has hardly any neighbour by chance."""
TITLES = frozenset("mr mrs ms miss mx dr prof professor st".split())
BEFORE_NAMES = TITLES | frozenset("at from with by for near in to".split())
"""Before a word with a capital these speak for a name."""
_TWO_CAPITALS = re.compile(r"[A-Z]{2}[a-z]{2,}")
_ENDINGS = ("ment", "able", "ation")


class Lore(NamedTuple):
    """What is known of words beside the dictionary."""

    is_name: Callable[[str], bool] = lambda _: False
    """Whether people are called by a word."""
    common: frozenset[str] = frozenset()
    """Stems of common words."""

    def is_common(self, word: str) -> bool:
        """Say whether a word is one that many write, so that what nearly is this word is a slip."""
        small = word.lower().replace(" ", "")
        bases = {small, *(small.removesuffix(ending) for ending in _ENDINGS)}
        return is_everyday(small) or any(stem(base) in self.common for base in bases)


class Unknown(NamedTuple):
    """A word that no dictionary knows, where it stands."""

    word: str
    replacements: Sequence[str]
    opens: bool
    """Whether it begins a sentence, a line or a subject, where every word has a capital."""
    before: str
    """The word before it, in small letters; empty without one."""
    repeated: bool
    """Whether the message has it more than once."""
    foreign: bool = False
    """Whether a neighbour is unknown as well, or written as a name: "te reo", "Kasr Al Ainy"."""


def severity(unknown: Unknown, lore: Lore) -> Severity | None:
    """Return ERROR for a slip, HINT for what may be one, None for what is none."""
    word, first = unknown.word, tuple(unknown.replacements[:_LOOKED_AT])
    if word.islower():
        return _of_a_small_word(unknown, lore)
    if not word[:1].isupper() or not word[1:].islower():
        slips = _TWO_CAPITALS.fullmatch(word) and word.capitalize() in {one.capitalize() for one in first}
        return Severity.ERROR if slips else None
    if lore.is_name(word) and not is_slip(word.lower(), [one.lower() for one in first]):
        return None
    if unknown.opens:
        return _of_a_small_word(unknown, lore)
    near = [one for one in first if distance(word.lower(), one.lower(), 1) <= 1]
    speaks_for_a_name = unknown.before in BEFORE_NAMES or any(
        lore.is_name(one) and distance(word.lower(), one.lower(), 1) <= 1 for one in unknown.replacements
    )
    left_out = [one for one in near if not _swaps_a_letter(word.lower(), one.lower())]
    if any(lore.is_common(one) for one in left_out) and not speaks_for_a_name and not unknown.foreign:
        return Severity.ERROR
    return Severity.HINT if near else None


def _of_a_small_word(unknown: Unknown, lore: Lore) -> Severity:
    """Judge a word that is not written as a name."""
    word = unknown.word.lower()
    first = unknown.replacements[:2]
    if any(one.lower().endswith("e") and one.lower() + "r" == word for one in first):
        return Severity.HINT  # somebody who does it: a subtitler
    if any(_is_compound(word, one.lower()) for one in unknown.replacements):
        return Severity.HINT
    if word not in CALENDAR and _is_faint(word, first):
        return Severity.HINT
    if word in CALENDAR or any(_is_slip_of(word, one.lower()) and lore.is_common(one) for one in first):
        return Severity.HINT if unknown.foreign and len(word) <= _SHORT else Severity.ERROR
    if unknown.repeated:
        return Severity.HINT
    near = any(distance(word, one.lower(), 1) <= 1 for one in first)
    return Severity.ERROR if not lore.common or (near and len(word) >= _LONG) else Severity.HINT


def _is_faint(word: str, first: Sequence[str]) -> bool:
    """Say whether a short word is as likely one that dictionaries lack: "nan" beside the name "Nan", or far from any."""
    near = any(distance(word, one.lower(), 1) <= 1 for one in first)
    return len(word) <= _SHORT + 1 and (not near or first[0].lower() == word)


def _is_slip_of(word: str, meant: str) -> bool:
    """Say whether a word may be written for another: the first letter is hardly ever another, nor one of a few letters."""
    if word == meant or (len(word) <= _SHORT - 1 and _swaps_a_letter(word, meant)):
        return False
    return word[0] == meant[0] or word[:2] == meant[1::-1] or word in meant or meant in word


def _swaps_a_letter(word: str, meant: str) -> bool:
    """Say whether one letter is another and all else is the same: "toning", "tonino"."""
    return len(word) == len(meant) and sum(one != other for one, other in zip(word, meant, strict=True)) == 1


def _is_compound(word: str, parts: str) -> bool:
    """Say whether two words written as one are a term, "footrot", and no slip, "infact"."""
    halves = parts.split(" ")
    return (
        "".join(halves) == word
        and len(halves) == 2
        and all(len(half) >= 3 for half in halves)
        and not is_everyday(halves[0])
        and (len(halves[1]) >= 4 or not is_everyday(halves[1]))
    )
