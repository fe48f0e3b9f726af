"""What may be told in other words: who said, did, promised or felt what."""

import re
from collections.abc import Iterator, Sequence

from followup.checkers.grounding.claims import ENTITLED, STRICT, Claim, Clause, clauses
from followup.checkers.grounding.contradictions import contradiction
from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.events import event_doubts, promise_doubts
from followup.checkers.grounding.passages import Passage
from followup.checkers.grounding.source import Source, is_held, is_telling
from followup.checkers.grounding.turned import turned_direction, turned_figure
from followup.checkers.grounding.words import Token, is_function, key, tokens
from followup.text import Span, fold

SHARE = 0.4
"""Share of the telling words of a claim on who said or did something that may be missing from the notes.

All else may be told in words of the writer's own: only names, numbers and contradictions are found there.
"""
_TELL = frozenset(
    map(
        key,
        "strong best perfect ideal impressed offer hire start salary decision decide candidate favourite invite recommend reference trial bonus promotion training budget lead manage manager leader leadership responsible".split(),
    )
)
_WISHES = re.compile(
    r"\W*(?:i|we) (?:also |do |very much |sincerely )?(?:hope|wish|trust)\b|\W*(?:good luck|best of luck|all the best|may (?:you|the|your)|happy \w+|enjoy (?:the|your)|have a)\b"
)
_LIKENED = re.compile(
    r"\b(?:(?:sounds?|sounded|feels?|felt|looks?|seems?|seemed|reads?|tastes?|smells?) like|as if|as though|like an? |reminds? me|(?:has|have|had) been my|reminded me|a bit of an? )"
)
"""What follows is a comparison of the writer's, not a claim."""
_FEELING = re.compile(
    r"\bi (?:had|got|felt|caught|took|lost|could feel) (?:an? |the |my )(?:\w+ ){0,2}(?:in|of|on|for|from) my \w+|\bis my \w+"
)
_HAPPENS = frozenset(
    map(
        key,
        "retire close strike resign merge sell move expand shrink reject cancel postpone shut relocate".split(),
    )
)
"""What somebody can hardly be said to have told unless the notes have it."""
_ASKS = re.compile(
    r"\W*(?:and |so |but )?(?:can|could|would|will|may|might|do|does|is|are|has|have|please|when|how|what|if) (?:you|i|it|we|there|the|anything)\b[^.]*\?$|\W*please\b"
)
_TELLING_ACTS = frozenset(map(key, "praise compliment congratulate joke hint pour laugh".split()))
_LEAD = frozenset(map(key, "lead manage supervise head direct oversee".split()))


def soft_doubts(
    body: str, sentence: Span, source: Source, reader: frozenset[str], vouched: frozenset[str]
) -> Iterator[Doubt]:
    """Yield the clauses of a sentence for which the notes hold too little, or the opposite."""
    text = sentence.of(body)
    lower = fold(text).lower()
    if len(lower) != len(text):
        return
    bound = list(promise_doubts(text, lower, source))
    yield from (doubt._replace(span=doubt.span.shifted(sentence.start)) for doubt in bound)
    events = list(event_doubts(text, lower, source))
    yield from (doubt._replace(span=doubt.span.shifted(sentence.start)) for doubt in events)
    turned = [doubt._replace(span=doubt.span.shifted(sentence.start)) for doubt in turned_direction(text, source)]
    yield from turned
    if bound or turned or events or _WISHES.match(lower):
        return
    feeling = _FEELING.search(lower)
    likened = _LIKENED.search(lower)
    asks = _ASKS.match(lower) is not None
    before: Clause | None = None
    for clause in clauses(text):
        if (
            before
            and clause.by_reader
            and clause.claim is Claim.THEIRS
            and _AS_THEY_SAID.fullmatch(lower, *clause.span)
        ):
            clause = clause._replace(span=before.span, content=before.content)  # noqa: PLW2901 - theirs, too
        before = clause
        if clause.claim in (Claim.WISH, Claim.PLAIN) or (
            asks and clause.claim in (Claim.THEIRS, Claim.STATE, Claim.TOPIC)
        ):
            continue
        whole = clause.claim in (Claim.THEIRS, Claim.SAID)
        words = [
            word
            for word in tokens(text, clause.span if whole else clause.content)
            if not any(c.isdigit() for c in word.text)
            and not (likened and word.span.start >= likened.start())
            and not (feeling and word.span.overlaps(Span(*feeling.span())))
            and (not whole or not word.span.overlaps(clause.head) or word.key in _TELLING_ACTS)
        ]
        doubt = _judge(text, lower, clause, words, source, reader, vouched) or turned_figure(text, clause, source)
        if doubt:
            yield doubt._replace(span=doubt.span.shifted(sentence.start))


