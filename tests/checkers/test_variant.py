"""Which English a message is read as, by what the notes show of the country."""

import pytest

from followup.checkers.proofreading.variant import choose, mixed, shown_by
from followup.letter import Letter
from followup.records import Draft, Notes, Variant


@pytest.mark.parametrize(
    ("notes", "variant"),
    [
        ("spoke to Jo, they answer within a fortnight, rota is mad", Variant.GB),
        ("second round on 14/03, parking at the back", Variant.GB),
        ("panel at 10.30am on Thursday 4 June, bring CV", Variant.GB),
        ("pay 31k p.a., DBS check first, starts after the bank holiday", Variant.GB),
        ("call me on +44 7700 900123", Variant.GB),
        ("met at 3/14, they want my resume and GPA", Variant.US),
        ("vacation policy, 401k, the office is downtown", Variant.US),
        ("panel on Tuesday, mentioned the color labels and the center downtown", Variant.US),
        ("FIFO roster, smoko at ten, super on top", Variant.AU),
        ("three new sites near Brisbane; they use colour codes", Variant.AU),
        ("kia ora, interview in Dunedin, wants whānau focus", Variant.NZ),
        ("RRSP matching, office in Winnipeg, the centre opens in May", Variant.CA),
        ("matric results asked for, load shedding plan, R 25 000", Variant.ZA),
        ("CTC 12 LPA, notice 60 days, office in Pune", Variant.IN),
    ],
)
def test_the_notes_show_the_country(notes: str, variant: Variant) -> None:
    assert shown_by(notes) is variant


@pytest.mark.parametrize(
    "notes",
    [
        "met Ana, talked about the kiln, she answers by Friday",
        "they moved from London to Boston last year",
        "interview 3/4, two people, nice place",
        "budget 40k, start in June",
        "they spell it colour on the wall and color in the code",
    ],
)
def test_what_shows_no_country_leaves_it_open(notes: str) -> None:
    assert shown_by(notes) is None


def test_a_message_alone_never_makes_the_choice_sure() -> None:
    message = Letter(Draft(subject=None, body="Dear Ana,\n\nI can start in a fortnight.\n\nKind regards,\nBo"))
    assert choose(message) == (Variant.GB, False)
    assert choose(message, Variant.CA) == (Variant.CA, True)


def test_notes_go_before_the_message() -> None:
    draft = Draft(subject=None, body="Dear Ana,\n\nI like the colour wall.\n\nKind regards,\nBo")
    assert choose(Letter(draft, notes=Notes.of("office in Chicago, 401k"))) == (Variant.US, True)


def test_two_spellings_in_one_text_are_told() -> None:
    text = "I organised the color wall."
    found = mixed(text)
    assert found is not None
    assert [span.of(text) for span in found] == ["organised", "color"]
    assert mixed("I organised the colour wall.") is None
