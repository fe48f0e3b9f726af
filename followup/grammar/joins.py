"""Two sentences joined by a comma or by nothing, and an opening clause without its comma."""

from collections.abc import Iterator
from enum import Enum

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import (
    BE,
    CONJUNCTIONS,
    FINITE,
    NOUNS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    Sentence,
)

SPLICE = "GRAMMAR_COMMA_SPLICE"
RUN_ON = "GRAMMAR_RUN_ON"
OPENING = "GRAMMAR_OPENING_CLAUSE"
_SPLICE = "A comma alone does not join two sentences: use a full stop, a semicolon, or “and”, “but”, “so”."
_RUN_ON = (
    "Two sentences seem to run into each other here: a full stop, or a comma with “and”, “but” or “so”, parts them."
)
_OPENING = "A comma after the opening clause shows where the main one begins."

_THINKING = frozenset(
    "think believe hope know suppose guess understand imagine feel admit say said fear trust gather mean sure afraid glad confess told thought assume sorry pleased delighted grateful relieved lucky surprised thrilled aware certain confident"
    " convinced proud noticed realised realized learned learnt suggest suggested recommend agree explained mentioned tell mind bet reckon"
    " felt see find found must expect happy believed knew wonder wish remember promise note read hear heard".split()
)
_MUSING = frozenset(
    "think believe hope know suppose guess understand imagine feel admit say fear trust gather mean sure afraid confess assume must told".split()
)
"""What makes a remark in passing: "it is, I believe, the best"."""
_MOMENTS = frozenset(
    "day days time times way ways reason reasons moment year years week weeks month months morning evening afternoon night summer winter place thing"
    " things fact minute hour first last next second all everything anything something nothing much more less most people one ones those that what idea doubt chance feeling impression hope proof sign fear somewhere anywhere everywhere nowhere".split()
)
"""Words that a clause may follow without "that": "the day we met"."""
_TIMES = frozenset(
    "year week month morning afternoon evening night summer winter spring autumn time day monday tuesday wednesday thursday friday saturday sunday january"
    " february march april may june july august september october november december quarter season weekend ago now today yesterday then later here there".split()
)
_INTRANSITIVE = frozenset(
    "come comes came go goes went gone walk walks walked start starts started work works worked return returns returned arrive arrives arrived happen"
    " happens happened wait waits waited live lives lived stay stays stayed broke fell falls depend depends depended end ends ended rise rose grow grew"
    " grows rings sleeps slept retire retired retires move moved moves travel travelled travels begins began complained laughed smiled agree agreed".split()
)
_LINKING = frozenset(
    "sound sounds sounded look looks looked seem seems seemed feel feels felt taste smell become becomes became get gets got".split()
)
_SHORT = 6
"""Words up to which clauses in a row need nothing but commas."""
_HELPERS = frozenset("have has had 've do did does 'd".split())
_PREPOSITIONS = frozenset("after before since as until than".split())
_OBJECTS = frozenset("me us him them her".split())
_GIVING = frozenset(
    "give gave given show showed shown send sent tell told ask asked offer offered teach taught bring brought lend lent".split()
)


