"""Which words of the notes may be a company's name: several boundaries of one name are several candidates."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.engines.offline.reading.word_kinds import INTERJECTION, OPENING
from followup.engines.offline.reading.words import Mention, Words
from followup.text import Span
from followup.vocabulary import is_everyday, is_function

_LONGEST = 6
"""Words of a name."""
_LONGEST_SMALL = 4
"""Words of a name in small letters, where nothing but its words shows where it ends."""
_JOINERS = frozenset(
    "of and & the for at in on de do da di du del la le les des und et y e og och am an im zum zur van von der den het dos das a".split()
)
_ABBREVIATED = frozenset("st ste mt ft sta sto dr co bros".split())
_NAMING = frozenset(
    "at with w w/ @ for from in to by of chez bei called named is its it's was saw visited re hos til till interview intv iv call visit met meeting trial the".split()
)
"""Words behind which a name in small letters may begin."""
FOLLOWERS = frozenset(
    "people folks folk lot crowd guys bunch gang team interview intv job role trial position hr office panel".split()
)
"""Words that follow a company's name: "the Kestrel people"."""
_ABBREVIATION = re.compile(r" \((?P<short>[A-Z]{2,6})\)")
_LEGAL_FORMS = re.compile(
    r",? (?:sp\. ?z ?o\. ?o\.?|spol\. s r\. ?o\.|GmbH & Co\. KG|(?:Pvt|Pte|Pty|Sdn)\.? (?:Ltd|Bhd)\b\.?|[A-Za-zÜü][\w./]{0,5}\.?(?!\w))"
)
_DOMAIN = re.compile(r"[a-z0-9][a-z0-9-]+\.(?!(?:pdf|docx?|txt|png|jpe?g|js|py|md|csv|xlsx?)\b)[a-z]{2,5}")
_BREAK = re.compile(r"\n|[.!?:;,(\[\"“—–/|>-]")


class Business(NamedTuple):
    """How companies are named, in small letters."""

    endings: frozenset[str]
    legal: frozenset[str]
    beginnings: frozenset[str]


@lru_cache(maxsize=1)
def business() -> Business:
    """Load business.txt."""
    text = (files(__package__) / "business.txt").read_text(encoding="utf-8")
    _, endings, legal, beginnings = re.split(r"^#.*\n(?:#.*\n)?", text, flags=re.MULTILINE)[-4:]
    return Business(*(frozenset(part.split()) for part in (endings, legal, beginnings)))


def ends_like_a_company(word: str) -> bool:
    """Say whether a word in small letters is one with which companies' names end: "bakery", "vets", "Ltd"."""
    return is_business(word) or word.rstrip(".") in business().legal


def ends_with_a_legal_form(name: str) -> bool:
    """Say whether a name ends with a legal form: "hf.", "Pvt Ltd", "sp. z o.o."."""
    last = name.rsplit(maxsplit=1)
    return len(last) > 1 and (last[1].lower().rstrip(".") in business().legal or name.endswith("o.o."))


def is_business(word: str) -> bool:
    """Say whether a word in small letters, or its singular, says what kind of business something is."""
    endings = business().endings
    return word in endings or word.removesuffix("s") in endings or word.removesuffix("ies") + "y" in endings


def mentions(text: str, words: Words) -> Iterator[Mention]:
    """Yield every place in a line where a name may stand."""
    seen: set[Span] = set()
    for first, last in (*_with_capitals(words), *_in_small_letters(words)):
        start, end = words.all[first].span.start, words.all[last].span.end
        for span in _endings(text, words, Span(start, end)):
            if span not in seen:
                seen.add(span)
                end = max(
                    n for n in range(last, min(last + _LONGEST, len(words.all))) if words.all[n].span.start < span.end
                )
                yield Mention(words, first, end, span, span.of(text))


