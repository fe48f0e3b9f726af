"""What somebody names as their worry, goal or problem, as a clause: "your biggest problem is the fouling"."""

import re

from followup.engines.offline.lexicon import is_plural
from followup.engines.offline.writing.grammar import subject_with_article
from followup.engines.offline.writing.nouns import topic_of

_BIGGEST = re.compile(
    r"^(?:A: )?(?:the |their |our |my |your |his |her )?(?P<which>main|biggest|greatest|real|current)? ?(?P<what>problem|worry|challenge|headache|issue|priority|goal|aim|concern|bottleneck)(?: now| right now| at the moment| here)?(?: is| was|:| -| –|,) (?P<thing>(?!that\b|to\b)[^.;]+)$",
    re.IGNORECASE,
)
"""A worry or goal named by a noun phrase: "biggest problem: fouling in the heat exchangers"."""
_WORRIES = re.compile(
    r"^(?:the (?:one |main |only )?thing|what)(?: that)? (?:really )?worries (?:me|us|him|her|them)(?P<most> most)? is (?P<thing>[^.;]+)$",
    re.IGNORECASE,
)

_EQUALS = re.compile(
    r"^(?P<thing>[A-Za-z][\w -]{3,50}?) = (?:the )?(?P<what>(?:main |biggest |big |real )?(?:bottleneck|problem|headache|priority|issue|risk|goal))$",
    re.IGNORECASE,
)
"""What is named as the problem: "clinical reports = bottleneck"."""


def worry_of(text: str, names: frozenset[str]) -> str | None:
    """Return a clause in words to the reader; None where `text` names no worry, or not by a noun phrase."""
    equal = _EQUALS.match(text)
    if equal:
        verb = "are" if is_plural(equal["thing"].split()[-1]) else "is"
        return f"{subject_with_article(equal['thing'])} {verb} the {equal['what']}"
    biggest, worries = _BIGGEST.match(text), _WORRIES.match(text)
    found = biggest or worries
    thing = topic_of(found["thing"], names) if found else None
    if found is None or thing is None:
        return None
    if not found["thing"].lower().startswith("the "):
        thing = subject_with_article(thing.removeprefix("the "))
    if worries:
        return f"{thing} worries you{worries['most'] or ''}"
    which = f"{found['which'].lower()} " if found["which"] else ""
    return f"your {which}{found['what'].lower()} is {thing}"
