"""What the person wants of a draft, in a word or in their own words."""

import re

from followup.records import Brief, Fact, FactKind, Interview

WISHES = {
    "shorter": "Make it clearly shorter: keep the thanks, the one most telling point, the interest and the close.",
    "warmer": "Make it warmer and more personal, without more facts and without flattery.",
    "less formal": "Make it less formal, as one writes to somebody one has met; stay polite.",
}
"""The person's word -> what the model is told."""
_MENTION = re.compile(r"\s*mention\s+(?P<words>\S.*)", re.IGNORECASE | re.DOTALL)
LONGEST = 400
"""Characters of a wish that are passed on."""


def worded(wish: str) -> str:
    """Return what the model is told."""
    mention = _MENTION.fullmatch(wish)
    if mention:
        return f"Work this in where it fits, in one sentence: {mention['words'].strip()[:LONGEST]}"
    return WISHES.get(wish.strip().lower(), wish.strip()[:LONGEST])


def mentioned(wish: str, interview: Interview, brief: Brief) -> tuple[Interview, Brief]:
    """Return both with what the person wants to be mentioned as a fact of theirs; unchanged for any other wish."""
    mention = _MENTION.fullmatch(wish)
    if not mention:
        return interview, brief
    words = mention["words"].strip()[:LONGEST]
    added = sum(fact.id.startswith("p") for fact in interview.facts) + 1
    fact = Fact(id=f"p{added}", kind=FactKind.TOPIC, text=words, quote=words, span=None)
    points = (*brief.points, fact.id) if brief.points else ()
    return (
        interview.model_copy(update={"facts": (*interview.facts, fact)}),
        brief.model_copy(update={"points": points}),
    )
