"""A close that looks forward leaves the door open; one that demands shuts it."""

from collections.abc import Iterator

from followup.acts import Act
from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span

_SIGNED = Phrases("""
    forward|hope|hoping|hopeful|until|till|await|awaiting|soon|anticipation|expectation|see|speak
""")
"""What looks forward in the closing phrase itself."""
_ORDERS = Phrases("""
    [please|kindly] {call|phone|ring|email|write|reply|revert|answer|respond|confirm|decide|send|give|tell|inform|let|get|make|expect}
    {i|we|i'll|we'll|i'd|i'm} ~1 {expect|expecting|await|awaiting|require|demand|need|want|insist|must|trust|look}
    {awaiting|expecting|waiting} ~1 your
    you {must|should|need|have|will|are}
    your|a|an ~2 {answer|reply|response|decision|confirmation}
""")
"""How a sentence begins that tells the reader what to do."""
_PARTING = Phrases("""
    {all the best|best of luck|good luck|every success|all good wishes|best wishes for|wish you}
""")
"""Enough where one side has said no."""
_CHECKING_IN = (Kind.NUDGE, Kind.AFTER_DATE)
_DEMANDS, _MAY_DEMAND = 0.75, 0.3
"""How sure it must be that a sentence which orders presses, to call it a demand and to say that it may be one."""
_ENOUGH, _NONE = 0.4, 0.1
"""How sure it must be that a sentence looks forward to let it pass; and below which none does."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find a demand in the last sentences, or the lack of any word that looks forward."""
    closing = [one for one in letter.sentences if letter.content.holds(one)][-2:]
    last = [*closing, *(one for one in letter.sentences[-1:] if one not in closing)]
    demands = [one for one in last[-1:] if letter.belief(Act.PRESSURE, one) > _MAY_DEMAND and _orders(letter, one)]
    for demand in demands:
        severity = None if letter.belief(Act.PRESSURE, demand) > _DEMANDS else Severity.HINT
        yield Hit(demand, "This demands; say that you look forward to their reply.", severity=severity)
    if not last or demands:
        return
    if letter.sign_off and letter.sign_off.phrase and _SIGNED.occur(letter, letter.sign_off.phrase):
        return
    if letter.kind in (Kind.WITHDRAWAL, Kind.KEEP_IN_TOUCH) and _PARTING.occur(letter):
        return
    asked = letter.belief(Act.ASK, *(letter.sentences if letter.kind in _CHECKING_IN else last))
    told = max(letter.belief(Act.CLOSE, *last), asked)
    if told < _ENOUGH:
        unsure = letter.kind is Kind.WITHDRAWAL or told > _NONE or letter.belief(Act.INTEREST, last[-1]) > _ENOUGH
        detail = "The close does not look forward: say that you would be glad to hear from them."
        yield Hit(None, detail, severity=Severity.HINT if unsure else None)


def _orders(letter: Letter, sentence: Span) -> bool:
    begins = _ORDERS.first(letter, sentence)
    return begins is not None and begins.start == sentence.start


RULE = Rule(
    title="A flat or demanding close",
    source="Crafting the Perfect Follow-Up Message",
    instruction="Close by looking forward to hearing from them, without a demand or a date.",
    check=check,
    kinds=tuple(kind for kind in Kind if kind is not Kind.CALL),
    examples=(
        Example(
            bad=(
                "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series, and the role interests me."
                "\n\nKind regards,\nElif Kaya"
            ),
            good=(
                "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series, and the role interests me."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nElif Kaya"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series, and the role interests me."
                "\n\nI expect your answer soon.\n\nKind regards,\nElif Kaya"
            ),
            good=(
                "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series, and the role interests me."
                "\n\nI hope to hear from you.\n\nKind regards,\nElif Kaya"
            ),
            marks=("I expect your answer soon.",),
        ),
        Example(
            bad=(
                "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series. That is all from my side."
                "\n\nKind regards,\nElif Kaya"
            ),
            good=(
                "Dear Dr Sato,\n\nThank you for the talk on the lake samples. I would like to run the winter series. If a sample report would help,"
                " please let me know.\n\nKind regards,\nElif Kaya"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Dear Dr Sato,\n\nI am still very interested in the winter series on the lake, and in the role. Please reply promptly."
                "\n\nKind regards,\nElif Kaya"
            ),
            good=(
                "Dear Dr Sato,\n\nI am still very interested in the winter series on the lake, and in the role. May I ask how things stand?"
                "\n\nKind regards,\nElif Kaya"
            ),
            marks=("Please reply promptly.",),
            kind=Kind.NUDGE,
        ),
    ),
    allows=(
        "Dear Dr Sato,\n\nThank you for the talk on the lake samples; the role interests me. If you need anything further, please let me know.\n\n"
        "Kind regards,\nElif Kaya",
    ),
    severity=Severity.WARNING,
)
