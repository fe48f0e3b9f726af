"""A noun that stands alone where it takes an article."""

from collections.abc import Iterator

from followup.grammar.countable import is_countable
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, NOUNS, SUBORDINATORS, Sentence

RULE = "GRAMMAR_ARTICLE"
_ARTICLE = "“a”, “the” or another word such as “my” seems to be missing before this noun."

_FIXED_AFTER = {
    "at": "hand home work sea school night noon first last least present heart risk stake length speed scale rest peace lunch dinner university college point time ease fault issue odds large best peak cost dawn midnight",
    "by": "phone email mail post car bus train bike plane hand letter name chance law day night way date heart mistake accident post hour month week ear word number design nature age default tram boat ship sea van text product team room shift site colour degree choice trade training",
    "in": "person place time advance detail fact charge touch mind contact hand turn part case front school hospital town bed class house writing season stock office line use need view order addition general particular practice theory shape form principle production training response return question progress control order addition love doubt action court print paper effect kind reply summary sum short spring summer autumn winter reality existence operation sync sight pain bulk store term colour step isolation tune reach sales shop",
    "on": "time site board hand foot call duty holiday leave paper track top average request shift stage line file budget schedule show display purpose behalf screen camera record sale point offer trial loan hold target course fire earth record strike vacation message principle business standby stand probation",
    "from": "home experience memory scratch start day week site time top person office end hand shift room house year",
    "to": "work school bed town market date hand mind university college production customer class life court part print order sea scale term time",
    "for": "example instance sale work lunch fun hire breakfast life review reference use practice dinner fear lack want love comparison change context week day year month time",
    "of": "course mind interest use age note value importance help date work time care",
    "under": "control pressure review way contract construction consideration stress",
    "with": "care interest respect pleasure hand time regard reference confidence",
    "into": "account practice place force production use action effect detail trouble contact shape",
    "as": "part usual well chef",
    "per": "week day month year hour",
    "without": "doubt delay exception question fail notice help warning pause",
    "out": "hand",
    "off": "site work duty",
    "during": "lunch dinner work",
    "before": "lunch dinner work breakfast school term opening",
    "after": "lunch dinner work breakfast school",
    "between": "work",
    "through": "school work college university",
    "via": "email phone post mail video link",
    "than": "time",
    "over": "time lunch dinner",
}
_BARE_OBJECTS = frozenset(
    "part place care note time notice action advantage charge responsibility leave turn effect shape use sense contact progress way access fun lunch dinner experience rise birth thought advice business work research home"
    " track pace watch sight touch weight sleep job course word order stock attention aim office notes pride command control pleasure responsibility room reason cause fault mind faith trust interest permission account heart issue exception end thanks help".split()
)
_DETERMINING = frozenset(
    "such next last many same own first second full part due further other more less enough much top".split()
)
_PERIODS = frozenset("week day season night year month hall".split())
_PARTS = frozenset(
    "help work end beginning name result size history purpose aim structure status state price role organisation organization development support rest majority".split()
)
"""Nouns that take "the" before "of your laboratory", "of two students"."""
_GIVING = frozenset(
    "give gave giving show showed showing send sent sending bring brought bringing tell told offer offered lend lent teach taught".split()
)
_PLEASANT = frozenset("good nice great lovely wonderful pleasant relaxing productive".split())
_SPELLS = frozenset("day week weekend holiday trip journey summer evening break start year".split())
_WORKING = frozenset("work works worked working employed started".split())
_RANKS = frozenset("senior junior head chief lead deputy assistant acting interim".split())
_PARTITIVES = frozenset(
    "result results status end beginning start name date outcome idea top middle purpose state details".split()
)


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find bare singular nouns."""
    at = 0
    while at < len(sentence):
        noun = _head(sentence, at)
        if noun is not None and not _is_inside(sentence, at) and _lacks_article(sentence, at, noun):
            yield Flaw(RULE, sentence.span(at, noun + 1), _ARTICLE)
        at = at + 1 if noun is None else noun + 1


def _is_inside(sentence: Sentence, at: int) -> bool:
    """Say whether a longer phrase with an article holds this one: "the ad spend question"."""
    back = at - 1
    while back >= 0 and sentence.tag(back) in (
        "NN",
        "NNS",
        "JJ",
        "JJR",
        "JJS",
        "VBG",
        "VBN",
        "VB",
        "VBP",
        "CD",
        "RB",
        "NNP",
    ):
        back -= 1
    return sentence.lower(at - 1) == "'s" or (
        back < at - 1 and (sentence.tag(back) in ("DT", "PRP$", "POS", "WDT", "WP$") or sentence.lower(back) == "'s")
    )


def _head(sentence: Sentence, at: int) -> int | None:
    """Return the place of the noun that a bare phrase beginning at `at` ends with; None where none begins."""
    if sentence.tag(at) not in ("JJ", "NN", "JJR", "VBN", "VBG") or (
        sentence.tag(at) in ("VBN", "VBG") and sentence.tag(at + 1) != "NN"
    ):
        return None
    end = at
    while sentence.tag(end) in ("JJ", "JJR"):
        end += 1
    if end == at and sentence.tag(at) in ("VBN", "VBG"):
        end += 1
    if sentence.tag(end) != "NN":
        return None
    while sentence.tag(end + 1) == "NN":
        end += 1
    return end


def _lacks_article(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether the phrase stands where one with an article does, and is no set phrase."""
    if _is_bare_part(sentence, at, noun) or _is_good_time(sentence, at, noun):
        return True
    if not is_countable(sentence, noun) or _is_set(sentence, at, noun):
        return False
    return (
        _is_bare_subject(sentence, at)
        or _is_bare_job(sentence, at, noun)
        or _is_bare_behind_preposition(sentence, at, noun)
        or _is_bare_object(sentence, at, noun)
        or _is_bare_predicate(sentence, at, noun)
    )


