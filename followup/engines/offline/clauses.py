"""Shorthand turned into a whole clause or a noun phrase, in words to the reader."""

import re

from followup.engines.offline.grammar import (
    AUXILIARIES,
    BASES,
    PAST,
    THIRD,
    for_you,
    is_finite,
    lower_first,
    to_reader,
    with_article,
)
from followup.vocabulary import is_generic

_SUBJECT = re.compile(
    r"^(?P<subject>they|she|he|we|it|there|you|everyone|each \w+|most of \w+|(?:the|their|our|this|each|every|one|two|three|all|both|most|some|many) (?:[\w'’/-]+ ){0,4}?[\w'’/-]+|[A-ZÀ-Þ][\w'’&-]*(?: [A-ZÀ-Þ][\w'’&-]*){0,2}|(?:[a-z][\w'’/-]* ){0,2}[a-z][\w'’/-]*s?) (?P<verb>[\w'’]+)(?P<rest>.*)$",
    re.DOTALL,
)
_COUNTS = frozenset("one two three four five six seven eight nine ten about around nearly almost over".split())
SELF = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b", re.IGNORECASE)
_BARE_VERBS = frozenset(
    "want wants need needs have has use uses run runs hope hopes plan plans look looks do does get gets work works get build builds sell sells make makes teach teaches grow grows hire hires rely rent own lost opened started moved switched grew bought hired launched".split()
)


def clause_of(text: str, *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    """Return `text` as a clause with a subject and a verb, in words to the reader; None where that is not safe."""
    made = _clause(text, spoken=spoken, recipient=recipient, names=names)
    return _SECOND_CLAUSE.sub(", and ", _SECOND_VERB.sub(" and ", made)) if made else None


_SECOND_CLAUSE = re.compile(
    r", (?=(?!(?:and|but|so|which|who|where|that|because|when|if|as|while)\b)(?:[\w'’-]+ ){1,3}(?:is|are|was|were|has|have|will|can)\b)",
)
_SECOND_VERB = re.compile(r", (?=(?:will|can|could|would|has|have|is|are|was|were|said|wants?|needs?|hopes?|plans?)\b)")


def _clause(text: str, *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    """Return `text` as a clause with a subject and a verb, in words to the reader."""
    words = text.split()
    first = words[0].lower().replace("’", "'")
    if first in ("they're", "they've", "they'll", "we're", "we've", "we'll") or first in ("there's", "it's"):
        turned = to_reader(text, spoken=True)
        return re.sub(r"^there['’]s", "there is", re.sub(r"^it['’]s", "it is", lower_first(turned, names)))
    if first in _BARE_VERBS and first not in names:
        return f"you {for_you(first)} {to_reader(' '.join(words[1:]), spoken=spoken)}"
    if re.fullmatch(r"[a-z]+ing", first) and first[:-3] and len(words) > 2 and _is_gerund(first):
        return f"you are {to_reader(lower_first(text, names), spoken=spoken)}"
    found = _SUBJECT.match(text)
    while found and not is_finite(found["verb"]):
        longer = re.match(
            r"^(?P<subject>(?:[\w'’/&-]+ ){1,6}?[\w'’/&-]+?) (?P<verb>"
            + "|".join(sorted(AUXILIARIES))
            + r"|[a-z]+s|[a-z]+ed)\b(?P<rest>.*)$",
            text,
            re.DOTALL,
        )
        found = (
            longer
            if longer
            and is_finite(longer["verb"])
            and not re.search(r"\b(?:who|that|which|to|of|for|with|in|on|at|from|by)$", longer["subject"])
            else None
        )
        break
    if found is None or (
        found["subject"].split()[0].lower() in BASES - {"team", "plan", "design", "work", "test", "lead", "book"}
        and found["subject"].split()[0] not in names
    ):
        return None
    return _person_turned(found, spoken=spoken, recipient=recipient, names=names)


def _person_turned(found: re.Match[str], *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    subject, verb, rest = found["subject"], found["verb"], found["rest"]
    plain = subject.lower()
    if plain in ("she", "he"):
        if recipient is None:
            return None
        return f"you {for_you(verb)}{_own(rest)}"
    if recipient and subject.split()[0] in recipient.split():
        return f"you {for_you(verb)}{_own(rest)}"
    if plain == "it" or (plain == "we" and not spoken):
        return None if plain == "it" else f"you {verb}{to_reader(rest, spoken=True)}"
    bare = (
        subject.split()[0].lower()
        not in (
            "the",
            "their",
            "our",
            "this",
            "each",
            "every",
            "one",
            "two",
            "three",
            "all",
            "both",
            "most",
            "some",
            "many",
            "they",
            "we",
            "there",
            "you",
            "everyone",
        )
        and not subject[0].isupper()
    )
    if bare and verb.lower() not in AUXILIARIES and not subject.endswith("s"):
        return None
    subject = to_reader(
        with_article(subject) if bare and not subject.split()[-1].endswith("s") else subject, spoken=spoken
    )
    ours = plain in ("they", "we") or plain.startswith("their ")
    return f"{lower_first(subject, names)} {verb}{to_reader(rest, spoken=spoken) if ours or _WE.search(rest) else rest}"


_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_TALKS = re.compile(r"\b(?P<verb>[a-z]+s) (?:in|at|from|by|to|the|a|an|their|out|up|late|over|every|on)\b")


def _own(rest: str) -> str:
    """Turn "leads her team" into "lead your team"."""
    return re.sub(r"\b(?:his|her|their)\b(?! (?:was|is|to)\b)", "your", to_reader(rest, spoken=True))


def _is_gerund(word: str) -> bool:
    stem = word[:-3]
    return stem in BASES or stem + "e" in BASES or (len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in BASES)


def topic_of(text: str, names: frozenset[str]) -> str | None:
    """Return the head of `text` as a noun phrase; what follows a comma or a dash is left out."""
    head = re.split(r",|;|:| [-–—] |\. | because | but | so ", text)[0].strip()
    words = head.split()
    if not 1 < len(words) <= 14 or words[0][0].isdigit() or all(is_generic(word.strip("'’\"")) for word in words):
        return None
    if any(word.lower().replace("’", "'") in AUXILIARIES for word in words) and not re.match(
        r"(?:how|why|what|whether)\b", head, re.IGNORECASE
    ):
        return None
    if (words[0].lower() in PAST and words[0].lower() not in BASES) or words[0].lower() in (
        "not",
        "no",
        "if",
        "when",
        "and",
        "or",
        "to",
        "also",
        "very",
        "too",
        "quite",
        "really",
        "so",
        "as",
    ):
        return None
    if words[0].lower() in _COUNTS or any(found["verb"] in THIRD for found in _TALKS.finditer(head)):
        return None
    if SELF.search(head) or re.search(r"\b(?:she|he|him)\b", head, re.IGNORECASE):
        return None
    return to_reader(with_article(lower_first(head, names)), spoken=True)
