"""A message taken apart once, for all rules: what is greeting, text, close and signature, and its sentences and words."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from followup import acts, layout
from followup.acts import Act
from followup.layout import Greeting, SignOff
from followup.records import Draft, Interview, Kind, Notes
from followup.text import Span, fold

KEY = 4
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def key(word: str) -> str:
    """Return the first four letters, by which `Letter.places` knows a word in small letters."""
    return word[:KEY]


@dataclass(frozen=True)
class Letter:
    """A message as a check sees it: exactly the person's words, what kind it is, and what is known around it."""

    draft: Draft
    kind: Kind = Kind.THANK_YOU
    recipient: str | None = None
    """The reader's name as the notes write it."""
    candidate: str | None = None
    interview: Interview | None = None
    notes: Notes | None = None
    others: tuple[Draft, ...] = ()
    """Messages to other people of the same interview."""

    @property
    def body(self) -> str:
        """The message's text."""
        return self.draft.body

    @property
    def subject(self) -> str:
        """The subject line; empty where there is none."""
        return self.draft.subject or ""

    @cached_property
    def plain(self) -> str:
        """The body with plain quote marks, dashes and spaces, position for position as long as the body."""
        return fold(self.body).replace("\r", " ")

    @cached_property
    def lower(self) -> str:
        """`plain` in small letters, position for position as long as the body."""
        lower = self.plain.lower()
        return lower if len(lower) == len(self.body) else "".join(c.lower()[0] for c in self.plain)

    @cached_property
    def message(self) -> Span:
        """The part of the body that is judged: without a quoted earlier mail and a telephone's advertisement."""
        return layout.message(self.plain)

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines of the message that hold anything."""
        return tuple(layout.lines(self.plain, self.message))

    @cached_property
    def greeting(self) -> Greeting | None:
        """The greeting; a postal address, a date and a subject line may stand above it."""
        return layout.greeting(self.plain, self.lines)

    @cached_property
    def sign_off(self) -> SignOff | None:
        """The closing phrase with the name below or beside it, or a name that stands alone at the end."""
        start = self.greeting.span.end if self.greeting else self.message.start
        return layout.sign_off(self.plain, [line for line in self.lines if line.end > start], start)

    @cached_property
    def content(self) -> Span:
        """The text between greeting and sign-off."""
        start = self.greeting.span.end if self.greeting else self.message.start
        end = max(start, self.sign_off.span.start if self.sign_off else self.message.end)
        text = self.body[start:end]
        start += len(text) - len(text.lstrip(" \t\r\n,:;!.-–—"))
        return Span(min(start, end), max(min(start, end), len(self.body[:end].rstrip())))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the content, and of a postscript below the signature."""
        regions = [self.content]
        if self.sign_off and self.sign_off.span.end < self.message.end:
            regions.append(Span(self.sign_off.span.end, self.message.end))
        return tuple(sentence for region in regions for sentence in layout.sentences(self.plain, region))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of the content, parted by empty lines."""
        blocks = re.compile(r"\S(?:(?!\n[ \t\r]*\n).)*", re.DOTALL)
        return tuple(Span(*found.span()) for found in blocks.finditer(self.body, *self.content))

    @cached_property
    def tokens(self) -> tuple[tuple[int, str], ...]:
        """Where each word of the message begins, and the word in small letters; "it's" is one word, "fast-paced" two."""
        return tuple((found.start(), found.group()) for found in _WORD.finditer(self.lower, *self.message))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where words begin, by their key, so that nothing is looked for whose first word is not there."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in self.tokens:
            places[word[:KEY]].append(at)
        return dict(places)

    def tokens_of(self, span: Span) -> Sequence[tuple[int, str]]:
        """Return the tokens that begin within `span`."""
        return self.tokens[bisect_left(self.tokens, (span.start, "")) : bisect_left(self.tokens, (span.end, ""))]

    @cached_property
    def beliefs(self) -> dict[Span, dict[Act, float]]:
        """For each sentence, how likely it is, from 0 to 1, that it does each of the acts."""
        return {sentence: self._believed(sentence) for sentence in self.sentences}

    @cached_property
    def _of_clauses(self) -> dict[Span, list[dict[Act, float]]]:
        """What is believed of the clauses of those sentences that somebody asked about."""
        return {}

    def clauses(self, sentence: Span) -> list[dict[Act, float]]:
        """Return what is believed of each clause of one of the sentences; they are looked at when first asked for."""
        if sentence not in self._of_clauses:
            parts = layout.clauses(self.plain, sentence)
            self._of_clauses[sentence] = [self._believed(clause) for clause in parts]
        return self._of_clauses[sentence]

    def _believed(self, span: Span) -> dict[Act, float]:
        words = [(word, self.body[at].isupper()) for at, word in self.tokens_of(span)]
        return acts.beliefs(words, self.body[span.end - 1])

    def belief(self, act: Act, *sentences: Span) -> float:
        """Return how likely it is, from 0 to 1, that one of the sentences does this; all of them by default.

        What a message should do, a sentence does also where one of its clauses does it.
        """
        sentences = sentences or self.sentences
        whole = max((self.beliefs[one][act] for one in sentences), default=0.0)
        if act not in acts.COURTEOUS or whole > acts.LIKELY:
            return whole
        doubtful = (one for one in sentences if self.beliefs[one][act] > acts.HARDLY)
        return max(whole, *(clause[act] for one in doubtful for clause in self.clauses(one)), 0.0)

    @cached_property
    def slots(self) -> frozenset[str]:
        """The words of the names that a template would have slots for (reader, company, role), in small letters."""
        parts = [self.recipient or ""]
        if self.greeting and self.greeting.name:
            parts.append(self.greeting.name.of(self.lower))
        if self.interview:
            parts += [value.text for value in (self.interview.company, self.interview.role) if value]
            parts += [person.name for person in self.interview.people]
        return frozenset(word for part in parts for word in _WORD.findall(fold(part).lower()))

    @cached_property
    def length(self) -> int:
        """How many words the content has."""
        return len(self.tokens_of(self.content))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """The words of the content, without punctuation."""
        return tuple(Span(at, at + len(word)) for at, word in self.tokens_of(self.content))
