"""Which company the interview was with."""

import re
from dataclasses import replace

from followup.engines.offline.company_cues import CUES, LEGAL, NAME, PREFIX, SUFFIX
from followup.engines.offline.company_mail import domains_in, weigh_beginnings, weigh_domains
from followup.engines.offline.company_titles import ROLES, beside_a_role, weigh_label, weigh_small_letters, weigh_title
from followup.engines.offline.company_words import NOT_IN_SMALL_LETTERS, may_be_a_company, trimmed_name
from followup.engines.offline.heading import first_line_end, is_part_of_heading, is_title
from followup.engines.offline.layout import Layout, Line, Section
from followup.engines.offline.names import is_typed_small, known
from followup.engines.offline.private import OFFER, OTHER_PROCESS, PRIVATE_FROM_HERE
from followup.engines.offline.scoring import Candidates
from followup.engines.offline.titles import title_behind
from followup.records import Value
from followup.text import Span
from followup.vocabulary import is_function, is_generic

_LOWER_CUES = re.compile(
    r"(?i:\b(?:interview(?:ed|ing)?|role|position|job|call|screen(?:ing)?|chat|round|was|been|went|came|visited|intv|people|folks|crowd|lot|went over|went down|drove)) (?:(?:today|yesterday|notes|this morning|this afternoon) )?(?:at|with|@|w/|(?<=went )to|(?<=over )to|(?<=down )to) (?:the )?(?P<name>[a-z][\w&-]{2,}(?: (?:and|&|of) [a-z][\w&-]{2,}|(?: [a-z][\w&-]{2,}){1,3}?)?)(?= *(?:$|[,.;:(\n–—-]| about | the one | near | by | so | for | tonight| today| yesterday| on | this | it | and | with | where | they | i | in ))",
    re.MULTILINE,
)
_AGAINST = re.compile(
    r"\b(?:now part of|owned by|acquired by|bought by|merged with|subsidiary of|spun out of|parent(?: company)?|sister (?:company|school|brand)|formerly|next door to|opposite|my (?:last|old|former|previous|current|ex|time|years?|work|job|role|internship|degree|studies|boss)|i (?:worked|work|was|studied|am)|worked|years? at|previously|formerly|used to|currently|when i was|while at|back at|competitors?|"
    r"customers?|clients?|suppliers?|rivals?|like|such as|e\.g\.|podcast|unlike|than|degree|graduated|studied|moved (?:from|over from)|came from|comes from|ex|used|using|use|uses|with tools?|migrat\w+|switch\w+|from)\b[^.!?\n]{0,25}$|\b(?:told (?:them|him|her)|I (?:have,?|said|ran|built|did|led|talked|mentioned|used|had|learn\w+|start\w+|set|cut|manage\w*|train\w*|taught)|my)\b[^.!?\n]{0,55}$",
    re.IGNORECASE,
)
_THIS_TALK = re.compile(
    r"\b(?:interview(?!s? (?:that )?(?:i|we)\b)\w*|(?:conversation|meeting|call|chat|talk|visit|appointment|trial|session|questions?|notes|gespräch|gesprek|entretien|entrevista)(?! (?:about|of)\b)|today|yesterday|this (?:morning|afternoon)|just|earlier)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
REUSED = re.compile(
    r"\b(?:(?:old|last|previous|earlier) (?:doc\w*|notes?|file|template|head(?:ing|line|er)|title)|(?:everything|all|what is|what's|stuff|the rest) (?:below|from here|under(?:neath)?)|wrong (?:heading|title|company|file|name|header)|(?:actually|really) (?:for|about|with)\b|\(template\)|typed over|pasted over|this (?:one|time)(?: is|'s) (?:really|actually)|re-?us(?:ed|ing)|left ?over|ignore (?:the |this )?(?:heading|title|header|above)|forgot to change|copied from|not (?:the )?(?:one )?above|previous (?:doc|notes|file))\b",
    re.IGNORECASE,
)
_SOMEBODY_FROM = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: \([^()]*\))?,? (?:from|of) (?:the )?$")
_INTRODUCED = re.compile(rf"\b(?:an?|the|their|his|her) (?:[\w-]+ ){{0,3}}(?:{ROLES}),? $", re.IGNORECASE)
_HONORIFIC_BEFORE = re.compile(
    r"\b(?:M|Mr|Mrs|Ms|Mme|Dr|Dra|Prof|Hr|Fr|Sr|Sra|Madam|Maestro|Herr|Frau|Señora?|Capt|Engr|Sir|Dame)\.? $"
)
_PROSE = 140
"""Characters; a longer line is no heading."""
_THEIR_PEOPLE = frozenset(
    {
        "behind “the people from”",
        "behind “somebody from”",
        "told what they do",
        "named like a web address",
        "behind the title of one of theirs",
    }
)
_SHORTLY = 200
"""Characters before a name in which it is said that all of it is private."""
_OPENING = 3
"""The last of the lines that may announce this very interview."""
_EARLY = 2
"""The first lines end before this one."""
_DEEP = 0.4
"""What a loose cue counts for behind the first lines."""


