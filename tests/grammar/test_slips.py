"""What the fitted model of slips finds in sentences that it has not learnt from."""

from importlib.resources import files

import pytest
import yaml

from followup.grammar import RULES, pairs, slips
from followup.grammar.kinds import GAPS, Slip, confusable, places
from followup.grammar.slips import find
from tests.grammar.models import sentence_of

SENTENCES: dict[str, dict[str, list[str]]] = yaml.safe_load(
    (files("followup.grammar") / "slips.yaml").read_text(encoding="utf-8")
)

EXAMPLES: dict[str, dict[str, list[str]]] = yaml.safe_load(
    (files("followup.grammar") / "examples.yaml").read_text(encoding="utf-8")
)
MOST = 7
"""Of ten slips, those that are found at least, by the model or by a rule."""
SELDOM = 0.05
"""The share of right sentences, many of them picked to mislead rules, in which the model may believe in a slip."""


def is_seen(text: str) -> bool:
    return any(flaw for rule in RULES for flaw in rule(sentence_of(text)))


@pytest.mark.parametrize("kind", SENTENCES)
def test_most_slips_are_found(kind: str) -> None:
    assert sum(map(is_seen, SENTENCES[kind]["wrong"])) >= MOST


def test_the_model_is_quiet_on_right_sentences() -> None:
    right = [text for texts in (*SENTENCES.values(), *EXAMPLES.values()) for text in texts["right"]]
    told = [text for text in right if list(find(sentence_of(text)))]
    assert len(told) <= SELDOM * len(right)


def test_each_kind_has_ten_of_both() -> None:
    assert {len(texts[side]) for texts in SENTENCES.values() for side in ("wrong", "right")} == {10}


def test_the_model_tells_every_kind_that_has_a_bar_by_its_own_rule() -> None:
    model = slips.load()
    assert set(model.bars) == set(model.bias) <= set(Slip)


def test_a_place_is_a_word_or_the_gap_before_one() -> None:
    sentence = sentence_of("My sisters' cat, I think, sleeps in the whole house.")
    for slip in Slip:
        for at in places(sentence, slip):
            assert 0 <= at < len(sentence)
            assert slip not in GAPS or sentence.lower(at)[0].isalnum()


def test_words_that_are_taken_for_each_other_are_so_both_ways() -> None:
    assert all(word in confusable()[other] for word, others in confusable().items() for other in others)


def test_words_that_go_together_are_told_from_words_that_do_not() -> None:
    counts = pairs.load()
    assert int(counts.tie("depend", "on")) > 0 > int(counts.tie("responsible", "of"))
    assert counts.tie("zzyzx", "on") == "?"
    assert counts.fit("hear", "from", "you") > counts.fit("hear", "form", "you")


def test_what_is_packed_is_read_again() -> None:
    counts = pairs.load()
    kept = dict(zip(counts.keys, counts.levels, strict=True))
    assert pairs.packed(counts.words, counts.often, kept) == (files("followup.grammar") / "pairs.bin").read_bytes()
