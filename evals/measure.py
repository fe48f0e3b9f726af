"""What is counted: a part of a whole, summed over the cases of a suite."""

from collections.abc import Collection, Mapping

from followup.records import Record


class Measure(Record):
    """A part of a whole: found of wanted, alarms per message, shared of all."""

    part: float
    whole: float
    higher_is_better: bool = True
    misses: tuple[str, ...] = ()
    """What was not as wanted, in words; shown for the part of the cases that may be looked at."""

    @property
    def value(self) -> float:
        """The part per unit of the whole; of nothing, the best that is possible."""
        return self.part / self.whole if self.whole else float(self.higher_is_better)

    def plus(self, other: "Measure") -> "Measure":
        """Add another case's measure."""
        return Measure(
            part=self.part + other.part,
            whole=self.whole + other.whole,
            higher_is_better=self.higher_is_better,
            misses=self.misses + other.misses,
        )

    def __str__(self) -> str:
        return f"{self.value:6.3f}  ({self.part:g}/{self.whole:g})"


Measures = Mapping[str, Measure]


def compare(name: str, got: Collection[str], wanted: Collection[str]) -> dict[str, Measure]:
    """Return precision, recall and F1 of a set of values."""
    found, right = set(got), set(got) & set(wanted)
    misses = () if found == set(wanted) else (f"{sorted(found)} for {sorted(wanted)}",)
    return scores(name, len(right), len(found), len(set(wanted)), misses)


def scores(name: str, right: int, found: int, wanted: int, misses: tuple[str, ...] = ()) -> dict[str, Measure]:
    """Return precision, recall and F1 from counts."""
    return {
        f"{name} precision": Measure(part=right, whole=found),
        f"{name} recall": Measure(part=right, whole=wanted, misses=misses),
        f"{name} F1": Measure(part=2 * right, whole=found + wanted),
    }


def share(name: str, *, good: bool, miss: str = "") -> dict[str, Measure]:
    """Count one thing that is as wanted, or not."""
    return {name: Measure(part=good, whole=1, misses=() if good or not miss else (miss,))}


def rate(name: str, amount: float, per: float = 1, misses: tuple[str, ...] = ()) -> dict[str, Measure]:
    """Count something of which less is better."""
    return {name: Measure(part=amount, whole=per, higher_is_better=False, misses=misses)}


def total(measures: Collection[Measures]) -> dict[str, Measure]:
    """Sum the measures of several cases by name."""
    summed: dict[str, Measure] = {}
    for one in measures:
        for name, measure in one.items():
            summed[name] = summed[name].plus(measure) if name in summed else measure
    return summed
