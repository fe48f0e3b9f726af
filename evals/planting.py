"""How `evals.fabricate` plants a statement of each type in a good draft: the words are those of `plants.yaml`."""

import random
import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from evals.cases import Case
from evals.plants import PLANTS, WEEKDAYS
from followup.planning.lexicon import weekday_of
from followup.records import Brief, FactKind, Interview

Planted = tuple[str, str]
"""The body, and the planted words in it."""
Plant = Callable[[str, int, "Good", random.Random], Planted | None]
"""Plants in a draft for a part, given how many of the type are made; None where the draft does not allow it."""


class Good(NamedTuple):
    """A true draft with what it was made from."""

    case: Case
    interview: Interview
    brief: Brief
    body: str


def inserted(body: str, sentence: str, rng: random.Random) -> Planted:
    """Put a sentence, whose planted part stands in [ ], behind one of the middle paragraphs."""
    planted = re.sub(r".*\[(.*)\].*", r"\1", sentence)
    plain = sentence.replace("[", "").replace("]", "")
    paragraphs = body.split("\n\n")
    at = rng.randrange(1, max(2, len(paragraphs) - 2))
    paragraphs[at] = f"{paragraphs[at]} {plain}"
    return "\n\n".join(paragraphs), planted


def by_sentence(kind: str, part: str, made: int, good: Good, rng: random.Random) -> Planted | None:
    """Plant a sentence of the type's wording, filled with what the notes do not hold."""
    wording = PLANTS.sentences[kind].of(part)
    sentence = wording[made % len(wording)]
    values: dict[str, str] = {}
    for field in re.findall(r"\{(\w+)\}", sentence):
        remark = _remark(good)
        pool = [remark] if field == "private" and remark else []
        if field in PLANTS.pools:
            pool = [one for one in PLANTS.pools[field].of(part) if not _named(one, good.case.notes)]
        if not pool:
            return None
        values[field] = rng.choice(pool)
    return inserted(good.body, sentence.format(**values), rng)


def _named(words: str, notes: str) -> bool:
    """Tell whether the notes hold a telling word or the number of these."""
    telling = [word for word in words.lower().split() if len(word) > 3 or word.isdigit()]
    return any(word in notes.lower() for word in telling or [words.lower()])


def _remark(good: Good) -> str | None:
    """Return a private remark of the notes, turned to the reader."""
    for fact in good.interview.of_kind(FactKind.PRIVATE):
        words = re.split(r"[.!?;]|, don'?t", fact.text)[0].strip()
        if (
            not words.lower().startswith("don")
            and ":" not in words
            and any(word in words for word in good.case.read.private)
            and 2 < len(words.split()) < 16
        ):
            return re.sub(r"^(?:and|but|also) (?:that )?", "", words, flags=re.IGNORECASE)
    return None


