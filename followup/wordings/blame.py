"""Apology and self-blame for an answer."""

from followup.phrases import Phrases

_ANSWER = "answer|answers|reply|response|responses|question|questions|explanation|nervous|nerves|nervousness|unclear|vague|rambling|rambled|performance|mumbled|stumbled|hesitation|confusion|mess|explaining|explained|blank|froze|answered|handled|tongue-tied|mistake|mistakes|error|slip|lapse|ignorance|english|mix-up|when you asked"
_BAD = "terrible|poor|bad|weak|awful|clumsy|silly|stupid|embarrassing|hopeless|dreadful|muddled|confused|lame|rubbish|pathetic|incoherent|messy|shaky|inadequate|disappointing"
BLAME = Phrases(
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
    # what one says of oneself
    {did not|didn't|could not|couldn't} ~1 {express|explain} myself ~1 {well|clearly|properly|very well|better}
    i ~4 {poor|weak|bad|silly|vague|clumsy|feeble|confused|lame} {answer|reply|response|explanation}
    {like|such} a fool|idiot|beginner|amateur
    {not happy|wasn't happy|unhappy|not satisfied|dissatisfied|not pleased|not proud|wasn't proud|disappointed|frustrated|annoyed} ~1 {with|of|about|by|at} ~1 {my|myself|how i|the way i}
    i ~1 {could have|could've|should have|should've|ought to have} ~1 {given|answered|done|explained|handled|put} ~3 {better|more clearly|clearer|properly|differently|calmer}
    {sorry|apologise|apologize|apologies|regret} ~2 {i could not|i couldn't|i did not|i didn't|i was not|i wasn't|i was unable|i failed|for not} ~1 {tell|answer|explain|say|give|have|know|able to|remember|prepared|being able|having|knowing}
    {answer|answers|reply|response|explanation|said} ~4 {was|were} ~3 {muddle|muddled|nonsense|mess|rubbish|gibberish|garbled|incoherent|all over|confusing|embarrassing|dreadful|terrible|awful|poor|weak|wrong|silly|stupid}
    {you must have thought|you must think|you probably think|you probably thought|you may have thought} ~2 {me|i|that i}
    {hope|trust} ~2 my ~2 {hesitation|nerves|answer|reply|nervousness|silence|blank|mistake|confusion|english|stammer*} ~4 {put you off|count|held against|change your|spoil*|cost me|a problem}
    {idiot|fool|an imbecile|a beginner} ~3 {when|about|in front|out of myself}
    {i'm afraid|i am afraid|i know|i realise|i realize|i admit|i must admit|i have to admit|i must confess|i confess|i fear|i feel|i felt|unfortunately|sadly|regrettably|i am aware|i'm aware} ~1 {i|my|that i|that my} ~4 {rambled|waffled|mumbled|stumbled|froze|blanked|panicked|incoherent|unprepared|vague|unclear|confused|confusing|weak|poor|badly|came across|no good answer|no answer|struggled|clumsy|hopeless|inarticulate|evasive|nervous|disappointing|not good|not very good|not the best|fell short|hesitated|hesitant|inadequate|lacking|a mess}
    my ~1 {answer|answers|reply|response|explanation|performance} ~5 was|were|seemed|sounded|fell ~1 {not very good|not good|not great|not the best|not my best|not very clear|less than|below|far from|under par|subpar|lacking|a mess|a muddle|a disaster} !{and|but|on time}
    do|did|done|doing myself ~2 {justice|favours|favors|disservice}
    {sold myself short|undersold myself|not at my|wasn't at my|was not at my|not on form|having a bad day|had a bad day}
    i ~3 {came across|come across|sounded|seemed|looked|appeared} ~2 {unprepared|nervous|confused|vague|incompetent|stupid|foolish|ignorant|unsure|clueless|weak|hesitant|uncertain|disorganised|disorganized|evasive|arrogant|rude|uninterested|cold|flustered}
    {i wish|if only} ~1 i {had|could have} ~2 {better|differently|more clearly|properly|more prepared|less nervous}
    {got it all wrong|got that all wrong|all wrong about|answered wrongly|gave the wrong|gave you the wrong|wrong answer}
    {don't|do not|please don't|won't} ~1 hold ~6 against me
    {overlook|forgive|excuse|pardon|disregard|ignore|forget|look past} my ~2 {answer|reply|nerv*|english|poor|weak|confusi*|bad|mistake*|lack|hesitation|performance|ignorance|rambling|clumsiness}
    {unprofessional|stupid|silly|foolish|ignorant|careless|remiss|embarrassing|thoughtless} of me
    ashamed|embarrassed|mortified|embarrassing ~1 {of|about|by|that|at|how} ~4 {answer|answered|said|question|myself|performance|response|forgot|did not know|didn't know|could not|couldn't}
    {mind|head|memory} ~1 {went|was|is|had gone|a complete|gone} ~1 {blank|empty}
    {drew a blank|draw a blank|a complete blank|drawn a blank}
    {made|make|making} ~1 {mistake|fool of myself|mess|hash|blunder|gaffe|hash of} ~6 {answer*|question|interview|explain*}
    {under-prepared|underprepared|ill-prepared|badly prepared|poorly prepared|not well prepared|not prepared|wasn't prepared|should have prepared} !{for the rain|for how}
""",
    answer=_ANSWER,
    bad=_BAD,
)
REGRET = Phrases("""
    [i am|i'm] [so|very|really|truly] {sorry|apologise|apologize|apologies|forgive|pardon|excuse|ashamed|embarrassed|regret}
""")
STUMBLED = Phrases("""
    i ~1 {froze|panicked|blanked|choked|rambled|waffled|mumbled|stumbled|fumbled|struggled|failed to answer|failed to give|failed to explain|could not answer|couldn't answer|was so nervous|was nervous|was too nervous|was very nervous|got nervous|got so nervous}
""")
ABOUT_THE_TALK = Phrases("""
    {question|questions|asked|answer|answered|interview|explain|explained|explaining|reply|replied|said}
""")
POORLY = Phrases("""
    badly|poor|poorly|weak|vague|tired|fool|foolish|nonsense|mess|silly|wrong|wrongly|nervous|nerves|stumbled|struggled|confused|confusing|unclear|stupid|unprepared|blank|awful|terrible|embarrassing|embarrassed|ashamed|mistake|failed|sadly|unfortunately|regret|sorry|afraid|clumsy|hesitated|fell
    {should have been|could have been better|not what|not up to|let down|not at all well|not very well|not well|not well enough}
""")
"""What is said of an answer that went badly; each alone means nothing."""
ANSWERING = Phrases("""
    answer|answers|answered|answering|reply|replied|response|explained|explain|explanation|question|questions
""")
