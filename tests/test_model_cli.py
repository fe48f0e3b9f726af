"""The command line with a model: consent first, drafts on standard output, what it took on standard error, never a key."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup import asking, model_commands
from followup.engines.scripted import Scripted
from followup.errors import ConsentNeeded, InputError
from followup.records import Server
from tests.engines.fault_server import FaultServer

NOW = ("--now", "2026-03-10T18:00:00+01:00")
KEY = "sk-SECRET-0123456789abcdef"


@pytest.fixture(scope="module")
def faults() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def notes(tmp_path: Path, notes_text: str) -> str:
    path = tmp_path / "notes.txt"
    path.write_text(f"{notes_text}\n- call Yusuf on 0131 496 0123\n", encoding="utf-8")
    return str(path)


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "followup", *arguments, *NOW],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **variables},
    )


def test_tones_are_written_by_the_server_and_what_they_took_is_told(faults: FaultServer, notes: str) -> None:
    url = f"{faults.url}/ok/v1"
    done = run("draft", notes, "--engine", "openai", "--base-url", url, "--model", "fake", "--tone", "warm", "formal")
    assert done.returncode == 0
    assert done.stdout.count("Dear Tom, thank you for the chat") == 2
    assert done.stdout.index("--- warm ---") < done.stdout.index("--- formal ---")
    assert "tokens in" in done.stderr
    assert "warm: The draft says what nothing in your notes supports" in done.stderr, "Tom is nowhere in the notes"
    assert "warm: " not in done.stdout


def test_json_holds_what_made_a_draft(faults: FaultServer, notes: str) -> None:
    done = run("draft", notes, "--engine", "openai", "--base-url", f"{faults.url}/ok/v1", "--model", "fake", "--json")
    (draft,) = json.loads(done.stdout)["drafts"]
    assert draft["engine"].startswith("fake at 127.0.0.1")
    assert draft["ready"] is False
    assert draft["usage"]["tokens_in"] >= 20
    assert len(draft["prompt"]) == 8


def test_a_draft_that_is_not_ready_becomes_no_mail(faults: FaultServer, notes: str, tmp_path: Path) -> None:
    mail = tmp_path / "thanks.eml"
    done = run("draft", notes, "--engine", "openai", "--base-url", f"{faults.url}/ok/v1", "--eml", str(mail))
    assert done.returncode == 2
    assert "was not written" in done.stderr
    assert not mail.exists()


@pytest.mark.parametrize("scenario", ["e401", "echo401", "html200", "refusal", "length", "reset_midstream", "redirect"])
def test_where_the_server_fails_the_offline_draft_is_there(faults: FaultServer, notes: str, scenario: str) -> None:
    url = f"{faults.url}/{scenario}/v1"
    done = run("draft", notes, "--engine", "openai", FOLLOWUP_BASE_URL=url, FOLLOWUP_API_KEY=KEY)
    assert done.returncode == 0
    assert "Morag" in done.stdout
    assert "This draft was written offline instead." in done.stderr
    assert KEY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_key_of_the_environment_goes_to_its_server_alone(faults: FaultServer, notes: str) -> None:
    faults.requests.clear()
    run("draft", notes, "--engine", "openai", FOLLOWUP_BASE_URL=f"{faults.url}/ok/v1", FOLLOWUP_API_KEY=KEY)
    elsewhere = {"FOLLOWUP_BASE_URL": "https://llm.example/v1", "FOLLOWUP_API_KEY": KEY, "OPENAI_API_KEY": KEY}
    run("draft", notes, "--engine", "openai", "--base-url", f"{faults.url}/ok/v1", **elsewhere)
    sent = [one["headers"].get("authorization") for one in faults.requests]
    assert sent[0] == f"Bearer {KEY}"
    assert sent[-1] is None


def test_before_anything_leaves_this_machine_host_and_text_are_shown(notes: str, tmp_path: Path) -> None:
    asked = ("draft", notes, "--engine", "openai", "--base-url", "https://192.0.2.1:9/v1", "--model", "m")
    done = run(*asked)
    assert done.returncode == 2
    assert done.stdout == ""
    for shown in ("192.0.2.1:9", "caseload of about 25 tenants", "Tone: warm.", "Nothing was sent", "--send"):
        assert shown in done.stderr
    for hidden in ("0131 496 0123", "27k", "my floor"):
        assert hidden not in done.stderr
    assert not (tmp_path / "data" / "allowed-servers.json").exists()


@pytest.mark.parametrize("send", [False, True])
def test_consent_is_given_by_send_alone_and_asked_once(*, send: bool, data_folder: Path) -> None:
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        if not asking.consents().given(Server(base_url="http://llm.example/v1")):
            raise ConsentNeeded("http://llm.example", "llm.example", "the exact text")
        return "draft"

    given = argparse.Namespace(send=send)
    if not send:
        with pytest.raises(InputError, match="Nothing was sent"):
            model_commands._with_consent(given, Scripted([]), ask)
        assert not data_folder.exists()
        return
    assert model_commands._with_consent(given, Scripted([]), ask) == "draft"
    assert model_commands._with_consent(argparse.Namespace(send=False), Scripted([]), ask) == "draft"
    assert len(asked) == 3


def test_thin_notes_are_read_by_the_model_before_anything_is_asked(faults: FaultServer, tmp_path: Path) -> None:
    thin = tmp_path / "thin.txt"
    thin.write_text("went ok", encoding="utf-8")
    faults.requests.clear()
    done = run("draft", str(thin), "--engine", "openai", "--base-url", f"{faults.url}/e500/v1")
    assert done.returncode == 2
    assert "The server failed" in done.stderr
    assert '"notes": "went ok"' in faults.requests[0]["body"]["messages"][1]["content"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--engine", "openai", "--base-url", "nowhere"), "is not an address"),
        (("--engine", "local"), "FOLLOWUP_MODEL_FILE"),
        (("--engine", "local", "--model", "no-such.gguf"), "There is no file"),
        (("--note", "shorter"), "Only a model follows a --note"),
        (("--engine", "magic"), "There is no engine"),
    ],
)
def test_what_does_not_fit_is_said_in_one_sentence(arguments: tuple[str, ...], said: str, notes: str) -> None:
    done = run("draft", notes, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_offline_engine_and_a_check_load_nothing_of_a_model(notes: str) -> None:
    code = (
        "import sys\nfrom followup import cli\n"
        "try:\n    cli.main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print([name for name in ('openai', 'tiktoken', 'httpx2', 'keyring', 'jiter', 'asyncio') if name in sys.modules], file=sys.stderr)"
    )
    for arguments in (("draft", notes, "--tone", "warm", "formal"), ("read", notes), ("check", notes), ("plan", notes)):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments, *NOW], capture_output=True, text=True, encoding="utf-8", check=True
        )
        assert done.stderr.splitlines()[-1] == "[]"


def test_a_page_may_import_everything_before_a_request_loads_the_client() -> None:
    code = "import sys, followup.asking, followup.variants, followup.engines.nearby; print('openai' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
