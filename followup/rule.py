"""What a rule is: one thing, said to the writer, looked for in a letter and explained to the person, with its proof."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from followup.letter import Letter
from followup.records import Applicability, Fix, Kind, Part, Severity
from followup.text import Span

ALL: tuple[Kind, ...] = tuple(Kind)
EMAILS: tuple[Kind, ...] = tuple(kind for kind in Kind if kind is not Kind.CALL)


class Hit(NamedTuple):
    """One place where a rule is broken."""

    span: Span | None
    """None where the fault is that something is absent."""
    detail: str
    """What is wrong here, in one sentence for the person."""
    fixes: tuple[Fix, ...] = ()
    part: Part = Part.BODY
    severity: Severity | None = None
    """Where it differs from the rule's own."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """A message (or, for a rule of phrase scope, a sentence) that breaks a rule, and the same one mended."""

    bad: str
    good: str
    marks: tuple[str | None, ...]
    """The words found in `bad`, in order; None for an absence."""
    kind: Kind = Kind.THANK_YOU
    subject: str | None = None
    """The subject of both; a mark may lie in it."""
    good_subject: str | None = None
    """The subject of `good`, where it differs."""
    recipient: str | None = None
    notes: str | None = None
    """Notes to judge by, read by the offline reader in the tests."""
    others: tuple[str, ...] = ()
    """Messages to other people of the same interview."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule of the guide; its module's name is its name and its module's docstring says why it matters."""

    title: str
    """The mistake, for people."""
    source: str
    """The guide's section, or "ours"."""
    instruction: str
    """What the writer is told: one or two sentences, under 40 words."""
    check: Callable[[Letter], Iterable[Hit]] | None
    """None where a checker of its own looks for the mistake and reports in this rule's name."""
    examples: tuple[Example, ...]
    allows: tuple[str, ...] = ()
    """Looks guilty, is innocent."""
    kinds: tuple[Kind, ...] = ALL
    group: Literal["structure", "content", "tone", "truth"] = "structure"
    scope: Literal["letter", "phrase"] = "letter"
    """phrase: its examples are single sentences."""
    severity: Severity = Severity.WARNING
    needs: Callable[[Letter], str | None] = lambda _: None
    """Says what is missing for a whole look at this letter; the rule is then reported as skipped, with this reason."""


def notes(letter: Letter) -> str | None:
    """Say that a rule needs notes where there are none."""
    return "It needs the notes of the interview." if letter.interview is None else None


def replacement(text: str, *, safe: bool = False) -> tuple[Fix, ...]:
    """Return the one fix that puts `text` in place of the hit's words."""
    return (Fix(text=text, applicability=Applicability.SAFE if safe else Applicability.SUGGESTED),)
