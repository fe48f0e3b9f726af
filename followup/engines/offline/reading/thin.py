"""Whether notes hold enough to write from, and what to ask where they do not."""

import re
from collections.abc import Sequence

from followup.engines.offline.reading.facts import USABLE
from followup.records import Fact, FactKind, Person, Question
from followup.vocabulary import is_function, is_generic

_FEWEST_WORDS = 2
"""Words that tell this talk from others; a message needs as many at least."""
_FEWEST_EVERYDAY_WORDS = 4
"""Words of one fact that will do in their place: "fast on the counter Saturday mornings"."""
_FEWEST_NOTED = 24
"""Words of the notes, below which one telling fact is wanted: what is so brief is rather a reminder than notes."""
_TELLING = frozenset({FactKind.TOLD, FactKind.GOAL, FactKind.MINE})
_IDLE = frozenset(
    """min mins minute minutes hour hours half long short quick interview interviews interviewer bloke guy guys lady man woman
    chap girl fella person people someone somebody two three four five fingers crossed luck lucky hope hopefully fine okay
    nervous tired sweaty shaking scared happy glad relieved blank forgot everything nothing anything something coffee tea water
    biscuit question questions asked same usual stuff things smile smiled laughed nodded friendly nice lovely room building
    office parking traffic bus train rain late early wait waiting mail email call phone internship job role position post
    gig think thought guess maybe dunno idk lol english german french spanish italian vietnamese mandarin hindi arabic
    portuguese polish russian dutch swedish today yesterday tomorrow morning afternoon monday tuesday wednesday thursday
    friday saturday sunday mon tue tues wed thu thur thurs fri sat sun went was were had have did got said told spoke talked
    chat chatted met saw seen good great bad well over done finished back home again last next time first second third round
    pay salary money start starts soon later know hear see yes not very really quite just bit lot much more less than that
    this they she her him his their them who what when where why how with from for and but the you your all any some one""".split()
)
"""Words that would fit the notes of any interview."""


def ask(text: str, people: Sequence[Person], facts: Sequence[Fact]) -> tuple[Question, ...]:
    """Return what must be asked before a message can be written; nothing where the ticked facts of the notes can carry it."""
    usable = [fact for fact in facts if fact.ticked and fact.kind in USABLE]
    told = {word for fact in usable for word in _words(fact)}
    special = sum(not is_generic(word) for word in told) >= _FEWEST_WORDS and len(text.split()) >= _FEWEST_NOTED
    if special or any(map(_tells_enough, usable)):
        return ()
    asked = [] if any(person.sure for person in people) else [Question.WHO]
    asked.append(Question.TOPIC)
    if not any(fact.kind is FactKind.INTEREST for fact in facts):
        asked.append(Question.WHY)
    return tuple(asked)


def _words(fact: Fact) -> set[str]:
    """Return the words of a fact that not the notes of any interview have."""
    return set(re.findall(r"[^\W\d_]{3,}", fact.text.lower())) - _IDLE


def _tells_enough(fact: Fact) -> bool:
    """Say whether one fact, though of everyday words, tells what goes on there or what the candidate did."""
    return fact.kind in _TELLING and sum(not is_function(word) for word in _words(fact)) >= _FEWEST_EVERYDAY_WORDS
