"""Remarks of the notes that must not be sent, found in a message also in other words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.words import Token, key, synonyms, tokens
from followup.letter import Letter
from followup.records import FactKind, Kind
from followup.text import Span, fold

_JUDGED = (
    r"arrogan\w+|rude(?:ly|ness)?|cold|distant|aloof|smug|pompous|condescend\w+|patroni[sz]\w+|dismissive|grumpy|moody|bossy|macho|tyrant|bull(?:y|ies|ied|ying)|unfriendly|hostile|toxic|creepy|weird"
    r"|incompeten\w+|clueless|unprepared|disorgani[sz]ed|chaotic|boring|bored|distracted|tired|exhausted|stressed|unhappy|nervous|harsh|strict|stern|snob\w*|full of (?:him|her|them)sel(?:f|ves)|cold fish|red flags?"
    r"|shady|sketchy|dodgy|awful|terrible|horrible|intimidat\w+|scary|aggressive|sexist|racist|ageist|flirt\w*|drunk|drink|alcohol|interrupt\w*|cut(?:s|ting)? (?:\w+ )?off|smok\w+|talks? (?:a lot|too much)|talked (?:a lot|too much|over)|gossip\w*"
    r"|convinced|sceptical|skeptical|uninterested|disinterested|looking at (?:his|her|their|your) phone|on (?:his|her|their|your) phone|micro-?manag\w+|lazy|difficult to work with|hard to work with|easy to work with|overbearing|domineering|blunt|frosty|icy|unwelcoming|self-important|high-handed|short-tempered|impatient|nightmare|didn'?t look up|never looked up"
)
_TOPICS: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{words})(?: (?:{words}))*\b")
    for name, words in {
        "pay": r"salar(?:y|ies)|wages?|pay|paid|remuneration|compensation|comp|day rate|hourly(?: rate)?|floor|minimum|bottom line|band \d+ top|mortgage|afford|budget for me|asking (?:price|for)|per (?:hour|annum)|p\.?a|earn\w*|not (?:below|under|going under)|or i walk|[£$€]\d[\d.,]*k?(?:/h(?:r|our)?)?|\d{2,3}k|would need \d+|need \d[\d.]*|go to \d+|take \d+ but want \d+|want \d+|i said \d+|live with \d+",
        "health": r"surger(?:y|ies)|operations?|op|knee|hip|wrist|back pain|bad back|ill|illness|sick|diagnos\w+|therap(?:y|ist)|medication|meds|adhd|autis\w+|dyslexi\w+|depress\w+|anxiety|burn(?:ed|t)?[ -]?out|pregnan\w+|maternity|ivf|disab\w+|migraines?|chronic|hospital appointment|scan|cancer|diabet\w+|dialysis|asthma|epileps\w+|hurts?|injur\w+|insomnia|panic attacks?|treatment|health|recover\w*",
        "family": r"wife|husband|partner|girlfriend|boyfriend|fianc[ée]+|kids?|child(?:ren)?|son|daughter|mum|mom|mam|mama|dad|father|mother|parents?|in-laws|divorc\w+|separat(?:ed|ion)|custody|ex|childcare|school run|baby",
        "other": r"(?:other|another|second|competing|rival|counter)[ -]?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|employers?|final round|thing|role|job|position|firm|opportunit\w+)|offers? (?:from|at|by|with|on the table|in hand|elsewhere)|elsewhere|also (?:interviewing|talking|in (?:the )?(?:last|final|process)|waiting|applied|speaking)|(?:final|last|second|next) (?:stage|round)|waiting on|in the running|interviewing (?:at|with)|other (?:conversations|applications)",
        "motive": r"plan b|back-?up|fallback|safety (?:option|net)|stepping stone|not (?:my thing|ideal|convinced|sure|thrilled|brilliant)|only (?:applied|want|need|doing|took)|fired|laid off|redundan\w+|sacked|dismissed|visa|debts?|tribunal|notice period|lied|bluff\w*|exaggerat\w+|second thoughts|doubts?|hesitat\w+|my (?:current )?(?:boss|manager)|nightmare|hate\w*|leaving because|run(?:ning)? away|escape|commute",
        "judged": _JUDGED,
    }.items()
}
_SECRET = re.compile(
    r"\b(?:do(?:n'?t| not) (?:tell|mention|say|send|share|bring|put)|dont (?:tell|say|mention)|won'?t (?:say|tell|mention|bring)|not (?:going to )?(?:bring|mention|tell|say)(?:ing)?|for me only|only for me|my eyes only|confidential|off the record|between us|note to self|keep (?:this|it|that) (?:private|quiet|to myself)|private|secret)\b"
)
_FOND = re.compile(r"\b(?:like my|laugh\w*|nice chat|both|same)\b")
_ABOUT_ME = re.compile(r"\b(?:i|i'\w+|me|my|myself)\b")
_DEMAND = re.compile(
    r"\b(?:my (?:\w+ )?(?:floor|minimum|bottom line|limit|expectations?|ask|number|current (?:salary|pay)|salary|pay|rate)|i(?:'d| would|'m| am)? (?:need|want|expect|accept|require|ask(?:ing)?(?: for)?|hop(?:e|ing) for|settle|earn|make|consider|take|look(?:ing)? for|go (?:to|as low as)|live with|afford|not (?:go|accept|take))|at least|(?:below|under|less than|no less than|anything (?:below|under))|could live with|would need)\b"
)
_PAY_WORDS = re.compile(r"\b(?:salar\w+|pay|paid|wages?|remuneration|compensation|package|minimum|floor|rate|band|per (?:hour|year|annum|month)|a (?:year|month)|[£$€]\d|\d+ ?k)\b|[£$€]\d|\d ?k\b")


@dataclass(frozen=True)
class _Remark:
    """A private passage of the notes."""

    words: str
    topics: frozenset[str]
    keys: frozenset[str]
    """Keys of its telling words that the public part of the notes does not hold."""
    names: frozenset[str]
    """Words with a capital of which the same is true."""
    numbers: frozenset[float]


def leaks(letter: Letter) -> tuple[Doubt, ...]:
    """Return where the letter says what its notes hold as private, in the order of the text."""
    if letter.interview is None:
        return ()
    remarks = _remarks(letter)
    if not remarks:
        return ()
    found: list[Doubt] = []
    for sentence in letter.sentences:
        text = fold(sentence.of(letter.body))
        for remark in remarks:
            span = _match(text, remark)
            if span and not any(span.shifted(sentence.start).overlaps(other.span) for other in found[-4:]):
                found.append(Doubt(span.shifted(sentence.start), f"Your notes hold this as private: “{_short(remark.words)}”.", hard=True))
    return tuple(sorted(found))


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 90 else plain[:89] + "…"


def _remarks(letter: Letter) -> tuple[_Remark, ...]:
    interview = letter.interview
    assert interview is not None  # noqa: S101 - the caller has looked
    told = letter.kind in (Kind.COMPETING_OFFER, Kind.WITHDRAWAL)
    private = [f for f in interview.facts if f.kind in (FactKind.PRIVATE, FactKind.OFFER) and not (f.kind is FactKind.OFFER and (f.ticked or told))]
    open_offers = tuple(f.quote for f in interview.facts if f.kind is FactKind.OFFER and (f.ticked or told))
    text = letter.notes.text if letter.notes else "\n".join(f.quote for f in interview.facts)
    return _found(text, tuple(f.quote for f in private), open_offers)


_PIECE = re.compile(r"[^\n.!?;]+(?:\.(?=\w)[^\n.!?;]+)*")
_CONTRAST = re.compile(r",? (?:and|but) (?=(?:i|my|the (?:other|pay)|he|she|gareth|marek)\b)|, (?=(?:i|my)\b)|[()]", re.IGNORECASE)


@lru_cache(maxsize=64)
def _found(text: str, facts: tuple[str, ...], open_offers: tuple[str, ...]) -> tuple[_Remark, ...]:
    pieces = [piece for found in _PIECE.finditer(text) for piece in _CONTRAST.split(found.group()) if piece and piece.strip(" -*•+~")]
    private: list[tuple[str, frozenset[str]]] = []
    public: list[str] = []
    for piece in pieces:
        inside = any(piece.strip(" -*•+~\t") in quote for quote in facts)
        ticked = any(piece.strip(" -*•+~\t") in quote for quote in open_offers)
        topics = _topics(fold(piece).lower(), from_fact=inside)
        if (topics and not ticked) or (inside and not ticked and _SECRET.search(fold(piece).lower())):
            private.append((piece, topics))
        else:
            public.append(piece)
    held = frozenset(word.key for piece in public for word in tokens(piece))
    return tuple(_remark(piece, topics, held) for piece, topics in private)


def _remark(piece: str, topics: frozenset[str], held: frozenset[str]) -> _Remark:
    words = tokens(piece)
    return _Remark(
        words=piece.strip(" -*•+~"),
        topics=topics,
        keys=frozenset(w.key for w in words if is_telling(w.lower) and w.key not in held),
        names=frozenset(w.lower for n, w in enumerate(words) if n and w.text[0].isupper() and w.key not in held and is_telling(w.lower)),
        numbers=frozenset(q.value for q in quantities(piece)),
    )


def _topics(lower: str, *, from_fact: bool) -> frozenset[str]:
    """Return what a passage of the notes is private for; the reader's own facts need less than raw notes."""
    found = {name for name, pattern in _TOPICS.items() if pattern.search(lower)}
    if from_fact:
        kind = found == {"family"} and _FOND.search(lower)
        return frozenset() if kind else frozenset(found)
    secret = bool(_SECRET.search(lower))
    mine = bool(_ABOUT_ME.search(lower))
    sure = {
        "pay": bool(re.search(r"\b(?:my (?:floor|minimum|ask|number|limit)|i(?:'d| would)? (?:need|take|want|go to)|need \d|not going under|or i walk|would need|could live)\b", lower)),
        "health": mine,
        "family": bool(re.search(r"\bmy (?:wife|husband|partner|girlfriend|boyfriend|ex|mum|mom|dad|father|mother)\b.*\b(?:wants?|says?|thrilled|against|dialysis|hates?)\b|^\W*(?:wife|husband|father|mother|mum|mom|dad|partner)\b", lower)),
        "other": bool(re.search(r"\b(?:offer from|also (?:interviewing|in the)|final (?:stage|round|on)|waiting on|other thing|last round)\b", lower)),
        "motive": bool(re.search(r"\b(?:plan b|stepping stone|fallback|lied|fired|sacked|laid off|only applied)\b", lower)),
        "judged": bool(re.search(r"\b(?:seem\w*|came across|bit (?:of )?(?:a|cold)|is a bit|was (?:rude|cold|arrogant)|not (?:sure|easy)|don't like|cold fish|smelled|interrupts|kept looking)\b", lower)),
    }
    return frozenset(name for name in found if secret or sure[name])


