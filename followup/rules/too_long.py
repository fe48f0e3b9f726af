"""A message is read between two meetings: short ones are read whole, and a dense block is put off."""

from collections.abc import Iterator
from typing import NamedTuple

from followup.letter import Letter
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule


class Limits(NamedTuple):
    """Words between greeting and sign-off."""

    least: int
    most: int


LIMITS = {
    Kind.THANK_YOU: Limits(15, 220),
    Kind.NUDGE: Limits(10, 140),
    Kind.AFTER_DATE: Limits(10, 150),
    Kind.CLARIFICATION: Limits(20, 230),
    Kind.CALL: Limits(10, 260),
    Kind.KEEP_IN_TOUCH: Limits(10, 170),
    Kind.COMPETING_OFFER: Limits(15, 190),
    Kind.WITHDRAWAL: Limits(10, 160),
}
LONGEST_SENTENCE = 50
LONGEST_PARAGRAPH = 120


def check(letter: Letter) -> Iterator[Hit]:
    """Count words against the limits of the kind, of a sentence and of a paragraph."""
    limits = LIMITS[letter.kind]
    count = letter.length
    what = letter.kind.replace("_", "-")
    if count > limits.most:
        yield Hit(None, f"It has {count} words; {limits.most} is the most for a {what} message.")
    elif 0 < count < limits.least:
        yield Hit(None, f"It has {count} words, too few to say anything; a {what} message has {limits.least} or more.")
    if letter.kind is Kind.CALL:
        return
    for sentence in letter.sentences:
        words = len(sentence.of(letter.body).split())
        if words > LONGEST_SENTENCE:
            yield Hit(sentence, f"This sentence has {words} words: make two or three of it.")
    for paragraph in letter.paragraphs:
        words = len(paragraph.of(letter.body).split())
        if words > LONGEST_PARAGRAPH:
            yield Hit(paragraph, f"This paragraph has {words} words: give each thought its own.")


_LONG = (
    "Dear Mr Ba,\n\nThank you for the visit to the salt works, where I saw how the pans are filled by the tide, how the brine is led from the first"
    " basin to the ninth, how the crust is raked at dawn before the wind rises, how the baskets are weighed and written down, and how you would"
    " like to count them by camera one day. I would like to build that, and the role appeals to me.\n\nI look forward to hearing from you.\n\n"
    "Kind regards,\nOdd Vik"
)

RULE = Rule(
    title="Too long, or too short to say anything",
    source="Crafting the Perfect Follow-Up Message",
    instruction="Keep to the length of the kind, in short paragraphs with one idea each.",
    check=check,
    severity=Severity.WARNING,
    examples=(
        Example(
            bad=_LONG,
            good=(
                "Dear Mr Ba,\n\nThank you for the visit to the salt works, where I saw how the pans are filled by the tide. You would like to count"
                " the baskets by camera one day. I would like to build that, and the role appeals to me.\n\nI look forward to hearing from you.\n\n"
                "Kind regards,\nOdd Vik"
            ),
            marks=(
                "Thank you for the visit to the salt works, where I saw how the pans are filled by the tide, how the brine is led from the first"
                " basin to the ninth, how the crust is raked at dawn before the wind rises, how the baskets are weighed and written down, and how you"
                " would like to count them by camera one day.",
            ),
        ),
        Example(
            bad="Hi Bo,\n\nThanks for the kiln talk! Keen to join. Hope to hear from you.\n\nBest,\nAda",
            good=(
                "Hi Bo,\n\nThank you for the talk on the two kilns. Your plan to fire overnight was new to me, and I am keen to join the studio.\n\n"
                "I look forward to hearing from you.\n\nBest,\nAda"
            ),
            marks=(None,),
        ),
    ),
    allows=(
        "Hi Bo,\n\nThank you for the talk on the two kilns. Firing overnight would suit me well, and I am keen to join the studio, glazes and all.\n\n"
        "I look forward to hearing from you.\n\nBest,\nAda",
    ),
)
