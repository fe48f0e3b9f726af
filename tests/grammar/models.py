"""The tagger and the dictionary inside of the real LanguageTool, for tests."""

from pathlib import Path

from followup.grammar import Grammar, lexicon, tagger
from followup.grammar.sentence import Sentence, parse
from followup.text import Span, fold
from tests.languagetool.real import HERE

JARS: Path = HERE.jars


def grammar() -> Grammar:
    return Grammar(JARS)


def sentence_of(text: str) -> Sentence:
    (sentence,) = parse(
        fold(text), [Span(0, len(text))], tagger.load(JARS / tagger.JAR), lexicon.load(JARS / lexicon.JAR)
    )
    return sentence
