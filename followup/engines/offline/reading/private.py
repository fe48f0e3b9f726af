"""Remarks that must never be sent, other processes, and orders that somebody planted in the notes."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from followup.engines.offline.reading.claims import Claim, pieces
from followup.engines.offline.reading.layout import Layout
from followup.engines.offline.reading.privacy import Weighed, weights_of
from followup.text import Span

PRIVATE = -1.0
"""Odds (natural logarithm) from which a claim is private: few are, so that it need not be likelier than not."""
UNSURE = -3.0
"""Odds from which a claim is not ticked by itself."""
BY_ITSELF = 1.5
"""Odds from which words are private, whatever stands around them."""
LATE = 1.5
"""How much the end of the notes counts: there people write what they think. Set, not fitted: in the notes that the model
learns from nearly every private remark stands there, and somebody else's need not."""
_FURTHEST = 4.0
"""Odds beyond it are taken for no surer."""
_LONGEST_REMARK = 4
"""Pieces that one private remark runs over at most."""
_SHORTEST_REST = 4
"""Words; what is less beside a private remark goes with it."""


class Part(NamedTuple):
    """A claim, or the private or the other part of one."""

    span: Span
    odds: float
    """Natural logarithm of the odds that it is private."""
    topic: str


def is_private(words: str) -> bool:
    """Say whether words are private by themselves, whatever stands around them."""
    return Weighed(words, Span(0, len(words))).judge(Span(0, len(words))).odds > BY_ITSELF


def parts_of(
    text: str, claims: Sequence[Claim], weights: Mapping[str, Sequence[float]] | None = None
) -> list[list[Part]]:
    """Judge each claim by its words and what stands around; one that is private in part is cut there.

    The weights are the fitted ones unless others are given, which hold those of what stands around too.
    """
    weights = weights_of() if weights is None else weights
    seen = [_Judged(text, claim, weights) for claim in claims]
    return [one.parts(around, len(text), weights) for one, around in zip(seen, _around(seen), strict=True)]


def judged(text: str, claims: Sequence[Claim], weights: Mapping[str, Sequence[float]]) -> list["Around"]:
    """Return what the model looks at besides each claim's words."""
    return _around([_Judged(text, claim, weights) for claim in claims])


def _around(seen: Sequence["_Judged"]) -> list["Around"]:
    highest: dict[int, float] = {}
    for one in seen:
        highest[one.claim.line.number] = max(highest.get(one.claim.line.number, -_FURTHEST), one.whole)
    return [one.around(highest[one.claim.line.number]) for one in seen]


class Around(NamedTuple):
    """What the model looks at besides the words; `evals/fit_private.py` fits a weight for each."""

    whole: float
    """Odds of the whole claim."""
    line: float
    """Odds of the most private claim of the line."""
    spoken: float
    """1 where somebody says it in a transcript."""
    one: float = 1.0

    def odds(self, place: float, weights: Mapping[str, Sequence[float]]) -> float:
        """Return the odds of a claim that stands as near to the end as `place` says (see `late`)."""
        known = zip(self, weights[AROUND], strict=True)
        return sum(value * weight for value, weight in known) + LATE * place


AROUND = "@around"
"""The weights' name among those of the words."""


def late(end: int, length: int) -> float:
    """Return how near to the end of notes of `length` a place is, from 0 to 1; little in short ones, which have no end."""
    return min(1.0, max(0.0, (end / length - 0.6) / 0.3)) * min(1.0, length / _LONG)


_LONG = 1_000
"""Characters."""


class _Judged:
    """A claim whose words are weighed."""

    def __init__(self, text: str, claim: Claim, weights: Mapping[str, Sequence[float]]) -> None:
        self.text, self.claim = text, claim
        self.weighed = Weighed(text, claim.span, weights)
        self.whole = self._near(claim.span)

    def around(self, line: float) -> Around:
        """Return what is looked at; `line` are the odds of the line's most private claim."""
        return Around(self.whole, line, self.claim.line.speaker is not None)

    def parts(self, around: Around, length: int, weights: Mapping[str, Sequence[float]]) -> list[Part]:
        """Return the claim, cut where only a part of it may be private."""
        place = late(self.claim.span.end, length)
        odds = around.odds(place, weights)
        if odds < UNSURE:
            return [Part(self.claim.span, odds, "")]
        remark = self._remark()
        topic = self.weighed.judge(remark).topic
        kept = []
        for rest in (Span(self.claim.span.start, remark.start), Span(remark.end, self.claim.span.end)):
            beside = around._replace(whole=self._near(rest)).odds(place, weights)
            if len(rest.of(self.text).split()) >= _SHORTEST_REST and beside < UNSURE:
                kept.append(Part(_trimmed(self.text, rest), beside, ""))
        if not kept:
            return [Part(self.claim.span, odds, topic)]
        start = remark.start if kept[0].span.start < remark.start else self.claim.span.start
        end = remark.end if kept[-1].span.start > remark.start else self.claim.span.end
        odds = around._replace(whole=self._near(remark)).odds(place, weights)
        return sorted([*kept, Part(_trimmed(self.text, Span(start, end)), odds, topic)])

    def _remark(self) -> Span:
        """Return the most private pieces that stand together."""
        cut = pieces(self.text, self.claim.span) or [self.claim.span]
        runs = [
            Span(cut[first].start, cut[last].end)
            for first in range(len(cut))
            for last in range(first, min(first + _LONGEST_REMARK, len(cut)))
        ]
        return max(runs, key=lambda run: self.weighed.judge(run).odds)

    def _near(self, span: Span) -> float:
        return max(-_FURTHEST, min(_FURTHEST, self.weighed.judge(span).odds))


