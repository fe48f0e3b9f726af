"""The small words that shorthand leaves out: "wants quarterly cycle back" -> "wants the quarterly cycle back"."""

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
    ONLY_PAST,
    PARTICIPLES,
    PAST,
    PREPOSITIONS,
    THIRD,
    is_plural,
)
from followup.engines.offline.writing.syntax import PRONOUNS, plain
from followup.engines.offline.writing.word_lists import nouns

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_UNITS = r"minute|hour|day|week|month|year|page|mile|metre|meter|person|bed|seat|storey|litre|tonne|ton|kilo"
_END_OF = re.compile(
    r"\b(?<!the )(end|start|beginning|middle) (?:of )?(month|week|year|term|season|day|"
    rf"{_MONTHS})\b"
)
_AT_END_OF = re.compile(
    r"(?<=[a-z] )(?<!by )(?<!at )(?<!before )(?<!until )(?<!from )(?<!the )(?=the (?:end|start|beginning) of the)"
)
_MEASURED = re.compile(
    rf"\b(?P<count>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[ -]?(?P<unit>{_UNITS})s? (?=(?P<next>[a-z][\w-]+))"
)


_MEASURED_LOOSELY = re.compile(
    rf"\b(?:\d+|two|three|four|five|six) (?:{_UNITS})s (?:delivery|manual|training|course|lesson|contract|notice)\b"
)


def complete(text: str) -> str | None:
    """Return `text` with the articles and prepositions that it lacks; None where a noun stands alone and nobody knows why."""
    text = timed(text)
    text = _MEASURED.sub(_hyphenated, text)
    if _MEASURED_LOOSELY.search(text):
        return None
    words = text.split()
    made: list[str] = []
    at = 0
    while at < len(words):
        phrase = _bare_phrase(words, at)
        if phrase:
            article = _article(words, at, phrase)
            if article is None:
                return None
            made += [article, *words[at : at + phrase]] if article else words[at : at + phrase]
            at += phrase
        else:
            made.append(words[at])
            at += 1
    return " ".join(made)


def timed(text: str) -> str:
    """Add the preposition that a month, a day or the end of a span lacks: "launches March" -> "launches in March"."""
    text = _AT_END_OF.sub("at ", _END_OF.sub(_end_of, text))
    words = text.split()
    return " ".join(piece for at, word in enumerate(words) for piece in (*_when(words, at), word))


def _end_of(found: re.Match[str]) -> str:
    """Write out the end of a span: "end of month" -> "the end of the month", "end Jan" -> "the end of January"."""
    return f"the {found[1]} of {'' if found[2][0].isupper() else 'the '}{found[2]}"


def _when(words: list[str], at: int) -> list[str]:
    """Return the preposition that a month or a day lacks behind a noun or verb: "launches March" -> "launches in March"."""
    named = re.fullmatch(rf"(?:(?P<month>{_MONTHS})|(?:{_DAYS})s?)\W*", words[at])
    if named is None or not at or not words[at - 1][-1].islower() or words[at - 1][0].isupper():
        return []
    before = plain(words[at - 1])
    follows = words[at + 1] if at + 1 < len(words) else ""
    if before in _FUNCTION | _NEXT | nouns().qualities or (follows[:1].islower() and _is_listed(plain(follows))):
        return []
    if named["month"]:
        return [] if re.fullmatch(r"\d{1,2}\W*", follows) else ["in"]
    return ["on"]


def _hyphenated(found: re.Match[str]) -> str:
    following = found["next"].lower()
    before = found.string[: found.start()].split()[-1:]
    is_thing = following in nouns().countable and bool(before) and plain(before[0]) in _ARTICLES | nouns().qualities
    return f"{found['count']}-{found['unit']} " if is_thing else found.group()


