"""Whether words are certainly a part of a sentence: where notes are too short or too wild for that, no draft uses them."""

import re
from itertools import pairwise

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
    PREPOSITIONS,
    THIRD,
    is_finite,
    is_plural,
)
from followup.engines.offline.names import ROLE_NOUNS
from followup.engines.offline.writing.syntax import PRONOUNS, plain, take_apart
from followup.engines.offline.writing.word_lists import nouns

_FOREIGN = re.compile(
    r"(?<![A-ZÀ-Þ]\w )\b(?:les|des|du|une|los|las|del|una|por|para|und|der|das|mit|für|het|een|nel|gli|och|jest|avec|dans|pour|sur|est|ils|ont|nous|vous|elle|aux|lo|chez|auf|dem|den|bei|con|que|muy|più|molto|sehr|nicht|niet|pas|não|mais que)\b(?! [A-ZÀ-Þ])|(?<![A-ZÀ-Þ]\w )(?<![a-zà-ÿ]['’])\b(?:le|la|il|el|de)\b (?![A-ZÀ-Þ])"
)
_TYPED = re.compile(
    r"\b(?:[a-z]+\d[a-z]*|dey|wey|dem|sey|wetin|una|abeg|dis|dat|di|mi|fi|seh|nuh|u|ur|mon|wed|thurs?|tues?|fri|jan|feb|sept?|oct|nov|dec|mthly|dont|doesnt|didnt|cant|wont|isnt|arent|wasnt|werent|havent|hasnt|hes|shes|theyre|theyve|weve|whats|thats|theres|im|ive|youre|ha|hah|ye|yea|gonna|wanna|alright|guys?|whos|brickies|sparkies|chippies|bloke|dude|pics?|vids?|min|max|approx|etc|esp|incl|resp|prob|poss|comms|biz|hosp|govt|mtg|mtgs|prod|asst|snr|jnr|yr|yrs|tho|thx|pls|rly|pts|pt|sth|smth|smb|btwn|wknd|weds|n)\b(?<!\bk8s)(?<!\bb2b)(?<!\bcovid19)"
    r"|\b(?:last|in|of|from|since|by) (?:may|march|august)\b|\bi\b|[a-z]\.[a-z]|[a-z]/[a-z]|(?<!\w)['’]\w|\s[+~*#]|\+\s|\s[-–—]\s|[|_<>=→]|^\(|\"|“|”|(?<!['’])\b[b-z]\b(?!['’])"
)
"""What is typed for oneself and sent to nobody."""
_INITIALS = re.compile(
    r"^(?:the )?(?!I\b|IT\b|HR\b|QA\b|PR\b|UX\b|AI\b|EU\b|UK\b|US\b|VPs?\b)[A-Z]{1,3} (?:wants?|needs?|would|said|says|thinks|hopes|likes|has|is)\b"
)
_REPEATS_ITS_OBJECT = re.compile(
    r"(?<!and)(?<!but)(?<!that)(?<!so)(?<!because)(?<!when)(?<!if)(?<!where)(?<!how)(?<!until)(?<!as)(?<!before)(?<!after)(?<!while)(?<!since)(?<!what)(?<!why)(?<!which)(?<![,;:]) (?:I|we|they|you) [a-z]+ (?:it|them)\b"
)
_UNITS = frozenset("per pm am percent million billion thousand k people staff sheep feet men women children fish cattle deer aircraft series mice geese teeth oxen lice data bacteria criteria".split())  # fmt: skip
_MAY_STAND_ALONE = frozenset(
    "section chapter part no store page room under below above over to into from by until till since in of at before after between and than or version level term room gate dock year years grade band stage phase step key number tier zone line route class ward block week platform bay unit quarter round than for".split()
)
"""Words behind which a number needs no noun."""
_JOINS = frozenset(
    "and but so because that which who whom whose where when if while since until before after as what how why than whether though although or once then however unless to like".split()
)


