"""What the proofreader makes of LanguageTool's answers in a letter: with the real server."""

from dataclasses import replace

import pytest

from followup import wiring
from followup.checkers.catalogue import Catalogue
from followup.checkers.proofreading import RULE, Proofreading
from followup.checkers.proofreading.unknown import Lore
from followup.checkers.report import LONGEST_TERM, review
from followup.languagetool.common import common_stems
from followup.languagetool.local import Local
from followup.languagetool.service import Service
from followup.letter import Letter
from followup.pipeline import read
from followup.records import Draft, Finding, Kind, Notes, Part, Report, Severity, Variant
from followup.rule import Example
from followup.rules import catalogue
from followup.text import Edit, apply
from tests.conftest import NOW

NOTES = """Interview with Brightwater Housing Trust, London, Tuesday 3 March
Panel: Priya Raman (Head of Support), Siobhan O'Leary
- they fire saggars in the kiln, and kubernetes runs the bookings
- kubernetes again, and a PostgreSQL database; I recieve the plan on Friday
"""


@pytest.fixture
def proofreading(proofreader: Local, service: Service) -> Proofreading:
    lore = Lore(lambda word: word.lower() in ("oluwaseun", "bhatt"), common_stems(service.folder))
    return Proofreading((proofreader,), lore=lore, dictionary=lambda: ("grawlix",))


def letter_of(text: str, *, subject: str | None = None, notes: str | None = None) -> Letter:
    taken = Notes.of(notes) if notes else None
    interview = read(taken, NOW, wiring.engine()) if taken else None
    return Letter(Draft(subject=subject, body=text), kind=Kind.THANK_YOU, notes=taken, interview=interview)


def message(sentences: str) -> str:
    return f"Dear Priya,\n\n{sentences}\n\nKind regards,\nJon Doe"


def texts(report: Report, *severities: Severity) -> list[str]:
    return [one.text for one in report.findings if not severities or one.severity in severities]


LANGUAGE = next(named for named in catalogue() if named.name == RULE)


@pytest.mark.parametrize("example", LANGUAGE.rule.examples, ids=lambda example: example.marks[0])
def test_the_rules_own_examples_prove_it(proofreading: Proofreading, example: Example) -> None:
    found = proofreading.check(letter_of(example.bad)).findings
    assert tuple(one.text for one in found) == example.marks
    assert found[0].severity is LANGUAGE.rule.severity
    mended = apply(example.bad, [Edit(span, found[0].fixes[0].text)]) if (span := found[0].span) else ""
    assert proofreading.check(letter_of(mended)).findings == ()
    assert proofreading.check(letter_of(example.good)).holds == (RULE,)


@pytest.mark.parametrize("text", LANGUAGE.rule.allows)
def test_what_the_rule_allows_is_clean(proofreading: Proofreading, text: str) -> None:
    assert proofreading.check(letter_of(text)).findings == ()


def test_what_the_notes_vouch_for_is_never_misspelt(proofreading: Proofreading) -> None:
    text = message(
        "Thank you for showing me the saggars at Brightwater, and how kubernetes and PostgreSQL fit in. "
        "Siobhan O'Leary's view, and Priya's, helped. A grawlix is in my own dictionary."
    )
    assert proofreading.check(letter_of(text, notes=NOTES)).findings == ()
    without = [one.text for one in proofreading.check(letter_of(text)).findings]
    assert "kubernetes" in without
    assert "grawlix" not in without


def test_a_slip_that_stands_in_the_notes_as_well_is_still_one(proofreading: Proofreading) -> None:
    text = message("I hope to recieve the plan.")
    assert texts(proofreading.check(letter_of(text, notes=NOTES))) == ["recieve"]


@pytest.mark.parametrize("word", ["nan", "sana"])
def test_a_short_word_that_nothing_common_is_near_is_asked_about_and_no_error(
    proofreading: Proofreading, word: str
) -> None:
    report = proofreading.check(letter_of(message(f"My {word} taught me to sew.")))
    assert texts(report, Severity.ERROR, Severity.WARNING) == []
    assert texts(report, Severity.HINT) == [word]


@pytest.mark.parametrize("slip", ["teh", "thier", "wich", "freind", "realy", "untill", "tahnk", "hte", "jsut"])
def test_a_short_slip_is_an_error(proofreading: Proofreading, slip: str) -> None:
    report = proofreading.check(letter_of(message(f"I have written {slip} in the plan.")))
    assert slip in texts(report, Severity.ERROR)


@pytest.mark.parametrize(
    ("words", "wrong", "right"),
    [
        ("It was good to meet Prya on Tuesday.", "Prya", "Priya"),
        ("It was good to hear Siobhann on this.", "Siobhann", "Siobhan"),
        ("Your plans for Brigthwater are bold.", "Brigthwater", "Brightwater"),
        ("I liked Pria's plan.", "Pria's", "Priya's"),
    ],
)
def test_a_near_miss_of_a_name_is_told_with_the_name(
    proofreading: Proofreading, words: str, wrong: str, right: str
) -> None:
    (found,) = proofreading.check(letter_of(message(words), notes=NOTES)).findings
    assert found.text in (wrong, wrong.removesuffix("'s"))
    assert found.severity is Severity.ERROR
    assert found.fixes[0].text in (right, right.removesuffix("'s"))


