"""`python -m evals.bench`: the time for one person's whole run, and how it grows with the length of the notes."""

from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from evals import bench_checking, bench_languagetool
from evals.cases import load
from followup import pipeline, wiring
from followup.checkers.catalogue import Catalogue
from followup.letter import Letter
from followup.planning import plan
from followup.records import Brief, Draft, Kind, Notes, Tone

ROUNDS = 30


def timed(work: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Return the median and the 95th percentile in milliseconds, warm."""
    work()
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times), quantiles(times, n=20)[-1]


def main() -> None:
    """Measure and print."""
    case = next(case for case in load("seen") if case.name == "bridge-engineer-narrative")
    engine, checkers = wiring.engine(), (Catalogue(),)
    text = (case.notes * 3)[:3000]

    def whole() -> None:
        notes = Notes.of(text)
        interview = pipeline.read(notes, case.now, engine)
        plan(interview, (), case.now)
        for tone in Tone:
            pipeline.write(
                notes, interview, Brief(kind=Kind.THANK_YOU, tone=tone, candidate="Sam"), case.now, engine, checkers
            )

    print(
        "read, plan, draft in four tones and check, 3,000 characters: median {:.0f} ms, p95 {:.0f} ms".format(
            *timed(whole)
        )
    )
    words = "The kilns that you fire overnight would be new to me, and I would like to learn how. "
    for length in (1_000, 10_000, 100_000):
        notes = Notes.of((case.notes * 80)[:length])
        read, _ = timed(lambda notes=notes: pipeline.read(notes, case.now, engine), 5)  # type: ignore[misc]
        letter = Draft(subject=None, body=f"Dear Bo,\n\n{words * (length // len(words))}\n\nBest,\nAna")
        check, _ = timed(lambda letter=letter: pipeline.review(Letter(letter), checkers), 5)  # type: ignore[misc]
        print(
            f"{length:>7,} characters: reading {read * 1000 / length:.2f} ms, checking {check * 1000 / length:.2f} ms per 1,000 characters"
        )
    bench_checking.main()
    bench_languagetool.main()


if __name__ == "__main__":
    main()
