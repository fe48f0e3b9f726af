"""How a mail is laid out: where its greeting, sentences, sign-off and signature are, and what was only quoted."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from followup.text import Span


class Greeting(NamedTuple):
    """The line that addresses the reader."""

    span: Span
    """The words of the greeting, without the comma after it."""
    name: Span | None
    """Whom it names; None for "Hello," or "To whom it may concern"."""


class SignOff(NamedTuple):
    """The lines that end the message."""

    span: Span
    """From the closing phrase (or the name) to the end of the signature."""
    phrase: Span | None
    """ "Kind regards"; None where only a name stands there."""
    name: Span | None


_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_QUOTED = re.compile(
    r"^(?:>|-{2,} ?original message|-{3,} ?forwarded|begin forwarded message|_{10,}"
    r"|(?:on|am|le|el|il|op) [^\n]{6,90}(?:\n[^\n]{0,60})?(?:\bwrote|\bschrieb[^\n:]*|a écrit|escribió|ha scritto|schreef[^\n:]*) ?:[ \t]*$"
    r"|from: [^\n]+\n(?:sent|date|to): |sent from (?:my |outlook|mail |yahoo|samsung)[^\n]{0,40}$|get outlook for |(?:this|the) (?:e-?mail|message|information)[^\n]{0,120}(?:confidential|intended (?:only|solely)|privileged))",
    re.IGNORECASE | re.MULTILINE,
)
_GREETING_WORDS = (
    r"(?:my )?dear(?:est)?|respected|esteemed|hi+(?: there)?|hiya|hello(?: there)?|hey+(?: there)?|good (?:morning|afternoon|evening|day)|greetings|yo+|sup|howdy|hallo|beste|geachte|guten (?:tag|morgen|abend)|sehr geehrter?|lieber?|chère?|car[oa]|estimad[oa]|querid[oa]|prezad[oa]|gentile|buongiorno"
    r"|buen[oa]s (?:días|tardes)|bom dia|boa tarde|dzień dobry|szanown[ya] (?:panie|pani)|hej|hei|god dag|kära|kjære|merhaba|selamat (?:pagi|siang)|xin chào|namaskar|konnichiwa|dobrý den"
    r"|to whom|kia ora|namaste|salam|shalom|bonjour|hola|mabuhay|talofa|aloha|g'day|selam|sawubona|annyeong(?:haseyo)?|ciao|ola|what's up|wassup|morning|afternoon"
)
_NOT_A_NAME = (
    r"thank\w*|it|it's|i|i'm|i've|we|you|my|this|that|as|on|in|at|for|after|just|what|great|good|lovely|nice|pleasure|so|your|the|when|there|yesterday|today"
    r"|last|first|following|further|having|meeting|speaking|talking|many|really|hope|hoping|per|quick|apologies|sorry|again|if|since|yes|no|and|but|with|please|sincere\w*"
)
_GREETING_LINE = re.compile(
    rf"(?P<greeting>(?P<word>{_GREETING_WORDS})\b(?:,(?=[ \t]+(?-i:[A-Z])(?!(?:{_NOT_A_NAME})\b)))?[ \t]*(?P<name>[^\n,:;!?]{{0,70}}?))"
    r"[ \t]*(?:[,:;!]|-+(?:[ \t]|$)|\.?$|(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bst)(?<!\bmrs)(?<!\bprof)(?<!\bmd)(?<!\bengr)(?<!\bpharm)(?<!\bing)(?<!\bmag)(?<!\bcapt)(?<!\brev)(?<!\bmme)(?<!\bdra)(?<!\bsra)(?<!\bhr)(?<!\bfr)(?<!\bsr)(?<!\b\w)\.(?=[ \t]+(?-i:[A-Z])))",
    re.IGNORECASE,
)
_GREETED_IN_PASSING = re.compile(
    rf"(?P<greeting>(?:{_GREETING_WORDS})[ \t]+(?P<name>(?-i:[A-Z])(?!(?:{_NOT_A_NAME})\b)[\w'.-]+(?: (?-i:[A-Z])[\w'-]+)?))",
    re.IGNORECASE,
)
_BARE_NAME = re.compile(r"(?P<name>[^\W\d_][\w.' -]{0,40}?)[ \t]*(?:[,:!]|-)[ \t]*")
_NAME_BEFORE_TEXT = re.compile(
    rf"(?P<name>(?!(?i:{_NOT_A_NAME}|{_GREETING_WORDS})\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:,| -+) (?=\S+ \S+ \S)"
)
_CLOSING_PHRASE = (
    r"(?:(?:with|my|our|very|kind(?:est|ly)?|best|warm(?:est)?|many|most|all|much|sincere|deep|in|good|thanks and|thank you and) ){0,4}"
    r"(?:regards|wishes|thanks|appreciation|gratitude|respect|the best|best|kindest|warmly|warmest|greetings|thank you(?: (?:again|so much|very much|kindly))?)"
    r"(?: (?:again|and (?:best|kind|warm) (?:regards|wishes)|and regards|from \w+))?"
    r"|(?:yours?|very|most) (?:sincerely|truly|faithfully|respectfully|cordially|kindly|ever)(?: yours)?|yours(?: (?:very )?(?:sincerely|truly))?"
    r"|sincerely(?: yours)?|respectfully(?: yours)?|faithfully|cordially|gratefully|cheers|ta|thanking you|xoxo|xx?|love|hugs|later[sz]?|peace(?: out)?|be well"
    r"|take care|(?:talk|speak|chat) (?:to you )?soon|see (?:you|ya)(?: soon)?|until (?:then|soon|next time)|kia ora|ngā mihi(?: nui)?"
    r"|thx|tysm|ttyl|bye(?: for now)?|have a (?:good|great|nice|lovely) (?:day|week|weekend|evening|one)|thanks (?:so much|very much|a lot|a million|again)"
    r"|m(?:it freundlichen|it besten|it herzlichen|et vriendelijke|et hartelijke|ed vennlig|ed venlig|ed vänliga) \w+|(?:viele|beste|liebe|schöne) grüße|cordialement|bien à vous"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|atenciosamente|cordiali saluti|abraços|pozdrawiam|groeten|hälsningar|hilsen"
)
_CLOSING = re.compile(
    rf"(?P<phrase>{_CLOSING_PHRASE})[ \t]*(?:[,.!-]+[ \t]*|$)(?P<name>[^\n,]{{0,50}})(?:, [^\n]{{1,30}})?",
    re.IGNORECASE,
)
_CLOSING_IN_LINE = re.compile(
    rf"[.!?)][ \t]+(?P<phrase>(?i:{_CLOSING_PHRASE}))[,.!]?[ \t]+(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'.-]*){{0,3}})(?: x+)?$"
)
_SMALL_CLOSING_IN_LINE = re.compile(
    rf"[.!?)][ \t]+(?P<phrase>{_CLOSING_PHRASE}),[ \t]+(?P<name>[a-z][\w' -]{{1,20}})\.?$", re.IGNORECASE
)
_WISH_AND_NAME_IN_LINE = re.compile(r"[.!?)][ \t]+(?P<phrase>[^.!?,]{3,40}),[ \t]+(?P<name>[A-Z][\w'-]+)(?: x+)?$")
_NAME_IN_LINE = re.compile(
    rf"[.!?)][ \t]+-*[ \t]?(?P<name>(?!(?i:{_NOT_A_NAME})\b)(?:[A-Z][\w'-]+(?: [A-Z][\w'.-]*){{0,3}}|[a-z]{{2,14}}))(?: x+)?$"
)
_POSTSCRIPT = re.compile(r"p\.? ?s\b", re.IGNORECASE)
_SIGNATURE_LINES = 9
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Sr|Jr|St|No|Inc|Ltd|Co|Corp|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|Ph\.D|[A-Z]))\.$",
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n[ \t]*(?:\n|(?=(?:[-*•·]|\d+[.)])[ \t]))")
_PARTICLES = frozenset("de da di la le van von der den del bin al ter dos du y e zu of the and".split())


def message(text: str) -> Span:
    """Return the part that is judged: neither an earlier mail quoted above or below it, nor what a telephone adds."""
    start = 0
    while quoted := re.compile(r"[ \t]*(?:>[^\n]*)?(?:\n|$)").match(text, start):
        if quoted.end() == start or quoted.end() >= len(text):
            break
        start = quoted.end()
    start = 0 if not text.lstrip().startswith(">") else start
    found = next((found for found in _QUOTED.finditer(text, start) if found.start() > start), None)
    return Span(start, len(text[: found.start() if found else len(text)].rstrip()))


def lines(text: str, within: Span) -> list[Span]:
    """Return the lines that hold anything, without the white space around them."""
    return [Span(*found.span()) for found in _LINE.finditer(text, *within)]


def greeting(text: str, among: Sequence[Span]) -> Greeting | None:
    """Return the greeting; a postal address, a date and a subject line may stand above it."""
    for number, line in enumerate(among[:12]):
        words = line.of(text)
        if found := _GREETING_LINE.match(text, *line) or _GREETED_IN_PASSING.match(text, *line):
            if len(found["name"].split()) > 5 and found.end() < line.end:
                found = _GREETED_IN_PASSING.match(text, *line)
            if found:
                name = Span(*found.span("name"))
                named = name.of(text).strip() and not found["greeting"].lower().startswith("to whom")
                return Greeting(Span(*found.span("greeting")), name if named else None)
        alone = _BARE_NAME.fullmatch(text, *line)
        if alone and _stands_alone(text, among, number) and not _CLOSING.fullmatch(text, *line):
            return Greeting(Span(*alone.span("name")), Span(*alone.span("name")))
        if before := _NAME_BEFORE_TEXT.match(text, *line):
            return Greeting(Span(*before.span("name")), Span(*before.span("name")))
        if not words.lower().startswith("subject:") and (len(words) > 70 or words[-1] in ".!?"):
            return None
    return None


def _stands_alone(text: str, among: Sequence[Span], number: int) -> bool:
    """Say whether a line of a few words is no part of an address block."""
    words = among[number].of(text).split()
    gap = number == 0 or text.count("\n", among[number - 1].end, among[number].start) > 1
    return len(words) <= 5 and gap and number + 1 < len(among)


def is_usual_closing(phrase: str) -> bool:
    """Say whether the words are a closing phrase that many use, of whatever language."""
    return re.fullmatch(_CLOSING_PHRASE, phrase, re.IGNORECASE) is not None


def sign_off(text: str, among: Sequence[Span], start: int) -> SignOff | None:
    """Return the sign-off among the lines after the greeting, which ends at `start`."""
    for number in range(len(among) - 1, max(len(among) - _SIGNATURE_LINES, -1), -1):
        found = _CLOSING.fullmatch(text, max(among[number].start, start), among[number].end)
        below = _signature(text, among[number + 1 :]) if found else None
        if not found or below is None:
            continue
        name = Span(*found.span("name"))
        if not name.of(text).strip(" .!-x"):
            named = below[0] if below and _may_sign(below[0].of(text)) else None
        elif _is_name(name.of(text)):
            named = name
        else:
            continue
        end = below[-1].end if below else among[number].end
        return SignOff(Span(among[number].start, end), Span(*found.span("phrase")), named)
    return _name_below(text, among) or _in_last_line(text, among)


def _signature(text: str, below: Sequence[Span]) -> list[Span] | None:
    """Return the lines under a closing phrase up to a postscript; None where they are text and no signature."""
    taken: list[Span] = []
    for line in below:
        words = line.of(text)
        if _POSTSCRIPT.match(words):
            break
        if len(words) > 90 or (len(words.split()) > 5 and words[-1] in ".!?"):
            return None
        taken.append(line)
    return taken


def _name_below(text: str, among: Sequence[Span]) -> SignOff | None:
    """Find a name that begins the last lines, with or without a closing of the writer's own above it."""
    last = next((n for n, line in enumerate(among) if n and _POSTSCRIPT.match(line.of(text))), len(among))
    for number in range(last - 1, max(last - 6, 0), -1):
        above, line = among[number - 1], among[number]
        comma = above.of(text)[-1] in ",-" and not _is_name(above.of(text))
        gap = text.count("\n", above.end, line.start) > 1
        if not _is_name(line.of(text), small=comma or number == last - 1) or not (comma or gap or number == last - 1):
            continue
        if _signature(text, among[number:last]) is None:
            return None
        own = above if comma and above.of(text)[0].isalpha() and len(above.of(text).split()) <= 12 else None
        begin = own.start if own and len(own.of(text).split()) < 5 else line.start
        return SignOff(Span(begin, among[last - 1].end), own and Span(own.start, own.end - 1), line)
    return None