def find_companies(text: str, layout: Layout) -> list[Value]:
    """Return the companies that the notes may be about, the best first; only the best one may be sure."""
    candidates = Candidates(sure=_SURE, shown=1.0, lead=_LEAD)
    typed_small = is_typed_small(text)
    lines = current_lines(text, layout)
    for line in lines:
        for reason, weight, cue in CUES:
            for found in cue.finditer(text, *line.span):
                _add(text, line, Span(*found.span("name")), reason, weight, candidates)
        if (line.heading or line.number < 3) and not line.mail:
            _add_all_names(text, line, candidates)
        if line.mail:
            _add_signature(text, line, candidates)
        weigh_title(text, line, candidates)
        weigh_label(text, line, candidates)
        if line.number < 3 and typed_small:
            weigh_small_letters(text, line, candidates)
        for found in _LOWER_CUES.finditer(text, *line.span):
            words = found["name"].split()
            named = re.fullmatch(SUFFIX.lower(), words[-1]) is not None and len(words) > 1
            if not (set(words) & (NOT_IN_SMALL_LETTERS - {"and"}) or is_function(words[0])) and (
                named or len(words) > _NAMES_OF_A_PERSON or words[0] not in known().given
            ):
                weight = 2.6 if named or typed_small else _SMALL_AMONG_CAPITALS
                candidates.add(found["name"], Span(*found.span("name")), "behind “interview with”", weight)
    for speaker in {line.speaker: line for line in layout.lines if line.speaker}.values():
        candidates.add(speaker.speaker or "", speaker.span, "speaks in the transcript", -5.0)
    _weigh_all(text, layout, candidates)
    return candidates.ranked()


def _add_all_names(text: str, line: Line, candidates: Candidates) -> None:
    """Add every name of a heading or of the first lines."""
    is_prose = line.span.end - line.span.start > _PROSE and not line.heading
    weight = 0.6 if is_prose else 1.4 if line.number < 2 else 0.8
    for found in re.finditer(NAME, line.span.of(text)):
        if not all(is_generic(word) for word in found["name"].split()):
            span = Span(*found.span("name")).shifted(line.span.start)
            _add(text, line, span, "in the heading or the first lines", weight, candidates)


def without(values: list[Value], people: set[str]) -> list[Value]:
    """Return the values that are not names of `people`; the best of the rest may be sure where one of those led before."""
    kept = [value for value in values if value.text not in people]
    if not kept or kept[0] is values[0]:
        return kept
    lead = kept[0].score - (kept[1].score if len(kept) > 1 else 0.0)
    return [kept[0].model_copy(update={"sure": kept[0].score >= _SURE and lead >= _LEAD}), *kept[1:]]


