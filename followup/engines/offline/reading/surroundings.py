"""What stands around something that is named: general signs, each in plain words; `weights.json` says what they count for."""

import re
from collections.abc import Iterator, Mapping, Sequence

from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.engines.offline.reading.company_names import FOLLOWERS, ends_like_a_company
from followup.engines.offline.reading.heading import is_part_of_heading, is_title, places
from followup.engines.offline.reading.overview import ABOVE, DAY, Overview
from followup.engines.offline.reading.sections import Section
from followup.engines.offline.reading.titles import title_behind
from followup.engines.offline.reading.word_kinds import (
    COMPANY,
    CORRECTED,
    CROWD,
    DETERMINERS,
    EMPLOYER,
    FILLERS,
    JOINING,
    LABELS,
    NAMING,
    NEVER,
    NOT,
    ONESELF,
    OTHERS,
    PAST,
    PLACE,
    PLACES,
    SAYS,
    STAFF,
    STRAIGHT,
    SUBJECTS,
    TALK,
    TELLING,
    THINGS,
    VERBS,
    WANTED,
    WENT,
    WORK,
)
from followup.engines.offline.reading.words import Mention
from followup.vocabulary import is_function

_UNNAMED = NEVER | TALK
_NO_NAMES = _UNNAMED | THINGS | FOLLOWERS | FILLERS
_NAMED_BY = NAMING | CORRECTED
_STATED_BY = NAMING | {"says", "as", "one"}
_PREPOSITIONS = frozenset().union(*(words for reason, words in STRAIGHT.items() if reason.startswith("behind “")))
_KINDS = {
    "behind a word for an interview": TALK,
    "behind a word for work": WORK,
    "behind one of their people": STAFF,
    "behind a word for going there": WENT,
    "behind a word for looking for somebody": WANTED,
}
_MARK = re.compile(r"[–—|,:;/()\[\]\"“”.@>=!?]|\s-\s|^-|\s{2}")
_EARLY = 3
"""The first lines end before this one."""
_BRIEF = 200
"""Characters, below which half of the notes means nothing."""
_FAR = 6
"""Words before a mention that are looked at."""
_NEAR = 4
"""Those of them that are close."""
_TITLE = 90
"""Characters behind a name in which a job title is looked for."""


def around(mention: Mention, overview: Overview) -> Iterator[str]:
    """Yield what stands around a mention."""
    yield from holding(_line(mention, overview))
    yield from holding(_place(mention, overview))
    yield from _label(mention)
    yield from holding(_before(mention))
    yield from holding(_behind(mention, overview))
    yield from holding(_going_on(mention))
    yield from holding(_against(mention, overview))


def holding(signs: Mapping[str, object]) -> Iterator[str]:
    """Yield the signs that hold."""
    return (sign for sign, holds in signs.items() if holds)


def _line(mention: Mention, overview: Overview) -> Mapping[str, object]:
    """Return in which line of the notes a mention stands."""
    line, number = mention.line, overview.number(mention.line)
    counts = number != ABOVE and not line.speaker
    return {
        f"in line {number + 1}": counts and number < _EARLY,
        "further down": counts and number >= _EARLY,
        "in the second half": mention.span.start > len(overview.text) / 2 > _BRIEF,
        "in a heading": line.heading,
        "in a line with a day or an hour": line.number in overview.dated,
        "in a mail": line.mail,
        "said by the candidate": line.speaker == "me",
        "said by them": line.speaker not in (None, "me"),
        f"in a section: {line.section}": line.section is not Section.NONE,
        "the heading is left over": mention.span.start < overview.left_over,
        "below a heading that is left over": overview.left_over and mention.span.start > overview.left_over,
    }


def _place(mention: Mention, overview: Overview) -> Mapping[str, object]:
    """Return where in its line a mention stands, and beside what."""
    line, words = mention.line, mention.words.all
    number = overview.number(line)
    early = 0 <= number < _EARLY and not line.speaker
    gap, behind = words[mention.first].gap, mention.words.gap_behind(mention.last)
    opens, closes = "\n" in gap, "\n" in behind
    set_off = (opens or _MARK.search(gap)) and (closes or _MARK.search(behind))
    title = early and is_title(overview.text, line)
    return {
        "opens the notes": opens and number == 0,
        "opens a line": opens and number != 0,
        "a line by itself": opens and closes,
        "a line by itself in a mail": opens and closes and line.mail,
        "set off by marks in the first lines": set_off and early,
        "set off by marks": set_off and not early,
        "in a title": title,
        "a part of the heading by itself": title and is_part_of_heading(overview.text, line, mention.span),
        "in the first lines, with a job title": early and _beside(mention, mention.words.trades),
        "in the first lines, with a word for an interview": early and _beside(mention, mention.words.talks),
        "before a day or an hour": DAY.match(overview.text, mention.span.end, line.span.end),
    }


def _beside(mention: Mention, numbers: Sequence[int]) -> bool:
    """Say whether one of the words stands in the line of a mention and not in the mention itself."""
    return any(not mention.first <= number <= mention.last for number in (*numbers[:1], *numbers[-1:])) or (
        len(numbers) > mention.last - mention.first + 1
    )


def _label(mention: Mention) -> Iterator[str]:
    """Yield behind which label a mention stands."""
    line = mention.line
    if line.label is None:
        return
    label = line.label.lower().strip()
    if DAY.fullmatch(label):
        return
    if mention.span.end <= line.text.start:
        yield "a label itself"
    elif label in LABELS or COMPANY.intersection(label.split()):
        yield "behind a label such as “Company”"
    elif label in PLACES:
        yield "behind a label such as “Where”"
    elif label.split()[0] in TALK:
        yield "behind a label such as “Interview”"
    else:
        yield "in the subject of a mail" if label in SUBJECTS else "behind another label"


