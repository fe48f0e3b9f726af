"""Traces every sentence of a message to the notes: which facts support it, what none supports, what must not be sent."""

from functools import lru_cache

from followup.checkers.grounding.claims import AFTERWARDS, LATER_WORDS
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.figures import figure_doubts
from followup.checkers.grounding.names import name_doubts
from followup.checkers.grounding.persons import denied, not_mine, overstated, swapped
from followup.checkers.grounding.private import leaks
from followup.checkers.grounding.soft import soft_doubts
from followup.checkers.grounding.source import Source, is_telling, source_of
from followup.checkers.grounding.standing import better_doubts
from followup.checkers.grounding.words import is_function, synonyms, tokens, vocabulary
from followup.letter import Letter
from followup.records import Fact, FactKind, Kind, Trace
from followup.text import Span, fold

__all__ = ["Doubt", "doubts", "leaks", "trace"]

_NEVER_SENT = frozenset({FactKind.PRIVATE})
ENOUGH = 0.5
"""Share of a fact's telling words that a sentence must hold."""


def doubts(letter: Letter) -> tuple[Doubt, ...]:
    """Return what the notes do not support in the letter's sentences, in the order of the text; none without notes.

    An answer to a rejection answers words that came after the notes: there only names, numbers and contradictions count.
    """
    if letter.interview is None:
        return ()
    source = source_of(letter.interview, letter.notes)
    vouched = _vouched(letter)
    reader = frozenset(word.lower for word in tokens(letter.recipient or "") if word.lower in source.people)
    found: list[Doubt] = []
    for sentence in letter.sentences:
        for doubt in _judged(sentence.of(letter.body), source, reader, vouched):
            moved = doubt._replace(span=doubt.span.shifted(sentence.start))
            answered = letter.kind is Kind.KEEP_IN_TOUCH and not doubt.hard
            if not answered and not any(moved.span.overlaps(other.span) for other in found[-6:]):
                found.append(moved)
    return tuple(sorted(found))


@lru_cache(maxsize=4_000)
def _judged(text: str, source: Source, reader: frozenset[str], vouched: frozenset[str]) -> tuple[Doubt, ...]:
    """Return what is doubtful in one sentence; remembered, so that an edit costs no more than the sentences it touches."""
    whole = Span(0, len(text))
    later = None if LATER_WORDS.isdisjoint(vocabulary(text)) else AFTERWARDS.search(text)
    if later and (later["ahead"] is not None or later.start() == 0):
        return ()
    hard = [*name_doubts(text, whole, source, vouched), *figure_doubts(text, whole, source)]
    lower = fold(text).lower()
    better = better_doubts(text, lower, source) if len(lower) == len(text) else ()
    for doubt in (
        *swapped(text, source),
        *not_mine(text, source),
        *denied(text, source),
        *overstated(text, source),
        *better,
    ):
        if not any(doubt.span.overlaps(other.span) for other in hard):
            hard.append(doubt)
    soft = [
        doubt
        for doubt in soft_doubts(text, whole, source, reader, vouched)
        if not any(doubt.span.overlaps(other.span) for other in hard)
    ]
    beyond = Span(*later.span()) if later else Span(0, 0)
    kept = sorted(doubt for doubt in (*hard, *soft) if not doubt.span.overlaps(beyond))
    return tuple(_with_nearest(text, doubt, source) for doubt in kept)


def _with_nearest(text: str, doubt: Doubt, source: Source) -> Doubt:
    """Add to the message the words of the notes that come nearest to the sentence."""
    if not doubt.message.startswith(("The notes do not", "The notes tell of no")):
        return doubt
    near = source.nearest(frozenset(word.key for word in tokens(text) if not is_function(word.lower)))
    return doubt._replace(message=f"{doubt.message} The nearest there: “{near}”.") if near else doubt


def _vouched(letter: Letter) -> frozenset[str]:
    """Return the names that a message may use whatever the notes hold: the reader's and the candidate's."""
    names = [letter.recipient or "", letter.candidate or ""]
    if letter.sign_off:
        names.append(letter.sign_off.span.of(letter.body))
    if letter.greeting and letter.greeting.name and letter.recipient is None:
        names.append(letter.greeting.name.of(letter.body))
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
