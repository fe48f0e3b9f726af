"""The remarks of the notes that must not be sent, each with what makes it private and what it is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from followup.checkers.grounding.fields import fields_of
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.words import Token, is_function, synonyms, tokens
from followup.letter import Letter
from followup.records import FactKind, Interview, Kind
from followup.text import fold

_TELL = r"(?:tell|mention|say|send|share|bring|put|write|disclose|repeat|know|hear|show|reveal|talk about)"
_SECRET = re.compile(
    rf"\b(?:(?:do(?:n'?t| not)|dont|won'?t|never|must(?:n'?t| not)|should(?:n'?t| not)|need(?:n'?t| not)|better not|rather not|not (?:going )?to(?: be)?|no need to|nothing to|must never) (?:\w+ )?{_TELL}(?:n|ed|ing)?"
    r"|not (?:bring|mention|tell|say|shar|disclos)ing|for (?:me|myself|my eyes|me and \w+)(?: only| alone)?$|not for (?:them|her|him|the (?:mail|email|letter|message|note)|sending|sharing)"
    r"|(?:for )?me only|only for me|(?:my|own) eyes only|confidential(?:ly)?|in confidence|off the record|between (?:us|me and|you and me)|notes? to self|my (?:own )?(?:business|secret|affair)|nobody'?s? business|(?:nobody|no one|no-one) (?:must|should|needs to|may|is to) know|(?:nobody|no one|no-one) (?:else )?knows?(?= *(?:$|[.;,)]))|told (?:nobody|no one|no-one)|tell (?:nobody|no one|no-one|none)"
    r"|(?:keep|stays?|kept)(?: (?:this|it|that|these|all))? (?:private|quiet|secret|to (?:my)?self|between us|out of (?:it|the)|under my hat)|(?:(?<=^)|(?<=[(,;:–-] )|(?<=[(,;:–-])|(?<=top ))(?:private(?:ly)?|pvt|secret|hush)(?=$|[):,;!.–-]| [–-])|shh+|say nothing|tell nobody|tell no one|say no word|not a word|mum's the word|leave (?:it|this|that) out|sensitive|let (?:it |that )?slip|slipped out)\b|\bdo(?:n'?t| not)[.! ]*$|\bssh+\b"
)
"""What says that a remark stays with the writer."""
_LABELLED = re.compile(
    r"\W*(?:pvt|priv(?:ate)?|confidential|secret|personal|for me|me only|don'?t send|not to send|do not (?:send|tell|mention)|my (?:own )?(?:feeling|view|impression|thoughts?))\s*[:–—(-]"
)
"""What begins a line that is private to its end."""
_OPEN = re.compile(r"\b(?:ok|fine|okay|free|allowed|happy) to (?:mention|say|tell)|(?:can|may) (?:mention|say|tell)\b")
_REPORTED = re.compile(r"\W*(?:i |we )?(?:told|said|me|i|explained)\b[^:]{0,14}: ")
_TOLD = re.compile(r"\b(?:told\b|i (?:said|mentioned|explained)|me:|i:|(?:talked|spoke) about|asked (?:me )?about)\b")
"""What was said in the interview is no secret any more."""
_PIECE = re.compile(r"[^\n.!?;]+(?:\.(?=\w)[^\n.!?;]+)*")
_CONTRAST = re.compile(r",? (?:and|but) (?=(?:i|my|the (?:other|pay)|he|she)\b)|, (?=(?:i|my)\b)|[()]", re.IGNORECASE)
_FOND = re.compile(r"\b(?:like my|laugh\w*|nice chat|both|same)\b")
_MY_DOING = re.compile(
    r"\W*my (?:project|idea|example|app|code|pitch|answer|story|plan|work|method|suggestion|proposal)\b|\W*(?:and |but )?i(?:'m| am| was|'ve|'d)? (?!(?:feel|felt|think|thought|found|find|had the|got the|sense|don'?t|didn'?t|did not|do not|guess|hate|dislike|am not|not)\b)"
)
"""Begins what the writer did or was, and so no judgement of anybody."""
_AT_WORK = re.compile(
    r"\b(?:they|he|she|you|we|[a-z]+ (?:wants?|needs?)) (?:want|need|have|run|do|make|look|start|offer|build|plan|care|treat|see|serve|help|open)\w*\b(?!.*\bmy\b)|\b(?:at|in|for|of) (?:public )?health\b|\bhealth (?:and|&|board|service|visitor|centre|center|care|insurance|trust|ministry|department|tech)|child protection|children's|parents? (?:evening|council)"
)
"""Care, children and health may be the work itself."""
_ILL = frozenset("body operation medicine illness mind senses pregnancy partner children parents".split())
_DOUBTFUL = frozenset("telephone late smell prejudice learning insider asleep".split())
"""As often the work itself: only what is marked, or sure, is private for them."""
_OWN = frozenset("bored boss dismissed way age home money papers record faith".split())
"""Private only where they are the writer's own."""
ABOUT_ME = re.compile(r"\b(?:i|i'\w+|me|my|myself|mine)\b")
_KIN = re.compile(r"\W*(?:wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|father|mother|ex)\b")


