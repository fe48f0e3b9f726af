"""One answer that went badly can be mended in three sentences; an apology only reminds the reader of it."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule, notes
from followup.text import Span
from followup.vocabulary import recalls

_ANSWER = "answer|answers|reply|response|responses|question|questions|explanation|nervous|nerves|nervousness|unclear|vague|rambling|rambled|performance|mumbled|stumbled|hesitation|confusion|mess|explaining|explained|blank|froze|answered|handled|tongue-tied|when you asked"
_BAD = "terrible|poor|bad|weak|awful|clumsy|silly|stupid|embarrassing|hopeless|dreadful|muddled|confused|lame|rubbish|pathetic|incoherent|messy|shaky|inadequate|disappointing"
_BLAME = Phrases(
    """
    [please] [i am|i'm] [so|very|really|truly|terribly|deeply] {sorry|apologise|apologize|apologies|apology|forgive|pardon|excuse|regret|ashamed|embarrassed} ~6 {$answer}
    {i apologise|i apologize|i must apologise|i must apologize|my apologies|i want to apologise|i want to apologize|i'd like to apologise|i would like to apologise|i would like to apologize} ~7 {$answer}
    my ~2 $bad {$answer}
    {feel|felt|feeling} {terrible|bad|awful|stupid|foolish|ashamed|embarrassed} about ~6 {$answer}
    {terrible|poor|bad|lousy|awful} job ~1 {explaining|answering|describing}
    my ~1 {answer|reply|response} ~4 {disaster|mess|shambles|train wreck}
    i ~1 gave ~2 $bad {$answer}
    my answer|answers|reply|response ~4 was|were ~2 {$bad|off|all over the place|not good|nonsense}
    i ~2 {did badly|did so badly|did poorly|did terribly|answered badly|answered so badly|answered poorly|explained badly|messed up|screwed up|blew it|blew that|flubbed|bombed|botched|made a fool of myself|made a mess of|made a hash of|let myself down|fluffed|was hopeless|felt stupid|felt foolish|looked stupid|must have sounded|must have seemed}
    {off my game|not at my best|wasn't at my best|off form|having an off day|had an off day|let you down|my nerves|nerves got the better of me|my mind went blank|mind went blank|kicking myself|beating myself up|stupid of me|silly of me|foolish of me|not my best|not my finest|far from my best|i'm not good at|i am not good at|i am usually not so|i am not usually so|i'm not usually so}
    {i'm usually|i am usually|i'm normally|i am normally|i usually|i normally} ~2 {better|calmer|do better|not like that|not so|less nervous|more fluent}
""",
    answer=_ANSWER,
    bad=_BAD,
)
_REGRET = Phrases("""
    [i am|i'm] [so|very|really|truly] {sorry|apologise|apologize|apologies|forgive|pardon|excuse|ashamed|embarrassed|regret}
""")
_STUMBLED = Phrases("""
    i ~1 {froze|panicked|blanked|choked|rambled|waffled|mumbled|stumbled|fumbled|struggled|failed to answer|failed to give|failed to explain|could not answer|couldn't answer|was so nervous|was nervous|was too nervous|was very nervous|got nervous|got so nervous}
""")
_ABOUT_THE_TALK = Phrases("""
    {question|questions|asked|answer|interview|explain|explaining|reply}
""")
_ANOTHER = Phrases("""
    {i was also|i also was|i also gave|i also felt} ~2 {unclear|vague|weak|short|brief|unsure|hazy|answer}
    {also|second|secondly|another|finally|likewise|as for} ~5 {my answer|my reply|should have said|could have said|should have added|i was unclear|i was vague|to correct|to clarify|to complete}
    {my answers on|my answers to|my answers about|two of my answers|both questions|two questions|two of your questions|several of your questions|some of my answers|a few of my answers|a few of your questions}
""")
_OTHER_REGRET = Phrases("""
    many|late|later|delayed|delay|slow|long|length|missed|leave|early|trouble|bother
""")


def check(letter: Letter) -> Iterator[Hit]:
    """Find apology and self-blame, a second answer that is mended, and a marked doubt that is left out."""
    for span in _BLAME.find(letter, letter.content):
        if not _OTHER_REGRET.occur(letter, span):
            yield Hit(span, f"“{span.of(letter.body)}”: leave out the apology and give the better answer.")
    for span in _REGRET.find(letter, letter.content):
        sentence = next((one for one in letter.sentences if one.overlaps(span)), span)
        about = _ABOUT_THE_TALK.first(letter, sentence._replace(start=span.end))
        if about and not _OTHER_REGRET.occur(letter, sentence) and not _BLAME.occur(letter, sentence):
            yield Hit(Span(span.start, about.end), "Leave out the apology and give the better answer.")
    for span in _STUMBLED.find(letter, letter.content):
        sentence = next((one for one in letter.sentences if one.overlaps(span)), span)
        if _ABOUT_THE_TALK.occur(letter, sentence):
            yield Hit(span, f"“{span.of(letter.body)}” blames yourself: give the better answer alone.")
    if letter.kind is Kind.CLARIFICATION or letter.interview:
        for span in _ANOTHER.find(letter, letter.content):
            yield Hit(span, "Mend one answer at the most: a second one makes the talk seem worse than it was.")
    weak = letter.interview.of_kind(FactKind.WEAK) if letter.interview else ()
    if weak and not recalls(letter, [fact.text for fact in weak]):
        detail = f"You marked an answer as weak and could complete it here: “{weak[0].text}”."
        yield Hit(None, detail, severity=Severity.HINT)


RULE = Rule(
    title="A doubt left open, or mended with an apology",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Mend one weak answer that the candidate marked, in three sentences at the most, without apology or self-blame.",
    check=check,
    kinds=(Kind.THANK_YOU, Kind.CLARIFICATION),
    group="content",
    needs=notes,
    examples=(
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. I am so sorry for my poor answer about ink; at my last shop I mixed the"
                " spot colours by hand. I would love to do that for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked about ink: at my last shop I mixed the"
                " spot colours by hand. I would love to do that for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=("I am so sorry for my poor answer",),
            kind=Kind.CLARIFICATION,
        ),
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works and the old Heidelberg. I would love to work with it."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works and the old Heidelberg. On spot colours, I would add that I"
                " mixed them by hand for two years. I would love to work with you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=(None,),
            notes=(
                "Interview with Mr Tan at Tan Print for the press operator role.\n- tour of the works, the old Heidelberg\n"
                "- weak answer on spot colours, should have said that I mixed them by hand for two years"
            ),
        ),
        Example(
            bad=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked how I mix spot colours: by hand, with a scale. I was also unclear on"
                " paper: I buy it by the pallet. I would love to do both for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            good=(
                "Dear Mr Tan,\n\nThank you for the tour of the print works. You asked how I mix spot colours: by hand, with a scale."
                " I would love to do it for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh"
            ),
            marks=("I was also unclear",),
            kind=Kind.CLARIFICATION,
        ),
    ),
    allows=(
        "Dear Mr Tan,\n\nThank you for the tour of the print works. I am sorry that I had to run for the train. You asked how I mix spot colours:"
        " by hand, with a scale. I would love to do it for you.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Goh",
    ),
)
