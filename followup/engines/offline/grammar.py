"""The little English that the writer needs: verb forms, persons, shorthand, articles."""

import re

_BASES = """be have do say go get make know think take see come want use find give tell work call try need ask feel become leave put mean keep let begin help show hear play run move live believe bring
happen write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read spend grow open walk win teach offer remember consider appear buy serve die send build
stay fall cut reach kill raise pass sell decide return explain hope develop carry break receive agree support hit produce eat cover catch draw choose plan start look train hire handle manage share own rent grow cook bake
deliver ship sort pack design test deploy migrate replace rewrite reduce double halve launch roll expand extend improve fix mend track measure count record plant treat care visit focus rely depend struggle suffer face deal belong
teach mark grade plan coach mentor rotate switch split merge join combine pair review check audit report present publish translate print paint drive fly sail clean repair install maintain operate monitor collect gather prepare
organise organize coordinate schedule book order escalate reopen close arrive finish last drop miss mix mill knead score type print scan pay-out visit stock supply store weigh cap limit double triple aim expect prefer love like enjoy value trust respect hope wish intend promise invest fund raise apply operate process answer trial pilot rebuild restructure digitise digitize automate outsource recruit supervise restock relocate renovate refurbish modernise modernize onboard scale transition convert consolidate standardise standardize prototype phase introduce redesign move"""
_IRREGULAR = {
    "be": ("was", "been"), "have": ("had", "had"), "do": ("did", "done"), "say": ("said", "said"), "go": ("went", "gone"), "get": ("got", "got"),
    "make": ("made", "made"), "know": ("knew", "known"), "think": ("thought", "thought"), "take": ("took", "taken"), "see": ("saw", "seen"),
    "come": ("came", "come"), "find": ("found", "found"), "give": ("gave", "given"), "tell": ("told", "told"), "feel": ("felt", "felt"),
    "become": ("became", "become"), "leave": ("left", "left"), "put": ("put", "put"), "mean": ("meant", "meant"), "keep": ("kept", "kept"),
    "let": ("let", "let"), "begin": ("began", "begun"), "show": ("showed", "shown"), "hear": ("heard", "heard"), "run": ("ran", "run"),
    "bring": ("brought", "brought"), "write": ("wrote", "written"), "rewrite": ("rewrote", "rewritten"), "sit": ("sat", "sat"), "stand": ("stood", "stood"), "lose": ("lost", "lost"),
    "pay": ("paid", "paid"), "meet": ("met", "met"), "set": ("set", "set"), "lead": ("led", "led"), "understand": ("understood", "understood"),
    "speak": ("spoke", "spoken"), "read": ("read", "read"), "spend": ("spent", "spent"), "grow": ("grew", "grown"), "win": ("won", "won"),
    "teach": ("taught", "taught"), "buy": ("bought", "bought"), "send": ("sent", "sent"), "build": ("built", "built"), "fall": ("fell", "fallen"),
    "cut": ("cut", "cut"), "sell": ("sold", "sold"), "break": ("broke", "broken"), "hit": ("hit", "hit"), "eat": ("ate", "eaten"),
    "catch": ("caught", "caught"), "draw": ("drew", "drawn"), "choose": ("chose", "chosen"), "split": ("split", "split"), "drive": ("drove", "driven"),
    "fly": ("flew", "flown"), "deal": ("dealt", "dealt"), "learn": ("learned", "learned"), "hold": ("held", "held"), "feed": ("fed", "fed"),
}  # fmt: skip
BASES = frozenset(_BASES.split()) | frozenset(_IRREGULAR)


def third(base: str) -> str:
    """Return the form for he, she and it."""
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    if base in special:
        return special[base]
    if re.search(r"(?:s|x|z|ch|sh)$", base):
        return base + "es"
    return base[:-1] + "ies" if re.search(r"[^aeiou]y$", base) else base + "s"


def past(base: str) -> str:
    """Return the simple past."""
    if base in _IRREGULAR:
        return _IRREGULAR[base][0]
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    return (
        base + base[-1] + "ed"
        if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base) or base in ("ship", "plan", "cap")
        else base + "ed"
    )


THIRD = {third(base): base for base in BASES}
PAST = {past(base): base for base in BASES} | {"were": "be"}
AUXILIARIES = frozenset(
    "is are was were am has have had do does did will would can could shall should may might must".split()
)
_SECOND = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}


def is_finite(word: str) -> bool:
    """Say whether a word is, in all likelihood, a verb that carries a clause."""
    plain = word.lower().replace("’", "'")
    return (
        plain in AUXILIARIES
        or plain in THIRD
        or plain in PAST
        or plain in BASES
        or plain.endswith("n't")
        or plain in _SECOND
    )


def for_you(verb: str) -> str:
    """Turn a verb of the third person singular into one that goes with "you": runs -> run, is -> are."""
    plain = verb.lower().replace("’", "'")
    return _SECOND.get(plain) or THIRD.get(plain) or verb