@dataclass(frozen=True)
class Remark:
    """A private passage of the notes."""

    words: str
    fields: tuple[str, ...]
    """What it is about (see `fields`)."""
    secret: bool
    """True where the notes say in so many words that it must not be sent."""
    own: frozenset[str]
    """Keys of its words, and of the words that can stand for them."""
    keys: frozenset[str]
    """Keys of its telling words that the public part of the notes does not hold."""
    reach: frozenset[str]
    """The same, and the keys of the words that can stand for them."""
    names: frozenset[str]
    """Words with a capital of which the same is true."""
    numbers: frozenset[float]
    """Its numbers that nothing else in the notes has."""
    public: frozenset[str]
    """Keys of the words of everything else."""


@dataclass(frozen=True, eq=False)
class Remarks:
    """The private passages of one interview's notes; the same object for the same notes."""

    all: tuple[Remark, ...]

    @cached_property
    def fields(self) -> frozenset[str]:
        """What any of them is about."""
        return frozenset(name for remark in self.all for name in remark.fields)

    @cached_property
    def reach(self) -> frozenset[str]:
        """The keys of the words of which any of them may be told by."""
        return frozenset[str]().union(*(remark.reach for remark in self.all))


def remarks_of(letter: Letter, interview: Interview) -> Remarks:
    """Return what must not be sent; offers that the person ticked, or that the message is about, may be."""
    told = letter.kind in (Kind.COMPETING_OFFER, Kind.WITHDRAWAL)
    offers = [fact for fact in interview.of_kind(FactKind.OFFER) if fact.ticked or told]
    private = [fact.quote for fact in interview.of_kind(FactKind.PRIVATE, FactKind.OFFER) if fact not in offers]
    text = letter.notes.text if letter.notes else "\n".join(fact.quote for fact in interview.facts)
    return _found(text, tuple(private), tuple(fact.quote for fact in offers), told=told)


@lru_cache(maxsize=64)
def _found(text: str, facts: tuple[str, ...], open_offers: tuple[str, ...], *, told: bool) -> Remarks:
    private: list[tuple[str, frozenset[str], bool]] = []
    public: list[str] = []
    for line in text.split("\n"):
        for piece, secret in _pieces(line):
            lower = fold(piece).lower()
            ticked = any(piece in quote for quote in open_offers)
            known = not secret and (_REPORTED.match(fold(line).lower()) or _TOLD.search(lower))
            fields = frozenset[str]()
            if not ticked and not known and not _OPEN.search(lower):
                fields = _fields(lower, from_fact=any(piece in quote for quote in facts), secret=secret)
            if told and not secret:
                fields -= {"other"}
            if (fields or secret) and not ticked and not _OPEN.search(lower):
                private.append((piece, fields, secret))
            else:
                public.append(piece)
    held = frozenset(word.key for piece in public for word in tokens(piece))
    sums = frozenset(quantity.value for piece in public for quantity in quantities(piece))
    return Remarks(tuple(_remark(piece, fields, held, sums, secret=secret) for piece, fields, secret in private))


def _pieces(line: str) -> Iterator[tuple[str, bool]]:
    """Yield what a line says piece by piece, each with whether it is marked as a secret; a mark alone is of the one before."""
    labelled = _LABELLED.match(fold(line).lower()) is not None
    found: list[tuple[str, bool]] = []
    for sentence in _PIECE.finditer(line):
        for part in _CONTRAST.split(sentence.group()):
            piece = part.strip(" -–—*•+~\t")
            lower = fold(piece).lower()
            marked = _SECRET.search(lower)
            if marked and not any(map(_tells, tokens(lower[: marked.start()] + lower[marked.end() :]))):
                if found:
                    found[-1] = (found[-1][0], True)
            elif piece:
                found.append((piece, labelled or marked is not None))
    yield from found


def _tells(word: Token) -> bool:
    return is_telling(word.lower)


