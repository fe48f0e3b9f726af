"""Whether words are certainly a part of a sentence: where notes are too short or too wild for that, no draft uses them."""

import re

from followup.engines.offline.completion import nouns
from followup.engines.offline.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    LINKS,
    MODIFIERS,
    NOUN_LIKE,
    NUMBER_WORDS,
    ONLY_PAST,
    PREPOSITIONS,
    THIRD,
    is_plural,
)
from followup.engines.offline.syntax import PRONOUNS, plain

_FOREIGN = re.compile(
    r"(?<![A-ZÀ-Þ]\w )\b(?:les|des|du|une|los|las|del|una|por|para|und|der|das|mit|für|het|een|nel|gli|och|jest|avec|dans|pour|sur|est|auf|dem|den|bei|con|que|muy|più|molto|sehr|nicht|niet|pas|não|mais que)\b(?! [A-ZÀ-Þ])"
)
_TYPED = re.compile(
    r"\b(?:[a-z]+\d[a-z]*|u|ur|mon|wed|thurs?|tues?|fri|jan|feb|sept?|oct|nov|dec|mthly|dont|doesnt|didnt|cant|wont|isnt|arent|wasnt|werent|havent|hasnt|hes|shes|theyre|theyve|weve|whats|thats|theres|im|ive|youre|ha|hah|ye|yea|gonna|wanna|alright|lads?|pics?|vids?|min|max|approx|etc|esp|incl|resp|prob|poss|comms|biz|hosp|govt|mtg|mtgs|prod|asst|snr|jnr|yr|yrs|tho|thx|pls|rly|sth|smth|smb|btwn|wknd|n)\b(?<!\bk8s)(?<!\bb2b)(?<!\bcovid19)"
    r"|\b(?:last|in|of|from|since|by) (?:may|march|august)\b|\bi\b|[a-z]\.[a-z]|[a-z]/[a-z]|(?<!\w)['’]\w|\s[+~*#]|\+\s|\s[-–—]\s|[|_<>=→]|\(|\)|\"|“|”|(?<!['’])\b[b-z]\b(?!['’])"
)
"""What is typed for oneself and sent to nobody."""
_INITIALS = re.compile(
    r"^(?:the )?(?!I\b|IT\b|HR\b|QA\b|PR\b|UX\b|AI\b|EU\b|UK\b|US\b|VPs?\b)[A-Z]{1,3} (?:wants?|needs?|would|said|says|thinks|hopes|likes|has|is)\b"
)
_REPEATS_ITS_OBJECT = re.compile(
    r"(?<!and)(?<!but)(?<!that)(?<!so)(?<!because)(?<!when)(?<!if)(?<!where)(?<!how)(?<!until)(?<!as)(?<!before)(?<!after)(?<!while)(?<!since)(?<!what)(?<!why)(?<!which)(?<![,;:]) (?:I|we|they|you) [a-z]+ (?:it|them)\b"
)
_UNITS = frozenset("per pm am percent million billion thousand k people staff sheep feet men women children fish cattle deer aircraft series".split())  # fmt: skip
_MAY_STAND_ALONE = frozenset(
    "section chapter part no store page room under below above over to from by until till since in of at before after between and than or version level term room gate dock year years grade band stage phase step key number tier zone line route class ward block week platform bay unit block quarter round about around than for nearly almost only".split()
)
"""Words behind which a number needs no noun."""
_JOINS = frozenset(
    "and but so because that which who whom whose where when if while since until before after as what how why than whether though although or once then however unless to like".split()
)


def is_certain(words: str) -> bool:
    """Say whether a clause or a noun phrase reads as it would in a letter, as far as its form tells."""
    return not (
        _FOREIGN.search(words)
        or _TYPED.search(words)
        or _INITIALS.search(words)
        or re.search(r", not \w+$|\b(?:once|twice) (?:week|day|month|year)\b|\b(?:days|hours|weeks) \w+al$", words)
        or _REPEATS_ITS_OBJECT.search(words)
        or _counts_wrongly(words.split())
        or _runs_on(words.split())
    )


def _counts_wrongly(words: list[str]) -> bool:
    """Say whether a number lacks its noun, or has one that is no plural: "takes 3 hour", "food cost 34"."""
    for at, word in enumerate(words):
        number = plain(word)
        if not (re.fullmatch(r"\d[\d.,]*k?", number) or number in NUMBER_WORDS) or number in ("1", "one", "hundred"):
            continue
        before = plain(words[at - 1]) if at else ""
        year = re.fullmatch(r"(?:19|20)\d\d", number) is not None
        if year or word[-1] in "%," or re.search(r"\d:\d", word):
            continue
        if number in NUMBER_WORDS and plain(" ".join(words[at + 1 : at + 2])) in NUMBER_WORDS | {"and", "or"}:
            continue
        noun = _counted(words[at + 1 :])
        if noun is None and not (before in _MAY_STAND_ALONE and number[:1].isdigit()) and not number.isalpha():
            return True
        if noun is None and number.isalpha() and before not in _MAY_STAND_ALONE | {"all", "those", "these", "the"}:
            follows = plain(words[at + 1]) if at + 1 < len(words) else ""
            if follows not in PREPOSITIONS | {"in", "of", "and", "or", ""}:
                return True
    return False


def _counted(following: list[str]) -> str | None:
    """Return the plural that a number counts, within the next words."""
    for word in following[:5]:
        noun = plain(word)
        if is_plural(noun) or noun in _UNITS or word[0] in "%£$€" or "%" in word:
            return noun
        if noun in PREPOSITIONS | LINKS | AUXILIARIES | PRONOUNS or noun in DETERMINERS - NUMBER_WORDS or word[-1] in ",;:":
            return None
    return None


def _runs_on(words: list[str]) -> bool:
    """Say whether a second verb follows with nothing that joins it to the first."""
    since_verb: list[str] | None = None
    for at, word in enumerate(words):
        small = plain(word)
        before = plain(words[at - 1]) if at else ""
        if since_verb is not None and (small in _JOINS or word[-1] in ",;:"):
            since_verb = None
            continue
        if _is_verb(small, before):
            subject_between = since_verb is not None and len(since_verb) > 1 and (since_verb[-1] in PRONOUNS or is_plural(since_verb[-1]))
            helps = before in AUXILIARIES | MODIFIERS and at > 1
            if since_verb is not None and not subject_between and not helps and since_verb:
                return True
            since_verb = []
        elif since_verb is not None and small not in MODIFIERS:
            since_verb.append(small)
    return False


def _is_verb(word: str, before: str) -> bool:
    return (
        word in AUXILIARIES - {"will", "can", "must", "might", "do", "need"}
        or (word in ("will", "can", "must", "do") and before in PRONOUNS)
        or (word in ONLY_PAST and word not in ("saw", "left", "found", "felt", "ground", "bore"))
        or (word in THIRD and THIRD[word] not in NOUN_LIKE | nouns().countable and not before.endswith("'s") and before not in DETERMINERS)
    )
