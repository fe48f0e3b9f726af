"""Which lines of notes are quoted mail, and which only look like it: bullets with ">", and mails that the candidate wrote."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from followup.text import Span

QUOTE_MARK = re.compile(r"[ \t]*(?:>[ \t]?)+")
MAIL_HEADER = re.compile(
    r"(?:from|von|de|fra|från|sent|sendt|gesendet|envoyé|to|til|à|an|cc|date|dato|datum|fecha|subject|emne|objet|betreff|asunto|re|fwd?)[ \t]*:[ \t]*\S",
    re.IGNORECASE,
)
MAIL_START = re.compile(
    r"(?:from[ \t]*:|(?:von|de|fra|från|van|da|od|lähettäjä)[ \t]*:[^\n]*\S@\S|-{2,}[^\n-]{0,30}\b(?:original|forwarded|message|nachricht|meddelelse|meddelande|mensaje|mensagem|messaggio|bericht|wiadomość)\b|begin forwarded|(?:on|am|le|el|den|op|il|em) [^\n]{5,80}(?:wrote|schrieb[^\n]*|a écrit|escribió|skrev|schreef[^\n]*|ha scritto|escreveu) ?:)",
    re.IGNORECASE,
)
SIGNATURE = re.compile(r"(?![^\n]*:\s)[> \t]*[A-ZÀ-Þ][^.!?\n]{1,47}[^.!?,\n]")
"""The last line of a mail; prose behind it is the notes again."""
_FROM = re.compile(r"(?:from|von|de|fra|från|van|da|od)[ \t]*:[ \t]*(?P<who>[^\n]+)", re.IGNORECASE)
_TO = re.compile(r"(?:to|an|til|till|à|para|aan|do)[ \t]*:[ \t]*(?P<who>[^\n]+)", re.IGNORECASE)
_ME = re.compile(r"\W*(?:me|myself|self|mich|mir|moi|mí|mim|mig|ik|mij)\b(?! ?@)", re.IGNORECASE)
_SELF = re.compile(r"\W*(?:myself|self)\b(?! ?@)", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_I = re.compile(r"\b(?:i|i['’]\w+|my|me)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your|yours|you['’]\w+)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:you|your|yours|you['’]\w+|we|our|us|we['’]\w+|dear|hi|hello|hey)\b", re.IGNORECASE)
_GREETING = re.compile(r"[> \t]*(?:dear|hi|hello|hey|kind regards|best regards|regards|sincerely)\b", re.IGNORECASE)
_OPENING = 400
"""Characters of a mail in which an employer greets, or says "you" or "we"."""
_A_STORY = 10
"""Times that "I" or "my" stands where somebody tells a friend how the interview went; an employer writes of "you"."""
RULE = re.compile(r"[-=_*~ \t]{5,}")
"""A line that ends a mail."""


class Quoting(NamedTuple):
    """What of the notes is quoted."""

    bullets: bool
    """The mark ">" stands before the notes' own lines."""
    header: int
    """Lines of the header of a mail that is the notes themselves; 0 where there is none."""
    writer: str | None
    """The candidate's own name, where that header tells it."""


def find_quoting(text: str, lines: Sequence[Span]) -> Quoting:
    """Look at the lines of the notes, once."""
    header = _header(text, lines)
    own = header > 0 and _is_own(text, lines, header)
    return Quoting(_are_bullets(text, lines), header if own else 0, _writer(text, lines[:header]) if own else None)


def _are_bullets(text: str, lines: Sequence[Span]) -> bool:
    """Say whether most lines have the mark, and none of them is somebody's mail to the candidate."""
    marked = [span.of(text) for span in lines if text[span.start] == ">"]
    if 2 * len(marked) <= len(lines) or any(MAIL_START.match(span.of(text)) for span in lines):
        return False
    return not any(_YOU.search(words) or _GREETING.match(words) for words in marked)


def _header(text: str, lines: Sequence[Span]) -> int:
    """Return how many lines at the beginning are the header of a mail."""
    if not any(_FROM.match(text, *span) for span in lines[:_HEADER_LINES]):
        return 0
    count = 0
    while count < min(len(lines), _HEADER_LINES) and MAIL_HEADER.match(text, *lines[count]):
        count += 1
    return count


_HEADER_LINES = 6


def _is_own(text: str, lines: Sequence[Span], header: int) -> bool:
    """Say whether the candidate wrote the mail with which the notes begin, to themselves or to a friend."""
    who = [
        next((found["who"] for span in lines[:header] if (found := kind.match(text, *span))), "")
        for kind in (_FROM, _TO)
    ]
    if _ME.match(who[0]) or _SELF.match(who[1]):
        return True
    addresses = [_ADDRESS.findall(one.lower()) for one in who]
    if len(addresses) > 1 and addresses[0] and addresses[0] == addresses[1]:
        return True
    body = text[lines[header].start :] if header < len(lines) else ""
    own = len(_I.findall(body))
    if own >= _A_STORY and own > 2 * len(_YOU.findall(body)):
        return True
    return len(_I.findall(body[:_OPENING])) > 1 and not _OTHERS.search(body[:_OPENING])


def _writer(text: str, header: Sequence[Span]) -> str | None:
    found = next((found for span in header if (found := _FROM.match(text, *span))), None)
    name = re.sub(r"[<(][^>)]*[>)]|\S+@\S+|[\"']", " ", found["who"]).strip() if found else ""
    return None if not name or _ME.match(name) else name
