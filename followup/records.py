"""Every record that flows through the project, in the order in which it is made.

Notes -> Interview (facts, people, promise) -> Plan -> Brief -> Draft -> Trace -> Report -> Outcome; and Contact, what
was sent or received. All are frozen. Positions are spans of code points in the text that the record speaks of.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from typing import Self

from pydantic import BaseModel, ConfigDict

from followup.errors import NotesError
from followup.text import Normalised, Span, normalise

LONGEST_NOTES = 200_000
"""Code points; the longest notes that are read."""


class Record(BaseModel):
    """A frozen record without unknown fields; a field's docstring becomes its description in a schema."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Kind(StrEnum):
    """What a message is for."""

    THANK_YOU = "thank_you"
    NUDGE = "nudge"
    AFTER_DATE = "after_date"
    CLARIFICATION = "clarification"
    CALL = "call"
    KEEP_IN_TOUCH = "keep_in_touch"
    COMPETING_OFFER = "competing_offer"
    WITHDRAWAL = "withdrawal"


class Tone(StrEnum):
    """How a message sounds."""

    FORMAL = "formal"
    WARM = "warm"
    CONCISE = "concise"
    UPBEAT = "upbeat"


class Channel(StrEnum):
    """By which way a message goes."""

    EMAIL = "email"
    PHONE = "phone"


class FactKind(StrEnum):
    """What a fact is about."""

    TOPIC = "topic"
    """Something that was talked about, with no telling who said it."""
    TOLD = "told"
    """Something that the employer's people told the candidate."""
    MINE = "mine"
    """Something that the candidate told of themselves: experience, results, answers that went well."""
    INTEREST = "interest"
    """Why the candidate wants the role, or what they liked."""
    GOAL = "goal"
    """What the company is trying to do or to mend."""
    WEAK = "weak"
    """An answer that felt weak, or what the candidate forgot to say."""
    PROMISE = "promise"
    """What the employer said about when they will be in touch."""
    RAPPORT = "rapport"
    """A sign of a personal connection."""
    INVITATION = "invitation"
    """An explicit invitation to call."""
    CULTURE = "culture"
    """How formal or relaxed the company is."""
    OFFER = "offer"
    """Another process or offer of the candidate's."""
    PRIVATE = "private"
    """A remark that must never be sent: doubts on people, pay, health, family."""


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


class Question(StrEnum):
    """What is asked when the notes do not hold enough; at most three at a time."""

    WHICH = "which"
    WHO = "who"
    TOPIC = "topic"
    WHY = "why"
    WHEN = "when"


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


class Contact(Record):
    """One event of the history between candidate and employer."""

    sent: bool
    """True: from the candidate to the employer. False: the employer's own message."""
    kind: Kind | None = None
    """What a sent message was for; None for the employer's."""
    channel: Channel = Channel.EMAIL
    at: datetime
    """With an offset."""
    rejection: bool = False
    """The employer said no."""


class Window(Record):
    """From when to when; both with an offset."""

    start: datetime
    end: datetime


class Reason(Record):
    """Why the plan says what it says."""

    rule: str
    """Name of the plan rule: within-two-days, midweek, …"""
    text: str
    """One sentence for the person."""


class Plan(Record):
    """Which message to send, by which channel, when, and why."""

    kind: Kind | None
    """None where nothing is to be sent."""
    channel: Channel | None
    window: Window | None
    best: datetime | None
    """The moment to choose if nothing speaks against it."""
    reasons: tuple[Reason, ...]
    next_check: datetime | None
    """When to look again if nothing comes."""
    stop: bool = False
    """True: enough has been sent; leave it there."""
    questions: tuple[Question, ...] = ()


class Brief(Record):
    """What the person chose for one message."""

    kind: Kind
    recipient: str | None = None
    """Name of the reader, as the notes write it."""
    candidate: str | None = None
    """Name to sign with."""
    tone: Tone = Tone.WARM
    points: tuple[str, ...] = ()
    """Ids of the facts to use; empty: the writer chooses among the ticked ones."""
    seed: int = 0
    """Another seed gives another version that says the same."""


class Draft(Record):
    """A message."""

    subject: str | None
    """None for a call script, or where the person wrote none."""
    body: str


class Trace(Record):
    """One sentence of the body and the facts that support it; computed, never taken from a model."""

    span: Span
    facts: tuple[str, ...]
    """Ids; empty for courtesy, which needs no support, and for what has none."""


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Part(StrEnum):
    """Where in a message."""

    SUBJECT = "subject"
    BODY = "body"


class Applicability(StrEnum):
    """How sure a fix is."""

    SAFE = "safe"
    """Can be applied with one click, or with all the others."""
    SUGGESTED = "suggested"
    """To be looked at first."""


class Fix(Record):
    """Words to put in place of the finding's span."""

    text: str
    applicability: Applicability = Applicability.SUGGESTED


class Finding(Record):
    """One thing that a checker found."""

    rule: str
    severity: Severity
    part: Part
    span: Span | None
    """None where the fault is that something is absent."""
    text: str
    """The words at the span; empty without one."""
    message: str
    """What is wrong, in one sentence."""
    why: str
    """Why it matters, in one sentence, with the guide's section."""
    fixes: tuple[Fix, ...] = ()


class Skipped(Record):
    """A check that was not made; "nothing found" and "not looked" are different."""

    checker: str
    """A checker's or a rule's name."""
    reason: str


class Report(Record):
    """What all checkers say of one letter."""

    findings: tuple[Finding, ...]
    """In the order of the text: subject, body; absences first."""
    holds: tuple[str, ...]
    """Names of the rules that were checked and found nothing."""
    skipped: tuple[Skipped, ...] = ()

    @cached_property
    def worst(self) -> Severity | None:
        """The highest severity among the findings."""
        return min((finding.severity for finding in self.findings), key=list(Severity).index, default=None)


class Outcome(Record):
    """Everything about one message."""

    brief: Brief
    draft: Draft
    trace: tuple[Trace, ...]
    report: Report
    engine: str
    """Name and version of what wrote it."""


def sure_people(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return those of whom the reader is sure."""
    return tuple(person for person in people if person.sure)
