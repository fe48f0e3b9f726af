"""What the candidate liked or wants, as what can stand behind "I liked that" or "I would like to"."""

import re

from followup.engines.offline.lexicon import BASES, GERUNDS
from followup.engines.offline.writing.clauses import Speech, clause_of
from followup.engines.offline.writing.grammar import lower_first
from followup.engines.offline.writing.nouns import topic_of
from followup.engines.offline.writing.persons import to_reader
from followup.engines.offline.writing.point import Point
from followup.engines.offline.writing.soundness import is_sound
from followup.engines.offline.writing.stories import own_statement
from followup.engines.offline.writing.syntax import plain
from followup.records import Fact

_LIKES = re.compile(
    r"^(?:(?:and|so|but|also|really|absolutely|genuinely|truly),? )*(?:i )?(?:do |was |am |really |also |very much |especially |absolutely |genuinely |particularly )*(?P<verb>liked?|loved?|enjoyed|enjoy|impressed by|impressed with|excited about|excited by|interested in|drawn to|keen on|fan of|into)"
    r"(?: (?:about )?(?:it|them|this|most|best))?(?P<how> (?:that|how|the way|the fact that|the idea that|hearing that))? (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_WANTS = re.compile(
    r"^(?:i )?(?:really |also |would |do |very much )*(?P<verb>want to|love to|like to|enjoy|keen to|hope to|get to|could see myself|can see myself) (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BECAUSE = re.compile(
    r"^(?:i|keen|interested|excited|want|would like|it appeals|attracted|why)\b[^.,;]{0,60}? because (?:of )?(?P<why>.+)$"
    r"|^(?:the )?(?:what|thing|bit|part) (?:that )?(?:i (?:really )?(?:liked?|loved?)(?: about (?:it|this|them|the \w+))?|(?:draws|excites|attracts|appeals to|interests) me)(?: most| best)?(?: is| was|:) (?P<what>.+)$"
    r"|^(?:why (?:i want (?:it|this|the job)|me)|reason|attraction|appeal|draw)s?(?:: | is | - )(?P<reason>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LIKED_IT = re.compile(
    r"^(?P<what>[^.;]{12,}?),? (?:and |which )?i (?:really |just |also )?(?P<verb>like|liked|love|loved)(?: (?:that|it|this|them))?(?: (?:a lot|very much|so much))?$",
    re.IGNORECASE,
)
"""What is liked, in front: "they grow their own beans and I loved that"."""
_NOT_SAID = re.compile(
    r"\b(?:pay|paid|salary|money|commute|bonus|benefits|holidays?|hours|home by|walking distance|close to home|near (?:my|home)|parking|bus|pension|visa|apartment with|flat with|short drive)\b",
    re.IGNORECASE,
)
"""Reasons that are true, and that no letter gives."""


