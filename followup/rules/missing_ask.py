"""A check-in that asks nothing leaves the reader nothing to answer; one that asks twice begins to push."""

from collections.abc import Iterator
from itertools import pairwise

from followup.acts import Act
from followup.letter import Letter
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule

_ENOUGH, _NONE, _OUTRIGHT = 0.5, 0.15, 0.8
"""How sure it must be that a sentence asks to let it pass, below which none does, and to count how often it is asked."""


def check(letter: Letter) -> Iterator[Hit]:
    """Look for a question or a kind request; two requests that do not stand side by side are one too many."""
    asked = letter.belief(Act.ASK)
    if letter.sentences and asked < _ENOUGH:
        severity = Severity.HINT if asked > _NONE else None
        yield Hit(None, "Nothing in it asks where things stand: ask once, kindly.", severity=severity)
    asking = [number for number, one in enumerate(letter.sentences) if letter.belief(Act.ASK, one) > _OUTRIGHT]
    for before, number in pairwise(asking):
        severity = None if number > before + 1 else Severity.HINT
        yield Hit(letter.sentences[number], "This asks a second time: once is enough.", severity=severity)


RULE = Rule(
    title="It does not ask where things stand, or asks twice",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Ask kindly, once, where things stand.",
    check=check,
    kinds=(Kind.NUDGE, Kind.AFTER_DATE),
    group="content",
    examples=(
        Example(
            bad=(
                "Dear Ms Aho,\n\nOur talk about moving the archive to cold storage has stayed with me, and I am still very interested in the post."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nOur talk about moving the archive to cold storage has stayed with me, and I am still very interested in the post."
                " Might you be able to tell me how the search is going?\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nIs there any news on the archivist post? I am still keen to move the maps to cold storage, and the vaults"
                " have stayed with me. Please let me know where things stand.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nIs there any news on the archivist post? I am still keen to move the maps to cold storage, and the vaults"
                " have stayed with me.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=("Please let me know where things stand.",),
            kind=Kind.AFTER_DATE,
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nMight you be able to tell me how the search for an archivist is going? I am still keen to move the maps to cold"
                " storage. Has the board chosen anybody?\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nMight you be able to tell me how the search for an archivist is going? I am still keen to move the maps to cold"
                " storage.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=("Has the board chosen anybody?",),
            kind=Kind.NUDGE,
        ),
    ),
    allows=(
        "Dear Ms Aho,\n\nMay I ask how the search for an archivist is going? I am still keen to move the maps to cold storage. Would it help"
        " if I sent you two references?\n\nKind regards,\nPeter Mwangi",
        "Dear Ms Aho,\n\nI wanted to ask how the search for an archivist is going. I am still keen to move the maps to cold storage. If you"
        " need anything from me, please let me know.\n\nKind regards,\nPeter Mwangi",
    ),
)
