"""Prompts are filled strictly and carry the rules of the kind."""

import pytest

from followup.prompts import PromptError, fill, instructions, load, version
from followup.records import Kind
from followup.rules import catalogue


def test_the_writers_prompt_takes_the_rules_of_the_kind() -> None:
    rules = [(named.name, named.rule) for named in catalogue()]
    told = instructions(rules, Kind.CALL)
    assert "Show no hurry" in told
    assert "closing phrase" not in told
    assert told in fill(load("write"), {"rules": told})


def test_a_missing_and_an_unused_name_are_errors() -> None:
    with pytest.raises(PromptError):
        fill(load("write"), {})
    with pytest.raises(PromptError):
        fill(load("read"), {"rules": ""})
    with pytest.raises(PromptError):
        load("sing")


def test_a_version_changes_with_the_text() -> None:
    assert len(version("a")) == 8
    assert version("a") != version("b")
