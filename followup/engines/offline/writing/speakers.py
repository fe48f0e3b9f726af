"""Who is meant in a note: labels, initials, names in small letters, and where dictated words pass to somebody else."""

import re

from followup.engines.offline.lexicon import THIRD
from followup.engines.offline.names import HONORIFICS, known
from followup.engines.offline.writing import shapes
from followup.records import Fact, FactKind, Interview

_SPEAKER = re.compile(
    r"^(?P<name>[^\W\d_]{2,})(?P<label>['’]s (?:worry|problem|goal|plan|aim|issue|challenge|priority|headache|wish|concern|focus))?(?::| -| –) (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)


def by_its_label(fact: Fact, sure: list[str], everybody: list[str]) -> Fact:
    """Take a name in front for who spoke: "yvonne: they want …", "Tunde's worry - insurance costs more"."""
    timed = re.sub(r"^\d{1,2}[:.]\d\d(?: ?[ap]m)?,? (?:[-–] )?", "", fact.text)
    fact = fact if timed == fact.text or not timed else fact.model_copy(update={"text": timed})
    found = _SPEAKER.match(fact.text)
    if found and fact.person is None and found["name"].lower() in ("me", "myself"):
        return fact.model_copy(update={"text": found["what"], "kind": FactKind.MINE})
    named = [name for name in everybody if found and found["name"].lower() in name.lower().split()]
    if fact.person is not None or found is None or len(named) != 1:
        return fact
    kind = FactKind.GOAL if found["label"] else fact.kind
    what = found["what"]
    if not found["label"] and what.split()[0] in THIRD:
        what = f"{found['name']} {what}"
    return fact.model_copy(update={"text": what, "person": named[0] if named[0] in sure else None, "kind": kind})


def with_name(text: str, sure: list[str]) -> str:
    """Write out the initial by which somebody is meant: "T wants toolbox talks" -> "Torvald wants toolbox talks"."""
    both = re.match(r"(?P<initials>[A-Z]{2})(?= [a-z])", text)
    called = [name for name in sure if both and _initials(name) == both["initials"]]
    if len(called) == 1:
        return f"{called[0]}{text[2:]}"
    found = re.match(r"(?P<initial>[A-Z])(?:\.|:)? (?=[a-z])", text)
    if found is None or (found["initial"] in "AI" and text[1] != "."):
        return text
    meant = [
        words
        for name in sure
        if (words := [word for word in name.split() if word.rstrip(".").lower() not in HONORIFICS])
        and words[0].startswith(found["initial"])
    ]
    return f"{meant[0][0]} {text[found.end() :]}" if len(meant) == 1 else text


def _initials(name: str) -> str:
    """Return the first letters of a name without its titles: "Dr Katrine Falk" -> "KF"."""
    return "".join(word[0].upper() for word in name.split() if word.rstrip(".").lower() not in HONORIFICS)


def with_capitals(text: str, sure: list[str]) -> str:
    """Give the people's names their capital wherever it is missing: "nils wants" -> "Nils wants"."""
    for part in {part for name in sure for part in name.split() if len(part) > 2}:
        if part.lower() in HONORIFICS:
            continue
        speaks = r"(?= (?:wants|wanted|said|says|told|needs|thinks|asked|mentioned|explained)\b)"
        where = speaks if part.lower() in known().everyday else ""
        text = re.sub(rf"\b{re.escape(part.lower())}\b{where}", part.title() if part.islower() else part, text)
    called = {name.split()[0].rstrip(".").lower() for name in sure} & _CALLED
    return re.sub(
        r"^(?:the )?(?P<who>[a-z]+)(?= (?:wants|wanted|said|says|told|needs|thinks|would)\b)",
        lambda found: found["who"].title() if found["who"] in called else found.group(),
        text,
    )


_CALLED = frozenset("chef sister matron professor doctor father vicar reverend captain coach councillor".split())
"""Titles by which people are called without their name."""


def is_same_person(one: str | None, other: str | None) -> bool:
    """Say whether two names are one person's: "Dr Achterberg" and "Dr Wilhelmina Achterberg"."""
    first, second = ({word.rstrip(".").lower() for word in (name or "").split()} - HONORIFICS for name in (one, other))
    return bool(first and second) and (first <= second or second <= first)


def before_the_next_speaker(text: str) -> str:
    """Cut dictated words where somebody else goes on: "the feet are the problem Tom wants straw pens"."""
    return re.split(
        r"(?<![,;:])(?<!\band)(?<!\bbut)(?<!\bthat)(?<!\bwhat)(?<!\bhow)(?<!\bif)(?<!\bwhen)(?<!\bas)(?<!\bbecause)(?<!\bwhere)(?<!\bsince)(?<!\bwhich)(?<!\bwhile)(?<!\bso)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs) (?=[A-Z][a-z]+ (?:wants|wanted|said|says|told|needs|thinks|asked|mentioned|explained)\b)",
        text,
    )[0]


def speaks_for_itself(interview: Interview) -> bool:
    """Say whether the notes hold what the employer's people said word for word, so that their "we" is the employer."""
    quoted = (
        (fact.person is not None or fact.kind is FactKind.TOLD) and re.match(r"(?:we|i)\b", fact.text, re.IGNORECASE)
        for fact in interview.facts
    )
    return sum(map(bool, quoted)) > 2


def teller_of(fact: Fact, interview: Interview, sure: list[str]) -> str | None:
    """Return who speaks: as read, else whom alone the fact or the one before it names; in a talk of two, the other."""
    if fact.person is not None:
        return fact.person
    if shapes.SOMEBODY_SAID.match(fact.text):
        return None
    if len(sure) == 1:
        return sure[0]
    first = re.match(r"[\w'’-]+", fact.text)
    said = re.search(r"\b(?:said|says|told|explained|mentioned|thinks|mentions)\b", fact.text[:90])
    speaking = [name for name in sure if first and said and first.group().lower() in name.lower().split()]
    if len(speaking) == 1:
        return speaking[0]
    if re.match(r"(?:(?:and|but|so) )?(?:she|he|her|his)\b", fact.text, re.IGNORECASE):
        number = next(number for number, one in enumerate(interview.facts) if one.id == fact.id)
        for earlier in interview.facts[max(0, number - 3) : number][::-1]:
            named = [
                name
                for name in sure
                if any(part in re.findall(r"[\w'’-]+", earlier.text) for part in name.split() if len(part) > 2)
            ]
            if named:
                return named[0] if len(named) == 1 else None
    return None
