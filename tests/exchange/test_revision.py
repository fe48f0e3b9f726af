"""A model's draft is reviewed, revised at most twice, and a new version is kept only where it is better."""

import json

import pytest

from followup import pipeline, wiring
from followup.engines import ReviseTask
from followup.engines.scripted import Line, Scripted
from followup.errors import ConsentNeeded, Fault, ModelError
from followup.records import Brief, Draft, Interview, Kind, Notes, Outcome, Severity, Tone
from tests.conftest import NOTES, NOW

TALK = "That you want to move the arrears visits from paper to tablets by summer stayed with me."
WANT = "I liked that you do joint visits with the GP surgery, and the Tenancy Support Officer role appeals to me."
BRIEF = Brief(kind=Kind.THANK_YOU, candidate="Ewan Reid")


def letter(*sentences: str, thanks: str = "Thank you for taking the time to speak with me on Monday.") -> str:
    body = f"Dear Morag Sinclair,\n\n{thanks} {' '.join(sentences)}\n\nI look forward to hearing from you.\n\nKind regards,\nEwan Reid"
    return json.dumps({"subject": "Thank you: Tenancy Support Officer", "body": body})


GOOD = letter(TALK, WANT)
BROKEN = letter(TALK, WANT, "I am free from [Date].")
CASUAL = letter(TALK, WANT, "It was super cool.")
INVENTED = letter(TALK, WANT, "My twelve years at Globex would help.")


def interview() -> Interview:
    return pipeline.read(Notes.of(NOTES), NOW, wiring.engine())


def write(lines: list[Line]) -> tuple[Outcome, Scripted]:
    engine = Scripted(lines)
    made = pipeline.write(Notes.of(NOTES), interview(), BRIEF, NOW, engine, wiring.checkers(), fallback=wiring.engine())
    return made, engine


def body(text: str) -> str:
    return str(json.loads(text)["body"])


def test_a_clean_draft_is_not_revised_and_carries_what_made_it() -> None:
    outcome, engine = write([GOOD])
    assert len(engine.asked) == 1
    assert {finding.severity for finding in outcome.report.findings} <= {Severity.HINT}
    assert outcome.ready
    assert outcome.engine == "scripted"
    assert outcome.prompt == engine.asked[0].prompt.version  # type: ignore[union-attr]
    assert outcome.usage
    assert (outcome.usage.requests, outcome.usage.tokens_in) == (1, 100)
    assert any(one.facts for one in outcome.trace)


def test_a_fault_is_named_to_the_model_and_the_better_version_is_kept_with_the_first() -> None:
    outcome, engine = write([BROKEN, GOOD])
    assert outcome.draft.body == body(GOOD)
    assert [one.body for one in outcome.earlier] == [body(BROKEN)]
    task = engine.asked[1].task
    assert isinstance(task, ReviseTask)
    assert "template-leftover" in {finding.rule for finding in task.findings}
    assert outcome.usage
    assert outcome.usage.requests == 2


def test_there_are_two_rounds_at_most() -> None:
    outcome, engine = write([letter(TALK, WANT, "It was super cool from [Date]."), CASUAL, GOOD, GOOD])
    assert len(engine.asked) == 3
    assert outcome.draft.body == body(GOOD)
    assert len(outcome.earlier) == 2


@pytest.mark.parametrize("worse", [CASUAL, BROKEN, INVENTED], ids=["no better", "worse", "unsupported"])
def test_a_version_that_is_no_better_is_kept_aside(worse: str) -> None:
    outcome, engine = write([CASUAL, worse])
    assert outcome.draft.body == body(CASUAL)
    assert [one.body for one in outcome.earlier] == [body(worse)]
    assert len(engine.asked) == 2


def test_fewer_findings_do_not_pay_for_an_unsupported_claim() -> None:
    outcome, _ = write([letter(TALK, WANT, "It was super cool, lol, gonna rock."), INVENTED])
    assert "Globex" not in outcome.draft.body


def test_a_draft_that_stays_unsupported_is_shown_and_not_ready() -> None:
    outcome, _ = write([INVENTED, INVENTED])
    assert not outcome.ready
    assert {"Globex", "twelve"} <= {one.text for one in outcome.report.findings}


def test_a_revision_that_fails_leaves_the_draft() -> None:
    outcome, _ = write([CASUAL, ModelError(Fault.RATE)])
    assert outcome.draft.body == body(CASUAL)
    assert any("could not be revised" in notice for notice in outcome.notices)


@pytest.mark.parametrize("fault", list(Fault))
def test_where_the_model_fails_the_offline_draft_is_there_and_says_so(fault: Fault) -> None:
    outcome, _ = write([ModelError(fault, partial='{"subject": "Thank you", "body": "Dear Mor')] * 3)
    assert outcome.engine.startswith("offline")
    assert outcome.report.findings == ()
    assert outcome.notices[:2] == (fault.value, "This draft was written offline instead.")
    assert outcome.partial == Draft(subject="Thank you", body="Dear Mor")