_LEAD = re.compile(r"[\s,;:)–—.-]*(?:(?:and|but|so|plus|then)\b[\s,]*)?", re.IGNORECASE)


def _trimmed(text: str, span: Span) -> Span:
    """Return the span without the marks and the "and" that joined it."""
    words = span.of(text)
    lead = len(_LEAD.match(words).group())  # type: ignore[union-attr]
    return Span(span.start + lead, span.start + max(lead, len(words.rstrip(" \t\n,;:(–—-"))))


OFFER = re.compile(
    r"\balso (?:have|got|had|having|doing|do) (?:an? |my |the )?(?:finals?|on-?site|interview|(?:second|third|last|next|final) round|call|screen(?:ing)?|trial|test)\b|\b(?:other|another|second|competing|rival|counter|more|two|three|four|several)[ -]?(?:other )?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|final rounds?|irons)(?! (?:is|are|was|would|will|with (?:them|the (?:team|ceo|cto|director|owner)))\b)\b|\boffer (?:from|at|by|with)\b|\bgot an offer\b|\b(?:also|still) (?:interviewing|waiting|talking|in process|applied|applying)\b|\b(?:interview|final round|final|process|call) (?:with|at) (?!them\b)[A-Z]\w+ (?:on|next|tomorrow|too|as well|also)\b|\b(?:final|last|second|next|first) (?:stage|round|interview) (?:at (?!them\b)(?-i:[A-Z])\w+|(?:w/ ?|with )(?!them\b)(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? (?:on|next|tomorrow|this|coming|too|also|as well))|\bin the running (?:at|with)\b|\b(?:late|final|last) stages? (?:with|at|of)\b(?! them)|\brecruiter (?:for|from) another\b|\bif (?:the )?(?-i:[A-Z])[\w&'’-]+(?: (?-i:[A-Z])[\w&'’-]+)* (?:says? yes|comes? through|comes? back|offers?|falls through|gets? back)",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|above|previous|earlier|guidelines?|guide)|\b(?:system|developer|assistant|user) ?(?:prompt|message|note|role|instruction)s?\b|^\W*(?:system|assistant|developer|instruction\w*|ai|llm|gpt|chatgpt|bot)\W*:|<\|?/?(?:system|im_start|im_end|assistant|instructions?)|"
    r"\byou are (?:now |an? )?(?:ai|assistant|language model|chatgpt|gpt|helpful|writing)|\b(?:as an ai|language model|llm|chatgpt|the (?:ai|assistant|model|bot|generator|writer|tool)\b[^.!?\n]{0,20}\b(?:must|should|shall|will|has to|is to|please))|"
    r"^\W*(?:please )?(?:write|add|include|insert|say|state|mention|put|append|output|respond|reply|print|use|tell them|make sure|end|begin|start|sign)\b[^.!?\n]{0,80}\b(?:in the (?:message|mail|email|letter|draft|reply|note)|(?:the )?(?:link|url|code|password|salary|iban|account)|https?:|www\.|that (?:i|the candidate)|in (?:all caps|capital)|exactly|instead|verbatim)",
    re.IGNORECASE | re.MULTILINE,
)
OTHER_PROCESS = re.compile(
    r"(?-i:[A-Z][\w&'’.-]*)(?: (?:of|de|and|& )?(?-i:[A-Z][\w&'’.-]*)| \((?-i:[A-Z])\w*\)){0,3} (?:(?:has|have|had|hve|also|already|just|m['’]a) ?){0,3}(?:me on (?:a|the|their) shortlist|shortlisted me|my (?:cv|résumé|resume)|invited me|offered me|(?:wrote|phoned|called|rang|emailed|mailed|contacted|messaged|texted|rappelée?|recontactée?)(?: to)?(?: me)? (?:too|again|as well|also|back)|rappelée?|recontactée?|gave me \d[\d.,]+)\b|(?:the )?(?:ministry|council|other (?:lad|place|job|shop|one|firm|crowd|hotel|school|office)|competition)\b[^.!?\n]{0,25}(?:offered me|wanting me|wants me|want me|called me|wrote me)|\b(?:also|waiting|still)\b[^.!?\n]{0,25}(?:for|from|at|with|by|to) (?:the )?(?-i:[A-Z])[\w&'’-]+(?: (?-i:[A-Z])\w+)? (?:result|answer|reply|decision|too|as well)\b|\b(?:test|trial|interview|screen|assessment|1st round|2nd round|first round|second round|round|final|gespräch|gesprek|entretien|entrevista) (?:at|with|in|bei|bij|chez|con|en) (?!them\b)(?:the )?(?-i:[A-Z])[\w&'’-]+(?: (?-i:[A-Z])[\w&'’-]+)* (?:is )?(?:next|on|tomorrow|this|too|as well|also)\b|(?-i:[A-Z])[\w&'’-]+ (?:1st|2nd|3rd|first|second|third|final|last) round\b|\balso (?:talking|speaking|interviewing|applied|in talks|gesolliciteerd|beworben|postulé)\b|\b(?:interviewed|been interviewed|applied|gesolliciteerd|beworben|postulé|candidatei\w*) (?:by|at|with|to|bij|bei|chez|en) (?:the )?(?!them\b)(?-i:[A-Z])\w+[^.!?\n]{0,30}(?:not yet|too|as well|also|repl\w+|gesolliciteerd|$)|\bbij (?-i:[A-Z])\w+ gesolliciteerd|\bturned down (?:the|an?)\b|\bin the running\b|\bwanting me from\b",
    re.IGNORECASE,
)
"""Another employer who is after the candidate, or whom the candidate waits for."""
PRIVATE_FROM_HERE = re.compile(
    r"(?:\b(?:keep(?:ing)? (?:it |this |that |these |them )?(?:for|to) (?:my)?self|(?:things|what|stuff) (?:that )?i (?:shall |will |should |['’]ll )?keep to myself|\w+ \((?:self|own|mine|for me|me)\)|own stuff|own remarks|my own business|just me|for me only|only for me|for my (?:own )?eyes|not to go in|not to be (?:sent|used|said)|not for (?:the |them|sending|sharing|repeating)\w*(?: \w+)?|do not (?:send|use|raise|mention)|don['’]t (?:send|use|raise)|private(?:ly)?|privat|privé|privado|privato|perso|personal(?:ly)?|persönlich|persoonlijk|confidential(?:ly)?|secret|between us|off the record|unter uns|onder ons|entre nous|entre nosotros|ne pas mettre|niet vertellen|niet zeggen|nicht (?:sagen|erwähnen|schreiben)|no (?:decir|mencionar|contar)|não (?:dizer|contar)|non dire|rant|vent|gut feeling|not nice)(?!\w)[^.!?:;\n]{0,40}(?::|!+|\.(?=\s)|\s[-–—=]\s|\)\s))",
    re.IGNORECASE,
)
"""Announces that what follows on the line is for the candidate alone."""
KEPT_BACK = re.compile(
    r"(?:^\W*|\b(?:i|and|but) )(?:didn['’]?t|did not|haven['’]?t|never) (?:say|said|mention(?:ed)?|tell|told)\b",
    re.IGNORECASE,
)
"""What the candidate held back on purpose, unless they regret it."""
_REGRET = re.compile(
    r"\b(?:should|could|wish|forgot|ought|pity|annoyed|even|at all|enough|kick myself|damn|missed|properly|unfortunately|sadly|stupidly)\b",
    re.IGNORECASE,
)


