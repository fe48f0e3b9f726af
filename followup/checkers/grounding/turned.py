"""Numbers in the wrong mouth, and changes told the wrong way round."""

import re
from collections.abc import Iterator

from followup.checkers.grounding.agreement import agree
from followup.checkers.grounding.claims import Claim, Clause
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.source import Source
from followup.checkers.grounding.words import plain
from followup.text import Span

_YOURS = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)


def turned_figure(text: str, clause: Clause, source: Source) -> Doubt | None:
    """Find a number that the notes have from the other side."""
    theirs = clause.claim is Claim.THEIRS and clause.speech
    if not (theirs or clause.claim in (Claim.MINE, Claim.SAID, Claim.STATE)):
        return None
    for quantity in quantities(text, clause.span):
        noted = [other for other in source.numbers if other.value == quantity.value and agree(quantity, other)]
        sides = {source.side(other.span.start) for other in noted}
        if (
            quantity.value > 3
            and sides == {True}
            and (theirs or text[clause.content.start :].lower().startswith("you "))
        ):
            return Doubt(clause.span, "In the notes it is you who said or did this.", hard=True)
        mine = clause.claim is Claim.MINE or (clause.claim is Claim.SAID and not _YOURS.search(clause.content.of(text)))
        if quantity.value > 3 and sides == {False} and mine:
            return Doubt(clause.span, "In the notes it is they who said or did this, not you.", hard=True)
    return None


def turned_direction(text: str, source: Source) -> Iterator[Doubt]:
    """Yield "from A to B" where the notes go from B to A."""
    for found in re.finditer(
        r"\bfrom (?:\w+ ){0,2}?(?P<one>[\w%£$€.,]+?)(?: [\w%]+)? to (?:the |an? )?(?P<two>[\w£$€][\w£$€.,%]*)", text
    ):
        one, two = (re.escape(plain(found[name]).strip(".,")) for name in ("one", "two"))
        one, two = rf"(?<!\w){one}(?!\w)", rf"(?<!\w){two}(?!\w)"
        there = rf"{one}[^\n]{{0,14}}(?: to |->|→|-)[^\n]{{0,6}}{two}"
        back = rf"{two}[^\n]{{0,14}}(?: to |->|→)[^\n]{{0,6}}{one}"
        if re.search(back, source.lower) and not re.search(there, source.lower):
            yield Doubt(Span(*found.span()), "In the notes it goes the other way.", hard=True)
