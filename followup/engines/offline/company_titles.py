"""Companies in titles, behind labels, and in small letters."""

import re

from followup.engines.offline.company_cues import LABELS, NAME, SUFFIX
from followup.engines.offline.company_words import NOT_IN_SMALL_LETTERS, may_be_a_company, trimmed_name
from followup.engines.offline.heading import (
    Kind,
    in_a_title,
    is_part_of_heading,
    parts_of,
    speaks_of_an_interview,
    title_parts,
)
from followup.engines.offline.layout import Line
from followup.engines.offline.names import ROLE_NOUNS
from followup.engines.offline.scoring import Candidates
from followup.text import Span
from followup.vocabulary import is_function, is_generic

ROLES = "|".join(sorted(map(re.escape, ROLE_NOUNS), key=len, reverse=True))
_ROLE_PART = re.compile(rf"(?:[\w/&-]+ ){{0,4}}(?:{ROLES})", re.IGNORECASE)
_ROLE_BEHIND = re.compile(rf"[ \t]*(?:[,(|:]|[-–—]|//)[ \t]*(?:the )?(?:[\w/-]+ ){{0,3}}(?:{ROLES})\b", re.IGNORECASE)
_ROLE_BEFORE = re.compile(rf"\b(?:{ROLES})\b[ \t]*(?:[,(|:@]|[-–—]|at|with)[ \t]*(?:the )?$", re.IGNORECASE)


def weigh_title(text: str, line: Line, candidates: Candidates) -> None:
    """Weigh the name in a title: what is neither role nor person nor place nor day is the company."""
    parts = title_parts(text, line)
    names = [part.span for part in parts if part.kind is Kind.NAME]
    names = [span for span in names if not text[span.start].islower()] or names
    tells = speaks_of_an_interview(text, line) or any(part.kind is Kind.ROLE for part in parts) or line.number == 0
    if line.number > 2 or not tells:
        return
    for number, part in enumerate(names):
        whole = re.match(NAME, part.of(text))
        rest = part.of(text)[whole.end() :] if whole else ""
        span = trimmed_name(text, Span(part.start, part.start + whole.end()) if whole and rest.islower() else part)
        if span is None or not _is_short_name(span.of(text), "title"):
            continue
        alone = len(names) == 1 or (number == 0 and all(re.search(r"\d", name.of(text)) for name in names[1:]))
        if not any(letter.isupper() for letter in line.span.of(text)):
            if re.fullmatch(SUFFIX.lower(), span.of(text)) or is_function(span.of(text).split()[-1]):
                continue
            named = re.search(rf"\b{SUFFIX}$", span.of(text).title()) is not None
            if not set(span.of(text).split()) & NOT_IN_SMALL_LETTERS and (
                speaks_of_an_interview(text, line) or named or len(parts) > 1
            ):
                weight = 1.6 if not (named or speaks_of_an_interview(text, line)) else 2.6 if alone or named else 1.4
                candidates.add(span.of(text), span, "the only name in the heading", weight)
        elif span.of(text)[0].isupper() or span.of(text)[0].isdigit():
            candidates.add(
                span.of(text), span, "the only name in the heading", 1.4 if alone else 1.0 if number == 0 else 0.2
            )


_SMALL = re.compile(
    rf"(?<![\w'’-])(?P<name>(?:[a-z][\w&'’-]+ ){{1,3}}?(?:{SUFFIX.lower()})(?: (?:{SUFFIX.lower()}))*)(?![\w'’-])"
)


def weigh_small_letters(text: str, line: Line, candidates: Candidates) -> None:
    """Weigh names in small letters that end like a company's, in the first lines: "bellbird hospice"."""
    for found in _SMALL.finditer(text, *line.span):
        words = found["name"].split()
        while len(words) > 1 and (
            is_generic(words[0]) or words[0] in NOT_IN_SMALL_LETTERS or re.search("['’]", words[0])
        ):
            words.pop(0)
        joins = set(words) - {"and", "of", "the", "&"}
        if len(words) > 1 and not any(word in ROLE_NOUNS or is_function(word) for word in joins):
            start = found.end("name") - len(" ".join(words))
            span = Span(start, found.end("name"))
            candidates.add(span.of(text), span, "named like a company, in small letters", 1.8)


_LONGEST_NAME = 7
"""Words."""


def _is_short_name(name: str, reason: str) -> bool:
    words = name.lower().split()
    return len(words) <= _LONGEST_NAME and may_be_a_company(name, words, reason)


def weigh_label(text: str, line: Line, candidates: Candidates) -> None:
    """Weigh what stands behind "Company:", up to the next mark."""
    if line.label is None or line.label.lower().strip() not in LABELS:
        return
    named = re.match(
        r"(?:the )?[^,;:()\n|]{2,60}?(?=\s*(?:[,;:()|]|\s[-–—@]\s|\s(?:for|on|in|as)\s|$))", line.text.of(text)
    )
    span = trimmed_name(text, Span(line.text.start, line.text.start + named.end())) if named else None
    if span and _is_short_name(span.of(text), "behind a label"):
        candidates.add(span.of(text), span, "behind a label", 3.2)


def _stands_beside_a_role(text: str, line: Line, span: Span) -> bool:
    """Say whether the heading has, beside the name, a part that is a role."""
    others = [part for part in parts_of(line.span.of(text)) if part != span.of(text)]
    return is_part_of_heading(text, line, span) and any(_ROLE_PART.fullmatch(part) for part in others)


def beside_a_role(text: str, line: Line, span: Span) -> bool:
    """Say whether the name stands in a title and a role straight before or behind it."""
    before = text[max(line.span.start, span.start - 60) : span.start]
    return in_a_title(text, line, span) and bool(
        _stands_beside_a_role(text, line, span)
        or _ROLE_BEHIND.match(text, span.end, line.span.end)
        or _ROLE_BEFORE.search(before)
    )
