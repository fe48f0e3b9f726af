"""The prompts for engines that ask a model: plain text files with $names, filled strictly, with a version of their own.

A prompt has three parts, in the order in which servers keep them in their caches: the rules and tones (the same for all messages
of a kind), the facts as one JSON document, and what varies. Notes and names go in as JSON strings; nothing in them is read as
a role or obeyed.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from string import Template

from followup.errors import FollowupError
from followup.records import Brief, Draft, Finding, Kind, Record
from followup.rule import Rule

_GROUPS = ("structure", "content", "tone", "truth")
_KINDS = {
    Kind.THANK_YOU: "a thank-you after the interview",
    Kind.NUDGE: "a check-in after a week or more of silence",
    Kind.AFTER_DATE: "a check-in after the date that the employer named has passed",
    Kind.CLARIFICATION: "a short message that mends one weak answer",
    Kind.CALL: "notes for a phone call and a voicemail, with null for the subject",
    Kind.KEEP_IN_TOUCH: "an answer to a rejection that keeps the door open",
    Kind.COMPETING_OFFER: "a message that tells of another offer, without pressure",
    Kind.WITHDRAWAL: "a message that withdraws from the process",
}


class PromptError(FollowupError):
    """A prompt file that is missing, or that does not fit the values given for it."""


class Prompt(Record):
    """What a model is shown."""

    system: str
    """Rules and tones."""
    data: str
    """The facts or the notes, one JSON document."""
    ask: str = ""
    """What varies; empty where nothing does."""
    version: str
    """Eight hex digits that name the wording of the prompt."""

    @property
    def messages(self) -> tuple[tuple[str, str], ...]:
        """Role and content of each message."""
        asked = (("user", self.ask),) if self.ask else ()
        return (("system", self.system), ("user", self.data), *asked)

    def with_words(self, *, data: str | None = None, ask: str | None = None) -> "Prompt":
        """Return the prompt with other words in these parts."""
        changes = {"data": data, "ask": ask}
        return self.model_copy(update={name: words for name, words in changes.items() if words is not None})


def load(step: str) -> str:
    """Return the text of `prompts/<step>.md`, from the wheel or from the checkout."""
    inside = files("followup") / "_prompts" / f"{step}.md"
    if inside.is_file():
        return inside.read_text(encoding="utf-8")
    beside = Path(__file__).parent.parent / "prompts" / f"{step}.md"
    if not beside.is_file():
        raise PromptError(f"There is no prompt for the step {step!r}.")
    return beside.read_text(encoding="utf-8")


def fill(template: str, values: Mapping[str, str]) -> str:
    """Put `values` in place of the $names; a missing or an unused name is an error."""
    wanted = set(Template(template).get_identifiers())
    if wanted != set(values):
        raise PromptError(f"The prompt wants {sorted(wanted)} and was given {sorted(values)}.")
    return Template(template).substitute(values)


def instructions(rules: Iterable[tuple[str, Rule]], kind: Kind) -> str:
    """Return what the rules tell the writer of this kind of message, grouped, one line each."""
    told = [(rule.group, name, rule.instruction) for name, rule in rules if kind in rule.kinds and rule.instruction]
    told.sort(key=lambda line: (_GROUPS.index(line[0]), line[1]))
    return "\n".join(f"- {instruction}" for _, _, instruction in told)


def version(text: str) -> str:
    """Return eight hex digits that name this text."""
    return sha256(text.encode()).hexdigest()[:8]


def reading(document: str) -> Prompt:
    """Return the prompt that reads the notes in `document`."""
    system = load("read")
    return Prompt(system=system, data=document, version=version(system))


def writing(rules: Iterable[tuple[str, Rule]], document: str, brief: Brief, now: datetime) -> Prompt:
    """Return the prompt that writes one message from the facts in `document`."""
    system = fill(load("write"), {"rules": instructions(rules, brief.kind)})
    return Prompt(
        system=system, data=document, ask=_choice(brief, now), version=version(f"{system}\n{_KINDS[brief.kind]}")
    )


def revising(prompt: Prompt, draft: Draft, findings: Sequence[Finding], wish: str | None = None) -> Prompt:
    """Return the prompt that mends `draft`; it begins as `prompt`, which wrote it, so that a server's cache serves both."""
    changes = [{"words": finding.text, "wrong": finding.message} for finding in findings]
    wished = [{"wish": wish}] if wish else []
    template = load("revise")
    words = {"draft": _json(draft.model_dump()), "changes": _json(wished + changes)}
    ask = f"{prompt.ask}\n\n{fill(template, words)}"
    return prompt.model_copy(update={"ask": ask, "version": version(prompt.version + template)})


def _choice(brief: Brief, now: datetime) -> str:
    """Return what varies; the tone stands last."""
    lines = [
        f"Write {_KINDS[brief.kind]}.",
        f"Today is {now:%A} {now.day} {now:%B %Y}.",
        f"Reader: {_json(brief.recipient) if brief.recipient else 'whom the facts name first'}.",
        f"Sign as: {_json(brief.candidate) if brief.candidate else 'nobody; end with the closing phrase'}.",
        f"Version {brief.seed + 1}." if brief.seed else "",
        f"Tone: {brief.tone}.",
    ]
    return "\n".join(line for line in lines if line)


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False)
