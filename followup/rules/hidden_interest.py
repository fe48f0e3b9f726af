"""A reader who is not told that the role appeals, and why, has to guess; most will not."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule

_COURTESY = "to hear|to thank|to express|to ask|to know|to say|to send|to provide|to answer|to discuss|to follow|to inquire|to enquire|to check|to receive|to get|to share|to supply|an update|any|if|news|your reply|to apologise|to apologize|to clarify|to correct|to add|to mention|to see you|to tell"
INTEREST = Phrases(
    """
    interest|interested|interests|interesting|keen|keener|keenly|eager|eagerly|excite*|exciting|enthus*|thrill*|inspir*|motivat*|passion*|appeal*|attract*|tempt*
    look|looking forward to join*|work*|contribut*|help*|being|becom*|start*|bring*|tak*|the|build*|learn*
    would|i'd|should|i'll|it'd|that'd|will ~3 love|like|enjoy|relish|welcome|glad|happy|pleased|proud|delighted|honoured|honored|thrilled|willing !{$courtesy}
    would|i'd|should|it'd|that'd ~3 pleasure|privilege|honour|honor|dream|joy|able|useful|right|good|gladly|happily|dearly|accept|value
    {gladly|happily|with pleasure}
    want|wants|wanted|wanting|wish !{$courtesy|you}
    hope|hoping ~4 {to make|to do|to be part|to build|to teach|to run|to lead|to care|to take|to start|to bring|to serve|to learn|to grow|to come}
    {i like|i enjoy} ~1 {work|working|job|jobs|the kind|the sort}
    {serve|serves|of use to|of service to|fits into|useful to} ~3 you|your|the|this
    hope|hoping|hopeful ~2 join*|work|contribut*|help|become|bring|get|have|can|could|may|part
    more|even|now|as ~1 convinced|certain|sure|confident|determined|interested|keen|attractive
    convinced|persuaded|made|makes|left me ~1 want|that|sure|more|even
    confirmed|strengthened|reinforced|deepened|renewed|cemented my|that|how|for|me|all
    right|good|great|natural|strong|close|perfect|ideal|real|obvious|logical|sensible ~1 fit|match|place|move|step|role|home|direction|job|one
    fits|fit|suit|suits|suited|match|matches|matched ~4 with|what|me|my|well
    exactly|just|precisely what|where|why|how|the
    the|a|my kind|sort|type of ~1 work|place|team|role|problem|job|school|company|challenge|environment|culture|kitchen|project|nursing|teaching|thing|shop|care
    kind|sort|type of ~1 work|place|team|role|problem|job|school|company|challenge|environment|culture|kitchen|project|nursing|teaching|thing|shop|care
    see|picture|imagine|seeing myself
    part of the|your|this|that|it
    join|joining you|your|the|this|a|as|in
    {i'd|i would|i could|we would|we'd} !{$courtesy|appreciate|be grateful|be very grateful|be obliged|welcome an|welcome any|be|like|also|love|really like|really love|very|have|expect|say|guess|think|thought|not|never|just like|be}
    {i'd|i would|i could} be ~2 {at home|asset|useful|able|ready|there|in|part|willing|over the moon|made up|right|proud|good|honoured|honored|thrilled|delighted to|happy to join|glad to join|happy to take|glad to take}
    reason ~4 {come|join|apply|move|want|stay}
    {i belong|belong in|belong there|ready to continue|ready to start|ready to join|ready to begin|ready to serve}
    count me in
    would|i'd|should ~2 rather|prefer|come
    would|i'd ~5 {with|for|under|beside|among|alongside} you
    {made up|over the moon|chuffed} to|if
    {it's me|it is me|get the job|got the job|get this job|get the chance|got the chance|get the post|get the role}
    {i prefer|i'd choose|i would choose|if selected|if chosen|if appointed|if hired|if given the chance|if i am selected|if i were selected|if offered}
    chance|opportunity|privilege|honour|honor to serve|work|join|help|be|build|teach|take|bring|contribute|care
    would|i'd|i'll ~3 do ~2 {for you|again|with you|my best|anything|here|there}
    {do my best|give my best|work hard|at your service}
    sign me up
    {i'm|i am} {game|up for|ready|yours|all in|on board|sold|hooked|in}
    still|very|really|all in|up|on|game
    first|top|number|only choice|one|preference
    {i'm in|i am in} !{the|a|my|this|no|touch|between|charge|favour|favor|leeds|london}
    {my name on it|heart is set|set my heart|made for me|cut out for|come home|my people|have me from|serve you well|do this job|can do the job|the more i like|mean going back|pick me|choose me|at your disposal for|ready for this|ready for the|the person for|what i came|please me more|put down my coffee|working well with|hungry for|nothing better|first advert|first job in}
    dream job|role|post|come|position
    up my street|alley
    close|near|dear to my
    {speaks to me}
    important|matters|counts to me
    can|could|might|would|may|believe|know|think|feel|able|happy|ready ~4 bring|contribute|help|add|offer|useful|service|difference|start|use|asset|begin|good|support
    i|i'd|i've ~1 love|loved|long|care !{how you|to hear}
    love !{hearing|to hear} [to] the|this|that|what|working|job|be|do|work|learn|help|build|join|take|run
    looking|looked|waiting|waited|searching|hoping|wanted|working ~2 for|towards|toward
    {if you'll have me|if you will have me|if you'd have me}
    take|taking ~2 on
    full attention
    committed|commitment|dedicate|dedicated|devote|devoted|overjoyed
    dying|itching|hungry|raring to
    {can't wait|cannot wait} to !{hear|find}
    be|being considered
    would ~8 as your
    as your next|new|first
    apply|applying|applied again|because
""",
    courtesy=_COURTESY,
)

_OF_MYSELF = Phrases("""
    {i am|i'm|i can|i know|i feel|i believe|i think|i will|i'll|i could|i might|i left|i came|i mean|i kept|i keep|my heart|my years|my experience|for me|to me|please me|have me|take me}
""")
_COURTESY_ALONE = Phrases("""
    thank|thanks|thankful|grateful|appreciat*|hear|hearing|forward|attached|attach|available|reach
""")
_LATER = Phrases("""
    {hear|hearing} from you
    {in mind|in touch|paths cross|in the future|in future|down the line|some day|one day|apply again|try again|next time}
    {future|another|other|similar|suitable|next} ~2 opening*|opportunit*|role*|post*|vacanc*|position*|chance*|time|round|season|year|project*|intake
    {something|anything|somewhere} ~3 else|comes|come|opens|suitable|later|changes
    if ~6 again|another|else|change|changes|opens|later
""")


def check(letter: Letter) -> Iterator[Hit]:
    """Look for a statement of interest in the role or of what the candidate can do for it."""
    later = letter.kind is Kind.KEEP_IN_TOUCH and _LATER.occur(letter)
    if letter.sentences and not later and not INTEREST.occur(letter):
        detail = "Nothing says that you want the role, or what you can do for it."
        yield Hit(None, detail, severity=Severity.HINT if _may_say_so(letter) else None)


def _may_say_so(letter: Letter) -> bool:
    """Say whether a sentence of the candidate on themselves might be read as interest."""
    return any(
        _OF_MYSELF.occur(letter, sentence) and not _COURTESY_ALONE.occur(letter, sentence)
        for sentence in letter.sentences
    )


RULE = Rule(
    title="The interest stays hidden",
    source="Understanding the Importance of Follow-Up; What to Do if You Don't Hear Back",
    instruction="Say plainly, once, that the role appeals, and tie it to what the candidate can do for it.",
    check=check,
    kinds=(Kind.THANK_YOU, Kind.NUDGE, Kind.AFTER_DATE, Kind.CLARIFICATION, Kind.KEEP_IN_TOUCH, Kind.COMPETING_OFFER),
    group="content",
    examples=(
        Example(
            bad=(
                "Dear Ms Aho,\n\nThank you for the talk on Tuesday about moving the archive to cold storage, and for the tour of the vaults."
                "\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nThank you for the talk on Tuesday about moving the archive to cold storage, and for the tour of the vaults."
                " I would like to take that on.\n\nI look forward to hearing from you.\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nWe spoke two weeks ago about the archivist post and the cold storage of the maps. Could you let me know whether a"
                " decision has been made?\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nWe spoke two weeks ago about the archivist post, which I still want, and the cold storage of the maps. Could you let me"
                " know whether a decision has been made?\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
            kind=Kind.NUDGE,
        ),
        Example(
            bad=(
                "Dear Ms Aho,\n\nThank you again for the tour of the vaults. Another archive has made me an offer and has asked for my answer by 4 June."
                "\n\nMay I ask whether your decision might fall before then?\n\nKind regards,\nPeter Mwangi"
            ),
            good=(
                "Dear Ms Aho,\n\nThank you again for the tour of the vaults. Another archive has made me an offer and has asked for my answer by 4 June;"
                " I would rather come to you.\n\nMay I ask whether your decision might fall before then?\n\nKind regards,\nPeter Mwangi"
            ),
            marks=(None,),
            kind=Kind.COMPETING_OFFER,
        ),
    ),
    allows=(
        "Dear Ms Aho,\n\nThank you for the tour of the vaults. Moving an archive to cold storage is the kind of work that I have looked for.\n\n"
        "I hope to hear from you.\n\nKind regards,\nPeter Mwangi",
    ),
)
