"""The commands around LanguageTool: setup, doctor, check."""

import json
import os
from pathlib import Path

import pytest

from followup import cli
from followup.doctor import examine
from followup.languagetool import state
from followup.languagetool.folder import Folder, make
from followup.languagetool.service import Service
from tests.languagetool.real import lend


def command(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    return int(ended.value.code or 0)


@pytest.fixture
def message(tmp_path: Path) -> str:
    path = tmp_path / "message.txt"
    path.write_text("Hi Bo,\n\nThank you for the tour of the kiln, I will recieve it.\n\nBest,\nAna", encoding="utf-8")
    return str(path)


def signs(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, str]]:
    capsys.readouterr()
    assert command("doctor", "--json") == 0
    return {sign["what"]: sign for sign in json.loads(capsys.readouterr().out)}


def test_doctor_says_what_is_missing_and_what_mends_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FOLLOWUP_JAVA", str(tmp_path / "none"))
    found = signs(capsys)
    assert found["Java"]["mark"] == found["LanguageTool"]["mark"] == found["Server"]["mark"] == "--"
    assert "followup setup" in found["Java"]["how"]
    assert "0 of 50 jars" in found["LanguageTool"]["how"]
    assert found["Your messages"]["mark"] == "ok"
    monkeypatch.setenv("FOLLOWUP_LANGUAGETOOL_URL", "https://words.example")
    assert "words.example" in signs(capsys)["LanguageTool"]["how"]
    assert command("doctor") == 0
    assert "words.example" in capsys.readouterr().out


def test_doctor_knows_a_complete_set_up_and_a_folder_that_cannot_be_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache_folder: Path, tmp_path: Path
) -> None:
    lend(cache_folder / "languagetool")
    found = signs(capsys)
    assert found["LanguageTool"]["mark"] == found["Java"]["mark"] == "ok"
    assert found["Quick start"]["mark"] == "--"
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("FOLLOWUP_DATA", str(tmp_path / "file" / "data"))
    assert signs(capsys)["Your messages"]["mark"] == "!!"


def test_check_starts_nothing_unless_it_is_asked_to(
    capsys: pytest.CaptureFixture[str], cache_folder: Path, message: str
) -> None:
    folder = lend(cache_folder / "languagetool")
    assert command("check", message, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["proofreader"] is None
    assert [one["reason"] for one in report["skipped"] if one["checker"] == "spelling and grammar"] == [
        "LanguageTool is not running: 'followup check --languagetool' starts it, and so does the page."
    ]
    assert not folder.run.exists()


def test_check_without_a_set_up_names_the_one_command_that_mends_it(
    capsys: pytest.CaptureFixture[str], message: str
) -> None:
    for flags in ([], ["--languagetool"]):
        command("check", message, *flags)
        said = capsys.readouterr()
        assert "Not checked: spelling and grammar. LanguageTool is not set up: run 'followup setup'." in said.out


def test_setup_with_everything_there_fetches_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache_folder: Path
) -> None:
    lend(cache_folder / "languagetool")
    monkeypatch.setenv("FOLLOWUP_MAVEN_REPOSITORY", "http://127.0.0.1:9")
    assert command("setup") == 0
    said = capsys.readouterr()
    assert "LanguageTool is here" in said.out
    assert "Fetching" not in said.err


def test_setup_that_cannot_reach_a_repository_ends_with_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_MAVEN_REPOSITORY", "http://127.0.0.1:9")
    assert command("setup") == 2
    said = capsys.readouterr()
    assert said.err.strip().splitlines()[-1].startswith("The jars could not be fetched (")
    assert "Traceback" not in said.err


def test_the_page_is_told_each_state(cache_folder: Path) -> None:
    service = Service(cache_folder / "languagetool")
    assert service.status().setup == "missing"
    assert Service(cache_folder / "x", remote="https://words.example/").status().sentence == (
        "Your messages go to LanguageTool at words.example, as you have set."
    )
    folder = lend(cache_folder / "languagetool")
    assert (service.status().setup, service.status().server) == ("ready", "off")
    make(folder.users)
    lock = _lock(folder)
    state.write(folder, state.State(status="failed", supervisor=1, sentence="It is tired."))
    assert (service.status().server, service.status().sentence) == ("failed", "It is tired.")
    assert service.is_hopeless()
    state.write(folder, state.State(status="ready", supervisor=1, java=1, port=1))
    assert service.status().server == "ready"
    os.close(lock)


def _lock(folder: Folder) -> int:
    """Hold the supervisor's lock, as one that lives does."""
    import fcntl  # noqa: PLC0415

    handle = os.open(folder.run / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle


def test_a_password_in_a_server_s_address_is_shown_by_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWUP_LANGUAGETOOL_URL", "https://ana:s3cret@words.example:8443/v2")
    shown = "\n".join(f"{sign.what} {sign.how}" for sign in examine())
    assert "words.example:8443" in shown
    assert "s3cret" not in shown
