"""How a name that may be the company's is built: signs in plain words, as in `surroundings`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, TITLES_BEHIND, known
from followup.engines.offline.reading.company_mail import fits_a_domain
from followup.engines.offline.reading.company_names import business, ends_with_a_legal_form, is_business
from followup.engines.offline.reading.heading import is_persons, places
from followup.engines.offline.reading.overview import Overview
from followup.engines.offline.reading.surroundings import holding
from followup.engines.offline.reading.word_kinds import ADDRESS, NEVER, NUMBER_WORDS, TECHNICAL
from followup.engines.offline.reading.words import Mention
from followup.planning.names import DAY_ABROAD, MONTH_ABROAD
from followup.vocabulary import is_everyday, is_function, is_generic

_COMPOUND = re.compile(
    r".{3}(?:werke?|betriebe|hütte|planung|technik|brauerei|druck|bau|schule|haus|klinik|verlag|gesellschaft|kirche|skole|sykehus|sjukhus|bolag|fabrik|bedrijf|huis|school|ziekenhuis|soft|tech|works?|labs?|ware|bank|net|gram|pay|verk|kontor|handel|zentrum|museum|hof)$"
)
"""How one word ends that names a business by itself."""
_DOMAIN = re.compile(r"[a-z0-9-]+\.[a-z]{2,5}")
_MANY = 5
"""Words."""
_LONG = 5
"""Characters of an abbreviation, at most."""
_INSIDE = frozenset("of and the & for".split())


def form(mention: Mention, overview: Overview) -> Iterator[str]:
    """Yield how the name of a mention is built."""
    small = [word.lower().strip(".,()'’") for word in mention.text.split()]
    yield from holding(_endings(mention, overview, small))
    yield from holding(_letters(mention, overview, small))
    yield from holding(_words(small))
    yield from holding(_other_things(mention, overview, small))


def _endings(mention: Mention, overview: Overview, small: Sequence[str]) -> Mapping[str, object]:
    """Return what the ends of the name say."""
    several = len(small) > 1
    legal = ends_with_a_legal_form(mention.text)
    ends = several and not legal and is_business(small[-1])
    lower = mention.text.islower()
    return {
        "of one word": not several and not _DOMAIN.fullmatch(mention.text),
        f"of {len(small)} words": several and len(small) < _MANY,
        "of many words": len(small) >= _MANY,
        "ends with a legal form": legal,
        "ends like a company": ends and not lower,
        "ends like a company, in small letters": ends and lower,
        "ends like a company, in one word": _COMPOUND.search(small[-1]),
        "begins like an institution": several and small[0] in business().beginnings,
        "only a word for a business": not several and (is_business(small[0]) or small[0] in business().beginnings),
        "a word for a business inside": any(map(is_business, small[:-1])),
        "without the dot behind it": legal
        and mention.text[-1] != "."
        and overview.text[mention.span.end : mention.span.end + 1] == ".",
        "ends with a genitive’s s": mention.text[-2:] in ("'s", "’s"),
        "like a mail’s address": fits_a_domain(overview.domains, small),
    }


def _letters(mention: Mention, overview: Overview, small: Sequence[str]) -> Mapping[str, object]:
    """Return what the name's capitals say."""
    text = mention.text
    capitals = text.isupper() and len(text) > 1
    return {
        "in small letters, as all is": text.islower() and overview.typed_small,
        "in small letters": text.islower() and not overview.typed_small and not _DOMAIN.fullmatch(text),
        "everyday words in small letters": text.islower() and any(map(is_everyday, small)),
        "in capitals": capitals and (len(small) > 1 or len(text) > _LONG),
        "an abbreviation": capitals and len(small) == 1 and len(text) <= _LONG,
        "capitals inside": not capitals and re.search(r"[a-zà-ÿ][A-Z]|^[A-Z0-9]+&", text),
        "like a web address": _DOMAIN.fullmatch(text),
        "also in small letters": len(small) == 1 and not text.islower() and small[0] in overview.small_words,
    }


def _words(small: Sequence[str]) -> Mapping[str, object]:
    """Return what kinds of words the name is made of."""
    inside = small[1:-1]
    edges = (small[0], small[-1])
    lists = known()
    generic = all(map(is_generic, small))
    listed = any(
        word in lists.given or word in lists.family or is_everyday(word) or is_business(word) for word in small
    )
    return {
        "with “&”, “and” or “of”": {"&", "and", "of"}.intersection(small),
        "with “for” inside": "for" in small,
        "function words inside": any(is_function(word) for word in inside if word not in _INSIDE),
        "a word inside that no name has": any(word in NEVER for word in inside if word not in _INSIDE),
        "a word at its edge that no name has": any(
            word in NEVER or word in DAY_ABROAD or word in MONTH_ABROAD for word in edges
        ),
        "everyday words only": generic,
        "begins with an everyday word": not generic and is_generic(small[0]) and len(small) > 1,
        "words that are on no list": not listed,
        "with a number": any(word[:1].isdigit() for word in small),
    }


def _other_things(mention: Mention, overview: Overview, small: Sequence[str]) -> Mapping[str, object]:
    """Return whether the name is rather that of a person, a place, a job or a tool."""
    whole, several = " ".join(small), len(small) > 1
    person = is_persons(list(small))
    job = small[-1] in ROLE_NOUNS and not (several and is_business(small[-1]))
    return {
        "with a form of address": (small[0] in HONORIFICS and small[0] != "st") or TITLES_BEHIND.search(mention.text),
        "like a person’s name": person,
        "first names in a list": several
        and {"and", "&", "+"}.intersection(small)
        and all(word in known().given for word in small if word not in ("and", "&", "+")),
        "numbers only": all(word in NUMBER_WORDS or word.isdigit() for word in small),
        "begins with a first name": not person and small[0] in known().given,
        "ends with a family name": several and small[-1] in known().family and not is_business(small[-1]),
        "speaks in the transcript": any(whole in speaker for speaker in overview.speakers),
        "a place": whole in places(),
        "ends with a place": several and small[-1] in places(),
        "part of an address": small[-1] in ADDRESS,
        "a job title": job,
        "a job title inside": not job
        and any(word in ROLE_NOUNS or word.removesuffix("s") in ROLE_NOUNS for word in small),
        "a tool or a norm": TECHNICAL.intersection(small),
    }
