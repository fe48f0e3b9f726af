"""Traces every sentence of a message to the notes: which facts support it, what none supports, what must not be sent."""

from functools import lru_cache

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.hard import hard_doubts
from followup.checkers.grounding.private import leaks
from followup.checkers.grounding.soft import soft_doubts
from followup.checkers.grounding.source import Source, is_telling, source_of
from followup.checkers.grounding.words import synonyms, tokens
from followup.letter import Letter
from followup.records import Fact, FactKind, Trace
from followup.text import Span

__all__ = ["Doubt", "doubts", "leaks", "trace"]

_NEVER_SENT = frozenset({FactKind.PRIVATE})
ENOUGH = 0.5
"""Share of a fact's telling words that a sentence must hold."""


def doubts(letter: Letter) -> tuple[Doubt, ...]:
    """Return what the notes do not support in the letter's sentences, in the order of the text; none without notes."""
    if letter.interview is None:
        return ()
    source = source_of(letter.interview, letter.notes)
    vouched = _vouched(letter)
    reader = frozenset(word.lower for word in tokens(letter.recipient or "") if word.lower in source.people)
    found: list[Doubt] = []
    for sentence in letter.sentences:
        for doubt in sorted(_sentence(letter.body, sentence, source, reader, vouched)):
            if not any(doubt.span.overlaps(other.span) for other in found[-6:]):
                found.append(doubt)
    return tuple(sorted(found))


def _sentence(
    body: str, sentence: Span, source: Source, reader: frozenset[str], vouched: frozenset[str]
) -> list[Doubt]:
    hard = list(hard_doubts(body, sentence, source, vouched))
    return hard + [
        d
        for d in soft_doubts(body, sentence, source, reader, vouched)
        if not any(d.span.overlaps(other.span) for other in hard)
    ]


def _vouched(letter: Letter) -> frozenset[str]:
    """Return the names that a message may use whatever the notes hold: the reader's and the candidate's."""
    names = [letter.recipient or "", letter.candidate or ""]
    if letter.sign_off and letter.sign_off.name:
        names.append(letter.sign_off.name.of(letter.body))
    return frozenset(word.lower for name in names for word in tokens(name))


def trace(letter: Letter) -> tuple[Trace, ...]:
    """Return, for each sentence of the body, the facts that support it; courtesy has none."""
    facts = (
        [(fact, _reach(fact.text)) for fact in letter.interview.facts if fact.kind not in _NEVER_SENT]
        if letter.interview
        else []
    )
    return tuple(Trace(span=span, facts=_supporting(letter, span, facts)) for span in letter.sentences)


def _supporting(
    letter: Letter, span: Span, facts: list[tuple[Fact, tuple[frozenset[str], frozenset[str]]]]
) -> tuple[str, ...]:
    said = frozenset(word.key for word in tokens(letter.body, span) if is_telling(word.lower))
    supporting = []
    for fact, (keys, reach) in facts:
        shared = len(said & reach)
        if shared >= 1 and (len(said & keys) >= 2 or shared >= max(1, ENOUGH * len(keys))):
            supporting.append(fact.id)
    return tuple(supporting)


@lru_cache(maxsize=4_000)
def _reach(text: str) -> tuple[frozenset[str], frozenset[str]]:
    keys = frozenset(word.key for word in tokens(text) if is_telling(word.lower))
    return keys, keys.union(*(synonyms(one) for one in keys)) if keys else keys
