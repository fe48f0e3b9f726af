"""Two sentences joined by a comma or by nothing, and an opening clause without its comma."""

from collections.abc import Iterator

from followup.grammar.clauses import Kind, kind_of, parts_of
from followup.grammar.flaw import Flaw
from followup.grammar.runons import second_start
from followup.grammar.sentence import SUBORDINATORS, Sentence
from followup.grammar.splices import Parted, is_spliced

SPLICE = "GRAMMAR_COMMA_SPLICE"
RUN_ON = "GRAMMAR_RUN_ON"
OPENING = "GRAMMAR_OPENING_CLAUSE"
_SPLICE = "A comma alone does not join two sentences: use a full stop, a semicolon, or “and”, “but”, “so”."
_RUN_ON = (
    "Two sentences seem to run into each other here: a full stop, or a comma with “and”, “but” or “so”, parts them."
)
_OPENING = "A comma after the opening clause shows where the main one begins."
_SHORTEST = 6
"""Words and marks that two clauses have at least."""


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find the places where two clauses are joined without what joins them."""
    if sentence.has_quotes or len(sentence) < _SHORTEST:
        return
    parts = parts_of(sentence)
    kinds = [kind_of(sentence, *part) for part in parts]
    is_alone = not {Kind.MAIN, Kind.JOINED, Kind.OPEN} & set(kinds)
    anew = [second_start(sentence, *part, kind, is_alone=is_alone) for part, kind in zip(parts, kinds, strict=True)]
    whole = [Kind.MAIN if kind is Kind.UNDER and place else kind for kind, place in zip(kinds, anew, strict=True)]
    parted = Parted(sentence, parts, whole)
    spliced = [at for at in range(1, len(parts)) if kinds[at] is Kind.MAIN and is_spliced(parted, at)]
    for at in spliced:
        start, end = parts[at]
        yield Flaw(SPLICE, sentence.span(max(0, start - 2), min(start + 2, end)), _SPLICE)
    if spliced:
        return
    for (start, _), kind, place in zip(parts, kinds, anew, strict=True):
        if place is not None and kind is not Kind.UNDER:
            yield Flaw(RUN_ON, sentence.span(place - 1, place + 1), _RUN_ON)
        elif place is not None and start == 0 and sentence.lower(0) in SUBORDINATORS - {"that", "whether", "where"}:
            yield Flaw(OPENING, sentence.span(place - 1, place + 1), _OPENING)
