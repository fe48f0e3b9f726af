"""The values of an interview that are read by fitted weights: of each, its options in a text, and which is right."""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from evals import copies
from evals.cases import Case
from evals.copies import Copy
from evals.fitting import Group, Note, Signs
from followup.engines.offline.reading.company import Companies
from followup.engines.offline.reading.contact import CONTACT
from followup.engines.offline.reading.fitted import NOTHING, Option
from followup.engines.offline.reading.layout import Layout, lay_out
from followup.engines.offline.reading.marks import without_marks
from followup.engines.offline.reading.overview import Overview, look_over
from followup.engines.offline.reading.people import find_people, names_in
from followup.engines.offline.reading.promise import clauses, day_of
from followup.engines.offline.reading.role import role_options
from followup.records import Notes


class Choice(NamedTuple):
    """Options of which one is right, or none."""

    values: tuple[str, ...]
    options: tuple[Option, ...]
    nothing: tuple[str, ...] = ()
    """Signs for none of them."""
    one_of_many: bool = False
    """Whether values of other choices may be right too."""


class Looked(NamedTuple):
    """A text as the reader looks at it."""

    text: str
    layout: Layout
    overview: Overview
    told_on: date
    """The day of the interview, or of writing."""

    @classmethod
    def at(cls, text: str, told_on: date) -> "Looked":
        """Look at `text`."""
        text = without_marks(Notes.of(text).text)
        layout = lay_out(text)
        return cls(text, layout, look_over(text, layout), told_on)


Make = Callable[[Case, Sequence[str], Sequence[Case], random.Random], Iterator[Copy]]


class Field(NamedTuple):
    """What is fitted for one value."""

    wanted: Callable[[Case], tuple[str, ...]]
    choices: Callable[[Looked], Iterator[Choice]]
    copies: Make
    shown: float
    """The probability from which a doubtful value is shown."""
    means: Mapping[str, float]
    """What a few notes cannot teach: signs that are rare, and clear to anybody."""
    seed: int

    def notes(self, cases: Sequence[Case]) -> list[Note]:
        """Return the options of all notes on one interview."""
        chance = random.Random(self.seed)
        single = [case for case in cases if not case.read.several]
        return [self._note(case, single, chance) for case in single]

    def _note(self, case: Case, others: Sequence[Case], chance: random.Random) -> Note:
        wanted = self.wanted(case)
        made = list(self._groups(case, Copy(case.notes, wanted, 1.0)))
        learn = [group for group, _ in made]
        for copy in self.copies(case, wanted, others, chance):
            learn += [group for group, _ in self._groups(case, copy)]
        return Note(
            case.name,
            tuple(group for group in learn if group.right >= 0),
            tuple(group for group, _ in made),
            tuple(values for _, values in made),
            frozenset(wanted),
        )

    def _groups(self, case: Case, copy: Copy) -> Iterator[tuple[Group, tuple[str, ...]]]:
        told_on = case.read.held_on or case.now.date()
        for choice in self.choices(Looked.at(copy.text, told_on)):
            signs: list[Signs] = [frozenset(option.signs) for option in choice.options]
            right, value = _right(choice, copy.wanted)
            named = tuple(value if number == right and value else one for number, one in enumerate(choice.values))
            yield Group((*signs, frozenset((NOTHING, *choice.nothing))), right, copy.share), named


def _right(choice: Choice, wanted: Sequence[str]) -> tuple[int, str | None]:
    """Return which option is wanted, and what it stands for.

    That is the one as it is wanted, else the longest that lacks only its specialisation; behind the options where
    nothing is wanted, and -1 where what is wanted is none of them.
    """
    values = [value.lower() for value in choice.values]
    for value in wanted:
        if value.lower() in values:
            return values.index(value.lower()), value
    for value in wanted:
        short = [one for one in values if re.match(rf"{re.escape(one)}(?:,| \()", value.lower())]
        if short:
            return values.index(max(short, key=len)), value
    return (-1 if wanted and not choice.one_of_many else len(values)), None


def _one(value: object) -> tuple[str, ...]:
    return (str(value),) if value else ()


def _people(looked: Looked) -> Iterator[Choice]:
    for name in names_in(looked.text, looked.layout, looked.overview):
        yield Choice((name.option.text,), (name.option,), one_of_many=True)


def _companies(looked: Looked) -> Companies:
    met = {person.name for person in find_people(looked.text, looked.layout, looked.overview) if person.sure}
    return Companies(looked.text, looked.layout, looked.overview, met)


def _company(looked: Looked) -> Iterator[Choice]:
    companies = _companies(looked)
    yield Choice(tuple(option.text for option in companies.options), tuple(companies.options), companies.nothing)


def _role(looked: Looked) -> Iterator[Choice]:
    people = find_people(looked.text, looked.layout, looked.overview)
    company = next(iter(_companies(looked).ranked()), None)
    options = role_options(looked.text, looked.layout, looked.overview, people, company)
    yield Choice(tuple(option.text for option in options), tuple(options), looked.overview.nothing)


