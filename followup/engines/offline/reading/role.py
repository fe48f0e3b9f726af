"""Which role the interview was for."""

from collections.abc import Sequence

from followup.engines.offline.reading.fitted import Option, choose, join, models
from followup.engines.offline.reading.layout import Layout
from followup.engines.offline.reading.overview import Overview
from followup.engines.offline.reading.role_form import form
from followup.engines.offline.reading.role_names import mentions
from followup.engines.offline.reading.surroundings import around
from followup.engines.offline.reading.words import Words
from followup.records import Person, Value


def role_options(
    text: str, layout: Layout, overview: Overview, people: Sequence[Person], company: Value | None
) -> list[Option]:
    """Return what may be the role, with what speaks for and against it."""
    titles = frozenset(person.title.lower() for person in people if person.title)
    names = [f" {person.name.lower()} " for person in people if person.sure]
    place = (company.span.start, company.span.end) if company and company.sure else None
    seen: dict[str, list[tuple[Option, frozenset[str]]]] = {}
    for line in layout.lines:
        for mention in mentions(text, Words(text, line)):
            signs = frozenset((*around(mention, overview), *form(mention, overview, titles, place)))
            if any(f" {mention.text.lower()} " in name or name in f" {mention.text.lower()} " for name in names):
                signs |= {"one of the people, as it seems"}
            seen.setdefault(mention.text.lower(), []).append((Option(mention.text, mention.span), signs))
    return [join(found) for found in seen.values()]


def find_role(
    text: str, layout: Layout, overview: Overview, people: Sequence[Person], company: Value | None
) -> Value | None:
    """Return the most probable role, or None where nothing is worth showing."""
    options = role_options(text, layout, overview, people, company)
    return next(iter(choose(options, overview.nothing, models()["role"])), None)
