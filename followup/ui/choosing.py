"""What was read, as the person ticked, corrected and completed it; and for whom a message is."""

from datetime import date

from followup.records import Brief, Fact, FactKind, Interview, Person, Question, Value
from followup.text import Span
from followup.ui import state
from followup.ui.work import Place, Sheet, Work

USABLE = (FactKind.TOPIC, FactKind.TOLD, FactKind.GOAL, FactKind.MINE, FactKind.INTEREST)
"""Kinds that go into a message when they are ticked, without a further thought."""


def fact_key(fact: Fact) -> str:
    """Name a fact by its words, so that ticks and corrections survive edits of the notes elsewhere."""
    return f"{fact.kind}:{fact.quote}"


def can_be_ticked(fact: Fact) -> bool:
    """Say whether the person may put it into a message; what the notes do not hold, and what is private, never."""
    mine = fact.span is not None or fact.id.startswith("p")
    return mine and fact.kind in (*USABLE, FactKind.OFFER)


def chosen(interview: Interview) -> Interview:
    """Return the interview as the person ticked and corrected it, with the points that they added."""
    current = state.work()
    facts = [_chosen_fact(fact, current) for fact in interview.facts]
    added = [
        Fact(id=f"p{number}", kind=FactKind.TOPIC, text=words, quote=words, span=None)
        for number, words in enumerate(current.added, start=1)
    ]
    day = current.values.get("held_on")
    return interview.model_copy(
        update={
            "facts": (*facts, *(_chosen_fact(fact, current) for fact in added)),
            "company": _chosen_value("company", interview.company, current),
            "role": _chosen_value("role", interview.role, current),
            "questions": tuple(one for one in interview.questions if one is not Question.TOPIC or not current.added),
            "people": tuple(_chosen_person(person, current) for person in interview.people),
            "held_on": date.fromisoformat(day) if day else interview.held_on,
            "format": current.values["format"] or None if "format" in current.values else interview.format,
        }
    )


def person_key(person: Person) -> str:
    """Name a person as the notes write them, so that a corrected name is still theirs."""
    return f"person:{person.name}"


def is_ticked(key: str, *, default: bool) -> bool:
    """Say whether the person wants a fact or value; `default` is the reader's own opinion."""
    current = state.work()
    return key in current.ticked or (default and key not in current.unticked)


def _chosen_fact(fact: Fact, current: Work) -> Fact:
    key = fact_key(fact)
    words = current.corrections.get(key, fact.text)
    person = current.values.get(f"person:{fact.person}", "").strip() or fact.person
    default = fact.ticked and fact.kind is not FactKind.OFFER
    ticked = is_ticked(key, default=default) if can_be_ticked(fact) else fact.ticked and fact.span is not None
    return fact.model_copy(update={"ticked": ticked, "text": words, "person": person})


def _chosen_person(person: Person, current: Work) -> Person:
    """Return a person as named by the one who met them, or who did not."""
    key = person_key(person)
    name = current.values.get(key, "").strip() or person.name
    return person.model_copy(update={"name": name, "sure": is_ticked(key, default=person.sure)})


def recipients(interview: Interview) -> list[str]:
    """Return whom a message may be for: those surely met, then those who may have been."""
    people = sorted(interview.people, key=lambda person: not person.sure)
    return list(dict.fromkeys(person.name for person in people))


def _chosen_value(name: str, value: Value | None, current: Work) -> Value | None:
    typed = current.values.get(name, "").strip()
    if typed:
        span = value.span if value else Span(0, 0)
        return Value(text=typed, span=span, score=0.0, sure=is_ticked(name, default=True))
    return value.model_copy(update={"sure": is_ticked(name, default=value.sure)}) if value else None


def recipient(interview: Interview) -> str | None:
    """Return for whom the message is: the person's choice, else the first one surely met."""
    names = recipients(interview)
    picked = state.work().recipient
    sure = (person.name for person in interview.people if person.sure)
    return picked if picked in names else next(sure, None)


def brief(interview: Interview, place: Place, sheet: Sheet | None, seed: int | None = None) -> Brief:
    """Return what the person chose for the message at this place."""
    current = state.work()
    own = sheet.seed if sheet and sheet.seed is not None else current.seed
    return Brief(
        kind=place.kind,
        recipient=place.recipient,
        candidate=current.candidate.strip() or None,
        tone=place.tone,
        points=_points(interview),
        must=tuple(fact.id for fact in interview.facts if fact.ticked and _is_by_hand(fact)),
        seed=own if seed is None else seed,
    )


def _is_by_hand(fact: Fact) -> bool:
    """Say whether the person ticked, corrected or added a fact, so that a message is to tell it."""
    current = state.work()
    key = fact_key(fact)
    return key in current.ticked or key in current.corrections or (fact.span is None and fact.id.startswith("p"))


def _points(interview: Interview) -> tuple[str, ...]:
    """Return the ticked facts by name where one of them is another process, which is never taken unnamed; else none."""
    ticked = [fact for fact in interview.facts if fact.ticked and can_be_ticked(fact)]
    return tuple(fact.id for fact in ticked) if any(fact.kind is FactKind.OFFER for fact in ticked) else ()
