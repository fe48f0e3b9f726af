"""Harper in LanguageTool's place: what it sees, what it does not survive, and how the report names it."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from followup import wiring
from followup.checkers.proofreading import Proofreading
from followup.checkers.proofreading.harper import Harper
from followup.checkers.report import review
from followup.errors import CheckerUnavailable
from followup.letter import Letter
from followup.records import Draft, Notes, Variant


@pytest.fixture(scope="module")
def harper() -> Harper:
    return Harper()


def letter_of(sentences: str, notes: str | None = None) -> Letter:
    body = f"Dear Priya,\n\n{sentences}\n\nKind regards,\nJon Doe"
    return Letter(Draft(subject=None, body=body), notes=Notes.of(notes) if notes else None)


def test_it_sees_the_mechanics_of_a_letter(harper: Harper) -> None:
    text = "I will recieve the the plan. It was an pleasure."
    found = [text[one.start : one.end] for one in harper.find(text, "en-US")]
    assert {"recieve", "the the", "an"} <= set(found)


def test_positions_are_exact_beside_emoji(harper: Harper) -> None:
    text = "🎉👩‍🔬 I will recieve 🎉 it."
    assert [text[one.start : one.end] for one in harper.find(text, "en-GB")] == ["recieve"]


def test_a_word_of_twenty_thousand_letters_does_not_end_the_process() -> None:
    program = (
        "from followup.checkers.proofreading.harper import Harper; "
        "print(len(Harper().find('I will recieve ' + 'x' * 19_000 + '.', 'en-US')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "1\n")


def test_many_threads_may_ask(harper: Harper) -> None:
    slips = ("recieve", "seperate", "definately", "occured")
    texts = [f"I will {slips[number % 4]} plan {number}." for number in range(24)]
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda text: harper.find(text, "en-US"), texts))
    for number, (text, found) in enumerate(zip(texts, answers, strict=True)):
        assert slips[number % 4] in [text[one.start : one.end] for one in found]


@pytest.mark.parametrize("variant", list(Variant))
def test_every_variant_has_a_dictionary(harper: Harper, variant: Variant) -> None:
    assert len(harper.find("I will recieve it.", variant)) == 1


def test_what_the_notes_vouch_for_is_right(harper: Harper) -> None:
    letter = letter_of(
        "The saggars at Brightwater were a joy.", notes="Brightwater, they use saggars, saggars all over"
    )
    assert Proofreading((harper,)).check(letter).findings == ()


class _Absent:
    """A proofreader that cannot look."""

    name = "LanguageTool 6.8"

    def find(self, text: str, language: str) -> tuple[()]:  # noqa: ARG002 - as the protocol has it
        raise CheckerUnavailable("LanguageTool is not set up: run 'followup setup'.")


def test_the_report_names_who_looked_and_who_did_not(harper: Harper) -> None:
    report = Proofreading((_Absent(), harper)).check(letter_of("I will recieve it."))
    assert report.proofreader == "Harper"
    (skipped,) = report.skipped
    assert skipped.checker == "LanguageTool"
    assert "followup setup" in skipped.reason
    assert "Harper" in skipped.reason


def test_where_nobody_can_look_everything_else_works_and_the_report_says_what_mends_it() -> None:
    report = review(letter_of("I will recieve it."), (*wiring.checkers()[:1], Proofreading((_Absent(),))))
    assert report.holds
    assert "language-mistake" not in report.holds
    assert [(one.checker, one.reason) for one in report.skipped if "spelling" in one.checker] == [
        ("spelling and grammar", "LanguageTool is not set up: run 'followup setup'.")
    ]


@pytest.mark.parametrize(
    ("choice", "proofreader"), [("auto", "Harper"), ("harper", "Harper"), ("languagetool", None), ("none", None)]
)
def test_the_setting_chooses_who_looks(
    monkeypatch: pytest.MonkeyPatch, cache_folder: Path, choice: str, proofreader: str | None
) -> None:
    assert not cache_folder.exists()
    monkeypatch.setenv("FOLLOWUP_PROOFREADER", choice)
    report = review(letter_of("I will recieve it."), wiring.checkers())
    assert report.proofreader == proofreader
    if proofreader is None:
        assert next(one.reason for one in report.skipped if one.checker == "spelling and grammar")
