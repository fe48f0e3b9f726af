"""The command line keeps its promises: documents on standard output, words on standard error, three exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

LATE = "Dear Bo,\n\nThe kiln with the two doors is a puzzle I would love to solve, and the studio role appeals to me. I look forward to hearing from you.\n\nBest,\nAna"


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "followup", *arguments], input=given, capture_output=True, check=False)


@pytest.fixture
def notes(tmp_path: Path, notes_text: str) -> str:
    path = tmp_path / "notes.txt"
    path.write_text(notes_text, encoding="utf-8")
    return str(path)


def test_read_prints_one_document_with_positions_in_the_input_as_given(notes_text: str) -> None:
    windows = "\ufeff".encode() + notes_text.replace("\n", "\r\n").encode()
    done = run("read", "-", "--now", "2026-03-10T18:00:00+01:00", "--json", given=windows)
    assert done.returncode == 0
    document = json.loads(done.stdout)
    source = notes_text.replace("\n", "\r\n")
    assert document["company"]["value"] == "Brightwater Housing Trust"
    assert document["held_at"] == "2026-03-09T14:00:00+01:00"
    assert document["promise"]["latest"] == "2026-03-20"
    assert [person["name"] for person in document["people"]] == ["Morag Sinclair", "Yusuf Adeyemi"]
    for part in (document["company"], document["role"], document["promise"], *document["people"]):
        words = part.get("value") or part.get("name") or part.get("text")
        assert source[part["start"] : part["end"]] == words
    assert {fact["kind"] for fact in document["facts"]} >= {
        "goal",
        "mine",
        "weak",
        "private",
        "interest",
        "invitation",
        "promise",
    }
    assert document["questions"] == []


def test_plan_follows_the_history(notes: str, tmp_path: Path) -> None:
    history = tmp_path / "history.json"
    history.write_text('[{"direction": "out", "kind": "thank_you", "channel": "email", "at": "2026-03-10"}]')
    done = run("plan", notes, "--history", str(history), "--now", "2026-03-11T09:00:00+01:00", "--json")
    document = json.loads(done.stdout)
    assert document["kind"] == "after_date"
    assert document["best"].startswith("2026-03-25")
    assert {reason["rule"] for reason in document["reasons"]} >= {"employers-timeline", "email-first"}


def test_draft_writes_the_tones_and_traces_each_sentence(notes: str, tmp_path: Path) -> None:
    mail = tmp_path / "thanks.eml"
    done = run(
        "draft",
        notes,
        "--now",
        "2026-03-10T18:00:00+01:00",
        "--from",
        "Ewan Reid",
        "--tone",
        "warm",
        "formal",
        "--json",
        "--eml",
        str(mail),
    )
    drafts = json.loads(done.stdout)["drafts"]
    assert [draft["tone"] for draft in drafts] == ["warm", "formal"]
    for draft in drafts:
        assert {finding["severity"] for finding in draft["report"]["findings"]} <= {"hint"}
        assert any(sentence["facts"] for sentence in draft["trace"])
        assert all(draft["body"][one["start"] : one["end"]].strip() for one in draft["trace"])
    assert b"X-Unsent: 1" in mail.read_bytes()


def test_thin_notes_are_asked_about_and_not_written_from() -> None:
    done = run("draft", "-", "--json", given=b"went ok, nice people")
    document = json.loads(done.stdout)
    assert document["drafts"] == []
    assert 0 < len(document["questions"]) <= 3
    assert done.returncode == 0


def test_check_finds_an_error_and_says_so_with_its_exit_code() -> None:
    done = run("check", "-", "--json", given=LATE.encode())
    assert done.returncode == 1
    assert [finding["rule"] for finding in json.loads(done.stdout)["findings"]] == ["late-thanks"]


def test_positions_of_a_check_are_those_of_the_file_with_its_subject_line() -> None:
    text = "Subject: THANKS [Name]\r\n\r\nDear Bo,\r\n\r\nThank you for the kiln talk 😀 with [role], I would love to join the two-door project.\r\nI look forward to hearing from you.\r\n\r\nBest,\r\nAna"
    done = run("check", "-", "--json", "--kind", "thank_you", given=text.encode())
    for finding in json.loads(done.stdout)["findings"]:
        if finding["start"] is not None:
            assert text[finding["start"] : finding["end"]] == finding["text"]
    assert {finding["text"] for finding in json.loads(done.stdout)["findings"]} >= {"[Name]", "[role]", "😀"}


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        (("read", "no-such-file.txt"), b""),
        (("read", "-"), b""),
        (("read", "-"), b" \n\t "),
        (("read", "-"), b"\x00\x01\x02\x03" * 99),
        (("read", "-"), b"word " * 210_000),
        (("read", "-", "--now", "soon"), b"notes"),
        (("draft", "-", "--tone", "angry"), b"notes"),
        (("draft", "-", "--engine", "magic"), b"notes"),
        (("check", "-"), b"  "),
        (("check",), b""),
        (("rules", "no-such-rule"), b""),
        (("reed", "-"), b"notes"),
        (("draft", "-", "--seed", "x"), b"notes"),
        (("draft", "-", "--kind", "thanks"), b"notes"),
        (("check", "-", "--notes", "-"), b"notes"),
        (("app", "--port", "99999"), b""),
        (("app", "--port", "abc"), b""),
        ((), b""),
    ],
)
def test_bad_input_gets_one_sentence_and_exit_code_2(arguments: tuple[str, ...], given: bytes) -> None:
    done = run(*arguments, given=given)
    assert done.returncode == 2
    assert done.stdout == b""
    words = done.stderr.decode().strip()
    assert len(words.splitlines()) == 1
    assert "Traceback" not in words


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "utf-8-sig", "utf-32"])
def test_other_encodings_are_read(encoding: str) -> None:
    text = "Interview with Müller Bakery. Met José Núñez, the head baker. They bake 400 rye loaves a night."
    done = run("read", "-", "--json", given=text.encode(encoding))
    assert json.loads(done.stdout)["people"][0]["name"] == "José Núñez"


def test_a_reader_is_known_by_part_of_the_name_and_one_whom_the_notes_do_not_name_is_told(notes: str) -> None:
    done = run("draft", notes, "--to", "yusuf", "--from", "Ewan Reid")
    assert b"Yusuf" in done.stdout
    assert b"nobody called" not in done.stderr
    done = run("draft", notes, "--to", "Josef", "--from", "Ewan Reid")
    assert done.returncode == 0
    assert "nobody called 'Josef', but Morag Sinclair, Yusuf Adeyemi" in done.stderr.decode()


def test_a_mail_file_that_cannot_be_written_is_told_and_the_draft_is_there(notes: str, tmp_path: Path) -> None:
    done = run("draft", notes, "--from", "Ewan Reid", "--json", "--eml", str(tmp_path / "no-folder" / "x.eml"))
    assert done.returncode == 2
    assert json.loads(done.stdout)["drafts"]
    assert "cannot be written" in done.stderr.decode()
    thin = run("draft", "-", "--eml", str(tmp_path / "x.eml"), given=b"went ok, nice people")
    assert "was not written" in thin.stderr.decode()
    assert not (tmp_path / "x.eml").exists()


@pytest.mark.parametrize("command", ["read", "plan", "draft", "check", "rules", "setup", "doctor", "app"])
def test_every_command_explains_itself(command: str) -> None:
    assert command in run("--help").stdout.decode()
    words = run(command, "--help").stdout.decode()
    assert words.startswith(f"usage: followup {command}")
    assert run("--version").stdout.startswith(b"followup ")


def test_rules_are_listed_and_shown() -> None:
    assert b"late-thanks" in run("rules").stdout
    assert b"Rather:" in run("rules", "late_thanks").stdout


def test_check_starts_without_the_page_or_a_model() -> None:
    code = "import sys; from followup import cli\ntry:\n    cli.main(['check', '-'])\nexcept SystemExit:\n    pass\nprint([name for name in ('streamlit', 'openai', 'tiktoken') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], input=LATE.encode(), capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"
