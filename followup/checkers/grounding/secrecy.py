"""Which passages of the notes say of themselves that they stay with the writer."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.words import tokens
from followup.text import fold

_BEGIN = r"(?:^|[,;:(!?.–—=-] ?|\b(?:and|but|so|also|pls|please|really|i|i'd|i'll|we|better|rather) )"
_NOT = r"(?:do ?n[o']?t|don'?t|do not|never|not (?:going )?to(?: be)?|must ?n[o']?t|mustn'?t|must (?:not|never)(?: be)?|should(?:n'?t| not)|won'?t|will not|better not|rather not|no need to|nothing to|can'?t|cannot)"
_TELL = (
    r"(?:tell|mention(?:ed)?|sa(?:y|id)|send|sent|share|bring(?: (?:it|this|that))? up|put (?:it |this |that )?in|put(?= *(?:$|[.,;!)]))|write|written|writ down|disclosed?|repeat(?:ed)?|reveal(?:ed)?|talk about"
    r"|let (?:it )?on|let (?:it |that )?slip|open with|leak(?:ed)?|quote|show (?:it|this|them|her|him)|breathe)"
)
_KNOW = r"(?:know|hear|learn|see|find out|be told|get to (?:know|hear)|gets? wind)"
_SECRET = re.compile(
    rf"{_BEGIN}{_NOT} (?:(?:ever|even|yet|just|say nothing|[a-z]+ly) )?{_TELL}\b(?! (?:much|why|how|when|where|if|\"|yes|no)\b)"
    rf"|\b(?:(?:must|should|may|need|do(?:es)?)(?: ?n[o']t|n't| not| never)|(?:is|are) not to|(?:need|have|has)(?: ?n[o']t|n't| not)|(?:do(?:es)?|did)(?: ?n[o']t|n't| not) (?:need|have) to) (?:to )?{_KNOW}\b(?<!do not know)(?<!don't know)(?<!do not see)(?<!don't see)(?<!do not hear)(?<!don't hear)(?<!does not know)(?<!doesn't know)(?<!does not see)(?<!doesn't see)(?! (?:how|what|where|why|if|which)\b)|\b(?:nobody|no one|no-one|never) (?:[a-z]+ ){{0,4}}(?:must|should|may|needs? to|gets? to|is to|has to|ought to) {_KNOW}\b"
    rf"|\b(?:[a-z]+ )?not to (?:know|hear|learn|find out)\b(?= *(?:yet\b)?(?:$|[.,;!)]))|\b(?:nobody|no one|no-one) (?:else )?knows?(?= *(?:yet\b)?(?:$|[.;,!)]))|\b(?:told|tell|telling) (?:nobody|no one|no-one|none)\b|\b(?:have|'ve|has|did) ?(?:not|n't) (?:told|tell) (?:him|her|them|anyone|anybody|it\b)|\bdid not tell(?= *(?:$|[,.;]))|\bnot (?:asking|telling|bringing it up|mentioning|saying)\b"
    rf"|{_BEGIN}not for (?:him|her|them|anyone|anybody|outside|everyone|everybody|all|others?|sending|sharing|use|(?:the|any|their|his|her) (?:mail|e-?mail|letter|message|note|ears?|eyes?)|[a-z]+'s? (?:ears?|eyes?))\b"
    r"|\bnot (?:in|into|to go in) (?:the |this |any )?(?:mail|e-?mail|letter|message)\b|\b(?:my (?:own )?|own )(?:business|secret|affair|matter)\b|\bin my pocket\b|^our business$|\bmy (?:own )?problem$|\b(?:is |that's |are )?mine (?:to know|alone|only)\b|^mine$|\(mine\)"
    r"|\b(?:not (?:their|his|her|your|its|anybody'?s|anyone'?s)|nobody'?s|none of (?:their|his|her|your)) (?:(?:damn|bloody) )?(?:business|concern|affair|matter)\b|\bnot theirs$"
    r"|\b(?:for )?me only\b|\bonly for (?:me|myself)\b|^only me$|\bjust for me\b|\bfor me alone\b|^(?:just )?for (?:me|myself)$|\b(?:my|own) eyes only\b|\bconfidential(?:ly)?\b|\bin (?:strict )?confidence\b|\boff the record\b|\b(?:just |strictly |only |stays |keep (?:it |this )?)between us\b|\bbetween (?:ourselves|me and|me,)"
    r"|\b(?:keep|keeping|kept)(?: (?:this|it|that|these|all|here))* (?:private|quiet|secret|mum\b|for (?:me|myself)|to (?:my)?self|between us|inside|under (?:my|the) hat|(?:my )?mouth (?:shut|closed))|\bkeep to self\b|\bstays? (?:here|home|with me|between|in (?:this|my)|quiet|secret)\b(?= *(?:$|[.,;!)]|me|us|note))|\b(?:leave|keep) (?:it|this|that|these) out\b|\b(?:leave|keep) out of (?:it|the (?:mail|letter|message))"
    r"|\bzip it\b|\bmouth shut\b|\blips sealed\b|\bswallow(?: it)?(?=\W*$)|(?:^|[,;:(!.–—-] ?)(?:private(?:ly)?|secret|hush|pvt|priv)(?= *(?:$|[):,;!–—]|- ))|\b(?:private|secret)$|\bpvt(?! ltd)|\bshh+|\bssh+|\bsay nothing\b|\bsay no word\b|\bnot a (?:word|peep)\b|\bmum's the word\b|\bfind out (?:later|in time)$|\bhear in time\b"
    r"|\bdo(?:n'?t| not)[.! ]*$"
)
"""What says that a remark stays with the writer."""
_LABELLED = re.compile(
    r"\W*(?:(?:nb|p\.?s\.?|also|and)\W+)?(?:pvt|priv(?:ate)?(?:ly)?|confidential|secret|personal|truth|in truth|honestly|not for \w+|for me(?: only)?|me only|between (?:me|us)[\w ]{0,12}|keep to (?:my)?self|don'?t (?:send|say|tell|mention)|not to send|do not (?:send|tell|mention|say)|(?:he|she|they) mustn'?t know|my (?:own )?(?:feeling|view|impression|thoughts?))\s*[:–—(-]"
)
"""What begins a line that is private to its end."""
_TRUTH = re.compile(
    r"(?:^|[^\w'])(?:(?:the )?(?:truth|real reason|real story)(?: is)?:|in truth\b|the real reason\b|truth (?!is\b))|^not for \w+[:,]|^not said\b"
)
"""What begins a piece that is private to the end of its line."""
_OPEN = re.compile(r"\b(?:ok|fine|okay|free|allowed|happy) to (?:mention|say|tell)|(?:can|may) (?:mention|say|tell)\b")
_PIECE = re.compile(r"[^\n.!?;]+(?:\.(?=\w)[^\n.!?;]+)*")
_CONTRAST = re.compile(r",? (?:and|but) (?=(?:i|my|the (?:other|pay)|he|she)\b)|, (?=(?:i|my)\b)|[()]", re.IGNORECASE)


SHORT = 5
"""Words of a piece that only allows what stands before it."""


FULL = 4
"""Words that a mark behind them covers at least: "she called me Martha. memory?? not for anybody's ears"."""


class Piece(NamedTuple):
    """A part of a line of the notes."""

    words: str
    lower: str
    secret: bool
    """Whether it, or a remark beside it, says that it stays with the writer."""
    beside: bool
    """Whether it only shares its line with what says so."""
    open: bool
    """Whether the writer allows that it be told."""


def is_marked(lower: str) -> bool:
    """Say whether words in small letters say that they, or what stands beside them, stay with the writer."""
    return _SECRET.search(lower) is not None


def pieces_of(line: str) -> Iterator[Piece]:
    """Yield what a line says piece by piece; a mark that stands alone is of the pieces before it on the line."""
    labelled = _LABELLED.match(fold(line).lower()) is not None
    found: list[Piece] = []
    for sentence in _PIECE.finditer(line):
        for part in _CONTRAST.split(sentence.group()):
            words = part.strip(" -–—*•+~>\t")
            lower = fold(words).lower()
            labelled = labelled or _TRUTH.search(lower) is not None
            marked = is_marked(lower)
            opened = _OPEN.search(lower) is not None
            if marked and _is_bare(lower):
                found = _covered(found)
            elif opened and found and len(words.split()) <= SHORT:
                found[-1] = found[-1]._replace(secret=False, open=True)
            elif any(map(str.isalpha, words)):
                found.append(Piece(words, lower, secret=(labelled or marked) and not opened, beside=False, open=opened))
    yield from found


_NOBODY = frozenset("anywhere anyone anybody everyone everybody ears eyes ever please here them theirs not".split())


def _is_bare(lower: str) -> bool:
    """Say whether a mark says nothing but that something is secret."""
    marked = _SECRET.search(lower)
    rest = lower[: marked.start()] + lower[marked.end() :] if marked else lower
    return not any(is_telling(word.lower) and word.lower not in _NOBODY for word in tokens(rest))


def _covered(found: Sequence[Piece]) -> list[Piece]:
    """Return the pieces that a mark behind them covers: the last for sure, the others perhaps."""
    covered = [piece._replace(beside=not piece.open and not piece.secret) for piece in found]
    words = 0
    for number in range(len(covered) - 1, -1, -1):
        if words >= FULL:
            break
        words += len(covered[number].words.split())
        if not covered[number].open:
            covered[number] = covered[number]._replace(secret=True, beside=False)
    return covered
