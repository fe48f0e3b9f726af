"""The remarks of the notes that must not be sent, each with what makes it private."""

import re
from dataclasses import dataclass
from functools import lru_cache

from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.words import is_function, synonyms, tokens
from followup.letter import Letter
from followup.records import FactKind, Interview, Kind
from followup.text import fold

_JUDGED = (
    r"arrogan\w+|rude(?:ly|ness)?|cold|distant|aloof|smug|pompous|condescend\w+|patroni[sz]\w+|dismissive|grumpy|moody|bossy|macho|tyrant|bull(?:y|ies|ied|ying)|unfriendly|hostile|toxic|creepy|weird"
    r"|incompeten\w+|wrecked|clueless|unprepared|disorgani[sz]ed|chaotic|boring|bored|distracted|tired|exhausted|stressed|unhappy|nervous|harsh|strict|stern|snob\w*|full of (?:him|her|them)sel(?:f|ves)|cold fish|red flags?"
    r"|shady|sketchy|dodgy|awful|terrible|horrible|intimidat\w+|scary|aggressive|sexist|racist|ageist|flirt\w*|drunk|drink\w*|impolite|unkind|gruff|curt|brusque|unprofessional|checked out|alcohol|interrupt\w*|cut(?:s|ting)? (?:\w+ )?off|smok\w+|talks? (?:a lot|too much)|talk(?:s|ed)? over|talked (?:a lot|too much)|gossip\w*"
    r"|convinced|sceptical|skeptical|uninterested|disinterested|looking at (?:his|her|their|your) phone|on (?:his|her|their|your) phone|micro-?manag\w+|lazy|difficult to work with|hard to work with|easy to work with|overbearing|domineering|blunt|frosty|icy|unwelcoming|self-important|high-handed|short-tempered|impatient|nightmare|didn'?t look up|never looked up"
)

TOPICS: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{words})(?: (?:{words}))*\b")
    for name, words in {
        "pay": r"salar(?:y|ies)|wages?|pay|paid|remuneration|compensation|comp|day rate|hourly(?: rate)?|floor|minimum|bottom line|band \d+ top|mortgage|afford|budget for me|asking (?:price|for)|per (?:hour|annum)|p\.?a|earn\w*|not (?:below|under|going under)|or i walk|[£$€]\d[\d.,]*k?(?:/h(?:r|our)?)?|\d{2,3}k|would need \d+|need \d[\d.]*|go to \d+|take \d+ but want \d+|want \d+|i said \d+|live with \d+",
        "health": r"surger(?:y|ies)|operations?|op|knee|hip|wrist|(?:my|his|her) (?:left |right |bad )?(?:shoulder|elbow|ankle|neck|spine|foot|leg|arm)|back pain|bad back|ill|illness|sick|diagnos\w+|therap(?:y|ist)|medication|meds|adhd|autis\w+|dyslexi\w+|depress\w+|anxiety|burn(?:ed|t)?[ -]?out|pregnan\w+|maternity|ivf|disab\w+|migraines?|chronic|back (?:has been|is|was|hurts)|hospital appointment|scan|cancer|diabet\w+|(?:my|his|her|\w+'s) dialysis|asthma|epileps\w+|hurts?|injur\w+|insomnia|panic attacks?|treatment|health|recover\w*",
        "family": r"wife|husband|partner|girlfriend|boyfriend|fianc[ée]+|kids?|child(?:ren)?|son|daughter|mum|mom|mam|mama|dad|father|mother|parents?|in-laws|divorc\w+|separat(?:ed|ion)|custody|ex|childcare|school run|baby",
        "other": r"(?:other|another|second|competing|rival|counter)[ -]?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|employers?|final round|thing|role|job|position|firm|opportunit\w+)|offers? (?:from|at|by|with|on the table|in hand|elsewhere)|elsewhere|also (?:interviewing|talking|in (?:the )?(?:last|final|process)|waiting|applied|speaking)|(?:final|last|second|next) (?:stage|round)|waiting on|in the running|interviewing (?:at|with)|other (?:conversations|applications)",
        "motive": r"plan b|back-?up|fallback|safety (?:option|net)|stepping stone|not (?:my thing|ideal|convinced|thrilled|brilliant|(?:so |too |that )?sure (?:about|of|if|whether|i|(?:he|she|they|\w+) (?:wants?|likes?|will|is|was)))|only (?:applied|want|need|doing|took)|fired|laid off|redundan\w+|sacked|dismissed|debts?|lied|bluff\w*|exaggerat\w+|second thoughts|doubts?|hesitat\w+|my (?:current )?boss|nightmare|hate\w*|leaving because|run(?:ning)? away",
        "judged": _JUDGED,
    }.items()
}

