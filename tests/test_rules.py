"""What every rule owes: proof by its own examples, a source, an instruction, and peace with all other rules."""

import importlib
import pkgutil
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup import rules, wiring, wordings
from followup.checkers.catalogue import Catalogue
from followup.letter import Letter
from followup.phrases import Phrases, expression
from followup.pipeline import read
from followup.records import Draft, Finding, Interview, Kind, Notes, Part
from followup.rule import Example
from followup.rules import Named, catalogue

NOW = datetime(2026, 5, 6, 10, tzinfo=UTC)
RULES = catalogue()
EXAMPLES = [(named, example) for named in RULES if named.rule.check for example in named.rule.examples]
ALLOWED = [(named, text) for named in RULES if named.rule.check for text in named.rule.allows]


def letter_of(
    text: str, example: Example | None = None, subject: str | None = None, kind: Kind = Kind.THANK_YOU
) -> Letter:
    interview: Interview | None = None
    notes: Notes | None = None
    if example and example.notes:
        notes = Notes.of(example.notes)
        interview = read(notes, NOW, wiring.engine())
    return Letter(
        Draft(subject=subject or (example.subject if example else None), body=text),
        kind=example.kind if example else kind,
        recipient=example.recipient if example else None,
        interview=interview,
        notes=notes,
        others=tuple(Draft(subject=None, body=other) for other in example.others) if example else (),
    )


def findings(named: Named, letter: Letter) -> tuple[Finding, ...]:
    return Catalogue((named,)).check(letter).findings


def ids(pairs: list[tuple[Named, object]]) -> list[str]:
    return [f"{named.name}-{number}" for number, (named, _) in enumerate(pairs)]


@pytest.mark.parametrize(("named", "example"), EXAMPLES, ids=ids(list(EXAMPLES)))
def test_a_bad_example_is_found_at_its_marks(named: Named, example: Example) -> None:
    found = findings(named, letter_of(example.bad, example))
    assert [finding.text or None for finding in found] == list(example.marks)


@pytest.mark.parametrize(("named", "example"), EXAMPLES, ids=ids(list(EXAMPLES)))
def test_a_good_example_is_clean_under_every_rule_of_its_scope(named: Named, example: Example) -> None:
    letter = letter_of(example.good, example, example.good_subject)
    rules = tuple(other for other in RULES if named.rule.scope == "letter" or other.rule.scope == "phrase")
    assert Catalogue(rules).check(letter).findings == ()


@pytest.mark.parametrize(("named", "text"), ALLOWED, ids=ids(list(ALLOWED)))
def test_an_innocent_look_alike_is_clean(named: Named, text: str) -> None:
    kinds = [kind for kind in (Kind.THANK_YOU, Kind.NUDGE) if kind in named.rule.kinds] or list(named.rule.kinds[:1])
    assert findings(named, letter_of(text, kind=kinds[0])) == ()


@pytest.mark.parametrize("named", RULES, ids=[named.name for named in RULES])
def test_a_rule_is_complete(named: Named) -> None:
    rule = named.rule
    assert rule.examples, "no example"
    assert rule.source
    assert len(named.why.split()) >= 8
    assert named.why.endswith(".")
    assert rule.instruction.endswith(".")
    assert len(rule.instruction.split()) < 40
    assert rule.title[0].isupper()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(list(Kind)))
def test_every_span_lies_inside_the_text_and_covers_its_words(text: str, kind: Kind) -> None:
    letter = Letter(Draft(subject=text[:40], body=text), kind=kind)
    for finding in Catalogue().check(letter).findings:
        if finding.span is not None:
            source = letter.subject if finding.part is Part.SUBJECT else letter.body
            assert 0 <= finding.span.start < finding.span.end <= len(source)
            assert finding.span.of(source) == finding.text


def test_every_list_of_wordings_can_be_read() -> None:
    lists = [
        phrases
        for name in (
            "followup.kind",
            *(info.name for info in pkgutil.iter_modules(wordings.__path__, "followup.wordings.")),
            *(info.name for info in pkgutil.iter_modules(rules.__path__, "followup.rules.")),
        )
        for phrases in vars(importlib.import_module(name)).values()
        if isinstance(phrases, Phrases)
    ]
    assert len(lists) > 10
    for phrases in lists:
        for wording in {wording for by in phrases.index.values() for begun in by.values() for wording in begun}:
            re.compile(expression(wording))
