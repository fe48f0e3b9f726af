"""Each rule finds its ten wrong sentences, and none finds anything in the right ones that look alike."""

from importlib.resources import files

import pytest
import yaml

from followup.grammar import RULES, slips
from followup.grammar.sentence import Sentence
from tests.grammar.models import sentence_of

EXAMPLES: dict[str, dict[str, list[str]]] = yaml.safe_load(
    (files("followup.grammar") / "examples.yaml").read_text(encoding="utf-8")
)
EACH = [(rule, text) for rule, texts in EXAMPLES.items() for text in texts["wrong"]]
RIGHT = sorted({text for texts in EXAMPLES.values() for text in texts["right"]})


def found(sentence: Sentence) -> set[str]:
    """Return what the rules find; how sure the fitted model is, is tested beside."""
    return {flaw.rule for find in RULES if find is not slips.find for flaw in find(sentence)}


@pytest.mark.parametrize(("rule", "text"), EACH)
def test_a_rule_finds_what_is_wrong(rule: str, text: str) -> None:
    assert rule in found(sentence_of(text))


@pytest.mark.parametrize("text", RIGHT)
def test_no_rule_finds_anything_in_what_is_right(text: str) -> None:
    assert found(sentence_of(text)) == set()


def test_every_rule_has_ten_of_both() -> None:
    folder = files("followup.grammar")
    names = {
        line.split('"')[1]
        for one in folder.iterdir()
        if one.name.endswith(".py") and one.name != "slips.py"
        for line in one.read_text(encoding="utf-8").splitlines()
        if '= "GRAMMAR_' in line
    }
    assert set(EXAMPLES) == names
    assert {len(texts[kind]) for texts in EXAMPLES.values() for kind in ("wrong", "right")} == {10}
