"""Consent, one more question, recording and replaying, and the engines that play a part."""

import json
from pathlib import Path

import httpx2
import pytest

from followup.engines import Account, Request, ReviseTask
from followup.engines.consenting import Consenting, Consents
from followup.engines.openai import OpenAIEngine
from followup.engines.reasking import Reasking
from followup.engines.recorded import Recorded
from followup.engines.scripted import Scripted
from followup.errors import ConsentNeeded, EngineError, Fault, ModelError, RecordingMissing
from followup.prompts import Prompt
from followup.records import Draft, Server

DRAFT = Draft(subject="Thank you", body="Dear Bo,\n\nThank you.")


def request(ask: str = "Tone: warm.") -> Request[Draft]:
    prompt = Prompt(system="Rules.", data='{"facts": []}', ask=ask, version="12345678")
    return Request(ReviseTask(draft=Draft(subject=None, body="x")), Draft, prompt)


def sending(base_url: str, consents: Consents) -> tuple[Consenting, list[httpx2.Request]]:
    asked: list[httpx2.Request] = []

    def handler(sent: httpx2.Request) -> httpx2.Response:
        asked.append(sent)
        return httpx2.Response(404, json={})

    server = Server(base_url=base_url, model="m")
    return Consenting(OpenAIEngine(server, transport=httpx2.MockTransport(handler)), consents), asked


def test_nothing_is_sent_before_the_person_has_seen_host_and_text(tmp_path: Path) -> None:
    consents = Consents(tmp_path)
    engine, asked = sending("https://llm.example/v1", consents)
    with pytest.raises(ConsentNeeded) as caught:
        engine.reply(request())
    assert asked == []
    assert caught.value.host == "llm.example"
    for part in ("Rules.", '{"facts": []}', "Tone: warm."):
        assert part in caught.value.text
    consents.give(Server(base_url="https://llm.example/v1"))
    with pytest.raises(ModelError):
        engine.reply(request())
    sent = json.loads(asked[0].content)["messages"]
    assert all(message["content"] in caught.value.text for message in sent)


def test_consent_is_kept_for_one_server_and_can_be_withdrawn(tmp_path: Path) -> None:
    server = Server(base_url="https://llm.example/v1")
    Consents(tmp_path).give(server)
    assert Consents(tmp_path).given(server)
    for other in ("https://llm.example:8443/v1", "http://llm.example/v1", "https://evil.example/v1"):
        assert not Consents(tmp_path).given(Server(base_url=other))
    assert Consents(tmp_path).origins() == ["https://llm.example"]
    Consents(tmp_path).withdraw("https://llm.example")
    assert not Consents(tmp_path).given(server)


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "127.1.2.3:8080", "localhost:11434", "[::1]:1234"])
def test_a_server_on_this_machine_needs_no_consent(host: str, tmp_path: Path) -> None:
    assert Consents(tmp_path).given(Server(base_url=f"http://{host}/v1"))


@pytest.mark.parametrize("host", ["localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.1@evil.example"])
def test_a_host_that_looks_like_this_machine_is_not(host: str, tmp_path: Path) -> None:
    assert not Consents(tmp_path).given(Server(base_url=f"http://{host}/v1"))


def test_a_reply_of_the_wrong_shape_is_asked_for_once_more_with_what_was_wrong() -> None:
    inside = Scripted(['{"subject": 5}', DRAFT])
    account = Account()
    asked = request()
    assert Reasking(inside).reply(asked, account=account) == DRAFT
    assert account.usage.requests == 2
    assert account.notices == ["The model's first reply had the wrong form; it was asked once more."]
    first, second = (one.prompt.ask for one in inside.asked if one.prompt)
    assert first == asked.prompt.ask  # type: ignore[union-attr]
    assert second.startswith(first)
    assert "body: missing" in second


@pytest.mark.parametrize("lines", [["nonsense", "more nonsense"], [ModelError(Fault.REFUSAL)]])
def test_the_second_failure_and_every_other_fault_go_to_the_caller(lines: list[str | ModelError]) -> None:
    inside = Scripted(lines)
    with pytest.raises(ModelError):
        Reasking(inside).reply(request())
    assert len(inside.asked) == len(lines)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("", "empty"),
        ("I cannot do that.", "no JSON object"),
        ('{"subject": "a", "body": "b", ', "no JSON object"),
        ("[1, 2]", "no JSON object"),
        ('{"subject": "a", "body": 7}', "body: string_type"),
        (
            '{"subject": "a", "body": "' + "I was going to be in touch with you that day and " * 4 + '"}',
            "repeats itself",
        ),
    ],
)
def test_what_does_not_fit_is_named_without_the_models_words(text: str, detail: str) -> None:
    with pytest.raises(ModelError, match=detail) as caught:
        Scripted([text]).reply(request())
    assert caught.value.fault is Fault.SHAPE
    assert caught.value.partial == text


def test_fences_a_sentence_before_and_raw_line_breaks_are_forgiven() -> None:
    for text in (
        f"Here you are:\n```json\n{DRAFT.model_dump_json()}\n```",
        f"Sure! {DRAFT.model_dump_json()} Anything else?",
        '{"subject": "Thank you", "body": "Dear Bo,\n\nThank you."}',
    ):
        assert Scripted([text]).reply(request()) == DRAFT


def test_a_script_that_has_run_out_says_so() -> None:
    with pytest.raises(EngineError, match="no line"):
        Scripted([]).reply(request())


def test_a_recording_is_played_for_the_same_request_alone(tmp_path: Path) -> None:
    folder = tmp_path / "big-model"
    recorder = Recorded(folder, Scripted([DRAFT, ModelError(Fault.CUT, partial="Dear")], name="big-model at home"))
    assert recorder.reply(request()) == DRAFT
    with pytest.raises(ModelError):
        recorder.reply(request("Tone: formal."))
    player = Recorded(folder)
    account = Account()
    seen: list[Draft] = []
    assert player.reply(request(), seen.append, account) == DRAFT
    assert seen == [DRAFT]
    assert account.usage.tokens_in == 100
    with pytest.raises(ModelError) as caught:
        player.reply(request("Tone: formal."))
    assert (caught.value.fault, caught.value.partial) == (Fault.CUT, "Dear")
    with pytest.raises(RecordingMissing, match="python -m"):
        player.reply(request("Tone: upbeat."))
    kept = json.loads(next(folder.glob(f"{request().fingerprint}.json")).read_text(encoding="utf-8"))
    assert kept["made_by"] == "big-model at home"
    assert kept["prompt"] == "12345678"
