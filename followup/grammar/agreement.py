"""A verb that does not fit the number of its subject."""

from collections.abc import Iterator

from followup.grammar.clauses import TIMES
from followup.grammar.flaw import Flaw
from followup.grammar.predicates import BEFORE_BASE, verb_of
from followup.grammar.sentence import BE, CONJUNCTIONS, FINITE, NOUNS, SUBORDINATORS, Phrase, Sentence
from followup.grammar.subjects import AMOUNTS, COLLECTIVE, EACH, SINGULAR_IN_S, Number, is_doubtful, number_of

RULE = "GRAMMAR_AGREEMENT"
DOUBTFUL = "GRAMMAR_AGREEMENT_DOUBTFUL"
"""Where the subject is a bare plural, which may be the name of a department: "estates never has a quiet week"."""
_SINGULAR = "The verb does not agree with its subject, which is singular."
_PLURAL = "The verb does not agree with its subject, which is plural."

_PARTICIPLES = frozenset("be come become run".split())
"""Plain forms that are participles as well."""
_OTHER_VERBS = frozenset({"VB", "TO", "VBG", ",", ":", "MD", "VBD", "WDT", "WP", "WRB"})
_WISHING = frozenset(
    "suggest suggested recommend recommended ask asked insist insisted propose proposed important essential vital crucial require required request"
    " requested prefer necessary demand demanded advise advised".split()
)
_OPENERS = (
    SUBORDINATORS
    | CONJUNCTIONS
    | {
        "how",
        "why",
        "hope",
        "think",
        "believe",
        "know",
        "sure",
        "see",
        "feel",
        "say",
        "said",
        "told",
        "mean",
        "glad",
    }
)


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find finite verbs whose form is that of the other number."""
    found: dict[int, Flaw] = {}
    for at in range(len(sentence)):
        phrase = sentence.subject(at) if _may_begin(sentence, at) else None
        if phrase is None or is_doubtful(sentence, phrase):
            continue
        verb = verb_of(sentence, phrase)
        flaw = _judge(sentence, phrase, verb)
        if flaw:
            bare = sentence.tag(phrase.start) == "NNS" and sentence.tag(verb) == "VBZ"
            found[verb] = Flaw(DOUBTFUL if bare else RULE, sentence.span(verb, verb + 1), flaw)
        elif at and _likes(sentence, phrase.start):
            found[phrase.start + 1] = Flaw(RULE, sentence.span(phrase.start, phrase.start + 2), _SINGULAR)
    for at in range(2, len(sentence) - 1):
        told = _judge_joined(sentence, at) if sentence.lower(at - 1) in ("and", "but") else None
        if told and at not in found:
            found[at] = Flaw(RULE, sentence.span(at, at + 1), told)
    yield from (*found.values(), *_there(sentence), *_relative(sentence))


def _likes(sentence: Sentence, at: int) -> bool:
    """Say whether "nobody like surprises" begins here; the tagger takes this "like" for a preposition."""
    object_ = sentence.tag(at + 2) in NOUNS | {"DT", "PRP$", "TO", "PRP"}
    return sentence.lower(at) in EACH and sentence.lower(at + 1) == "like" and object_


def _judge_joined(sentence: Sentence, at: int) -> str | None:
    """Judge a verb behind "and" by the subject of the verb before: "I stop the dish and speaks", "he checks and send"."""
    verb = sentence.skip_adverbs(at)
    form, tag = sentence.lower(verb), sentence.tag(verb)
    before = _verb_before(sentence, at - 2)
    if before is None:
        return None
    subject = sentence.lower(before - 1 - (sentence.tag(before - 1) == "RB"))
    if sentence.tag(verb + 1) in FINITE:
        return None
    if subject in ("i", "we", "they", "you") and sentence.tag(before) == "VBP" and tag == "VBZ":
        return _PLURAL if form != "'s" else None
    plain = tag in ("VBP", "VB") and form not in BE and sentence.tag(verb + 1) in ("PRP", "DT", "PRP$", "IN", "TO")
    acts = sentence.tag(before) == "VBZ" and sentence.lower(before) not in ("'s", "is", "does")
    return _SINGULAR if subject in ("he", "she", "it") and plain and acts else None


def _verb_before(sentence: Sentence, at: int) -> int | None:
    """Return the place of the present verb before `at`, where no other verb and no other clause stands between."""
    for place in range(at, -1, -1):
        if sentence.tag(place) in _OTHER_VERBS or sentence.lower(place) in SUBORDINATORS:
            return None
        if sentence.tag(place) in ("VBZ", "VBP"):
            return place
    return None


def _may_begin(sentence: Sentence, at: int) -> bool:
    """Say whether a clause may begin with the word: at the start, behind a mark, or behind a word that opens one."""
    if at == 0:
        return True
    before, tag = sentence.lower(at - 1), sentence.tag(at - 1)
    if before == "so" and sentence.lower(at) in ("many", "few", "much", "little"):
        return False
    if before in ("and", "or"):
        return at == 1 or sentence.lower(at - 2) in (",", ";")
    return before in _OPENERS or tag in (",", ":", ".") or _is_opened(sentence, at)


def _is_opened(sentence: Sentence, at: int) -> bool:
    """Say whether adverbs or a phrase of time alone stand between the word and the sentence's beginning or a mark."""
    first = at - 1
    if sentence.tag(first) == "RB" and (first == 0 or sentence.tag(first - 1) in (",", "CC")):
        return True
    for start in (at - 2, at - 3, at - 4):
        opens = start == 0 or (start > 0 and sentence.lower(start - 1) in SUBORDINATORS | {"and", "but", ","})
        if opens and sentence.tag(start) == "IN" and sentence.lower(start) not in SUBORDINATORS and start + 1 < at:
            phrase = sentence.noun_phrase(start + 1)
            determined = sentence.tag(at) in ("DT", "PRP$", "PRP", "CD")
            return phrase is not None and phrase.end >= at and determined
    return False


