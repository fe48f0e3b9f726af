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
from followup.engines.offline.names import ROLE_NOUNS
from followup.vocabulary import is_generic

_SUBJECT = re.compile(
    r"^(?P<subject>they|she|he|we|it|there|you|everyone|each \w+|most of \w+|(?:the|their|our|this|each|every|one|two|three|all|both|most|some|many) (?:[\w'’/-]+ ){0,4}?[\w'’/-]+|[A-ZÀ-Þ][\w'’&-]*(?: [A-ZÀ-Þ][\w'’&-]*){0,2}|(?:[a-z][\w'’/-]* ){0,2}[a-z][\w'’/-]*s?) (?P<verb>[\w'’]+)(?P<rest>.*)$",
    re.DOTALL,
)
_NO_TOPIC = frozenset("not no if when and or to also very too quite really so as".split())
_NO_NOUN_PHRASE = re.compile(
    r"!|\w+n['’]t\b|\b(?:you|they|we|it|went|took|came|gave|fell|rose|grew|wrote|began|saw|knew|did|got|made|said|told|ends|starts|begins|closes|opens|expires)\b|\w+s \w+ed (?:about|to|that)\b"
    r"|^(?-i:[A-Z]\w+) \w+(?:ed|s) (?:about|to|that|the|with|for|on|in)\b"
    r"|\b\w+s (?:sell|want|need|have|do|get|make|take|go|come|run|keep|think|say|know|find|give|stop|leave|walk|like|love|hate|pay|send|call|ask)\b",
    re.IGNORECASE,
)
"""What makes words a clause and no noun phrase."""
_DETERMINED = frozenset("the a an two three four five six all every their our your up out down it".split())
_COUNTS = frozenset("one two three four five six seven eight nine ten about around nearly almost over".split())
SELF = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b", re.IGNORECASE)
_BARE_VERBS = frozenset(
    "want wants need needs have has use uses run runs hope hopes plan plans look looks do does get gets work works get build builds sell sells make makes teach teaches grow grows hire hires rely rent own lost opened started moved switched grew bought hired launched".split()
)