def _is_bare_part(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "with help of two students", "saved lot of", "in middle of"."""
    if sentence.lower(noun + 1) != "of" or noun != at:
        return False
    before, tag = sentence.lower(at - 1), sentence.tag(at - 1)
    if sentence.lower(noun) in ("lot", "middle", "couple"):
        return tag.startswith("VB") or before == "in"
    determined = sentence.tag(noun + 2) in ("DT", "PRP$", "CD")
    return sentence.lower(noun) in _PARTS and tag == "IN" and determined and before not in ("as", "by", "out", "in")


def _is_good_time(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "I hope you had nice holiday"."""
    had = sentence.lower(at - 1) in ("have", "had", "having", "has")
    return had and noun == at + 1 and sentence.lower(at) in _PLEASANT and sentence.lower(noun) in _SPELLS


def _is_set(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether the phrase is a part of a longer one, of a pair, or named by a word that takes no article."""
    after, before = sentence.lower(noun + 1), sentence.lower(at - 1)
    longer = sentence.tag(noun + 1) in NOUNS | {"POS", "CD", "VBG", "JJ", "$"} or after in ("-", "'s", "/", "'")
    paired = after in ("and", "or", "&") or before in ("and", "or", "/", "-", "'", '"')
    repeated = sentence.lower(noun) in (sentence.lower(noun - 2), sentence.lower(noun + 2))
    period = noun > at and sentence.tag(at) == "NN" and sentence.lower(noun) in _PERIODS
    return longer or paired or repeated or period or sentence.lower(at) in _DETERMINING


def _is_bare_job(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "I work as nursing assistant"."""
    worked = sentence.lower(at - 1) == "as" and sentence.lower(at - 2) in _WORKING
    person = sentence.lower(noun).endswith(("or", "er", "ist", "ant", "ian", "nurse", "chef", "clerk", "cook"))
    return worked and person and sentence.lower(at) not in _RANKS


def _is_bare_subject(sentence: Sentence, at: int) -> bool:
    """Say whether it is "Van must leave early", "I understand that decision takes time"."""
    fronted = (
        sentence.lower(at - 1) == ","
        and (sentence.tag(0) == "IN" or sentence.lower(0) in SUBORDINATORS)
        and all(word.text != "," for word in sentence.words[: at - 1])
    )
    opened = (
        at == 0
        or fronted
        or (
            sentence.lower(at - 1) in ("that", "because", "if", "when", "why", "how", "but", "although", "whether")
            and sentence.tag(at - 1) in ("IN", "WRB", "CC")
        )
    )
    if not opened or (at and sentence.lower(at - 2) in ("for", "want", "of")):
        return False
    phrase = sentence.subject(at)
    verb = sentence.verb_after(phrase.end) if phrase else None
    return verb is not None and phrase is not None and not phrase.joined and sentence.tag(phrase.head) == "NN"


def _is_bare_behind_preposition(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "with different surface treatment", "the result of interview"."""
    before, tag = sentence.lower(at - 1), sentence.tag(at - 1)
    if tag not in ("IN", "TO") or before in SUBORDINATORS - {"after", "before", "since", "until"} | {
        "like",
        "per",
        "than",
        "as",
        "vs",
        "via",
        "by",
    }:
        return False
    if before == "of":
        return noun == at and sentence.lower(at - 2) in _PARTITIVES
    verbal = noun == at and (sentence.lower(noun).endswith("ing") or (tag == "TO" and sentence.words[noun].may_be_verb))
    paired = (
        sentence.lower(at - 2) in ("from", "between")
        or sentence.tag(at - 2) == "CC"
        or sentence.lower(noun + 1) in ("to", "by")
    )
    role = before == "for" and sentence.lower(noun).endswith(("or", "er", "ist", "ant", "ian"))
    if verbal or paired or role:
        return False
    fixed = sentence.lower(noun) in _FIXED_AFTER.get(before, "").split()
    return not fixed or (
        noun > at
        and sentence.tag(at) == "JJ"
        and sentence.lower(at)
        in ("whole", "old", "new", "big", "small", "large", "nice", "beautiful", "modern", "different", "local")
    )


def _is_bare_object(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "I would like to correct small thing", "I can send you article"."""
    verb = at - 1 - (sentence.lower(at - 1) in ("me", "you", "us", "him", "them") and sentence.lower(at - 2) in _GIVING)
    form = sentence.lower(verb)
    if not sentence.tag(verb).startswith("VB") or form in BE | {
        "become",
        "became",
        "becomes",
        "called",
        "named",
        "titled",
        "go",
        "went",
        "going",
        "come",
        "play",
        "played",
        "speak",
        "hope",
    }:
        return False
    attribute = sentence.tag(verb) in ("VBN", "VBG") and sentence.tag(verb - 1) in ("DT", "PRP$", "JJ")
    return not attribute and not (noun == at and sentence.lower(noun) in _BARE_OBJECTS)


def _is_bare_predicate(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether it is "It is good opportunity", "It was pleasure to meet you"."""
    if sentence.lower(at - 1) not in BE and not (sentence.tag(at - 1) == "RB" and sentence.lower(at - 2) in BE):
        return False
    pleasure = noun == at and sentence.lower(noun) in (
        "pleasure",
        "opportunity",
        "example",
        "mistake",
        "idea",
        "surprise",
        "problem",
    )
    return pleasure or (sentence.tag(at) == "JJ" and noun > at)
