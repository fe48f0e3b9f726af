"""The notes, taken apart once for comparison: their words, names, numbers and days, and who says what in which passage."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.times import Times, loose_times, times
from followup.checkers.grounding.words import is_function, is_generic, plain, synonyms, tokens
from followup.records import Fact, FactKind, Interview, Notes
from followup.text import Span, fold

_CUT = re.compile(
    r"[.!?…]+[\"'”’)]*(?=\s|$)|[;\n]|[ \t](?:->|→|=>|[-–—])[ \t]"
    r"|[ \t](?:and|but)[ \t](?=that\b)|(?<!\bthat)(?<!\bhow)(?<!\bwhen)(?<!\bwhat)(?<!\bwhere)(?<!\bwhich)(?<!\bif)(?<!\bbecause)(?<!\bwhy)(?<!\bwhile)(?<!\bthan)(?<!\bwho)(?<!\buntil)(?<!\bsince)(?:,|[ \t](?:and|but|so|then))?(?:[ \t](?:and|but|so|then))*[ \t]+(?=(?:i|he|she|they|we)(?:[ \t]|['’])|[A-ZÀ-Þ][\w'’-]+ (?:said|told|asked|wants?|showed|explained|thinks|mentioned)\b)",
    re.IGNORECASE,
)
_BY_ME = re.compile(
    r"\W*(?:\[[\d:]+\] )?(?:i|me|my|i'\w+|told (?:him|her|them|[A-Z]\w+)|said|forgot|should have|talked (?:him|her|them|about)|explained|mentioned)\b",
    re.IGNORECASE,
)
_BY_THEM = re.compile(r"\W*(?:he|she|they|their|his|her|he's|she's|they'\w+|you|it's|there)\b", re.IGNORECASE)
_PERCEIVED = re.compile(
    r"\W*(?:(?:and|so|but|then|what) )*(?:i(?:'d| would|'m| am| really| also| was)*|really|bits? i|things? i) ?(?:really |also |so )*(?:lik|lov|enjoy|learn|notic|heard|hear|saw|see|ask|impress|met|keen|want)\w*",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|hardly|lost|lacks?|lacking|missing|stopped|unable|fail\w*|only|few|\w+n't|dont|doesnt|didnt|wasnt|isnt|arent|cant|wont)\b"
)
_TITLES = frozenset(
    "dr mr mrs ms mx miss prof professor sir madam sister father fr captain herr frau chef de van von la the of and".split()
)
_MINE = frozenset({FactKind.MINE, FactKind.INTEREST, FactKind.WEAK})
_THEIRS = frozenset({FactKind.TOLD, FactKind.GOAL, FactKind.PROMISE, FactKind.INVITATION, FactKind.CULTURE})


@dataclass(frozen=True)
class Passage:
    """A clause of the notes."""

    span: Span
    mine: bool | None
    """True: what the candidate said or did; False: what the employer's people said or do; None: the notes do not tell."""
    people: frozenset[str]
    """The names in it, in small letters, and the name of who says it."""
    negated: bool
    keys: frozenset[str]
    """The keys of its words that are more than joining words."""
    kind: FactKind | None


@dataclass(frozen=True)
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
    initials: frozenset[str]
    """First letters of two to five words in a row."""
    short: frozenset[str]
    """Words in capitals, which may shorten others."""
    numbers: tuple[Quantity, ...]
    digits: frozenset[str]
    when: Times
    clock: frozenset[int]
    people: dict[str, str]
    """Each word of a person's name -> the person."""
    company: frozenset[str]
    role: frozenset[str]
    interview: Interview


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
    passages = _passages(text, interview, people, located=same.notes is not None)
    reach: dict[str, set[int]] = defaultdict(set)
    for number, passage in enumerate(passages):
        for one in passage.keys:
            reach[one].add(number)
            for other in synonyms(one):
                reach[other].add(number)
    words = tokens(text)
    when = times(text)
    return Source(
        text=text,
        lower=fold(text).lower(),
        passages=tuple(passages),
        reach={one: frozenset(numbers) for one, numbers in reach.items()},
        exact=frozenset(word.key for word in words),
        words=frozenset(word.lower for word in words),
        initials=frozenset(
            "".join(word.lower[0] for word in words[at : at + size])
            for at in range(len(words))
            for size in (2, 3, 4, 5)
        ),
        short=frozenset(word.lower for word in words if word.text.isupper() and 2 <= len(word.text) <= 5),
        numbers=tuple(quantities(text, taken=when.spans, articles=True)),
        digits=frozenset(re.findall(r"\d+", text)),
        when=when,
        clock=frozenset(minute for _, minute in when.clock) | loose_times(text),
        people=people,
        company=frozenset(word.lower for word in tokens(interview.company.text)) if interview.company else frozenset(),
        role=frozenset(word.key for word in tokens(interview.role.text)) if interview.role else frozenset(),
        interview=interview,
    )


def _passages(text: str, interview: Interview, people: dict[str, str], *, located: bool) -> list[Passage]:
    cuts = [(found.start(), found.end()) for found in _CUT.finditer(text)]
    spans = [
        Span(*pair)
        for pair in zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True)
    ]
    facts = [fact for fact in interview.facts if fact.span] if located else []
    passages: list[Passage] = []
    at = 0
    before: set[str] = set()
    for span in spans:
        while at < len(facts) and (where := facts[at].span) and where.end <= span.start:
            at += 1
        fact = facts[at] if at < len(facts) and (where := facts[at].span) and where.overlaps(span) else None
        words = tokens(text, span)
        keys = frozenset(word.key for word in words if not is_function(word.lower))
        if re.search(r"[.!?…;\n]\W*$", text[max(0, span.start - 4) : span.start]):
            before = set()
        if keys:
            named = {word.lower for word in words if word.lower in people}
            before = named or before
            passages.append(
                Passage(
                    span=span,
                    mine=_speaker(span.of(text), fact, named),
                    people=frozenset(before | _saying(fact)),
                    negated=_NEGATION.search(fold(span.of(text)).lower()) is not None,
                    keys=keys,
                    kind=fact.kind if fact else None,
                )
            )
    return passages


def _saying(fact: Fact | None) -> set[str]:
    return {word.lower for word in tokens(fact.person)} if fact and fact.person else set()


def _speaker(words: str, fact: Fact | None, named: set[str]) -> bool | None:
    if _PERCEIVED.match(words):
        return None
    if _named_first(words, named):
        return False
    if fact and fact.kind in _MINE and not _BY_THEM.match(words):
        return True
    if fact and fact.kind in _THEIRS and fact.person and not re.match(r"\W*(?:me|candidate)\b", words, re.IGNORECASE):
        return False
    if _BY_ME.match(words):
        return True
    if _BY_THEM.match(words):
        return False
    return False if fact and fact.kind in _THEIRS and not re.search(r"\b(?:i|my)\b", words, re.IGNORECASE) else None


def _named_first(words: str, named: set[str]) -> bool:
    """Say whether a clause begins with a person of the notes."""
    start = re.sub(r"^\W*(?:\[[\d:]+\])?\W*(?:(?:mr|mrs|ms|dr|prof|and|so|but|then|when)\b\W*)*", "", plain(words))
    return any(start.startswith(name) for name in named)


def is_telling(lower: str) -> bool:
    """Say whether a word must come from somewhere: it neither joins words nor fits any message."""
    return len(lower) > 1 and not is_generic(lower) and not is_function(lower)
