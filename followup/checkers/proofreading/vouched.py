"""Which words are right because the notes, the message or the person say so, and which nearly are such a name."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import NamedTuple

from followup.letter import Letter
from followup.text import Span, fold
from followup.vocabulary import FUNCTION_STEMS, GENERIC_STEMS, stem

_WORD = re.compile(r"[^\W_]+(?:['’.&+#-][^\W_]+)*[+#]*")
_PIECE = re.compile(r"[^\W_]+(?:['’][^\W_]+)*[+#]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december".split()
)


class NearName(NamedTuple):
    """A word that is nearly a name of the notes."""

    span: Span
    """In the body."""
    meant: str


class Vouched:
    """What is vouched for in one letter."""

    def __init__(self, letter: Letter, dictionary: Collection[str] = ()) -> None:
        """Take the letter, with its notes where there are any, and the person's own words."""
        self._letter = letter
        self._own = {_plain(word) for word in dictionary}

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of the names of people and of the company, as the notes write them."""
        interview = self._letter.interview
        known = [self._letter.recipient, self._letter.candidate]
        if interview:
            known += [person.name for person in interview.people]
            known += [interview.company.text if interview.company else None, *interview.several]
        pieces = [piece for name in known if name for piece in _PIECE.findall(name)]
        if not interview or not interview.people:
            pieces += self._capitalised()
        return frozenset(piece for piece in pieces if len(piece) > 2 and piece[0].isupper() and not is_everyday(piece))

    def _capitalised(self) -> list[str]:
        """Return the words inside of the notes' lines that are always written as names are."""
        notes = self._letter.notes.text if self._letter.notes else ""
        small = {word for word in _PIECE.findall(notes) if word.islower()}
        inside = (word for line in notes.splitlines() for word in _PIECE.findall(line)[1:])
        return [word for word in inside if word.istitle() and word.lower() not in small | _CALENDAR]

    @cached_property
    def _noted(self) -> Counter[str]:
        """How often each word stands in the notes, in small letters and without its possessive."""
        notes = self._letter.notes.text if self._letter.notes else ""
        names = " ".join(self.names)
        return Counter(_plain(piece) for word in _WORD.findall(f"{notes} {names}") for piece in {word, *_pieces(word)})

    @cached_property
    def _named(self) -> frozenset[str]:
        """The words of the notes that are written as names and products are: with a capital or a digit inside."""
        notes = self._letter.notes.text if self._letter.notes else ""
        words = {piece for word in _WORD.findall(notes) for piece in {word, *_pieces(word)} if not piece.islower()}
        return frozenset(map(_plain, words | self.names))

    @cached_property
    def _signed(self) -> frozenset[str]:
        """The words of the greeting's and the signature's names, which vouch for the same names elsewhere."""
        spans = [
            self._letter.greeting and self._letter.greeting.name,
            self._letter.sign_off and self._letter.sign_off.name,
        ]
        words = (word for span in spans if span for word in _PIECE.findall(span.of(self._letter.body)))
        return frozenset(_plain(word) for word in words if word[0].isupper())

    def holds(self, word: str, replacements: Collection[str] = ()) -> bool:
        """Say whether a word that no dictionary knows is right here.

        A word in small letters that stands only once in the notes may be misspelt there as well: one that looks like a slip
        is not vouched for.
        """
        pieces = _pieces(word) or [word]
        return all(self._holds(one, replacements) or (len(pieces) > 1 and is_everyday(one)) for one in pieces)

    def _holds(self, piece: str, replacements: Collection[str]) -> bool:
        plain = _plain(piece)
        if plain in self._own or plain in self._named or plain in self._signed:
            return True
        if self._noted[plain] == 0:
            return False
        return self._noted[plain] > 1 or not is_slip(plain, [_plain(one) for one in replacements])

    def near_name(self, word: str) -> str | None:
        """Return the name of the notes that a word nearly is; None where it is none, or is one itself."""
        return None if _plain(word) in self._signed else self._near(word)

    def _near(self, word: str) -> str | None:
        plain = _plain(word)
        if plain in self._noted or plain in self._own or len(plain) < 3:
            return None
        best = min(self.names, key=lambda name: distance(plain, _plain(name), 2), default=None)
        if best is None:
            return None
        meant = _plain(best)
        most = 1 if min(len(plain), len(meant)) < 6 else 2
        begins_alike = plain[0] == meant[0] or plain[:2] == meant[1::-1]
        return best if begins_alike and distance(plain, meant, most) <= most else None

    def near_names(self) -> Iterator[NearName]:
        """Yield the capitalised words of the greeting and inside of sentences that are nearly a name of the notes.

        A dictionary may know such a word, as it knows both Bryan and Brian.
        """
        if not self.names or self._letter.notes is None:
            return
        for found in self._greeted():
            meant = self._near(found.group())
            if meant:
                yield NearName(Span(*found.span()), meant)
        for sentence in self._letter.sentences:
            for found in list(_PIECE.finditer(self._letter.body, *sentence))[1:]:
                word = _POSSESSIVE.sub("", found.group())
                if not word[0].isupper() or word.isupper() or is_everyday(word):
                    continue
                meant = self.near_name(word)
                if meant and _plain(word) + "s" != _plain(meant) and _plain(meant) + "s" != _plain(word):
                    yield NearName(Span(found.start(), found.start() + len(word)), meant)

    def _greeted(self) -> list[re.Match[str]]:
        """Return the words of the greeting's name where the notes' people are not known, which the greeting's rule needs."""
        place = self._letter.greeting and self._letter.greeting.name
        known = self._letter.recipient or (self._letter.interview and self._letter.interview.people)
        return list(_PIECE.finditer(self._letter.body, *place)) if place and not known else []


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters must be put in, left out, changed or swapped with their neighbour; `most` + 1 for more.

    This is the optimal string alignment distance.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, right in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def is_slip(word: str, replacements: list[str]) -> bool:
    """Say whether a word is more likely misspelt than a term that the dictionary lacks.

    A short word has many neighbours, so that only two letters swapped speak against it.
    """
    if len(word) < 6:
        return any(len(one) == len(word) and sorted(one) == sorted(word) for one in replacements[:1])
    return any(distance(word, one, 1) <= 1 for one in replacements[:3])


def _pieces(word: str) -> list[str]:
    return _PIECE.findall(word)


def _plain(word: str) -> str:
    """Return a word in small letters, with plain quotes, without accents and without its possessive."""
    word = _POSSESSIVE.sub("", fold(word).lower())
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def is_everyday(word: str) -> bool:
    """Say whether any message may hold the word."""
    return stem(word) in FUNCTION_STEMS or stem(word) in GENERIC_STEMS
