"""Which message, when, by which channel and why."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.planning import plan
from followup.records import Channel, Contact, Fact, FactKind, Interview, Kind, Promise, Question
from followup.text import Span


def at(text: str) -> datetime:
    return datetime.fromisoformat(text + "+01:00")


def held(day: str, hour: int | None = 14, **more: object) -> Interview:
    return Interview.model_validate(
        {"held_on": date.fromisoformat(day), "held_time": time(hour) if hour else None, **more}
    )


def promised(day: str) -> Promise:
    return Promise(
        text="they decide then",
        span=Span(0, 4),
        earliest=date(2026, 3, 1),
        latest=date.fromisoformat(day),
        certain=True,
    )


def sent(day: str, kind: Kind = Kind.THANK_YOU) -> Contact:
    return Contact(sent=True, kind=kind, at=at(f"{day}T10:00"))


def test_thanks_go_out_24_to_48_hours_after_the_interview() -> None:
    made = plan(held("2026-03-10"), (), at("2026-03-10T18:00"))
    assert made.kind is Kind.THANK_YOU
    assert made.window is not None
    assert made.best is not None
    assert made.window.start == at("2026-03-11T14:00")
    assert made.window.end == at("2026-03-12T14:00")
    assert made.window.start <= made.best <= made.window.end
    assert made.reasons[0].rule == "within-two-days"


@pytest.mark.parametrize("day", ["2026-03-13", "2026-03-14"])
def test_after_a_friday_interview_thanks_wait_for_monday_and_the_plan_says_why(day: str) -> None:
    made = plan(held(day, 11), (), at(f"{day}T18:00"))
    assert made.best is not None
    assert made.best.date() == date(2026, 3, 16)
    assert day == "2026-03-14" or "weekend" in made.reasons[0].text


@pytest.mark.parametrize("hour", [9, 14, 20, None])
@pytest.mark.parametrize("day", [f"2026-03-{number:02}" for number in range(9, 16)])
def test_the_window_of_the_thanks_neither_opens_nor_closes_on_a_weekend(day: str, hour: int | None) -> None:
    made = plan(held(day, hour), (), at(f"{day}T21:00"))
    assert made.window is not None
    assert made.best is not None
    assert made.window.start.weekday() < 5
    assert made.window.end.weekday() < 5
    assert made.window.start <= made.best <= made.window.end


def test_late_thanks_are_better_than_none() -> None:
    made = plan(held("2026-03-05"), (), at("2026-03-10T11:00"))
    assert made.kind is Kind.THANK_YOU
    assert made.best == at("2026-03-10T11:00")
    assert "Late" in made.reasons[0].text


def test_no_status_question_before_the_employers_own_date() -> None:
    made = plan(held("2026-03-03", promise=promised("2026-03-20")), (sent("2026-03-04"),), at("2026-03-10T11:00"))
    assert made.kind is Kind.AFTER_DATE
    assert made.best is not None
    assert made.best.date() == date(2026, 3, 25)
    assert made.reasons[0].rule == "employers-timeline"


def test_a_nudge_comes_after_a_week_of_silence_and_midweek() -> None:
    made = plan(held("2026-03-03"), (sent("2026-03-05"),), at("2026-03-09T11:00"))
    assert made.kind is Kind.NUDGE
    assert made.best is not None
    assert made.best.date() >= date(2026, 3, 12)
    assert made.best.weekday() in (1, 2, 3)


def test_two_unanswered_check_ins_are_enough() -> None:
    history = (sent("2026-03-04"), sent("2026-03-12", Kind.NUDGE), sent("2026-03-26", Kind.NUDGE))
    made = plan(held("2026-03-03"), history, at("2026-04-20T11:00"))
    assert made.stop
    assert made.kind is None
    assert made.reasons[0].rule == "few-follow-ups"


def test_the_second_gap_is_longer_than_the_first() -> None:
    made = plan(held("2026-03-03"), (sent("2026-03-04"), sent("2026-03-12", Kind.NUDGE)), at("2026-03-13T11:00"))
    assert made.best is not None
    assert (made.best.date() - date(2026, 3, 12)).days >= 13


def test_a_rejection_is_answered_once() -> None:
    refused = Contact(sent=False, at=at("2026-03-12T10:00"), rejection=True)
    made = plan(held("2026-03-03"), (refused,), at("2026-03-12T15:00"))
    assert made.kind is Kind.KEEP_IN_TOUCH
    answered = plan(held("2026-03-03"), (refused, sent("2026-03-13", Kind.KEEP_IN_TOUCH)), at("2026-03-14T15:00"))
    assert answered.stop


def test_email_comes_first_unless_they_invited_a_call_and_are_not_formal() -> None:
    invited = Fact(id="f1", kind=FactKind.INVITATION, text="call any time", quote="call any time", span=Span(0, 5))
    formal = Fact(id="f2", kind=FactKind.CULTURE, text="very formal", quote="very formal", span=Span(0, 5))
    history = (sent("2026-03-04"),)
    now = at("2026-03-12T11:00")
    assert plan(held("2026-03-03", facts=(invited,)), history, now).channel is Channel.PHONE
    assert plan(held("2026-03-03", facts=(invited, formal)), history, now).channel is Channel.EMAIL
    assert plan(held("2026-03-10", facts=(invited,)), (), now).channel is Channel.EMAIL


def test_it_asks_when_the_interview_was_and_which_one_is_meant() -> None:
    assert plan(Interview(), (), at("2026-03-10T11:00")).questions == (Question.WHEN,)
    several = plan(Interview(several=("A", "B")), (), at("2026-03-10T11:00"))
    assert several.questions == (Question.WHICH,)
    assert several.kind is None


@given(
    st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 12, 1)),
    st.integers(0, 23),
    st.integers(1, 60 * 24 * 30),
    st.none() | st.integers(0, 30),
)
def test_nothing_is_ever_due_on_a_weekend_or_before_now(
    day: date, hour: int, minutes: int, promise: int | None
) -> None:
    interview = held(
        str(day), hour, promise=promised(str(day + timedelta(days=promise))) if promise is not None else None
    )
    now = datetime.combine(day, time(hour), at("2026-01-01T00:00").tzinfo) + timedelta(minutes=minutes)
    for history in ((), (Contact(sent=True, kind=Kind.THANK_YOU, at=now - timedelta(minutes=1)),)):
        made = plan(interview, history, now)
        assert made.best is not None
        assert made.window is not None
        assert made.best >= now
        assert made.best.weekday() < 5
        assert made.window.start <= made.best <= made.window.end
