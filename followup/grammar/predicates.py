"""Which verb a subject goes with, also where a clause or a wrong tag stands between."""

from followup.grammar.sentence import BE, FINITE, SUBORDINATORS, Phrase, Sentence

BEFORE_BASE = frozenset(
    "let make made help helped see saw hear heard watch watched have had do does did to will would can could shall should may might must 'll 'd n't not".split()
)
"""Behind these and a noun a verb stands in its plain form."""
_MUST_HAVE_VERB = frozenset("that because if when while although though how where why whether".split())
"""Behind these a clause follows, which has a verb."""


def verb_of(sentence: Sentence, phrase: Phrase) -> int:
    """Return the place of the subject's verb, behind adverbs and behind a clause of its own: "each list you sent"."""
    verb = sentence.skip_adverbs(phrase.end)
    if sentence.lower(verb) in ("i", "we", "you", "they", "he", "she", "who", "which", "that"):
        return _verb_behind_clause(sentence, verb + 1) or verb
    if sentence.tag(verb) in FINITE | {"VB"}:
        return verb
    return _hidden_verb(sentence, phrase) or verb


def _verb_behind_clause(sentence: Sentence, at: int) -> int | None:
    """Return the place of the verb behind the clause that belongs to a subject: "the manager who trained me were"."""
    inner = sentence.verb_after(at)
    helps = inner is not None and sentence.lower(inner) in BE | {"have", "has", "had", "do", "did"}
    if inner is None or helps or sentence.tag(inner) == "MD" or _tells_of_others(sentence, inner):
        return None
    for place in range(inner + 1, len(sentence)):
        if sentence.tag(place) in FINITE | {"VB"}:
            return place if sentence.tag(place - 1) not in ("TO", "MD") else None
        subject = sentence.lower(place) in ("i", "we", "you", "they", "he", "she")
        parts = subject or sentence.tag(place) in (",", ":", "CC", "TO", "WDT", "WP", "WRB", ".", "VBG")
        if parts or sentence.lower(place) in SUBORDINATORS | BEFORE_BASE:
            return None
    return None


def _tells_of_others(sentence: Sentence, inner: int) -> bool:
    """Say whether the verb may take another: "the man I saw help her", "the way you said it works"."""
    takes = sentence.lower(inner) in BEFORE_BASE | {
        "said",
        "say",
        "think",
        "thought",
        "know",
        "knew",
        "hope",
        "believe",
    }
    return takes and sentence.tag(inner + 1) != "IN"


def _hidden_verb(sentence: Sentence, phrase: Phrase) -> int | None:
    """Return the noun that must be the clause's verb, as no other is there: "that this example help", "this job need a"."""
    last = phrase.end - 1
    while sentence.tag(last) != "NN" and last > phrase.start:
        last -= 1
    first = sentence.noun_phrase(phrase.start)
    opened = _must_have_verb(sentence, phrase.start - 1)
    started = phrase.start == 0 and sentence.tag(last + 1) in ("DT", "PRP$", "PRP")
    ends = first is not None and first.end - 1 == last and last > phrase.start + 1
    return last if ends and (opened or started) and _lacks_verb(sentence, phrase.start) else None


def _must_have_verb(sentence: Sentence, at: int) -> bool:
    """Say whether a clause, which has a verb, follows the word at `at`."""
    return (
        sentence.lower(at) in _MUST_HAVE_VERB
        and sentence.tag(at) in ("IN", "WRB")
        and not (
            sentence.lower(at) == "that"
            and sentence.lower(at - 1) in ("want", "like", "need", "for", "with", "of", "love")
        )
    )


def _lacks_verb(sentence: Sentence, at: int) -> bool:
    """Say whether no verb comes until the clause ends."""
    while at < len(sentence) and sentence.tag(at) not in (",", ".", ":", "CC"):
        if sentence.tag(at).startswith(("VB", "MD", "W")) or sentence.lower(at) in SUBORDINATORS:
            return False
        at += 1
    return True
