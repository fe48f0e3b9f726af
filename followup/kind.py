"""Tells what a message is for, where the person did not say."""

import re

from followup.records import Draft, Kind
from followup.text import fold

_ASKS = (
    r"where things stand|any (?:news|updates?)|an update|status of|the status|(?:check|follow)(?:ing|ed)? (?:in|up)\b|how (?:things|the process)"
    r"|heard back|floating this|next steps? (?:look|might)|timeline"
)
_CUES: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.WITHDRAWAL,
        re.compile(
            r"withdraw|(?:remove|take) (?:my name|myself|my application)|(?:not|n't) (?:be )?(?:to )?"
            r"(?:go(?:ing)? (?:ahead|forward)|continu(?:e|ing)|proceed(?:ing)?|mov(?:e|ing) forward) with (?:the|my|your)"
            r"|(?:have|'ve) (?:accepted|decided to accept|taken) (?:another|an offer|a (?:role|position|post|job))",
        ),
    ),
    (
        Kind.KEEP_IN_TOUCH,
        re.compile(
            r"letting me know (?:about |of )?your decision|keep me in mind|not (?:been )?(?:selected|successful|chosen)"
            r"|(?:another|other|different) candidate|(?:sorry|disappoint\w+)[^.!?]{0,60}(?:decision|not to be|news|outcome)"
            r"|(?:went|gone|going) with (?:someone|another)",
        ),
    ),
    (
        Kind.COMPETING_OFFER,
        re.compile(
            r"(?:received|have|had|got|been (?:given|made)|hold(?:ing)?) (?:an?(?:other)?|a (?:written|second|formal))"
            r" (?:\w+ ){0,2}offer|offer from (?:another|a different)|another (?:company|employer|organisation|organization|school|firm|clinic) has"
            r"(?: \w+){0,3} offer",
        ),
    ),
    (
        Kind.CALL,
        re.compile(
            r"voicemail|this is [^.\n]{2,40} calling|call script|(?:^|\n)(?:if (?:they|he|she|you) (?:pick|answer)|opening:|if no answer)"
        ),
    ),
    (
        Kind.AFTER_DATE,
        re.compile(
            r"you (?:had )?(?:said|mentioned|told|expected|hoped|were (?:hoping|expecting|planning)|thought|indicated|planned)"
            r"[^.!?]{0,90}(?:by (?:the )?\w+|end of|(?:this|last|early|mid)[ -]\w+|decision|decide|hear|week|days|get back|be in touch)"
            rf"[^\n]*(?:[^.!?]*[.!?]){{0,4}}[^.!?]{{0,120}}(?:{_ASKS})",
        ),
    ),
    (
        Kind.CLARIFICATION,
        re.compile(
            r"(?:to|could|better|fuller|clearer) (?:clarify|answer)|clarif\w+|on reflection|(?:add|adding) to my answer|my answer (?:to|on|about)"
            r"|when you asked|you asked (?:me )?(?:about|how|whether|what)[^.!?]{0,120}(?:should have|could have|did not|didn't|better|fuller)",
        ),
    ),
    (Kind.NUDGE, re.compile(_ASKS)),
)
_FRESH_THANKS = re.compile(
    r"(?:thank|appreciat|pleasure|enjoy|great|grateful)[^.!?]{0,120}(?:today|yesterday|this (?:morning|afternoon|week)|on (?:mon|tues|wednes|thurs|fri)day)",
)


def kind_of(draft: Draft) -> Kind:
    """Return the kind that the words of `draft` speak for; a thank-you where nothing else does."""
    text = fold(draft.body).lower()
    for kind, cue in _CUES:
        if cue.search(text) and not (kind is Kind.NUDGE and _FRESH_THANKS.search(text)):
            return kind
    return Kind.THANK_YOU
