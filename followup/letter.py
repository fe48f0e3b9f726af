"""A message taken apart once, for all rules: what is greeting, text, close and signature, and its sentences and words."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from followup.records import Draft, Interview, Kind, Notes
from followup.text import Span, fold


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


_GREETING_WORDS = (
    r"dear|hi(?: there)?|hiya|hello(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening|day)|greetings|yo|sup"
    r"|to|kia ora|namaste|salam|shalom|bonjour|hola|mabuhay|talofa|aloha|g'day|selam|sawubona|annyeong(?:haseyo)?|ciao|ola"
)
_GREETING_LINE = re.compile(
    rf"[ \t]*(?P<greeting>(?P<word>{_GREETING_WORDS})\b[ \t]*(?P<name>[^\n,:;!?]{{0,70}}?))[ \t]*(?:[,:;!]|[-–—][ \t]|\.?$)",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_NAME = re.compile(r"[ \t]*(?P<name>[^\W\d_][\w.'’ -]{0,40}?)[ \t]*(?:[,:!]|[-–—])[ \t]*$", re.MULTILINE)
_CLOSING = re.compile(
    r"[ \t]*(?P<phrase>(?:(?:with|my|our|very|kind(?:est)?|best|warm(?:est)?|many|most|all|much) ){0,3}"
    r"(?:regards|wishes|thanks|appreciation|gratitude|respect|the best|best|kindest|warmly|warmest|thank you(?: again)?)"
    r"(?: (?:again|and (?:best|kind|warm) (?:regards|wishes)|from \w+))?"
    r"|(?:yours?|very|most) (?:sincerely|truly|faithfully|respectfully|cordially|kindly|ever)|yours(?: (?:very )?(?:sincerely|truly))?"
    r"|sincerely(?: yours)?|respectfully(?: yours)?|faithfully|cordially|gratefully|cheers|ta|xoxo|xx?|love|hugs|later[sz]?|peace(?: out)?"
    r"|take care|talk soon|speak soon|see (?:you|ya)(?: soon)?|until (?:then|soon|next time)|kia ora|ngā mihi(?: nui)?|regards"
    r"|thx|tysm|ttyl|bye(?: for now)?|have a (?:good|great|nice|lovely) (?:day|week|weekend|evening|one)|thanks (?:so much|a lot|again))"
    r"[ \t]*(?:[,.!–—-]+[ \t]*|$)(?P<name>[^\n,]{0,50})",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"^(?:>|-{2,} ?original message|-{3,} ?forwarded|begin forwarded message|_{10,}"
    r"|on [^\n]{6,90}(?:\n[^\n]{0,60})?\bwrote:[ \t]*$|from: [^\n]+\n(?:sent|date|to): )",
    re.IGNORECASE | re.MULTILINE,
)
_SUBJECT_LINE = re.compile(r"[ \t]*subject:[^\n]*", re.IGNORECASE)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Sr|Jr|St|No|Inc|Ltd|Co|Corp|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|Ph\.D|[A-Z]))\.$",
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n[ \t]*(?:\n|(?=[-*•–][ \t]))")
_WORD = re.compile(r"[^\W_]+(?:[-'’.&/][^\W_]+)*")


def _line_spans(text: str, within: Span) -> list[Span]:
    """Return the spans of the lines that hold anything, without the white space around them."""
    return [Span(*found.span()) for found in re.compile(r"\S(?:[^\n]*\S)?").finditer(text, within.start, within.end)]


@dataclass(frozen=True)
class Letter:
    """A message as a check sees it: exactly the person's words, what kind it is, and what is known around it."""

    draft: Draft
    kind: Kind = Kind.THANK_YOU
    recipient: str | None = None
    """The reader's name as the notes write it."""
    candidate: str | None = None
    interview: Interview | None = None
    notes: Notes | None = None
    others: tuple[Draft, ...] = ()
    """Messages to other people of the same interview."""

    @property
    def body(self) -> str:
        """The message's text."""
        return self.draft.body

    @property
    def subject(self) -> str:
        """The subject line; empty where there is none."""
        return self.draft.subject or ""

    @cached_property
    def lower(self) -> str:
        """The body in small letters with plain quote marks, position for position as long as the body."""
        lower = fold(self.body).lower()
        return lower if len(lower) == len(self.body) else "".join(c.lower()[0] for c in fold(self.body))

    @cached_property
    def message(self) -> Span:
        """The part of the body that is judged: without a quoted earlier mail below it."""
        quoted = next((m for m in _QUOTED.finditer(self.body) if m.start() > 0), None)
        end = quoted.start() if quoted else len(self.body)
        return Span(0, len(self.body[:end].rstrip()))

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines of the message that hold anything."""
        return tuple(_line_spans(self.body, self.message))

    @cached_property
    def greeting(self) -> Greeting | None:
        """The greeting; a postal address, a date and a subject line may stand above it."""
        for number, line in enumerate(self.lines[:12]):
            found = _GREETING_LINE.match(self.body, line.start, line.end)
            if found and not (
                found["word"].lower() == "to" and not re.match("to (?:whom|the)", found["greeting"], re.IGNORECASE)
            ):
                name = Span(*found.span("name"))
                impersonal = found["word"].lower() == "to" or not name.of(self.body).strip()
                return Greeting(Span(*found.span("greeting")), None if impersonal else name)
            bare = _BARE_NAME.match(self.body, line.start, line.end)
            if (
                bare
                and len(bare["name"].split()) <= 5
                and (number == 0 or self._gap_before(number))
                and number + 1 < len(self.lines)
            ):
                closing = _CLOSING.fullmatch(self.body, line.start, line.end)
                if not closing:
                    return Greeting(Span(*bare.span("name")), Span(*bare.span("name")))
            if len(line.of(self.body)) > 70 or (
                line.of(self.body)[-1] in ".!?" and not _SUBJECT_LINE.match(line.of(self.body))
            ):
                return None
        return None

    def _gap_before(self, number: int) -> bool:
        return "\n\n" in re.sub(r"[ \t]", "", self.body[self.lines[number - 1].end : self.lines[number].start])

    @cached_property
    def sign_off(self) -> SignOff | None:
        """The closing phrase with the name below or beside it, or a name that stands alone at the end."""
        start = self.greeting.span.end if self.greeting else 0
        lines = [line for line in self.lines if line.start >= start]
        for number in range(len(lines) - 1, max(len(lines) - 9, -1), -1):
            found = _CLOSING.fullmatch(self.body, *lines[number])
            if not found:
                continue
            name = Span(*found.span("name"))
            if not name.of(self.body).strip(" .!-–—"):
                below = lines[number + 1] if number + 1 < len(lines) else None
                name_span = below if below and not _is_postscript(below.of(self.body)) else None
            else:
                name_span = name
            end = next(
                (line.start for line in lines[number + 1 :] if _is_postscript(line.of(self.body))), self.message.end
            )
            return SignOff(
                Span(lines[number].start, len(self.body[:end].rstrip())), Span(*found.span("phrase")), name_span
            )
        if len(lines) > 1 and _looks_like_name(lines[-1].of(self.body)):
            return SignOff(lines[-1], None, lines[-1])
        return None

    @cached_property
    def content(self) -> Span:
        """The text between greeting and sign-off."""
        start = self.greeting.span.end if self.greeting else 0
        end = self.sign_off.span.start if self.sign_off else self.message.end
        text = self.body[start:end]
        start += len(text) - len(text.lstrip(" \t\n,:;!.-–—"))
        return Span(min(start, end), max(min(start, end), len(self.body[:end].rstrip())))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the content, and of a postscript below the signature."""
        regions = [self.content]
        if self.sign_off and self.sign_off.span.end < self.message.end:
            regions.append(Span(self.sign_off.span.end, self.message.end))
        return tuple(sentence for region in regions for sentence in _split(self.body, region))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of the content, parted by empty lines."""
        blocks = re.compile(r"\S(?:(?!\n[ \t]*\n).)*", re.DOTALL)
        return tuple(Span(*found.span()) for found in blocks.finditer(self.body, *self.content))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """The words of the content, without punctuation."""
        return tuple(Span(*found.span()) for found in _WORD.finditer(self.body, *self.content))


def _is_postscript(line: str) -> bool:
    return re.match(r"p\.? ?s\b", line, re.IGNORECASE) is not None


def _looks_like_name(line: str) -> bool:
    words = line.strip(" -–—~,.").split()
    return (
        0 < len(words) <= 4
        and all(word[0].isupper() or not word[0].isascii() for word in words)
        and line[-1] not in "!?"
    )


def _split(text: str, region: Span) -> list[Span]:
    """Split a region into sentences; a full stop after an abbreviation or an initial does not end one."""
    spans = []
    start = region.start
    for found in _SENTENCE_END.finditer(text, *region):
        stop = found.group()[0] == "."
        if (
            stop
            and found.end() < region.end
            and _ABBREVIATION.search(text, max(start, found.start() - 12), found.start() + 1)
        ):
            continue
        spans.append(Span(start, found.end()))
        start = found.end()
    spans.append(Span(start, region.end))
    trimmed = []
    for span in spans:
        words = span.of(text)
        lead = len(words) - len(words.lstrip(" \t\n-*•–"))
        if words.strip(" \t\n-*•–"):
            trimmed.append(Span(span.start + lead, span.start + len(words.rstrip())))
    return trimmed
