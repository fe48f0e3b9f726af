"""Who of the people in the notes is said to do, have or ask what."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.words import Token, is_function, tokens

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
        after.lower.endswith(("s", "ed")) and not is_function(after.lower)
    )
    return verb and not text[name.span.end : after.span.start].strip()
