"""A verb whose tense does not fit the time that the sentence tells."""

import re
from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, FINITE, SUBORDINATORS, Sentence

PAST = "GRAMMAR_PAST_TIME"
PERFECT = "GRAMMAR_SINCE"
TALK = "GRAMMAR_TALK_IN_PRESENT"
STATE = "GRAMMAR_STATE_IN_PROGRESS"
_PAST = "The sentence tells of the past, but this verb stands in the present."
_OVER = "With a time that is over the simple past stands: “we spoke a week ago”."
_PERFECT = "What began in the past and still goes on is told as “I have worked”, “I have been waiting”."
_STATE = "What one wants, knows, likes or owns is told without “-ing”: “I want”, “it has”."
_TALK = "What was said in the interview is told in the past: “you mentioned”."

_SPANS = frozenset("day days week weeks month months year years hours minutes decade decades".split())
_LAST = frozenset(
    "night week month year summer winter spring autumn fall weekend time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december semester season quarter".split()
)
_STATES = frozenset(
    "work live know have am is are drive teach use lead study learn run play do wait want manage works lives knows has uses own belong speak".split()
)
_TOLD = frozenset("mention tell say explain describe ask show promise invite mentions".split())
_PLACES = frozenset("talk interview meeting conversation call discussion visit".split())
_OLD = frozenset("old last previous former first".split())
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split()
)
_MEETING = frozenset(
    "met spoken talked written told said asked called sent seen had discussed visited explained mentioned applied received given".split()
)
_HAD = frozenset(
    "lunch dinner breakfast meeting party trouble time problem problems baby look chat call conversation discussion session break day week weekend fun difficulty talk interview effect impact second two three drink coffee tea meal exam".split()
)
"""What one can be having."""
_ATTITUDES = frozenset(
    "want hope think feel look believe would am is are have know like love wish do remain plan thank appreciate need agree understand intend expect see still".split()
)
"""Verbs of what goes on now beside what happened: "I liked the lab and want to join"."""
_YEAR = re.compile(r"(?:19|20)\d\d")


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find present verbs in clauses about the past, and the like."""
    for start, end in _clauses(sentence):
        since = next((place for place in range(start + 1, end) if sentence.lower(place) == "since"), end)
        verbs = [place for place in range(start, since) if sentence.tag(place) in FINITE]
        will = next((place for place in verbs if sentence.lower(place) == "will"), None)
        if will is not None and _ends_in_past(sentence, will, end):
            yield Flaw(PAST, sentence.span(will, will + 1), _PAST)
        if not verbs or any(sentence.tag(place) in ("VBD", "MD") for place in verbs):
            continue
        verb = verbs[0]
        if _opens_in_past(sentence, start, verb) and sentence.lower(verb) != "'s":
            helper = (
                sentence.lower(verb) in ("have", "has", "'ve")
                and sentence.tag(sentence.skip_adverbs(verb + 1)) == "VBN"
            )
            yield Flaw(PAST, sentence.span(verb, verb + 1 + helper), _PAST)
        elif _is_over(sentence, start, verb, end):
            yield Flaw(PAST, sentence.span(verb, verb + 2), _OVER)
        elif _lasts(sentence, start, verb, end):
            yield Flaw(PERFECT, sentence.span(verb, verb + 1), _PERFECT)
        elif _tells_of_talk(sentence, start, verb, end):
            yield Flaw(TALK, sentence.span(verb, verb + 1), _TALK)
    yield from _in_a_row(sentence)
    yield from _joined(sentence)
    yield from _stative(sentence)


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the stretches between marks, conjunctions and words that open a clause."""
    start = 0
    for at, word in enumerate(sentence.words):
        opens = word.lower in SUBORDINATORS - {"since", "after", "before", "until", "as", "once"} or word.tag in (
            "WDT",
            "WP",
            "WRB",
        )
        joins = word.tag == "CC" and sentence.tag(at + 1) in ("PRP", "DT", "PRP$", "RB", "IN", "EX", "NNP")
        if word.tag in (",", ".", ":") or joins or opens:
            if at > start and not (word.text == "," and _is_time_alone(sentence, start, at)):
                yield start, at
                start = at + (0 if opens else 1)
    if start < len(sentence):
        yield start, len(sentence)


