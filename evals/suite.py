"""Runs one measure over many cases with pydantic-evals, and keeps what crashed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic_evals import Case, Dataset
from pydantic_evals.evaluators import EvaluationReason, Evaluator, EvaluatorContext
from pydantic_evals.reporting import EvaluationReport

from evals.measure import Measure, Measures, total

Inputs = TypeVar("Inputs")


@dataclass
class AsWanted(Evaluator[Any, Any, Any]):
    """Says of each measure of a case whether anything was missed, and what."""

    def evaluate(self, ctx: EvaluatorContext[Any, Any, Any]) -> dict[str, EvaluationReason]:
        """Return one verdict for each measure that missed something."""
        measures: Measures = ctx.output
        return {
            name: EvaluationReason(value=False, reason="; ".join(measure.misses))
            for name, measure in measures.items()
            if measure.misses
        } or {"as wanted": EvaluationReason(value=True)}


@dataclass(frozen=True)
class Result:
    """A suite's sums, and its cases that crashed: these are in no sum, so the gate must see them."""

    name: str
    cases: int
    measures: dict[str, Measure]
    crashed: tuple[str, ...]
    report: EvaluationReport[Any, Any, Any]


def run(name: str, cases: Mapping[str, Inputs], measure: Callable[[Inputs], Measures]) -> Result:
    """Measure every case; one that raises is listed as crashed."""
    dataset = Dataset[Any, Any, Any](
        name=name,
        cases=[Case(name=case, inputs=inputs) for case, inputs in cases.items()],
        evaluators=[AsWanted()],
    )
    report = dataset.evaluate_sync(measure, name=name, progress=False, max_concurrency=1)
    crashed = [f"{failure.name}: {failure.error_message}" for failure in report.failures]
    crashed += [f"{case.name}: {failure.name}" for case in report.cases for failure in case.evaluator_failures]
    return Result(name, len(cases), total([case.output for case in report.cases]), tuple(crashed), report)


def joined(results: Sequence[Result]) -> Result:
    """Return the pieces of one suite as one."""
    first = results[0]
    report = EvaluationReport[Any, Any, Any](
        name=first.name,
        cases=[case for one in results for case in one.report.cases],
        failures=[failure for one in results for failure in one.report.failures],
    )
    return Result(
        first.name,
        sum(one.cases for one in results),
        total([one.measures for one in results]),
        tuple(crash for one in results for crash in one.crashed),
        report,
    )
