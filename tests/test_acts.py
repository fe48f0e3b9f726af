"""What a sentence does is told by weights that were learned, for sentences that were not learned from."""

import pytest

from followup import acts
from followup.acts import Act
from followup.letter import Letter
from followup.records import Draft


def does(sentence: str) -> set[Act]:
    letter = Letter(Draft(subject=None, body=f"Dear Ms Aho,\n\n{sentence}\n\nKind regards,\nPeter Mwangi"))
    return {act for act in Act if letter.belief(act) > 0.5}


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Thank you for the hour among your orchids.", Act.THANKS),
        ("You were generous with your time, and with the plum cake.", Act.THANKS),
        ("I would be glad to drive the night bus for you.", Act.INTEREST),
        ("Nothing would please me more than to look after those orchids.", Act.INTEREST),
        ("I hope that we speak again before the frost.", Act.CLOSE),
        ("If you need anything else, please ring me.", Act.CLOSE),
        ("May I ask whether the panel has chosen anybody?", Act.ASK),
        ("I wondered how the search for a driver was going.", Act.ASK),
        ("You must give me your answer by Thursday noon.", Act.PRESSURE),
        ("Three weeks have gone by and nobody has bothered to ring.", Act.PRESSURE),
        ("I am a motivated team player with excellent communication skills.", Act.STOCK),
        ("I am ashamed of my poor answer about the brakes.", Act.APOLOGY),
        ("The way you label the orchids by scent was new to me.", Act.PARTICULAR),
    ],
)
def test_a_sentence_is_known_by_what_it_does(sentence: str, act: Act) -> None:
    assert act in does(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no hurry at all.",
        "Another garage has asked for my answer by Thursday.",
        "You said that the panel meets on Friday.",
        "I am sorry about the muddy boots.",
        "The silence in the glasshouse was a fine thing.",
    ],
)
def test_a_look_alike_is_not_taken_for_pressure_or_apology(sentence: str) -> None:
    assert not does(sentence) & {Act.PRESSURE, Act.APOLOGY, Act.STOCK}


def test_a_message_without_sentences_does_nothing() -> None:
    assert does("") == set()
    assert Letter(Draft(subject=None, body="")).belief(Act.THANKS) == 0


def test_a_rare_word_is_seen_as_its_kind() -> None:
    looked = {"thank", "grati*"}
    words = ["thank", "gratitude", "friday", "twelve", "kestrel", "aho", "welding"]
    seen = [acts.token(word, looked, capital=word == "aho") for word in words]
    assert seen == ["thank", "grati*", "~day", "#", "~", "~Name", "~ing"]


def test_the_weights_stay_few() -> None:
    assert len(acts.model().weights) < 10_000


def test_a_word_that_nobody_wrote_counts_by_the_words_that_are_used_alike() -> None:
    unknown = [word for word in ("distinguished", "impolite", "ashamed") if word in acts.model().meanings]
    assert unknown
    assert all(acts.beliefs([(word, False)], ".") != acts.beliefs([("qwxyz", False)], ".") for word in unknown)
