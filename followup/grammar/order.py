"""Words in the order of another language, or of a question where none is asked."""

from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, FINITE, Sentence

RULE = "GRAMMAR_WORD_ORDER"
_ASKED = "In a question inside of a sentence the subject comes first: “where they are”."
_EXTRA = "One of these words is too much, or of another form: “how”, “the way”, “larger”."
_SHORT = frozenset(
    "large big small easy happy fast cheap high low long short new old young nice hard late early strong quick slow clean safe busy near great good bad easy close deep wide light heavy warm cold soon".split()
)
"""Adjectives that take "-er"."""
_ABSTRACT = frozenset(
    "fact idea hope news chance feeling way day impression proof sign time moment reason sense view opinion result claim so such promise condition case thing thought doubt point risk".split()
)
_ADVERB = "This word stands in another place in English: “I always finish”, “I like the work very much”."

_ASKING = frozenset(
    "ask asked asking know knew wonder wondered tell told see understand learn hear say explain sure check remember find forget idea question show discuss decide consider like liked love loved noticed showed impressed enjoyed surprised amazed saw learned learnt".split()
)
_WH = frozenset("how when where what why which who".split())
_HELPERS = BE | frozenset("can could will would do does did have has had should may might".split()) - {
    "'s",
    "'re",
    "'m",
}
_OFTEN = frozenset("always never also often usually sometimes already still only".split())


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find turned questions inside of sentences, and adverbs out of place."""
    question = sentence.lower(len(sentence) - 1) == "?"
    for at in range(1, len(sentence) - 2):
        if _is_turned(sentence, at, question=question):
            yield Flaw(RULE, sentence.span(at, at + 3), _ASKED)
        elif _is_doubled(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _EXTRA)
        elif _is_adverb_astray(sentence, at):
            yield Flaw(RULE, sentence.span(at, at + 2), _ADVERB)


def _is_turned(sentence: Sentence, at: int, *, question: bool) -> bool:
    """Say whether an indirect question is built as a direct one: "I ask when can I expect"."""
    word = sentence.lower(at)
    before = {sentence.lower(at - back) for back in (1, 2, 3, 4, 5) if at >= back}
    verb = at + 1
    if (
        word in ("how", "what", "which")
        and sentence.tag(verb) in ("JJ", "RB", "NN", "NNS")
        and sentence.lower(verb) not in _HELPERS
    ):
        verb += 1 + (sentence.tag(verb + 1) == "JJ")
    if word in _WH and before & _ASKING and sentence.lower(verb) in _HELPERS:
        polite = question and not any(
            sentence.lower(place) in ("could", "can", "would", "may", "do", "please") for place in range(at)
        )
        subject = sentence.lower(verb + 1)
        if subject in ("i", "we", "you", "he", "she", "they", "it", "there") and sentence.tag(at - 1) not in (",", ":"):
            return (not polite and subject != "it") or (
                subject == "it" and sentence.lower(verb) in ("is", "was", "does", "will", "can", "would")
            )
        phrase = sentence.noun_phrase(verb + 1)
        named = phrase is not None and sentence.tag(verb + 1) in ("DT", "PRP$", "NNS") and not polite
        behind = phrase.end if phrase else 0
        if named and word in ("how", "when", "where", "why") and phrase is not None:
            return True
        return (
            named
            and word == "what"
            and sentence.lower(verb) in BE
            and sentence.tag(behind) in (".", ",", "?", "CC", "IN")
            and sentence.lower(phrase.head if phrase else 0)
            in (
                "status",
                "state",
                "stage",
                "situation",
                "reason",
                "deadline",
                "date",
                "salary",
                "plan",
                "schedule",
                "result",
                "decision",
                "step",
                "problem",
                "process",
                "price",
                "cost",
            )
        )
    told = (sentence.lower(at - 2) in ("tell", "told") and sentence.lower(at - 1) in ("me", "us", "you")) or (
        sentence.lower(at - 1) == "know" and sentence.lower(at - 2) in ("me", "us")
    )
    if (
        told
        and not question
        and word in _HELPERS
        and sentence.lower(at + 1) in ("i", "we", "you", "he", "she", "they", "there", "it")
    ):
        return True
    asking = sentence.lower(at - 1) in ("ask", "asked", "know", "wonder") or (
        (sentence.tag(at - 1) == "RB" or sentence.lower(at - 1).endswith("ly"))
        and sentence.lower(at - 2) in ("ask", "asked", "know", "wonder")
    )
    return (
        asking
        and not question
        and word in ("is", "are", "do", "does", "did", "can", "will", "have", "has", "was", "were")
        and (sentence.tag(at + 1) in ("PRP", "EX", "DT", "PRP$") or sentence.lower(at + 1) == "there")
        and sentence.lower(at + 1) not in ("all", "both")
    )


def _is_doubled(sentence: Sentence, at: int) -> bool:
    """Say whether a word is too much: "asked that how", "the way how", "more large", "the course that you mention it"."""
    word, after = sentence.lower(at), sentence.lower(at + 1)
    if (
        word == "that"
        and after in ("how", "why", "when", "where")
        and sentence.lower(at - 1) in _ASKING | {"me", "us", "you"}
    ):
        return sentence.tag(at + 2) in ("PRP", "DT", "PRP$", "NN", "NNS")
    if word == "way" and after == "how":
        return True
    if word in ("more", "most") and after in _SHORT and sentence.tag(at + 1) == "JJ":
        return (
            sentence.lower(at - 1)
            not in ("a", "one", "two", "three", "many", "some", "no", "any", "much", "few", "once")
            and sentence.tag(at + 2) != "NNS"
            and not (word == "more" and sentence.tag(at + 2) == "NN" and sentence.tag(at - 1).startswith("VB"))
        )
    if (
        word in ("that", "which")
        and sentence.tag(at - 1) in ("NN", "NNS")
        and after in ("you", "i", "we", "they", "he", "she")
    ):
        verb = sentence.skip_adverbs(at + 2)
        resumed = (
            sentence.tag(verb) in ("VBD", "VBP", "VBZ")
            and sentence.lower(verb + 1) in ("it", "them")
            and sentence.tag(verb + 2) in (",", ".", "CC", "IN")
        )
        return (
            resumed
            and sentence.lower(at - 1) not in _ABSTRACT
            and sentence.lower(at - 2) in ("the", "this", "a", "an", "my", "your")
        ) or (resumed and sentence.tag(at - 2) in ("NN", "JJ") and sentence.lower(at - 1) not in _ABSTRACT)
    return False


def _is_adverb_astray(sentence: Sentence, at: int) -> bool:
    """Say whether an adverb stands before its subject or between a verb and its object: "always I finish"."""
    word = sentence.lower(at)
    if (
        word in ("always", "never")
        and sentence.lower(at + 1) in ("i", "we", "he", "she", "they", "it")
        and sentence.lower(at - 1) in ("and", "but", ",", "because", "that", "so")
    ):
        return sentence.tag(at + 2) in FINITE and sentence.lower(at + 2) not in BE | {
            "have",
            "has",
            "had",
            "do",
            "did",
            "does",
        }
    placed = (
        word in _OFTEN - {"only", "still", "already", "also"}
        and sentence.tag(at - 1) in ("VBP", "VBD", "VBZ")
        and sentence.lower(at - 1) not in BE | _HELPERS
    )
    if placed:
        return sentence.tag(at - 2) in ("PRP", "NN", "NNS", "NNP") and sentence.tag(at + 1) in ("DT", "PRP$", "PRP")
    much = (
        word == "very"
        and sentence.lower(at + 1) in ("much", "well")
        and sentence.tag(at - 1) in ("VBP", "VBD", "VBZ", "VB")
    )
    return much and sentence.tag(at + 2) in ("DT", "PRP$") and sentence.lower(at - 1) not in BE
