"""Which of several ways to say something is taken: the same message always sounds the same, another seed never does."""

from dataclasses import dataclass, field
from hashlib import sha256

from followup.engines.offline.writing.phrasing import ByTone
from followup.records import Tone


@dataclass
class Voice:
    """Picks among phrases; no phrase comes twice in a message as long as there is another."""

    basis: str
    """What the message is about; it decides where the picking starts."""
    tone: Tone
    turn: int
    """By how many places the picking is moved: seed, the reader's place in a panel, attempt."""
    used: list[str] = field(default_factory=list)

    def pick(self, slot: str, phrases: ByTone) -> str:
        """Return a phrase of the tone for this place of the message."""
        return self.pick_from(slot, phrases[self.tone])

    def pick_from(self, slot: str, options: tuple[str, ...]) -> str:
        """Return one of `options`; one that was not used, where there is one."""
        opened = {_opening(option) for option in self.used}
        fresh = [option for option in options if option not in self.used]
        other = [option for option in fresh if _opening(option) not in opened] or fresh or list(options)
        taken = other[(self.number(slot) + self.turn) % len(other)]
        self.used.append(taken)
        return taken

    def number(self, slot: str) -> int:
        """Return a number that depends on the message and the place in it alone."""
        return int(sha256(f"{self.basis}|{slot}".encode()).hexdigest()[:8], 16)

    def turns(self, slot: str, ways: int) -> int:
        """Return which of several ways to arrange something is taken."""
        return (self.number(slot) + self.turn) % ways


def _opening(option: str) -> str:
    """Return the words with which a phrase opens, so that no two sentences of a message open alike."""
    return " ".join(option.split()[:2]).lower()
