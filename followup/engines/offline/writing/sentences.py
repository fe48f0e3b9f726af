"""Points put into sentences: who told what, what the candidate did, and why the role appeals."""

import re
from dataclasses import dataclass

from followup.engines.offline.names import HONORIFICS, ROLE_NOUNS, known
from followup.engines.offline.writing import frames, phrasing, ties
from followup.engines.offline.writing.choice import is_problem
from followup.engines.offline.writing.grammar import sentence
from followup.engines.offline.writing.phrasing import ByTone
from followup.engines.offline.writing.point import Point
from followup.engines.offline.writing.shorthand import plain_case, spell_out
from followup.engines.offline.writing.voice import Voice
from followup.records import Interview, Notes

_TALKS = {"video": "video call", "phone": "call", "onsite": "conversation"}
LONG = 16
"""Words; a clause of more stands behind "that", never in front of "as you told me"."""


@dataclass
class Sentences:
    """Makes the sentences of one message."""

    interview: Interview
    voice: Voice
    notes: Notes | None = None
    role_named: bool = False
    talked: bool = False
    """Something was told already, so that "also" may follow."""

    def named(self, name: str) -> str:
        """Return how somebody is called in this message."""
        told = " ".join(fact.text for fact in self.interview.facts)
        return first_name(name, self.notes.text if self.notes else told)

    def told(self, point: Point) -> str:
        """Say what the employer told, or what was talked about."""
        if point.question:
            return sentence(self.voice.pick("asked", frames.ASKED).format(q=point.question))
        if point.clause:
            self.talked = True
        else:
            line = self.voice.pick("talked", frames.TALKED).format(t=point.topic)
            line = line if self.talked else line.replace("We also ", "We ").removesuffix(" as well")
            self.talked = True
            return sentence(line)
        if point.teller == "you":
            return self._framed("told", frames.YOU_TOLD, c=point.clause)
        if point.teller and not point.clause.startswith((point.teller, self.named(point.teller))):
            return self._framed("told", frames.NAME_TOLD, c=point.clause, who=self.named(point.teller))
        return self._framed("told", frames.LEARNED, c=point.clause)

    def told_both(self, first: Point, second: Point) -> str | None:
        """Say two things in one sentence; None where they do not go together."""
        clauses = (first.clause or "", second.clause or "")
        fit = all(
            clause and ", " not in clause and " and " not in clause and not clause.startswith("what ")
            for clause in clauses
        )
        if first.teller != second.teller or not fit or len(" ".join(clauses).split()) > 2 * LONG:
            return None
        who = self.named(first.teller) if first.teller else ""
        ways = frames.TWO_YOU_TOLD if first.teller == "you" else frames.TWO_NAME_TOLD if who else frames.TWO_LEARNED
        frame = self.voice.pick("told", ways)
        return sentence(frame.format(a=clauses[0], b=clauses[1], who=who, talk=self._talk()))

    def own(self, point: Point) -> str:
        """Say what the candidate did."""
        result = f": {point.result}" if point.result else ""
        if point.about:
            if point.listener:
                whom = "you" if point.listener == "you" else self.named(point.listener)
                return self._framed("about", frames.I_TOLD_ABOUT, a=point.about, whom=whom, behind=result)
            return self._framed("about", frames.I_SPOKE_ABOUT, a=point.about, behind=result)
        if point.asked:
            return self._framed("own", frames.ASKED_MY_VIEW, s=point.view, q=point.asked)
        told, said = (frames.I_TOLD, frames.I_SAID) if point.story else (frames.MY_VIEW_TOLD, frames.MY_VIEW)
        if point.listener:
            whom = "you" if point.listener == "you" else self.named(point.listener)
            return self._framed("own", told, s=point.story or point.view, whom=whom)
        return self._framed("own", said, s=point.story or point.view)

    def thanks(self, when: str, first: Point | None, phrases: ByTone = phrasing.THANKS) -> tuple[str, bool]:
        """Thank the reader; say whether the first point is told by it."""
        talk = self._talk()
        told = first is not None and self.voice.turns("merge", 2) == 0
        if (
            told
            and first
            and first.clause
            and first.teller == "you"
            and ", and " not in first.clause
            and len(first.clause.split()) <= LONG
        ):
            line = self.voice.pick("thanks", phrasing.THANKS_FOR_TELLING)
            return sentence(line.format(when=when, talk=talk, c=first.clause)), True
        if (
            first
            and first.topic
            and not re.match(r"the \d|the (?:two|three|four|five|six|seven|eight|nine|ten)\b", first.topic)
        ):
            return sentence(
                self.voice.pick("thanks", phrasing.THANKS_ABOUT).format(when=when, talk=talk, t=first.topic)
            ), True
        line = self.voice.pick("thanks", phrases)
        about, post = "", ""
        if ("{about}" in line or "{post}" in line) and title_of(self.interview):
            role = self.role()
            about, post = f" about {role}", f" for {role}"
        return sentence(line.format(when=when, talk=talk, about=about, post=post)), False

    def _talk(self) -> str:
        talk = _TALKS.get(self.interview.format or "", "conversation")
        return self.voice.pick_from(
            "talk", (talk, "conversation") if talk != "conversation" else ("conversation", "talk")
        )

    def reason(self, point: Point, *, still: bool = False) -> str:
        """Say why the role appeals, from what the candidate liked or wants."""
        role = self.role()
        if point.because:
            return self._framed("tie", ties.STILL_BECAUSE if still else ties.BECAUSE, b=point.because, role=role)
        if point.wish:
            return self._framed("tie", ties.STILL_WISH if still else ties.WISH, w=point.wish, role=role)
        if point.topic:
            forms = ties.STILL_LIKED_TOPIC if still else ties.LIKED_TOPIC
            only = "{liked}" if re.match(r"\w+ing\b", point.topic) and not still else ""
            return self._framed("tie", forms, only=only, t=point.topic, liked=point.liked or "liked", role=role)
        likes = point.clause or ""
        clause = likes.removeprefix("that ")
        forms = ties.STILL_LIKED_CLAUSE if still else ties.LIKED_CLAUSE
        if likes == clause:
            return self._framed(
                "tie", ties.LIKED_TOPIC, only="{liked}", t=likes, liked=point.liked or "liked", role=role
            )
        return self._framed("tie", forms, l=likes, c=clause, liked=point.liked or "liked", role=role)

    def tie(self, point: Point, told: str) -> str:
        """Say that the role appeals at the end of the sentence that tells a point."""
        return self._tied(told, self._form(point))

    @staticmethod
    def _form(point: Point) -> str:
        """Say by which sort of words the interest follows from a point."""
        if point.view:
            return "attitude" if re.search(r"\bI would (?:rather|prefer)\b", point.view) else "view"
        return (
            "experience" if point.is_own else "person" if point.wanted else "problem" if is_problem(point) else "more"
        )

    def tie_experience(self, told: str) -> str:
        """Say that the role appeals at the end of a sentence on what the candidate has done."""
        return self._tied(told, "experience")

    def _tied(self, told: str, form: str) -> str:
        role = self.role()
        return self._joined(told, self.voice.pick("tie", ties.FORMS[form]).format(role=role))

    def _joined(self, told: str, line: str) -> str:
        """Join a line that would fit other interviews to the sentence that it speaks of."""
        joint = (
            "; "
            if ", " in told or ": " in told or ", and " in line or len(f"{told} {line}".split()) > LONG * 2
            else ", and "
        )
        return sentence(told.rstrip(".!") + joint + line)

    def still(self, point: Point) -> str:
        """Say that the role still appeals, tied to a point."""
        if point.is_reason:
            return self.reason(point, still=True)
        role = self.role()
        if point.wanted:
            return self._framed("tie", ties.STILL_PERSON, p=point.wanted, role=role)
        if point.help:
            return self._framed("tie", ties.STILL_HELP, h=point.help, role=role)
        if point.clause:
            return self._framed(
                "tie", ties.STILL_PROBLEM if is_problem(point) else ties.STILL_CLAUSE, c=point.clause, role=role
            )
        if point.topic:
            return self._framed("tie", ties.STILL_TOPIC, t=point.topic, role=role)
        ways = ties.STILL_EXPERIENCE if not point.view else ties.FORMS[self._form(point)]
        return self._joined(self.own(point), self.voice.pick("tie", ways).format(role=role))

    def help(self, point: Point) -> str:
        """Say that the candidate would like to help with what the employer wants done."""
        return self._framed("tie", ties.HELP, h=point.help, role=self.role())

    def role(self) -> str:
        """Name the role; once named, it is "the role"."""
        title = None if self.role_named else title_of(self.interview)
        if title is None:
            return "the role"
        self.role_named = True
        named = re.search(r"\b(?:role|position|job|post)$", title, re.IGNORECASE)
        return f"the {title}" if named else f"the {title} role"

    def _framed(self, slot: str, phrases: ByTone, *, only: str = "", behind: str = "", **words: str | None) -> str:
        """Put words into a frame that suits their length."""
        options = tuple(frame for frame in phrases[self.voice.tone] if only in frame) or phrases[self.voice.tone]
        longest = max(len(str(word).split()) for word in words.values())
        if any(str(words.get(key, "")).startswith("what ") for key in ("c", "s")):
            options = tuple(frame for frame in options if not re.match(r"As|\{[sc]\}", frame)) or options
        if longest > LONG + 6 or ", " in str(words.get("s", "")):
            options = tuple(frame for frame in options if not re.match(r"\{[sc]\}, as", frame)) or options
        frame = self.voice.pick_from(slot, options)
        if ", and " in str(words.get("c", "")):
            frame = frame.replace("{c}, and ", "{c}; ")
        role = str(words.get("role", ""))
        return sentence(frame.format(Role=role[:1].upper() + role[1:], **words) + behind)