_NEXT = frozenset(
    "next last first second third fourth early late mid alternate other every each once twice been being".split()
)
_ARTICLES = frozenset("a an the my your his her our their its own no every each".split())
_OBJECTS = frozenset("me us him her them it".split())
_PARTICLES = frozenset("up out down off away back over".split())
_FUNCTION = (
    DETERMINERS
    | PREPOSITIONS
    | LINKS
    | MODIFIERS
    | PRONOUNS
    | AUXILIARIES
    | frozenset(
        "next last been being anybody anyone anything something nothing everything everyone very too so me him her them us not never ago there here him".split()
    )
)
_ARTICLES_BY_VERB = frozenset(
    "have has had need needs needed hire get build create start open introduce buy use write add launch offer make made built wrote started opened created set".split()
)
_IDIOMS = {
    "at": "home work school night noon lunch sea university college church first last least peak scale cost risk hand present source speed standstill height capacity reception break breakfast dinner harvest",
    "in": "fact person place stock house town time order production hospital prison bed court charge school class line parallel practice theory private public progress summer winter spring autumn store use transit view operation series part total rotation reception triage theatre season front-of-house full half advance detail depth future touch tandem bulk force office demand shape isolation response need common favour harmony service sync context",
    "on": "video paper time site call foot board hold schedule track duty stage screen average demand budget target loan shift leave top purpose request camera tape order record reception standby arrival delivery fire film tour trial production display sale",
    "by": "*",
    "as": "*",
    "per": "*",
    "via": "*",
    "a": "*",
    "of": "*",
    "from": "scratch home memory start school work day week month year site stock door field farm",
    "to": "video paper school work bed hospital market court date life zero scale completion church college university plan end fork door",
    "under": "way pressure control contract review warranty construction cover",
    "before": "school work lunch breakfast dinner bed dark harvest closing opening surgery dawn launch dusk christmas",
    "after": "school work lunch breakfast dinner dark harvest closing surgery launch hours discharge",
    "for": "example sale hire free good lunch breakfast dinner work now release life fun approval sign-off review",
    "during": "lunch harvest surgery construction peak service term training",
    "off": "site work sick duty",
    "out": "*",
    "with": "ease",
    "without": "notice warning permission delay",
    "within": "reach budget",
    "into": "production place use service force account",
    "over": "video time budget winter summer lunch christmas night",
    "than": "*",
    "like": "*",
}  # fmt: skip
_ALONE = {before: frozenset(words.split()) for before, words in _IDIOMS.items()}
_TAKES = frozenset(
    "take takes taking took make makes making made have has had lose loses lost gain keep keeps find get give gives pay pays lay".split()
)
_WITH_VERB = frozenset(
    "charge care part place time use access control notice advantage turn shape note account effect root sense headway room contact track pride stock fire aim".split()
)
"""Nouns that go with such a verb without an article: "take charge of"."""
_TAKES_INFINITIVE = frozenset(
    "want wants wanted need needs needed plan plans planned like hope hopes hoped going have has had try tries tried trying aim aims used able ready help love start starts started began begin due about agreed decided".split()
)
_PAIRS = frozenset("week month year day night hour".split())
"""Behind "once a", "twice a" and the like."""


def _bare_phrase(words: list[str], at: int) -> int:
    """Return how many words, from `at` on, are a noun phrase without an article behind a verb or preposition; 0 where none is."""
    if not at or words[at - 1][-1] in ",;:.!?" or not _opens_object(words, at):
        return 0
    end = named = at
    while named < len(words) and _is_proper(words[named]) and plain(words[named]) not in _FUNCTION:
        named += 1
    if named > at:
        follows = plain(words[named]) if named < len(words) else ""
        is_whole = named < len(words) and not is_plural(follows) and words[named - 1][-1] not in ",;:.!?s"
        return named + 1 - at if is_whole and follows in nouns().countable - nouns().uncountable else 0
    while end < len(words):
        word = plain(words[end])
        if (
            _is_proper(words[end])
            or not words[end][0].islower()
            or word in _FUNCTION
            or (_acts(word) and (end == at or word in ONLY_PAST or is_plural(words[end - 1])))
            or (end == at and word in BASES and word not in NOUN_LIKE and not _is_listed(word))
            or (end > at and is_plural(words[end - 1]) and (word in BASES or word.endswith("ed")))
            or (end > at and word in PARTICIPLES and word not in NOUN_LIKE and word not in nouns().countable)
            or (end == at and (word in GERUNDS or word in THIRD) and not _is_listed(word) and word not in NOUN_LIKE)
        ):
            break
        end += 1
        if words[end - 1][-1] in ",;:.!?":
            break
    if end < len(words) and end > at and words[end - 1][-1] not in ",;:.!?":
        number = words[end][0].isdigit() or plain(words[end]) in NUMBER_WORDS
        if words[end][0].isupper() or number or plain(" ".join(words[end - 1 : end + 2])) == "day and night":
            return 0
    return end - at


def _is_proper(word: str) -> bool:
    """Say whether a word is a name or an abbreviation: "HITRUST", "e-MAR"."""
    return any(letter.isupper() for letter in word)


def _acts(word: str) -> bool:
    """Say whether a word can only be a verb."""
    return (
        (word in THIRD and THIRD[word] not in NOUN_LIKE) or (word in PAST and word not in PARTICIPLES)
    ) and not _is_listed(word)


