"""How often two English words stand side by side: counts of the web (Brants and Franz, Web 1T 5-gram, 2006).

`pairs.bin` holds the pairs of the twelve thousand commonest words that were counted at least 100,000 times among 588
thousand million words, as Norvig published them (Natural Language Corpus Data, 2009) and the package wordsegment (Apache 2.0)
has them; `python -m evals.fit_pairs` makes it.
"""

import math
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

FLOOR = math.log(1e5)
"""What is not in the file was counted less often: the logarithm of that."""
WHOLE = math.log(588_117_981_387)
STEP = 2 * math.log(2)
"""Between two of the levels into which counts are rounded."""
_UNHEARD = math.log(0.3)


class Pairs(NamedTuple):
    """The counts; made by `load`."""

    words: dict[str, int]
    often: Sequence[int]
    """For each word the logarithm of its count, in hundredths."""
    keys: Sequence[int]
    levels: bytes

    def counted(self, first: str, second: str) -> float:
        """Return the logarithm of how often the words stand side by side, or of less than can be told."""
        one, other = self.words.get(first), self.words.get(second)
        if one is None or other is None:
            return FLOOR + _UNHEARD
        key = one << 16 | other
        at = bisect_left(self.keys, key)
        if at < len(self.keys) and self.keys[at] == key:
            return FLOOR + (self.levels[at] + 0.5) * STEP
        return FLOOR + _UNHEARD

    def frequency(self, word: str) -> float:
        """Return the logarithm of how often the word stands anywhere."""
        at = self.words.get(word)
        return FLOOR if at is None else self.often[at] / 100

    def tie(self, first: str, second: str) -> str:
        """Say how much more often the words meet than chance has it: "-3" to "4"; "?" where that is not known."""
        expected = self.frequency(first) + self.frequency(second) - WHOLE
        times = self.counted(first, second)
        known = first in self.words and second in self.words
        if not known or (times < FLOOR and expected < FLOOR):
            return "?"
        return str(max(-3, min(4, round((times - expected) / STEP))))

    def fit(self, before: str, word: str, behind: str) -> float:
        """Return how well a word suits the words on both sides, as the logarithm of a likelihood."""
        return self.counted(before, word) + self.counted(word, behind) - self.frequency(word)


def packed(words: dict[str, int], often: Sequence[int], pairs: dict[int, int]) -> bytes:
    """Return what `load` reads: each key as the difference to the one before, seven bits a byte."""
    content, before = bytearray(), 0
    for key in sorted(pairs):
        rest, before = key - before, key
        while rest > 0x7F:
            content.append(rest & 0x7F | 0x80)
            rest >>= 7
        content.append(rest)
    levels = bytes(pairs[key] for key in sorted(pairs))
    parts = (" ".join(words).encode(), " ".join(map(str, often)).encode(), bytes(content), levels)
    return zlib.compress(b"".join(len(part).to_bytes(4, "big") + part for part in parts), 9)


@lru_cache(maxsize=1)
def load() -> Pairs:
    """Read the counts, once; a tenth of a second."""
    content, at, parts = zlib.decompress((files("followup.grammar") / "pairs.bin").read_bytes()), 0, []
    while at < len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        parts.append(content[at + 4 : at + 4 + size])
        at += 4 + size
    keys, key, shift, rest = array("I"), 0, 0, 0
    for byte in parts[2]:
        rest |= (byte & 0x7F) << shift
        if byte & 0x80:
            shift += 7
            continue
        key += rest
        keys.append(key)
        shift = rest = 0
    words = {word: number for number, word in enumerate(parts[0].decode().split())}
    return Pairs(words, array("i", map(int, parts[1].split())), keys, parts[3])
