"""Shorthand as a clause in words to the reader: who does what; what is not safely one is refused."""

import re
from typing import NamedTuple

from followup.engines.offline.lexicon import (
    BASES,
    DETERMINERS,
    GERUNDS,
    LINKS,
    MODIFIERS,
    NOUN_LIKE,
    PREPOSITIONS,
    THIRD,
    is_finite,
    is_plural,
)
from followup.engines.offline.names import ROLE_NOUNS
from followup.engines.offline.writing.grammar import lower_first, subject_with_article
from followup.engines.offline.writing.persons import for_you, to_one_reader, to_reader
from followup.engines.offline.writing.soundness import is_sound
from followup.engines.offline.writing.syntax import PARTICLES, PRONOUNS, Parts, plain, take_apart


class Speech(NamedTuple):
    """What must be known to turn words into words to the reader."""

    names: frozenset[str]
    """Words that keep their capital wherever they stand."""
    spoken: bool = False
    """The words are the employer's own, so that "we" is they."""
    recipient: str | None = None
    """The reader's name where "he", "she" or a bare verb is the reader; else None."""
    reader: str | None = None
    """The reader's name, whoever speaks."""
    employer: bool = True
    """A bare verb without a subject is the employer's."""
    named: bool = False
    """It is known who "he" or "she" is, and it is not the reader."""
    whole: bool = False
    """The words are a whole sentence, with all its articles."""
    direct: bool = False
    """The words are a speaker's own, so that "they" is somebody else."""


_BARE = frozenset(
    "want need have use run hope plan look do get work build sell make teach grow hire rely rent own serve buy send move open lose start expect aim try pay".split()
)
_BARE_PAST = frozenset("lost won opened bought hired launched switched moved started closed grew had".split())
_GERUND_START = frozenset("up to in from on with for towards away by".split())


def clause_of(text: str, speech: Speech) -> str | None:
    """Return `text` as one clause in words to the reader; None where that is not safe."""
    if _NO_NEWS.search(text):
        return None
    made = _turned(
        re.sub(
            r"^(they|we) got (?=\d|an? |about |around |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
            r"\1 have ",
            text,
        ),
        speech,
    )
    if made is None or not is_sound(made) or _is_own_title(made):
        return None
    return made


def _is_own_title(clause: str) -> bool:
    """Say whether it tells readers who they are: "you are the practice manager"."""
    found = re.fullmatch(r"you (?:are|were) (?:(?:the|an?) )?(?P<title>[\w &/'’-]{3,40})", clause)
    return found is not None and re.split(r" (?:of|for|in|at) ", found["title"])[0].split()[-1].lower() in ROLE_NOUNS


_NO_NEWS = re.compile(
    r"\b(?:hates?|hated|dislikes?|moans?|grumbles?|is (?:more|all) about|does (?:HR|the hiring))\b|^(?:you|he|she|(?-i:[A-Z]\w+)) (?:showed|wrote|smiled|nodded)\b|\b(?:from home|days? (?:at|in the) (?:home|office)|remotely|pay for (?:the|your|my|a)|allowance|free parking)\b|\b(?:finals?|last round|offers?) (?:with|from|at) (?-i:[A-Z])|\b(?:is|was|['’]s) called\b|\b(?:video|phone) call\b|\b(?:next|second|final) (?:step|round|stage|interview)\b|^(?:you|they|we) (?:will|would) (?:meet|like to (?:talk|invite|meet))\b|^thank|\bminutes late\b|\b(?:nephew|niece|wife|husband|daughter|cousin|ex-?\w*)\b|\b(?:contract|salary|start date|notice period|probation)\b|\bspeak to the board\b|\bwill (?:text|call|ring|phone|e-?mail|message|write|let (?:me|you)|be in touch|get back|decide|come back)\b|\b(?:has|have) been (?:with|at|there|here)\b|^(?:we|they) are (?:an?|the) |\b(?:came|looked|popped) in\b|\bjoined (?:us|later|at)\b|\b(?:shifts?|hours) (?:is|are|starts?)\b|\b(?:job|role) title\b|\b(?:choose|pick|appoint|hire|decide on) (?:someone|somebody|a candidate|one of)\b|\bwould (?:ring|call|text|write|email)\b|\bapologi[sz]ed\b|^(?:ha|oh|well|hi|hello|yes|no),|"
    r"^(?:the |this )?(?:job|role|post|position|place|interview|call|meeting)(?:['’]s)? (?:is|was|for|lasted)\b|\bhave an opening\b|\b(?:tbc|tbd)\b"
    r"|^(?:(?-i:[A-Z]\w+)|you|they|he|she|we|it)(?: all| both)? (?:seem(?:ed)?|looked (?!after\b|for\b|at\b)|liked|loved|laughed|nodded|smiled|agreed|(?:liked it and )?wrote (?:it|that) down)\b",
    re.IGNORECASE,
)
"""What the reader knows better, and what is no news to anybody."""


