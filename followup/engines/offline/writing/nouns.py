"""Shorthand as a noun phrase that can stand behind "about"."""

import re

from followup.engines.offline.lexicon import (
    AUXILIARIES,
    BASES,
    DETERMINERS,
    GERUNDS,
    LINKS,
    MODIFIERS,
    NOUN_LIKE,
    NUMBER_WORDS,
    PARTICIPLES,
    PAST,
    PREPOSITIONS,
    THIRD,
    is_plural,
)
from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.engines.offline.writing.grammar import listed, lower_first, with_article
from followup.engines.offline.writing.persons import to_reader
from followup.engines.offline.writing.syntax import plain
from followup.vocabulary import is_generic

_SELF = re.compile(r"\b(?:i|me|my|mine|myself)\b", re.IGNORECASE)
_NOBODY = frozenset(
    "you i he she him it they them we us this that these those there here everyone nobody somebody someone yes no not never if when tbh ok okay".split()
)
_UNITS = frozenset(
    "min minutes hours hour days day weeks week months month years year million billion percent k km miles pounds euros dollars people".split()
)
_NO_START = frozenset(
    "use uses told said explained mentioned described showed asked talked discussed spoke using used need needs want wants got get gets many few several lots plenty liked loved enjoyed keen interested excited happy glad able free ready q hi hello re some right far ha oh well dear date happened".split()
)
_BEGINS = frozenset("starts ends opens closes runs begins stops lands launches".split())
_PREDICATES = frozenset(
    "high low poor slow huge small big tiny cheap old new full empty broken dead tight late early busy quiet friendly".split()
)
_ADVERBS = frozenset(
    "everywhere nowhere somewhere anywhere together again very too quite really so as about around only also half over under more less fine well good bad great nice interesting weak strong".split()
)


def topic_of(text: str, names: frozenset[str]) -> str | None:
    """Return the head of `text` as a noun phrase; what follows a comma or a dash is left out, a list is kept whole."""
    pieces = [
        piece.strip() for piece in re.split(r",|;|:| [-–—] |\. |\(|\)| because | but | so | which | where ", text)
    ]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) > 2 and all(len(piece.split()) <= 3 for piece in pieces) and re.fullmatch(r"[^.;:()]+", text):
        pieces[-1] = re.sub(r"^and ", "", pieces[-1])
        proper = (
            {word for piece in pieces for word in piece.split() if word[0].isupper()}
            if pieces[-1][0].isupper()
            else set()
        )
        phrases = [_phrase(piece, names | proper, alone=False) for piece in pieces]
        if all(phrases):
            return listed(
                [phrase.removeprefix("the ") if number else phrase for number, phrase in enumerate(phrases) if phrase]
            )
    return _phrase(pieces[0], names) if pieces else None


