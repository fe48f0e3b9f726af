"""A reader who is not told that the role appeals, and why, has to guess; most will not."""

from collections.abc import Iterator

from followup.acts import Act
from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule

_ANOTHER_TIME = Phrases("""
    if|should|when|whenever|another|again|future|next|later|other|others
""")
"""Beside a wish to hear from the reader: that the writer may be asked again."""
_ENOUGH, _NONE = 0.4, 0.07
"""How sure it must be that a sentence tells of interest to let it pass; and below which there is none."""


def check(letter: Letter) -> Iterator[Hit]:
    """Look for a statement of interest in the role or of what the candidate can do for it."""
    told = letter.belief(Act.INTEREST)
    if letter.kind is Kind.KEEP_IN_TOUCH:
        again = (one for one in letter.sentences if _ANOTHER_TIME.occur(letter, one))
        told = max(told, *(letter.belief(Act.CLOSE, one) for one in again), 0.0)
    if letter.sentences and told < _ENOUGH:
        detail = "Nothing says that you want the role, or what you can do for it."
        yield Hit(None, detail, severity=Severity.HINT if told > _NONE else None)


RULE = Rule(
    title="The interest stays hidden",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Say plainly, once, that the role appeals, and tie it to what the candidate can do for it.",
    check=check,
    kinds=(Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION, Kind.KEEP_IN_TOUCH, Kind.COMPETING_OFFER),
    group="content",
    examples=(
        Example(
            bad=(
                "Dear Ms Aho,\n\nThank you for the talk on Tuesday about moving the archive to cold storage, and for the tour of the vaults."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nThank you for the talk on Tuesday about moving the archive to cold storage, and for the tour of the vaults."
                " I would like to take that on.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nWe spoke two weeks ago about the archivist post and the cold storage of the maps. Could you let me know whether a"
                " decision has been made?\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nWe spoke two weeks ago about the archivist post, which I still want, and the cold storage of the maps. Could you let me"
                " know whether a decision has been made?\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nThank you again for the tour of the vaults. Another archive has made me an offer and has asked for my answer by 4 June."
                "\n\nMay I ask whether your decision might fall before then?\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nThank you again for the tour of the vaults. Another archive has made me an offer and has asked for my answer by 4 June;"
                " I would rather come to you.\n\nMay I ask whether your decision might fall before then?\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
            kind=Kind.COMPETING_OFFER,
        ),
    ),
    allows=(
        "Dear Ms Aho,\n\nThank you for the tour of the vaults. Moving an archive to cold storage is the kind of work that I have looked for.\n\n"
        "I hope to hear from you.\n\nKind regards,\nPeter Mwangi",
    ),
)
