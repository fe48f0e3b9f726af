"""Shorthand becomes clauses, noun phrases and stories in words to the reader, or is refused."""

import pytest

from followup.engines.offline.writing.clauses import Speech
from followup.engines.offline.writing.nouns import topic_of
from followup.engines.offline.writing.persons import to_reader, write_out
from followup.engines.offline.writing.shorthand import plain_case, spell_out, with_places
from followup.engines.offline.writing.stories import story_of
from followup.engines.offline.writing.tellings import told_clause

NAMES = frozenset({"Ingrid", "Solheim", "Tamsin"})
SPOKEN = Speech(NAMES, spoken=True, recipient="Ingrid Solheim", reader="Ingrid Solheim")
NOTED = Speech(NAMES, reader="Ingrid Solheim")


@pytest.mark.parametrize(
    ("noted", "clause"),
    [
        ("they press cider for nine villages", "you press cider for nine villages"),
        ("want a second kiln before the autumn", "you want a second kiln before the autumn"),
        ("moving to a bigger yard in May", "you are moving to a bigger yard in May"),
        ("looms still threaded by hand", "looms are still threaded by hand"),
        ("night crew finds the lamps too weak", "the night crew finds the lamps too weak"),
        ("subscriptions down 8% since Easter", "subscriptions are down 8% since Easter"),
        ("no spare boiler since 2021", "you have had no spare boiler since 2021"),
        (
            "Tamsin runs the seed store, does the orders too late",
            "Tamsin runs the seed store and does the orders too late",
        ),
        ("their divers keep losing their radios", "your divers keep losing their radios"),
        ("the roof leaks, which costs them two shifts a month", "the roof leaks, which costs you two shifts a month"),
        ("somebody to train the apprentices", None),
        ("it works now", None),
        ("the one she mentioned before", None),
        ("roses, tulips", None),
        ("they have own bakery", None),
    ],
)
def test_notes_become_clauses(noted: str, clause: str | None) -> None:
    if noted.startswith("somebody"):
        assert told_clause(noted, NOTED) == "you are looking for somebody to train the apprentices"
    else:
        assert told_clause(noted, NOTED) == clause


@pytest.mark.parametrize(
    ("said", "clause"),
    [
        ("we lost three barges in the flood", "you lost three barges in the flood"),
        ("our guides speak to visitors in their own language", "your guides speak to visitors in their own language"),
        ("she mends the nets and teaches the deckhands", "you mend the nets and teach the deckhands"),
        ("Ingrid wants a harbour map that tourists can read", "you want a harbour map that tourists can read"),
        ("a third of callers ask where their parcel is", "a third of callers ask where their parcel is"),
    ],
)
def test_what_the_reader_said_is_said_to_the_reader(said: str, clause: str) -> None:
    assert told_clause(said, SPOKEN) == clause


@pytest.mark.parametrize(
    ("noted", "story"),
    [
        ("i told them how we dried the hay at the abbey in a wet June", "we dried the hay at the abbey in a wet June"),
        (
            "repaired forty clocks for the town hall, never missed a date",
            "I repaired forty clocks for the town hall and never missed a date",
        ),
        ("breakages: at the glassworks I cut them by a third", "at the glassworks I cut breakages by a third"),
        (
            "When I ran the ferry kiosk I sold tea in four currencies",
            "when I ran the ferry kiosk I sold tea in four currencies",
        ),
    ],
)
def test_what_the_candidate_did_becomes_a_clause(noted: str, story: str) -> None:
    told = story_of(spell_out(noted), NAMES)
    assert told is not None
    assert told.clause == story


def test_a_story_about_something_keeps_what_came_of_it() -> None:
    told = story_of("told Tamsin about the moss wall I built in Turku, watering fell from daily to weekly", NAMES)
    assert told is not None
    assert (told.about, told.result, told.listener) == (
        "the moss wall I built in Turku",
        "watering fell from daily to weekly",
        "Tamsin",
    )


@pytest.mark.parametrize(
    "noted", ["I gave them a lighter one once", "we had the same at ours", "I was nervous", "said yes"]
)
def test_a_story_that_points_out_of_itself_is_left_out(noted: str) -> None:
    assert story_of(noted, NAMES) is None


@pytest.mark.parametrize(
    ("noted", "topic"),
    [
        ("grafting of old pear varieties, frost", "the grafting of old pear varieties"),
        ("Kafka, Flink, Postgres", "Kafka, Flink and Postgres"),
        ("the boat shed and its cranes", "the boat shed and its cranes"),
        ("how the bees winter in the north", None),
        ("footfall fine", None),
        ("they will email", None),
        ("Acme Tools", None),
    ],
)
def test_notes_become_noun_phrases(noted: str, topic: str | None) -> None:
    assert topic_of(noted, NAMES) == topic


def test_shorthand_is_written_out() -> None:
    assert spell_out("rota w/ 6 ppl b4 easter, ~3 hrs/wk") == "rota with 6 people before Easter, about 3 hours a week"
    assert (
        write_out("they'd lost two and they'd like more, we've moved")
        == "they had lost two and they would like more, we have moved"
    )
    assert with_places("the mill near braemar and the one in timber") == "the mill near Braemar and the one in timber"
    assert plain_case("HR AND PAYROLL OFFICER") == "HR and payroll officer"


def test_other_peoples_they_stays_theirs() -> None:
    assert to_reader("they ask pupils to bring their boots", spoken=False) == "you ask pupils to bring their boots"
    assert to_reader("they sell honey in their own shop", spoken=False) == "you sell honey in your own shop"
    assert to_reader("the pumps fail and they want new ones", spoken=False) == "the pumps fail and you want new ones"
