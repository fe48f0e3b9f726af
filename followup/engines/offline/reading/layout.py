"""Notes taken apart into lines: headings, bullets, labels, speakers, quoted mail, and the section each stands in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from followup.engines.offline.reading.quoting import MAIL_HEADER, MAIL_START, QUOTE_MARK, RULE, SIGNATURE, find_quoting
from followup.engines.offline.reading.sections import Section, section_of
from followup.engines.offline.reading.transcript import (
    ME,
    SPOKEN,
    TIMESTAMP,
    Speakers,
    find_speakers,
    plain,
    told_to_a_friend,
)
from followup.text import Span

_BULLET = re.compile(r"[ \t]*(?:(?:[-*•·–—‣◦▪►>→+~]|\(?\d{1,2}[.)]|\(?[a-h]\)|\[[ xX]?\]|☐|☑|✓|✔)[ \t]+)*")
_LABEL = re.compile(r"(?P<label>[^\W\d_][\w/&' .()-]{0,34}?)[ \t]*(?::|=|\?|[–—]|[ \t]-[ \t])[ \t]*(?=\S)")
_POINTED = re.compile(r"(?P<label>[^\W\d_][\w/&' .()]{0,24}?)[ \t]*(?:→|->|=>)[ \t]*(?=\S)")
"""An arrow behind a word that announces what follows, as a colon does: "next -> a call"."""
_HEADING = re.compile(r"#{1,6}[ \t]*\S|[=*_]{2,}[ \t]*\S")
_BY_LABEL = frozenset(
    {
        Section.PRIVATE,
        Section.WEAK,
        Section.NEXT,
        Section.INTEREST,
        Section.CULTURE,
        Section.TODO,
        Section.PEOPLE,
        Section.MINE,
    }
)

META_LABELS = frozenset(
    "interviewer interviewers company role position job date when time where location who people panel format stage with met place venue round contact present attendees recruiter hiring manager from to cc sent subject re fwd phone mobile email address website link employer organisation organization firm title candidate name hm school via".split()
)
"""Labels of what is not told but arranged: who, where, when."""


@dataclass(frozen=True)
class Line:
    """One line of the notes that holds anything."""

    span: Span
    """Without the white space around it."""
    text: Span
    """Freed of bullets, quote marks, labels and speakers."""
    section: Section
    heading: bool = False
    label: str | None = None
    """ "pain" in "pain: flaky tests"."""
    speaker: str | None = None
    """Who speaks in a transcript, as labelled; "me" for the candidate."""
    mail: bool = False
    """Part of a quoted mail."""
    bullet: bool = False
    number: int = 0


class Layout(NamedTuple):
    """The notes' lines, and what sort of text they are."""

    lines: tuple[Line, ...]
    transcript: bool
    candidate: str | None = None
    """The candidate's own name, where a transcript labels their words with it, or a mail is from them."""


def lay_out(text: str) -> Layout:
    """Take the notes apart, in linear time."""
    raw = list(_fields(text))
    speakers = find_speakers(text, raw, _is_section)
    quoting = find_quoting(text, raw)
    speaker: str | None = None
    lines: list[Line] = []
    section = Section.NONE
    in_mail = False
    previous_end = 0
    for number, span in enumerate(raw):
        words = span.of(text)
        gap = text.count("\n", previous_end, span.start) > 1
        previous_end = span.end
        quoted = (
            QUOTE_MARK.match(words)
            if words[0] == ">"
            and not quoting.bullets
            and not _marks_a_heading(text, raw[max(0, number - 1) : number + 2], span)
            else None
        )
        if number in speakers.alone:
            speaker = "me" if plain(speakers.alone[number]) in speakers.candidate else speakers.alone[number]
            continue
        leads = number + 1 < len(raw) and _leads_a_list(words, raw[number + 1].of(text))
        if number < quoting.header:
            lines.append(Line(span, span, section, mail=True, number=number))
            continue
        if MAIL_START.match(words):
            in_mail = True
        elif (
            in_mail and gap and (leads or _is_heading(words, gap=gap) or _ends_a_mail(raw[number - 1].of(text), words))
        ):
            in_mail = False
        if not in_mail and quoted is None and (leads or _is_heading(words, gap=gap or number == 0)):
            section = section_of(words)
            lines.append(Line(span, _heading_text(text, span), section, heading=True, number=number))
            continue
        if gap and section in (Section.TODO, Section.ADVERT) and words[:1] not in "-*•0123456789" and len(words) > 90:
            section = Section.NONE
        line = _line(text, span, section, speakers, mail=in_mail or quoted is not None, number=number)
        if line.speaker is None and speaker and line.label is None:
            line = replace(line, speaker=speaker)
        lines.append(line)
    lines = _with_questions_as_labels(text, lines)
    if speakers.labels and told_to_a_friend([(line.speaker, line.text.of(text)) for line in lines]):
        told = [line for line in lines if line.speaker in (None, "me")]
        return Layout(
            tuple(replace(line, speaker=None, number=number) for number, line in enumerate(told)), transcript=False
        )
    own_name = next((name for name in speakers.candidate - ME), quoting.writer)
    return Layout(tuple(lines), any(line.speaker not in (None, "me") for line in lines), own_name)


