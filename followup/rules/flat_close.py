"""A close that looks forward leaves the door open; one that demands shuts it."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule, pattern, phrases
from followup.text import Span

_FORWARD = pattern(
    r"look(?:ing|s)? (?:\w+ )?forward|(?:hope|hoping|hopeful|love|glad|happy|pleased|delighted|keen|eager|excited|welcome|like|enjoy|curious|wait|ready|can't wait|cannot wait|await\w*)"
    r" (?:\w+ ){0,4}(?:hear\w*|speak\w*|talk\w*|see\w*|meet\w*|answer\w*|send\w*|provide|share|discuss\w*|continu\w*|join\w*|learn\w*|know|call|come|your|news|help|take|work\w*|be|next|show|bring|chat\w*|explain|expand|add|supply|start|stay)",
    r"hear(?:ing)? (?:back )?(?:from|what|how|more|about)|(?:be|keep|stay|get|keeping|staying|remain) in (?:touch|contact)|(?:please |do |just )?(?:let me know|feel free|do not hesitate|don't hesitate|get in touch|reach out|ask|call me)",
    r"next steps?|until (?:then|next|we|monday|tuesday|wednesday|thursday|friday)|whenever (?:it|you)|at your convenience|(?:any|further|other|more) (?:questions|information|details|references|documents)"
    r"|anything (?:else|further|more|you)|(?:am|'m|be|remain) (?:at your disposal|available|reachable|here|glad|happy|free)|(?:reach|find) me",
    r"paths (?:\w+ )?cross|(?:in|for) (?:the )?future|all the best|best of luck|every success|wish (?:you|the|your|everyone)|keep me (?:in mind|posted|updated)|another (?:time|chance|opportunity|opening)"
    r"|(?:see|meet|speak|talk|chat) (?:to |with )?(?:you|soon|again)|you soon|(?:a |your )(?:reply|update|word|line|note|answer)|await(?:ing)?|eagerly|with (?:great )?(?:interest|anticipation)",
)
_DEMAND = pattern(
    r"i (?:will |shall |do )?(?:expect|demand|insist|require|need) (?:\w+ ){0,3}?(?:to hear|(?:an? |your )?(?:\w+ )?(?:answer|reply|response|decision|confirmation|feedback|offer|update))(?: from you)?(?: \w+){0,3}?(?: (?:by|today|soon|shortly|within)\b[^.!?\n]{0,30})?",
    r"(?:a |your )?(?:prompt|swift|speedy|immediate|quick|rapid|fast) (?:reply|response|answer|decision|feedback)(?: is (?:expected|required|appreciated))?",
    r"(?:please )?(?:reply|respond|answer|confirm|get back to me|call me back|let me know) (?:\w+ ){0,4}?(?:asap|as soon as possible|immediately|at once|promptly|without delay|right away|today|by (?:return|the end of (?:the )?(?:day|week)|close of business|cob|eod|tomorrow|(?:this |next )?(?:mon|tues|wednes|thurs|fri)day|noon))",
    r"you (?:must|should|need to|have to) (?:\w+ )?(?:reply|respond|answer|decide|call|tell me|let me know)",
)


def check(letter: Letter) -> Iterator[Hit]:
    """Find a demand in the last three sentences, or the lack of any word that looks forward."""
    if not letter.sentences:
        return
    closing = Span(letter.sentences[-3:][0].start, letter.message.end)
    demands = list(phrases(letter, _DEMAND, "“{}” demands; say that you look forward to their reply.", within=closing))
    yield from demands
    if not demands and not _FORWARD.search(letter.lower, *closing):
        yield Hit(None, "The close does not look forward: say that you would be glad to hear from them.")


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
    ),
    allows=(
        "Dear Dr Sato,\n\nThank you for the talk on the lake samples; the role interests me. If you need anything further, please let me know.\n\n"
        "Kind regards,\nElif Kaya",
    ),
    severity=Severity.WARNING,
)
