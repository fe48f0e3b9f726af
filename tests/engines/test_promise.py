"""The employer's promise is found by what stands around a day, in many trades' and languages' words, and nothing else is."""

from datetime import datetime

import pytest

from followup import pipeline
from followup.engines.offline import OfflineEngine
from followup.records import Notes, Promise

NOW = datetime.fromisoformat("2026-11-25T18:00:00+00:00")
SHORT = "Interview today at Kestrel Foods, line lead. Met Bev and Tomasz.\nThey pack 9,000 trays a shift and the sealing machine jams.\nI told them about my work at Arla.\n{}\n"


def promised(words: str) -> Promise | None:
    """Return the promise in notes of a Wednesday that hold `words`."""
    return pipeline.read(Notes.of(SHORT.format(words)), NOW, OfflineEngine()).promise


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("Told me to expect a WhatsApp before the weekend.", "2026-11-27"),
        ("You'll get an email either way by close of play Friday.", "2026-11-27"),
        ("decision: fri 27/11", "2026-11-27"),
        ("Timeline -> 1 wk", "2026-12-02"),
        ("next → hear back ~ 1 wk", "2026-12-02"),
        ("She promised me an answer inside this week.", "2026-11-27"),
        ("HR will inform the status within 3 working days.", "2026-11-30"),
        ("Antwort bis Freitag", "2026-11-27"),
        ("ils me rappellent lundi", "2026-11-30"),
        ("They've a second lot of interviews on Friday, calls go out Monday.", "2026-11-30"),
        ("If it's a yes they ring tomorrow, if it's a no it's a letter.", "2026-11-26"),
        ("Dana emails everybody Monday, good or bad.", "2026-11-30"),
    ],
)
def test_the_last_day_that_is_promised(words: str, latest: str) -> None:
    promise = promised(words)
    assert promise is not None
    assert str(promise.latest) == latest


@pytest.mark.parametrize(
    "words",
    [
        "They open the second shop on Friday.",
        "I start my holiday on Friday.",
        "I must send them my references by Monday.",
        "I'll ring the agency on Friday.",
        "The contract ends on 31 December.",
        "Training lasts two weeks.",
        "They got the grant until March.",
        "If I get it I'll be working all weekend.",
    ],
)
def test_another_day_is_no_promise(words: str) -> None:
    assert promised(words) is None


def test_a_promise_without_a_day_is_kept_without_one() -> None:
    promise = promised("They will be in touch soon.")
    assert promise is not None
    assert promise.latest is None


def test_of_two_days_that_which_is_told_later_counts() -> None:
    promise = promised("They decide on Friday and she will write to me on Monday.")
    assert promise is not None
    assert str(promise.latest) == "2026-11-30"


def test_what_is_hoped_for_is_not_certain() -> None:
    sure, hoped = promised("She will ring on Friday."), promised("She hopes to ring on Friday.")
    assert sure is not None
    assert sure.certain
    assert hoped is not None
    assert not hoped.certain