def _before(mention: Mention) -> Mapping[str, object]:
    """Return what the words before a mention say."""
    before = mention.words.before(mention.first, _FAR)
    named_the = bool(before) and before[0] in DETERMINERS
    before = before[1:] if named_the else before
    if not before:
        return {"behind “the”": named_the, "opens a sentence": True}
    close, last = set(before[:_NEAR]), before[0]
    joined = not re.search(r"[,:;(/|]", mention.words.all[mention.first].gap)
    straight = joined and last in _PREPOSITIONS
    theirs = mention.line.speaker not in (None, "me")
    job = last.split("-")[-1] in ROLE_NOUNS
    text = mention.words.all[mention.first - 1].text
    return {
        "behind “the”": named_the,
        **{reason: joined and last in words for reason, words in STRAIGHT.items()},
        **{f"{reason} and a word such as “at”": straight and close & words for reason, words in _KINDS.items()},
        **{f"near, {reason}": not straight and close & words for reason, words in _KINDS.items()},
        "said by them, behind a word such as “at”": straight and theirs,
        "straight behind a word for an interview": last in TALK and joined,
        "straight behind a job title": job and joined,
        "behind a job title and a mark": job and not joined,
        "straight behind a word for a job": last in WORK,
        "told by “it is”, with a word for a job": last in _STATED_BY and close & WORK,
        "behind a name and a mark": not joined and text[0].isupper(),
        "straight behind a first name": last in known().given,
        "behind somebody from it": straight and len(before) > 1 and before[1] in known().given,
        "named as the place": close & PLACE and last in _NAMED_BY,
        "corrected": close & CORRECTED,
        "said not to be it": NOT.intersection(before[:2]),
    }


def _behind(mention: Mention, overview: Overview) -> Mapping[str, object]:
    """Return what the words behind a mention say."""
    behind = mention.words.behind(mention.last, 3)
    gap = mention.words.gap_behind(mention.last)
    genitive = overview.text[mention.span.end : mention.span.end + 2] in ("'s", "’s")
    if not behind:
        return {"before a genitive’s s": genitive}
    joined = gap == " " and not genitive
    marked = re.search(r"[,(–—-]", gap)
    following = behind[0]
    return {
        "before a genitive’s s": genitive,
        "before “people” or the like": joined and following in CROWD,
        "before “interview”, “role” or the like": joined and following in THINGS,
        "before a verb": joined and following in VERBS,
        "said to be the employer": joined
        and following in VERBS
        and EMPLOYER.intersection(mention.words.behind(mention.last, 5)),
        "before a verb of telling": joined and following in SAYS,
        "before a place": joined and following in ("in", "at", "on", "near"),
        "before “for”": joined and following in ("for", "about", "as"),
        "straight before a job title": joined and ROLE_NOUNS.intersection(behind[:2]),
        "told what it is": marked and following in TELLING,
        "a job title behind it": marked and ROLE_NOUNS.intersection(behind),
        "before brackets": gap == " (",
        "another name behind it": marked
        and (following in places() or mention.words.all[mention.last + 1].text[0].isupper()),
    }


def _going_on(mention: Mention) -> Mapping[str, object]:
    """Return whether what is named may go on behind the mention, or begin before it."""
    words, first = mention.words.all, mention.first
    behind = words[mention.last + 1 : mention.last + 3]
    small = mention.text.islower()
    signs: dict[str, object] = {}
    if behind and behind[0].gap in (" ", ", "):
        following = behind[0]
        signs["a word for a business follows"] = ends_like_a_company(following.small)
        if following.gap == ", " or following.small in _NO_NAMES:
            signs["before a word that no name has"] = following.gap == " "
        else:
            goes_on = len(behind) > 1 and following.small in JOINING and behind[1].text[0].isupper()
            content = following.text.islower() and not is_function(following.small) and following.small not in VERBS
            signs["its words may go on"] = following.text[0].isupper()
            signs["its small words may go on"] = small and content
            signs["its words may go on behind “for”"] = goes_on and following.small == "for"
            signs["its words may go on behind “of” or “and”"] = goes_on and following.small != "for"
            signs["its small words may go on behind “of” or “and”"] = small and following.small in ("and", "of", "&")
    if first and words[first].gap == " " and words[first - 1].small not in _UNNAMED:
        earlier = words[first - 1]
        alike = first > 1 and words[first].text[0].isupper() == words[first - 2].text[0].isupper()
        content = not is_function(earlier.small) and earlier.small not in VERBS
        signs["its words may begin earlier"] = earlier.text[0].isupper()
        signs["its words may begin before “of” or “and”"] = earlier.small in ("of", "and", "&") and alike
        signs["its small words may begin earlier"] = small and content
    return signs


def _against(mention: Mention, overview: Overview) -> Mapping[str, object]:
    """Return what says that something else is named."""
    line, text, span = mention.line, overview.text, mention.span
    before = mention.words.before(mention.first, _FAR)
    return {
        "said of oneself": ONESELF.intersection(before),
        "said of one’s own past": PAST.intersection(before),
        "somebody else’s": OTHERS.intersection(before[:3]),
        "behind a form of address": before and before[0] in HONORIFICS,
        "another process": any(place.overlaps(span) for place in overview.elsewhere),
        "in what is private": line.number in overview.private and span.start > overview.private[line.number],
        "a job title belongs to it": title_behind(text[span.end : min(line.span.end, span.end + _TITLE)]),
    }
