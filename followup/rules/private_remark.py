"""Notes are for oneself: a doubt about somebody, the lowest pay, health or another offer does harm once it is sent."""

from collections.abc import Iterator

from followup.checkers.grounding import leaks
from followup.letter import Letter
from followup.records import Severity
from followup.rule import Example, Hit, Rule, notes

_NOTES = """\
Interview at Saltmarsh Pottery, studio assistant, Wed 4 March 2026
Met Nerys Vaughan (owner) and Ikram, who fires the kilns
- they fire two gas kilns three nights a week, and 14% of the mugs crack
- Nerys came across as arrogant
- salary 24k, my floor is 26k
- my knee surgery is in April, don't tell them
"""


def check(letter: Letter) -> Iterator[Hit]:
    """Find the private remarks of the notes, also in other words."""
    for leak in leaks(letter):
        yield Hit(leak.span, leak.message)


def _letter(middle: str) -> str:
    return (
        f"Dear Nerys,\n\nThank you for showing me the two gas kilns on Wednesday. {middle} I would love to join the studio.\n\n"
        "I look forward to hearing from you.\n\nBest wishes,\nJon"
    )


RULE = Rule(
    title="A private remark is in the message",
    source="ours",
    instruction="Never write what the notes hold as private: doubts about people, the lowest acceptable pay, health, family, or other offers unless the candidate chose to.",
    check=check,
    group="truth",
    severity=Severity.ERROR,
    needs=notes,
    examples=(
        Example(
            bad=_letter("To be frank, you seemed rather arrogant at first."),
            good=_letter("To be frank, the cracks in the mugs worried me at first."),
            marks=("arrogant",),
            notes=_NOTES,
        ),
        Example(
            bad=_letter("My knee surgery is in April."),
            good=_letter("That you fire on three nights a week suits me."),
            marks=("My knee surgery is in April",),
            notes=_NOTES,
        ),
    ),
)