def _turned(text: str, speech: Speech) -> str | None:  # noqa: C901, PLR0911, PLR0912 - one ordered list of shapes
    words = text.split()
    if not words:
        return None
    first = plain(words[0])
    if (
        first in ("someone", "somebody")
        and len(words) > 3
        and plain(words[1]) in ("to", "who", "with")
        and speech.employer
    ):
        return f"you are looking for {to_reader(lower_first(text, speech.names), spoken=speech.spoken)}"
    if first in ("so", "well", "um", "oh", "ok", "yes", "no", "not", "maybe", "also"):
        if (
            first == "no"
            and len(words) > 1
            and speech.employer
            and not any(is_finite(plain(word)) for word in words[1:])
        ):
            have = "have had" if re.search(r"\bsince\b", text) else "have"
            return f"you {have} {to_reader(lower_first(text, speech.names), spoken=speech.spoken)}"
        return None
    if words[0] not in speech.names and speech.employer and len(words) > 2:
        base = THIRD.get(first) or (first if first in BASES else None)
        following = plain(words[1])
        if first == base and first in NOUN_LIKE - {"need", "use"} and following in PREPOSITIONS and following != "to":
            return None
        if (
            first == base
            and first in ("move", "work", "start", "open", "use")
            and following == "to"
            and plain(words[2]) in DETERMINERS
        ):
            return None
        if base in _BARE and (
            following in DETERMINERS | PARTICLES | _GERUND_START
            or first in ("want", "wants", "need", "needs", "use", "uses", "have", "has", "hire", "rent")
            or following[:1].isdigit()
        ):
            who = speech.reader is not None and first in THIRD and speech.recipient is None and speech.spoken
            return None if who else f"you {base}{_theirs(text, words[0], speech)}"
        if first in _BARE_PAST and (following in DETERMINERS or following[:1].isdigit()) and speech.spoken:
            return f"you {first}{_theirs(text, words[0], speech)}"
        if (
            first in GERUNDS
            and take_apart(text) is None
            and first
            not in (
                "training",
                "building",
                "meeting",
                "opening",
                "funding",
                "pricing",
                "reporting",
                "wedding",
            )
        ):
            are = "have been" if re.search(r"\bsince\b", text) else "are"
            if following in DETERMINERS | PREPOSITIONS | PARTICLES or is_plural(following) or are == "have been":
                return f"you {are} {to_reader(lower_first(text, speech.names), spoken=speech.spoken)}"
            return None
    if re.match(r"what (?:they|we)(?: \w+){1,3} (?:is|are) \w+ \w+", text, re.IGNORECASE) and speech.employer:
        return to_reader(lower_first(text, speech.names), spoken=speech.spoken)
    parts = take_apart(text)
    if parts is None:
        return _copula(text, speech)
    return _person_turned(parts, speech)


def _theirs(text: str, first: str, speech: Speech) -> str:
    return to_reader(text[len(first) :], spoken=speech.spoken, acting=True)


_AND_VERB = re.compile(r"(?<= )(and|or|but|then) (still |also |now )?([a-z]+s)\b")


def _and_verb(found: re.Match[str]) -> str:
    """Turn the second verb of one subject: "dictates everything and hates typing"."""
    base = THIRD.get(found[3])
    return (
        found.group()
        if base is None or (base in NOUN_LIKE and base not in ("need", "plan", "hope", "work", "use"))
        else f"{found[1]} {found[2] or ''}{for_you(found[3])}"
    )


