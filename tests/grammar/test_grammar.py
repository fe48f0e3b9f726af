"""The models of LanguageTool's jars, read in Python, and what the grammar says of a letter."""

import random
import shutil
import zipfile
from pathlib import Path

import pytest

from followup.grammar import Grammar, lexicon, tagger
from followup.letter import Letter
from followup.records import Draft
from tests.grammar.models import JARS, grammar, sentence_of

PIECES = ["I", "we", "the team", "is", "were", ",", ".", "and", "who", "that", "two", "nurse", "'s", "don't", "🎉", "(", "\n", "yesterday", "since", "Ö", "1,200", "to"]  # fmt: skip


def letter_of(text: str) -> Letter:
    return Letter(Draft(subject=None, body=f"Dear Ana,\n\n{text}\n\nKind regards,\nBo"))


def words_of(text: str) -> list[str]:
    letter = letter_of(text)
    return [flaw.span.of(letter.body) for flaw in grammar().find(letter)]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("I don't know what the status is.", "PRP VBP RB VB WP DT NN VBZ ."),
        ("The night shift runs well.", "DT NN NN VBZ RB ."),
        ("Heat kills them.", "NN VBZ PRP ."),
        ("Anna's colleagues were kind to me.", "NNP POS NNS VBD JJ TO PRP ."),
    ],
)
def test_words_get_their_parts_of_speech(text: str, tags: str) -> None:
    assert " ".join(word.tag for word in sentence_of(text).words) == tags


def test_the_dictionary_knows_forms_and_their_bases() -> None:
    words = lexicon.load(JARS / lexicon.JAR)
    assert words.readings("mice") == (("mouse", "NNS"),)
    assert words.bases("went", "VBD") == {"go"}
    assert {"VB", "NN"} <= words.tags("read")
    assert "NN:U" in words.tags("information")
    assert words.readings("zzyzzy") == ()
    assert words.readings("") == ()


def test_positions_are_those_of_the_letter() -> None:
    assert words_of("🎉 I’m sure that the list of open points are with you.") == ["are"]


def test_what_stands_between_does_not_hide_a_mistake() -> None:
    assert words_of("The plan for the next two summers in both of your shops are clear.") == ["are"]
    assert words_of("Every one of the nurses whom I met on the ward knows it.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The tour you gave us on Monday was great, and the people I met were kind.",
        "It is, I believe, the right time.",
        "The sooner we start, the better it is.",
        "If you agree, I will come on Friday.",
        "I came, I saw, and I left.",
        "He said that when the van is late, the crew waits.",
        "I was so impressed I told my sister about it.",
    ],
)
def test_clauses_that_belong_together_are_left_alone(text: str) -> None:
    assert words_of(text) == []


def test_a_word_is_marked_once() -> None:
    letter = letter_of("He have two friend, she do not knows it, they was there.")
    spans = [flaw.span for flaw in grammar().find(letter)]
    assert spans
    assert all(not one.overlaps(other) for at, one in enumerate(spans) for other in spans[at + 1 :])


def test_any_text_is_read_to_its_end() -> None:
    dice = random.Random(5)
    for _ in range(300):
        text = " ".join(dice.choices(PIECES, k=dice.randint(1, 25)))
        letter = letter_of(text)
        for flaw in grammar().find(letter):
            assert 0 <= flaw.span.start < flaw.span.end <= len(letter.body)


def test_without_the_jars_nothing_is_found(tmp_path: Path) -> None:
    assert Grammar(tmp_path).find(letter_of("He have two friend.")) == ()


def test_jars_that_hold_something_else_are_told_apart(tmp_path: Path) -> None:
    shutil.copy(JARS / tagger.JAR, tmp_path / tagger.JAR)
    with zipfile.ZipFile(tmp_path / lexicon.JAR, "w") as jar:
        jar.writestr("org/languagetool/resource/en/english.dict", b"\\fsa\x05 another format")
    assert Grammar(tmp_path).find(letter_of("He have two friend.")) == ()
