"""The person's own dictionary: words that are right whatever a proofreader says; a text file, one word a line."""

import os
from pathlib import Path

from followup.errors import InputError

LONGEST = 60
"""Letters of a word."""


class Dictionary:
    """The words in one file; the person may edit it by hand as well."""

    def __init__(self, path: Path) -> None:
        """Use the file at `path`; it is made when the first word comes."""
        self._path = path

    def words(self) -> tuple[str, ...]:
        """Return the words as they were given; a file that is not there, or cannot be read, holds none."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return ()
        return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))

    def add(self, word: str) -> None:
        """Keep a word; raise InputError for what is not one word, and where it cannot be kept."""
        word = word.strip()
        if not word or len(word) > LONGEST or len(word.split()) > 1:
            raise InputError(f"{word[:LONGEST]!r} is not one word: the dictionary takes words one by one.")
        if word not in self.words():
            self._save((*self.words(), word))

    def remove(self, word: str) -> None:
        """Forget a word; raise InputError where the file cannot be written."""
        self._save(tuple(one for one in self.words() if one != word.strip()))

    def _save(self, words: tuple[str, ...]) -> None:
        part = self._path.with_name(f"{self._path.name}.part")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                file.write("".join(f"{word}\n" for word in words))
            part.replace(self._path)
        except OSError as error:
            raise InputError(f"{self._path} cannot be written: {error.strerror or error}.") from None
