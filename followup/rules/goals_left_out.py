"""Interest that is tied to what the company is trying to do says more than interest alone."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule, notes
from followup.vocabulary import recalls


def check(letter: Letter) -> Iterator[Hit]:
    """Find that no goal of the company which the notes hold comes back."""
    goals = letter.interview.of_kind(FactKind.GOAL) if letter.interview else ()
    if goals and not recalls(letter, goals):
        yield Hit(None, f"Your notes hold a goal of theirs that you could help with: “{goals[0].text}”.")


RULE = Rule(
    title="The company's goals are left out",
    source="What to Do if You Don't Hear Back",
    instruction="Tie the interest to what the company said it is trying to do.",
    check=check,
    kinds=(Kind.NUDGE, Kind.AFTER_DATE),
    group="content",
    severity=Severity.HINT,
    needs=notes,
    examples=(
        Example(
            bad=(
                "Dear Ms Ortiz,\n\nI enjoyed our talk about the ferry timetable and am still very interested in the planner role."
                " Might I ask how the search is going?\n\nI look forward to hearing from you.\n\nKind regards,\nAmina Yusuf"
            ),
            good=(
                "Dear Ms Ortiz,\n\nI enjoyed our talk about the ferry timetable and would still like to help you open the northern route."
                " Might I ask how the search for a planner is going?\n\nI look forward to hearing from you.\n\nKind regards,\nAmina Yusuf"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
            notes=(
                "Interview with Rosa Ortiz at Harbour Lines for the planner role, 4 May.\n- talked about the ferry timetable\n"
                "- their goal: open the northern route before the winter\n- I drew up the bus plan for two islands"
            ),
        ),
    ),
)
