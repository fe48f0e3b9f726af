"""Which facts a message uses and in what order; another reader of the same interview gets others first."""

import re
from random import Random

from followup.engines.offline.point import Point
from followup.engines.offline.points import point_of
from followup.records import Brief, FactKind, Interview
from followup.vocabulary import FUNCTION_STEMS, is_generic, stem

_WORTH = {FactKind.GOAL: 3.0, FactKind.TOLD: 2.5, FactKind.INTEREST: 2.5, FactKind.TOPIC: 2.0, FactKind.MINE: 2.5}


def names_of(interview: Interview) -> frozenset[str]:
    """Return the words that keep their capital wherever they stand."""
    words = {word for person in interview.people for word in person.name.split()}
    for value in (interview.company, interview.role):
        words |= set(value.text.split()[value is interview.role :]) if value else set()
    for fact in interview.facts:
        words |= {found.group() for found in re.finditer(r"(?<=[a-z,] )[A-ZÀ-Þ][\w'’-]*", fact.text)}
    return frozenset(words - {"The", "A", "An", "Our", "Their", "We", "They"})


def choose(interview: Interview, brief: Brief, recipient: str | None, rng: Random) -> list[Point]:
    """Return the points that can be written, the most telling first.

    `brief.points` are the person's own choice; without one all ticked facts stand for choice.
    """
    names = names_of(interview)
    chosen = (
        [fact for fact in interview.facts if fact.id in brief.points]
        if brief.points
        else [fact for fact in interview.facts if fact.ticked]
    )
    usable = [fact for fact in chosen if fact.kind in _WORTH]
    points = [point for fact in usable if (point := point_of(fact, recipient, names)) is not None]
    shift = _place(interview, recipient)
    points.sort(key=lambda point: -_worth(point, recipient, rng))
    return points[shift:] + points[:shift] if len(points) > shift + 2 else points


def _place(interview: Interview, recipient: str | None) -> int:
    """Return by how many points the order is turned for this reader, so that a panel's messages differ."""
    sure = [person.name for person in interview.people if person.sure]
    return sure.index(recipient) * 2 if recipient in sure else 0


def _worth(point: Point, recipient: str | None, rng: Random) -> float:
    fact = point.fact
    worth = _WORTH[fact.kind] + 0.25 * min(len(telling(fact.text)), 5) + rng.uniform(0, 0.8)
    if fact.person is not None:
        worth += 1.5 if fact.person == recipient else -0.5
    if point.clause or point.story or point.liking:
        worth += 0.5
    return worth - 0.05 * max(0, len(fact.text.split()) - 16)


def telling(text: str) -> frozenset[str]:
    """Return the stems of the words that would not fit any interview."""
    words = re.findall(r"[^\W_][\w'’+#/-]*", text)
    return frozenset(stem(word) for word in words if len(word) > 2 and not is_generic(word)) - FUNCTION_STEMS


def alike(one: Point, other: Point) -> bool:
    """Say whether two points would tell the same thing twice."""
    first, second = telling(one.words), telling(other.words)
    shared = len(first & second)
    return shared > 0 and (first == second or shared >= max(2, min(len(first), len(second)) * 0.6))
