"""What was told as a clause with what belongs to it."""

import re

from followup.engines.offline.lexicon import (
    AUXILIARIES,
    LINKS,
    NOUN_LIKE,
    ONLY_PAST,
    PAST,
    PREPOSITIONS,
    THIRD,
    are_people,
    is_plural,
)
from followup.engines.offline.writing.clauses import Speech, clause_of
from followup.engines.offline.writing.grammar import subject_with_article
from followup.engines.offline.writing.persons import WILL, for_you, to_reader
from followup.engines.offline.writing.soundness import is_sound
from followup.engines.offline.writing.syntax import PRONOUNS, Parts, plain, take_apart

SHORTEST = 5
"""Words; less is no news."""
LONGEST_CLAUSE = 30
"""Words."""
_SEASON = re.compile(
    r"(?:last|this|next) (?:summer|winter|spring|autumn|year|month|week|season|term|quarter),? (?=(?:we|they|you|the|our|their)\b)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"^(?:which|and that|and it) (?:is|was|sounds?|seems?|i|would be|felt|made me|makes me)\b|\b(?:i|me|my)\b",
    re.IGNORECASE,
)


def told_clause(text: str, speech: Speech) -> str | None:
    """Return what was told as a clause with what belongs to it; what does not fit is left out."""
    text = re.sub(r" ?\([^()]*\)", "", text)
    season = _SEASON.match(text)
    if season and (clause := told_clause(text[season.end() :], speech)):
        return f"{season.group().lower().rstrip(', ')} {clause}"
    if (opened := _SUBORDINATE.match(text)) and (clause := _behind_condition(opened, speech)):
        return clause
    head, *tails = re.split(r"(?:, |; | [-–—] )", text)
    if len(tails) > 1 and re.match(r"(?:and|or) ", tails[-1]) and all(len(tail.split()) <= 5 for tail in tails):
        whole = clause_of(text, speech)
        if whole and len(whole.split()) <= LONGEST_CLAUSE:
            return whole
    clause = clause_of(head, speech)
    if clause is None:
        return None
    for tail in tails:
        more = _tail(tail, speech, clause)
        if more is None or len(f"{clause} {more}".split()) > LONGEST_CLAUSE or not is_sound(f"{clause}{more}"):
            break
        clause += more
    if (
        tails
        and re.search(r"\b(?:is|are|was|were) not (?:the|a|about)\b", clause)
        and clause_of(head, speech) == clause
    ):
        return None
    return clause.replace(" and that ", " and ") if SHORTEST <= len(clause.split()) <= LONGEST_CLAUSE else None


_SUBORDINATE = re.compile(
    r"(?P<link>when|whenever|if|once|after|before|since|because|while|until) (?P<first>(?:[^,;]+?))(?:, | (?=(?:we|they|you|nobody|everybody)\b))(?P<main>[^,;]+)",
    re.IGNORECASE,
)


def _behind_condition(found: re.Match[str], speech: Speech) -> str | None:
    """Turn a clause with its condition or time in front: "when the page is slow we lose four in ten"."""
    first, main = clause_of(found["first"], speech), clause_of(found["main"], speech)
    whole = f"{found['link'].lower()} {first}, {main}"
    return whole if first and main and len(whole.split()) <= LONGEST_CLAUSE else None


def _same_doer(words: list[str], speech: Speech, clause: str) -> str:
    """Go on with a verb of the same doer; what somebody wants who is not named is what the employer wants."""
    latest = re.split(r", (?:and|but|so) ", clause)[-1]
    if words[0] in ("wants", "needs", "hopes") and latest.split()[0] not in {"you", *speech.names}:
        return f", and {to_reader(' '.join(['you', for_you(words[0]), *words[1:]]), spoken=speech.spoken)}"
    turned = for_you(words[0]) if latest.startswith("you ") else words[0]
    return f" and {to_reader(' '.join([turned, *words[1:]]), spoken=speech.spoken)}"


def _is_list(parts: Parts) -> bool:
    """Say whether what looks like a clause may be things alone: "2000 units and technician drives", "60 missed calls"."""
    return " and " in parts.subject or (parts.subject[0].isdigit() and not is_plural(parts.subject.split()[-1]))


