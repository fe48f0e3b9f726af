"""What was asked just before a remark on the answer: questions are no facts, so the notes themselves are read."""

import re

from followup.engines.offline.writing.certainty import is_certain
from followup.engines.offline.writing.completion import complete
from followup.engines.offline.writing.nouns import topic_of
from followup.engines.offline.writing.persons import write_out
from followup.records import Fact, Notes

_NEAR = 200
"""Code points before the remark, in which the question may stand."""
_ASKED = re.compile(
    r"\b(?:asked|askd|asks|wanted to know)(?: me)? (?:(?P<how>how|what|when|where) I (?P<does>[^.;:!?\n]{4,70})|(?:about|on|for) (?P<about>[^.;:!?,\n]{3,60}))",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?P<how>how|what|when|where) (?P<help>do|would|did|will|can|have) you (?P<does>[^.;:!?\n]{4,70})\?"
    r"|(?:tell (?:us|me)|talk (?:us|me)) (?:about|through) (?P<about>(?!yourself)[^.;:!?,\n]{3,60})",
    re.IGNORECASE,
)


_OF_THE_JOB = re.compile(
    r"^(?:earn|expect|want|start|leave|left|commute|live|travel|hear|be paid|know (?:about )?us)\b", re.IGNORECASE
)
"""What is asked of a candidate's life and terms, and completed in no letter."""


def asked_before(fact: Fact, notes: Notes | None) -> str | None:
    """Return what the last question before a fact was about, as it stands behind "my answer on"; None where none is near.

    Between the question and the fact there is at most one line: what stands further up was another question.
    """
    if notes is None or fact.span is None:
        return None
    near = notes.text[max(0, fact.span.start - _NEAR) : fact.span.end]
    lines = [write_out(line) for line in near.split("\n") if line.strip()]
    for line in reversed(lines[-2:]):
        found = [*_ASKED.finditer(line), *_QUESTION.finditer(line)]
        if found:
            return _topic(max(found, key=re.Match.start))
    return None


def what_was_asked(text: str) -> str | None:
    """Return the question that words report, as it stands behind "asked": "what I would change first"; None for a bare subject."""
    found = _ASKED.search(write_out(text))
    return _topic(found) if found and found["how"] else None


def _topic(found: re.Match[str]) -> str | None:
    if found["about"]:
        return topic_of(found["about"].strip(), frozenset())
    help_word = (found.groupdict().get("help") or "").lower()
    does = re.split(r" and (?:I|it|my)\b| but | \(|, ", found["does"].strip())[0]
    does = re.sub(r"\byour\b", "my", re.sub(r"\byou\b", "I", does))
    kept = "" if help_word in ("", "do") else f"{help_word} "
    if _OF_THE_JOB.search(does):
        return None
    words = f"{found['how'].lower()} I {kept}{does}"
    completed = complete(words) if help_word != "did" else None
    return completed if completed and len(words.split()) > 4 and is_certain(completed) else None
