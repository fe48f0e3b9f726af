"""Whom the candidate met: names, each judged by the signs for and against it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from followup.engines.offline.names import TITLES_BEHIND
from followup.engines.offline.reading.fitted import Option, choose, join, models
from followup.engines.offline.reading.layout import Layout
from followup.engines.offline.reading.overview import Overview
from followup.engines.offline.reading.people_form import form, title_of
from followup.engines.offline.reading.people_names import mentions, speakers
from followup.engines.offline.reading.surroundings import around
from followup.engines.offline.reading.words import Words
from followup.records import Person
from followup.text import Span

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_AGAINST = (
    "its words",
    "its small words",
    "further down",
    "in the second half",
    "near, ",
    "opens a",
    "everyday",
    "also in",
)


_JOINS = re.compile(
    r"(?:\s*\([^()\n]{1,60}\))?\s*(?:,\s*(?:and|&|then|plus|also|und|et|y|e|en|og|och)?|(?:and|&|\+|/|plus|then|n|und|et|y|e|en|og|och)\b)\s*(?:(?:an?|the|their|his|her)\s[a-z -]{3,40},?\s)?"
)
"""What stands between two names of a list."""
_SHARED = (
    "behind “met”, “spoke to” or the like",
    "behind a word for an interview",
    "near, behind a word for an interview",
    "near, behind one of their people",
    "behind a label such as “Interviewer”",
    "behind “with”",
    "told by “called”",
    "somebody whom one knows",
    "somebody known elsewhere",
)
"""Signs at one name of a list that hold for the next."""
_FIRST_NAMES = frozenset({"a first name", "a first name, in small letters"})


@dataclass
class Name:
    """A name with what speaks for and against somebody's having been met under it."""

    option: Option
    words: tuple[str, ...]
    """Without forms of address."""
    title: str | None = None
    email: str | None = None


def names_in(text: str, layout: Layout, overview: Overview) -> list[Name]:
    """Return the names in the notes, the shorter forms of one joined to its longest."""
    seen: dict[str, list[tuple[Option, frozenset[str]]]] = {}
    names: dict[str, Name] = {}

    def add(option: Option, words: tuple[str, ...], signs: frozenset[str], title: str | None) -> None:
        key = " ".join(words).lower()
        name = names.setdefault(key, Name(option, words))
        if len(option.text) > len(name.option.text):
            name.option = option
        name.title = name.title or title
        seen.setdefault(key, []).append((option, signs))

    for line in layout.lines:
        if line.speaker not in (None, "me") and (speaker := speakers(text, line)):
            span, words = speaker
            add(Option(span.of(text), span), words, frozenset({"speaks in the transcript"}), None)
        previous: tuple[int, frozenset[str]] = (0, frozenset())
        for mention, words in mentions(text, Words(text, line)):
            signs = frozenset((*around(mention, overview), *form(mention, overview, words)))
            if _JOINS.fullmatch(text, previous[0], mention.span.start):
                signs |= frozenset(sign for sign in previous[1] if sign.startswith(_SHARED))
                signs |= frozenset({"beside a first name in a list"} if _FIRST_NAMES & previous[1] else ())
            previous = (mention.span.end, signs)
            add(Option(mention.text, mention.span), words, signs, title_of(mention, overview, words))
    for key, name in names.items():
        joined = join(seen[key])
        name.option = Option(name.option.text, name.option.span, joined.signs)
    longest = [name for name in _joined(list(names.values())) if not _is_candidate(name, layout.candidate)]
    _weigh_all(text, layout, longest)
    return longest


def _is_candidate(name: Name, candidate: str | None) -> bool:
    """Say whether a name is the candidate's own, or a part of it."""
    return candidate is not None and {word.lower() for word in name.words} <= set(candidate.lower().split())


def find_people(text: str, layout: Layout, overview: Overview) -> tuple[Person, ...]:
    """Return those whom the notes show the candidate to have met, in the order of the notes."""
    names = sorted(names_in(text, layout, overview), key=lambda name: name.option.span)
    judged = ((name, value) for name in names for value in choose([name.option], (), models()["people"]))
    return tuple(
        Person(
            name=value.text,
            span=value.span,
            title=name.title,
            email=name.email,
            sure=value.sure,
            evidence=value.evidence,
        )
        for name, value in judged
    )


def _joined(names: list[Name]) -> list[Name]:
    """Let a longer form of a name take over what speaks for its shorter forms."""
    joined: list[Name] = []
    for name in sorted(names, key=lambda one: (-len(one.words), one.option.span)):
        small = [TITLES_BEHIND.sub("", word.lower()) for word in name.words]
        longer = [one for one in joined if _shortens(small, [word.lower() for word in one.words])]
        if len(longer) == 1 or (longer and len(small) > 1):
            for sign, span in name.option.signs.items():
                if not sign.startswith(_AGAINST):
                    longer[0].option.signs.setdefault(sign, span)
            longer[0].option.signs["stands there in a shorter form"] = name.option.span
            longer[0].title = longer[0].title or name.title
        else:
            joined.append(name)
    return joined


def _shortens(small: Sequence[str], whole: Sequence[str]) -> bool:
    """Say whether all words are words of the whole name, or the initials of one ("S. Mansour")."""
    if len(small) == 1 and small[0] == "".join(other[0] for other in whole):
        return True
    return all(
        word in whole or (len(word.rstrip(".")) == 1 and any(other[0] == word[0] for other in whole)) for word in small
    )


def _weigh_all(text: str, layout: Layout, names: Sequence[Name]) -> None:
    """Add what the whole of the notes says on each name: voices of a transcript, the candidate's own, mail addresses."""
    voices = frozenset(re.findall(r"[\w'’.-]+", " ".join({line.speaker or "" for line in layout.lines}).lower()))
    for name in names:
        signs, span = name.option.signs, name.option.span
        if layout.transcript and not voices & {word.lower() for word in name.words}:
            signs["does not speak in the transcript"] = span
        if layout.candidate and name.words[0].lower() == layout.candidate.split()[0]:
            signs["the candidate"] = span
    for found in _EMAIL.finditer(text):
        local = found.group().split("@")[0].lower()
        for name in names:
            if name.email is None and any(len(word) > 2 and word.lower() in local for word in name.words):
                name.email = found.group().rstrip(".")
                name.option.signs["a mail address"] = Span(*found.span())
                break
