"""Hurry, reproach and pressure turn a kind reminder into a reason to say no; patience shows respect for their process."""

from collections.abc import Iterator

from followup.acts import Act
from followup.letter import Letter
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span

_SURE, _LIKELY = 0.75, 0.28
"""How sure it must be that a sentence presses to say so, and to say that it may."""
_SURE_AT_FIRST, _LIKELY_AT_FIRST = 0.85, 0.5
"""The same soon after the talk, when few press."""
_SURE_OF_A_QUESTION = 0.95
"""To say that a question where things stand presses."""
_AT_FIRST = (Kind.THANK_YOU, Kind.CLARIFICATION, Kind.CALL)
_ASKS, _TELLS = 0.7, 0.9
"""How sure it must be that a sentence asks where things stand, and that it tells of the talk or of the work."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find hurry, reproach and pressure; an offer elsewhere, stated as a fact, is none of them."""
    for sentence in letter.sentences:
        presses = letter.belief(Act.PRESSURE, sentence)
        if presses > _sure(letter, sentence) and letter.belief(Act.PARTICULAR, sentence) < _TELLS:
            yield Hit(sentence, "This hurries, blames or presses the reader: leave the pace to them, and ask kindly.")
        elif presses > (_LIKELY_AT_FIRST if letter.kind in _AT_FIRST else _LIKELY):
            detail = "This may read as hurry, blame or pressure: leave the pace to them."
            yield Hit(sentence, detail, severity=Severity.HINT)
    promised = letter.interview is not None and letter.interview.of_kind(FactKind.PROMISE)
    if promised and letter.kind in (Kind.THANK_YOU, Kind.CLARIFICATION):
        yield from _early(letter)


def _sure(letter: Letter, sentence: Span) -> float:
    """Return how sure it must be that this sentence presses."""
    if sentence.of(letter.body).endswith("?") and letter.belief(Act.ASK, sentence) > _ASKS:
        return _SURE_OF_A_QUESTION
    return _SURE_AT_FIRST if letter.kind in _AT_FIRST else _SURE


def _early(letter: Letter) -> Iterator[Hit]:
    """Find a question that comes before the day which the employer named."""
    for sentence in letter.sentences:
        if letter.belief(Act.ASK, sentence) > _ASKS and letter.belief(Act.PRESSURE, sentence) <= _LIKELY_AT_FIRST:
            tells = letter.belief(Act.PARTICULAR, sentence) > _LIKELY_AT_FIRST
            severity = Severity.HINT if tells else Severity.WARNING
            yield Hit(sentence, "They named a date: leave the question until it has passed.", severity=severity)


RULE = Rule(
    title="Impatience, reproach or pressure",
    source="What to Do if You Don't Hear Back; Common Mistakes to Avoid",
    instruction="Show no hurry, no reproach, no pressure and set no deadline; another offer's real date may be stated as a fact.",
    check=check,
    group="tone",
    scope="phrase",
    severity=Severity.ERROR,
    examples=(
        Example(
            bad="I still have not heard from you, and I need an answer by Friday.",
            good="I would be glad to hear how the search for the ward role is going.",
            marks=("I still have not heard from you, and I need an answer by Friday.",),
        ),
        Example(
            bad="Other employers answered within a week, and I am entitled to a reply.",
            good="I would be glad to hear how the search for the ward role is going.",
            marks=("Other employers answered within a week, and I am entitled to a reply.",),
        ),
        Example(
            bad="If I don't hear from you, I will have to look elsewhere.",
            good="I am still very interested in the ward role.",
            marks=("If I don't hear from you, I will have to look elsewhere.",),
        ),
        Example(
            bad="You promised to call me on Monday, and nobody has bothered to write.",
            good="You had hoped to call on Monday, so I thought that I would ask how things stand.",
            marks=("You promised to call me on Monday, and nobody has bothered to write.",),
            kind=Kind.AFTER_DATE,
        ),
        Example(
            bad="My family depends on this job, so please just give me a chance.",
            good="This is the job that I would choose among all that I have seen.",
            marks=("My family depends on this job, so please just give me a chance.",),
        ),
        Example(
            bad="Another hospital has made me an offer, and I need your decision by Thursday.",
            good="Another hospital has made me an offer and has asked for my answer by Thursday; your ward is where I would rather work.",
            marks=("Another hospital has made me an offer, and I need your decision by Thursday.",),
            kind=Kind.COMPETING_OFFER,
        ),
    ),
    allows=(
        "I have received an offer elsewhere and have been asked to answer by 14 May; your team remains my first choice.",
        "The silence of the reading room and the lost inbox of 1998 made me smile.",
        "There is no hurry at all; whenever it suits you is fine.",
        "Floating this back up in case it slipped down your inbox.",
        "I look forward to hearing from you soon.",
    ),
)
