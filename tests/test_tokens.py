"""Tokens are counted without ever reaching for a network."""

import sys
from pathlib import Path

import pytest

from followup import tokens
from tests.conftest import NOTES


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TIKTOKEN_CACHE_DIR", raising=False)
    monkeypatch.delenv("DATA_GYM_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    tokens.encoding.cache_clear()


def test_without_the_rank_file_the_count_is_a_labelled_bound() -> None:
    counted = tokens.count(NOTES)
    assert not counted.exact
    assert str(counted).startswith("at most about")
    assert len(NOTES) / 5 < counted.tokens < len(NOTES) / 2


def test_a_wrong_rank_file_is_neither_used_nor_deleted_and_tiktoken_is_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "followup" / "tiktoken" / tokens.FILE
    path.parent.mkdir(parents=True)
    path.write_bytes(b"not the ranks")
    before = "tiktoken" in sys.modules
    assert not tokens.count("hello").exact
    assert path.read_bytes() == b"not the ranks"
    assert ("tiktoken" in sys.modules) is before


def test_a_rank_file_with_the_right_hash_counts_exactly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Ranks:
        def encode(self, text: str, disallowed_special: tuple[str, ...]) -> list[str]:
            assert disallowed_special == ()
            return text.split()

    monkeypatch.setattr(tokens, "SHA256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    monkeypatch.setattr("tiktoken.get_encoding", lambda name: {tokens.NAME: Ranks()}[name])
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    (tmp_path / tokens.FILE).write_bytes(b"abc")
    counted = tokens.count("one two <|endoftext|>")
    assert counted == (3, True)
    assert str(counted) == "3"


@pytest.mark.parametrize(
    "text", ["", "Thank you.", "ありがとうございます", '{"facts": [{"words": "a"}]}', "x" * 500, "👋🏽 hi"]
)
def test_the_bound_is_positive_and_grows(text: str) -> None:
    assert 0 < tokens.bound(text) <= tokens.bound(text + " and more words of it")
