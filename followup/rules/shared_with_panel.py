"""Interviewers show each other their letters; the same letter twice tells both that neither was meant."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Draft
from followup.rule import EMAILS, Example, Hit, Rule
from followup.vocabulary import is_generic

RUN = 5
"""Words in a row that count as shared."""
LONGEST_RUN = 9
"""Shared words in a row from which on a run with anything special in it is too much."""
MOST = 0.4
"""Share of the message's sequences of five words that another may have too."""


def _needs(letter: Letter) -> str | None:
    return None if letter.others else "There is no other message of this interview to compare with."


def check(letter: Letter) -> Iterator[Hit]:
    """Find that the message shares a telling run of words, or most of them, with one to another person."""
    if not letter.others:
        return
    words = [word for _, word in letter.tokens_of(letter.content)]
    runs = list(zip(*(words[n:] for n in range(RUN)), strict=False))
    others = {run for other in letter.others for run in _runs(other)}
    shared = [run in others for run in runs]
    longest = max(_stretches(words, shared), key=len, default=[])
    telling = len(longest) >= LONGEST_RUN and sum(not is_generic(word) for word in longest) > 1
    if telling or sum(shared) > MOST * max(len(shared), RUN):
        detail = f"Another person of this interview gets the same words: “{' '.join(longest)}”."
        yield Hit(None, f"{detail} Give each a point of their own.")


def _runs(draft: Draft) -> Iterator[tuple[str, ...]]:
    other = Letter(draft)
    words = [word for _, word in other.tokens_of(other.content)]
    return zip(*(words[n:] for n in range(RUN)), strict=False)


def _stretches(words: list[str], shared: list[bool]) -> Iterator[list[str]]:
    """Yield the stretches of words that shared runs cover."""
    marks = "".join("x" if is_shared else " " for is_shared in shared)
    for found in re.finditer("x+", marks):
        yield words[found.start() : found.end() + RUN - 1]


RULE = Rule(
    title="Too much shared with another message of the panel",
    source="ours",
    instruction="Give each person of a panel a message of their own, with another point first.",
    check=check,
    kinds=EMAILS,
    group="content",
    needs=_needs,
    examples=(
        Example(
            bad=(
                "Dear Mr Bell,\n\nThank you for Tuesday. How the pumps are rented in the dry months was new to me, and I would like to bring my nine"
                " years with farmers to the team.\n\nI look forward to hearing from you.\n\nBest,\nAna Reis"
            ),
            good=(
                "Dear Mr Bell,\n\nThank you for Tuesday. Your story of the flooded workshop made me want to see it, and I would be glad to join the team.\n\n"
                "I look forward to hearing from you.\n\nBest,\nAna Reis"
            ),
            marks=(None,),
            others=(
                "Dear Ms Ott,\n\nThank you for your time. How the pumps are rented in the dry months was new to me, and I would like to bring my nine"
                " years with farmers to the team.\n\nI look forward to hearing from you.\n\nBest,\nAna Reis",
            ),
        ),
    ),
)