_CONTRACTIONS = {
    "they're": "you are", "they've": "you have", "they'll": "you will", "they'd": "you would",
    "we're": "you are", "we've": "you have", "we'll": "you will", "we'd": "you would",
}  # fmt: skip
_EMPLOYER = {"they": "you", "their": "your", "theirs": "yours", "them": "you", "themselves": "yourselves"}
_SPEAKER_WE = {"we": "you", "our": "your", "ours": "yours", "us": "you", "ourselves": "yourselves"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def to_reader(text: str, *, spoken: bool) -> str:
    """Turn the employer's they (or, where they speak themselves, we) into you; all other words stay.

    Where they say "we", "they" is somebody else.
    """
    says_we = spoken and re.search(r"\b(?:we|our|ours|us)\b", text, re.IGNORECASE)
    table = _SPEAKER_WE if says_we else _EMPLOYER

    def turn(match: re.Match[str]) -> str:
        word = match.group().lower().replace("’", "'")
        if word in _CONTRACTIONS and word.startswith("we") == bool(says_we or (spoken and word.startswith("we"))):
            return _CONTRACTIONS[word]
        return table.get(word, match.group())

    return _WORD.sub(turn, text)


_SHORTHAND = tuple(
    (re.compile(shorthand), words)
    for shorthand, words in (
        (r"(?<!\w)w/o(?!\w)", "without"), (r"(?<!\w)[wW]/ ?(?=\w)", "with "), (r"(?<!\w)b/c(?!\w)", "because"), (r"(?<=\w) & (?=\w)", " and "),
        (r"(?<=\w) \+ (?=[^\W\d])", " and "), (r"(?<!\w)~ ?(?=\d)", "about "), (r"(?<!\w)approx\.? ?(?=\d)", "about "), (r"(?<!\w)(?:c|ca)\. ?(?=\d)", "about "),
        (r"(?<!\w)yr(?!\w)\.?", "year"), (r"(?<!\w)yrs(?!\w)\.?", "years"), (r"(?<=\d) ?mins?(?!\w)\.?", " minutes"), (r"(?<!\w)hrs(?!\w)\.?", "hours"), (r"(?<!\w)mins(?!\w)\.?", "minutes"), (r"(?<!\w)ppl(?!\w)", "people"),
        (r"(?<!\w)mgmt(?!\w)\.?", "management"), (r"(?<!\w)dept(?!\w)\.?", "department"), (r"(?<!\w)incl(?!\w)\.?", "including"), (r"(?<!\w)mgr(?!\w)", "manager"),
        (r"(?<!\w)wks(?!\w)\.?", "weeks"), (r"(?<!\w)govt(?!\w)\.?", "government"), (r"(?<!\w)btw\.?,? ", ""), (r"(?<!\w)esp\.? ", "especially "),
        (r"[ \t]*\((?:\?|!|sic|i think|not sure)\)", ""), (r"[*_`]{1,2}(?=\w)|(?<=\w)[*_`]{1,2}", ""), (r"\s+", " "),
    )
)  # fmt: skip


_CALENDAR = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|easter|christmas)\b"
)


def spell_out(text: str) -> str:
    """Write shorthand out and drop emphasis marks."""
    for shorthand, words in _SHORTHAND:
        text = shorthand.sub(words, text)
    text = re.sub(r"\bi(?=['’ ]|$)", "I", text)
    text = _CALENDAR.sub(lambda day: day.group().capitalize(), text)
    return text.strip(' \t\n.,;:-–—!…"“”')


_DETERMINERS = frozenset(
    "the a an this that these those my your our his her its their some any no every each both all many more most several few two three four five six seven eight nine ten what how why whether".split()
)
_PROPER = re.compile(r"[A-ZÀ-Þ]")


def with_article(phrase: str) -> str:
    """Put "the" before a noun phrase that begins with a plain noun: "migration to k8s" -> "the migration to k8s"."""
    first = re.match(r"[\w'’-]+", phrase)
    if first is None or first.group().lower() in _DETERMINERS or first.group()[0].isdigit():
        return phrase
    if _PROPER.match(phrase) and not re.match(r"[A-Z][a-z]+ing\b", phrase):
        return phrase
    if first.group().lower().endswith("ing") and first.group().lower() not in (
        "building",
        "training",
        "funding",
        "onboarding",
        "pricing",
        "reporting",
        "setting",
        "meeting",
    ):
        return phrase
    return "the " + phrase


def lower_first(text: str, names: frozenset[str]) -> str:
    """Write the first letter small, unless the first word is a name, an abbreviation or "I"."""
    first = re.match(r"[\w'’-]+", text)
    if (
        first is None
        or first.group() in names
        or first.group() in ("I", "I'm", "I've", "I'd", "Dr", "Mr", "Mrs", "Ms", "Prof")
    ):
        return text
    return text if len(first.group()) > 1 and not first.group()[1:].islower() else text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """Give a sentence its capital and its full stop."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".!?" else ".")
