"""Facts of the notes, turned from shorthand into the forms that a sentence can take in."""

import re
from dataclasses import replace
from functools import lru_cache

from followup.engines.offline.lexicon import DETERMINERS, PAST
from followup.engines.offline.writing import shapes
from followup.engines.offline.writing.addressed import addressed
from followup.engines.offline.writing.aims import aim_of, quality_of
from followup.engines.offline.writing.asked import what_was_asked
from followup.engines.offline.writing.clauses import Speech
from followup.engines.offline.writing.completion import timed
from followup.engines.offline.writing.finishing import finished
from followup.engines.offline.writing.likes import interest_of
from followup.engines.offline.writing.nouns import topic_of
from followup.engines.offline.writing.point import Point
from followup.engines.offline.writing.shorthand import spell_out, unshouted, with_places
from followup.engines.offline.writing.speakers import (
    before_the_next_speaker,
    by_its_label,
    is_same_person,
    speaks_for_itself,
    teller_of,
    with_capitals,
    with_name,
)
from followup.engines.offline.writing.stories import own_clause, story_of
from followup.engines.offline.writing.tellings import LONGEST_CLAUSE, later_clause, told_clause
from followup.engines.offline.writing.worries import worry_of
from followup.records import Fact, FactKind, Interview

MOST_WORDS = 60


@lru_cache(maxsize=32)
def points_of(
    interview: Interview, facts: tuple[Fact, ...], recipient: str | None, names: frozenset[str]
) -> tuple[Point, ...]:
    """Return a point for each of `facts` that can be written, in words to `recipient`; tones and seeds share them."""
    lower = not any(fact.text != fact.text.lower() for fact in interview.facts)
    sure = [person.name for person in interview.people if person.sure]
    transcript = speaks_for_itself(interview)
    points: list[Point] = []
    everybody = [person.name for person in interview.people]
    last = facts[0] if facts else None
    for fact in (by_its_label(fact, sure, everybody) for fact in facts):
        text = with_name(timed(spell_out(unshouted(fact.text))), sure)
        text = with_capitals(with_places(text), sure) if lower else with_capitals(text, sure)
        if points and last is not None and _continues(last, fact, interview):
            joined = None if shapes.ANSWERED.search(text) else _joined(points[-1], text, names)
            if joined and (whole := finished(joined)):
                points[-1], last = replace(whole, joined=(*whole.joined, fact.id)), fact
                continue
            if fact.kind is not FactKind.MINE:
                continue
        teller = teller_of(fact, interview, sure)
        point = _point(fact, text, teller, recipient, sure, names, transcript=transcript)
        if point is not None:
            point = replace(point, asked=_asked(fact, interview)) if point.view else point
            if point.view and not point.asked and len(point.view.split()) < _SHORTEST_VIEW:
                continue
            if point := addressed(point, recipient):
                points.append(point)
            last = fact
    return tuple(made for point in points if (made := finished(point)))


def _continues(before: Fact, fact: Fact, interview: Interview) -> bool:
    """Say whether `fact` goes on with the story of the one just before it."""
    if fact.kind in (FactKind.INTEREST, FactKind.GOAL) or re.match(r"(?:they|she|he|you)\b", fact.text, re.IGNORECASE):
        return False
    same_line = before.span is not None and fact.span is not None and 0 < fact.span.start - before.span.end < 12
    if before.kind is not FactKind.MINE or not (fact.kind is FactKind.MINE or (same_line and fact.text[0].islower())):
        return False
    ids = [one.id for one in interview.facts]
    return ids.index(fact.id) == ids.index(before.id) + 1


def _asked(fact: Fact, interview: Interview) -> str | None:
    """Return what the candidate was asked just before: "what I would change first"."""
    number = next(number for number, one in enumerate(interview.facts) if one.id == fact.id)
    before = interview.facts[number - 1] if number else None
    if before is None or before.span is None or fact.span is None or fact.span.start - before.span.end > _NEAR:
        return None
    return what_was_asked(before.text)


_SHORTEST_VIEW = 8
"""Words of how the candidate works, where the question is not told with it."""
_NEAR = 4
"""Code points between a question and its answer."""


