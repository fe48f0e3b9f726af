"""Tracing: what notes support, in whatever words, and what they do not; private remarks in messages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.cases import Case, load
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.checkers.grounding import doubts, leaks, trace
from followup.checkers.grounding.agreement import agree
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.times import times
from followup.checkers.grounding.words import abbreviates, key
from followup.errors import EngineError
from followup.letter import Letter
from followup.records import Brief, Draft, Interview, Kind, Notes, Severity, Tone

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)
TEXT = """\
Interview at Saltmarsh Pottery, studio assistant, Wed 4 March 2026
Met Nerys Vaughan (owner) and Ikram Sesay, kiln mgr

- they fire two gas kilns three nights a week, and 14% of the mugs crack
- Nerys said the shop in Tenby opens in May
- Ikram showed me the glaze tests, nobody writes them down
- they don't use lead glazes any more
- told them about the test tiles I kept for two years at the Leach course, 300 tiles
- I moved the clay orders from paper to Airtable at Bernard's, it took 6 wks
- Nerys laughed about the kiln god on the shelf
- she will ring by Friday 13 March
- salary 24k, my floor is 26k
- Nerys came across as arrogant
- my knee surgery is in April, don't tell them
- also in the final round at Denby
"""
NOTES = Notes.of(TEXT)
INTERVIEW: Interview = pipeline.read(NOTES, NOW, wiring.engine())


def letter_of(sentence: str, *, to: str = "Nerys Vaughan", kind: Kind = Kind.THANK_YOU) -> Letter:
    body = f"Dear {to},\n\nThank you for your time. {sentence}\n\nI look forward to hearing from you.\n\nBest wishes,\nJon Bell"
    draft = Draft(subject=None, body=body)
    return Letter(draft, kind=kind, recipient=to, candidate="Jon Bell", interview=INTERVIEW, notes=NOTES)


def doubted(sentence: str, *, to: str = "Nerys Vaughan") -> list[str]:
    letter = letter_of(sentence, to=to)
    return [doubt.span.of(letter.body).strip() for doubt in doubts(letter)]


def leaked(sentence: str, *, kind: Kind = Kind.THANK_YOU) -> list[str]:
    letter = letter_of(sentence, kind=kind)
    return [leak.span.of(letter.body) for leak in leaks(letter)]


SUPPORTED = (
    "That fourteen percent of the mugs crack made me curious.",
    "You fire both gas kilns on three nights every week.",
    "I kept test tiles for 2 years on the Leach course.",
    "Three hundred tiles taught me patience.",
    "Moving the orders of clay from paper to Airtable was done in six weeks.",
    "Congratulations on the shop that you are opening in Tenby in May.",
    "Thank you for seeing me on Wednesday.",
    "I enjoyed our conversation on 4 March.",
    "Your laugh about the kiln god has stayed with me.",
    "I look forward to your call by Friday, 13 March.",
    "I was glad to learn that you no longer work with lead glazes.",
    "Please thank Ikram, your kiln manager, for showing me the tests of the glazes.",
    "I would be delighted to join you as your studio assistant.",
    "I am free any day after 3 pm should you wish to talk.",
    "It was a pleasure to meet you and to see how carefully you work.",
    "You can reach me on 07700 900 123.",
    "Nearly three hundred tiles, kept for two years, taught me patience.",
    "About one mug in seven cracks.",
    "Fourteen mugs in every hundred crack.",
    "On the train home I made a list of glazes for Moorcroft.",
    "Since we spoke I have read three books on glazes.",
    "I would start with five tests a day.",
    "It sounds like a wonderful winter in the warm.",
    "I hope that you and your family are well.",
)


@pytest.mark.parametrize("sentence", SUPPORTED)
def test_the_same_fact_in_other_words_forms_and_numerals_is_supported(sentence: str) -> None:
    assert doubted(sentence) == []


UNSUPPORTED = (
    ("It was good to meet Teresa as well.", "Teresa"),
    ("I would be proud to join Moorcroft.", "Moorcroft"),
    ("I remain interested in the gallery manager role.", "gallery manager"),
    ("Thank you for seeing me on Tuesday.", "Tuesday"),
    ("You said that I would hear by 20 March.", "20 March"),
    ("Your shop in Tenby opens in July.", "July"),
    ("I can be there at 4 pm, as you said.", "4 pm"),
    ("It struck me that 40 % of the mugs crack.", "40 %"),
    ("I kept test tiles for five years on the Leach course.", "five"),
    ("I moved the clay orders to Salesforce.", "Salesforce"),
    ("The plans for a studio in Cardiff sound exciting.", "Cardiff"),
    ("At Bernard's I supervised the apprentices.", "supervised the apprentices"),
    ("My bakery won a prize.", "bakery"),
    ("You mentioned that the roof leaks.", "roof leaks"),
    ("You promised to introduce me to your landlord.", "landlord"),
    ("You offered to reimburse my train ticket.", "offered to reimburse my train ticket"),
    ("I hold a degree in ceramics.", "a degree"),
    ("We both laughed about the thunderstorm.", "thunderstorm"),
    ("The lunch on the terrace was a highlight.", "lunch"),
    ("As promised, I attach my portfolio.", "I attach my portfolio"),
    ("Thank you for offering me the job.", "offering me the job"),
)


@pytest.mark.parametrize(("sentence", "words"), UNSUPPORTED)
def test_what_the_notes_do_not_hold_is_found_at_its_words(sentence: str, words: str) -> None:
    found = doubted(sentence)
    assert len(found) == 1
    assert words in found[0] or found[0] in words


CONTRADICTED = (
    ("You mentioned that you kept test tiles for two years.", "In the notes it is you"),
    ("As I told you, we fire two gas kilns three nights a week.", "it is they"),
    ("Ikram told me that the shop in Tenby opens in May.", "this is from Nerys"),
    ("I will ring you by Friday 13 March, as promised.", "they who will be in touch"),
    ("You explained that you use lead glazes.", "the opposite"),
    ("I moved the clay orders from Airtable to paper.", "the other way"),
    ("It was fun to hear that Ikram laughed about the kiln god.", "this is from Nerys"),
    ("It is a pity that the shop in Tenby does not open in May.", "without a “not”"),
    ("You fire two gas kilns three nights a month.", "three"),
)


@pytest.mark.parametrize(("sentence", "message"), CONTRADICTED)
def test_what_the_notes_have_otherwise_is_a_contradiction(sentence: str, message: str) -> None:
    found = doubts(letter_of(sentence))
    assert len(found) == 1
    assert message in found[0].message
    assert found[0].hard


def test_the_reader_is_not_told_to_have_said_what_another_said() -> None:
    assert doubted("You told me that the shop in Tenby opens in May.") == []
    assert doubted("You told me that the shop in Tenby opens in May.", to="Ikram Sesay") != []


def test_a_doubt_names_the_nearest_words_of_the_notes() -> None:
    (doubt,) = doubts(letter_of("It struck me that 40 % of the mugs crack."))
    assert "14% of the mugs crack" in doubt.message


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("To be frank, you seemed rather rude to me.", "rude"),
        ("My minimum would be 26,000.", "My minimum would be 26,000"),
        ("I will have an operation on my knee soon.", "operation"),
        ("I have another offer to think about.", "another offer"),
        ("Denby has invited me too.", "Denby"),
    ],
)
def test_a_private_remark_is_found_in_other_words(sentence: str, words: str) -> None:
    assert any(words in leak or leak in words for leak in leaked(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "You fire two gas kilns three nights a week.",
        "The salary of 24k that you named is fine.",
        "I have worked in the health sector.",
        "I found the studio warm and welcoming.",
    ],
)
def test_what_only_looks_private_stays_quiet(sentence: str) -> None:
    assert leaked(sentence) == []


def test_another_offer_may_be_told_where_the_message_is_about_it() -> None:
    sentence = "I have received another offer."
    assert leaked(sentence) == ["another offer"]
    assert leaked(sentence, kind=Kind.COMPETING_OFFER) == []


def test_a_ticked_offer_may_be_told() -> None:
    facts = tuple(fact.model_copy(update={"ticked": True}) for fact in INTERVIEW.facts)
    letter = letter_of("I have received another offer.")
    told = Letter(letter.draft, interview=INTERVIEW.model_copy(update={"facts": facts}), notes=NOTES)
    assert leaks(told) == ()


def test_without_notes_both_rules_are_skipped_with_a_reason() -> None:
    report = Catalogue().check(
        Letter(Draft(subject=None, body="Dear Bo,\n\nI led a team of 40 at Denby.\n\nBest,\nAna"))
    )
    reasons = {skipped.checker: skipped.reason for skipped in report.skipped}
    assert {"unsupported-claim", "private-remark"} <= set(reasons)
    assert all("notes" in reasons[rule] for rule in ("unsupported-claim", "private-remark"))


def test_names_and_numbers_are_errors_and_other_words_hints() -> None:
    rules = Catalogue()
    hard = rules.check(letter_of("It was good to meet Teresa as well.")).findings
    soft = rules.check(letter_of("You mentioned that the roof leaks.")).findings
    assert Severity.ERROR in [finding.severity for finding in hard if finding.rule == "unsupported-claim"]
    assert [finding.severity for finding in soft if finding.rule == "unsupported-claim"] == [Severity.HINT]


def test_a_trace_names_the_facts_of_a_sentence_and_none_for_courtesy() -> None:
    letter = letter_of("You fire two gas kilns three nights a week.")
    facts = {fact.id: fact.text for fact in INTERVIEW.facts}
    told = [[facts[fact] for fact in one.facts] for one in trace(letter)]
    assert any("two gas kilns" in text for text in told[1])
    assert told[0] == told[2] == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_every_doubt_lies_inside_the_text(text: str) -> None:
    letter = Letter(Draft(subject=None, body=text), interview=INTERVIEW, notes=NOTES)
    for doubt in (*doubts(letter), *leaks(letter)):
        assert 0 <= doubt.span.start < doubt.span.end <= len(text)


PUBLIC = [line.removeprefix("- ") for line in TEXT.splitlines()[3:10]]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PUBLIC), min_size=1, max_size=5))
def test_a_message_made_of_the_notes_own_lines_raises_nothing(lines: list[str]) -> None:
    body = "\n\n".join(["Dear Nerys,", *(f"{line}." for line in lines), "Best wishes,\nJon"])
    assert doubts(Letter(Draft(subject=None, body=body), interview=INTERVIEW, notes=NOTES)) == ()


WRITTEN = [case for case in load("seen") if not case.asks and not case.read.several][::4]


@pytest.mark.parametrize("case", WRITTEN, ids=lambda case: case.name)
def test_the_offline_writer_states_nothing_that_its_notes_do_not_support(case: Case) -> None:
    notes = Notes.of(case.notes)
    engine = wiring.engine()
    interview = pipeline.read(notes, case.now, engine)
    for tone in Tone:
        brief = Brief(kind=Kind.THANK_YOU, tone=tone, candidate="Sam Lee")
        try:
            draft = pipeline.compose(interview, brief, case.now, engine, notes=notes)
        except EngineError:  # it writes nothing rather than something unsound; how often is tested with the writer
            continue
        letter = Letter(draft, candidate="Sam Lee", interview=interview, notes=notes)
        assert (*doubts(letter), *leaks(letter)) == ()


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("14 %", 14),
        ("fourteen per cent", 14),
        ("3k", 3000),
        ("3,000", 3000),
        ("3.000", 3000),
        ("a dozen", 12),
        ("half of", 50),
        ("nine hundred and five", 905),
        ("two and a half", 2.5),
        ("1.2M", 1_200_000),
        ("2 lakh", 200_000),
        ("45min", 45),
    ],
)
def test_numbers_are_read_in_any_writing(words: str, value: float) -> None:
    assert [quantity.value for quantity in quantities(words)] == [value]


def test_a_fortnight_is_two_weeks_and_ten_working_days() -> None:
    (fortnight,), (weeks,), (working,) = (
        quantities(words) for words in ("a fortnight", "two weeks", "ten working days")
    )
    assert agree(fortnight, weeks)
    assert agree(weeks, working)


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("12 June", (6, 12)),
        ("June 12th", (6, 12)),
        ("the second of June", (6, 2)),
        ("2026-06-12", (6, 12)),
        ("12/06", (6, 12)),
    ],
)
def test_dates_are_read_in_any_writing(words: str, options: tuple[int, int]) -> None:
    assert options in times(words).dates[0][1]


def test_forms_and_spellings_of_a_word_share_a_key() -> None:
    assert key("managed") == key("management") == key("managing")
    assert key("organise") == key("organization")
    assert key("taught") == key("teaching")
    assert key("colour") == key("color")


def test_shorthand_stands_for_the_long_word() -> None:
    assert abbreviates("mgr", "manager")
    assert abbreviates("comms", "communications")
    assert not abbreviates("cat", "dog")


def test_an_empty_message_has_no_doubts() -> None:
    assert doubts(Letter(Draft(subject=None, body=""), interview=INTERVIEW, notes=NOTES)) == ()
