"""What words about time mean, counted from Tuesday 10 March 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.planning.dates import read_dates
from followup.planning.past import past_day
from followup.planning.workdays import add_workdays, is_workday, midweek

SAID = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("words", "earliest", "latest", "certain"),
    [
        ("by Friday", "2026-03-10", "2026-03-13", True),
        ("early next week", "2026-03-16", "2026-03-18", True),
        ("by the end of next week", "2026-03-10", "2026-03-20", True),
        ("within 10 working days", "2026-03-10", "2026-03-24", True),
        ("in two weeks", "2026-03-24", "2026-03-24", True),
        ("4-6 working days", "2026-03-16", "2026-03-18", True),
        ("We may reply in 10 days", "2026-03-20", "2026-03-20", False),
        ("hopefully next week", "2026-03-16", "2026-03-20", False),
        ("the week of the 16th", "2026-03-16", "2026-03-20", True),
        ("before Easter", "2026-03-10", "2026-04-02", True),
        ("after Christmas", "2026-12-27", "2027-01-01", True),
        ("before Labor Day", "2026-03-10", "2026-09-04", True),
        ("wk of 16 March", "2026-03-16", "2026-03-20", True),
        ("before Thanksgiving", "2026-03-10", "2026-11-25", True),
        ("by COB Thursday", "2026-03-10", "2026-03-12", True),
        ("the 23rd", "2026-03-23", "2026-03-23", True),
        ("the 3rd", "2026-04-03", "2026-04-03", True),
        ("in a fortnight", "2026-03-24", "2026-03-24", True),
        ("mid-April", "2026-04-10", "2026-04-20", True),
        ("by 20 March", "2026-03-10", "2026-03-20", True),
        ("two to three weeks", "2026-03-24", "2026-03-31", True),
        ("next Wednesday", "2026-03-18", "2026-03-18", True),
        ("tomorrow", "2026-03-11", "2026-03-11", True),
        ("in early January", "2027-01-01", "2027-01-10", True),
        ("Thursday or Friday", "2026-03-12", "2026-03-13", True),
        ("between 20 and 25 March", "2026-03-20", "2026-03-25", True),
        ("May 20-25", "2026-05-20", "2026-05-25", True),
        ("within 48 hours", "2026-03-10", "2026-03-12", True),
        ("in a week or two", "2026-03-17", "2026-03-24", True),
        ("no later than 20 March", "2026-03-10", "2026-03-20", True),
        ("Friday at the latest", "2026-03-10", "2026-03-13", True),
        ("by the end of this month", "2026-03-10", "2026-03-31", True),
        ("within the week", "2026-03-10", "2026-03-17", True),
        ("Friday week", "2026-03-20", "2026-03-20", True),
        ("early to mid next week", "2026-03-16", "2026-03-18", True),
        ("by the middle of next week", "2026-03-10", "2026-03-18", True),
        ("KW 13", "2026-03-23", "2026-03-27", True),
        ("25 May", "2026-05-25", "2026-05-25", True),
        ("bis Freitag", "2026-03-10", "2026-03-13", True),
        ("la semana que viene", "2026-03-16", "2026-03-20", True),
        ("in zwei Wochen", "2026-03-24", "2026-03-24", True),
        ("le 24 mars", "2026-03-24", "2026-03-24", True),
    ],
)
def test_hiring_expressions(words: str, earliest: str, latest: str, *, certain: bool) -> None:
    (meaning,) = read_dates(words, SAID)
    assert (str(meaning.earliest), str(meaning.latest), meaning.certain) == (earliest, latest, certain)


@pytest.mark.parametrize("words", ["03/04", "soon", "a team of 9", "version 2.1", "room 14", "140 letters a day"])
def test_what_is_no_date_or_could_be_two_is_none(words: str) -> None:
    assert read_dates(words, date(2026, 7, 10)) == ()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("yesterday", "2026-03-09"),
        ("Tues 3 March", "2026-03-03"),
        ("Mon 9/3", "2026-03-09"),
        ("Wednesday 25th", "2026-02-25"),
        ("martes 3 de marzo", "2026-03-03"),
        ("2.3.", "2026-03-02"),
        ("on Thursday", "2026-03-05"),
        ("three days ago", "2026-03-07"),
        ("March 5th, 2026", "2026-03-05"),
        ("2026-03-09 14:00", "2026-03-09"),
        ("5.3.2026", "2026-03-05"),
        ("this morning", "2026-03-10"),
    ],
)
def test_days_of_an_interview(words: str, day: str) -> None:
    found = past_day(words, SAID)
    assert found is not None
    assert str(found[1]) == day


def test_a_day_after_now_is_no_day_of_an_interview() -> None:
    assert past_day("2026-03-12", SAID) is None


@given(st.text(max_size=80))
def test_no_text_breaks_the_grammar(text: str) -> None:
    for meaning in read_dates(text, SAID):
        assert meaning.earliest <= meaning.latest


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)), st.integers(0, 40))
def test_working_days_are_no_weekends(day: date, count: int) -> None:
    assert add_workdays(day, count) >= day
    assert count == 0 or is_workday(add_workdays(day, count))
    assert is_workday(midweek(day))
    assert (midweek(day) - day).days <= 3
