"""Sentences of a model's draft that nothing explains: no fact of the notes, and no courtesy that any such message may hold.

A person may write what they like of themselves; a model that adds a sentence of its own has invented it. So this is asked of models'
drafts alone, and it is a warning: a revision takes the sentence out, or the person says that it is true.
"""

import re
from collections.abc import Iterable, Iterator

from followup.exchange.gate import RULE
from followup.letter import Letter
from followup.records import FactKind, Finding, Part, Severity
from followup.text import Edit, Span, apply, fold
from followup.vocabulary import FUNCTION_STEMS, GENERIC_STEMS, stem

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST_UNKNOWN = 1
"""Telling words of a courtesy that no fact holds."""

_MUCH = r"(?:(?:very|so|really|truly|still|also|again|both|all|even|most|more|just|certainly|genuinely|especially|particularly|indeed|much|especially|now) )*"
_TIME = (
    r"(?:(?:the|your|our|this|that|such|a|an|my|taking|making|giving|both|all|of|such|warm|kind|thoughtful|generous|clear|open|honest|thorough|good|great|pleasant|interesting|lively|helpful"
    r"|friendly|detailed|recent|further|quick|brief|short|and|me|us|some|out|first|second|earlier|yesterday's|today's|monday's|tuesday's|wednesday's|thursday's|friday's|last|week's"
    r"|phone|video|zoom|morning|afternoon) )*"
    r"(?:time|times?|conversation|talk|talking|interview|interviewing|seeing|making|walking|meeting|call|chat|discussion|opportunity|chance|visit|tour|welcome|hospitality|questions?|insights?|patience|update|help|consideration|mail|email|message|note|reply"
    r"|news|invitation|letting me|telling me|seeing me|having me|inviting me|showing me|walking me|meeting|speaking|explaining|sharing|answering|considering|getting back|you|everything|attention|kindness|candou?r|openness|explanation|feedback|decision|understanding)"
)
_DOES = (
    r"(?:join|help|work|take|contribute|learn|meet|hear|have|speak|see|bring|provide|answer|talk|start|discuss|do|make|ask|add|clarify|correct|thank|know|come|try|stay|get|give|send|"
    r"supply|go|continue|find|use|offer|put|say|be (?:part|your|working|considered|able|on|there|in|of))"
)
_FEELS = (
    r"(?:interest\w*|keen(?:er)?|enthusias\w+|eager|drawn|convinced|confident|motivated|curious|ready"
    rf"|(?:excited|glad|happy|pleased|delighted|thrilled|sorry|inspired|sure|certain) (?:about|by|at the|that (?:we (?:met|spoke|talked)|you (?:took|found|made))|to {_DOES}))\b"
)
_COURTESY = re.compile(
    "|".join(
        (
            rf"\bthank(?:s| you)\b(?: {_MUCH}| again| once more| once again| so much| very much| both| all)*(?: ?,? ?(?:for|to) {_TIME}\b|$|[.!,])",
            rf"\b(?:grateful|thankful|appreciat\w+|appreciation|gratitude|thanks)\b (?:very much |greatly |again )?(?:for |of )?{_TIME}\b",
            rf"\b(?:it was|it's been|it has been) (?:{_MUCH})(?:a )?(?:{_MUCH})(?:such )?(?:a )?(?:real )?(?:pleasure|good|great|nice|lovely|wonderful|interesting|helpful|delight|joy|privilege|inspiring|useful|fun)\b"
            r"(?: for me)? (?:to|meeting|speaking|talking|hearing|learning|seeing|getting|being)\b",
            r"\b(?:i|we) (?:really |very much |also |truly |thoroughly |particularly |especially |did |do )*(?:enjoyed|appreciated|valued|appreciate|value|liked) (?:our|the|your|hearing|meeting|learning|talking|speaking|seeing|how)\b",
            rf"\b(?:i am|i'm|i remain|i was|i left|i came away|leaves? me|made me|makes me|it is why i am)\b (?:{_MUCH}|from it |with an? |as )*{_FEELS}",
            r"\b(?:role|position|post|job|work|team|opportunity|place|company|task|shift|school|clinic)\b(?: \w+){0,3} (?:really |very much |strongly |still |also |greatly )*(?:appeals|interests|excites|attracts|suits|tempts|fits)\b",
            r"\bappeals? to me\b|\b(?:my|continued|strong|great|keen) interest in\b|\b(?:very|still|really|just) much (?:like|want)\b|\bi (?:really |very much |still )?want (?:this|the|to (?:do|be|join|work|take))",
            rf"\b(?:i would|i'd|i should|would)\b (?:\w+ ){{0,2}}(?:(?:like|love|be (?:\w+ )?(?:glad|happy|pleased|keen|delighted|honou?red|excited|proud|able)) (?:to {_DOES}|that|this|the|it)|be (?:\w+ )?(?:grateful|glad|happy)(?: for| of| if| to hear|[.,])|welcome|enjoy|appreciate)\b",
            r"\blook(?:ing)? forward to (?:hearing|your|the next|next|learning|speaking|talking|any|the (?:outcome|decision|possibility|chance|opportunity|news)|(?:a|the|our) (?:reply|call|conversation|talk|next)|what|continuing (?:our|the) conversation|it|that|meeting)\b",
            r"\bhope to (?:hear|speak|talk|join|see|be)\b|\b(?:let me know|do not hesitate|don't hesitate|feel free|get in touch|be in touch|reach me|reach out|happy to (?:provide|answer|send|share|talk|help|supply|come)|glad to (?:provide|answer|send|share|talk|help|supply|come)|at your disposal|any (?:further|other|more) (?:questions|information|details))\b",
            r"\bi hope (?:this|you|your|all|that you|the)\b.{0,40}\b(?:well|good|fine|week|day|busy|well-earned)\b",
            r"\b(?:could|would|can|may|might) (?:you|i) (?:please |kindly |perhaps )?(?:tell|let|share|give|ask|check|say|know)\b|\b(?:wanted|writing|write|like) to (?:ask|check|say thank|thank|follow up|see|add|clarify|correct|let you know)\b|\bwhere (?:things|you) (?:stand|are)\b|\bany (?:news|update)\b",
            r"\bwould (?:make me|be an? (?:honou?r|pleasure|joy|privilege))\b|\b(?:fingers crossed|i (?:will|'ll) (?:be|wait|keep|look)|greetings)\b|\b(?:speak|talk|meet|be in touch) (?:again )?soon\b|\b(?:status|news|timeline|outcome)\b.{0,30}\?",
            r"\bwhat a (?:real )?(?:pleasure|joy|delight)\b|\bfuller answer\b|\b(?:kept|keep|have) in mind\b|\b(?:haven't|have not) forgotten\b|\bglad (?:that )?we (?:talked|spoke|met)\b",
            r"\b(?:love|like|lovely|glad|happy|grateful) to (?:hear|know)\b",
            r"\b(?:think|thought) back\b|\b(?:whenever|when|if) it suits you\b|\b(?:ask|asking|wonder\w*|check\w*)\b.{0,40}\b(?:whether|if|how)\b",
            r"\bi (?:know|understand|realise|realize|appreciate) (?:that )?(?:you|these|such|this|it|decisions|how)\b|\bno (?:rush|hurry|need to)\b",
        )
    ),
    re.IGNORECASE,
)
_RECALL = re.compile(
    r"\b(?:stayed|stays|stuck|sticks) with me\b|\b(?:your|our) (?:point|question|words|remarks?|story|talk|description|account|idea)s?\b|\byou (?:told|said|mentioned|described|explained|asked|showed)\b",
    re.IGNORECASE,
)


