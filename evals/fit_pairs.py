"""`python -m evals.fit_pairs UNIGRAMS BIGRAMS DICTIONARY`: make followup/grammar/pairs.bin from counts of the web.

UNIGRAMS and BIGRAMS are the lists of the package wordsegment 1.3.1, DICTIONARY the list of English words of symspellpy
6.10.1 (frequency_dictionary_en_82_765.txt), which keeps names and misspellings out.
"""

import math
import sys
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from followup.grammar.pairs import FLOOR, STEP, packed

TARGET = Path(__file__).parent.parent / "followup" / "grammar" / "pairs.bin"
WORDS = 12_000
LEVELS = 8


def _counts(path: Path) -> Iterator[tuple[str, int]]:
    """Yield what a list counts: a word or two, a tab or a space, and how often."""
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        words, _, count = line.replace("\t", " ").rpartition(" ")
        yield words, int(count)


def main(arguments: Sequence[str]) -> None:
    """Read the three lists and write the counts of the pairs of the commonest words."""
    unigrams, bigrams, dictionary = map(Path, arguments)
    known = {word for word, _ in _counts(dictionary)} | {"i", "a"}
    often = Counter(dict(_counts(unigrams)))
    right = (word for word, _ in often.most_common() if word in known and word.isascii() and word.isalpha())
    words = [word for word in right if len(word) > 1 or word in ("a", "i")][:WORDS]
    number = {word: place for place, word in enumerate(words)}
    together: Counter[tuple[str, str]] = Counter()
    for pair, count in _counts(bigrams):
        first, second = pair.lower().split(" ")
        together[first, second] += count
    levels = {
        number[first] << 16 | number[second]: min(LEVELS - 1, max(0, int((math.log(count) - FLOOR) / STEP)))
        for (first, second), count in together.items()
        if first in number and second in number
    }
    TARGET.write_bytes(packed(number, array("i", [round(100 * math.log(often[word])) for word in words]), levels))


if __name__ == "__main__":
    main(sys.argv[1:])
