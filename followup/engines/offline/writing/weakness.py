"""An answer that felt weak: what it was about, and what the notes say would have been better."""

import re
from itertools import pairwise
from typing import NamedTuple

from followup.engines.offline.lexicon import BASES, DETERMINERS, NOUN_LIKE, PREPOSITIONS, THIRD, are_people, is_finite
from followup.engines.offline.reading.private import OFFER, is_private
from followup.engines.offline.writing.asked import asked_before
from followup.engines.offline.writing.finishing import settled
from followup.engines.offline.writing.grammar import lower_first, with_article
from followup.engines.offline.writing.shorthand import spell_out
from followup.engines.offline.writing.stories import own_clause, own_statement
from followup.engines.offline.writing.syntax import plain
from followup.records import Fact, FactKind, Interview, Notes
from followup.vocabulary import is_generic


class Weakness(NamedTuple):
    """One answer to complete; None for what the notes do not tell."""

    fact: Fact
    topic: str | None
    """What was asked, as it stands behind "my answer on": "the data protection question", "my Italian"."""
    clause: str | None
    """What would have been better, as a clause: "I did two summers in Bari"."""
    noun: str | None
    """The same as a noun phrase: "the GDPR course"."""

    @property
    def has_better(self) -> bool:
        """Say whether the notes hold what would have been better."""
        return bool(self.clause or self.noun)


_BETTER = re.compile(
    r"\b(?:should have|could have|should(?= (?:say|mention|add)\b)|forgot to|forgot|did not|never|wish I had|wish I would have|meant to|ought to have)(?: at least| also| just| actually| even| get to)? ?"
    r"(?P<verb>said|say|mention(?:ed)?|(?:told|tell) (?:(?:them|him|her)(?: also)?|the story (?:of|about))|add(?:ed)?|explain(?:ed)?|talk(?:ed)? about|bring up|brought up|give|given|point(?:ed)? out|(?:shown|show) (?:them|him|her)|describe(?:d)?)?(?: (?:them|it)(?=:))?"
    r"(?P<how> that| about| how|:)? (?P<what>(?:[^.;!?]|\.(?=\S| [a-z])){4,160})"
    r"|\b(?:better (?:answer|would have been|would be)|real answer|true answer|good answer|better(?=:)|I (?:must|would|should) (?:say|add)(?=:)|I wish (?:that )?I had (?:said|added|mentioned)|what I should have said)(?: is| was| would have been)?(?::| -| =| that|,)? (?P<plain>(?:[^.;!?]|\.(?=\S| [a-z])){6,160})",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:when (?:they|she|he|(?:(?:Mr|Mrs|Ms|Dr)\.? )?\w+) asked (?:me )?(?:about|for)|asked (?:me )?(?:about|for|on)|questions? (?:on|about|of)|answer(?:s|ed)? (?:on|to|about|for)|"
    r"(?:rambled|waffled|unsure|vague|weak|stumbled|struggled|fumbled|flubbed|blanked|froze|stuck|bad|poor|short|confused|not (?:great|good)|shaky|wobbly|patchy|slow)(?: a bit| badly| answer)? (?:on|about|with|over|at|when it came to)) "
    r"(?P<what>[^.;:!?()—–]{3,80}?)(?P<part> question| bit| part)?(?=$|[.;:!?()—–]| - |, | and | but | because | should | could | forgot | was | felt | came | when )",
    re.IGNORECASE,
)
_ASKED_HOW = re.compile(
    r"\basked (?:me )?(?P<what>(?:how|what|when|where|if|whether) I \w+\b|why I (?:would|had)\b[^.;:!?,]{4,70}?)(?= and (?:I|it|my)\b| but\b|[.;:!?,]|$)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?P<what>(?:the |my )?[\w'’/ -]{3,50}?)(?P<part> question| answer| part| bit)?(?: (?:was|felt|came out|went|sounded|is) (?:\w+ )?(?:weak|vague|poor|bad|thin|clumsy|muddled|short|shaky|messy|awkward|wrong|confused|long)|: (?:weak|vague|waffled|rambled|shaky|bad|poor))\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^(?:weak(?:er|est)?(?: (?:spot|answer|point|on))?|(?:went |did )?(?:badly|not so well|less well)|(?:a )?(?:bad|poor|thin)(?: answer| one)?) ?[:=] (?P<what>[^,.;:()]{3,60})",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"^(?P<what>(?!then\b|she\b|he\b|they\b|i\b|better\b)[\w'’/ -]{3,40}?) ?(?::|->|[-–—]) (?:(?:so |and )?i )?(?:just |only )?(?:said|answered|mumbled|waffled|rambled|froze|blanked|did not know|could not say)\b",
    re.IGNORECASE,
)
"""What was asked in front of how it was answered: "curly hair: I just said I'm fine with it"."""
_EMPTY = re.compile(
    r"\b(?:better|more|shorter|calmer|slower|differently|properly|them|it|something|anything|nothing|this|that one|stuff|enough|less|escalate|well|good|clearly)$|^(?:it|them|him|her|anything|nothing|something|better|more|much|well|so)\b"
)