def _joined(point: Point, text: str, names: frozenset[str]) -> Point | None:
    """Join what came of a story to the story."""
    if point.result:
        return None
    clause = own_clause(text, names) if re.match(r"we\b", text) else told_clause(text, Speech(names, employer=False))
    if clause is None or len(f"{point.story}{point.about} {clause}".split()) > LONGEST_CLAUSE:
        return None
    if point.about:
        return replace(point, result=clause)
    if point.story and ", and " not in point.story:
        return replace(point, story=f"{point.story}, and {clause}")
    return None


def _point(  # noqa: PLR0911 - one case each
    fact: Fact,
    text: str,
    teller: str | None,
    recipient: str | None,
    sure: list[str],
    names: frozenset[str],
    *,
    transcript: bool,
) -> Point | None:
    text = max(
        re.split(r"(?<=[a-z])(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)\. (?=[A-Z])", re.sub(r"^A: ", "", text)),
        key=len,
    )
    if re.match(r"(?:[B-HJ-Z]\.?:?|A\.) [a-z]", text):
        return None
    text = re.sub(r"^[\w' -]{3,30} (?:story|example|project) ?= (?=I\b)", "", text)
    text = shapes.PRAISE.sub("", text)
    if shapes.LOOSE.search(text):
        text = re.sub(r" ?\([^()]*\)", "", text)
    if (
        not 1 < len(text.split()) <= MOST_WORDS
        or shapes.LOOSE.search(text)
        or text.count('"') % 2
        or text.count("“") != text.count("”")
    ):
        return None
    if shapes.ANSWERED.search(text) or (not transcript and fact.person is None and _WE_DID.match(text)):
        return None
    quoted = re.search(r'["“”]', f"{fact.text} {fact.quote}") is not None
    if quoted and fact.kind in (FactKind.INTEREST, FactKind.MINE):
        return None
    theirs = shapes.THEIR_WISH.match(text)
    if (fact.kind is FactKind.INTEREST and not theirs) or re.match(
        r"(?:very |really )?(?:(?:keen|interested|excited) (?:on|in|about|to)|liked|loved|enjoyed) ",
        text,
        re.IGNORECASE,
    ):
        return interest_of(fact, text, recipient, names, alone=len(sure) == 1)
    if (fact.kind is FactKind.MINE or _is_told_by_me(fact, text, transcript=transcript)) and not shapes.SHOWN.match(
        text
    ):
        story = story_of(text, names)
        if story is None:
            return None
        return Point(
            fact,
            story=None if story.is_view else story.clause,
            view=story.clause if story.is_view else None,
            about=story.about,
            result=story.result,
            listener=_listener(story.listener, recipient, sure),
        )
    asked = shapes.ASKED.match(text)
    if asked:
        topic = topic_of(asked["what"], names)
        return Point(fact, question=topic) if topic and teller == recipient else None
    return _told(fact, text, teller, recipient, names, transcript=transcript)


def _is_told_by_me(fact: Fact, text: str, *, transcript: bool) -> bool:
    """Say whether words that nobody else speaks tell of the candidate's own work: "I rewrote the rota"."""
    own = re.match(
        r"(?:(?:(?:I )?(?:(?:also|then|further) )?(?:(?:told|informed|explained(?: to)?) (?:them|her|him|[A-Z]\w+) (?:that )?|(?:said|mentioned|explained) (?:that )?))?(?:at|in|with|for|on|when) (?:[^\s,]+ ){1,6})?(?:I|my (?:old |last )?(?:team|shop|class|crew|branch|ward|group)) (?P<verb>\w+) \w+",
        text,
        re.IGNORECASE,
    )
    own = own or (None if transcript else shapes.WE_ELSEWHERE.match(text))
    verb = own["verb"].lower() if own else ""
    done = (verb in PAST or verb.endswith("ed")) and verb not in _FELT
    return fact.person is None and (done or shapes.I_TOLD.match(text) is not None)


_FELT = frozenset("thought felt was were liked loved asked hoped knew guessed had got".split())


