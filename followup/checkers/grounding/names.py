"""Names and terms: they must stand in the notes, or be short for what stands there."""

import re
from collections.abc import Iterator, Sequence

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.roles import PLACE, company_doubts, role_doubts
from followup.checkers.grounding.source import Source
from followup.checkers.grounding.times import Times, times
from followup.checkers.grounding.words import Token, abbreviates, is_function, is_generic, is_known_word, tokens
from followup.text import Span

_ADDRESSES = frozenset("doctor chef professor matron sister madam maam principal".split())
_FREE_CAPITALS = _ADDRESSES | frozenset(
    "doctor chef professor matron sister maam ma'am principal i i'm i've i'd i'll cv hr ps p.s ok pdf asap fyi am pm mr mrs ms mx dr prof sir madam christmas easter english zoom teams skype linkedin google eod re fw uk us eu usa a.m p.m victorian edwardian georgian tudor voicemail points script opening greeting dear hi hello best kind regards sincerely yours thank thanks whoever whatever wherever whichever whenever moin servus hej hei ciao salut bonjour hola namaste habari diolch sop faq api id ok tv dvd gps".split()
)


def name_doubts(body: str, sentence: Span, source: Source, vouched: frozenset[str]) -> Iterator[Doubt]:
    """Yield the names, terms, roles and companies of a sentence that the notes do not hold or contradict."""
    words = tokens(body, sentence)
    when = times(body, sentence)
    text = sentence.of(body)
    yield from _names(body, sentence, words, source, vouched, when)
    yield from role_doubts(text, sentence, source)
    yield from company_doubts(text, sentence, source)


def _names(
    body: str, sentence: Span, words: Sequence[Token], source: Source, vouched: frozenset[str], when: Times
) -> Iterator[Doubt]:
    taken = [span for span, _ in (*when.weekdays, *when.months, *when.dates, *when.clock)]
    named = [
        number
        for number, word in enumerate(words)
        if not (word.text.islower() and word.text[-1] not in "+#")
        and _is_name(body, words, number, source, vouched)
        and not any(span.overlaps(word.span) for span in taken)
    ]
    if not named or _is_no_claim(sentence.of(body)):
        return
    if not source.company:
        places = [Span(*found.span()) for found in PLACE.finditer(body, *sentence)]
        named = [number for number in named if not any(span.overlaps(words[number].span) for span in places)]
    run: list[Token] = []
    for number in named:
        word = words[number]
        if run and (words[number - 1] is not run[-1] or body[run[-1].span.end : word.span.start].strip(" -")):
            yield _unknown(run, body)
            run = []
        run.append(word)
    if run:
        yield _unknown(run, body)


def _is_no_claim(text: str) -> bool:
    """Say whether a sentence may name what the notes do not: a caller, the world at large, a proposal, one's family."""
    return bool(
        _CALLER.search(text)
        or (_GENERAL.match(text) and not _OF_SOMEBODY.search(text))
        or _PROPOSAL.search(text)
        or _PRIVATE_LIFE.search(text)
    )


