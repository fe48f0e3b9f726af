"""The table that `make evals` prints: the part that may be looked at, the part that nobody looked at, and the aim."""

from collections.abc import Iterator, Mapping

from evals.aims import Aim
from evals.gate import SLACK
from evals.measure import Measure
from evals.suite import Result

NAME, COLUMN = 44, 34
"""Characters of the name of a measure, and of a part's column."""
MISSING = "–"


def lines(
    suite: str, parts: Mapping[str, Result], aims: Mapping[str, Aim], before: Mapping[str, float]
) -> Iterator[str]:
    """Yield the lines of one suite: a head, and each measure with its counts, what it was, and its aim; those with one first."""
    heads = "".join(f"{f'{part} ({result.cases})':{COLUMN}}" for part, result in parts.items())
    yield f"{suite:{NAME + 2}}{heads}aim"
    names = {name for result in parts.values() for name in result.measures}
    for name in sorted(names, key=lambda name: (f"{suite} · {name}" not in aims, name)):
        found = {part: result.measures.get(name) for part, result in parts.items()}
        cells = [_cell(found[part], before.get(f"{result.name} · {name}")) for part, result in parts.items()]
        aim = aims.get(f"{suite} · {name}")
        told = next((measure for measure in reversed(list(found.values())) if measure), None)
        is_missed = aim is not None and told is not None and not aim.is_reached(told)
        end = f"{aim or ''}{'  not reached' if is_missed else ''}"
        yield f"  {name:{NAME}}{''.join(f'{cell:{COLUMN}}' for cell in cells)}{end}".rstrip()
        if aim and is_missed and aim.why:
            yield f"      {aim.why}"
    for result in parts.values():
        yield from (f"  crashed: {crash}" for crash in result.crashed)


def _cell(measure: Measure | None, before: float | None) -> str:
    if measure is None:
        return MISSING
    changed = "" if before is None or abs(measure.value - before) < SLACK else f"  was {before:.3f}"
    return f"{measure}{changed}"
