"""A sentence as the grammar rules see it: its words with their parts of speech, and what they make up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from followup.grammar.lexicon import Lexicon
from followup.grammar.tagger import Tagger
from followup.text import Span

_TOKEN = re.compile(
    r"(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|a\.m|p\.m|etc|vs|no|approx)\.(?=\s+\S)"
    r"|[^\W_]+(?:[.@/_&+-][^\W_]+)*(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b"
    r"|[£$€]?\d+(?:[.,:]\d+)*(?:%|(?![^\W_]))|[^\W_]+(?:[.@/_&+-][^\W_]+)*[+#]*|--+|\.\.\.|\S",
    re.IGNORECASE,
)
_BRACKETS = {"(": "-LRB-", ")": "-RRB-", "[": "-LRB-", "]": "-RRB-"}

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
SUBJECTS = frozenset(
    "i we he she they it you there nobody everybody everyone somebody someone nothing everything".split()
)
"""Pronouns that a clause may begin with."""
SUBORDINATORS = frozenset(
    "if when whenever while because since although though unless once until as after before whereas whether where wherever that lest".split()
)
RELATIVES = frozenset("which who whom whose what how why whatever whoever whichever however".split())
CONJUNCTIONS = frozenset("and but or so yet nor plus then".split())
_PRONOUNS = frozenset("this that these those both all each one some half".split())
_ORDINALS = frozenset("other first second third last latter rest".split())
"""Words that stand for a noun."""
_SINGLE = frozenset("somebody someone nobody everybody everyone it he she".split())
_LINKING = frozenset("sounds looks feels seems tastes smells".split())
_NOMINATIVES = frozenset("i we he she they".split())
_OBJECTS = frozenset("me us him them it her".split())
BE = frozenset("is are was were am 's 're 'm be been being".split())


class Word(NamedTuple):
    """A word, or a mark."""

    text: str
    tag: str
    """Of the Penn Treebank."""
    span: Span
    """In the body."""
    can: frozenset[str] = frozenset()
    """All parts of speech that the dictionary gives the word, wherever it stands."""

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def may_be_noun(self) -> bool:
        """Whether the word is also a noun elsewhere: "she visits", "the visits"."""
        return bool(self.can & {"NN", "NN:U", "NN:UN", "NNS"})

    @property
    def may_be_verb(self) -> bool:
        """Whether the word is also the plain form of a verb elsewhere: "the help", "they help"."""
        return bool(self.can & {"VB", "VBP"})


class Phrase(NamedTuple):
    """A noun phrase by the numbers of its words: its first, the one behind its last, and its head."""

    start: int
    end: int
    head: int
    joined: bool
    """Whether it names several things, joined by "and" or "or"."""


@dataclass(frozen=True)
class Sentence:
    """One sentence."""

    words: tuple[Word, ...]

    def __len__(self) -> int:
        """Return how many words and marks it has."""
        return len(self.words)

    def lower(self, at: int) -> str:
        """Return the word at a place in small letters; empty outside of the sentence."""
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def tag(self, at: int) -> str:
        """Return the tag of the word at a place; empty outside of the sentence."""
        return self.words[at].tag if 0 <= at < len(self.words) else ""

    def span(self, start: int, end: int) -> Span:
        """Return where the words from `start` to before `end` stand in the body."""
        return Span(self.words[start].span.start, self.words[end - 1].span.end)

    def skip_adverbs(self, at: int) -> int:
        """Return the place behind the adverbs that begin at `at`."""
        while (self.tag(at) in ("RB", "RBR") and self.lower(at) != "there") or self.lower(at) in ("all", "both", "n't"):
            at += 1
        return at

    def noun_phrase(self, at: int) -> Phrase | None:
        """Return the noun phrase that begins at `at`, with what is joined to it by "and", without what follows "of"."""
        first = self._simple(at)
        if first is None:
            return None
        end, head, joined = first.end, first.head, False
        while self.lower(end) in ("and", "or", "&"):
            more = self._simple(end + 1)
            if more is None or (self.words[first.start].tag == "PRP" and self.tag(more.end) in FINITE):
                break
            end, joined = more.end, True
        return Phrase(at, end, head, joined)

    def _simple(self, at: int) -> Phrase | None:
        """Return the noun phrase without "and" that begins at `at`."""
        if self.tag(at) in ("PRP", "EX") or self.lower(at) in SUBJECTS:
            return Phrase(at, at + 1, at, joined=False)
        start = at
        halved = self.lower(at) in ("half", "all", "both", "such") and self.tag(at + 1) in ("DT", "PRP$")
        at += self.tag(at) == "PDT" or halved
        determined = self.tag(at) in ("DT", "PRP$", "CD") or self.lower(at) in ("one", "my", "your", "our")
        at += determined
        head = None
        while at < len(self.words):
            if head is not None and self.tag(head) == "NNS" and self.lower(at) in ("sound", "look", "seem", "feel"):
                break
            if self.tag(at) in NOUNS or (self.tag(at) == "CD" and at > start):
                head = at
            elif self._owns(at, head):
                head = None
            elif head is not None or not self._describes(at, determined=determined):
                break
            at += 1
        if head is not None:
            return Phrase(start, head + 1, head, joined=False)
        return self._headless(start, at) if determined else None

    def _owns(self, at: int, head: int | None) -> bool:
        """Say whether the word is the "'s" of an owner."""
        taken_for_is = self.tag(at) == "VBZ" and self.lower(at) == "'s" and self.tag(at + 1) in NOUNS
        return self.tag(at) == "POS" or (taken_for_is and head is not None)

    def _describes(self, at: int, *, determined: bool) -> bool:
        """Say whether the word may stand before a noun: an adjective, or a participle behind an article."""
        participle = self.tag(at) in ("VBG", "VBN", "RBS", "RB") and self.tag(at + 1) in NOUNS | {"JJ", "VBN", "VBG"}
        return self.tag(at) in ("JJ", "JJR", "JJS", "CD") or (participle and determined)

    def _headless(self, start: int, end: int) -> Phrase | None:
        """Return a phrase without a noun: "the other", "three", "both"; None where there is none."""
        last = self.lower(end - 1)
        alone = end == start + 1 and (self.tag(start) == "CD" or last in _PRONOUNS)
        return Phrase(start, end, end - 1, joined=False) if alone or last in _ORDINALS else None

    def subject(self, at: int) -> Phrase | None:
        """Return the noun phrase at `at` with the phrases that belong to it: "the list of the points on our wall"."""
        phrase = self.noun_phrase(at)
        if phrase is None or self.tag(phrase.head) == "PRP":
            return phrase
        end = phrase.end
        while self.tag(end) in ("IN", "TO") and self.lower(end) not in SUBORDINATORS and end < len(self.words):
            after = self.noun_phrase(end + 1 + (self.tag(end + 1) == "VBG"))
            if after is None or self.lower(after.start) in ("i", "we", "he", "she", "they"):
                break
            end = after.end
        return phrase._replace(end=end)

    def verb_after(self, at: int) -> int | None:
        """Return the place of the finite verb that follows at once, behind adverbs alone; None where none does."""
        verb = self.skip_adverbs(at)
        return verb if self.tag(verb) in FINITE else None

    def is_clause(self, at: int, end: int) -> bool:
        """Say whether a main clause begins at `at` and has its verb before `end`: a subject and a finite verb."""
        phrase = self.subject(at)
        if phrase is None:
            return False
        verb = self.verb_after(phrase.end)
        return verb is not None and verb < end

    def is_at_once(self, at: int) -> bool:
        """Say whether the word at a place is the "once" of "at once", which opens nothing."""
        return self.lower(at) == "once" and self.lower(at - 1) == "at"

    @cached_property
    def has_quotes(self) -> bool:
        """Whether somebody's words are quoted."""
        marks = ('"', "``", "''", "'", ":")
        return any(
            word.text in marks and not (word.text == "'" and self.lower(at - 1).endswith("s"))
            for at, word in enumerate(self.words)
        )


