"""Traces every sentence of a message to the facts of the notes that support it."""

import re

from followup.letter import Letter
from followup.records import Fact, FactKind, Trace
from followup.text import Span
from followup.vocabulary import FUNCTION_STEMS, GENERIC_STEMS, stem

_WORD = re.compile(r"[^\W_]+(?:[-'’.&/+#][^\W_]+)*")
_NEVER_SENT = frozenset({FactKind.PRIVATE})
ENOUGH = 0.4
"""Share of a fact's telling words that a sentence must hold."""


def trace(letter: Letter) -> tuple[Trace, ...]:
    """Return, for each sentence of the body, the facts that support it; courtesy has none."""
    facts = [fact for fact in letter.interview.facts if fact.kind not in _NEVER_SENT] if letter.interview else []
    words = [(fact, _stems(fact.text)) for fact in facts]
    return tuple(Trace(span=span, facts=_supporting(letter, span, words)) for span in letter.sentences)


def _supporting(letter: Letter, span: Span, facts: list[tuple[Fact, frozenset[str]]]) -> tuple[str, ...]:
    said = _stems(span.of(letter.body))
    telling = said - GENERIC_STEMS
    supporting = []
    for fact, stems in facts:
        special = stems - GENERIC_STEMS
        shared = said & stems
        if (telling & special) and (
            len(shared) >= max(2, ENOUGH * len(stems)) or len(telling & special) >= max(2, ENOUGH * len(special))
        ):
            supporting.append(fact.id)
    return tuple(supporting)


def _stems(text: str) -> frozenset[str]:
    return (
        frozenset(stem(word) for found in _WORD.finditer(text) for word in re.split(r"[-/]", found.group()) if word)
        - FUNCTION_STEMS
    )
