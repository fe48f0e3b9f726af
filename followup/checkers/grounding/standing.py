"""What a message may make better than the notes have it: how the reader sees the writer, whose idea it was, what is held or whole."""

import re
from collections.abc import Iterator
from itertools import pairwise

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.passages import Passage
from followup.checkers.grounding.quantities import quantities
from followup.checkers.grounding.source import Source, is_telling
from followup.checkers.grounding.words import Token, is_function, key, synonyms, tokens
from followup.records import FactKind
from followup.text import Span

_JUDGED = re.compile(
    r"\byou(?:'ve| have| had| were)? (?:\w+ly |also |even |kindly |so )*(?:said|told me|assured me|think|thought|regard|regarded|consider|considered|find|found|felt|feel|agreed|confirmed|informed me|see|saw|glad|pleased|happy|impressed|kind (?:enough )?to (?:say|mention|tell me)|believe)\b"
    r"|\b(?:kind|good|nice|generous) of you to (?:say|mention|tell me|find|think)\b|\b(?:i|me) (?:was|am|being) your (?:first|second) choice\b|\bi am (?:the|your) (?:first choice|favou?rite|strongest|best)\b"
)
_OF_ME = re.compile(
    r"\b(?:i|i'\w+|me|my|mine)\b|\b(?:first|second) choice\b|\bformality\b|\bfavou?rite\b|\b(?:best|strongest|ideal|right) (?:candidate|person|fit)\b"
)
_CHOICE = re.compile(r"^(?:i|me)\b")
_ASIDE = re.compile(
    r"\b(?:told|asked|let|show\w*|g[ai]ve\w*|remind\w*|help\w*|call|ring|tell|write to|warn\w*) me\b|\b(?:hear|heard|wait|ask|ring|call|write|know|expect|keep|come|contact|learn)\b"
)
"""What the reader says to the writer is no view of them, nor is when to ring."""
ENOUGH = 0.5
"""Share of the words of such a view that three neighbouring passages must hold."""


