"""Which company the interview was with."""

import re

from followup.engines.offline.company_cues import CUES, LABELS, LEGAL, NAME, PREFIX, SUFFIX
from followup.engines.offline.heading import (
    Kind,
    first_line_end,
    in_a_title,
    is_part_of_heading,
    is_persons,
    is_title,
    parts_of,
    places,
    speaks_of_an_interview,
    title_parts,
)
from followup.engines.offline.layout import Layout, Line, Section
from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, TITLES_BEHIND, is_typed_small, known
from followup.engines.offline.private import OFFER
from followup.engines.offline.scoring import Candidates
from followup.engines.offline.titles import title_behind
from followup.records import Value
from followup.text import Span
from followup.vocabulary import is_function, is_generic

_LOWER_CUES = re.compile(
    r"(?i:\b(?:interview(?:ed|ing)?|role|position|job|call|screen(?:ing)?|chat|round|was|been|went|came|visited|intv)) (?:(?:today|yesterday|notes|this morning|this afternoon) )?(?:at|with|@|w/) (?P<name>[a-z][\w&-]{2,}(?: (?:and|&|of) [a-z][\w&-]{2,}|(?: [a-z][\w&-]{2,}){1,3}?)?)(?= *(?:$|[,.;:(\n–—-]| about | for | today| yesterday| on | this | it | and | with | where | they | i | in ))",
    re.MULTILINE,
)
_LOWER_NOT = frozenset(
    "the a an my their his her this that them him me us hr it and home noon lunch work two three four five six both all some someone somebody people panel team manager recruiter hiring zoom teams phone video last first second final our your least once end start company same one self myself noted hand".split()
)
_AGAINST = re.compile(
    r"\b(?:now part of|owned by|acquired by|bought by|merged with|subsidiary of|spun out of|parent(?: company)?|sister (?:company|school|brand)|formerly|next door to|opposite|my (?:last|old|former|previous|current|ex|time|years?|work|job|role|internship|degree|studies|boss)|i (?:worked|work|was|studied|am)|worked|years? at|previously|formerly|used to|currently|when i was|while at|back at|competitors?|"
    r"customers?|clients?|suppliers?|rivals?|like|such as|e\.g\.|podcast|unlike|than|degree|graduated|studied|moved (?:from|over from)|came from|comes from|ex|used|using|use|uses|with tools?|migrat\w+|switch\w+|from)\b[^.!?\n]{0,25}$|\b(?:told (?:them|him|her)|I (?:have,?|said|ran|built|did|led|talked|mentioned|used|had|learn\w+|start\w+|set|cut|manage\w*|train\w*|taught)|my)\b[^.!?\n]{0,55}$",
    re.IGNORECASE,
)
_THIS_TALK = re.compile(
    r"\b(?:interview(?!s? (?:that )?(?:i|we)\b)\w*|(?:conversation|meeting|call|chat|talk|visit|appointment|trial|session|gespräch|gesprek|entretien|entrevista)(?! (?:about|of)\b)|today|yesterday|this (?:morning|afternoon)|just|earlier)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_STOP = frozenset(
    """should could would might i we they he she it the a an this that my our and but or so if when then also not no yes ok monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    interview notes note next steps role position company team people questions zoom teams google meet microsoft slack skype linkedin phone video call hr today yesterday tomorrow mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec first second third final
    round panel location format date time when where who what why how good bad pros cons todo me hi hello dear thanks thank regards q a am pm uk usa us eu english excel python java sql aws kubernetes docker london paris berlin new york met spoke talked asked said told
    hospitation probetag probearbeiten kennenlerngespräch telefonat schnuppertag vorstellungsgespräch gespräch bewerbung entretien entrevista sollicitatiegesprek gesprek colloquio perguntas preguntas fragen vragen domande notizen intervju rozmowa mülakat otter screening screen stage prep debrief raw draft dump quick voice memo transcript log diary entry candidate interviewer interviewers recruiter agenda summary job application feedback impressions offer deadline follow-up followup""".split()
)
REUSED = re.compile(
    r"\b(?:old (?:doc\w*|notes?|file|template|heading|title)|wrong (?:heading|title|company|file|name|header)|(?:actually|really) (?:for|about|with)\b|\(template\)|typed over|pasted over|this (?:one|time)(?: is|'s) (?:really|actually)|re-?us(?:ed|ing)|left ?over|ignore (?:the |this )?(?:heading|title|header|above)|forgot to change|copied from|not (?:the )?(?:one )?above|previous (?:doc|notes|file))\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset("i you your he she we they it that there who what".split())
_FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail yahoo icloud proton protonmail aol live gmx web mail me".split()
)
_DOMAIN = re.compile(r"@(?:[\w-]+\.)*?(?P<domain>[\w-]{3,})\.(?:co\.|com\.|org\.|ac\.|gov\.|edu\.)?[a-z]{2,8}\b")


