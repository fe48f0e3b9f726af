"""The JSON documents of the command line; `docs/json.md` describes them.

Spans count code points of the text as it was given, so each function takes what maps them back.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from followup.records import Fact, Interview, Outcome, Part, Person, Plan, Promise, Question, Report, Value, sure_people
from followup.text import Span

Json = dict[str, object]
Locate = Callable[[Span], Span]
LocateIn = Callable[[Part, Span], Span]

QUESTIONS = {
    Question.WHICH: "The notes cover several interviews: which one is the message about?",
    Question.WHO: "Who did you talk with?",
    Question.TOPIC: "What is one thing that you talked about?",
    Question.WHY: "Why do you want this role?",
    Question.WHEN: "When was the interview?",
}


def reading(interview: Interview, locate: Locate, zone: tzinfo | None) -> Json:
    """Return what was read; only sure values are given. `zone` is the zone of the interview's clock time."""
    return {
        "company": _value(interview.company, locate),
        "role": _value(interview.role, locate),
        "people": [_person(person, locate) for person in sure_people(interview.people)],
        "held_at": _held_at(interview, zone),
        "promise": _promise(interview.promise, locate) if interview.promise else None,
        "facts": [_fact(fact, locate) for fact in interview.facts],
        "questions": questions(interview.questions, interview.several),
    }


def questions(asked: Sequence[Question], several: Sequence[str] = ()) -> list[str]:
    """Return the questions in words."""
    named = f" ({', '.join(several)})" if several else ""
    return [QUESTIONS[question] + (named if question is Question.WHICH else "") for question in asked]


def plan(decided: Plan) -> Json:
    """Return the plan; moments are ISO 8601 with an offset."""
    return {
        "kind": decided.kind,
        "channel": decided.channel,
        "window": {"start": decided.window.start.isoformat(), "end": decided.window.end.isoformat()}
        if decided.window
        else None,
        "best": _moment(decided.best),
        "reasons": [reason.model_dump() for reason in decided.reasons],
        "next_check": _moment(decided.next_check),
        "stop": decided.stop,
        "questions": questions(decided.questions),
    }


def drafting(outcomes: Sequence[Outcome], asked: Sequence[str]) -> Json:
    """Return the drafts, each with the trace of its sentences and its report; spans are in the draft."""
    return {
        "drafts": [
            {
                "tone": outcome.brief.tone,
                "subject": outcome.draft.subject,
                "body": outcome.draft.body,
                "trace": [
                    {"start": one.span.start, "end": one.span.end, "facts": list(one.facts)} for one in outcome.trace
                ],
                "report": report(outcome.report),
                "ready": outcome.ready,
                "engine": outcome.engine,
                "prompt": outcome.prompt,
                "usage": outcome.usage.model_dump() if outcome.usage else None,
                "notices": list(outcome.notices),
                "earlier": [{"subject": one.subject, "body": one.body} for one in outcome.earlier],
            }
            for outcome in outcomes
        ],
        "questions": list(asked),
    }


def report(made: Report, locate: LocateIn = lambda _, span: span) -> Json:
    """Return what was found, what holds and what was not looked at."""
    return {
        "findings": [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "part": finding.part,
                **_ends(locate(finding.part, finding.span) if finding.span else None),
                "text": finding.text,
                "message": finding.message,
                "why": finding.why,
                "fixes": [fix.model_dump() for fix in finding.fixes],
            }
            for finding in made.findings
        ],
        "holds": list(made.holds),
        "skipped": [skipped.model_dump() for skipped in made.skipped],
        "proofreader": made.proofreader,
    }


def _ends(span: Span | None) -> Json:
    return {"start": span.start if span else None, "end": span.end if span else None}


def _value(value: Value | None, locate: Locate) -> Json | None:
    return {"value": value.text, **_ends(locate(value.span))} if value and value.sure else None


def _person(person: Person, locate: Locate) -> Json:
    return {"name": person.name, "title": person.title, "email": person.email, **_ends(locate(person.span))}


def _promise(promise: Promise, locate: Locate) -> Json:
    return {
        "text": promise.text,
        **_ends(locate(promise.span)),
        "earliest": promise.earliest.isoformat() if promise.earliest else None,
        "latest": promise.latest.isoformat() if promise.latest else None,
        "certain": promise.certain,
    }


def _fact(fact: Fact, locate: Locate) -> Json:
    ends = _ends(locate(fact.span) if fact.span else None)
    return {"id": fact.id, "kind": fact.kind, "text": fact.text, **ends, "model": fact.model}


def _held_at(interview: Interview, zone: tzinfo | None) -> str | None:
    if interview.held_on is None:
        return None
    if interview.held_time is None:
        return interview.held_on.isoformat()
    return datetime.combine(interview.held_on, interview.held_time, zone).isoformat()


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
