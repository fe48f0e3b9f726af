"""Sentences of many hands about their own notes: true ones, ones that the notes do not support, ones that give a remark away.

Each file of evals/traced is one hand: whom the message is to and from, the notes, and behind "---" a sentence a line,
marked "+" (true, and may be sent), "-" (a fault of unsupported-claim) or "!" (a fault of private-remark).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from evals import letters
from evals.checking import NOW
from followup import pipeline, wiring
from followup.letter import Letter
from followup.records import Draft, Kind, Notes
from followup.text import Span

FOLDER = Path(__file__).parent / "traced"
TRUE, UNSUPPORTED, PRIVATE = "+", "-", "!"


class Sentence(NamedTuple):
    """One sentence with what its reader knows of it."""

    hand: str
    letter: Letter
    words: str
    sort: str


def load() -> Iterator[Sentence]:
    """Yield the sentences of all files, by hand."""
    for path in sorted(FOLDER.glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        to, sender, *lines = head.split("\n")
        notes = Notes.of("\n".join(lines))
        interview = pipeline.read(notes, NOW, wiring.engine())
        for line in body.strip().split("\n"):
            recipient, candidate = to.removeprefix("to: "), sender.removeprefix("from: ")
            draft = Draft(subject=None, body=f"Dear {recipient},\n\n{line[2:]}\n\nKind regards,\n{candidate}")
            letter = Letter(
                draft, kind=Kind.THANK_YOU, recipient=recipient, candidate=candidate, interview=interview, notes=notes
            )
            yield Sentence(path.stem, letter, line[2:], line[0])


def of_letters() -> Iterator[Sentence]:
    """Yield the sentences of the letters that may be read, each with what its marks make it."""
    for one in (*letters.load("clean", "seen"), *letters.load("labelled", "seen")):
        if one.notes is None:
            continue
        notes = Notes.of(one.notes)
        letter = Letter(
            Draft(subject=None, body=one.body),
            kind=one.kind,
            recipient=one.to,
            candidate=one.sender,
            interview=pipeline.read(notes, NOW, wiring.engine()),
            notes=notes,
        )
        for span in letter.sentences:
            marks = {
                fault.rule
                for fault in one.faults
                if fault.words and span.overlaps(Span(at := one.body.find(fault.words), at + len(fault.words)))
            }
            sort = PRIVATE if "private-remark" in marks else UNSUPPORTED if "unsupported-claim" in marks else TRUE
            yield Sentence(one.hand, letter, span.of(one.body), sort)
