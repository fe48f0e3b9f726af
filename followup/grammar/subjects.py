"""Subjects: what number one has, and whether it is one without doubt."""

from enum import Enum

from followup.grammar.sentence import BE, NOUNS, Phrase, Sentence

COLLECTIVE = frozenset(
    "team staff crew group panel committee board company government family pair couple majority rest number lot variety range half rest minority"
    " department council firm press public audience crowd class cast faculty management media data percent dozen plenty handful series headquarters"
    " means species crossroads youth band orchestra choir club union club side".split()
)
"""Singular nouns that British English also treats as plural, and nouns without a clear number."""
AMOUNTS = frozenset(
    "year month week day hour minute kilometre mile metre pound euro dollar percent rand rupee kilo ton tonne mile".split()
)
SINGULAR_IN_S = frozenset(
    "news series physics mathematics economics logistics politics athletics ethics statistics analytics thanks headquarters works".split()
)
EACH = frozenset(
    "each every everyone everybody nobody somebody someone anybody anyone everything nothing something neither either".split()
)
_PLURAL_PRONOUNS = frozenset("we they you these those both".split())

_SEEMING = frozenset("sounds seems looks feels".split())
"""Verbs to which an amount is one thing: "three visits in a month sounds right"."""


class Number(Enum):
    """How many a subject names, as far as its verb shows it."""

    ONE = "one"
    MANY = "many"
    ME = "I"
    UNCLEAR = "unclear"


def number_of(sentence: Sentence, phrase: Phrase) -> Number:
    """Return how many the subject names."""
    first = sentence.lower(phrase.start)
    if phrase.joined:
        return _number_of_several(sentence, phrase)
    if first == "i":
        return Number.ME
    return _number_of_pronoun(sentence, phrase) or _number_of_noun(sentence, phrase)


def _number_of_several(sentence: Sentence, phrase: Phrase) -> Number:
    words = {sentence.lower(place) for place in range(phrase.start, phrase.end)}
    determined = sentence.tag(phrase.start) in ("DT", "PRP$", "PRP")
    clear = determined and not words & {"or", "each", "every", "everyone", "nobody"}
    return Number.MANY if clear else Number.UNCLEAR


def _number_of_pronoun(sentence: Sentence, phrase: Phrase) -> Number | None:
    """Return the number where a pronoun or a numeral stands for a noun; None where none does."""
    first, head = sentence.lower(phrase.start), sentence.lower(phrase.head)
    if first in ("he", "she", "it") or first in EACH or head in EACH:
        return Number.ONE
    if head in ("this", "that", "one"):
        behind = sentence.lower(phrase.start - 1) in ("after", "before", "since", "until", "as", "than", "like")
        partly = sentence.lower(phrase.end) == "of" and head != "one"
        return Number.UNCLEAR if behind or partly else Number.ONE
    if head in _PLURAL_PRONOUNS or (head in ("people", "police") and first not in ("a", "one")):
        return Number.MANY
    if sentence.tag(phrase.head) == "CD":
        return Number.MANY if sentence.lower(phrase.head + 1) == "of" else Number.UNCLEAR
    return None


def _number_of_noun(sentence: Sentence, phrase: Phrase) -> Number:
    head, tag = sentence.lower(phrase.head), sentence.tag(phrase.head)
    owned = tag == "NNP" and sentence.tag(phrase.start) == "PRP$"
    if owned or (tag == "NN" and head not in COLLECTIVE and not head.endswith("ics")):
        return Number.ONE
    if (
        sentence.lower(phrase.start) == "half"
        or tag != "NNS"
        or head in SINGULAR_IN_S
        or head.removesuffix("s") in COLLECTIVE
    ):
        return Number.UNCLEAR
    amount = head.removesuffix("s") in AMOUNTS or sentence.lower(sentence.skip_adverbs(phrase.end)) in BE | _SEEMING
    return Number.UNCLEAR if sentence.tag(phrase.start) == "CD" and amount else Number.MANY


def is_doubtful(sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether it may be no subject: behind a noun's "that", among adjectives in a row, or a word tagged by guess."""
    before, first = sentence.lower(phrase.start - 1), sentence.tag(phrase.start)
    bare = first in ("NN", "NNS", "JJ", "VBG")
    behind_noun = before == "that" and sentence.tag(phrase.start - 2) in NOUNS
    head = sentence.lower(phrase.head)
    guessed = sentence.tag(phrase.head) == "NN" and head.endswith("s") and not head.endswith(("ss", "us", "is"))
    acted = behind_noun and sentence.words[phrase.head].may_be_verb and phrase.head - phrase.start >= 2
    opened = sentence.tag(0) in ("IN", "VBG") and all(word.text != "," for word in sentence.words[: phrase.start - 1])
    return (bare and (behind_noun or (before == "," and not opened))) or guessed or acted
