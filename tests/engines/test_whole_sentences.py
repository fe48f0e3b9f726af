"""What shorthand leaves out is put in, what is not certainly a sentence is refused, and what is not worth telling is seen."""

import pytest

from followup.engines.offline.writing.certainty import is_certain_clause, is_certain_phrase
from followup.engines.offline.writing.completion import complete, timed
from followup.engines.offline.writing.stories import story_of
from followup.engines.offline.writing.worries import worry_of
from followup.engines.offline.writing.worth import is_idle, is_plan, is_sore

NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("you want migration done before HITRUST audit in May", "you want the migration done before the HITRUST audit in May"),
        ("you want smoke suite under 20 minutes", "you want the smoke suite under 20 minutes"),
        ("you have new app for the reports", "you have a new app for the reports"),
        ("you need online booking form", "you need an online booking form"),
        ("the index I built for deeds room at Marsh Legal", "the index I built for the deeds room at Marsh Legal"),
        ("you have 3 kids with nut allergy", "you have 3 kids with a nut allergy"),
        ("you want rules shipped with design system", "you want rules shipped with the design system"),
        ("I taught a 30 minutes lesson on fractions", "I taught a 30-minute lesson on fractions"),
        ("the new range launches February", "the new range launches in February"),
        ("you open at the second site end of month", "you open at the second site at the end of the month"),
        ("you lose about thirty calls every morning", "you lose about thirty calls every morning"),
        ("contracts are still on paper and signed by hand", "contracts are still on paper and signed by hand"),
        ("the furnace runs day and night", "the furnace runs day and night"),
        ("you let the assistant make one beer a year under his own name", "you let the assistant make one beer a year under his own name"),
        ("you carry nine thousand passengers on an August Saturday", "you carry nine thousand passengers on an August Saturday"),
        ("old switches fail about once a month", "old switches fail about once a month"),
        ("you want to prefabricate the rails", "you want to prefabricate the rails"),
        ("you use raw milk and sourdough from scratch", "you use raw milk and sourdough from scratch"),
    ],
)  # fmt: skip
def test_articles_and_prepositions_are_added_where_they_lack_and_nowhere_else(short: str, whole: str) -> None:
    assert complete(short) == whole


@pytest.mark.parametrize(
    "short", ["you want same day", "the rota is large animal", "the door heaters stay on at terminus"]
)
def test_a_noun_of_which_nobody_knows_whether_it_takes_an_article_gives_none(short: str) -> None:
    assert complete(short) is None


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("opens Monday", "opens on Monday"),
        ("you closed the shop March 2027", "you closed the shop in March 2027"),
        ("every Monday", "every Monday"),
        ("the May fair", "the May fair"),
        ("since March", "since March"),
        ("by the end of March", "by the end of March"),
    ],
)
def test_days_and_months_get_their_preposition(short: str, whole: str) -> None:
    assert timed(short) == whole


@pytest.mark.parametrize(
    "clause",
    [
        "you want a quarterly cycle back by spring",
        "reading scores in Year 4 have dropped since the library closed",
        "Lewis wants a one-page report trustees can understand",
        "at the dairy in Olsztyn I hung a plan at each tank, and we had no failed swab in fourteen months",
        "counter staff do not refer",
        "1 visit in 3 ends without repair because the part is not in the van",
        "the catalogue goes back to 1906",
        "you get 260k visits a month",
    ],
)
def test_whole_clauses_are_certain(clause: str) -> None:
    assert is_certain_clause(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Luca roasts 300kg a week out the back wants to get wholesale up to 500",
        "the guy was Malcolm innes hes the ops manager",
        "I know the robovet system I used it for two years",
        "I was on the boats we kept a spare of everything that could stop the job",
        "the set-up takes 3 hour for the part",
        "you want a food cost 34",
        "the plugs on the quay are only 48",
        "KF would like group classes",
        "you do a half day wed",
        "the pilot plant runs without a stop since September",
        "the product for people whom nobody insures",
        "shadow two weeks then take over 18 accounts",
        "the co-founder Piet is the scientist, not there",
        "you open 40 more rooms en mars, und das ist alles",
        "you have had no since 2021",
        "the night crew do their own checks not leave to mechanics",
    ],
)
def test_what_runs_on_counts_wrongly_or_hangs_is_refused(clause: str) -> None:
    assert not is_certain_clause(clause)


@pytest.mark.parametrize(
    ("phrase", "certain"),
    [
        ("the core logging backlog at Kalgoorlie", True),
        ("the two seasons I ran the night roster", True),
        ("raising money for the hospice", True),
        ("the bit lame", False),
        ("the fully remote", False),
        ("the head of forecasting", False),
        ("the everybody hovers on the icon", False),
        ("German into French and Italian", False),
        ("the le conté lo del hotel", False),
    ],
)
def test_a_noun_phrase_has_a_noun_at_its_head(phrase: str, certain: bool) -> None:  # noqa: FBT001 - one table
    assert is_certain_phrase(phrase) is certain


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("biggest problem: fouling in the heat exchangers", "your biggest problem is fouling in the heat exchangers"),
        ("main worry is the late deliveries from Spain", "your main worry is the late deliveries from Spain"),
        ("The thing that worries me is churn in the first month", "churn in the first month worries you"),
        ("what worries us most is turnover in the kitchen", "turnover in the kitchen worries you most"),
        ("clinical evaluation reports = bottleneck", "clinical evaluation reports are the bottleneck"),
        ("the problem is that nobody looks", None),
        ("no problem at all", None),
    ],
)
def test_a_worry_named_by_a_noun_phrase_is_a_clause(text: str, clause: str | None) -> None:
    assert worry_of(text, NOBODY) == clause


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("my example: won back 22 lapsed cafes at Tarn Coffee", "I won back 22 lapsed cafes at Tarn Coffee"),
        ("at Penrose Florists I moved deliveries onto a shared calendar", "at Penrose Florists I moved deliveries onto a shared calendar"),
        ("when I was at Tesco I ran the bakery for two years", "at Tesco I ran the bakery for two years"),
        ("I had trained two of the drivers myself", "I trained two of the drivers myself"),
        ("we did a rough table together on her pad", None),
        ("I walk the guest to another hotel", None),
        ("we had a group task with two others", None),
        ("I arrived at ten past eleven with wet shoes", None),
    ],
)  # fmt: skip
def test_a_story_is_a_deed_of_the_candidates(text: str, clause: str | None) -> None:
    story = story_of(text, NOBODY)
    assert (story.clause if story else None) == clause


def test_a_letter_does_not_say_back_what_is_sore_or_idle_and_knows_a_plan() -> None:
    for words in (
        "you lost 6 receptionists in a year",
        "you missed a filing deadline",
        "bookings are all over the place",
    ):
        assert is_sore(words), words
    for words in (
        "you want late orders down by half",
        "you lose thirty calls every morning",
        "reports are still typed",
    ):
        assert not is_sore(words), words
    for words in (
        "you are twelve people",
        "Jerome leaves in August",
        "the food on the ship is good",
        "you start in October",
    ):
        assert is_idle(words), words
    for words in ("you pack nine thousand parcels on a normal night", "the kitchen at the school is too small"):
        assert not is_idle(words), words
    assert is_plan("you are opening a second shop in February")
    assert not is_plan("you have nine lorries")
