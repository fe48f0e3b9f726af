"""Who speaks in a transcript: labels before the words or on a line of their own, and which of them is the candidate."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from followup.text import Span

TIMESTAMP = re.compile(
    r"(?:[\[(]?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?[ \t]+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \t]?[ap]\.?m\.?)?[\])]?[ \t]*[-–—]?[ \t]*)",
    re.IGNORECASE,
)
_NAME = r"(?:[^\W\d_][\w'’.-]*)(?: (?:[^\W\d_][\w'’.-]*|\d(?![\d:.]))){0,3}(?: \([^()\n]{1,40}\))?"
_CLOCK = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]?[ap]m)?[\])]?"
SPOKEN = re.compile(rf"(?P<speaker>{_NAME})[ \t]*(?:\[?\(?\d{{1,2}}[:.]\d{{2}}[^:\n]{{0,8}}\)?\]?)?[ \t]*:[ \t]*(?=\S)")
"""A label with the words behind it: "Ms Haddad (10:02): …"."""
ALONE = re.compile(
    rf"(?:{_CLOCK}[ \t]+(?P<behind>{_NAME})|(?P<before>{_NAME})[ \t,–-]+{_CLOCK}|(?P<bare>{_NAME}):)[ \t]*$"
)
"""A label on a line of its own, as recording programs write them: "Ingrid Moe  0:02"."""
ME = frozenset("me i you myself self candidate applicant interviewee ich moi yo mine eu io ja jag".split())
_NO_SPEAKER = frozenset(
    """note notes q a pro pros con cons todo re subject from to date cc sent where when who what why how time role company pay salary next culture weak
    team format stage position panel people interviewer's questions answers also then overall summary pain stack tech""".split()
)
_OF_A_FORM = frozenset(
    "company hospital school firm employer organisation unit ward department date time role position job interviewer interviewers location place stage format remarks pay salary".split()
)
"""Labels that come back in a log with one form per interview, and that nobody speaks under."""
_THEIRS = re.compile(
    r"\b(?:we (?:are|run|have|use|want|need|will|would|do|decide|serve|plan|make|have)\b|we['’](?:re|ve|ll|d)\b|our (?:team|company|clients|customers|patients|students|students|office|plant|site)|tell (?:me|us)|walk (?:me|us)|talk (?:me|us) through|what would you|what do you|how (?:do|did|would|many|long|much) you|"
    r"why (?:do|did|are) you|can you|could you|have you|are you|did you|do you|you['’]d be|you would be|you will (?:be|hear)|you['’]ll hear|any questions|let you know|in touch|get back to you)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:i (?:worked|studied|led|built|ran|managed|handled|graduated|learn\w+|moved|trained|taught|wrote|designed|started|was (?:at|in|responsible|the)|did\b|have (?:been|worked|done|used)|would (?:love|like|enjoy|say|start|ask)|spent)|i['’]ve (?:been|worked|done|used|run|led)|i['’]d (?:love|like|enjoy|say|start|ask)|"
    r"my (?:last|previous|current|old|internship|thesis|degree|experience|background|cv|résumé|resume|first job)|thank(?:s| you) for (?:having|the opportunity|your time|seeing|inviting|meeting)|at my (?:last|current|previous))",
    re.IGNORECASE,
)


class Speakers(NamedTuple):
    """Who speaks, by labels in small letters."""

    labels: frozenset[str]
    alone: dict[int, str]
    """For each line that is only a label: whose."""
    candidate: frozenset[str]
    """The labels of the candidate."""


