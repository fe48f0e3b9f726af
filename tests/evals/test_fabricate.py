"""The fabricated letters: one planted statement each, the same again by seed, and one part at a time."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from evals import fabricate, tracing
from evals.cases import load
from evals.plants import PLANTS

PARTS = ("seen", "unseen")
CASES = load("seen")[:6]


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_the_same_seed_gives_the_same_letters_and_another_seed_gives_others(tmp_path: Path) -> None:
    for name, seed in (("once", 1), ("again", 1), ("other", 2)):
        count, _ = fabricate.write("seen", CASES, seed, tmp_path / name)
        assert count == len(texts(tmp_path / name)) > 0
    assert texts(tmp_path / "once") == texts(tmp_path / "again") != texts(tmp_path / "other")


def test_only_the_part_that_was_asked_for_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fabricate, "FOLDER", tmp_path)
    monkeypatch.setattr(fabricate, "load", lambda part: {"seen": CASES}[part])
    (tmp_path / "dropped.yaml").write_text("[]", encoding="utf-8")
    for part in PARTS:
        (tmp_path / part).mkdir()
        (tmp_path / part / "old.yaml").write_text("kept?", encoding="utf-8")
    assert fabricate.main(["seen", "--seed", "3"]) == 0
    assert "old.yaml" not in texts(tmp_path / "seen")
    assert texts(tmp_path / "unseen") == {"old.yaml": "kept?"}


@pytest.mark.parametrize("arguments", [["--help"], [], ["both"]])
def test_help_and_what_names_no_part_write_nothing(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fabricate, "FOLDER", tmp_path)
    with pytest.raises(SystemExit):
        fabricate.main(arguments)
    assert not texts(tmp_path)
    printed = capsys.readouterr()
    assert "PART" in printed.out + printed.err


def test_what_was_dropped_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = [one for _, one in fabricate.fabricated("seen", CASES, 1)]
    gone = fabricate.Dropped(case=str(letters[0]["case"]), planted=str(letters[0]["planted"]), reason="True.")
    monkeypatch.setattr(fabricate, "dropped", lambda: (gone,))
    count, left_out = fabricate.write("seen", CASES, 1, tmp_path)
    assert (count + left_out, left_out) == (len(letters), 1)
    written = map(yaml.safe_load, texts(tmp_path).values())
    assert (gone.case, gone.planted) not in {(one["case"], one["planted"]) for one in written}


def test_no_wording_is_in_both_parts() -> None:
    for some in (PLANTS.pools, PLANTS.sentences, PLANTS.leads, {"promises": PLANTS.promises}):
        for name, half in some.items():
            assert not set(half.seen) & set(half.unseen), name


def test_no_case_is_in_both_parts() -> None:
    seen, unseen = ({one.case for one in tracing.load(part)} for part in PARTS)
    assert not seen & unseen


@pytest.mark.parametrize("part", PARTS)
def test_each_letter_that_stands_is_a_draft_of_a_case_with_one_plant_and_none_is_a_dropped_one(part: str) -> None:
    letters = tracing.load(part)
    notes = {case.name: case.notes for case in load(part)}
    left_out = {(one.case, one.planted) for one in fabricate.dropped()}
    for one in letters:
        assert one.body.count(one.planted) == 1, one.name
        assert one.body != one.good, one.name
        assert notes[one.case] == one.notes, one.name
        assert (one.case, one.planted) not in left_out, one.name
    types = Counter(one.type for one in letters)
    assert len(letters) >= {"seen": 150, "unseen": 40}[part]
    assert len(types) >= 12
