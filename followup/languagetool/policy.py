"""Which of LanguageTool's rules are off, which only suggest, and which are errors: the one place for all of them.

Measured on real messages: rules whose advice is wrong for a short letter are off; taste and dialect are hints.
Lists are sorted where they are sent, as the server keeps one warm pipeline for each order of a list.
"""

from typing import NamedTuple

from followup.records import Severity


class Mistake(NamedTuple):
    """What a proofreader says of some words; positions are code points of the text that it was given."""

    start: int
    end: int
    rule: str
    """The proofreader's own id."""
    category: str
    kind: str
    """LanguageTool's issue type: misspelling, grammar, typographical, style, …"""
    message: str
    replacements: tuple[str, ...]

    def shifted(self, offset: int) -> "Mistake":
        """Return the same mistake, `offset` code points further on."""
        return self._replace(start=self.start + offset, end=self.end + offset)


OFF = frozenset(
    """
    ENGLISH_WORD_REPEAT_BEGINNING_RULE REP_THANK_YOU_FOR REP_PASSIVE_VOICE EN_QUOTES TYPOGRAPHICAL_APOSTROPHE
    TYPEWRITER_APOSTROPHE EN_CONSISTENT_APOS DASH_RULE EN_DASH_RULE HYPHEN_TO_EN HYPHEN_TO_EM_OR_COMMA TWO_HYPHENS
    ENUMERATION_AND_DASHES ARROWS COPYRIGHT TRADEMARK R_SYMBOL PLUS_MINUS MULTIPLICATION_SIGN CONSECUTIVE_SPACES
    CONSECUTIVE_SPACES_SINGLE_CHAR WHITESPACE_RULE UNIT_SPACE CURRENCY_SPACE PUNCTUATION_PARAGRAPH_END
    PUNCTUATION_PARAGRAPH_END2 OXFORD_SPELLING_Z_NOT_S PER_CENT EN_WORD_COHERENCY MISSING_PERIOD_AFTER_ABBREVIATION CAFE_DIACRITIC A_LA_DIACRITIC TL_DR
    """.split()
)
"""Ids that are off: typography, repetition that a letter's courtesy cannot avoid, and mixed spelling, which is ours to see."""
OFF_PREFIXES = ("EN_REPEATEDWORDS", "EN_DIACRITICS_REPLACE")
"""The server takes no wildcards, so these are dropped from its answer."""
OFF_CATEGORIES = frozenset({"REPETITIONS_STYLE", "CREATIVE_WRITING", "TEXT_ANALYSIS", "WIKIPEDIA", "TON_ACADEMIC"})
ON = frozenset(
    {
        "HAD_VBP",
        "SINGULAR_THAT_WHICH_WHO_AGREEMENT",
        "PLURAL_THAT_WHICH_WHO_AGREEMENT",
        "LOOK_FORWARD_NOT_FOLLOWED_BY_TO",
        "SV_AGREEMENT_CLAUSES_PLURAL",
        "SV_AGREEMENT_CLAUSES_SINGULAR",
    }
)
"""Off by default in LanguageTool, and right on good messages."""

