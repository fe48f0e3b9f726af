"""What people write about when they will hear, in the words of expressions.txt, said on Tuesday 10 March 2026."""

from datetime import date
from pathlib import Path

import pytest

from followup.planning.dates import read_dates

SAID = date(2026, 3, 10)
LINES = Path(__file__).with_name("expressions.txt").read_text(encoding="utf-8").splitlines()


def day(words: str) -> date:
    return date.fromisoformat(words if words.count("-") > 1 else f"{SAID.year}-{words}")


@pytest.mark.parametrize("line", LINES)
def test_an_expression_means_its_days(line: str) -> None:
    words, earliest, latest = line.rsplit(" | ", 2)
    (meaning,) = read_dates(words, SAID)
    assert (meaning.earliest, meaning.latest) == (day(earliest), day(latest))


@pytest.mark.parametrize(
    "words",
    [
        "two weeks ago",
        "last Friday",
        "every Monday",
        "on Mondays",
        "we sat there",
        "the 2nd round",
        "140 filings a day",
        "5 weeks behind",
    ],
)
def test_what_is_past_or_comes_back_is_no_day_to_come(words: str) -> None:
    assert read_dates(words, SAID) == ()


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("the board meets on Friday and she calls the day after", "03-14"),
        ("they sit next Wednesday and she phones everyone on the Thursday", "03-19"),
        ("the committee is on 20 March, he rings the Monday after that", "03-23"),
        ("interviews end next week, the letter comes the week after", "03-27"),
    ],
)
def test_a_day_is_counted_from_the_one_named_before(words: str, latest: str) -> None:
    assert read_dates(words, SAID)[-1].latest == day(latest)


def test_the_other_dates_of_the_notes_say_which_number_is_the_month() -> None:
    assert [meaning.latest for meaning in read_dates("R1 2/24, R2 3/17, answer 4/5", SAID)][-1] == date(2026, 4, 5)
    assert [meaning.latest for meaning in read_dates("1st talk 24/2, 2nd 17/3, answer 4/5", SAID)][-1] == date(
        2026, 5, 4
    )