def _in_last_line(text: str, among: Sequence[Span]) -> SignOff | None:
    """Find "…from you. Best, Ana" and "Thanks! Ana" at the end of the text."""
    last = next((line for line in reversed(among) if not _POSTSCRIPT.match(line.of(text))), None)
    if last is None:
        return None
    if found := _CLOSING_IN_LINE.search(text, *last):
        return SignOff(Span(found.start("phrase"), last.end), Span(*found.span("phrase")), Span(*found.span("name")))
    if found := _SMALL_CLOSING_IN_LINE.search(text, *last):
        return SignOff(Span(found.start("phrase"), last.end), Span(*found.span("phrase")), Span(*found.span("name")))
    if found := _WISH_AND_NAME_IN_LINE.search(text, *last):
        return SignOff(Span(found.start("phrase"), last.end), Span(*found.span("phrase")), Span(*found.span("name")))
    if found := _NAME_IN_LINE.search(text, *last):
        return SignOff(Span(found.start("name"), last.end), None, Span(*found.span("name")))
    return None


def _may_sign(line: str) -> bool:
    """Say whether a line under a closing phrase may hold a name: it is no number, address or link."""
    words = line.split()
    return (
        len(words) <= 7
        and any(len(word) > 1 and word.isalpha() for word in re.split(r"\W+", line))
        and not re.search(
            r"@|www\.|https?:|\.(?:com|org|net|example)\b|\b(?:tel|mobile|phone|cell)\b", line, re.IGNORECASE
        )
    )


