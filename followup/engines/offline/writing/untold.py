"""The ticked facts that a message does not hold, and why: nothing is left out without a word."""

from collections.abc import Mapping, Sequence

from followup.engines.offline.writing.choice import chosen_facts, is_usable
from followup.engines.offline.writing.composer import Composer
from followup.records import Brief, Draft, Fact, Interview

_WORDS = 7
"""Of each fact that is named."""
_NAMED = 4
"""Facts that a sentence names; of the others it tells the number."""


def untold(
    interview: Interview, brief: Brief, composer: Composer, draft: Draft, refused: Mapping[str, str]
) -> tuple[str, ...]:
    """Return a sentence for each reason why ticked facts are not in `draft`; nothing where it holds them all.

    `refused` holds the facts, by id, to which a rule objected however they were said, with the rule's name.
    """
    told = composer.facts_of(draft.body)
    tellable = {one for point in composer.points for one in point.facts}
    reasons: dict[str, list[Fact]] = {}
    for fact in chosen_facts(interview, brief):
        if fact.id in told:
            continue
        if fact.id in refused:
            reason = f"as the rule “{refused[fact.id]}” objects to it"
        elif not is_usable(fact):
            reason = "as this kind of message does not tell of another process"
        elif fact.id not in tellable:
            reason = (
                "as it is no whole sentence that can safely be turned into one of yours (write it out to have it told)"
            )
        else:
            reason = "to keep it short (tick it by hand to have it told)"
        reasons.setdefault(reason, []).append(fact)
    return tuple(f"Not in this message, {reason}: {_named(facts)}." for reason, facts in reasons.items())


def _named(facts: Sequence[Fact]) -> str:
    """Name facts by their first words."""
    named = [f"“{_short(fact.text)}”" for fact in facts[:_NAMED]]
    more = len(facts) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")
