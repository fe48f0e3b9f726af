"""A close that looks forward leaves the door open; one that demands shuts it."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.rules.hidden_interest import INTEREST
from followup.rules.impatience import hurries
from followup.rules.missing_ask import ASKS
from followup.text import Span

_FORWARD = Phrases("""
    look|looking|looks|looked ~2 forward
    hope|hoping|hopeful|love|glad|happy|happily|gladly|pleased|delighted|keen|eager|excited|welcome|like|enjoy|curious|ready|honoured|grateful|appreciate|willing ~5 {hear*|speak*|talk*|see|seeing|meet*|answer*|send|provide|share|discuss*|continu*|know|call|news|chat*|explain|expand|supply|arrange|visit|update*|reply|decision|again|further|positive|feedback|outcome|come back|come in|come by|help with anything|show you|go into|go through|tell you|learn the outcome|next step|next steps|next stage}
    wait|waiting|await|awaiting|anticipat*|eagerly|expect|expecting|hear|hearing
    be|keep|stay|get|keeping|staying|remain|getting in touch|contact
    {let me know|feel free|do not hesitate|don't hesitate|reach out|call me|ring me|phone me|email me|write to me|drop me|give me a|give us a|give me the|i'm your man|i'm your woman|just shout|just say|just ask|tell me|do tell|shout if|say the word|send me|get back to me|come back to me|fingers crossed}
    next step|steps|stage|round|conversation|time|chat|meeting|week|month
    until then|next|we|monday|tuesday|wednesday|thursday|friday|soon
    {whenever|wherever|anytime|any time|any day|in due course|in due time|at your convenience|at your disposal|at your service}
    any|further|other|more questions|question|information|details|references|documents|thing|clarification
    anything else|further|more|you|i|that|from
    am|i'm|be|remain|i'll ~2 available|reachable|here|around|free
    reach|find|reached me|at|on
    paths ~2 cross
    cross ~1 paths
    {future|keep me in|keep my|bear me in|have me in}
    wish|wishing you|your|the|everyone
    see|meet|speak|talk|chat|catch|work ~2 you|soon|again|together
    a|an|your|any|some reply|update|word|line|note|answer|response|decision|news|call
    {count me in|i'm in|i am in|sign me up|can't wait|cannot wait|can hardly wait|over to you|all ears}
    keep|have|keeping my phone|diary|fingers
    call|ring|phone|email|write whenever|any|if|me|when
    {keep me|if it's a yes|if it is a yes|whatever you decide|whatever the outcome|my diary|let's keep|let's talk|let's continue|let's stay|ready when|here's hoping|here is hoping|i hope this is|hope this is only|continue the|continue our|everything crossed|call away|my number|my details|i'll be there|i will be there}
    another chance|time|opportunity|opening|conversation
    free|available on|from|for|any|all|next|every|to|in
    if ~3 call|called|need|want|help*|useful|wish|require|like
    should you
    should ~3 wish|want|need|like|require|help
    forward to
    {kind consideration|favourable consideration|consideration of my|hope so|soon i hope|till soon}
""")
_DEMAND = Phrases("""
    {i|we} ~1 {expect|demand|require} ~2 {to hear|answer|reply|response|decision|confirmation|feedback|offer} [from you] [soon|shortly]
    [your|a|an] {prompt|swift|speedy|immediate|quick|rapid|fast|early} {reply|response|answer|decision|feedback|confirmation} [is expected|is required|is appreciated|would be appreciated]
    {you must|you should|you need to|you have to} ~1 {reply|respond|answer|decide|call|tell|let me}
    {make sure|be sure|don't forget|do not forget} ~1 to ~1 {reply|respond|answer|call|let me|get back}
    [please] {reply|respond|write back|answer|get back to me|call me|call me back} {soon|quickly|promptly|fast|shortly}
    {await|awaiting|expect|expecting|i require|require} ~1 your ~3 {decision|answer|reply|response|confirmation|offer|contract} ~3 {by|within|before|soon|promptly|this week|today|tomorrow|without delay|shortly}
    {i|we} ~1 {expect|demand|require|insist} ~1 to be ~1 {informed|told|notified|contacted|answered|given}
    {i|we} ~1 {expect|await|require|demand} ~2 {positive|favourable|favorable|written|clear|definite|final} {answer|reply|response|decision}
    {do not|don't} ~1 {keep me|make me|leave me|let me wait|take too long|delay|hesitate too}
    {send me|give me|let me have|get me} {the|your|a|my|an} ~1 {contract|offer|answer|decision|start date|verdict|yes} !{whenever|when}
    {waiting|looking} for your {immediate|prompt|quick|fast|urgent|positive} {reply|response|answer|decision}
""")
_ORDER = Phrases("""
    {call me|phone me|ring me|write me|email me|reply|answer me|contact me|get back to me|let me know your decision|send me the contract|send me the offer}
""")

_PARTING = Phrases("""
    {all the best|best of luck|good luck|every success|all good wishes|best wishes for|wish you}
""")
"""Enough where they have said no."""
_CHECKING_IN = (Kind.NUDGE, Kind.AFTER_DATE)
_ASKING = (Kind.NUDGE, Kind.AFTER_DATE, Kind.WITHDRAWAL)
"""Kinds in which a question, or a good-bye, is close enough."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find a demand in the last sentences, or the lack of any word that looks forward."""
    if not letter.sentences:
        return
    last = letter.sentences[-1]
    closing = Span(letter.sentences[-2:][0].start, letter.message.end)
    end = closing._replace(start=letter.sentences[-2:][0].start)
    demands = sorted({*_DEMAND.find(letter, end), *hurries(letter, last)})
    demands += [span for span in _ORDER.find(letter, last) if span.start == last.start and last.end - span.end <= 1]
    for number, span in enumerate(demands):
        if not any(span.overlaps(before) for before in demands[:number]):
            yield Hit(span, f"“{span.of(letter.body)}” demands; say that you look forward to their reply.")
    asks = "?" in closing.of(letter.body) or ASKS.occur(letter, closing)
    parts = letter.kind is Kind.KEEP_IN_TOUCH and _PARTING.occur(letter)
    silent = letter.kind in _CHECKING_IN and not ASKS.occur(letter) and "?" not in letter.content.of(letter.body)
    if (
        (silent or letter.kind not in _ASKING)
        and not parts
        and not demands
        and not asks
        and not _FORWARD.occur(letter, closing)
    ):
        detail = "The close does not look forward: say that you would be glad to hear from them."
        yield Hit(None, detail, severity=Severity.HINT if INTEREST.occur(letter, last) else None)


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
            marks=("I expect your answer soon",),
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
            marks=("Please reply promptly",),
            kind=Kind.NUDGE,
        ),
    ),
    allows=(
        "Dear Dr Sato,\n\nThank you for the talk on the lake samples; the role interests me. If you need anything further, please let me know.\n\n"
        "Kind regards,\nElif Kaya",
    ),
    severity=Severity.WARNING,
)