def find_companies(text: str, layout: Layout) -> list[Value]:
    """Return the companies that the notes may be about, the best first; only the best one may be sure."""
    candidates = Candidates(sure=2.4, shown=1.0, lead=0.6)
    typed_small = is_typed_small(text)
    for line in layout.lines:
        for reason, weight, cue in CUES:
            for found in cue.finditer(text, *line.span):
                _add(text, line, Span(*found.span("name")), reason, weight, candidates)
        if (line.heading or line.number < 3) and not line.mail:
            for found in re.finditer(NAME, text[line.span.start : line.span.end]):
                span = Span(*found.span("name")).shifted(line.span.start)
                if all(is_generic(word) for word in found["name"].split()):
                    continue
                _add(
                    text,
                    line,
                    span,
                    "in the heading or the first lines",
                    0.6
                    if line.span.end - line.span.start > _PROSE and not line.heading
                    else 1.4
                    if line.number < 2
                    else 0.8,
                    candidates,
                )
        _weigh_title(text, line, candidates)
        if line.number < 3 and typed_small:
            _weigh_small_letters(text, line, candidates)
        _weigh_label(text, line, candidates)
        for found in _LOWER_CUES.finditer(text, *line.span):
            words = found["name"].split()
            if not set(words) & (_LOWER_NOT - {"and"}) and words[0] not in known().given:
                candidates.add(found["name"], Span(*found.span("name")), "behind “interview with”", 2.6)
    for speaker in {line.speaker: line for line in layout.lines if line.speaker}.values():
        candidates.add(speaker.speaker or "", speaker.span, "speaks in the transcript", -5.0)
    _weigh_all(text, candidates)
    return candidates.ranked()


_ADDRESS = re.compile(
    r"(?:\b(?:Road|Rd|Street|St|Avenue|Ave|Lane|Square|Boulevard|Station|Airport|Tower|Building|Terminal)|(?:stra(?:ß|ss)e|platz|gasse|gade|vej|gatan|straat|laan))\.?$"
)
_PROSE = 140
"""Characters; a longer line is no heading."""
_PARTS_OF_A_PLACE = frozenset(
    "ward room unit floor team department block level building suite line bay shift gate year grade class".split()
)
_THEIR_PEOPLE = frozenset(
    {"behind “the people from”", "behind “somebody from”", "named like a web address", "behind the title of one of theirs"}
)
_EARLY = 2
"""The first lines end before this one."""
_FORMS_OF_ADDRESS = frozenset("mr mrs ms miss mme mlle herr frau dr prof señor señora sr sra signor signora".split())
_SURE_OF_A_COMPANY = frozenset(
    {"behind a label", "behind “called”", "before “interview” or “role”", "named like a place of work"}
)
_ROLES = "|".join(sorted(map(re.escape, ROLE_NOUNS), key=len, reverse=True))
_ROLE_PART = re.compile(rf"(?:[\w/&-]+ ){{0,4}}(?:{_ROLES})", re.IGNORECASE)
_ROLE_BEHIND = re.compile(rf"[ \t]*(?:[,(|:]|[-–—]|//)[ \t]*(?:the )?(?:[\w/-]+ ){{0,3}}(?:{_ROLES})\b", re.IGNORECASE)
_ROLE_BEFORE = re.compile(rf"\b(?:{_ROLES})\b[ \t]*(?:[,(|:@]|[-–—]|at|with)[ \t]*(?:the )?$", re.IGNORECASE)


