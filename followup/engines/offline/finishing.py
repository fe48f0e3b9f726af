"""The last look at a point: the small words that its forms lack are added, and a form that is not certainly sound is dropped."""

from dataclasses import replace

from followup.engines.offline.certainty import is_certain
from followup.engines.offline.completion import complete
from followup.engines.offline.point import Point


def finished(point: Point) -> Point | None:
    """Return the point with its forms completed; None where nothing is left that a sentence could take in."""
    made = replace(
        point,
        clause=_form(point.clause),
        topic=_form(point.topic),
        story=_form(point.story),
        about=_form(point.about),
        result=_form(point.result),
        wish=_form(point.wish, "I would "),
        question=_form(point.question),
        help=_form(point.help, "you "),
        wanted=_form(point.wanted, "somebody "),
    )
    said = made.clause or made.topic or made.story or made.about or made.wish or made.question
    return made if said else None


def _form(words: str | None, before: str = "") -> str | None:
    """Return one form completed, `before` being what will stand in front of it; None where it is not certain."""
    completed = complete(before + words) if words else None
    return completed[len(before) :] if completed and is_certain(completed) else None
