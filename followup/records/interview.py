"""Notes and what was read from them."""

from collections.abc import Sequence
from datetime import date, time
from typing import Self

from followup.errors import NotesError
from followup.records.choices import FactKind, Question
from followup.records.record import Record
from followup.text import Normalised, Span, normalise

LONGEST_NOTES = 200_000
"""Code points; the longest notes that are read."""


class Notes(Record):
    """The candidate's notes, normalised once; `at_source` turns spans back into the text as it was given."""

    source: Normalised

    @classmethod
    def of(cls, text: str) -> Self:
        """Take notes as they were given; raise NotesError for empty, over-long or binary ones."""
        if not text.strip():
            raise NotesError("There are no notes: write down, or paste, what you remember of the interview.")
        if len(text) > LONGEST_NOTES:
            raise NotesError(
                f"The notes have {len(text):,} characters, and {LONGEST_NOTES:,} is the most that is read: "
                "keep the part on this interview.",
            )
        if "\0" in text:
            raise NotesError("This is not text: export the notes as plain text (UTF-8) and try again.")
        return cls(source=normalise(text))

    @property
    def text(self) -> str:
        """The notes in NFC with plain newlines; all spans of facts refer to it."""
        return self.source.text

    def at_source(self, span: Span) -> Span:
        """Turn a span of `text` into the span of the notes as they were given."""
        return self.source.original(span)


class Evidence(Record):
    """One reason to believe a value."""

    reason: str
    """In words for the person: "after 'spoke to'", "in the heading"."""
    weight: float
    """What it adds to the score; negative where it speaks against the value."""
    span: Span | None = None
    """The words of the notes that show it."""


class Value(Record):
    """A value that was read, with the words that prove it."""

    text: str
    """Exactly as written in the notes."""
    span: Span
    score: float
    """Sum of the evidence's weights."""
    sure: bool
    """True: ticked and used. False: shown with its evidence, used only when the person ticks it."""
    evidence: tuple[Evidence, ...] = ()


class Person(Record):
    """Somebody whom the candidate met, talked with or had mail from in this process."""

    name: str
    """Exactly as written in the notes, the longest form."""
    span: Span
    title: str | None = None
    email: str | None = None
    sure: bool = True
    evidence: tuple[Evidence, ...] = ()


class Promise(Record):
    """What the employer said about when they will be in touch."""

    text: str
    span: Span
    earliest: date | None = None
    """The first day on which an answer may come by these words."""
    latest: date | None = None
    """The last day that the words cover."""
    certain: bool = False
    """False where the words hedge ("hopefully", "probably")."""


class Fact(Record):
    """A claim, located in the notes."""

    id: str
    """f1, f2, … in the order of the notes."""
    kind: FactKind
    text: str
    """The claim's words, freed of bullets and labels."""
    quote: str
    """The words of the notes, exactly; for a fact that the person added or corrected, what they typed."""
    span: Span | None
    """Where the quote is; None for what the person added, or what a model claimed and the notes do not hold."""
    person: str | None = None
    """Who said it or whom it is about, where the notes tell."""
    ticked: bool = True
    """Whether a message may use it."""
    model: str | None = None
    """The engine that added it to what the offline reader found; None for the reader's own and the person's."""


class Interview(Record):
    """What was read from the notes; what is not there is None or empty, never guessed."""

    company: Value | None = None
    role: Value | None = None
    people: tuple[Person, ...] = ()
    held_on: date | None = None
    held_time: time | None = None
    """Wall-clock time at the interview, where the notes tell it."""
    held_span: Span | None = None
    """The words that tell when."""
    format: str | None = None
    """onsite, video or phone."""
    stage: str | None = None
    """As written: "second round", "screening call", …"""
    facts: tuple[Fact, ...] = ()
    promise: Promise | None = None
    several: tuple[str, ...] = ()
    """The companies of the interviews, where the notes cover several; nothing else is filled in then."""
    questions: tuple[Question, ...] = ()
    """What must be asked before a message can be written."""

    def of_kind(self, *kinds: FactKind) -> tuple[Fact, ...]:
        """Return the facts of these kinds, in the order of the notes."""
        return tuple(fact for fact in self.facts if fact.kind in kinds)


def sure_people(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return those of whom the reader is sure."""
    return tuple(person for person in people if person.sure)
