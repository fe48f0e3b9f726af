"""Where the subject of a clause ends and its verb stands; None where that is not sure."""

from typing import NamedTuple

from followup.engines.offline.lexicon import (
    AUXILIARIES,
    BASES,
    DETERMINERS,
    INTRANSITIVE,
    LINKS,
    MODIFIERS,
    NOUN_LIKE,
    NUMBER_WORDS,
    ONLY_PAST,
    PARTICIPLES,
    PAST,
    PREPOSITIONS,
    THIRD,
    is_finite,
    is_plural,
)
from followup.engines.offline.writing.word_lists import nouns

PRONOUNS = frozenset(
    "i you we they he she it there everyone everybody nobody someone somebody each this that these those most".split()
)
_PLURAL_PRONOUNS = frozenset("you we they these those most both all".split())
PARTICLES = frozenset("up out down off away late early back over through to how that whether".split())


class Parts(NamedTuple):
    """A clause taken apart."""

    subject: str
    verb: str
    rest: str
    """From behind the verb, with the space before it."""


def plain(word: str) -> str:
    """Return a word in small letters without the marks around it."""
    return word.lower().replace("’", "'").strip(".,;:!?()\"“”'")


def take_apart(text: str) -> Parts | None:
    """Find subject and finite verb at the head of `text`; None where they are not sure."""
    words = text.split()
    at = _verb_at(words)
    if at is None:
        return None
    subject = " ".join(words[:at])
    while (
        words[at - 1].lower() in MODIFIERS
        and at > 1
        and words[0].lower() not in MODIFIERS
        and plain(words[at - 1]) not in ("all", "both")
    ):
        at -= 1
        subject = " ".join(words[:at])
    if _is_quality(plain(subject.split()[-1])):
        return None
    rest = words[len(subject.split()) :]
    verb = next(number for number, word in enumerate(rest) if plain(word) not in MODIFIERS or plain(word) == "both")
    return Parts(subject, " ".join(rest[: verb + 1]), "".join(f" {word}" for word in rest[verb + 1 :]))


def _verb_at(words: list[str]) -> int | None:
    first = plain(words[0])
    if len(words) < 2:
        return None
    if first in PRONOUNS and not (first in DETERMINERS and not is_finite(plain(words[1]))):
        at = 1
        while at < len(words) and plain(words[at]) in MODIFIERS:
            at += 1
        if (
            at < len(words)
            and (is_finite(plain(words[at])) or _looks_past(plain(words[at])))
            and _agrees(first, plain(words[at]))
        ):
            return at
        return None if first not in ("most", "each") else _noun_verb_at(words)
    return _noun_verb_at(words)


def _is_quality(word: str) -> bool:
    """Say whether a word is an adjective or adverb and nothing else: no subject ends in it."""
    return word in nouns().qualities and word not in nouns().countable | nouns().uncountable | MODIFIERS | PRONOUNS


def _looks_past(word: str) -> bool:
    """Say whether a word behind a pronoun is a past form of a verb that the lexicon does not hold: "we rehoused"."""
    return len(word) > 4 and word.endswith("ed")


def _names_doer(words: list[str]) -> bool:
    """Say whether a name is followed by what can only be its verb: "Fiona sketches everything"."""
    first, second = words[0], plain(words[1])
    follows = plain(words[2]) if len(words) > 2 else ""
    is_verb = second.endswith("s") and not second.endswith(("ss", "us", "is")) and words[1][0].islower()
    return (
        first[0].isupper()
        and not is_plural(first)
        and is_verb
        and THIRD.get(second, second) not in NOUN_LIKE
        and follows in DETERMINERS | {"everything", "everyone", "it", "them", "that"}
    )


def _agrees(pronoun: str, verb: str) -> bool:
    if verb in THIRD and verb not in PAST:
        return pronoun not in _PLURAL_PRONOUNS and pronoun != "i"
    if verb in BASES and verb not in PAST and verb not in AUXILIARIES:
        return pronoun in _PLURAL_PRONOUNS or pronoun == "i"
    return True


_STOPS = frozenset("who that which where because when if i we you they he she it since while whether how why".split())
"""Words that never stand between the head of a subject and its verb."""


