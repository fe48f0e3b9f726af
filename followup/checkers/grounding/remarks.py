"""The remarks of the notes that must not be sent, each with what makes it private and what it is about."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from followup.checkers.grounding.fields import fields_of, is_sure
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.secrecy import Piece, pieces_of
from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.themes import Touch, touched
from followup.checkers.grounding.words import is_function, synonyms, tokens
from followup.letter import Letter
from followup.records import FactKind, Interview, Kind
from followup.text import fold


class Ground(StrEnum):
    """Why a passage is taken for private, from the surest to the least sure."""

    SECRET = "secret"  # noqa: S105 - no password
    """The notes say in so many words that it must not be sent."""
    READ = "read"
    """The reader took it for private."""
    BESIDE = "beside"
    """It stands on a line that ends with such words."""


_REPORTED = re.compile(r"\W*(?:i |we )?(?:told|said|me|i|explained)\b[^:]{0,14}: ")
_TOLD = re.compile(
    r"\b(?:told (?!me\b|us\b)|i (?:said|mentioned|explained)|me:|i:|(?:talked|spoke) about|asked (?:me )?about)\b"
)
"""What was said in the interview is no secret any more."""
_MENDED = re.compile(r"\b(?:came out wrong|truth is|should have said|real answer|what i meant|meant to say)\b")
"""What a message may mend is no secret."""
ABOUT_ME = re.compile(r"\b(?:i|i'\w+|me|my|myself|mine|we|our|us)\b")


@dataclass(frozen=True, eq=False)
class Remark:
    """A private passage of the notes."""

    words: str
    ground: Ground
    own: frozenset[str]
    """Keys of its words that the public part of the notes does not hold."""
    reach: frozenset[str]
    """Keys of the words that can stand for the telling ones of them."""
    names: frozenset[str]
    """Words with a capital of which the same is true."""
    numbers: tuple[Quantity, ...]
    """Its numbers that nothing else in the notes has."""
    fields: frozenset[str]
    """What it is about (see `fields`)."""
    themes: dict[str, Touch]
    """The same in single words (see `themes`)."""
    mine: bool
    """Whether it tells of the writer."""
    public: frozenset[str]
    """Keys of the words of everything else."""


@dataclass(frozen=True, eq=False)
class Remarks:
    """The private passages of one interview's notes; the same object for the same notes."""

    all: tuple[Remark, ...]


def remarks_of(letter: Letter, interview: Interview) -> Remarks:
    """Return what must not be sent; offers that the person ticked, or that the message is about, may be."""
    told = letter.kind in (Kind.COMPETING_OFFER, Kind.WITHDRAWAL)
    offers = [fact for fact in interview.of_kind(FactKind.OFFER) if fact.ticked or told]
    private = [fact.quote for fact in interview.of_kind(FactKind.PRIVATE, FactKind.OFFER) if fact not in offers]
    text = letter.notes.text if letter.notes else "\n".join(fact.quote for fact in interview.facts)
    sendable = [*offers, *interview.of_kind(FactKind.WEAK)]
    ticked = [fact.quote for fact in interview.facts if fact.ticked and fact.kind is not FactKind.PRIVATE]
    return _found(text, tuple(private), tuple(fact.quote for fact in sendable), tuple(ticked), told=told)


@lru_cache(maxsize=64)
def _found(
    text: str, facts: tuple[str, ...], sendable: tuple[str, ...], ticked: tuple[str, ...], *, told: bool
) -> Remarks:
    found: list[tuple[Piece, Ground | None]] = []
    for line in text.split("\n"):
        for piece in pieces_of(line):
            ground = None if any(piece.words in quote for quote in sendable) else _ground(piece, line, facts, told=told)
            if ground is Ground.BESIDE and any(piece.words in quote for quote in ticked):
                ground = None
            found.append((piece, ground))
    sent = [piece.words for piece, ground in found if ground is None]
    public = frozenset(word.key for words in sent for word in tokens(words))
    sums = frozenset(quantity.value for words in sent for quantity in quantities(words))
    return Remarks(tuple(_remark(piece.words, ground, public, sums) for piece, ground in found if ground is not None))


def _ground(piece: Piece, line: str, facts: tuple[str, ...], *, told: bool) -> Ground | None:  # noqa: PLR0911 - one ordered list of cases
    """Say why a piece is private, if it is."""
    if piece.open or (_MENDED.search(piece.lower) and not piece.secret):
        return None
    about = touched(tokens(piece.words))
    if told and "other_process" in about and not piece.secret:
        return None
    if piece.secret:
        return Ground.SECRET
    if _REPORTED.match(fold(line).lower()) or _TOLD.search(piece.lower):
        return None
    quote = next(
        (quote for quote in facts if piece.words in quote or (len(quote) > FEW and quote in piece.words)), None
    )
    if quote:
        return None if len(piece.words) < len(quote) and _THEIR_PAY.match(piece.lower) else Ground.READ
    if is_sure(piece.lower):
        return Ground.READ
    if piece.beside:
        return Ground.BESIDE
    return None


FEW = 12
"""Characters; a shorter quote of the reader's is no remark of its own."""
_THEIR_PAY = re.compile(r"(?:the )?(?:salary|pay|pays|wage|band|rate|they|he|she)\b(?!.*\b(?:i|i'\w+|my|me)\b).*\d")
"""What the employer pays is no secret, where the writer's own limit stands beside it."""


def _remark(words: str, ground: Ground, public: frozenset[str], told: frozenset[float]) -> Remark:
    all_words = tokens(words)
    fresh = [word for word in all_words if not is_function(word.lower) and word.key not in public]
    telling = [word for word in fresh if is_telling(word.lower)]
    numbers = quantities(words)
    return Remark(
        words=words,
        ground=ground,
        own=frozenset(word.key for word in fresh),
        reach=frozenset[str]().union(*(synonyms(word.key) for word in telling)) - public,
        names=frozenset(word.lower for word in telling if word.text[0].isupper() and word.span.start > 0),
        numbers=tuple(q for q in numbers if q.value not in told),
        fields=fields_of(fold(words).lower()),
        themes=touched(all_words),
        mine=ABOUT_ME.search(fold(words).lower()) is not None,
        public=public,
    )
