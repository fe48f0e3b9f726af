"""Which part of speech each word of a sentence is, by the model that comes with LanguageTool (Apache OpenNLP, 2010).

The model is a maximum-entropy one: a tag is as likely as the sum of the weights of what is seen around its word. Tags are
those of the Penn Treebank (Marcus, Santorini and Marcinkiewicz, 1993).
"""

import io
import struct
import sys
import xml.etree.ElementTree as ET
import zipfile
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import exp, log
from pathlib import Path
from typing import NamedTuple

JAR = "opennlp-postag-models-1.5.jar"
_BEAM = 3
_AFFIX = 4
_START, _END = "*SB*", "*SE*"


class Tagger(NamedTuple):
    """The model; made by `load`."""

    tags: tuple[str, ...]
    weights: dict[str, tuple[tuple[int, ...], Sequence[float]]]
    """For each thing that can be seen, the tags that it speaks for or against, and how much."""
    known: dict[str, frozenset[int]]
    """The tags that a word of the model's dictionary may have."""

    def tag(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return one tag for each word of one sentence; "don't" is two words, "do" and "n't"."""
        beam: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
        for at, word in enumerate(words):
            seen = list(_seen(words, at))
            allowed = self.known.get(word)
            longer: list[tuple[float, tuple[int, ...]]] = []
            for so_far, path in beam:
                chances = self._chances([*seen, *self._before(path)])
                likely = sorted(range(len(chances)), key=chances.__getitem__, reverse=True)
                best = [one for one in likely if not allowed or one in allowed][:_BEAM] or likely[:1]
                longer += [(so_far + log(chances[one] or 1e-300), (*path, one)) for one in best]
            beam = sorted(longer, reverse=True)[:_BEAM]
        return tuple(self.tags[one] for one in beam[0][1])

    def _before(self, path: tuple[int, ...]) -> Iterator[str]:
        if path:
            yield f"t={self.tags[path[-1]]}"
        if len(path) > 1:
            yield f"t2={self.tags[path[-2]]},{self.tags[path[-1]]}"

    def _chances(self, seen: Sequence[str]) -> list[float]:
        sums = [0.0] * len(self.tags)
        for one in seen:
            found = self.weights.get(one)
            if found:
                for tag, weight in zip(*found, strict=True):
                    sums[tag] += weight
        most = max(sums)
        raised = [exp(one - most) for one in sums]
        whole = sum(raised)
        return [one / whole for one in raised]


def _seen(words: Sequence[str], at: int) -> Iterator[str]:
    """Yield what is seen of a word and around it, named as the model names it."""
    word = words[at]
    yield "default"
    yield f"w={word}"
    for length in range(1, _AFFIX + 1):
        yield f"suf={word[-length:]}"
        yield f"pre={word[:length]}"
    if "-" in word:
        yield "h"
    if any(c.isupper() for c in word):
        yield "c"
    if any(c.isdigit() for c in word):
        yield "d"
    yield f"p={words[at - 1] if at else _START}"
    if at:
        yield f"pp={words[at - 2] if at > 1 else _START}"
    yield f"n={words[at + 1] if at + 1 < len(words) else _END}"
    if at + 1 < len(words):
        yield f"nn={words[at + 2] if at + 2 < len(words) else _END}"


@lru_cache(maxsize=1)
def load(jar: Path) -> Tagger:
    """Read the model from LanguageTool's jar, once; raise OSError, KeyError or ValueError where it cannot be read."""
    with zipfile.ZipFile(jar) as outer, zipfile.ZipFile(io.BytesIO(outer.read("en-pos-maxent.bin"))) as inner:
        model = _Reader(inner.read("pos.model"))
        words = ET.fromstring(inner.read("tags.tagdict"))  # noqa: S314 - pinned by hash with its jar
    tags, weights = _weights(model)
    number = {tag: at for at, tag in enumerate(tags)}
    known = {
        entry.findtext("token", ""): frozenset(number[tag] for tag in entry.get("tags", "").split() if tag in number)
        for entry in words
    }
    return Tagger(tags, weights, known)


class _Reader:
    """Java's DataOutput, read."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def text(self) -> str:
        (length,) = struct.unpack_from(">H", self._content, self._at)
        self._at += 2 + length
        return self._content[self._at - length : self._at].decode("utf-8", "replace")

    def whole(self) -> int:
        (number,) = struct.unpack_from(">i", self._content, self._at)
        self._at += 4
        return int(number)

    def numbers(self, count: int) -> Sequence[float]:
        read = array("d", self._content[self._at : self._at + 8 * count])
        if sys.byteorder == "little":
            read.byteswap()
        self._at += 8 * count
        return read


def _weights(model: _Reader) -> tuple[tuple[str, ...], dict[str, tuple[tuple[int, ...], Sequence[float]]]]:
    """Read tags and weights; things that speak about the same tags stand together, and those tags are told once."""
    if model.text() != "GIS":
        raise ValueError("not the model that is expected")
    model.whole()  # the correction constant, which is not used
    model.numbers(1)
    tags = tuple(model.text() for _ in range(model.whole()))
    groups = [tuple(map(int, model.text().split())) for _ in range(model.whole())]
    names = iter([model.text() for _ in range(model.whole())])
    weights = {}
    for count, *about in groups:
        for _ in range(count):
            weights[next(names)] = (tuple(about), model.numbers(len(about)))
    return tags, weights
