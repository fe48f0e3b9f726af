"""Copies of labelled notes to learn from: in small letters, in part, and with another company's name."""

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from evals.cases import Case
from followup.engines.offline.names import is_typed_small
from followup.vocabulary import is_generic


class Copy(NamedTuple):
    """Notes made from others."""

    text: str
    wanted: tuple[str, ...]
    share: float
    """What they count for."""


_INVENTED = (Path(__file__).parent / "invented_companies.txt").read_text(encoding="utf-8").splitlines()
_SMALL = 0.3
_PART = 0.4
_RENAMED = 0.5
_RENAMINGS = 3
_LINES = 3
"""Lines that become notes of one line."""


def in_small_letters(case: Case, wanted: Sequence[str]) -> Iterator[Copy]:
    """Yield the notes in small letters, unless they are typed so."""
    if not is_typed_small(case.notes):
        yield Copy(case.notes.lower(), tuple(value.lower() for value in wanted), _SMALL)


def in_part(case: Case, wanted: Sequence[str], key: slice, chance: random.Random) -> Iterator[Copy]:
    """Yield the notes without the lines that name what is wanted, lines of them alone, and the lines that name it.

    `key` says by which of its words a line may name a value.
    """
    keys = [word.lower() for value in wanted for word in re.split(r",| \(", value)[0].split()[key] if len(word) > 1]
    lines = [line for line in case.notes.splitlines() if line.strip()]
    others = [line for line in lines if not any(word in line.lower() for word in keys)]
    if wanted and others:
        yield Copy("\n".join(others), (), _PART)
    for line in chance.sample(others, min(_LINES, len(others))):
        yield Copy(line, (), _PART / _LINES)
    naming = [number for number, line in enumerate(lines) if any(value in line for value in wanted)]
    if naming:
        text = "\n".join(lines[naming[0] : naming[0] + 2])
        yield Copy(text, tuple(value for value in wanted if value in text), _PART)


def with_unknown_words(case: Case, wanted: Sequence[str], words: re.Pattern[str]) -> Iterator[Copy]:
    """Yield the notes with one word for all `words`, so that what stands around them is learnt where no list has them."""
    yield Copy(words.sub(_UNKNOWN, case.notes), tuple(wanted), _SMALL)


_UNKNOWN = "zorp"


def with_other_days(case: Case, words: re.Pattern[str], chance: random.Random) -> Iterator[Copy]:
    """Yield the notes without the lines that hold any of `words`, and with days at their end on which nothing is promised."""
    lines = [line for line in case.notes.splitlines() if not words.search(line)]
    yield Copy("\n".join([*lines, *chance.sample(_OTHER_DAYS, 2)]), (), _PART)


_OTHER_DAYS = (Path(__file__).parent / "other_days.txt").read_text(encoding="utf-8").splitlines()


def renamed(case: Case, others: Sequence[str], chance: random.Random) -> Iterator[Copy]:
    """Yield the notes with the company's name changed, to one of `others` and to invented ones."""
    company = case.read.company
    if company is None:
        return
    for number in range(_RENAMINGS):
        text, name = _with_name(case.notes, company, chance.choice(_INVENTED if number else others))
        yield Copy(text, (name,), _RENAMED)
    if not is_typed_small(case.notes):
        text, name = _with_name(case.notes, company, chance.choice(_INVENTED))
        yield Copy(text.lower(), (name.lower(),), _SMALL)


def _with_name(text: str, company: str, name: str) -> tuple[str, str]:
    """Give the company another name, as the notes would write it, also where its first word stands for it."""
    if company.islower() and is_typed_small(text):
        name = name.lower()
    elif company.isupper() and " " in company:
        name = name.upper()
    text = text.replace(company, name)
    first, *rest = company.split()
    if rest and len(first) > len("the") and first[0].isupper() and not is_generic(first):
        text = re.sub(rf"\b{re.escape(first)}\b", name.removeprefix("The ").split()[0], text)
    return text, name
