"""After an edit only what changed is asked for, and the answer is the one that everything asked anew would give."""

import random

import pytest

from evals.letters import load
from followup.errors import CheckerUnavailable
from followup.languagetool.client import Client
from followup.languagetool.local import Local
from followup.languagetool.memory import Memory
from followup.languagetool.policy import Mistake


class Asked:
    """A proofreader that marks "teh" and a small start, and keeps what it was asked."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, text: str, language: str) -> tuple[Mistake, ...]:
        self.texts.append(text)
        found = [at for at in range(len(text)) if text.startswith("teh", at)]
        return tuple(Mistake(at, at + 3, "TEH", "TYPOS", "misspelling", language, ("the",)) for at in found)


def test_only_a_paragraph_that_changed_is_asked_for() -> None:
    memory, asked = Memory(), Asked()
    memory.find("One teh.\n\nTwo.\n\nThree teh.", "en-US", asked)
    found = memory.find("One teh.\n\nTwo, teh second.\n\nThree teh.", "en-US", asked)
    assert asked.texts == ["One teh.\n\nTwo.\n\nThree teh.", "Two, teh second."]
    assert [one.start for one in found] == [4, 15, 34]


def test_another_language_is_asked_for_anew() -> None:
    memory, asked = Memory(), Asked()
    for language in ("en-US", "en-GB", "en-US"):
        assert memory.find("One teh.", language, asked)[0].message == language
    assert len(asked.texts) == 2


def test_the_answer_does_not_depend_on_what_is_remembered() -> None:
    dice, memory = random.Random(5), Memory()
    for _ in range(300):
        text = "\n\n".join(
            dice.choices(["teh one", "", "two", "(teh three", "four) teh", "\n", 'a "teh', "é🎉 teh"], k=4)
        )
        assert memory.find(text, "en-US", Asked()) == Asked()(text, "en-US")


def test_a_quotation_over_two_paragraphs_is_asked_for_as_a_whole() -> None:
    memory, asked = Memory(), Asked()
    text = 'He said: "Come.\n\nAnd stay."'
    memory.find(text, "en-US", asked)
    memory.find(text, "en-US", asked)
    assert asked.texts == [text, text]


def test_what_could_not_be_asked_is_not_remembered() -> None:
    memory, asked = Memory(), Asked()

    def broken(text: str, language: str) -> tuple[Mistake, ...]:
        raise CheckerUnavailable(f"{text} in {language}")

    with pytest.raises(CheckerUnavailable):
        memory.find("One teh.", "en-US", broken)
    assert len(memory.find("One teh.", "en-US", asked)) == 1


def test_a_letter_that_is_edited_gets_the_answer_of_one_that_is_new(proofreader: Local) -> None:
    """With the real server: a paragraph is judged alike, alone or among others."""
    for letter in load("clean", "seen")[::50]:
        proofreader.find(letter.body, "en-GB")
        edited = letter.body.replace(" the ", " teh ", 1)
        state = proofreader._ready(10)
        assert set(proofreader.find(edited, "en-GB")) == set(Client(state.address, 30).find(edited, "en-GB"))
