"""Texts under way or just written, beside the one in the editor: they go on while a page is reloaded, and can be stopped."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import streamlit as st

from followup import variants
from followup.errors import ConsentNeeded, EngineError
from followup.records import Draft
from followup.ui import sheet, state
from followup.ui.work import Origin, Place
from followup.variants import Job, Part, State, Write

Section = Literal["tones", "change"]


@dataclass(frozen=True)
class Card:
    """One text: what it is, where it belongs, and the job that writes it."""

    title: str
    section: Section
    place: Place
    write: Write
    job: Job[str]
    saved: bool = False
    refused: bool = False
    """Whether the person did not want its words to be sent."""

    @property
    def part(self) -> Part:
        """How far it is."""
        return self.job.parts()[self.title]

    @property
    def is_live(self) -> bool:
        """Whether more will come."""
        return self.part.state in (State.WAITING, State.WRITING)


class Board:
    """The cards of one page."""

    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}

    def of(self, section: Section) -> list[Card]:
        """Return the cards of a section."""
        return [card for card in self.cards.values() if card.section == section]

    def start(self, section: Section, writes: Mapping[str, tuple[Place, Write]], at_once: int) -> None:
        """Write all of these in place of what the section held."""
        self.stop(section)
        self.cards = {title: card for title, card in self.cards.items() if card.section != section}
        job = variants.start({title: write for title, (_, write) in writes.items()}, at_once=at_once)
        for title, (place, write) in writes.items():
            self.cards[title] = Card(title, section, place, write, job)

    def again(self, title: str, write: Write | None = None) -> None:
        """Write one card once more."""
        card = self.cards[title]
        card.job.stop(title)
        anew = write or card.write
        job = variants.start({title: anew}, at_once=1)
        self.cards[title] = Card(title, card.section, card.place, anew, job)

    def stop(self, section: Section) -> None:
        """Stop what is being written there; what has come stays."""
        for card in self.of(section):
            if card.is_live:
                card.job.stop(card.title)

    def take_away(self, title: str) -> None:
        """Remove a card; its text is among the versions."""
        self.cards.pop(title, None)

    def save(self) -> None:
        """Keep what has been written among the versions, and what had come of what was stopped or broke off."""
        for title, card in list(self.cards.items()):
            part = card.part
            if card.is_live or card.saved:
                continue
            self.cards[title] = replace(card, saved=True)
            outcome = part.outcome
            origin = Origin.of(outcome) if outcome else None
            earlier = (*outcome.earlier, *filter(None, [outcome.partial])) if outcome else ()
            for draft in (*earlier, part.draft):
                sheet.keep(card.place, draft, origin or Origin(engine="a model, not finished"))

    @property
    def needed(self) -> ConsentNeeded | None:
        """What waits for the person's consent."""
        errors = (card.part.error for card in self.cards.values() if not card.refused)
        return next((error for error in errors if isinstance(error, ConsentNeeded)), None)

    def agree(self) -> None:
        """Send what waited for consent."""
        waiting = [card for card in self.cards.values() if isinstance(card.part.error, ConsentNeeded)]
        job = variants.start({card.title: card.write for card in waiting})
        for card in waiting:
            self.cards[card.title] = replace(card, job=job, saved=False, refused=False)

    def refuse(self) -> None:
        """Leave what waited for consent unsent."""
        for title, card in list(self.cards.items()):
            if isinstance(card.part.error, ConsentNeeded):
                self.cards[title] = replace(card, refused=True)


@st.cache_resource
def _boards() -> dict[str, Board]:
    """Return the boards by the names of their works, which cannot be guessed."""
    return {}


def board() -> Board:
    """Return this page's board."""
    return _boards().setdefault(state.name(), Board())


def watched(watch: Callable[[Draft], None]) -> Callable[[], None]:
    """Return what shows an empty draft, so that waiting for a model file can be stopped too."""
    return lambda: watch(Draft(subject=None, body=""))


def told(card: Card) -> str:
    """Return how far a card is, in words; empty where it is done."""
    part = card.part
    match part.state:
        case State.WAITING:
            return "Waits for its turn …"
        case State.WRITING:
            return "Is being written …"
        case State.STOPPED:
            return "Stopped. What had come stays here and among the versions."
        case State.FAILED if isinstance(part.error, ConsentNeeded):
            return "Nothing was sent. The text in the editor is untouched."
        case State.FAILED if isinstance(part.error, EngineError) or part.error:
            return f"{part.error} The text in the editor is untouched."
    return ""