def _weigh_title(text: str, line: Line, candidates: Candidates) -> None:
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
        span = _trimmed(text, Span(part.start, part.start + whole.end()) if whole and rest.islower() else part)
        if span is None or len(span.of(text).split()) > 7 or not _may_be_a_company(span.of(text), span.of(text).lower().split(), "title"):
            continue
        alone = len(names) == 1 or (number == 0 and all(re.search(r"\d", name.of(text)) for name in names[1:]))
        if not any(letter.isupper() for letter in line.span.of(text)):
            named = re.search(rf"\b{SUFFIX}$", span.of(text).title()) is not None
            if not set(span.of(text).split()) & _LOWER_NOT and (speaks_of_an_interview(text, line) or named or len(parts) > 1):
                weight = 1.6 if not (named or speaks_of_an_interview(text, line)) else 2.6 if alone or named else 1.4
                candidates.add(span.of(text), span, "the only name in the heading", weight)
        elif span.of(text)[0].isupper() or span.of(text)[0].isdigit():
            candidates.add(span.of(text), span, "the only name in the heading", 1.4 if alone else 0.6 if number == 0 else 0.2)


_SMALL = re.compile(rf"(?<![\w'’-])(?P<name>(?:[a-z][\w&'’-]+ ){{1,3}}(?:{SUFFIX.lower()}))(?![\w'’-])")


def _weigh_small_letters(text: str, line: Line, candidates: Candidates) -> None:
    """Weigh names in small letters that end like a company's, in the first lines: "bellbird hospice"."""
    for found in _SMALL.finditer(text, *line.span):
        words = found["name"].split()
        while len(words) > 1 and (is_generic(words[0]) or words[0] in _LOWER_NOT):
            words.pop(0)
        joins = set(words) - {"and", "of", "the", "&"}
        if len(words) > 1 and not any(word in ROLE_NOUNS or is_function(word) for word in joins):
            start = found.end("name") - len(" ".join(words))
            span = Span(start, found.end("name"))
            candidates.add(span.of(text), span, "named like a company, in small letters", 1.8)


def _weigh_label(text: str, line: Line, candidates: Candidates) -> None:
    """Weigh what stands behind "Company:", up to the next mark."""
    if line.label is None or line.label.lower().strip() not in LABELS:
        return
    named = re.match(r"(?:the )?[^,;:()\n|]{2,60}?(?=\s*(?:[,;:()|]|\s[-–—@]\s|\s(?:for|on|in|as)\s|$))", line.text.of(text))
    span = _trimmed(text, Span(line.text.start, line.text.start + named.end())) if named else None
    if span and len(span.of(text).split()) <= 7 and _may_be_a_company(span.of(text), span.of(text).lower().split(), "behind a label"):
        candidates.add(span.of(text), span, "behind a label", 3.2)


def _stands_beside_a_role(text: str, line: Line, span: Span) -> bool:
    """Say whether the heading has, beside the name, a part that is a role."""
    others = [part for part in parts_of(line.span.of(text)) if part != span.of(text)]
    return is_part_of_heading(text, line, span) and any(_ROLE_PART.fullmatch(part) for part in others)


