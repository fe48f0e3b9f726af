"""A fact of the notes, turned from shorthand into the forms that a sentence can take in."""

import re
from dataclasses import dataclass

from followup.engines.offline.grammar import (
    AUXILIARIES,
    BASES,
    PAST,
    for_you,
    is_finite,
    lower_first,
    spell_out,
    to_reader,
    with_article,
)
from followup.records import Fact, FactKind
from followup.vocabulary import is_generic

MOST_WORDS = 30


@dataclass(frozen=True)
class Point:
    """What a fact offers to a sentence; None for a form that it does not safely take."""

    fact: Fact
    clause: str | None = None
    """Behind "you mentioned that": a whole clause."""
    topic: str | None = None
    """Behind "our conversation about": a noun phrase."""
    help: str | None = None
    """Behind "I would like to help you": a bare verb phrase."""
    story: str | None = None
    """A sentence of the candidate's own, in the past or about what they can do."""
    liking: str | None = None
    """A sentence on what the candidate likes or wants."""
    question: str | None = None
    """Behind "your question about": what the candidate was asked."""


_SPEECH = re.compile(
    r"^(?:(?:and|so|but|also),? )?(?P<who>they|she|he|[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?: \([^)]*\))? (?:also |then |just |\w+ly )?(?:said|says|mentioned|mentions|explained|told me|told us|noted|stressed|admitted|added|pointed out|reckons|thinks)(?: me| us)?(?:,| that|:)? (?P<what>.+)$"
    r"|^(?:told me|was told|apparently|heard)(?: that|,)? (?P<plain>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = re.compile(
    r"^(?:(?:they|she|he|we|i|[A-ZÀ-Þ][\w'’-]+) )?(?:also |then |briefly |mostly )?(?:talked|spoke|chatted|discussed|discussion|conversation|chat|talk|long chat|went)(?: a lot| a bit| mostly| quite a bit| for a while| at length| deep)?(?: (?:me|us) through| about| on| of| over| into| through| re)? (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKED = re.compile(
    r"^(?:(?:they|she|he|[A-ZÀ-Þ][\w'’-]+) )?(?:also |then )?asked (?:me )?(?:about|on) (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TOLD_THEM = re.compile(
    r"^(?:(?:and |so |then |but )?i (?:also |then )?)?(?P<verb>told|explained|described|talked|spoke|mentioned|showed|walked|gave|shared|brought up|pitched|presented|said)(?: (?:to )?(?P<whom>them|her|him|us|everyone|(?!i\b|i['’]|my\b|we\b|the\b|about\b|how\b|that\b|through\b|a\b|an\b|of\b)[^\W\d_][\w'’-]+))?(?P<how> (?:about|through|that|how|of|the|my))? (?P<what>.+)$",
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
_TO_DO = re.compile(
    r"^(?:(?:they|we|you|it|the \w+) )?(?:'re |are )?(?:really |also |currently |now |badly )?(?:want(?:s|ed)?|need(?:s|ed)?|plan(?:s|ning|ned)?|hop(?:e|es|ing)|aim(?:s|ing)?|try(?:ing)?|tries|look(?:s|ing)?|going|goal(?:s)? (?:is|are)|aim is|plan is) to (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_SUBJECT = re.compile(
    r"^(?P<subject>they|she|he|we|it|there|you|everyone|each \w+|most of \w+|(?:the|their|our|this|each|every|one|two|three|all|both|most|some|many) (?:[\w'’/-]+ ){0,4}?[\w'’/-]+|[A-ZÀ-Þ][\w'’&-]*(?: [A-ZÀ-Þ][\w'’&-]*){0,2}|(?:[a-z][\w'’/-]* ){0,2}[a-z][\w'’/-]*s?) (?P<verb>[\w'’]+)(?P<rest>.*)$",
    re.DOTALL,
)
_BARE_VERBS = frozenset(
    "want wants need needs have has use uses run runs hope hopes plan plans look looks do does get gets work works get build builds sell sells make makes teach teaches grow grows hire hires rely rent own lost opened started moved switched grew bought hired launched".split()
)
_SELF = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"[?→=<>|\\^]|->|\.\.|…|\b(?:etc|tbc|tbd|n/a|idk|asap|hm+|ok|yep|no idea|apparently|supposedly|not sure)\b|\d+ ?%? ?\?|\([^)]*$|^[^(]*\)",
    re.IGNORECASE,
)


