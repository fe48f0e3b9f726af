"""The engine over real loopback HTTP: each failure is one error with its fault, and nothing private gets out."""

import asyncio
import logging
import threading
import time
import traceback
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import httpx2
import pytest

from followup import pipeline, wiring
from followup.engines import Account, Request, WriteTask
from followup.engines.openai import OpenAIEngine
from followup.engines.openai.habits import Habits
from followup.errors import Fault, ModelError
from followup.prompts import Prompt
from followup.records import Brief, Draft, Interview, Kind, Notes, Server
from tests.conftest import NOTES, NOW
from tests.engines.fault_server import GOOD, SCENARIOS, TEXT, FaultServer

KEY = "sk-SECRET-0123456789abcdef"
PRIVATE = "PRIVATE-NOTES"
EXPECTED: dict[str, Fault | None] = {
    **dict.fromkeys(
        "ok paced bytewise fenced no_usage thoughts more_fields null_delta e400_param e400_value e400_max_tokens no_schema"
        " no_options only_objects e429_once e503_then_ok".split()
    ),
    "length": Fault.LENGTH,
    "content_filter": Fault.FILTER,
    "refusal": Fault.REFUSAL,
    "end_early": Fault.CUT,
    "empty": Fault.SHAPE,
    "wrong_schema": Fault.SHAPE,
    "truncated_stop": Fault.SHAPE,
    "blank_body": Fault.SHAPE,
    "bad_json": Fault.PROTOCOL,
    "html200": Fault.PROTOCOL,
    "no_choices": Fault.PROTOCOL,
    "e401": Fault.KEY,
    "echo401": Fault.KEY,
    "echo_event": Fault.SERVER,
    "e402": Fault.QUOTA,
    "e403": Fault.ACCESS,
    "e404": Fault.ADDRESS,
    "redirect": Fault.ADDRESS,
    "e400": Fault.REQUEST,
    "e400_context": Fault.CONTEXT,
    "exceeds": Fault.CONTEXT,
    "e429": Fault.RATE,
    "e429_long": Fault.RATE,
    "quota": Fault.QUOTA,
    "e500": Fault.SERVER,
    "html502": Fault.SERVER,
    "error_event": Fault.SERVER,
    "reset": Fault.CONNECTION,
    "reset_midstream": Fault.CONNECTION,
    "close_midstream": Fault.CONNECTION,
    "slow_first_byte": Fault.TIMEOUT,
    "stall": Fault.TIMEOUT,
}
FOR_STOPPING = {"slow", "silent"}