def _add(text: str, line: Line, span: Span, reason: str, weight: float, candidates: Candidates) -> None:  # noqa: C901, PLR0911 - one list of reasons
    trimmed = _trimmed(text, span)
    if trimmed is None:
        return
    name = trimmed.of(text)
    words = [word.lower().strip(".,") for word in name.split()]
    if not _may_be_a_company(name, words, reason):
        return
    introduced = line.number > 1 or re.match(r",? (?:the|our|their|his|her|an?|who) ", text[trimmed.end : line.span.end])
    if introduced and title_behind(text[trimmed.end : line.span.end]) and not is_title(text, line) and not re.search(SUFFIX, name):
        candidates.add(name, trimmed, "has a job title, so it is a person", -4.0)
        return
    if line.section is Section.PEOPLE and reason != "behind a label" and not re.search(SUFFIX, name):
        return
    before = text[max(line.span.start, trimmed.start - 60) : trimmed.start]
    after = text[trimmed.end : min(line.span.end, trimmed.end + 60)]
    if re.search(r"\b(?:not|isn['’]t|wasn['’]t|never|no longer) (?:at |with |for )?$", before, re.IGNORECASE):
        candidates.add(name, trimmed, "said not to be it", -5.0)
        return
    if line.number > 1 and OFFER.search(text, *line.span):
        candidates.add(name, trimmed, "another process", -4.0)
        return
    if (
        line.number < 4
        and in_a_title(text, line, trimmed)
        and (_stands_beside_a_role(text, line, trimmed) or _ROLE_BEHIND.match(after) or _ROLE_BEFORE.search(before))
    ):
        candidates.add(name, trimmed, "stands beside a role", 1.5)
    theirs = line.speaker is not None and line.speaker != "me"
    if reason == "they name themselves" and not theirs:
        return
    if theirs and reason == "behind “at”":
        candidates.add(name, trimmed, "said by them of themselves", 2.4)
        return
    if (
        not theirs
        and reason not in _THEIR_PEOPLE
        and _AGAINST.search(before)
        and not _THIS_TALK.search(before)
    ):
        candidates.add(name, trimmed, "mentioned as somebody else’s", -2.0)
        return
    if reason == "behind “today was”" and line.number >= _EARLY:
        weight *= 0.4
    factor = 0.2 if line.speaker == "me" else 0.4 if line.section in (Section.MINE, Section.TODO) else 1.0
    candidates.add(name, trimmed, reason, weight * factor)
    if line.number < 2 and len(words) > 1 and is_part_of_heading(text, line, trimmed):
        candidates.add(name, trimmed, "a part of the heading by itself", 1.1)
    if len(words) > 1 and re.match(rf"{PREFIX}\b", name):
        candidates.add(name, trimmed, "named like an office or an institution", 1.2)
    if re.search(rf"\b(?:{SUFFIX}|{LEGAL})\.?$", name):
        early = line.number < 3 and len(words) > 1 and not line.mail
        candidates.add(name, trimmed, "named like a company", 1.8 if early and factor == 1.0 else 1.0)
        if line.number < 4 and is_part_of_heading(text, line, trimmed):
            candidates.add(name, trimmed, "a part of the heading by itself", 0.8)


def _may_be_a_company(name: str, words: list[str], reason: str) -> bool:
    """Say no to places inside of a company, people, job titles and short abbreviations."""
    if set(words[1:]) & _FORMS_OF_ADDRESS or words[0] in _PARTS_OF_A_PLACE | (HONORIFICS - {"st"}) or _ADDRESS.search(name):
        return False
    if re.search(rf"\b{SUFFIX}\b", name):
        return True
    if len(name) < 3 or TITLES_BEHIND.search(name) or " ".join(words) in places() or re.fullmatch(r"\d+(?:[.,]\d+)*[a-z]{0,2}%?|[\d\W]+", words[0] if len(words) == 1 else ""):
        return False
    if len(words) == 2 and is_persons(words):
        return False
    if words[0] in known().given and (len(words) == 1 or reason not in _SURE_OF_A_COMPANY):
        return False
    if any(word in ROLE_NOUNS for word in words) and reason != "behind a label":
        return False
    return len(words) > 1 or not name.isupper() or len(name) > 4 or reason in _SURE_OF_A_COMPANY


