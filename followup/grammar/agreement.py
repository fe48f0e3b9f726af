"""A verb that does not fit the number of its subject."""

from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, CONJUNCTIONS, FINITE, NOUNS, SUBORDINATORS, Phrase, Sentence

RULE = "GRAMMAR_AGREEMENT"
DOUBTFUL = "GRAMMAR_AGREEMENT_DOUBTFUL"
"""Where the subject is a bare plural, which may be the name of a department: "estates never has a quiet week"."""
_SINGULAR = "The verb does not agree with its subject, which is singular."
_PLURAL = "The verb does not agree with its subject, which is plural."

_FIRST_PERSON = 3
_COLLECTIVE = frozenset(
    "team staff crew group panel committee board company government family pair couple majority rest number lot variety range half rest minority"
    " department council firm press public audience crowd class cast faculty management media data percent dozen plenty handful series headquarters"
    " means species crossroads youth band orchestra choir club union club side".split()
)
"""Singular nouns that British English also treats as plural, and nouns without a clear number."""
_AMOUNTS = frozenset(
    "year month week day hour minute kilometre mile metre pound euro dollar percent rand rupee kilo ton tonne mile".split()
)
_SINGULAR_IN_S = frozenset(
    "news series physics mathematics economics logistics politics athletics ethics statistics analytics thanks headquarters works".split()
)
_SAME_IN_PAST = frozenset(
    "be let put cut set hit read cost shut hurt spread quit cast burst split bet bid come run become".split()
)
_MUST_HAVE_VERB = frozenset("that because if when while although though how where why whether".split())
"""Behind these a clause follows, which has a verb."""
_EACH = frozenset(
    "each every everyone everybody nobody somebody someone anybody anyone everything nothing something neither either".split()
)
_PLURAL_PRONOUNS = frozenset("we they you these those both".split())
_BEFORE_BASE = frozenset(
    "let make made help helped see saw hear heard watch watched have had do does did to will would can could shall should may might must 'll 'd n't not".split()
)
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
        if phrase is None or _is_doubtful(sentence, phrase):
            continue
        verb = _verb(sentence, phrase)
        flaw = _judge(sentence, phrase, verb)
        if flaw:
            bare = sentence.tag(phrase.start) == "NNS" and sentence.tag(verb) == "VBZ"
            found[verb] = Flaw(DOUBTFUL if bare else RULE, sentence.span(verb, verb + 1), flaw)
        liked = sentence.lower(phrase.start) in _EACH and sentence.lower(phrase.start + 1) == "like"
        if (
            liked
            and phrase.start + 1 not in found
            and sentence.tag(phrase.start + 2) in NOUNS | {"DT", "PRP$", "TO", "PRP"}
            and at
        ):
            found[phrase.start + 1] = Flaw(RULE, sentence.span(phrase.start, phrase.start + 2), _SINGULAR)
    for at in range(2, len(sentence) - 1):
        told = _judge_joined(sentence, at) if sentence.lower(at - 1) in ("and", "but") else None
        if told and at not in found:
            found[at] = Flaw(RULE, sentence.span(at, at + 1), told)
    for flaw in (*found.values(), *_there(sentence), *_relative(sentence)):
        yield flaw


def _judge_joined(sentence: Sentence, at: int) -> str | None:
    """Judge a verb behind "and" by the subject of the verb before: "I stop the dish and speaks", "he checks and send"."""
    tag = sentence.tag(sentence.skip_adverbs(at))
    verb = sentence.skip_adverbs(at)
    for place in range(at - 2, -1, -1):
        if (
            sentence.tag(place) in ("VB", "TO", "VBG", ",", ":", "MD", "VBD", "WDT", "WP", "WRB")
            or sentence.lower(place) in SUBORDINATORS
        ):
            return None
        if sentence.tag(place) in ("VBZ", "VBP"):
            subject = sentence.lower(place - 1 - (sentence.tag(place - 1) == "RB"))
            if subject in ("i", "we", "they", "you") and sentence.tag(place) == "VBP" and tag == "VBZ":
                return _PLURAL if sentence.lower(verb) != "'s" else None
            plain = (
                tag in ("VBP", "VB")
                and sentence.lower(verb) not in BE
                and sentence.tag(verb + 1) in ("PRP", "DT", "PRP$", "IN", "TO")
            )
            return (
                _SINGULAR
                if subject in ("he", "she", "it")
                and sentence.tag(place) == "VBZ"
                and plain
                and sentence.lower(place) not in ("'s", "is", "does")
                else None
            )
    return None


