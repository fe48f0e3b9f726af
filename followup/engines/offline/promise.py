"""What the employer said about when they will be in touch, often in one clause of a long story."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from followup.engines.offline.contact import (
    ABOUT_TIME,
    ASKED,
    CONTACT,
    DECISION,
    EMPLOYER,
    FIRM,
    FUTURE,
    MINE,
    NOT_YET,
    PAST,
    TIMELESS,
    TO_CANDIDATE,
)
from followup.engines.offline.held import INVITES
from followup.engines.offline.layout import Layout, Line, Section
from followup.engines.offline.private import OFFER, private_from
from followup.planning.dates import HEDGE, Meaning, read_dates
from followup.records import Promise
from followup.text import Span

_CLAUSE = re.compile(
    r"(?:[.!?;]+(?=\s|$)|\n|[ \t](?:-|–|—)[ \t]|,?[ \t]+(?:but|so|and then|because|although|which means)[ \t]|(?:,|[ \t]and)[ \t]+(?:and[ \t]+)?(?=(?:that[ \t]+)?(?:they|she|he|we|i|you|hr|it|will|should)(?:[ \t]|[\'’]))|,[ \t]+(?=(?:and[ \t]+)?(?:the |a )?(?:formal |written |official )?(?:letter|contract|paperwork)\b)|[ \t](?=i (?:really |also )?(?:liked?|loved?|enjoyed|think|felt)\b)|(?<!\bi )(?:said|says|told me|mentioned|promised|explained|thinks|reckons)[ \t](?:that[ \t])?(?=\w))",
    re.IGNORECASE,
)
_FINER = re.compile(
    r",[ \t]+|[ \t]+(?:and|then|because|cause|cos|when|plus|also|now)[ \t]+|[ \t]+(?=(?:he|she|they|i|we)(?:[ \t]|['’]))|[ \t]+(?=\w+ will[ \t])",
    re.IGNORECASE,
)
"""Where a clause that is dictated without a full stop is cut."""
_LONG = 130
"""Characters from which a clause is cut more finely."""
_SAID = re.compile(
    r"\b(?!i )\w+ (?:said|says?|told me|promised|reckons?|thinks?|thought)[ \t]*[:,]?[ \t]*[\"“]?$",
    re.IGNORECASE,
)
_LEFT_OVER = 8
"""Characters beside the date, such as "about" or a quote mark."""
_RIGHT_AFTER = re.compile(
    r"\b(?:right|straight|soon|shortly|directly|just)? ?(?:after(?:wards?)?|then|thereafter)\b", re.IGNORECASE
)
"""Points to the day in the clause before."""
_RESTATES = re.compile(r"\b(?:so|i\.?e\.?|meaning|that(?:['’]s| is| means))\W*$", re.IGNORECASE)
"""Before a day that says more exactly what was said: "before Easter, so by the first of April"."""
_FAR = timedelta(days=150)
"""A day further off is rarely that of an answer."""
_LEAST = 1.0
"""Score above which a clause is a promise."""
_OWN = re.compile(r"(?:my|weak|bad|own|q\d*)\b", re.IGNORECASE)
"""A label of what the candidate said."""
_LASTS = re.compile(
    r"\b(?:takes?|took|for|every|(?<!in )(?<!within )(?<![-–\d])\d+[ \t]*(?:days|weeks|months))\b", re.IGNORECASE
)
"""How long something takes, rather than when it comes."""
_GAP = 40
"""Characters between two days of one promise."""
_FORGOTTEN = 160
"""Characters behind a day from which nothing is counted from it any more."""
_SECTIONS_OF_OTHERS = (Section.ADVERT, Section.TODO)


class _Clause(NamedTuple):
    span: Span
    meanings: tuple[Meaning, ...]
    score: float


class _Told(NamedTuple):
    """What the words of a clause tell, apart from their day."""

    contact: bool
    follows: bool
    """The clause before is on being in touch."""
    asked: bool
    """It answers a question on when."""
    private: bool


def find_promise(text: str, layout: Layout, said_on: date) -> Promise | None:
    """Return the employer's words on being in touch and the days they mean, counted from `said_on`."""
    best: _Clause | None = None
    previous: Line | None = None
    private = private_from(text, layout)
    for line in layout.lines:
        words = line.span.of(text)
        asked = bool(previous and ASKED.search(previous.span.of(text)))
        previous = line
        if line.section in _SECTIONS_OF_OTHERS or line.heading or (line.speaker == "me" and layout.transcript):
            continue
        if (line.mail and re.search(r"\b(?:confirm|invite)\b", words) and INVITES.search(words)) or (
            OFFER.search(words) and not CONTACT.search(words)
        ):
            continue
        for clause in _clauses(text, line, said_on, asked=asked, private=private.get(line.number)):
            if best is None or clause.score > best.score:
                best = clause
    if best is None:
        return None
    meaning = _telling(text, best.meanings)
    return Promise(
        text=" ".join(best.span.of(text).split()),
        span=best.span,
        earliest=meaning.earliest if meaning else None,
        latest=meaning.latest if meaning else None,
        certain=bool(meaning and meaning.certain and not HEDGE.search(_sentence_before(text, best.span))),
    )


def _sentence_before(text: str, span: Span) -> str:
    """Return the words with what stands before them in the sentence: "they hope to be quick, I'd hear on Friday"."""
    before = text[max(0, span.start - 90) : span.start]
    return re.split(r"[.!?;\n]", before)[-1] + span.of(text)


def _telling(text: str, meanings: tuple[Meaning, ...]) -> Meaning | None:
    """Return the last day named: "interviews until Thursday, decision on Monday"; what comes far behind is of others."""
    near = [
        one
        for before, one in pairwise(meanings)
        if one.span.start - before.span.end <= _GAP or CONTACT.search(text, before.span.end, one.span.start)
    ]
    return max((*meanings[:1], *near), key=lambda meaning: meaning.latest, default=None)


