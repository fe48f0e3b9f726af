"""Which words may be a company's name: not a person's, a place's, a job's or a quantity."""

import re

from followup.engines.offline.company_cues import LEGAL, SUFFIX
from followup.engines.offline.heading import is_persons, places
from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, TITLES_BEHIND, known
from followup.planning.names import DAY_ABROAD, MONTH_ABROAD
from followup.text import Span

NOT_IN_SMALL_LETTERS = frozenset(
    "the a an my their his her this that them him me us hr it and home noon lunch work two three four five six both all some someone somebody people panel team manager recruiter hiring zoom teams phone video last first second final our your least once end start company same one self myself noted hand".split()
)
"""Words that no company in small letters has."""
_STOP = frozenset(
    """phd msc bsc mba ceo cto cfo coo should could would might i we they he she it the a an this that my our and but or so if when then also not no yes ok monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    interview notes note next steps role position company team people questions zoom teams google meet microsoft slack skype linkedin phone video call hr today yesterday tomorrow mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec first second third final
    round panel location format date time when where who what why how good bad pros cons todo me hi hello dear thanks thank regards q a am pm uk usa us eu english excel python java sql aws kubernetes docker london paris berlin new york met spoke saw intervw interv talked asked said told
    sollicitatie vorstellungsgespräch rozmowa wywiad samtale intervju haastattelu cafe café hospitation probetag probearbeiten kennenlerngespräch telefonat schnuppertag vorstellungsgespräch gespräch bewerbung entretien entrevista sollicitatiegesprek gesprek colloquio perguntas preguntas fragen vragen domande notizen intervju rozmowa mülakat otter screening screen stage prep debrief raw draft dump quick voice memo transcript log diary entry candidate interviewer interviewers recruiter agenda summary job application feedback impressions offer deadline follow-up followup""".split()
)
_PRONOUNS = frozenset("i you your he she we they it that there who what".split())
_ADDRESS = re.compile(
    r"(?:\b(?:Road|Rd|Street|St|Avenue|Ave|Lane|Square|Boulevard|Station|Airport|Tower|Building|Terminal)|(?:stra(?:ß|ss)e|platz|gasse|gade|vej|gatan|straat|laan))\.?$"
)
_PLACES_OF_WORK = frozenset({"station", "airport", "terminal"})
"""Parts of an address that end a company's name as well: "Lakeshore Produce Terminal"."""
_QUANTITY = re.compile(r"\d+(?:[.,]\d+)*[a-z]{0,2}%?|[\d\W]+")
_PARTS_OF_A_PLACE = frozenset(
    "ward room unit floor team department block level building suite line bay shift gate year grade class".split()
)
_FORMS_OF_ADDRESS = frozenset("mr mrs ms miss mme mlle herr frau dr prof señor señora sr sra signor signora".split())
_OF_PEOPLE_TOO = frozenset({"what the company is or does", "its people or things"})
"""Reasons that hold of a person as well."""
_SURE_OF_A_COMPANY = frozenset(
    {"behind a label", "behind “called”", "before “interview” or “role”", "named like a place of work"}
)
"""Reasons that outweigh that the words look like a person's name."""


_DAILY = frozenset("God Christmas Easter Mum Dad Mom Place Boardroom Salary Union Sir Madam".split())
"""Words with a capital that name no company by themselves."""


_BEHIND_THE_INTERVIEW = frozenset(
    {"behind “interview with”", "behind “questions for”", "a line or a sentence by itself"}
)
_PERSONS_WORDS = 2


def _is_a_thing(name: str, words: list[str]) -> bool:
    """Say whether words are a kind of place, a job title or a number, and no name."""
    alone = len(words) == 1 and (re.fullmatch(SUFFIX, name) is not None or name.title() in _DAILY)
    title = (words[0] in ROLE_NOUNS and any(word.islower() for word in name.split()[1:3])) or (
        len(words) > 1 and words[-1] in ROLE_NOUNS and not re.fullmatch(SUFFIX, name.rsplit(maxsplit=1)[-1])
    )
    return alone or title or re.fullmatch(r"\d+[a-zà-ÿ]\w*", name) is not None