def _match(text: str, remark: _Remark) -> Span | None:
    """Return the words of a sentence that give a private remark away."""
    lower = text.lower()
    if len(lower) != len(text):
        return None
    words = tokens(text)
    named = next((w.span for w in words if w.lower in remark.names and w.text[0].isupper()), None)
    if named:
        return named
    for topic in sorted(remark.topics):
        hit = _TOPICS[topic].search(lower)
        span = _pay(lower, text, remark) if topic == "pay" else _given_away(lower, words, hit, topic, remark) if hit else None
        if span:
            return span
    shared = [w for w in words if is_telling(w.lower) and (w.key in remark.keys or synonyms(w.key) & remark.keys)]
    if len({w.key for w in shared}) >= 2 and len({w.key for w in shared}) * 2 >= len(remark.keys):
        return Span(shared[0].span.start, shared[-1].span.end)
    return None


def _pay(lower: str, text: str, remark: _Remark) -> Span | None:
    demand = _DEMAND.search(lower)
    if not demand:
        return None
    numbers = [q for q in quantities(text) if q.span.start > demand.start() - 40]
    close = [q for q in numbers if any(abs(q.value - n * scale) < 1e-6 * q.value for n in remark.numbers for scale in (1, 1_000, 0.001))]
    if close or (_PAY_WORDS.search(lower) and re.search(r"\bmy (?:\w+ )?(?:floor|minimum|bottom line|limit|expectation|ask|current (?:salary|pay)|salary)|\bi(?:'d| would)? (?:need|want|accept|settle|expect)|below|at least", lower)):
        end = close[0].span.end if close else demand.end()
        return Span(min(demand.start(), close[0].span.start if close else demand.start()), max(end, demand.end()))
    return None


def _given_away(lower: str, words: list[Token], hit: re.Match[str], topic: str, remark: _Remark) -> Span | None:
    span = Span(*hit.span())
    if topic == "other":
        return span
    shared = [w for w in words if is_telling(w.lower) and (w.key in remark.keys or synonyms(w.key) & remark.keys)]
    if topic == "judged":
        person = re.search(r"\b(?:he|she|they|you|your|his|her|boss|manager|director|colleague|owner|partner|captain|chef|panel|everyone|[a-z]+)\b[^.]{0,40}\b(?:seem\w*|was|were|is|are|came across|looked|appeared|felt|a bit|rather|somewhat|too)\b", lower)
        return span if shared or person else None
    if topic in ("health", "family"):
        return span if re.search(r"\b(?:my|i|i'm|i've|our)\b", lower) and (shared or key(hit.group().split()[-1]) in remark.keys) else None
    return span if shared else None