def is_kept_back(words: str) -> bool:
    """Say whether the candidate left something unsaid on purpose, and does not regret it."""
    return KEPT_BACK.search(words) is not None and _REGRET.search(words) is None


def private_from(text: str, layout: Layout) -> dict[int, int]:
    """Return, by the number of a line, from where on it is for the candidate alone; "also" on the next line goes on."""
    found: dict[int, int] = {}
    for line in layout.lines:
        marker = PRIVATE_FROM_HERE.search(text, *line.span) if not line.speaker or line.speaker == "me" else None
        if marker and not (
            _ONLY_NAMES_IT.match(marker.group()) and _MID_SENTENCE.search(text, line.span.start, marker.start())
        ):
            found[line.number] = marker.start()
        elif line.number - 1 in found and _GOES_ON.match(line.text.of(text)):
            found[line.number] = line.span.start
    return found


_ONLY_NAMES_IT = re.compile(
    r"(?:just me|priva\w+|privé|perso\w*|secret|rant|vent|gut feeling|not nice|confidential\w*)\b[^.!?:;\n]*[.!]",
    re.IGNORECASE,
)
"""A word that announces what follows only where it opens a sentence, or before a colon: "Gut feeling. …"."""
_MID_SENTENCE = re.compile(r"[\w,] *$")
_GOES_ON = re.compile(r"(?:also|and|plus|another)\b", re.IGNORECASE)
