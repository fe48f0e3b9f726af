"""`python -m evals`: measure reading, writing and checking; exit 1 when something that held no longer holds.

`--verbose` lists what was missed in the part that may be looked at; `--accept` takes the results as the new baseline.
"""

import sys
from collections.abc import Sequence

from evals import aims, gate, proofreading, table
from evals.suites import PARTS, Results, measured


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and compare with the baseline."""
    absence = proofreading.absence()
    results = measured(proofread=absence is None)
    before = gate.read()
    _show(results, before)
    if absence:
        print(f"\nNobody proofread: {absence}")
    if "--verbose" in arguments:
        for parts in results.values():
            parts[PARTS[0]].report.print(include_durations=False, include_averages=False, include_reasons=True)
    return judge(results, before, accept="--accept" in arguments)


def judge(results: Results, before: dict[str, float], *, accept: bool) -> int:
    """Print what is worse than the baseline, and return the exit code; what crashed is never accepted."""
    made = [result for parts in results.values() for result in parts.values()]
    problems = gate.crashes(made) if accept else gate.problems(made, before)
    if accept and not problems:
        gate.write(made)
        print("\nThese are the new baseline.")
        return 0
    print("\nWorse than the baseline:" if problems else "\nNothing is worse than the baseline.", *problems, sep="\n  ")
    return 1 if problems else 0


def _show(results: Results, before: dict[str, float]) -> None:
    wanted = aims.load()
    for suite, parts in results.items():
        print()
        for line in table.lines(suite, parts, wanted, before):
            print(line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