def _is_name(line: str, *, small: bool = False) -> bool:
    """Say whether a line may be a name; with `small`, a short one may be in small letters."""
    words = [word for word in line.strip(" -~,./*_").split() if word not in ("x", "xx", "xxx", "&", "|")]
    if not 0 < len(words) <= 5 or line[-1] in "!?:," or any(c.isdigit() for c in line) or "@" in line:
        return False
    capital = all(
        word[0].isupper() or not word[0].isascii() or word in _PARTICLES or word[0] in "(\"'" for word in words
    )
    return capital or (small and len(words) <= 2 and len(line) <= 25)


_CLAUSE = re.compile(r"(?:[;:]|,(?= (?:and|but|so|yet)\b)| [-–—]) ")
_FEW = 4
"""Spaces in a clause that says something."""


def sentences(text: str, region: Span) -> Iterator[Span]:
    """Yield the sentences of a region; a full stop after an abbreviation or an initial does not end one."""
    start = region.start
    for found in _SENTENCE_END.finditer(text, *region):
        stop = found.group()[0] == "." and found.end() < region.end
        if stop and _ABBREVIATION.search(text, max(start, found.start() - 12), found.start() + 1):
            continue
        yield from _trimmed(text, Span(start, found.end()))
        start = found.end()
    yield from _trimmed(text, Span(start, region.end))


def clauses(text: str, sentence: Span) -> list[Span]:
    """Return the clauses of a sentence, where it has several that are long enough to say something by themselves."""
    starts = [sentence.start, *(found.end() for found in _CLAUSE.finditer(text, *sentence))]
    spans = [Span(start, end) for start, end in pairwise([*starts, sentence.end])]
    return [span for span in spans if span.of(text).count(" ") >= _FEW] if len(spans) > 1 else []


def _trimmed(text: str, span: Span) -> Iterator[Span]:
    words = span.of(text)
    if words.strip(" \t\n-*•·"):
        lead = len(words) - len(words.lstrip(" \t\n-*•·"))
        yield Span(span.start + lead, span.start + len(words.rstrip()))