def _noun_verb_at(words: list[str]) -> int | None:  # noqa: C901, PLR0911, PLR0912 - one case each
    """Return where the verb of a noun subject stands."""
    first = plain(words[0])
    if (
        (first in PAST or first in BASES or first in THIRD)
        and THIRD.get(first, first) not in NOUN_LIKE
        and words[0][0].islower()
        and not is_plural(first)
    ):
        return None
    if first in _TIMES | AUXILIARIES or first in PREPOSITIONS | MODIFIERS | LINKS - {"each", "both"}:
        return None
    for at in range(1, min(len(words), 10)):
        word, last = plain(words[at]), words[at - 1]
        before = next((plain(other) for other in reversed(words[:at]) if plain(other) not in MODIFIERS), plain(last))
        if last[-1] in ",;:)" or word in _STOPS or (word == "to" and plain(" ".join(words[at + 1 : at + 2])) in BASES):
            return None
        if before in ("and", "or", "but") or (word not in AUXILIARIES and _is_quality(plain(last))):
            continue
        if at == 1 and _names_doer(words):
            return at
        if (
            before
            in DETERMINERS - {"all", "both", "each", "half", "most", "many", "several", "few", "some", *NUMBER_WORDS}
            or before in PREPOSITIONS
            or word in PREPOSITIONS
        ):
            continue
        following = next((plain(other) for other in words[at + 1 :] if plain(other) not in MODIFIERS), "")
        if word in AUXILIARIES:
            return at
        if (word in THIRD or word in PAST or word in BASES) and following in AUXILIARIES - {
            "do",
            "does",
            "have",
            "has",
            "had",
        }:
            continue
        if word in THIRD and _is_third(words[:at], word, following):
            return at
        if word in PARTICIPLES and plain(last) in _HALF_WAY and word not in INTRANSITIVE | ONLY_PAST:
            return None
        if (
            word in PAST
            and word not in BASES - {"cost", "hit", "cut", "set", "put", "spread", "quit", "hurt"}
            and _is_past(word, following)
        ):
            return at
        if (
            word in BASES
            and not {plain(other) for other in words[:at]} & _WITH_BARE_VERB
            and is_plural(before)
            and before not in NUMBER_WORDS
            and _opens_object(word, following, short=at == 2 and plain(words[0]) in DETERMINERS)
        ):
            return at
    return None


def _is_third(subject: list[str], word: str, following: str) -> bool:
    if (
        is_plural(subject[-1])
        and plain(subject[-1]) != "staff"
        and not subject[-1][0].isupper()
        and not any(plain(other) in PREPOSITIONS for other in subject)
    ):
        return False
    if THIRD[word] not in NOUN_LIKE or (len(subject) < 3 and THIRD[word] in _MOSTLY_VERBS):
        return True
    if THIRD[word] in _BEGINS and following in PREPOSITIONS:
        return True
    return (
        following in DETERMINERS | PARTICLES
        or (following[:1].isdigit() and (plain(subject[0]) in DETERMINERS or subject[0][0].isupper()))
        or following in ("it", "them", "you", "us", "him", "her")
    )


_WITH_BARE_VERB = frozenset("letting let making helping seeing having watching hearing".split())
"""Behind these a noun has a bare verb: "letting children handle real finds"."""
_HALF_WAY = frozenset("only still hardly rarely mostly already now".split())
_TIMES = frozenset("today yesterday tomorrow currently sometimes later last next once tonight soon".split())
_BEGINS = frozenset("start end open close run begin stop rise fall drop land launch".split())
_MOSTLY_VERBS = frozenset(
    "run work start stop need help show talk cost drop fall close open rise move lead use hold walk cover".split()
)


def _is_past(word: str, following: str) -> bool:
    if word in ONLY_PAST:
        return True
    if not following:
        return word in INTRANSITIVE
    if (
        following in DETERMINERS | {"it", "them", "us", "you", "him", "her", "me", "himself", "herself"}
        or following[:1].isdigit()
        or following[:1] in "£$€₹"
    ):
        return True
    return word in INTRANSITIVE


def _opens_object(word: str, following: str, *, short: bool) -> bool:
    """Say whether what follows makes a verb of `word`; behind "their arms" nearly everything does."""
    if word not in NOUN_LIKE or (short and following and following not in PREPOSITIONS):
        return True
    return (
        following in DETERMINERS | PARTICLES
        or (short and following[:1].isdigit())
        or following in ("late", "at", "in", "from", "on", "with", "by", "slowly", "well", "hard")
    )
