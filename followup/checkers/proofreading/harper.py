"""Harper, a proofreader inside of this process, for machines on which LanguageTool cannot run; an optional extra.

It sees spelling, apostrophes, capitals, a/an, doubled words and spacing, and hardly any grammar. One thread does all the
work, as its memory is counted per thread; a run of letters longer than any word is masked, as it would end the process.
"""

import importlib.util
import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from followup.errors import CheckerUnavailable
from followup.languagetool.policy import Mistake

if TYPE_CHECKING:
    from harper import Lint, Linter

LONGEST = 20_000
PATIENCE = 20
"""Seconds for one text; the first far-off word takes about one."""
_RUN = re.compile(r"\w{41,}")
_DIALECTS = {"en-US": 0, "en-GB": 1, "en-AU": 2, "en-NZ": 2, "en-ZA": 1, "en-CA": 3, "en-IN": 4}
_KEPT = frozenset(
    "Spelling Typo Agreement Grammar Repetition BoundaryError Malapropism Eggcorn Usage Capitalization".split()
)
"""Kinds of lint that are about mistakes; the others are about taste, and some contradict a letter's customs."""

_OFF = ("SplitWords", "YourPredicateAdjective")
"""Rules that are wrong on good messages: "hoggets" is not "hog gets", and "your kind message" is not "you're kind"."""
_INSERT_AFTER = 2


class Harper:
    """The proofreader in this process."""

    name = "Harper"

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="harper")
        self._linters: dict[int, Linter] = {}

    @staticmethod
    def is_installed() -> bool:
        """Say whether the extra `harper` is there."""
        return importlib.util.find_spec("harper") is not None

    def find(self, text: str, language: str) -> tuple[Mistake, ...]:
        """Return the mistakes in `text`, written in `language` ("en-GB"); raise CheckerUnavailable where it cannot look."""
        if len(text) > LONGEST:
            raise CheckerUnavailable(f"The message has more than {LONGEST:,} characters: check it in parts.")
        try:
            return self._worker.submit(self._find, text, _DIALECTS[language]).result(PATIENCE)
        except (RuntimeError, ValueError, TimeoutError, ImportError) as error:
            raise CheckerUnavailable(f"Harper gave no answer ({error.__class__.__name__}).") from None

    def _find(self, text: str, dialect: int) -> tuple[Mistake, ...]:
        from harper import Linter  # noqa: PLC0415 - an optional extra

        if dialect not in self._linters:
            linter = Linter(dialect)
            linter.set_lint_config({**linter.get_lint_config(), **dict.fromkeys(_OFF, False)})
            self._linters[dialect] = linter
        masked = _RUN.sub(lambda found: "\n" * len(found.group()), text)
        masked = masked.encode("utf-8", "replace").decode()
        lints = self._linters[dialect].lint(masked)
        return tuple(_mistake(lint) for lint in lints if _is_kept(lint))


def _is_kept(lint: "Lint") -> bool:
    words = lint.problem_text
    return bool(words) and (
        lint.lint_kind in _KEPT
        or (lint.lint_kind == "Punctuation" and words.isalpha())  # its for it's, not commas
        or (lint.lint_kind == "Miscellaneous" and words.lower() in ("a", "an"))
    )


def _mistake(lint: "Lint") -> Mistake:
    spelling = lint.lint_kind == "Spelling"
    return Mistake(
        start=lint.span.start,
        end=lint.span.end,
        rule=f"HARPER_{lint.lint_kind.upper()}",
        category="TYPOS" if spelling else "HARPER",
        kind="misspelling" if spelling else "grammar",
        message=lint.message,
        replacements=tuple(one.replacement_text for one in lint.suggestions if one.kind != _INSERT_AFTER),
    )
