"""What the employer said about when they will be in touch, often in one clause of a long story."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from followup.engines.offline.held import INVITES
from followup.engines.offline.layout import Layout, Line, Section
from followup.engines.offline.private import OFFER
from followup.planning.dates import HEDGE, Meaning, read_dates
from followup.records import Promise
from followup.text import Span

_CONTACT = re.compile(
    r"\b(?:hear(?! cases)(?: back| from| something| either way)?|hearing (?:back|from|something|either way)|get(?:ting)? back|(?:ring|call|phone|write|mail)(?:s|ing)? (?:round|around)|got back|gets back|come back|back to (?:me|us|you|everyone|candidates)|(?:be|get|keep|stay)(?:ing)? in (?:touch|contact)|let(?:ting)? (?:me|us|you|everyone|people|candidates|all) know|decid\w+|decision\w*|"
    r"contact(?:ed|ing)? (?:me|us|you)|(?:call|ring|phone|text|ping|mail|email|e-mail|write|reply|respond|answer|message)(?:s|ing)?(?: (?:to )?(?:me|us|you|back|everyone|everybody|all|each))|news|update|feedback|outcome|verdict|offer|result\w*|shortlist\w*|next (?:round|stage|steps?)|second (?:round|interview)|final (?:round|stage|interview|decision|call)|"
    r"make up (?:their|his|her|your) mind\w*|choose|pick(?:ing)? (?:someone|somebody|a candidate)|fill(?:ed)? the (?:role|post|position)|wrap(?:ping)? up|finish(?:ing)? (?:the )?interview\w*|reach out|drop (?:me|you|us) a line|touch base|give us until|(?:will|['’]ll|to) (?:answer|reply|respond|decide|write|call|phone|ring|email|revert|announce)|^(?:answer|reply|result)s?\b|say (?:something|more|yes or no)|have something|follow(?:ing)? up|an answer|(?:you|i|we|u)(?:['’]ll| will| should| would) (?:know|hear)|sapere|saber\b|savoir|weten|wissen|know (?:by|either way|more|in|within|next|after|before|on|the outcome)|expect (?:a|an|to|something|word|news)|word (?:by|from)|(?:a|the|by) (?:phone )?(?:call|letter|e?mail|message|text)\b|communicat\w+|telling (?:me|us|everyone|everybody|people)|inform\w*|notif\w+|announc\w+|publish\w*|revert(?:s|ing)?|txt|msg|dm me|(?:letters?|e?mails?|scores?|answers?|rejections?|invitations?|calls?) (?:will |should |to |are |is |get |be )*(?:go(?:es|ing)?|come|comes|coming|sent|posted|out)|(?:to|will|['’]ll) (?:send|share|forward|pass on|circulate|let)|sends?|(?:they|he|she|hr|and|to) (?:will |['’]ll |would |then )?(?:call|phone|ring|write|email|text)s?\b|(?:call|phone|ring|text|email) (?:by|on|next|tomorrow|in|within|before)\b|letters?\b|llam\w+|anrufen|rufen \w+ an|appel\w+|bellen|chiam\w+|ligam\w*|contacta\w*|rückmeld\w*|meld(?:en|et) sich|bescheid|bericht|horen|hoort|hören|hört|entscheid\w+|beslis\w+|revien\w+|reviendr\w+|contest\w+|odpowied\w+|decyzj\w+|zapad\w+|antwort|réponse|rappel\w*|recontact\w*|respuesta|avisar\w*|resposta|risposta|antwoord|laten? weten|svar|besked|back with|tell (?:me|us|you|everyone)|confirm\w*)\b",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"^[\W]*(?:i(?:'ll| will| must| should| need| have| want| plan| am going| promised| said i| told| could| can| might| would like| ought| asked|'m going| sent| emailed| wrote| applied)\b(?! (?:hear|be hearing|be told|get (?:a|an|the|my|feedback|news|word)|know|find out|have (?:a|an) (?:answer|decision)|expect|count on))|(?:todo|to do|remember|remind|follow up|chase|ping|write|send|email|call|thank)\b(?! (?:by|on|within|before|next|tomorrow|in)\b))",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(?:start(?:s|ing|ed)?(?: date)?|notice period|available|holiday|vacation|deadline|launch\w*|opens?|go(?:es)? live|move|moving|ship\w*|contract|probation|trial|training|onboard\w*|another offer|other offer|offer from|founded|since|last (?:week|month|year)|ago|experience)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:[.!?;]+(?=\s|$)|\n|[ \t](?:-|–|—)[ \t]|,?[ \t]+(?:but|so|and then|because|although|which means)[ \t]|(?:,|[ \t]and)[ \t]+(?:and[ \t]+)?(?=(?:that[ \t]+)?(?:they|she|he|we|i|you|hr|it|will|should)(?:[ \t]|[\'’]))|,[ \t]+(?=(?:and[ \t]+)?(?:the |a )?(?:formal |written |official )?(?:letter|contract|paperwork)\b)|[ \t](?=i (?:really |also )?(?:liked?|loved?|enjoyed|think|felt)\b)|(?:said|says|told me|mentioned|promised|explained|thinks|reckons)[ \t](?:that[ \t])?(?=\w))",
    re.IGNORECASE,
)
_TIMELESS = re.compile(
    r"\b(?:(?:will|'ll|would|going to) (?:be in touch|get back|let (?:me|you|us) know|contact (?:me|you)|hear (?:back )?(?:soon|from)|call me|email me|come back)|in touch (?:soon|shortly|either way)|hear (?:back )?(?:soon|shortly|either way))\b",
    re.IGNORECASE,
)


_ASKED = re.compile(r"\b(?:when|how (?:soon|long)|timeline|next steps?)\b[^?\n]*\?\W*$", re.IGNORECASE)
"""A question of the candidate's list whose answer, on the next line, is a promise."""


