"""What a model's draft may never bring in: links, addresses, names and numbers for which nothing that it was shown stands.

It is narrower than tracing and does not weigh: each such word is an error, whoever told the model to write it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from followup.engines.offline.names import known
from followup.records import Draft, Finding, Part, Severity
from followup.text import Span, fold
from followup.vocabulary import is_generic

RULE = "unsupported-claim"

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:[a-z][a-z+.-]*://|www\.)[^\s<>\"')\]]+|\[[^\]\n]*\]\([^)\n]*\)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"\b(?:[\w-]+\.)+(?:com|org|net|info|biz|io|co|app|dev|ai|eu|uk|us|de|fr|es|it|nl|ch|at|pl|ru|cn|in|xyz|top|click|link|shop|online|site|example)\b(?:/\S*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+|\(|\b)\d[\d ().\-/]{7,}\d(?!\w)")
_MARKUP = re.compile(
    r"<[a-z/!][^>\n]*>?|```|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\U000e0000-\U000e007f]", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OPENING = re.compile(r"(?:^|[.!?:…]['\"”’)]*\s|\n)[\s\"“‘'(*•–-]*$")
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_LARGE = frozenset(
    {"dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion"}
)
_NUMBER_WORDS = {word: str(number) for number, word in enumerate(_SMALL)} | {
    word: str(number) for word, number in _TENS.items()
}
_HARMLESS_NUMBERS = frozenset({"0", "1", "2"})
"""As words they are idiom: one of, the two of us."""
_HARMLESS_CAPITALS = frozenset("i i'm i'd i've i'll mr mrs ms mx miss dr prof sir madam ps cv faq ok".split())


def unsupported(draft: Draft, support: str, own: str = "") -> tuple[Finding, ...]:
    """Return an error for each link, address, name and number of `draft` that is not allowed.

    `support` is all that the model was shown as data; `own` is what the person typed for this very message, and alone may
    bring in a link, a mail address or a phone number.
    """
    told = _Told(f"{support}\n{own}")
    found = []
    for part, text in ((Part.SUBJECT, draft.subject or ""), (Part.BODY, draft.body)):
        taken: list[Span] = []
        for span in (*_contacts(text, told, own), *_numbers(text, told), *_names(text, told, part)):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
        found += [_finding(part, span, span.of(text)) for span in sorted(taken)]
    return tuple(found)


class _Told:
    """What the model was shown, taken apart once."""

    def __init__(self, text: str) -> None:
        self.text = fold(text).lower()
        words = [found.group() for found in _WORD.finditer(self.text)]
        self.words = {_bare(part) for word in words for part in (word, *re.split(r"['-]", word))}
        self.numbers = {form for found in _NUMBER.finditer(text) for form in _forms(found.group())}
        self.numbers |= {_NUMBER_WORDS[word] for word in self.words if word in _NUMBER_WORDS}


def _contacts(text: str, told: _Told, own: str) -> Iterator[Span]:
    allowed = fold(own).lower()
    for pattern in (_LINK, _MAIL, _PHONE):
        for found in pattern.finditer(text):
            if fold(found.group()).lower().rstrip(".,;") not in allowed:
                yield Span(*found.span())
    for found in _DOMAIN.finditer(text):
        if found.group().lower() not in told.text:
            yield Span(*found.span())
    for found in _MARKUP.finditer(text):
        yield Span(*found.span())


def _numbers(text: str, told: _Told) -> Iterator[Span]:
    for found in _NUMBER.finditer(text):
        if not _forms(found.group()) & told.numbers:
            yield Span(*found.span())
    for found in _WORD.finditer(text):
        word = found.group().lower()
        digits = [_NUMBER_WORDS[part] for part in word.split("-") if part in _NUMBER_WORDS]
        compound = str(sum(map(int, digits))) if len(digits) > 1 else ""
        large = word in _LARGE and _bare(word) not in told.words
        if large or (digits and not {*digits[:1], compound} & (told.numbers | _HARMLESS_NUMBERS)):
            yield Span(*found.span())


def _names(text: str, told: _Told, part: Part) -> Iterator[Span]:
    lists = known()
    for found in _WORD.finditer(text):
        word = found.group()
        lower = fold(word).lower()
        if not lower.isascii() and not _is_latin(word) and _bare(lower) not in told.words:
            yield Span(*found.span())
            continue
        bare = _bare(lower)
        capitals = [_bare(fold(one).lower()) for one in word.split("-") if one[:1].isupper()]
        if not capitals or lower in _HARMLESS_CAPITALS or bare in told.words or told.words.issuperset(capitals):
            continue
        name = bare in lists.given or bare in lists.family
        opens = bool(_OPENING.search(text[max(0, found.start() - 12) : found.start()])) or found.start() == 0
        if opens and (not name or bare in lists.everyday):
            continue
        if part is Part.SUBJECT and not (name or bare in lists.everyday):  # a subject may be in title case
            continue
        if not is_generic(bare):
            yield Span(*found.span())


def _bare(word: str) -> str:
    """Return a word without its possessive ending and its plural."""
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


def _forms(number: str) -> set[str]:
    """Return the ways in which a number may be written: 1,200 and 1200; 14:00, 14 and 2 (o'clock)."""
    hour, _, minutes = number.partition(":")
    if minutes:
        hours = {int(hour), int(hour) - 12 if int(hour) > 12 else int(hour)}
        return {f"{one}:{minutes}" for one in hours} | ({str(one) for one in hours} if minutes == "00" else set())
    plain = re.sub(r",(?=\d{3}\b)", "", number)
    return {plain.lstrip("0") or "0"}


@lru_cache(maxsize=4096)
def _is_latin(word: str) -> bool:
    return all(ord(character) < 0x250 or 0x1E00 <= ord(character) < 0x1F00 for character in word)


def _finding(part: Part, span: Span, words: str) -> Finding:
    return Finding(
        rule=RULE,
        severity=Severity.ERROR,
        part=part,
        span=span,
        text=words,
        message=f"“{words}” stands nowhere in what the message may use: take it out, or add it to the facts.",
        why="A model invents, and may obey what stands in a mail that you pasted; you would sign for it. (ours)",
    )
