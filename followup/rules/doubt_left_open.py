"""One answer that went badly can be mended in three sentences; an apology only reminds the reader of it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from followup.acts import Act
from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule, notes
from followup.text import Span
from followup.vocabulary import recalls

_MARKED = re.compile(r"\bweak\b|\bdoubt\b|\bblanked\b", re.IGNORECASE)
"""Begins an answer of its own; what follows it in the notes may be how to mend the one before."""
_NOTED = re.compile(
    r"^[-*•·\s]*weak\b(?: (?:answer|point|spot))?(?: \d)?(?: on\b|[:,-])|\b(?:felt|was|were|sounded|came over|came across) (?:\w+ )?(?:weak|thin|vague|unprepared|lost)\b"
    r"|\b(?:my|weak|bad|poor|thin|vague|lame|terrible|awful|rubbish|half an) (?:weak |bad |poor |thin |vague )?(?:answer|reply)\b|\bblanked\b|\bwent blank\b"
    r"|\bi (?:froze|fumbled|botched|rambled|stumbled|waffled|mumbled|messed up|got stuck|couldn't answer|could not answer)\b"
    r"|\bshould(?:'ve| have) (?:said|told|mentioned|answered|talked|explained)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""In a line of the notes: an answer that the writer was not content with."""
_MARK = re.compile(r"^\W*weak\b[^:]{0,20}:\s*", re.IGNORECASE)
_ANOTHER = Phrases("""
    {i was also|i also was|i also gave|i also felt} ~2 {unclear|vague|weak|short|brief|unsure|hazy|answer}
    {also|second|secondly|another|finally|likewise|as for} ~5 {my answer|my reply|should have said|could have said|should have added|i was unclear|i was vague|to correct|to clarify|to complete}
    {my answers on|my answers to|my answers about|two of my answers|both questions|two questions|two of your questions|several of your questions|some of my answers|a few of my answers|a few of your questions}
""")
_SURE, _LIKELY = 0.75, 0.4
"""How sure it must be that a sentence apologises to say so, and to say that it may."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find apology and self-blame, a second answer that is mended, and a marked doubt that is left out."""
    another = (
        list(_ANOTHER.find(letter, letter.content)) if letter.kind is Kind.CLARIFICATION or letter.interview else []
    )
    for span in another:
        yield Hit(span, "Mend one answer at the most: a second one makes the talk seem worse than it was.")
    yield from _blame(letter, [one for one in letter.sentences if not any(map(one.overlaps, another))])
    weak = _weak(letter)
    yield from _second(letter, [text for text in weak if _MARKED.search(text)])
    if weak and not recalls(letter, map(_matter, weak)):
        yield Hit(
            None, f"You marked an answer as weak and could complete it here: “{weak[0]}”.", severity=Severity.HINT
        )


def _weak(letter: Letter) -> list[str]:
    """Return what the notes tell of answers that the writer was not content with: what was read, else their lines."""
    read = [fact.quote for fact in letter.interview.of_kind(FactKind.WEAK)] if letter.interview else []
    return read or (_noted(letter.notes.text) if letter.notes else [])


@lru_cache(maxsize=32)
def _noted(notes: str) -> list[str]:
    return [line.strip(" -*•·") for line in notes.splitlines() if _NOTED.search(line)]


def _matter(text: str) -> str:
    """Return what such a line is about, without what marks it: "weak 2: the crane" is about the crane."""
    return _MARK.sub("", text) or text


def _blame(letter: Letter, sentences: Iterable[Span]) -> Iterator[Hit]:
    """Find apology and self-blame for an answer."""
    for sentence in sentences:
        blames = letter.belief(Act.APOLOGY, sentence)
        if blames > _SURE:
            yield Hit(sentence, "Leave out the apology and give the better answer.")
        elif blames > _LIKELY:
            detail = "This may read as an apology or as self-blame: give the better answer alone."
            yield Hit(sentence, detail, severity=Severity.HINT)


def _second(letter: Letter, weak: list[str]) -> Iterator[Hit]:
    """Find that more than one of the answers marked as weak comes back, each in a sentence of its own."""
    places = (next((s for s in letter.sentences if recalls(letter, [_matter(text)], within=s)), None) for text in weak)
    mended = sorted({place for place in places if place})
    for sentence in mended[1:2]:
        yield Hit(sentence, "Mend one answer at the most: a second one makes the talk seem worse than it was.")


RULE = Rule(
    title="A doubt left open, or mended with an apology",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Mend one weak answer that the candidate marked, in three sentences at the most, without apology or self-blame.",
    check=check,
    kinds=(Kind.THANK_YOU, Kind.CLARIFICATION),
    group="content",
    needs=notes,
    examples=(
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. I am so sorry for my poor answer about ink; at my last shop I mixed the"
                " spot colours by hand. I would love to do that for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked about ink: at my last shop I mixed the"
                " spot colours by hand. I would love to do that for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=("I am so sorry for my poor answer about ink; at my last shop I mixed the spot colours by hand.",),
            kind=Kind.CLARIFICATION,
        ),
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works and the old Heidelberg. I would love to work with it."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works and the old Heidelberg. On spot colours, I would add that I"
                " mixed them by hand for two years. I would love to work with you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=(None,),
            notes=(
                "Interview with Mr Tan at Tan Print for the press operator role.\n- tour of the works, the old Heidelberg\n"
                "- weak answer on spot colours, should have said that I mixed them by hand for two years"
            ),
        ),
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked how I mix spot colours: by hand, with a scale. I was also unclear on"
                " paper: I buy it by the pallet. I would love to do both for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked how I mix spot colours: by hand, with a scale."
                " I would love to do it for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=("I was also unclear",),
            kind=Kind.CLARIFICATION,
        ),
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. I have mixed spot colours by hand for two years. On the folding machine:"
                " I ran a Stahl at school. I would love to work with you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. I have mixed spot colours by hand for two years."
                " I would love to work with you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=("On the folding machine: I ran a Stahl at school.",),
            notes=(
                "Interview with Mr Tan at Tan Print for the press operator role.\n- tour of the print works\n- weak answer on spot colours, should"
                " have said that I mixed them by hand for two years\n- weak answer on the folding machine, I ran a Stahl at school"
            ),
        ),
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. I know that I rambled about ink. I mix it by weight, and would love to"
                " do that for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked about ink. I mix it by weight, and would love to"
                " do that for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=("I know that I rambled about ink.",),
            kind=Kind.CLARIFICATION,
        ),
    ),
    allows=(
        "Dear Mr Tan,\n\nThank you for the tour of the print works. I am sorry that I had to run for the train. You asked how I mix spot colours:"
        " by hand, with a scale. I would love to do it for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh",
    ),
)