def find_speakers(text: str, lines: Sequence[Span], is_section: Callable[[str], bool]) -> Speakers:
    """Return the labels that mark turns of a transcript: the same two or more, again and again.

    `is_section` says whether a label is rather the heading of a section.
    """
    inline: dict[str, list[str]] = {}
    alone: dict[int, str] = {}
    turns: dict[str, list[str]] = {}
    on_own_lines: dict[str, int] = {}
    last: str | None = None
    for number, span in enumerate(lines):
        if found := ALONE.match(text, *span):
            label = found["behind"] or found["before"] or found["bare"]
            last = plain(label)
            if not is_section(last) and last not in _NO_SPEAKER:
                alone[number] = label
                on_own_lines[last] = on_own_lines.get(last, 0) + 1
            continue
        stamp = TIMESTAMP.match(text, span.start, span.end)
        spoken = SPOKEN.match(text, stamp.end() if stamp else span.start, span.end)
        if spoken and not is_section(plain(spoken["speaker"])):
            inline.setdefault(plain(spoken["speaker"]), []).append(text[spoken.end() : span.end])
        elif last:
            turns.setdefault(last, []).append(span.of(text))
    labels = _again_and_again({name: len(said) for name, said in inline.items()})
    turns_taken = sum(len(said) for name, said in inline.items() if name in labels)
    if (
        not labels & ME
        and turns_taken < len(lines) * _MOSTLY
        and not any(TIMESTAMP.match(text, *span) for span in lines)
    ):
        labels = frozenset()
    own = _again_and_again(on_own_lines)
    said = {name: inline.get(name, []) + (turns.get(name, []) if name in own else []) for name in labels | own}
    named = frozenset(labels | own)
    return Speakers(
        named,
        {number: label for number, label in alone.items() if plain(label) in own},
        frozenset(named & ME) or _candidate(said),
    )


_MOSTLY = 0.35
"""The part of the lines that turns have in a transcript; a name before a colon may stand in any notes."""


def _again_and_again(counts: dict[str, int]) -> frozenset[str]:
    if not set(counts) & ME and sum(counts.get(label, 0) > 1 for label in _OF_A_FORM) > 1:
        return frozenset()
    frequent = {name for name, count in counts.items() if count >= 2 and name not in _NO_SPEAKER}
    return frozenset(frequent | (set(counts) & ME)) if len(frequent) >= 2 or frequent & ME else frozenset()


def _candidate(said: dict[str, list[str]]) -> frozenset[str]:
    """Return whom their own words show to be the candidate: they tell of their work, and do not speak for the firm."""
    scores = sorted(
        (
            sum(bool(_OWN.search(turn)) for turn in turns) - sum(bool(_THEIRS.search(turn)) for turn in turns),
            name,
        )
        for name, turns in said.items()
    )
    if len(scores) < 2 or scores[-1][0] < 1 or scores[-1][0] - scores[-2][0] < 2:
        return frozenset()
    return frozenset({scores[-1][1]})


def plain(speaker: str) -> str:
    """Return a label in small letters, without what stands in brackets."""
    bare = re.sub(r"\s*\([^)]*\)", "", speaker).strip().lower()
    return bare or speaker.strip().lower()


_FRIEND_ASKS = re.compile(
    r"\b(?:how(?:['’]?d| did)? (?:it|the interview|your interview)\b|how was (?:it|the|your)|how did (?:it|the|your)|did (?:they|he|she) (?:ask|say|like|offer)|when (?:will|do) (?:u|you) (?:know|hear)|did you get|where (?:was|is) (?:it|that|this)|(?:who|whom)(?: did|['’]d|d)? (?:u|you) (?:see|meet|talk|speak)|when (?:do|will|did) (?:u|you|they) (?:hear|know|decide|say)|spill\b|is this the|^so+\?+|what did (?:they|he|she) (?:say|ask))",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:(?:told|tell) (?:him|her|them)|(?:he|she|they) (?:said|wants?|asks?|asked|told|call\w*|will|are|were|had|need|got|want)|i met|it was (?:at|with|for)|the interview|they['’]re|(?:she|he)['’]s)\b",
    re.IGNORECASE,
)


def told_to_a_friend(turns: Sequence[tuple[str | None, str]]) -> bool:
    """Say whether "me" reports of the interview, as one does in a chat with a friend, and does not hold it.

    `turns` are who speaks and the words.
    """
    said = [words for speaker, words in turns if speaker == "me"]
    asked = any(_FRIEND_ASKS.search(words) for speaker, words in turns if speaker not in (None, "me"))
    return sum(bool(_REPORTS.search(words)) for words in said) > (0 if asked else 1)
