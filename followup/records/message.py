"""A message: what was chosen for it, its text, what supports it, and what the checkers say."""

from functools import cached_property

from followup.records.choices import Applicability, Kind, Part, Severity, Tone
from followup.records.record import Record
from followup.records.server import Usage
from followup.text import Span


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
    must: tuple[str, ...] = ()
    """Ids of the facts that the person ticked by hand: a message tells them before all others."""
    seed: int = 0
    """Another seed gives another version that says the same."""


class Draft(Record):
    """A message."""

    subject: str | None
    """None for a call script, or where the person wrote none."""
    body: str
    """The whole message, from the greeting to the name at its end."""


class Trace(Record):
    """One sentence of the body and the facts that support it; computed, never taken from a model."""

    span: Span
    facts: tuple[str, ...]
    """Ids; empty for courtesy, which needs no support, and for what has none."""


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
    proofreader: str | None = None
    """Who looked at spelling and grammar; None where nobody did."""

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
    prompt: str | None = None
    """Version of the prompt; None where no model was asked."""
    ready: bool = True
    """False where it holds a link, an address, a name or a number that nothing supports: to be mended before it is sent."""
    usage: Usage | None = None
    """What the model's requests took; None where no model was asked."""
    notices: tuple[str, ...] = ()
    """What the person should know: what was left out, what a server did not take, why it was written offline."""
    earlier: tuple[Draft, ...] = ()
    """The versions before `draft`, the oldest first, and those that were no better."""
    partial: Draft | None = None
    """What had arrived of a model's reply that broke off."""
