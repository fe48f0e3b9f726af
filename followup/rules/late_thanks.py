"""Thanks in the first lines show that the reader's time was noticed; without them a message reads as indifferent."""

from collections.abc import Iterator

from followup.acts import Act
from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule

_ABROAD = Phrases("""
    {grazie|merci|danke|gracias|obrigado|obrigada|arigato|spasibo|shukran|dziękuję|hvala|takk|tack|mahalo|salamat|terima kasih|dank u|bedankt|kiitos|teşekkür|asante|efharisto|multumesc|mulțumesc|dhanyavad|dhanyavaad|shukriya}
""")
"""Thanks in the languages that people like to add a word of."""
EARLY = 2
"""Sentences of more than four words: a very short opening ("What a day!") is not counted."""
_ENOUGH, _LATE, _NONE = 0.4, 0.6, 0.1
"""How sure it must be that a sentence thanks: to let it pass, to call it late; and below which there is none."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find thanks, by word or by pleasure in the talk, within the first two sentences."""
    long = [number for number, one in enumerate(letter.sentences) if len(letter.tokens_of(one)) > 4][:EARLY]
    early = letter.sentences[: long[-1] + 1 if long else EARLY]
    if not early or letter.belief(Act.THANKS, *early) > _ENOUGH or _ABROAD.occur(letter):
        return
    later = letter.sentences[len(early) :]
    late = next((one for one in later if letter.belief(Act.THANKS, one) > _LATE), None)
    if late and letter.kind is not Kind.CALL:
        severity = Severity.WARNING if letter.kind in (Kind.THANK_YOU, Kind.CLARIFICATION) else Severity.HINT
        yield Hit(late, "The thanks come late: move them into the first two sentences.", severity=severity)
    elif not late:
        unsure = letter.belief(Act.THANKS) > _NONE
        yield Hit(None, "Nothing here thanks the reader.", severity=Severity.HINT if unsure else None)


RULE = Rule(
    title="Thanks come late or never",
    source="Crafting the Perfect Follow-Up Message; Common Mistakes to Avoid",
    instruction="Thank the reader in the first two sentences, for something real. A check-in may leave it at a nod to the talk.",
    check=check,
    kinds=(
        Kind.THANK_YOU,
        Kind.CLARIFICATION,
        Kind.KEEP_IN_TOUCH,
        Kind.COMPETING_OFFER,
        Kind.WITHDRAWAL,
        Kind.CALL,
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
            marks=("I appreciate your time and look forward to hearing from you.",),
        ),
        Example(
            bad=(
                "Dear Ms Song,\n\nI received your decision. I had hoped for another outcome, and the hanok restoration still interests me."
                "\n\nPlease keep my details for future projects.\n\nRespectfully,\nMin-jun Lee"
            ),
            good=(
                "Dear Ms Song,\n\nThank you for letting me know. I had hoped for another outcome, and the hanok restoration still interests me."
                "\n\nPlease keep my details for future projects.\n\nRespectfully,\nMin-jun Lee"
            ),
            marks=(None,),
            kind=Kind.KEEP_IN_TOUCH,
        ),
        Example(
            bad=(
                "Dear Mr Lyle,\n\nI have decided to withdraw my application for the surveyor post, as I have accepted a place closer to home."
                "\n\nI wish you every success with the coastal path.\n\nYours sincerely,\nHamish Orr"
            ),
            good=(
                "Dear Mr Lyle,\n\nI appreciated your time, and have decided to withdraw my application for the surveyor post, as I have accepted a place"
                " closer to home.\n\nI wish you every success with the coastal path.\n\nYours sincerely,\nHamish Orr"
            ),
            marks=(None,),
            kind=Kind.WITHDRAWAL,
        ),
    ),
    allows=(
        "Sarah,\n\nI really enjoyed our talk about the two-kiln schedule, and the studio role appeals to me. I would love to fire the"
        " test glazes with you.\n\nI look forward to hearing from you.\n\nBest,\nMo",
    ),
)
