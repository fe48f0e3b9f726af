"""Roles and companies: those of the notes, or short for them."""

import re
from collections.abc import Iterator, Sequence

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.words import Token, is_function, is_generic, key, tokens
from followup.text import Span

_ROLE = re.compile(
    r"\b(?:the|your|this|an?|for|as) (?P<role>(?:[^\W\d_][\w'&/-]* ){1,5})(?:role|position|post|job|vacancy|opening)\b"
    r"|\b(?:role|position|post|job) (?:of|as) (?:an? |the |your )?(?P<title>[^\W\d_][\w'&/-]*(?: [^\W\d_][\w'&/-]*){0,2}?)(?= (?:at|in|with|for|to|on|and|that|which|is|was|would|will|who)\b|[.,;!?]|$)"
    r"|\b(?:as|be|become) your (?:new |next |future )?(?P<yours>[^\W\d_][\w'&/-]*(?: [^\W\d_][\w'&/-]*){0,2}?)(?= (?:at|in|with|for|to|on|and|that|I)\b|[.,;!?]|$)",
    re.IGNORECASE,
)
_ROLE_FREE = frozenset(
    "new open advertised exciting same vacant full time part current whole first next right dream last day to your the a an this that such any important ideal perfect kind sort of my what and for in at is as it on about how with by which who i you we me was be demands best great good interesting appealing wonderful".split()
)
PLACE = re.compile(
    r"\b(?:(?:role|position|post|job|opportunity|interview|work(?:ing)?|everyone|everybody|part of(?: the)?(?: team)?|joining|join|colleagues|team|people|career|future|contribute|vacancy|opening) (?:the team )?(?:at|with|for|of|to|here at) |\b(?:join|joining) )(?P<name>(?:[A-ZÀ-Þ][\w&'’.-]*)(?: (?:(?:of|and|the|&|for|de|du|la|am) )?[A-ZÀ-Þ][\w&'’.-]*)*)"
)
"""A name behind what says that somebody works or wants to work there."""


def role_doubts(text: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield the roles of a sentence that are not the notes' role."""
    for found in _ROLE.finditer(text):
        words = [word for word in tokens(text, Span(*found.span(found.lastgroup or 0))) if word.lower not in _ROLE_FREE]
        words = [w for w in words if w.lower not in source.people and w.lower.removesuffix("s") not in source.company]
        if _VERB.search(found.group()) or (found["yours"] and not source.role):
            continue
        if not words or len(words) > 4 or (words[0].lower in ("team", "interview") and not source.role):
            continue
        bare = [word for word in words if not is_function(word.lower)]
        bad = [
            word
            for word in bare
            if word.key not in source.reach
            and word.lower not in source.words
            and word.lower not in source.initials
            and not source.shortens(word.lower)
            and not (is_generic(word.lower) and word.key not in _TITLES)
        ]
        other = _other_title(bare, source)
        bad = bad or ([other] if other else [])
        if bad:
            span = Span(bad[0].span.start, bad[-1].span.end).shifted(sentence.start)
            role = source.interview.role
            yield Doubt(
                span,
                f"The notes call the role “{role.text}”."
                if role
                else f"The notes name no such role as “{Span(bad[0].span.start, bad[-1].span.end).of(text)}”.",
                hard=True,
            )


_VERB = re.compile(r"\b(?:is|are|was|were|half|has|have|does|do)\b", re.IGNORECASE)
"""Makes of "a tidy book is half the job" a sentence and no role."""


def _other_title(words: Sequence[Token], source: Source) -> Token | None:
    """Return the title of a role where it is not the notes' role, nor written anywhere in them."""
    last = words[-1] if words else None
    if last is None or not source.role or last.key not in _TITLES or last.lower in source.words:
        return None
    return None if any(word.key in source.role for word in words) else last


_TITLES = frozenset(
    map(
        key,
        "manager lead leader director assistant officer engineer analyst coordinator supervisor specialist consultant developer designer executive administrator technician nurse teacher"
        " associate head chief clerk planner adviser advisor representative producer editor curator trainer project product marketing sales account senior junior principal".split(),
    )
)


def company_doubts(text: str, sentence: Span, source: Source) -> Iterator[Doubt]:
    """Yield another name of the notes in the place of the company's."""
    if not source.company or source.interview.company is None:
        return
    for found in PLACE.finditer(text):
        words = [word.lower for word in tokens(found["name"])]
        if _MINE.search(text, max(0, found.start() - 24), found.start()):
            continue
        if any(w in source.company or w in source.people or key(w) in source.role for w in words) or not any(
            is_telling(w) for w in words
        ):
            continue
        acronym = "".join(w[0] for w in tokens_lower(source.interview.company.text))
        if all(w in source.words for w in words) and words[0] != acronym and not _is_theirs(words, source):
            yield Doubt(
                Span(*found.span("name")).shifted(sentence.start),
                f"The notes call the company “{source.interview.company.text}”.",
                hard=True,
            )


_MINE = re.compile(r"\b(?:[Mm]y|[Oo]ur)\b[^.,;]*$")
"""Before "people at" or "team at", where they are the candidate's own."""


def _is_theirs(words: list[str], source: Source) -> bool:
    """Say whether a name stands in a passage that is not on the candidate's own past: a place, a ward, a team there."""
    where = frozenset.intersection(
        *(frozenset(n for n, p in enumerate(source.passages) if key(w) in p.keys) for w in words)
    )
    return not where or any(source.passages[number].mine is not True for number in where)


def tokens_lower(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return [word.lower for word in tokens(text)]
