"""What `evals.fabricate` plants, from `plants.yaml`: some words for the part that is looked at, others for the other."""

from pathlib import Path

import yaml

from followup.records import Record


class Halves(Record):
    """Words for letters of each part; none is in both."""

    seen: tuple[str, ...]
    unseen: tuple[str, ...]

    def of(self, part: str) -> tuple[str, ...]:
        """Return the words for the letters of a part, "seen" or "unseen"."""
        return self.unseen if part == "unseen" else self.seen


class Plants(Record):
    """All wordings; the file's head says what each is."""

    pools: dict[str, Halves]
    sentences: dict[str, Halves]
    leads: dict[str, Halves]
    promises: Halves


PLANTS = Plants(**yaml.safe_load((Path(__file__).parent / "plants.yaml").read_text(encoding="utf-8")))
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
