"""A check-in that asks nothing leaves the reader nothing to answer; one that asks twice begins to push."""

from collections.abc import Iterator
from itertools import pairwise

from followup.acts import Act
from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span

_ENOUGH, _NONE = 0.5, 0.15
"""How sure it must be that a sentence asks to let it pass, and below which none does."""
_OUTRIGHT, _WITH_A_MARK = 0.8, 0.65
"""How sure to count how often it is asked: of a statement, and of what ends in a question mark."""
_NAMES_THE_MATTER = Phrases("""
    {following up|follow up|checking in|check in|touching base|touch base|circling back|writing} ~3 on|about|regarding|concerning|with
""")
_ASKS_SOMETHING = Phrases("""
    {if|whether|how|where|when|what|any|know|news|update|updates|hear}
""")


def check(letter: Letter) -> Iterator[Hit]:
    """Look for a question or a kind request; two requests that do not stand side by side are one too many."""
    asked = letter.belief(Act.ASK)
    if letter.sentences and asked < _ENOUGH:
        severity = Severity.HINT if asked > _NONE else None
        yield Hit(None, "Nothing in it asks where things stand: ask once, kindly.", severity=severity)
    asking = [number for number, one in enumerate(letter.sentences) if _asks_outright(letter, one)]
    for before, number in pairwise(asking):
        severity = None if number > before + 1 else Severity.HINT
        yield Hit(letter.sentences[number], "This asks a second time: once is enough.", severity=severity)


def _asks_outright(letter: Letter, sentence: Span) -> bool:
    """Say whether a sentence surely asks, and does more than to name the matter ("just checking in on the post")."""
    asked = letter.belief(Act.ASK, sentence)
    if sentence.of(letter.body).endswith("?"):
        return asked > _WITH_A_MARK
    return asked > _OUTRIGHT and (
        _ASKS_SOMETHING.occur(letter, sentence) or not _NAMES_THE_MATTER.occur(letter, sentence)
    )


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
