"""Drafts side by side: the first begins alone, one that fails ends no other, and each can be stopped at any moment."""

import threading
from collections.abc import Callable

import pytest

from followup import variants
from followup.errors import Fault, ModelError
from followup.records import Brief, Draft, Kind, Outcome, Report, Tone
from followup.variants import Part, State

Show = Callable[[Draft], None]
LIMIT = 10


def outcome(body: str) -> Outcome:
    return Outcome(
        brief=Brief(kind=Kind.THANK_YOU),
        draft=Draft(subject=None, body=body),
        trace=(),
        report=Report(findings=(), holds=()),
        engine="test",
    )


def say(show: Show, body: str) -> None:
    show(Draft(subject=None, body=body))


def test_all_are_written_and_shown_as_they_grow() -> None:
    def write(show: Show) -> Outcome:
        say(show, "Dear")
        say(show, "Dear Bo")
        return outcome("Dear Bo,")

    seen: list[tuple[Tone, State, str]] = []
    job = variants.start(
        dict.fromkeys(Tone, write), watch=lambda tone, part: seen.append((tone, part.state, part.draft.body))
    )
    assert job.wait(LIMIT)
    parts = job.parts()
    assert list(parts) == list(Tone)
    assert {part.state for part in parts.values()} == {State.DONE}
    for tone in Tone:
        assert [body for name, _, body in seen if name is tone] == ["", "Dear", "Dear Bo", "Dear Bo,"]


def test_the_others_wait_for_the_first_words_of_the_first() -> None:
    began: list[str] = []
    go_on = threading.Event()

    def first(show: Show) -> Outcome:
        began.append("first")
        say(show, "")
        assert began == ["first"]
        say(show, "Dear")
        assert go_on.wait(LIMIT), "the second did not begin with the first's words"
        return outcome("Dear")

    def second(_: Show) -> Outcome:
        began.append("second")
        go_on.set()
        return outcome("Hello")

    assert variants.start({"a": first, "b": second}).wait(LIMIT)
    assert began == ["first", "second"]


def test_on_ones_own_machine_one_follows_the_other() -> None:
    running: list[int] = []
    lock = threading.Lock()

    def write(show: Show) -> Outcome:
        assert lock.acquire(blocking=False), "two at once"
        try:
            say(show, "x")
            running.append(1)
            return outcome("x")
        finally:
            lock.release()

    job = variants.start(dict.fromkeys("abcd", write), at_once=1)
    assert job.wait(LIMIT)
    assert [part.state for part in job.parts().values()] == [State.DONE] * 4


@pytest.mark.parametrize("failing", ["a", "b"])
def test_one_that_fails_ends_no_other(failing: str) -> None:
    def fail(show: Show) -> Outcome:
        say(show, "Dear")
        raise ModelError(Fault.CONNECTION)

    writes = dict.fromkeys("abc", lambda _: outcome("fine")) | {failing: fail}
    job = variants.start(writes)
    assert job.wait(LIMIT)
    parts = job.parts()
    assert parts[failing].state is State.FAILED
    assert isinstance(parts[failing].error, ModelError)
    assert parts[failing].draft.body == "Dear", "what had arrived stays"
    assert [name for name, part in parts.items() if part.state is State.DONE] == [
        one for one in "abc" if one != failing
    ]


def test_a_fault_in_the_program_is_told_in_words_without_anything_of_the_person() -> None:
    def broken(_: Show) -> Outcome:
        raise KeyError("PRIVATE")

    job = variants.start({"a": broken})
    assert job.wait(LIMIT)
    error = job.parts()["a"].error
    assert error
    assert "PRIVATE" not in str(error)


def test_one_can_be_stopped_and_keeps_its_words_while_the_others_go_on() -> None:
    ready, stopped = threading.Event(), threading.Event()

    def endless(show: Show) -> Outcome:
        say(show, "Dear Bo")
        ready.set()
        try:
            while True:
                say(show, "Dear Bo")
                stopped.wait(0.01)
        finally:
            stopped.set()

    job = variants.start({"a": endless, "b": lambda _: outcome("fine")})
    assert ready.wait(LIMIT)
    job.stop("a")
    assert job.parts()["a"] == Part(State.STOPPED, Draft(subject=None, body="Dear Bo"))
    assert stopped.wait(LIMIT), "the thread goes on"
    assert job.wait(LIMIT)
    assert job.parts()["b"].state is State.DONE


def test_all_can_be_stopped_before_the_first_word() -> None:
    ended = threading.Event()
    began = threading.Event()

    def silent(show: Show) -> Outcome:
        began.set()
        try:
            while True:
                say(show, "")
                began.wait(0.01)
        finally:
            ended.set()

    job = variants.start(dict.fromkeys(["a", "b"], silent))
    assert began.wait(LIMIT)
    job.stop()
    assert job.done.is_set()
    assert {part.state for part in job.parts().values()} == {State.STOPPED}
    assert ended.wait(LIMIT)


def test_a_job_without_drafts_is_done() -> None:
    assert variants.start({}).done.is_set()
