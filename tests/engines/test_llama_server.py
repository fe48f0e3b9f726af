"""The whole way over llama.cpp's own server, which nobody of this project wrote, with a model that the test writes."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from followup import pipeline, variants, wiring
from followup.engines import Account, reading_request, write_request
from followup.engines.local import LocalServer
from followup.engines.openai import OpenAIEngine
from followup.engines.reasking import Reasking
from followup.errors import Fault, InputError, ModelError
from followup.exchange.payload import for_writing
from followup.prompts import reading, writing
from followup.records import Brief, Draft, Kind, Notes, Outcome, Reading, Server, Tone
from followup.rules import catalogue
from followup.variants import State
from tests.conftest import NOTES, NOW

pytest.importorskip("xllamacpp", reason="the extra `local` is not installed")
from tests.engines.tiny_model import write_model

LONG = 400
"""Tokens; the model ends most strings before."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "tiny.gguf")


@pytest.fixture(scope="module")
def served(model: Path) -> Iterator[tuple[Server, str]]:
    with LocalServer(model, context=4096) as local:
        yield local.start(), local.key


def engine(served: tuple[Server, str], seed: int = 1, **changes: object) -> OpenAIEngine:
    server, key = served
    settings = {"temperature": 1.0, "max_output": LONG, "timeout": 60.0, "extra": {"seed": seed}, **changes}
    return OpenAIEngine(server.model_copy(update=settings), key)


def briefs() -> dict[Tone, Brief]:
    return {tone: Brief(kind=Kind.THANK_YOU, tone=tone, candidate="Ewan Reid") for tone in Tone}


def write(served: tuple[Server, str], brief: Brief, seed: int = 1, **changes: object) -> Outcome:
    notes = Notes.of(NOTES)
    interview = pipeline.read(notes, NOW, wiring.engine())
    return pipeline.write(
        notes,
        interview,
        brief,
        NOW,
        Reasking(engine(served, seed, **changes)),
        wiring.checkers(),
        fallback=wiring.engine(),
    )


@pytest.mark.parametrize("seed", range(4))
def test_drafts_go_through_the_whole_pipeline(served: tuple[Server, str], seed: int) -> None:
    outcome = write(served, briefs()[Tone.WARM], seed)
    assert outcome.draft.body.strip()
    assert outcome.usage
    assert outcome.usage.exact
    assert outcome.usage.tokens_in > 500
    if outcome.engine.startswith("tiny"):
        assert outcome.prompt
        assert {finding.rule for finding in outcome.report.findings}, "a bigram model's letter passes for a person's"
    else:
        assert "This draft was written offline instead." in outcome.notices


def test_a_schema_with_lists_is_kept_too(served: tuple[Server, str]) -> None:
    prompt = reading('{"notes": "met Tom"}')
    request = reading_request(Notes.of(NOTES), NOW, prompt)
    kept, faults = 0, []
    for seed in range(5):
        try:
            kept += isinstance(engine(served, seed, max_output=900).reply(request), Reading)
        except ModelError as error:
            faults.append(error.fault)
    assert kept
    assert set(faults) <= {Fault.LENGTH}, "the grammar of the server holds the form, unless the limit cuts it"


def test_the_draft_grows_before_it_is_whole(served: tuple[Server, str]) -> None:
    seen: list[Draft] = []
    notes = Notes.of(NOTES)
    interview = pipeline.read(notes, NOW, wiring.engine())
    pipeline.write(
        notes, interview, briefs()[Tone.WARM], NOW, engine(served, 3), wiring.checkers(), watch=seen.append,
        fallback=wiring.engine(),
    )  # fmt: skip
    assert any(draft.subject and not draft.body for draft in seen)
    assert len({draft.body for draft in seen}) > 5


def test_the_tones_after_the_first_find_the_facts_in_the_servers_cache(served: tuple[Server, str]) -> None:
    interview = pipeline.read(Notes.of(NOTES), NOW, wiring.engine())
    rules = [(named.name, named.rule) for named in catalogue()]
    usages = []
    for brief in briefs().values():
        prompt = writing(rules, for_writing(interview, brief, 2000).document, brief, NOW)
        account = Account()
        with pytest.raises(ModelError):
            engine(served, max_output=16).reply(write_request(interview, brief, NOW, prompt), account=account)
        usages.append(account.usage)
    assert len(usages) == len(Tone)
    for usage in usages[1:]:
        assert usage.cached > 0.95 * usage.tokens_in


def test_stopping_frees_the_server_for_the_next(served: tuple[Server, str]) -> None:
    began = threading.Event()
    notes = Notes.of(NOTES)
    interview = pipeline.read(notes, NOW, wiring.engine())

    def write_and_tell(show: Callable[[Draft], None]) -> Outcome:
        def watch(draft: Draft) -> None:
            if draft.subject or draft.body:
                began.set()
            show(draft)

        asked = engine(served, max_output=3000)
        return pipeline.write(notes, interview, briefs()[Tone.WARM], NOW, asked, wiring.checkers(), watch=watch)

    job = variants.start({"stopped": write_and_tell}, at_once=1)
    assert began.wait(60)
    job.stop()
    assert job.parts()["stopped"].state is State.STOPPED
    assert job.parts()["stopped"].outcome is None
    assert write(served, briefs()[Tone.FORMAL], timeout=60.0).draft.body


def test_a_prompt_that_does_not_fit_is_said_so_by_the_server(served: tuple[Server, str]) -> None:
    prompt = reading('{"notes": "' + "word " * 9000 + '"}')
    with pytest.raises(ModelError) as caught:
        engine(served).reply(reading_request(Notes.of(NOTES), NOW, prompt))
    assert caught.value.fault is Fault.CONTEXT


def test_notes_that_are_too_long_are_cut_until_they_fit(served: tuple[Server, str]) -> None:
    notes = Notes.of(NOTES + "\n".join(f"corridor {number} was painted grey" for number in range(700)))
    interview = pipeline.read(notes, NOW, wiring.engine())
    account = Account()
    faults = []
    for seed in range(2):
        try:
            pipeline.read_more(notes, interview, NOW, engine(served, seed, max_output=900), account)
        except ModelError as error:
            faults.append(error.fault)
    assert set(faults) <= {Fault.LENGTH}
    assert account.usage.tokens_in > 1000
    assert len(faults) == 2 or account.notices[0].startswith("Not shown to the model")


def test_another_program_without_the_key_is_turned_away(served: tuple[Server, str]) -> None:
    server, _ = served
    with pytest.raises(ModelError) as caught:
        OpenAIEngine(server, "another-key").reply(reading_request(Notes.of(NOTES), NOW, reading("{}")))
    assert caught.value.fault is Fault.KEY


def test_loading_is_shown_and_the_end_is_clean(model: Path) -> None:
    seen: list[float | None] = []
    local = LocalServer(model, context=1024)
    local.start(seen.append)
    assert seen[-1] == 1.0
    process = local._process
    assert process
    local.stop()
    assert process.poll() is not None
    local.stop()


def test_loading_can_be_given_up(model: Path) -> None:
    class Stop(Exception):  # noqa: N818
        pass

    def progress(_: float | None) -> None:
        raise Stop

    local = LocalServer(model)
    with pytest.raises(Stop):
        local.start(progress)
    assert local._process is None


def test_a_file_that_is_no_model_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Bo", encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        LocalServer(path).start()
    assert caught.value.fault is Fault.START
    with pytest.raises(InputError, match="There is no file"):
        LocalServer(tmp_path / os.urandom(4).hex()).start()
