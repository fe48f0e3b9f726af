"""The recorded replies of a small model are marked exactly, and hardly one bad reply would pass for a good draft."""

from pathlib import Path

import pytest

from evals import model_replies, record
from followup.engines.recorded import Recorded
from followup.engines.scripted import Scripted
from followup.records import Draft


@pytest.mark.parametrize(("part", "number"), [("seen", 60), ("unseen", 30)])
def test_every_mark_stands_in_its_reply(part: str, number: int) -> None:
    listed = model_replies.replies(part)
    assert len(listed) == number
    assert {reply.case for reply in listed} == set(model_replies.cases(part))
    for reply in listed:
        assert all(words in reply.text for words in reply.false)
    assert sum(len(reply.false) for reply in listed) > 2 * number


def test_bad_replies_are_held_back(capsys: pytest.CaptureFixture[str]) -> None:
    model_replies.measure("seen")
    line = next(one for one in capsys.readouterr().out.splitlines() if one.startswith("bad replies"))
    found, wanted = (int(number) for number in line.split()[-2].split("/"))
    assert found >= 0.95 * wanted


def test_a_models_replies_are_recorded_once_and_played_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = next(case for case in record.load("seen") if case.name == "bridge-engineer-narrative")
    monkeypatch.setattr(record, "load", lambda _: (one,))
    draft = Draft(subject="Thank you", body="Dear all,\n\nThank you for your time.\n\nKind regards,\nSam Lee")
    model = Scripted([draft] * 99)
    counts, usage = record.write_all(Recorded(tmp_path, model))
    assert counts["drafts"] == 8
    assert counts["ready"] == 8
    asked = len(model.asked)
    again, played = record.write_all(Recorded(tmp_path))
    assert (again, played) == (counts, usage)
    assert len(model.asked) == asked
    for path in tmp_path.glob("*.json"):
        path.unlink()
    assert record.write_all(Recorded(tmp_path))[0]["missing"] == 8
