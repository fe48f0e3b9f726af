"""Phone numbers, addresses and links stay here and come back in the reply; what only looks like one is left alone."""

import json

import pytest

from followup.engines import Request, ReviseTask
from followup.engines.masking import Mask, Masking
from followup.engines.scripted import Scripted
from followup.errors import Fault, ModelError
from followup.prompts import Prompt
from followup.records import Draft

HIDDEN = [
    "0131 496 0123", "+44 20 7946 0999", "(555) 010-9988", "+49 30 901820", "07700 900123", "morag@brightwater.example", "j.o+x@mail.co.uk",
    "https://meet.example/abc-def?pwd=1", "www.brightwater.example/jobs", "12 Mill Lane", "221b Baker Street", "4 Rose Court, Leeds LS1 4AB",
    "Hauptstraße 12, 10115 Berlin", "EH6 6AB", "350 Fifth Avenue",
]  # fmt: skip
SHOWN = [
    "2026-03-10", "9 March 2026, 14:00", "1,200 units", "09.03.2026", "a caseload of 25 to 30", "£27,000 to £31,000", "9:00-17:30", "Q3 2026", "ISO 27001",
    "2024-2026", "14 families in 7 days", "the Mill Lane depot", "3.14159265",
]  # fmt: skip


@pytest.mark.parametrize("words", HIDDEN)
def test_what_is_private_is_hidden_and_comes_back(words: str) -> None:
    mask = Mask()
    text = f"Call or write: {words}, any time"
    hidden = mask.hide(text)
    assert words not in hidden
    assert not any(character.isdigit() for character in hidden.replace("_1", ""))
    assert mask.show(hidden) == text


@pytest.mark.parametrize("words", SHOWN)
def test_dates_and_amounts_are_not_hidden(words: str) -> None:
    assert Mask().hide(f"It was {words} there") == f"It was {words} there"


def test_the_same_words_get_the_same_placeholder_and_none_that_the_text_holds() -> None:
    mask = Mask()
    assert mask.hide("a@b.example, PHONE_1 and a@b.example") == "MAIL_1, PHONE_1 and MAIL_1"
    assert mask.hide("PHONE_1 is 0131 496 0123") == "PHONE_1 is PHONE_2"


def test_a_number_at_the_start_of_a_line_inside_json_is_hidden() -> None:
    document = json.dumps({"notes": "Yusuf said call any time\n07700 900123\nor\nyusuf@b.example"})
    hidden = Mask().hide(document)
    assert json.loads(hidden)["notes"] == "Yusuf said call any time\nPHONE_1\nor\nMAIL_1"


def request(data: str) -> Request[Draft]:
    prompt = Prompt(system="s", data=data, ask="Sign as: “a@b.example”.", version="")
    return Request(ReviseTask(draft=Draft(subject=None, body="x")), Draft, prompt)


def test_the_engine_sees_placeholders_and_the_person_sees_the_words_while_it_streams_and_after() -> None:
    inside = Scripted([Draft(subject="For MAIL_1", body="Ring me on PHONE_1, PHONE_1.")])
    seen: list[Draft] = []
    reply = Masking(inside).reply(request('{"facts": "0131 496 0123"}'), seen.append)
    assert inside.asked[0].prompt
    assert "0131" not in inside.asked[0].prompt.data
    assert "a@b.example" not in inside.asked[0].prompt.ask
    assert reply == Draft(subject="For a@b.example", body="Ring me on 0131 496 0123, 0131 496 0123.")
    assert seen[-1] == reply


def test_the_words_come_back_into_what_arrived_before_a_break() -> None:
    inside = Scripted([ModelError(Fault.CONNECTION, partial='{"body": "Ring PHONE_1')])
    with pytest.raises(ModelError) as caught:
        Masking(inside).reply(request('{"facts": "0131 496 0123"}'))
    assert caught.value.partial.endswith("0131 496 0123")