def _tail(tail: str, speech: Speech, clause: str) -> str | None:  # noqa: PLR0911 - one case each
    """Return what follows a comma with the words that join it; None where it is no part of the clause."""
    words = tail.split()
    if not words or _ASIDE.search(tail):
        return None
    first = plain(words[0])
    if first == "no":
        return None
    if first in ("and", "but", "so") and len(words) > 2:
        own = clause_of(" ".join(words[1:]), speech)
        return f", {first} {own}" if own else None
    if first in ("is", "are", "was", "were") and len(words) > 1 and words[1][0].isdigit():
        return None
    verb = first if first not in NOUN_LIKE and words[0][0].islower() else ""
    if verb in AUXILIARIES | set(THIRD) | ONLY_PAST and len(words) > 2:
        return _same_doer(words, speech, clause)
    if (
        first == "they"
        and any(is_plural(word) and not are_people(word) for word in clause.split())
        and not WILL.match(tail[4:])
    ):
        return None
    parts = take_apart(tail)
    own = clause_of(tail, speech) if parts is None or not _is_list(parts) else None
    if own and first not in LINKS:
        return f", and {own}"
    if first in ("mostly", "mainly", "especially", "partly") and len(words) > 1 and plain(words[1]) not in PREPOSITIONS:
        return None
    if (
        first
        in (
            "which",
            "who",
            "where",
            "because",
            "when",
            "while",
            "including",
            "especially",
            "mostly",
            "mainly",
            "not",
            "with",
            "without",
            "for",
            "from",
            "until",
            "since",
            "if",
        )
        and len(words) > 1
    ):
        return f", {to_reader(tail, spoken=speech.spoken)}"
    return None


_MEASURE = re.compile(
    r"^(?P<what>(?:\d[\d.,]* )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,2}?)(?= since\b| are\b| is\b| was\b| at\b|:| [-–] | \d|,)[^;]*?(?:,|;| and| but) (?:(?:they|she|he|[A-ZÀ-Þ]\w+) )?want(?:s|ed)? (?:it|them|that) "
    r"(?P<rest>(?:back |down )?(?:under|below|above|over|at|to) [^,;]+)$"
)


def _wish_for(text: str) -> str | None:
    """Name what is to become less or more: "backlog - 340 files, Ingrid wants it under 100" -> "you want the backlog under 100"."""
    found = _MEASURE.match(re.sub(r" ?\([^()]*\)", "", text))
    if found is None or any(plain(word) in PRONOUNS | LINKS | AUXILIARIES for word in found["what"].split()):
        return None
    what = found["what"] if found["what"].split()[0].isupper() else found["what"][:1].lower() + found["what"][1:]
    named = f"the {what}" if what[0].isdigit() else subject_with_article(what)
    wish = f"you want {named} {found['rest']}"
    return wish if is_sound(wish) else None


def later_clause(text: str, speech: Speech) -> str | None:
    """Return the first clause behind a head that is none; not behind a verb without a subject, whose doer nobody knows."""
    if wish := _wish_for(text):
        return wish
    first = plain(text.split(maxsplit=1)[0])
    if (first in PAST and first not in NOUN_LIKE) or re.match(r"(?:i|we|my)\b", text, re.IGNORECASE):
        return None
    for tail in re.split(r"(?:, |; | [-–—] )", re.sub(r" ?\([^()]*\)", "", text))[1:]:
        tail = re.sub(r"^(?:and|but|so) (?:(?:right now|at the moment|currently|now),? )?", "", tail)  # noqa: PLW2901
        words = tail.split()
        if (
            words
            and plain(words[0]) not in LINKS
            and not re.search(
                r"\b(?:ones?|it|them|this)\b|\b(?:wants?|needs?|is) (?:at |it |them )?(?:under|over|less|more|fewer|\d|two\b|three\b)",
                tail,
            )
            and plain(words[0]) != "no"
            and (clause := clause_of(tail, speech))
        ):
            return clause
    return None
