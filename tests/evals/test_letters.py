"""The messages that the checker is measured on are many, and are marked as their README says."""

from collections import Counter

import pytest

from evals.letters import Letter, load
from followup.records import Kind, Part

PARTS = ("seen", "unseen")
CLEAN = tuple(letter for part in PARTS for letter in load("clean", part))
LABELLED = tuple(letter for part in PARTS for letter in load("labelled", part))
FAULTS = tuple(fault for letter in LABELLED for fault in letter.faults)
RULES = (
    "late-thanks",
    "nothing-specific",
    "fits-any-company",
    "template-leftover",
    "flat-close",
    "hidden-interest",
    "missing-ask",
    "goals-left-out",
    "doubt-left-open",
    "too-long",
    "too-casual",
    "impatience",
    "wrong-greeting",
    "missing-sign-off",
    "weak-subject",
    "unsupported-claim",
    "private-remark",
    "machine-wording",
    "shared-with-panel",
)
"""Every message rule but language-mistake, which is measured with the proofreader."""

NOTES_NEEDED = ("unsupported-claim", "private-remark", "goals-left-out", "doubt-left-open")


def where(letter: Letter) -> str:
    return f"{letter.hand}/{letter.name}"


def test_there_are_enough_good_messages_of_every_kind() -> None:
    kinds = Counter(letter.kind for letter in CLEAN)
    assert len(CLEAN) >= 150
    assert all(kinds[kind] >= 2 for kind in Kind)
    assert sum(letter.notes is not None for letter in CLEAN) * 3 >= len(CLEAN)
    fresh = load("clean", "unseen")
    assert len(fresh) >= 30
    assert {letter.kind for letter in fresh} == set(Kind)
    assert sum(letter.notes is not None for letter in fresh) * 2 >= len(fresh)
    assert not [where(letter) for letter in CLEAN if letter.faults]


def test_there_are_enough_marked_messages() -> None:
    assert len(LABELLED) >= 230
    fresh = load("labelled", "unseen")
    assert len(fresh) >= 50
    assert sum(letter.notes is not None for letter in fresh) * 3 >= len(fresh)
    assert [where(letter) for letter in LABELLED if not letter.faults] == []
    assert sum(any(fault.hard for fault in letter.faults) for letter in LABELLED) * 2 >= len(LABELLED)
    assert sum(fault.hard for fault in FAULTS) * 2 >= len(FAULTS)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_broken_often_enough(rule: str) -> None:
    assert sum(any(fault.rule == rule for fault in letter.faults) for letter in LABELLED) >= 10
    assert sum(any(fault.rule == rule for fault in letter.faults) for letter in load("labelled", "unseen")) >= 2


@pytest.mark.parametrize("letter", LABELLED, ids=where)
def test_faults_are_marked_exactly(letter: Letter) -> None:
    for fault in letter.faults:
        assert fault.rule in RULES
        text = letter.body if fault.part is Part.BODY else letter.subject or ""
        assert fault.words is None or text.count(fault.words) == 1, fault
        assert letter.notes or fault.rule not in NOTES_NEEDED, fault
        assert letter.others or fault.rule != "shared-with-panel", fault
    assert len(set(letter.faults)) == len(letter.faults)


def test_only_a_call_has_no_subject() -> None:
    assert {letter.kind for letter in CLEAN + LABELLED if letter.subject is None} == {Kind.CALL}


def test_no_letter_stands_twice() -> None:
    assert [body for body, times in Counter(letter.body for letter in CLEAN + LABELLED).items() if times > 1] == []
    assert [name for name, times in Counter(where(letter) for letter in CLEAN).items() if times > 1] == []
    assert [name for name, times in Counter(where(letter) for letter in LABELLED).items() if times > 1] == []


@pytest.mark.parametrize("set_name", ["clean", "labelled"])
def test_a_hand_lies_in_one_part(set_name: str) -> None:
    other = {"clean": "labelled", "labelled": "clean"}[set_name]
    seen, unseen = ({letter.hand for letter in load(set_name, part)} for part in PARTS)
    assert seen.isdisjoint({letter.hand for letter in load(other, "unseen")} | unseen)
    assert len(seen) >= 12
    assert len(unseen) >= 8