class _Kind(Enum):
    MAIN = "a main clause"
    JOINED = "a main clause behind a conjunction"
    UNDER = "a clause that hangs on another"
    OPEN = "a main clause that goes on behind the comma"
    PIECE = "no clause"


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find the places where two sentences are joined without what joins them."""
    if sentence.has_quotes or len(sentence) < 6:
        return
    parts = parts_of(sentence)
    kinds = [_kind(sentence, start, end) for start, end in parts]
    is_alone = not {_Kind.MAIN, _Kind.JOINED, _Kind.OPEN} & set(kinds)
    anew = [_second_start(sentence, *part, kind, is_alone=is_alone) for part, kind in zip(parts, kinds, strict=True)]
    whole = [_Kind.MAIN if kind is _Kind.UNDER and place else kind for kind, place in zip(kinds, anew, strict=True)]
    marked = False
    for at in range(1, len(parts)):
        if kinds[at] is _Kind.MAIN and _has_own_verb(sentence, *parts[at]) and _is_spliced(sentence, parts, whole, at):
            start, end = parts[at]
            yield Flaw(SPLICE, sentence.span(max(0, start - 2), min(start + 2, end)), _SPLICE)
            marked = True
    for (start, _), kind, place in zip(parts, kinds, anew, strict=True):
        if place is None or marked:
            continue
        if kind is not _Kind.UNDER:
            yield Flaw(RUN_ON, sentence.span(place - 1, place + 1), _RUN_ON)
        elif start == 0 and sentence.lower(0) in SUBORDINATORS - {"that", "whether", "where"}:
            yield Flaw(OPENING, sentence.span(place - 1, place + 1), _OPENING)


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


def _kind(sentence: Sentence, start: int, end: int) -> _Kind:
    """Say what stands between two commas."""
    at, joined = start, False
    while at < end and sentence.lower(at) in CONJUNCTIONS | {"yes", "no", "well"}:
        joined, at = True, at + 1
    if at == end:
        return _Kind.PIECE
    first = sentence.lower(at)
    at = _skip_opening(sentence, at, end)
    if first in SUBORDINATORS | RELATIVES and not sentence.is_clause(at, end):
        return _Kind.UNDER
    if first in SUBORDINATORS | RELATIVES and first not in ("that", "so"):
        return _Kind.UNDER
    if not (_begins_clause(sentence, at, end) or first in ("thank", "thanks", "please")):
        return _Kind.PIECE
    if _is_open(sentence, at, end):
        return _Kind.OPEN
    return _Kind.JOINED if joined else _Kind.MAIN


def _skip_opening(sentence: Sentence, at: int, end: int) -> int:
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
        is_time = head.removesuffix("s") in _TIMES or (begin > at and sentence.tag(phrase.head) == "CD")
        if (
            is_time or (begin > at and sentence.lower(phrase.end) not in ("i", "we", "you", "they", "he", "she"))
        ) and _begins_clause(sentence, behind, end):
            return behind
    return at


def _begins_clause(sentence: Sentence, at: int, end: int) -> bool:
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
    if last in SUBORDINATORS | CONJUNCTIONS | _THINKING | RELATIVES or sentence.tag(end - 1) in (
        "IN",
        "DT",
        "CC",
        "TO",
        "PRP$",
        "MD",
    ):
        return True
    for place in range(end - 1, at, -1):
        if sentence.lower(place) in SUBORDINATORS - {"that", "whether"} and sentence.tag(place) in ("IN", "WRB", "RB"):
            before = sentence.lower(place - 1)
            if before in CONJUNCTIONS | _THINKING | {"that", "because", "me", "you", "us"}:
                return True
    return False


def _has_own_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether the stretch begins with a subject whose verb is one without doubt: not "mules included", "visits to"."""
    at = _skip_opening(sentence, start, end)
    phrase = sentence.subject(at)
    verb = sentence.verb_after(phrase.end) if phrase else None
    if phrase is None or verb is None:
        return sentence.lower(start) not in ("thank", "thanks", "please")
    if sentence.tag(phrase.head) == "PRP":
        return True
    compound = sentence.tag(phrase.head) == "NN" and sentence.words[verb].may_be_noun
    return verb + 1 < end and not (compound and sentence.tag(verb + 1) in ("IN", "TO", "CC"))


def _is_spliced(sentence: Sentence, parts: list[tuple[int, int]], kinds: list[_Kind], at: int) -> bool:
    """Say whether the clause at `at` hangs on the one before by a comma alone."""
    start, end = parts[at]
    if sentence.lower(start - 1) != ",":
        return False
    if _is_remark(sentence, start, end) or _is_contrast(sentence, parts, at):
        return False
    if _is_series(sentence, parts, kinds, at):
        return False
    for before in range(at - 1, -1, -1):
        if sentence.lower(parts[before][1]) != ",":
            return False
        if (
            kinds[before] is _Kind.JOINED
            and before
            and kinds[before - 1] is _Kind.UNDER
            and sentence.lower(parts[before][0]) in ("or", "and")
        ):
            return False
        if kinds[before] in (_Kind.MAIN, _Kind.JOINED):
            return parts[before][1] - parts[before][0] > 1
        if kinds[before] is _Kind.OPEN:
            return False
        if kinds[before] is _Kind.UNDER and sentence.lower(parts[before][0]) not in ("which", "who"):
            return False
        if sentence.tag(parts[before][1] - 1) in ("CC", "IN") or sentence.lower(parts[before][0]) in CONJUNCTIONS:
            return False
        if before == 0:
            return False
        if any(sentence.lower(place) in SUBORDINATORS for place in range(*parts[before])):
            return False
    return False


