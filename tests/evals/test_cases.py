"""The interviews' notes that the reader, the plan and the drafts are measured with agree with themselves."""

from datetime import timedelta

import pytest

from evals.cases import Case, load
from followup.records import Kind

PARTS = ("seen", "unseen", "reading")
CASES = [pytest.param(case, id=f"{part}/{case.name}") for part in PARTS for case in load(part)]


def test_parts_are_large_enough_and_share_no_case() -> None:
    """There are enough interviews in each part, in many shapes, and none is in both."""
    seen, unseen = load("seen"), load("unseen")
    assert len(seen) >= 120
    assert len(unseen) >= 12
    assert len({case.shape for case in unseen}) >= 8
    assert not {case.name for case in seen} & {case.name for case in unseen}
    assert not {case.notes for case in seen} & {case.notes for case in unseen}


def test_notes_are_as_long_and_as_incomplete_as_real_ones() -> None:
    """Notes run from a sticky note to several pages, and many of them lack the role, the people or the next step."""
    cases = (*load("seen"), *load("unseen"))
    assert sum(len(case.notes) > 6_000 for case in cases) >= 4
    assert sum(len(case.notes) < 200 for case in cases) >= 3
    lacking = [case for case in cases if not (case.read.role and case.read.people and case.read.promise_latest)]
    assert len(lacking) >= len(cases) // 5


@pytest.mark.parametrize("case", CASES)
def test_what_must_be_read_stands_in_the_notes(case: Case) -> None:
    """Company, role, people, facts and private remarks are the notes' own words."""
    read = case.read
    words = [read.company, read.role, *read.people, *read.several, *read.told, *read.private]
    assert [word for word in words if word is not None and word not in case.notes] == []


@pytest.mark.parametrize("case", CASES)
def test_days_are_in_order(case: Case) -> None:
    """The interview is not after now, the promise not before the interview, and the plan neither before now nor upside down."""
    held, promise = case.read.held_on, case.read.promise_latest
    if held is not None:
        assert held <= case.now.date()
    if held is not None and promise is not None:
        assert held <= promise
    if case.plan is not None:
        assert held is not None
        assert case.now.date() <= case.plan.earliest <= case.plan.latest
        assert case.plan.latest - case.plan.earliest <= timedelta(days=3)


@pytest.mark.parametrize("case", CASES)
def test_plan_obeys_the_rules_of_the_calendar(case: Case) -> None:
    """A thank-you is not planned for the interview's own day, and no last day to write is in a weekend."""
    if case.plan is None:
        return
    assert case.plan.latest.weekday() < 5
    if case.plan.kind is Kind.THANK_YOU:
        assert case.read.held_on is not None
        assert case.plan.earliest > case.read.held_on


@pytest.mark.parametrize("case", CASES)
def test_one_interview_has_a_plan_and_words_to_mention(case: Case) -> None:
    """Where one interview with a day and with facts is told, there is a plan, and words that its thank-you may hold."""
    if case.read.several:
        assert case.plan is None
        assert case.mentions == ()
    elif case.read.told:
        assert (case.plan is not None) == (case.read.held_on is not None)
        assert case.mentions
    assert not {word.lower() for word in case.mentions} & {word.lower() for word in case.never}


def test_unseen_cases_say_who_writes() -> None:
    """Every case of the unseen part names a hand of its own."""
    hands = [case.hand for case in load("unseen")]
    assert None not in hands
    assert len(set(hands)) == len(hands)