_SAID = re.compile(
    r"\b(?!i )\w+ (?:said|says?|told me|promised|reckons?|thinks?|thought)[ \t]*[:,]?[ \t]*[\"“]?$",
    re.IGNORECASE,
)


def _is_only_a_date(words: str) -> bool:
    """Say whether words name days and nothing else, as in "they said a week today"."""
    spans = [meaning.span for meaning in read_dates(words, date.min.replace(year=2000))]
    return len(words) - sum(span.end - span.start for span in spans) < _LEFT_OVER and bool(spans)


_LEFT_OVER = 8
"""Characters beside the date, such as "about" or a quote mark."""
_RIGHT_AFTER = re.compile(
    r"\b(?:right|straight|soon|shortly|directly|just)? ?(?:after(?:wards?)?|then|thereafter)\b", re.IGNORECASE
)
"""Points to the day in the clause before."""


_NEXT_DAY = re.compile(
    r"\b(?:the|a) (?:next (?:day|morning)|(?:day|morning|evening|afternoon) after(?: that)?)\W*$", re.IGNORECASE
)


def _counted_from(words: str, meaning: Meaning | None) -> Meaning | None:
    """Return the day that "the day after" or "the end of that week" means behind a clause that names a day."""
    if meaning and _NEXT_DAY.search(words):
        day = meaning.latest + timedelta(days=1)
        return meaning._replace(earliest=day, latest=day)
    if meaning and re.search(r"\b(?:that|the same) week\b", words, re.IGNORECASE):
        friday = meaning.latest + timedelta(days=max(0, 4 - meaning.latest.weekday()))
        return meaning._replace(latest=friday)
    return None


class _Clause(NamedTuple):
    span: Span
    meanings: tuple[Meaning, ...]
    score: float


def find_promise(text: str, layout: Layout, said_on: date) -> Promise | None:
    """Return the employer's words on being in touch and the days they mean, counted from `said_on`."""
    best: _Clause | None = None
    previous: Line | None = None
    for line in layout.lines:
        if line.section in (Section.ADVERT, Section.TODO) or line.heading or line.speaker == "me":
            continue
        asked = bool(previous and _ASKED.search(previous.span.of(text)))
        previous = line
        if (
            line.mail
            and re.search(r"\b(?:confirm|invite)\b", line.span.of(text))
            and INVITES.search(line.span.of(text))
        ):
            continue
        if OFFER.search(line.span.of(text)) and not _CONTACT.search(line.span.of(text)):
            continue
        for clause in _clauses(text, line, said_on, asked=asked):
            if clause.score > 0 and (best is None or clause.score > best.score):
                best = clause
    if best is None:
        return None
    meaning = _telling(best.meanings)
    words = best.span.of(text)
    return Promise(
        text=" ".join(words.split()),
        span=best.span,
        earliest=meaning.earliest if meaning else None,
        latest=meaning.latest if meaning else None,
        certain=bool(meaning and meaning.certain and not HEDGE.search(_sentence_before(text, best.span))),
    )


