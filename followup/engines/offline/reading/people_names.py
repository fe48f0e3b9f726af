"""Which words of the notes may be somebody's name."""

import re
from collections.abc import Iterator

from followup.engines.offline.lexicon import BASES, PAST, THIRD
from followup.engines.offline.names import HONORIFICS, PARTICLES, ROLE_NOUNS, known, runs
from followup.engines.offline.reading.company_names import is_business
from followup.engines.offline.reading.layout import Line
from followup.engines.offline.reading.word_kinds import NEVER, SAYS, SENT, VERBS
from followup.engines.offline.reading.words import Mention, Words
from followup.text import Span
from followup.vocabulary import is_everyday, is_generic

_INTRODUCING = frozenset(
    "called named met spoke with wif wiv wth to by is was and w w/ talked saw name lady man guy manager owner".split()
)
"""Words behind which a word in small letters may be a name that no list has."""
_NEVER = frozenset(
    """who from about said told asked then which was he she they owns runs leads the and two three all one them mister lady her him his our team both who lots some many long ten hes shes im ive its thats whos theyre
    dont didnt mister the this that what very really nice good""".split()
)
_FORM = re.compile(r"(?<![\w'’])(?:(?P<word>[^\W\d_]{1,10}(?:\.[^\W\d_]{2,4})?)\.?(?: ?\([A-Z][a-z]{1,4}\.?\))? )$")
"""A word before a name that may be a form of address: "Pharm. ", "Dr. (Mrs.) ", "ms. "."""
_NOT_SMALL = frozenset(
    "chef chief officer general father mother brother sister uncle auntie tante onkel coach captain lady lord don me master me pan oga md hon arch col maj hr matron nurse counsel advocate engineer pharmacist".split()
) - {"don", "pan"}
"""Forms of address that are everyday words where they have no capital."""
_NICKNAME = re.compile(r" [\"“'‘(][A-Z][a-z]+[\"”'’)] [A-Z][\w'’-]+")
_SPEAKER_FORM = re.compile(r"\s*\([^)]*\)")


def mentions(text: str, words: Words) -> Iterator[tuple[Mention, tuple[str, ...]]]:
    """Yield what may be names in a line, each with its words freed of forms of address."""
    line = words.line
    within = line.text if line.speaker else line.span
    taken: list[Span] = []
    for run in runs(text, within):
        span = Span(
            run.span.start, run.span.end - 2 if text[run.span.end - 2 : run.span.end] in ("'s", "’s") else run.span.end
        )
        start = _with_forms_of_address(text, within, span.start)
        nickname = _NICKNAME.match(text, span.end, within.end)
        whole = Span(start, nickname.end() if nickname else _without_abbreviations(span.of(text), span.start))
        taken.append(whole)
        if mention := _mention(text, words, whole):
            bare = tuple(word.removesuffix("'s").removesuffix("’s") for word in run.words)
            yield mention, bare
    for first, last in _in_small_letters(words):
        span = Span(words.all[first].span.start, words.all[last].span.end)
        if not any(span.overlaps(other) for other in taken):
            name = span.of(text)
            bare = tuple(word for word in name.split() if word.rstrip(".").lower() not in HONORIFICS)
            if bare:
                yield Mention(words, first, last, span, name), bare


def _with_forms_of_address(text: str, within: Span, start: int) -> int:
    """Return where the forms of address before a name begin."""
    while found := _FORM.search(text, max(within.start, start - _LONGEST_FORM), start):
        word = found["word"]
        known_form = word.lower().split(".")[0] in HONORIFICS | _TRADES and (
            word[0].isupper() or word not in _NOT_SMALL
        )
        abbreviated = (
            word[0].isupper()
            and "." in found.group()
            and len(word) <= _ABBREVIATION
            and not (is_everyday(word) or is_generic(word) or is_business(word.lower()) or word.lower() in SENT | NEVER)
        )
        if not (known_form or (abbreviated and len(word) > 1)):
            break
        start = found.start("word")
    return start


