"""A message is taken apart as a reader would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.kind import kind_of
from followup.letter import Letter
from followup.records import Draft, Kind


def letter_of(body: str) -> Letter:
    return Letter(Draft(subject=None, body=body))


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Dear Dr. Mehta,", "Dr. Mehta"),
        ("Hi Priya!", "Priya"),
        ("Sarah,", "Sarah"),
        ("Good morning Mr Ba,", "Mr Ba"),
        ("Kia ora Hana,", "Hana"),
        ("12 Rose Street\nLeeds\n\nDear Ms Ong,", "Ms Ong"),
        ("Hello,", None),
        ("Hi there,", None),
        ("To whom it may concern,", None),
        ("Hello, Mr. Smith,", "Mr. Smith"),
        ("Hi, Bo. Thanks for Monday, it was a pleasure.", "Bo"),
        ("Hi Bo - thanks for Monday, it was a pleasure.", "Bo"),
        ("Bo, it was lovely to see the kilns on Monday.", "Bo"),
        ("Respected Mr. Rao,", "Mr. Rao"),
        ("Guten Tag Frau Huber,", "Frau Huber"),
        ("Dear 王先生,", "王先生"),
        ("Subject: Thank you\n\nDear Bo,", "Bo"),
        ("> call me\n> Bo\n\nDear Bo,", "Bo"),
    ],
)
def test_the_greeting_is_found(opening: str, name: str | None) -> None:
    letter = letter_of(f"{opening}\n\nThank you for the talk about kilns.\n\nBest,\nAna")
    assert letter.greeting is not None
    assert (letter.greeting.name.of(letter.body) if letter.greeting.name else None) == name


def test_a_message_may_begin_without_a_greeting() -> None:
    assert letter_of("Thank you for the talk about kilns yesterday, it was a pleasure.\n\nBest,\nAna").greeting is None


@pytest.mark.parametrize(
    ("ending", "phrase", "name"),
    [
        ("Kind regards,\nAna Ruiz\n070 123", "Kind regards", "Ana Ruiz"),
        ("Best, Ana", "Best", "Ana"),
        ("Yours sincerely\nAna", "Yours sincerely", "Ana"),
        ("Many thanks,", "Many thanks", None),
        ("Ana", None, "Ana"),
        ("ana", None, "ana"),
        ("- Ana", None, "- Ana"),
        ("-- \nAna Ruiz\nana@kilns.example", None, "Ana Ruiz"),
        ("Sincerely,\n\nDr. Ana M. Ruiz, PhD\nSenior Potter", "Sincerely", "Dr. Ana M. Ruiz, PhD"),
        ("Respectfully,\n2/O Marlon Bautista", "Respectfully", "2/O Marlon Bautista"),
        ("Mit freundlichen Grüßen\nAna Ruiz", "Mit freundlichen Grüßen", "Ana Ruiz"),
        ("Met vriendelijke groet,\nAna", "Met vriendelijke groet", "Ana"),
        ("Have a lovely weekend!\nAna", "Have a lovely weekend", "Ana"),
        ("Best,\nAna\n\nP.S. The poem was by Carver.", "Best", "Ana"),
        ("Best,\nAna\n\nSent from my iPhone", "Best", "Ana"),
        ("Best,\nAna\n\nThis e-mail is confidential. If it is not for you, please delete it.", "Best", "Ana"),
        ("Best,\r\nAna\r\n", "Best", "Ana"),
        ("Best,\nana@kilns.example", "Best", None),
    ],
)
def test_the_sign_off_is_found(ending: str, phrase: str | None, name: str | None) -> None:
    letter = letter_of(f"Dear Bo,\n\nThank you for the talk about kilns.\n\n{ending}")
    assert letter.sign_off is not None
    assert (letter.sign_off.phrase.of(letter.body) if letter.sign_off.phrase else None) == phrase
    assert (letter.sign_off.name.of(letter.body) if letter.sign_off.name else None) == name


@pytest.mark.parametrize(
    ("ending", "phrase", "name"),
    [
        ("Hope to hear from you. Best, Ana", "Best", "Ana"),
        ("Hope to hear from you. sincerely, ana r.", "sincerely", "ana r"),
        ("Call any time. Ana", None, "Ana"),
        ("Great to meet you. Thanks! Ana x", "Thanks", "Ana"),
    ],
)
def test_a_sign_off_may_end_the_last_line(ending: str, phrase: str | None, name: str) -> None:
    letter = letter_of(f"Hi Bo, it was good to see the kilns. {ending}")
    assert letter.sign_off is not None
    assert letter.sign_off.name is not None
    assert letter.sign_off.name.of(letter.body) == name
    assert (letter.sign_off.phrase.of(letter.body) if letter.sign_off.phrase else None) == phrase


@pytest.mark.parametrize(
    "below",
    [
        "On Tue, 3 May 2026 at 10:00, Bo Li <bo@kilns.example> wrote:\n> call me asap!!!",
        "From: Bo Li\nSent: Tuesday\nTo: Ana\n\nDear Ana, call me asap!!!",
        "-----Original Message-----\ncall me asap!!!",
        "---------- Forwarded message ---------\ncall me asap!!!",
        "Am 3. Mai 2026 schrieb Bo Li:\n> call me asap!!!",
    ],
)
def test_an_earlier_mail_below_is_no_part_of_the_message(below: str) -> None:
    letter = letter_of(f"Dear Bo,\n\nThank you for the kilns.\n\nBest,\nAna\n\n{below}")
    assert letter.message.of(letter.body).endswith("Best,\nAna")


def test_a_line_of_thanks_in_the_middle_is_no_sign_off() -> None:
    letter = letter_of("Hi Sam,\n\nThanks!\n\nI enjoyed the talk about the kilns with you and want the job.\n\nAna")
    assert next(sentence.of(letter.body) for sentence in letter.sentences) == "Thanks!"


def test_sentences_end_where_a_reader_pauses_and_a_quoted_mail_is_left_out() -> None:
    body = "Dear Bo,\n\nI met Dr. Ng at 3 p.m. today. Great!\n\nBest,\nAna\n\nOn Tue, 3 May 2026, Bo wrote:\n> See you. Bye."
    letter = letter_of(body)
    assert [sentence.of(body) for sentence in letter.sentences] == ["I met Dr. Ng at 3 p.m. today.", "Great!"]


@given(st.text(max_size=200))
def test_every_part_lies_inside_the_text(body: str) -> None:
    letter = letter_of(body)
    for span in (*letter.sentences, *letter.paragraphs, *letter.words, letter.content, letter.message):
        assert 0 <= span.start <= span.end <= len(body)
    assert len(letter.lower) == len(body)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Thank you for meeting me yesterday to talk about the kilns.", Kind.THANK_YOU),
        ("I wanted to ask where things stand with the kiln role.", Kind.NUDGE),
        (
            "You mentioned that you hoped to decide by last Friday. Could you tell me where things stand?",
            Kind.AFTER_DATE,
        ),
        ("Thank you for letting me know about your decision. Please keep me in mind.", Kind.KEEP_IN_TOUCH),
        ("I have received another offer and have until Friday to answer.", Kind.COMPETING_OFFER),
        ("I would like to withdraw my application.", Kind.WITHDRAWAL),
    ],
)
def test_the_kind_shows_in_the_words(body: str, kind: Kind) -> None:
    assert kind_of(Draft(subject=None, body=body)) is kind
