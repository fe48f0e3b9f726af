"""Thanks in the first lines show that the reader's time was noticed; without them a message reads as indifferent."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule

THANKS = Phrases("""
    thank|thanks|thx|tysm|thanx|cheers !{in advance|you in advance|you so much in advance|you very much in advance} [you] [ever so|so|very] [much|a lot|kindly] [again] [for] [your|the] [time|kind help|help|consideration|attention]
    thankful|thanking|thanked
    {gratefully|gratitude|indebted|obliged|appreciation|appreciative|appreciated|appreciating}
    grateful !{if|for an|for any|for a reply|for a word|for your reply|for your answer|to hear|to know}
    appreciate !{a|an|any|hearing|if|it if|your reply|your answer|knowing|feedback|news|to hear|to know}
    thank-you|kudos
    {grazie|merci|danke|gracias|obrigado|obrigada|arigato|spasibo|shukran|dziękuję|hvala|takk|tack|mahalo|salamat|terima kasih|dank u|bedankt|kiitos|teşekkür|asante|efharisto|multumesc|mulțumesc|dhanyavad|dhanyavaad|shukriya}
""")
_PLEASURE = Phrases("""
    pleasure|delight|joy|privilege|honour|honor|treat|pleased|delighted|glad|happy|lucky|fortunate|honoured|honored|thrilled|touched|education ~3 meet*|met|speak*|spoke|talk*|chat*|discuss*|visit*|hear|hearing|learn*|see|seeing|interview*|connect*|spend|spending|appear|stand|present|join|sit|sitting|shown|walk*|read*|receiv*|invited|taken|given|catch*
    good|great|nice|lovely|wonderful|fantastic|fun|delightful|brilliant|fab|marvellous|interesting|fascinating|instructive|refreshing|inspiring|special|useful|helpful|real|absolute|such ~3 meet*|speak*|talk*|chat*|see|seeing|visit*|hear|hearing|sit|sitting|connect*|catch*|spend*|conversation|discussion|interview|learn*|walk*|pleasure|education|treat|privilege|joy|delight
    what a|an ~3 conversation|talk|chat|discussion|interview|afternoon|morning|hour|day|visit|time|meeting|call|tour|place|team|pleasure|welcome|kitchen|school|workshop
    {hats off|touched by|couldn't have asked|could not have asked|so much of your time|owe you|a joy from|enjoyed an interview|friendlier interview|came home happy|an honour|an honor|a stranger two}
    feel|felt|am|was ~1 lucky|privileged|honoured|honored|fortunate
    had ~3 good|great|lovely|wonderful|brilliant time|day|morning|afternoon|hour|visit|chat|talk|conversation
    enjoyed|enjoying|treasured|valued|savoured
    kind|generous|good|patient|thoughtful|gracious|nice|decent|sweet of you
    generous|patient|kind|frank|open|honest|candid with|to
    your kindness|generosity|hospitality|patience|welcome|warmth|openness|candour|candor|frankness|honesty
    made|make|making ~2 feel ~3 welcome|home|ease|comfortable
    {made|makes|make} my day|week
    means|meant ~1 {lot|much|great deal|world}
    welcomed|welcoming|hosting|receiving me
""")
_NOD = Phrases("""
    learned|learnt|learning ~3 much|lot|deal|more|from
    loved|liked ~2 meeting|talking|seeing|hearing|how|that|your|our|the|every|being|speaking|chatting
    {made me laugh|made me smile|still smiling|still laughing|smiling about|still buzzing}
    came|left|walked ~4 {full heart|a smile|head full|light heart|glad heart|spring in my step|grin}
    came|left|walked|went|come|drove|cycled ~3 impressed|inspired|energised|energized|smiling|grateful|buzzing|happy|lighter|encouraged|thinking
""")
EARLY = 2
"""Sentences of more than four words: a very short opening ("What a day!") is not counted."""


_LATE = "The thanks come late: move them into the first two sentences."


def check(letter: Letter) -> Iterator[Hit]:
    """Find thanks, by word or by pleasure in the talk, within the first two sentences."""
    opening = [sentence for sentence in letter.sentences if len(sentence.of(letter.body).split()) > 4][:EARLY]
    end = opening[-1].end if opening else letter.content.end
    early = letter.content._replace(end=max(end, letter.content.start))
    if THANKS.occur(letter, early) or _PLEASURE.occur(letter, early):
        return
    later = letter.message._replace(start=early.end)
    late = THANKS.first(letter, later)
    if late and letter.kind in (Kind.THANK_YOU, Kind.CLARIFICATION):
        yield Hit(late, _LATE, severity=Severity.WARNING)
    elif late and letter.kind in (Kind.COMPETING_OFFER, Kind.KEEP_IN_TOUCH, Kind.WITHDRAWAL):
        yield Hit(late, _LATE, severity=Severity.HINT)
    elif not late and not _PLEASURE.occur(letter, later):
        yield Hit(None, "Nothing here thanks the reader.", severity=Severity.HINT if _NOD.occur(letter) else None)


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
            marks=("appreciate",),
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
