"""A noun that stands alone where it takes an article, and a singular where a plural belongs."""

from collections.abc import Iterator

from followup.grammar.flaw import Flaw
from followup.grammar.sentence import BE, NOUNS, SUBORDINATORS, Sentence

ARTICLE = "GRAMMAR_ARTICLE"
PLURAL = "GRAMMAR_PLURAL"
_ARTICLE = "“a”, “the” or another word such as “my” seems to be missing before this noun."
_PLURAL = "After this word the noun stands in the plural."

_COUNTABLE = frozenset(
    "answer interview schedule hospital result conflict surprise week month year day question collection truth shift reference plan problem reply visit"
    " meeting decision project report position team company list group course conversation beginning status moment store warehouse experiment"
    " guest message letter test update request change step reason example idea explanation impression opportunity van pleasure topic article highlight mistake".split()
)
"""Nouns that the dictionary also has as uncountable, and that letters hardly use so."""
_NEVER = frozenset(
    "lot bit person-hour kind sort type form part time-off way thing home school work town bed church court lunch dinner breakfast noon midnight night time head chair captain director"
    " manager lead o'clock pm am mr mrs dr percent cent half third quarter term dock table tour event fax hundred thousand million dozen couple number mine mom mum dad".split()
)
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
_COUNTING = frozenset(
    "two three four five six seven eight nine ten eleven twelve several many few both these those various numerous".split()
)
_DETERMINING = frozenset(
    "such next last many same own first second full part due further other more less enough much top".split()
)
_PERIODS = frozenset("week day season night year month hall".split())
_PARTS = frozenset(
    "help work end beginning name result size history purpose aim structure status state price role organisation organization development support rest majority".split()
)
"""Nouns that take "the" before "of your laboratory", "of two students"."""
_UNITS = frozenset(
    "half third quarter dozen hundred thousand million o'clock pm am percent per fold pound stone".split()
)
_WHOLES = frozenset(
    "day night week month year morning afternoon evening summer winter season time way team family class crew group company staff country world city".split()
)
_GIVING = frozenset(
    "give gave giving show showed showing send sent sending bring brought bringing tell told offer offered lend lent teach taught".split()
)
_PARTITIVES = frozenset(
    "result results status end beginning start name date outcome idea top middle purpose state details".split()
)


def find(sentence: Sentence) -> Iterator[Flaw]:
    """Find bare singular nouns and counted ones."""
    at = 0
    while at < len(sentence):
        noun = _head(sentence, at)
        if noun is not None and not _is_inside(sentence, at) and _lacks_article(sentence, at, noun):
            yield Flaw(ARTICLE, sentence.span(at, noun + 1), _ARTICLE)
        at = at + 1 if noun is None else noun + 1
    yield from _counted(sentence)


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


def is_countable(sentence: Sentence, at: int) -> bool:
    """Say whether the noun at a place never stands alone in the singular."""
    word = sentence.words[at]
    if (
        (word.lower in _NEVER and sentence.tag(at - 1) != "JJ")
        or not (word.text.islower() or at == 0)
        or "-" in word.text
    ):
        return False
    described = word.lower in ("thing", "way", "welcome", "range", "treatment") and sentence.tag(at - 1) == "JJ"
    return (
        described
        or word.lower in _COUNTABLE
        or ("NN" in word.can and not word.can & {"NN:U", "NN:UN", "JJ", "NNS", "RB", "NNP"})
    )


def _lacks_article(sentence: Sentence, at: int, noun: int) -> bool:
    """Say whether the phrase stands where one with an article does, and is no set phrase."""
    before, after = sentence.lower(at - 1), sentence.lower(noun + 1)
    if (
        after == "of"
        and noun == at
        and sentence.lower(noun) in _PARTS
        and sentence.tag(at - 1) == "IN"
        and sentence.tag(noun + 2) in ("DT", "PRP$", "CD")
        and before not in ("as", "by", "out", "in")
    ):
        return True
    if after == "of" and sentence.lower(noun) in ("lot", "middle", "couple") and noun == at:
        return sentence.tag(at - 1).startswith("VB") or before == "in"
    pleasant = (
        sentence.lower(at) in ("good", "nice", "great", "lovely", "wonderful", "pleasant", "relaxing", "productive")
        and noun == at + 1
    )
    if (
        pleasant
        and sentence.lower(at - 1) in ("have", "had", "having", "has")
        and sentence.lower(noun)
        in ("day", "week", "weekend", "holiday", "trip", "journey", "summer", "evening", "break", "start", "year")
    ):
        return True
    if not is_countable(sentence, noun) or sentence.lower(noun) == sentence.lower(noun - 2):
        return False
    if sentence.tag(noun + 1) in NOUNS | {"POS", "CD", "VBG", "JJ", "$"} or after in (
        "and",
        "or",
        "&",
        "-",
        "'s",
        "/",
        "'",
    ):
        return False
    if before in ("and", "or", "/", "-", "'", '"') or sentence.lower(at) in _DETERMINING:
        return False
    if noun > at and sentence.tag(at) == "NN" and sentence.lower(noun) in _PERIODS:
        return False
    if before == "as" and sentence.lower(at - 2) in ("work", "works", "worked", "working", "employed", "started"):
        ranked = sentence.lower(at) in (
            "senior",
            "junior",
            "head",
            "chief",
            "lead",
            "deputy",
            "assistant",
            "acting",
            "interim",
        )
        return not ranked and sentence.lower(noun).endswith(
            ("or", "er", "ist", "ant", "ian", "nurse", "chef", "clerk", "cook")
        )
    return (
        _is_bare_subject(sentence, at)
        or _is_bare_behind_preposition(sentence, at, noun)
        or _is_bare_object(sentence, at, noun)
        or _is_bare_predicate(sentence, at, noun)
    )