_TITLES = HONORIFICS | frozenset(
    "monsieur madame mademoiselle señor señora signor signora senhor senhora mister herr frau cllr councillor lord lady father".split()
)


_BEFORE_FAMILY = frozenset("mr mrs ms miss dr prof professor".split())
"""Titles that stand before the family name alone in an English greeting."""


def is_formal(word: str) -> bool:
    """Say whether a name opens with a title, which a greeting keeps."""
    return word.rstrip(".").lower() in _TITLES


def title_of(interview: Interview) -> str | None:
    """Return the role as a sentence names it; None where it is not sure, no title, or the company's own name."""
    role, company = interview.role, interview.company
    if role is None or not role.sure or not is_title(role.text):
        return None
    if company is not None and role.text.lower() in company.text.lower():
        return None
    return plain_case(spell_out(role.text))


def is_title(text: str) -> bool:
    """Say whether what was read as the role can be named in a sentence."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return (
        len(text.split()) < 9
        and any(word in ROLE_NOUNS for word in words)
        and not re.search(r"\b(?:it|it['’]s|is|are|was|they|he|she|i|we|me|my)\b", text, re.IGNORECASE)
        and not re.search(
            r",|w/|[.!?;]\s|^(?:w|with|for|at|in|of|is|ceo of)\b|\d+ (?:days|hours|%)", text, re.IGNORECASE
        )
    )


def first_name(name: str, told: str) -> str:
    """Return how a colleague is named in a message: "Joris", "Ms. Ogawa"; the whole name where it is not clear.

    Where the notes, `told`, use the first word alone, so may the message.
    """
    words = (name.title() if name.islower() else name).split()
    words[0] = "Mr" if words[0] == "Mister" else words[0]
    if is_formal(words[0]):
        short = (
            re.search(rf"\b{re.escape(words[0].rstrip('.'))}\.? {re.escape(words[-1])}\b", told)
            if len(words) > 2
            else None
        )
        if short:
            return short.group()
        plain_title = len(words) == 3 and words[1].lower() in known().given and words[2].lower() not in known().given
        return (
            f"{words[0]} {words[2]}"
            if plain_title and words[0].rstrip(".").lower() in _BEFORE_FAMILY
            else " ".join(words)
        )
    alone = re.compile(
        rf"(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Dr )(?<!\. )(?<!\w )\b{re.escape(words[0])}\b(?! (?-i:[A-ZÀ-Þ]))"
        rf"|(?<=[a-z,] )(?<!mr )(?<!ms )(?<!mrs )(?<!dr )\b{re.escape(words[0])}\b(?! (?-i:[A-ZÀ-Þ]))(?! {re.escape(words[-1])})",
        re.IGNORECASE,
    )
    return words[0] if len(words) == 1 or alone.search(told) or words[0].lower() in known().given else " ".join(words)
