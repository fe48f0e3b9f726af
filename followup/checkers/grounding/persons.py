"""Who of the people in the notes is said to do, have or ask what."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.words import Token, irregular_past, is_function, tokens
from followup.text import Span

_HANDLED = re.compile(
    r"\bi(?:'ve| have|'m| am)?(?: \w+ly| also| often| always| even| long| already| daily)?(?: been)? (?:use|used|using|know(?! (?:that|how|what|about|of|the)\b)|write|wrote|written|work|worked|working|ran|run|running|build|built|develop|developed|administer\w*|operat\w+|programm\w+|maintain\w*|configur\w+|drove|driven|sold) (?:(?:with|in|on|the|an?|it|from|at) )*"
)
"""Before the thing that the candidate has worked with."""
_NOT = re.compile(r"\b(?:not|never|no|would|could|will|like to|\w+n't)\b")
REACH = 6
"""Words behind a name that tell what the person does."""


def swapped(text: str, source: Source) -> Iterator[Doubt]:
    """Yield a name whose deed the notes have from somebody else."""
    words = tokens(text)
    for number, (one, after) in enumerate(pairwise(words)):
        if one.lower not in source.people or not _acts(text, one, after):
            continue
        deed = _deed(text, words[number + 1 :], source)
        cover = Counter(where for word in deed for where in source.reach.get(word.key, ()))
        most = max(cover.values(), default=0)
        if not most or 2 * most < len(deed):
            continue
        person = source.people[one.lower]
        around = [source.passages[where].people for where, count in cover.items() if count == most]
        touched = {source.people.get(name) for where in cover for name in source.passages[where].people}
        if all(around) and person not in touched:
            told = sorted({source.people[name] for people in around for name in people if name in source.people})
            yield Doubt(one.span, f"In the notes this is from {' and '.join(told)}.", hard=True)


def not_mine(text: str, source: Source) -> Iterator[Doubt]:
    """Yield a tool or system that the candidate has worked with, where the notes have it as the employer's alone."""
    lower = text.lower()
    handled = _HANDLED.search(lower)
    if handled is None or _NOT.search(lower):
        return
    thing = next((w for w in tokens(text) if w.span.start >= handled.end() - 1 and not is_function(w.lower)), None)
    if thing is None or not thing.text[0].isupper() or thing.lower in source.company or not is_telling(thing.lower):
        return
    where = source.reach.get(thing.key, frozenset())
    if where and all(source.passages[number].mine is False for number in where):
        yield Doubt(thing.span, "In the notes this is theirs, not yours.", hard=True)


_FLUENT = re.compile(
    r"\b(?:fluent|native|perfect|bilingual|excellent|flawless)\b[^.;]{0,16}?\b(?P<one>[A-Z][a-z]{3,})|\b[Mm]y (?:[a-z]+ )?(?P<other>[A-Za-z]{3,})\b (?:is|are) (?:\w+ )?(?:fluent|native|perfect|excellent|flawless)"
)
_LEARNING = re.compile(r"\b(?:[ab][12]|basic|some|little|learning|beginner|school|rusty|intermediate|understand)\b")


def overstated(text: str, source: Source) -> Iterator[Doubt]:
    """Yield a language that the writer is said to master, where the notes have them still learn it."""
    found = _FLUENT.search(text)
    name = (found["one"] or found["other"]).lower() if found else ""
    where = re.search(rf"\b{re.escape(name)}\b[^\n]{{0,30}}", source.lower) if name else None
    if found and where and _LEARNING.search(where.group()):
        yield Doubt(Span(*found.span()), "The notes have this as less than that.", hard=True)


_REGRET = re.compile(
    r"\b(?:pity|shame|sorry|sad|unfortunate\w*|disappoint\w*)\b[^.,;]{0,24}?\bthat (?!i\b|we\b|my\b)(?P<what>[^.;]+)"
)
_DENIES = re.compile(r"\b(?:not|no longer|no|never|none|nobody|without|w/o|\w+n't)\b")


def denied(text: str, source: Source) -> Iterator[Doubt]:
    """Yield what the writer is sorry to hear is not so, where the notes have it without a "not"."""
    found = _REGRET.search(text.lower())
    if found is None or not _DENIES.search(found["what"]):
        return
    said = [
        word for word in tokens(text, Span(*found.span("what"))) if is_telling(word.lower) or word.key in source.exact
    ]
    said = [word for word in said if not is_function(word.lower)]
    cover = Counter(where for word in said for where in source.reach.get(word.key, ()))
    best = [source.passages[where] for where, count in cover.items() if 2 * count >= len(said)]
    if best and not any(passage.negated for passage in best):
        yield Doubt(Span(*found.span("what")), "The notes say this without a “not”.", hard=True)


def _deed(text: str, words: Sequence[Token], source: Source) -> list[Token]:
    """Return the telling words behind a name, up to the next clause or name."""
    deed: list[Token] = []
    for before, word in zip([words[0], *words], words[:REACH], strict=False):
        gap = text[before.span.end : word.span.start]
        if word.lower in source.people or any(mark in gap for mark in ",;:.()–—") or word.lower in ("and", "but", "so"):
            break
        if is_telling(word.lower):
            deed.append(word)
    return deed


def _acts(text: str, name: Token, after: Token) -> bool:
    """Say whether a name is the one that does or has something: "Lars climbs", "Fiona's experience"."""
    if name.text.endswith(("'s", "’s")):
        return True
    verb = after.lower in ("is", "was", "to", "has", "had", "left", "made") or (
        (after.lower.endswith(("s", "ed")) or irregular_past(after.lower)) and not is_function(after.lower)
    )
    return verb and not text[name.span.end : after.span.start].strip()
