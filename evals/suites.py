"""The suites, over all cases, in two processes: what has the same notes is measured together, so that they are read once."""

import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, NamedTuple
from zlib import crc32

from evals import cases, checking, letters, mistakes, proofreading, reading, tracing, writing
from evals.measure import Measures
from evals.suite import Result, joined, run

PARTS = ("seen", "unseen")
PROCESSES = 2
SHARDS = 12
"""Pieces of each part's work; small enough that neither process waits long for the other at the end."""
Cases = Mapping[str, Any]
"""The cases of a suite by name, each with its `notes`."""
Results = Mapping[str, Mapping[str, Result]]
"""Suite -> part -> what was measured."""


class Suite(NamedTuple):
    """What is measured on which cases."""

    measure: Callable[[Any], Measures]
    load: Callable[[str], Cases]
    """Part -> its cases."""
    is_proofread: bool = False
    """Whether it wants LanguageTool."""


def _notes(part: str) -> Cases:
    return {case.name: case for case in cases.load(part)}


def _clean(part: str) -> Cases:
    return {f"{one.hand}/{one.name}": one for one in letters.load("clean", part)}


def _labelled(part: str) -> Cases:
    return {f"{one.hand}/{one.name}": one for one in letters.load("labelled", part)}


def _mistakes(part: str) -> Cases:
    return {one.name: one for one in sorted(mistakes.load(part), key=lambda one: one.variant)}


def _written(part: str) -> Cases:
    both = {"clean": _clean(part), "labelled": _labelled(part)}
    return {f"{name}/{case}": one for name, some in both.items() for case, one in some.items() if one.notes}


SUITES = {
    "notes": Suite(reading.measure, _notes),
    "drafts": Suite(writing.measure, _notes),
    "clean letters": Suite(checking.clean, _clean),
    "labelled letters": Suite(checking.labelled, _labelled),
    "fabricated letters, traced": Suite(tracing.planted, lambda part: {one.name: one for one in tracing.load(part)}),
    "letters, traced": Suite(tracing.written, _written),
    "planted mistakes": Suite(proofreading.planted, _mistakes, is_proofread=True),
    "clean letters, proofread": Suite(proofreading.clean, _clean, is_proofread=True),
    "drafts, proofread": Suite(proofreading.drafted, _notes, is_proofread=True),
}


class Piece(NamedTuple):
    """A piece of the work: cases of one part."""

    part: str
    cases: Mapping[str, Cases]
    """Suite -> its cases."""


class Done(NamedTuple):
    """What came of a piece."""

    results: Mapping[str, Result]
    """Suite -> what was measured."""
    thanks: tuple[str, ...]
    """The bodies of the thank-yous, to be compared across all interviews."""


def measured(parts: Sequence[str] = PARTS, *, proofread: bool = True) -> Results:
    """Run all suites, those that want LanguageTool only where it can `proofread`."""
    names = [name for name, suite in SUITES.items() if proofread or not suite.is_proofread]
    work = [piece for part in parts for piece in pieces(part, {name: SUITES[name].load(part) for name in names})]
    done: list[Done] = []
    with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
        for one in pool.map(do, work):
            done.append(one)
            print(f"\rMeasured {len(done)} of {len(work)} pieces.", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    made = {part: [one for piece, one in zip(work, done, strict=True) if piece.part == part] for part in parts}
    results = {
        name: {part: joined([one.results[name] for one in some]) for part, some in made.items()} for name in names
    }
    for part, some in made.items():
        results["drafts"][part].measures.update(writing.between([body for one in some for body in one.thanks]))
    return results


def pieces(part: str, of: Mapping[str, Cases]) -> list[Piece]:
    """Share out the cases of a part; those with the same notes stay together.

    So do those in an English for which LanguageTool is not warm: each costs it seconds, and it keeps few at a time.
    """

    def shard(name: str, case: Any) -> int:  # noqa: ANN401 - a case of any suite
        cold = getattr(case, "variant", "US") not in ("US", "GB")
        return crc32(("cold" if cold else case.notes or name).encode()) % SHARDS

    return [
        Piece(part, {suite: {name: one for name, one in some.items() if shard(name, one) == number} for suite, some in of.items()})
        for number in range(SHARDS)
    ]  # fmt: skip


def do(piece: Piece) -> Done:
    """Run the suites on a piece."""
    results = {suite: run(f"{piece.part} {suite}", some, SUITES[suite].measure) for suite, some in piece.cases.items()}
    crashed = results["drafts"].crashed if "drafts" in results else ()
    fallen = {crash.partition(":")[0] for crash in crashed}
    drafted = [case for name, case in piece.cases.get("drafts", {}).items() if name not in fallen]
    return Done(results, tuple(body for case in drafted if (body := writing.thanks(case))))
