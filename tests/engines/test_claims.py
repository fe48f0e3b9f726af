"""Notes are cut into claims: of a sentence's size, inside of their lines, in their order, and without losing words."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.engines.offline.reading.claims import CUT, claims_of, pieces
from followup.engines.offline.reading.layout import lay_out
from followup.text import Span


def texts(notes: str, known: dict[str, str] | None = None) -> list[str]:
    """Return the words of the claims in `notes`; `known` are the first names of those who were met."""
    return [claim.span.of(notes) for claim in claims_of(notes, lay_out(notes), known or {})]


@pytest.mark.parametrize(
    ("notes", "claims"),
    [
        ("They bake at night. The oven is new.", ["They bake at night.", "The oven is new."]),
        ("- six vans\n- two of them electric", ["six vans", "two of them electric"]),
        ("Saw Dr. Roth vs. the panel, approx. 20 min.", ["Saw Dr. Roth vs. the panel, approx. 20 min."]),
        ("labels wrong twice → they check by hand", ["labels wrong twice", "they check by hand"]),
        ("headache: the queue on Mondays", ["the queue on Mondays"]),
        ("stock room: nobody counts it", ["stock room: nobody counts it"]),
        ("Anke said: go home; he laughed", ["Anke said: go home", "he laughed"]),
    ],
)
def test_a_line_is_cut_where_a_sentence_ends(notes: str, claims: list[str]) -> None:
    assert texts(notes) == claims


def test_a_label_that_names_somebody_met_is_left_out() -> None:
    assert texts("Ola: nobody counts the stock", {"ola": "Ola Berg"}) == ["nobody counts the stock"]
    assert texts("Ola: nobody counts the stock") == ["Ola: nobody counts the stock"]


def test_a_heading_is_no_claim() -> None:
    assert texts("## The kiln\n- it cracks every third bowl") == ["it cracks every third bowl"]


def test_a_long_sentence_is_cut_at_its_clauses() -> None:
    notes = "They run nine bays and two of them are for trailers, but nobody wants to touch the electrics on the new lorries, and she said that the last fitter left for the railway in March"
    found = texts(notes)
    assert len(found) > 1
    assert all(len(claim) <= CUT for claim in found)


def test_dictated_words_are_cut_where_somebody_else_speaks() -> None:
    notes = "so they have nine bays and two for trailers he said the trouble is the electrics on the new ones she asked about saturdays and i said every other one is fine"
    assert any(claim.startswith("she asked about saturdays") for claim in texts(notes))


def test_a_claim_is_cut_into_pieces_wherever_another_thought_may_begin() -> None:
    words = "good crew, but he shouts and I would not stay because of the stairs"
    found = [piece.of(words) for piece in pieces(words, Span(0, len(words)))]
    assert found == ["good crew", "but he shouts", "and I would not stay", "because of the stairs"]


NOTES = st.text(alphabet="ab .,;:!?-–\n#>*'\"()1→ÄéЖ我\u00a0\t", max_size=200)


@given(NOTES)
def test_claims_lie_in_their_lines_and_in_order(notes: str) -> None:
    claims = claims_of(notes, lay_out(notes), {})
    assert all(claim.line.span.holds(claim.span) and claim.span.start < claim.span.end for claim in claims)
    assert all(one.span.end <= other.span.start for one, other in pairwise(claims))


@given(NOTES)
def test_pieces_hold_every_letter_of_what_is_cut(words: str) -> None:
    found = pieces(words, Span(0, len(words)))
    assert all(one.end <= other.start for one, other in pairwise(found))
    held = "".join(piece.of(words) for piece in found)
    assert [sign for sign in held if sign.isalnum()] == [sign for sign in words if sign.isalnum()]
