"""How words that may be a job title are built: signs in plain words, as in `surroundings`."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.engines.offline.reading.company_names import ends_with_a_legal_form, is_business
from followup.engines.offline.reading.heading import places
from followup.engines.offline.reading.overview import Overview
from followup.engines.offline.reading.role_names import is_trade
from followup.engines.offline.reading.sections import Section
from followup.engines.offline.reading.surroundings import holding
from followup.engines.offline.reading.word_kinds import NAMING, NEVER, TALK, WORK
from followup.engines.offline.reading.words import Mention
from followup.planning.names import DAY_ABROAD, MONTH_ABROAD
from followup.vocabulary import is_everyday, is_function, is_generic

_RANKS = frozenset(
    "senior junior head deputy assistant associate lead chief trainee apprentice graduate principal executive part-time full-time seasonal registered staff general regional night snr sr jr asst vice second sous".split()
)
"""Words with which titles begin."""
_VAGUE = frozenset(
    "head lead chief partner officer manager chair fellow associate representative server host model pilot leader member em pm hr owner founder co-founder cofounder interviewer director boss recruiter doctor nurse teacher".split()
)
"""Titles that say little by themselves."""
_LABELS = frozenset(
    "role position job post vacancy title function functie funktion stelle beruf puesto cargo vaga poste rol perfil mansione posizione stanowisko tjänst tjänsten stilling pozisyon munkakör pozíció applied työ tehtävä emne должность".split()
)
"""Words of labels behind which the role stands."""
_ADVERT = re.compile(
    r"[ \t]*\((?:[mwdfxh]/[mwdfxh](?:/[mwdfxh])?|all genders?|h/f|f/h)\)|(?::in|\*in|/-?in|_in|\(in\))\b", re.IGNORECASE
)
"""How German and French adverts mark a title as meant for all."""
_LEVEL = re.compile(r"i{1,3}|iv|v|\d|jr|jnr|sr|snr|junior|trainee|va")
"""How a title ends that has grades."""
_NEVER = (NEVER | TALK | WORK) - {"hr", "it", "video", "team"}
"""Words with which no title begins or ends."""
_MANY = 6
_NEAR = 4
"""Words before a title in which the role is stated: "the post is that of …"."""
_BESIDE = 6
"""Characters between the company and the role beside it."""


def form(
    mention: Mention, overview: Overview, titles: Collection[str], company: tuple[int, int] | None
) -> Iterator[str]:
    """Yield how a title is built; `titles` are those of the people, in small letters, `company` is where it is named."""
    small = [word.lower().strip(".,()'’") for word in re.split(r"[\s/]+", mention.text) if word.strip(".,()'’")]
    yield from holding(_built(mention, small))
    yield from holding(_words(small))
    yield from holding(_beside(mention, overview, titles, company))


def _built(mention: Mention, small: Sequence[str]) -> Mapping[str, object]:
    """Return what the number and the letters of the words say, and where the trade stands."""
    trades = [number for number, word in enumerate(small) if is_trade(word)]
    plural = bool(trades) and small[trades[-1]].endswith("s") and small[trades[-1]] not in ROLE_NOUNS
    words = mention.text.split()
    content = [word for word in words if not is_function(word)]
    return {
        f"of {len(small)} words": len(small) < _MANY,
        "of many words": len(small) >= _MANY,
        "ends with a trade": trades and trades[-1] == len(small) - 1,
        "goes on behind the trade": trades and trades[-1] < len(small) - 1,
        "ends with a level": trades and trades[-1] == len(small) - 2 and _LEVEL.fullmatch(small[-1]),
        "begins with the trade": trades and trades[0] == 0 and len(small) > 1,
        "names no trade": not trades,
        "two trades": len(trades) > 1,
        "more than one of them": plural,
        "all its words with capitals": all(word[0].isupper() for word in content),
        "some of its words with capitals": len({word[0].isupper() for word in content}) > 1,
        "in capitals": mention.text.isupper() and len(mention.text) > _MANY,
        "with “of”, “to” or “in”": {"of", "to", "in", "de", "du"}.intersection(small),
        "with “for”, “the” or “on”": {"for", "the", "on"}.intersection(small),
        "with “and”": {"and", "&"}.intersection(small),
        "with a comma inside": "," in mention.text,
    }


def _words(small: Sequence[str]) -> Mapping[str, object]:
    """Return what kinds of words the title is made of."""
    edges = (small[0], small[-1])
    lists = known()
    rank = small[0].split("-")[0] in _RANKS or small[0] in _RANKS
    return {
        "begins with a rank": rank and len(small) > 1,
        "a title that says little by itself": len(small) == 1 and small[0] in _VAGUE,
        "a word at its edge that no title has": any(
            word in _NEVER or word in DAY_ABROAD or word in MONTH_ABROAD for word in edges
        ),
        "everyday words only": all(map(is_generic, small)),
        "begins with an everyday word": is_everyday(small[0]) and not rank and len(small) > 1,
        "ends with an everyday word": is_everyday(small[-1]) and not is_trade(small[-1]),
        "a first name inside": any(word in lists.given and word not in ROLE_NOUNS for word in small),
        "a form of address inside": any(word in HONORIFICS and word not in ROLE_NOUNS for word in small),
        "a place": " ".join(small) in places() or small[-1] in places(),
        "ends like a company": len(small) > 1 and is_business(small[-1]) and not is_trade(small[-1]),
        "with a number": any(word[:1].isdigit() for word in small),
    }


def _beside(
    mention: Mention, overview: Overview, titles: Collection[str], company: tuple[int, int] | None
) -> Mapping[str, object]:
    """Return what stands beside a title: the company, a mark of adverts, a label; and whether it is somebody's."""
    line, span = mention.line, mention.span
    title = mention.text.lower()
    near = mention.words.before(mention.first, _NEAR)
    stated = bool(WORK.intersection(near) and NAMING.intersection(near)) and near[0] not in WORK
    closes = re.match(r"\W*$|\s*[,.;:()\"”|–—-]", overview.text[span.end : min(span.end + 3, line.span.end)])
    label = set((line.label or "").lower().split())
    start, end = company or (-1, -1)
    inside = company is not None and start < span.end and span.start < end
    beside = (
        company is not None and not inside and -_BESIDE <= min(span.start - end, start - span.end, key=abs) <= _BESIDE
    )
    return {
        "behind a label such as “Role”": label & _LABELS and span.start >= line.text.start,
        "stated as the role": stated,
        "stated as the role, up to a mark": stated and closes,
        "marked as in an advert": _ADVERT.match(overview.text, span.end, line.span.end),
        "beside the company": beside,
        "inside of the company’s name": inside,
        "with a legal form": ends_with_a_legal_form(mention.text),
        "the title of somebody met": title in titles,
        "a part of the title of somebody met": any(title in one for one in titles) and title not in titles,
        "in the copied advert": line.section is Section.ADVERT,
    }
