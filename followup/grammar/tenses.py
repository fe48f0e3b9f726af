"""A verb in the present, or in the perfect, where the sentence tells a time that is over."""

from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import FINITE, SUBORDINATORS, Sentence
from followup.grammar.times import LAST, SPANS, TALKS, clauses, is_past_year

RULE = "GRAMMAR_PAST_TIME"
TALK = "GRAMMAR_TALK_IN_PRESENT"
_PAST = "The sentence tells of the past, but this verb stands in the present."
_OVER = "With a time that is over the simple past stands: “we spoke a week ago”."
_TALK = "What was said in the interview is told in the past: “you mentioned”."

_TOLD = frozenset("mention tell say explain describe ask show promise invite mentions".split())
_OLD = frozenset("old last previous former first".split())
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split()
)
_MEETING = frozenset(
    "met spoken talked written told said asked called sent seen had discussed visited explained mentioned applied received given".split()
)
_ATTITUDES = frozenset(
    "want hope think feel look believe would am is are have know like love wish do remain plan thank appreciate need agree understand intend expect see still".split()
)
"""Verbs of what goes on now beside what happened: "I liked the lab and want to join"."""
_STILL = frozenset("if when as whenever whatever before once until whether unless how what while where".split())
"""What opens a condition or a habit: "if you mention it"."""
_WRITTEN = frozenset(
    "email mail message letter advert ad posting website page description article always often usually still ever".split()
)
"""Where the present is right: "you mention in your advert"."""
_POLITE = frozenset("thank let please do have are say make give".split())
_OTHER_VERBS = frozenset({"VB", "TO", "VBG", "MD", "VBZ", "VBP", ",", ":", "CC", "WRB", "WP", "WDT"})
_OBJECTS = ("PRP", "DT", "PRP$")


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find present verbs in clauses about the past, and the like."""
    for start, end in clauses(sentence):
        verbs = [place for place in range(start, end) if sentence.tag(place) in FINITE]
        will = next((place for place in verbs if sentence.lower(place) == "will"), None)
        if will is not None and _ends_in_past(sentence, will, end):
            yield Flaw(RULE, sentence.span(will, will + 1), _PAST)
        if verbs and not any(sentence.tag(place) in ("VBD", "MD") for place in verbs):
            yield from _judge(sentence, start, verbs[0], end)
    for at in range(1, len(sentence) - 1):
        if _is_in_a_row(sentence, at) or _is_joined(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 1), _PAST)
        elif _is_happy_when_you_showed(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _PAST)


def _judge(sentence: Sentence, start: int, verb: int, end: int) -> Iterator[Flaw]:
    if _opens_in_past(sentence, start, verb) and sentence.lower(verb) != "'s":
        helped = _is_perfect(sentence, verb)
        yield Flaw(RULE, sentence.span(verb, verb + 1 + helped), _PAST)
    elif _is_over(sentence, verb, end):
        yield Flaw(RULE, sentence.span(verb, verb + 2), _OVER)
    elif _tells_of_talk(sentence, start, verb, end):
        yield Flaw(TALK, sentence.span(verb, verb + 1), _TALK)


def _is_perfect(sentence: Sentence, verb: int) -> bool:
    """Say whether "have done" begins at `verb`."""
    helps = sentence.lower(verb) in ("have", "has", "'ve")
    return helps and sentence.tag(sentence.skip_adverbs(verb + 1)) == "VBN"


def _opens_in_past(sentence: Sentence, start: int, verb: int) -> bool:
    """Say whether the clause begins with a time that is over."""
    at = start
    while sentence.lower(at) in ("and", "but", "also", "when", "that", "because", "so", "then"):
        at += 1
    first, second = sentence.lower(at), sentence.lower(at + 1)
    if first == "yesterday" or (first == "last" and second in LAST):
        owner = sentence.lower(at + (1 if first == "yesterday" else 2))
        return owner not in ("'s", "and") and at + 2 <= verb
    if first in ("in", "during", "at") and second == "my" and sentence.lower(at + 2) in _OLD:
        return sentence.tag(at + 3) in ("NN", "NNS") and at + 4 <= verb
    ago = sentence.lower(at + 2) == "ago" and second in SPANS and at + 3 <= verb
    return ago or (first == "in" and is_past_year(second) and at + 2 <= verb)


def _is_over(sentence: Sentence, verb: int, end: int) -> bool:
    """Say whether a perfect goes with a time that is over: "we have spoken a week ago"."""
    done = sentence.skip_adverbs(verb + 1)
    if not _is_perfect(sentence, verb) or sentence.lower(done) == "been":
        return False
    for at in range(done + 1, end):
        if sentence.lower(at) in ("since", "for", "from", "of", "by", "until", "about", "to", "than"):
            return False
        if _is_past_time(sentence, at):
            return True
        if _is_day(sentence, at):
            return sentence.lower(done) in _MEETING
    return False


def _is_past_time(sentence: Sentence, at: int) -> bool:
    """Say whether "yesterday", "ago", "last week" or "in 2018" stands here."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    last = word == "last" and after in LAST - {"time"} and sentence.lower(at + 2) != "'s"
    return word in ("yesterday", "ago") or last or (word == "in" and is_past_year(after))


