"""The person's own dictionary: kept, forgiving, and theirs alone."""

import stat
from pathlib import Path

import pytest

from followup import wiring
from followup.dictionary import Dictionary
from followup.errors import InputError


def test_words_are_kept_once_in_order_and_can_be_taken_out(data_folder: Path) -> None:
    words = wiring.dictionary()
    assert words.words() == ()
    for word in ("Grawlix", " saggar ", "Grawlix"):
        words.add(word)
    assert wiring.dictionary().words() == ("Grawlix", "saggar")
    words.remove("Grawlix")
    assert words.words() == ("saggar",)
    assert stat.S_IMODE((data_folder / "dictionary.txt").stat().st_mode) == 0o600


def test_a_file_edited_by_hand_is_read(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("\n  Ænima  \n\nsaggar\nsaggar\n", encoding="utf-8")
    assert Dictionary(tmp_path / "words.txt").words() == ("Ænima", "saggar")
    (tmp_path / "broken.txt").write_bytes(b"\xff\xfe\x00")
    assert Dictionary(tmp_path / "broken.txt").words() == ()


@pytest.mark.parametrize("word", ["", "  ", "two words", "x" * 61])
def test_what_is_not_one_word_is_refused(tmp_path: Path, word: str) -> None:
    with pytest.raises(InputError, match="not one word"):
        Dictionary(tmp_path / "words.txt").add(word)


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be written"):
        Dictionary(tmp_path / "file" / "words.txt").add("saggar")
