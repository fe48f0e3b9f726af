"""The letters that a proofreader is measured with hold the mistakes that they say, and no others by their own account."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from evals.mistakes import GROUPS, Group, Letter, load
from followup.records import Kind

PARTS = ("seen", "unseen")
LETTERS = [letter for part in PARTS for letter in load(part)]
VARIANTS = {"US", "GB", "AU", "CA", "NZ", "ZA", "IN"}


def test_there_are_enough_letters_and_mistakes_of_every_kind() -> None:
    """Both parts are large, hold each kind, and share neither letters nor hands."""
    seen, unseen = load("seen"), load("unseen")
    assert len(seen) >= 40
    assert len(unseen) >= 40
    counts = Counter(mistake.kind for letter in (*seen, *unseen) for mistake in letter.mistakes)
    assert sum(counts.values()) >= 380
    assert min(counts[kind] for kind in GROUPS) >= 18
    for part in (seen, unseen):
        assert {mistake.kind for letter in part for mistake in letter.mistakes} == set(GROUPS)
    names = [letter.name for letter in (*seen, *unseen)]
    assert len(set(names)) == len(names)
    assert not {letter.hand for letter in seen} & {letter.hand for letter in unseen}


def test_letters_are_of_four_kinds_and_many_variants() -> None:
    """The messages are those that people write after interviews, in every variant of English that is offered."""
    assert {letter.kind for letter in LETTERS} == {Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION}
    assert {letter.variant for letter in LETTERS} == VARIANTS


def test_both_groups_are_well_filled() -> None:
    """Mechanics and grammar each have at least a hundred mistakes in each part."""
    for part in PARTS:
        groups = Counter(mistake.group for letter in load(part) for mistake in letter.mistakes)
        assert min(groups[group] for group in Group) >= 100


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_mistakes_stand_once_in_the_body(letter: Letter) -> None:
    """Each mistake's words occur once, differ from the mended ones, and touch no other mistake."""
    assert 3 <= len(letter.mistakes) <= 7
    ends = []
    for mistake in letter.mistakes:
        assert mistake.kind in GROUPS
        assert mistake.words != mistake.right
        assert letter.body.count(mistake.words) == 1, mistake
        ends.append((letter.body.index(mistake.words), letter.body.index(mistake.words) + len(mistake.words)))
    ends.sort()
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_letters_are_as_long_as_real_ones(letter: Letter) -> None:
    """A message has 60 to 170 words, and mending it changes it."""
    assert 60 <= len(letter.body.split()) <= 170
    assert letter.mended != letter.body


@pytest.mark.parametrize(
    "letter", [letter for part in PARTS for letter in load(part) if letter.notes], ids=lambda letter: letter.name
)
def test_misspelt_names_are_right_in_the_notes(letter: Letter) -> None:
    """A name at fault is not in the notes as it was written; what was meant is, at least by its surname."""
    assert letter.notes is not None
    for mistake in letter.mistakes:
        if mistake.kind == "name":
            assert not re.search(rf"\b{re.escape(mistake.words)}\b", letter.notes)
            assert mistake.right.removesuffix("'s").split()[-1] in letter.notes
