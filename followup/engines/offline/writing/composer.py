"""Puts the chosen points into one message: the order of its parts for each kind."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import pairwise

from followup.engines.offline.writing import frames, phrasing
from followup.engines.offline.writing.choice import choose, chosen_facts, is_aim, is_problem, is_usable, most, names_of
from followup.engines.offline.writing.grammar import sentence
from followup.engines.offline.writing.point import Point
from followup.engines.offline.writing.points import points_of
from followup.engines.offline.writing.sentences import Sentences, is_formal, title_of
from followup.engines.offline.writing.voice import Voice
from followup.engines.offline.writing.weakness import Weakness, weakness_of
from followup.errors import EngineError
from followup.records import Brief, Draft, FactKind, Interview, Kind, Notes, Tone

_HIRES = re.compile(
    r"\b(?:hr|human resources|recruit\w*|talent|people|coordinator|assistant|receptionist)\b", re.IGNORECASE
)
_NOTHING = (
    "No ticked point of the notes could safely be turned into a sentence: "
    "write one out in a line of its own, for example “I told them that I ran the night shift for two years”."
)
_LONGEST_TITLE = 5
"""Words that a subject line has room for."""
Paragraphs = list[list[str]]


@dataclass
class Composer:
    """Makes attempts at one message."""

    interview: Interview
    brief: Brief
    now: datetime
    notes: Notes | None = None
    without: frozenset[str] = frozenset()
    """Identifiers of the facts that stay out."""

    def __post_init__(self) -> None:
        sure = [person.name for person in self.interview.people if person.sure]
        deciding = [
            person.name for person in self.interview.people if person.sure and not _HIRES.search(person.title or "")
        ]
        self.first = first = next(iter(deciding + sure), None)
        self.recipient = self.brief.recipient or first
        self.names = names_of(self.interview)
        self.choice = choose(self.interview, self.brief, self.recipient, first, most(self.brief), self.without)
        self.weak = weakness_of(self.interview, self.notes, self.names, self.without)
        self.by_hand = bool(self.brief.must or self.brief.points)
        facts = tuple(fact for fact in chosen_facts(self.interview, self.brief) if is_usable(fact))
        self.points = points_of(self.interview, facts, self.recipient, self.names)

    def facts_of(self, words: str) -> frozenset[str]:
        """Return the facts, by id, that words of the message tell."""
        small = words.lower()
        told = {one for point in self.choice.all if point.is_in(small) for one in point.facts}
        weak = self.weak
        mended = [part.lower() for part in (weak.clause, weak.noun, weak.topic) if part] if weak else []
        return frozenset(told | ({weak.fact.id} if weak and any(part in small for part in mended) else set()))

    @property
    def last_resort(self) -> frozenset[str]:
        """The fact, by id, whose leaving out costs the message least."""
        weak = self.weak
        least = [*self.choice.told[1:], *self.choice.own[1:], *self.choice.all][-1:]
        return frozenset(least[0].facts if least else {weak.fact.id} if weak else ())

    def draft(self, attempt: int) -> Draft:
        """Compose the whole message; another attempt says it in other words."""
        sure = [person.name for person in self.interview.people if person.sure]
        place = sure.index(self.recipient) if self.recipient in sure else 0
        basis = sha256(
            f"{attempt}{self.brief.kind}{self.brief.tone}{[fact.text for fact in self.interview.facts]}".encode()
        )
        self.voice = Voice(basis.hexdigest(), self.brief.tone, self.brief.seed + place)
        self.say = Sentences(self.interview, self.voice, self.notes)
        paragraphs = {
            Kind.THANK_YOU: self._thank_you,
            Kind.NUDGE: self._nudge,
            Kind.AFTER_DATE: self._after_date,
            Kind.CLARIFICATION: self._clarification,
        }[self.brief.kind]()
        paragraphs[-1].append(self.voice.pick("close", phrasing.CLOSE))
        name = f"\n{self.brief.candidate}" if self.brief.candidate else ""
        body = "\n\n".join(
            [
                f"{self._greeting()},",
                *(" ".join(lines) for lines in paragraphs if lines),
                f"{self.voice.pick('sign-off', phrasing.SIGN_OFF)},{name}",
            ]
        )
        return Draft(subject=self._subject(), body=body + "\n")

    def _thank_you(self) -> Paragraphs:
        told, own, reasons = self.choice
        if not (told or own or reasons):
            raise EngineError(_NOTHING)
        weak = self.weak
        goal = next((point for point in told if point.wanted or point.help), None)
        lead = next((point for point in told if point is not goal), None)
        thanks, merged = self.say.thanks(self._when(), lead if len(told) + len(own) + len(reasons) > 1 else None)
        rest = [point for point in told if not (merged and point is lead)]
        rest.sort(key=is_problem)
        middle = self._all_told(rest) + [(point, self.say.own(point)) for point in own]
        if own and rest and self.voice.turns("order", 3) == 0:
            middle = middle[-1:] + middle[:-1]
        mended = self._mended(weak) if weak and weak.has_better and self._is_asked_by_reader(weak) else []
        wish = self._wish(middle, reasons, lead if merged else None)
        lines = [line for _, line in middle]
        if self.brief.tone is Tone.CONCISE:
            return [[thanks, *lines], [*mended, *wish]] if wish or mended else [[thanks, *lines], []]
        if self.voice.turns("paragraphs", 2) and len(lines) > 1:
            return [[thanks, lines[0]], lines[1:], mended, [*wish]]
        return [[thanks], lines, mended, [*wish]]

    def _all_told(self, points: list[Point]) -> list[tuple[Point, str]]:
        """Say what was told, two things in one sentence where they go together; each sentence with its last point."""
        for first, second in pairwise(points):
            if not (second.wanted or first.wanted) and (both := self.say.told_both(first, second)):
                rest = [(point, self.say.told(point)) for point in points if point not in (first, second)]
                return [(second, both), *rest]
        return [(point, self.say.told(point)) for point in points]

    def _wish(self, middle: list[tuple[Point, str]], reasons: list[Point], merged: Point | None) -> list[str]:
        """Say that the role appeals: in a sentence of its own, else at the end of one in `middle`."""
        if reasons:
            return [self.say.reason(point) for point in reasons]
        wanted = [number for number, (point, _) in enumerate(middle) if point.wanted]
        helping = next((point for point, _ in middle if point.help), merged if merged and merged.help else None)
        if not wanted and helping and not any(point.is_own for point, _ in middle[-1:]):
            middle[:] = [(point, line) for point, line in middle if point is not helping or not point.is_bare_wish]
            return [self.say.help(helping)]
        best = sorted(
            range(len(middle)),
            key=lambda number: (
                not middle[number][0].wanted,
                not middle[number][0].help,
                not middle[number][0].is_own,
                -number,
            ),
        )
        if best:
            point, line = middle[best[0]]
            middle[best[0]] = (point, self.say.tie(point, line))
            return []
        return [self.say.still(merged)] if merged else []

    def _nudge(self) -> Paragraphs:
        pool = self.choice.all
        if not pool:
            raise EngineError(_NOTHING)
        tied = min(pool, key=_nudging)
        others = [point for point in pool if point is not tied and not point.is_reason]
        others.sort(key=lambda point: not point.is_own)
        lead = next((point for point in others[:1] if point.topic), None)
        thanks, merged = self.say.thanks(self._when(), lead, phrasing.AGAIN)
        rest = others[1:] if merged else others
        middle = [self.say.own(point) if point.is_own else self.say.told(point) for point in rest]
        further = [self.say.reason(point) for point in pool if point.is_reason and point is not tied and self.by_hand]
        return [[thanks, *middle], [self.say.still(tied), *further], [self.voice.pick("ask", phrasing.ASK)]]

    def _after_date(self) -> Paragraphs:
        promise = self.interview.promise
        paragraphs = self._nudge()
        if promise is None or promise.latest is None or promise.latest >= self.now.date():
            return paragraphs
        day = _day(promise.latest)
        options = (
            f"I had noted {day} as the date by which there would be news.",
            f"As I understood it, there was to be news by {day}.",
            f"When we spoke, news was expected by {day}.",
        )
        paragraphs[-1].insert(0, self.voice.pick_from("date", options))
        return paragraphs

    def _clarification(self) -> Paragraphs:
        weak = self.weak
        if weak is None:
            raise EngineError(
                "The notes mark no answer that felt weak: add which answer you would like to complete, and what you would say now."
            )
        told, own, reasons = self.choice
        if not self.by_hand:
            told = told[:1] if own or reasons else told[:2]
            own = [] if reasons else own[:1]
        lead = told[0] if told else None
        thanks, merged = self.say.thanks(self._when(), lead if len(told) + len(own) + len(reasons) > 1 else None)
        middle = [(point, self.say.told(point)) for point in told if not (merged and point is lead)]
        middle += [(point, self.say.own(point)) for point in own]
        wish = self._wish(middle, reasons, lead if merged else None)
        mended = self._mended(weak)
        if not (middle or wish) and weak.has_better:
            mended = [self.say.tie_experience(mended[0])]
        return [[thanks], mended, [*(line for _, line in middle), *wish]]

    def _mended(self, weak: Weakness) -> list[str]:
        """Complete one answer with what the notes say would have been better; where they do not, offer to."""
        if not weak.has_better:
            return [sentence(self.voice.pick("more", frames.MORE).format(topic=weak.topic))]
        if weak.noun:
            ways = frames.ADD_TO if weak.topic else frames.ADD
            return [sentence(self.voice.pick("add", ways).format(topic=weak.topic, noun=weak.noun))]
        ways = frames.COMPLETE if weak.topic else frames.COMPLETE_ALONE
        return [sentence(f"{self.voice.pick('complete', ways).format(topic=weak.topic)}: {weak.clause}")]

    def _is_asked_by_reader(self, weak: Weakness) -> bool:
        """Say whether a thank-you completes the answer: to whoever asked, else to the first of a panel alone."""
        asked = weak.fact.person or self.first
        return self.brief.recipient is None or asked in (None, self.recipient)

    def _when(self) -> str:
        day = self.interview.held_on
        if day is None or day > self.now.date():
            return ""
        return f" on {day:%A}" if (self.now.date() - day).days < 6 else f" on {_day(day)}"

    def _greeting(self) -> str:
        name = self.recipient
        if name is None:
            return {Tone.FORMAL: "Dear hiring team"}.get(self.brief.tone, "Hello")
        name = re.sub(r"^[a-z]+(?=\.? [A-Z])", lambda title: title.group().title(), name)
        name = name.title() if name.islower() or (name.isupper() and len(name) > 3) else name
        if is_formal(name.split()[0]):
            return f"Dear {self.say.named(name)}"
        if self.brief.tone is Tone.FORMAL:
            return f"Dear {name}"
        words = {Tone.WARM: ("Dear", "Hi"), Tone.CONCISE: ("Hello",), Tone.UPBEAT: ("Hi",)}[self.brief.tone]
        return f"{self.voice.pick_from('greeting', words)} {self.say.named(name)}"

    def _subject(self) -> str:
        title = title_of(self.interview)
        title = title if title and len(title.split()) <= _LONGEST_TITLE else None
        about = {
            Kind.THANK_YOU: ("Thank you", "Our conversation"),
            Kind.CLARIFICATION: ("One addition", "Adding to my answer"),
        }.get(self.brief.kind, ("Where things stand", "After our conversation"))
        words = self.voice.pick_from("subject", about)
        if title:
            return (
                f"{title[:1].upper()}{title[1:]}: {words[:1].lower()}{words[1:]}"
                if self.voice.turns("front", 2)
                else f"{words}: {title}"
            )
        company = self.interview.company
        if company and company.sure:
            name = company.text.title() if company.text.islower() else company.text
            return f"{words}: {name}" if len(words.split()) > 1 else f"{words} for the interview at {name}"
        return (
            f"{about[0]} after our conversation{self._when()}"
            if self.brief.kind is not Kind.THANK_YOU
            else f"Thank you for our conversation{self._when()}"
        )


def _nudging(point: Point) -> tuple[bool, ...]:
    """Order what a nudge ties the interest to: their goal, their problem, what appeals, what the candidate has done."""
    return (
        point.fact.kind is not FactKind.GOAL or not point.clause,
        not is_aim(point),
        not is_problem(point),
        not point.is_reason,
        not point.is_own,
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"
