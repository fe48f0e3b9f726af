"""A reader who is not told that the role appeals, and why, has to guess; most will not."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Kind, Severity
from followup.rule import Example, Hit, Rule

_COURTESY = "to hear|to thank|to express|to ask|to know|to say|to send|to provide|to answer|to discuss|to follow|to inquire|to enquire|to check|to receive|to get|to share|to supply|an update|any|if|news|your reply|to apologise|to apologize|to clarify|to correct|to add|to mention|to see you|to tell"
INTEREST = Phrases(
    """
    # what the work does to the writer
    interested in|by
    my|continued|continuing|strong|great|sincere|genuine|keen|of|the|some interest
    {interests me|interest me|interested me}
    $eager !{$courtesy}
    enthus*|appeal*|tempt* !{$courtesy}
    {attracts me|attracted me|draws me|drew me|drawn to|excites me|thrills me|inspires me|suits me|suit me|would suit|fits me|speaks to me|pleases me|please me|delights me|matters to me|right for me|made for me|cut out for|up my street|up my alley}
    # what they would like
    would|i'd|should|i'll|it'd|that'd|will|we'd ~3 love|like|enjoy|relish|welcome|glad|happy|pleased|proud|delighted|honoured|honored|thrilled|over|chuffed !{$courtesy}
    would|i'd|should|it'd|that'd|count ~4 pleasure|privilege|honour|honor|dream|joy !{$courtesy}
    would|i'd|should ~2 grateful|thankful to lead|work|join|serve|teach|have|take|start|run|be|do|help|bring
    would|i'd|i'll|should ~1 gladly|happily|dearly|willingly !{hear|answer|send|explain|tell|discuss|talk}
    would|i'd ~2 accept
    {it would please|it would make me|nothing would please|nothing would make|there is nothing i would|there's nothing i'd|nothing i would rather|nothing i'd rather}
    i|we ~2 want|wanted|wish|long|yearn !{$courtesy|you}
    {i still want|what i want|where i want|i want|who wants|i'd want}
    i|we ~2 hope|hoping|hopeful ~3 join*|work*|contribut*|become|start|be part|be yours|be chosen|be selected|make|do|build|teach|run|lead|care|serve|grow|bring|take|learn|help
    {with pleasure|count me in|sign me up|pick me|choose me|if you'll have me|if you will have me|if you'd have me|if you would have me|if you want me|if you need me|i'm your man|i'm your woman|i'm your person|i'm there}
    jump|leap ~1 at
    {can't wait|cannot wait|could not wait|itching|raring|dying|hungry} to|for !{hear|find|know}
    look|looking forward to join*|work*|contribut*|help*|becom*|start*|bring*|build*
    see|picture|imagine|seeing|imagined|pictured ~1 myself
    be|become|becoming|being|as|play|feel|already ~2 {part of|member of|one of your|one of you|at home}
    join|joining you|your|the|this|a|as|in
    {get|got|have|given|offered} {the|this} {job|post|role|position|chance|place}
    {the person for|the man for|the woman for|the right person|right candidate} !{i}
    {i belong|belong in|belong there|ready to continue|ready to start|ready to join|ready to begin|ready to serve|ready to take|ready to lead|ready for the|ready for this|ready whenever|stand ready|come home}
    {i'm|i am} {game|up for|yours|all in|on board|sold|hooked}
    be|i'm ~1 up for
    still|very|really|all in|up|on|game ~2 for|with
    first|top|only|preferred|second|clear choice|preference
    {my preference|i prefer|i'd prefer|i would prefer|i'd choose|i would choose|i would sooner|i'd sooner|my heart is|heart is set|set my heart|my name on it|put down my name|put my name down|have me from}
    would|i'd|should ~3 rather|prefer|sooner
    reason ~4 {come|join|apply|applied|move|want|stay}
    dream job|role|post|come|position|place|team
    {kind|sort|type} of ~1 {work|place|team|role|problem|job|school|company|challenge|environment|culture|kitchen|project|nursing|teaching|thing|shop|care}
    {what i came|what i have been looking|what i've been looking|what i am looking|what i'm looking|i have looked for|i've looked for|been searching for|have been hoping for|i was hoping for|am looking for}
    right|good|great|natural|strong|close|perfect|ideal|real|logical|sensible ~1 fit|match|move|step
    right|good|ideal|perfect place for|to me|work|be
    more|even|now|as ~1 convinced|certain|sure|determined|keen|confident ~2 {that|than|i|about|of}
    convinced|persuaded|made|makes|left me ~1 want|that|sure|more|even
    confirmed|strengthened|reinforced|deepened|renewed|cemented my|that|how|for|me|all
    # what they would do there
    serve|use|help|contribute|contributing|value|bring|add|service|support|asset|useful ~3 {to you|you|your|the team|the company|the school|the ward|this role|the role|there}
    would|i'd|could|can|might|let ~5 {with you|for you|under you|beside you|among you|alongside you|with your team|in your team|on your team|for your team|at your}
    {i'd|i would|i could|i'll|i will} ~2 {be at home|fit in|fit right in|start tomorrow|start at once|move for|come to you|take the job|take this|take it on|take that on|take on|say yes}
    take|taking ~2 on
    take ~1 over
    {do this job|do the job|run your|lead your|my best for|give my best|do my best|work hard for|working well with|serve you well|at your service|ready to work|dedicate|devote|devoted|committed to|commitment to}
    as your next|new|first|future
    would ~8 as|be your
    {it's me|it is me|if selected|if chosen|if appointed|if hired|if offered|if i am selected|if i were selected|if given the chance}
    chance|opportunity|privilege|honour|honor to serve|work|join|build|teach|contribute
    i ~2 {be considered|considered for|apply again|applying|work for you|work with you}
    of working|joining with|you|your|for|there|here
    {the job|the role|the post|this job|this role|this post|the position|this position|the work|this work|the vacancy} ~3 {appeals|attracts|interests|suits|tempts|excites|is for me|i want|i would|pleases|remains|still}
    {still hoping for|still hope|remain keen|remain eager|remain very|remain interested|remain hopeful|as keen|keener|my mind is made up|all the more|more than ever|cannot get it out|keep thinking about|kept thinking about|keep coming back to|close to my heart|dear to my heart|near to my heart}
    {more i like|love the job|like the job|love this|want the job|want this|like the sound|something for me|no bother to me|thing for me}
    close|dear|near ~1 to ~1 heart
    i|i'd|i'll ~2 {spend|give} ~6 {with you|in your|at your|your|there}
    {hooked|overjoyed|would mean a great deal|would mean a lot|would mean the world|mean so much to me}
""",
    courtesy=_COURTESY,
    eager="keen|keener|keenly|eager|eagerly|excite*|thrill*|motivat*|passion*",
)
"""Sentences in which somebody wants to work there: a wish and what is wished for, or what they would do for the reader."""

_MAY_BE = Phrases("""
    {i am|i'm|i can|i know|i feel|i believe|i think|i will|i'll|i could|i might|i would|i'd|i should|i left|i came|i mean|i kept|i keep|i hope|i trust|i love|i loved|i like|i enjoy|my heart|my years|my experience|for me|to me|please me|have me|take me|of me|myself|mine}
    interesting|interest|hope|exactly|precisely|chance|opportunity|eager|glad|gladly|happy|fit|match|suit*
""")
"""What may be read as interest; without it a reader is sure to find none."""
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
        _MAY_BE.occur(letter, sentence) and not _COURTESY_ALONE.occur(letter, sentence) for sentence in letter.sentences
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
