"""Thanks in the first lines show that the reader's time was noticed; without them a message reads as indifferent."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule, pattern
from followup.text import Span

THANKS = pattern(
    r"(?:thank(?:s|ed|ing|ful)?|thx|tysm)(?! in advance)(?! (?:you )?in advance)",
    r"grateful(?:ly)?|gratitude|appreciat\w+|indebted|obliged|much obliged",
    r"(?:pleasure|delight|joy|privilege|honou?r|treat|pleased|delighted|glad|happy|lucky|honou?red) (?:\w+ ){0,3}?"
    r"(?:meet\w*|met|speak\w*|spoke|talk\w*|chat\w*|discuss\w*|visit\w*|hear\w*|learn\w*|see\w*|interview\w*|connect\w*|spend\w*|be|sit\w*)",
    r"(?:was|is|were|been|such|has been) (?:an? |my |really |so |very |truly |such |absolutely |genuinely )*"
    r"(?:pleasure|joy|delight|privilege|honou?r|treat|great|good|lovely|nice|wonderful|fantastic|fascinating|enjoyable|brilliant|fun|interesting)"
    r" (?:\w+ ){0,4}?(?:to|meeting|speaking|talking|chatting|seeing|hearing|learning|visiting|conversation|talk|chat|discussion|afternoon|morning|hour|day|visit|time)",
    r"(?:great|good|lovely|nice|wonderful|pleasure|fantastic) (?:meeting|speaking|talking|chatting|seeing|catching up|to (?:meet|speak|talk|see|chat))",
    r"enjoy(?:ed|ing)?|i (?:really |truly |very much |especially )?(?:valued|loved|liked|treasured)",
    r"(?:kind|generous|good|patient|thoughtful|gracious) of you|generous with|your (?:kindness|generosity|hospitality|patience|warm welcome|time)",
    r"made (?:me|us) (?:feel )?(?:so |very |really )?(?:welcome|at (?:home|ease)|comfortable)|means a lot|meant a lot",
)
EARLY = 2
"""Sentences."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find thanks within the first two sentences; a very short opening ("What a day!") is not counted."""
    if letter.kind in (Kind.NUDGE, Kind.AFTER_DATE):
        return
    opening = [sentence for sentence in letter.sentences if len(sentence.of(letter.body).split()) > 4][:EARLY]
    if not opening:
        opening = list(letter.sentences[:EARLY])
    end = opening[-1].end if opening else letter.content.end
    if THANKS.search(letter.lower, letter.content.start, end):
        return
    late = THANKS.search(letter.lower, end, letter.message.end)
    if late is None:
        yield Hit(None, "Nothing here thanks the reader.")
    elif letter.kind in (Kind.THANK_YOU, Kind.CLARIFICATION):
        detail = "The thanks come late: move them into the first two sentences."
        yield Hit(Span(*late.span()), detail, severity=Severity.WARNING)


RULE = Rule(
    title="Thanks come late or never",
    source="Crafting the Perfect Follow-Up Message; Common Mistakes to Avoid",
    instruction="Thank the reader in the first two sentences, for something real. A check-in may leave it at a nod to the talk.",
    check=check,
    kinds=(
        Kind.THANK_YOU,
        Kind.NUDGE,
        Kind.AFTER_DATE,
        Kind.CLARIFICATION,
        Kind.KEEP_IN_TOUCH,
        Kind.COMPETING_OFFER,
        Kind.WITHDRAWAL,
    ),
    severity=Severity.ERROR,
    examples=(
        Example(
            bad=(
                "Dear Ms Okafor,\n\nthe ward round board that you showed me has stayed with me: I would like to help bring it to the"
                " night shift, and the nurse role appeals to me more than before.\n\nI look forward to hearing from you.\n\n"
                "Kind regards,\nLena Brandt"
            ),
            good=(
                "Dear Ms Okafor,\n\nThank you for showing me the ward round board on Tuesday. I would like to help bring it to the"
                " night shift, and the nurse role appeals to me more than before.\n\nI look forward to hearing from you.\n\n"
                "Kind regards,\nLena Brandt"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Hi Tomasz,\n\nThe way you split the bakery's night orders between two ovens was new to me. I would be keen to try that"
                " with rye. The role sounds right for me.\n\nI appreciate your time and look forward to hearing from you.\n\nBest wishes,\nIlse"
            ),
            good=(
                "Hi Tomasz,\n\nIt was a pleasure to see how you split the bakery's night orders between two ovens. I would be keen to try"
                " that with rye. The role sounds right for me.\n\nI look forward to hearing from you.\n\nBest wishes,\nIlse"
            ),
            marks=("appreciate",),
        ),
    ),
    allows=(
        "Sarah,\n\nI really enjoyed our talk about the two-kiln schedule, and the studio role appeals to me. I would love to fire the"
        " test glazes with you.\n\nI look forward to hearing from you.\n\nBest,\nMo",
    ),
)
