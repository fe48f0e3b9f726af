"""`python -m evals.fabricate`: good drafts of the cases, each with one planted statement that its notes do not support.

Seeded, so that the same letters come out again. The cases are split before anything is planted: no case, and no wording,
is in both parts.
"""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from evals.cases import Case, load
from evals.plants import COMPANIES, DATES, PEOPLE, PLACES, ROLES, SENTENCES, TOOLS, WEEKDAYS
from followup import pipeline, wiring
from followup.errors import EngineError
from followup.planning.lexicon import weekday_of
from followup.records import Brief, FactKind, Interview, Kind, Notes, Tone, sure_people

FOLDER = Path(__file__).parent / "letters" / "fabricated"
SEED = 2026
EACH = 6
"""Letters of each type and part, where the cases allow as many."""
Planted = tuple[str, str]
"""The body, and the planted words in it."""


class Good:
    """A true draft with what it was made from."""

    def __init__(self, case: Case, interview: Interview, brief: Brief, body: str) -> None:
        self.case, self.interview, self.brief, self.body = case, interview, brief, body


def drafts(cases: list[Case], seed: int) -> Iterator[Good]:
    """Yield thank-yous and nudges of the cases, several of each."""
    engine, checkers = wiring.engine(), wiring.checkers()
    for round_, kind in enumerate((Kind.THANK_YOU, Kind.NUDGE, Kind.THANK_YOU)):
        for case in cases:
            notes = Notes.of(case.notes)
            interview = pipeline.read(notes, case.now, engine)
            people = sure_people(interview.people)
            brief = Brief(
                kind=kind,
                recipient=people[0].name if people else None,
                candidate="Sam Lee",
                tone=list(Tone)[(round_ + seed) % 4],
                seed=seed + round_,
            )
            try:
                outcome = pipeline.write(notes, interview, brief, case.now, engine, checkers)
            except EngineError:
                continue
            yield Good(case, interview, brief, outcome.draft.body)


def inserted(body: str, sentence: str, rng: random.Random) -> Planted:
    """Put a sentence, whose planted part stands in [ ], behind one of the middle paragraphs."""
    planted = re.sub(r".*\[(.*)\].*", r"\1", sentence)
    plain = sentence.replace("[", "").replace("]", "")
    paragraphs = body.split("\n\n")
    at = rng.randrange(1, max(2, len(paragraphs) - 2))
    paragraphs[at] = f"{paragraphs[at]} {plain}"
    return "\n\n".join(paragraphs), planted


def _absent(pool: list[str], notes: str, rng: random.Random) -> str:
    return rng.choice(
        [one for one in pool if not any(word.lower() in notes.lower() for word in one.split() if len(word) > 3)]
    )


def by_sentence(kind: str, part: str, made: int, good: Good, rng: random.Random) -> Planted | None:
    """Plant a sentence of the type's wording."""
    notes = good.case.notes
    values = {
        "person": _absent(PEOPLE, notes, rng),
        "company": _absent(COMPANIES, notes, rng),
        "role": _absent(ROLES, notes, rng),
        "tool": _absent(TOOLS, notes, rng),
        "place": _absent(PLACES, notes, rng),
        "date": rng.choice([d for d in DATES if d.split()[0] not in re.findall(r"\d+", notes)]),
        "years": rng.choice(["seven", "twelve", "9", "fifteen", "six"]),
        "percent": str(rng.choice([n for n in (17, 23, 35, 45, 65) if str(n) not in notes])),
        "money": rng.choice(["£85,000", "$120,000", "60,000 euros"]),
    }
    if kind == "private":
        remark = _remark(good)
        if remark is None:
            return None
        values["private"] = remark
    wording = getattr(SENTENCES[kind], part)
    return inserted(good.body, wording[made % len(wording)].format(**values), rng)


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


def weekday(part: str, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
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
    r"(?<![\w.,:/-])(\d{2,4}|\d,\d{3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?= \w))(?![\w.,:/-]*\d)(?! (?:March|May|June|July|August|September|October|November|December|January|February|April))"
)