def _is_time_alone(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a comma only closes a phrase of time: "Last year, I work"."""
    return end - start <= 5 and not any(sentence.tag(place) in FINITE for place in range(start, end))


def _opens_in_past(sentence: Sentence, start: int, verb: int) -> bool:
    """Say whether the clause begins with a time that is over."""
    at = start
    while sentence.lower(at) in ("and", "but", "also", "when", "that", "because", "so", "then"):
        at += 1
    first, second = sentence.lower(at), sentence.lower(at + 1)
    if first == "yesterday" or (first == "last" and second in _LAST):
        return sentence.lower(at + (1 if first == "yesterday" else 2)) not in ("'s", "and") and at + 2 <= verb
    if (
        first in ("in", "during", "at")
        and second in ("my", "the", "our")
        and sentence.lower(at + 2) in _OLD
        and sentence.tag(at + 3) in ("NN", "NNS")
    ):
        return second == "my" and at + 4 <= verb
    if first == "in" and _YEAR.fullmatch(second):
        return int(second) < 2026 and at + 2 <= verb
    if sentence.lower(at + 2) == "ago" and second in _SPANS:
        return at + 3 <= verb
    return False


def _is_over(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether a perfect goes with a time that is over: "we have spoken a week ago"."""
    done = sentence.skip_adverbs(verb + 1)
    if (
        sentence.lower(verb) not in ("have", "has", "'ve")
        or sentence.tag(done) != "VBN"
        or sentence.lower(done) == "been"
    ):
        return False
    for at in range(done + 1, end):
        word, after = sentence.lower(at), sentence.lower(at + 1)
        if word in ("since", "for", "from", "of", "by", "until", "about", "to", "than"):
            return False
        if word == "in" and _YEAR.fullmatch(after) and int(after) < 2026:
            return True
        if word in ("yesterday", "ago") or (
            word == "last" and after in _LAST - {"time"} and sentence.lower(at + 2) != "'s"
        ):
            return True
        dated = sentence.tag(at + 1) == "CD" and after.isdigit() and after != "time"
        if (word == "on" and (dated or after.capitalize() in _DAYS)) or (
            word == "that" and after in ("day", "evening", "morning", "afternoon", "week")
        ):
            return sentence.lower(done) in _MEETING
    return False


def _ends_in_past(sentence: Sentence, verb: int, end: int) -> bool:
    """Say whether the clause ends with a time that is over: "you will let me know last Friday"."""
    at = end - 2
    return (
        at > verb and sentence.lower(at) == "last" and sentence.lower(at + 1) in _LAST - {"time"}
    ) or sentence.lower(end - 1) == "yesterday"


def _lasts(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether a present verb goes with "since 2019" or "for ten years"."""
    if sentence.lower(verb) in ("have", "has", "'ve") and sentence.tag(sentence.skip_adverbs(verb + 1)) in (
        "VBN",
        "VBD",
    ):
        return False
    first = sentence.lower(start)
    subject = {sentence.lower(place) for place in range(start, verb)}
    for at in range(verb + 1, min(len(sentence), end + 8)):
        if sentence.lower(at) == "since":
            between = range(verb + 1, at)
            if any(sentence.tag(place) in FINITE | {",", "CC", ":"} for place in between) or "it" in subject:
                return False
            return _is_begin(sentence, at + 1)
        if (
            at < end
            and sentence.lower(at) == "for"
            and sentence.lower(verb) in _STATES
            and subject & {"i", "we", "he", "she"}
        ):
            phrase = sentence.noun_phrase(at + 1)
            number = sentence.tag(at + 1) == "CD" or sentence.lower(at + 1) in ("many", "several")
            being = sentence.lower(verb) in BE and sentence.tag(sentence.skip_adverbs(verb + 1)) not in (
                "VBG",
                "IN",
                "RB",
            )
            if phrase and number and not being and sentence.lower(phrase.head) in ("years", "months", "weeks"):
                return True
    if (
        first == "since"
        and verb > start + 2
        and sentence.lower(verb)
        not in (
            "want",
            "hope",
            "think",
            "know",
            "feel",
            "keep",
            "is",
            "are",
            "am",
            "'m",
            "'s",
            "have",
            "has",
            "'ve",
            "do",
            "find",
            "look",
        )
    ):
        return (
            sentence.tag(verb - 1) == "PRP"
            and not any(sentence.tag(place) in FINITE for place in range(start, verb))
            and "," not in [sentence.lower(place) for place in range(start, verb)]
        )
    return False


def _is_begin(sentence: Sentence, at: int) -> bool:
    """Say whether a beginning in the past is told: "2015", "March", "last year", "I came"."""
    word = sentence.lower(at)
    if _YEAR.fullmatch(word) or word in ("then", "last") or word in _LAST:
        return True
    if sentence.tag(at) == "CD" and sentence.lower(at + 1) in _SPANS:
        return True
    if sentence.tag(at) in ("PRP$", "DT") and sentence.lower(at + 1) in _PLACES:
        return True
    return (
        sentence.tag(at) == "PRP"
        and sentence.tag(at + 1) == "VBD"
        and sentence.lower(at + 1)
        in (
            "came",
            "started",
            "joined",
            "left",
            "moved",
            "began",
            "met",
            "arrived",
            "finished",
            "graduated",
            "qualified",
        )
    )


def _tells_of_talk(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether "you mention" tells of the interview, and not of a letter, a habit or a condition."""
    if sentence.lower(verb) not in _TOLD or sentence.lower(verb - 1) != "you":
        return False
    opener = sentence.lower(start)
    if opener in (
        "if",
        "when",
        "as",
        "whenever",
        "whatever",
        "before",
        "once",
        "until",
        "whether",
        "unless",
        "how",
        "what",
        "while",
        "where",
    ):
        return False
    words = {sentence.lower(place) for place in range(len(sentence))}
    written = words & {
        "email",
        "mail",
        "message",
        "letter",
        "advert",
        "ad",
        "posting",
        "website",
        "page",
        "description",
        "article",
        "always",
        "often",
        "usually",
        "still",
        "ever",
    }
    talk = {sentence.lower(place) for place in range(verb, end)} & _PLACES
    return not written and (
        bool(talk)
        or (
            verb - start <= 3
            and opener not in ("which", "that", "who")
            and sentence.lower(verb + 1) in ("that", "me", "us", "about", "how", "the", "to")
        )
    )


def _in_a_row(sentence: Sentence) -> Iterator[Flaw]:
    """Find a plain form in a row of past ones: "Tom was kind to me, show me the alarm, and …"."""
    past = next((at for at, word in enumerate(sentence.words) if word.tag == "VBD"), None)
    if past is None:
        return
    for at in range(past + 2, len(sentence) - 1):
        plain = (
            sentence.tag(at) in ("VB", "VBP")
            and sentence.tag(at - 1) == ","
            and sentence.tag(at + 1) in ("PRP", "DT", "PRP$")
        )
        openers = {sentence.lower(place) for place in range(past)} & SUBORDINATORS
        if (
            plain
            and not openers
            and sentence.lower(at) not in ("thank", "let", "please", "do", "have", "are", "say", "make", "give")
        ):
            yield Flaw(PAST, sentence.span(at, at + 1), _PAST)


def _joined(sentence: Sentence) -> Iterator[Flaw]:
    """Find a plain form joined to a past one by "and": "I was nervous and answer too short"."""
    for at in range(3, len(sentence) - 1):
        if sentence.lower(at - 1) != "and" or sentence.tag(at) not in ("VBP", "VB") or sentence.lower(at) in _ATTITUDES:
            continue
        for place in range(at - 2, -1, -1):
            if sentence.tag(place) == "VBD":
                if sentence.tag(at + 1) in ("PRP", "DT", "PRP$", "RB", "IN", "TO"):
                    yield Flaw(PAST, sentence.span(at, at + 1), _PAST)
                break
            if (
                sentence.tag(place) in ("VB", "TO", "VBG", "MD", "VBZ", "VBP", ",", ":", "CC", "WRB", "WP", "WDT")
                or sentence.lower(place) in SUBORDINATORS
            ):
                break


def _stative(sentence: Sentence) -> Iterator[Flaw]:
    """Find states told as actions, "I am wanting", and a present beside what was: "I am happy when you showed"."""
    for at in range(1, len(sentence) - 2):
        word, tag = sentence.lower(at), sentence.tag(at)
        progressive = tag == "VBG" and sentence.lower(at - 1) in BE - {"being", "be"}
        phrase = sentence.noun_phrase(at + 1) if word == "having" else None
        owned = (
            phrase is not None
            and sentence.tag(at + 1) in ("DT", "PRP$", "CD")
            and sentence.lower(phrase.head) not in _HAD
        )
        if progressive and (
            word in ("wanting", "knowing", "liking", "needing", "believing", "owning", "belonging") or owned
        ):
            yield Flaw(STATE, sentence.span(at - 1, at + 1), _STATE)
        moved = (
            word == "when"
            and sentence.lower(at + 1) in ("you", "he", "she", "they", "we", "i")
            and sentence.tag(sentence.skip_adverbs(at + 2)) == "VBD"
        )
        if moved and sentence.tag(at - 1) in ("JJ", "VBN", "RB"):
            be = at - 2 - (sentence.tag(at - 2) == "RB")
            if sentence.lower(be) in ("am", "'m") and be > 0:
                yield Flaw(PAST, sentence.span(be, at), _PAST)
        if (
            word == "already"
            and sentence.lower(len(sentence) - 1) != "?"
            and sentence.tag(at + 1) == "VBP"
            and sentence.lower(at - 1) in ("i", "we", "you", "they")
            and sentence.lower(at + 1)
            not in _ATTITUDES
            | {"work", "use", "own", "speak", "live", "manage", "run", "lead", "hold", "teach", "sell", "offer"}
        ):
            yield Flaw(PERFECT, sentence.span(at, at + 2), _PERFECT)