def interest_of(  # noqa: C901, PLR0911 - one case each
    fact: Fact, text: str, recipient: str | None, names: frozenset[str], *, alone: bool = False
) -> Point | None:
    """Return what the candidate liked or wants, as a point; None where it is not safely a sentence."""
    if _NOT_SAID.search(text):
        return None
    text = re.sub(r", which (?:i|sounds?|is|would)\b.*$", "", text, flags=re.IGNORECASE)
    behind = _LIKED_IT.match(text)
    if behind:
        verb = "loved" if behind["verb"].lower().startswith("lov") else "liked"
        return _liked(fact, behind["what"], verb, recipient, names, alone=alone)
    because = _BECAUSE.match(text)
    if because:
        why = because["why"] or because["what"] or because["reason"]
        if re.search(r"\b(?:I|my|me)\b", why):
            return _own_reason(fact, why, names)
        return _liked(fact, why, "liked", recipient, names, alone=alone)
    further = re.search(r", (?:and )?(?:i )?(?:would like|want|would love) to (?P<what>.+)$", text, re.IGNORECASE)
    if further and (wish := _wish(fact, further["what"], names)):
        return wish
    sentence_of_liking = re.search(
        r"(?:^|[,;] (?:and |but )?)(?P<liking>(?:i (?:really |also |very much )*(?:like|love|enjoy)d?|(?:liked|loved|enjoyed)) .+)$",
        text,
        re.IGNORECASE,
    )
    wants = _WANTS.match(text)
    if wants:
        return _wish(fact, wants["what"], names)
    found = _LIKES.match(sentence_of_liking["liking"] if sentence_of_liking else text)
    if found is None:
        return (
            _liked(fact, text, "liked", recipient, names, alone=alone)
            if not re.search(r"\b(?:i|me|my)\b", text, re.IGNORECASE)
            else None
        )
    verb = found["verb"].lower()
    if (
        re.match(r"excit|interest|keen|drawn|into|fan", verb)
        and not found["how"]
        and (topic := topic_of(found["what"], names))
    ):
        return Point(fact, topic=topic, liked="am interested in")
    said = "loved" if verb.startswith("lov") else "enjoyed" if verb.startswith("enjoy") else "liked"
    how = (found["how"] or "").strip().lower()
    if not how and plain(found["what"].split(maxsplit=1)[0]) in GERUNDS:
        done = to_reader(lower_first(re.split(r", |; | [-–—] ", found["what"])[0], names), spoken=False)
        return (
            Point(fact, topic=done, liked=said if verb.endswith("d") else said.removesuffix("d"))
            if is_sound(done)
            else None
        )
    if how in ("how", "the way"):
        turned = to_reader(found["what"].split(", ")[0], spoken=False)
        return Point(fact, clause=f"{how} {turned}", liked=said) if is_sound(turned) else None
    return _liked(fact, found["what"], said, recipient, names, alone=alone)


_OWN_LIFE = re.compile(
    r"\bmy (?:mother|father|mum|mom|dad|wife|husband|sister|brother|kids?|children|son|daughter|family|partner|boyfriend|girlfriend|back|health|age|visa|boss|job)\b",
    re.IGNORECASE,
)


def _own_reason(fact: Fact, why: str, names: frozenset[str]) -> Point | None:
    """Return a reason that speaks of the candidate: "I ride line 4 every day", "the trams run past my old school"."""
    clause = own_statement(re.split(r" and (?=because\b)| because ", why)[0], names)
    return Point(fact, because=to_reader(clause, spoken=False)) if clause and not _OWN_LIFE.search(clause) else None


def _wish(fact: Fact, what: str, names: frozenset[str]) -> Point | None:
    if re.match(
        r"(?:know|ask|say|leave|be paid|get out|have (?:more|less)|earn|live|think|see how|hear|move (?:back|closer|house))\b",
        what,
        re.IGNORECASE,
    ):
        return None
    gerund = GERUNDS.get(plain(what.partition(" ")[0]))
    if gerund:
        what = f"{gerund} {what.partition(' ')[2]}"
    turned = to_reader(lower_first(re.split(r", |; | because | [-–—] ", what)[0], names), spoken=False)
    if (
        plain(turned.split()[0]) not in BASES
        or not is_sound(f"everyone {turned}")
        or re.match(r"be (?:there|here|home|part)\b", turned)
    ):
        return None
    return Point(fact, wish=turned)


def _liked(
    fact: Fact, what: str, verb: str, recipient: str | None, names: frozenset[str], *, alone: bool = False
) -> Point | None:
    what = re.sub(r"^that |^(?:the )?(?:lovely|nice|great|beautiful|gorgeous|cool|amazing) (?=[\w-]+(?:$|,))", "", what)
    own = re.match(r"(?:I (?:would|could|can|will) (?:get to )?)(?P<what>.+)", what)
    if own:
        return _wish(fact, own["what"], names)
    speech = Speech(names, reader=recipient, recipient=recipient if alone else None)
    head = re.split(r", |; | [-–—] ", what)[0]
    clause = clause_of(what, speech) if ", " not in what else None
    clause = clause or clause_of(head, speech)
    if clause:
        return Point(fact, clause=f"that {clause}", liked=verb)
    topic = topic_of(re.sub(r" very much$", "", re.split(r" and (?:that|how) ", what)[0]), names)
    return Point(fact, topic=topic, liked=verb) if topic else None
