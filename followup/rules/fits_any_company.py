"""A sentence that a rival's candidate could have sent tells the reader nothing, and reads as if nobody had listened."""

from collections.abc import Iterable, Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span
from followup.vocabulary import specific_words, weight
from followup.wordings.praise import PRAISING, STOCK, WORN

_HEARD = Phrases("""
    you|she|he|they ~1 said|told|joked|laughed|advised|warned
    your ~1 remark|advice|story|joke|warning|example|line|tip
    talk|talked|talking|conversation|discussion|chat|spoke|discussed|question|questions|idea|ideas|tour|walk|look|plan|plans|exchange|honesty|words|account ~2 about|on|of|round|around|through|for|to
    way|how you|your|the|they
    showing|explaining|telling|walking me|us|how|the|your
""")
LEAST_PRAISE = 2
"""Different words of praise."""
_ENOUGH = {Kind.THANK_YOU: 3, Kind.CLARIFICATION: 2}
"""Specific words that a message of the kind needs; two in one sentence are always enough."""


def fits_any(letter: Letter, *, spare: float = 0.0) -> bool:
    """Say whether every sentence would fit another company: outside of stock wordings hardly a word is specific.

    With `spare`, so much more than a message of the kind needs is still too little.
    """
    needed = _ENOUGH.get(letter.kind, 1)
    stock = [*STOCK.find(letter), *WORN.find(letter)]
    total = 0.0
    for sentence in letter.sentences:
        inside = {word for span in stock if sentence.overlaps(span) for _, word in letter.tokens_of(span)}
        told = sum(weight(word) for word in {*specific_words(letter, sentence)} - inside)
        told += 1 if told >= 1 and _HEARD.occur(letter, sentence) else 0
        total += told
        if total >= needed + spare or told >= min(2, needed) + spare:
            return False
    return True


def _advertises(letter: Letter, sentence: Span, praise: Iterable[Span]) -> bool:
    """Say whether a sentence praises the writer, or how they match, in worn words alone."""
    words = {span.of(letter.lower) for span in praise if sentence.holds(span)}
    return len(words) >= LEAST_PRAISE and not specific_words(letter, sentence)


def check(letter: Letter) -> Iterator[Hit]:
    """Find stock wordings; the mild ones are hints in a message that says something else as well."""
    stock = set(STOCK.find(letter))
    worn = {span for span in WORN.find(letter) if not any(span.overlaps(other) for other in stock)}
    bare = bool(worn) and fits_any(letter)
    praise = list(PRAISING.find(letter))
    for sentence in letter.sentences:
        if _advertises(letter, sentence, praise) and not any(sentence.overlaps(span) for span in stock | worn):
            yield Hit(sentence, "This would fit any company: say what is true of you alone.", severity=Severity.HINT)
    for span in sorted(stock | worn):
        words = " ".join(span.of(letter.body).split())
        detail = f"“{words}” would fit any company: say what is true of you and of this one alone."
        yield Hit(span, detail, severity=Severity.WARNING if bare or span in stock else Severity.HINT)


RULE = Rule(
    title="Stock phrases that would fit any company",
    source="Crafting the Perfect Follow-Up Message; Common Mistakes to Avoid",
    instruction="Write for this person and this company: no stock phrases on yourself or on them that another candidate could send.",
    check=check,
    group="content",
    scope="phrase",
    examples=(
        Example(
            bad="I am a hard-working team player and would be a valuable asset to your esteemed company.",
            good="I ran the night shift of a bakery for six years and would be glad to run yours.",
            marks=("a hard-working team player", "a valuable asset to your esteemed company"),
        ),
        Example(
            bad="My skills and experience align perfectly with your requirements for the loading dock.",
            good="The two docks that I ran in Turku loaded by the tide as well, as your loading dock does.",
            marks=("My skills and experience align perfectly with your requirements",),
        ),
    ),
    allows=(
        "I work well with red clay, and your values hang above the kiln: I liked the third one.",
        "Your team books the first slot for people who come by ambulance, and that is the kind of care I value in a company.",
        "The skills that your apprentices learn at the lathe are the ones that I teach on Saturdays.",
    ),
)
