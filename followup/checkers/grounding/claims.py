"""What the clauses of a sentence claim, and of whom: that the reader said it, that the candidate did it, that both shared it."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from followup.checkers.grounding.words import irregular_past, is_function, key
from followup.text import Span, fold


class Claim(StrEnum):
    """Who is said to have done or said something."""

    THEIRS = "theirs"
    """What the employer's people said, did or promised: "you mentioned", "Noor showed me"."""
    SAID = "said"
    """What the candidate said in the interview: "as I mentioned"."""
    MINE = "mine"
    """The candidate's experience and results: "I led", "my five years in"."""
    SHARED = "shared"
    """What both did or felt: "we laughed", "we agreed"."""
    TOPIC = "topic"
    """What was talked about, seen or liked: "hearing about", "how you"."""
    STATE = "state"
    """How things are there: "your team moves to"."""
    WISH = "wish"
    """What the candidate would like to do."""
    PLAIN = "plain"
    """Anything else."""


STRICT = frozenset({Claim.MINE, Claim.THEIRS, Claim.SAID, Claim.SHARED})
"""Claims on which the notes must say something."""
ENTITLED = frozenset(
    map(
        key,
        "team role company position work job place people day plan challenge goal culture project step process interview conversation time question opportunity interest answer experience"
        " reader thank talk thing way detail priority future week morning afternoon yesterday value mission vision department business".split(),
    )
)
"""Keys of what any message may speak of."""


class Clause(NamedTuple):
    """A part of a sentence with one claim."""

    claim: Claim
    span: Span
    head: Span
    """"you mentioned that"; empty where the claim needs none."""
    content: Span
    """The words that tell what is claimed, without "you mentioned that"."""
    speech: bool
    """True where somebody is said to have said it themselves."""
    by_reader: bool
    """True where it is the reader ("you") who is said to have said or done it."""


