"""Whether words can stand in a letter by themselves."""

import re

from followup.engines.offline.lexicon import (
    AUXILIARIES,
    BASES,
    DETERMINERS,
    LINKS,
    MODIFIERS,
    NOUN_LIKE,
    PARTICIPLES,
    PAST,
    PREPOSITIONS,
    THIRD,
    are_people,
    is_plural,
)
from followup.engines.offline.writing.syntax import PRONOUNS, plain

_ENDS_OPEN = PREPOSITIONS - {"up", "off", "in", "on", "over", "down", "out", "through", "around", "behind", "past", "for", "with", "about"} | DETERMINERS - {
    "all", "both", "each", "more", "most", "enough", "half", "either", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "that", "this", "some", "any", "many", "several", "few", "another", "twenty", "thirty", "forty", "fifty", "hundred", "eleven", "twelve",
} | {"and", "or", "but", "because", "so", "which", "who", "if", "when", "where", "is", "are", "was", "were", "very", "than"}  # fmt: skip

_VAGUE = re.compile(r"\b(?:it|them|this|those|these|one|ones|so|too|there|that|same|such|ditto|odd)$", re.IGNORECASE)
_UNCLEAR = re.compile(
    r":|\bkillers?\b|^(?:the |that )?\w+ ones? (?:is|are|was|were|has|have)\b|\bthinks? (?:is|are|was)\b|\b(?:find|not) (?:why|how)$|\b(?:the (?:job|role|position) is|have an? (?:role|job)|s?he|him|hers|i|me|my|mine|myself|we|us|our|ours|thingy|thing(?! (?:you|that|is)\b)|none|nothing else|stuff|whatever|mess|messy|crazy|super|awesome|insane|nuts|rubbish|crap|hell|kinda|sorta|gonna|wanna|lol|etc|apparently|supposedly|ok|yes|yeah|nope|um|uh|anyway)\b|(?<!your )(?<!their )(?<!its )(?<!our )(?<!his )(?<!her )(?<!of )\bown \w",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r" (?!that\b|how\b|and\b|but\b|when\b|what\b|where\b|which\b|as\b|if\b|so\b|or\b|because\b|why\b|while\b|than\b|before\b|after\b|who\b|until\b|since\b|though\b)[\w'’]+ (?:there (?:is|are|was|were)|it (?:is|was)|(?:you|we|they) (?:are|were|want|said|had|have|ran|will|do)) ",
    re.IGNORECASE,
)


_MEANT = re.compile(r"\b(?:an?|your|one) (?:\w+ ){1,3}?(?:\w+ )*(?:with|of|on|in|for|by|from|through|about) it$")
"""A thing that is named anew, to which "it" behind a preposition goes back: "start with a new radar and want people who know about it"."""


def is_sound(clause: str) -> bool:
    """Say whether a clause can stand in a letter: nothing points out of it, nothing hangs, nobody unnamed acts."""
    words = clause.split()
    if len(words) < 3 or clause.count("(") != clause.count(")") or _UNCLEAR.search(clause) or _RUN_ON.search(clause):
        return False
    if plain(words[-1]) in _ENDS_OPEN and not (
        (plain(words[-1]) in ("is", "are", "was", "were") and re.search(r"\b(?:how|where|what|who)\b", clause))
        or re.search(r"\b(?:what|who|which) (?:is|was|goes|went|belongs) (?:where|when|who|which)$", clause)
    ):
        return False
    if words[-1].lower() == "i" or (words[-1].lower() == "it" and not _MEANT.search(clause)):
        return False
    for number, word in enumerate(words):
        if plain(word) in ("they", "them") and not any(
            is_plural(other) or (are_people(other) and plain(other) != "everyone") for other in words[:number]
        ):
            return False
        if plain(word) in ("it", "them", "this", "these", "those") and (
            number == len(words) - 1
            or plain(words[number + 1])
            not in ("year", "month", "week", "spring", "summer", "autumn", "winter", "season", "fy")
        ):
            named = [
                plain(other)
                for place, other in enumerate(words[:number])
                if (place != 1 or plain(words[0]) not in PRONOUNS) and (not place or plain(words[place - 1]) != "to")
            ]
            if not any(_is_thing(other) for other in named) or (plain(word) == "it" and _only_names(words[:number])):
                return False
    return not _VAGUE.search(clause) or sum(_is_thing(plain(word)) for word in words[:-1]) > 1


def _only_names(words: list[str]) -> bool:
    """Say whether the only things named are names of places and people: "at Voltio we brought it down"."""
    return not any(_is_thing(plain(word)) and not word[0].isupper() for word in words)


def _is_thing(word: str) -> bool:
    return (
        len(word) > 2
        and word not in DETERMINERS | PREPOSITIONS | LINKS | MODIFIERS | AUXILIARIES | PRONOUNS
        and not ((word in THIRD or word in PAST or word in BASES or word in PARTICIPLES) and word not in NOUN_LIKE)
    )
