"""A fact of the notes, turned from shorthand into the forms that a sentence can take in."""

import re

from followup.engines.offline.clauses import SELF, clause_of, topic_of
from followup.engines.offline.grammar import (
    BASES,
    spell_out,
    to_reader,
)
from followup.engines.offline.point import Point
from followup.engines.offline.stories import interest_of, story_of
from followup.records import Fact, FactKind

MOST_WORDS = 30


_SPEECH = re.compile(
    r"^(?:(?:and|so|but|also),? )?(?P<who>they|she|he|[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?: \([^)]*\))? (?:also |then |just |\w+ly )?(?:started by (?:explaining|saying)|said|says|mentioned|mentions|explained|told me|told us|noted|stressed|admitted|added|pointed out|reckons|thinks)(?: me| us)?(?:,| that|:)? (?P<what>.+)$"
    r"|^(?:told me|was told|apparently|heard)(?: that|,)? (?P<plain>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = re.compile(
    r"^(?:(?:they|she|he|we|i|[A-ZÀ-Þ][\w'’-]+) )?(?:also |then |briefly |mostly )?(?:talked|spoke|chatted|discussed|discussion|conversation|chat|talk|long chat|went)(?: a lot| a bit| mostly| quite a bit| for a while| at length| deep)?(?: (?:with|to) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)?(?: (?:me|us) through| about| on| of| over| into| through| re)? (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKED = re.compile(
    r"^(?:(?:they|she|he|[A-ZÀ-Þ][\w'’-]+) )?(?:also |then )?asked (?:me )?(?:about|on) (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TO_DO = re.compile(
    r"^(?:(?:they|we|you|it|the \w+) )?(?:'re |are )?(?:really |also |currently |now |badly )?(?:want(?:s|ed)?|need(?:s|ed)?|plan(?:s|ning|ned)?|hop(?:e|es|ing)|aim(?:s|ing)?|try(?:ing)?|tries|look(?:s|ing)?|going|goal(?:s)? (?:is|are)|aim is|plan is) to (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)


_LOOSE = re.compile(
    r"[?→=<>|\\^]|->|\.\.|…|\b(?:etc|tbc|tbd|n/a|idk|asap|hm+|ok|yep|no idea|apparently|supposedly|not sure)\b|\d+ ?%? ?\?|\([^)]*$|^[^(]*\)",
    re.IGNORECASE,
)


_RUN_ON = re.compile(
    r"\b(?!(?:that|how|and|but|when|what|where|which|as|if|so|because|why|while|than|before|after|who|until|since|or)\b)[a-z]+"
    r" (?:he|she|they|we) (?:[a-z]+s|[a-z]+ed|want|said|had|ran)\b",
)
"""Two clauses without a word or a comma between them, as dictated notes have them."""


def point_of(fact: Fact, recipient: str | None, names: frozenset[str]) -> Point | None:
    """Turn a fact into a point for a message to `recipient`; None where no form is safe."""
    text = spell_out(fact.text)
    words = text.split()
    if not 2 <= len(words) <= MOST_WORDS or _LOOSE.search(text) or _RUN_ON.search(text) or _unbalanced(text):
        return None
    if fact.kind is FactKind.INTEREST:
        return interest_of(fact, text, names)
    if fact.kind is FactKind.MINE:
        story = story_of(text, names)
        return Point(fact, story=story) if story else None
    asked = _ASKED.match(text)
    if asked:
        topic = topic_of(asked["what"], names)
        return Point(fact, question=topic) if topic else None
    if SELF.search(text):
        return None
    return _told(fact, text, recipient, names)


def _told(fact: Fact, text: str, recipient: str | None, names: frozenset[str]) -> Point | None:
    spoken = False
    about = _ABOUT.match(text)
    if about:
        topic = topic_of(about["what"], names)
        return Point(fact, topic=topic) if topic else None
    speech = _SPEECH.match(text)
    if speech:
        text = speech["what"] or speech["plain"]
        spoken = True
    clause = clause_of(
        text, spoken=spoken, recipient=recipient if _is_reader(fact.person, recipient) else None, names=names
    )
    wanted = _TO_DO.match(text)
    help_with = (
        to_reader(wanted["what"], spoken=spoken)
        if wanted
        and wanted["what"].split()[0].lower() in BASES
        and not re.search(r"\b(?:it|this|that|us)\b", wanted["what"].split(",")[0])
        else None
    )
    topic = None if clause or speech else topic_of(text, names)
    if clause is None and topic is None:
        return None
    return Point(fact, clause=clause, topic=topic, help=help_with.split(",")[0] if help_with else None)


def _is_reader(person: str | None, recipient: str | None) -> bool:
    return person is not None and recipient is not None and person == recipient


def _unbalanced(text: str) -> bool:
    return text.count("(") != text.count(")") or text.count('"') % 2 == 1 or text.count("“") != text.count("”")
