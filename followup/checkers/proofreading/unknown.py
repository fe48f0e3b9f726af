"""What a word that no dictionary knows most likely is: a slip of the pen, a name, or a term that dictionaries lack."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from followup.checkers.proofreading.vouched import distance, is_everyday, is_slip
from followup.records import Severity

IsName = Callable[[str], bool]
_LOOKED_AT = 4
"""How many replacements are looked at; the dictionary puts the likelier ones first."""
_TWO_CAPITALS = re.compile(r"[A-Z]{2}[a-z]{2,}")


class Unknown(NamedTuple):
    """A word that no dictionary knows, where it stands."""

    word: str
    replacements: Sequence[str]
    opens: bool
    """Whether it begins a sentence, a line or a subject, where every word has a capital."""
    repeated: bool
    """Whether the message has it more than once."""


def severity(unknown: Unknown, is_name: IsName) -> Severity | None:
    """Return ERROR for a slip, HINT for what may be one, None for what is none."""
    word, first = unknown.word, tuple(unknown.replacements[:_LOOKED_AT])
    if word.islower():
        return _of_a_small_word(unknown, first)
    if not word[:1].isupper() or not word[1:].islower():
        slips = _TWO_CAPITALS.fullmatch(word) and word.capitalize() in {one.capitalize() for one in first}
        return Severity.ERROR if slips else None
    if is_name(word) and not is_slip(word.lower(), [one.lower() for one in first]):
        return None
    if unknown.opens:
        return _of_a_small_word(unknown, first)
    near = [one for one in first if distance(word.lower(), one.lower(), 1) <= 1]
    if any(is_everyday(one) for one in near):
        return Severity.ERROR
    return Severity.HINT if near else None


def _of_a_small_word(unknown: Unknown, first: Sequence[str]) -> Severity:
    """Judge a word that is not written as a name."""
    word = unknown.word.lower()
    if any(is_everyday(one) for one in first[:2]):
        return Severity.ERROR
    is_term = any(_is_compound(word, one.lower()) or one.lower() + "r" == word for one in unknown.replacements)
    return Severity.HINT if is_term or unknown.repeated else Severity.ERROR


def _is_compound(word: str, parts: str) -> bool:
    """Say whether two words written as one are a term, "footrot", and no slip, "infact"."""
    halves = parts.split(" ")
    return (
        "".join(halves) == word
        and len(halves) == 2
        and all(len(half) >= 3 and not is_everyday(half) for half in halves)
    )
