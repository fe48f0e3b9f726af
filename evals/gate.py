"""Says no when something that held no longer holds: the measures against a committed baseline."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from evals.measure import Measure
from evals.suite import Result

BASELINE = Path(__file__).parent / "baseline.json"
SLACK = 1e-6
"""Rounding of the values in the file."""


def read(path: Path = BASELINE) -> dict[str, float]:
    """Return the baseline: name of a measure -> value."""
    found: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def write(results: Sequence[Result], path: Path = BASELINE) -> None:
    """Take these results as the new baseline."""
    values = {name: round(measure.value, 6) for name, measure in named(results).items()}
    path.write_text(json.dumps(values, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def named(results: Sequence[Result]) -> dict[str, Measure]:
    """Return all measures under the names that the baseline gives them."""
    return {f"{result.name} · {name}": measure for result in results for name, measure in result.measures.items()}


def crashes(results: Sequence[Result]) -> list[str]:
    """Return a sentence for each case that crashed."""
    return [f"{result.name}: {crash} crashed" for result in results for crash in result.crashed]


def problems(results: Sequence[Result], baseline: Mapping[str, float]) -> list[str]:
    """Return a sentence for each measure that got worse or is gone, and for each case that crashed."""
    measures = named(results)
    found = crashes(results)
    for name, before in baseline.items():
        if name not in measures:
            found.append(f"{name} was {before:.3f} and is not measured any more")
            continue
        measure = measures[name]
        worse = before - measure.value if measure.higher_is_better else measure.value - before
        if worse > SLACK:
            found.append(f"{name} was {before:.3f} and is {measure.value:.3f}")
    return found
