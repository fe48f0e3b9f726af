"""How far a set-up is, on one line of the terminal; where there is no terminal, a line for each step."""

import sys
from typing import Self

from followup.languagetool.setup import Progress as Step


class Progress:
    """Shows steps on standard error; a context manager that ends the line."""

    def __init__(self) -> None:
        self._last = ""
        self._live = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._live and self._last:
            sys.stderr.write("\n")

    def __call__(self, step: Step) -> None:
        """Show a step."""
        if self._live:
            share = f"{step.share:4.0%}  " if step.share is not None else ""
            sys.stderr.write(f"\r\x1b[K{share}{step.sentence}")
        elif step.sentence != self._last:
            sys.stderr.write(f"{step.sentence}\n")
        self._last = step.sentence
        sys.stderr.flush()
