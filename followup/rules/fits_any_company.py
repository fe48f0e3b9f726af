"""A sentence that a rival's candidate could have sent tells the reader nothing, and reads as if nobody had listened."""

from collections.abc import Iterator

from followup.acts import Act
from followup.letter import Letter
from followup.records import Severity
from followup.rule import Example, Hit, Rule
from followup.vocabulary import amount

_CERTAIN, _SURE, _LIKELY = 0.9, 0.75, 0.4
"""How sure it must be that a sentence is stock praise to say so whatever else it holds, to say so, and that it may be."""
_REAL = 2.0
"""What the words of a sentence tell where its praise may be of something real; see `vocabulary.amount`."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find sentences of praise, of oneself or of the company, that would fit any."""
    for sentence in letter.sentences:
        praises = letter.belief(Act.STOCK, sentence)
        if praises > _CERTAIN or (praises > _LIKELY and amount(letter, sentence) < _REAL):
            detail = "This would fit any company: say what is true of you and of this one alone."
            yield Hit(sentence, detail, severity=None if praises > _SURE else Severity.HINT)


RULE = Rule(
    title="Stock phrases that would fit any company",
    source="Crafting the Perfect Follow-Up Message; Common Mistakes to Avoid",
    instruction="Write for this person and this company: no stock phrases on yourself or on them that another candidate could send.",
    check=check,
    group="content",
    scope="phrase",
    examples=(
        Example(
            bad="I am a hard-working team player and would be a valuable asset to your esteemed company.",
            good="I ran the night shift of a bakery for six years and would be glad to run yours.",
            marks=("I am a hard-working team player and would be a valuable asset to your esteemed company.",),
        ),
        Example(
            bad="My skills and experience align perfectly with your requirements for the loading dock.",
            good="The two docks that I ran in Turku loaded by the tide as well, as your loading dock does.",
            marks=("My skills and experience align perfectly with your requirements for the loading dock.",),
        ),
    ),
    allows=(
        "I work well with red clay, and your values hang above the kiln: I liked the third one.",
        "Your team books the first slot for people who come by ambulance, and that is the kind of care I value in a company.",
        "The skills that your apprentices learn at the lathe are the ones that I teach on Saturdays.",
    ),
)
