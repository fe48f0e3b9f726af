"""`python -m evals.fabricate PART`: good drafts of the cases, each with one planted statement that its notes do not support.

Seeded, so that the same cases and the same writer give the same letters. A part's letters are made from the cases and with
the wordings of that part alone. The letters are to be read by eye; `dropped.yaml` says which are none, and why.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from evals.cases import Case, load
from evals.planting import TYPES, Good
from evals.suites import PARTS
from followup import pipeline, wiring
from followup.errors import EngineError
from followup.records import Brief, Kind, Notes, Record, Tone, sure_people

FOLDER = Path(__file__).parent / "letters" / "fabricated"
SEED = 2026
EACH = 6
"""Letters of each type, where the cases allow as many."""
CASES = 100
"""Cases of a part that are drawn at most, so that it takes a few minutes."""


class Dropped(Record):
    """A plant that, read by eye, is true, may be true, or makes no sense."""

    case: str
    planted: str
    reason: str


def dropped() -> tuple[Dropped, ...]:
    """Return what is left out of both parts."""
    return tuple(Dropped(**one) for one in yaml.safe_load((FOLDER / "dropped.yaml").read_text(encoding="utf-8")))


def drafts(cases: list[Case], seed: int) -> Iterator[Good]:
    """Yield two thank-yous and a nudge of each case."""
    engine, checkers = wiring.engine(), wiring.checkers()
    for round_, kind in enumerate((Kind.THANK_YOU, Kind.NUDGE, Kind.THANK_YOU)):
        for case in cases:
            notes = Notes.of(case.notes)
            interview = pipeline.read(notes, case.now, engine)
            people = sure_people(interview.people)
            brief = Brief(
                kind=kind,
                recipient=people[0].name if people else None,
                candidate="Sam Lee",
                tone=list(Tone)[(round_ + seed) % 4],
                seed=seed + round_,
            )
            try:
                outcome = pipeline.write(notes, interview, brief, case.now, engine, checkers)
            except EngineError:
                continue
            yield Good(case, interview, brief, outcome.draft.body)


def fabricated(part: str, cases: Sequence[Case], seed: int) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield each letter's file name and content, with the wordings of a part ("seen" or "unseen")."""
    rng = random.Random(seed)
    good = list(drafts(rng.sample(cases, min(CASES, len(cases))), seed))
    for kind, plant in TYPES.items():
        made: set[str] = set()
        for one in rng.sample(good, len(good)):
            if one.case.name in made or len(made) == EACH:
                continue
            planted = plant(part, len(made), one, rng)
            if planted is None or planted[0] == one.body or planted[0].count(planted[1]) != 1:
                continue
            made.add(one.case.name)
            yield f"{kind}-{len(made)}-{one.case.name}", _content(kind, one, *planted)


def _content(kind: str, one: Good, body: str, planted: str) -> dict[str, object]:
    return {
        "type": kind,
        "case": one.case.name,
        "kind": one.brief.kind.value,
        "recipient": one.brief.recipient,
        "candidate": one.brief.candidate,
        "now": one.case.now.isoformat(),
        "planted": planted,
        "body": body,
        "good": one.body,
        "notes": one.case.notes,
    }


def write(part: str, cases: Sequence[Case], seed: int, folder: Path) -> tuple[int, int]:
    """Replace the letters in a folder by those of a part; return how many there are and how many were left out."""
    left_out = {(one.case, one.planted) for one in dropped()}
    letters = dict(fabricated(part, cases, seed))
    kept = {name: one for name, one in letters.items() if (one["case"], one["planted"]) not in left_out}
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.yaml"):
        old.unlink()
    for name, letter in kept.items():
        text = yaml.safe_dump(letter, allow_unicode=True, sort_keys=False, width=1000)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return len(kept), len(letters) - len(kept)


def main(arguments: Sequence[str]) -> int:
    """Write one part."""
    parser = argparse.ArgumentParser(
        prog="python -m evals.fabricate",
        description="Replace the fabricated letters of one part, evals/letters/fabricated/PART, by letters that are made "
        "from drafts of evals/cases/PART. The other part is left alone. It takes a minute or two.",
    )
    parser.add_argument("part", choices=PARTS, metavar="PART", help="seen or unseen")
    parser.add_argument("--seed", type=int, default=SEED, help=f"a number that settles every choice ({SEED})")
    chosen = parser.parse_args(arguments)
    count, left_out = write(chosen.part, load(chosen.part), chosen.seed, FOLDER / chosen.part)
    print(f"{count} letters, {left_out} left out. Read by eye what is new before it counts.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
