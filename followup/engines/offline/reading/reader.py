"""Reads notes without a model: each value collects evidence, and the evidence decides whether it is sure."""

from datetime import datetime

from followup.engines.offline.reading.company import Companies
from followup.engines.offline.reading.facts import find_facts
from followup.engines.offline.reading.held import find_held
from followup.engines.offline.reading.layout import lay_out
from followup.engines.offline.reading.marks import without_marks
from followup.engines.offline.reading.overview import look_over
from followup.engines.offline.reading.people import find_people
from followup.engines.offline.reading.promise import find_promise
from followup.engines.offline.reading.role import find_role
from followup.engines.offline.reading.several import find_several
from followup.engines.offline.reading.thin import ask
from followup.records import Interview, Notes, Question


def read(notes: Notes, now: datetime) -> Interview:
    """Return the interview in `notes`; days such as "yesterday" are counted back from `now`, which has an offset."""
    text = without_marks(notes.text)
    layout = lay_out(text)
    overview = look_over(text, layout)
    people = find_people(text, layout, overview)
    companies = Companies(text, layout, overview, {person.name for person in people if person.sure})
    several = find_several(text, layout, companies)
    if several:
        return Interview(several=several, questions=(Question.WHICH,))
    ranked = companies.ranked()
    held = find_held(text, layout, now)
    promise = find_promise(text, layout, held.on or now.date())
    if promise and held.span and promise.span.holds(held.span):
        held = held._replace(on=None, at=None, span=None)
        promise = find_promise(text, layout, now.date())
    company = ranked[0] if ranked else None
    role = find_role(text, layout, overview, people, company)
    header = [value.span for value in (company, role, *people) if value and value.sure]
    facts = tuple(
        fact.model_copy(update={"quote": fact.span.of(notes.text)}) if fact.span else fact
        for fact in find_facts(text, layout, people, promise, header + ([held.span] if held.span else []))
    )
    return Interview(
        company=company,
        role=role,
        people=people,
        held_on=held.on,
        held_time=held.at,
        held_span=held.span,
        format=held.format,
        stage=held.stage,
        facts=facts,
        promise=promise,
        questions=ask(text, people, facts),
    )