def _verb(sentence: Sentence, phrase: Phrase) -> int:
    """Return the place of the subject's verb, behind adverbs and behind a short clause of its own: "each list you sent"."""
    verb = sentence.skip_adverbs(phrase.end)
    if sentence.lower(verb) in ("i", "we", "you", "they", "he", "she"):
        inner = sentence.verb_after(verb + 1)
        if (
            inner
            and sentence.tag(inner) != "MD"
            and sentence.tag(inner + 1) in FINITE | {"VB"}
            and sentence.lower(inner) not in BE | {"have", "has", "had", "do", "did"}
        ):
            return inner + 1
    if sentence.tag(verb) in FINITE | {"VB"} or not _must_have_verb(sentence, phrase.start - 1):
        return verb
    last = phrase.end - 1
    while sentence.tag(last) != "NN" and last > phrase.start:
        last -= 1
    first = sentence.noun_phrase(phrase.start)
    return (
        last
        if first and first.end - 1 == last and last > phrase.start + 1 and _lacks_verb(sentence, phrase.start)
        else verb
    )


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


def _is_doubtful(sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether it may be no subject: behind a noun's "that", among adjectives in a row, or a word tagged by guess."""
    before, first = sentence.lower(phrase.start - 1), sentence.tag(phrase.start)
    bare = first in ("NN", "NNS", "JJ", "VBG")
    behind_noun = before == "that" and sentence.tag(phrase.start - 2) in NOUNS
    head = sentence.lower(phrase.head)
    guessed = sentence.tag(phrase.head) == "NN" and head.endswith("s") and not head.endswith(("ss", "us", "is"))
    opened = sentence.tag(0) in ("IN", "VBG") and all(word.text != "," for word in sentence.words[: phrase.start - 1])
    return (bare and (behind_noun or (before == "," and not opened))) or guessed


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
    number = _number(sentence, phrase)
    if number == 1 and _is_plural_form(sentence, verb, form, tag):
        return _SINGULAR
    if number == 2 and _is_singular_form(sentence, verb, form, tag):
        return _PLURAL
    wrong_for_me = tag == "VBZ" and form not in ("'s", "is")
    return _PLURAL if number == _FIRST_PERSON and wrong_for_me else None


def _is_excused(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    before = {sentence.lower(phrase.start - back) for back in (1, 2, 3) if phrase.start >= back}
    if sentence.lower(phrase.start - 1) in _BEFORE_BASE:
        return True
    wishing = before & (
        _WISHING | {"if", "as", "though", "wish", "wished"} if sentence.lower(verb) == "were" else _WISHING
    )
    asked = sentence.tag(phrase.start - 1) == "MD" or sentence.lower(phrase.start - 1) in BE
    named = any(
        sentence.lower(place) in ("as", "than", "plus", "or", "nor") for place in range(phrase.start, phrase.end)
    )
    return (bool(wishing) and sentence.tag(verb) in ("VB", "VBD", "VBP")) or asked or named


def _number(sentence: Sentence, phrase: Phrase) -> int:
    """Return 1 for one, 2 for many, `_FIRST_PERSON` for "I", 0 where that is not clear."""
    first, head = sentence.lower(phrase.start), sentence.lower(phrase.head)
    tag = sentence.tag(phrase.head)
    if first == "i":
        return 2 if phrase.joined else _FIRST_PERSON
    if first in ("he", "she", "it") or first in _EACH or head in _EACH:
        return 0 if phrase.joined else 1
    if head in ("this", "that", "one") and not phrase.joined:
        behind = sentence.lower(phrase.start - 1) in ("after", "before", "since", "until", "as", "than", "like")
        return 0 if behind or (sentence.lower(phrase.end) == "of" and head != "one") else 1
    if head in _PLURAL_PRONOUNS or (head in ("people", "police") and first not in ("a", "one")):
        return 2
    if tag == "NNP" and sentence.tag(phrase.start) == "PRP$" and not phrase.joined:
        return 1
    if phrase.joined:
        return (
            2
            if sentence.tag(phrase.start) in ("DT", "PRP$", "PRP")
            and "or" not in _words(sentence, phrase)
            and first not in ("each", "every")
            else 0
        )
    if head == "one" and sentence.lower(phrase.head + 1) == "of":
        return 1
    if tag == "CD" and sentence.lower(phrase.head + 1) == "of":
        return 2
    if tag == "NN" and head not in _COLLECTIVE and not head.endswith(("ics",)):
        return 1
    if tag == "NNS" and head not in _SINGULAR_IN_S and head.removesuffix("s") not in _COLLECTIVE:
        summed = sentence.tag(phrase.start) == "CD" and (
            head.removesuffix("s") in _AMOUNTS or sentence.lower(sentence.skip_adverbs(phrase.end)) in BE
        )
        return 0 if summed else 2
    return 0


def _words(sentence: Sentence, phrase: Phrase) -> set[str]:
    return {sentence.lower(place) for place in range(phrase.start, phrase.end)}


def _is_plural_form(sentence: Sentence, verb: int, form: str, tag: str) -> bool:
    if tag == "NN" and verb < len(sentence) and sentence.words[verb].may_be_verb and not form.endswith("s"):
        return True
    if form in ("are", "were", "have", "do", "'re", "'ve"):
        return tag in FINITE | {"VB"} and not (form == "were" and sentence.lower(verb + 1) == "to")
    if tag not in ("VBP", "VB") or form.startswith("'") or form == "am":
        return False
    return (
        not form.endswith("ed")
        and form not in _SAME_IN_PAST
        and not (sentence.words[verb].may_be_noun and sentence.tag(verb + 1) in (",", ":", "."))
    )


def _is_singular_form(sentence: Sentence, verb: int, form: str, tag: str) -> bool:
    if sentence.tag(verb - 1) == "DT" and form not in ("is", "was", "has", "does"):
        return False
    return tag == "VBZ" or form == "was"


def _there(sentence: Sentence) -> Iterator[Flaw]:
    """Find "there is many things", "there are a list"."""
    for at in range(len(sentence) - 2):
        if sentence.tag(at) != "EX" and sentence.lower(at) != "there":
            continue
        verb = sentence.skip_adverbs(at + 1)
        form = sentence.lower(verb)
        behind = verb + 2 if form in ("has", "have") and sentence.lower(verb + 1) == "been" else verb + 1
        if form not in ("is", "was", "are", "were", "'s", "has", "have") or sentence.tag(at) != "EX":
            continue
        behind = sentence.skip_adverbs(behind)
        phrase = sentence.noun_phrase(behind)
        if phrase is None or phrase.joined:
            continue
        first, head, tag = sentence.lower(behind), sentence.lower(phrase.head), sentence.tag(phrase.head)
        many = tag == "NNS" and head not in _SINGULAR_IN_S and first not in ("a", "an", "one", "half")
        amount = sentence.tag(behind) == "CD" and head.removesuffix("s") in _AMOUNTS
        one = (
            tag == "NN"
            and first not in ("plenty", "lots", "half")
            and head not in _COLLECTIVE
            and sentence.lower(phrase.end) != "of"
        )
        if form in ("is", "was", "has") and many and not amount:
            yield Flaw(RULE, sentence.span(at, verb + 1), _PLURAL)
        if form in ("are", "were", "have") and one:
            yield Flaw(RULE, sentence.span(at, verb + 1), _SINGULAR)


def _is_sum(sentence: Sentence, at: int, verb: int) -> bool:
    """Say whether "which" takes up what was said, with a plural verb: "it has a date, which make us feel safer"."""
    nouns = [sentence.tag(place) for place in range(at) if sentence.tag(place) in NOUNS]
    plural = "NNS" in nouns or any(sentence.tag(place) == "CC" for place in range(at))
    return (
        not plural and sentence.tag(verb) in ("VBP", "VB") and sentence.lower(verb) not in ("are", "have", "am", "do")
    )


def _relative(sentence: Sentence) -> Iterator[Flaw]:
    """Find "the volunteers that comes", "a tool which help"."""
    for at in range(1, len(sentence) - 1):
        if sentence.lower(at) not in ("who", "which", "that") or sentence.tag(at) not in ("WDT", "WP", "IN"):
            continue
        noun = at - 1 - (sentence.tag(at - 1) == ",")
        verb = sentence.skip_adverbs(at + 1)
        if verb >= len(sentence):
            continue
        if sentence.lower(at) == "which" and sentence.tag(at - 1) == "," and _is_sum(sentence, at, verb):
            yield Flaw(RULE, sentence.span(verb, verb + 1), _SINGULAR)
            continue
        form, tag, head = sentence.lower(verb), sentence.tag(verb), sentence.tag(noun)
        inside = {sentence.lower(noun - back) for back in range(1, 6) if noun >= back}
        if (
            head == "NNS"
            and (tag == "VBZ" or form == "was")
            and not inside & {"of", "one", "in", "with", "for", "on", "at", "and", "to"}
            and sentence.tag(at - 1) != ","
        ):
            yield Flaw(RULE, sentence.span(verb, verb + 1), _PLURAL)
        bare = not inside & {"of", "and", "in", "with", "for", "on", "at", "or", "to", "from", "by"}
        named = (
            head == "NNP"
            and sentence.lower(at) == "who"
            and sentence.lower(noun - 1) != "and"
            and sentence.lower(noun - 2) != "and"
        )
        if (
            (head == "NN" or named)
            and bare
            and sentence.lower(noun) not in _COLLECTIVE
            and sentence.lower(at) != "that"
            and tag in ("VBP", "VB")
            and form not in ("am", "'re", "'ve")
        ):
            yield Flaw(RULE, sentence.span(verb, verb + 1), _SINGULAR)
