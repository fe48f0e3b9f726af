"""What the employer said about when they will be in touch, often in one clause of a long story."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from followup.engines.offline.reading.contact import ASKED, CONTACT, INVITES, MINE, NOT_YET, TIMELESS
from followup.engines.offline.reading.fitted import Option, choose, models
from followup.engines.offline.reading.layout import Layout, Line
from followup.engines.offline.reading.private import OFFER, private_from
from followup.engines.offline.reading.promise_form import Told, form
from followup.engines.offline.reading.sections import Section
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
_GAP = 40
"""Characters between two days of one promise."""
_QUESTION = 90
"""Characters before an answer in which the question on when may stand."""
_FORGOTTEN = 160
"""Characters behind a day from which nothing is counted from it any more."""
_SECTIONS_OF_OTHERS = (Section.ADVERT, Section.TODO)


class Clause(NamedTuple):
    """A clause that may be the promise."""

    span: Span
    meanings: tuple[Meaning, ...]
    """The days that it names, and those of the next clause where that goes on with it; none for one without a day."""
    signs: frozenset[str]
    timeless: bool
    """It promises to be in touch without a day."""

    def option(self, text: str) -> Option:
        """Return the clause as one of the options among which the model chooses."""
        return Option(self.span.of(text), self.span, dict.fromkeys(sorted(self.signs), self.span))


def find_promise(text: str, layout: Layout, said_on: date) -> Promise | None:
    """Return the employer's words on being in touch and the days they mean, counted from `said_on`."""
    found = clauses(text, layout, said_on)
    dated = [clause for clause in found if clause.meanings]
    chosen = choose([clause.option(text) for clause in dated], (), models()["promise"])
    sure = chosen[0].span if chosen and chosen[0].sure else None
    best = next((clause for clause in dated if clause.span == sure), None)
    best = best or next((clause for clause in found if clause.timeless), None)
    if best is None:
        return None
    meaning = day_of(text, best.meanings)
    return Promise(
        text=" ".join(best.span.of(text).split()),
        span=best.span,
        earliest=meaning.earliest if meaning else None,
        latest=meaning.latest if meaning else None,
        certain=bool(meaning and meaning.certain and not HEDGE.search(_sentence_before(text, best.span))),
    )


def clauses(text: str, layout: Layout, said_on: date) -> list[Clause]:
    """Return the clauses that name a day to come or promise to be in touch, each with its signs, in their order."""
    found: list[Clause] = []
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
        found += _clauses(text, line, said_on, asked=asked, private=private.get(line.number, len(text)))
    return found


def _sentence_before(text: str, span: Span) -> str:
    """Return the words with what stands before them in the sentence: "they hope to be quick, I'd hear on Friday"."""
    before = text[max(0, span.start - 90) : span.start]
    return re.split(r"[.!?;\n]", before)[-1] + span.of(text)


def day_of(text: str, meanings: tuple[Meaning, ...]) -> Meaning | None:
    """Return the last day named, None of none: "interviews until Thursday, decision on Monday"; what comes far behind is of others."""
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


def _clauses(text: str, line: Line, said_on: date, *, asked: bool, private: int) -> list[Clause]:
    found: list[Clause] = []
    follows = asked
    before: Clause | None = None
    earlier: tuple[Meaning, ...] = ()
    for piece in _pieces(text, line.text):
        span = _stripped(text, piece)
        words = span.of(text)
        if earlier and span.start - earlier[-1].span.end > _FORGOTTEN:
            earlier = ()
        meanings = _to_come(text, span, said_on, earlier)
        if not _says_enough(text, span, line, dated=bool(meanings and (asked or line.label))):
            continue
        reported = _SAID.search(text[max(line.text.start, span.start - 40) : span.start]) is not None
        only_a_day = _is_only_a_date(words, meanings)
        contact = bool(CONTACT.search(words)) or (only_a_day and reported and not follows)
        if contact and not meanings and _RIGHT_AFTER.search(words):
            meanings = earlier
        of_others = NOT_YET.search(words) is not None
        asks = text[max(line.text.start, span.start - _QUESTION) : span.start]
        answers = asked or ASKED.search(asks) is not None
        told = Told(span, line, meanings, said_on, contact, follows, answers, only_a_day, reported)
        signs = frozenset(form(text, told)) if meanings else frozenset()
        if before and before.meanings and meanings and follows and not contact and not of_others:
            restates = _RESTATES.search(text[: span.start][-14:]) is not None
            told_before = () if restates else before.meanings
            joined = before.signs | {"goes on in the next clause"}
            found[-1] = before._replace(meanings=(*told_before, *meanings), signs=joined)
            skipped = only_a_day or restates
        else:
            skipped = False
            if before and meanings and contact and not of_others and _is_later(text, meanings, before.meanings):
                signs |= {"later than the clause before"}
        own_task = MINE.match(words) is not None and not line.speaker and not line.mail
        before = None
        if not skipped and not own_task and span.start < private and (meanings or TIMELESS.search(words)):
            found.append(Clause(span, meanings, signs, timeless=TIMELESS.search(words) is not None))
            before = found[-1]
        earlier, follows = meanings or earlier, contact
    return found


def _to_come(text: str, span: Span, said_on: date, earlier: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Return the days of a clause that are not over; what the candidate likes has none."""
    if re.match(r"i (?:really |also )?(?:like|love|enjoy)", span.of(text), re.IGNORECASE):
        return ()
    named = day_of(text, earlier)
    meanings = read_dates(text, said_on, span, named.latest if named else None)
    return tuple(meaning for meaning in meanings if meaning.latest >= said_on)


def _says_enough(text: str, span: Span, line: Line, *, dated: bool) -> bool:
    """Say whether a clause is more than a word, or a day that answers a question, and none that somebody asks."""
    asks = line.speaker is not None and text[span.end : span.end + 1] == "?"
    return not asks and (dated or len(span.of(text).split()) > 1)


def _is_later(text: str, meanings: tuple[Meaning, ...], before: tuple[Meaning, ...]) -> bool:
    """Say whether what comes next comes later: "we decide on Monday and I'll write to you on Tuesday"."""
    one, other = day_of(text, meanings), day_of(text, before)
    return one is not None and other is not None and one.latest > other.latest


def _is_only_a_date(words: str, meanings: tuple[Meaning, ...]) -> bool:
    """Say whether words name days and nothing else, as in "they said a week today"."""
    return bool(meanings) and len(words) - sum(end - start for start, end in (m.span for m in meanings)) < _LEFT_OVER


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    lead = len(words) - len(words.lstrip(' \t,:;-–—*•>"“('))
    bare = words.rstrip(' \t,:;-–—"”')
    return Span(span.start + lead, max(span.start + lead, span.start + len(bare)))