HINT_CATEGORIES = frozenset(
    """
    STYLE REDUNDANCY PLAIN_ENGLISH BRITISH_ENGLISH AMERICAN_ENGLISH_STYLE COMPOUNDING NONSTANDARD_PHRASES
    """.split()
)
HINT_KINDS = frozenset({"style", "locale-violation", "register"})
HINT_RULES = frozenset(
    {
        "AM_I",
        "A_BIT",
        "COMMA_BEFORE_AND",
        "FOLLOWUP_ARTICLE_MISSING",
        "FOLLOWUP_PAST_TIME",
        "FOLLOWUP_TIME_PREPOSITION",
        "GRAMMAR_AGREEMENT_DOUBTFUL",
        "GRAMMAR_APOSTROPHE",
        "GRAMMAR_ARTICLE",
        "GRAMMAR_COMMA_MISSING",
        "GRAMMAR_COMMA_SPLICE",
        "GRAMMAR_COMMA_TOO_MANY",
        "GRAMMAR_CONFUSED_WORD",
        "GRAMMAR_MISSING_WORD",
        "GRAMMAR_OPENING_CLAUSE",
        "GRAMMAR_PAST_TIME",
        "GRAMMAR_PREPOSITION",
        "GRAMMAR_RUN_ON",
        "GRAMMAR_SINCE",
        "GRAMMAR_STATE_IN_PROGRESS",
        "GRAMMAR_TALK_IN_PRESENT",
        "GRAMMAR_TIME_PREPOSITION",
        "GRAMMAR_WORD_ORDER",
        "IT_IS_2",
        "I_AFRAID",
        "QUESTION_MARK",
        "COMMA_WHICH",
        "EN_DATE_WEEKDAY_CURRENTYEAR",
        "EN_UNPAIRED_QUOTES",
        "MUCH_COUNTABLE",
        "PCT_PLURAL_NOUN_SINGULAR_VERB_AGREEMENT",
        "POSSESSIVE_APOSTROPHE",
        "THE_SUPERLATIVE",
        "TOO_LONG_SENTENCE",
        "WIFI",
    }
)
HINT_PREFIXES = (
    "GRAMMAR_LIKELY_",
    "COMMA_COMPOUND_SENTENCE",
    "EN_COMPOUNDS_",
    "MISSING_COMMA_",
    "OXFORD_",
    "PASSIVE_VOICE",
)
HINT_SUFFIXES = ("_COMMA", "_COMPOUNDS", "_HYPHEN")
MOST_PETTY = 5
"""Petty remarks beside real mistakes hide these: matters of style, dialect and hyphens."""
OURS = ("FOLLOWUP_", "GRAMMAR_")
"""How the rules of our own are called, in LanguageTool's language and beside it."""

SPELLING_PREFIXES = ("MORFOLOGIK_", "HARPER_SPELLING")
"""Rules that say that a word is not in the dictionary."""
IN_SUBJECT = frozenset({"EN_A_VS_AN", "ENGLISH_WORD_REPEAT_RULE"})
"""All beside spelling that is judged in a subject line, which is a fragment by custom."""
NEEDS_PARAGRAPH_BEFORE = frozenset({"UPPERCASE_SENTENCE_START"})
"""What is no mistake at the start of a paragraph whose predecessor ends with a comma."""
NOT_IN_ITEMS = frozenset({"UPPERCASE_SENTENCE_START"})
"""What an item of a list may do."""
DIALECT_CATEGORIES = frozenset({"BRITISH_ENGLISH", "AMERICAN_ENGLISH_STYLE"})
DIALECT_KINDS = frozenset({"locale-violation"})


def is_dialect(mistake: Mistake) -> bool:
    """Say whether the mistake is only one of the variant of English."""
    return mistake.category in DIALECT_CATEGORIES or mistake.kind in DIALECT_KINDS


def severity(mistake: Mistake) -> Severity | None:
    """Return how much a mistake matters; None for one that is not reported."""
    if mistake.rule in OFF or mistake.category in OFF_CATEGORIES or mistake.rule.startswith(OFF_PREFIXES):
        return None
    if (
        mistake.category in HINT_CATEGORIES
        or mistake.kind in HINT_KINDS
        or mistake.rule in HINT_RULES
        or mistake.rule.startswith(HINT_PREFIXES)
        or mistake.rule.endswith(HINT_SUFFIXES)
    ):
        return Severity.HINT
    return Severity.ERROR


def severity_of(rule: str) -> Severity:
    """Return how much a mistake matters that a grammar rule of our own found."""
    return Severity.HINT if rule in HINT_RULES or rule.startswith(HINT_PREFIXES) else Severity.ERROR


def is_petty(mistake: Mistake) -> bool:
    """Say whether the mistake is a hint that says nothing of grammar."""
    return severity(mistake) is Severity.HINT and not mistake.rule.startswith(OURS)


def is_spelling(mistake: Mistake) -> bool:
    """Say whether the mistake is a word that the dictionary lacks, which a name may well be."""
    return mistake.rule.startswith(SPELLING_PREFIXES)
