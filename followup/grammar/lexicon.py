"""What a word can be, by LanguageTool's own dictionary of English: its base forms and parts of speech.

The dictionary is an automaton in the format CFSA2 of the Morfologik project: it accepts "word+K+tag", where K says how the
base form comes from the word. Tags are those of the Penn Treebank, and NN:U for a noun without a plural, NN:UN for one that
may have none.
"""

import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

JAR = "english-pos-dict-0.6.jar"
_ENTRY = "org/languagetool/resource/en/english.dict"
_MAGIC = b"\\fsa\xc6\x00\x07"
_NEXT, _LAST, _FINAL, _LABEL = 0x80, 0x40, 0x20, 0x1F
_PARTING = ord("+")
_REMEMBERED = 4096


class Lexicon:
    """The dictionary; made by `load`."""

    def __init__(self, content: bytes) -> None:
        """Take the automaton; raise ValueError where it has another format."""
        if not content.startswith(_MAGIC):
            raise ValueError("not the dictionary that is expected")
        labels = content[len(_MAGIC)]
        self._labels = content[len(_MAGIC) + 1 : len(_MAGIC) + 1 + labels]
        self._arcs = content[len(_MAGIC) + 1 + labels :]
        self._root = self._target(0)
        self._readings = lru_cache(_REMEMBERED)(self._look_up)

    def tags(self, word: str) -> frozenset[str]:
        """Return all parts of speech that the word can be; none where it is unknown."""
        return frozenset(tag for _, tag in self.readings(word))

    def bases(self, word: str, *tags: str) -> frozenset[str]:
        """Return the base forms that the word can be one of these forms of."""
        return frozenset(base for base, tag in self.readings(word) if tag in tags)

    def readings(self, word: str) -> tuple[tuple[str, str], ...]:
        """Return the base forms with their tags."""
        return self._readings(word)

    def _look_up(self, word: str) -> tuple[tuple[str, str], ...]:
        node = self._root
        for label in (*word.encode(), _PARTING):
            arc = next((one for one in self._arcs_of(node) if self._label(one) == label), None)
            if arc is None or not self._target(arc):
                return ()
            node = self._target(arc)
        endings = (ending.decode("utf-8", "replace").split("+") for ending in self._endings(node, b""))
        return tuple(
            (word[: len(word) - (ord(one[0][0]) - ord("A"))] + one[0][1:], one[-1]) for one in endings if one[0]
        )

    def _endings(self, node: int, so_far: bytes) -> Iterator[bytes]:
        for arc in self._arcs_of(node):
            longer = so_far + bytes((self._label(arc),))
            if self._arcs[arc] & _FINAL:
                yield longer
            target = self._target(arc)
            if target:
                yield from self._endings(target, longer)

    def _arcs_of(self, node: int) -> Iterator[int]:
        arc = node
        while True:
            yield arc
            if self._arcs[arc] & _LAST:
                return
            arc = self._behind(arc)

    def _label(self, arc: int) -> int:
        index = self._arcs[arc] & _LABEL
        return self._labels[index] if index else self._arcs[arc + 1]

    def _target(self, arc: int) -> int:
        if not self._arcs[arc] & _NEXT:
            return self._number(arc + (1 if self._arcs[arc] & _LABEL else 2))[0]
        while not self._arcs[arc] & _LAST:
            arc = self._behind(arc)
        return self._behind(arc)

    def _behind(self, arc: int) -> int:
        """Return the place behind an arc: its flags, its label where that is not in the table, its target where that is not next."""
        end = arc + (1 if self._arcs[arc] & _LABEL else 2)
        return end if self._arcs[arc] & _NEXT else self._number(end)[1]

    def _number(self, at: int) -> tuple[int, int]:
        """Return a number of seven bits a byte, the lowest first, and the place behind it."""
        value = shift = 0
        while True:
            byte = self._arcs[at]
            value |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if not byte & 0x80:
                return value, at


@lru_cache(maxsize=1)
def load(jar: Path) -> Lexicon:
    """Read the dictionary from LanguageTool's jar, once; raise OSError, KeyError or ValueError where it cannot be read."""
    with zipfile.ZipFile(jar) as archive:
        return Lexicon(archive.read(_ENTRY))
