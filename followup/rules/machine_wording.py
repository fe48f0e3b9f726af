"""Readers who see many letters know the words that machines like; a crowd of them hides the person who writes.

One such word means nothing, and people who learnt English as a second language use them too: this is a hint by density, never a verdict.
"""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Severity
from followup.rule import Example, Hit, Rule
from followup.text import Span
from followup.vocabulary import stem

_STRONG = Phrases("""
    delve|delves|delving|delved|underscore|underscores|underscored|underscoring|showcase|showcases|showcased|showcasing|intricate|intricacies|pivotal|meticulous|meticulously
    realm|tapestry|garner|garnered|garnering|multifaceted|testament|interplay|foster|fosters|fostering|fostered|paramount|unwavering|embark|embarking|bustling|nuanced
    {deeply resonated|resonated deeply|resonates deeply|navigate the complexities|navigating the complexities|ever-evolving|ever evolving|in today's}
    {not only} ~9 {but also}
    {it's not just|it is not just|it wasn't just|this isn't just} ~9 it's|it|but
""")
_MEDIUM = Phrases("""
    leverage|leverages|leveraging|leveraged|robust|seamless|seamlessly|synergy|synergies|holistic|holistically|cutting-edge|transformative|elevate|elevates|elevating|streamline|streamlines|streamlining|spearhead|spearheaded|spearheading
    utilize|utilizing|utilise|utilising|impactful|landscape|scalable|actionable|invaluable|insightful|insights|profound|profoundly|compelling|dynamic|innovative|empower|empowering|empowers|resonate|resonates|resonated|align|aligns|aligned|alignment
    {perfect fit|proven track record|results-oriented|results-driven|hit the ground running|unique opportunity|valuable insights|passionate about|further solidified|solidified my|reinforced my|reinforcing my|reinforced my enthusiasm|deepened my|i am confident that my|drive meaningful|meaningful impact|meaningful contribution|tangible results|commitment to excellence|forward-thinking|wealth of}
    {i hope this email finds you well|i hope this message finds you well|i hope this finds you well|i am writing to express|i wanted to take a moment|please do not hesitate|at your earliest convenience|thank you for your time and consideration|i wanted to reach out|sincere gratitude|heartfelt gratitude}
    {furthermore|moreover|additionally|in conclusion|ultimately}
""")
_REMAINS = Phrases("""
    {here is a polished|here's a polished|here is a revised|here's a revised|here is a draft|here's a draft|here is the revised|here is your|here's your}
    {as an ai|as a language model|as an ai language model|i hope this helps let me know if you'd like|let me know if you'd like me to adjust|feel free to adjust|would you like me to}
""")
ENOUGH = 5
"""Points, two for a strong word and one for a medium one."""
DENSE = 4
"""Points in a hundred words."""
LEAST = 3
"""Different words."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find what an assistant left behind, and a crowd of words that the notes do not hold."""
    for span in _REMAINS.find(letter):
        yield Hit(span, "An assistant's words were left in the message: take them out.", severity=Severity.WARNING)
    for at in (found for found in (letter.body.find("**"), letter.body.find("\\n#")) if found >= 0):
        yield Hit(
            Span(at, at + 2),
            "Markdown was left in the message: a mail shows it as it stands.",
            severity=Severity.WARNING,
        )
    strong, medium = _said(letter, _STRONG), _said(letter, _MEDIUM)
    if letter.notes and _is_dense(letter, strong, medium):
        noted = frozenset(map(stem, letter.notes.text.lower().split()))
        strong, medium = (
            {words for words in said if not all(stem(word) in noted for word in words.split())}
            for said in (strong, medium)
        )
    if _is_dense(letter, strong, medium):
        listed = ", ".join(f"“{word}”" for word in sorted(strong | medium)[:6])
        yield Hit(None, f"Many readers take wordings like {listed} for a machine's: use your own.")


def _said(letter: Letter, phrases: Phrases) -> set[str]:
    return {" ".join(span.of(letter.lower).split()) for span in phrases.find(letter, letter.content)}


def _is_dense(letter: Letter, strong: set[str], medium: set[str]) -> bool:
    points = 2 * len(strong) + len(medium)
    return points >= ENOUGH and len(strong | medium) >= LEAST and points * 100 >= DENSE * letter.length


RULE = Rule(
    title="Wording that reads as machine-written",
    source="ours",
    instruction="Use the candidate's own plain words: none that people never say aloud, no lists of three, no praise that was not felt.",
    check=check,
    group="tone",
    scope="phrase",
    severity=Severity.HINT,
    examples=(
        Example(
            bad="Our talk was a testament to your meticulous care and underscored the pivotal interplay of wards and porters.",
            good="In our talk I saw how carefully you work, and how much the wards need the porters.",
            marks=(None,),
        ),
        Example(
            bad="Certainly! Here is a polished version of the mail about the porters.",
            good="The talk about the porters has stayed with me.",
            marks=("Here is a polished",),
        ),
    ),
    allows=(
        "Your intricate lace and the robust thread that you use for it were new to me.",
        "I hope this email finds you well. Moreover, the lace was a pleasure to see.",
    ),
)