_QUALITY = re.compile(r"\w{3}(?:less|ful|able|ible|ous|ive|ical|ial|ional|ic|ish|proof|free|wide|based|led|ready)$")
"""How adjectives end."""


def _is_listed(word: str) -> bool:
    lists = nouns()
    return (
        word in lists.countable
        or word in lists.uncountable
        or word in lists.qualities
        or _QUALITY.search(word) is not None
    )


def _opens_object(words: list[str], at: int) -> bool:  # noqa: PLR0911 - one case each
    """Say whether the word before is a verb or a preposition whose object begins at `at`."""
    before, first = plain(words[at - 1]), plain(words[at])
    earlier = plain(words[at - 2]) if at > 1 else ""
    after = plain(words[at + 1]) if at + 1 < len(words) else ""
    if earlier in _ARTICLES:
        return False
    if before == "to" and earlier in _TAKES_INFINITIVE and first in BASES:
        return False
    if before == "to" and (after in PRONOUNS | DETERMINERS | _OBJECTS or not (_is_listed(first) or is_plural(first))):
        return False
    if (before == "from" and "to" in map(plain, words[at : at + 4])) or (
        before == "to" and "from" in map(plain, words[max(0, at - 5) : at])
    ):
        return False
    if before in PREPOSITIONS - {"about", "around", "over"}:
        return True
    if before in _PARTICLES:
        return first not in PREPOSITIONS
    if before in ("have", "has", "had"):
        return first not in PARTICIPLES or _is_listed(first)
    if before in ("need", "needs", "want", "wants", "wanted", "needed", "use", "uses"):
        return True
    if before in PARTICIPLES and (earlier in DETERMINERS | PREPOSITIONS | nouns().qualities or not earlier):
        return False
    is_verb = before in BASES or before in THIRD or before in PAST
    return is_verb and (
        THIRD.get(before, before) not in NOUN_LIKE
        or earlier
        in PRONOUNS - {"that", "this", "these", "those", "each", "most"}
        | {"to", "not", "will", "would", "can", "could", "should"}
    )


def _article(words: list[str], at: int, count: int) -> str | None:
    """Return "a", "an", "the" or nothing for the phrase; None where that is not sure."""
    lists = nouns()
    phrase = [plain(word) for word in words[at : at + count]]
    before = plain(words[at - 1])
    while len(phrase) > 1 and (phrase[-1] in lists.qualities - lists.countable or phrase[-1].endswith("ly")):
        phrase.pop()
    head = phrase[-1].rsplit("-", 1)[-1] if phrase[-1] not in lists.countable else phrase[-1]
    follows = plain(words[at + count]) if at + count < len(words) else ""
    if (
        is_plural(head)
        or (len(phrase) == 1 and head in _WITH_VERB and before in _TAKES)
        or head in lists.uncountable
        or (len(phrase) == 1 and (head in lists.qualities or head.endswith(("ing", "ly", "ed")) or head in PARTICIPLES))
        or (head not in lists.countable and re.search(r"(?:ing|tion|sion|ment|ness|ity|ism|ance|ence)$", head))
        or (len(phrase) == 1 and head in BASES and before in ("to", "help", "and", "or"))
        or (len(phrase) == 1 and (head in _ALONE.get(before, ()) or "*" in _ALONE.get(before, ())))
        or (len(phrase) == 1 and before in PREPOSITIONS - {"at", "in", "on"} and head not in lists.countable)
        or (head in _PAIRS and before in ("a", "per", "each", "every"))
    ):
        return "" if not (head in _PAIRS and before in ("once", "twice")) else "a"
    if (
        len(phrase) > 1
        and phrase[0] in ("much", "better", "good", "poor", "bad")
        and head in ("shape", "health", "condition")
    ):
        return ""
    if head not in lists.countable or phrase[0] == "same" or before in AUXILIARIES - {"have", "has", "had"}:
        return None
    earlier = plain(words[at - 2]) if at > 1 else ""
    if (
        before in _ARTICLES_BY_VERB | {"want", "wants", "wanted"} or (before == "with" and earlier not in PARTICIPLES)
    ) and not (
        follows in PARTICIPLES | {"under", "below", "back", "above", "done", "ready"} and before.startswith("want")
    ):
        first = phrase[0]
        return "an" if re.match(r"[aeio]|u(?!ni|se)|ho(?:ur|nest)", first) else "a"
    return "the"
