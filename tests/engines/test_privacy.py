"""What is private is known by its words, of which topic it is, and where in a claim it begins and ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.engines.offline.reading.claims import claims_of
from followup.engines.offline.reading.layout import lay_out
from followup.engines.offline.reading.privacy import BIAS, PRIVATE_TOPICS, Weighed, features, weights_of, words_of
from followup.engines.offline.reading.private import PRIVATE, UNSURE, is_private, late, parts_of, private_from
from followup.text import Span


def judge(words: str) -> tuple[float, str]:
    """Return the odds that `words` are private, and the likeliest topic."""
    return Weighed(words, Span(0, len(words))).judge(Span(0, len(words)))


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("can't take less than 2,400 a month", "pay"),
        ("my lowest is 19 an hour", "pay"),
        ("the foreman was rude to everybody", "person"),
        ("she seemed arrogant and bored", "person"),
        ("the place felt toxic, people looked scared", "place"),
        ("my back is bad again", "self"),
        ("still on antidepressants", "self"),
        ("I also have an offer from the other hotel", "other"),
        ("off the record: the owner is selling", "secret"),
    ],
)
def test_a_private_remark_is_known_with_its_topic(words: str, topic: str) -> None:
    odds, likeliest = judge(words)
    assert odds > PRIVATE
    assert likeliest == topic


@pytest.mark.parametrize(
    "words",
    [
        "they run payroll for 300 drivers by hand",
        "the ward looks after people with back pain",
        "he built the boat himself",
        "they offer courses to refugees",
        "the second interview is with the engineers",
        "nobody owns the price list",
        "I told her about the choir in Ghent",
    ],
)
def test_the_same_words_on_the_work_are_not_private(words: str) -> None:
    ((part,),) = parts_of(words, claims_of(words, lay_out(words), {}))
    assert part.odds < UNSURE


def test_what_is_private_by_itself_is_so_wherever_it_stands() -> None:
    assert is_private("I would accept 2,100 but asked for 2,600")
    assert not is_private("they have three kilns")


def test_a_claim_that_is_private_in_part_is_cut_there() -> None:
    notes = "The kiln runs twice a week on a timer, but my back is bad again"
    (parts,) = parts_of(notes, claims_of(notes, lay_out(notes), {}))
    open_parts = [part.span.of(notes) for part in parts if part.odds < UNSURE]
    kept = [part.span.of(notes) for part in parts if part.odds >= UNSURE]
    assert open_parts == ["The kiln runs twice a week on a timer"]
    assert any("my back" in part for part in kept)


@pytest.mark.parametrize(
    ("notes", "hidden"),
    [
        ("not for the mail: they look broke", "not for the mail: they look broke"),
        ("Remarks (own): third clerk in a year", "Remarks (own): third clerk in a year"),
        ("Gut feeling. They will close.", "Gut feeling. They will close."),
        ("I just had a gut feeling about it. They have nine vans.", None),
        ("She was in private practice before. They have nine vans.", None),
        ("between us - the chef drinks", "between us - the chef drinks"),
    ],
)
def test_a_marker_hides_the_rest_of_its_line_only_where_it_announces_something(notes: str, hidden: str | None) -> None:
    start = private_from(notes, lay_out(notes)).get(0)
    assert (notes[start:] if start is not None else None) == hidden


def test_the_end_of_long_notes_is_where_people_write_what_they_think() -> None:
    assert late(100, 2_000) == 0
    assert late(2_000, 2_000) == 1
    assert 0 < late(1_500, 2_000) < 1
    assert late(200, 200) < 0.5


def test_each_weight_is_one_number_for_each_topic() -> None:
    weights = weights_of()
    assert BIAS in weights
    assert {len(one) for name, one in weights.items() if not name.startswith("@")} == {len(PRIVATE_TOPICS)}


@given(st.text(max_size=120))
def test_words_lie_in_the_text_and_every_feature_belongs_to_one_of_them(text: str) -> None:
    words = words_of(text)
    assert all(0 <= word.span.start < word.span.end <= len(text.lower()) for word in words)
    assert all(0 <= number < len(words) for number, _ in features(words))