_COPULA = re.compile(
    r"^(?P<subject>(?:[\w'’/&-]+ ){0,4}?[\w'’/&-]+) (?P<rest>(?:(?:still|now|already|currently|mostly|always|only|hardly|rarely) )(?:\w{3,}ed|on|in|by|at|done|made|typed|written|kept|run|held|planned|paid|sold|empty|open|closed|too|out|behind|short|full|late)\b.*|(?:at|down|up|down to|up to|only|down by|up by) (?:about |around |only )?(?:\d[\d.,]*%|\d[\d.,]*$)(?: .*)?$|half (?:done|finished|built|empty|full)\b.*|(?:done|kept|written|typed|filed|paid|planned|booked|made|recorded|scheduled|held|stored|sorted|counted|printed) (?:on|in|by|at|for|with|every|twice|once|from)\b.*)$",
    re.IGNORECASE,
)


def _copula(text: str, speech: Speech) -> str | None:
    """Give a headline its verb: "tickets still on paper rolls" -> "tickets are still on paper rolls"."""
    found = _COPULA.match(text) if speech.employer else None
    if found is None or any(
        is_finite(plain(word)) and plain(word) not in NOUN_LIKE for word in found["subject"].split()[1:-1]
    ):
        return None
    subject = found["subject"]
    if (
        plain(subject.split()[0]) in LINKS | MODIFIERS | PRONOUNS
        or subject[0].isdigit()
        or plain(subject.split()[-1]) in PREPOSITIONS | MODIFIERS
    ):
        return None
    verb = "are" if is_plural(subject.split()[-1]) else "is"
    named = subject_with_article(lower_first(subject, speech.names))
    return f"{to_reader(named, spoken=True)} {verb} {to_reader(found['rest'], spoken=speech.spoken)}"


_LIFE = frozenset(
    "manages runs leads heads owns founded oversees started trained joined studied grew worked retired lives".split()
)
"""What readers know of themselves: "you manage the Utrecht hub" is no news to her."""


def _person_turned(parts: Parts, speech: Speech) -> str | None:  # noqa: C901, PLR0911 - one case each
    subject, verb, rest = parts
    first = plain(subject)
    if first == "most" or re.fullmatch(r"[\d.,]+", first):
        return None
    if first in ("somebody", "someone") and len(rest.split()) < 3:
        return None
    if (
        first in ("he", "she")
        and speech.recipient is None
        and verb in ("wants", "needs", "wanted", "needed")
        and speech.employer
        and not speech.named
    ):
        return f"you {for_you(verb)}{to_reader(rest, spoken=True, acting=True)}"
    if first == "they" and speech.direct:
        return None
    verbs = verb.split()
    if first in ("she", "he") or (
        speech.reader
        and subject.split()[0] in speech.reader.split()
        and "'" not in subject
        and "’" not in subject
        and len(subject.split()) < 4
    ):
        if (first in ("she", "he") and speech.recipient is None) or verbs[-1] in _LIFE:
            return None
        turned = " ".join([*verbs[:-1], for_you(verbs[-1])])
        rest = _AND_VERB.sub(_and_verb, rest)
        return f"you {turned}{to_one_reader(rest, spoken=True)}"
    if first in ("i", "it", "this", "that", "these", "those") or (first == "we" and not speech.spoken):
        return None
    owner = plain(subject.split()[0])
    if owner in ("his", "her", "my", "this", "that", "these", "those") and not (
        speech.recipient or (speech.named and owner in ("his", "her"))
    ):
        return None
    if owner in ("his", "her") and not speech.named:
        subject = f"your {' '.join(subject.split()[1:])}"
    if (
        plain(subject.split()[0]) in THIRD
        and plain(subject.split()[0]) not in NOUN_LIKE
        and not is_plural(subject.split()[0])
    ):
        return None
    named = lower_first(subject, speech.names)
    named = named if speech.whole else subject_with_article(named)
    return to_reader(f"{named} {verb}{rest}", spoken=speech.spoken)