def _endings(text: str, words: Words, span: Span) -> Iterator[Span]:
    """Yield the span, also without a genitive's s, with a legal form and with an abbreviation in brackets behind it."""
    name = span.of(text)
    limit = words.line.span.end
    if name[-2:] in ("'s", "’s"):
        yield Span(span.start, span.end - 2)
    yield span
    legal = _LEGAL_FORMS.match(text, span.end, limit)
    if legal and (
        " " in legal.group().strip(", ") or legal.group().strip(", ").lower().rstrip(".") in business().legal
    ):
        yield Span(span.start, legal.end())
    elif name.lower() in business().legal and text[span.end : span.end + 1] == ".":
        yield Span(span.start, span.end + 1)
    short = _ABBREVIATION.match(text, span.end, limit)
    if short and short["short"][0] == name[0]:
        yield Span(span.start, short.end())


def _with_capitals(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the stretches that begin and end with a capital, or end with a small word for a business."""
    count = len(words.all)
    for first in range(count):
        if not _is_capital(words.all[first].text) or _only_opens(words, first):
            continue
        for last in range(first, min(first + _LONGEST, count)):
            word = words.all[last]
            if last > first and not _joins(words, last):
                break
            if _is_capital(word.text) or (last > first and word.text.islower() and is_business(word.small)):
                yield first, last
            elif word.small not in _JOINERS:
                break


def _only_opens(words: Words, number: int) -> bool:
    """Say whether a word has its capital from the sentence that it opens: "Okay", or "At" in "At Kestrel I met"."""
    word = words.all[number]
    if INTERJECTION.fullmatch(word.small):
        return True
    opens = number == 0 or re.search(r"[.!?:\n(-]", word.gap) is not None
    return opens and word.small in OPENING and not words.line.heading


def _joins(words: Words, number: int) -> bool:
    """Say whether a word belongs to the one before it: a space between them, "St. ", or a comma as in "Hale, Moss & Reed"."""
    word = words.all[number]
    before = words.all[number - 1].small
    if word.gap == ", ":
        return any(other.text == "&" for other in words.all[number + 1 : number + 3])
    return word.gap == " " or (word.gap == ". " and (before in _ABBREVIATED or "." in before))


_CONTRACTED = re.compile(r"(?:i|it|that|he|she|they|we|you|what|who|there|here)['’](?:m|s|ve|d|ll|re)|i", re.IGNORECASE)
"""A pronoun with its verb: no part of a name."""


def _is_capital(word: str) -> bool:
    return (
        not _CONTRACTED.fullmatch(word)
        and (word[0].isupper() or (word[0].isdigit() and any(letter.isupper() for letter in word)))
        and "@" not in word
    )


def _in_small_letters(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the stretches of small letters behind a word such as "at", before one such as "people", or for a business."""
    count = len(words.all)
    for first in range(count):
        word = words.all[first]
        if not _may_begin(word.text, word.small):
            continue
        opens = first == 0 or _BREAK.search(word.gap) is not None or words.all[first - 1].small in _NAMING
        for last in range(first, min(first + _LONGEST_SMALL + 1, count)):
            ending = words.all[last]
            if last > first and (not _joins(words, last) or not ending.text[0].islower()):
                break
            if _CONTRACTED.fullmatch(ending.small):
                break
            if is_function(ending.small) or ending.small in _JOINERS:
                if ending.small in _JOINERS:
                    continue
                break
            follower = last + 1 < count and _joins(words, last + 1) and words.all[last + 1].small in FOLLOWERS
            named = last > first and is_business(ending.small)
            if _DOMAIN.fullmatch(ending.small) or named or follower or opens:
                yield first, last


def _may_begin(word: str, small: str) -> bool:
    return (
        word[0].islower()
        and len(small) > 1
        and "@" not in small
        and not INTERJECTION.fullmatch(small)
        and not is_function(small)
        and small not in _JOINERS
        and (not is_everyday(small) or len(small) > 3)
    )