def number(part: str, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
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


def percentage(part: str, good: Good, rng: random.Random) -> Planted | None:  # noqa: ARG001
    """Change a percentage of the draft."""
    found = re.search(r"\b(\d{1,2}|\w+ty(?:-\w+)?)(?= ?%| per ?cent)", good.body)
    if not found:
        return None
    other = rng.choice([n for n in ("21", "34", "48", "67", "83") if n not in good.case.notes])
    end = re.compile(r"\s?(?:%|per ?cent)").match(good.body, found.end())
    body = good.body[: found.start()] + other + good.body[found.end() :]
    return body, other + (end.group() if end else "")


def speaker(part: str, good: Good, rng: random.Random) -> Planted | None:
    """Turn the speaker round: what the candidate did is put into the reader's mouth, and the reverse."""
    leads = {
        "seen": ("As you mentioned, you", "As I told you, at my present job we"),
        "unseen": ("You told me how you", "I described how we, in my team,"),
    }[part]
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
            turned = f"[{leads[0]} {rest}]."
        elif fact.kind in (FactKind.TOLD, FactKind.GOAL) and theirs and len(words) < 110:
            rest = re.sub(r"\btheir\b", "our", theirs[1])
            turned = f"[{leads[1]} {rest}]."
        if turned:
            return inserted(good.body, turned, rng)
    return None


def promise_turned(part: str, good: Good, rng: random.Random) -> Planted | None:
    """Turn the employer's promise into one of the candidate's."""
    promise = good.interview.promise
    found = promise and re.search(
        r"\b(?:by|on|before|until|within|in|early|at the end of|end of)\b[^.,;\"”(]*(?:weeks?|days?|months?|years?|January|February|March|April|May|June|July|August|September|October|November|December|\d(?:th|st|nd|rd)?)(?: \d+)?",
        promise.text,
        re.IGNORECASE,
    )
    if not found:
        return None
    when = found.group().strip()
    wording = {
        "seen": ("[I will let you know my decision {when}, as promised].", "[I promised to call you {when}]."),
        "unseen": ("[As agreed, I will get back to you {when}].", "[You asked me to give you my answer {when}]."),
    }[part]
    return inserted(good.body, rng.choice(wording).format(when=when), rng)


def negation(part: str, good: Good, rng: random.Random) -> Planted | None:
    """Say the opposite of something that they want, have or do."""
    lead = {"seen": "You told me that you", "unseen": "I understood that you"}[part]
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


OTHERS: dict[str, Callable[[str, Good, random.Random], Planted | None]] = {
    "weekday": weekday,
    "number": number,
    "percentage": percentage,
    "speaker_turned": speaker,
    "promise_turned": promise_turned,
    "negation": negation,
}


def plant(part: str, cases: list[Case], seed: int) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield each letter's file name and content."""
    rng = random.Random(seed)
    good = list(drafts(cases, seed))
    for kind in (*SENTENCES, *OTHERS):
        made = 0
        used: set[str] = set()
        for one in rng.sample(good, len(good)):
            planted = OTHERS[kind](part, one, rng) if kind in OTHERS else by_sentence(kind, part, made, one, rng)
            if planted is None or planted[0] == one.body or planted[1] not in planted[0]:
                continue
            if one.case.name in used:
                continue
            used.add(one.case.name)
            made += 1
            yield (
                f"{kind}-{made}-{one.case.name}",
                {
                    "type": kind,
                    "case": one.case.name,
                    "kind": one.brief.kind.value,
                    "recipient": one.brief.recipient,
                    "candidate": one.brief.candidate,
                    "now": one.case.now.isoformat(),
                    "planted": planted[1],
                    "body": planted[0],
                    "good": one.body,
                    "notes": one.case.notes,
                },
            )
            if made == EACH:
                break


def main() -> None:
    """Write both parts."""
    cases = list(load("seen"))
    random.Random(SEED).shuffle(cases)
    half = len(cases) // 2
    for part, some, seed in (("seen", cases[:half], 1), ("unseen", cases[half:], 2)):
        folder = FOLDER / part
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.yaml"):
            old.unlink()
        letters = dict(plant(part, some, seed))
        for name, letter in letters.items():
            if name not in DROPPED:
                (folder / f"{name}.yaml").write_text(
                    yaml.safe_dump(letter, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8"
                )
        print(part, len(letters))


DROPPED = frozenset(
    {
        "promise_turned-5-b-bookkeeper-narrative",
        "speaker_turned-1-tuner-dictated",
        "private-3-school-health-panel",
    }
)
"""Letters that, read by eye, are true by accident or make no sense."""

if __name__ == "__main__":
    main()
