"""Puts the chosen points into the sentences of one message."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from followup.engines.offline import phrasing
from followup.engines.offline.choice import alike, choose, names_of
from followup.engines.offline.grammar import lower_first, sentence
from followup.engines.offline.names import HONORIFICS, known
from followup.engines.offline.point import Point
from followup.engines.offline.weakness import weakness_of
from followup.errors import EngineError
from followup.records import Brief, Draft, FactKind, Interview, Kind, Tone

_HIRES = re.compile(
    r"\b(?:hr|human resources|recruit\w*|talent|people|coordinator|assistant|receptionist)\b", re.IGNORECASE
)


@dataclass
class Composer:
    """One attempt at one message."""

    interview: Interview
    brief: Brief
    now: datetime
    rng: Random

    def __post_init__(self) -> None:
        self.tone = self.brief.tone
        sure = [person.name for person in self.interview.people if person.sure]
        deciding = [
            person.name for person in self.interview.people if person.sure and not _HIRES.search(person.title or "")
        ]
        self.recipient = self.brief.recipient or next(iter(deciding + sure), None)
        self.company_of_one = len(sure) == 1
        self.names = names_of(self.interview)
        self.points = choose(self.interview, self.brief, self.recipient, self.rng)
        self.used: list[Point] = []
        self.frames: list[str] = []
        self.role_named = False

    def draft(self) -> Draft:
        """Compose the whole message."""
        paragraphs = {
            Kind.THANK_YOU: self._thank_you,
            Kind.NUDGE: self._nudge,
            Kind.AFTER_DATE: self._after_date,
            Kind.CLARIFICATION: self._clarification,
        }[self.brief.kind]()
        name = f"\n{self.brief.candidate}" if self.brief.candidate else ""
        body = "\n\n".join(
            [
                f"{self._greeting()},",
                *(" ".join(lines) for lines in paragraphs if lines),
                f"{self._pick(phrasing.SIGN_OFF)},{name}",
            ]
        )
        return Draft(subject=self._subject(), body=body + "\n")

    def _thank_you(self) -> list[list[str]]:
        topic = next(
            (point for point in self.points if point.topic and not point.liking and len(point.topic.split()) <= 8), None
        )
        told = self._take(
            1 if self.tone is Tone.CONCISE else 2,
            lambda point: bool(point.clause or point.question) and not point.liking,
            skip=topic,
        )
        story = self._take(1, lambda point: bool(point.story))
        if not (told or story or topic) and not any(point.liking for point in self.points):
            raise EngineError(
                "The notes hold nothing that a message could be made from: add one thing that you talked about."
            )
        if topic and not (told or story):
            told, topic = [topic], None
        thanks = self._thanks(phrasing.THANKS, topic.topic if topic else None)
        if topic:
            self.used.append(topic)
        middle = [self._telling(point, number) for number, point in enumerate(told)]
        own = [sentence(point.story or "") for point in story]
        wish = self._wish(middle, own)
        if self.tone is Tone.CONCISE:
            return [[thanks, *middle[:1], *own], [*wish, self._pick(phrasing.CLOSE)]]
        if self.rng.random() < 0.5:
            return [[thanks, *middle[:1]], [*middle[1:], *own], wish, [self._pick(phrasing.CLOSE)]]
        return [[thanks], [*middle, *own], [*wish, self._pick(phrasing.CLOSE)]]

    def _nudge(self) -> list[list[str]]:
        thanks = self._thanks(phrasing.AGAIN, None)
        told = self._take(1, lambda point: bool(point.clause or point.topic) and not point.liking)
        if not told and not any(point.liking or point.help or point.story for point in self.points):
            raise EngineError(
                "The notes hold nothing that a message could be made from: add one thing that you talked about."
            )
        still = self._still()
        middle = [self._telling(point, 0) for point in told]
        if not told:
            middle = [sentence(point.story or "") for point in self._take(1, lambda point: bool(point.story))]
        return [[thanks, *middle], [still, self._pick(phrasing.ASK)], [self._pick(phrasing.CLOSE)]]

    def _after_date(self) -> list[list[str]]:
        promise = self.interview.promise
        paragraphs = self._nudge()
        if promise is None or promise.latest is None or promise.latest >= self.now.date():
            return paragraphs
        day = _day(promise.latest)
        told = self._pick_from(
            (
                f"When we spoke, you expected to have news by {day}.",
                f"You expected to be able to say more by {day}.",
                f"When we spoke, you were counting on news by {day}.",
            )
        )
        paragraphs[1].insert(1, told)
        return paragraphs

    def _clarification(self) -> list[list[str]]:
        weak = weakness_of(self.interview.of_kind(FactKind.WEAK), self.names)
        if weak is None:
            raise EngineError(
                "The notes mark no answer that felt weak: add which answer you would like to complete, and what you would say now."
            )
        thanks = self._thanks(phrasing.THANKS, None)
        told = self._take(1, lambda point: bool(point.clause or point.topic) and not point.liking)
        mended = [sentence(self._pick(phrasing.COMPLETE).format(topic=weak.topic))] if weak.topic else []
        mended.append(weak.better or self._pick(phrasing.MORE))
        middle = [self._telling(point, 0) for point in told]
        wish = self._wish(middle, [])
        return [[thanks, *middle], mended, [*wish, self._pick(phrasing.CLOSE)]]

    def _thanks(self, phrases: phrasing.ByTone, topic: str | None) -> str:
        about = f" about {topic}" if topic else ""
        when = self._when()
        line = self._pick(phrases).format(when=when, about=about)
        if not topic and phrases is phrasing.THANKS and self.interview.role and self.interview.role.sure:
            line += f" about {self._role()}"
        return sentence(line)

    def _when(self) -> str:
        day = self.interview.held_on
        if day is None or day > self.now.date():
            return ""
        return f" on {day:%A}" if (self.now.date() - day).days < 6 else f" on {_day(day)}"

    def _telling(self, point: Point, number: int) -> str:
        """Put a point into a sentence that says who told it."""
        self.used.append(point)
        if point.question:
            return sentence(self._pick(phrasing.ASKED, number).format(question=point.question))
        if point.clause is None:
            return sentence(self._pick(phrasing.TALKED, number).format(topic=point.topic))
        who = self._teller(point)
        if who is None or point.clause.startswith(who):
            return sentence(self._frame(phrasing.LEARNED).format(clause=point.clause))
        whom = "you" if who == "You" else who
        return sentence(self._frame(phrasing.TOLD).format(who=who, whom=whom, clause=point.clause))

    def _teller(self, point: Point) -> str | None:
        if point.fact.person is not None:
            return "You" if point.fact.person == self.recipient else self._first_name(point.fact.person)
        return "You" if self.company_of_one and point.fact.kind in (FactKind.TOLD, FactKind.GOAL) else None

    def _wish(self, told: list[str], own: list[str]) -> list[str]:
        """Say that the role appeals, tied to a fact: in a sentence of its own, else at the end of the last one told."""
        liking = next((point for point in self.points if point.liking and not self._told_already(point)), None)
        role = self._role()
        if liking:
            self.used.append(liking)
            return [sentence((liking.liking or "") + self._pick(phrasing.ROLE).format(role=role))]
        helping = next((point for point in self.points if point.help and len(point.help.split()) <= 14), None)
        if helping:
            wish = self._pick(phrasing.HELP).format(help=helping.help)
            return [sentence(wish + self._pick(phrasing.ROLE).format(role=role))]
        topic = next((point for point in self.points if point.topic and not self._told_already(point)), None)
        if topic:
            self.used.append(topic)
            return [sentence(self._pick(phrasing.ROLE_ALONE).format(role=role, topic=topic.topic))]
        for lines, endings in ((own, phrasing.ROLE_FROM_STORY), (told, phrasing.ROLE_FOR_THIS)):
            if lines:
                lines[-1] = sentence(lines[-1].rstrip(".") + self._pick(endings).format(role=role))
                return []
        return [sentence(self._pick(phrasing.ROLE_THEN).format(role=role))]

    def _still(self) -> str:
        role = self._role()
        line = self._pick(phrasing.STILL).format(role=role)
        helping = next((point for point in self.points if point.help and len(point.help.split()) <= 14), None)
        if helping:
            return sentence(
                f"{line}, and {lower_first(self._pick(phrasing.HELP).format(help=helping.help), self.names)}"
            )
        liking = next((point for point in self.points if point.liking and not self._told_already(point)), None)
        if liking:
            self.used.append(liking)
            return f"{sentence(line)} {sentence(liking.liking or '')}"
        return sentence(line)

    def _take(self, count: int, wanted: Callable[[Point], bool], skip: Point | None = None) -> list[Point]:
        taken: list[Point] = []
        for point in self.points:
            if len(taken) == count:
                break
            if (
                point is not skip
                and wanted(point)
                and not self._told_already(point)
                and not any(alike(point, other) for other in taken)
            ):
                taken.append(point)
        return taken

    def _told_already(self, point: Point) -> bool:
        return any(point is other or alike(point, other) for other in self.used)

    def _role(self) -> str:
        """Name the role; once named, it is "the role"."""
        role = self.interview.role
        if role is None or not role.sure or self.role_named:
            return "the role"
        self.role_named = True
        named = re.search(r"\b(?:role|position|job|post)$", role.text, re.IGNORECASE)
        return f"the {role.text}" if named else f"the {role.text} role"

    def _first_name(self, name: str) -> str:
        words = name.split()
        if words[0].rstrip(".").lower() in HONORIFICS:
            return name
        return words[0] if len(words) == 1 or words[0].lower() in known().given else name

    def _greeting(self) -> str:
        name = self.recipient
        if name is None:
            return {Tone.FORMAL: "Dear hiring team"}.get(self.tone, "Hello")
        name = name.title() if name.islower() else name
        words = name.split()
        if words[0].rstrip(".").lower() in HONORIFICS or self.tone is Tone.FORMAL:
            return f"Dear {name}"
        word = {Tone.WARM: self._pick_from(("Dear", "Hi")), Tone.CONCISE: "Hello", Tone.UPBEAT: "Hi"}[self.tone]
        return f"{word} {self._first_name(name)}"

    def _subject(self) -> str:
        role = self.interview.role
        title = role.text if role and role.sure and len(role.text.split()) <= 5 else None
        thanks = {Kind.THANK_YOU: "Thank you", Kind.CLARIFICATION: "A word on our conversation"}.get(
            self.brief.kind, "Where things stand"
        )
        if title:
            title = title[:1].upper() + title[1:]
            return self._pick_from((f"{thanks}: {title}", f"{title}: {lower_first(thanks, frozenset())}"))
        if self.brief.kind is Kind.THANK_YOU:
            topic = next((point.topic for point in self.used if point.topic and len(point.topic.split()) <= 5), None)
            return f"Thank you for talking about {topic}" if topic else f"Thank you for the conversation{self._when()}"
        company = self.interview.company
        return (
            f"{thanks}: {company.text}"
            if company and company.sure
            else f"{thanks} after our conversation{self._when()}"
        )

    def _pick(self, phrases: phrasing.ByTone, number: int = 0) -> str:
        options = phrases[self.tone]
        return options[(self.rng.randrange(len(options)) + number) % len(options)]

    def _frame(self, phrases: phrasing.ByTone) -> str:
        """Pick a frame that has not been used in this message; where all were, say "also"."""
        fresh = [frame for frame in phrases[self.tone] if frame not in self.frames]
        frame = self._pick_from(tuple(fresh) or phrases[self.tone])
        if not fresh or (self.frames and self.frames[-1][:6] == frame[:6] == "{who} "):
            frame = (
                frame.replace("{who} ", "{who} also ", 1)
                .replace("I noted", "I also noted")
                .replace("I learned", "I also learned")
            )
        self.frames.append(frame)
        return frame

    def _pick_from(self, options: tuple[str, ...]) -> str:
        return options[self.rng.randrange(len(options))]


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"
