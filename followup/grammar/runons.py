"""Where a second main clause begins with nothing before it, not even a comma."""

from typing import NamedTuple

from followup.grammar.clauses import THINKING, TIMES, Kind
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

_MOMENTS = frozenset(
    "day days time times way ways reason reasons moment year years week weeks month months morning evening afternoon night summer winter place thing"
    " things fact minute hour first last next second all everything anything something nothing much more less most people one ones those that what idea doubt chance feeling impression hope proof sign fear somewhere anywhere everywhere nowhere".split()
)
"""Words that a clause may follow without "that": "the day we met"."""
_GIVING = frozenset(
    "give gave given show showed shown send sent tell told ask asked offer offered teach taught bring brought lend lent".split()
)
_HELPERS = frozenset("have has had 've do did does 'd".split())
_PREPOSITIONS = frozenset("after before since as until than".split())
_OBJECTS = frozenset("me us him them her".split())
_INTRANSITIVE = frozenset(
    "come comes came go goes went gone walk walks walked start starts started work works worked return returns returned arrive arrives arrived happen"
    " happens happened wait waits waited live lives lived stay stays stayed broke fell falls depend depends depended end ends ended rise rose grow grew"
    " grows rings sleeps slept retire retired retires move moved moves travel travelled travels begins began complained laughed smiled agree agreed".split()
)
_LINKING = frozenset(
    "sound sounds sounded look looks looked seem seems seemed feel feels felt taste smell become becomes became get gets got".split()
)
_NOMINATIVES = frozenset("i we he she they nobody there".split())
"""Words that are never an object."""
_BEGINNINGS = frozenset({"PRP", "EX", "DT", "PRP$", "CD", "PDT"})
_BOUND = frozenset({"MD", "CC", "IN", "TO", "DT", "PRP$", "WDT", "WP", "WRB", "EX"})
"""What cannot end a clause."""


class _Place(NamedTuple):
    """A place inside of a stretch without commas, where a clause may begin."""

    sentence: Sentence
    begin: int
    """Where the stretch begins."""
    at: int
    end: int
    must: bool
    """Whether the stretch opens with a clause that hangs on another, so that the main one must begin somewhere."""

    @property
    def word(self) -> str:
        return self.sentence.lower(self.at)

    @property
    def before(self) -> str:
        return self.sentence.lower(self.at - 1)

    @property
    def tag_before(self) -> str:
        return self.sentence.tag(self.at - 1)

    @property
    def is_nominative(self) -> bool:
        return self.word in _NOMINATIVES

    @property
    def is_behind_predicate(self) -> bool:
        """Whether an adjective ends the clause before: "the tour was great"."""
        adverb = self.sentence.tag(self.at - 2) == "RB"
        return self.tag_before == "JJ" and self.sentence.lower(self.at - 2 - adverb) in BE

    @property
    def is_behind_duration(self) -> bool:
        """Whether "for five years" ends the clause before."""
        counted = self.sentence.tag(self.at - 2) == "CD" and self.sentence.tag(self.at - 3) in ("IN", "VBD", "PRP")
        return counted and self.before.removesuffix("s") in TIMES


def second_start(sentence: Sentence, start: int, end: int, kind: Kind, *, is_alone: bool) -> int | None:
    """Return where a second clause begins without a comma before it; None where none does.

    `is_alone` says that no other part of the sentence is a main clause, so that an opening clause must hold it.
    """
    verbs = [place for place in range(start, end) if sentence.tag(place) in FINITE]
    momentary = sentence.lower(start) in ("the", "every", "each", "any") and sentence.lower(start + 1) in _MOMENTS
    if kind is Kind.PIECE or not verbs or momentary:
        return None
    must = is_alone and kind is Kind.UNDER and start == 0
    asked = next((at for at in range(verbs[0] + 1, end - 1) if _asks(sentence, start, at)), None)
    if asked is not None:
        return asked
    places = (_Place(sentence, start, at, end, must) for at in range(verbs[0] + 1, verbs[-1]))
    return next((place.at for place in places if _starts_anew(place)), None)


def _asks(sentence: Sentence, begin: int, at: int) -> bool:
    """Say whether a request begins here: "I have attached the plan please tell me"."""
    please = sentence.lower(at) == "please" and sentence.tag(at + 1) == "VB"
    return please and sentence.tag(at - 1) in NOUNS and _has_verb_since_opener(sentence, begin, at)


def _starts_anew(place: _Place) -> bool:
    """Say whether a new main clause begins that nothing joins to the one before."""
    if _is_joined(place) or not _may_begin(place) or not _may_end(place):
        return False
    phrase = place.sentence.subject(place.at)
    verb = place.sentence.verb_after(phrase.end) if phrase else None
    if phrase is None or verb is None or verb >= place.end or phrase.joined:
        return False
    if not _has_verb_since_opener(place.sentence, place.begin, place.at):
        return False
    parted = place.is_behind_predicate or (
        place.is_nominative and (place.tag_before not in NOUNS or place.is_behind_duration)
    )
    return place.must or (parted and not _is_degree(place)) or _is_whole(place.sentence, verb, place.end)