_NAMES_OF_A_PERSON = 2
_SMALL_AMONG_CAPITALS = 0.8
"""What words in small letters count where the notes write names with capitals."""
_TALKED_TO = re.compile(
    r"\b(?:talk|talks|talking|talked|speak|spoke|speaking|chat|chatted)(?: it over)? to $", re.IGNORECASE
)
_SENDER = re.compile(
    r"^\W*(?:from|von|de|van|da)[ \t]*:[ \t]*\"?(?P<name>[^<>\n\"@]{3,60}?)\"?[ \t]*(?:<|$)",
    re.IGNORECASE | re.MULTILINE,
)
_PERHAPS_A_PLACE = 0.8
"""What "interview at" counts less where a single word follows, which may be a town."""
_SURE, _LEAD = 2.4, 0.6
_SIGNED = re.compile(
    rf"(?:[^,\n@]{{2,40}},[ \t]+|[^|\n@]{{2,40}} \| )?(?:the )?{NAME}(?:,[ \t][^\n@]{{2,30}})?$", re.MULTILINE
)


def _add_signature(text: str, line: Line, candidates: Candidates) -> None:
    """Add the name that is a line by itself below a mail, or stands there behind a title: "HR, Acme"."""
    found = _SIGNED.match(text, line.text.start, line.text.end)
    if found and found.end() == line.text.end:
        _add(text, line, Span(*found.span("name")), "in the signature of a mail", 2.0, candidates)


def current_lines(text: str, layout: Layout) -> tuple[Line, ...]:
    """Return the lines without those above a remark that the heading is an old one; the counting starts anew there."""
    reused = next((line for line in layout.lines[:4] if REUSED.search(text, *line.span)), None)
    if reused is None or reused.number == 0:
        return layout.lines
    return tuple(
        replace(line, number=max(0, line.number - reused.number - 1))
        for line in layout.lines
        if line.number >= reused.number
    )


def _add(text: str, line: Line, span: Span, reason: str, weight: float, candidates: Candidates) -> None:
    """Add evidence for the name in `span`, or what speaks against it."""
    trimmed = trimmed_name(text, span)
    if trimmed is None:
        return
    name = trimmed.of(text)
    words = [word.lower().strip(".,") for word in name.split()]
    if not may_be_a_company(name, words, reason):
        return
    if line.section is Section.PEOPLE and reason != "behind a label" and not re.search(SUFFIX, name):
        return
    theirs = line.speaker is not None and line.speaker != "me"
    if reason == "they name themselves" and not theirs:
        return
    if against := _against(text, line, trimmed, reason):
        candidates.add(name, trimmed, *against)
        return
    if line.number < 4 and beside_a_role(text, line, trimmed):
        candidates.add(name, trimmed, "stands beside a role", 1.5)
    if theirs and reason == "behind “at”":
        candidates.add(name, trimmed, "said by them of themselves", 2.4)
        return
    if reason == "behind “interview with”" and len(words) == 1:
        weight -= _PERHAPS_A_PLACE
    if reason == "behind “today was”" and line.number >= _EARLY:
        weight *= _DEEP
    factor = 0.2 if line.speaker == "me" else 0.4 if line.section in (Section.MINE, Section.TODO) else 1.0
    candidates.add(name, trimmed, reason, weight * factor)
    _weigh_form(text, line, trimmed, words, candidates, told=factor == 1.0)


def _against(text: str, line: Line, span: Span, reason: str) -> tuple[str, float] | None:  # noqa: PLR0911 - one list of reasons
    """Return what speaks against a name where it stands, with its weight."""
    name, behind = span.of(text), text[span.end : min(line.span.end, span.end + 120)]
    before = text[max(line.span.start, span.start - 60) : span.start]
    if _HONORIFIC_BEFORE.search(before) or (_INTRODUCED.search(before) and not re.search(SUFFIX, name)):
        return "somebody’s name", -4.0
    introduced = line.number > 1 or re.match(r",? (?:the|our|their|his|her|an?|who) ", behind)
    if introduced and title_behind(behind) and not is_title(text, line) and not re.search(SUFFIX, name):
        return "has a job title, so it is a person", -4.0
    if _TALKED_TO.search(before) and not re.search(SUFFIX, name):
        return "somebody who was talked to", -3.0
    if (
        line.number
        and _begins_with_a_person(line.span.of(text))
        and re.search(rf"\b(?:{ROLES}),? $", before, re.IGNORECASE)
    ):
        return "a department of theirs", -2.0
    if re.search(r"\b(?:not|isn['’]t|wasn['’]t|never|no longer) (?:at |with |for )?$", before, re.IGNORECASE):
        return "said not to be it", -5.0
    if line.number > 1 and _is_of_another_process(text, line, span):
        return "another process", -4.0
    theirs = line.speaker is not None and line.speaker != "me"
    from_them = line.number < _EARLY and _SOMEBODY_FROM.search(before)
    if (
        not theirs
        and not from_them
        and reason not in _THEIR_PEOPLE
        and _AGAINST.search(before)
        and not _THIS_TALK.search(before)
    ):
        return "mentioned as somebody else’s", -2.0
    return None


