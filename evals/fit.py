"""`python -m evals.fit [FIELD …]`: fit what each sign counts for the reader, say how well that does, and keep it.

How well it does is measured on notes that were left out of the fit, a tenth of them at a time.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from evals import cases
from evals.fields import FIELDS
from evals.fitting import fit, left_out, probabilities, score, threshold
from followup.engines.offline.reading.fitted import Model, models

_PATH = Path(__file__).parents[1] / "followup" / "engines" / "offline" / "reading" / "weights.json"


def main(fields: Sequence[str]) -> None:
    """Fit the fields, print how well each does, and write the weights."""
    kept = json.loads(_PATH.read_text(encoding="utf-8")) if _PATH.exists() else {}
    for name in fields or FIELDS:
        field = FIELDS[name]
        notes = field.notes((*cases.load("seen"), *cases.load("reading")))
        within = sum(note.wanted <= {value for values in note.values for value in values} for note in notes)
        weights = fit(notes, field.means)
        found = left_out(notes, field.means, weights)
        sure = threshold(notes, found)
        known = {note.name: probabilities(note, weights) for note in notes}
        print(f"{name}: {len(notes)} notes; what is wanted is among the options of {within / len(notes):.3f}")
        print(f"  fitted on them:     {score(notes, known, sure)}")

        print(f"  left out of the fit: {score(notes, found, sure)}, sure from {sure:.2f}")
        kept[name] = Model(sure=sure, shown=field.shown, weights=dict(sorted(weights.items()))).model_dump()
        _PATH.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        models.cache_clear()  # the next field builds on this one: who the people are tells what no company is


if __name__ == "__main__":
    main(sys.argv[1:])