def parse(text: str, sentences: Sequence[Span], tagger: Tagger, lexicon: Lexicon) -> Iterator[Sentence]:
    """Yield the sentences with their words tagged. `text` has plain quote marks."""
    for span in sentences:
        found = list(_TOKEN.finditer(text, *span))
        if not found:
            continue
        forms = [_BRACKETS.get(one.group(), one.group()) for one in found]
        can = [lexicon.tags(form) or lexicon.tags(form.lower()) for form in forms]
        tags = _mended(forms, tagger.tag(forms), can)
        parts = zip(found, tags, can, strict=True)
        yield Sentence(tuple(Word(one.group(), tag, Span(*one.span()), all_) for one, tag, all_ in parts))


def _mended(forms: Sequence[str], guessed: Sequence[str], can: Sequence[frozenset[str]]) -> list[str]:
    """Return the tags, less the model's commonest mistakes: a verb taken for a plural ("heat kills them"), and two more."""
    tags = list(guessed)
    for at in range(1, len(forms) - 1):
        before = forms[at - 1].lower()
        opens = at == 1 or forms[at - 2] in (",", ";")
        if tags[at] == "VBN" and "VBD" in can[at] and before in _NOMINATIVES and opens:
            tags[at] = "VBD"  # "…, we baked on the terrace"
        if before == "that" and at > 1 and forms[at - 2] == "," and forms[at].lower() in BE and tags[at] in FINITE:
            tags[at - 1] = "DT"  # "…, that is rare"
    for at in range(1, len(forms) - 1):
        if tags[at] != "NNS" or "VBZ" not in can[at]:
            continue
        before, after = forms[at - 1].lower(), tags[at + 1]
        object_ = forms[at + 1].lower() in _OBJECTS or after in ("PRP$", "DT")
        takes = tags[at - 1] in ("NN", "NNP") and object_ and "VBZ" not in tags[max(0, at - 4) : at]
        told = (
            before in ("that", "which", "who")
            and at > 1
            and tags[at - 2] in NOUNS
            and (object_ or after in ("TO", "IN"))
        )
        linked = tags[at - 1] == "NN" and forms[at] in _LINKING and after in ("JJ", "NN")
        if takes or told or linked or before in _SINGLE or _ends_clause(forms, tags, at):
            tags[at] = "VBZ"
    return tags


def _ends_clause(forms: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Say whether the word is the verb of a short clause that a comma ends: "The new rota works, nobody wants …"."""
    subject = tags[at - 1] == "NN" and tags[0] in ("DT", "PRP$") and not FINITE & set(tags[:at])
    following = at + 3 < len(forms) and forms[at + 1] == "," and forms[at + 2].lower() in SUBJECTS
    return subject and following and tags[at + 3] in FINITE
