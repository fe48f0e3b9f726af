"""Hurry and reproach, by the way people go about it."""

from followup.phrases import Phrases

_TIME = "[the] [end of|close of|start of|middle of] [the|this|next] cob|eod|tomorrow|today|tonight|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|day|month|january|february|march|april|may|june|july|august|september|october|november|december|#|two|three|four|five|seven|ten|then|that [days|hours|january|february|march|april|may|june|july|august|september|october|november|december|at the latest|morning|afternoon|evening|week|noon]"

HURRY = Phrases(
    """
    pronto
    {your immediate|your urgent|an urgent} {reply|response|answer|decision|attention}
    {please|you should|you must|i hope you will|hope you|you better|better} ~1 decide {quickly|fast|soon}
    treat this as urgent
    hurry up|things|this|the
    {speed|speed things|speed it|speed this|speed the process} up
    {i|we} ~1 {expect|demand|insist on|require} ~2 {answer|reply|response|decision|confirmation|feedback|offer|to hear} [from you] [today|soon|shortly|tomorrow|this week|by return]
    {i|we|i'd|i'll|i will|i do|i would} ~2 need|want|expect|require|must|insist|demand|like ~1 {to hear|to know|hear|know|your answer|an answer|a decision|your decision|a reply|your reply|a response|your response|an update|an offer|your offer|word|confirmation|clarity} ~5 {by|before|within|no later than} $time
    {i|we|i'd|i'll|i will|i do|i would} ~2 need|want|expect|require|must ~1 {to have|to get|to receive|have|get} ~2 {answer|decision|reply|response|offer|news|word|confirmation} ~3 {by|before|within|no later than} $time
    {you will|you'll|you would|you'd|you} {need to|have to|must|should} {move|act|decide|be} ~1 {quickly|fast|soon|quick|faster}
    {you'll|you will|you would|you'd} {need|have} to ~1 {make up|decide|choose|let me|tell me|answer|reply|act|move|commit|confirm} ~4 {by|before|within} $time
    {if you want me|if you do want me} ~3 {you|need|better|will}
    {please|kindly|could you|can you|would you|will you} ~1 {reply|respond|answer|decide|confirm} ~5 {asap|as soon as possible|immediately|at once|promptly|without delay|right away|today|by return|at the earliest|soonest|quickly}
    [please|kindly] {revert|get back to me|let me know|call me|come back to me} ~5 {asap|as soon as possible|immediately|at once|promptly|without delay|without any delay|without further delay|right away|today|by return|at the earliest|soonest|quickly}
    [please|kindly] {let me know|get back to me|call me|write back|come back to me|inform me|give me an answer|give me a decision|give me your answer|give me your decision|make a decision|make your decision|reach a decision|tell me|have your answer|have your decision|have your reply} ~4 {by|before|no later than|within} $time
    {please|kindly|you must|you should|you need to|you have to} ~2 reply|respond|answer|decide|confirm|send|tell ~5 {by|before|no later than|within} $time
    {i can only wait|i can wait|i will wait|i'll wait|you have|i will give you|i'll give you|i can give you|i can hold on} ~1 until $time
    deadline for you|your
    {this is my|this is a|my} {final|last} {notice|reminder|attempt|warning|email|message}
    {the clock is ticking|clock is ticking|time is of the essence}
    {await|awaiting|expect|expecting|look forward to|anticipate|waiting for} ~1 your ~3 {decision|answer|reply|response|confirmation|offer|contract} ~3 {by|before|within|no later than} $time
    {i trust|i assume|i take it|i presume|i count on|i am counting on} ~4 {decision|answer|reply|response|confirmation|call|hear|decide} ~5 {by|before|within|soon|shortly|promptly|this week|today|tomorrow}
    {i need|i want|i would like|i'd like|i have|i wish} to know ~4 {now|today|tomorrow|this week|immediately|urgently|quickly|once and for all}
    {let's|let us} ~1 {get|settle|wrap|finish|sort|close} ~3 {this week|today|tomorrow|soon|quickly|now|done|settled|sorted|over with}
    {time is running|running out of time|time is short|time is ticking|time is pressing|time presses}
    {ball is|ball's} ~1 in your court
    {with the urgency|with urgency|due urgency|utmost urgency|matter of urgency|urgency it|an urgent matter|attend to this}
    {do the needful|at the earliest|earliest possible}
    {better|please|do|should|must|would} hurry
    hurry before|and
    {do not|don't|stop|without} {delay|delaying|dawdle|dither|dithering}
    {once and for all}
    {please|kindly} ~1 {reply|answer|respond} to {this one|me|my email|my message|my mail|my last|my mails} !{if|should|with|for|at|on}
    {reply|answer|response|respond|word} this time
    {i have to|i must|i would|i'd|i do|i will|i need to|i have no choice but to} ~1 insist
    make|making me ~1 wait
    {i|we|i'd|i'll} ~2 {need|want|like|require|expect|appreciate|must have} ~1 {a|an|your|some|the} ~1 {answer|reply|response|decision|word|confirmation} ~1 {by|before|within|today|tomorrow|now|this week|immediately} !{the way|the by|then}
    {give|giving|send|tell|let} me ~2 {answer|decision|reply|response|know} ~1 {today|now|tomorrow|right now|this minute|this instant}
    {could|would|please|just|finally} ~1 {make up} your mind|minds
    {time is money|tick tock|tick-tock|time waits|chop chop|get a move on|get on with it|what are you waiting for|what's keeping you|what is keeping you}
    your|an|the {answer|reply|decision|response} ~2 {needed|required|expected|due|wanted} {by|before|within} $time
    {need to|have to|must} ~1 {hear|know} ~1 {soon|quickly|fast|now|shortly}
    {i'm giving you|i give you|i am giving you|i'll allow you|you've got} ~1 until
    {i will|i'll|i shall} ~1 {consider|regard|treat|take} ~3 {closed|withdrawn|a no|as a no|as rejected}
""",
    time=_TIME,
)
"""What puts the reader under time pressure."""
TIME_LIMIT = Phrases("{by|before|within|no later than} $time", time=_TIME)
"""A time by which something is to be done, by whomever."""
REPROACH = Phrases("""
    you {should have|ought to have|might have|could at least have} ~1 {replied|answered|called|told|let|written|informed|phoned}
    after ~3 {weeks|months|days|emails|messages|calls} ~3 {of silence|nothing|without|with no|still no|no reply|no answer|no word}
    {you said|you did say|you told me|you promised|you named} ~6 {and it is now|and it's now|and it is already|and it's already|and today is|and now it is|but it is now|but it's now|and we are now|and here we are}
    {hardly|not|scarcely|barely|never} ~2 {have killed|kill|killed|hurt} ~1 {anyone|anybody|you|somebody|someone}
    {wearing thin|worn thin|wears thin|at an end|running out of patience|tries my patience|trying my patience|try my patience}
    {fed up|sick of waiting|tired of waiting|losing hope|had enough of|more professional|better communication from}
    {expect some|expected some|a little more|a bit more|some basic} {respect|courtesy|professionalism|consideration}
    leave|leaving me {hanging|waiting|in the dark|guessing}
    {this has|it has|my application has|my case has|i have|i was} ~1 {been handled|been treated|been dealt with|handled|treated} ~1 {poor*|bad|badly|shabbily|shabby|like|disgraceful*|unfair*|is poor|is bad}
    {someone|somebody} could ~2 {told me|let me know|called|written|replied|emailed|answered}
    {so hard|too much to ask|that hard|that difficult|so difficult} to ~1 {send|reply|answer|write|call}
    finally {decide|answer|reply|tell me|get back|let me}
    {i must say i expected|i expected more|i expected better|not what i expected of|not what i would expect|does anybody read|does anyone read|did anyone read|did anybody read}
    {in limbo|hung out to dry|tumbleweed|poor form|bad manners|common manners|appalling|disgraceful|insulting|you people}
    {show some respect|respect my time|value my time|out of respect for my|lack of communication|lack of response|lack of a response|lack of reply|lack of feedback|lack of professionalism|lack of respect|lack of courtesy}
    weeks|days|month|months|emails|messages|calls ~3 without ~2 {word|reply|response|answer|news}
    {i have been more than patient|i've been more than patient|i have been very patient|i've been very patient|i have been patient|i've been patient|patient enough|more than patient|patient long enough}
    {could you at least|can you at least|you could at least|please at least|at least tell me|at least let me know|at least acknowledge|at least reply|at least an answer|at least a reply|nice to at least|would it kill}
    {will i ever|ever going to|do you intend to|do you even|do you plan to ever|any intention of} ~2 hear|reply|answer|tell|respond|decide|let|call|get|replying|answering
    {anyone there|anybody there}
    {others have been told|other candidates have been told|other candidates have already|others have already heard}
    {i insist|i demand} [on] [a|an]
    {took a day off|took the day off|took time off|paid for the train|paid my own} ~12 {reply|answer|least|deserve|nothing|respect}
    surely ~6 {enough|long enough|by now|decided|hard to}
    {a simple yes or no|a simple yes|a simple no|a simple answer|a simple reply|a simple email|a one-line|how hard can|how difficult can|how hard is it|how difficult is it|takes so long|takes this long|take so long|take this long|taken so long|taken this long|taking your time|taken your time}
    {can't understand why|cannot understand why|don't understand why|do not understand why|fail to understand|wonder why nobody|wonder why no one|at a loss to understand}
    {have the decency|have the courtesy|had the decency|had the courtesy|the decency to|some decency}
    {this is the|this is now the|for the|it is the} {second|third|fourth|fifth|2nd|3rd|4th} time
    {but|yet} ~1 {you didn't|you did not|you haven't|you have not|nothing came|nobody did|no one did|no call came|you never|i heard nothing|i've heard nothing|i have heard nothing|never did|that never}
    {i find it|i do find it|i must say i find it} ~2 {hard|difficult|strange|odd|disappointing|surprising|rude|unusual} [to understand|to believe|to accept]
    {just chasing|chasing again|chasing you|chasing this|chasing up} [again|up]
    {it is|it's} me again
    {nothing from you|no sign of life|not a word from}
    {every day|every hour|each day|constantly|daily|every morning} ~3 my {inbox|phone|email|emails|mail}
    {check|checking|checked} my {inbox|phone|email|emails|mail} ~3 {every|each|daily|hourly|constantly|times}
    {i|i've|i'm|i am|i have|we|and|yet} ~1 still ~1 {not heard|have not heard|haven't heard|heard nothing|no word|no reply|no answer|no news|no response|no feedback|waiting for|waiting to hear|waiting on|in the dark|nothing from|waiting}
    still {no word|no reply|no answer|no news|no response|no feedback|nothing} [from you|yet|from anyone]
    still {waiting for|waiting to hear|waiting on} ~2 {you|your|answer|reply|response|decision|news|word}
    {haven't|have not|not} heard {a thing|a word|a peep|anything at all|anything back|a single word|one word}
    {haven't|have not} ~1 heard ~3 despite|even|promised
    {have not|haven't|hasn't|has not|never} ~1 received|had|got|gotten|seen ~3 reply|response|answer|word|feedback|courtesy|acknowledgement|acknowledgment
    why ~3 {is it taking|it is taking|it takes|it's taking|so long|i have not|i haven't|you have not|you haven't|have you not|haven't you|has nobody|nobody has|no one has|has no one|i am still|i'm still|the delay|the silence|hasn't anyone|am i still|nobody is|no one is}
    {what is taking|what's taking|what is going on|what's going on|what on earth} [you|so|this] [so] [long]
    taking ~1 {so long|too long|forever|this long|far too long|ages}
    {so|this|too} long to {reply|answer|decide|respond|get back|make a decision|make up your mind}
    ignored|ignoring|ignore ~1 me|my|us [email|emails|message|messages|calls]
    {i feel|i felt|i am feeling|i'm feeling|i am being|i'm being|i have been|i've been|me feel|me feeling} ~1 {ignored|ghosted|forgotten|overlooked|neglected|disrespected|strung along|left hanging|in the dark|led on}
    ghosted|ghosting [me]
    {your silence|complete silence|total silence|silence from you|silence from your side}
    radio silence !{on the|of the|in the|for}
    {left me|leaving me|i was left|i am left|i'm left|i have been left|been left} {hanging|waiting|in the dark|guessing}
    keep|keeping|kept me {waiting|hanging|guessing|in the dark|on tenterhooks}
    {it is|it's|this is|that is|that's|it was|this was|i find it|i find this|i find that|seems|which is|silence is|behaviour is} ~2 {unacceptable|unprofessional|unfair|unreasonable|disrespectful|rude|inconsiderate|discourteous}
    waste|wasting|wasted ~1 my|everyone's|our time
    [quite|very|rather|really|bit|little|somewhat|deeply|increasingly|frankly] {disappointed|disappointing|frustrated|frustrating|annoyed|annoying|surprised|surprising|concerned|confused|upset|irritated|puzzled|impatient|baffled|let down} ~4 {not to have heard|not to have received|not to have had|not to hear|not having heard|lack of|haven't heard|have not heard|hasn't called|no reply|no answer|no word|no response|your silence|the silence|the delay|the wait|still waiting|still nothing|nobody has|no one has|i have heard nothing|to have heard nothing}
    {i expected|i had expected|i would have expected|i'd have expected|i would have thought|i'd have thought|i thought i would have heard|i thought i'd have heard|i assumed i would have heard|i hoped i would have heard|i was expecting to hear|i should have heard} [better|more|at least|a reply|an answer|by now|to hear|some] [by now]
    {heard|answered|replied|decided|known|decision|answer|reply|response} by now
    {common courtesy|basic courtesy|professional courtesy|common decency|basic decency}
    {the courtesy of|the courtesy to|the least you could|the least you can|the least i expect|bare minimum}
    i deserve
    {you owe me|owe me|owed me} [an|a] [answer|explanation|reply|decision|better]
    {you promised|you assured me|you guaranteed|you swore} ~6 {call|answer|reply|decision|hear|news|let me|by|get back|be in touch|would|write|email}
    {as promised you were|as promised you would|you gave me your word|you clearly forgot|you obviously forgot|you clearly don't|you obviously don't|you clearly do not|you clearly have no|you forgot about|you seem to have forgotten|you neglected to|you did not even|you didn't even|you didn't bother|you have not bothered|you haven't bothered|contrary to what you|despite your promise|you said you would but|and yet you}
    {you failed|you have failed|you've failed} to ~1 {reply|call|answer|let|get|keep|respond|write|inform}
    you never {called|replied|answered|wrote|got back|responded|rang|let me|bothered}
    {no one|nobody|no-one|none of you|not one of you} ~1 {has|have|even|ever|bothered} ~2 {replied|answered|bothered|responded|called|contacted|got back|gotten back|written|courtesy} [to call|to reply|to answer|to write|to tell me|to call me]
    {no one|nobody|no-one} {replied|called|got back|responded} [to] me
    {not bothered|haven't bothered|not bother|didn't bother|even bother}
    my second|third|fourth|fifth|sixth|2nd|3rd|4th email|message|attempt|note|reminder|time|mail|letter|call
    {i have|i've|i} ~1 {written|emailed|called|messaged|contacted|phoned|reached out|followed up|chased|wrote} ~3 {twice|repeatedly|two times|three times|four times|five times|several times|many times|multiple times|again and again}
    {for the second time|for the third time|for the fourth time|third time of asking|once again|yet again} ~2 asking|writing|follow*|reminding
    {i have been|i've been|i am|i'm|been|still|i have|i've} ~1 waiting|waited {patiently|for so long|so long|too long|ages|for weeks|for months|long enough|for days|two weeks|three weeks|four weeks|a month|two months|for two weeks|for three weeks|for a month|for an answer|and waiting}
    {my patience|losing patience|out of patience|patience is running|patience is wearing|run out of patience|lost patience|patience has}
    {can't|cannot|can not|won't} wait {any longer|much longer|forever|anymore|any more|around|indefinitely|for you}
    {hope you haven't forgotten|hope you have not forgotten|if you've forgotten|if you have forgotten|have you forgotten|have forgotten|you've forgotten} {about me|me|about my application|my application}
    {don't forget about me|in case you forgot}
    {did you even|do you even|are you even|have you even|did you lose my|is anyone reading|does anyone reply|is anybody reading}
    {how long does it take to decide|how long does it take to reply|how long does it take to answer|how much longer|how long must i|how long do i}
    {leaves a lot to be desired|poor impression}
    {how you treat|the way you treat|how your company treats} {candidates|applicants|people who apply}
    # silence that is counted or commented
    my phone|inbox|mailbox|letterbox|letterbox ~3 {not|never|silent|quiet|empty|dead|hasn't}
    and|but {then|since|since then|so far} ~1 {nothing|silence|no answer|no reply}
    {ever since|since then|not a word since|not a word in|nothing since} ~1 {nothing|silence|#|monday|tuesday|wednesday|thursday|friday|weeks|two|three|then|the interview|our|we}
    {this silence|long silence|such silence|the silence from|silence is also|silence is an|silence speaks|silence says|be silent|been silent|remain silent|remained silent|stay silent|stayed silent|gone silent|gone quiet|went quiet|went silent|fallen silent|keep silent}
    go|goes|gone|going|went|remain*|left unanswered|unread|unacknowledged
    unanswered emails|calls|messages|mails|letters
    {my|my last|my previous|my first|my two|my other} ~2 emails|email|e-mail|e-mails|messages|message|mails|calls|letters|letter ~4 {overlooked|unanswered|ignored|disregarded|unread}
    application|cv|resume|email|e-mail|mail|letter|file|name ~5 {the bin|a bin|black hole|the void|gathering dust|a drawer|bottom of the pile|bottom of a pile}
    {read receipt|left on read|marked as read|blue ticks}
    {you opened|you have opened|you've opened|that you have seen|that you've seen|that you have read} my ~2 {email|mail|e-mail|message|letter|mails|messages}
    # sarcasm
    {so much for} {promise|promises|promised|we will|we'll|you will|you'll|getting back|being in touch|i'll call|we'll be}
    whatever happened to
    {what is|what's|why} ~2 hold-up|holdup|delay
    {great|good|wonderful|plenty of|all sorts of|no doubt|your|usual} ~1 excuses
    call|email|e-mail|reply|answer|message|line ~3 {take|takes|taken|cost|costs} ~4 minute|minutes|second|seconds|moment|nothing
    one-word|one-line|two-line|short|simple|quick answer|reply|email|e-mail|note|message|line ~2 {enough|suffice|been nice|all i ask|too much}
    is|was that|it ~3 {hard|difficult|complicated|much} to ~1 {reply|answer|write|call|pick up|send|tell|let|respond|ask|decide}
    {take|read|understand|interpret|treat|regard} ~1 {your|this|such} silence
    begin*|start* ~1 to|wondering|doubting|thinking|feeling|suspecting|fearing ~1 {wonder|doubt|suspect|think|feel|fear|whether|if|that} ~6 {serious|exists|existed|ever|forgotten|wasted|real|you care|ignoring|interested in me}
    {remembered|remembers|remember|knew|know} that i exist
    {wherever|where} i come from ~1 {people|we|one|it|a}
    {busy but so|so i imagine nobody|did something happen to you}
    {still not had|still not received|still not heard|still not got|still not been} ~2 {answer|reply|response|word|news|told|informed|contacted|feedback|anything|from you|decision}
    you said|told|promised|mentioned ~3 {week|weeks|days|fortnight} ~2 {it has been|it's been|it is now|it is already}
    {you must understand|you have to understand|you need to understand|decent of you to}
    # comparing with others
    {every|all|most} ~1 other|others ~6 {has|have} ~1 {answered|replied|responded|decided|called}
    {other|most|every other|any other|all the other} employer|employers|company|companies|firm|firms|recruiters ~3 {answer|answered|reply|replied|respond|responded|manage|managed|called|got back|get back|tell|told|treat}
    {at|in} {my last|my other|other|another|every other} interview|interviews|company|place|job ~1 they ~2 {answered|replied|called|told|decided|let|wrote|got}
    # promises held up to them
    {took you at your word|took your word|relied on your word|counted on your word|trusted your word|keep your word|keep your promise|keep to your word|honour your promise|promise is a promise|broken promise|broken promises|promised date|promised call|promised to be in touch}
    you said|told|promised|named|mentioned ~3 {monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|#} ~1 {today is|it is already|it's already|now it is|yet here|here we are|and here|here i am}
    kept ~1 my ~2 {side|end|part|half} of
    # what they are said to owe
    entitled|earned|owed|deserve|deserves|worth|merit|merits|right ~2 {a|an|some|your|better|to} ~3 {answer|reply|response|explanation|email|e-mail|call|decision|feedback|know|treatment|than this|than that}
    fair ~3 {i get|i am told|i'm told|tell me|let me|you tell|you answer|answer|reply|i know where|i hear}
    # effort that is held up to them
    {after|despite|given|considering|for} ~3 {effort|trouble|work|time|hours|expense|energy|preparation} ~1 {i|that i|i've} ~1 {put|took|spent|went|made|invested|gave}
    i|i've|i'd {put|spent|invested|drove|travelled|traveled|went} ~9 {nothing|in return|for you|for this|for nothing|for a one} !{to do|for|of}
    the least ~1 i ~1 {hoped|expected|expect|ask|want|deserve|could expect}
    {my time} ~2 {not|never} ~1 {respected|valued|worth}
    {afford|able} ~1 to wait
    {given the runaround|getting the runaround|strung along|fobbed off|brushed off|messed about|messed around|led up the garden|played with|toying with|treated like}
    {waste|wasting|wasted} ~1 time
    {would never|i'd never|do not|don't} ~1 {leave|keep|treat|let} {anyone|anybody|people|someone|somebody|a candidate|candidates} ~2 {waiting|like this|like that|hanging|wait}
    {just say so|then say so|please say so|tell me straight|be honest with me|be straight with me|come clean|spit it out|out with it} !{yourself}
    {making this|making it|make this|make it} ~2 {harder|difficult|hard} ~1 {than|for me|on me}
    {thought we had|we had} ~1 {understanding|agreement|deal}
    {under the impression|led to believe|given to understand} ~4 {hear|told|know|decide|answer|call|reply}
    {get your attention|get through to you|getting through to you|wake you up|be noticed by you|your attention at last}
    {i won't|i will not|i shall not} {ask|write|call|beg|remind you} {again|anymore|any more|twice}
    {you told me|you said} ~1 i {was|am} ~9 {changed|happened|what now|why now}
    {so what changed|so what has changed|where did i go wrong|what did i do wrong}
    waiting|expecting ~3 {answer|reply|response|decision|call|mail|email|feedback} ~2 since|for ~1 {weeks|days|month|months|two|three|four|five|#|long|monday|tuesday|wednesday|thursday|friday|ages}
    {i was|i had been|i have been|i've been} ~1 promised ~2 {call|answer|reply|decision|response|email|news|feedback|update|to hear}
    not one|single|a line|word|call|email|e-mail|message|reply|answer ~1 {from|line|word|call|email|reply|answer|in|since}
    {anybody|anyone|somebody|someone} ~1 going to ~1 {tell|answer|reply|call|write|explain|bother}
    how many ~2 {times|mails|emails|calls|messages|letters|reminders}
    {more than enough|enough|plenty of} time !{to look|to talk|for|to see|to show}
    {hope|trust} ~1 this ~3 {more attention|not go|get an answer|be ignored|be answered}
    {my time} ~1 {valuable|precious|money|limited}
    # what did not come, and who did not send it
    {got|received|had|heard|came|come} ~2 {exactly|precisely|absolutely|zero} ~1 {nothing|zero|none|nil}
    not even ~3 {reply|answer|line|word|acknowledgement|email|e-mail|mail|note|call|no|receipt|confirmation}
    nobody|somebody|someone|anyone|anybody ~2 {guts|courage|decency|spare|find the time|find time|be bothered|bothered|manners}
    still ~1 {expecting|waiting} ~1 it|that|one|for
    {do not|don't|please don't} ~1 {let|leave|make|keep|have} me ~5 {wait|waiting|sit|sitting|hang|hanging|guess|guessing|wonder|wondering|dark|without}
    {will|would|won't|would not|will not} ~1 {let|leave|keep|have} me ~2 {wait|waiting|hang|hanging|guessing|in the dark}
    {leave|leaving|keep|keeping|let|letting} ~1 {a person|a man|a woman|people|somebody|someone|anyone|one|a candidate|candidates} ~2 {hang*|wait*|guess*|dangl*|in the dark|sit*|stew*}
    {do you|does your company|is this how you|is that how you} ~1 treat
    {am i still} ~4 or ~1 {have|has|did|do|was|is}
    {thrown|threw|throw} my ~3 {away|bin|out}
    {waited|waiting|wait} ~4 longer than
    longer than ~1 {agreed|promised|you said|is reasonable}
    {how urgent|so urgent|such a hurry|in such a rush} ~9 {and now|yet|but}
    {third|fourth|fifth} time lucky
    {to hear nothing|heard nothing since|and now nothing|now nothing}
    {i know|i can see|i see} ~1 you ~1 {seen|read|opened|received|got} {this|it|my}
    too much to ask
    # manners
    {matter of|question of|sign of|lack of|have some|some good|of good|simple} ~1 {manners|courtesy|decency|politeness|respect} !{to say}
    {not|hardly|not very|less than|far from|not exactly} {professional|polite|serious|correct|acceptable|respectful|courteous} {to|of you|that you|how you|behaviour|conduct|from a company}
    {no way to|not how to|not how you|not the way to} treat
    {thought|hoped|believed|expected} ~2 {you were|you would be|you'd be|your company was|your company were} ~1 {different|better than|more serious|more professional|serious}
    {do not|don't} bother
""")
"""What reproaches the reader."""