AFTERWARDS = re.compile(
    r"(?P<ahead>\b(?:since (?:then|we (?:spoke|talked|met)|our|my (?:interview|visit))|(?:i've|i have) since|after (?:our|we|the (?:interview|call|visit)|my (?:interview|visit))[^,]{0,30}, i)\b|^(?:yesterday|last night|this morning|this week|that (?:evening|night)|the (?:next|following) (?:day|morning)|(?:at|over) the weekend|(?:on )?(?:saturday|sunday)|on (?:the|my) (?:train|bus|tram|way|drive|walk|ride)(?: (?:home|back))?|back (?:home|at)|meanwhile|in the meantime|afterwards|at home),? (?:\w+ )?(?:i|my|we)\b)"
    r"|\b(?:i|we)(?:'ve| have)? (?!(?:enjoyed|met|spoke|talked|interviewed)\b)\w+[^.]{0,60}\b(?:all the way home|on (?:the|my) way (?:home|back)|at the weekend|over the weekend|last night|when i got (?:home|back)|ever since|that (?:evening|night)|the (?:next|following) (?:day|morning)|afterwards)\b|\bwhen i got (?:home|back)\b|\b(?:i|we) [^.,;]{3,50} on (?:saturday|sunday)\b"
    r"|\bi(?:'ve| have) (?:already |just |also |now |since )?(?:booked|ordered|bought|signed (?:myself )?up|registered|read|reread|looked (?:up|at|into)|been (?:reading|looking|thinking|practising)|borrowed|gone (?:through|over|back)|sketched|printed)\b[^.;]*|^i already (?:bought|ordered|read|booked|started)\b[^.;]*",
    re.IGNORECASE,
)
"""What the candidate did after the interview cannot be in its notes."""
LATER_WORDS = frozenset(
    "already booked ordered bought signed registered read reread looked reading thinking practising borrowed gone sketched printed since after yesterday night morning week evening day weekend saturday sunday train bus tram way drive walk ride back home meanwhile meantime afterwards".split()
)
"""One of these is in whatever `AFTERWARDS` finds."""
_ADVERBS = r"(?:(?:also|both|all|kindly|had|have|has|'ve|'d|then|first|already|just|later|even|very|so|really|briefly|rightly|openly|actually|once|always|personally|recently|previously|together|quickly|clearly|specifically|generously|quite|further|next|now|in turn) )*"
_SPEECH = (
    r"said|say|says|mention(?:ed|ing|s)?|told|tell(?:ing)? me|explain(?:ed|ing|s)?|describ(?:ed|ing|es)|noted|stress(?:ed|ing)|pointed out|emphasi[sz](?:ed|ing)|confirmed|assured|admitted|"
    r"warned|outlin(?:ed|ing)|indicated|hinted|promis(?:ed|ing)|agreed|highlighted|remarked|suggested|joked|talked|spoke|raised|brought up|walk(?:ed|ing) (?:me|us) through|shar(?:ed|ing)|put it|called it|recommended|proposed|insisted|added|think"
)
_ACTS = r"show(?:ed|ing)|ask(?:ed|ing)?|offer(?:ed|ing)|invit(?:ed|ing)|introduc(?:ed|ing)|encouraged|wanted|hoped|gave|giving|let me|poured|praised|complimented|congratulated|walked|took me|taking me|sent|made|praised|liked|loved|enjoyed|laughed|agreed|were kind enough"
_HEADS = re.compile(
    rf"(?P<theirs>\b(?:you|he|she|they|who|your (?:\w+ )?(?:team|colleagues?|manager|deputy|director|boss)|(?P<named>(?!(?:i|we|it|this|that|what|which|there|the|to|and|or|but|as|in|of|on|for|a|an|not|my|our|all|both|just|also|than|then|when|like|would|could|have|had|be|been|was|were|is|are)\b)[a-zà-ÿ][\w'-]+(?: (?:and|&) [a-zà-ÿ][\w'-]+)?)) {_ADVERBS}(?P<how>(?:{_SPEECH})|(?:{_ACTS}))\b(?: (?:to )?(?:me|us|that|about|how|of|to|if|whether))*"
    rf"|\b(?:for|from|by|in|after|when|of) (?P<doing>tell(?:ing)? me|explaining|describing|showing|sharing|mentioning|walking me|giving me|introducing|letting me|inviting|taking me|offering|outlining|promising|agreeing|assuring me|recommending|lending|suggesting|asking)\b(?: (?:me|us|that|about|how|of|to|through|round|around))*"
    rf"|\byour (?P<words>(?:\w+ )?(?:point|comment|description|explanation|story|account|thoughts|remarks?|mention|example|promise|offer|suggestion|invitation|question|advice|words|observation|idea))s?\b(?: (?:on|about|of|that|to|for))*)"
    rf"|(?P<said>\b(?:i|we) {_ADVERBS}(?:said|mentioned|told(?! (?:my|everyone|everybody|anyone|friends|a friend|half|all)\b)|explained|described|showed|shared|raised|promised|offered|suggested|talked you|walked you|pointed out|brought up|gave)\b(?: (?:you|that|about|how|of|to|through|him|her|them|everyone|the panel|to you))*|\bmy (?:answer|story|example|account|description|point|idea|suggestion)\b(?: (?:on|about|of|for|to))*)"
    rf"|(?P<topic>\bi(?:'ve| have)? {_ADVERBS}(?:learned|learnt|noted|noticed|heard|saw|gathered|discovered|understood|found(?: out)?|made a note|came away|took away|remember(?:ed)?|recall|know|read|see|hear)\b(?: (?:from|knowing|in particular|our|talk|that|how|what|of|about|you|with|me))*|\b(?:about|regarding|concerning)\b|\b(?:(?:a )?(?:pity|shame|sorry|sad|glad|good|nice|great|interesting|kind|clear|funny|remarkable|impressive)|(?:amus|strik|struck|surpris|pleas|touch|mov|delight)\w* me) that\b|\b(?:impressed|struck|inspired|encouraged|moved|touched|intrigued|fascinated|excited|drawn|surprised|delighted|pleased) (?:by|with|to|at|that)\b"
    rf"|\b(?:learn|learnt|learned|learning|hear|heard|hearing|see|saw|seeing|seen|notice|noticed|read|know|remember|understand|understood|enjoy|enjoyed|enjoying|love|loved|like|liked|appreciate|appreciated|met|meet|meeting|discuss|discussed|discussing|discussion of|discovered|discover|visit|visited|visiting) (?:that|how|what|the|your|a|an|with|about|of|some|both|why|where|from|all)+\b|\b(?:how|the way|the fact that) (?:you|your|the)\b)"
    rf"|(?P<shared>\bwe (?:both|all) {_ADVERBS}\w+|\bwe {_ADVERBS}(?:laughed|joked|shared?|agreed|bonded|met|had|discovered|found|discussed|talked|spoke|covered|touched|went|walked|looked|enjoyed|saw|reminisced|toured|compared|connected|chatted|decided|planned)\b|\bour (?:shared|mutual|common|tour|lunch|walk|laugh|agreement|joke)\b|\bas (?:we )?(?:agreed|discussed|promised)\b)"
    rf"|(?P<wish>\b(?:i|we)(?: would|'d| hope| want| will|'ll| could| can| might| may| look| am| 'm|'m) {_ADVERBS}(?:like|love|be|enjoy|hope|want|welcome|forward|keen|eager|happy|glad|ready|sure|confident|to|help|bring|put|contribute)\b)"
    rf"|(?P<mine>\bi(?:'m| am) (?:also |now |already )?(?:certified|fluent|trained|qualified|licensed|registered|accredited|ranked)\b|\bmy (?:own )?(?:phd|doctorate|master's|bachelor's|mba|black belt)\b|\bi was (?:the |a |an )?(?:[a-z-]+ ){{1,3}}(?:of|at) |\bi (?:also |still )?(?:have|hold|own) (?:my|an?) (?:own )?(?:[\w-]+ ){{0,3}}(?:licen[cs]e|ticket|card|certificate|diploma|degree|permit|qualification)\b|\bi (?:[a-z]+ly |also |even |can )?speak (?!with\b|to\b|of\b|up\b|for\b)|\bi (?:[a-z]+(?:ed|nt)|was|have been|taught|began|ran) (?:[\w-]+ ){{0,4}}?as an? |\bi (?:once |also |even )?(?:set up|put up|cut) |\bi(?:'m| am| was|'ve been| have been) (?:(?:an? |the |head |in charge|responsible)|(?:never|always) )(?!(?:good|great|strong|natural|better|right|excellent|little|bit|big|huge|firm|great|pleasure|way) )|\b(?:i|we)(?: {_ADVERBS}| )(?:have |'ve )?(?P<verb>[a-z]+)\b|\bi'(?:ve|d) {_ADVERBS}(?P<verb2>[a-z]+)\b|\bmy (?:[\w'-]+ ){{0,4}}?(?:experience|background|years?|time|work|degree|training|certificate|certification|qualification|thesis|dissertation|project|career|course|diploma|team|students|role|job|skills|internship|apprenticeship|record|licen[cs]es?|tickets?|permits?|papers|certificates|degrees|research|study|studies)\b|\bat (?!(?:the|this|that|your|our|first|least|last|night|times?|all|present|home|lunch|some|any|every|each|one|two|\d)\b)[\w&'.-]+(?: [\w&'.-]+)?,? (?:we|i) {_ADVERBS}(?:only |mostly |still )?(?!(?:would|could|can|will|might|may|should|am|was|were|had|have|felt|thought|think|hope|look)\b)[a-z]+|\bmy (?:[\w'-]+ ){{1,5}}(?:doubled|halved|won|cut|led|brought|grew|fell|rose|sold|saved|raised|reduced|increased|improved|earned|tripled|boosted)\b|\bas an? (?:former|qualified|certified|trained|experienced|licensed|registered)\b|\bhaving [a-z]+(?:ed|t|n)\b|\bi(?:'m| am) (?:an? |also an? )(?!(?:good|great|strong|natural|better|right|excellent|little|bit|big|huge|firm|great) )|\bi(?:'m| am) (?:also )?(?:certified|fluent|trained|qualified|licensed|registered|accredited)\b)"
    rf"|(?P<state>\b(?:your (?!(?:time|reply|answer|consideration|team's time|kind|email|message|help|patience|convenience|decision|response|interest|feedback|hospitality|welcome|understanding|needs|thoughts|sincerely|truly|faithfully)\b)\w+|you (?:are|have|do|use|run|make|need|want|plan|look|see|keep|get|serve|lost|moved|had|were|will|[a-z]{{3,}}ed|split|built|cut|led|grew|sold|won|began|taught|wrote|set)\b|the (?:company|team|school|shop|ward|kitchen|museum|office|clinic|department|role|firm)\b))",
)
_SPLIT = re.compile(
    r"[;:()]|[,][ ]|[ ][-–—][ ]|[ ](?=(?:and|but|because|so|while|since|which|whether|where|when|although|though|as) (?:(?:also|that|then|even) )?(?:i|you|he|she|we|they|your|my|our|the way|how|to (?:hear|learn|see|meet))\b)|[ ](?=(?:and|but) (?:that|for|about|how)\b)"
)
_CONVERSATION = frozenset(
    "been enjoyed appreciated liked loved wanted hoped looked interviewed applied realised realized reflected felt left came was did received understood took kept forgot wished should would could might will"
    " may can must had am do look hope want think believe feel know appreciate remain thank understand love like enjoy write wrote need wanted contacted followed valued thanked found thought tried needed meant reached waited wondered spent walked went slept smiled laughed grinned got caught lay woke sat stood drove cycled looked checked googled printed copied read reread practised practiced slept caught waved wished missed closed ended expected admired respected happened remembered walked".split()
)
_PRESENT = frozenset(
    "speak hold run lead cover oversee supervise direct serve maintain manage work teach bring use drive own train coach handle cook build design write code sing play".split()
)
_CONDITION = re.compile(r"\W*(?:and |but |so )?(?:if|when|once|as soon as|should|whenever|until|before|after)\b")
"""Begins a clause behind which another subject's begins."""
_NOT_YET = re.compile(r"\b(?:would|could|will|might|may|i'll|i'd)\b")