_SECRET = re.compile(
    r"\b(?:do(?:n'?t| not) (?:tell|mention|say|send|share|bring|put)|dont (?:tell|say|mention)|won'?t (?:say|tell|mention|bring)|not (?:going to )?(?:bring|mention|tell|say)(?:ing)?|for me only|only for me|my eyes only|confidential|off the record|between us|note to self|keep (?:this|it|that) (?:private|quiet|to myself)|private|secret)\b"
)

_FOND = re.compile(r"\b(?:like my|laugh\w*|nice chat|both|same)\b")

ABOUT_ME = re.compile(r"\b(?:i|i'\w+|me|my|myself)\b")


@dataclass(frozen=True)
class Remark:
    """A private passage of the notes."""

    words: str
    topics: tuple[str, ...]
    secret: bool
    """True where the notes say in so many words that it must not be sent."""
    own: frozenset[str]
    """Keys of its words, and of the words that can stand for them."""
    keys: frozenset[str]
    """Keys of its telling words that the public part of the notes does not hold."""
    names: frozenset[str]
    """Words with a capital of which the same is true."""
    numbers: frozenset[float]
    hidden: frozenset[float]
    """Those of its numbers that nothing else in the notes has, where it must not be sent."""
    public: frozenset[str]
    """Keys of the words of everything else."""


@dataclass(frozen=True, eq=False)
class Remarks:
    """The private passages of one interview's notes; the same object for the same notes."""

    all: tuple[Remark, ...]


def remarks_of(letter: Letter, interview: Interview) -> Remarks:
    """Return what must not be sent; offers that the person ticked, or that the message is about, may be."""
    told = letter.kind in (Kind.COMPETING_OFFER, Kind.WITHDRAWAL)
    offers = [fact for fact in interview.of_kind(FactKind.OFFER) if fact.ticked or told]
    private = [fact.quote for fact in interview.of_kind(FactKind.PRIVATE, FactKind.OFFER) if fact not in offers]
    text = letter.notes.text if letter.notes else "\n".join(fact.quote for fact in interview.facts)
    return _found(text, tuple(private), tuple(fact.quote for fact in offers))


_PIECE = re.compile(r"[^\n.!?;]+(?:\.(?=\w)[^\n.!?;]+)*")

_ASIDE = re.compile(
    r"[.!?;,]* *(?:do(?:n'?t| not) (?:say|tell|mention|share|bring|send)|keep (?:this|it|that) (?:private|quiet)|secret|private|confidential|between us)\b(?: (?:it|this|that|them|her|him|up|anyone|to \w+))*[ .!]*$"
)
"""What an "and don't say" behind a remark looks like."""

_CONTRAST = re.compile(r",? (?:and|but) (?=(?:i|my|the (?:other|pay)|he|she)\b)|, (?=(?:i|my)\b)|[()]", re.IGNORECASE)

_TOLD = re.compile(r"\b(?:told\b|i (?:said|mentioned|explained)|me:|i:|(?:talked|spoke) about|asked (?:me )?about)\b")
"""What was said in the interview is no secret any more."""

_OF_ONESELF = re.compile(
    r"\bi(?:'m| am| was| felt| looked| got)? (?:\w+ )?(?:nervous|tired|unprepared|exhausted|stressed|boring|distracted|convinced|drink\w*)\b"
)

_LABELLED = re.compile(
    r"\W*(?:pvt|priv(?:ate)?|confidential|secret|personal|for me|me only|don'?t send|not to send|do not (?:send|tell|mention))\b\W"
)

_REPORTED = re.compile(r"\W*(?:i |we )?(?:told|said|me|i|explained)\b[^:]{0,14}: ")

_AT_WORK = re.compile(
    r"\b(?:they|he|she|you|we|[a-z]+ (?:wants?|needs?)) (?:want|need|have|run|do|make|look|start|offer|build|plan|care|treat|see|serve|help|open)\w*\b(?!.*\bmy\b)|\b(?:at|in|for|of) (?:public )?health\b|\bhealth (?:and|&|board|service|visitor|centre|center|care|insurance|trust|ministry|department|tech)|child protection|children's|parents? (?:evening|council)"
)
"""Care, children and health may be the work itself."""

_OPEN = re.compile(r"\b(?:ok|fine|okay|free|allowed|happy) to (?:mention|say|tell)|(?:can|may) (?:mention|say|tell)\b")


