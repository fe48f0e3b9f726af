"""Interview + history + now -> plan: which message, by which channel, when and why. Dates come from here alone.

All moments are in the zone of `now`.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from followup.planning.channel import channel
from followup.planning.workdays import (
    CLOSES,
    OPENS,
    add_workdays,
    is_workday,
    last_working_moment,
    midweek,
    working_moment,
)
from followup.records import Contact, FactKind, Interview, Kind, Plan, Question, Reason, Window

FIRST_HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SILENCE = timedelta(days=7)
"""Before the first check-in (guide: What to Do if You Don't Hear Back)."""
LONGER_SILENCE = timedelta(days=14)
"""Before the second one: gaps grow."""
GRACE = 3
"""Working days after the employer's own date (guide: Timing Your Follow-Up, "a few days")."""
MOST_CHECK_INS = 2
_CHECK_INS = frozenset({Kind.NUDGE, Kind.AFTER_DATE, Kind.CALL})


class _Timing(NamedTuple):
    """What a message is for and when it is due."""

    kind: Kind
    window: Window
    best: datetime
    reasons: tuple[Reason, ...]


def plan(interview: Interview, history: Sequence[Contact], now: datetime) -> Plan:
    """Decide on the next message; `now` has an offset, and `history` is in the order of time."""
    if interview.several:
        reason = Reason(rule="few-follow-ups", text="The notes cover several interviews; each has a plan of its own.")
        return _nothing((reason,), questions=(Question.WHICH,))
    past = [contact for contact in history if contact.at <= now]
    refused = next((contact for contact in reversed(past) if contact.rejection), None)
    if refused is not None:
        return _after_rejection(interview, past, refused, now)
    if len(_unanswered(past)) >= MOST_CHECK_INS:
        text = "Two check-ins are unanswered: leave it there, kindly. It says more about their process than about you."
        return _nothing((Reason(rule="few-follow-ups", text=text),), stop=True)
    timing = _timing(interview, past, now)
    by, why = channel(interview, timing.kind)
    questions = (Question.WHEN,) if interview.held_on is None else ()
    return Plan(
        kind=timing.kind,
        channel=by,
        window=timing.window,
        best=timing.best,
        reasons=(*timing.reasons, why, *_reflection(interview)),
        next_check=_next_check(interview, timing, past),
        questions=questions,
    )


def _timing(interview: Interview, past: Sequence[Contact], now: datetime) -> _Timing:
    latest = interview.promise.latest if interview.promise else None
    held = _held(interview, now)
    last = max((contact.at for contact in past), default=held)
    thanked = any(contact.sent for contact in past)
    date_passed = latest is not None and latest < now.date()
    if not thanked and not date_passed and (latest is not None or now - last < SILENCE):
        return _thanks(interview, held, now)
    checked_in = _unanswered(past)
    replied = bool(past) and not past[-1].sent
    if latest is not None and not checked_in and not (replied and past[-1].at.date() > latest):
        return _after_date(interview, latest, now)
    return _nudge(last, LONGER_SILENCE if checked_in else SILENCE, now)


def _thanks(interview: Interview, held: datetime, now: datetime) -> _Timing:
    if interview.held_on is None:
        best = working_moment(now)
        text = "The notes do not say when the interview was: send the thanks 24 to 48 hours after it."
        return _Timing(Kind.THANK_YOU, _working_window(best, best + DAY, best), best, (_two_days(text),))
    if interview.held_time is None:
        opens = datetime.combine(interview.held_on + DAY, OPENS, now.tzinfo)
        closes = datetime.combine(interview.held_on + 2 * DAY, CLOSES, now.tzinfo)
    else:
        opens, closes = held + DAY, held + 2 * DAY
    best = working_moment(max(opens, now))
    if best <= closes:
        text = "Thanks work best 24 to 48 hours after the interview, while it is fresh."
        return _Timing(Kind.THANK_YOU, _working_window(max(opens, now), closes, best), best, (_two_days(text),))
    end = best.replace(hour=CLOSES.hour, minute=0, second=0, microsecond=0)
    if now <= closes:
        text = "The 24 to 48 hours after the interview fall on a weekend: the next working morning is the best moment."
    else:
        text = "The 48 hours are over: send it now, and do not mention the delay. Late thanks are better than none."
    return _Timing(Kind.THANK_YOU, Window(start=best, end=end), best, (_two_days(text),))


def _working_window(start: datetime, end: datetime, best: datetime) -> Window:
    """Return the window without the weekend at either end; `best` always lies in it."""
    return Window(start=start if is_workday(start.date()) else best, end=max(best, last_working_moment(end)))


def _after_date(interview: Interview, latest: date, now: datetime) -> _Timing:
    words = interview.promise.text if interview.promise else ""
    reason = Reason(
        rule="employers-timeline",
        text=f"They named a time (“{words}”, until {latest:%d %B %Y}): ask a few working days after it, not before.",
    )
    return _check_in(Kind.AFTER_DATE, add_workdays(latest, GRACE), now, reason)


def _nudge(last: datetime, silence: timedelta, now: datetime) -> _Timing:
    reason = Reason(
        rule="week-of-silence",
        text=f"No date was named, so a short message is due {silence.days} days after the last contact ({last:%d %B %Y}).",
    )
    return _check_in(Kind.NUDGE, (last + silence).date(), now, reason)


def _check_in(kind: Kind, due: date, now: datetime, reason: Reason) -> _Timing:
    first = max(due, working_moment(now).date())
    day = midweek(first)
    best = max(datetime.combine(day, time(9, 30), now.tzinfo), working_moment(now))
    last = day + DAY if is_workday(day + DAY) else day
    window = Window(
        start=max(datetime.combine(day, OPENS, now.tzinfo), min(best, working_moment(now))),
        end=datetime.combine(last, CLOSES, now.tzinfo),
    )
    reasons = [reason]
    if day != first:
        reasons.append(
            Reason(rule="midweek", text=f"{day:%A} is better than {first:%A}: people have more time midweek.")
        )
    return _Timing(kind, window, best, tuple(reasons))


def _after_rejection(interview: Interview, past: Sequence[Contact], refused: Contact, now: datetime) -> Plan:
    if any(contact.sent and contact.at > refused.at for contact in past):
        text = "You answered their decision; there is nothing more to send."
        return _nothing((Reason(rule="few-follow-ups", text=text),), stop=True)
    best = working_moment(max(now, refused.at + FIRST_HOUR))
    by, why = channel(interview, Kind.KEEP_IN_TOUCH)
    text = "Answer a rejection within a day or two: thanks, and one line on the future."
    window = _working_window(best, refused.at + 2 * DAY, best)
    return Plan(
        kind=Kind.KEEP_IN_TOUCH, channel=by, window=window, best=best, reasons=(_two_days(text), why), next_check=None
    )


def _next_check(interview: Interview, timing: _Timing, past: Sequence[Contact]) -> datetime | None:
    """Say when to look again after this message, or None where it is the last one."""
    if timing.kind is Kind.THANK_YOU:
        latest = interview.promise.latest if interview.promise else None
        due = add_workdays(latest, GRACE) if latest else (timing.best + SILENCE).date()
        return datetime.combine(midweek(max(due, timing.best.date() + DAY)), OPENS, timing.best.tzinfo)
    if _unanswered(past):
        return None
    return datetime.combine(midweek((timing.best + LONGER_SILENCE).date()), OPENS, timing.best.tzinfo)


def _held(interview: Interview, now: datetime) -> datetime:
    if interview.held_on is None:
        return now
    return datetime.combine(interview.held_on, interview.held_time or time(12), now.tzinfo)


def _unanswered(past: Sequence[Contact]) -> list[Contact]:
    """Return the check-ins since the employer's last message."""
    since = max((number for number, contact in enumerate(past, start=1) if not contact.sent), default=0)
    return [contact for contact in past[since:] if contact.kind in _CHECK_INS]


def _reflection(interview: Interview) -> tuple[Reason, ...]:
    weak = interview.of_kind(FactKind.WEAK)
    if not weak:
        return ()
    text = f"An answer felt weak (“{weak[0].text}”): think about what you would say now; it stays with you unless you choose to mend it."
    return (Reason(rule="reflect", text=text),)


def _two_days(text: str) -> Reason:
    return Reason(rule="within-two-days", text=text)


def _nothing(reasons: tuple[Reason, ...], *, stop: bool = False, questions: tuple[Question, ...] = ()) -> Plan:
    return Plan(
        kind=None,
        channel=None,
        window=None,
        best=None,
        reasons=reasons,
        next_check=None,
        stop=stop,
        questions=questions,
    )
