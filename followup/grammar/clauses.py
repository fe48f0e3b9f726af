"""What a sentence's commas part: main clauses, clauses that hang on another, and pieces that are none."""

from enum import Enum

from followup.grammar.sentence import CONJUNCTIONS, FINITE, NOUNS, RELATIVES, SUBORDINATORS, Sentence

THINKING = frozenset(
    "think believe hope know suppose guess understand imagine feel admit say said fear trust gather mean sure afraid glad confess told thought assume sorry pleased delighted grateful relieved lucky surprised thrilled aware certain confident"
    " convinced proud noticed realised realized learned learnt suggest suggested recommend agree explained mentioned tell mind bet reckon"
    " felt see find found must expect happy believed knew wonder wish remember promise note read hear heard".split()
)
"""Words that a clause may follow without "that"."""
TIMES = frozenset(
    "year week month morning afternoon evening night summer winter spring autumn time day monday tuesday wednesday thursday friday saturday sunday january"
    " february march april may june july august september october november december quarter season weekend ago now today yesterday then later here there".split()
)

_ENDING = frozenset("before since then though yet so once after however".split())
"""Words that join clauses, and at a clause's end do not."""


class Kind(Enum):
    """What stands between two commas."""

    MAIN = "a main clause"
    JOINED = "a main clause behind a conjunction"
    UNDER = "a clause that hangs on another"
    OPEN = "a main clause that goes on behind the comma"
    PIECE = "no clause"


def parts_of(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the stretches between commas and stronger marks."""
    parts, start = [], 0
    for at, word in enumerate(sentence.words):
        if word.text in (",", ";", ":", "-", "--", "–", "—", "(", ")", ".", "?", "!", "..."):
            if at > start:
                parts.append((start, at))
            start = at + 1
    if start < len(sentence):
        parts.append((start, len(sentence)))
    return parts


def kind_of(sentence: Sentence, start: int, end: int) -> Kind:
    """Say what stands between two commas."""
    at = start
    while at < end and sentence.lower(at) in CONJUNCTIONS | {"yes", "no", "well"}:
        at += 1
    if at == end:
        return Kind.PIECE
    first = sentence.lower(at)
    begin = skip_opening(sentence, at, end)
    begins = begins_clause(sentence, begin, end)
    told = first == "that" and sentence.tag(at) == "DT" and begins
    if (
        first in SUBORDINATORS | RELATIVES
        and not told
        and (first not in ("that", "so") or not sentence.is_clause(begin, end))
    ):
        return Kind.UNDER
    if not (begins or first in ("thank", "thanks", "please")):
        return Kind.PIECE
    if _is_open(sentence, begin, end):
        return Kind.OPEN
    return Kind.JOINED if at > start else Kind.MAIN


def skip_opening(sentence: Sentence, at: int, end: int) -> int:
    """Return the place behind adverbs and a word of time or place that open a clause: "last year", "in 2024"."""
    while at < end and sentence.tag(at) in ("RB", "UH") and sentence.lower(at) not in ("not", "n't"):
        at += 1
    if sentence.tag(at) == "IN" and sentence.lower(at + 1).isdigit() and len(sentence.lower(at + 1)) == 4:
        return at + 2
    begin = at + (sentence.tag(at) in ("IN", "TO") and sentence.lower(at) not in SUBORDINATORS)
    phrase = sentence.noun_phrase(begin)
    if phrase and phrase.end < end and not phrase.joined:
        behind = phrase.end + (sentence.lower(phrase.end) in ("ago", "later", "before"))
        head = sentence.lower(phrase.head)
        is_time = head.removesuffix("s") in TIMES or (begin > at and sentence.tag(phrase.head) == "CD")
        if (
            is_time or (begin > at and sentence.lower(phrase.end) not in ("i", "we", "you", "they", "he", "she"))
        ) and begins_clause(sentence, behind, end):
            return behind
    return at


def begins_clause(sentence: Sentence, at: int, end: int) -> bool:
    """Say whether a main clause begins here, also one whose subject has a clause of its own: "the tour you gave was"."""
    if sentence.is_clause(at, end):
        return True
    phrase = sentence.subject(at)
    if phrase is None or sentence.tag(phrase.head) not in NOUNS:
        return False
    inner = phrase.end + (sentence.lower(phrase.end) in ("that", "who", "which"))
    verbs = [place for place in range(inner, end) if sentence.tag(place) in FINITE]
    if inner > phrase.end:
        return len(verbs) >= 2 and sentence.tag(verbs[1] - 1) != "CC"
    return sentence.is_clause(inner, end) and len(verbs) >= 2


def _is_open(sentence: Sentence, at: int, end: int) -> bool:
    """Say whether the clause goes on behind the comma: "I said that, …", "I know that if it rains, …"."""
    last = sentence.lower(end - 1)
    if last in _ENDING:
        return False
    if last in SUBORDINATORS | CONJUNCTIONS | THINKING | RELATIVES or sentence.tag(end - 1) in (
        "IN",
        "DT",
        "CC",
        "TO",
        "PRP$",
    ):
        return True
    for place in range(end - 1, at, -1):
        if sentence.lower(place) in SUBORDINATORS - {"that", "whether"} and sentence.tag(place) in ("IN", "WRB", "RB"):
            before = sentence.lower(place - 1)
            if before in CONJUNCTIONS | THINKING | {"that", "because", "me", "you", "us"}:
                return True
    return False