def _listener(listener: str | None, recipient: str | None, sure: list[str]) -> str | None:
    """Say whom the candidate told: "you" where it is the reader, or all of them."""
    if listener is None or listener.lower() in ("them", "us", "everyone") or len(sure) < 2:
        return "you"
    if listener.lower() in ("him", "her"):
        return None
    full = next((name for name in sure if listener.split()[-1] in name.split()), None)
    return "you" if full is not None and full == recipient else full


def _told(
    fact: Fact, text: str, teller: str | None, recipient: str | None, names: frozenset[str], *, transcript: bool
) -> Point | None:
    text = shapes.LABEL.sub("", before_the_next_speaker(text))
    text = re.sub(
        r"^(?:(?:and|but|also|apparently|plus|so(?! far)),? |so far,? |right now,? |at the moment,? |at present,? )",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(
        r"^the (?:main |big |one |first )?(?:thing|point|issue|worry) (?:that )?[\w ]{3,40}? (?:was|is) that ",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r",? (?!that\b|and\b)[A-Za-z]+ (?:says|said|reckons)(?=$|,)", "", text)
    text = re.sub(r"\bbecause of (?:it|this|that)$", "as a result", text)
    text = shapes.SAME_WISHES.sub(r"\g<before> and ", text)
    if fact.person is not None or fact.kind in (FactKind.TOLD, FactKind.GOAL):
        text = shapes.SPEAKERS_WISH.sub("we ", text)
    is_reader = is_same_person(teller, recipient)
    if worry := worry_of(text, names):
        return Point(fact, clause=worry, teller="you" if is_reader else teller)
    about = shapes.ABOUT.match(text)
    if about:
        topic = topic_of(about["what"] or about["shown"], names)
        if topic or about["what"]:
            return Point(fact, topic=topic) if topic else None
    quoted = re.search(r'["“”]', fact.text) is not None
    spoken = (fact.person is not None and fact.kind is not FactKind.TOPIC) or quoted
    text = shapes.AND_SAID.sub(r"\g<name> said \g<what>", text)
    speech = shapes.SPEECH.match(text)
    whole = speech is not None and " that " in text[: -len(speech["what"] or speech["plain"])]
    if speech:
        text, spoken = speech["what"] or speech["plain"], True
    direct = fact.person is not None and speech is None and transcript
    named = fact.person is not None and not is_reader and teller is not None
    how = Speech(
        names,
        direct=direct,
        whole=whole,
        named=named,
        spoken=spoken or fact.kind in (FactKind.TOLD, FactKind.GOAL),
        recipient=recipient if is_reader else None,
        reader=recipient,
    )
    clause = told_clause(text, how)
    wish = None if clause else shapes.AND_WANTS.match(text)
    if wish:
        clause = told_clause(wish["before"], how)
    prose = (
        re.match(r"(?:The|Their|There|This|All|Most|Many|Some|Her|His)\b", text) is not None and len(text.split()) > 7
    )
    topic = None if clause or speech or prose else topic_of(text, names)
    if topic and (sum(word not in DETERMINERS for word in topic.split()) < 2 or shapes.COUNTED.fullmatch(topic)):
        topic = None
    if clause is None and topic is None:
        clause = later_clause(text, how)
        if clause is None:
            return None
    said_by = (
        ("you" if is_reader else teller)
        if fact.person is not None or speech or fact.kind in (FactKind.TOLD, FactKind.GOAL)
        else None
    )
    goal = shapes.TO_DO.search(clause) if clause else None
    wanted = shapes.WANTED.search(clause) if clause else None
    return Point(
        fact,
        clause=clause,
        topic=topic,
        help=aim_of(goal["what"]) if goal else None,
        wanted=quality_of(wanted) if wanted else None,
        teller=said_by,
    )


_WE_DID = re.compile(
    r"(?:and |so |then )?we (?:\w+ed|had|did|made|took|got|built|broke|ran|lost|won|went|cut|sold|kept|found)\b",
    re.IGNORECASE,
)
"""In notes in the candidate's own words: who "we" were is not known."""
