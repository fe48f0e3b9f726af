"""A closing phrase and a name tell the reader who wrote and that the message is whole."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Kind, Severity
from followup.rule import EMAILS, Example, Hit, Rule


def check(letter: Letter) -> Iterator[Hit]:
    """Find a message that ends without a closing phrase and a name, or with a phrase alone."""
    if letter.sign_off is None:
        yield Hit(None, "It ends without a closing phrase and your name.")
    elif letter.sign_off.name is None:
        yield Hit(None, "Your name is missing below the closing phrase.")


RULE = Rule(
    title="No closing phrase or no name",
    source="Crafting the Perfect Follow-Up Message",
    instruction="End with a closing phrase and, on a line of its own, the candidate's name.",
    check=check,
    kinds=EMAILS,
    severity=Severity.WARNING,
    examples=(
        Example(
            bad=(
                "Dear Mr Silva,\n\nThank you for the hour on the ferry timetable. The planner role appeals to me, as I drew up the bus plan for two islands.\n\nI look forward to hearing from you."
            ),
            good=(
                "Dear Mr Silva,\n\nThank you for the hour on the ferry timetable. The planner role appeals to me, as I drew up the bus plan for two islands.\n\n"
                "I look forward to hearing from you.\n\nKind regards,\nAmina Yusuf"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Dear Mr Silva,\n\nThank you for the hour on the ferry timetable. The planner role appeals to me, as I drew up the bus plan for two islands.\n\n"
                "I look forward to hearing from you.\n\nKind regards,"
            ),
            good=(
                "Dear Mr Silva,\n\nThank you for the hour on the ferry timetable. The planner role appeals to me, as I drew up the bus plan for two islands.\n\n"
                "I look forward to hearing from you.\n\nAmina"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Hi Mr Silva,\n\nIs there any news on the planner role? I am still keen on it, and on the ferry timetable.\n\nThanks in advance and"
                " have a good week.\n\nSent from my phone"
            ),
            good=(
                "Hi Mr Silva,\n\nIs there any news on the planner role? I am still keen on it, and on the ferry timetable.\n\nHave a good week,\nAmina"
                "\n\nSent from my phone"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
        ),
    ),
    allows=(
        "Dear Mr Silva,\n\nThank you for the hour on the ferry timetable. The planner role appeals to me, as I drew up the bus plan for two islands.\n\nI look forward to hearing from you.\n\n"
        "Best, Amina",
    ),
)
