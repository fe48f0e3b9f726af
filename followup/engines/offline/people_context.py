"""What stands around a name in its line, and what that says on whether the candidate met that person."""

import re

from followup.engines.offline.candidate import Candidate
from followup.engines.offline.company_names import ends_like_a_company
from followup.engines.offline.cues import (
    ABSENT_AFTER,
    CUE,
    NOT_MET,
    ORGANISATION_AFTER,
    OWN_STORY,
    PLACE_BEFORE,
    SAYS,
    STRONG_CUE,
    WHO_AFTER,
)
from followup.engines.offline.heading import is_title, places
from followup.engines.offline.layout import Line, Section
from followup.engines.offline.names import known

_ADDRESSED = re.compile(
    r"\b(?:dear|good (?:morning|afternoon|evening)|hi|hello|hey|is this|is that|speaking (?:to|with)|thanks?,?|thank you,?|welcome,?),? $",
    re.IGNORECASE,
)
_FRIEND_AFTER = re.compile(
    r"\s*\((?:my |a )?(?:best |old )?(?:friend|wife|husband|sister|brother|mum|mom|dad|cousin|flatmate|girlfriend|boyfriend)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?:\bwith|\bw/|\bby|\bcon|\bmit|\bavec)[ \t]+(?:the |my )?$", re.IGNORECASE)
_SENT_BY = re.compile(
    r"\b(?:hello|hi|mail|email|note|message|call|visit|wave|questions?|answers?|word|tour|voicemail|text) from $",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"\b(?:interviewers?|with|panel|people|met|who|attendees|recruiter|contact|hiring manager|manager|hm|from)[ \t]*(?:\(s\))?[ \t]*[:=–-][^.!?]*$"
)
_FIELD_OF_A_TITLE = re.compile(r"(?:^|[:=(|–—][ \t]*)(?:[A-Z][\w-]+ ){0,3}[A-Z][\w-]+, $")
"""A title without an article: "Role: Senior Manager, Actuarial Reporting"."""
_INTRODUCES = re.compile(r"\b(?:i['’]m|i am|my name is|my name['’]s|this is|it['’]s) $", re.IGNORECASE)
_HE_OR_SHE = re.compile(r"[^.!?;\n]{0,45}?(?:,? (?:and )?(?:she|he)(?:['’]s|['’]d)?\b|[.!] (?:He|She)\b)")
_BEFORE: tuple[tuple[str, float, re.Pattern[str]], ...] = (
    ("somebody else’s name", -4.0, NOT_MET),
    (
        "somebody of theirs who was spoken of",
        -2.5,
        re.compile(
            r"\b(?:have|has|got|there['’]s|there is|there are|hired|hire|lost|employs?) (?:a|an|one|two|this|another|some)\b[^.!?;\n]{0,40}$",
            re.IGNORECASE,
        ),
    ),
    ("in a story of the candidate’s", -1.8, OWN_STORY),
    ("the mail is sent to them", -3.0, re.compile(r"^\W*(?:to|cc|an|para|aan)\s*:", re.IGNORECASE)),
    ("in a timetable", 1.5, re.compile(r"^\W*\d{1,2}[:.h]\d{2} ?(?:[ap]m)?\W*$")),
    ("behind a number", -2.0, re.compile(r"(?<![:\d.])\d $")),
)
"""Reason, weight and what stands before the name."""
_AFTER: tuple[tuple[str, float, re.Pattern[str]], ...] = (
    ("says or does something", 1.2, SAYS),
    (
        "comes from a department",
        0.8,
        re.compile(r" from (?:the |their |our )?(?:[a-z]+(?: [a-z]+)?|HR|IT|QA|R&D|PR)(?=[ ,.;)]|$)"),
    ),
    ("the notes doubt it", -1.0, re.compile(r"\?")),
    ("somebody else’s name", -4.0, _FRIEND_AFTER),
    ("was not there", -3.0, ABSENT_AFTER),
    ("part of an organisation’s or a thing’s name", -4.0, ORGANISATION_AFTER),
)
"""Reason, weight and what stands behind the name."""


