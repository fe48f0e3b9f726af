"""A reader remembers the talk too: one invented name, number, promise or shared moment, and nothing else in the message is believed."""

from collections.abc import Iterator

from followup.checkers.grounding import doubts
from followup.letter import Letter
from followup.records import Severity
from followup.rule import Example, Hit, Rule, notes

_NOTES = """\
Interview at Saltmarsh Pottery, studio assistant, Wed 4 March 2026
Met Nerys Vaughan (owner) and Ikram, who fires the kilns
- they fire two gas kilns three nights a week, and 14% of the mugs crack
- Nerys wants somebody to write the glaze tests down
- told her about the test tiles I kept for two years at the Leach course
- she will ring by Friday 13 March
"""


def check(letter: Letter) -> Iterator[Hit]:
    """Find what the notes do not hold, or hold otherwise; a claim in quite other words is a hint only."""
    for doubt in doubts(letter):
        yield Hit(doubt.span, doubt.message, severity=Severity.ERROR if doubt.hard else Severity.HINT)


def _letter(middle: str) -> str:
    return (
        f"Dear Nerys,\n\nThank you for showing me the glaze tests on Wednesday. {middle} I would love to join the studio.\n\n"
        "I look forward to hearing from you.\n\nBest wishes,\nJon"
    )


RULE = Rule(
    title="It says what the notes do not support",
    source="ours",
    instruction="Say nothing that the notes do not support: no name, number, date, product, experience, promise, attachment or shared moment of your own making.",
    check=check,
    group="truth",
    severity=Severity.ERROR,
    needs=notes,
    examples=(
        Example(
            bad=_letter("That 40 % of the mugs crack made me curious."),
            good=_letter("That 14 percent of the mugs crack made me curious."),
            marks=("40 %",),
            notes=_NOTES,
        ),
        Example(
            bad=_letter("At the Leach course I kept test tiles for five years."),
            good=_letter("At the Leach course I kept test tiles for two years."),
            marks=("five",),
            notes=_NOTES,
        ),
        Example(
            bad=_letter("You mentioned that Teresa fires the kilns on three nights."),
            good=_letter("You mentioned that Ikram fires the kilns on three nights."),
            marks=("Teresa",),
            notes=_NOTES,
        ),
        Example(
            bad=_letter(
                "That 14 % of the mugs crack made me curious. I will call you by Friday 13 March, as we agreed."
            ),
            good=_letter(
                "That 14 % of the mugs crack made me curious. I look forward to your call by Friday 13 March."
            ),
            marks=("I will call you by Friday 13 March, as we agreed",),
            notes=_NOTES,
        ),
        Example(
            bad=_letter("You told me about the new gallery in the harbour."),
            good=_letter("You told me about the two gas kilns that you fire on three nights a week."),
            marks=("gallery in the harbour",),
            notes=_NOTES,
        ),
    ),
)