_LOOSE_ENDS = re.compile(
    r"^[A-ZÀ-Þ]\w+ (?:the|an?) |\b(?:January|February|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) the \w+ \w+|\bfor \w+['’]s$|\b(?:says|said|a few|in that period|the normal)$|\b(?:did|do|does|done) that\b|\bthat period\b|\bwants? it (?:under|over|below|above) \w+$"
    r"|(?<!do )(?<!does )(?<!did )(?<!to )(?<!would )(?<!will )(?<!could )(?<!can )(?<!should )(?<!must )(?<!may )(?<!might )\bnot (?:leave|wait|use|go|do|make|take|let|wait|pay|send)\b"
    r"|^(?:\w+ly )?\d+-(?:minute|hour|day|week|month|page)\b|\b(?:no|an?|the|every|your) (?:since|for|in|at|of|to|and|but|because|from|with)\b|\bthe \w+s (?:worried|keen|happy|sure|called)\b|\btill \d|\b\d+ odd\b|\bout the\b"
    r"|\b\d+ (?:years|months|weeks) (?!ago\b|old\b|of\b|in\b|with\b|as\b|at\b|and\b|before\b|after\b|later\b|long\b|running\b|now\b|for\b|on\b|to\b|from\b|by\b|under\b|behind\b|without\b|a\b|the\b|is\b|are\b|each\b|but\b|because\b|until\b|so\b|or\b|since\b|when\b|per\b|late\b|early\b|earlier\b|out\b|away\b|ahead\b|every\b)[a-z]"
    r"|\b(?:work|traffic|production|stock|training|travel|water|power|food|repair|storage|transport|cleaning|planning) \d+ (?:days|hours|weeks|months|years|minutes)\b"
)
"""What points out of the sentence, or hangs in it."""
_SINCE = re.compile(
    r"\bsince (?:the |last |\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|summer|spring|autumn|winter|Easter|Christmas)\b)"
)
_LASTING = re.compile(r"\b(?:has|have|had|was|were|\w+ed|went|fell|rose|grew|lost|began)\b")
"""What goes with "since": "runs since March" does not."""


