"""What a message leaves out is told, what was ticked by hand is in, and what was asked is named."""

import re
from datetime import UTC, datetime

import pytest

from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.engines.offline.writing.composer import Composer
from followup.engines.offline.writing.untold import untold
from followup.records import Brief, Kind, Notes, Tone

ENGINE = wiring.engine()
NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


def brief(kind: Kind, tone: Tone) -> Brief:
    return Brief(kind=kind, tone=tone, candidate="Sam Lee")


def left_out(notes: str, wanted: Brief) -> tuple[str, tuple[str, ...]]:
    """Return a message, and what the person is told that it does not hold."""
    read_notes = Notes.of(notes)
    interview = pipeline.read(read_notes, NOW, ENGINE)
    outcome = pipeline.write(read_notes, interview, wanted, NOW, ENGINE, (Catalogue(),))
    return outcome.draft.body, outcome.notices


MILL = (
    "Interview with Ailsa Rennie at Strathglen Mill, shuttle driver, 9 March.\n- two coaches arrive at [gate] 4 every Friday\n"
    "- they want to run the shuttle until nine\n- rota thing, folder, colour codes blue green\n"
    "- I told her I sorted the post in Nairn by street\n"
)


def test_the_person_is_told_which_ticked_facts_a_message_does_not_hold_and_why() -> None:
    body, notices = left_out(MILL, brief(Kind.THANK_YOU, Tone.WARM))
    assert "coaches" not in body
    assert "rota" not in body
    assert len(notices) == 1
    assert "no whole sentence" in notices[0]
    assert "two coaches" in notices[0]
    assert "rota thing" in notices[0]
    assert "sorted" not in notices[0]


def test_a_fact_to_which_a_rule_objects_is_told_to_be_left_out_for_that() -> None:
    interview = pipeline.read(Notes.of(MILL), NOW, ENGINE)
    post = next(fact.id for fact in interview.facts if "Nairn" in fact.text)
    wanted = brief(Kind.THANK_YOU, Tone.WARM)
    composer = Composer(interview, wanted, NOW, without=frozenset({post}))
    notices = untold(interview, wanted, composer, composer.draft(0), {post: "too-casual"})
    assert any("the rule “too-casual”" in notice and "sorted the post" in notice for notice in notices)


def test_what_was_ticked_by_hand_is_told_before_all_else() -> None:
    notes = (
        "Interview with Ailsa Rennie at Strathglen Mill, shuttle driver, 9 March.\n- they want to run the shuttle until nine\n"
        "- they plan to open a second gate in June\n- the ticket office loses about 40 bookings a week\n"
        "- the yard is lit by three lamps on the west side\n- I told her I sorted the post in Nairn by street\n"
    )
    interview = pipeline.read(Notes.of(notes), NOW, ENGINE)
    lamps = next(fact.id for fact in interview.facts if "lamps" in fact.text)
    for tone in Tone:
        wanted = brief(Kind.THANK_YOU, tone)
        assert "lamps" not in left_out(notes, wanted)[0]
        assert "three lamps" in left_out(notes, wanted.model_copy(update={"must": (lamps,)}))[0]


def body_of(notes: str, kind: Kind, tone: Tone) -> str:
    return left_out(notes, brief(kind, tone))[0]


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.CLARIFICATION])
def test_what_is_added_to_an_answer_names_the_question(kind: Kind) -> None:
    notes = (
        "Rob Eccles saw me at Tarn Engineering on Monday for the maintenance planner job. They are putting all spares on one system "
        "before June. He asked me how I deal with difficult visitors. I forgot to mention the de-escalation training I did in 2023.\n"
    )
    for tone in Tone:
        body = body_of(notes, kind, tone)
        line = next(line for line in body.split("\n") if "de-escalation training" in line)
        assert "how I deal with difficult visitors" in line


def test_a_view_is_told_with_the_question_to_which_it_was_the_answer() -> None:
    notes = (
        "Interview with Aoife Brennan, chief technician at Beaumont Infirmary, pharmacy technician, 9 March. She said that discharge "
        "medicines take four hours. She asked what I would change first. I said I would stand at the hatch for a day and count.\n"
    )
    for tone in Tone:
        assert re.search(
            r"asked what I would change first, I [\w ]+ that I would stand at the hatch",
            body_of(notes, Kind.THANK_YOU, tone),
            re.IGNORECASE,
        )