def _remark(
    piece: str, fields: frozenset[str], held: frozenset[str], told: frozenset[float], *, secret: bool
) -> Remark:
    marked = _SECRET.search(fold(piece).lower())
    words = [word for word in tokens(piece) if not (marked and marked.start() <= word.span.start < marked.end())]
    own = {word.key for word in words if not is_function(word.lower) or word.lower == "back"}
    fresh = [word for word in words if is_telling(word.lower) and word.key not in held]
    return Remark(
        words=piece,
        fields=tuple(sorted(fields)),
        secret=secret,
        own=frozenset(own).union(*(synonyms(one) for one in own)),
        keys=frozenset(word.key for word in fresh),
        reach=frozenset(word.key for word in fresh).union(*(synonyms(word.key) for word in fresh)),
        names=frozenset(word.lower for word in fresh if word.text[0].isupper() and word.span.start > 0),
        numbers=frozenset(quantity.value for quantity in quantities(piece) if quantity.value not in told),
        public=held,
    )


def _fields(lower: str, *, from_fact: bool, secret: bool) -> frozenset[str]:
    """Return what a passage of the notes is private for; what the reader took for private needs less than raw notes."""
    found = fields_of(lower)
    if secret:
        return found
    if _AT_WORK.search(lower):
        found -= _ILL
    if _MY_DOING.match(lower):
        found -= _JUDGING
    if not from_fact:
        return frozenset(name for name in found if name in _SURE and _SURE[name].search(lower))
    if found == {"partner"} and _FOND.search(lower):
        return frozenset()
    found -= {name for name in found & _DOUBTFUL if name not in _SURE or not _SURE[name].search(lower)}
    if not ABOUT_ME.search(lower) and not _KIN.match(lower):
        found -= _ILL | _OWN
    return found


_JUDGING = frozenset("manner cold weary asleep telephone tears late smell".split())
_SURE = {
    name: re.compile(rf"\b(?:{words})")
    for name, words in {
        "pay": r"my (?:floor|minimum|ask|number|limit)|i(?:'d| would| could)? (?:accept|settle for|live on|do it for) [£$€]?\d|i(?:'d| would)? (?:need|take|go to) [£$€]?\d|i(?:'d| would) want [£$€]?\d|need [£$€]?\d|not (?:going )?(?:under|below) |won'?t go (?:below|under)|or i walk|would need|could live|floor (?:is|=)",
        "body": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "operation": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "medicine": r"(?:my (?:medic|pills|tablets)\w*|i take)\b",
        "illness": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "mind": r"(?:my|i had|i have|i'?m|i've|having|stammer\w*|stutter\w*|panic\w*)\b",
        "asleep": r"(?:seem\w*|look\w*|was|were|half|fell|nearly) (?:\w+ )?asleep|slept|doz\w+|yawn\w*|nodd\w+ off",
        "telephone": r"(?:never|hardly|barely|not once|didn'?t|did not|kept|always)\b.*\b(?:look\w*|up|check\w*|star\w*)|on (?:his|her|their) (?:phone|laptop|computer)",
        "weary": r"(?:seem\w*|look\w*|came across|sounded)\b",
        "cold": r"(?:seem\w*|came across|a bit|rather|very|quite) (?:\w+ )?(?:cold|distant|reserved|cool)",
        "tears": r"(?:nearly|almost|was|were|in|close to|began to|started) (?:\w+ )?(?:cr\w+|tears|wept|weep\w*)",
        "partner": r"my (?:wife|husband|partner|girlfriend|boyfriend|ex)\b.*\b(?:wants?|says?|thrilled|against|hates?)\b|^(?:wife|husband|partner)\b",
        "parents": r"my (?:mum|mom|dad|father|mother)\b.*\b(?:wants?|says?|against|dialysis|ill|sick)\b|^(?:father|mother|mum|mom|dad)\b",
        "other": r"offer from|also (?:interviewing|in the)|final (?:stage|round|on)|waiting on|other thing|last round",
        "second choice": r"plan b|stepping stone|fallback|only applied",
        "untruth": r"\bi lied",
        "smell": r"(?:boss|he|she|his|her|manager|director|they|office|kitchen|room)\b.*\b(?:smell\w*|stank|stinks?|breath)",
        "shouting": r"(?:boss|he|she|chef|manager|director|they|owner|[a-z]+) (?:shouted|yelled|screamed|shouts|yells|screams)\b",
        "insider": r"(?:wants?|for|has|have|got) (?:his|her|their|a|an|the|already)?",
        "dismissed": r"\b(?:i|was|got|been) (?:fired|sacked|laid off)",
        "manner": r"seem\w*|came across|(?:a )?bit (?:of )?(?:a|cold|macho|rude)|was (?:rude|cold|arrogant)|not (?:sure|easy)|don't like|cold fish|smelled|interrupt\w*|kept looking|never looked up|arrogan\w+|rude|pompous|smug|unpleasant|lazy|patroni\w+|condescend\w+|full of (?:him|her)self|snob\w*",
    }.items()
}
"""What makes a passage private although the reader did not take it so."""
