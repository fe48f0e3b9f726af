"""A check-in that asks nothing leaves the reader nothing to answer; one that asks twice begins to push."""

from collections.abc import Iterator
from itertools import pairwise

from followup.kind import NEWS
from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span

ASKS = Phrases(
    *NEWS.lists,
    """
    your|the ~1 {news|update|updates|progress|status|word}
    update me
    {ask|asking|hope|hoping} ~1 for ~1 {news|word|update|information|answer|reply}
    {anything to tell|anything to report|anything new|anything to share|news to share|something to tell}
    {to hear|to know|to learn|to see|to find out|to ask|to check|to inquire|to enquire|may i know|do you know|wonder|wondering|wondered|ask|asking|inquire|inquiring|enquire|enquiring|curious|checking|tell me|inform me|hear} ~3 how|where|whether|when|what|about|after
    {wonder|wondering|wondered|ask|asking|check|checking|to see|to know|may i know} if
    let me know !{if you|if there is anything|if there's anything|if i can|if anything|should|of any|what else|what you need} ~4 if|how|where|whether|when|what|once|your|the|about
    next step|steps
    timeline|timelines|timescale|timeframe
    {time frame|time line|time scale}
    check|checking|checked in|up|on|back
    follow|following up ~1 on ~1 {role|position|application|status|post|vacancy|decision|search|process|where|whether|how|job}
    {grateful|appreciate it|obliged|glad|happy} if you ~1 could|would|might
    {advise|inform|update|tell} me
    touch|touching base
    still open|available|considering|considered
    when|what|whether ~4 expect|hear|decide|decision|decided
    """,
)
_DIRECT = Phrases("""
    let me know !{if you|if there is anything|if there's anything|if i can|if anything|should|of any|what else} ~4 how|where|whether|when|what|your|the|about|once
    {could|can|would|may|might|please|kindly} ~3 {tell me|let me know|update me|give me an update|send me an update|share an update|inform me|advise me}
    {is there any|are there any|do you have any|have you any|have you got any|have you had|is there an|do you have an|have you made|have you come|has a decision|has there been|have you decided|any news|any update|any updates|any word|what is the status|when can i|when will|when do you|how is the|how are things|where are you|where do|what are the next}
    {may|could|can|might} i ask
    {update|word|news|answer|line} ~1 {would be|would mean|is} ~2 {welcome|appreciated|kind|helpful|useful|lot}
    {would appreciate|would welcome|would be grateful for|i'd appreciate|i'd welcome|would love|i'd love} ~2 update|news|word
""")

_THEIR_DOINGS = Phrases("""
    {when|will|can|may|might|should|how soon} ~3 {i|we} ~2 {know|hear|learn|expect|be told|count on}
    {has|have|had} ~2 {anyone|anybody|somebody|someone|panel|board|committee|choice|list|ranking|decision|you|they|team|it} ~4 {been|met|decided|chosen|picked|made|sent|got|filled|heard|come|started|finished|found|seen|offered}
    {is|are|was|will|might|when|did|does|do|who|which|what} ~3 {list|decision|panel|board|committee|shortlist|ranking|you|they|team|it|result|results|letters|offers|choice|search|process|role|post|position|place} ~5 {decide*|go up|come|come out|announce*|choose|chosen|chose|met|meet|hear|sent|open|filled|expect|happen*|made|make|taken|tell|let|going}
""")
_OFFERS = Phrases("""
    {shall i|should i|may i send|can i send|could i send|may i bring|can i bring|would it help|would that help|would it be useful|would that be useful|is there anything|can i help|could i help|if i can}
""")


def check(letter: Letter) -> Iterator[Hit]:
    """Look for a question or a kind request; two requests that do not stand side by side are one too many."""
    if not letter.sentences:
        return
    if "?" not in letter.content.of(letter.body) and not ASKS.occur(letter, letter.content):
        yield Hit(None, "Nothing in it asks where things stand: ask once, kindly.")
        return
    asking: list[tuple[int, Span]] = []
    for n, sentence in enumerate(letter.sentences):
        if span := _asks(letter, sentence, again=bool(asking)):
            asking.append((n, span))
    for (before, _), (number, span) in pairwise(asking):
        severity = None if number > before + 1 else Severity.HINT
        yield Hit(span, "This asks a second time: once is enough.", severity=severity)


def _asks(letter: Letter, sentence: Span, *, again: bool = False) -> Span | None:
    """Return the sentence where it asks outright where things stand; asked `again`, any question on their doings does."""
    if letter.lower.startswith("you ", sentence.start) and letter.body[sentence.end - 1] != "?":
        return None
    question = letter.body[sentence.end - 1] == "?"
    if again and question and _THEIR_DOINGS.occur(letter, sentence) and not _OFFERS.occur(letter, sentence):
        return sentence
    asks = question or _DIRECT.occur(letter, sentence)
    return sentence if asks and ASKS.occur(letter, sentence) else None


RULE = Rule(
    title="It does not ask where things stand, or asks twice",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Ask kindly, once, where things stand.",
    check=check,
    kinds=(Kind.NUDGE, Kind.AFTER_DATE),
    group="content",
    examples=(
        Example(
            bad=(
                "Dear Ms Aho,\n\nOur talk about moving the archive to cold storage has stayed with me, and I am still very interested in the post."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nOur talk about moving the archive to cold storage has stayed with me, and I am still very interested in the post."
                " Might you be able to tell me how the search is going?\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nIs there any news on the archivist post? I am still keen to move the maps to cold storage, and the vaults"
                " have stayed with me. Please let me know where things stand.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nIs there any news on the archivist post? I am still keen to move the maps to cold storage, and the vaults"
                " have stayed with me.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=("Please let me know where things stand.",),
            kind=Kind.AFTER_DATE,
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nMight you be able to tell me how the search for an archivist is going? I am still keen to move the maps to cold"
                " storage. Has the board chosen anybody?\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nMight you be able to tell me how the search for an archivist is going? I am still keen to move the maps to cold"
                " storage.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=("Has the board chosen anybody?",),
            kind=Kind.NUDGE,
        ),
    ),
    allows=(
        "Dear Ms Aho,\n\nMay I ask how the search for an archivist is going? I am still keen to move the maps to cold storage. Would it help"
        " if I sent you two references?\n\nKind regards,\nPeter Mwangi",
        "Dear Ms Aho,\n\nI wanted to ask how the search for an archivist is going. I am still keen to move the maps to cold storage. If you"
        " need anything from me, please let me know.\n\nKind regards,\nPeter Mwangi",
    ),
)
