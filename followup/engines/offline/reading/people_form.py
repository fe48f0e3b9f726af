"""How a name is built, and what stands around it that only people have: signs in plain words, as in `surroundings`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from followup.engines.offline.names import HONORIFICS, PARTICLES, ROLE_NOUNS, TITLES_BEHIND, known
from followup.engines.offline.reading.company_names import business, ends_like_a_company
from followup.engines.offline.reading.heading import places
from followup.engines.offline.reading.overview import Overview
from followup.engines.offline.reading.surroundings import holding
from followup.engines.offline.reading.titles import title_before, title_behind, title_beside
from followup.engines.offline.reading.word_kinds import (
    ABSENT,
    CROWD,
    ELSEWHERE,
    HAVING,
    HEARING,
    KIN,
    MET,
    SAYS,
    SENT,
    TALK,
    WHO,
)
from followup.engines.offline.reading.words import Mention
from followup.vocabulary import is_everyday, is_generic

_DOUBLE = re.compile(r"[A-ZÀ-Þ][\w'’]+(?:-[A-ZÀ-Þ][\w'’]+)+")
_OF_PLACES = frozenset(
    "san santa saint puerto los las new port fort mount lake north south east west upper lower park street road lane square bridge hill hills valley bay beach island river quay harbour airport station".split()
)
_HE_OR_SHE = re.compile(r"[^.!?;\n]{0,45}?(?:,? (?:and |n )?(?:she|he|shes|hes)(?:['’]s|['’]d)?\b|[.!] (?:He|She)\b)")
_MADE_OF = re.compile(r"\s*(?:,|and\b|&|\+|/|then\b|plus\b|n\b)\s*$")
_THINGS = frozenset("team street road method model app platform report award project programme day week street".split())
_REACH = 90


def form(mention: Mention, overview: Overview, words: Sequence[str]) -> Iterator[str]:
    """Yield what a name says by itself, and what is said of somebody; `words` are those without forms of address."""
    small = [word.lower().rstrip(".") for word in words if word.lower() not in PARTICLES]
    small = small or [word.lower() for word in words]
    yield from holding(_built(mention, overview, words, small))
    yield from holding(_said(mention, overview))
    yield from holding(_sent(mention, overview))


def title_of(mention: Mention, overview: Overview, words: Sequence[str]) -> str | None:
    """Return the job title beside a name: "(head of sales)", ", the matron", "the hiring manager, "."""
    before, after = _around(mention, overview)
    named = any(word.lower() in known().given for word in words)
    return title_behind(after) or (title_beside(after) if named else None) or title_before(before)


def _around(mention: Mention, overview: Overview) -> tuple[str, str]:
    line, span = mention.line, mention.span
    return (
        overview.text[max(line.span.start, span.start - _REACH) : span.start],
        overview.text[span.end : min(line.span.end, span.end + _REACH)],
    )


def _built(mention: Mention, overview: Overview, words: Sequence[str], small: Sequence[str]) -> Mapping[str, object]:
    """Return what the words of the name say."""
    lists = known()
    lower = mention.text.islower()
    given = any(part in lists.given for word in small for part in (word, word.split("-")[0]))
    everyday = not given and any(word in lists.everyday for word in small)
    family = small[-1] in lists.family
    full = (family or small[-1] in ROLE_NOUNS) and (given or everyday)
    bare = small[:-1] if full else small
    listed = given or everyday or any(word in lists.family for word in small)
    gap = mention.words.all[mention.first].gap
    opens = "\n" in gap or re.search(r"[.!?:•*“\"(-]", gap) is not None
    honorific = mention.words.all[mention.first].small.rstrip(".") in HONORIFICS or "." in mention.text[:7]
    return {
        "a first name": given and not lower,
        "a first name, in small letters": given and lower,
        "a first name that is also a word": everyday and not lower,
        "a first name that is also a word, in small letters": everyday and lower,
        "a first name, behind “with”": given
        and mention.words.before(mention.first, 1) in (["with"], ["w"], ["w/"], ["wif"], ["wiv"]),
        "a family name": family and len(small) > 1,
        "a family name alone": family and len(small) == 1 and not given,
        "first and last name": 1 < len(small) < 5 and not lower,
        "first and last name, in small letters": 1 < len(small) < 5 and lower,
        "a form of address before it": honorific,
        "a form of address behind it": TITLES_BEHIND.search(mention.text),
        "a double name or a particle": len(words) > 1
        and any(_DOUBLE.fullmatch(word) or word in PARTICLES for word in words[1:]),
        "not on the list of names, one word": not listed and len(small) == 1 and not honorific,
        "a form of address before one word": honorific and len(small) == 1,
        "not on the list of names, several words": not listed and len(small) > 1,
        "may have its capital from the sentence": opens and len(small) == 1 and not listed and not honorific,
        "opens a line or a sentence": opens,
        "also in small letters in the notes": not lower and all(word in overview.small_words for word in small),
        "everyday words": any(map(is_everyday, small)),
        "only everyday words": all(map(is_generic, small)),
        "named like a place": small[0] in _OF_PLACES or small[-1] in _OF_PLACES,
        "a place": " ".join(small) in places() or small[-1] in places(),
        "ends like a company": len(small) > 1 and ends_like_a_company(small[-1]) and not full,
        "a word for a business": any(ends_like_a_company(word) or word in business().beginnings for word in bare),
        "a word for an interview inside": any(word in TALK for word in small),
        "a job title inside": any(word in ROLE_NOUNS for word in small),
        "in capitals": mention.text.isupper(),
        "the notes are typed in small letters": overview.typed_small,
        "the notes are short": len(overview.text) < 300,
    }


def _said(mention: Mention, overview: Overview) -> Mapping[str, object]:
    """Return what is said of somebody of that name."""
    before, after = _around(mention, overview)
    near = mention.words.before(mention.first, 6)
    behind = mention.words.behind(mention.last, 6)
    line = mention.line
    label = set(re.findall(r"\w+", (line.label or "").lower()))
    theirs = line.speaker not in (None, "me")
    clear = re.match(r"\s*(?:\(|, (?:the|our|their) |=)", after)
    behind_it = title_behind(after)
    doubted = re.match(r" ?\(?\?", after)
    return {
        "behind a label such as “Interviewer”": label & WHO and mention.span.start >= line.text.start,
        "its title behind it": behind_it and not clear,
        "its title behind it, in brackets or behind “the”": behind_it and clear,
        "its title straight behind it": title_beside(after),
        "its title before it": title_before(before),
        "behind “met”, “spoke to” or the like": MET.intersection(near[:1])
        or (MET.intersection(near[1:3]) and near[0] in ("to", "with", "by", "w", "w/")),
        "behind “about”": near[:1] == ["about"],
        "somebody whom one knows": KIN.intersection(_without_addresses(mention, near[:3])),
        "somebody known elsewhere": ELSEWHERE.intersection(near[:3]),
        "somebody whom they have": HAVING.intersection(near[:3]),
        "was not there": ABSENT.intersection(behind),
        "says or does something": behind and (behind[0] in SAYS or (len(behind) > 1 and behind[1] in SAYS)),
        "is called he or she": _HE_OR_SHE.match(after),
        "told more of": re.match(r",? (?:who(?! (?:i|we|he|she|they)\b)|whose)\b", after),
        "the notes doubt it": doubted,
        "introduces themselves": theirs and HEARING.intersection(near[:2]),
        "in a list": _MADE_OF.search(before) is not None,
        "before another in a list": re.match(r"(?:\s*\([^()\n]{1,60}\))?\s*(?:,|and\b|&|\+|/|plus\b|n\b) ?", after),
        "before “people” or the like": behind and behind[0] in CROWD,
        "before a thing": behind and behind[0] in _THINGS,
        "behind a number": re.search(r"(?<![:\d.])\d $", before),
        "in a timetable": re.search(r"(?<![\d:])\d{1,2}(?:[:.h]\d{2} ?(?:[ap]m)?| ?[ap]m)(?: ?[-–—:,] ?| )$", before),
        "behind a word for a school or a client": {
            "school",
            "college",
            "hospital",
            "university",
            "client",
            "customer",
            "company",
            "product",
            "tool",
        }.intersection(near[:1]),
    }


def _without_addresses(mention: Mention, near: Sequence[str]) -> Iterator[str]:
    """Yield the words before a mention, the nearest first, less those by which a nurse or a priest is addressed."""
    for place, word in enumerate(near, start=1):
        number = mention.first - place
        following = mention.words.all[number + 1].text
        if not (word in HONORIFICS and mention.words.all[number].text[0].isupper() and following[0].isupper()):
            yield word


def _sent(mention: Mention, overview: Overview) -> Mapping[str, object]:
    """Return what a mail says on somebody."""
    before, after = _around(mention, overview)
    near = mention.words.before(mention.first, 2)
    line = mention.line
    alone = not before.strip(" >,") and not after.strip(" ,")
    return {
        "spoken to, as the candidate is": SENT.intersection(near[:2])
        and (line.mail or line.speaker not in (None, "me")),
        "sent to": line.mail and re.match(r"\W*(?:to|cc|til|an|para|aan|till)\b", before, re.IGNORECASE),
        "sends a mail": re.match(r"\s*<[^<>\s]+@", after)
        and re.match(r"\W*(?:from|fra|von|van|de|från|da)\b", before, re.IGNORECASE),
        "signs a mail": line.mail and alone,
        "named in a mail": line.mail,
        "will be there, as a mail says": line.mail and re.match(r",? and I\b", after),
    }
