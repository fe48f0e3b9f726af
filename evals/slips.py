"""Right sentences, and the same ones spoilt, to fit followup/grammar/slips.bin.

The right ones are LanguageTool's own examples, the sentences of evals/acts, and the letters that may be read.
"""

import html
import random
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from evals import letters, mistakes
from evals.acts import FOLDER as ACTS
from evals.spoiling import Spoiler
from evals.spoilt import Text, place
from followup.grammar import lexicon, tagger
from followup.grammar.kinds import Slip
from followup.grammar.sentence import Sentence as Parsed
from followup.grammar.sentence import parse
from followup.letter import Letter
from followup.records import Draft
from followup.text import Span, fold

JAR = "language-en-6.8.jar"
_EXAMPLE = re.compile(r"<example([^>]*)>(.*?)</example>", re.DOTALL)
_CORRECTION = re.compile(r'correction="([^"]*)"')
_LANGUAGE = frozenset({"language-mistake", "too-casual"})
"""Letters with such faults are no right English."""
_SHORTEST = 3
_MANY, _FEW = 6, 4
"""How often a sentence of a letter, and one of the examples, is spoilt."""


def right(jars: Path, *, examples: bool = True) -> Iterator[Text]:
    """Yield the sentences to learn from, with LanguageTool's `examples` or without."""
    if examples:
        yield from _examples(jars)
    for path in sorted(ACTS.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for line in lines:
            if line and not line.startswith("#"):
                yield Text("", fold(re.sub(r"^\[[^]]*\] ", "", line)), "")
    for one in letters.load("clean", "seen"):
        yield from _of(one.hand, one.name, one.body)
    for marked in letters.load("labelled", "seen"):
        if not any(fault.rule in _LANGUAGE for fault in marked.faults):
            yield from _of(marked.hand, marked.name, marked.body)
    for planted in mistakes.load("seen"):
        yield from _of(planted.hand, planted.name, planted.mended)


def _of(hand: str, name: str, body: str) -> Iterator[Text]:
    """Yield the sentences of a letter."""
    letter = Letter(Draft(subject=None, body=body))
    spans = letter.sentences
    for number, span in enumerate(spans):
        following = spans[number + 1] if number + 1 < len(spans) else None
        joined = following is not None and "\n" not in letter.plain[span.end : following.start]
        yield Text(
            hand,
            letter.plain[span.start : span.end],
            letter.plain[following.start : following.end] if joined and following else "",
            name,
        )


def _examples(jars: Path) -> Iterator[Text]:
    """Yield LanguageTool's examples: the right ones, and the wrong ones mended."""
    with zipfile.ZipFile(jars / JAR) as archive:
        pages = [
            archive.read(name).decode()
            for name in sorted(archive.namelist())
            if "/rules/en" in name and name.endswith(".xml") and "l2" not in name
        ]
    found: dict[str, None] = {}
    for attributes, text in (match.groups() for page in pages for match in _EXAMPLE.finditer(page)):
        correction = _CORRECTION.search(attributes)
        if correction is None and ("incorrect" in attributes or "triggers" in attributes):
            continue
        mended = correction.group(1).split("|")[0] if correction else ""
        whole = (
            re.sub(r"<marker>.*?</marker>", lambda _, mended=mended: mended, text, flags=re.DOTALL)
            if correction
            else text
        )
        plain = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", whole))).strip()
        if plain[:1].isupper() and plain[-1:] in ".?!" and "..." not in plain and plain.count(" ") >= 3:
            found[fold(plain)] = None
    whole_list = list(found)
    random.Random(3).shuffle(whole_list)
    for number, text in enumerate(whole_list):
        yield Text("", text, whole_list[number + 1] if number + 1 < len(whole_list) else "")


def make(jars: Path) -> Iterator[tuple[str, Slip | None, Parsed, int]]:
    """Yield each right sentence, with no slip, and spoilt in some ways: its hand, the slip, the words, and where it stands."""
    tags, words = tagger.load(jars / tagger.JAR), lexicon.load(jars / lexicon.JAR)
    texts, dice = list(right(jars)), random.Random(7)
    spoiler = Spoiler(words, sorted({word for one in texts for word in re.findall("[a-z]+", one.text)}), dice)
    for text in texts:
        sentence = next(parse(text.text, [Span(0, len(text.text))], tags, words), None)
        if sentence is None or len(sentence) < _SHORTEST:
            continue
        yield text.hand, None, sentence, 0
        wanted = _MANY if text.hand else _FEW
        for slip in (Slip.CONFUSED, *dice.sample(list(Slip), len(Slip))):
            spoilt = spoiler.spoil(text, sentence, slip) if wanted else None
            parsed = next(parse(spoilt.text, [Span(0, len(spoilt.text))], tags, words), None) if spoilt else None
            at = place(parsed, spoilt) if parsed and spoilt else None
            if parsed and at is not None:
                yield text.hand, slip, parsed, at
                wanted -= 1
