"""Which words of the notes may be a job title: several boundaries of one title are several candidates."""

import re
from collections.abc import Iterator

from followup.engines.offline.names import ROLE_NOUNS
from followup.engines.offline.reading.word_kinds import WORK
from followup.engines.offline.reading.words import Mention, Word, Words
from followup.text import Span
from followup.vocabulary import is_everyday, is_function

_ENDING = re.compile(
    r"[a-zà-ÿ]{3,}(?:ologist|ographer|ician|smith|wright|woman|person|[rntmcpg]ist|therapist|archite[ck]te?|ingenieur|leiter|leider|ledare|leder|medewerker|mitarbeiter|arbetare|techniker|berater|helfer|pfleger|fahrer|meister|assistent|entwickler|lehrer|lärare|lærer|verkäufer|fachkraft|referent|monteur|sköterska|keeper|maker|worker)(?:in)?s?"
)
_BEFORE = 4
"""Words of a title before its noun, at most."""
_BEHIND = 4
"""Words of a title behind its noun, at most."""
_JOINERS = frozenset("of and & for the to in on de du des da do di van der für with a la les".split())
_GAP = re.compile(r" |-|/|, ")
_MARK = re.compile(r"[\n.,:;()|–—/@\"“”]|\s-\s")
_FREE = 5
"""Words of a title that has no noun for a trade."""
_EARLY = 4
"""Lines in which any part of a heading may be a title."""
_INTRODUCING = WORK | frozenset("is was as for of called the a an re title function functie funktion rolle".split())


def is_trade(word: str) -> bool:
    """Say whether a word in small letters ends a job title: "welder", "physiotherapist"."""
    small = re.split(r"[-/]", word.removesuffix("'s"))[-1]
    return small in ROLE_NOUNS or small.removesuffix("s") in ROLE_NOUNS or _ENDING.fullmatch(small) is not None


def mentions(text: str, words: Words) -> Iterator[Mention]:
    """Yield every stretch of a line that may be a job title."""
    seen: set[tuple[int, int]] = set()
    for first, last in (*_with_a_trade(words), *_without(words)):
        if (first, last) not in seen:
            seen.add((first, last))
            span = Span(words.all[first].span.start, words.all[last].span.end)
            name = span.of(text)
            if name[-2:] in ("'s", "’s"):
                span = Span(span.start, span.end - 2)
            yield Mention(words, first, last, span, span.of(text))


def _with_a_trade(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the stretches around a noun for a trade."""
    for noun, word in enumerate(words.all):
        if not is_trade(word.small) or "@" in word.small:
            continue
        firsts, lasts = list(_firsts(words, noun)), list(_lasts(words, noun))
        yield from ((first, last) for first in firsts for last in lasts)


def _firsts(words: Words, noun: int) -> Iterator[int]:
    """Yield where a title may begin."""
    yield noun
    for first in range(noun - 1, max(-1, noun - 1 - _BEFORE), -1):
        if not _GAP.fullmatch(words.all[first + 1].gap) or words.all[first + 1].gap == ", ":
            return
        word = words.all[first]
        if word.small in _JOINERS or word.small.isdigit():
            continue
        if _only_joins(word) or (word.small in WORK and words.all[first + 1].small in _JOINERS):
            return
        yield first


def _lasts(words: Words, noun: int) -> Iterator[int]:
    """Yield where a title may end."""
    yield noun
    for last in range(noun + 1, min(len(words.all), noun + 1 + _BEHIND)):
        word = words.all[last]
        if not _GAP.fullmatch(word.gap):
            return
        if word.small in _JOINERS and word.gap != ", ":
            continue
        if _only_joins(word):
            return
        if word.gap == ", " and not word.text[0].isupper():
            return
        yield last


def _only_joins(word: Word) -> bool:
    """Say whether a word only joins others; "IT" in capitals does not."""
    return (is_function(word.small) and is_everyday(word.small) and not word.text.isupper()) or not word.text[
        0
    ].isalpha()


def _without(words: Words) -> Iterator[tuple[int, int]]:
    """Yield short stretches behind "job: " or before "job", and the parts of a heading."""
    count = len(words.all)
    for first, word in enumerate(words.all):
        if _only_joins(word) or word.small in _JOINERS or "@" in word.small:
            continue
        opens = first == 0 or _MARK.search(word.gap) is not None
        introduced = first > 0 and words.all[first - 1].small in _INTRODUCING
        for last in range(first, min(first + _FREE, count)):
            if last > first and words.all[last].gap not in (" ", "/"):
                break
            small = words.all[last].small
            if _only_joins(words.all[last]) or small in WORK:
                if small in _JOINERS and small not in ("a", "the"):
                    continue
                break
            named = last + 1 < count and words.all[last + 1].gap == " " and words.all[last + 1].small in WORK
            closes = _MARK.search(words.gap_behind(last)) is not None
            part = opens and closes and (words.line.number < _EARLY or words.line.label is not None)
            if part or named or (introduced and (closes or named)):
                yield first, last