def weigh_context(text: str, candidate: Candidate, line: Line, before: str, after: str) -> None:
    """Add what the words up to 90 characters `before` and `after` a name say."""
    span = candidate.span
    for reason, weight, pattern in _BEFORE:
        if pattern.search(before):
            candidate.add(reason, weight, span)
    for reason, weight, pattern in _AFTER:
        if pattern.match(after):
            candidate.add(reason, weight, span)
    _weigh_cues(candidate, line, before)
    _weigh_mail(candidate, line, before, after)
    _weigh_places(candidate, before)
    _weigh_section(text, candidate, line, before, after)
    if "not on the list of names" in candidate.evidence and _FIELD_OF_A_TITLE.search(before):
        candidate.add("the field of a job title", -2.0, span)
    if line.speaker not in (None, "me") and _INTRODUCES.search(before):
        candidate.add("introduces themselves", 3.0, span)
    if _HE_OR_SHE.match(after) and (SAYS.match(after) or "a given name" in candidate.evidence):
        candidate.add("is called he or she", 0.8, span)
    if _describes(line, before, after) and not line.mail:
        candidate.add("described at the start of a line", 0.9, span)
    if WHO_AFTER.match(after) and not line.heading:
        candidate.add("told more of", 0.8, span)


def _weigh_cues(candidate: Candidate, line: Line, before: str) -> None:
    span = candidate.span
    if _LABELLED.search(before.lower()):
        candidate.add("behind a label", 2.0, span)
    if _ADDRESSED.search(before) and (line.mail or line.speaker not in (None, "me")):
        candidate.add("spoken to by the others, as the candidate is", -4.0, span)
    elif CUE.search(before):
        weight = 2.0 if STRONG_CUE.search(before) else 1.0 if _WITH.search(before) else 0.5
        candidate.add("behind a cue such as “spoke to”", weight, span)
    elif STRONG_CUE.search(before):
        candidate.add("near a cue such as “spoke to”", 0.7, span)


def _weigh_mail(candidate: Candidate, line: Line, before: str, after: str) -> None:
    if not line.mail:
        return
    span = candidate.span
    if re.match(r"\s*<[^<>\s]+@", after) and not re.match(r"\W*(?:to|cc)\b", before, re.IGNORECASE):
        candidate.add("sent a mail", 2.0, span)
    if re.match(r",? and I\b", after):
        candidate.add("will be there, as a mail says", 1.8, span)
    if re.match(r"\s*(?:<[^>]+>|$)", after) and re.match(r"\s*(?:from:\s*)?$", before, re.IGNORECASE):
        candidate.add("signs a mail", 1.5, span)


def _weigh_places(candidate: Candidate, before: str) -> None:
    span = candidate.span
    if ends_like_a_company(candidate.words[-1].lower()):
        candidate.add("part of an organisation’s or a thing’s name", -4.0, span)
    if " ".join(candidate.words).lower() in places():
        candidate.add("a place", -2.0, span)
    if re.search(r"\bin[ \t]+$", before) and "a title before it" not in candidate.evidence:
        candidate.add("behind “in”", -2.0, span)
    if re.search(r"\b(?:at|via|using)[ \t]+$", before):
        candidate.add("behind “at”", -3.0, span)
    elif PLACE_BEFORE.search(before) and not STRONG_CUE.search(before) and not _SENT_BY.search(before):
        named = "a given name" in candidate.evidence
        candidate.add("behind a word for places and companies", -0.5 if named else -1.5, span)


def _weigh_section(text: str, candidate: Candidate, line: Line, before: str, after: str) -> None:
    span = candidate.span
    opens = line.bullet or not before.strip(" \t-*•") or line.heading or line.label or len(before) < 40
    if line.section is Section.PEOPLE and opens:
        candidate.add("in the list of people", 1.5, span)
    if line.section in (Section.TODO, Section.ADVERT):
        candidate.add("outside of the interview", -1.5, span)
    if line.number == 0 and candidate.title and not after.lstrip().startswith("(") and is_title(text, line):
        family = candidate.words[1:]
        if family and not any(word.lower() in known().family for word in family):
            candidate.add("stands beside the role in the heading", -2.0, span)
    named = candidate.words[0].lower() in known().given or bool(
        candidate.evidence.keys() & {"a title before it", "a job title before it", "a job title behind it"}
    )
    early = (
        line.number < 2
        and is_title(text, line)
        and line.section is not Section.PEOPLE
        and not STRONG_CUE.search(before)
    )
    if not named and (line.heading or early):
        candidate.add("in the heading", -0.8, span)


def _describes(line: Line, before: str, after: str) -> bool:
    """Say whether a line begins with the name and goes on to say who it is: "Hannah B. - 3rd year"."""
    opens = not before.strip(" \t-*•–>·0123456789.)") or before.rstrip().endswith((".", ";"))
    return opens and not line.heading and bool(re.match(r" ?(?:[-–—=:(])", after))
