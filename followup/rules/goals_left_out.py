"""Interest that is tied to what the company is trying to do says more than interest alone."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule, notes
from followup.vocabulary import recalls

_AIM = re.compile(
    r"\b(?:goals?|aims?|targets?|mission|priority|ambition|(?:they|company|firm|school|team|she|he|we)(?:'re|'s| are| is)?(?: all| really)? (?:want|need|plan|hope|aim|intend|try|after|keen)\w*)\b(?! (?:someone|somebody|a person|people|me|him|her))",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"^[^:\n]{0,20}\b(?:goals?|aims?|targets?|mission|priority|(?:they|she|he)(?:'re|'s| are| is)? (?:want|after|plan|hope)\w*)\b[^:\n]{0,20}: *(?P<goal>[^\n]{8,160})$",
    re.IGNORECASE | re.MULTILINE,
)


def _goals(letter: Letter) -> list[str]:
    """Return what the company is trying to do: the goals that were read, else what the notes tell of an aim."""
    if letter.interview is None or letter.notes is None:
        return []
    read = [fact.text for fact in letter.interview.of_kind(FactKind.GOAL)]
    told = [fact.text for fact in letter.interview.of_kind(FactKind.TOLD) if _AIM.search(fact.text)]
    return read or told or [found["goal"] for found in _NAMED.finditer(letter.notes.text)]


def check(letter: Letter) -> Iterator[Hit]:
    """Find that no goal of the company which the notes hold comes back."""
    goals = _goals(letter)
    if goals and not recalls(letter, goals):
        yield Hit(None, f"Your notes hold a goal of theirs that you could help with: “{goals[0]}”.")


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
