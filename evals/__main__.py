"""`python -m evals`: print how well notes are read and how clean, true and varied the drafts are; `--verbose` lists misses."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from statistics import mean

from evals.cases import Case, load
from followup import pipeline, wiring
from followup.engines.offline.writer import WRITTEN
from followup.errors import EngineError
from followup.records import Brief, Interview, Kind, Notes, Outcome, Tone, sure_people

SEEDS = range(3)


@dataclass
class Tally:
    """Counts of one field, as precision and recall need them."""

    found: int = 0
    right: int = 0
    wanted: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, got: set[str], wanted: set[str], name: str) -> None:
        """Count one case."""
        self.found += len(got)
        self.right += len(got & wanted)
        self.wanted += len(wanted)
        if got != wanted:
            self.misses.append(f"{name}: {sorted(got)} for {sorted(wanted)}")

    def __str__(self) -> str:
        precision = self.right / self.found if self.found else 1.0
        recall = self.right / self.wanted if self.wanted else 1.0
        score = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return f"F1 {score:.2f}  precision {precision:.2f} ({self.right}/{self.found})  recall {recall:.2f} ({self.right}/{self.wanted})"


def one(value: object) -> set[str]:
    """Return a value as a set of at most one."""
    return {str(value)} if value else set()


def _is_short_form(role: str | None, wanted: str | None) -> bool:
    """Say whether a role is the wanted one without its specialisation: "Site Engineer" for "Site Engineer (rooftop)"."""
    return bool(role and wanted and re.match(rf"{re.escape(role)}(?:,| \()", wanted))


def measure_reading(case: Case, interview: Interview, tallies: dict[str, Tally]) -> None:
    """Compare what was read with what a person reads; only sure values count."""
    company = interview.company.text if interview.company and interview.company.sure else None
    role = interview.role.text if interview.role and interview.role.sure else None
    got = {
        "company": one(company),
        "role": one(case.read.role if _is_short_form(role, case.read.role) else role),
        "people": {person.name for person in sure_people(interview.people)},
        "day": one(interview.held_on),
        "promise": one(interview.promise.latest if interview.promise else None),
        "several": set(interview.several),
    }
    wanted = {
        "company": one(case.read.company),
        "role": one(case.read.role),
        "people": set(case.read.people),
        "day": one(case.read.held_on),
        "promise": one(case.read.promise_latest),
        "several": set(case.read.several),
    }
    for name, tally in tallies.items():
        if name in got:
            tally.add(got[name], wanted[name], case.name)
    ticked = [fact.text for fact in interview.facts if fact.ticked]
    held = {words for words in case.read.told if any(words in fact.text for fact in interview.facts)}
    tallies["told"].add(held, set(case.read.told), case.name)
    kept = {words for words in case.read.private if not any(words in text for text in ticked)}
    tallies["private kept back"].add(kept, set(case.read.private), case.name)


def drafts(case: Case, interview: Interview) -> Iterator[Outcome]:
    """Yield the drafts of all kinds, tones and seeds that the interview can carry."""
    if interview.questions:
        return
    for kind in sorted(WRITTEN):
        for tone in Tone:
            for seed in SEEDS:
                brief = Brief(kind=kind, tone=tone, seed=seed, candidate="Sam Lee")
                try:
                    yield pipeline.write(
                        Notes.of(case.notes), interview, brief, case.now, wiring.engine(), wiring.checkers()
                    )
                except EngineError:
                    continue


def five_words(body: str) -> frozenset[tuple[str, ...]]:
    """Return the sequences of five words in a message, without greeting and sign-off."""
    words = re.findall(r"[^\W_]+", " ".join(body.lower().split("\n\n")[1:-1]))
    return frozenset(zip(words, words[1:], words[2:], words[3:], words[4:], strict=False))


def overlap(one_body: str, other: str) -> float:
    """Return the share of the shorter message's five-word sequences that the other has too."""
    first, second = five_words(one_body), five_words(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def first_thanks(made: list[Outcome]) -> str | None:
    """Return the first thank-you among the drafts of one interview."""
    return next((outcome.draft.body for outcome in made if outcome.brief.kind is Kind.THANK_YOU), None)


def main() -> None:
    """Measure and print both parts."""
    for part in ("seen", "unseen"):
        report(part)


def report(part: str) -> None:
    """Measure and print one part of the cases."""
    names = ("people", "company", "role", "day", "promise", "several", "told", "private kept back")
    tallies = {name: Tally() for name in names}
    written: dict[str, list[Outcome]] = {}
    asked = Tally()
    cases = load(part)
    for case in cases:
        interview = pipeline.read(Notes.of(case.notes), case.now, wiring.engine())
        measure_reading(case, interview, tallies)
        asked.add({str(question) for question in interview.questions} & set(case.asks), set(case.asks), case.name)
        written[case.name] = list(drafts(case, interview))
    print(f"\n{part}: {len(cases)} interviews in {len({case.shape for case in cases})} shapes\n")
    for name, tally in (*tallies.items(), ("questions", asked)):
        print(f"{name:18}{tally}")
    outcomes = [outcome for made in written.values() for outcome in made]
    clean = [outcome for outcome in outcomes if not outcome.report.findings]
    never = {case.name: case.never for case in cases}
    leaks = [
        word for name, made in written.items() for outcome in made for word in never[name] if word in outcome.draft.body
    ]
    thanks = [body for made in written.values() if (body := first_thanks(made))]
    pairs = combinations(thanks, 2)
    shared = [overlap(first, second) for first, second in pairs]
    print(f"\n{'drafts':18}{len(outcomes)}, clean under the rules {len(clean)}, leaks {len(leaks)}")
    print(f"{'shared five words':18}mean {mean(shared):.3f}, most {max(shared):.3f} between messages of two interviews")
    if "--verbose" in sys.argv:
        for name, tally in tallies.items():
            print(f"\n{name}", *tally.misses, sep="\n  ")
        print(
            "\nnot clean",
            *{(outcome.brief.kind.value, str(f.rule), f.text) for outcome in outcomes for f in outcome.report.findings},
            leaks,
            sep="\n  ",
        )


if __name__ == "__main__":
    main()