def _sentence_before(text: str, span: Span) -> str:
    """Return the words with what stands before them in the sentence: "they hope to be quick, I'd hear on Friday"."""
    before = text[max(0, span.start - 90) : span.start]
    return re.split(r"[.!?;\n]", before)[-1] + span.of(text)


def _telling(meanings: tuple[Meaning, ...]) -> Meaning | None:
    """Return the last day named: "interviews until Thursday, decision on Monday"."""
    return max(meanings, key=lambda meaning: meaning.latest, default=None)


def _clauses(text: str, line: Line, said_on: date, *, asked: bool) -> list[_Clause]:
    found: list[_Clause] = []
    start = line.text.start
    previous_contact = asked
    earlier: tuple[Meaning, ...] = ()
    ends = [Span(*match.span()) for match in _CLAUSE.finditer(text, *line.text)] + [Span(line.text.end, line.text.end)]
    for end in ends:
        span = _stripped(text, Span(start, end.start))
        start = end.end
        words = span.of(text)
        if len(words.split()) < 2 or (line.speaker and text[span.end : span.end + 1] == "?"):
            continue
        contact = _CONTACT.search(words) or (
            _SAID.search(text[max(line.text.start, span.start - 40) : span.start]) and _is_only_a_date(words)
        )
        meanings = tuple(meaning for meaning in read_dates(text, said_on, span) if meaning.latest >= said_on)
        if re.match(r"i (?:really |also )?(?:like|love|enjoy)", words, re.IGNORECASE):
            meanings = ()
        score = _score(words, line, contact=bool(contact), dated=bool(meanings), follows=previous_contact)
        if contact and meanings and _NEXT_DAY.search(words[words.find(meanings[-1].span.of(text)) :]):
            meanings = (*meanings[:-1], _counted_from(words, meanings[-1]) or meanings[-1])
        if contact and earlier and not meanings and (shifted := _counted_from(words, _telling(earlier))):
            meanings = (shifted,)
            score = _score(words, line, contact=True, dated=True, follows=previous_contact)
        elif contact and not meanings and earlier and _RIGHT_AFTER.search(words):
            meanings = earlier
            score = _score(words, line, contact=True, dated=True, follows=previous_contact)
        earlier = meanings
        if found and previous_contact and not contact and meanings and not _START.search(words):
            found[-1] = _Clause(found[-1].span, (*found[-1].meanings, *meanings), found[-1].score + 0.1)
        previous_contact = bool(contact)
        if score > 0:
            found.append(_Clause(span, meanings, score))
    return found


def _score(words: str, line: Line, *, contact: bool, dated: bool, follows: bool) -> float:
    if (_MINE.match(words) and not line.speaker and not line.mail) or len(words) > 400:
        return 0.0
    score = 0.0
    if (contact or (line.label and _CONTACT.search(line.label))) and dated:
        score = 3.0
    elif dated and (
        line.section is Section.NEXT
        or follows
        or (line.label and re.search(r"next|timeline|timing|when|after", line.label, re.IGNORECASE))
    ):
        score = 2.0
    elif _TIMELESS.search(words):
        score = 1.2
    if score and re.search(
        r"\b(?:they|she|he|hr|we|you'll|you will|i(?:'ll| will| should)? hear|expect|should hear)\b",
        words,
        re.IGNORECASE,
    ):
        score += 0.5
    if score and re.search(
        r"\b(?:let|tell|call|phone|ring|text|write to|email|contact)(?:s|ing)? (?:you|me|us|every)",
        words,
        re.IGNORECASE,
    ):
        score += 0.5
    if score and line.section is Section.NEXT:
        score += 0.5
    if score and _START.search(words):
        score -= (
            1.5
            if not re.search(
                r"\b(?:hear|in touch|get back|let (?:me|you|us) know|decision|decide)\b", words, re.IGNORECASE
            )
            else 0.3
        )
    if score and re.search(
        r"\b(?:in touch|hear|get back|let (?:me|you|us) know|decision|decide)\b", words, re.IGNORECASE
    ):
        score += 0.4
    return score


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    lead = len(words) - len(words.lstrip(' \t,:;-–—*•>"“('))
    bare = words.rstrip(' \t,:;-–—"”')
    return Span(span.start + lead, max(span.start + lead, span.start + len(bare)))
