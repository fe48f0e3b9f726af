"""What was answered for a paragraph, so that after an edit only the paragraphs that changed are asked for."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from followup.languagetool.policy import NEEDS_PARAGRAPH_BEFORE, Mistake

GAP = "\n\n"
MOST = 1000
"""Paragraphs that are remembered, some hundred messages."""
Find = Callable[[str, str], tuple[Mistake, ...]]


class Memory:
    """Remembers answers by paragraph and language; may be used from several threads."""

    def __init__(self) -> None:
        self._answers: OrderedDict[tuple[str, str], tuple[Mistake, ...]] = OrderedDict()
        self._lock = Lock()

    def find(self, text: str, language: str, ask: Find) -> tuple[Mistake, ...]:
        """Return the mistakes in `text`; `ask` is called at most once, with the paragraphs that are new.

        The answer is the same whatever is remembered. What `ask` raises is passed on, and nothing is remembered then.
        """
        if _spans_paragraphs(text):
            return ask(text, language)
        paragraphs = text.split(GAP)
        known = {one: self._known(one, language) for one in paragraphs}
        new = [one for one, answer in known.items() if answer is None and one.strip()]
        known.update(self._asked(new, language, ask))
        found: list[Mistake] = []
        start, before = 0, ""
        for one in paragraphs:
            found += [mistake.shifted(start) for mistake in known[one] or () if _holds(mistake, before)]
            start, before = start + len(one) + len(GAP), one
        return tuple(found)

    def _known(self, paragraph: str, language: str) -> tuple[Mistake, ...] | None:
        with self._lock:
            if (paragraph, language) in self._answers:
                self._answers.move_to_end((paragraph, language))
            return self._answers.get((paragraph, language))

    def _asked(self, paragraphs: list[str], language: str, ask: Find) -> dict[str, tuple[Mistake, ...]]:
        """Ask for these paragraphs in one text, and remember what each of them has."""
        if not paragraphs:
            return {}
        mistakes = ask(GAP.join(paragraphs), language)
        answers: dict[str, tuple[Mistake, ...]] = {}
        start = 0
        for one in paragraphs:
            end = start + len(one)
            inside = (mistake for mistake in mistakes if start <= mistake.start and mistake.end <= end)
            answers[one] = tuple(mistake.shifted(-start) for mistake in inside)
            start = end + len(GAP)
        with self._lock:
            self._answers.update({(one, language): answer for one, answer in answers.items()})
            while len(self._answers) > MOST:
                self._answers.popitem(last=False)
        return answers


def _spans_paragraphs(text: str) -> bool:
    """Say whether a quotation or a bracket may open in one paragraph and close in another."""
    return any(one.count('"') % 2 or _is_open(one) for one in text.split(GAP))


def _is_open(paragraph: str) -> bool:
    return any(paragraph.count(first) != paragraph.count(last) for first, last in ("“”", "()", "[]"))


def _holds(mistake: Mistake, before: str) -> bool:
    """Say whether a mistake at a paragraph's start is one behind the paragraph `before`, which a comma may have left open."""
    return not (mistake.rule in NEEDS_PARAGRAPH_BEFORE and mistake.start == 0 and before.rstrip().endswith((",", ";")))