def _is_series(sentence: Sentence, parts: list[tuple[int, int]], kinds: list[_Kind], at: int) -> bool:
    """Say whether three clauses are told in a row: "I came, I saw, and I left"."""
    if (
        at + 1 >= len(parts)
        or kinds[at + 1] is not _Kind.JOINED
        or sentence.lower(parts[at + 1][0]) not in ("and", "or", "but")
    ):
        return False
    before, this = parts[at - 1], parts[at]
    alike = sentence.lower(before[0]) == sentence.lower(this[0])
    return alike or max(before[1] - before[0], this[1] - this[0]) <= _SHORT


def _is_remark(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether the clause is a remark in passing: "I believe", "it seems", "as I said"."""
    words = [sentence.lower(place) for place in range(start, end)]
    return (
        len(words) <= 6
        and bool(set(words) & (_MUSING | {"seems", "seemed", "appears", "turns", "turned", "happens"}))
        and not set(words) & {"so", "it", "that"} - {words[0]}
    )


def _is_contrast(sentence: Sentence, parts: list[tuple[int, int]], at: int) -> bool:
    """Say whether it is "the sooner, the better" or "it is not the price, it is the time"."""
    first = parts[0][0]
    comparing = sentence.lower(first) == "the" and sentence.tag(first + 1) in ("JJR", "RBR", "JJS")
    before, this = range(*parts[at - 1]), range(*parts[at])
    negated = any(sentence.lower(place) in ("not", "n't", "never") for place in before)
    same = {sentence.lower(place) for place in list(before)[:2]} & {sentence.lower(this.start)}
    return comparing or (negated and bool(same))


def _second_start(sentence: Sentence, start: int, end: int, kind: _Kind, *, is_alone: bool) -> int | None:
    """Return where a second clause begins without a comma before it; None where none does.

    `is_alone` says that no other part of the sentence is a main clause, so that an opening clause must hold it.
    """
    if kind is _Kind.PIECE:
        return None
    verbs = [place for place in range(start, end) if sentence.tag(place) in FINITE]
    if len(verbs) < 2 or (
        sentence.lower(start) in ("the", "every", "each", "any") and sentence.lower(start + 1) in _MOMENTS
    ):
        return None
    must = is_alone and kind is _Kind.UNDER and start == 0
    for at in range(verbs[0] + 1, verbs[-1]):
        if _starts_anew(sentence, at, end, start, must=must):
            return at
    return None


def _starts_anew(sentence: Sentence, at: int, end: int, begin: int, *, must: bool) -> bool:
    """Say whether at `at`, inside of a stretch without commas, a new main clause begins that nothing joins."""
    before, tag = sentence.lower(at - 1), sentence.tag(at - 1)
    if before in (SUBORDINATORS | RELATIVES | CONJUNCTIONS) - {"then"} and not sentence.is_at_once(at - 1):
        return False
    timed = (
        sentence.tag(at - 2) == "CD"
        and before.removesuffix("s") in _TIMES
        and sentence.tag(at - 3) in ("IN", "VBD", "PRP")
    )
    described = before == "one" and sentence.tag(at - 2) == "JJ"
    if before in _MOMENTS and not timed and not described and not (must and sentence.tag(at) != "PRP"):
        return False
    if before in _THINKING and not (must and at - begin == 3):
        return False
    if before == "then" and sentence.tag(at - 2) == "CC":
        return False
    phrase = sentence.subject(at)
    verb = sentence.verb_after(phrase.end) if phrase else None
    if phrase is None or verb is None or verb >= end or phrase.joined or sentence.lower(at) in _OBJECTS:
        return False
    nominative = sentence.lower(at) in ("i", "we", "he", "she", "they", "nobody", "there")
    predicate = tag == "JJ" and sentence.lower(at - 2 - (sentence.tag(at - 2) == "RB")) in BE
    if not nominative and not (
        predicate
        or tag in NOUNS | {"RP", "PRP", "CD"}
        or (tag == "RB" and sentence.tag(at) != "CD" and sentence.lower(at) not in ("every", "all", "half", "a"))
    ):
        return False
    timed_at = tag == "CD" and sentence.lower(at - 2) == "at"
    if tag in ("MD", "CC", "IN", "TO", "DT", "PRP$", "WDT", "WP", "WRB", "EX", "CD") and not (
        tag == "CD" and (nominative or must or timed_at)
    ):
        return False
    if sentence.tag(at) not in ("PRP", "EX", "DT", "PRP$", "CD", "PDT") and sentence.lower(at) not in SUBJECTS | {
        "half",
        "most",
    }:
        return False
    if before in BE | _HELPERS or not _has_verb_since_opener(sentence, begin, at):
        return False
    if must:
        return True
    if (predicate or (nominative and (tag not in NOUNS or timed))) and not _is_degree(sentence, begin, at):
        return True
    return _is_whole(sentence, verb, end)


def _is_degree(sentence: Sentence, begin: int, at: int) -> bool:
    """Say whether a clause may follow as what comes of a degree: "so tired I slept", or in a cleft: "it was then I knew"."""
    words = {sentence.lower(place) for place in range(begin, at)}
    return bool(words & {"so", "such", "as", "than", "more", "better"}) or sentence.lower(begin) in ("it", "that")


def _has_verb_since_opener(sentence: Sentence, begin: int, at: int) -> bool:
    """Say whether the clause before `at` has its verb, which what opens the next one has not."""
    for place in range(at - 1 - (sentence.lower(at - 1) == "then"), begin - 1, -1):
        if sentence.tag(place) in FINITE and sentence.lower(place) not in _THINKING:
            return True
        if sentence.lower(place) in _PREPOSITIONS and sentence.tag(place) == "IN":
            continue
        pronoun = sentence.lower(place) == "that" and sentence.tag(place) == "DT"
        if (
            sentence.lower(place) in SUBORDINATORS | RELATIVES | CONJUNCTIONS | _THINKING
            and place > begin
            and not pronoun
        ):
            return sentence.is_at_once(place)
    return False


def _is_whole(sentence: Sentence, verb: int, end: int) -> bool:
    """Say whether a clause lacks nothing, as one that belongs to the noun before would: "the tour you gave"."""
    main, passive = verb, False
    while main + 1 < end:
        following = sentence.skip_adverbs(main + 1)
        helps = sentence.tag(main) == "MD" or sentence.lower(main) in BE | _HELPERS
        if not (helps and sentence.tag(following) in ("VB", "VBN", "VBG", "VBD")):
            break
        passive = sentence.lower(main) in BE and sentence.tag(following) in ("VBN", "VBD")
        main = following
    after = sentence.skip_adverbs(main + 1)
    if sentence.lower(main) in _INTRANSITIVE:
        return not (
            sentence.tag(end - 1) in ("IN", "TO") or (sentence.tag(after) == "IN" and sentence.tag(after + 1) in FINITE)
        )
    if sentence.lower(main) in _LINKING and sentence.tag(after) in ("JJ", "JJR"):
        return True
    if passive and sentence.lower(main) not in _GIVING:
        return True
    if after >= end:
        return False
    if sentence.lower(main) in BE:
        return sentence.tag(after) in ("JJ", "JJR", "DT", "PRP$", "CD", "NN", "NNP") or (
            sentence.tag(after) == "IN" and sentence.tag(after + 1) in NOUNS | {"DT", "PRP$", "JJ", "CD"}
        )
    if sentence.lower(main) in _GIVING and sentence.lower(after) in ("me", "us", "you", "him", "her"):
        after += 1
    phrase = sentence.noun_phrase(after)
    is_time = (
        phrase is not None
        and sentence.lower(after) in ("the", "this", "that", "last", "next")
        and sentence.lower(phrase.head).removesuffix("s") in _TIMES
    )
    reflexive = sentence.lower(after).endswith(("self", "selves"))
    filled = sentence.tag(after) in ("DT", "PRP$", "PRP", "CD", "WP", "WDT", "WRB") or sentence.lower(after) in SUBJECTS
    return filled and not is_time and not reflexive
