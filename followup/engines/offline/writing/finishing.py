"""The last look at a point: the small words that its forms lack are added, and a form that is not certainly sound is dropped."""

import re
from dataclasses import replace

from followup.engines.offline.writing.certainty import is_certain_clause, is_certain_phrase
from followup.engines.offline.writing.completion import complete
from followup.engines.offline.writing.point import Point


def finished(point: Point) -> Point | None:
    """Return the point with its forms completed; None where nothing is left that a sentence could take in."""
    made = replace(
        point,
        clause=settled(point.clause),
        topic=settled(point.topic, "about ", phrase=True),
        story=settled(point.story),
        view=settled(point.view),
        because=settled(point.because),
        about=settled(point.about, "about ", phrase=True),
        result=settled(point.result),
        wish=settled(point.wish, "I would "),
        question=settled(point.question, "about ", phrase=True),
        help=settled(point.help, "you "),
        wanted=settled(point.wanted, "you want somebody "),
    )
    says = (made.clause, made.topic, made.story, made.view, made.about, made.wish, made.because, made.question)
    return made if any(says) else None


def settled(words: str | None, before: str = "", *, phrase: bool = False) -> str | None:
    """Return words completed, `before` being what will stand in front of them; None where they are not certainly a clause (or a noun phrase)."""
    certain = is_certain_phrase if phrase else is_certain_clause
    while words:
        completed = complete(before + words)
        if completed and certain(completed.removeprefix("about ") if phrase else completed):
            return completed[len(before) :]
        words = words.rpartition(", and ")[0] or _before_next_clause(words)
    return None


def _before_next_clause(words: str) -> str:
    """Return what stands before a last clause that is joined by "and" alone; nothing where none is."""
    found = re.match(
        r"(?P<before>.+) and (?:an?|the|you|your|nobody|everybody|everyone|people|most|half|some|made|built|ran|wrote|took|got|set|put|cut|kept|gave|[a-z]+ed) ",
        words,
    )
    return found["before"] if found else ""
