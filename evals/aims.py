"""What the figures are to reach, and why one that does not reach it does not."""

from pathlib import Path

import yaml

from evals.measure import Measure
from followup.records import Record

FILE = Path(__file__).parent / "aims.yaml"


class Aim(Record):
    """What one measure is to reach on the part that nobody looked at."""

    measure: str
    """Suite and measure: "clean letters · alarms per clean message"."""
    at_least: float | None = None
    at_most: float | None = None
    why: str = ""
    """Why it is not reached, where it is not."""

    def is_reached(self, measure: Measure) -> bool:
        """Say whether the measure's value is as good as it should be."""
        low = float("-inf") if self.at_least is None else self.at_least
        high = float("inf") if self.at_most is None else self.at_most
        return low <= measure.value <= high

    def __str__(self) -> str:
        return f"≥ {self.at_least:.2f}" if self.at_least is not None else f"≤ {self.at_most:.2f}"


def load(path: Path = FILE) -> dict[str, Aim]:
    """Return the aims by the names of their measures."""
    aims = (Aim.model_validate(one) for one in yaml.safe_load(path.read_text(encoding="utf-8")))
    return {aim.measure: aim for aim in aims}
