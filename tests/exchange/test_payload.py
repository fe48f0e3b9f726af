"""What is sent holds no private remark, and what is too long is cut by value, never inside a fact."""

import json

import pytest

from followup import pipeline, wiring
from followup.exchange import payload
from followup.records import Brief, Fact, FactKind, Interview, Kind, Notes
from followup.text import Span
from followup.tokens import count
from tests.conftest import NOTES, NOW

BRIEF = Brief(kind=Kind.THANK_YOU)


def interview(text: str = NOTES) -> Interview:
    return pipeline.read(Notes.of(text), NOW, wiring.engine())


def fact(number: int, kind: FactKind, text: str, *, ticked: bool = True) -> Fact:
    return Fact(id=f"f{number}", kind=kind, text=text, quote=text, span=Span(0, 1), ticked=ticked)


@pytest.mark.parametrize("word", ["salary", "27k", "floor", "28"])
def test_private_remarks_are_sent_neither_for_writing_nor_for_reading(word: str) -> None:
    read = interview()
    assert word in NOTES
    assert word not in payload.for_writing(read, BRIEF, 4000).document
    assert word not in payload.for_reading(Notes.of(NOTES), read, 4000).document


def test_only_what_the_person_ticked_or_chose_is_sent_for_writing() -> None:
    facts = (
        fact(1, FactKind.TOLD, "nine people"),
        fact(2, FactKind.MINE, "unticked story", ticked=False),
        fact(3, FactKind.OFFER, "offer from another firm"),
        fact(4, FactKind.PRIVATE, "my knee"),
    )
    read = Interview(facts=facts)
    assert [one.id for one in payload.facts_of(read, BRIEF)] == ["f1"]
    chosen = BRIEF.model_copy(update={"points": ("f2", "f3", "f4")})
    assert [one.id for one in payload.facts_of(read, chosen)] == ["f2", "f3"]
    competing = Brief(kind=Kind.COMPETING_OFFER)
    assert [one.id for one in payload.facts_of(read, competing)] == ["f1", "f3"]


def test_the_least_telling_facts_are_left_out_whole_and_told() -> None:
    kinds = (FactKind.CULTURE, FactKind.TOPIC, FactKind.GOAL, FactKind.TOLD)
    facts = tuple(fact(number, kinds[number % 4], f"fact {number} about the kiln " * 5) for number in range(40))
    room = 1500
    made = payload.for_writing(Interview(facts=facts), BRIEF, room)
    assert count(made.document).tokens <= room
    sent = [one["words"] for one in json.loads(made.document)["facts"]]
    assert set(sent) | set(made.left_out) == {one.text for one in facts}
    assert sent == [one.text for one in facts if one.text in sent], "the order of the notes stays"
    left = {one.kind for one in facts if one.text in made.left_out}
    assert FactKind.CULTURE in left
    assert FactKind.GOAL not in left


def test_long_notes_are_cut_at_lines_without_facts_first() -> None:
    chatter = "\n".join(f"the corridor on floor {number} was painted in some shade of grey" for number in range(300))
    text = f"{NOTES}\n{chatter}\n"
    read = interview(text)
    made = payload.for_reading(Notes.of(text), read, 1200)
    assert count(made.document).tokens <= 1200
    sent = json.loads(made.document)["notes"]
    for kept in ("we rehoused 14 families in a week", "they want to move to tablets by summer"):
        assert kept in sent
    assert made.left_out
    assert all(line in text for line in made.left_out)
    assert sent.count("[left out]") < 20, "what stands together and is left out is marked once"


def test_what_is_not_known_is_not_sent_as_null() -> None:
    assert json.loads(payload.for_writing(Interview(), BRIEF, 4000).document) == {"facts": []}