def _judge(
    text: str,
    lower: str,
    clause: Clause,
    words: Sequence[Token],
    source: Source,
    reader: frozenset[str],
    vouched: frozenset[str],
) -> Doubt | None:
    telling = [w for w in words if is_telling(w.lower) and w.lower not in vouched]
    if clause.speech:
        telling = [w for w in words if w in telling or (w.key in _HAPPENS and w.lower not in vouched)]
    if not telling and clause.claim in STRICT:
        telling = [w for w in words if w.key in _TELL]
        if clause.claim is Claim.MINE:
            telling = [w for w in words if not is_function(w.lower) and w.key not in ENTITLED and w.key in _TELL]
    if not telling or (len(words) == 1 and words[0].text[0].isupper()):
        return None
    unknown = [word for number, word in enumerate(telling) if not is_held(telling, number, source)]
    happens = [w for w in words if clause.speech and w.key in _HAPPENS and not is_held([w], 0, source)]
    if happens:
        return Doubt(_stretch(happens), f"The notes do not hold “{_stretch(happens).of(text)}”.", hard=False)
    lead = _leads(lower, clause, words, source)
    if lead:
        return Doubt(lead, "The notes do not tell that you led anybody.", hard=False)
    share = len(unknown) / len(telling)
    solid = [word for word in words if not is_function(word.lower) and word.lower not in vouched]
    known = [word for word in solid if word in telling or word.key in source.reach]
    known = [word for word in known if word not in unknown]
    against = contradiction(text, lower, clause, known, solid, source, reader) if clause.claim is Claim.MINE else None
    if against and against.hard:
        return against
    if (
        clause.claim in STRICT
        and share > SHARE
        and (len(unknown) > 1 or _stands_alone(lower, clause))
        and _is_of_somebody(text, clause, source)
    ):
        span = _stretch(unknown)
        return Doubt(span, f"The notes do not hold “{span.of(text)}”.", hard=False)
    return against or contradiction(text, lower, clause, known, solid, source, reader)


_CREDENTIAL = re.compile(
    r"\bmy (?:[\w'-]+ ){0,2}(?:background|degree|training|years?|time|experience|diploma|qualification|certificates?|apprenticeship|internship|thesis|studies|licen[cs]e|career)\b"
    r"|\b(?:i|we) \w+(?: [\w-]+){0,4} as an? \w+|\bas an? (?:former|qualified|certified|trained|experienced|licensed|registered)\b|\b(?:i|we) (?:also |have |have also |once |even |'ve )?(?:taught|led|managed|ran|founded|designed|trained|studied|graduated|worked|volunteered|served|coached|published|won|supervised|headed|invented|patented|translated|interpreted|represented|chaired|mentored|promised|agreed)\b|'ve (?:also )?(?:taught|led|managed|run|founded|designed|trained|studied|worked|volunteered|served|coached|published|won)\b"
)
"""What somebody has learnt, done for a living or undertaken: whoever invents it invents a career."""


def _stands_alone(lower: str, clause: Clause) -> bool:
    """Say whether one word that the notes lack is enough: it is what somebody said, what both share, or what was learnt."""
    credential = clause.claim in (Claim.MINE, Claim.SAID) and _CREDENTIAL.search(lower, *clause.span)
    return clause.speech or clause.claim is Claim.SHARED or bool(credential)


_AS_THEY_SAID = re.compile(r"\W*as (?:you|he|she|they)(?:'d| had| have)? (?:\w+ly )?\w+(?: (?:me|it|on \w+))?\W*")
"""What makes the clause before it theirs."""
_PRONOUN = re.compile(r"\W*(?:(?:for|from|by|in|after|when|of) \w+|you|your|he|she|they|who)\b")


def _is_of_somebody(text: str, clause: Clause, source: Source) -> bool:
    """Say whether it is a person of the talk who is said to have said or done something, not "my son" or "the rain"."""
    head = clause.head.of(text).lower()
    return (
        clause.claim is not Claim.THEIRS
        or not head
        or _PRONOUN.match(head) is not None
        or any(word.lower in source.people for word in tokens(head))
    )


_IDIOM = re.compile(
    r"(?:ran|run) (?:out|into|late|over|short|away)\b|managed (?:to|is|was|at|in)\b|headed (?:home|back|to|for)\b"
)
"""Nobody is led by these."""


def _leads(lower: str, clause: Clause, words: Sequence[Token], source: Source) -> Span | None:
    """Return "led a team" where nothing that the notes tell of the candidate is of that kind."""
    if clause.claim is not Claim.MINE:
        return None
    verb = next(
        (
            word
            for word in words
            if not _IDIOM.match(lower, word.span.start)
            and word.lower in ("led", "managed", "supervised", "headed", "directed", "oversaw", "run", "ran", "head")
        ),
        None,
    )
    if verb is None or any(_is_leading(passage, source) for passage in source.passages):
        return None
    after = [word for word in words if word.span.start > verb.span.start]
    return Span(verb.span.start, after[min(2, len(after) - 1)].span.end) if after else verb.span


_LEADING = re.compile(
    r"\b(?:lead|led|leading|manag(?:e|ed|ing)|supervis(?:e|ed|ing)|ran|run|running|head(?:ed|ing)?|oversaw|in charge)\b"
)


def _is_leading(passage: Passage, source: Source) -> bool:
    """Say whether a passage may tell that the candidate leads somebody or something."""
    if passage.mine:
        return not passage.keys.isdisjoint(_LEAD | {key("run"), key("team"), key("own")})
    return passage.mine is None and not passage.people and bool(_LEADING.search(source.lower, *passage.span))


def _stretch(unknown: Sequence[Token]) -> Span:
    """Return the words from the first to the last unknown one, unless they stand far apart."""
    first, last = unknown[0].span, unknown[-1].span
    return (
        Span(first.start, last.end)
        if last.end - first.start <= 60
        else Span(first.start, unknown[len(unknown) // 2].span.end)
    )
