"""Follow-up messages with planted language mistakes, for measuring a proofreader: one YAML file for each hand that writes."""

from enum import StrEnum
from pathlib import Path

import yaml

from followup.records import Kind, Record

FOLDER = Path(__file__).parent / "letters" / "mistakes"


class Group(StrEnum):
    """What is at fault: how something is written down, or how the sentence is built."""

    MECHANICS = "mechanics"
    GRAMMAR = "grammar"


GROUPS = {
    "misspelling": Group.MECHANICS,
    "confused-word": Group.MECHANICS,
    "doubled-word": Group.MECHANICS,
    "apostrophe": Group.MECHANICS,
    "capital": Group.MECHANICS,
    "comma": Group.MECHANICS,
    "a-an": Group.MECHANICS,
    "name": Group.MECHANICS,
    "agreement": Group.GRAMMAR,
    "article": Group.GRAMMAR,
    "tense": Group.GRAMMAR,
    "verb-form": Group.GRAMMAR,
    "preposition": Group.GRAMMAR,
    "comma-splice": Group.GRAMMAR,
    "run-on": Group.GRAMMAR,
    "missing-word": Group.GRAMMAR,
    "word-order": Group.GRAMMAR,
    "plural": Group.GRAMMAR,
}
"""The group of each kind of mistake."""


class Mistake(Record):
    """One planted mistake."""

    kind: str
    """One of `GROUPS`."""
    words: str
    """The words at fault; they occur once in the body."""
    right: str
    """The same words, mended."""

    @property
    def group(self) -> Group:
        """The group that the mistake counts in."""
        return GROUPS[self.kind]


class Letter(Record):
    """One message with its mistakes; everything else in it is correct in its variant of English."""

    name: str
    hand: str
    """Who writes."""
    variant: str
    """US, GB, AU, CA, NZ, ZA or IN."""
    kind: Kind
    subject: str | None
    notes: str | None = None
    """What the notes say, where a name is among the mistakes."""
    body: str
    mistakes: tuple[Mistake, ...]

    @property
    def mended(self) -> str:
        """The body with each mistake mended."""
        places = sorted(((self.body.index(mistake.words), mistake) for mistake in self.mistakes), reverse=True)
        body = self.body
        for start, mistake in places:
            body = body[:start] + mistake.right + body[start + len(mistake.words) :]
        return body


def load(part: str) -> tuple[Letter, ...]:
    """Return the letters of one part, by hand: "seen" for building a proofreader, or "unseen" for measuring it alone."""
    pages = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / part).glob("*.yaml")))
    return tuple(Letter(hand=page["hand"], **letter) for page in pages for letter in page["letters"])
