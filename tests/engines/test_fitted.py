"""Options are weighed by signs, and the probability says whether one is sure, shown or left out."""

from followup.engines.offline.reading.fitted import NOTHING, Model, Option, choose, join, models
from followup.text import Span

MODEL = Model(sure=0.6, shown=0.1, weights={"called so": 3.0, "a place": -2.0, NOTHING: 1.0})


def option(text: str, *signs: str) -> Option:
    return Option(text, Span(0, len(text)), dict.fromkeys(signs, Span(0, len(text))))


def test_the_most_probable_option_is_sure_and_shows_what_spoke_for_it() -> None:
    values = choose([option("Ghent", "a place"), option("Kestrel", "called so", "unknown")], (), MODEL)
    assert [(value.text, value.sure) for value in values] == [("Kestrel", True)]
    assert [(one.reason, one.weight) for one in values[0].evidence] == [("called so", 3.0)]


def test_of_two_equal_options_none_is_sure() -> None:
    values = choose([option("Kestrel", "called so"), option("Osprey", "called so")], (), MODEL)
    assert {value.text: value.sure for value in values} == {"Kestrel": False, "Osprey": False}


def test_where_nothing_speaks_for_an_option_none_is_shown() -> None:
    assert choose([option("Ghent", "a place")], (), MODEL) == []


def test_a_sign_of_one_place_holds_for_all_and_one_against_only_where_it_holds_everywhere() -> None:
    one = (option("Kestrel"), frozenset({"called so", "further down"}))
    other = (option("Kestrel"), frozenset({"a place"}))
    assert set(join([one, other]).signs) == {"called so", "a place", "stands there twice"}


def test_the_shipped_weights_are_there_for_each_field_and_call_what_is_sure_likelier_than_what_is_shown() -> None:
    assert set(models()) == {"company", "people", "promise", "role"}
    assert all(0 < model.shown < model.sure < 1 for model in models().values())