def _is_day(sentence: Sentence, at: int) -> bool:
    """Say whether "on 9 March", "on Tuesday" or "that day" stands here."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    on = word == "on" and (after.isdigit() or after.capitalize() in _DAYS)
    return on or (word == "that" and after in ("day", "evening", "morning", "afternoon", "week"))


def _ends_in_past(sentence: Sentence, verb: int, end: int) -> bool:
    """Say whether the clause ends with a time that is over: "you will let me know last Friday"."""
    at = end - 2
    last = at > verb and sentence.lower(at) == "last" and sentence.lower(at + 1) in LAST - {"time"}
    return last or sentence.lower(end - 1) == "yesterday"


def _tells_of_talk(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """Say whether "you mention" tells of the interview, and not of a letter, a habit or a condition."""
    opener = sentence.lower(start)
    if sentence.lower(verb) not in _TOLD or sentence.lower(verb - 1) != "you" or opener in _STILL:
        return False
    if {sentence.lower(place) for place in range(len(sentence))} & _WRITTEN:
        return False
    talk = {sentence.lower(place) for place in range(verb, end)} & TALKS
    opens = verb - start <= 3 and opener not in ("which", "that", "who")
    return bool(talk) or (opens and sentence.lower(verb + 1) in ("that", "me", "us", "about", "how", "the", "to"))


def _is_in_a_row(sentence: Sentence, at: int) -> bool:
    """Say whether a plain form stands in a row of past ones: "Tom was kind to me, show me the alarm, and …"."""
    plain = sentence.tag(at) in ("VB", "VBP") and sentence.lower(at) not in _POLITE
    if not plain or sentence.tag(at - 1) != "," or sentence.tag(at + 1) not in _OBJECTS:
        return False
    past = next((place for place in range(at - 1) if sentence.tag(place) == "VBD"), None)
    return past is not None and not {sentence.lower(place) for place in range(past)} & SUBORDINATORS


def _is_joined(sentence: Sentence, at: int) -> bool:
    """Say whether a plain form is joined to a past one by "and": "I was nervous and answer too short"."""
    plain = sentence.tag(at) in ("VBP", "VB") and sentence.lower(at) not in _ATTITUDES
    if not plain or sentence.lower(at - 1) != "and" or sentence.tag(at + 1) not in (*_OBJECTS, "RB", "IN", "TO"):
        return False
    for place in range(at - 2, -1, -1):
        if sentence.tag(place) == "VBD":
            return True
        if sentence.tag(place) in _OTHER_VERBS or sentence.lower(place) in SUBORDINATORS:
            return False
    return False


def _is_happy_when_you_showed(sentence: Sentence, at: int) -> bool:
    """Say whether a present feeling goes with what was: "I am happy when you showed it"."""
    if sentence.lower(at) not in ("am", "'m"):
        return False
    when = sentence.skip_adverbs(at + 1) + 1
    feels = sentence.tag(when - 1) in ("JJ", "VBN") and sentence.lower(when) == "when"
    return feels and sentence.tag(when + 1) == "PRP" and sentence.tag(sentence.skip_adverbs(when + 2)) == "VBD"
