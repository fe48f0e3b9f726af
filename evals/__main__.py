"""`python -m evals`: measure reading, writing and checking; exit 1 when something that held no longer holds.

`--verbose` lists what was missed in the part that may be looked at; `--accept` takes the results as the new baseline.
"""

import sys
from collections.abc import Mapping, Sequence

from evals import cases, checking, gate, letters, mistakes, proofreading, reading, tracing, writing
from evals.letters import Letter
from evals.measure import Measure
from evals.suite import Result, run

PARTS = ("seen", "unseen")


def results(part: str) -> list[Result]:
    """Run all suites on one part."""
    notes = {case.name: case for case in cases.load(part)}
    drafted = run(f"{part} drafts", notes, writing.measure)
    thanks = [body for case in notes.values() if (body := writing.thanks(case))]
    drafted.measures.update(writing.between(thanks))
    clean, labelled = (
        {f"{letter.hand}/{letter.name}": letter for letter in letters.load(name, part)}
        for name in ("clean", "labelled")
    )
    made = [
        run(f"{part} notes", notes, reading.measure),
        drafted,
        run(f"{part} clean letters", clean, checking.clean),
        run(f"{part} labelled letters", labelled, checking.labelled),
        run(f"{part} fabricated letters, traced", {one.name: one for one in tracing.load(part)}, tracing.planted),
        run(f"{part} letters, traced", _all(clean, labelled), tracing.written),
    ]
    absence = proofreading.absence()
    if absence:
        print(f"\nNobody proofread the {part} letters: {absence}")
        return made
    planted = {letter.name: letter for letter in mistakes.load(part)}
    return [
        *made,
        run(f"{part} planted mistakes", planted, proofreading.planted),
        run(f"{part} clean letters, proofread", clean, proofreading.clean),
        run(f"{part} drafts, proofread", notes, proofreading.drafted),
    ]


def _all(clean: Mapping[str, Letter], labelled: Mapping[str, Letter]) -> dict[str, Letter]:
    """Return the letters of both sets that have notes, under names that are in one set only."""
    both = {"clean": clean, "labelled": labelled}
    return {f"{name}/{case}": one for name, some in both.items() for case, one in some.items() if one.notes}


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and compare with the baseline."""
    made = [result for part in PARTS for result in results(part)]
    before = gate.read()
    for result in made:
        print(f"\n{result.name} ({result.cases})\n")
        for name, measure in result.measures.items():
            print(_line(name, measure, before.get(f"{result.name} · {name}")))
        if "--verbose" in arguments and result.name.startswith("seen"):
            result.report.print(include_durations=False, include_averages=False, include_reasons=True)
    if "--accept" in arguments:
        gate.write(made)
        return 0
    problems = gate.problems(made, before)
    print("\nWorse than the baseline:" if problems else "\nNothing is worse than the baseline.", *problems, sep="\n  ")
    return 1 if problems else 0


def _line(name: str, measure: Measure, before: float | None) -> str:
    changed = "" if before is None or abs(measure.value - before) < gate.SLACK else f"  was {before:.3f}"
    return f"  {name:44}{measure}{changed}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
