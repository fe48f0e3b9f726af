"""What the form of a name says: given and family names, forms of address, words that name no person."""

import re
from collections.abc import Sequence

from followup.engines.offline.candidate import Candidate
from followup.engines.offline.layout import Line, Section
from followup.engines.offline.names import PARTICLES, Run, known
from followup.vocabulary import is_everyday

_DOUBLE = re.compile(r"[A-ZÀ-Þ][\w'’]+(?:-[A-ZÀ-Þ][\w'’]+)+")
FROM_THE_SENTENCE = "may have its capital from the sentence"


def weigh_form(candidate: Candidate, run: Run, words: tuple[str, ...], lower_words: frozenset[str], line: Line) -> None:
    """Add what the words of a name say by themselves; `lower_words` stand in the notes in small letters too."""
    span = candidate.span
    lists = known()
    small = [word.lower().rstrip(".") for word in words if word.lower() not in PARTICLES]
    if any(part in lists.given for word in small for part in (word, word.split("-")[0])):
        candidate.add("a given name", 1.5, span)
    elif any(word in lists.everyday for word in small):
        candidate.add("a given name that is also a word", 0.6 if run.opens else 1.0, span)
    if len(small) > 1 and small[-1] in lists.family:
        candidate.add("a family name", 0.7, span)
    elif len(small) == 1 and small[0] in lists.family and small[0] not in lists.given:
        candidate.add("a family name", 0.5, span)
    if run.honorific:
        candidate.add("a title before it", 2.0, span)
    if 1 < len(small) <= 4:
        candidate.add("first and last name", 0.5, span)
    if len(words) > 1 and any(_DOUBLE.fullmatch(word) or word in PARTICLES for word in words[1:]):
        candidate.add("a double name or a particle", 0.6, span)
    if all(word in lower_words for word in small):
        as_a_name = all(word in lists.given for word in small)
        candidate.add("also in small letters in the notes", -0.3 if as_a_name else -2.0, span)
    _weigh_strange_words(candidate, run, small)
    if (
        run.opens
        and line.section is not Section.PEOPLE
        and not run.honorific
        and len(small) == 1
        and candidate.title is None
        and not any(word in lists.given or word in lists.family for word in small)
    ):
        candidate.add(FROM_THE_SENTENCE, -1.0, span)


def _weigh_strange_words(candidate: Candidate, run: Run, small: Sequence[str]) -> None:
    lists, span = known(), candidate.span
    if not small:
        return
    if small[0] in _OF_PLACES or small[-1] in _OF_PLACES:
        candidate.add("named like a place", -3.0, span)
    if not any(word in lists.given or word in lists.family or word in lists.everyday for word in small):
        if not run.honorific and any(is_everyday(word) for word in small):
            candidate.add("everyday words", -1.5, span)
        candidate.add("not on the list of names", -0.7 if len(small) == 1 else -0.6, span)


_OF_PLACES = frozenset(
    "san santa saint puerto los las new port fort mount lake north south east west upper lower park street road lane square bridge hill hills valley bay beach island river quay harbour airport station".split()
)
"""Words with which the names of places begin or end."""
