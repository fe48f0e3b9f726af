"""The documents say what the program does."""

import json
import re
from pathlib import Path

import pytest

from followup import cli
from followup.records import FactKind, Severity

DOCS = Path(__file__).parent.parent / "docs"


def command(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit):
        cli.main(arguments)
    return capsys.readouterr().out


def fields(section: str) -> set[str]:
    text = (DOCS / "json.md").read_text(encoding="utf-8")
    body = re.search(rf"^## {section}$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert body
    return {
        name for row in re.findall(r"^\| (`[^|]+) \|", body[1], re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    }


def test_the_rules_page_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == command(capsys, "rules", "--markdown")


def test_json_md_names_every_field(capsys: pytest.CaptureFixture[str], tmp_path: Path, notes_text: str) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text(notes_text, encoding="utf-8")
    now = ("--now", "2026-03-10T18:00:00+01:00", "--json")
    assert fields("read") == set(json.loads(command(capsys, "read", str(notes), *now)))
    assert fields("plan") == set(json.loads(command(capsys, "plan", str(notes), *now)))
    draft = json.loads(command(capsys, "draft", str(notes), *now))
    assert fields("draft") == set(draft) | set(draft["drafts"][0]) - {"tone", "subject", "body"}
    text = (DOCS / "json.md").read_text(encoding="utf-8")
    message = tmp_path / "message.txt"
    message.write_text("Hi [Name],\n\nlol!!!", encoding="utf-8")
    check = json.loads(command(capsys, "check", str(message), "--json"))
    assert set(check) == {"findings", "holds", "skipped", "proofreader"}
    for name in (*check["findings"][0], *FactKind, *Severity):
        assert f'"{name}"' in text or f"`{name}`" in text


def test_readme_names_every_command() -> None:
    text = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    for words in (
        "make app",
        "make test",
        "followup read",
        "followup plan",
        "followup draft",
        "followup check",
        "followup rules",
        "followup setup",
        "followup doctor",
        "followup app",
    ):
        assert words in text