def test_without_a_fallback_the_error_goes_to_the_caller() -> None:
    with pytest.raises(ModelError):
        pipeline.write(Notes.of(NOTES), interview(), BRIEF, NOW, Scripted([ModelError(Fault.KEY)]), wiring.checkers())


def test_a_question_of_consent_is_no_failure() -> None:
    class Asking(Scripted):
        def reply(self, *_: object, **__: object) -> object:
            raise ConsentNeeded("https://llm.example", "llm.example", "text")

    with pytest.raises(ConsentNeeded):
        pipeline.write(
            Notes.of(NOTES), interview(), BRIEF, NOW, Asking([]), wiring.checkers(), fallback=wiring.engine()
        )


def test_what_watch_raises_goes_through() -> None:
    class Stop(Exception):  # noqa: N818
        pass

    def watch(_: Draft) -> None:
        raise Stop

    with pytest.raises(Stop):
        pipeline.write(
            Notes.of(NOTES), interview(), BRIEF, NOW, Scripted([GOOD]), wiring.checkers(), watch=watch,
            fallback=wiring.engine(),
        )  # fmt: skip


def test_the_draft_stays_on_show_while_it_is_revised() -> None:
    seen: list[str] = []
    pipeline.write(
        Notes.of(NOTES), interview(), BRIEF, NOW, Scripted([CASUAL, GOOD]), wiring.checkers(),
        watch=lambda draft: seen.append(draft.body),
    )  # fmt: skip
    whole = seen.index(body(CASUAL))
    assert set(seen[whole:]) == {body(CASUAL)}


def test_a_kind_that_nobody_writes_offline_shows_what_the_server_said() -> None:
    withdrawal = Brief(kind=Kind.WITHDRAWAL)
    with pytest.raises(ModelError) as caught:
        pipeline.write(
            Notes.of(NOTES), interview(), withdrawal, NOW, Scripted([ModelError(Fault.QUOTA)]), wiring.checkers(),
            fallback=wiring.engine(),
        )  # fmt: skip
    assert caught.value.fault is Fault.QUOTA


def test_a_prompt_that_the_model_finds_too_long_is_sent_again_with_fewer_facts() -> None:
    engine = Scripted([ModelError(Fault.CONTEXT), GOOD], room=1700)
    outcome = pipeline.write(Notes.of(NOTES), interview(), BRIEF, NOW, engine, wiring.checkers())
    first, second = (one.prompt for one in engine.asked)
    assert first
    assert second
    assert len(second.data) < len(first.data)
    assert any(notice.startswith("Left out") for notice in outcome.notices)


def test_what_did_not_fit_is_told() -> None:
    engine = Scripted([GOOD], room=870)
    outcome = pipeline.write(Notes.of(NOTES), interview(), BRIEF, NOW, engine, wiring.checkers())
    assert any(notice.startswith("Left out") for notice in outcome.notices)
    prompt = engine.asked[0].prompt
    assert prompt
    assert "Brightwater" in prompt.data


def change(wish: str, line: Line) -> tuple[Outcome, Scripted]:
    engine = Scripted([line])
    old = Draft.model_validate_json(GOOD)
    return pipeline.change(old, wish, Notes.of(NOTES), interview(), BRIEF, NOW, engine, wiring.checkers()), engine


@pytest.mark.parametrize(
    ("wish", "told"), [("shorter", "clearly shorter"), ("Warmer", "warmer and more personal"), ("no names", "no names")]
)
def test_a_wish_is_told_to_the_model_and_the_old_version_stays(wish: str, told: str) -> None:
    outcome, engine = change(wish, letter(TALK, "The Tenancy Support Officer role appeals to me."))
    asked = engine.asked[0].prompt
    assert asked
    assert told in asked.ask
    assert body(GOOD) == outcome.earlier[0].body


def test_what_the_person_wants_mentioned_counts_as_a_fact_of_theirs() -> None:
    said = letter(TALK, WANT, "My page is https://ewan.example and I speak Gaelic.")
    outcome, engine = change("mention my page https://ewan.example and that I speak Gaelic", said)
    assert outcome.ready
    prompt = engine.asked[0].prompt
    assert prompt
    assert "Gaelic" in prompt.data


def test_a_wish_does_not_support_what_it_does_not_say() -> None:
    engine = Scripted([INVENTED, INVENTED])
    old = Draft.model_validate_json(GOOD)
    outcome = pipeline.change(old, "shorter", Notes.of(NOTES), interview(), BRIEF, NOW, engine, wiring.checkers())
    assert not outcome.ready


def test_tones_are_part_of_the_brief_alone() -> None:
    engine = Scripted([GOOD, GOOD])
    for tone in (Tone.FORMAL, Tone.WARM):
        brief = BRIEF.model_copy(update={"tone": tone})
        pipeline.write(Notes.of(NOTES), interview(), brief, NOW, engine, wiring.checkers())
    first, second = (one.prompt for one in engine.asked)
    assert first
    assert second
    assert (first.system, first.data) == (second.system, second.data)