def clause_of(text: str, *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    """Return `text` as a clause with a subject and a verb, in words to the reader; None where that is not safe."""
    made = _clause(text, spoken=spoken, recipient=recipient, names=names)
    if made is None or _POINTS_BACK.search(made) or re.search(r":|\bthe (?:job|role) is\b", made):
        return None
    joined = join_tails(made)
    return joined if joined.count("(") == joined.count(")") else None


_POINTS_BACK = re.compile(r"\b(?:it|that|this|those|these|them|one|so|too|there)$", re.IGNORECASE)
_JOINED = re.compile(
    r"(?:and|but|or|so|which|who|whose|where|that|because|when|if|as|while|since|including|such|especially|mostly|partly|mainly|not|to|in|on|at|by|from|with|without|for|of|until|after|before|under|over|about|then|too|though|although|like|each|both)\b"
)
_VERB = re.compile(r"(?:will|can|could|would|has|have|is|are|was|were|said|wants?|needs?|hopes?|plans?|does|do)\b")
_OWN_CLAUSE = re.compile(
    r"(?:i|we|you|they|he|she|it) [a-z]+|(?:[\w'’-]+ ){1,4}?(?:is|are|was|were|has|have|had|will|can|went|goes|finds?|comes?|came|leaves?|left|takes?|took|gets?|got|runs?|ran|starts?|started|dropped|fell|rose|makes?|made|needs?|wants?)\b"
)


def join_tails(clause: str) -> str:
    """Join what follows a comma, in shorthand, by "and"; what is no clause and no list is left out."""
    head, *tails = re.split(r", ", re.sub(r", (?:that['’]s|which is) (?:why|how|it|all|that)\b.*$", "", clause))
    for number, tail in enumerate(tails):
        if _JOINED.match(tail) or any(re.match(r"(?:and|or)\b", later) for later in tails[number:]):
            head += f", {tail}"
        elif re.search(r" (?:and|or) ", tail) and len(tail.split()) <= 9 and not _OWN_CLAUSE.match(tail):
            return f"{head}, {', '.join(tails[number:])}"
        elif _VERB.match(tail):
            head += f" and {tail}"
        elif _OWN_CLAUSE.match(tail):
            head += f", and {_with_subject(tail)}"
        else:
            return head
    return head


def _with_subject(tail: str) -> str:
    """Give a bare singular subject its article: "night team finds" -> "the night team finds"."""
    before_verb = _OWN_CLAUSE.match(tail)
    noun = before_verb.group().split()[-2] if before_verb else ""
    if noun.endswith("s") or noun in _PRONOUNS:
        return tail
    return with_article(tail)


_PRONOUNS = frozenset("i you he she it we they there who everyone everybody nobody someone this that".split())


_NO_NEWS = re.compile(
    r"^(?:she|he|it)['’]|\b(?:is|was|['’]s) called\b|^(?:the |this )?(?:job|role|post|position|place) is\b|\bhave an opening\b",
    re.IGNORECASE,
)
"""What the reader knows better, and what somebody unnamed does."""


def _clause(text: str, *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    """Return `text` as a clause with a subject and a verb, in words to the reader."""
    words = text.split()
    first = words[0].lower().replace("’", "'")
    if _NO_NEWS.search(text):
        return None
    if first in ("they're", "they've", "they'll", "we're", "we've", "we'll", "we'd", "they'd") or first in (
        "there's",
        "it's",
    ):
        turned = to_reader(text, spoken=True)
        return re.sub(r"^there['’]s", "there is", re.sub(r"^it['’]s", "it is", lower_first(turned, names)))
    if first in _BARE_VERBS and first not in names:
        return f"you {for_you(first)} {to_reader(' '.join(words[1:]), spoken=spoken)}"
    if re.fullmatch(r"[a-z]+ing", first) and first[:-3] and len(words) > 2 and _is_gerund(first):
        are = "have been" if re.search(r"\bsince\b", text) else "are"
        return f"you {are} {to_reader(lower_first(text, names), spoken=spoken)}"
    found = _SUBJECT.match(text)
    while found and not is_finite(found["verb"]):
        longer = re.match(
            r"^(?P<subject>(?:[\w'’/&-]+ ){0,6}?[\w'’/&-]+?) (?P<verb>"
            + "|".join(sorted(AUXILIARIES))
            + r"|[a-z]+s|[a-z]+ed)\b(?P<rest>.*)$",
            text,
            re.DOTALL,
        )
        found = (
            longer
            if longer
            and (is_finite(longer["verb"]) if " " in longer["subject"] else longer["verb"] in AUXILIARIES)
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
    ours = plain in ("they", "we") or plain.startswith("their ") or not _OTHERS.search(f"{subject}{rest}")
    return f"{lower_first(subject, names)} {verb}{to_reader(rest, spoken=spoken) if ours or _WE.search(rest) else rest}"


_OTHERS = re.compile(
    r"\b(?:[a-z]+(?:ers|ors|ists|ants|ents|ees|eurs|ians|yees)|people|men|women|kids|children|staff|pupils|families|guests|they say)\b",
    re.IGNORECASE,
)
"""People of whom "they" may be said."""
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_TALKS = re.compile(r"\b(?P<verb>[a-z]+s) (?:in|at|from|by|to|the|a|an|their|out|up|late|over|every|on)\b")


def _own(rest: str) -> str:
    """Turn "leads her team" into "lead your team"."""
    return re.sub(r"\b(?:his|her|their)\b(?! (?:was|is|to)\b)", "your", to_reader(rest, spoken=True))


def _is_gerund(word: str) -> bool:
    stem = word[:-3]
    return stem in BASES or stem + "e" in BASES or (len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in BASES)


def topic_of(text: str, names: frozenset[str]) -> str | None:  # noqa: PLR0911 - one case each
    """Return the head of `text` as a noun phrase; what follows a comma or a dash is left out."""
    head = re.split(r",|;|:| [-–—] |\. | because | but | so ", text)[0].strip()
    words = head.split()
    if not 1 < len(words) <= 14 or words[0][0].isdigit() or all(is_generic(word.strip("'’\"")) for word in words):
        return None
    if any(word.lower().replace("’", "'") in AUXILIARIES for word in words) and not re.match(
        r"(?:how|why|what|whether)\b", head, re.IGNORECASE
    ):
        return None
    first = words[0].lower()
    if (first in PAST and first not in BASES) or first in _NO_TOPIC | _COUNTS:
        return None
    if _NO_NOUN_PHRASE.search(head) or words[-1].strip("()!").lower().removesuffix("s") in ROLE_NOUNS:
        return None
    orders = first in BASES and words[1].lower() in _DETERMINED
    if orders or any(found["verb"] in THIRD for found in _TALKS.finditer(head)):
        return None
    if SELF.search(head) or re.search(r"\b(?:she|he|him|tbh)\b| since\b", head, re.IGNORECASE):
        return None
    return to_reader(with_article(lower_first(head, names)), spoken=True)