def test_names_that_nobody_vouches_for_are_no_mistakes(proofreading: Proofreading) -> None:
    text = message("It was good to meet Oluwaseun and Bhatt, and to see the AXQ scheme in the ToolBoxx.")
    assert texts(proofreading.check(letter_of(text)), Severity.ERROR) == []


def test_a_term_without_notes_is_at_most_a_question(proofreading: Proofreading) -> None:
    text = message("I know footrot in hoggets well, and I worked as a subtitler.")
    assert texts(proofreading.check(letter_of(text)), Severity.ERROR) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kia ora Raewyn,\n\nThank you for the tour.\n\nNgā mihi,\nTama Parata\nfitter, Wairoa\n027 000 000",
        "hi there,\n\nThank you for the tour.\n\nCheers,\nJb",
        "Dear Dr Xqzt,\n\nThank you for the tour.\n\n- the kiln room\n- the drying racks\n\nYours sincerely,\nAna Xqzt",
    ],
)
def test_greeting_sign_off_and_items_of_a_list_raise_nothing(proofreading: Proofreading, text: str) -> None:
    assert proofreading.check(letter_of(text)).findings == ()


def test_a_subject_is_a_fragment_by_custom_but_must_be_spelt(proofreading: Proofreading) -> None:
    text = message("Thank you for the tour.")
    assert proofreading.check(letter_of(text, subject="tour of the kiln, thanks")).findings == ()
    (found,) = proofreading.check(letter_of(text, subject="🎉 Thanks for the interveiw")).findings
    assert (found.part, found.text) == (Part.SUBJECT, "interveiw")


def test_a_misspelt_closing_is_found(proofreading: Proofreading) -> None:
    found = proofreading.check(letter_of("Dear Bo,\n\nThank you for the tour.\n\nKind regrads,\nAna"))
    assert texts(found) == ["regrads"]


def test_positions_are_those_of_the_message_as_it_was_typed(proofreading: Proofreading) -> None:
    text = "Dear Bo,\r\n\r\nMy re\u0301sume\u0301 🎉 did definately arrive.\r\n\r\nBest,\r\nAna"
    for subject in (None, "Re\u0301sume\u0301"):
        letter = letter_of(text, subject=subject)
        found = [one for one in proofreading.check(letter).findings if one.part is Part.BODY]
        assert [one.text for one in found] == ["definately"]
        assert found[0].span is not None
        assert found[0].span.of(text) == "definately"


def test_a_quoted_mail_below_is_not_judged(proofreading: Proofreading) -> None:
    text = message("Thank you for the tour.") + "\n\n> I recieve nothing\n> definately"
    assert proofreading.check(letter_of(text)).findings == ()


BRITISH = "The colour of the theatre programme was lovely, and I would organise it again."
AMERICAN = "The color of the theater program was lovely, and I would organize it again."


def test_a_message_may_be_spelt_either_way(proofreading: Proofreading) -> None:
    for text in (BRITISH, AMERICAN, BRITISH + " " + AMERICAN):
        assert texts(proofreading.check(letter_of(message(text))), Severity.ERROR) == []


def test_where_the_notes_or_the_person_say_which_english_the_other_is_a_hint(
    proofreading: Proofreading, proofreader: Local
) -> None:
    report = proofreading.check(letter_of(message(AMERICAN), notes=NOTES))
    assert "color" in texts(report, Severity.HINT)
    assert texts(report, Severity.ERROR) == []
    chosen = Proofreading((proofreader,), variant=Variant.US)
    assert "colour" in texts(chosen.check(letter_of(message(BRITISH), notes=NOTES)), Severity.HINT)


@pytest.mark.parametrize("variant", list(Variant))
def test_every_variant_looks_at_spelling(proofreader: Local, variant: Variant) -> None:
    report = Proofreading((proofreader,), variant=variant).check(letter_of(message("I will recieve it.")))
    assert texts(report) == ["recieve"]


def test_our_rules_and_the_proofreader_never_mark_the_same_words(proofreading: Proofreading) -> None:
    notes = "Call with Priya Raman, Northwind, about the kiln"
    letter = replace(
        letter_of("Hi Prya,\n\nlol gonna recieve it, teh plan!!!!\n\ncheers\nJo", notes=notes), recipient="Priya Raman"
    )
    report = review(letter, (Catalogue(), proofreading))
    marked: list[Finding] = [one for one in report.findings if one.span and len(one.text.split()) <= LONGEST_TERM]
    for first in marked:
        for second in marked:
            if first is not second and RULE in (first.rule, second.rule) and first.part is second.part:
                assert first.span is not None
                assert second.span is not None
                assert not first.span.overlaps(second.span), (first.text, second.text)
    assert "recieve" in [one.text for one in report.findings if one.rule == RULE]


def test_a_slip_inside_of_a_sentence_that_is_too_long_is_still_told(proofreading: Proofreading) -> None:
    long = "I liked the kiln and " * 15 + "I will recieve the plan."
    rules = [one.rule for one in review(letter_of(message(long)), (Catalogue(), proofreading)).findings]
    assert "too-long" in rules
    assert RULE in rules