def _judge(sentence: Sentence, phrase: Phrase, verb: int) -> str | None:
    """Return what is wrong with the verb at `verb` behind the subject; None where nothing is."""
    form, tag = sentence.lower(verb), sentence.tag(verb)
    if _is_excused(sentence, phrase, verb):
        return None
    number = number_of(sentence, phrase)
    if number is Number.ONE and _is_plural_form(sentence, verb, form, tag):
        return _SINGULAR
    if number is Number.MANY and _is_singular_form(sentence, verb, form, tag):
        return _PLURAL
    wrong_for_me = tag == "VBZ" and form not in ("'s", "is")
    return _PLURAL if number is Number.ME and wrong_for_me else None


def _is_excused(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    before = {sentence.lower(phrase.start - back) for back in (1, 2, 3) if phrase.start >= back}
    if sentence.lower(phrase.start - 1) in BEFORE_BASE:
        return True
    wishing = before & (
        _WISHING | {"if", "as", "though", "wish", "wished"} if sentence.lower(verb) == "were" else _WISHING
    )
    asked = sentence.tag(phrase.start - 1) == "MD" or sentence.lower(phrase.start - 1) in BE
    named = any(
        sentence.lower(place) in ("as", "than", "plus", "or", "nor") for place in range(phrase.start, phrase.end)
    )
    return (bool(wishing) and sentence.tag(verb) in ("VB", "VBD", "VBP")) or asked or named


def _is_plural_form(sentence: Sentence, verb: int, form: str, tag: str) -> bool:
    if _is_followed_by_its_time(sentence, verb):
        return False
    if tag == "NN" and verb < len(sentence) and sentence.words[verb].may_be_verb and not form.endswith("s"):
        return True
    if form in ("are", "were", "have", "do", "'re", "'ve"):
        return tag in FINITE | {"VB"} and not (form == "were" and sentence.lower(verb + 1) == "to")
    if tag not in ("VBP", "VB") or form.startswith("'") or form == "am":
        return False
    return (
        form not in _PARTICIPLES
        and "VBD" not in sentence.words[verb].can
        and not (sentence.words[verb].may_be_noun and sentence.tag(verb + 1) in (",", ":", "."))
    )


def _is_followed_by_its_time(sentence: Sentence, at: int) -> bool:
    """Say whether the word is a noun with a time behind it, and the verb comes later: "a call the same evening costs little"."""
    if sentence.tag(at - 1) != "NN" or sentence.tag(at + 1) != "DT" or not sentence.words[at].may_be_noun:
        return False
    time = next((place for place in (at + 2, at + 3) if sentence.lower(place) in TIMES), None)
    return time is not None and any("VBZ" in word.can for word in sentence.words[time + 1 :])


def _is_singular_form(sentence: Sentence, verb: int, form: str, tag: str) -> bool:
    if sentence.tag(verb - 1) == "DT" and form not in ("is", "was", "has", "does"):
        return False
    return tag == "VBZ" or form == "was"


def _there(sentence: Sentence) -> Iterator[Flaw]:
    """Find "there is many things", "there are a list"."""
    for at in range(len(sentence) - 2):
        if sentence.tag(at) != "EX":
            continue
        verb = sentence.skip_adverbs(at + 1)
        form = sentence.lower(verb)
        been = form in ("has", "have") and sentence.lower(verb + 1) == "been"
        phrase = sentence.noun_phrase(sentence.skip_adverbs(verb + 1 + been))
        if phrase is None or phrase.joined:
            continue
        if form in ("is", "was", "has") and _is_many(sentence, phrase):
            yield Flaw(RULE, sentence.span(at, verb + 1), _PLURAL)
        if form in ("are", "were", "have") and _is_one(sentence, phrase):
            yield Flaw(RULE, sentence.span(at, verb + 1), _SINGULAR)


def _is_many(sentence: Sentence, phrase: Phrase) -> bool:
    first, head = sentence.lower(phrase.start), sentence.lower(phrase.head)
    amount = sentence.tag(phrase.start) == "CD" and head.removesuffix("s") in AMOUNTS
    plural = sentence.tag(phrase.head) == "NNS" and head not in SINGULAR_IN_S
    return plural and not amount and first not in ("a", "an", "one", "half")


def _is_one(sentence: Sentence, phrase: Phrase) -> bool:
    first, head = sentence.lower(phrase.start), sentence.lower(phrase.head)
    singular = sentence.tag(phrase.head) == "NN" and head not in COLLECTIVE
    return singular and first not in ("plenty", "lots", "half") and sentence.lower(phrase.end) != "of"


def _relative(sentence: Sentence) -> Iterator[Flaw]:
    """Find "the volunteers that comes", "a tool which help"."""
    if sentence.lower(0) == "what" and sentence.words[min(1, len(sentence) - 1)].may_be_verb:
        plain = sentence.tag(1) in ("NN", "VB", "VBP") and sentence.lower(2) in ("me", "us", "you", "them")
        if plain:
            yield Flaw(RULE, sentence.span(0, 2), _SINGULAR)
    for at in range(1, len(sentence) - 2):
        verb = sentence.skip_adverbs(at + 1)
        if sentence.lower(at) not in ("who", "which", "that") or sentence.tag(at) not in ("WDT", "WP", "IN"):
            continue
        if sentence.lower(at) == "which" and sentence.tag(at - 1) == "," and _is_sum(sentence, at, verb):
            yield Flaw(RULE, sentence.span(verb, verb + 1), _SINGULAR)
        elif _is_several_that_does(sentence, at, verb):
            yield Flaw(RULE, sentence.span(verb, verb + 1), _PLURAL)
        elif _is_one_who_do(sentence, at, verb):
            yield Flaw(RULE, sentence.span(verb, verb + 1), _SINGULAR)


def _is_sum(sentence: Sentence, at: int, verb: int) -> bool:
    """Say whether "which" takes up what was said, with a plural verb: "it has a date, which make us feel safer"."""
    nouns = [sentence.tag(place) for place in range(at) if sentence.tag(place) in NOUNS]
    plural = "NNS" in nouns or any(sentence.tag(place) == "CC" for place in range(at))
    return (
        not plural and sentence.tag(verb) in ("VBP", "VB") and sentence.lower(verb) not in ("are", "have", "am", "do")
    )


def _stands_alone(sentence: Sentence, noun: int) -> bool:
    """Say whether no other noun before could be meant by the "who" or "that" behind this one."""
    inside = {sentence.lower(noun - back) for back in range(1, 6) if noun >= back}
    return not inside & {"of", "one", "in", "with", "for", "on", "at", "and", "to", "or", "from", "by"}


def _is_several_that_does(sentence: Sentence, at: int, verb: int) -> bool:
    singular = sentence.tag(verb) == "VBZ" or sentence.lower(verb) == "was"
    return sentence.tag(at - 1) == "NNS" and singular and _stands_alone(sentence, at - 1)


def _is_one_who_do(sentence: Sentence, at: int, verb: int) -> bool:
    noun = at - 1 - (sentence.tag(at - 1) == ",")
    if (
        sentence.tag(verb) not in ("VBP", "VB")
        or sentence.lower(verb) in ("am", "'re", "'ve")
        or sentence.lower(at) == "that"
    ):
        return False
    named = sentence.tag(noun) == "NNP" and sentence.lower(at) == "who"
    single = sentence.tag(noun) == "NN" and sentence.lower(noun) not in COLLECTIVE
    return (named or single) and _stands_alone(sentence, noun)
