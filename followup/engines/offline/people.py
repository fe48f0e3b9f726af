"""Whom the candidate met: names with the evidence for them, which adds up to a score."""

import re
from collections.abc import Sequence
from dataclasses import replace

from followup.engines.offline.candidate import Candidate
from followup.engines.offline.layout import Layout, Line, Section
from followup.engines.offline.names import ROLE_NOUNS, TITLES_BEHIND, Run, is_typed_small, known, runs
from followup.engines.offline.people_context import weigh_context
from followup.engines.offline.people_form import FROM_THE_SENTENCE, weigh_form
from followup.engines.offline.private import private_from
from followup.engines.offline.small_letters import find_in_phone_typing, find_in_small_letters
from followup.engines.offline.titles import title_before, title_behind, title_beside
from followup.records import Person
from followup.text import Span

SURE = 2.1
SHOWN = 1.5
_SHORT = 300
"""Characters; notes as short as this name nobody without need."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def find_people(text: str, layout: Layout, companies: frozenset[str] = frozenset()) -> tuple[Person, ...]:
    """Return those whom the notes show the candidate to have met, in the order of the notes.

    `companies` are names, in small letters, that the notes use for companies.
    """
    candidates: dict[str, Candidate] = {}
    organisations = [name for name in companies if " " in name]
    lower_words = frozenset(re.findall(r"(?<![^\W_])(?<!@)[a-z][\w'’-]+(?!@)", text))
    typed_small = is_typed_small(text)
    for line in layout.lines:
        if line.section is Section.ADVERT:
            continue
        if line.speaker and line.speaker != "me":
            _speaker(text, line, candidates)
            line = replace(line, span=line.text, label=None)  # noqa: PLW2901 - the speaker's label is no evidence for the words
        _find_in(text, line, organisations, lower_words, candidates)
        if typed_small:
            find_in_small_letters(text, line, candidates)
            find_in_phone_typing(text, line, candidates)
    _weigh_all(text, layout, companies, candidates)
    people = _joined(list(candidates.values()))
    _give_addresses(text, people)
    people.sort(key=lambda candidate: candidate.span)
    return tuple(
        Person(
            name=candidate.name,
            span=candidate.span,
            title=candidate.title,
            email=candidate.email,
            sure=candidate.score >= SURE,
            evidence=tuple(candidate.evidence.values()),
        )
        for candidate in people
        if candidate.score >= SHOWN
    )


def _find_in(
    text: str,
    line: Line,
    organisations: Sequence[str],
    lower_words: frozenset[str],
    candidates: dict[str, Candidate],
) -> None:
    """Weigh the names of a line, except those inside of the name of one of the organisations."""
    small = line.span.of(text).lower()
    taken = [
        Span(*found.span()).shifted(line.span.start)
        for name in organisations
        for found in re.finditer(re.escape(name), small)
    ]
    previous: Run | None = None
    for run in runs(text, line.span):
        if _explains_a_name(text, line.span, run) or any(span.holds(run.span) for span in taken):
            continue
        is_label = line.label is not None and run.span.end < line.text.start
        if is_label and line.section is Section.PEOPLE and run.words[0].lower() not in known().given:
            continue
        if line.heading and line.section is not Section.NONE and len(run.words) == 1 and run.opens:
            continue
        _weigh(text, line, run, lower_words, candidates)
        if previous and _JOINS.fullmatch(text, previous.span.end, run.span.start):
            _weigh_in_list(previous, run, candidates)
        previous = run


def _weigh_all(text: str, layout: Layout, companies: frozenset[str], candidates: dict[str, Candidate]) -> None:
    """Add what the whole of the notes says on each name."""
    voices = _voices(text, layout)
    private = private_from(text, layout)
    kept = [Span(private[line.number], line.span.end) for line in layout.lines if line.number in private]
    for candidate in candidates.values():
        if layout.transcript and not voices & {word.lower() for word in candidate.words}:
            candidate.add("does not speak in the transcript", -4.0, candidate.span)
        if layout.candidate and candidate.words[0].lower() == layout.candidate.split()[0]:
            candidate.add("the candidate", -6.0, candidate.span)
        if len(text) < _SHORT and candidate.evidence.keys() & {"a given name", "says or does something"}:
            candidate.add("named in notes as short as these", 0.7, candidate.span)
        if any(span.holds(candidate.span) and text.find(candidate.words[0]) >= span.start for span in kept):
            candidate.add("first named in what is private", -1.5, candidate.span)
        if candidate.name.lower() in companies and candidate.words[0].lower() not in known().given:
            candidate.add("reads like the company", -4.0, candidate.span)


_INTRODUCES = re.compile(
    r"\b(?:i['’]m|i am|my name is|this is|it['’]s) (?-i:(?P<name>[^\W\d_][\w'’-]+))", re.IGNORECASE
)


def _voices(text: str, layout: Layout) -> frozenset[str]:
    """Return the words, in small letters, by which those who speak in a transcript are named."""
    labels = " ".join({line.speaker or "" for line in layout.lines})
    return frozenset(re.findall(r"[\w'’.-]+", labels.lower())) | {
        found["name"].lower() for found in _INTRODUCES.finditer(text)
    }


def _explains_a_name(text: str, line: Span, run: Run) -> bool:
    """Say whether the words stand in the brackets behind a name and are no name themselves: "(Head, Maintenance)"."""
    start = max(line.start, run.span.start - 120)
    opened = text.rfind("(", start, run.span.start)
    if opened <= text.rfind(")", start, run.span.start) or run.honorific:
        return False
    return title_behind(text[opened : min(line.end, opened + 120)]) is not None and not any(
        word.lower() in known().given or word.lower() in known().everyday for word in run.words
    )


_JOINS = re.compile(
    r"(?:\s*\([^()\n]{1,60}\))?\s*(?:,\s*(?:and\s|&\s|then\s|luego\s|dann\s|puis\s|y\s|und\s|et\s|plus\s|also\s)?(?:(?:and\s)?(?:an?|the|their|his|her)\s[a-z -]{3,40},\s)?|and\s(?:an?|the|their|his|her)\s[a-z -]{3,40},?\s|and\s|&\s?|\+\s?|/\s?|plus\s)\s*"
)
_SHARED = (
    "behind a cue such as “spoke to”",
    "near a cue such as “spoke to”",
    "behind a label",
    "in the list of people",
)


def _weigh_in_list(previous: Run, run: Run, candidates: dict[str, Candidate]) -> None:
    """Let a name in a list ("A, B and C") share what speaks for the one before it."""
    one, other = candidates.get(" ".join(previous.words)), candidates.get(" ".join(run.words))
    if one is None or other is None:
        return
    if one.score >= SURE:
        other.add("beside somebody met", 1.5, run.span)
    for reason in _SHARED:
        if reason in one.evidence:
            other.add(reason, one.evidence[reason].weight, run.span)


def _speaker(text: str, line: Line, candidates: dict[str, Candidate]) -> None:
    name = re.sub(r"\s*\([^)]*\)", "", line.speaker or "").strip()
    behind = re.search(r"\(([^()]+)\)", line.speaker or "")
    if behind and name.split() and name.split()[0].lower() in _NO_SPEAKERS:
        name = behind[1].strip()
    words = tuple(name.split())
    if (
        not words
        or not name[0].isupper()
        or any(re.split(r"[_\d]", word.lower())[0] in ROLE_NOUNS | _NO_SPEAKERS | {""} for word in words)
    ):
        return
    at = text.find(name, line.span.start)
    span = Span(at, at + len(name))
    candidates.setdefault(name, Candidate(name, span, words)).add("speaks in the transcript", 3.0, span)


_SMALL_TITLE = re.compile(
    r"(?<!\w)(?:mr|mrs|ms|dr|prof|doctor|dott\.ssa|dott|sig\.ra|sig|mme|hr|fr|sra?|dra|ing|mevr|mw|dhr|engr)\.? $"
)
"""A form of address that the notes write small: "dott.ssa Ilaria Montefusco"."""
_NO_SPEAKERS = frozenset(
    "interviewer interviewers panel team speaker candidate them they recruiter host hr q a male female voice unknown".split()
)


def _weigh(text: str, line: Line, run: Run, lower_words: frozenset[str], candidates: dict[str, Candidate]) -> None:
    span = run.span
    name = span.of(text).removesuffix("'s").removesuffix("’s")
    span = Span(span.start, span.start + len(name))
    words = tuple(word.removesuffix("'s").removesuffix("’s") for word in run.words)
    candidate = Candidate(name, span, words)
    if small := _SMALL_TITLE.search(text, max(line.span.start, span.start - 12), span.start):
        span = Span(small.start(), span.end)
        candidate = Candidate(span.of(text), span, words)
        candidate.add("a title before it", 2.0, span)
    before = text[max(line.span.start, span.start - 90) : span.start]
    after = text[span.end : min(line.span.end, span.end + 90)]
    _find_title(candidate, before, after)
    weigh_form(candidate, run, words, lower_words, line)
    weigh_context(text, candidate, line, before, after)
    key = " ".join(words)
    if key in candidates:
        if "says or does something" in candidate.evidence and "says or does something" in candidates[key].evidence:
            candidates[key].add("acts again and again", 1.0, span)
        if not run.opens:
            candidates[key].evidence.pop(FROM_THE_SENTENCE, None)
        elif FROM_THE_SENTENCE not in candidates[key].evidence:
            candidate.evidence.pop(FROM_THE_SENTENCE, None)
        for evidence in candidate.evidence.values():
            candidates[key].add(evidence.reason, evidence.weight, span)
        candidates[key].title = candidates[key].title or candidate.title
    elif candidate.score > 0:
        candidates[key] = candidate


def _find_title(candidate: Candidate, before: str, after: str) -> None:
    named = any(word.lower() in known().given for word in candidate.words)
    if title := title_behind(after) or (title_beside(after) if named else None):
        candidate.title = title
        clear = re.match(r"\s*(?:\(|, (?:the|our|their) |=)", after)
        candidate.add("a job title behind it", 2.0 if clear else 1.5, candidate.span)
    elif title := title_before(before):
        candidate.title = title
        candidate.add("a job title before it", 1.2, candidate.span)


def _joined(candidates: list[Candidate]) -> list[Candidate]:
    """Let a longer form of a name take over the evidence of its shorter forms."""
    joined: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda one: -len(one.words)):
        small = [TITLES_BEHIND.sub("", word.lower()) for word in candidate.words]
        longer = [one for one in joined if _shortens(small, [word.lower() for word in one.words])]
        if len(longer) == 1 or (longer and len(small) > 1):
            for evidence in candidate.evidence.values():
                if evidence.weight > 0 or evidence.reason == "was not there":
                    longer[0].add(evidence.reason, evidence.weight, evidence.span or candidate.span)
            longer[0].title = longer[0].title or candidate.title
        else:
            joined.append(candidate)
    return joined


def _shortens(small: list[str], whole: list[str]) -> bool:
    """Say whether all words are words of the whole name, or the initials of one ("S. Mansour")."""
    if len(small) == 1 and small[0] == "".join(other[0] for other in whole):
        return True
    return all(
        word in whole or (len(word.rstrip(".")) == 1 and any(other[0] == word[0] for other in whole)) for word in small
    )


def _give_addresses(text: str, people: list[Candidate]) -> None:
    """Give each mail address to the person whose name its local part holds."""
    for found in _EMAIL.finditer(text):
        local = found.group().split("@")[0].lower()
        for candidate in people:
            if candidate.email is None and any(len(word) > 2 and word.lower() in local for word in candidate.words):
                candidate.email = found.group().rstrip(".")
                candidate.add("a mail address", 1.0, Span(*found.span()))
                break
