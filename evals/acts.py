"""Sentences of which is known what they do, to fit followup/acts.json: written for it, or from the marked letters.

A file of evals/acts is named for what its sentences do; what one does besides stands in brackets before it. What a
sentence of a letter does is known where its marks say so, or say that nothing in the letter does.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from evals import letters
from followup.acts import Act
from followup.letter import Letter
from followup.records import Draft, Kind
from followup.rules import catalogue
from followup.text import Span

FOLDER = Path(__file__).parent / "acts"
_BESIDES = re.compile(r"^\[([^]]*)\] ")
_OPEN = {
    "thanks": {Act.PARTICULAR},
    "interest": {Act.PARTICULAR},
    "close": {Act.PARTICULAR},
    "ask": {Act.CLOSE, Act.PARTICULAR},
    "pressure": {Act.CLOSE, Act.ASK},
    "stock": {Act.INTEREST, Act.CLOSE},
    "apology": {Act.PARTICULAR},
}
"""What is not known of a file's sentences: whether they do this too."""
_RULES = {
    Act.THANKS: "late-thanks",
    Act.INTEREST: "hidden-interest",
    Act.CLOSE: "flat-close",
    Act.ASK: "missing-ask",
    Act.PRESSURE: "impatience",
    Act.STOCK: "fits-any-company",
    Act.APOLOGY: "doubt-left-open",
    Act.PARTICULAR: "nothing-specific",
}
_EARLY, _LATE = 2, 2
"""Sentences among which thanks and a close are expected."""


class Sentence(NamedTuple):
    """One sentence with what is known of it."""

    hand: str
    """Who wrote it; empty for the sentences that were written to learn from."""
    words: tuple[tuple[str, bool], ...]
    """Each word in small letters, and whether it was written with a capital."""
    end: str
    known: dict[Act, bool]
    groups: dict[Act, int]
    """For an act that some sentence of a group does: the number of the group."""


def written() -> Iterator[Sentence]:
    """Yield the sentences of evals/acts."""
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("# "):
                does = {path.stem, *besides(line)}
                known = {act: act in does for act in Act if act in does or act not in _OPEN.get(path.stem, ())}
                letter = Letter(Draft(subject=None, body=_BESIDES.sub("", line)))
                yield _sentence("", letter, letter.message, known, {})


def besides(line: str) -> list[str]:
    """Return what a line's sentence does besides, as the line says it."""
    found = _BESIDES.match(line)
    return found[1].split() if found else []


def marked() -> Iterator[Sentence]:
    """Yield the sentences of the letters that may be read."""
    rules = {named.name: named.rule for named in catalogue()}
    for number, one in enumerate((*letters.load("clean", "seen"), *letters.load("labelled", "seen"))):
        letter = Letter(Draft(subject=None, body=one.body), kind=one.kind)
        sentences = letter.sentences
        known: dict[Span, dict[Act, bool]] = {sentence: {} for sentence in sentences}
        groups: dict[Span, dict[Act, int]] = {sentence: {} for sentence in sentences}
        for act, name in _RULES.items():
            if one.kind not in rules[name].kinds and act is not Act.PRESSURE:
                continue
            faults = [fault for fault in one.faults if fault.rule == name]
            places = [_place(one.body, fault.words) for fault in faults if fault.words]
            within = _expected(act, sentences)
            absent = (act is Act.THANKS and bool(faults)) or any(fault.words is None for fault in faults)
            for sentence in sentences:
                touched = any(sentence.overlaps(place) for place in places)
                if touched and act is not Act.CLOSE:
                    known[sentence][act] = True
                elif act in (Act.PRESSURE, Act.STOCK, Act.APOLOGY) or (absent and sentence in within):
                    known[sentence][act] = False
                elif not faults and sentence in within and _due(act, one.kind):
                    groups[sentence][act] = number
        for sentence in sentences:
            yield _sentence(one.hand, letter, sentence, known[sentence], groups[sentence])


def _due(act: Act, kind: Kind) -> bool:
    """Say whether a good letter of the kind has a sentence that surely does this."""
    if act is Act.CLOSE:
        return kind in (Kind.THANK_YOU, Kind.CLARIFICATION, Kind.COMPETING_OFFER, Kind.KEEP_IN_TOUCH)
    return act is not Act.PARTICULAR or kind in (Kind.THANK_YOU, Kind.CLARIFICATION)


def _expected(act: Act, sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    if act is Act.THANKS:
        return sentences[:_EARLY]
    return sentences[-_LATE:] if act is Act.CLOSE else sentences


def _place(body: str, words: str) -> Span:
    start = body.index(words)
    return Span(start, start + len(words))


def _sentence(hand: str, letter: Letter, within: Span, known: dict[Act, bool], groups: dict[Act, int]) -> Sentence:
    words = tuple((word, letter.body[at].isupper()) for at, word in letter.tokens_of(within))
    return Sentence(hand, words, letter.body[within.end - 1], known, groups)
