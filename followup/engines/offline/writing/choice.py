"""Which facts a message uses and in what order; another reader of the same interview gets others first."""

import re
from functools import lru_cache
from typing import NamedTuple

from followup.engines.offline.writing.point import Point
from followup.engines.offline.writing.points import points_of
from followup.engines.offline.writing.shorthand import unshouted
from followup.engines.offline.writing.worth import is_idle, is_plan, is_sore
from followup.records import Brief, Fact, FactKind, Interview, Kind
from followup.vocabulary import FUNCTION_STEMS, is_generic, stem

_WORTH = {FactKind.GOAL: 3.0, FactKind.TOLD: 2.5, FactKind.INTEREST: 2.5, FactKind.TOPIC: 2.0, FactKind.MINE: 2.5}
MOST_POINTS = 5
"""Of a message, however many the person ticks by hand."""
MOST_READERS = 6
"""Of a panel; whoever comes later is written to as if the first of them were not there."""
PROBLEM = re.compile(
    r"\b(?:los[et]s?|lost|late|slow|broken?|too \w+|empty|inconsisten\w+|out of date|outdated|unreliable|gets? (?:wiped|lost|wet)|goes off|go off|(?:have|has) not \w+|no longer|not enough|elsewhere|bottleneck|collide|drop out|\d+% off|(?:1|one)(?: \w+)? in (?:\d+|three|four|five|six|seven|eight|nine|ten|twelve|twenty)|never|ignored?|nobody|can(?:no|')t|worr(?:y|ies|ied)|problem|headache|down (?:to|by)|behind|short|struggl\w+|by hand|on paper|drops? out|false|cancel\w*|overdue|backlog|missing|"
    r"waste\w*|(?:people|staff|customers|clients|members|tenants|volunteers|guests|agents|they) (?:leave|quit|drop out|give up|go elsewhere)|turn(?:s|ing)? (?:people |customers |clients |work |them )?away|fails?|failed|errors?|leaks?|queues?|wait(?:ing)?|manual\w*|spreadsheets?|whiteboards?|costs? (?:you|them)|still (?:typed|done|count|work|use)|takes? (?:\w+ )?\w+ (?:days|hours|weeks|minutes)|downtime|turnover|churn|sick leave|breaks? down|delay\w*|gaps?|double[- ]book(?:ed|ings?)|objections?|no-shows?|disagree|unplugged|stuck|faults?|breakages?|without (?:repair|a fix|an answer)|worries you)\b"
    r"|^(?!you\b)(?:[\w-]+ ){1,5}(?:do|does|did|is|are|was|were) not\b|^your (?:\w+ )?(?:problem|worry|challenge|headache|issue|concern|bottleneck)\b",
    re.IGNORECASE,
)


_AIM = re.compile(
    r"\byou (?:also |really |now |badly |would )?(?:want|need|like|hope|plan|aim|intend|are trying|are planning)\b|\b(?:wants|needs|would like|is looking for)\b"
)


_PAST = re.compile(r"\b(?:lost|thinks)\b")
"""What is over, or one person's opinion: no offer to help follows it."""


def is_aim(point: Point) -> bool:
    """Say whether it tells what the employer wants to reach."""
    return bool(point.help or point.wanted or (point.clause and not point.is_reason and _AIM.search(point.clause)))


def is_problem(point: Point) -> bool:
    """Say whether it tells what the employer wants mended or done, so that a letter may offer to help with that."""
    return bool(
        point.clause
        and not point.is_reason
        and (is_aim(point) or PROBLEM.search(point.clause))
        and _PAST.search(point.clause) is None
    )


def matters(point: Point) -> bool:
    """Say whether what was told is an aim, a problem or a plan of the employer."""
    return bool(
        is_aim(point) or is_problem(point) or (point.clause and is_plan(point.clause) and not is_idle(point.clause))
    )


class Choice(NamedTuple):
    """The points of one message, each list with the most telling first."""

    told: list[Point]
    """What the employer's people said, and what was talked about."""
    own: list[Point]
    """What the candidate told of themselves."""
    reasons: list[Point]
    """Why the candidate wants the role."""

    @property
    def all(self) -> list[Point]:
        """All points."""
        return [*self.told, *self.own, *self.reasons]


@lru_cache(maxsize=32)
def names_of(interview: Interview) -> frozenset[str]:
    """Return the words that keep their capital wherever they stand."""
    words = {word for person in interview.people for word in person.name.split()}
    words |= {word.title() for word in words if word.islower()}
    for value in (interview.company, interview.role):
        words |= set(value.text.split()[value is interview.role :]) if value else set()
    for fact in interview.facts:
        words |= {found.group() for found in re.finditer(r"(?<=[a-z,] )[A-ZÀ-Þ][\w'’-]*", fact.text)}
        words |= {
            found[1]
            for found in re.finditer(
                r"(?:^|: )([A-ZÀ-Þ][a-zà-ÿ]+) (?:wants|said|thinks|hopes|asked|told|leaves)\b", unshouted(fact.text)
            )
        }
    opening = [fact.text.split()[0] for fact in interview.facts if fact.text.split()]
    if sum(word[0].islower() for word in opening) > 0.8 * len(opening):
        words |= {
            word.strip(",;:")
            for word in opening
            if re.fullmatch(r"[A-ZÀ-Þ][\w'’-]+[,;:]?", word) and not is_generic(word)
        }
    return frozenset(words - {"The", "A", "An", "Our", "Their", "We", "They", "It", "If", "No", "Not", "You"})


def is_usable(fact: Fact) -> bool:
    """Say whether a message may tell a fact of this kind."""
    return fact.kind in _WORTH


