"""Hurry, reproach and pressure turn a kind reminder into a reason to say no; patience shows respect for their process."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import FactKind, Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span
from followup.wordings.impatience import HURRY, REPROACH, TIME_LIMIT
from followup.wordings.pressure import PRESSURE

_SOON = Phrases("""
    {asap|urgent|urgently|expedite|immediately}
    {as soon as possible|as soon as you possibly can|as quickly as possible|as fast as possible|without delay|without any delay|without further delay|right away|at once|at your earliest|at the earliest|at your very earliest} [convenience|opportunity|possible convenience]
""")
_THEIR_TURN = Phrases("""
    {hear|hearing|reply|respond|response|decision|decide|get back|let me know|update|call me|feedback|revert|confirm|confirmation|contact me|the process|your answer|an answer|come back to me|offer}
""")
_MY_TURN = Phrases("""
    {i can|i could|i am able|i'm able|i am available|i'm available|i'd be|i will|i'll|i would be glad|i would be happy|able to start|to start|to join|happy to|glad to}
""")
_MILD = Phrases("""
    {heard nothing|haven't heard|have not heard|have yet to hear|haven't received a|have not received a|did not hear|didn't hear} [back|anything|from you]
""")
_ASKS_FOR_NEWS = Phrases("""
    {any news|any update|any updates|any decision|any word|made a decision|come to a decision|reached a decision|made up your mind|decided yet|have you decided|where things stand}
""")
_UPSET = Phrases("""
    {becoming|growing|getting|begin to feel|beginning to feel|starting to feel|starting to get} ~2 {worried|anxious|nervous|impatient|concerned|frustrated|restless|uneasy|upset|annoyed|angry|desperate|discouraged|tired}
    {i am|i'm|i feel|it is|it's|i must say i am} ~2 {disappointed|frustrated|frustrating|annoyed|angry|unhappy|hurt|offended|insulted|upset|disheartened|discouraged}
""")
_TRUSTS = Phrases("""
    trust|hope|forward|await|awaiting|anticipate
""")
"""Words that wait for the employer's own date, where they named one."""
_CONTACT = Phrases("""
    told|tell|answer|answers|answered|reply|replies|replied|respond|responded|response|call|called|phone|phoned|email|emailed|mail|mails|message|messages|feedback|decision|update|inbox|news|wait|waited|waiting|heard
""")
_COMPLAINS = Phrases("""
    not|never|nothing|nobody|no|none|without|still|yet|already|finally|even|again|silent|silence|ignored|hasn't|haven't|didn't|don't|won't|isn't|cannot|can't|weeks|days|long
""")
_KIND = Phrases("""
    whether|whenever|happy|glad|gladly|grateful|understand|appreciate|thank|thanks|hope|know|rush|hurry|worry|bother|hesitate|trouble|pleased|welcome|may|might|wondered|wondering|curious|love|would|thinking|position|role|post|interested|keen|offer|kindly|forward|should|sorry
""")
"""Words of patience, courtesy or interest: with one of them a sentence hardly complains."""
_OUGHT = Phrases("""
    christian|courtesy|decent|decency|unfair|professional|professionalism|polite|impolite|manners|respect|respectful|rude|hurt|surely|serious|seriously|shame|classy|sporting|gentlemanly|neighbourly|humane
    {not fair|only fair|it is fair|fair to|fair that|two minutes|one minute|five minutes|so hard|so difficult|too much|at least|grown up|grown-up|human being|common sense|the least|a single line|one line|two lines|three words|one word|my worth|my time}
""")
"""What people appeal to who feel treated badly."""
_LEFT = Phrases("""
    wait|waiting|waited|silence|silent|nothing|guess|guessing|guesses|hang|hanging|dangling|limbo|sleep|slept|worry|worrying|worried|anxious|nerves|forgotten|forget|ignored|ignore|patience|patient|wonder|wondering|answer|answers|answered|reply|replies|replied|response|respond|word|unanswered
    {be told|been told|told nothing|told something|told anything|not told|tell anyone|tell applicants|tell candidates|in the dark|the phone|my phone|my inbox|the inbox|hear nothing|heard nothing|not a word|kept me|keep me|left me|leave me|let me|be kept|been kept|be left|been left}
""")
"""What becomes of those who wait."""
_NOT_THEIRS = Phrases("""
    {they|them|him|her|their|if|whether|chance|possible|possibly|might|may|expected|hoped|decided by|my answer|asked me}
    you|we|she|he ~1 {hoped|hope|expected|expect|mentioned|said|thought|had|were|planned|plan|told|would|wanted|want|are}
    {you'd|you're|i can|i could|i will|i'll|i must|i need to|i have to|i have until|i'd|i would}
""")
_TOLD_OF = frozenset("would you'd they'd she'd he'd will you'll to".split())
"""Words before what the employer said they would do: "you said that you would let me know by Friday"."""


FRAGMENT = 4
"""Words; a sentence as short as that is said with a sigh."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find hurry, reproach and pressure; an offer elsewhere, stated as a fact, is none of them."""
    found = sorted(
        [(span, "“{}” puts the reader under time pressure: leave the pace to them.") for span in hurries(letter)]
        + [(span, "“{}” reproaches the reader: ask kindly where things stand.") for span in _reproaches(letter)]
        + [(span, "“{}” presses or begs: let the work speak for you.") for span in PRESSURE.find(letter)]
    )
    reached = 0
    for span, detail in found:
        if span.start >= reached:
            reached = span.end
            yield Hit(span, detail.format(" ".join(span.of(letter.body).split())))
    for hit in _milder(letter):
        if hit.span and not any(hit.span.overlaps(other) for other, _ in found):
            yield hit
    promised = letter.interview is not None and letter.interview.of_kind(FactKind.PROMISE)
    if promised and letter.kind in (Kind.THANK_YOU, Kind.CLARIFICATION):
        for span in _ASKS_FOR_NEWS.find(letter):
            yield Hit(span, "They named a date: leave the question until it has passed.", severity=Severity.WARNING)


def _milder(letter: Letter) -> Iterator[Hit]:
    """Yield what a reader may take for reproach or hurry, although the words alone do not say so."""
    for span in _UPSET.find(letter, letter.content) if letter.kind in (Kind.NUDGE, Kind.AFTER_DATE) else ():
        yield Hit(span, f"“{span.of(letter.body)}” reproaches the reader: ask kindly where things stand.")
    for span in TIME_LIMIT.find(letter, letter.content):
        sentence = next((one for one in letter.sentences if one.overlaps(span)), span)
        if _THEIR_TURN.occur(letter, sentence) and not _NOT_THEIRS.occur(letter, sentence):
            yield Hit(span, "This may read as a deadline for the reader.", severity=Severity.HINT)
    for sentence in letter.sentences if letter.kind in (Kind.NUDGE, Kind.AFTER_DATE) else ():
        if (
            _CONTACT.occur(letter, sentence)
            and _COMPLAINS.occur(letter, sentence)
            and not _KIND.occur(letter, sentence)
        ):
            yield Hit(sentence, "This may read as a complaint: ask kindly where things stand.", severity=Severity.HINT)
        elif _appeals(letter, sentence):
            yield Hit(sentence, "This may read as a reproach: ask kindly where things stand.", severity=Severity.HINT)
    for span in _MILD.find(letter):
        yield Hit(span, "This counts the silence: leave it out and ask how things are going.", severity=Severity.HINT)


def _appeals(letter: Letter, sentence: Span) -> bool:
    """Say whether a sentence tells of the wait and of what would be right, or says in four words how it is to be treated so."""
    ought = _OUGHT.occur(letter, sentence)
    left = _LEFT.occur(letter, sentence)
    if ought and (left or len(letter.tokens_of(sentence)) <= FRAGMENT):
        return True
    return left and _COMPLAINS.occur(letter, sentence) and not _KIND.occur(letter, sentence)


def hurries(letter: Letter, within: Span | None = None) -> Iterator[Span]:
    """Yield what hurries the reader; "as soon as possible" does where it is their turn, not the candidate's."""
    promised = letter.interview is not None and letter.interview.promise is not None
    for span in HURRY.find(letter, within):
        before = letter.tokens_of(Span(letter.message.start, span.start))[-1:]
        told = before and before[0][1] in _TOLD_OF
        told = told or (promised and _TRUSTS.occur(letter, span))
        if not told and not (letter.kind is Kind.COMPETING_OFFER and _is_asked(letter, span)):
            yield span
    for span in _SOON.find(letter, within):
        sentence = next((one for one in letter.sentences if one.overlaps(span)), span)
        if _THEIR_TURN.occur(letter, sentence) and not _MY_TURN.occur(letter, sentence):
            yield span


def _is_asked(letter: Letter, span: Span) -> bool:
    """Say whether the words stand in a question: "Could you tell me before then…?"."""
    sentence = next((one for one in letter.sentences if one.overlaps(span)), span)
    return sentence.of(letter.body).endswith("?")


def _reproaches(letter: Letter) -> Iterator[Span]:
    """Yield one reproach a sentence, the longest: more say the same again."""
    spans = list(REPROACH.find(letter))
    for sentence in letter.sentences if spans else ():
        inside = [span for span in spans if sentence.holds(span)]
        yield from sorted(inside, key=lambda span: (span.end - span.start, span.start))[-1:]


RULE = Rule(
    title="Impatience, reproach or pressure",
    source="What to Do if You Don't Hear Back; Common Mistakes to Avoid",
    instruction="Show no hurry, no reproach, no pressure and set no deadline; another offer's real date may be stated as a fact.",
    check=check,
    group="tone",
    scope="phrase",
    severity=Severity.ERROR,
    examples=(
        Example(
            bad="I still have not heard from you, and I need an answer by Friday.",
            good="I would be glad to hear how the search for the ward role is going.",
            marks=("I still have not heard", "I need an answer by Friday"),
        ),
        Example(
            bad="Other employers answered within a week, and I am entitled to a reply.",
            good="I would be glad to hear how the search for the ward role is going.",
            marks=("Other employers answered",),
        ),
        Example(
            bad="If I don't hear from you, I will have to look elsewhere.",
            good="I am still very interested in the ward role.",
            marks=("If I don't hear from you, I will have to look elsewhere",),
        ),
        Example(
            bad="You promised to call me on Monday, and nobody has bothered to write.",
            good="You had hoped to call on Monday, so I thought that I would ask how things stand.",
            marks=("nobody has bothered to write",),
            kind=Kind.AFTER_DATE,
        ),
        Example(
            bad="My family depends on this job, so please just give me a chance.",
            good="This is the job that I would choose among all that I have seen.",
            marks=("My family depends on this", "please just give me a chance"),
        ),
        Example(
            bad="Another hospital has made me an offer, and I need your decision by Thursday.",
            good="Another hospital has made me an offer and has asked for my answer by Thursday; your ward is where I would rather work.",
            marks=("I need your decision by Thursday",),
            kind=Kind.COMPETING_OFFER,
        ),
    ),
    allows=(
        "I have received an offer elsewhere and have been asked to answer by 14 May; your team remains my first choice.",
        "The silence of the reading room and the lost inbox of 1998 made me smile.",
        "There is no hurry at all; whenever it suits you is fine.",
        "Floating this back up in case it slipped down your inbox.",
        "I look forward to hearing from you soon.",
    ),
)
