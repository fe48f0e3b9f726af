"""Spoils right sentences, each with one slip: what haste and other languages do to English."""

import random
import re
from collections.abc import Callable, Sequence

from evals.spoilt import Spoilt, Text
from followup.grammar.kinds import PREPOSITIONS, Slip, confusable, form
from followup.grammar.lexicon import Lexicon
from followup.grammar.sentence import Sentence as Parsed

_SMALL = frozenset(
    "to of for in on at it is was are be have has that me them as with about there up out i we you he they been do not by from will would can your my".split()
)
"""Words that haste and learners leave out."""
_FORMS = ("VB", "VBP", "VBZ", "VBD", "VBN", "VBG")


class Spoiler:
    """Makes slips; the same sentences and seed give the same ones."""

    def __init__(self, words: Lexicon, vocabulary: Sequence[str], dice: random.Random) -> None:
        """`vocabulary`: words from which the other forms of a verb or a noun are taken."""
        self._dice = dice
        self._verbs: dict[str, set[tuple[str, str]]] = {}
        self._nouns: dict[str, set[tuple[str, str]]] = {}
        for word in vocabulary:
            for base, tag in words.readings(word):
                if tag in _FORMS:
                    self._verbs.setdefault(base, set()).add((word, tag))
                elif tag in ("NN", "NN:UN", "NNS"):
                    self._nouns.setdefault(base, set()).add((word, tag[:3]))
        self._words = words
        self._ways: dict[Slip, Callable[[Text, Parsed], Spoilt | None]] = {
            Slip.RUN_ON: self._run_on, Slip.SPLICE: self._splice, Slip.COMMA_MISSING: self._drop_comma, Slip.COMMA_EXTRA: self._add_comma,
            Slip.WORD_MISSING: self._drop_word,
            Slip.CONFUSED: self._confuse, Slip.PREPOSITION: self._preposition, Slip.VERB: self._verb, Slip.NUMBER: self._number,
            Slip.APOSTROPHE: self._apostrophe, Slip.ORDER: self._order,
        }  # fmt: skip

    def spoil(self, text: Text, sentence: Parsed, slip: Slip) -> Spoilt | None:
        """Return the sentence with one slip of this kind; None where it has no place for one."""
        return self._ways[slip](text, sentence)

    def _put(self, slip: Slip, text: str, start: int, end: int, new: str, at: int | None = None) -> Spoilt:
        whole = text[:start] + new + text[end:]
        if start == 0 and whole[:1].islower():
            whole = whole[0].upper() + whole[1:]
        return Spoilt(slip, whole, start if at is None else at)

    def _joined(self, slip: Slip, text: Text, sentence: Parsed, mark: str) -> Spoilt | None:
        if not text.following or text.text[-1:] not in ".!" or not text.following[:1].isupper() or len(sentence) < 4:
            return None
        head = text.text[:-1] + mark
        second = text.following
        first = re.match(r"[\w']+", second)
        if first is None or first.group() not in ("I", "I'm", "I've", "I'd", "I'll"):
            second = second[0].lower() + second[1:]
        return Spoilt(slip, f"{head} {second}", len(head) - 1 if mark else len(head) + 1)

    def _run_on(self, text: Text, sentence: Parsed) -> Spoilt | None:
        return self._joined(Slip.RUN_ON, text, sentence, "")

    def _splice(self, text: Text, sentence: Parsed) -> Spoilt | None:
        return self._joined(Slip.SPLICE, text, sentence, ",")

    def _pick(self, options: Sequence[int]) -> int | None:
        return self._dice.choice(options) if options else None

    def _drop_comma(self, text: Text, sentence: Parsed) -> Spoilt | None:
        at = self._pick(
            [
                at
                for at in range(1, len(sentence) - 1)
                if sentence.lower(at) == ","
                and sentence.tag(at + 1) != "CC"
                and sentence.lower(at + 1)[:1].isalnum()
                and sentence.lower(at - 1)[:1].isalnum()
            ]
        )
        if at is None:
            return None
        start = sentence.words[at].span.start
        behind = sentence.words[at + 1].span.start
        return Spoilt(Slip.COMMA_MISSING, text.text[:start] + text.text[start + 1 :], behind - 1)

    def _add_comma(self, text: Text, sentence: Parsed) -> Spoilt | None:
        gaps = [
            at
            for at in range(1, len(sentence))
            if sentence.lower(at)[:1].isalnum() and sentence.lower(at - 1)[:1].isalnum()
        ]
        likely = [
            at
            for at in gaps
            if sentence.lower(at) in ("that", "which", "because", "if", "to")
            or sentence.tag(at) in ("VBZ", "VBD", "MD")
            or sentence.tag(at - 1) in ("VBD", "VBZ", "VBP", "VB")
        ]
        at = self._pick(likely if likely and self._dice.random() < 0.7 else gaps)
        if at is None:
            return None
        end = sentence.words[at - 1].span.end
        return Spoilt(Slip.COMMA_EXTRA, f"{text.text[:end]},{text.text[end:]}", end)

    def _without(self, slip: Slip, text: Text, sentence: Parsed, at: int | None) -> Spoilt | None:
        if at is None or at + 1 >= len(sentence) or not sentence.lower(at + 1)[:1].isalnum():
            return None
        start, behind = sentence.words[at].span.start, sentence.words[at + 1].span.start
        return self._put(slip, text.text, start, behind, "")

    def _drop_word(self, text: Text, sentence: Parsed) -> Spoilt | None:
        at = self._pick(
            [
                at
                for at in range(1, len(sentence) - 1)
                if sentence.lower(at) in _SMALL
                and not sentence.lower(at + 1).startswith(("'", "n't"))
                and not (sentence.lower(at) == "that" and sentence.tag(at) == "IN")
            ]
        )
        return self._without(Slip.WORD_MISSING, text, sentence, at)

    def _confuse(self, text: Text, sentence: Parsed) -> Spoilt | None:
        places = [at for at in range(len(sentence)) if form(sentence, at) in confusable()]
        at = self._pick(places)
        if at is None:
            return None
        word = form(sentence, at)
        new = self._dice.choice(sorted(confusable()[word]))
        end = sentence.words[at].span.end
        start = end - len(word)
        if text.text[start:end].lower() != word:
            return None
        new = new.capitalize() if text.text[start].isupper() and word != "i" else new
        shortened = new.find("'")
        return Spoilt(Slip.CONFUSED, text.text[:start] + new + text.text[end:], start + max(0, shortened))

    def _preposition(self, text: Text, sentence: Parsed) -> Spoilt | None:
        if self._dice.random() < 0.15:
            at = self._pick(
                [
                    at
                    for at in range(2, len(sentence))
                    if sentence.tag(at - 1) in ("VB", "VBD", "VBP", "VBZ")
                    and sentence.tag(at) in ("DT", "PRP$", "PRP")
                    and sentence.lower(at - 1).isalpha()
                ]
            )
            if at is None:
                return None
            start = sentence.words[at].span.start
            return self._put(
                Slip.PREPOSITION,
                text.text,
                start,
                start,
                self._dice.choice(("to", "about", "on", "for", "with", "in", "of", "at")) + " ",
            )
        at = self._pick(
            [
                at
                for at in range(1, len(sentence) - 1)
                if (
                    sentence.lower(at) in PREPOSITIONS
                    and sentence.tag(at) in ("IN", "TO")
                    and sentence.tag(at + 1) != "VB"
                    and sentence.tag(at + 1) != "PRP"
                )
                or (sentence.lower(at) in ("of", "for", "with", "at") and sentence.tag(at + 1) == "PRP")
            ]
        )
        if at is None:
            return None
        common = "of in to for with on at from by about since".split()
        new = self._dice.choice([one for one in common if one != sentence.lower(at)])
        return self._put(Slip.PREPOSITION, text.text, *sentence.words[at].span, new)

    def _verb(self, text: Text, sentence: Parsed) -> Spoilt | None:
        at = self._pick(
            [
                at
                for at in range(len(sentence))
                if sentence.tag(at).startswith("VB") and sentence.lower(at).isalpha() and len(sentence.lower(at)) > 1
            ]
        )
        if at is None:
            return None
        word = sentence.lower(at)
        bases = sorted(self._words.bases(word, sentence.tag(at)))
        options = sorted(
            {
                other
                for base in bases[:1]
                for other, _ in self._verbs.get(base, ())
                if other != word and "'" not in other
            }
        )
        if sentence.tag(at) == "VB" and sentence.lower(at - 1) != "to" and self._dice.random() < 0.2:
            options = [f"to {word}"]
        if not options:
            return None
        made = self._put(Slip.VERB, text.text, *sentence.words[at].span, self._dice.choice(options))
        return made._replace(at=made.at + 3) if options[0].startswith("to ") else made

    def _number(self, text: Text, sentence: Parsed) -> Spoilt | None:
        at = self._pick(
            [
                at
                for at in range(len(sentence))
                if sentence.tag(at) in ("NN", "NNS") and sentence.words[at].text.islower()
            ]
        )
        if at is None:
            return None
        word = sentence.lower(at)
        bases = [base for base, tag in self._words.readings(word) if tag[:3] in ("NN", "NNS", "NN:")]
        options = sorted({other for base in bases[:1] for other, tag in self._nouns.get(base, ()) if other != word})
        return self._put(Slip.NUMBER, text.text, *sentence.words[at].span, options[0]) if options else None

    def _apostrophe(self, text: Text, sentence: Parsed) -> Spoilt | None:
        owners = [
            at
            for at in range(1, len(sentence) - 1)
            if sentence.tag(at) == "POS" and sentence.tag(at - 1) in ("NN", "NNS")
        ]
        plurals = [
            at
            for at in range(len(sentence))
            if sentence.tag(at) == "NNS" and sentence.words[at].text.islower() and sentence.lower(at).endswith("s")
        ]
        at = self._pick(owners if owners and self._dice.random() < 0.8 else plurals)
        if at is None:
            return None
        if sentence.tag(at) == "POS":
            start, end = sentence.words[at - 1].span.start, sentence.words[at].span.end
            return self._put(Slip.APOSTROPHE, text.text, start, end, text.text[start:end].replace("'", ""))
        start, end = sentence.words[at].span
        return Spoilt(Slip.APOSTROPHE, f"{text.text[: end - 1]}'s{text.text[end:]}", end - 1)

    def _order(self, text: Text, sentence: Parsed) -> Spoilt | None:
        pairs = {
            ("RB", "VB"),
            ("VB", "RB"),
            ("RB", "JJ"),
            ("JJ", "NN"),
            ("MD", "PR"),
            ("PR", "MD"),
            ("PR", "VB"),
            ("RB", "DT"),
        }
        at = self._pick(
            [
                at
                for at in range(1, len(sentence) - 1)
                if (sentence.tag(at)[:2], sentence.tag(at + 1)[:2]) in pairs
                and sentence.words[at].text.isalpha()
                and sentence.words[at + 1].text.isalpha()
                and sentence.words[at].text != "I"
                and sentence.words[at + 1].text != "I"
            ]
        )
        if at is None:
            return None
        one, other = sentence.words[at], sentence.words[at + 1]
        new = f"{other.text} {one.text}"
        return Spoilt(
            Slip.ORDER,
            text.text[: one.span.start] + new + text.text[other.span.end :],
            one.span.start + len(other.text) + 1,
        )