def chosen_facts(interview: Interview, brief: Brief) -> tuple[Fact, ...]:
    """Return the facts that the person wants, in the order of the notes: the brief's points, else all that are ticked."""
    wanted = {*brief.points, *brief.must}
    return tuple(fact for fact in interview.facts if fact.id in wanted or (fact.ticked and not brief.points))


def choose(
    interview: Interview,
    brief: Brief,
    recipient: str | None,
    first: str | None,
    count: int,
    without: frozenset[str] = frozenset(),
) -> Choice:
    """Return at most `count` points for a message to `recipient`, no two of which tell the same.

    The seed does not change them, so that another version says the same. In a panel, whoever is not the `first` reader
    gets what those before them do not get, where there is enough. `brief.points` are the person's own choice; without
    one all ticked facts stand for choice. What the person ticked by hand (`brief.must`) comes before all else, and nothing
    of it is left out; the facts with the ids `without` are.
    """
    names = names_of(interview)
    usable = tuple(fact for fact in chosen_facts(interview, brief) if is_usable(fact))
    sure = [person.name for person in interview.people if person.sure]
    readers: list[str | None] = [first, *(name for name in sure if name != first)] if first in sure else []
    readers = readers[: readers.index(recipient) + 1][-MOST_READERS:] if recipient in readers else [recipient]
    gone: set[str] = set()
    nudge = brief.kind in (Kind.NUDGE, Kind.AFTER_DATE)
    for reader in readers:
        points = [point for point in points_of(interview, usable, reader, names) if without.isdisjoint(point.facts)]
        place = {point.fact.id: number for number, point in enumerate(points)}
        points.sort(key=lambda point: -_worth(point, reader, place[point.fact.id], len(sure), nudge=nudge))
        must = [point for point in points if not set(brief.must).isdisjoint(point.facts)]
        points = [point for point in points if point not in must]
        fresh = [point for point in points if point.fact.id not in gone or point.fact.person == reader]
        rest = [point for point in points if point not in fresh]
        if not brief.points:
            fresh, rest = (
                _worthy(fresh),
                _worthy(rest) or _worthy(points) or [point for point in points if not is_sore(point.words)],
            )
        turn = readers.index(reader) % max(1, len(rest))
        choice = _select(must, fresh or ([] if must else rest[turn : turn + 1]), count)
        gone |= {point.fact.id for point in choice.all}
    return choice


ENOUGH = 2
"""Points that make a message without plain news."""


def _worthy(points: list[Point]) -> list[Point]:
    """Leave out what a reader would rather not hear; and plain news, where there is an aim, a problem, a plan or a deed."""
    kind = [point for point in points if point.is_own or not is_sore(point.words)]
    best = [point for point in kind if point.is_own or point.is_reason or matters(point)]
    fair = [point for point in kind if point not in best and not is_idle(point.clause or point.topic or "")]
    told = any(not point.is_reason for point in best)
    return best + fair[: max(ENOUGH - len(best), 0 if told else 1)]


def _select(must: list[Point], points: list[Point], count: int) -> Choice:
    """Take what must be told, then the best of each sort, then more of what was told."""
    told = [point for point in points if not point.is_own and not point.is_reason]
    own = [point for point in points if point.is_own]
    if len(told) > 1 and own and own[0].listener not in (None, "you"):
        own = own[1:]
    reasons = [point for point in points if point.is_reason]
    few = len(own[:1]) + len(reasons[:1])
    taken: list[Point] = []
    for point in [*must, *told[:1], *own[:1], *reasons[:1], *told[1 : 3 - (few > 1)], *own[1:2]]:
        if len(taken) < count and not any(point.is_own == other.is_own and alike(point, other) for other in taken):
            taken.append(point)
    return Choice(
        [point for point in taken if not point.is_own and not point.is_reason],
        [point for point in taken if point.is_own],
        [point for point in taken if point.is_reason],
    )


def _worth(point: Point, recipient: str | None, place: int, people: int, *, nudge: bool) -> float:
    fact = point.fact
    worth = _WORTH[fact.kind] + 0.25 * min(len(telling(fact.text)), 5)
    if fact.person is not None and people > 1:
        worth += 2.5 if fact.person == recipient else -1.0
    if is_aim(point):
        worth += 0.9
    elif is_problem(point):
        worth += 0.4
    if nudge and (is_aim(point) or fact.kind is FactKind.GOAL):
        worth += 4.0
    if point.clause or point.story or point.wish:
        worth += 0.5
    if point.topic and re.match(r"the (?:\d|two|three|four|five|six|seven|eight|nine|ten)", point.topic):
        worth -= 1.5
    if point.listener not in (None, "you"):
        worth -= 1.5
    return worth - 0.05 * max(0, len(point.words.split()) - 16) - 0.01 * place


def most(brief: Brief) -> int:
    """Return how many points a message of the kind and tone has room for."""
    usual = 3 if brief.kind in (Kind.THANK_YOU, Kind.CLARIFICATION) else 2
    by_hand = max(len(brief.must), len(brief.points) if len(brief.points) <= MOST_POINTS else 0)
    return min(max(usual, by_hand), MOST_POINTS)


def telling(text: str) -> frozenset[str]:
    """Return the stems of the words that would not fit any interview."""
    words = re.findall(r"[^\W_][\w'’+#/-]*", text)
    return frozenset(stem(word) for word in words if len(word) > 2 and not is_generic(word)) - FUNCTION_STEMS


def alike(one: Point, other: Point) -> bool:
    """Say whether two points would tell the same thing twice."""
    first, second = telling(one.words), telling(other.words)
    shared = len(first & second)
    return shared > 0 and (first == second or shared >= max(2, min(len(first), len(second)) * 0.6))
