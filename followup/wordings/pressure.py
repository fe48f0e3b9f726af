"""Pressure on the reader: threats, begging, and distress that is made theirs."""

from followup.phrases import Phrases

PRESSURE = Phrases("""
    {find it in your heart|so badly|i need it so much|how much i need|hard times|my financial situation|struggling to pay}
    {weighing other|considering other|recruiters calling|recruiters are calling|been approached by several|been approached by other} [offers|options|opportunities]
    {can't keep|cannot keep|can not keep} ~4 waiting
    {running out of|run out of} {money|savings|options}
    {i have nothing else|i've nothing else|so be quick|so be fast|so hurry|do me a favour and|do me a favor and|just make up your mind|please make up your mind}
    i ~1 need {work|the money|money|an income|the income} !{side|part|question|to be}
    {other interviews lined up|i have several offers|i have many offers|plenty of offers|i am in high demand|i'm in high demand|your competitors are|your competitor is|your competitors have|others are interested|others want me}
    {before i'm gone|before i am gone|before i'm taken|won't be available for long|i won't wait|i will not wait|won't hang around}
    {i|we} need to know ~2 {now|today|soon|this week|immediately|urgently|quickly|asap|right away}
    {or i walk|or i'm out|or i am out|or i'll have to|or i will have to|or i'll accept|or i will accept|or i'll take|or i will take|or i'll go|or i will go|or i'll look|or i will look|or i'll withdraw|or i will withdraw}
    {i'll do anything|i will do anything|i would do anything|i'd do anything|work for free|work for nothing|my only chance|my last chance|i'm counting on you|i am counting on you|depending on you|my future is in your hands|my future depends|depends on your decision|depends on this job|hopes on this|pinning my hopes}
    {beg of you|please choose me|please pick me|please hire me|please consider me please}
    {please take me} !{out|off|from|to|through|for}
    {otherwise|or else|if not|failing that|or|else} ~2 {i'm going|i am going|i'm off|i go|i'll go|i will go|i'm taking|i am taking|i'll be gone|i'm gone|i sign|i shall sign|i'm signing|i'll sign|i will sign|i shall take|i'll take|i walk|i'm out|i look} ~2 {elsewhere|away|it|theirs|another|the other|others|with|to}
    {you will understand|you'll understand} ~2 {i|if i|that i} ~1 {shall|will|must|have to|sign|take|go|accept|look}
    {i will|i'll|i shall} ~1 {assume|take it|consider|presume|conclude} ~6 {unless|if i hear|if you do|if i do|when i hear}
    {not made of stone|patience of a saint|only so patient|growing old|grow old|gathering cobwebs|growing a beard|holding my breath|blue in the face|last straw}
    {break my heart|i'd be lost without|i would be lost without|mouths to feed}
    my landlord ~3 {wants|threat*|evict*|is waiting|won't|will not|keeps asking}
    {if i have no|if i do not have|if i don't have|if i don't get|if i do not get|if i get no|if i hear nothing|if there is no|if there's no|if nothing comes|if no answer} ~9 {i'll|i will|i shall|i would|i must|i'd|i have to|i am going to|i'm going to} [have to|need to] {take|accept|sign|go|withdraw|look|move|assume|consider|say yes|decide|join}
    {turned down|turning down|refused|declined|passed up|given up|gave up} ~4 {offers|offer|jobs|job|interviews|chances|opportunities} ~2 {because|for|in order|hoping}
    {please don't|don't|do not|please do not} {disappoint me|let me down}
    {won't find|will not find|won't get|will not get} ~2 better|else
    {if i were you|you'd be mad|you would be mad|you'd be lucky|make sure you choose|i won't be around|i will not be around}
    {if i do not hear|if i don't hear|if i haven't heard|if i have not heard|unless i hear|if you do not|if you don't|if you can't|if you cannot|unless you|failing that|otherwise|or else|if not} ~8 {i'll|i will|i shall|i would|i must|i'd|i have to|i am going to|i'm going to} {have to|need to|be forced|assume|presume|take|accept|withdraw|look|move on|consider|go|sign|conclude} [look|go|accept|take|withdraw|sign|move] [elsewhere|it|another|that]
    {take it or leave it|now or never|your loss|make or break|last call}
    {you'll regret|you will regret|you won't regret|you will not regret|you'll be sorry|you will lose me|you'll lose me|you'll miss out|you will miss out|be making a mistake|miss out on me|lose me to|snap me up|snapped up}
    {other companies|other employers|other firms|other people|other schools|several companies|several employers|others} ~4 {lining up|queuing|fighting|chasing|begging|after me|dying|interested in me|wanting me|want me|moving faster|move faster|are faster}
    {as i have other|i have other|i've got other|i've other|i have plenty of other|i do have other|because i have other} [options|offers|opportunities|interviews|irons]
    {only so long|won't be available|will not be available|won't be on the market|off the market}
    {i'm|i am|i} ~1 {begging|beg|beseech|implore|pleading|plead} [you]
    {i am|i'm|am|getting|so} desperate [for|to]
    desperately ~1 {need|want|hoping|looking}
    please please
    i ~1 {really|badly|desperately|truly|so|absolutely} need this|the|a|that|work|some [job|role|position|work|income|money|chance|opportunity|salary|break]
    i need this|the job|role|position|work|income|money|chance|opportunity|salary|break !{to}
    [please] [just] give me a|one|this|another|the [single] chance|shot|try|break
    my ~1 {rent|bills|mortgage|debts|savings|loan} ~3 {due|to pay|run out|running out|gone|behind|piling|dried up|nearly gone}
    {my family|my children|my kids} ~3 {depend*|rely|relies|count|counting} on ~1 {this|me|it|job|getting}
    {feed my family|feed my children|feed my kids}
    {pay my rent|pay the rent|pay my bills|pay the bills|pay my mortgage|make rent|make ends meet|struggling financially|my last hope|my only hope}
    {i have been|i've been} ~1 {out of work|unemployed} for
    {would be|i'd be|i'll be|will be|be} ~1 {devastated|crushed|heartbroken|gutted|broken hearted}
    {don't let me down|do not let me down|don't forget me|don't reject me|don't turn me down|do not reject me|do not turn me down|break my heart}
    {i can't|i cannot|i haven't been able to|i couldn't|i barely|i have barely|i've barely} sleep|eat|concentrate|slept
    {lying awake|checking my inbox every|checking my phone every|refreshing my inbox|waiting is killing me|driving me crazy|driving me mad}
    {don't know what i'll do|don't know what i will do|do not know what i will do|everything depends on this|everything depends on you|everything hangs on this|my whole life|life depends|nothing else left}
    {mean the world|means the world|whole world to me} to me if
    # threats
    {forced|compelled|obliged|have no choice but} to {accept|take|look|withdraw|sign|go|turn to|assume|move on|report|complain|conclude}
    {hate|sorry|loath} to have to
    assume|assuming|fear|expect|think|believe the worst
    {i'll|i will|i shall|i'm going to|i am going to|i intend to|i plan to|i can} ~2 {keep|be|go on|carry on|continue} {writing|calling|ringing|emailing|phoning|asking|chasing|knocking|to write|to call|to ring}
    {i'll|i will|i shall|i'm going to|i am going to} ~9 until ~4 {answer|answers|reply|replies|response|respond|responds|decision}
    {complain|escalate|raise this with|raise it with|take this further|take it further|take this to|report this|report you} ~4 {manager|boss|head|director|ceo|hr|superior|superiors|supervisor|board|further|about|to|authorities|you}
    {contact|write to|go to|turn to|call|appeal to} your {head office|headquarters|superior|superiors|boss|ceo|board|director's office|hr department}
    {post|share|tell|write|publish|leave|review|spread} ~5 {glassdoor|linkedin|on social media|in public|publicly|a review|a bad review|everyone i know|word}
    {no choice|no option|no alternative|little choice|no other choice|no other option} but
    {turn to|go to|sign with|talking to|speaking to|speak to|choose} ~2 {competitor|competitors|rival|rivals|competition}
    before|or|lest|otherwise {somebody|someone|another|others|anyone|some other} ~2 {gets|get|takes|take|snaps|hires|hire|grabs|has|signs} ~1 me
    {not going to|won't|will not|can't|cannot|not able to|shall not} ~1 {wait around|hang around|sit around|stay available|be available|be free|hold on|hold out|stand by} ~3 {forever|longer|long|indefinitely|for you}
    {hate|sad|pity|shame|sorry} ~2 for you to ~2 {lose|miss}
    {lose out|miss out} on ~3 {me|potter|like me|somebody|someone|candidate|person|talent}
    {there are|i know|i have} ~1 other ~1 {who|that} ~1 {would|want|are glad|are keen|will}
    {somebody|someone|candidate|people|anyone|person} like me
    {same mistake|a mistake you|the mistake of|your mistake}
    # distress that is made theirs
    {counting|banking|relying|depending|pinning} on this|you|your|getting
    {wait|waiting|uncertainty|silence} ~6 nerves
    {small|hungry|young|three|two|four|five} {children|kids} ~3 {to feed|to support|at home who|depend}
    {this|the|your} {job|post|role|position} ~2 save|rescue|rescues|change me|my
    {without this|without the|without your|if i do not get this|if i don't get this} ~2 {i will|i'll|i would|i'd|i shall|my} ~3 {lose|have to|be lost|be ruined|leave|end|not be able|starve}
    {lose|losing} my {flat|home|house|apartment|visa|mind|car}
    {disappoint|disappointing} me
    {i will|i'll|i would|i'd|i am willing to|i'm willing to} ~1 {accept|take|do|work for} {anything|any salary|any pay|any wage|less money|less pay|half the|whatever you}
    {i pray|praying|i'm praying|i am praying|have mercy|take pity|for pity's sake|for god's sake|for heaven's sake|have a heart}
    {single mother|single mum|single mom|single father|single parent|three children to|two children to|sole earner|breadwinner}
    look|looking|stare|staring|glance|glancing|check|checking ~1 my phone
    every {minute|hour|few minutes|five minutes|ten minutes|day} ~3 {hoping|waiting|inbox|phone|email|mail}
    my ~1 {phone|inbox|mailbox|letterbox} every
    {suspense|wait|waiting|uncertainty|not knowing|tension|limbo} ~2 {killing|unbearable|torture|torturing|driving|eating|wearing|agony|hard to bear|stressful|painful|a nightmare}
    {out of my misery|end of my tether|end of my rope|my wit's end|my wits' end|sleepless nights|losing sleep|lost sleep over|hardly slept|barely slept|not slept|haven't slept|biting my nails|chewing my nails|jump every time|nervous wreck|going crazy|going mad|going insane|dying to know|dying to hear}
    life|plans|everything|career on hold
    {i have|i've|had to|have had to} ~1 {cancelled|canceled|postponed|put off|missed|given up} ~5 {because of you|for you|because of this|waiting for|while waiting|for nothing|for this}
    my ~2 savings|money|funds ~3 {run|running|last|dwindling|gone|low|out|exhausted}
    {i|we} ~2 {need|depend on|rely on} the income|salary|money|pay
    {pressure|stress|strain} {i am|i'm|i have been|we are|my family is} ~1 under
    {i am|i'm|we are|my family is} ~1 under ~3 {pressure|stress|strain}
    {cannot|can't|unable to|impossible to|not able to} ~1 {plan|make plans|move on|decide anything|commit to anything|go on} ~3 {until|without|unless|while}
    {understand|imagine|know} how ~1 {desperate|hard this is|hard it is for me|stressful|difficult my|difficult this is|much depends|much i need}
    {last|only} {chance|hope} !{to see|of the|to hear}
""")
"""What presses the reader, threatens or begs."""