def _ends_a_mail(before: str, words: str) -> bool:
    """Say whether the line behind a gap is the candidate's own again, `before` being the last line in front of the gap."""
    behind = SIGNATURE.fullmatch(before) is not None and len(words) > _PROSE
    return behind or words[0] in "-*•" or words[0].islower() or RULE.fullmatch(before) is not None


_PROSE = 60
"""Characters."""


def _with_questions_as_labels(text: str, lines: list[Line]) -> list[Line]:
    """Label an answer with the short question on the line before: "Q: where", "A: Pinewood Academy"."""
    labelled = list(lines)
    for number, (asked, answer) in enumerate(pairwise(lines), start=1):
        question = asked.text.of(text).strip(" ?")
        is_pair = (asked.label or "").lower() in ("q", "question") and (answer.label or "").lower() in ("a", "answer")
        if is_pair and question and len(question.split()) <= _SHORT_QUESTION:
            announced = section_of(question)
            section = announced if announced in _BY_LABEL else answer.section
            labelled[number] = replace(answer, label=question, section=section)
    return labelled


_SHORT_QUESTION = 4
"""Words."""


def _is_section(label: str) -> bool:
    return section_of(label) in (Section.NEXT, Section.TOLD, Section.WEAK, Section.QUESTIONS)


_FIELDS = re.compile(r"[ \t]+(?:\||//|•|·|;)[ \t]+|[ \t]{3,}|\t")


def _fields(text: str) -> Iterator[Span]:
    """Yield the lines that hold anything; a line of labelled fields ("Company: A | Role: B") in its parts."""
    for found in re.finditer(r"\S(?:[^\n]*\S)?", text):
        start = found.start()
        if found.group().count(":") > 1 and len(found.group()) < _LONGEST_FIELDS:
            for gap in _FIELDS.finditer(text, *found.span()):
                if _FIELD.match(text, gap.end(), found.end()) and _FIELD.match(text, start, gap.start()):
                    yield Span(start, gap.start())
                    start = gap.end()
        yield Span(start, found.end())


_FIELD = re.compile(r"[-*• \t]*[^\W\d_][\w/ .()#'-]{1,30}:[ \t]*\S")
_LONGEST_FIELDS = 400


def _is_heading(words: str, *, gap: bool) -> bool:
    bare = words.strip("#=*_ \t")
    if not bare or len(bare) > 110:
        return False
    if _HEADING.match(words) and len(bare.split()) <= 16:
        return True
    if len(bare) > 60:
        return False
    if words.endswith(":") and len(bare.split()) <= 7 and not MAIL_HEADER.match(words):
        return True
    return gap and len(bare) > 3 and bare.isupper() and len(bare.split()) <= 6


def _marks_a_heading(text: str, around: Sequence[Span], span: Span) -> bool:
    """Say whether ">" stands before a short heading, not before a quoted mail whose other lines have it too."""
    words = span.of(text)
    alone = around[-1] is not span and not any(text[other.start] == ">" for other in around if other is not span)
    return len(words) < _SHORT_HEADING and words[-1] not in ".!?," and alone


_SHORT_HEADING = 50
"""Characters."""


def _leads_a_list(words: str, following: str) -> bool:
    """Say whether a short line without a mark announces the bullets below it."""
    short = len(words.split()) <= 4 and words[-1] not in ".!?,;" and words[:1] not in "-*•"
    return short and following[:2] in ("- ", "* ", "• ", "– ", "+ ")


def _heading_text(text: str, span: Span) -> Span:
    words = span.of(text)
    lead = len(words) - len(words.lstrip("#=*_ \t"))
    return Span(span.start + lead, max(span.start + lead, span.start + len(words.rstrip("#=*_: \t"))))


def _line(text: str, span: Span, section: Section, speakers: Speakers, *, mail: bool, number: int) -> Line:
    start = span.start
    words = span.of(text)
    if words[0] == ">":
        start += len((QUOTE_MARK.match(words) or words[:0]).group())  # type: ignore[union-attr]
    bullet = _BULLET.match(text, start, span.end)
    has_bullet = bool(bullet and bullet.end() > start)
    start = bullet.end() if bullet else start
    speaker = label = None
    stamp = TIMESTAMP.match(text, start, span.end)
    spoken = SPOKEN.match(text, stamp.end() if stamp else start, span.end)
    if spoken and plain(spoken["speaker"]) in speakers.labels:
        speaker = "me" if plain(spoken["speaker"]) in speakers.candidate else spoken["speaker"]
        start = spoken.end()
    elif not mail and (labelled := _LABEL.match(text, start, span.end)) and _is_label(labelled["label"]):
        label = labelled["label"].strip()
        start = labelled.end()
        announced = section_of(label)
        section = announced if announced in _BY_LABEL else section
    elif not mail and (pointed := _POINTED.match(text, start, span.end)) and _announces(pointed["label"]):
        label, start = pointed["label"].strip(), pointed.end()
        section = section_of(label) if section_of(label) in _BY_LABEL else section
    return Line(
        span,
        Span(min(start, span.end), span.end),
        section,
        label=label,
        speaker=speaker,
        mail=mail,
        bullet=has_bullet,
        number=number,
    )


def _announces(label: str) -> bool:
    return label.lower() in META_LABELS or (len(label.split()) == 1 and section_of(label) in _BY_LABEL)


def _is_label(words: str) -> bool:
    return len(words.split()) <= 4 and not re.search(r"\d{1,2}$", words)
