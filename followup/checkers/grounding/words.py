"""Words of messages and notes made comparable: one key for all forms of a word, and the keys of words that mean the same.

The synonyms come from WordNet (see synonyms.txt), the words that stand for each other at work from related.txt.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.text import Span, fold
from followup.vocabulary import FUNCTION_STEMS, GENERIC_STEMS, stem

WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*[+#]*")
_ENDINGS = ("ies", "ied", "ings", "ing", "edly", "ed", "ers", "ors", "es", "s")
_DERIVED = tuple(
    "ations ation itions ition ments ment ness ances ance ences ence ancy ency ities ity ively ive ably able ible"
    " fully ful ously ous ally al ship ists ist ics ic ly er or y e".split()
)
_SPELLING = (
    (re.compile(r"is(e|ed|es|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"ys(e|ed|es|er|ing)$"), r"yz\1"),
    (re.compile(r"our(?=s?$|ed$|ing$|ite|able|ful|hood|ly$)"), "or"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"amme(s?)$"), r"am\1"),
    (re.compile(r"([aeiou])ll(ed|ing|er|ers)$"), r"\1l\2"),
)


class Token(NamedTuple):
    """One word of a text."""

    span: Span
    text: str
    lower: str
    """In small letters, without accents and without a genitive's ending."""
    key: str


def tokens(text: str, within: Span | None = None) -> tuple[Token, ...]:
    """Return the words of `text`; the parts of a compound with hyphens are words of their own.

    A text is taken apart once, as every check of a message looks at the same sentences and at the same notes.
    """
    words = _tokens(text)
    if within is None or (within.start <= 0 and within.end >= len(text)):
        return words
    first = bisect_left(words, within.start, key=_start)
    last = bisect_right(words, within.end, lo=first, key=_end)
    return words[first:last]


def _start(word: Token) -> int:
    return word.span.start


def _end(word: Token) -> int:
    return word.span.end


@lru_cache(maxsize=4_000)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(Token(Span(*found.span()), found.group(), *forms(found.group())) for found in WORD.finditer(text))


@lru_cache(maxsize=4_000)
def vocabulary(text: str) -> frozenset[str]:
    """Return the words of a text in small letters, the parts of compounds too, and "0" where it has a digit.

    What cannot be there without one of some words need not be looked for where none of them is.
    """
    found = {word.lower for word in _tokens(text)}
    return frozenset(found | {"0"} if any(map(str.isdigit, text)) else found)


@lru_cache(maxsize=50_000)
def forms(word: str) -> tuple[str, str]:
    """Return a word in plain small letters, and the key that all its forms share."""
    lower = plain(word)
    lower = lower[:-2] if lower.endswith("'s") else lower.rstrip("'")
    return lower, _key(lower)


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """Return `word` in small letters with plain quote marks and without accents."""
    lower = fold(word).lower()
    if lower.isascii():
        return lower
    return "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))


def key(word: str) -> str:
    """Return the key that all forms of a word share: manage, managed and management have one."""
    return forms(word)[1]


def _key(lower: str) -> str:
    irregular = _irregular().get(lower)
    if irregular:
        return irregular
    if lower in ("yrs", "wks", "hrs", "mos"):
        return lower[:-1]
    if len(lower) < 4 or not lower.isalpha():
        return lower
    return _stripped(lower)


def _stripped(word: str) -> str:
    for pattern, replacement in _SPELLING:
        word = pattern.sub(replacement, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    for ending in _DERIVED:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    word = word[:-1] if len(word) > 3 and word[-1] == word[-2] else word
    return word[:-1] if len(word) > 3 and (word[-1] == "e" or (word[-1] == "y" and len(word) > 4)) else word


def lines_of(name: str) -> list[list[str]]:
    """Return the words of each line of a list beside this module, without its remarks."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    """Return the key of every irregular form: that of the first word of its line."""
    return {form: _stripped(line[0]) for line in lines_of("irregular.txt") for form in line}


@lru_cache(maxsize=20_000)
def abbreviates(short: str, long: str) -> bool:
    """Say whether notes may write `short` for `long`: mgr for manager, comms for communications."""
    if len(long) < len(short) + 2 or short[0] != long[0]:
        return False
    bare = short.removesuffix("s")
    if len(bare) >= 3 and long.startswith(bare):
        return True
    letters = iter(long)
    return (
        (not re.search("[aeiou]", short) or short[-1] == long[-1])
        and len(short) <= 5
        and all(letter in letters for letter in short)
    )


def irregular_past(lower: str) -> bool:
    """Say whether a word is a past form, or another form, of an irregular verb: led, taught, built."""
    return lower in _irregular() and lower not in _bases()


@lru_cache(maxsize=1)
def _bases() -> frozenset[str]:
    return frozenset(line[0] for line in lines_of("irregular.txt"))


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines_of("synonyms.txt"):
        keys = {key(word) for word in line}
        for one in keys:
            found[one] |= keys
    for head, *others in lines_of("related.txt"):
        for other in others:
            found[key(head)].add(key(other))
            found[key(other)].add(key(head))
    return {one: frozenset(keys) for one, keys in found.items()}


def synonyms(one: str) -> frozenset[str]:
    """Return the keys of the words that can stand for the word with the key `one`."""
    return _synonyms().get(one, frozenset())


@lru_cache(maxsize=1)
def _manners() -> frozenset[str]:
    return frozenset(key(word) for line in lines_of("manners.txt") for word in line)


@lru_cache(maxsize=50_000)
def is_generic(lower: str) -> bool:
    """Say whether a word fits any message: courtesy, the interview itself, how somebody feels or works."""
    if lower.endswith("est") and len(lower) > 5 and is_generic(lower[:-3]):
        return True
    return stem(lower) in GENERIC_STEMS or key(lower) in _manners()


NUMBER_WORDS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
    " sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth half quarter dozen couple twice lakh fortnight decade percent per cent pct".split()
)
"""Numbers are compared by their values, never as words."""


@lru_cache(maxsize=50_000)
def is_function(lower: str) -> bool:
    """Say whether a word only joins others."""
    return stem(lower.split("'", maxsplit=1)[0]) in FUNCTION_STEMS


@lru_cache(maxsize=50_000)
def is_known_word(lower: str) -> bool:
    """Say whether a word is in the lists of common words: no name, then, at the beginning of a sentence."""
    return is_generic(lower) or key(lower) in _synonyms() or lower.endswith(("ing", "ly", "ed"))
