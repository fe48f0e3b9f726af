"""What the person has typed and chosen on one page, as it is saved."""

from collections.abc import Mapping
from datetime import date, datetime
from hashlib import sha256
from typing import NamedTuple

from followup.records import Contact, Draft, Interview, Kind, Outcome, Record, Tone, Usage

LONGEST_TITLE = 60
"""Characters of a page's name in the list of interviews."""
MOST_VERSIONS = 200
MOST_NOTES = 10


class Origin(Record):
    """What wrote a text, and what it took."""

    engine: str
    prompt: str | None = None
    usage: Usage | None = None
    notices: tuple[str, ...] = ()

    @staticmethod
    def of(outcome: Outcome) -> "Origin":
        """Return where an outcome came from."""
        return Origin(engine=outcome.engine, prompt=outcome.prompt, usage=outcome.usage, notices=outcome.notices)


class Place(NamedTuple):
    """For what, in which tone and for whom a message is: each has a text of its own."""

    kind: Kind
    tone: Tone
    recipient: str | None

    @property
    def key(self) -> str:
        """The name of its sheet."""
        return f"{self.kind}/{self.tone}/{self.recipient or ''}"


class Version(Record):
    """A message as it stood at some moment."""

    kind: Kind
    tone: Tone
    recipient: str | None = None
    at: datetime
    draft: Draft
    origin: Origin | None = None
    """None where a person typed it."""


class Sheet(Record):
    """The message at one place."""

    draft: Draft
    """As it stands now."""
    written: Draft
    """As the engine wrote it; equal to `draft` as long as the person has not touched it."""
    basis: str = ""
    """Fingerprint of what it was written from."""
    epoch: int = 0
    """Raised when the text is replaced from outside of the editor."""
    seed: int | None = None
    """Which version the offline writer gave; None: the page's."""
    origin: Origin | None = None
    """Of `written`."""
    picked: bool = False
    """Whether the person put `written` here; it is then not rewritten when facts change."""
    trouble: str = ""
    """Why nothing could be written."""

    @property
    def is_touched(self) -> bool:
        """Whether the person has changed what was written."""
        return self.draft != self.written

    @property
    def source(self) -> Origin | None:
        """What wrote the text as it stands; None where a person did."""
        return None if self.is_touched else self.origin


class ModelReading(Record):
    """What a model read in addition, and in which notes."""

    of: str
    """Fingerprint of the notes."""
    interview: Interview
    origin: Origin


class Work(Record):
    """Everything on one page."""

    notes: str = ""
    notes_epoch: int = 0
    noted_on: date | None = None
    """The day on which the notes were begun: "yesterday" counts from it."""
    earlier_notes: tuple[str, ...] = ()
    """Notes that were replaced from another tab."""
    candidate: str = ""
    recipient: str | None = None
    kind: Kind | None = None
    tone: Tone = Tone.WARM
    seed: int = 0
    """What sheets without a seed of their own were written with."""
    values: Mapping[str, str] = {}
    """What the person typed for company, role and day (ISO)."""
    unticked: tuple[str, ...] = ()
    """Keys of facts and values that the person took out."""
    ticked: tuple[str, ...] = ()
    """Keys of facts and values that the person put in."""
    corrections: Mapping[str, str] = {}
    """Key of a fact -> the person's words for it."""
    added: tuple[str, ...] = ()
    """Points that the person added."""
    model_reading: ModelReading | None = None
    sheets: Mapping[str, Sheet] = {}
    """Key of a place -> its message; pages of long ago named no recipient in it."""
    versions: tuple[Version, ...] = ()
    contacts: tuple[Contact, ...] = ()
    """What went back and forth, in the order of time."""
    dismissed: tuple[str, ...] = ()
    """Keys of findings that the person ignores."""
    shown: str = ""
    """The fact whose words are shown in the notes."""

    @property
    def title(self) -> str:
        """The first line of the notes, for the list of interviews."""
        line = next((line.strip(" #*-\t") for line in self.notes.splitlines() if line.strip(" #*-\t")), "")
        return line if len(line) <= LONGEST_TITLE else f"{line[:LONGEST_TITLE].rstrip()} …"

    def kept(self, place: Place, draft: Draft, origin: Origin | None, at: datetime) -> tuple[Version, ...]:
        """Return the versions with this text added, unless it is empty or there already."""
        known = any(version.draft == draft and version.kind == place.kind for version in self.versions)
        if known or not draft.body.strip():
            return self.versions
        kind, tone, recipient = place
        added = Version(kind=kind, tone=tone, recipient=recipient, at=at, draft=draft, origin=origin)
        return (*self.versions, added)[-MOST_VERSIONS:]


def fingerprint(words: object) -> str:
    """Return sixteen hex digits that name these words."""
    return sha256(repr(words).encode()).hexdigest()[:16]