_WISHED = re.compile(
    r"\b(?:should|could|ought to|might) have (?:said|mentioned|told|added|explained)\b|\bshould say that\b",
    re.IGNORECASE,
)
"""What makes words of any kind a better answer."""
_ADDS = re.compile(
    r"^\W*(?P<but>(?:(?:and|but|though|yet|in fact|actually|really|the truth is(?: that)?|true is(?: that)?|in truth),? )*)"
    r"(?P<own>I .+?)(?P<missed>,? (?:(?:and|but) )?(?:I )?(?:nearly |even )?(?:forgot to (?:say|tell|mention)|(?:did not|never) (?:say|said|show|mention|tell)|(?:so I )?(?:should|could) have said)\b.*)?[\])!. ]*$",
    re.IGNORECASE,
)
"""What the candidate has done or knows, behind an answer that did not tell it."""
_NO_ADDITION = re.compile(
    r"\bI (?:also |just |only |really )*(?:froze|mixed|said|answered|talked|waffled|rambled|blanked|forgot|got|went|gave|made a|messed|missed|asked|nearly|think|thought|know|knew|felt|was|could|should|would|want|wanted|hope|guess|told|left|mean|meant|wish|had (?:to|no|nothing|not)|have (?:to|no)|am (?:bad|weak|sorry|not|afraid|honest))\b|\b(?:it|them|not|never|no good|only|badly|wrong|weak)\b",
    re.IGNORECASE,
)


def weakness_of(
    interview: Interview, notes: Notes | None, names: frozenset[str], without: frozenset[str] = frozenset()
) -> Weakness | None:
    """Return the weak answer that the notes mark: one with a better answer before one without; no fact of `without`.

    The `notes` tell what was asked where the facts do not: questions are no facts.
    """
    found: list[Weakness] = []
    for number, fact in enumerate(interview.facts):
        text = re.sub(r"\bQs?\b(?!\d)", "question", spell_out(fact.text))
        if not _is_weak(fact) or fact.id in without or is_private(fact.text) or OFFER.search(fact.text):
            continue
        topic = _topic(text, names) or _topic_before(interview, number, text, names) or asked_before(fact, notes)
        following = [
            one
            for one in interview.facts[number + 1 : number + 2]
            if one.kind in (FactKind.WEAK, FactKind.TOPIC, FactKind.TOLD)
        ]
        clause = noun = None
        for other in (fact, *following):
            told = spell_out(other.text)
            clause, noun = _better(told, topic if topic and topic.split()[-1] in told else None, names)
            clause = clause or (None if noun else _addition(told, names, behind=other is not fact))
            if clause or noun:
                break
        if topic or clause or noun:
            found.append(Weakness(fact, topic, clause, noun))
    return next((weak for weak in found if weak.has_better), next(iter(found), None))


def _is_weak(fact: Fact) -> bool:
    """Say whether a fact tells of a weak answer, also where it says no more than what would have been better."""
    usable = fact.kind in (FactKind.TOLD, FactKind.TOPIC, FactKind.MINE, FactKind.GOAL) and fact.person is None
    return fact.kind is FactKind.WEAK or (usable and _WISHED.search(fact.text) is not None)