_TRADES = frozenset("matron nurse counsel advocate engineer overlæge pharmacist".split())
"""Trades that stand before a name as a form of address."""
_ABBREVIATION = 6
"""Letters of an abbreviated form of address."""
_LONGEST_FORM = 20
"""Characters."""


def _without_abbreviations(name: str, start: int) -> int:
    """Return where a name ends, less the abbreviation of a title behind it: "Fintan Geoghegan VP CS"."""
    words = name.split(" ")
    while len(words) > _FULL and words[-1].isupper() and len(words[-1]) < _FULL + 2:
        words.pop()
    return start + len(" ".join(words))


_FULL = 2
"""Words of a first and a last name."""


def _mention(text: str, words: Words, span: Span) -> Mention | None:
    first, last = words.within(span)
    return Mention(words, first, last, span, span.of(text)) if first <= last else None


def _in_small_letters(words: Words) -> Iterator[tuple[int, int]]:
    """Yield names in small letters: those on the lists, and words behind "called", "met" or a form of address."""
    number = 0
    while number < len(words.all):
        word = words.all[number]
        titled = word.small.rstrip(".") in HONORIFICS - _NOT_SMALL
        first = (
            number + 1
            if titled and number + 1 < len(words.all) and words.all[number + 1].gap in (" ", ". ")
            else number
        )
        name = words.all[first]
        if not (name.text.islower() or titled) or not _may_be(name.small):
            number += 1
            continue
        before = words.all[number - 1].small if number else ""
        listed = name.small in known().given or (name.small in known().everyday and not is_generic(name.small))
        if not listed and not (first > number) and before not in _INTRODUCING:
            number += 1
            continue
        if not listed and is_generic(name.small):
            number += 1
            continue
        last = first
        while (
            last + 1 < len(words.all)
            and last - first < _FAMILY_NAMES
            and _goes_on(words, last + 1, first=last == first or words.all[last].small in _PARTICLES)
        ):
            last += 1
        yield number, last
        number = last + 1


_FAMILY_NAMES = 2


_PARTICLES = PARTICLES | {"ó", "o", "ní", "mc", "mac"}


_NO_NAMES = _NEVER | ROLE_NOUNS


def _may_be(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word not in _NO_NAMES


def _goes_on(words: Words, number: int, *, first: bool) -> bool:
    """Say whether a word in small letters is a family name behind a first name."""
    word = words.all[number]
    if word.gap != " " or not word.text.islower():
        return False
    if word.small in _PARTICLES:
        return number + 1 < len(words.all)
    if not _may_be(word.small) or word.small in SAYS or word.small in VERBS or is_everyday(word.small):
        return False
    if word.small in known().family:
        return True
    acts = word.small in THIRD or word.small in PAST or word.small in BASES or word.small in _NUMBERS
    return not acts and (first and not is_generic(word.small) and not word.small.endswith(("ing", "ed", "s")))


_NUMBERS = frozenset(
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty".split()
)


def speakers(text: str, line: Line) -> tuple[Span, tuple[str, ...]] | None:
    """Return the name by which somebody speaks in a transcript, and its words; None for "Interviewer" and the like."""
    label = line.speaker or ""
    name = _SPEAKER_FORM.sub("", label).strip()
    behind = re.search(r"\(([^()]+)\)", label)
    if behind and name.split() and name.split()[0].lower() in _NO_SPEAKERS:
        name = behind[1].strip()
    words = tuple(name.split())
    if not words or any(re.split(r"[_\d]", word.lower())[0] in ROLE_NOUNS | _NO_SPEAKERS | {""} for word in words):
        return None
    start = text.find(name, line.span.start)
    return Span(start, start + len(name)), words


_NO_SPEAKERS = frozenset(
    "interviewer interviewers panel team speaker candidate them they recruiter host hr q a male female voice unknown".split()
)