def unexplained(letter: Letter) -> Iterator[Finding]:
    """Yield a warning for each sentence of the body that is neither carried by a fact nor a courtesy."""
    names = _stems(" ".join(_names(letter)))
    facts = _facts(letter) - names
    for span in letter.sentences:
        words = fold(span.of(letter.body))
        telling = _stems(words) - GENERIC_STEMS - names
        known = telling & facts
        unknown = telling - facts
        carried = bool(known) and len(unknown) <= len(known)
        courteous = len(unknown) <= _MOST_UNKNOWN and bool(_COURTESY.search(words) or (known and _RECALL.search(words)))
        if not carried and not courteous:
            yield _finding(letter, span)


def _names(letter: Letter) -> Iterator[str]:
    interview = letter.interview
    yield from (letter.recipient or "", letter.candidate or "")
    if interview:
        yield from (value.text for value in (interview.company, interview.role) if value)
        yield from (person.name for person in interview.people)


def _facts(letter: Letter) -> frozenset[str]:
    """Return the words of all that a message may draw on."""
    interview = letter.interview
    if interview is None:
        return frozenset()
    private = [fact.span for fact in interview.facts if fact.kind is FactKind.PRIVATE and fact.span]
    texts = [fact.text for fact in interview.facts if fact.kind is not FactKind.PRIVATE]
    if letter.notes:
        texts.append(apply(letter.notes.text, (Edit(span, " ") for span in _apart(private))))
    return _stems(" ".join(texts))


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans without those that overlap an earlier one."""
    end = 0
    for span in sorted(spans):
        if span.start >= end:
            yield span
            end = span.end


def _stems(text: str) -> frozenset[str]:
    parts = (part for word in _WORD.findall(text) for part in re.split(r"[-'’]", word) if len(part) > 1)
    return frozenset(map(stem, parts)) - FUNCTION_STEMS


def _finding(letter: Letter, span: Span) -> Finding:
    return Finding(
        rule=RULE,
        severity=Severity.WARNING,
        part=Part.BODY,
        span=span,
        text=span.of(letter.body),
        message="Nothing in the notes says this: take it out, or say what the notes hold.",
        why="A model adds sentences that sound right; the reader was there and knows. (ours)",
    )
