"""One to three points of this very conversation bring the reader back to it; without them nobody knows which talk it was."""

from collections.abc import Iterator
from functools import lru_cache

from followup.acts import Act
from followup.letter import Letter
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span
from followup.vocabulary import FUNCTION_STEMS, amount, names_role_or_day, stem, weight

_TALKED_ABOUT = (FactKind.TOPIC, FactKind.TOLD, FactKind.GOAL, FactKind.MINE, FactKind.INTEREST, FactKind.WEAK)

_ENOUGH = {Kind.THANK_YOU: 1.75, Kind.CLARIFICATION: 1.75}
"""What the sentences of a message of the kind tell, at least."""
_SPARE = {Kind.THANK_YOU: 2.4, Kind.CLARIFICATION: 1.75}
"""What they tell where nobody doubts it."""
_WORD = 0.6
"""What messages of other kinds tell, at least: a word is enough, or the role or the day."""
_SURE = 0.6
"""How likely it is that a sentence tells of the talk or of the work, where its words count in full."""


def check(letter: Letter) -> Iterator[Hit]:
    """Look for what could not stand in another message; where there are notes, their words count too."""
    if not letter.sentences:
        return
    if letter.kind not in _ENOUGH and any(names_role_or_day(letter, one) for one in letter.sentences):
        return
    telling = sum(told(letter, sentence) for sentence in letter.sentences)
    if telling >= _SPARE.get(letter.kind, _WORD) or _recalls_a_fact(letter):
        return
    if telling < _ENOUGH.get(letter.kind, _WORD):
        detail = "Nothing in it is about this conversation: bring back one to three points of it."
        yield Hit(None, detail, severity=Severity.ERROR if letter.kind is Kind.THANK_YOU else Severity.WARNING)
    else:
        yield Hit(None, "Little in it is about this conversation: one point more would help.", severity=Severity.HINT)


def told(letter: Letter, sentence: Span) -> float:
    """Return what the words of a sentence tell of this interview, less where it hardly seems to be about it or praises all the world."""
    words = amount(letter, sentence)
    worn = letter.belief(Act.STOCK, sentence)
    return words and words * min(1.0, letter.belief(Act.PARTICULAR, sentence) / _SURE) * (1 - worn)


def _recalls_a_fact(letter: Letter) -> bool:
    """Say whether a sentence shares two words, one of them not worn, with one fact of the notes."""
    if letter.interview is None:
        return False
    sentences = [_stems(sentence.of(letter.lower)) for sentence in letter.sentences]
    facts = [_stems(fact.text.lower()) for fact in letter.interview.of_kind(*_TALKED_ABOUT)]
    return any(
        len(said.keys() & fact.keys()) >= 2 and any(said[root] for root in said.keys() & fact.keys())
        for said in sentences
        for fact in facts
    )


@lru_cache(maxsize=5_000)
def _stems(text: str) -> dict[str, float]:
    """Return the stems of the words that carry meaning, with what each tells of one interview."""
    words = (word.strip(".,;:!?()\"'") for word in text.split())
    return {root: weight(word) for word in words if (root := stem(word)) not in FUNCTION_STEMS}


RULE = Rule(
    title="Nothing of the conversation comes back",
    source="Crafting the Perfect Follow-Up Message",
    instruction="Bring back one to three points of this conversation, in the candidate's own view of them.",
    check=check,
    kinds=(
        Kind.THANK_YOU,
        Kind.NUDGE,
        Kind.AFTER_DATE,
        Kind.CLARIFICATION,
        Kind.COMPETING_OFFER,
    ),
    group="content",
    severity=Severity.ERROR,
    examples=(
        Example(
            bad=(
                "Dear Mr Haddad,\n\nThank you for taking the time to meet with me yesterday. I enjoyed learning more about the position and"
                " the team, and I am very interested in joining.\n\nI look forward to hearing from you.\n\nKind regards,\nPetra Novak"
            ),
            good=(
                "Dear Mr Haddad,\n\nThank you for taking the time to meet with me yesterday. How you moved the allotment scheme to winter"
                " sowing was new to me, and I am very interested in joining.\n\nI look forward to hearing from you.\n\nKind regards,\nPetra Novak"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Hi Ana,\n\nIt was so nice to talk to you this morning, and thanks for being so open about what the job is like day to day. I'd love to"
                " work with you all and think that I would fit in well.\n\nHope to hear from you soon!\n\nJess"
            ),
            good=(
                "Hi Ana,\n\nIt was so nice to talk to you this morning, and thanks for being so open about the smell of the dye room. I'd love to"
                " work with you all and think that I would fit in well.\n\nHope to hear from you soon!\n\nJess"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Dear Mr Haddad,\n\nI wanted to ask whether there is any news. I remain very interested in the position.\n\nI look forward to hearing"
                " from you.\n\nKind regards,\nPetra Novak"
            ),
            good=(
                "Dear Mr Haddad,\n\nI wanted to ask whether there is any news. I remain very interested in the allotment scheme and the position.\n\n"
                "I look forward to hearing from you.\n\nKind regards,\nPetra Novak"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
        ),
    ),
    allows=(
        "Hi Ana,\n\nThank you for the walk through the cold store. The loading bays are the puzzle I would like to work on, and the role"
        " interests me.\n\nI look forward to hearing from you.\n\nBest,\nSefa",
    ),
)
