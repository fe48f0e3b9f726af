"""One slip of spelling or grammar in a short message stays in the reader's mind longer than what it says."""

from followup.records import Severity
from followup.rule import Example, Rule

RULE = Rule(
    title="A mistake of spelling or grammar",
    source="Crafting the Perfect Follow-Up Message; Common Mistakes to Avoid",
    instruction="Write correct English in one variant, the one that the reader uses; spell every name as the notes do.",
    check=None,
    severity=Severity.ERROR,
    group="content",
    scope="phrase",
    examples=(
        Example(
            bad="The the tour of the kiln room was the highlight of my visit.",
            good="The tour of the kiln room was the highlight of my visit.",
            marks=("The the",),
        ),
        Example(
            bad="I was glad to recieve the plan of the new depot.",
            good="I was glad to receive the plan of the new depot.",
            marks=("recieve",),
        ),
        Example(
            bad="It was an pleasure to see how the looms are threaded.",
            good="It was a pleasure to see how the looms are threaded.",
            marks=("an",),
        ),
    ),
    allows=("Many thanks for the tour of the tannery, and for the tea.",),
)
