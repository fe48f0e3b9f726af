"""A sentence that a rival's candidate could have sent tells the reader nothing, and reads as if nobody had listened."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule
from followup.vocabulary import specific_words, weight

_PRAISE = "hard-working|hardworking|hard working|highly motivated|self-motivated|motivated|results-oriented|result-oriented|results-driven|result-driven|goal-oriented|detail-oriented|dedicated|dynamic|enthusiastic|proactive|reliable|ambitious|passionate|energetic|committed|driven|seasoned|accomplished"
_COMPANY = "company|organisation|organization|institution|firm|establishment|corporation|enterprise|employer|business"
STOCK = Phrases(
    """
    [your|such a|such an|an|a] {esteemed|prestigious|reputable|renowned|distinguished|respected|reputed|world-class|industry-leading|innovative|dynamic|fast-growing|forward-thinking|cutting-edge} ~3 $company
    [a|an] {$praise} ~4 {team player|professional|individual|worker|person|leader|candidate|employee|self-starter} [with a proven track record]
    [a|an] {hard worker|self-starter|self starter|fast learner|quick learner|go-getter|people person} [reliable|and] [and] [i get on with everyone]
    [a|an|great|good|true|real] team player
    [a|with a|my] proven track record
    {think|thinking} outside the box
    go|going the extra mile
    {work|works|working} well {under pressure|in a team|independently|with others}
    [my] {excellent|strong|outstanding|great|good|exceptional} {communication skills|interpersonal skills|people skills|organisational skills|organizational skills|work ethic|leadership skills}
    [a|an] {valuable|great|tremendous|real|strong|invaluable} asset to your|the [esteemed|prestigious|respected|great|growing] $company|team
    [my] {skills and experience|skills and qualifications|experience and skills|qualifications and experience|skills|qualifications} {align|match|fit|suit|meet|are aligned|are a perfect|are a great|make me} ~4 {perfectly|requirements|needs|closely|position|role|candidate|company|organization|organisation|match|fit} [perfectly]
    [your|the] {company's|organisation's|organization's|firm's} ~1 {culture|values|mission|vision|reputation|commitment|ethos} [and values|and mission|and culture|and vision|to excellence] ~2 {inspire me|inspires me|align|aligns|resonate|resonates|impressed me|match|matches|speak to me} [with my own|with mine]
    {take|taking|bring} your $company to {the next level|new heights}
    {contribute|contributing} to the {continued success|success|growth|ongoing success|growth and success} of your|the $company
    {contribute|contributing} to your {company's|organisation's|organization's} {success|growth|goals|continued success}
    [a|my] wealth of experience
    company|organisation|organization|firm like yours
    {a leader in its field|a leader in your field|leaders in the field|a leader in the industry|one of the leading companies}
    {both independently and|independently and} {as part of a team|in a team}
    {right|ideal|perfect|best} {person|candidate|choice|match} for {the|this|your} {job|position|role|post|vacancy}
    [a|my] {can-do|positive|winning} attitude
    {thrive|excel|flourish} {under pressure|in a fast-paced environment|in fast-paced environments|in a dynamic environment}
    {tick all the boxes|ticks all the boxes|look no further|dream company|passion for excellence|strive for excellence|striving for excellence|best in class|give 110|bring to the table}
    [a|an] {strong|excellent|good|great|effective} communicator
    your $company has ~2 {excellent|great|outstanding|good|strong|wonderful} reputation
    {i would be|i will be|i'd be|i'll be|i can be|i could be} {a|an} {great|valuable|tremendous|real|strong|invaluable} asset
    [your] {company's|organisation's|organization's|firm's} commitment to {excellence|quality|innovation|its people|customers}
    {always admired|long admired} ~1 {company|organisation|organization|firm}
    [the] {right|ideal|perfect|best} candidate for [this|the|your] {position|role|job|vacancy}
    {fast-paced|dynamic} environment
    {leverage|utilise|utilize} my {skills|experience|expertise|background}
""",
    company=_COMPANY,
    praise=_PRAISE,
)
"""Wordings that no reader of a hundred letters still reads."""
_WORN = Phrases(
    """
    hit|hitting the ground running
    [a|an] {great|good|strong|excellent|perfect|ideal|natural|wonderful|valuable} {fit|match|addition|candidate|asset} {for|to|with} ~2 {team|role|position|$company|job|culture|department}
    passionate about ~4 [and] [a perfect fit for this role|a great fit for this role]
    {learn and grow|grow and learn|grow professionally|grow with}
    {get on|get along|work well} with everyone|people|others
    {add|adding|bring} value
    exceed your expectations
    {attention to detail|market leader|industry leader|leader in your|learn quickly|learn fast|quick to learn|adapt quickly|great place to work|bright future|give my best|give my all|do my best}
    {impressive|amazing|great|fantastic|wonderful} company [impressive|amazing|great|fantastic] [team|people|culture]
""",
    company=_COMPANY,
)
"""Wordings that pass in a message that says something else as well."""
_HEARD = Phrases("""
    you|she|he|they ~1 said|told|joked|laughed|advised|warned
    your ~1 remark|advice|story|joke|warning|example|line|tip
    talk|talked|talking|conversation|discussion|chat|spoke|discussed|question|questions|idea|ideas|tour|walk|look|plan|plans|exchange|honesty|words|account ~2 about|on|of|round|around|through|for|to
    way|how you|your|the|they
""")
_ENOUGH = {Kind.THANK_YOU: 3, Kind.CLARIFICATION: 2}
"""Specific words that a message of the kind needs; two in one sentence are always enough."""


def fits_any(letter: Letter, *, spare: float = 0.0) -> bool:
    """Say whether every sentence would fit another company: outside of stock wordings hardly a word is specific.

    With `spare`, so much more than a message of the kind needs is still too little.
    """
    needed = _ENOUGH.get(letter.kind, 1)
    stock = [*STOCK.find(letter), *_WORN.find(letter)]
    total = 0.0
    for sentence in letter.sentences:
        inside = {word for span in stock if sentence.overlaps(span) for _, word in letter.tokens_of(span)}
        told = sum(weight(word) for word in {*specific_words(letter, sentence)} - inside)
        told += 1 if told >= 1 and _HEARD.occur(letter, sentence) else 0
        total += told
        if total >= needed + spare or told >= min(2, needed) + spare:
            return False
    return True


def check(letter: Letter) -> Iterator[Hit]:
    """Find stock wordings; the mild ones are hints in a message that says something else as well."""
    stock = set(STOCK.find(letter))
    worn = {span for span in _WORN.find(letter) if not any(span.overlaps(other) for other in stock)}
    bare = bool(worn) and fits_any(letter)
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
            marks=("My skills and experience align perfectly",),
        ),
    ),
    allows=(
        "Your team books the first slot for people who come by ambulance, and that is the kind of care I value in a company.",
        "The skills that your apprentices learn at the lathe are the ones that I teach on Saturdays.",
    ),
)
