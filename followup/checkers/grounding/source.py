"""The notes, taken apart once for comparison: their words, names, numbers and days, and who says what in which passage."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from followup.checkers.grounding.agreement import Pairs, pairs_of
from followup.checkers.grounding.numerals import raw_values
from followup.checkers.grounding.passages import Passage, named_in, passages_of
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.times import Times, loose_times, seasons, times
from followup.checkers.grounding.words import (
    NUMBER_WORDS,
    Token,
    abbreviates,
    is_function,
    is_generic,
    is_known_word,
    key,
    synonyms,
    tokens,
)
from followup.records import Interview, Notes
from followup.text import Span, fold

_TITLES = frozenset(
    "dr mr mrs ms mx miss prof professor sir madam sister father fr captain herr frau chef de van von la the of and".split()
)


_LISTED = re.compile(r"^[ \t]*\(?\d{1,2}[.):](?=[ \t])", re.MULTILINE)
"""The number of a line counts nothing."""


@dataclass(frozen=True, eq=False)
class Source:
    """Everything that a message is compared with."""

    text: str
    lower: str
    passages: tuple[Passage, ...]
    reach: dict[str, frozenset[int]]
    """Key of a word -> the passages that hold it, or a word that it can stand for."""
    exact: frozenset[str]
    """The keys of the notes' own words."""
    words: frozenset[str]
    """The notes' own words in small letters."""
    capitals: frozenset[str]
    """Words with a capital, in small letters."""
    initials: frozenset[str]
    """First letters of two to five words in a row."""
    clipped: frozenset[str]
    """Short words that are no English ones, and may be shorthand."""
    short: frozenset[str]
    """Words in capitals, which may shorten others."""
    numbers: tuple[Quantity, ...]
    pairs: Pairs
    digits: frozenset[str]
    years: frozenset[int]
    values: frozenset[float]
    """Every number that digits write, also inside words."""
    loose: frozenset[int]
    """Every number up to 31, also those in dates and times."""
    when: Times
    seasons: frozenset[int]
    """The months that a season, a feast or the end of the year may mean."""
    clock: frozenset[int]
    people: dict[str, str]
    """Each word of a person's name -> the person."""
    company: frozenset[str]
    role: frozenset[str]
    interview: Interview

    def side(self, position: int) -> bool | None:
        """Say who speaks at a position of the notes: True for the candidate, False for the others, None where unclear."""
        return next((p.mine for p in self.passages if p.span.start <= position < p.span.end), None)

    def nearest(self, keys: frozenset[str]) -> str:
        """Return the words of the passage that shares most with `keys`, cut to 90 characters; empty where none does."""
        cover = Counter(number for one in keys for number in self.reach.get(one, ()))
        if not cover:
            return ""
        words = " ".join(self.passages[cover.most_common(1)[0][0]].span.of(self.text).split())
        return words if len(words) <= 90 else f"{words[:89]}…"

    def shortens(self, lower: str) -> bool:
        """Say whether the notes have shorthand for a word."""
        return any(abbreviates(short, lower) for short in self.clipped)


def source_of(interview: Interview, notes: Notes | None) -> Source:
    """Return the source of one interview; made once for the same records."""
    return _made(_Same(interview, notes))


