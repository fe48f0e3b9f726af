"""A main clause that hangs on the one before by a comma alone."""

from typing import NamedTuple

from followup.grammar.clauses import Kind, skip_opening
from followup.grammar.sentence import BE, CONJUNCTIONS, SUBORDINATORS, Sentence

_MUSING = frozenset(
    "think believe hope know suppose guess understand imagine feel admit say fear trust gather mean sure afraid confess assume must told".split()
)
"""What makes a remark in passing: "it is, I believe, the best"."""
_BETWEEN = frozenset("which who when if while because although since unless once".split())
"""What may open a clause between two main ones, to neither of which it joins the other."""
_SHORT = 6
"""Words up to which clauses in a row need nothing but commas."""
_LEFT_OVER = frozenset(
    "included attached enclosed excepted excluded provided guaranteed permitting pending allowing".split()
)
"""What follows a noun without making a clause: "mules included"."""


class Parted(NamedTuple):
    """A sentence with its parts and what each of them is."""

    sentence: Sentence
    parts: list[tuple[int, int]]
    kinds: list[Kind]

    def first(self, part: int) -> str:
        """Return the first word of a part."""
        return self.sentence.lower(self.parts[part][0])


def is_spliced(parted: Parted, at: int) -> bool:
    """Say whether a comma alone joins the main clause at `at` to one before."""
    sentence, parts, kinds = parted
    start, end = parts[at]
    if sentence.lower(start - 1) != "," or not _has_own_verb(sentence, start, end):
        return False
    if _is_remark(sentence, start, end) or _is_contrast(sentence, parts, at) or _is_series(parted, at):
        return False
    for before in range(at - 1, -1, -1):
        if sentence.lower(parts[before][1]) != ",":
            return False
        if kinds[before] in (Kind.MAIN, Kind.JOINED):
            return parts[before][1] - parts[before][0] > 1 and not _is_second_condition(parted, before)
        if before == 0 or not _is_between(parted, before):
            return False
    return False


def _is_second_condition(parted: Parted, part: int) -> bool:
    """Say whether the part goes on with a condition: "if a job comes up, or you need a volunteer, …"."""
    joined = parted.kinds[part] is Kind.JOINED and parted.first(part) in ("or", "and")
    return joined and part > 0 and parted.kinds[part - 1] is Kind.UNDER


def _is_between(parted: Parted, part: int) -> bool:
    """Say whether the part may stand between two clauses that nothing joins: a piece, or a clause with "which"."""
    sentence, (start, end) = parted.sentence, parted.parts[part]
    if parted.kinds[part] is Kind.UNDER:
        return parted.first(part) in _BETWEEN
    goes_on = sentence.tag(end - 1) in ("CC", "IN") or parted.first(part) in CONJUNCTIONS
    hangs = any(sentence.lower(place) in SUBORDINATORS for place in range(start, end))
    return parted.kinds[part] is Kind.PIECE and not goes_on and not hangs


def _has_own_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether the stretch begins with a subject whose verb is one without doubt: not "mules included", "visits to"."""
    at = skip_opening(sentence, start, end)
    phrase = sentence.subject(at)
    verb = sentence.verb_after(phrase.end) if phrase else None
    if phrase is None or verb is None:
        return sentence.lower(start) not in ("thank", "thanks", "please")
    if sentence.tag(phrase.head) == "PRP":
        return True
    compound = sentence.tag(phrase.head) == "NN" and sentence.words[verb].may_be_noun
    left_over = verb + 1 == end and sentence.lower(verb) in _LEFT_OVER
    return not left_over and not (compound and sentence.tag(verb + 1) in ("IN", "TO", "CC"))


def _is_series(parted: Parted, at: int) -> bool:
    """Say whether three clauses are told in a row: "I came, I saw, and I left"."""
    parts = parted.parts
    if (
        at + 1 >= len(parts)
        or parted.kinds[at + 1] is not Kind.JOINED
        or parted.first(at + 1) not in ("and", "or", "but")
    ):
        return False
    lengths = [end - start for start, end in parts[at - 1 : at + 1]]
    return parted.first(at - 1) == parted.first(at) or max(lengths) <= _SHORT


def _is_remark(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether the clause is a remark in passing: "I believe", "it seems", "as I said"."""
    words = [sentence.lower(place) for place in range(start, end)]
    return (
        len(words) <= 6
        and bool(set(words) & (_MUSING | {"seems", "seemed", "appears", "turns", "turned", "happens"}))
        and not set(words) & {"so", "it", "that"} - {words[0]}
    )


def _is_contrast(sentence: Sentence, parts: list[tuple[int, int]], at: int) -> bool:
    """Say whether it is "the sooner, the better" or "it is not the price, it is the time"."""
    first = parts[0][0]
    comparing = sentence.lower(first) == "the" and sentence.tag(first + 1) in ("JJR", "RBR", "JJS")
    before, this = range(*parts[at - 1]), range(*parts[at])
    negated = any(sentence.lower(place) in ("not", "n't", "never") for place in before)
    named = sentence.lower(this.start) in ("it", "they", "this", "that") and sentence.lower(this.start + 1) in BE
    return comparing or (negated and named)
