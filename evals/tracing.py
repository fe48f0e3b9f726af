"""`python -m evals.tracing`: the share of fabrications found and of true sentences doubted; `--verbose` lists the seen misses."""

import sys
from collections import Counter
from datetime import datetime
from pathlib import Path

import yaml

from followup import pipeline, wiring
from followup.checkers.grounding import Doubt, doubts, leaks
from followup.letter import Letter
from followup.records import Draft, Kind, Notes, Record

FOLDER = Path(__file__).parent / "letters" / "fabricated"


class Fabricated(Record):
    """A letter with one planted statement."""

    name: str
    type: str
    case: str
    kind: Kind
    recipient: str | None
    candidate: str
    now: datetime
    planted: str
    """The planted words, which stand once in `body`."""
    body: str
    good: str
    """The letter before."""
    notes: str


def load(part: str) -> tuple[Fabricated, ...]:
    """Return the letters of one part, by name."""
    paths = sorted((FOLDER / part).glob("*.yaml"))
    return tuple(Fabricated(name=path.stem, **yaml.safe_load(path.read_text(encoding="utf-8"))) for path in paths)


def traced(one: Fabricated) -> tuple[Letter, list[Doubt]]:
    """Return the letter and everything that tracing finds in it."""
    notes = Notes.of(one.notes)
    interview = pipeline.read(notes, one.now, wiring.engine())
    letter = Letter(
        Draft(subject=None, body=one.body),
        kind=one.kind,
        recipient=one.recipient,
        candidate=one.candidate,
        interview=interview,
        notes=notes,
    )
    return letter, [*doubts(letter), *leaks(letter)]


def report(part: str, *, verbose: bool) -> None:
    """Print the counts of one part."""
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    true = doubted = 0
    for one in load(part):
        letter, marks = traced(one)
        start = one.body.index(one.planted)
        end = start + len(one.planted)
        wanted[one.type] += 1
        if any(mark.span.start < end and start < mark.span.end for mark in marks):
            found[one.type] += 1
        elif verbose:
            print(f"  missed {one.name}: {one.planted}")
        for sentence in letter.sentences:
            if sentence.start < end and start < sentence.end:
                continue
            true += 1
            wrong = [mark for mark in marks if mark.span.overlaps(sentence)]
            doubted += bool(wrong)
            if wrong and verbose:
                print(
                    f"  doubted {one.name}: {sentence.of(one.body)} {wrong[0].span.of(one.body)!r} {wrong[0].message}"
                )
    total = sum(wanted.values())
    print(f"{part}: fabrications found {sum(found.values())}/{total}, true sentences doubted {doubted}/{true}")
    for kind in sorted(wanted):
        print(f"  {kind:16}{found[kind]}/{wanted[kind]}")


def main() -> None:
    """Print both parts."""
    for part in ("seen", "unseen"):
        report(part, verbose="--verbose" in sys.argv and part == "seen")


if __name__ == "__main__":
    main()
