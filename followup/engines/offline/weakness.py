"""An answer that felt weak: what it was about, and what the notes say would have been better."""

import re
from typing import NamedTuple

from followup.engines.offline.grammar import BASES, lower_first, spell_out, with_article
from followup.records import Fact


class Weakness(NamedTuple):
    """One answer to complete; None for what the notes do not tell."""

    topic: str | None
    """A noun phrase: "the data protection question"."""
    better: str | None
    """A sentence: "I would like to add that I ran the rota for two years"."""


_BETTER = re.compile(
    r"\b(?:should(?:['’]ve| have)|could(?:['’]ve| have)|forgot to|forgot|didn['’]t|did not|never|wish i(?:['’]d| had)|meant to|ought to have)(?: at least| also| just| actually| even)? ?(?P<verb>said|say|mention(?:ed)?|told (?:them|him|her)|tell (?:them|him|her)|add(?:ed)?|explain(?:ed)?|talk(?:ed)? about|bring up|brought up|give|given|point(?:ed)? out|use(?:d)?)?"
    r"(?P<how> that| about| how)? (?P<what>[^.;!?]{6,140})",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:when (?:they|she|he|\w+) asked (?:me )?(?:about|for|why|how)|asked (?:me )?(?:about|for)|question (?:on|about|of)|answer(?:s|ed)? (?:on|to|about|for)|(?:rambled|waffled|vague|weak|stumbled|struggled|fumbled|flubbed|blanked|froze|stuck|bad|poor|short|confused|not (?:great|good)|shaky)(?: a bit| badly| answer)? (?:on|about|with|over|when it came to)?) (?:the |my )?(?P<what>[^.;:!?()—–]{3,80}?)(?= (?:question|bit|part|one)\b|[.;:!?()—–]| - |, | and | but | because | should | forgot | was | felt | came |$)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?:the |my )?(?P<what>[\w'’/ -]{3,60}?) (?:question|answer|part|bit)?\b ?(?:was|felt|came out|went|sounded|is|:)",
    re.IGNORECASE,
)


def weakness_of(facts: tuple[Fact, ...], names: frozenset[str]) -> Weakness | None:
    """Return the first weak answer, with a better one where the notes hold it within the next remark."""
    for number, fact in enumerate(facts):
        text = spell_out(fact.text)
        found = _TOPIC.search(text) or _SUBJECT.match(text)
        topic = (
            with_article(lower_first(found["what"].strip(), names))
            if found and not re.search(r"\b(?:i|they|she|he|it|that|this)\b", found["what"], re.IGNORECASE)
            else None
        )
        better = next(
            (sentence for other in facts[number : number + 2] if (sentence := _better(spell_out(other.text), names))),
            None,
        )
        if topic or better:
            return Weakness(topic, better)
    return None


def _better(text: str, names: frozenset[str]) -> str | None:
    found = _BETTER.search(text)
    if found is None or (
        found["verb"] is None and not re.match(r"(?:the|my|our|that|how)\b", found["what"], re.IGNORECASE)
    ):
        return None
    what = lower_first(re.split(r" when | because | but |, ", found["what"])[0].strip(" ,"), names)
    if what.split()[0].lower() in BASES:
        return None
    what = re.sub(r"^i\b", "I", re.sub(r"\bi\b", "I", what))
    if re.search(
        r"\b(?:better|more|shorter|calmer|slower|differently|properly|them|it|something|anything|nothing)\b", what
    ):
        return None
    if re.match(r"(?:I|we|my \w+ (?:is|was|has)|that I)\b", what):
        return f"I would like to add that {re.sub(r'^that ', '', what)}."
    how = (found["how"] or "").strip().lower()
    if how == "how":
        return f"I would have liked to say how {what}." if re.match(r"I\b", what) else None
    return f"I would like to mention {with_article(what)}." if len(what.split()) > 1 else None
