"""`python -m evals.record FOLDER`: have the model of the settings write for all seen cases, and record its replies.

`python -m evals.record --play FOLDER` plays them again and prints how many drafts are ready and clean, and the tokens. A reply is
found by its request's fingerprint, so after a change of a prompt or a rule it must be recorded anew; with `--play` such drafts are
counted as missing.
"""

import argparse
from collections import Counter
from pathlib import Path

from evals.cases import load
from followup import asking, model_settings, pipeline, wiring
from followup.engines import Engine
from followup.engines.recorded import Recorded
from followup.errors import EngineError, RecordingMissing
from followup.records import Brief, Kind, Notes, Tone, Usage

KINDS = (Kind.THANK_YOU, Kind.NUDGE)


def write_all(engine: Engine) -> tuple[Counter[str], Usage]:
    """Write every case in every tone and both kinds; return counts and the tokens of all."""
    counts: Counter[str] = Counter()
    usage = Usage()
    for case in load("seen"):
        notes = Notes.of(case.notes)
        interview = pipeline.read(notes, case.now, wiring.engine())
        if interview.questions:
            continue
        for kind in KINDS:
            for tone in Tone:
                brief = Brief(kind=kind, tone=tone, candidate="Sam Lee")
                counts["drafts"] += 1
                try:
                    outcome = pipeline.write(notes, interview, brief, case.now, engine, wiring.checkers())
                except RecordingMissing:
                    counts["missing"] += 1
                    continue
                except EngineError:
                    counts["failed"] += 1
                    continue
                usage = usage + (outcome.usage or Usage())
                counts["ready"] += outcome.ready
                counts["clean"] += not outcome.report.findings
                counts["leaks"] += sum(word in outcome.draft.body for word in case.never)
    return counts, usage


def main() -> None:
    """Record or play, and print."""
    parser = argparse.ArgumentParser(prog="python -m evals.record")
    parser.add_argument("--play", action="store_true", help="play what is recorded; ask nobody")
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    chosen = model_settings.load()
    room = chosen.server.context - chosen.server.max_output
    recorder = None if given.play else asking.model_engine(chosen.server)
    counts, usage = write_all(Recorded(given.folder, recorder, room=room))
    print(", ".join(f"{name} {number}" for name, number in counts.items()))
    print(usage)


if __name__ == "__main__":
    main()
