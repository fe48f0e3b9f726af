"""What of an interview is sent to a model: one JSON document, never a private remark, cut by value where it is too long."""

import json
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from followup.engines import Engine
from followup.engines.orders import is_order
from followup.errors import Fault, ModelError
from followup.records import Brief, Fact, FactKind, Interview, Kind, Notes
from followup.text import Span
from followup.tokens import count

Unit = TypeVar("Unit")
Answer = TypeVar("Answer")

_WORTH = {
    FactKind.GOAL: 3.0,
    FactKind.TOLD: 2.5,
    FactKind.MINE: 2.5,
    FactKind.INTEREST: 2.5,
    FactKind.TOPIC: 2.0,
    FactKind.PROMISE: 2.0,
    FactKind.WEAK: 1.5,
}
_MARK = "[left out]"
_PER_FACT = 16
"""Tokens of the JSON around a fact, at most."""


class Payload(NamedTuple):
    """A document to send and what did not fit into it."""

    document: str
    left_out: tuple[str, ...]
    """The words of facts, or lines of notes, that were too long to be sent."""


def fitted(engine: Engine, ask: Callable[[int], Answer]) -> Answer:
    """Return what `ask` returns for the engine's room, or for less of it where the model says that the prompt is too long.

    Tokens are counted as OpenAI's models do; a small model may take twice as many for the same words.
    """
    room = engine.room or 0
    for smaller in (room, room // 2):
        try:
            return ask(smaller)
        except ModelError as error:
            if error.fault is not Fault.CONTEXT:
                raise
    return ask(room // 4)


def facts_of(interview: Interview, brief: Brief) -> list[Fact]:
    """Return the facts that a message may use: ticked or chosen, never private, another offer only where it is meant.

    What gives orders to a program is no fact, whoever ticked it.
    """
    return [
        fact
        for fact in interview.facts
        if fact.kind is not FactKind.PRIVATE
        and not (is_order(fact.text) or is_order(fact.quote))
        and (fact.id in brief.points if brief.points else fact.ticked or _is_asked_for(fact, brief))
        and (fact.kind is not FactKind.OFFER or fact.id in brief.points or brief.kind is Kind.COMPETING_OFFER)
    ]


def _is_asked_for(fact: Fact, brief: Brief) -> bool:
    """Say whether the kind of message is about such a fact, ticked or not."""
    return (brief.kind, fact.kind) in (
        (Kind.CLARIFICATION, FactKind.WEAK),
        (Kind.THANK_YOU, FactKind.WEAK),
        (Kind.COMPETING_OFFER, FactKind.OFFER),
    )


def for_writing(interview: Interview, brief: Brief, room: int) -> Payload:
    """Return the facts as a JSON document of at most `room` tokens; the least telling facts are left out first."""
    known: dict[str, object] = {
        "company": interview.company.text if interview.company and interview.company.sure else None,
        "role": interview.role.text if interview.role and interview.role.sure else None,
        "interview": _held(interview),
        "people": [_filled({"name": person.name, "title": person.title}) for person in interview.people if person.sure],
        "promise": interview.promise.text if interview.promise else None,
    }
    frame = _filled(known)
    facts = facts_of(interview, brief)
    rest = room - count(_json(frame)).tokens
    kept = _fit(facts, rest, worth=_worth, size=lambda fact: count(fact.text).tokens + _PER_FACT)
    frame["facts"] = [_fact(fact) for fact in facts if fact in kept]
    return Payload(_json(frame), tuple(fact.text for fact in facts if fact not in kept))


def for_reading(notes: Notes, interview: Interview, room: int) -> Payload:
    """Return the notes, without private remarks, as a JSON document of at most `room` tokens.

    `interview` is what was read offline: it tells which words are private or orders, and which lines are worth most. A line is kept
    or left out whole, and so is a fact that covers several lines.
    """
    kept_back = [
        fact for fact in interview.facts if fact.kind is FactKind.PRIVATE or is_order(fact.text) or is_order(fact.quote)
    ]
    private = [fact.span for fact in kept_back if fact.span]
    facts = [fact for fact in interview.facts if fact.span and fact not in kept_back]
    units = _units(notes.text, facts)

    def words(unit: Span) -> str:
        return _without(notes.text, unit, private)

    def worth(unit: Span) -> float:
        return sum(_worth(fact) for fact in facts if fact.span and fact.span.overlaps(unit))

    kept = _fit(units, room - _PER_FACT, worth=worth, size=lambda unit: count(words(unit)).tokens + 1)
    lines = [words(unit) if unit in kept else _MARK for unit in units]
    text = "\n".join(
        line for number, line in enumerate(lines) if line != _MARK or lines[number - 1 : number] != [_MARK]
    )
    left_out = tuple(line for unit in units if unit not in kept and (line := unit.of(notes.text).strip()))
    return Payload(_json({"notes": text}), left_out)


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False)


def _filled(values: dict[str, object]) -> dict[str, object]:
    """Return what is known: a null costs tokens and invites guesses."""
    return {name: value for name, value in values.items() if value}


def _worth(fact: Fact) -> float:
    return _WORTH.get(fact.kind, 1.0)


def _held(interview: Interview) -> dict[str, object]:
    on = interview.held_on
    return _filled(
        {
            "day": f"{on:%A} {on.day} {on:%B %Y}" if on else None,
            "time": f"{interview.held_time:%H:%M}" if interview.held_time else None,
            "format": interview.format,
            "stage": interview.stage,
        }
    )


def _fact(fact: Fact) -> dict[str, object]:
    return _filled({"about": str(fact.kind), "words": fact.text, "person": fact.person})


def _fit(
    units: Sequence[Unit], room: int, *, worth: Callable[[Unit], float], size: Callable[[Unit], int]
) -> frozenset[Unit]:
    """Return the units that fit into `room`, taken by worth and, where that is equal, in their order."""
    kept = set()
    for unit in sorted(units, key=worth, reverse=True):
        needed = size(unit)
        if needed <= room:
            room -= needed
            kept.add(unit)
    return frozenset(kept)


def _units(text: str, facts: Sequence[Fact]) -> list[Span]:
    """Return the lines of `text`; lines that share a fact are one unit."""
    units: list[Span] = []
    start = 0
    for line in text.split("\n"):
        span = Span(start, start + len(line))
        start = span.end + 1
        joined = units and any(fact.span and fact.span.start < span.start < fact.span.end for fact in facts)
        if joined:
            units[-1] = Span(units[-1].start, span.end)
        else:
            units.append(span)
    return units


def _without(text: str, unit: Span, private: Sequence[Span]) -> str:
    """Return the words of `unit` without those that are private."""
    parts: list[str] = []
    at = unit.start
    for span in sorted(private):
        if span.overlaps(unit):
            parts += text[at : max(at, span.start)], _MARK
            at = max(at, min(span.end, unit.end))
    return "".join((*parts, text[at : unit.end]))