def better_doubts(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what a sentence of a message makes better than it is."""
    yield from _seen(text, lower, source)
    yield from _ideas(text, lower, source)
    yield from _unearned(text, lower, source)
    yield from _whole(text, source)
    yield from _ready(lower, source)
    yield from _kindnesses(text, lower, source)


def _seen(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield a view of the writer that the reader is said to have, where the notes have none like it."""
    found = _JUDGED.search(lower)
    if found is None or "?" in text:
        return
    stop = re.compile(r"[,.;:!]").search(lower, found.end())
    what = Span(found.end(), stop.start() if stop else len(lower))
    of_me = _OF_ME.search(lower, *what) or _CHOICE.search(found.group())
    if not of_me or _ASIDE.search(lower, *what):
        return
    words = [word for word in tokens(text, what) if not is_function(word.lower)]
    if words and _held_together(words, source) < ENOUGH:
        yield Doubt(Span(found.start(), what.end), "The notes tell of no such view of you.", hard=False)


def _held_together(words: list[Token], source: Source) -> float:
    """Return the share of the words that some three passages in a row hold."""
    keys = {word.key for word in words}
    places = {one: source.reach.get(one, frozenset()) for one in keys}
    middles = frozenset[int]().union(*places.values())
    held = (sum(not where.isdisjoint((at - 1, at, at + 1)) for where in places.values()) for at in middles)
    return max(held, default=0) / len(keys)


_IDEA = re.compile(
    r"\b(?P<whose>your|my) (?:own )?(?:idea|suggestion|proposal|theory|advice)\b(?: (?:of|to|about|with|for|that|on))?"
)
_MY_IDEA = re.compile(
    r"\bmy (?:own )?(?:idea|suggestion|proposal|theory|plan)\b|\bi (?:said|suggested|proposed|told)\b|\b(?:told|suggested|proposed)\b"
)


def _ideas(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield an idea that is said to be the reader's, where the notes have it from the writer."""
    found = _IDEA.search(lower)
    if found is None or found["whose"] != "your":
        return
    words = [word for word in tokens(text, Span(found.end(), len(text))) if is_telling(word.lower)][:4]
    for passage in _of(words, source):
        if passage.mine and _MY_IDEA.search(source.lower, *passage.span):
            yield Doubt(Span(found.start(), words[-1].span.end), "In the notes this idea is yours.", hard=True)
            return


def _of(words: list[Token], source: Source) -> list[Passage]:
    """Return the passages that hold most of the words, where they hold one at least."""
    cover: dict[int, int] = {}
    for one in {word.key for word in words}:
        for where in source.reach.get(one, ()):
            cover[where] = cover.get(where, 0) + 1
    most = max(cover.values(), default=0)
    return [source.passages[where] for where, count in cover.items() if count == most]


_HELD = re.compile(
    r"\b(?:i(?:'ve| have)?(?: also| already| now)? (?:have|hold|got|own)? ?(?:my|an?) |my )(?P<what>(?:[\w'-]+ ){0,4}?(?:licen[cs]e|card|ticket|certificate|diploma|degree|permit|qualification|exam))\b(?P<rest>[^.;!?]{0,40})"
)
_LACKED = re.compile(
    r"\b(?:ran out|run out|expired?|lapsed|renew\w*|unfinished|not finished|one paper|paper left|exam (?:in|on|next|is)|in \d+ (?:wks?|weeks?|months?)|not yet|still need|sign up|need|no longer|failed|outstanding)\b"
)
_PENDING = re.compile(
    r"\b(?:will|in (?:\w+ )?(?:weeks?|months?|days?)|soon|next|exam|renew\w*|out of date|expired?|ran out|lapsed|sit|not|still|before|until|by)\b|n't\b"
)


def _unearned(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield a certificate that the writer is said to hold, where the notes have it still to come, or run out."""
    found = _HELD.search(lower)
    if found is None or _PENDING.search(found.group()):
        return
    words = [word for word in tokens(text, Span(*found.span("what"))) if not is_function(word.lower)]
    for passage in _of(words, source):
        if passage.mine is not False and _LACKED.search(_beside(words, passage, source)):
            yield Doubt(Span(*found.span()), "In the notes you do not hold it, or not any more.", hard=True)
            return


def _beside(words: list[Token], passage: Passage, source: Source) -> str:
    """Return what a passage says of the words: the part between commas in which they stand."""
    keys = {word.key for word in words}
    held = [word.span for word in tokens(source.text, passage.span) if word.key in keys]
    if not held:
        return ""
    start = source.lower.rfind(",", passage.span.start, held[-1].start)
    end = source.lower.find(",", held[-1].end, passage.span.end)
    return source.lower[max(start, passage.span.start) : end if end > 0 else passage.span.end + NEAR]


_ALL = re.compile(r"\b(?:all|every one of|each of)(?: (?:of )?(?:the|our|their|my|your))? $")
_LESS = re.compile(r"\b(?:lost|lose|failed|fail|missed|left|without|except|but|died|broke|cracked|did not|didn't)\b")
NEAR = 40
"""Characters between a whole and what it lacks."""


def _whole(text: str, source: Source) -> Iterator[Doubt]:
    """Yield "all eighty-five" where the notes tell of some that were lost."""
    lower = text.lower()
    for one in quantities(text):
        if one.value <= 1 or not _ALL.search(lower, max(0, one.span.start - 24), one.span.start) or _LESS.search(lower):
            continue
        for first, second in pairwise(source.numbers):
            whole, part = (second, first) if second.value == one.value else (first, second)
            between = source.lower[first.span.end : second.span.start]
            if (
                whole.value == one.value
                and 0 < part.value < whole.value
                and len(between) <= NEAR
                and "\n" not in between
            ):
                around = source.lower[max(0, first.span.start - NEAR // 2) : second.span.end + NEAR // 2]
                if _LESS.search(around.split("\n")[0] + between) and (not one.unit or one.unit in whole.wide):
                    yield Doubt(
                        Span(one.span.start - 4, one.span.end),
                        f"The notes tell of {part.span.of(source.text)} that are not among them.",
                        hard=True,
                    )
                    return


_AT_ONCE = re.compile(
    r"\bi (?:can|could|am able to|am free to|am ready to) (?:start|begin|join(?: you)?) (?:tomorrow|today|at once|immediately|right away|straight ?away|next week|this week|on monday)\b|\bavailable (?:immediately|at once|from tomorrow)\b"
)
_NOTICE = re.compile(r"\bnotice\b|\b(?:earliest|start(?:ing)?|free|available|begin)\b[^.;\n]{0,24}\d|\bnot before\b")


def _ready(lower: str, source: Source) -> Iterator[Doubt]:
    """Yield that the writer can begin at once, where the notes have a notice to keep or a later day."""
    found = _AT_ONCE.search(lower)
    noted = found and _NOTICE.search(source.lower)
    if found and noted and not re.search(r"\b(?:immediately|at once|tomorrow|asap)\b", source.lower):
        yield Doubt(Span(*found.span()), f"The notes have “{noted.group().strip()}” on this.", hard=True)


_KINDNESS = re.compile(
    r"\b(?:kind (?:enough )?(?:of you )?to|good of you to|generous of you to|you(?:'ve| have)? (?:kindly |also |even )?)(?P<how>promised?|offer(?:ed)?)(?: me)?(?: (?:to (?P<verb>[a-z]+)|that you (?:would|will) (?P<verb2>[a-z]+)))?(?P<what>[^.,;!?]{3,60})"
)


def _kindnesses(text: str, lower: str, source: Source) -> Iterator[Doubt]:
    """Yield what the reader is said to have promised or offered, where no passage of theirs tells of such a thing."""
    found = _KINDNESS.search(lower)
    if found is None:
        return
    verb = key(found["verb"] or found["verb2"] or "")
    things = [word for word in tokens(text, Span(*found.span("what"))) if is_telling(word.lower)][:3]
    if not things or (source.interview.promise is not None and verb in _CONTACT):
        return
    keys = {verb, *synonyms(verb)} if verb else set()
    for passage in source.passages:
        if passage.mine is True and passage.kind is not FactKind.PROMISE:
            continue
        if any(word.key in passage.keys or synonyms(word.key) & passage.keys for word in things) and (
            not verb or passage.keys & keys or verb in _PLAIN
        ):
            return
    yield Doubt(Span(found.start(), things[-1].span.end), "The notes tell of no such promise or offer.", hard=True)


_CONTACT = frozenset(
    map(
        key,
        "call ring phone write email contact touch hear know text message answer reply back send decide let get come".split(),
    )
)
_PLAIN = frozenset(map(key, "give let take show have be make do get".split()))
