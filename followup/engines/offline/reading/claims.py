"""Notes cut into claims: sentences, bullets or clauses, of a size that may become a fact."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from followup.engines.offline.reading.layout import Layout, Line
from followup.text import Span
from followup.vocabulary import is_generic

CUT = 110
"""Characters; a longer sentence is cut at its clauses."""

_SENTENCE = re.compile(
    r"(?:(?<![A-Z])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bvs)(?<!\bHon)(?<!\bProf)(?<!\bSt)(?<!\bapprox)(?<!\bno)(?<!\bNo)(?<!\bincl)(?<!\bmax)(?<!\bmin)(?<!\bdept)(?<!\bext)(?<!\bEng)(?<!\bEngr)(?<!\bFr)(?<!\bRev)(?<!\bCapt)(?<!\bSgt)(?<!\bLtd)(?<!\bInc)(?<!\be\.g)(?<!\bi\.e)[.!?…]+[\"'”’)]*(?=\s|$)|;[ \t]|[ \t](?:→|=>|->)[ \t])"
)
_CLAUSE = re.compile(
    r",?[ \t]+(?:and|but|so)[ \t]+(?:then[ \t]+)?(?:that[ \t]+)?(?=(?:they|she|he|we|i|it|there|the|their|you|[a-z]+ (?:said|told|asked|was))(?:[ \t]|['’]))"
    r"|,?[ \t]+(?:but|and then)[ \t]|[ \t][-–—][ \t]|,[ \t]+(?=(?:they|she|he|we|i)[ \t])|,?[ \t]+(?=(?:they|she|he)['’](?:ll|re|ve|d)[ \t])|,?[ \t]+which[ \t]+(?=sounds|is nice|was)",
    re.IGNORECASE,
)
_MARK = re.compile(r"[,;:.!?()]")
_DICTATED = re.compile(
    _CLAUSE.pattern
    + r"|(?<!\bthat)(?<!\bhow)(?<!\bwhen)(?<!\bwhat)(?<!\bwhere)(?<!\bwhich)(?<!\bif)(?<!\bbecause)(?<!\bwhy)(?<!\bwhile)(?<!\bthan)(?<!\bwho)(?<!\buntil)(?<!\bsince)"
    r"[ \t]+(?=(?:and )?(?:i|he|she|they|we|it) (?:said|says|told|asked|mentioned|explained|think|thought|liked|loved|wants?|wanted|needs?|was|were|met|seemed|will|felt|forgot|talked)\b)"
    r"|(?<!\bthe)(?<!\ba)(?<!\bthat)(?<!\band)(?<!\bwhat)(?<!\bmister)(?<!\bdoctor)(?<!\bprofessor)[ \t]+(?=(?!i |he |she |they |we |it )(?:(?:mister|doctor|professor|the) )?[a-z]+ (?:said|told me|mentioned|explained|asked me)\b)",
    re.IGNORECASE,
)
_EMPTY_LABEL = re.compile(
    r"(?:(?:the|their|our|my|big(?:gest)?|main|current|top|also|extra|other) )*(?:headaches?|pain(?: ?points?)?|problems?|challenges?|issues?|stack|goals?|size|priority|priorities|worry|worries|needs?|wants?|notes?|misc|random|stuff|ps|nb|ok|so|and|plus|minus|me|them|they|us|told them|said|idea|my idea|my bit|result|team|process)",
    re.IGNORECASE,
)


class Claim(NamedTuple):
    """A piece of a line that may become a fact."""

    span: Span
    line: Line


def claims_of(text: str, layout: Layout, known: Mapping[str, str]) -> list[Claim]:
    """Return the claims in their order; a label that is one of the `known` first names is left out."""
    claims: list[Claim] = []
    for line in layout.lines:
        if line.heading or line.text.end <= line.text.start:
            continue
        kept = (
            line.label is not None
            and line.label.split()[0].lower() not in known
            and not _EMPTY_LABEL.fullmatch(line.label)
            and not all(is_generic(word) for word in line.label.split())
        )
        start = text.find(line.label, *line.span) if kept and line.label else line.text.start
        whole = Span(start, line.text.end)
        start = whole.start
        for found in [*_SENTENCE.finditer(text, *whole), None]:
            end = found.end() if found else whole.end
            stop = found.start() + len(found.group().rstrip("; \t→=>-")) if found else whole.end
            claims += (Claim(span, line) for span in _cut(text, Span(start, stop)))
            start = end
    return claims


def _cut(text: str, span: Span) -> list[Span]:
    """Cut an over-long sentence at its clauses; drop white space and opening marks."""
    pieces = [span]
    if span.end - span.start > CUT:
        pieces = []
        start = span.start
        for found in _cuts(text, span):
            if found.start() - start > 30 and span.end - found.end() > 18:
                pieces.append(Span(start, found.start()))
                start = found.end()
        pieces.append(Span(start, span.end))
    trimmed = []
    for piece in pieces:
        words = piece.of(text)
        lead = len(words) - len(words.lstrip(' \t\n,;:-–—*•>→="“'))
        tail = len(words.rstrip(" \t\n,;:-–—"))
        if tail - lead > 2:
            trimmed.append(Span(piece.start + lead, piece.start + tail))
    return trimmed


def _cuts(text: str, span: Span) -> Iterator[re.Match[str]]:
    """Yield where an over-long sentence may be cut; dictated words, without any mark, are cut before who speaks next."""
    dictated = not _MARK.search(text, *span)
    return (_DICTATED if dictated else _CLAUSE).finditer(text, *span)


_PIECE = re.compile(
    r"[ \t]*(?:[,;:()–—]|[ \t]-+(?=[ \t])|\.{2,}|…|[.!?](?=[\s\"'”’)])|[→=]>?)[ \t]*"
    r"|[ \t]+(?=(?:and|but|because|becouse|cos|bcos|cause|so|although|though|which|while|except|plus|then|if|when|where)[ \t])"
    r"|(?<!\band)(?<!\bbut)(?<!\bthat)(?<!\bbecause)(?<!\bso)(?<!\bif)(?<!\bwhen)[ \t]+(?=(?:i|i['’]m|i['’]d|i['’]ve|my|he|she|they|we|it|it['’]s|he['’]s|she['’]s|there)[ \t])",
    re.IGNORECASE,
)


def pieces(text: str, span: Span) -> list[Span]:
    """Cut a claim wherever another thought may begin: at marks, before "and" or "because", before "I" or "she"."""
    found: list[Span] = []
    start = span.start
    for cut in [*_PIECE.finditer(text, *span), None]:
        end = cut.start() if cut else span.end
        if any(sign.isalnum() or sign in "£$€" for sign in text[start:end]):
            found.append(Span(start, end))
        start = cut.end() if cut else end
    return found
