"""A missing, misspelt or wrong name is the first thing that a reader sees, and the one mistake that is not forgiven."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

from followup.letter import Letter
from followup.records import Notes, Severity
from followup.rule import EMAILS, Example, Hit, Rule, replacement
from followup.text import Span

_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*")
_NO_NAME = frozenset(
    "dr mr mrs ms miss mx prof professor sir madam dame lord rev father sister captain sergeant colonel judge chef coach nurse doctor and "
    "team all both everyone everybody folks there again hiring manager committee panel recruiting recruitment recruiter interviewers "
    "interviewer colleagues the people of at to whom it may concern hr department director principal friends guys ladies gentlemen".split()
)
_ALIKE = 0.74
"""Ratio from which two names are taken for one name, misspelt."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find a message without greeting, and a name in it that the notes spell otherwise or do not have."""
    if letter.greeting is None:
        yield Hit(None, "There is no greeting: begin with the reader's name.")
        return
    names = _known_names(letter)
    if letter.greeting.name is None or not names:
        return
    for found in _NAME_WORD.finditer(letter.body, *letter.greeting.name):
        word, span = found.group(), Span(*found.span())
        if word.lower() in _NO_NAME or len(word) < 2 or word in names or _in_notes(word, letter.notes):
            continue
        meant = max(names, key=lambda name: _alike(name, word))
        if _alike(meant, word) >= _ALIKE:
            yield Hit(span, f"The notes spell this name “{meant}”.", replacement(meant, safe=True))
        elif not (letter.recipient is None and _is_short_form(word, names)):
            yield Hit(span, f"Nobody in the notes is called “{word}”.", replacement(meant) if len(names) == 1 else ())


def _known_names(letter: Letter) -> frozenset[str]:
    """Return the words of the names that the greeting may use."""
    if letter.recipient:
        known = [letter.recipient]
    elif letter.interview:
        known = [person.name for person in letter.interview.people]
    else:
        known = []
    words = {word for name in known for word in _NAME_WORD.findall(name) if word.lower() not in _NO_NAME}
    return frozenset(words | {word.title() for word in words if word.islower()})


def _in_notes(word: str, notes: Notes | None) -> bool:
    return notes is not None and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", notes.text) is not None


def _is_short_form(word: str, names: frozenset[str]) -> bool:
    """Say whether `word` shortens a name: Tom for Thomas, Chris for Christina."""
    return len(word) >= 3 and any(name.lower().startswith(word.lower()[:3]) for name in names)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, _plain(one), _plain(other)).ratio()


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


RULE = Rule(
    title="The greeting is missing or names the wrong person",
    source="Common Mistakes to Avoid",
    instruction="Greet the reader by the name and in the form that the notes use.",
    check=check,
    kinds=EMAILS,
    severity=Severity.ERROR,
    examples=(
        Example(
            bad=(
                "Hi Prya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Hi Priya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=("Prya",),
            recipient="Priya Raman",
        ),
        Example(
            bad=(
                "Thank you for walking me through the glaze tests for the new kiln. I would love to join the studio.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Dear Ms Weir,\n\nThank you for walking me through the glaze tests for the new kiln. I would love to join the studio.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=(None,),
        ),
    ),
    allows=(
        "Sarah,\n\nIt was a pleasure to talk about the harbour survey. The role appeals to me.\n\nI look forward to hearing from you.\n\nBest,\nMo",
    ),
)