def _pieces(text: str, region: Span) -> Iterator[Span]:
    """Yield the clauses of a line, those that are long cut once more."""
    start = region.start
    ends = [Span(*match.span()) for match in _CLAUSE.finditer(text, *region)] + [Span(region.end, region.end)]
    for end in ends:
        if end.start - start > _LONG:
            for cut in _FINER.finditer(text, start, end.start):
                if cut.start() > start:
                    yield Span(start, cut.start())
                    start = cut.end()
        yield Span(start, max(start, end.start))
        start = end.end


def _clauses(text: str, line: Line, said_on: date, *, asked: bool, private: int | None) -> list[_Clause]:
    found: list[_Clause] = []
    follows = asked
    earlier: tuple[Meaning, ...] = ()
    for piece in _pieces(text, line.text):
        span = _stripped(text, piece)
        words = span.of(text)
        if earlier and span.start - earlier[-1].span.end > _FORGOTTEN:
            earlier = ()
        meanings = _to_come(text, span, said_on, earlier)
        if not _says_enough(text, span, line, dated=bool(meanings and (asked or line.label))):
            continue
        said = _SAID.search(text[max(line.text.start, span.start - 40) : span.start])
        only_a_date = said is not None and _is_only_a_date(words, meanings)
        contact = bool(CONTACT.search(words)) or (only_a_date and not follows)
        if contact and not meanings and _RIGHT_AFTER.search(words):
            meanings = earlier
        told = _Told(contact, follows, asked, private is not None and span.start >= private)
        score = _score(words, line, meanings, told, said_on)
        before, of_others = (found[-1] if found else None), bool(NOT_YET.search(words))
        if before and meanings and follows and not contact and not of_others:
            restates = _RESTATES.search(text[: span.start][-14:]) is not None
            told_before = () if restates else before.meanings
            found[-1] = _Clause(before.span, (*told_before, *meanings), before.score + 0.1)
            score = 0.0 if only_a_date or restates else score
        elif before and contact and not of_others and _is_later(text, meanings, before.meanings):
            score = max(score, before.score + 0.1)
        if score > _LEAST:
            found.append(_Clause(span, meanings, score))
        earlier, follows = meanings or earlier, contact
    return found


def _to_come(text: str, span: Span, said_on: date, earlier: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Return the days of a clause that are not over; what the candidate likes has none."""
    if re.match(r"i (?:really |also )?(?:like|love|enjoy)", span.of(text), re.IGNORECASE):
        return ()
    named = _telling(text, earlier)
    meanings = read_dates(text, said_on, span, named.latest if named else None)
    return tuple(meaning for meaning in meanings if meaning.latest >= said_on)


def _says_enough(text: str, span: Span, line: Line, *, dated: bool) -> bool:
    """Say whether a clause is more than a word, or a day that answers a question, and none that somebody asks."""
    asks = line.speaker is not None and text[span.end : span.end + 1] == "?"
    return not asks and (dated or len(span.of(text).split()) > 1)


def _is_later(text: str, meanings: tuple[Meaning, ...], before: tuple[Meaning, ...]) -> bool:
    """Say whether what comes next comes later: "we decide on Monday and I'll write to you on Tuesday"."""
    one, other = _telling(text, meanings), _telling(text, before)
    return one is not None and other is not None and one.latest > other.latest


def _is_only_a_date(words: str, meanings: tuple[Meaning, ...]) -> bool:
    """Say whether words name days and nothing else, as in "they said a week today"."""
    return bool(meanings) and len(words) - sum(end - start for start, end in (m.span for m in meanings)) < _LEFT_OVER


def _score(words: str, line: Line, meanings: tuple[Meaning, ...], told: _Told, said_on: date) -> float:
    """Add up what speaks for a promise and what against; 0 for what is none."""
    if (MINE.match(words) and not line.speaker and not line.mail) or told.private:
        return 0.0
    label = line.label if line.label and not MINE.match(line.label) and not _OWN.match(line.label) else ""
    due = told.asked or bool(ABOUT_TIME.search(label))
    to_come = line.section is Section.NEXT
    dated = bool(meanings)
    if dated and (told.contact or CONTACT.search(label)):
        score = 3.0
    elif dated and (to_come or told.follows or due or FIRM.search(words)):
        score = 2.0
    else:
        score = 1.2 if TIMELESS.search(words) else 0.0
    to_me, future, employer = (bool(kind.search(words)) for kind in (TO_CANDIDATE, FUTURE, EMPLOYER))
    evidence = (
        (dated and due, 1.5),
        (employer, 0.5),
        (to_me, 0.8),
        (bool(DECISION.search(words)) and not to_me, 0.5),
        (to_come, 0.5),
        (line.section is Section.PRIVATE, -1.0),
        (bool(NOT_YET.search(words)), -0.3 if to_me else -1.5),
        (bool(PAST.search(words)) and not future, -2.0),
        (len(meanings) == 1 and not (future or employer or due or to_come) and bool(_LASTS.search(words)), -2.0),
        (dated and min((meaning.latest for meaning in meanings), default=said_on) - said_on > _FAR, -2.0),
        (dated and all(meaning.latest == said_on for meaning in meanings), -1.0),
    )
    return score + sum(weight for holds, weight in evidence if holds) if score else 0.0


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    lead = len(words) - len(words.lstrip(' \t,:;-–—*•>"“('))
    bare = words.rstrip(' \t,:;-–—"”')
    return Span(span.start + lead, max(span.start + lead, span.start + len(bare)))