@lru_cache(maxsize=4_000)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence with what each claims; a clause without a subject goes on with the one before."""
    lower = fold(sentence).lower()
    if len(lower) != len(sentence):
        return (Clause(Claim.PLAIN, Span(0, len(sentence)), Span(0, 0), Span(0, len(sentence)), False, False),)
    cuts = [(found.start(), found.end()) for found in _SPLIT.finditer(lower)]
    found: list[Clause] = []
    for start, end in zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(lower)], strict=True):
        if lower[start:end].strip(" .,!?"):
            found.append(_clause(lower, Span(start, end), found[-1] if found else None))
    return tuple(found)


def _clause(lower: str, span: Span, before: Clause | None) -> Clause:
    if before and before.claim in (Claim.SAID, Claim.THEIRS) and not before.content.of(lower).strip(" .,"):
        other = (
            r"\W*(?:i|my)\b"
            if before.claim is Claim.THEIRS
            else r"\W*(?:you|your|they|i(?: would|'d| hope| want| will|'ll| could| can| look| am| 'm|'m))\b"
        )
        if not re.match(other, span.of(lower)):
            return Clause(before.claim, span, Span(span.start, span.start), span, before.speech, before.by_reader)
    for head in _HEADS.finditer(lower, *span):
        claim = _claim(head)
        if claim is None:
            continue
        content = Span(head.start() if claim in (Claim.MINE, Claim.STATE, Claim.SHARED) else head.end(), span.end)
        if claim is Claim.SAID:
            content = Span(head.end(), span.end)
        how = head["how"] or head["doing"] or ""
        speech = claim is Claim.THEIRS and (bool(re.fullmatch(_SPEECH, how)) or bool(head["words"]))
        reader = (
            claim is Claim.THEIRS
            and head.group().startswith(("you ", "your ", "for ", "from "))
            and not head.group().startswith("your team")
        )
        if claim is Claim.MINE and not head.group().startswith(("my ", "as a")) and _NOT_YET.search(lower, *span):
            claim = Claim.WISH
        if claim in (Claim.TOPIC, Claim.WISH):
            deeper = _deeper(lower, Span(head.end(), span.end), claim)
            if deeper:
                return Clause(deeper.claim, span, deeper.head, deeper.content, deeper.speech, deeper.by_reader)
        return Clause(claim, span, Span(*head.span()), content, speech, reader)
    goes_on = before and not re.match(
        r"\W*(?:and |but |so )?(?:i|you|we|he|she|they|it|this|that|please|thank\w*|my|our|in case|lest|so that|because|if|unless)\b",
        lower[span.start : span.end],
    )
    if before and goes_on and before.claim is not Claim.PLAIN and not _CONDITION.match(before.span.of(lower)):
        return Clause(before.claim, span, Span(0, 0), span, before.speech, before.by_reader)
    return Clause(Claim.PLAIN, span, Span(0, 0), span, False, False)


def _deeper(lower: str, span: Span, outer: Claim) -> Clause | None:
    """Return the claim inside "hearing how you…" or "I would like to hear what you said"."""
    for head in _HEADS.finditer(lower, *span):
        claim = _claim(head)
        if claim in (Claim.THEIRS, Claim.SAID, Claim.SHARED) or (claim is Claim.TOPIC and outer is Claim.WISH):
            how = head["how"] or head["doing"] or ""
            return Clause(
                claim,
                span,
                Span(*head.span()),
                Span(head.end(), span.end),
                bool(re.fullmatch(_SPEECH, how)),
                head.group().startswith("you"),
            )
    return None


def _claim(head: re.Match[str]) -> Claim | None:
    name = next(
        name for name in ("theirs", "said", "topic", "shared", "wish", "mine", "state") if head[name] is not None
    )
    if name == "mine":
        verb = head["verb"] or head["verb2"]
        if verb and (verb in _CONVERSATION or not (verb.endswith("ed") or verb in _PRESENT or irregular_past(verb))):
            return None
    if name == "theirs" and head["named"] and is_function(head["named"].split()[0]):
        return None
    return Claim(name)