def is_certain(words: str) -> bool:
    """Say whether a clause or a noun phrase reads as it would in a letter, as far as its form tells."""
    return not (
        _FOREIGN.search(words)
        or _TYPED.search(words)
        or _INITIALS.search(words)
        or re.search(
            r"\b(?:is|are|was|were) [^,]+, not \w+$|\b(?:once|twice) (?:week|day|month|year)\b|\b(?:days|hours|weeks) \w+al$",
            words,
        )
        or (_SINCE.search(words) and not _LASTING.search(words))
        or _LOOSE_ENDS.search(words)
        or words.count("(") != words.count(")")
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
        if year or word[-1] in "%," or re.fullmatch(r"[\d.,]+[km]", number) or re.search(r"\d:\d", word):
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
        if (
            noun in PREPOSITIONS | LINKS | AUXILIARIES | PRONOUNS
            or noun in DETERMINERS - NUMBER_WORDS
            or word[-1] in ",;:"
        ):
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
        if since_verb is not None and at + 2 < len(words) and small in ("i", "we", "they", "you"):
            acts, what = plain(words[at + 1]), plain(words[at + 2])
            if what in ("a", "an", "the", "my", "our", "your") and acts not in _GIVES | AUXILIARIES:
                return True
        names_more = since_verb is not None and small in THIRD and before in nouns().countable | nouns().uncountable
        if _is_verb(small, before) and not names_more:
            subject_between = (
                since_verb is not None
                and len(since_verb) > 1
                and (since_verb[-1] in PRONOUNS or is_plural(since_verb[-1]))
            )
            helps = before in AUXILIARIES | MODIFIERS and at > 1
            if since_verb is not None and not subject_between and not helps and since_verb:
                return True
            since_verb = []
        elif since_verb is not None and small not in MODIFIERS:
            since_verb.append(small)
    return False


_GIVES = frozenset(
    "gave give gives showed show sent send taught teach told tell offered offer lent bought brought made".split()
)


def _hangs_on_a_relative(words: list[str]) -> bool:
    """Say whether the only verb is that of a relative clause: "the product for people whom nobody insures"."""
    relative = next(
        (at for at, word in enumerate(words) if at and plain(word) in ("who", "whom", "which", "whose")), None
    )
    if relative is None:
        return False
    verbs = [at for at, word in enumerate(words) if _is_verb(plain(word), plain(words[at - 1]) if at else "")]
    early = any(is_finite(plain(word)) for word in words[1:relative])
    return not early and len([at for at in verbs if at > relative]) < 2


_LEFT_OPEN = frozenset(
    "not will would can could should must may might do does did cannot won't don't doesn't didn't can't".split()
)
"""Last words behind which a verb is left out ("people will not")."""


def is_certain_clause(words: str) -> bool:
    """Say whether words are certainly a clause with a verb of its own."""
    clause = words.removeprefix("that ").split()
    if clause and clause[-1] in _LEFT_OPEN:
        return False
    return is_certain(words) and _opens_well(clause) and not _hangs_on_a_relative(clause)


def _is_known(small: str) -> bool:
    """Say whether a word may open a clause without an article."""
    lists = nouns()
    return (
        small in DETERMINERS | PRONOUNS | PREPOSITIONS | LINKS | MODIFIERS
        or is_plural(small)
        or small in lists.uncountable
        or small in lists.qualities
        or small in NUMBER_WORDS
        or re.search(r"(?:ing|ed|ly|ion|ment|ness|ity|ism|ance|ence|ship|ics|ogy|phy|ure|age|ery|cy)$", small)
        is not None
        or re.search(r"\w{3}(?:less|ful|able|ible|ous|ive|ical|ial|ional|ic)$", small) is not None
    )


def _opens_well(words: list[str]) -> bool:
    """Say whether a clause can open with the word: anything but a noun that nobody knows, in small letters, without its article."""
    small = plain(words[0])
    lists = nouns()
    parts = take_apart(" ".join(words))
    if parts and is_plural(parts.subject.split()[-1]) and re.search(r"\b(?:his|her)\b", parts.rest):
        return False
    head = plain(parts.subject.split()[-1]) if parts else small
    if words[0][0].islower() and not _is_known(small) and (plain(words[1]) in NUMBER_WORDS or words[1][0].isdigit()):
        return False
    return not words[0][0].islower() or is_plural(head) or head in lists.uncountable or _is_known(small)


_ACTS = BASES - NOUN_LIKE | {"work"}
"""Behind a plural these are verbs: "testers work on Saturdays" is no thing to talk about."""
_NO_TOPIC = frozenset("head tour bit part question questions answer answers thing things stuff".split())


def is_certain_phrase(words: str) -> bool:
    """Say whether words are certainly a noun phrase: a noun that one knows at its head, and no job title."""
    if not is_certain(words):
        return False
    chunk = re.split(
        r" (?:of|for|in|at|on|from|with|to|between|by|that|which|who|where|into|about|without|after|before|I|we|they|you)(?= )|[,(]",
        words,
    )[0].split()
    while len(chunk) > 1 and plain(chunk[-1]) in ("online", "weekly", "again", "back"):
        chunk.pop()
    head = plain(chunk[-1])
    lists = nouns()
    if any(is_plural(first) and plain(second) in _ACTS for first, second in pairwise(chunk)):
        return False
    if re.match(r"(?:how|why|what|where)\b", words) or (plain(chunk[0]) in GERUNDS):
        return True
    return (
        {plain(word) for word in chunk} & (PRONOUNS - DETERMINERS) == set()
        and head not in ROLE_NOUNS | _NO_TOPIC
        and not chunk[-1][0].isupper()
        and (
            head in lists.countable
            or head in lists.uncountable
            or (is_plural(head) and not (head in THIRD and THIRD[head] not in NOUN_LIKE | lists.countable))
            or re.search(
                r"(?:ing|tion|sion|ment|ness|ity|ism|ance|ence|ship|age|ure|phy|ogy|scape|point|work|line|board|room|house|book)$",
                head,
            )
            is not None
        )
    )


def _is_verb(word: str, before: str) -> bool:
    return (
        word in AUXILIARIES - {"will", "can", "must", "might", "do", "need"}
        or (word in ("will", "can", "must", "do") and before in PRONOUNS)
        or (word in ONLY_PAST and word not in ("saw", "left", "found", "felt", "ground", "bore"))
        or (
            word in THIRD
            and THIRD[word] not in NOUN_LIKE | nouns().countable
            and not before.endswith("'s")
            and before not in DETERMINERS
        )
    )