@pytest.fixture(scope="module")
def faults() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture(autouse=True)
def no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the second and third request follow at once."""
    monkeypatch.setattr("followup.engines.openai.engine.PAUSE", 0.01)


def request() -> Request[Draft]:
    prompt = Prompt(system="Rules.", data=f'{{"facts": "{PRIVATE}"}}', ask="Tone: warm.", version="0" * 8)
    task = WriteTask(interview=Interview(), brief=Brief(kind=Kind.THANK_YOU), now=NOW)
    return Request(task, Draft, prompt)


def engine(faults: FaultServer, scenario: str, **changes: object) -> OpenAIEngine:
    patience = 0.6 if EXPECTED.get(scenario) is Fault.TIMEOUT else 10.0
    settings: dict[str, object] = {"timeout": patience, "temperature": 0.7, "max_output": 500, **changes}
    server = Server(base_url=f"{faults.url}/{scenario}/v1", model="fake", **settings)  # type: ignore[arg-type]
    return OpenAIEngine(server, KEY)


def sent(faults: FaultServer, scenario: str) -> list[dict]:
    return [one for one in faults.requests if one["scenario"] == scenario]


def test_every_scenario_is_expected() -> None:
    assert set(SCENARIOS) == set(EXPECTED) | FOR_STOPPING
    assert len(EXPECTED) >= 34


@pytest.mark.parametrize("scenario", sorted(EXPECTED))
def test_each_failure_is_one_error_and_nothing_private_gets_out(
    faults: FaultServer, scenario: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    expected = EXPECTED[scenario]
    account = Account()
    if expected is None:
        assert engine(faults, scenario).reply(request(), account=account).model_dump() == GOOD
        assert account.usage.requests == 1
    else:
        with pytest.raises(ModelError) as caught:
            engine(faults, scenario).reply(request(), account=account)
        error = caught.value
        assert error.fault is expected
        assert str(error).startswith(expected.value)
        assert error.__context__ is None
        assert error.__cause__ is None
        out = capfd.readouterr()
        whole = traceback.TracebackException.from_exception(error, capture_locals=True)
        shown = "".join(whole.format()) + caplog.text + out.out + out.err
        for secret in (KEY, PRIVATE, "Dear Tom", "upstream"):
            assert secret not in shown


@pytest.mark.parametrize("scenario", sorted(name for name, fault in EXPECTED.items() if fault))
def test_whatever_the_server_does_there_is_an_offline_draft_that_says_why(faults: FaultServer, scenario: str) -> None:
    notes = Notes.of(NOTES)
    interview = pipeline.read(notes, NOW, wiring.engine())
    brief = Brief(kind=Kind.THANK_YOU, candidate="Ewan Reid")
    asking = engine(faults, scenario)
    outcome = pipeline.write(notes, interview, brief, NOW, asking, wiring.checkers(), fallback=wiring.engine())
    assert outcome.engine.startswith("offline")
    assert outcome.report.findings == ()
    fault = EXPECTED[scenario]
    assert fault
    assert any(notice.startswith(fault.value) for notice in outcome.notices)
    assert "This draft was written offline instead." in outcome.notices


@pytest.mark.parametrize("scenario", ["reset_midstream", "close_midstream", "end_early", "length", "stall"])
def test_what_arrived_before_a_break_is_kept(faults: FaultServer, scenario: str) -> None:
    with pytest.raises(ModelError) as caught:
        engine(faults, scenario).reply(request())
    assert len(caught.value.partial) >= 28
    assert TEXT.startswith(caught.value.partial)


@pytest.mark.parametrize(
    ("scenario", "requests"),
    [("e500", 3), ("reset", 3), ("e429", 3), ("e429_long", 1), ("quota", 1), ("e401", 1), ("slow_first_byte", 1),
     ("reset_midstream", 1)],
)  # fmt: skip
def test_only_what_may_pass_is_asked_again(faults: FaultServer, scenario: str, requests: int) -> None:
    before = len(sent(faults, scenario))
    with pytest.raises(ModelError):
        engine(faults, scenario).reply(request())
    assert len(sent(faults, scenario)) - before == requests


def test_a_long_wait_is_told_and_not_waited_for(faults: FaultServer) -> None:
    with pytest.raises(ModelError, match="it asks to wait 300 s"):
        engine(faults, "e429_long").reply(request())


def test_a_rejected_parameter_is_dropped_told_and_remembered(faults: FaultServer, tmp_path: Path) -> None:
    path = tmp_path / "habits.json"
    asked = engine(faults, "e400_param")
    first = OpenAIEngine(asked.server, KEY, habits=Habits(path))
    account = Account()
    first.reply(request(), account=account)
    assert any("temperature" in notice for notice in account.notices)
    before = len(sent(faults, "e400_param"))
    again = OpenAIEngine(asked.server, KEY, habits=Habits(path))
    again.reply(request())
    assert [("temperature" in one["body"]) for one in sent(faults, "e400_param")[before:]] == [False]
    path.write_text("broken", encoding="utf-8")
    assert Habits(path).of(asked.server).dropped == ()


def test_the_other_name_of_the_limit_and_lower_forms_are_tried(faults: FaultServer) -> None:
    engine(faults, "e400_max_tokens").reply(request())
    assert "max_completion_tokens" in sent(faults, "e400_max_tokens")[-1]["body"]
    engine(faults, "no_schema").reply(request())
    assert "response_format" not in sent(faults, "no_schema")[-1]["body"]
    engine(faults, "only_objects").reply(request())
    assert sent(faults, "only_objects")[-1]["body"]["response_format"]["type"] == "json_object"


def test_a_redirect_is_not_followed(faults: FaultServer) -> None:
    before = len(sent(faults, "ok"))
    with pytest.raises(ModelError):
        engine(faults, "redirect").reply(request())
    assert len(sent(faults, "ok")) == before


def test_the_reply_is_shown_as_it_grows(faults: FaultServer) -> None:
    seen: list[str] = []
    engine(faults, "paced").reply(request(), lambda draft: seen.append(draft.body))
    grown = list(dict.fromkeys(seen))
    assert len(grown) > 3
    assert all(later.startswith(earlier) for earlier, later in pairwise(grown))
    assert grown[-1] == GOOD["body"]


class Stopped(Exception):  # noqa: N818
    pass


@pytest.mark.parametrize("scenario", sorted(FOR_STOPPING))
def test_raising_from_watch_ends_the_request_at_once(faults: FaultServer, scenario: str) -> None:
    faults.gone.clear()
    start = time.monotonic()

    def watch(draft: Draft) -> None:
        if draft.body or time.monotonic() - start > 0.3:
            raise Stopped

    with pytest.raises(Stopped):
        engine(faults, scenario, timeout=20).reply(request(), watch)
    assert faults.gone.wait(15), "the connection is still open"


@pytest.mark.parametrize("words", [1, 2, 3, 4])
def test_a_stopped_stream_ends_in_silence(faults: FaultServer, words: int, caplog: pytest.LogCaptureFixture) -> None:
    def watch(draft: Draft) -> None:
        if len(draft.body.split()) >= words:
            raise Stopped

    with pytest.raises(Stopped):
        engine(faults, "slow").reply(request(), watch)
    assert caplog.messages == []


def test_a_reply_can_be_had_inside_a_running_event_loop(faults: FaultServer) -> None:
    async def notebook() -> Draft:
        return engine(faults, "ok").reply(request())

    assert asyncio.run(notebook()).body == GOOD["body"]


def test_threads_share_an_engine(faults: FaultServer) -> None:
    shared = engine(faults, "ok")
    bodies: list[str] = []
    threads = [threading.Thread(target=lambda: bodies.append(shared.reply(request()).body)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert bodies == [GOOD["body"]] * 4


def test_tokens_are_those_of_the_server_and_cost_what_the_settings_say(faults: FaultServer) -> None:
    account = Account()
    engine(faults, "ok", price_in=1.0, price_out=10.0, currency="EUR").reply(request(), account=account)
    assert (account.usage.tokens_in, account.usage.tokens_out, account.usage.exact) == (20, 9, True)
    assert account.usage.cost == pytest.approx(110e-6)
    assert account.usage.currency == "EUR"
    unknown = Account()
    engine(faults, "no_usage").reply(request(), account=unknown)
    assert not unknown.usage.exact
    assert unknown.usage.tokens_in > 0
    assert unknown.usage.cost is None


def mocked(
    base_url: str, key: str | None, monkeypatch: pytest.MonkeyPatch
) -> tuple[OpenAIEngine, list[httpx2.Request]]:
    for name, value in {
        "OPENAI_API_KEY": "sk-of-this-machine",
        "OPENAI_BASE_URL": "https://elsewhere.example/v1",
        "OPENAI_ORG_ID": "org-of-this-machine",
        "OPENAI_PROJECT_ID": "project-of-this-machine",
        "OPENAI_CUSTOM_HEADERS": "X-Tenant: of-this-machine",
        "HTTP_PROXY": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    asked: list[httpx2.Request] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return httpx2.Response(401, json={"error": {"message": "no", "code": "invalid_api_key"}})

    made = OpenAIEngine(Server(base_url=base_url, model="m"), key, transport=httpx2.MockTransport(handler))
    return made, asked


def test_nothing_of_the_environment_reaches_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    made, asked = mocked("https://llm.example/v1", "sk-mine", monkeypatch)
    with pytest.raises(ModelError):
        made.reply(request())
    assert str(asked[0].url) == "https://llm.example/v1/chat/completions"
    assert asked[0].headers["authorization"] == "Bearer sk-mine"
    assert "of-this-machine" not in str(asked[0].headers)
    assert not [name for name in asked[0].headers if name.startswith(("x-", "openai-"))]


def test_without_a_key_no_key_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    made, asked = mocked("http://192.0.2.7:8000/v1", None, monkeypatch)
    with pytest.raises(ModelError):
        made.reply(request())
    assert "authorization" not in asked[0].headers


def test_a_key_is_not_sent_unencrypted_to_another_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    made, asked = mocked("http://192.0.2.7:8000/v1", KEY, monkeypatch)
    with pytest.raises(ModelError) as caught:
        made.reply(request())
    assert caught.value.fault is Fault.INSECURE
    assert asked == []


def test_a_proxy_is_not_used_for_this_machine(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert engine(faults, "ok").reply(request()).body == GOOD["body"]


def test_openais_own_servers_take_the_newer_name_of_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    for url, name in {
        "https://api.openai.com/v1": "max_completion_tokens",
        "https://team.openai.azure.com/openai/v1": "max_completion_tokens",
        "http://127.0.0.1:11434/v1": "max_tokens",
    }.items():
        made, asked = mocked(url, None, monkeypatch)
        with pytest.raises(ModelError):
            made.reply(request())
        assert f'"{name}"' in asked[0].content.decode()
