"""Grammar that LanguageTool does not see: how clauses join, whether subject and verb agree, articles, tenses, order.

LanguageTool's rules match words in a row. These take a sentence apart first, by the tagger and the dictionary that come
with LanguageTool, so that what stands between a subject and its verb does not matter. Each module is one kind of mistake,
a function `find` from a sentence to flaws.
"""

import zipfile
from collections.abc import Callable, Iterator
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
    tagger,
    tenses,
    verbs,
)
from followup.grammar.flaw import Flaw
from followup.grammar.sentence import Sentence, parse
from followup.letter import Letter

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
)


class Grammar:
    """Finds flaws by the models among LanguageTool's jars; finds none where these are not here."""

    def __init__(self, jars: Path) -> None:
        """Take the folder of the jars."""
        self._jars = jars

    def find(self, letter: Letter) -> tuple[Flaw, ...]:
        """Return the flaws of the letter's sentences, in order; of several on the same words the first."""
        try:
            tags, words = tagger.load(self._jars / tagger.JAR), lexicon.load(self._jars / lexicon.JAR)
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            return ()
        found: list[Flaw] = []
        for sentence in parse(letter.plain, letter.sentences, tags, words):
            for flaw in (flaw for rule in RULES for flaw in rule(sentence)):
                if not any(flaw.span.overlaps(one.span) for one in found):
                    found.append(flaw)
        return tuple(sorted(found, key=lambda flaw: flaw.span))