def _promise(looked: Looked) -> Iterator[Choice]:
    """Yield the clauses by the last day that they name; of one day, that for which most speaks first."""
    found = [
        (sum(PROMISE.means.get(sign, 0.0) for sign in clause.signs), day.latest.isoformat(), clause.option(looked.text))
        for clause in clauses(looked.text, looked.layout, looked.told_on)
        if (day := day_of(looked.text, clause.meanings))
    ]
    found.sort(key=lambda one: -one[0])
    yield Choice(tuple(day for _, day, _ in found), tuple(option for _, _, option in found))


def _copies(key: slice) -> Make:
    """Return what makes copies in small letters, and parts of notes; `key` says by which words a line names a value."""

    def make(case: Case, wanted: Sequence[str], _: Sequence[Case], chance: random.Random) -> Iterator[Copy]:
        yield from copies.in_small_letters(case, wanted)
        yield from copies.in_part(case, wanted, key, chance)

    return make


def _company_copies(case: Case, wanted: Sequence[str], others: Sequence[Case], chance: random.Random) -> Iterator[Copy]:
    yield from _copies(slice(1))(case, wanted, others, chance)
    yield from copies.renamed(case, [one.read.company for one in others if one.read.company], chance)


def _promise_copies(case: Case, wanted: Sequence[str], _: Sequence[Case], chance: random.Random) -> Iterator[Copy]:
    yield from copies.in_small_letters(case, wanted)
    yield from copies.with_unknown_words(case, wanted, CONTACT)
    yield from copies.with_other_days(case, CONTACT, chance)


PEOPLE = Field(
    wanted=lambda case: case.read.people,
    choices=_people,
    copies=_copies(slice(None)),
    shown=0.3,
    seed=3,
    means={
        "somebody whom one knows": -4.0,
        "somebody known elsewhere": -1.0,
        "was not there": -2.0,
        "sent to": -2.0,
        "spoken to, as the candidate is": -2.0,
        "in what is private": -1.0,
        "another process": -1.0,
        "the heading is left over": -2.0,
        "behind “met”, “spoke to” or the like": 4.0,
        "in a timetable": 4.0,
        "a first name, behind “with”": 1.0,
        "beside a first name in a list": 1.0,
        "behind “about”": -2.0,
        "a word for an interview inside": -3.0,
        "speaks in the transcript": 3.0,
        "introduces themselves": 2.0,
        "ends like a company": -2.0,
        "a place": -1.0,
        "before a thing": -1.0,
    },
)
COMPANY = Field(
    wanted=lambda case: _one(case.read.company),
    choices=_company,
    copies=_company_copies,
    shown=0.1,
    seed=1,
    means={
        "the heading is left over": -3.0,
        "said not to be it": -3.0,
        "speaks in the transcript": -2.0,
        "another process": -2.0,
        "in what is private": -2.0,
        "in a section: private": -2.0,
        "said of one’s own past": -1.0,
        "somebody else’s": -1.0,
        "behind a label such as “Company”": 5.0,
        "said to be the employer": 3.0,
        "named as the place": 2.0,
        "one of the people, as it seems": -5.0,
        "one of the people inside of it": -4.0,
        "corrected": 1.0,
        "first names in a list": -3.0,
        "numbers only": -3.0,
        "like a mail’s address": 1.0,
    },
)
ROLE = Field(
    wanted=lambda case: _one(case.read.role),
    choices=_role,
    copies=_copies(slice(-1, None)),
    shown=0.1,
    seed=2,
    means={
        "behind a label such as “Role”": 4.0,
        "the title of somebody met": -4.0,
        "said of one’s own past": -1.0,
        "the heading is left over": -3.0,
        "another process": -1.0,
        "in what is private": -1.0,
        "before “interview”, “role” or the like": 1.0,
        "marked as in an advert": 2.0,
        "stated as the role": 1.0,
        "stated as the role, up to a mark": 5.0,
        "inside of the company’s name": -2.0,
        "one of the people, as it seems": -4.0,
    },
)
PROMISE = Field(
    wanted=lambda case: _one(case.read.promise_latest),
    choices=_promise,
    copies=_promise_copies,
    shown=0.2,
    seed=4,
    means={
        "on being in touch": 2.0,
        "answers a question on when": 1.5,
        "behind a label on time": 1.0,
        "behind a label on being in touch": 1.0,
        "follows what is on being in touch": 1.0,
        "in a section: next": 1.5,
        "to the candidate": 1.0,
        "on a decision": 0.5,
        "at the latest": 1.0,
        "of something else": -1.5,
        "of the past": -2.0,
        "how long something lasts": -2.0,
        "told of oneself": -1.0,
        "of what the candidate does": -1.5,
        "far off": -2.0,
        "the same day": -1.0,
        "in a section: private": -1.0,
        "since a day": -1.0,
    },
)
FIELDS = {"people": PEOPLE, "company": COMPANY, "role": ROLE, "promise": PROMISE}