class _Same:
    """Two records by identity: comparing long notes would cost more than it saves."""

    def __init__(self, interview: Interview, notes: Notes | None) -> None:
        self.interview, self.notes = interview, notes

    def __hash__(self) -> int:
        return hash((id(self.interview), id(self.notes)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.interview is other.interview and self.notes is other.notes


@lru_cache(maxsize=32)
def _made(same: _Same) -> Source:
    interview = same.interview
    own = [fact.quote for fact in interview.facts if fact.span is None and fact.ticked]
    text = "\n".join(([same.notes.text] if same.notes else [fact.quote for fact in interview.facts]) + own)
    people = {
        word.lower: person.name
        for person in interview.people
        for word in tokens(person.name)
        if word.lower not in _TITLES
    }
    named = [interview.company.text] if interview.company else []
    people = {**named_in(text, {word.lower for name in named for word in tokens(name)}), **people}
    passages = passages_of(text, interview, people, located=same.notes is not None)
    reach: dict[str, set[int]] = defaultdict(set)
    for number, passage in enumerate(passages):
        for one in passage.keys:
            reach[one].add(number)
            for other in synonyms(one):
                reach[other].add(number)
    words = tokens(text)
    when = times(text, loose=True)
    listed = tuple(Span(*found.span()) for found in _LISTED.finditer(text))
    numbers = quantities(text, taken=(*when.spans, *listed), articles=True)
    return Source(
        text=text,
        lower=fold(text).lower(),
        passages=tuple(passages),
        reach={one: frozenset(numbers) for one, numbers in reach.items()},
        exact=frozenset(word.key for word in words) | _parts(words),
        words=frozenset(word.lower for word in words),
        capitals=frozenset(w.lower for w in words if w.text[0].isupper() and len(w.lower) > 3),
        initials=frozenset(
            "".join(word.lower[0] for word in words[at : at + size])
            for at in range(len(words))
            for size in (2, 3, 4, 5)
        ),
        clipped=frozenset(
            w.lower
            for w in words
            if 2 <= len(w.lower) <= 6
            and w.lower.isalpha()
            and (not is_known_word(w.lower) or not re.search("[aeiou]", w.lower))
            and not is_function(w.lower)
        ),
        short=frozenset(word.lower for word in words if word.text.isupper() and 2 <= len(word.text) <= 5),
        numbers=numbers,
        pairs=pairs_of(text, numbers),
        digits=frozenset(re.findall(r"\d+", text)),
        years=frozenset(int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)),
        values=raw_values(text),
        loose=frozenset(int(d) for d in re.findall(r"\d+", text) if len(d) < 3)
        | frozenset(int(q.value) for q in quantities(text) if q.value <= 31),
        when=when,
        seasons=seasons(text),
        clock=frozenset(minute for _, minute in when.clock) | loose_times(text),
        people=people,
        company=frozenset(word.lower for word in tokens(interview.company.text)) if interview.company else frozenset(),
        role=frozenset(word.key for word in tokens(interview.role.text)) if interview.role else frozenset(),
        interview=interview,
    )


def _parts(words: Sequence[Token]) -> frozenset[str]:
    """Return the keys of the words of which longer ones are made: book and shop for bookshop."""
    return frozenset(
        part
        for lower in {word.lower for word in words if len(word.lower) > 6}
        for at in range(4, len(lower) - 2)
        if is_known_word(lower[:at]) and is_known_word(lower[at:])
        for part in (key(lower[:at]), key(lower[at:]))
    )


def is_telling(lower: str) -> bool:
    """Say whether a word must come from somewhere: it neither joins words nor fits any message."""
    return len(lower) > 1 and lower not in NUMBER_WORDS and not is_generic(lower) and not is_function(lower)


def is_held(words: Sequence[Token], number: int, source: Source) -> bool:
    """Say whether the notes hold a word of a message, in some form, as a part, or by its first letters."""
    word = words[number]
    if (
        word.key in source.reach
        or word.key in source.exact
        or word.lower in source.words
        or word.lower in source.initials
    ):
        return True
    if source.shortens(word.lower):
        return True
    if number + 1 < len(words) and word.lower + words[number + 1].lower in source.words:
        return True
    if number and words[number - 1].lower + word.lower in source.words:
        return True
    for at in range(3, len(word.lower) - 2):
        if key(word.lower[:at]) in source.exact and key(word.lower[at:]) in source.exact:
            return True
    return any(
        "".join(w.lower[0] for w in words[start : start + size]) in source.short
        for size in (2, 3, 4)
        for start in range(max(0, number - size + 1), number + 1)
        if start + size <= len(words)
    )
