"""Commas and apostrophes that are missing or too many, and numbers that stand twice."""

from collections.abc import Iterator

from followup.grammar.clauses import TIMES, parts_of
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import CONJUNCTIONS, FINITE, NOUNS, SUBORDINATORS, Sentence

COMMA = "GRAMMAR_COMMA_TOO_MANY"
CLOSING = "GRAMMAR_COMMA_MISSING"
APOSTROPHE = "GRAMMAR_APOSTROPHE"
TWICE = "GRAMMAR_TWICE"
_COMMA = "No comma belongs here: it parts words that go together."
_CLOSING = "A comma is missing here."
_PLURAL = "A plural takes no apostrophe."
_OWNER = "An apostrophe seems to be missing: “the client's call”, “my colleagues' desks”."
_TWICE = "This word stands twice."

_WILLING = frozenset("glad happy keen able ready eager pleased willing".split())
_THINKING = frozenset("think believe hope know said say mean sure understand see told feel convinced confident".split())
_WITHOUT_OBJECT = frozenset(
    "said agreed met spoke talked came went discussed mentioned asked explained promised know see say attached enclosed included involved interested"
    " concerned be need come work help decided expected planned needed".split()
)
"""Verbs behind which a comma rather opens an afterthought."""
_PLACES = frozenset(
    "friend doctor dentist yesterday today tomorrow colleague baker butcher everyone everybody nobody week month year".split()
)
"""Words whose owner's form stands without a noun: "at the doctor's"."""
_ACTS = frozenset("know have be do go see feel come take make".split())
_ATTRIBUTES = frozenset(
    "sports sales goods systems operations communications resources customs parts accounts arms savings news clothes students careers facilities admissions records"
    " claims events services benefits hours works games data logistics physics economics electronics diagnostics graphics statistics lots thanks terms grants awards"
    " standards skills rights others plans needs products projects relations minutes dental drinks jobs schools women men children is was has does this us bus gas less".split()
)
"""Plurals that may stand before a noun as they are: "the sales team"."""
_AMOUNTS = frozenset("many more some several few enough much most last next".split())
_COUNTING = frozenset("many several these those all few both some".split())
_BEHIND_NOUN = frozenset("for from with that who which because when at of".split())
_LINKS = frozenset(
    "however therefore moreover furthermore nevertheless consequently unfortunately fortunately additionally meanwhile".split()
)
_PERSONS = frozenset(
    "client customer patient student pupil colleague manager boss employer employee assistant team company candidate applicant child parent teacher nurse doctor driver"
    " director supervisor owner user member visitor guest friend mother father brother sister neighbour neighbor tenant resident engineer trainee apprentice"
    " interviewer recruiter partner buyer seller supplier school hospital museum bank firm city town ward shop hotel department group crew mentor foreman".split()
)


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find marks that do not belong and words that stand twice."""
    yield from _commas(sentence)
    yield from _closings(sentence)
    for at in range(1, len(sentence) - 1):
        if sentence.lower(at) in ("'s", "'") and _is_plural_with_apostrophe(sentence, at):
            yield Flaw(APOSTROPHE, sentence.span(at - 1, at + 1), _PLURAL)
        elif _lacks_apostrophe(sentence, at):
            yield Flaw(APOSTROPHE, sentence.span(at, at + 1), _OWNER)
        elif sentence.tag(at) == "CD" and sentence.lower(at) == sentence.lower(at - 1) and sentence.lower(at).isalpha():
            yield Flaw(TWICE, sentence.span(at - 1, at + 1), _TWICE, sentence.words[at].text)


def _commas(sentence: Sentence) -> Iterator[Flaw]:
    """Find commas between words that go together."""
    commas = [at for at, word in enumerate(sentence.words) if word.text == ","]
    for number, at in enumerate(commas):
        last = number == len(commas) - 1
        if 0 < at < len(sentence) - 2 and _is_too_many(sentence, at, first=number == 0, last=last):
            yield Flaw(COMMA, sentence.span(at - 1, at + 2), _COMMA)


def _is_too_many(sentence: Sentence, at: int, *, first: bool, last: bool) -> bool:
    """Say whether the comma at `at`, the first or the last of the sentence, parts what goes together."""
    after = sentence.lower(at + 1)
    if len(after) == 1 and after.isalpha() and after not in ("i", "a"):
        return False
    return (
        _is_behind_opener(sentence, at)
        or _is_before_complement(sentence, at, last=last)
        or (last and _is_behind_subject(sentence, at))
        or (last and _is_behind_conjunction(sentence, at))
        or (last and _takes_object(sentence, at))
        or (first and (last or sentence.tag(at + 1) == "MD") and _parts_subject(sentence, at))
    )


def _is_behind_opener(sentence: Sentence, at: int) -> bool:
    """Say whether it is "of our, tenants"."""
    before, tag = sentence.lower(at - 1), sentence.tag(at - 1)
    return tag == "PRP$" or (tag == "DT" and before in ("the", "a", "an")) or before == "of"


def _is_behind_subject(sentence: Sentence, at: int) -> bool:
    """Say whether it is "a town of that, would save", "last week we, had"."""
    before, tag, following = sentence.lower(at - 1), sentence.tag(at - 1), sentence.tag(at + 1)
    if before in ("this", "that") and tag == "DT":
        return following in ("MD", "VBZ")
    pronoun = before in ("i", "we", "they", "he", "she") and sentence.tag(at - 2) != "CC"
    return pronoun and following in FINITE


def _is_before_complement(sentence: Sentence, at: int, *, last: bool) -> bool:
    """Say whether it is "I would be glad, to bring", "I think, that I could"."""
    before, after = sentence.lower(at - 1), sentence.lower(at + 1)
    if after == "to":
        return before in _WILLING and sentence.tag(at + 2) == "VB"
    opens = last or sentence.lower(at + 2) in ("i", "we", "you", "the", "it", "my", "your")
    return before in _THINKING and after == "that" and sentence.tag(at + 1) == "IN" and opens


def _is_behind_conjunction(sentence: Sentence, at: int) -> bool:
    """Say whether it is ", and, nobody misses it"."""
    conjunction = sentence.lower(at - 1) in CONJUNCTIONS - {"then", "yet", "plus"} and at >= 2
    opens = sentence.lower(at - 2) in (",", ";")
    return conjunction and opens and sentence.tag(at + 1) in ("PRP", "NN", "DT", "PRP$", "WRB", "EX")


def _takes_object(sentence: Sentence, at: int) -> bool:
    """Say whether what stands behind the comma is what the verb before it acts on: "I wrote, a small checklist"."""
    verb = at - 1
    after, pronoun = sentence.lower(at + 1), sentence.tag(at + 1) == "PRP"
    begins = sentence.tag(at + 1) in ("DT", "PRP$", "CD") and after not in (
        "that",
        "this",
        "all",
        "both",
        "each",
        "some",
    )
    if sentence.tag(verb) not in ("VBD", "VB", "VBN") or not (begins or after in ("me", "us", "him", "them", "her")):
        return False
    opened = any(sentence.lower(place) in SUBORDINATORS - {"that"} for place in range(verb))
    phrase = sentence.noun_phrase(at + 1)
    if opened or sentence.lower(verb) in _WITHOUT_OBJECT or phrase is None or phrase.joined:
        return False
    subject = sentence.tag(verb - 1) in ("PRP", "NN", "NNS", "NNP", "RB", "VBP", "MD", "VBZ", "TO")
    behind = ("IN", ".", "TO", "NN", "NNS", "DT") if pronoun else ("IN", ".", "TO")
    return subject and sentence.tag(phrase.end) in behind and sentence.verb_after(phrase.end) is None


def _parts_subject(sentence: Sentence, at: int) -> bool:
    """Say whether a comma parts a subject from its verb: "a loan officer, should know"."""
    verb = sentence.skip_adverbs(at + 1)
    if sentence.tag(verb) not in ("VBZ", "MD", "VBD") or sentence.lower(verb) in ("'s", "'d", "thanks", "said", "says"):
        return False
    for start in range(at):
        phrase = sentence.subject(start)
        whole = phrase is not None and phrase.end == at and sentence.tag(start) in ("DT", "PRP$", "CD")
        relative = (
            phrase is not None
            and sentence.lower(phrase.end) in ("who", "which", "that")
            and sentence.tag(start) in ("DT", "PRP$")
        )
        if not (start == 0 or sentence.tag(start - 1) in ("IN", "NN", "NNS")):
            continue
        if whole and not any(sentence.tag(place) in FINITE for place in range(at)):
            opens = start == 0 or (sentence.tag(0) == "IN" and sentence.lower(0) not in SUBORDINATORS and start > 1)
            return (opens and not sentence.words[at + 1].may_be_noun) or (opens and sentence.tag(verb) == "MD")
        if relative and start == 0 and sum(sentence.tag(place) in FINITE for place in range(at)) == 1:
            return True
    return False


def _unclosed(sentence: Sentence, start: int, end: int) -> int | None:
    """Return the verb before which a comma is missing that closes what a comma opened: "My coach, an old runner swears"."""
    before = sentence.subject(0)
    inner = sentence.noun_phrase(start)
    named = before is not None and before.end == start - 1 and not before.joined and sentence.tag(before.head) in NOUNS
    if inner is None or not named or before is None or sentence.lower(before.head).removesuffix("s") in TIMES:
        return None
    after = inner.end
    if sentence.tag(after) == "VBN" and sentence.lower(after) in ("named", "called"):
        after += 1
        while sentence.tag(after) == "NNP":
            after += 1
    elif sentence.lower(start) not in ("a", "an", "my", "our") or sentence.tag(start - 2) not in NOUNS:
        return None
    elif sentence.tag(after) in ("IN", "TO") and sentence.lower(after) not in SUBORDINATORS:
        more = sentence.noun_phrase(after + 1)
        after = more.end if more else after
    if sentence.tag(after - 1) == "NNS" and "VBZ" in sentence.words[after - 1].can and after - inner.start > 2:
        return after - 1 if sentence.tag(after) in ("IN", "DT", "PRP$", "PRP", "TO") else None
    single = sum(sentence.tag(place) in FINITE for place in range(start, end)) == 1
    return after if single and after < end and sentence.tag(after) in FINITE and sentence.lower(after) != "'s" else None


def _closings(sentence: Sentence) -> Iterator[Flaw]:
    """Find "However I think" and a clause with "which" or "who" that is opened by a comma and not closed by one."""
    if sentence.lower(0) in _LINKS and sentence.lower(1) in ("i", "we", "you", "it", "they", "the", "my", "there"):
        yield Flaw(CLOSING, sentence.span(0, 2), _CLOSING)
    parts = parts_of(sentence)
    for start, end in parts[1:2]:
        verb = _unclosed(sentence, start, end) if sentence.lower(start - 1) == "," else None
        if verb is not None:
            yield Flaw(CLOSING, sentence.span(verb - 1, verb + 1), _CLOSING)
    for start, end in parts:
        if start < 2 or sentence.lower(start - 1) != "," or sentence.lower(start) not in ("which", "who"):
            continue
        verbs = [place for place in range(start + 1, end) if sentence.tag(place) in FINITE]
        joined = any(
            sentence.tag(place) in ("CC", "WDT", "WP", "WRB") or sentence.lower(place) in SUBORDINATORS
            for place in range(start + 1, end)
        )
        clause = any(sentence.tag(place) in FINITE for place in range(start - 1))
        if (
            len(verbs) == 2
            and not joined
            and not clause
            and verbs[0] - start <= 2
            and sentence.tag(verbs[1] - 1) in NOUNS | {"RB", "CD"}
            and sentence.tag(verbs[1]) in ("VBZ", "MD", "VBD")
        ):
            yield Flaw(CLOSING, sentence.span(start, verbs[1] + 1), _CLOSING)


def _is_plural_with_apostrophe(sentence: Sentence, at: int) -> bool:
    """Say whether "'s" only marks a plural: "three body type's,", "let candidate's know"."""
    word, after = sentence.words[at - 1], sentence.lower(at + 1)
    noun = word.tag in ("NN", "NNS") and word.text.islower() and bool(word.can & {"NN", "NN:UN"})
    if sentence.lower(at) != "'s" or not noun or word.lower in _PLACES:
        return False
    tag = sentence.tag(at + 1)
    if tag in ("MD", "VBD", "VBP") or (tag == "VB" and after in _ACTS):
        return after not in ("best", "open")
    near = [place for place in (at - 2, at - 3, at - 4) if place >= 0]
    counted = any(sentence.tag(place) == "CD" or sentence.lower(place) in _COUNTING for place in near[:2])
    compared = any(sentence.lower(place) in ("than", "like", "as", "at", "is", "was", "of", "from") for place in near)
    ends = tag in (",", ".", "CC", "WDT") or after in _BEHIND_NOUN
    return ends and (counted or not compared)


def _lacks_apostrophe(sentence: Sentence, at: int) -> bool:
    """Say whether a plural stands where an owner belongs: "the clients first phone call", "my former bosses number"."""
    word = sentence.words[at]
    if (
        word.tag not in ("NNS", "NN")
        or not word.lower.endswith("s")
        or "NNS" not in word.can
        or word.lower in _ATTRIBUTES
    ):
        return False
    opener = at - 1
    while sentence.tag(opener) in ("JJ", "JJR", "JJS") and at - opener < 3:
        opener -= 1
    one = sentence.lower(opener) in ("a", "an", "every", "each", "this", "that")
    if sentence.tag(opener) != "PRP$" and not (sentence.lower(opener) == "the" or one):
        return False
    noun = at + 1
    while sentence.tag(noun) in ("JJ", "JJS", "JJR", "NN") and sentence.tag(noun + 1) in NOUNS and noun - at < 3:
        noun += 1
    if sentence.lower(at + 1) in _WILLING and sentence.lower(at + 2) == "to":
        return not any(sentence.tag(place) in FINITE for place in range(at))
    if sentence.tag(noun) not in ("NN", "NNS") or sentence.lower(at + 1) in _AMOUNTS:
        return False
    if one or noun > at + 1 or not sentence.words[noun].may_be_verb:
        person = word.lower.removesuffix("s") in _PERSONS or word.lower.removesuffix("es") in _PERSONS
        return person or one or (noun == at + 1 and sentence.tag(noun + 1) in FINITE)
    verb, relative = sentence.skip_adverbs(noun + 1), sentence.tag(opener - 1) in NOUNS | {"WDT", "IN"}
    return not relative and sentence.tag(verb) in FINITE and sentence.tag(noun) == "NN"
