"""The time for all rules with tracing, beside proselint on the same texts, in the same process and in turn."""

import random
import re
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from evals import cases, letters
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.letter import Letter
from followup.records import Draft, Interview, Notes

ROUNDS = 200
_SMALL_WORDS = (
    "really gladly simply mostly surely partly calmly kindly neatly rarely nearly openly plainly truly".split()
)
LENGTHS = (1_000, 10_000, 100_000)


def main() -> None:
    """Measure and print."""
    CheckRegistry().register_many(__register__)
    case = next(case for case in cases.load("seen") if case.name == "bridge-engineer-narrative")
    notes = Notes.of((case.notes * 3)[:3000])
    interview = pipeline.read(notes, case.now, wiring.engine())
    bodies = [one.body for one in letters.load("clean", "seen") if 130 <= len(one.body.split()) <= 175]
    rules = Catalogue()
    chance = random.Random(1)
    ours, theirs = [], []
    for number in range(ROUNDS):
        body = _reworded(chance.choice(bodies), number)
        ours.append(_timed(lambda body=body: rules.check(_letter(body, interview, notes))))  # type: ignore[misc]
        theirs.append(_timed(lambda body=body: LintFile("message", body).lint()))  # type: ignore[misc]
    for name, times in (("rules and tracing", ours[20:]), ("proselint", theirs[20:])):
        print(f"{name:18} a new message of 150 words: median {median(times):.2f} ms, p95 {_p95(times):.2f} ms")
    print(f"{'proselint / ours':18} {median(theirs[20:]) / median(ours[20:]):.2f}")
    for length in LENGTHS:
        body = _reworded((" ".join(bodies) * 20)[:length], length)
        took = min(_timed(lambda body=body: rules.check(_letter(body, interview, notes))) for _ in range(3))  # type: ignore[misc]
        long = Notes.of((case.notes * 80)[:length])
        read = pipeline.read(long, case.now, wiring.engine())
        whole = _timed(lambda read=read, long=long: rules.check(_letter(bodies[0], read, long)))  # type: ignore[misc]
        print(
            f"{length:>7,} characters: a message {took * 1000 / length:.2f} ms, notes (indexed once) {whole * 1000 / length:.2f} ms per 1,000"
        )


def _reworded(body: str, number: int) -> str:
    """Return the message with other small words in each sentence, so that no sentence was seen before."""
    first, second = (
        _SMALL_WORDS[number % len(_SMALL_WORDS)],
        _SMALL_WORDS[number // len(_SMALL_WORDS) % len(_SMALL_WORDS)],
    )
    return re.sub(r"(?<=[a-z]{4})\. ", f", {first} and {second}. ", body)


def _letter(body: str, interview: Interview, notes: Notes) -> Letter:
    return Letter(Draft(subject="Our conversation", body=body), interview=interview, notes=notes)


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


if __name__ == "__main__":
    main()