def may_be_a_company(name: str, words: list[str], reason: str) -> bool:  # noqa: PLR0911 - one list of reasons
    """Say no to places inside of a company, people, job titles and short abbreviations."""
    if set(words[1:]) & _FORMS_OF_ADDRESS or words[0] in _PARTS_OF_A_PLACE | (HONORIFICS - {"st"}):
        return False
    place = _ADDRESS.search(name) and not (len(words) > _PERSONS_WORDS and words[-1] in _PLACES_OF_WORK)
    if place or (reason != "behind a label" and _is_a_thing(name, words)):
        return False
    if re.search(rf"\b{SUFFIX}\b", name):
        return True
    if len(name) < 3 or TITLES_BEHIND.search(name) or " ".join(words) in places() or _QUANTITY.fullmatch(name.lower()):
        return False
    if len(words) == 2 and is_persons(words):
        return False
    if len(words) == 1 and words[0] in known().everyday and reason in _OF_PEOPLE_TOO:
        return False
    whole = len(words) > _PERSONS_WORDS and reason in _BEHIND_THE_INTERVIEW
    if words[0] in known().given and not whole and (len(words) == 1 or reason not in _SURE_OF_A_COMPANY):
        return False
    if any(word in ROLE_NOUNS for word in words) and reason != "behind a label":
        return False
    return len(words) > 1 or not name.isupper() or len(name) > 4 or reason in _SURE_OF_A_COMPANY


def _names_itself_the(text: str, span: Span, first: str) -> bool:
    """Say whether "The" belongs to the name: it has its capital where no sentence begins."""
    return first == "The" and text[max(0, span.start - 2) : span.start].rstrip(" ")[-1:] not in (
        "",
        "\n",
        *".!?:-*>#",
    )


def trimmed_name(text: str, span: Span) -> Span | None:
    """Return the span without what is no part of a name at either end, or None where nothing is left."""
    words = list(re.finditer(r"\S+", span.of(text)))
    while (
        words
        and not _names_itself_the(text, span, words[0].group())
        and (_is_stop(words[0].group()) or words[0].group().lower() in ("of", "the", "and", "&", "for", "de", "in"))
    ):
        words.pop(0)
    while words and (
        (_is_stop(words[-1].group()) and not (len(words) > 1 and re.fullmatch(SUFFIX, words[-1].group())))
        or words[-1].group().lower() in ("of", "the", "and", "&", "for")
        or not re.search(r"\w", words[-1].group())
    ):
        words.pop()
    applied = next((number for number, word in enumerate(words) if number and word.group() == "for"), None)
    if applied and any(word.group().lower().strip(".,") in ROLE_NOUNS for word in words[applied:]):
        words = words[:applied]
    if not words or all(re.fullmatch(r"[\d.,:/-]+", word.group()) for word in words):
        return None
    end = span.start + words[-1].end()
    tail = words[-1].group()
    if tail[-1] in ".,-'’!?" and not re.search(rf"{SUFFIX}\.$", tail):
        end -= 0 if re.search(rf"{LEGAL}$", text[span.start : end]) else len(tail) - len(tail.rstrip(".,-'’!?"))
    for possessive in ("'s", "’s"):
        if text[:end].endswith(possessive):
            end -= 2
    start = span.start + words[0].start()
    return Span(start, end) if end - start > 1 else None


def _is_stop(word: str) -> bool:
    bare = word.lower().strip(".,:-'’").removesuffix("'s").removesuffix("’s")
    return (
        bare in _STOP
        or bare in DAY_ABROAD
        or bare in MONTH_ABROAD
        or bare.split("’")[0].split("'")[0] in _PRONOUNS
        or bool(re.fullmatch(r"\d[\d./:-]*(?:st|nd|rd|th|pm|am|h)?", bare))
    )
