"""Pieces of notes, torn apart and put together anew, are read, planned, written from and checked without a fault of ours."""

import random

import pytest

from evals.cases import load
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.errors import FollowupError
from followup.planning import plan
from followup.records import Brief, Kind, Notes, Tone
from tests.conftest import NOW

ALL = [case.notes for case in load("seen")]
LINES = [line for notes in ALL for line in notes.split("\n")]
WORDS = [word for notes in ALL for word in notes.split()]
KINDS = (Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION)


@pytest.mark.parametrize("seed", range(150))
def test_torn_notes_end_in_a_result_or_in_one_sentence(seed: int) -> None:
    chance = random.Random(seed)
    torn = (
        "\n".join(chance.choices(LINES, k=chance.randint(1, 14))),
        " ".join(chance.choices(WORDS, k=chance.randint(1, 60))),
    )[seed % 2]
    brief = Brief(kind=chance.choice(KINDS), tone=chance.choice(list(Tone)), candidate="Sam Lee")
    try:
        notes = Notes.of(torn)
        interview = pipeline.read(notes, NOW, wiring.engine())
        plan(interview, (), NOW)
        said = pipeline.write(notes, interview, brief, NOW, wiring.engine(), (Catalogue(),)).draft.body.strip()
    except FollowupError as error:
        said = str(error).strip()
    assert said
    assert "\n" in said or said.endswith((".", "?", "!"))