def _phrase(head: str, names: frozenset[str], *, alone: bool = True) -> str | None:  # noqa: C901, PLR0911, PLR0912 - one reason each
    words = head.split()
    head = re.sub(r" with [A-Z][\w'’-]+$", "", head)
    words = head.split()
    small = [plain(word) for word in words]
    if not (1 if not alone else 2) <= len(words) <= 14 or all(is_generic(word) for word in words):
        return None
    if re.search(r"[£$€₹]|\bsince\b|^[A-Z]\d|['’]s \w+ing$", head) or (len(words) > 1 and words[1][0].isdigit()):
        return None
    if (
        re.search(r"\b\w+ed about\b|\b(?:hiya|hey|notes?)\b", head)
        or _SELF.search(head)
        or {word.split("'")[0] for word in small} & _NOBODY
        or small[0] in MODIFIERS | _ADVERBS | _NO_START | LINKS - {"how", "why", "what", "where", "both", "each"}
    ):
        return None
    if re.search(r"[!?=<>|→%]$|[=<>|→]|\d+[%k]? ?$", head) or head.count('"') % 2:
        return None
    if "(" in head or ")" in head:
        return None
    if small[0] in ("how", "why", "where") or (small[0] == "what" and len(words) > 4):
        return to_reader(lower_first(head, names), spoken=True) if _asks_well(small) else None
    if small[0].rstrip(".") in HONORIFICS or re.search(
        r"\b(?:case study|interview|drug test|background check|dress code|commission|company car|salary|pay|shift pattern|decision|second stage|parking|trial day|test task|notice period|references|start date|cover letter|cv|resume)\b",
        head,
        re.IGNORECASE,
    ):
        return None
    if small[0] in ("a", "an") and (small[1][0].isdigit() or is_plural(words[1])):
        return None
    if small[-1] in _UNITS and len(words) > 2 and words[-2][0].isdigit():
        return None
    if small[-1] in PARTICIPLES and small[-1] not in NOUN_LIKE:
        return None
    if sum(len(word) > 2 and word.isupper() for word in words) > 1:
        return None
    if alone and len(words) < 4 and all(word[0].isupper() for word in words):
        return None
    if (
        small[0] == "what"
        or (alone and _is_name(words, names))
        or small[-1] in PREPOSITIONS | DETERMINERS | MODIFIERS | LINKS
        or small[-1] in ROLE_NOUNS | _ADVERBS | _PREDICATES | {"job", "role", "post", "position"}
    ):
        return None
    if head[0].isdigit() or small[0] in NUMBER_WORDS:
        if (
            len(words) < 2
            or (not is_plural(words[1]) and not (len(words) > 2 and is_plural(words[2])))
            or small[1] in _UNITS
            or head[1:2] in "%k"
            or any(word in PREPOSITIONS for word in small[1:3])
        ):
            return None
        if not re.fullmatch(r"[\d,.]+|[a-z]+", small[0]):
            return None
    if not _is_nominal(small, words):
        return None
    return to_reader(with_article(lower_first(head, names)), spoken=True)


def _asks_well(small: list[str]) -> bool:
    """Say whether words behind "how" are a clause: "how the pans are filled", not "how flood works done"."""
    return any(
        word in AUXILIARIES
        or word in THIRD
        or (word in BASES and small[number - 1] in ("i", "you", "we", "they", "to"))
        for number, word in enumerate(small)
        if number
    )


def _is_nominal(small: list[str], words: list[str]) -> bool:  # noqa: C901, PLR0911, PLR0912 - one case each
    """Say whether no word of the phrase is its verb."""
    for number, word in enumerate(small):
        before = small[number - 1] if number else ""
        after = small[number + 1] if number + 1 < len(small) else ""
        if word in AUXILIARIES - {"will", "can", "might", "must"} or word.endswith("n't"):
            return False
        if words[number][0].isupper() and number:
            continue
        if number == 0:
            if (
                word in PAST
                and word not in NOUN_LIKE
                and (word not in PARTICIPLES or after in DETERMINERS or after in PREPOSITIONS)
            ):
                return False
            if word in BASES and (
                word not in NOUN_LIKE or after in DETERMINERS | {"up", "out", "down", "back", "over"}
            ):
                return False
            if word in THIRD and word not in NOUN_LIKE and THIRD[word] not in NOUN_LIKE:
                return False
            continue
        if word in MODIFIERS - {"both", "all", "even", "only", "really", "particularly"}:
            return False
        if word in THIRD and THIRD[word] not in NOUN_LIKE and before not in PREPOSITIONS | DETERMINERS:
            return False
        if (
            word in THIRD
            and (after in DETERMINERS or (after in PREPOSITIONS and word in _BEGINS))
            and not is_plural(before)
        ):
            return False
        if word in PAST and word not in PARTICIPLES and word not in NOUN_LIKE:
            return False
        if (
            word in PARTICIPLES
            and word in PAST
            and word not in NOUN_LIKE
            and (after in DETERMINERS or (words[0][0].isupper() and number == 1))
        ):
            return False
        if (
            word in BASES
            and word not in NOUN_LIKE
            and before != "to"
            and before not in DETERMINERS
            and is_plural(before)
        ):
            return False
        if word in NOUN_LIKE and is_plural(before) and after and after not in PREPOSITIONS:
            return False
        if word in GERUNDS and is_plural(before) and after in DETERMINERS:
            return False
    return True


def _is_name(words: list[str], names: frozenset[str]) -> bool:
    lists = known()
    return all(
        word[0].isupper() and (word.strip(".") in names or word.lower() in lists.given or word.lower() in lists.family)
        for word in words
    ) or (len(words) < 4 and words[0].lower() in lists.given and words[0][0].isupper())