_CALLER = re.compile(r"\b(?:this is|it's|my name is) [A-ZÀ-Þ]\w+ [^.,;]*\b(?:from|in|of) [A-ZÀ-Þ]")
"""Who calls says from where."""
_GENERAL = re.compile(r"(?:In|Across|All over) [A-ZÀ-Þ]\w+, ")
_SALUTES = frozenset("dr mr mrs ms mx prof st sr fr rev".split())
_PRIVATE_LIFE = re.compile(
    r"\bmy (?:family|parents|mother|father|grand\w+|brother|sister|friends?|home ?town|children|kids|partner|wife|husband)\b(?: \w+){0,2} (?:in|from|near|back in) [A-ZÀ-Þ]"
)
"""Where one's people live is nothing that notes of an interview tell."""
_PROPOSAL = re.compile(
    r"\bif (?:it|that|this) (?:would|could|might|can)? ?(?:helps?|is of (?:use|help)|be useful|of interest)",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(r"\b(?:I|me|my|we|our|us|you|your)\b", re.IGNORECASE)
"""What is said of nobody is general knowledge: "In Japan, tea is…"."""


def _unknown(run: list[Token], body: str) -> Doubt:
    span = Span(run[0].span.start, run[-1].span.end)
    if body[span.start : span.end].endswith(("'s", "’s")):
        span = Span(span.start, span.end - 2)
    return Doubt(span, f"The notes do not hold “{span.of(body)}”.", hard=True)


def _is_name(body: str, words: Sequence[Token], number: int, source: Source, vouched: frozenset[str]) -> bool:  # noqa: C901, PLR0911 - one ordered list of cases
    """Say whether a word is written as a name or a term, and nothing vouches for it."""
    word = words[number]
    text, lower = word.text, word.lower
    if not (text[0].isupper() or any(c.isupper() for c in text[1:]) or text[-1] in "+#") or len(lower) < 2:
        return False
    if lower in source.words or lower in vouched or lower in _FREE_CAPITALS or lower.isdigit():
        return False
    parts = re.split(r"[.&']", lower)
    if lower.replace("'", "") in source.words or (
        len(parts) > 1 and all(part in source.words or len(part) < 2 for part in parts)
    ):
        return False
    if not _SAME_PLACE.get(lower, frozenset()).isdisjoint(source.words):
        return False
    if text.isupper() and (lower in source.initials or len(lower) == 1):
        return False
    if word.key in source.exact and not text.isupper():
        return False
    if (
        _joined(words, number, source)
        or _expands(words, number, source)
        or _of_country(lower, source)
        or any((len(short) > 2 or lower.startswith(short)) and abbreviates(short, lower) for short in source.clipped)
        or (word.key in source.reach and is_known_word(lower))
    ):
        return False
    if text.isupper() and len(text) > 3 and (is_generic(lower) or is_function(lower)):
        return False
    first = number == 0 or _opens(body, words[number - 1], word)
    if first:
        if is_function(lower) or is_known_word(lower) or word.key in source.reach:
            return False
        after = words[number + 1] if number + 1 < len(words) else None
        return bool(
            any(c.isupper() for c in text[1:])
            or (after and (after.lower in _VERBS or after.text[0].isupper()))
            or body[word.span.end - 2 : word.span.end] in ("'s", "’s")
        )
    return not is_function(lower) and not (
        is_generic(lower) and not text.isupper() and (word.key in source.reach or not _in_name(words, number, source))
    )


_SAME_PLACE = {
    word: frozenset(others.split())
    for word, others in {
        "european": "eu",
        "europe": "eu",
        "british": "uk gb",
        "britain": "uk gb",
        "kingdom": "uk",
        "american": "us usa",
        "america": "us usa",
        "states": "us usa",
        "emirates": "uae",
        "eu": "european europe",
        "uk": "british britain",
        "us": "american america",
        "usa": "american america",
    }.items()
}
_VERBS = frozenset(
    "and is was has had said told mentioned showed explained asked also will would who made gave described talked works runs leads wants".split()
)


def _in_name(words: Sequence[Token], number: int, source: Source) -> bool:
    """Say whether a generic word stands beside a telling name: the Trust in "Meridian Trust"."""
    before = words[number - 1].lower if number else ""
    return number > 0 and words[number - 1].text[0].isupper() and not is_generic(before) and before not in source.words


def _joined(words: Sequence[Token], number: int, source: Source) -> bool:
    lower = words[number].lower
    before = words[number - 1].lower + lower if number else ""
    after = lower + words[number + 1].lower if number + 1 < len(words) else ""
    return (
        before in source.words
        or after in source.words
        or any(
            lower == one + two
            for one, two in ((lower[:at], lower[at:]) for at in range(3, len(lower) - 2))
            if one in source.words and two in source.words
        )
    )


def _expands(words: Sequence[Token], number: int, source: Source) -> bool:
    """Say whether a word is part of a name that the notes write with its first letters."""
    return any(
        "".join(w.lower[0] for w in words[start : start + size]) in source.short
        for size in (2, 3, 4)
        for start in range(max(0, number - size + 1), number + 1)
        if start + size <= len(words)
    )


def _of_country(lower: str, source: Source) -> bool:
    """Say whether a word belongs to a name of the notes: Norwegian to Norway, Spanish to Spain."""
    shared = 3 if lower.endswith(("ish", "ese")) else 4
    return (
        len(lower) > 4
        and lower.endswith(("ish", "ese", "ian", "ean", "an", "ch", "ic"))
        and any(name[:shared] == lower[:shared] and len(name) < len(lower) + 3 for name in source.capitals)
    )


def _opens(body: str, before: Token, word: Token) -> bool:
    if before.lower in _SALUTES:
        return False
    return (
        re.search(r"[.!?:]|[\"“‘(]", body[before.span.end : word.span.start]) is not None
        or "\n" in body[before.span.end : word.span.start]
    )
