"""The sentences to learn from are many, each of them stands once, and the weights know what they do."""

from collections import Counter

import pytest

from evals import acts
from followup import acts as learned
from followup.acts import Act

SENTENCES = tuple(acts.written())


@pytest.mark.parametrize("act", list(Act))
def test_there_are_enough_sentences_of_every_act(act: Act) -> None:
    assert sum(one.known.get(act, False) for one in SENTENCES) >= 250


def test_there_are_enough_sentences_that_do_none_of_it() -> None:
    assert sum(not any(yes for act, yes in one.known.items() if act is not Act.PARTICULAR) for one in SENTENCES) >= 800


def test_no_sentence_stands_twice() -> None:
    assert [words for words, times in Counter((one.words, one.end) for one in SENTENCES).items() if times > 1] == []


def test_only_acts_stand_in_brackets() -> None:
    names = {*Act, "plain"}
    for path in acts.FOLDER.glob("*.txt"):
        assert path.stem in names
        for line in path.read_text(encoding="utf-8").splitlines():
            assert set(acts.besides(line)) <= set(Act), line


def test_the_weights_are_those_of_the_sentences() -> None:
    right = total = 0
    for one in SENTENCES:
        beliefs = learned.beliefs(one.words, one.end)
        total += len(one.known)
        right += sum((beliefs[act] > 0.5) is yes for act, yes in one.known.items())
    assert right / total > 0.98
