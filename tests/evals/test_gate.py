"""The gate says no when something that held no longer holds."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from evals import gate
from evals.measure import Measure, Measures, compare, rate, share
from evals.suite import Result, run


def measured(cases: Mapping[str, bool]) -> Result:
    return run("letters", cases, lambda good: share("found", good=good, miss="a name"))


def test_a_share_that_fell_is_a_problem_and_one_that_rose_is_none() -> None:
    result = measured({"one": True, "two": False})
    assert gate.problems([result], {"letters · found": 0.5}) == []
    assert gate.problems([result], {"letters · found": 0.4}) == []
    (problem,) = gate.problems([result], {"letters · found": 0.75})
    assert problem == "letters · found was 0.750 and is 0.500"


def test_of_alarms_more_is_worse() -> None:
    result = run("letters", {"one": 2, "two": 0}, lambda alarms: rate("alarms", alarms))
    assert gate.problems([result], {"letters · alarms": 1.0}) == []
    assert len(gate.problems([result], {"letters · alarms": 0.5})) == 1


def test_a_case_that_crashes_is_a_problem_though_the_sums_look_well() -> None:
    def fall(good: bool) -> Measures:  # noqa: FBT001 - the case itself
        if not good:
            raise ValueError("no such letter")
        return share("found", good=good)

    result = run("letters", {"one": True, "two": False}, fall)
    assert result.measures["found"].value == 1.0
    (problem,) = gate.problems([result], {"letters · found": 1.0})
    assert "two" in problem
    assert "crashed" in problem


def test_a_measure_that_is_gone_is_a_problem() -> None:
    (problem,) = gate.problems([measured({"one": True})], {"letters · spans": 1.0})
    assert "not measured any more" in problem


def test_a_baseline_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    gate.write([measured({"one": True, "two": True, "three": False})], path)
    assert gate.read(path) == {"letters · found": 0.666667}
    assert gate.problems([measured({"one": True, "two": True, "three": False})], gate.read(path)) == []


@pytest.mark.parametrize(
    ("got", "wanted", "precision", "recall"),
    [({"a"}, {"a", "b"}, 1.0, 0.5), ({"a", "c"}, {"a"}, 0.5, 1.0), (set(), set(), 1.0, 1.0), (set(), {"a"}, 1.0, 0.0)],
)
def test_precision_and_recall_count_what_was_found_and_wanted(
    got: set[str], wanted: set[str], precision: float, recall: float
) -> None:
    measures = compare("people", got, wanted)
    assert measures["people precision"].value == precision
    assert measures["people recall"].value == recall
    assert Measure(part=1, whole=4).plus(Measure(part=2, whole=4)).value == 0.375
