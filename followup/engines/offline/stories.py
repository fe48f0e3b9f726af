"""What the candidate told of themselves, and what they liked, as sentences of their own."""

import re

from followup.engines.offline.clauses import SELF, clause_of, join_tails, topic_of
from followup.engines.offline.grammar import BASES, PAST, is_finite, lower_first, to_reader, with_article
from followup.engines.offline.point import Point
from followup.records import Fact

_TOLD_THEM = re.compile(
    r"^(?:(?:and |so |then |but )?i (?:also |then )?)?(?P<verb>told|explained|described|talked|spoke|mentioned|showed|walked|shared|brought up|pitched|presented|said)(?: (?:to )?(?P<whom>them|her|him|us|everyone|(?!i\b|i['’]|my\b|we\b|the\b|about\b|how\b|that\b|through\b|a\b|an\b|of\b)[^\W\d_][\w'’-]+))?(?P<how> (?:about|through|that|how|of|the|my))? (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LIKES = re.compile(
    r"^(?:(?:and|so|but|also|really|absolutely),? )?(?:i )?(?:really |also |very much |especially |absolutely |genuinely |particularly )*(?P<verb>liked|like|loved|love|enjoyed|enjoy|was impressed by|impressed by|excited about|excited by|am excited about|i'm excited about|interested in|am interested in|drawn to|keen on)(?: about (?:it|them|this))?(?P<how> (?:that|how|the way|the fact that|the idea that))? (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_WANTS = re.compile(
    r"^(?:i )?(?:really |also |would |'d )*(?P<verb>want to|would love to|would like to|would enjoy|love to|'d love to|'d like to|want) (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)


_NO_STORY = re.compile(
    r"i (?:do |really |also )*(?:like|love|answered|made a mess|was (?:bad|weak|honest))", re.IGNORECASE
)
_POINTS_BACK = re.compile(
    r"(?:\S+ ){1,4}?(?:them|they|it|he|she|him|her|this|those|these|there|same|one)\b", re.IGNORECASE
)
"""Words without which nobody knows what is meant: "I gave them a lighter queue"."""
_EXPANDED = re.compile(r"^i['’](ve|m|d)\b", re.IGNORECASE)


def story_of(text: str, names: frozenset[str]) -> str | None:  # noqa: PLR0911 - one case each
    """Return what the candidate told of themselves as a sentence."""
    text = join_tails(text)
    if text.count("(") != text.count(")") or _NO_STORY.match(text):
        return None
    found = _TOLD_THEM.match(text)
    if found and not re.match(r"(?:you|it|so|no|yes|that's)\b", found["what"], re.IGNORECASE):
        return _told_story(found, names)
    if (
        re.match(r"(?:i|we)\b", text, re.IGNORECASE)
        and len(text.split()) > 3
        and is_finite(re.sub(r"^\w+ly ", "", " ".join(text.split()[1:])).split()[0])
    ):
        if _POINTS_BACK.match(text):
            return None
        whole = re.sub(r"^i\b", "I", text)
        whole = re.sub(r"\b(?:them|they)\b(?=$| (?:about|that|how|through))", "you", whole)
        return whole if whole.startswith("I ") else f"As I said, {lower_first(whole, names)}"
    if re.match(r"my\b", text, re.IGNORECASE) and not any(is_finite(word) for word in text.split()[1:]):
        return f"I told you about {lower_first(text, names)}"
    if (text.split(maxsplit=1)[0].lower() in PAST and not text.split(maxsplit=1)[0][0].isupper()) or text.split(
        maxsplit=1
    )[0].lower() in (
        "worked",
        "built",
        "led",
        "ran",
        "taught",
        "managed",
        "trained",
        "set",
        "cut",
        "wrote",
        "designed",
    ):
        return f"As I told you, I {lower_first(text, names)}"
    return None


def _told_story(found: re.Match[str], names: frozenset[str]) -> str | None:  # noqa: PLR0911 - one case each
    what = found["what"]
    how = (found["how"] or "").strip().lower()
    verb = found["verb"].lower()
    if not how and re.match(r"i\b", what, re.IGNORECASE):
        how = "that"
    head, *tail = re.split(r"[,:;] (?:and (?=(?:we|i) ))?(?!where|which|who|when|and|so)| [-–—] ", what, maxsplit=1)
    if (
        tail
        and not re.match(r"(?:i|we)\b", tail[0], re.IGNORECASE)
        and clause_of(tail[0], spoken=False, recipient=None, names=names) is None
    ):
        head, tail = what, []
    more = f": {lower_first(tail[0], names)}" if tail else ""
    more = re.sub(r"^: i\b", ": I", more)
    if how == "that" or (verb == "said" and how != "about"):
        return (
            f"I told you that {re.sub(r'^i ', 'I ', head)}{more}"
            if re.match(r"(?:i|we|my)\b", head, re.IGNORECASE)
            else None
        )
    if how in ("about", "through") and re.match(r"(?:how|why)\b", head, re.IGNORECASE):
        return f"I told you {lower_first(head, names)}{more}"
    if verb == "showed" and found["whom"] and (how or re.match(r"(?:the|my|our|how|a|an)\b", head, re.IGNORECASE)):
        return f"I showed you {how} {lower_first(head, names)}{more}".replace("  ", " ")
    if how == "how":
        return f"I told you how {re.sub(r'^i ', 'I ', head)}{more}"
    if how == "through" and verb in ("walked", "talked", "took"):
        return f"I walked you through {lower_first(head, names)}{more}"
    if how in ("the", "my"):
        head = f"{how} {head}"
    elif not how and not re.match(r"(?:the|my|our|a|an|how|why)\b", head, re.IGNORECASE):
        return None
    return f"I told you about {with_article(lower_first(head, names))}{more}" if len(head.split()) > 1 else None


def interest_of(fact: Fact, text: str, names: frozenset[str]) -> Point | None:
    """Return what the candidate liked or wants, as a point; None where it is not safely a sentence."""
    wants = _WANTS.match(text)
    if wants and not re.match(r"(?:to )?(?:know|ask|say|leave|be paid)\b", wants["what"], re.IGNORECASE):
        what = re.sub(r"^to ", "", to_reader(wants["what"], spoken=False))
        if what.split()[0].lower() in BASES:
            return Point(fact, liking=f"I would like to {lower_first(what, names)}")
    liked = re.search(
        r"(?:^|[,;] )(?P<liking>i (?:really |also |very much )*(?:like|love|enjoy)d? .+)$", text, re.IGNORECASE
    )
    found = _LIKES.match(liked["liking"] if liked else text)
    if found is None:
        topic = (
            topic_of(text, names)
            if not SELF.search(text) and not any(is_finite(word) for word in text.split())
            else None
        )
        clause = (
            clause_of(text, spoken=False, recipient=None, names=names)
            if topic is None and not SELF.search(text)
            else None
        )
        if topic:
            return Point(fact, topic=topic, liking=f"What draws me is {topic}")
        return Point(fact, clause=clause, liking=f"It appeals to me that {clause}") if clause else None
    how = (found["how"] or "").strip().lower()
    verb = (
        "liked"
        if re.search(r"lik|impress|keen|interest|drawn|excit", found["verb"].lower())
        else "enjoyed"
        if "enjoy" in found["verb"].lower()
        else "loved"
    )
    what = found["what"]
    if how or clause_of(what, spoken=False, recipient=None, names=names):
        clause = (
            to_reader(what, spoken=False)
            if how == "how"
            else clause_of(what, spoken=False, recipient=None, names=names)
        )
        link = how if how in ("how", "the way") else "that"
        return Point(fact, clause=clause, liking=f"I {verb} {link} {clause}") if clause else None
    topic = topic_of(what, names)
    return Point(fact, topic=topic, liking=f"I {verb} {topic}") if topic else None
