"""The little syntax that the writer needs: articles, capitals, lists, full stops."""

import re

from followup.engines.offline.lexicon import DETERMINERS, LINKS, NUMBER_WORDS, PREPOSITIONS, is_plural
from followup.engines.offline.names import ROLE_NOUNS, known
from followup.engines.offline.writing.word_lists import nouns

_PROPER = re.compile(r"[A-ZÀ-Þ]")
_MASS = re.compile(
    r"(?:.*(?:ness|ity|ism|ing|ware|age|ance|ence|tion|phy|ogy)|leave|stock|work|demand|turnover|traffic|funding|staff|retention|recruitment|inflation|water|gas|bread|milk|food|money|cash|time|space|equipment|furniture|paper|damage|waste|feedback|morale|software|data|evasion|research|advice|help|care|support|trust|safety)"
)
_NOT_MASS = frozenset(
    "building training meeting opening wedding painting warehouse evening morning ceiling landing reading filing listing village garage page cottage package stage passage image message station section position question session mission commission location division region application competition exhibition collection conference entrance ambulance audience".split()
)


def with_article(phrase: str) -> str:
    """Put "the" before a noun phrase that begins with a plain noun: "migration to k8s" -> "the migration to k8s"."""
    first = re.match(r"[\w'’-]+", phrase)
    if (
        first is None
        or first.group().lower() in DETERMINERS - NUMBER_WORDS
        or first.group().lower() in ("how", "why", "whether", "where", "when")
    ):
        return phrase
    if first.group()[0].isdigit():
        return f"the {phrase}"
    if _PROPER.match(phrase) and not re.match(r"[A-Z][a-z]+ing\b", phrase):
        return phrase
    if (
        first.group().lower().endswith("ing")
        and first.group().lower() not in _ING_NOUNS
        and not re.match(r"\w+ing of\b", phrase)
    ):
        return phrase
    return "the " + phrase


_ING_NOUNS = frozenset(
    "waiting building training funding onboarding pricing reporting setting meeting opening wedding evening morning filing painting ceiling".split()
)


def subject_with_article(subject: str) -> str:
    """Give a bare singular subject its article; plurals, names and what cannot be counted have none."""
    words = subject.split()
    head = re.split(r" (?:of|in|on|at|for|from|with|to|between) ", subject)[0].split()[-1]
    if (len(words) > 1 and words[1][0].isdigit()) or re.fullmatch(
        r"(?:yesterday|today|tomorrow|tonight)['’]s", words[0].lower()
    ):
        return subject
    shouted = words[0].isupper() and len(words[0]) > 1
    if shouted and (words[0].lower() in ROLE_NOUNS if len(words) == 1 else words[1].islower() and not is_plural(head)):
        return f"the {subject}"
    if (
        words[0].lower() in DETERMINERS | _PRONOUNS
        or words[0][0].isdigit()
        or _PROPER.match(subject)
        or " and " in subject
    ):
        return subject
    if (
        is_plural(head)
        or head.lower() in nouns().uncountable
        or (_MASS.fullmatch(head.lower()) and head.lower() not in _NOT_MASS)
    ):
        return subject
    return "the " + subject


_PRONOUNS = frozenset("i you we they he she it there everyone everybody nobody someone somebody what".split())
_SMALL = DETERMINERS | PREPOSITIONS | LINKS | _PRONOUNS
_NAMED = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas"
    r"|English|French|German|Spanish|Italian|Dutch|Polish|British|American|European|African|Asian|Indian|Chinese|Japanese|Scottish|Irish|Welsh|Portuguese|Arabic|Swedish|Danish|Norwegian|Finnish|Greek|Turkish|Russian)"
)


def lower_first(text: str, names: frozenset[str]) -> str:
    """Write the first letter small, unless the first word is a name, an abbreviation or "I"."""
    first = re.match(r"[\w'’-]+", text)
    if (
        first is None
        or (re.match(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][a-zà-ÿ]", text) and first.group().lower() not in _SMALL)
        or first.group() in names
        or first.group() in ("I", "I'm", "I've", "I'd", "Dr", "Mr", "Mrs", "Ms", "Prof")
        or first.group().removesuffix("'s").removesuffix("’s") in names
        or _NAMED.fullmatch(first.group())
        or first.group().lower() in known().given - known().everyday
    ):
        return text
    return text if len(first.group()) > 1 and not first.group()[1:].islower() else text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """Give a sentence its capital and its full stop."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".!?" else ".")


def listed(phrases: list[str]) -> str:
    """Join phrases: "a", "a and b", "a, b and c"."""
    return phrases[0] if len(phrases) == 1 else f"{', '.join(phrases[:-1])} and {phrases[-1]}"