def point_of(fact: Fact, recipient: str | None, names: frozenset[str]) -> Point | None:
    """Turn a fact into a point for a message to `recipient`; None where no form is safe."""
    text = spell_out(fact.text)
    words = text.split()
    if not 2 <= len(words) <= MOST_WORDS or _LOOSE.search(text) or _unbalanced(text):
        return None
    if fact.kind is FactKind.INTEREST:
        return _interest(fact, text, names)
    if fact.kind is FactKind.MINE:
        story = _story(text, names)
        return Point(fact, story=story) if story else None
    asked = _ASKED.match(text)
    if asked:
        topic = _topic(asked["what"], names)
        return Point(fact, question=topic) if topic else None
    if _SELF.search(text):
        return None
    return _told(fact, text, recipient, names)


def _told(fact: Fact, text: str, recipient: str | None, names: frozenset[str]) -> Point | None:
    spoken = False
    about = _ABOUT.match(text)
    if about:
        topic = _topic(about["what"], names)
        return Point(fact, topic=topic) if topic else None
    speech = _SPEECH.match(text)
    if speech:
        text = speech["what"] or speech["plain"]
        spoken = True
    clause = _clause(
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
    topic = None if clause or speech else _topic(text, names)
    if clause is None and topic is None:
        return None
    return Point(fact, clause=clause, topic=topic, help=help_with.split(",")[0] if help_with else None)


def _is_reader(person: str | None, recipient: str | None) -> bool:
    return person is not None and recipient is not None and person == recipient


def _clause(text: str, *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    """Return `text` as a clause with a subject and a verb, in words to the reader."""
    words = text.split()
    first = words[0].lower().replace("’", "'")
    if first in ("they're", "they've", "they'll", "we're", "we've", "we'll") or first in ("there's", "it's"):
        turned = to_reader(text, spoken=True)
        return re.sub(r"^there['’]s", "there is", re.sub(r"^it['’]s", "it is", lower_first(turned, names)))
    if first in _BARE_VERBS and first not in names:
        return f"you {for_you(first)} {to_reader(' '.join(words[1:]), spoken=spoken)}"
    if re.fullmatch(r"[a-z]+ing", first) and first[:-3] and len(words) > 2 and _is_gerund(first):
        return f"you are {to_reader(lower_first(text, names), spoken=spoken)}"
    found = _SUBJECT.match(text)
    while found and not is_finite(found["verb"]):
        longer = re.match(
            r"^(?P<subject>(?:[\w'’/&-]+ ){1,6}?[\w'’/&-]+?) (?P<verb>"
            + "|".join(sorted(AUXILIARIES))
            + r"|[a-z]+s|[a-z]+ed)\b(?P<rest>.*)$",
            text,
            re.DOTALL,
        )
        found = (
            longer
            if longer
            and is_finite(longer["verb"])
            and not re.search(r"\b(?:who|that|which|to|of|for|with|in|on|at|from|by)$", longer["subject"])
            else None
        )
        break
    if found is None or (
        found["subject"].split()[0].lower() in BASES - {"team", "plan", "design", "work", "test", "lead", "book"}
        and found["subject"].split()[0] not in names
    ):
        return None
    return _person_turned(found, spoken=spoken, recipient=recipient, names=names)


def _person_turned(found: re.Match[str], *, spoken: bool, recipient: str | None, names: frozenset[str]) -> str | None:
    subject, verb, rest = found["subject"], found["verb"], found["rest"]
    plain = subject.lower()
    if plain in ("she", "he"):
        if recipient is None:
            return None
        return f"you {for_you(verb)}{_own(rest)}"
    if recipient and subject.split()[0] in recipient.split():
        return f"you {for_you(verb)}{_own(rest)}"
    if plain == "it" or (plain == "we" and not spoken):
        return None if plain == "it" else f"you {verb}{to_reader(rest, spoken=True)}"
    bare = (
        subject.split()[0].lower()
        not in (
            "the",
            "their",
            "our",
            "this",
            "each",
            "every",
            "one",
            "two",
            "three",
            "all",
            "both",
            "most",
            "some",
            "many",
            "they",
            "we",
            "there",
            "you",
            "everyone",
        )
        and not subject[0].isupper()
    )
    if bare and verb.lower() not in AUXILIARIES and not subject.endswith("s"):
        return None
    subject = to_reader(
        with_article(subject) if bare and not subject.split()[-1].endswith("s") else subject, spoken=spoken
    )
    return f"{lower_first(subject, names)} {verb}{to_reader(rest, spoken=spoken)}"


def _own(rest: str) -> str:
    """Turn "leads her team" into "lead your team"."""
    return re.sub(r"\b(?:his|her|their)\b(?! (?:was|is|to)\b)", "your", to_reader(rest, spoken=True))


def _is_gerund(word: str) -> bool:
    stem = word[:-3]
    return stem in BASES or stem + "e" in BASES or (len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in BASES)


def _topic(text: str, names: frozenset[str]) -> str | None:
    """Return the head of `text` as a noun phrase; what follows a comma or a dash is left out."""
    head = re.split(r",|;|:| [-–—] |\. | because | but | so ", text)[0].strip()
    words = head.split()
    if not 1 < len(words) <= 14 or words[0][0].isdigit() or all(is_generic(word.strip("'’\"")) for word in words):
        return None
    if any(word.lower().replace("’", "'") in AUXILIARIES for word in words) and not re.match(
        r"(?:how|why|what|whether)\b", head, re.IGNORECASE
    ):
        return None
    if (words[0].lower() in PAST and words[0].lower() not in BASES) or words[0].lower() in (
        "not",
        "no",
        "if",
        "when",
        "and",
        "or",
        "to",
        "also",
        "very",
        "too",
        "quite",
        "really",
        "so",
        "as",
    ):
        return None
    if _SELF.search(head) or re.search(r"\b(?:she|he|him)\b", head, re.IGNORECASE):
        return None
    return to_reader(with_article(lower_first(head, names)), spoken=True)


_EXPANDED = re.compile(r"^i['’](ve|m|d)\b", re.IGNORECASE)


def _story(text: str, names: frozenset[str]) -> str | None:
    """Return what the candidate told of themselves as a sentence."""
    found = _TOLD_THEM.match(text)
    if found and not re.match(r"(?:you|it|so|no|yes|that's)\b", found["what"], re.IGNORECASE):
        return _told_story(found, names)
    if (
        re.match(r"(?:i|we)\b", text, re.IGNORECASE)
        and len(text.split()) > 3
        and is_finite(re.sub(r"^\w+ly ", "", " ".join(text.split()[1:])).split()[0])
    ):
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


def _told_story(found: re.Match[str], names: frozenset[str]) -> str | None:
    what = re.sub(r"\b(?:them|her|him)\b", "you", found["what"])
    how = (found["how"] or "").strip().lower()
    verb = found["verb"].lower()
    head, *tail = re.split(r"[,:;] | [-–—] ", what, maxsplit=1)
    if (
        tail
        and not re.match(r"(?:i|we)\b", tail[0], re.IGNORECASE)
        and _clause(tail[0], spoken=False, recipient=None, names=names) is None
    ):
        head, tail = what, []
    more = f": {lower_first(tail[0], names)}" if tail else ""
    more = re.sub(r"^: i\b", ": I", more)
    if how == "that" or verb == "said":
        return (
            f"I told you that {re.sub(r'^i ', 'I ', head)}{more}"
            if re.match(r"(?:i|we|my)\b", head, re.IGNORECASE)
            else None
        )
    if how in ("about", "through") and re.match(r"(?:how|why)\b", head, re.IGNORECASE):
        return f"I told you {lower_first(head, names)}{more}"
    if how == "how":
        return f"I told you how {re.sub(r'^i ', 'I ', head)}{more}"
    if how == "through" and verb in ("walked", "talked", "took"):
        return f"I walked you through {lower_first(head, names)}{more}"
    if how in ("the", "my"):
        head = f"{how} {head}"
    elif not how and not re.match(r"(?:the|my|our|a|an|how|why)\b", head, re.IGNORECASE):
        return None
    return f"I told you about {with_article(lower_first(head, names))}{more}" if len(head.split()) > 1 else None


def _interest(fact: Fact, text: str, names: frozenset[str]) -> Point | None:
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
            _topic(text, names)
            if not _SELF.search(text) and not any(is_finite(word) for word in text.split())
            else None
        )
        clause = (
            _clause(text, spoken=False, recipient=None, names=names)
            if topic is None and not _SELF.search(text)
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
    if how or _clause(what, spoken=False, recipient=None, names=names):
        clause = _clause(what, spoken=False, recipient=None, names=names)
        link = how if how in ("how", "the way") else "that"
        return Point(fact, clause=clause, liking=f"I {verb} {link} {clause}") if clause else None
    topic = _topic(what, names)
    return Point(fact, topic=topic, liking=f"I {verb} {topic}") if topic else None


def _unbalanced(text: str) -> bool:
    return text.count("(") != text.count(")") or text.count('"') % 2 == 1 or text.count("“") != text.count("”")
