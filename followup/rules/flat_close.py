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

_ANSWER = "answer|answers|reply|replies|decision|verdict|response|word|news|call|letter|message|line|note|update|feedback|thoughts|email|e-mail|outcome|result|ruling|choice|yes"
_FORWARD = Phrases(
    """
    # hearing and meeting again
    look|looking|looks|looked ~2 forward
    hear|hearing|read|reading ~3 from|of|back|you|your|good|more|what|how|when|whether|either
    await|awaiting|anticipat*
    wait|waiting ~4 for|until|till|to|on|with|patiently|eagerly
    see|seeing|meet|meeting|speak|speaking|talk|talking|chat|chatting|catch|work|working|continue|continuing ~4 {again|soon|further|next|later|then|next week|one day|some day|another time|in person|in march|in april}
    hope|hoping|glad|happy|pleased|delighted|love|like|welcome|enjoy|honoured|keen|eager|ready|curious|grateful ~6 {to hear|hear from|hear how|hear what|hear your|hearing|see you|speak with|speak to you|talk to you|talk with you|talk further|talk more|talk again|talk it through|talk about|talk through|speak further|speak again|meet you|meet the|meet your|meet again|we meet|we can meet|we can talk|we can speak|we may|we shall|we speak|we talk|this is only|you will|you'll|you can|you decide|you may|you might|answer any|answer your|answer more|answer further|send you|send it|send them|send more|send the|send a|provide any|provide more|provide further|share more|share further|share the|share it|discuss|discussing|continue|continuing|carry on|visit again|come back|come in|come by|come again|come and|show you|go into|go through|tell you|next step|next steps|next stage|next round|learn the|learn of|learn how|learn what you|learn whether|know how|know what you|know your|know whether|receive your|receive a|get a call|get the call|explain|expand|supply|arrange|help with any|be invited|be asked}
    {until then|until next|until we|until monday|until tuesday|until wednesday|until thursday|until friday|until soon|till then|till we|till soon|see you|see you soon|talk soon|speak soon|more soon|soon, i hope|soon i hope|till next}
    until|till ~6 then
    be|keep|stay|get|keeping|staying|remain|getting|stays in touch|contact|reach
    next step|steps|stage|round|conversation|time we|meeting
    forward to
    # asking to be asked
    {let me know|feel free|do not hesitate|don't hesitate|reach out|call me|ring me|phone me|email me|write to me|write me|drop me|give me a call|give me a ring|give me a shout|give us a|just shout|just say|just ask|tell me|do tell|do say|shout if|say the word|send me|get back to me|come back to me|think of me|ask me|ask away|over to you|all ears|your move}
    any|further|other|more questions|question|information|details|references|documents|clarification
    {anything else|anything further|anything more|anything you|anything that|anything from|anything i can|anything is|whatever you need|whatever else}
    if ~5 call|called|need|want|help|helps|useful|wish|require|like|ask|clearer|unclear|missing
    should you
    should ~3 {wish|want|need|require|help|arise|come up}
    call|ring|phone|email|write|ask whenever|any|if|when|again
    call|phone|ring|reach me|at|on|any
    {call away|whenever you|whenever it|whenever suits|anytime|any time|any day|in due course|in due time|at your convenience|at your disposal|at your service|your convenience|my number|my details|my phone|the phone|my telephone|my diary|my door|my references|my line|phone is on|phone will be|phone stays}
    am|i'm|be|remain|i'll|stay ~2 available|reachable|here|around|free|contactable
    free|available on|from|for|any|all|next|every|to|in
    listen*|watching|looking ~1 out for
    {my ears|ears open|eye on my|eyes on my|checking my|stay near|stay by|keep my phone|keep the phone|fingers crossed|fingers are crossed|crossed fingers|everything crossed|holding my breath|here's hoping|here is hoping|can't wait|cannot wait|can hardly wait|hope so|let's|it would make my}
    your|the|a|some|any|kind|kindly|good|favourable|favorable|positive|what ~1 $answer
    {what you decide|how you decide|whatever you decide|when you decide|once you have decided|once you've decided|when you have decided|whatever the outcome|what comes next|what happens next|what follows|the rest of|another chance|another conversation|second conversation|another talk|trial shift|trial day|first day|see how it goes}
    # parting for a time
    paths ~2 cross
    cross ~1 paths
    {future|keep me in|keep my|bear me in|have me in|in mind|keep me posted|keep me informed}
    wish|wishing you|your|the|everyone
    {all the best|good luck}
    {count me in|i'm in|i am in|sign me up|kind consideration|favourable consideration|consideration of my|if it's a yes|if it is a yes|continue the|continue our|pick up where|take it from there|take it from here|to be continued|ready when|ready whenever}
""",
    answer=_ANSWER,
)
_AHEAD = Phrases("""
    would|will|shall|hope|hoping|soon|again|further|next|later|then|wish|trust|glad|happy|keen|eager|ready|whenever|until|till|love|like|enjoy|welcome|could|can|may|might|let's|forward|ahead|future|summer|spring|autumn|winter|monday|tuesday|wednesday|thursday|friday|i'd|i'll|we'll|tomorrow
""")
"""Words of a sentence that looks ahead to something, if not in so many words to them."""
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
        ahead = _AHEAD.occur(letter, last) or INTEREST.occur(letter, last)
        detail = "The close does not look forward: say that you would be glad to hear from them."
        yield Hit(None, detail, severity=Severity.HINT if ahead else None)


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