def _addition(text: str, names: frozenset[str], *, behind: bool) -> str | None:
    """Return what the candidate could have told, where they noted it plainly: "In fact I made a tea pairing"."""
    found = _ADDS.match(text)
    if found is None or not (behind or found["but"] or found["missed"]) or _NO_ADDITION.search(found["own"]):
        return None
    clause = own_clause(found["own"], names)
    return settled(clause) if clause and not clause.startswith("we ") else None


def _topic_before(interview: Interview, number: int, text: str, names: frozenset[str]) -> str | None:
    """Return what was asked from the remark before one that only says what would have been better."""
    before = interview.facts[number - 1] if number and (_BETTER.search(text) or _ADDS.match(text)) else None
    if before is None or before.kind not in (FactKind.WEAK, FactKind.TOPIC, FactKind.MINE) or is_private(before.text):
        return None
    return _topic(spell_out(before.text), names)


def _is_verb(word: str) -> bool:
    return is_finite(plain(word)) and THIRD.get(plain(word), plain(word)) not in NOUN_LIKE


def _topic(text: str, names: frozenset[str]) -> str | None:  # noqa: PLR0911 - one case each
    how = _ASKED_HOW.search(text)
    if how:
        return re.sub(r"^if ", "whether ", lower_first(how["what"], names))
    labelled = _LABELLED.match(text) or _ANSWERED.match(text)
    found = labelled or _TOPIC.search(text) or _SUBJECT.match(text)
    if found is None:
        return None
    what = re.sub(
        r"^(?:the |my )?(?:question|answer|bit|part) (?:on|about|to|of) ", "", lower_first(found["what"].strip(), names)
    )
    words = what.split()
    if (
        re.search(r"\b(?:i|they|she|he|it|that|this|one|some|me|him|her)\b", what, re.IGNORECASE)
        or plain(words[-1]) in PREPOSITIONS | DETERMINERS
    ):
        return None
    if any(_is_verb(word) for word in words):
        return None
    if labelled:
        named = re.sub(r" (?:from|by) [A-Z]\w+$", "", what)
        return f"the {named}" if named.endswith("question") and not named.startswith("the ") else named
    part = (found["part"] or "").strip().lower()
    if part in ("question", "part", "bit"):
        return f"{with_article(what)} question" if words[0] != "my" else what
    return what


def _better(text: str, topic: str | None, names: frozenset[str]) -> tuple[str | None, str | None]:
    found = _BETTER.search(text)
    if found is None:
        return None, None
    what = (found["what"] or found["plain"]).strip(" ,:")
    what = re.sub(r"^that ", "", re.sub(r"\bi\b", "I", what))
    if found["verb"] is None and found["plain"] is None and not re.match(r"(?:the|my|our)\b", what, re.IGNORECASE):
        return None, None
    named = re.sub(r"^the (.+) question$", r"\1", topic) if topic else ""
    clause = (
        own_clause(what, names, would=True)
        or (own_statement(what, names) if found["verb"] or found["plain"] else None)
        or (own_clause(re.sub(r"\b(?:it|them)\b", named, what, count=1), names) if named else None)
    )
    if clause and not re.match(r"I (?:\w+ ){1,3}(?:it|them)\b", clause):
        return settled(clause), None
    noun = lower_first(re.split(r" when | because | but |, | if | - | until ", what)[0].strip(" ,"), names)
    words = noun.split()
    if (
        _EMPTY.search(noun)
        or re.match(r"(?:I|we|they|he|she|to|how|why|what|when|where|who|if|whether|about how)\b", noun)
        or all(is_generic(plain(word)) for word in words)
    ):
        return None, None
    before = re.split(r" (?:I|we) ", noun)[0].split()
    if plain(words[0]) in BASES - NOUN_LIKE or any(
        is_finite(plain(word)) and plain(word) not in NOUN_LIKE and not last[0].isdigit()
        for last, word in pairwise(before)
    ):
        return None, None
    return (
        (None, settled(with_article(noun), "about ", phrase=True))
        if len(words) > 1 and not are_people(words[1])
        else (None, None)
    )
