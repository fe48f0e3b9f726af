"""Tells what a message is for, where the person did not say."""

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Draft, Kind
from followup.text import Span

NEWS = Phrases("""
    where ~2 {stand|stands|things are|you are at|you've got to|we are with|this is}
    any|an|some|further|quick|brief|short|latest ~1 {news|update|updates|progress|development|developments|movement|word}
    update|updates on|about|regarding
    status of|on|regarding
    {is there news|if there is news|there is news|been news|news yet|update yet}
    how ~5 {going|progressing|getting on|coming along|stand|stands|looking|far along}
    if|whether ~5 {decision|decided|filled|still open|chosen|picked|mind|choice}
    {have you|has the|has a|have they|did you|did the} ~4 {decision|decided|made|chosen|picked|filled|choice}
    {heard back|what stage|which stage|what the next steps are|what are the next steps|when i might hear|when i can expect|when you might decide|when you expect to decide|when you will decide}
""")
"""Wordings that ask where things stand, or offer to be told."""
_CHECKS_IN = Phrases("""
    {check in|checking in|checked in|following up|follow up} ~1 on|about|regarding|with|to
""")
_WITHDRAWS = Phrases("""
    withdraw|withdrawing|withdrawal
    {remove|take|taking|removing} {my name|myself|my application|me} ~1 {off|out|from}
    {not|not be|won't be|will not be|can't|cannot|unable to} ~2 {going ahead|go ahead|going forward|continue|continuing|proceed|proceeding|moving forward|move forward|pursue|pursuing|taking it further|accept the} ~1 {with|the|your|my}
    {have|i've|i} ~1 {accepted|decided to accept|taken|decided to take|said yes to} {another|an offer|a role|a position|a post|a job|a place}
    {step back from|stepping back from|pull out of|pulling out of|bow out|bowing out}
""")
_REJECTED = Phrases("""
    {letting me know|telling me|informing me} ~2 {decision|outcome|choice}
    {not|wasn't|weren't|isn't|hadn't|haven't} ~2 {selected|successful|chosen|to be this time|the one|picked}
    {another|different|stronger|internal} {candidate|applicant}
    {sorry|disappointed|sad|pity|shame|gutted} ~8 {decision|not to be|news|outcome|working with you|not get|didn't get|this time}
    {went|gone|going|go|chose|chosen} ~1 {with someone|with another|with somebody|someone else|somebody else}
    {didn't get|did not get} the
    {keep me in mind|bear me in mind} ~2 {future|if|for|should|when}
""")
_TOLD = Phrases("""
    {letting me know|telling me|for ringing|for calling|for phoning|for writing back|for your message|for your note|for your kind message|for your email|for your mail|for the call|for the honest|for your honest|for coming back|for getting back|for your reply|for your kind words}
""")
_ANOTHER_TIME = Phrases("""
    if|should|when|whenever ~8 {again|another|else|after that|changes|change|later|opens|opening|comes up|vacancy|in future|in the future}
    {a future|future|another|any other|other|next} ~2 {opening|openings|opportunity|opportunities|role|roles|vacancy|vacancies|position|positions|season|round}
    {paths cross|stay in touch|keep in touch}
""")
_OFFERED = Phrases("""
    {received|have|had|got|been given|been made|hold|holding|have received|i've had} {an|another|a written|a second|a formal|a firm} ~2 offer
    {offer from} {another|a different|elsewhere}
    {been offered|was offered|offered me|made me an offer|have offered me|has offered me|has made me}
    {another|a different} {company|employer|organisation|organization|school|firm|clinic|hospital|place|bakery|shop} has ~4 offer*
    {other offer|offer elsewhere|offer in hand|offer on the table}
""")
_CALLS = Phrases("""
    voicemail
    this is ~4 calling
    {call script|if they pick up|if he picks up|if she picks up|if no answer|if they answer|when they answer|after the tone|leave a message}
""")
_DATE_GIVEN = Phrases("""
    you|your|they|he|she ~3 {said|mentioned|told|expected|hoped|hoping|expecting|planning|thought|indicated|planned|figured|reckoned|gave|named|suggested|wanted|meant|intended|were to|meeting|aimed} ~9 {decide|decision|decided|know|news|hear|back|mind|finish|picked|choose|chosen|weeks|days|week|month|monday|tuesday|wednesday|thursday|friday|end of|by the|on the|choice|answer|result}
    {expected|hoped|planned} to ~2 {decide|choose|finish|announce|let}
    {the date|the day|the week|the deadline} ~3 {passed|past|gone|come and gone|named|mentioned}
    {had a good meeting|board met|committee met|trustees were meeting|board was meeting|panel met}
    {result|decision|outcome|answer} ~3 {by the|known by|expected by|due}
""")
_COMPLETES = Phrases("""
    {clarify|complete|correct|expand on|add to|finish|round off|improve|mend|amend|come back to|return to|revisit} ~3 {answer|reply|response|point|question|what i said}
    clarification
    {fuller|better|clearer|longer|proper|complete|second} {answer|reply|response}
    {i|that i|i have|i've} ~2 {should have said|should have added|should have mentioned|should have proposed|should have told|should have answered|ought to have said|could have said|left out|forgot to say|forgot to mention|only said|only gave|gave you half|gave a short|gave you a short|gave only|did not say|didn't say}
    {one addition|one thing to add|something to add|to add to my|add something to|my answer covered|my answer in the room|half an answer|half the answer|half of the answer|short answer}
    my ~2 {answer|reply|response} about|to|on
    {when you asked|you asked me|you asked about|on the question of|on your question|as to your question|regarding your question} ~9 {i|my|what}
""")
_STILL = Phrases("""
    still|remain|remains|continue|ever ~4 {interested|keen|like|love|hoping|up for|very much|enthusiastic|excited|eager|jump|thinking|appeals|first choice}
    {keen as ever|as ever}
""")
_THANKS = Phrases("""
    thank|thanks|appreciat*|grateful|pleasure|enjoyed|privilege|thanking !{you in advance|in advance}
""")
_JUST_NOW = Phrases("""
    today|yesterday|monday|monday's|tuesday|tuesday's|wednesday|wednesday's|thursday|thursday's|friday|friday's|saturday|sunday|tonight
    this|last morning|afternoon|week|night|evening
""")


def kind_of(draft: Draft) -> Kind:
    """Return the kind that the words of `draft` speak for; a thank-you where nothing else does."""
    letter = Letter(draft)
    opening = Span(letter.message.start, letter.sentences[:2][-1].end) if letter.sentences else letter.message
    thanks = _THANKS.occur(letter, opening)
    fresh = thanks and _JUST_NOW.occur(letter, opening)
    asks = NEWS.occur(letter) or _CHECKS_IN.occur(letter)
    later = _TOLD.occur(letter) and _ANOTHER_TIME.occur(letter)
    speaks_for = (
        (Kind.CALL, _CALLS.occur(letter)),
        (Kind.WITHDRAWAL, _WITHDRAWS.occur(letter)),
        (Kind.KEEP_IN_TOUCH, later or (not asks and _REJECTED.occur(letter))),
        (Kind.COMPETING_OFFER, _OFFERED.occur(letter)),
        (Kind.AFTER_DATE, (asks or not thanks) and not fresh and _DATE_GIVEN.occur(letter)),
        (Kind.CLARIFICATION, not asks and _COMPLETES.occur(letter)),
        (Kind.NUDGE, (asks and not fresh) or (not thanks and _STILL.occur(letter))),
    )
    return next((kind for kind, words in speaks_for if words), Kind.THANK_YOU)