@lru_cache(maxsize=64)
def _found(text: str, facts: tuple[str, ...], open_offers: tuple[str, ...]) -> Remarks:
    private: list[tuple[str, frozenset[str], bool]] = []
    public: list[str] = []
    for line in text.split("\n"):
        lower = fold(line).lower()
        secret = _LABELLED.match(lower) is not None
        told = _REPORTED.match(lower) is not None and not secret
        opened = _OPEN.search(lower) is not None
        for found in _PIECE.finditer(line):
            aside = _ASIDE.match(fold(line[found.end() :]).lower()) is not None
            for piece in _CONTRAST.split(found.group()):
                bare = (piece or "").strip(" -*•+~\t")
                if not bare:
                    continue
                inside = any(bare in quote for quote in facts)
                hidden = secret or aside or _SECRET.search(fold(bare).lower()) is not None
                topics = (
                    frozenset[str]()
                    if told and not hidden
                    else _topics(fold(bare).lower(), from_fact=inside, secret=hidden)
                )
                ticked = any(bare in quote for quote in open_offers)
                if (topics or secret or aside or (inside and hidden)) and not ticked:
                    private.append((bare, frozenset() if opened else topics, hidden and not opened))
                else:
                    public.append(bare)
    held = frozenset(word.key for piece in public for word in tokens(piece))
    sums = frozenset(quantity.value for piece in public for quantity in quantities(piece))
    return Remarks(tuple(_remark(piece, topics, held, sums, secret=secret) for piece, topics, secret in private))


def _remark(
    piece: str, topics: frozenset[str], held: frozenset[str], told: frozenset[float], *, secret: bool
) -> Remark:
    words = tokens(piece)
    own = {word.key for word in words if not is_function(word.lower) or word.lower == "back"}
    fresh = [word for word in words if is_telling(word.lower) and word.key not in held]
    return Remark(
        words=piece,
        topics=tuple(sorted(topics)),
        secret=secret,
        own=frozenset(own).union(*(synonyms(one) for one in own)),
        keys=frozenset(word.key for word in fresh),
        names=frozenset(word.lower for word in fresh if word.text[0].isupper() and word.span.start > 0),
        numbers=frozenset(quantity.value for quantity in quantities(piece)),
        hidden=frozenset(q.value for q in quantities(piece) if q.value > 3 and q.value not in told)
        if secret
        else frozenset(),
        public=held,
    )


def _topics(lower: str, *, from_fact: bool, secret: bool) -> frozenset[str]:
    """Return what a passage of the notes is private for; what the reader took for private needs less than raw notes."""
    found = {name for name, pattern in TOPICS.items() if pattern.search(lower)}
    if found & {"health", "family"} and not secret and _AT_WORK.search(lower):
        found -= {"health", "family"}
    if not secret and _TOLD.search(lower):
        return frozenset()
    if from_fact or secret:
        if found == {"family"} and _FOND.search(lower):
            return frozenset()
        own = ABOUT_ME.search(lower) is not None
        return frozenset(
            name
            for name in found
            if secret or not ((name == "health" and not own) or (name == "judged" and _OF_ONESELF.search(lower)))
        )
    return frozenset(name for name in found if _SURE[name].search(lower))


_SURE = {
    name: re.compile(rf"\b(?:{words})")
    for name, words in {
        "pay": r"my (?:floor|minimum|ask|number|limit)|i(?:'d| would)? (?:need|take|go to) [£$€]?\d|i(?:'d| would) want [£$€]?\d|need [£$€]?\d|not (?:going )?(?:under|below) |won'?t go (?:below|under)|or i walk|would need|could live|floor (?:is|=)",
        "health": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "family": r"my (?:wife|husband|partner|girlfriend|boyfriend|ex|mum|mom|dad|father|mother)\b.*\b(?:wants?|says?|thrilled|against|dialysis|hates?)\b|^(?:wife|husband|father|mother|mum|mom|dad|partner)\b",
        "other": r"offer from|also (?:interviewing|in the)|final (?:stage|round|on)|waiting on|other thing|last round",
        "motive": r"plan b|stepping stone|fallback|lied|fired|sacked|laid off|only applied",
        "judged": r"seem\w*|came across|(?:a )?bit (?:of )?(?:a|cold|macho|rude)|was (?:rude|cold|arrogant)|not (?:sure|easy)|don't like|cold fish|smelled|interrupts|kept looking",
    }.items()
}
