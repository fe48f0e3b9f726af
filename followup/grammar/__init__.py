"""Grammar that LanguageTool does not see: how clauses join, whether subject and verb agree, articles, tenses, order.

LanguageTool's rules match words in a row. These take a sentence apart first, by the tagger and the dictionary that come
with LanguageTool, so that what stands between a subject and its verb does not matter. Each module is one kind of mistake,
a function `find` from a sentence to flaws.
"""

import zipfile
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from followup.grammar import (
    agreement,
    articles,
    confusions,
    dates,
    joins,
    lexicon,
    marks,
    order,
    perfects,
    plurals,
    prepositions,
    slips,
    tagger,
    tenses,
    verbs,
)
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import Sentence, parse
from followup.letter import Letter
from followup.text import Span

RULES: tuple[Callable[[Sentence], Iterator[Flaw]], ...] = (
    agreement.find,
    verbs.find,
    tenses.find,
    perfects.find,
    prepositions.find,
    dates.find,
    confusions.find,
    plurals.find,
    articles.find,
    order.find,
    joins.find,
    marks.find,
    slips.find,
)

REMEMBERED = 2000
"""Sentences whose flaws are remembered, so that an edit costs only the sentences that it touches."""


class Grammar:
    """Finds flaws by the models among LanguageTool's jars; finds none where these are not here."""

    def __init__(self, jars: Path) -> None:
        """Take the folder of the jars."""
        self._jars = jars
        self._flaws_of = lru_cache(REMEMBERED)(self._judge)

    def find(self, letter: Letter) -> tuple[Flaw, ...]:
        """Return the flaws of the letter's sentences, in order; of several on the same words the first."""
        try:
            found = [
                Flaw(flaw.rule, flaw.span.shifted(sentence.start), flaw.message, flaw.replacement)
                for sentence in letter.sentences
                for flaw in self._flaws_of(sentence.of(letter.plain))
            ]
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            return ()
        return tuple(sorted(found, key=lambda flaw: flaw.span))

    def _judge(self, text: str) -> tuple[Flaw, ...]:
        """Return the flaws of one sentence with plain quote marks; of several on the same words the first."""
        tags, words = tagger.load(self._jars / tagger.JAR), lexicon.load(self._jars / lexicon.JAR)
        found: list[Flaw] = []
        for sentence in parse(text, [Span(0, len(text))], tags, words):
            for flaw in (flaw for rule in RULES for flaw in rule(sentence)):
                if not any(flaw.span.overlaps(one.span) for one in found):
                    found.append(flaw)
        return tuple(found)