def _is_of_another_process(text: str, line: Line, span: Span) -> bool:
    """Say whether the name stands in what is private, or in words on another employer's process."""
    if line.section is Section.PRIVATE or PRIVATE_FROM_HERE.search(
        text, max(line.span.start, span.start - _SHORTLY), span.start
    ):
        return True
    if OFFER.search(text, max(line.span.start, span.start - 200), min(line.span.end, span.end + 200)):
        return True
    if line.mail or line.number <= _OPENING:
        return False
    around = OTHER_PROCESS.finditer(text, max(line.span.start, span.start - 60), min(line.span.end, span.end + 60))
    return any(Span(*found.span()).overlaps(span) for found in around)


def _begins_with_a_person(line: str) -> bool:
    words = re.match(r"\W*([^\W\d]+)(?: [^\W\d]\S*){0,3} ?[-–—,(:]", line)
    return words is not None and words[1].lower() in known().given


def _weigh_form(text: str, line: Line, span: Span, words: list[str], candidates: Candidates, *, told: bool) -> None:
    """Weigh how the name is built, and whether it is a part of a heading by itself."""
    name = span.of(text)
    if line.number < 2 and len(words) > 1 and is_part_of_heading(text, line, span):
        candidates.add(name, span, "a part of the heading by itself", 1.1)
    if len(words) > 1 and re.match(rf"{PREFIX}\b", name):
        candidates.add(name, span, "named like an office or an institution", 1.2)
    if re.search(rf"\b(?:{SUFFIX}|{LEGAL})\.?$", name):
        early = line.number < 3 and len(words) > 1 and not line.mail
        candidates.add(name, span, "named like a company", 1.8 if early and told else 1.0)
        if line.number < 4 and is_part_of_heading(text, line, span):
            candidates.add(name, span, "a part of the heading by itself", 0.8)


def _weigh_all(text: str, layout: Layout, candidates: Candidates) -> None:
    """Add what speaks for a name in the whole text: mail domains, longer forms, and how often it stands there."""
    _weigh_senders(text, candidates)
    domains = domains_in(text)
    weigh_domains(text, domains, candidates)
    if any(REUSED.search(text, *line.span) for line in layout.lines[:4]):
        for name, span, evidence in list(candidates.found.values()):
            if "in the heading or the first lines" in evidence and span.start < first_line_end(text):
                candidates.add(name, span, "the heading is left over", -4.0)
    for found in re.finditer(NAME, text):
        words = found["name"].split()
        if " ".join(words[:-1]).lower() in candidates.found and re.fullmatch(rf"{SUFFIX}|{LEGAL}", words[-1]):
            candidates.add(found["name"], Span(*found.span("name")), "its longer form", 0.3)
    candidates.join_short_forms()
    for name, span, evidence in list(candidates.found.values()):
        if sum(one.weight for one in evidence.values()) < _WORTH_COUNTING:
            continue
        count = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text))
        if count > 1:
            candidates.add(name, span, f"stands there {count} times", min(0.3 * (count - 1), 0.9))
    weigh_beginnings(domains, candidates)


def _weigh_senders(text: str, candidates: Candidates) -> None:
    """Add that whoever sends a mail is a person, also where their name is a line by itself below it."""
    for sender in _SENDER.finditer(text):
        name = " ".join(sender["name"].lower().split())
        if name in candidates.found:
            candidates.add(sender["name"], Span(*sender.span("name")), "sends a mail", -5.0)


_WORTH_COUNTING = 0.6