def _is_joined(place: _Place) -> bool:
    """Say whether the word before joins a clause to what stands before it, or takes one without "that"."""
    before, sentence = place.before, place.sentence
    opens = before in (SUBORDINATORS | RELATIVES | CONJUNCTIONS) - {"then"} and not sentence.is_at_once(place.at - 1)
    thinks = before in THINKING and not (place.must and place.at - place.begin == 3)
    described = before == "one" and sentence.tag(place.at - 2) == "JJ"
    excused = described or place.is_behind_duration or (place.must and sentence.tag(place.at) != "PRP")
    follows = before in _MOMENTS and not excused
    then = before == "then" and sentence.tag(place.at - 2) == "CC"
    return opens or thinks or follows or then or before in BE | _HELPERS


def _may_begin(place: _Place) -> bool:
    """Say whether a clause may begin with the word."""
    known = place.sentence.tag(place.at) in _BEGINNINGS or place.word in SUBJECTS | {"half", "most"}
    return known and place.word not in _OBJECTS


def _may_end(place: _Place) -> bool:
    """Say whether a clause may end with the word before, and the word at the place is not its object."""
    tag = place.tag_before
    if tag == "CD":
        return place.is_nominative or place.must or place.sentence.lower(place.at - 2) == "at"
    if place.is_nominative:
        return tag not in _BOUND
    counts = place.sentence.tag(place.at) == "CD" or place.word in ("every", "all", "half", "a")
    return place.is_behind_predicate or tag in NOUNS | {"RP", "PRP"} or (tag == "RB" and not counts)


def _is_degree(place: _Place) -> bool:
    """Say whether a clause may follow as what comes of a degree: "so tired I slept", or in a cleft: "it was then I knew"."""
    words = {place.sentence.lower(at) for at in range(place.begin, place.at)}
    cleft = place.sentence.lower(place.begin) in ("it", "that")
    return cleft or bool(words & {"so", "such", "as", "than", "more", "better"})


def _has_verb_since_opener(sentence: Sentence, begin: int, at: int) -> bool:
    """Say whether the clause before `at` has its verb, which what opens the next one has not."""
    for place in range(at - 1 - (sentence.lower(at - 1) == "then"), begin - 1, -1):
        if sentence.tag(place) in FINITE and sentence.lower(place) not in THINKING:
            return True
        if sentence.lower(place) in _PREPOSITIONS and sentence.tag(place) == "IN":
            continue
        pronoun = sentence.lower(place) == "that" and sentence.tag(place) == "DT"
        if (
            sentence.lower(place) in SUBORDINATORS | RELATIVES | CONJUNCTIONS | THINKING
            and place > begin
            and not pronoun
        ):
            return sentence.is_at_once(place)
    return False


def _is_whole(sentence: Sentence, verb: int, end: int) -> bool:
    """Say whether a clause lacks nothing, as one that belongs to the noun before would: "the tour you gave"."""
    main, passive = _main_verb(sentence, verb, end)
    word, after = sentence.lower(main), sentence.skip_adverbs(main + 1)
    if word in _INTRANSITIVE:
        stranded = sentence.tag(after) == "IN" and sentence.tag(after + 1) in FINITE
        return not (stranded or sentence.tag(end - 1) in ("IN", "TO"))
    if (word in _LINKING and sentence.tag(after) in ("JJ", "JJR")) or (passive and word not in _GIVING):
        return True
    if after >= end:
        return False
    if word in BE:
        placed = sentence.tag(after) == "IN" and sentence.tag(after + 1) in NOUNS | {"DT", "PRP$", "JJ", "CD"}
        return placed or sentence.tag(after) in ("JJ", "JJR", "DT", "PRP$", "CD", "NN", "NNP")
    given = word in _GIVING and sentence.lower(after) in ("me", "us", "you", "him", "her")
    return _is_object(sentence, after + given)


def _main_verb(sentence: Sentence, verb: int, end: int) -> tuple[int, bool]:
    """Return the last verb of a group, "has always been parked", and whether the group is a passive."""
    main, passive = verb, False
    while main + 1 < end:
        following = sentence.skip_adverbs(main + 1)
        helps = sentence.tag(main) == "MD" or sentence.lower(main) in BE | _HELPERS
        if not (helps and sentence.tag(following) in ("VB", "VBN", "VBG", "VBD")):
            break
        passive = sentence.lower(main) in BE and sentence.tag(following) in ("VBN", "VBD")
        main = following
    return main, passive


def _is_object(sentence: Sentence, at: int) -> bool:
    """Say whether an object begins at `at`, and no time and no "myself"."""
    phrase = sentence.noun_phrase(at)
    is_time = (
        phrase is not None
        and sentence.lower(at) in ("the", "this", "that", "last", "next")
        and sentence.lower(phrase.head).removesuffix("s") in TIMES
    )
    filled = sentence.tag(at) in ("DT", "PRP$", "PRP", "CD", "WP", "WDT", "WRB") or sentence.lower(at) in SUBJECTS
    return filled and not is_time and not sentence.lower(at).endswith(("self", "selves"))