def _trimmed(text: str, span: Span) -> Span | None:
    words = list(re.finditer(r"\S+", span.of(text)))
    while words and (
        _is_stop(words[0].group()) or words[0].group().lower() in ("of", "the", "and", "&", "for", "de", "in")
    ):
        words.pop(0)
    while words and (
        (_is_stop(words[-1].group()) and not (len(words) > 1 and re.fullmatch(SUFFIX, words[-1].group()))) or words[-1].group().lower() in ("of", "the", "and", "&", "for")
    ):
        words.pop()
    if not words or all(re.fullmatch(r"[\d.,:/-]+", word.group()) for word in words):
        return None
    end = span.start + words[-1].end()
    tail = words[-1].group()
    if tail[-1] in ".,-'’" and not re.search(rf"{SUFFIX}\.$", tail):
        end -= 0 if re.search(rf"{LEGAL}$", text[span.start : end]) else len(tail) - len(tail.rstrip(".,-'’"))
    for possessive in ("'s", "’s"):
        if text[:end].endswith(possessive):
            end -= 2
    start = span.start + words[0].start()
    return Span(start, end) if end - start > 1 else None


def _is_stop(word: str) -> bool:
    bare = word.lower().strip(".,:-'’").removesuffix("'s").removesuffix("’s")
    return bare in _STOP or bare.split("’")[0].split("'")[0] in _PRONOUNS or bool(re.fullmatch(r"\d[\d./:-]*(?:st|nd|rd|th|pm|am|h)?", bare))


def fits_domain(domain: str, words: list[str]) -> bool:
    """Say whether a mail's domain is made of the beginnings of two or more of the words: "gptitle", "Great Plains Title"."""

    def consumed(rest: str, number: int, used: int) -> bool:
        if not rest:
            return used > 1
        if number == len(words):
            return False
        word = words[number]
        longest = next((size for size in range(min(len(word), len(rest)), 0, -1) if word[:size] == rest[:size]), 0)
        return any(consumed(rest[size:], number + 1, used + 1) for size in {longest, 1} if 0 < size <= longest) or (
            number > 0 and consumed(rest, number + 1, used)
        )

    return len(domain) > 2 and len(words) > 1 and words[0][:1] == domain[:1] and consumed(domain, 0, 0)


def _weigh_all(text: str, candidates: Candidates) -> None:
    """Add what speaks for a name in the whole text: how often it stands there, and mail addresses of that name."""
    squashed = {
        re.sub(r"[^a-z0-9]", "", found["name"].lower().replace("&", "and")): found for found in re.finditer(NAME, text)
    }
    for domain in {found["domain"].lower().replace("-", "") for found in _DOMAIN.finditer(text)} - _FREE_MAIL:
        for found in re.finditer(NAME, text):
            if fits_domain(domain, re.findall(r"[a-z0-9]+", found["name"].lower().replace("&", " and "))):
                trimmed = _trimmed(text, Span(*found.span("name")))
                if trimmed:
                    candidates.add(trimmed.of(text), trimmed, "the address of a mail", 2.6)
    domains = {found["domain"].lower() for found in _DOMAIN.finditer(text)} - _FREE_MAIL
    for domain in domains:
        for plain, found in squashed.items():
            if len(plain) > 3 and (plain.startswith(domain.replace("-", "")[:10]) or domain.replace("-", "") in plain):
                candidates.add(found["name"], Span(*found.span("name")), "the address of a mail", 2.6)
    if REUSED.search(text, 0, 600):
        for name, span, evidence in list(candidates.found.values()):
            if "in the heading or the first lines" in evidence and span.start < first_line_end(text):
                candidates.add(name, span, "the heading is left over", -4.0)
    for found in squashed.values():
        words = found["name"].split()
        if len(words) > 1 and re.fullmatch(rf"{SUFFIX}|{LEGAL}", words[-1]) and " ".join(words[:-1]).lower() in candidates.found:
            candidates.add(found["name"], Span(*found.span("name")), "its longer form", 0.3)
    candidates.join_short_forms()
    for name, span, _ in list(candidates.found.values()):
        count = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text))
        if count > 1:
            candidates.add(name, span, f"stands there {count} times", min(0.3 * (count - 1), 0.9))
        plain = re.sub(r"[^a-z0-9]", "", name.lower())
        if any(domain.replace("-", "").startswith(plain) for domain in domains if len(plain) > 2):
            candidates.add(name, span, "the address of a mail", 2.0)