def weekday(part: str, made: int, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Swap the weekday of the interview."""
    found = re.search(r"\bon (Monday|Tuesday|Wednesday|Thursday|Friday)\b", good.body)
    if not found or not good.interview.held_on:
        return None
    promised = good.interview.promise
    true = {good.interview.held_on.weekday()} | (
        {d.weekday() for d in (promised.earliest, promised.latest) if d} if promised else set()
    )
    noted = {weekday_of(day) for day in re.findall(r"\b(?:mon|tue|wed|thu|fri)", good.case.notes.lower())}
    other = rng.choice([day for day in WEEKDAYS if weekday_of(day) not in true | noted] or ["Sunday"])
    return good.body[: found.start(1)] + other + good.body[found.end(1) :], other


_NUMBER = re.compile(
    r"(?<![\w.,:/-])(\d{2,4}|\d,\d{3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?= \w))(?![\w.,:/-]*\d)(?! (?:days|nights|evenings) a week| hours a day)(?! (?:March|May|June|July|August|September|October|November|December|January|February|April))"
)


def number(part: str, made: int, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Change a number of the draft."""
    content = good.body.find("\n\n")
    found = [m for m in _NUMBER.finditer(good.body, content) if not re.match(r" ?%| per ?cent", good.body[m.end() :])]
    found = [m for m in found if not re.fullmatch(r"(?:19|20)\d\d", m.group())]
    if not found:
        return None
    match = rng.choice(found)
    taken = good.case.notes.lower()
    pool = [n for n in ("thirteen", "nineteen", "sixteen", "fourteen") if n not in taken]
    old = match.group().replace(",", "")
    if old.isdigit():
        near = [str(round(int(old) * factor)) for factor in (0.7, 1.3, 1.6)]
        pool = [f"{int(n):,}" if "," in match.group() else n for n in near if n not in taken and n != old]
    if not pool:
        return None
    other = rng.choice(pool)
    return good.body[: match.start()] + other + good.body[match.end() :], other


def percentage(part: str, made: int, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Change a percentage of the draft."""
    found = re.search(r"\b(\d{1,2}|\w+ty(?:-\w+)?)(?= ?%| per ?cent)", good.body)
    if not found:
        return None
    other = rng.choice([n for n in ("21", "34", "48", "67", "83") if n not in good.case.notes])
    end = re.compile(r"\s?(?:%|per ?cent)").match(good.body, found.end())
    body = good.body[: found.start()] + other + good.body[found.end() :]
    return body, other + (end.group() if end else "")


def speaker(part: str, made: int, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Turn the speaker round: what the candidate did is put into the reader's mouth, and the reverse."""
    theirs_said, mine_said = rng.choice(PLANTS.leads["speaker_turned"].of(part)).split("|")
    for fact in rng.sample(good.interview.facts, len(good.interview.facts)):
        words = re.split(r"[.;!?(]", fact.text)[0].strip()
        mine = re.match(
            r"(?:I|we) ((?!have\b|had\b|said|told|was\b|asked|answer|would|explain|talked|mention|gave|show)\w+(?:ed|t|ew|de|an|de)\b.+)$",
            words,
        )
        theirs = re.match(
            r"(?:they|we) ((?:have|do|make|run|pack|get|carry|lost|look after|interview|want|need|launch)\b.+)$",
            words,
            re.IGNORECASE,
        )
        turned = None
        if fact.kind is FactKind.MINE and mine and len(words) < 110 and not re.search(r"\b(?:them|him|her)\b", words):
            rest = re.sub(r"\bmy\b", "your", re.sub(r"\bI\b", "you", mine[1]))
            turned = f"[{theirs_said} {rest}]."
        elif fact.kind in (FactKind.TOLD, FactKind.GOAL) and theirs and len(words) < 110:
            rest = re.sub(r"\btheir\b", "our", theirs[1])
            turned = f"[{mine_said} {rest}]."
        if turned:
            return inserted(good.body, turned, rng)
    return None


def promise_turned(part: str, made: int, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Turn the employer's promise into one of the candidate's."""
    promise = good.interview.promise
    found = promise and re.search(
        r"\b(?:by|on|before|until|within|in|early|at the end of|end of)\b(?:(?!\b(?:by|on|before|until|within)\b)[^.,;\"”(])*(?:week(?:end)?s?|days?|months?|years?|January|February|March|April|May|June|July|August|September|October|November|December|\d(?:th|st|nd|rd)?)\b(?: \d+)?",
        promise.text,
        re.IGNORECASE,
    )
    if not found:
        return None
    when = found.group().strip()
    return inserted(good.body, rng.choice(PLANTS.promises.of(part)).format(when=when), rng)


def negation(part: str, made: int, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Say the opposite of something that they want, have or do."""
    lead = rng.choice(PLANTS.leads["negation"].of(part))
    for fact in rng.sample(good.interview.facts, len(good.interview.facts)):
        found = re.match(
            r"(?:they|he|she|we|[A-Z]\w+) (want|need|have|do|make|run|use|pack|get)s? (.{12,90})$",
            re.split(r"[.;!?(]", fact.text)[0].strip(),
        )
        if (
            fact.kind in (FactKind.TOLD, FactKind.GOAL)
            and found
            and not re.search(r"\b(?:not|no|never|nobody|only)\b|,", fact.text)
        ):
            rest = re.sub(r"\btheir\b", "your", found[2])
            return inserted(good.body, f"[{lead} do not {found[1]} {rest}].", rng)
    return None


TYPES: dict[str, Plant] = {
    **{kind: partial(by_sentence, kind) for kind in PLANTS.sentences},
    "weekday": weekday,
    "number": number,
    "percentage": percentage,
    "speaker_turned": speaker,
    "promise_turned": promise_turned,
    "negation": negation,
}
