"""A singular noun where a plural belongs: behind a number, "all", "one of the"."""

from collections.abc import Iterator

from followup.grammar.countable import is_countable
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import NOUNS, Sentence

RULE = "GRAMMAR_PLURAL"
_PLURAL = "After this word the noun stands in the plural."
_COUNTING = frozenset(
    "two three four five six seven eight nine ten eleven twelve several many few both these those various numerous".split()
)
_LABELS = frozenset("no page section room chapter number unit step line level grade at / . - : till until by".split())
_YEARS = 1000
"""From here on a figure may be a year."""
_UNITS = frozenset(
    "half third quarter dozen hundred thousand million o'clock pm am percent per fold pound stone".split()
)
_WHOLES = frozenset(
    "day night week month year morning afternoon evening summer winter season time way team family class crew group company staff country world city".split()
)


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find "two friend", "all candidate", "one of the nurse", "other question"."""
    for at in range(len(sentence) - 1):
        start = _behind_counter(sentence, at)
        if start is None:
            continue
        noun = start
        while sentence.tag(noun) in ("JJ", "JJR", "JJS") and noun - start < 2:
            noun += 1
        sure = sentence.lower(at) not in ("all", "other", "of")
        if _are_years(sentence, at, noun) or (_stands_alone(sentence, noun) and _has_plural(sentence, noun, sure=sure)):
            yield Flaw(RULE, sentence.span(at, noun + 1), _PLURAL)


def _are_years(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "three year experience"; "a three year contract" is right."""
    counted = sentence.tag(at) == "CD" and sentence.lower(noun) in ("year", "month", "week")
    done = sentence.lower(noun + 1) in ("experience", "work", "training")
    return counted and done and sentence.tag(at - 1) not in ("DT", "PRP$")


def _stands_alone(sentence: Sentence, noun: int) -> bool:
    """Say whether the word is a singular noun that no other noun follows."""
    follows = sentence.tag(noun + 1) in NOUNS | {"POS", "CD", "VBG", "JJ"}
    pronoun = sentence.lower(noun + 1) in ("us", "me", "them", "him", "her")
    several = sentence.tag(noun - 2) == "DT" and sentence.tag(noun + 1) == "RB"  # "the two work well"
    acts = noun < len(sentence) and sentence.words[noun].may_be_verb and (pronoun or several)
    return (
        sentence.tag(noun) == "NN"
        and not follows
        and not acts
        and sentence.lower(noun + 1) not in ("-", "/", "and", "or", "'s")
    )


def _behind_counter(sentence: Sentence, at: int) -> int | None:
    """Return where the noun phrase behind a word that wants a plural begins; None where the word wants none."""
    word, before = sentence.lower(at), sentence.lower(at - 1)
    if _is_number(sentence, at):
        return None if _is_label(sentence, at) else at + 1
    if word == "all" and sentence.tag(at) in ("DT", "PDT"):
        return at + 1 + (sentence.lower(at + 1) in ("the", "my", "your", "our"))
    if word == "of" and before in ("each", "one", "many", "both", "several", "few"):
        determined = sentence.tag(at + 1) in ("DT", "PRP$") and sentence.lower(at + 1) not in (
            "a",
            "an",
            "this",
            "that",
        )
        return at + 2 if determined else None
    other = word == "other" and (sentence.tag(at - 1).startswith(("VB", "IN", "TO")) or at == 0)
    return at + 1 if other else None


def _is_number(sentence: Sentence, at: int) -> bool:
    """Say whether the word counts more than one: "two", "several", "40", "1,200"."""
    word = sentence.lower(at)
    if word in ("both", "few"):
        return sentence.tag(at + 1) not in ("JJ", "VB")
    figure = word.isdecimal() and 1 < int(word) < _YEARS
    written = word.isalpha() and word != "one" and sentence.tag(at) == "CD"
    return word in _COUNTING or figure or written or ("," in word and word.replace(",", "").isdecimal())


def _is_label(sentence: Sentence, at: int) -> bool:
    """Say whether the number names something, "page 6", or is a part of a word, "the six axle truck"."""
    word, before = sentence.lower(at), sentence.lower(at - 1)
    labelled = sentence.tag(at - 1) in NOUNS and (word.isdigit() or before not in _WHOLES)
    determined = sentence.tag(at - 1) in ("DT", "PRP$")
    compound = determined and sentence.tag(at + 1) == "JJ" and sentence.words[at + 1].may_be_noun
    return labelled or compound or before in _LABELS


def _has_plural(sentence: Sentence, noun: int, *, sure: bool) -> bool:
    """Say whether the noun should stand in the plural; behind a number any noun should that can."""
    word = sentence.words[noun]
    if word.lower in _UNITS or (not sure and word.lower in _WHOLES):
        return False
    if sure:
        return bool(word.can & {"NN", "NN:UN"}) and "NNS" not in word.can
    return is_countable(sentence, noun) or word.lower in ("thing", "review", "certificate", "service", "sample")
