"""Numbers of a message: what follows from the notes by simple reckoning, and what is told otherwise."""

from datetime import UTC, datetime

import pytest

from followup import pipeline, wiring
from followup.checkers.grounding import doubts
from followup.checkers.grounding.quantities import quantities
from followup.letter import Letter
from followup.records import Draft, Notes

NOTES = Notes.of("""\
Interview at Harbour Freight, planner, Wed 4 March 2026
Met Ines Duarte
- 112 lorries, 8 of them electric
- 3 in 10 deliveries late, she wants 1 in 10
- the depot at 3,900 m, 61 pallets of archives
- volunteers sorted 9 pallets so far
- waiting list went from 12 days to 4
- recall of scanner 74%
- told her: at Portside we dropped 600 of 1,400 routes, took 11 weeks
- rounds begin at 1 am in summer, page load 6.8 sec
- I know Spanish B1, chainsaw ticket yes, forklift no
- emails answered within 1 year by law
- answer mid next week
""")
INTERVIEW = pipeline.read(NOTES, datetime(2026, 3, 5, 9, tzinfo=UTC), wiring.engine())


def doubted(sentence: str) -> list[tuple[str, bool]]:
    body = f"Dear Ines Duarte,\n\nThank you for your time. {sentence}\n\nI hope to hear from you.\n\nKind regards,\nTom Reed"
    letter = Letter(
        Draft(subject=None, body=body),
        recipient="Ines Duarte",
        candidate="Tom Reed",
        interview=INTERVIEW,
        notes=NOTES,
    )
    return [(doubt.span.of(body), doubt.hard) for doubt in doubts(letter)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thirty percent of the deliveries come late.",
        "At Portside four routes in ten were dropped.",
        "We dropped more than two fifths of the routes at Portside.",
        "The waiting list is down to a third.",
        "A quarter of the cartons were never seen by the scanner.",
        "There are fifty-two pallets left.",
        "The depot lies at almost four thousand metres.",
        "Nobody should wait almost seven seconds for a page.",
        "It took us less than three months at Portside.",
        "The rounds begin after midnight.",
        "By law an answer is due within twelve months.",
        "A day at the depot is long when you are nineteen.",
    ],
)
def test_what_follows_from_the_notes_is_not_doubted_as_an_error(sentence: str) -> None:
    assert not any(hard for _, hard in doubted(sentence))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Nine in ten deliveries come late.", "Nine in ten"),
        ("The depot lies at nine thousand metres.", "nine thousand"),
        ("There are thirty pallets left.", "thirty"),
        ("At Portside we dropped the routes in five years of work.", "five"),
        ("My Spanish is fluent.", "My Spanish is fluent"),
        ("My chainsaw and forklift tickets are current.", "forklift"),
    ],
)
def test_what_the_notes_have_otherwise_is_found(sentence: str, words: str) -> None:
    assert any(words in found or found in words for found, _ in doubted(sentence))


@pytest.mark.parametrize(
    ("text", "value", "percent"),
    [
        ("four in ten lorries", 40, True),
        ("one lorry in four", 25, True),
        ("six out of nine", 200 / 3, True),
        ("six fifty a night", 650, False),
        ("two hundred and five", 205, False),
        ("a couple of thousand photos", 2_000, False),
        ("3,900 m above the sea", 3_900, False),
        ("5m users", 5_000_000, False),
    ],
)
def test_a_number_is_read_in_any_writing(text: str, value: float, *, percent: bool) -> None:
    (found,) = quantities(text)
    assert (found.value, found.percent) == (pytest.approx(value), percent)


@pytest.mark.parametrize("text", ["three in ten minutes", "fourteen and four", "nine of fourteen"])
def test_what_is_no_share_is_two_numbers(text: str) -> None:
    assert len(quantities(text)) == 2
