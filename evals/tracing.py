"""How many planted statements tracing finds, and how many true sentences it doubts.

The fabricated letters are drafts with one planted statement; the letters of many hands are those that have notes.
"""

from datetime import datetime
from pathlib import Path

import yaml

from evals import letters
from evals.checking import NOW
from evals.interviews import interview, notes
from evals.measure import Measures, rate, share, total
from followup.checkers.grounding import Doubt, doubts, leaks
from followup.letter import Letter
from followup.records import Draft, Kind, Record

FOLDER = Path(__file__).parent / "letters" / "fabricated"
RULES = ("unsupported-claim", "private-remark")
"""The rules whose faults tracing finds."""


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
    """Return the fabricated letters of one part, by name."""
    paths = sorted((FOLDER / part).glob("*.yaml"))
    return tuple(Fabricated(name=path.stem, **yaml.safe_load(path.read_text(encoding="utf-8"))) for path in paths)


def planted(one: Fabricated) -> Measures:
    """Count whether the planted statement is found, by its type too, and the other sentences that are doubted."""
    letter = _letter(one.body, one.notes, one.now, kind=one.kind, recipient=one.recipient, candidate=one.candidate)
    return _compared(letter, {one.type: [one.planted]})


def written(one: letters.Letter) -> Measures:
    """Count the same of a letter that somebody wrote: its marked faults are to be found, every other sentence is true."""
    if one.notes is None:
        return {}
    letter = _letter(one.body, one.notes, NOW, kind=one.kind, recipient=one.to, candidate=one.sender)
    return _compared(letter, {rule: [f.words for f in one.faults if f.rule == rule and f.words] for rule in RULES})


def _letter(
    body: str, words: str, now: datetime, *, kind: Kind, recipient: str | None, candidate: str | None
) -> Letter:
    return Letter(
        Draft(subject=None, body=body),
        kind=kind,
        recipient=recipient,
        candidate=candidate,
        interview=interview(words, now),
        notes=notes(words),
    )


def _compared(letter: Letter, faults: dict[str, list[str]]) -> Measures:
    """Compare what tracing finds in a letter with its faults, by their names."""
    found = [*doubts(letter), *leaks(letter)]
    measures: list[Measures] = []
    wrong: list[tuple[int, int]] = []
    for kind, planted in faults.items():
        for words in planted:
            start = letter.body.index(words)
            wrong.append((start, start + len(words)))
            hit = any(_meets(doubt, wrong[-1]) for doubt in found)
            measures += [
                share(f"{kind} found", good=hit),
                share("all found", good=hit, miss=f"{kind}: {words}"),
            ]
    for sentence in letter.sentences:
        if any(sentence.start < end and start < sentence.end for start, end in wrong):
            continue
        doubted = [doubt.span.of(letter.body) for doubt in found if doubt.span.overlaps(sentence)]
        misses = tuple(f"{words} in: {sentence.of(letter.body)}" for words in doubted[:1])
        measures.append(rate("true sentences doubted", bool(doubted), misses=misses))
    return total(measures)


def _meets(doubt: Doubt, fault: tuple[int, int]) -> bool:
    return doubt.span.start < fault[1] and fault[0] < doubt.span.end