def _is_bare_subject(sentence: Sentence, at: int) -> bool:
    """ "Van must leave early", "I understand that decision takes time"."""
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
    """ "with different surface treatment", "the result of interview"."""
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
    """ "I would like to correct small thing", "I can send you article"."""
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
    """ "It is good opportunity", "It was pleasure to meet you"."""
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


def _counted(sentence: Sentence) -> Iterator[Flaw]:
    """Find "two friend", "all candidate", "one of the nurse", "other question"."""
    for at in range(len(sentence) - 1):
        start = _behind_counter(sentence, at)
        if start is None:
            continue
        noun = start
        while sentence.tag(noun) in ("JJ", "JJR", "JJS") and noun - start < 2:
            noun += 1
        after = sentence.lower(noun + 1)
        years = (
            sentence.tag(at) == "CD"
            and sentence.lower(noun) in ("year", "month", "week")
            and after in ("experience", "work", "training")
        )
        if years and sentence.tag(at - 1) not in ("DT", "PRP$"):
            yield Flaw(PLURAL, sentence.span(at, noun + 1), _PLURAL)
        if (
            sentence.tag(noun) != "NN"
            or sentence.tag(noun + 1) in NOUNS | {"POS", "CD", "VBG", "JJ"}
            or after in ("-", "/", "and", "or", "'s")
        ):
            continue
        if _has_plural(sentence, noun, sure=sentence.lower(at) not in ("all", "other", "of")):
            yield Flaw(PLURAL, sentence.span(at, noun + 1), _PLURAL)


def _behind_counter(sentence: Sentence, at: int) -> int | None:
    """Return where the noun phrase behind a word that wants a plural begins; None where the word wants none."""
    word, before = sentence.lower(at), sentence.lower(at - 1)
    numbered = (
        (word.isdecimal() and 1 < int(word) < 1000)
        or (word.isalpha() and word != "one" and sentence.tag(at) == "CD")
        or ("," in word and word.replace(",", "").isdecimal())
    )
    if word in _COUNTING or numbered:
        named = (word.isdecimal() and before == "year") or before in (
            "no",
            "page",
            "section",
            "room",
            "chapter",
            "number",
            "unit",
            "step",
            "line",
            "level",
            "grade",
            "at",
            "/",
            ".",
            "-",
            ":",
            "till",
            "until",
            "by",
        )
        labelled = word.isdigit() and sentence.tag(at - 1) in NOUNS
        compound = (
            sentence.tag(at - 1) in ("DT", "PRP$")
            and sentence.tag(at + 1) == "JJ"
            and sentence.words[at + 1].may_be_noun
        )
        return (
            None
            if named or labelled or compound or (word in ("both", "few") and sentence.tag(at + 1) in ("JJ", "VB"))
            else at + 1
        )
    if word == "all" and sentence.tag(at) in ("DT", "PDT"):
        return at + 1 + (sentence.lower(at + 1) in ("the", "my", "your", "our"))
    if (
        word == "of"
        and before in ("each", "one", "none", "many", "both", "some", "several", "few", "any")
        and sentence.tag(at + 1) in ("DT", "PRP$")
        and sentence.lower(at + 1) not in ("a", "an", "this", "that")
    ):
        return at + 2 if before not in ("some", "any", "none") else None
    if word == "other" and (sentence.tag(at - 1).startswith(("VB", "IN", "TO")) or at == 0):
        return at + 1
    return None


def _has_plural(sentence: Sentence, noun: int, *, sure: bool) -> bool:
    """Say whether the noun should stand in the plural; behind a number any noun should that can."""
    word = sentence.words[noun]
    if word.lower in _UNITS or (not sure and word.lower in _WHOLES):
        return False
    if sure:
        return bool(word.can & {"NN", "NN:UN"}) and "NNS" not in word.can
    return is_countable(sentence, noun) or word.lower in ("thing", "review", "certificate", "service", "sample")
