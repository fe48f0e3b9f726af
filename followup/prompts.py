"""The prompts for engines that ask a model: plain text files with $names, filled strictly, with a version of their own."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from string import Template

from followup.errors import FollowupError
from followup.records import Kind
from followup.rule import Rule

_GROUPS = ("structure", "content", "tone", "truth")


class PromptError(FollowupError):
    """A prompt file that is missing, or that does not fit the values given for it."""


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
