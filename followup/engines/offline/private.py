"""Remarks that must never be sent, other processes, and orders that somebody planted in the notes.

Each kind of private remark is a list of phrases with the reason for keeping it back; a phrase is a regular expression
in small letters, and it stands between word boundaries.
"""

import re

from followup.engines.offline.layout import Layout

_MONEY = r"(?:£|\$|€|₹|₦|¥|R\$|CHF|EUR|USD|GBP|AUD|CAD|KSh|Rs\.?)? ?\d[\d.,]* ?(?:k\b|thousand|lakh|lpa)?"
_KIN = r"(?:wife|wifey|husband|hubby|missus|partner|girlfriend|boyfriend|gf|bf|fianc[ée]e?|kids?|child(?:ren)?|sons?|daughters?|baby|mama|mum|mom|dad|father|mother|parents|in-laws|family|brother|sister|grandm\w+|grandf\w+)"
_DEGREE = r"(?:a|bit|little|very|so|quite|too|rather|pretty|really|kind|of|kinda|somewhat|totally|completely|extremely|clearly|obviously|just|all|also|both|super|incredibly|not)"
_HARSH = r"aggressive|angry|furious|annoying|boring|terrible|awful|horrible|horrid|dreadful|hostile|toxic|scary|shabby|gross|loud|dodgy|grim|depressing|racist|sexist|chaotic|creepy|unpleasant|tired|cold|strict|odd|strange|weird|stiff|harsh|dull|dim|thick|fake|slimy|lazy|sloppy|flaky|sour|blunt|drunk"
"""Hard words that are private of a person or a place, and not where they only describe a thing ("aggressive dogs")."""
_AMOUNT = r"(?:[£€$₹] ?)?\d[\d.,]*|(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|two|three|four|five|six|seven|eight|nine|ten)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand))*"
_PREDICATE = r"\s*(?:$|[.,;:!?)\]\"”(]|(?:and|but|about|to|with|in|at|when|as|though|i|so|lol|tbh)\b|(?:guy|man|woman|lady|boss|manager|panel|person|vibes?|place|office|building|interview|interviewers?|question|atmosphere|attitude|tone|handshake|feeling|impression|joke|comment)s?\b)"
_I = r"(?:i|i'm|i’m|i've|i’ve|i'd|i’d|me|my|we)\b"

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "pay and what one would take",
        (
            r"(?<!of )salar(?:y|ies)(?! (?:run|slips?|accounts?|for \d))",
            r"(?:my|the|their|low|bad|good|better|current) wages?(?! (?:run|slips?|office|for))",
            r"remuneration|wages? (?:is|are|was|were)\b|offer letter|offer (?:is |also |already )*in hand|offer (?:is )?valid (?:till|until)",
            r"(?<!workers )(?<!['’]s )(?<!seek )compensation(?! (?:claims?|team|analyst|specialist|manager|scheme|system))",
            r"comp(?! (?:science|sci|team))|ote|ctc|lpa|lowball\w*",
            r"pay (?:is|was|rise|cut|band|scale|range|grade|bracket|expectation\w*|talk|question)|(?:the|their|my|good|low|bad|better|more) pay(?![- ](?:run|slips?|point|desk|app|system|as|per|by|day|for|meter))",
            r"day rate|hourly rate|my (?:floor|minimum|number|ask|bottom line|rate|limit|price)|lowest i",
            rf"(?:base|package|bonus|asking|asked for|want(?:ed)?|need|offer(?:ing|ed)?|range|expect\w*|earn\w*|minimum|at least|not (?:below|under)|won['’]?t (?:go|accept|take) (?:below|under|less than)) (?:of |for |is |was |about |around |from )?{_MONEY}(?: ?(?:p\.?a|per (?:year|annum|hour|month)|/ ?(?:yr|hr|year|hour|month)))?(?=.{{0,12}}(?:k\b|p\.?a|per|/|base|gross|net|$))",
            r"(?:£|€|\$|₹|chf)\s?\d{2,3}(?:k|,?\d{3})?\b[^.!?\n]{0,25}\b(?:is|was|too|seems|would be|sounds) (?:\w+ )?(?:low|little|less|tight|ok|fine|high|good|great|not enough)",
            r"(?:my|our|the) (?:mortgage (?:payment|is|needs)|rent\b(?! (?:roll|arrears|team)))|pay (?:the|my|our) (?:mortgage|rent|bills)|afford (?:it|this|to)|need the money|pension is|(?:rates?|fees?|stipend) (?:\w+ ){0,2}(?:low|bad|poor|rubbish)|unpaid|it hurts|costing me|(?:taking|take) home|less than at|cost(?:s|ing) me|(?:can(?:not|['’]?t)|couldn['’]?t) (?:live|survive|manage|get by) on|would take \d+|or i walk|make rent|(?:accept|settle for|go down to|go as low as) \d+|pay cut|pay peanuts|at a push|(?:somewhere |anywhere )?(?:around|about|between) \d{2,3}k?$|allowance|basic (?:is|pay|salary)|equity|stock options|insult\w*|inhuman|rubbish|(?:is|was|too|very|bit) (?:poco|wenig|peu|weinig)|poco\b|(?:main|real|only) reason (?:i|for me)",
            rf"(?:not|under|below|less than|at least|min(?:imum)?|floor|need|i['’]?d (?:want|need|ask|take)|i (?:can |could )?(?:want|accept|need|take)) (?:about |around |of |is |for )?(?:{_AMOUNT})(?: (?:an|a|per|the) (?:hour|hr|day|week|month|year|shift)| pro rata|k\b|,?\d{{3}})|(?:{_AMOUNT}) (?:an|per|the) hour|\d+k? (?:would be|is) (?:a |too )?(?:\w+ )?(?:cut|low|little|less)|(?:floor|min(?:imum)?|accept) \d+k?|i['’]?d (?:want|take|need|ask) (?:{_AMOUNT})(?! (?:days?|weeks?|months?|minutes?|people|men|women|of|more))|less than (?:point|step|grade|band|scale) \w+|point \d+ of the scale",
            r"negotiat\w* (?:the|my|on|for|up|salary)|counter[- ]?offer|ask for more money|take it for|accept (?:less|anything)",
        ),
    ),
    (
        "what one thinks of somebody",
        (
            rf"(?:seem(?:ed|s)|came across|comes across|looked|was|is|were|are|felt|sounded|bit|rather|very|so|quite|too|pretty) (?:{_DEGREE} ){{0,3}}(?:cold|distant|tired|distracted|stiff|strange|odd|unprepared|strict|harsh|unhappy|stressed|nervous|full of it|on (?:his|her|their) phones?|checked out|bored|disengaged|uninterested|disinterested|unengaged|impatient|brusque|curt|abrupt|blunt|short with me|off with me|sour|gruff|cagey|evasive|defensive|fake|insincere|slimy|smarmy|sleazy|cocky|self-important|superior|humou?rless|icy|frosty|aloof|dull|dim|thick|lazy|sloppy|disorgani[sz]ed|scatter-?brained|flaky|unprofessional|out of (?:his|her|their) depth|hungover|drunk|past it)(?! (?:room|store|building|storage|chain|calls?|water|start|rolled))",
            r"(?:kept )?(?:look(?:ing|ed) at|check(?:ing|ed)|glanc(?:ing|ed) at|star(?:ing|ed) at) (?:his|her|their|the) (?:phone|watch|screen|clock)|(?:on|checking|checked) (?:his|her|their) phone|roll(?:ed|ing) (?:his|her|their) eyes|yawn\w*|sigh(?:ed|ing)|smirk\w*|sneer\w*|talked? (?:over|down to) me|talked? over (?:her|him|everyone)|cut me off|interrupt(?:ed|ing) me|kept (?:me|us) waiting|(?:had|has)n['’]?t (?:even )?(?:read|looked at|opened|seen) my|didn['’]?t (?:even )?(?:listen|care|look at me|look up|smile|introduce|bother|shake|read my|seem to)|barely (?:looked|listened|spoke|smiled)|kept (?:getting|calling) my name|mispronounc\w+ my",
            r"arrogan\w+|rude(?:ly|ness)?|creepy|weirdos?|annoy(?:ed|ing|s)|condescend\w*|patroni[sz]\w+|dismissive|grump\w+|smug|pompous|clueless|incompetent|bossy|moody|intimidat\w+|unfriendly|obnoxious|macho|tyrant|bull(?:y|ies|ied|ying)|jerk|prick|arse(?:hole)?|asshole|bastard|moron|snob\w*|idiots?|creep|diva|control freak|micro-?manag\w+|cold fish|know-?it-?all|mansplain\w*|ego\b|egos\b|gossip\w*|ageist|homophob\w+|flirt\w*|full of (?:himself|herself|themselves)|loves? the sound of|not (?:very )?(?:bright|nice|friendly|warm|interested)|can['’]?t stand|i(?:['’]d)? (?:really )?hate[ds]?|hate[ds]? (?:each other|him|her|it there|my)|dislike[ds]?|rubbed me|cold shoulder|insane\b|ridiculous|(?:sit|sat) (?:right|well) with|didn['’]?t (?:sit|feel) right|called (?:me|us|her|them|the \w+) (?:girls?|love|darling|sweetheart|honey|boys?)|talked at me|kept (?:explaining|talking|asking|saying|repeating|interrupting|calling|staring|going on|correcting|bringing up)|(?:clearly|obviously|apparently|allegedly|supposedly)|(?:joke|comment|remark)s? about (?:women|men|girls|my|foreigners|immigrants|the blacks?|gays?|age)|half[- ]cut|let slip|cholerisch|beneath me|going through (?:a|his|her|their) |hate[ds]? (?:the way|how|that he|that she)|name-?drop\w*|not even (?:look|listen|smil|read|ask)\w*|lisp|dinosaur|(?:old )?boys['’]? club|(?:was|were|is|are) (?:all )?(?:a bit|a little|too) much|sweatshop|interrogation|bored|cringe|embarrassing|couldn['’]t (?:follow|understand|stand|remember (?:what|my|the job|who))|the creeps|drinks? (?:on|too much|at)|drunk\b|broke me|felt (?:\w+ )?(?:uncomfortable|unwelcome|small|stupid|watched|judged|patronised)|like a hawk|star(?:es?|ed|ing) at|(?:a|his|her|bad|short) temper|liked the other|other (?:girl|guy|candidate|woman|man|one)s? (?:\w+ )?(?:better|was|is|seemed)|shout(?:s|er|ed|ing)?\b|scream(?:s|er|ed|ing)|yell(?:s|ed|ing)|bad[- ]tempered|reputation for|making \w+ cry|(?:do|does|did|don['’]t|doesn['’]t|didn['’]t)(?: not)? get (?:along|on)\b|not get along|not (?:brilliant|amazing|ideal|the best)|(?:bit|too|rather|very|so) [\w-]+ for me|miles better|pushing (?:4|5|6|7)0|got on my nerves|did(?:n['’]?t| not) (?:care for|warm to|take to|click with|like|get on with|trust|think much of)|don['’]?t (?:really )?(?:trust|like|rate|fancy)|do not (?:trust|like)|bad breath|smel(?:t|led|ls|ly|l) ?(?:of|like|bad)?|good[- ]looking|handsome|ugly|(?:too|bit|very) (?:old|young) for",
            r"interrupt(?:s|ed) (?!by)|interrupts\b|(?:did(?:n['’]?t| not)|does(?:n['’]?t| not)) (?:even )?(?:greet|say hello|look up|introduce)|str(?:uck|ikes) me as|not (?:at all )?comfortable|uncomfortabl[ey]|sarcas\w+|mock(?:ed|s|ing)\b|laughed at (?:me|my)|made fun|(?:don['’]?t|doesn['’]?t|didn['’]?t) want an? (?-i:[A-Z])\w+|vain\b|vap(?:e|es|ed|ing)\b|they (?:fight|argue|bicker|quarrel)|(?:fell|falls|falling) asleep|doz(?:ed|ing) off|nodded off|lipstick|(?:ate|eating|chew\w+) (?:crisps|gum|lunch|a sandwich)|siz(?:ing|ed) (?:me |my \w+ )?up|eye(?:d|ing) (?:me|my)|judg(?:ed|ing) (?:me|my)|yuck|eww+|sleaz\w+|(?:is|was) a (?:suit|snake|bore|pain|piece of work|fossil|show-?off|peacock|robot)|unsure in (?:his|her|their)|talks? too much|(?:the|that) (?:girl|boy|old man|old woman)['’\"”]? the whole time|called (?:me|him|her|\w+) [\"“'‘]?(?:the )?(?:girl|boy|love|darling|honey|old)|sm(?:ells?|elled|elt)|rook naar|roch nach|olía a|sentait l|puait|cheirava",
            r"(?:is|are) not going to be happy|not (?:at all )?happy about (?:it|me|this|that)|tired of (?:my|this|the)|fed up|sick of (?:my|this|the)",
            r"(?:awkward|inappropriate|illegal|personal|uncomfortable) (?:question|comment|joke|remark|moment|silence)|made me (?:feel )?(?:uncomfortable|uneasy|small|stupid)|asked (?:me )?(?:if|whether|about|when) (?:i|my|i['’]m) (?:\w+ ){0,4}(?:married|kids?|children|pregnan\w+|age|religio\w+|husband|wife|family|church)",
        ),
    ),
    (
        "doubts about the place",
        (
            rf"(?:{_HARSH})(?={_PREDICATE})|mou?ldy|filthy|damp\b(?! (?:proof|course|meter))|(?:house|flat|cottage|office|room|building|place|toilets?|kitchen) (?:is|was|are|were|looked|smelled|felt) (?:\w+ )?(?:dirty|tiny|freezing|cold|dark|ugly|sad|smelly|cramped)|red flags?|warning signs?|sketchy|shady|run-?down|soulless|chaotic|scar(?:es|ed|ing) me|frighten\w*|terrif\w*|(?:not|n['’]t) (?:sure )?(?:they|it) (?:will )?surviv\w*|a (?:bit of a )?(?:mess|shambles|zoo|circus|sinking ship)|shambles|shambolic|smell(?:s|ed) (?:a bit )?(?:fishy|off|wrong)|felt (?:a bit |kind of |kinda |really )?(?:off|wrong|weird|strange|rushed|fake|staged|like a (?:trap|cult|factory|call cent))|cult(?:y|ish)\b|(?:bad|weird|strange|odd|funny|off|uneasy|sinking) (?:vibes?|feeling)s?|vibes? (?:was|were|is) (?:off|weird|bad)|gut (?:feeling|says|tells)|my gut|something(?:['’]s| is| was| felt| feels)? (?:off|not right|fishy)",
            rf"{_I}[^.!?;\n]{{0,45}}\b(?:worr(?:y|ied|ies)|doubts?|doubtful|afraid|uneasy|sc?eptical|suspicious|hesitant|hesitat\w+|reservations?|second thoughts|cold feet|misgivings|wary|torn)\b",
            r"(?:i['’]?m |i am |i was |am |was )?not (?:so |that |too |really |entirely |totally |completely |fully |100% |very |massively |super )*(?:sure (?:about|if|whether|i|of|he|she|they|this|that|it)|convinced|keen|a fan|impressed|sold|wild about|thrilled|crazy about|happy (?:about|with)|comfortable with|my (?:thing|scene|cup of tea|dream))|not sure(?: about)?|wasn['’]?t (?:keen|impressed|convinced|sold|a fan|thrilled)|put me off|off-?putting|turn(?:ed|s) me off|turn-?off|deal-?breaker|no way i|i['’]d rather (?!have (?:said|told))|would hate|couldn['’]?t see myself|can['’]?t see myself|can['’]?t imagine (?:working|myself)|hmm+|ugh+|meh|yikes|wtf|eek|smh|bleh|cringe\w*",
            r"(?:commute|drive|journey|hours|shifts?|rota|parking|trains?|timetable|location|travel) (?:is|are|was|would be|will be|looks?|sounds?|seems?)(?: \w+){0,3}? (?:nightmare|killer|pain|bad|long|far|rough|brutal|issue|problem|tough|tricky)|too far (?:away|from|out|for me)|(?:a|the) nightmare (?:for me|with the|to get)",
            r"(?:nobody|no one|noone|no-one) (?:says|said|will say|would say|tells?) (?:me )?why|\b(?:quit|walked out) (?:this|last) (?:week|month)|(?:turnover|attrition|churn of (?:staff|people)|staff leaving) (?:seems?|looks?|sounds?|must be|is (?:probably|clearly|suspiciously))|(?:why (?:did|do) (?:so many|everyone|people) (?:leave|quit))|(?:overworked|underpaid|understaffed and)|glassdoor|bad reviews?|burn(?:s|ed|t)? (?:people|through)|sinking|lay-?offs? (?:coming|rumou?r)|rumou?rs?",
            r"(?:wirkt(?:e|en)?|war|schien) (?:\w+ )?(?:gestresst|genervt|unfreundlich|arrogant|komisch|seltsam|unvorbereitet|gelangweilt|müde)|gehalt|sueldo|salario|salaire|salaris|stipendio|lön\b|não pagou|saí porque|mi jefe|meu chefe|chefe anterior|mein chef|mon chef|désagréable|antipathique|hautaine?|méprisante?|froide?\b|gefällt mir (?:gar |überhaupt )?nicht|nicht so (?:toll|gut|mein)|kein gutes gefühl|komisches gefühl|bauchgefühl|(?:macht|machte) mir sorgen|unsympathisch|no me (?:gust|convenc|fí)\w+|mala espina|mal rollo|je n['’]aime pas|pas (?:convaincue?|fan|top)|mauvais(?:e)? (?:impression|sentiment)|non mi (?:piace|convince)|não (?:gostei|gosto|me convenceu)|vind ik niet|geen goed gevoel|inte så bra|dårlig magefølelse",
        ),
    ),
    (
        "what must not be told",
        (
            r"(?:won['’]t|will not|not going to|never going to|never|not|don['’]?t want to|didn['’]?t want to|rather not|better not|avoid(?:ed)?|no need to) (?:say|tell|mention|telling|mentioning|admit|bring|let (?:them|him|her) know|reveal|share|disclose)(?:ing|ed|s)?\b",
            r"(?:(?<![a-zà-ÿ] )|(?<=so )|(?<=but )|(?<=and )|(?<=please ))(?:don['’]?t|do not) (?:tell|mention|say (?:this|that|anything|a word)|send|share|put|bring up|write|let (?:them|him|her|anyone) know|forward|repeat|quote)|don['’]t (?:tell (?:them|him|her|anyone)|mention (?:this|that|it))|not for (?:them|the (?:mail|email|letter|thank|message|note)|sending)|(?:keep|leave) (?:this|it|that|these) (?:private|quiet|secret|to myself|out|off|between)|between (?:us|you and me|ourselves)|off the record|in confidence|confidential(?:ly)?(?! waste)|under nda|nda\b|not public|not (?:yet )?announced|shouldn['’]?t have told|under (?:my|your) hat|hush-?hush|(?:a|in|my|keep\w* (?:it|this|that)) secret(?! (?:santa|shopper|sauce|service|garden|menu|recipe))|secretly (?:hop\w+|want\w*|look\w*|apply\w*|interview\w*)",
            r"(?:have|has|had)(?: not|n['’]t) (?:told|mentioned|said|informed|let)|(?:didn['’]?t|did not|haven['’]?t|never) (?:tell|told|let|disclose|reveal|admit)(?: \w+){0,2}?(?: (?:that|about|i|my|on|know|why)\b|$)|(?:they|he|she|boss|nobody|no one|no-one|manager) (?:don['’]?t|doesn['’]?t|do not|does not|didn['’]?t) (?:know|suspect)|nobody knows|kept (?:that|it|this) out|told me not to (?:repeat|say|tell|mention|share)\b|might be a problem|(?:row|argument|fight) with my|find out (?:about|that)|(?:if i['’]m honest|to be honest|tbh|frankly|honestly)(?![^.!?\n]{0,60}\b(?:lov\w+|lik\w+|enjoy\w*|great|excit\w+|best|impress\w+|good|nice|lovely|keen)\b)|(?:doesn['’]?t|don['’]?t|does not) know (?:i|that i|about|yet)|kept (?:that|it|this) (?:quiet|to myself|back)|kept quiet|glossed over|skipped over the|left (?:that|this|it) (?:bit )?out|(?:for|just) me only|(?:for )?my eyes only|notes? to self",
            r"niet (?:vertellen|zeggen|noemen|doorsturen)|nicht (?:sagen|erwähnen|schreiben|erzählen|verraten)|no (?:decir|contar|mencionar|poner)|ne pas (?:dire|mettre|mentionner|parler|écrire)|não (?:dizer|contar|falar|mencionar)|non (?:dire|scrivere)|ikke (?:sige|si|fortælle)|inte (?:säga|berätta)|d(?:o)?nt (?:say|tell|write|mention)|shh+|shut up about|(?:i did(?:n['’]t| not)|also did(?:n['’]t| not)|did not|didn['’]?t) (?:say|mention|tell)(?: (?:it|that|this|them))?:|for not repeating|not for repeating|not to be repeated|not going to say",
            r"i lied|lied about|white lie|fib(?:bed)?|bluff\w*|exaggerat\w+|fudg\w+|made (?:that|it|this|the \w+) up|made up (?:that|the|a|my|some)|embellish\w*|stretch(?:ed|ing) the truth|oversold|faked?\b|pretend\w*|nodded (?:along|as if)|no idea what",
            r"(?:real|true|actual|honest|main) reason|(?:honest )?truth(?: is|:| be told)|pushed out|my probation|probation (?:at|was)|extended twice|glad (?:they|he|she|nobody) (?:didn['’]t|did not|never) (?:ask|notice|see|mention)|(?:in|stomach in|was in) knots|my (?:stomach|nerves|hands|voice|accent|english|german|spanish|french)\b(?= (?:was|were|is|are))|(?:actually|really|honestly) (?:i )?(?:left|leaving|quit|want out|looking to leave)|(?:i )?said [^.!?;\n]{1,40} but (?:really|actually|honestly|the truth|in fact)|fell out with|get away from|escape (?:my|from)|desperate\w*|any ?thing to get out|hate my (?:job|boss)|(?:my|the) (?:current )?(?:boss|manager|employer|company|firm) (?:doesn['’]?t|does not|must not|mustn['’]?t|can['’]?t|shouldn['’]?t)",
        ),
    ),
    (
        "one’s own life",
        (
            r"(?:i['’]?m|i am|i was|i['’]ve been|i have been|i got|i get|i felt|i feel|i am still|me)\b(?: [\w%]+){0,4}? (?:pregnan\w+|ill|sick|diagnosed|depressed|disabled|autistic|dyslexic|burn(?:ed|t)[ -]?out|divorc\w+|separated|fired|laid off|let go|(?:made )?redundant|sacked|dismissed|broke|skint|nervous|anxious|stressed|crying|in tears|ashamed|embarrassed|insecure|homesick|hungover|unemployed|shaking)",
            r"(?:my|i have|i['’]ve got|i had|i need|i take|i['’]ve had|have|having|because of|bc of|about the|with the|the whole)\b(?: (?!clients?|patients?|students?|team)\w+){0,3}? (?:pregnancy|maternity(?! ward| services| unit)|ivf|illness|diagnosis|therapy(?! (?:lead|team|services?|dogs?|room))|therapist|medication|meds|adhd|autism|dyslexia|depression|anxiety|burn-?out|panic attacks?|health (?:issues?|problems?|reasons?|conditions?|scare)|my health|disability|migraines?|epilepsy|asthma|chemo|surgery|hearing aids?|back pain|bad back|bad knee|problem with my \w+|divorce|custody|child ?care|school run|visa|work permit|green card|sponsorship|criminal record|conviction|redundancy|tribunal|disciplinary|debts?|imposter syndrome|impostor syndrome|gap (?:in|on) my)",
            r"\d+ (?:weeks|months) my health|my (?:visa|permit|operation|scan|savings|disability|stammer|stutter|hearing)|need(?:s|ed)? (?:a )?(?:visa|sponsorship)|sponsor(?:ing|ship)? (?:me|my)|i (?:nearly |almost )?cried|burst into tears|panic attack|impostor|imposter|jobcentre|fell out with|(?:fell|falling) ill|i [^.!?\n]{0,20}sweat\w*|(?:mum|mom|dad|mother|father|wife|husband|son|daughter|kid|brother|sister)['’]s (?:chemo|operation|health|illness|surgery|care|condition|funeral|hospital|treatment)|h-?1b|(?:was|got|been) (?:fired|sacked|laid off|let go|made redundant|dismissed)|broke up|on benefits",
            rf"\b{_KIN}\b[^.!?\n]{{0,30}}\b(?:thrilled|happy|wants?|says?|said|thinks?|hates?|against|worried|upset|sick|ill|hospital|doesn['’]?t|does not|won['’]t|will kill|moving|school|started|needs?|job)\b",
            rf"(?:because of|with|for|to look after|looking after|and|near|from|than) (?:my|the|our) (?:{_KIN})(?:['’]s)?\b(?! (?:team|day|room|hospital|clinic|centre|service|law|support|business|company|owned))",
            rf"pregnant(?! (?:mares?|cows?|ewes?|sows?|dogs?|wom[ae]n|patients?|mothers?|teenagers?|animals?|people))|(?:my|had|need|having|needs) (?:surgery|an operation|a scan)|my (?:wrist|knee|back|shoulder|hip|heart|ex|{_KIN})\b|(?:the|with the) kids\b(?! (?:club|menu|area|section|programme|program|department|range|are|were|love|in))|(?:better|easier|closer) for [a-z]\.?$|too old\b|at my age|i['’]?m (?:4|5|6)\d\b|my age\b|biological clock|my (?:religion|faith|prayer|sexuality|gender)",
            r"(?:my |the |our )?(?:mum|mom|mama|mummy|dad|papa|father|mother|wife|husband|partner|son|daughter|brother|sister|granny|gran|grandma|nan)['’]s (?!(?:own )?(?:shop|business|farm|bakery|workshop|restaurant|garage|store|kitchen|garden|company|day|tools|land|boat|yard|trade|recipes?|firm|table|stall|side)\b)\w+",
            r"(?:my|the|his|her|own|bad) (?:left |right |lower |upper )?(?:back|hip|knees?|lungs?|heart|eyes?|ears?|shoulders?|wrists?|nerves|leg|foot|hands?) (?:\w+ )?(?:is|are|was|were|must|hurts?|hurting|not|thing|problem|trouble|killing|operation|surgery)|(?:had|have|having|with|a) (?:a |high |slight )?(?:fever|flu|migraine|hangover|temperature of)|hung ?over|not sleep\w*|can['’]?t sleep|months along|(?:savings|money) (?:last|run|runs|will last|gone)|school fees|loan (?:is )?(?:pending|due)|my own business:|(?:permit|visa|permis)\b[^.!?\n]{0,25}(?:ends|expires?|runs out|until|till|renew\w*)",
            r"my ex\b|my (?:current |old )?(?:boss|manager) (?:is|was|hates?|would|will|at|doesn|never|always)|bad (?:knee|back|reference)|short on cash",
        ),
    ),
    (
        "other plans",
        (
            r"plan b\b|back-?up (?:option|plan|offer)?|safety option|fall-?back|stepping stone|plan to leave|stop-?gap|internal (?:guy|man|woman|person|applicant|hire|one)|nepotism|(?:nephew|niece|friend) to get it|already have (?:someone|somebody)|(?:inside|internal) candidate|foregone|box-?ticking|until something better|only (?:take|stay|do) (?:it|this|there) for|for a year or (?:two|so) (?:and|then)|only (?:want|need|doing|applied|going|here) (?:it|this|for|because|to)|(?:not|isn['’]?t) my (?:first|top) (?:choice|pick)|(?:second|third|last) choice|first choice (?:is|would be)|prefer (?:the )?[A-Z]\w+|if (?:the )?(?:[A-Z][\w&'’-]+ )+(?:says?|comes?|calls?|offers?|works?|falls?|doesn['’]?t|gives?|makes?|gets?|job)|(?:hold(?:ing)? out|waiting) (?:for|on|to hear from) (?!them\b|the (?:budget|permit|results?|parts?))(?-i:[A-Z])\w+|use (?:it|this|them) as leverage|leverage\b(?=.{0,20}offer)|keep(?:ing)? my options",
        ),
    ),
)
"""Reason -> phrases. Reasons are for those who read this list; a fact is only marked as private."""

PRIVATE = re.compile(
    r"(?<![\w-])(?:" + "|".join(phrase for _, phrases in KINDS for phrase in phrases) + r")(?!\w)", re.IGNORECASE
)
OFFER = re.compile(
    r"\balso (?:have|got|had|having|doing|do) (?:an? |my |the )?(?:finals?|on-?site|interview|(?:second|third|last|next|final) round|call|screen(?:ing)?|trial|test)\b|\b(?:other|another|second|competing|rival|counter|more|two|three|four|several)[ -]?(?:other )?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|final rounds?|irons)(?! (?:is|are|was|would|will|with (?:them|the (?:team|ceo|cto|director|owner)))\b)\b|\boffer (?:from|at|by|with)\b|\bgot an offer\b|\b(?:also|still) (?:interviewing|waiting|talking|in process|applied|applying)\b|\b(?:interview|final round|final|process|call) (?:with|at) (?!them\b)[A-Z]\w+ (?:on|next|tomorrow|too|as well|also)\b|\b(?:final|last|second|next|first) (?:stage|round|interview) (?:w/ ?|with |at )(?!them\b)(?-i:[A-Z])\w+|\bin the running (?:at|with)\b|\b(?:late|final|last) stages? (?:with|at|of)\b(?! them)|\brecruiter (?:for|from) another\b|\bif (?:the )?(?-i:[A-Z])[\w&'’-]+(?: (?-i:[A-Z])[\w&'’-]+)* (?:says? yes|comes? through|comes? back|offers?|falls through|gets? back)",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|above|previous|earlier|guidelines?|guide)|\b(?:system|developer|assistant|user) ?(?:prompt|message|note|role|instruction)s?\b|^\W*(?:system|assistant|developer|instruction\w*|ai|llm|gpt|chatgpt|bot)\W*:|<\|?/?(?:system|im_start|im_end|assistant|instructions?)|"
    r"\byou are (?:now |an? )?(?:ai|assistant|language model|chatgpt|gpt|helpful|writing)|\b(?:as an ai|language model|llm|chatgpt|the (?:ai|assistant|model|bot|generator|writer|tool)\b[^.!?\n]{0,20}\b(?:must|should|shall|will|has to|is to|please))|"
    r"^\W*(?:please )?(?:write|add|include|insert|say|state|mention|put|append|output|respond|reply|print|use|tell them|make sure|end|begin|start|sign)\b[^.!?\n]{0,80}\b(?:in the (?:message|mail|email|letter|draft|reply|note)|(?:the )?(?:link|url|code|password|salary|iban|account)|https?:|www\.|that (?:i|the candidate)|in (?:all caps|capital)|exactly|instead|verbatim)",
    re.IGNORECASE | re.MULTILINE,
)
OTHER_PROCESS = re.compile(
    r"(?-i:[A-Z][\w&'’.-]*)(?: (?:of|de|and|& )?(?-i:[A-Z][\w&'’.-]*)| \((?-i:[A-Z])\w*\)){0,3} (?:(?:has|have|had|hve|also|already|just|m['’]a) ?){0,3}(?:me on (?:a|the|their) shortlist|shortlisted me|my (?:cv|résumé|resume)|invited me|offered me|(?:wrote|phoned|called|rang|emailed|mailed|contacted|messaged|texted|rappelée?|recontactée?)(?: to)?(?: me)? (?:too|again|as well|also|back)|rappelée?|recontactée?|gave me \d[\d.,]+)\b|(?:the )?(?:ministry|council|other (?:lad|place|job|shop|one|firm|crowd|hotel|school|office)|competition)\b[^.!?\n]{0,25}(?:offered me|wanting me|wants me|want me|called me|wrote me)|\b(?:also|waiting|still)\b[^.!?\n]{0,25}(?:for|from|at|with|by|to) (?:the )?(?-i:[A-Z])[\w&'’-]+(?: (?-i:[A-Z])\w+)? (?:result|answer|reply|decision|too|as well)\b|\b(?:test|trial|interview|screen|assessment|1st round|2nd round|first round|second round|round|final|gespräch|gesprek|entretien|entrevista) (?:at|with|in|bei|bij|chez|con|en) (?!them\b)(?:the )?(?-i:[A-Z])[\w&'’-]+(?: (?-i:[A-Z])[\w&'’-]+)* (?:is )?(?:next|on|tomorrow|this|too|as well|also)\b|(?-i:[A-Z])[\w&'’-]+ (?:1st|2nd|3rd|first|second|third|final|last) round\b|\balso (?:talking|speaking|interviewing|applied|in talks|gesolliciteerd|beworben|postulé)\b|\b(?:interviewed|been interviewed|applied|gesolliciteerd|beworben|postulé|candidatei\w*) (?:by|at|with|to|bij|bei|chez|en) (?:the )?(?!them\b)(?-i:[A-Z])\w+[^.!?\n]{0,30}(?:not yet|too|as well|also|repl\w+|gesolliciteerd|$)|\bbij (?-i:[A-Z])\w+ gesolliciteerd|\bturned down (?:the|an?)\b|\bin the running\b|\bwanting me from\b",
    re.IGNORECASE,
)
"""Another employer who is after the candidate, or whom the candidate waits for."""
PRIVATE_FROM_HERE = re.compile(
    r"(?:\b(?:keep(?:ing)? (?:it |this |that |these |them )?(?:for|to) (?:my)?self|(?:things|what|stuff) (?:that )?i (?:shall |will |should |['’]ll )?keep to myself|remarks? \(self\)|\(self\)|own stuff|own remarks|my own business|just me|for me only|only for me|for my (?:own )?eyes|not to go in|not to be (?:sent|used|said)|not for (?:the |them|sending|sharing|repeating)\w*(?: \w+)?|do not (?:send|use|raise|mention)|don['’]t (?:send|use|raise)|private(?:ly)?|privat|privé|privado|privato|perso|personal(?:ly)?|persönlich|persoonlijk|confidential(?:ly)?|secret|between us|off the record|unter uns|onder ons|entre nous|entre nosotros|ne pas mettre|niet vertellen|niet zeggen|nicht (?:sagen|erwähnen|schreiben)|no (?:decir|mencionar|contar)|não (?:dizer|contar)|non dire|rant|vent|gut feeling|not nice)\b[^.!?:;\n]{0,40}(?::|!+|\.(?=\s)|\s[-–—=]\s|\)\s))",
    re.IGNORECASE,
)
"""Announces that what follows on the line is for the candidate alone."""
KEPT_BACK = re.compile(
    r"(?:^\W*|\b(?:i|and|but) )(?:didn['’]?t|did not|haven['’]?t|never) (?:say|said|mention(?:ed)?|tell|told)\b",
    re.IGNORECASE,
)
"""What the candidate held back on purpose, unless they regret it."""
_REGRET = re.compile(
    r"\b(?:should|could|wish|forgot|ought|pity|annoyed|even|at all|enough|kick myself|damn|missed|properly|unfortunately|sadly|stupidly)\b",
    re.IGNORECASE,
)


def is_kept_back(words: str) -> bool:
    """Say whether the candidate left something unsaid on purpose, and does not regret it."""
    return KEPT_BACK.search(words) is not None and _REGRET.search(words) is None


def private_from(text: str, layout: Layout) -> dict[int, int]:
    """Return, by the number of a line, from where on it is for the candidate alone; "also" on the next line goes on."""
    found: dict[int, int] = {}
    for line in layout.lines:
        marker = PRIVATE_FROM_HERE.search(text, *line.span) if not line.speaker or line.speaker == "me" else None
        if marker:
            found[line.number] = marker.start()
        elif line.number - 1 in found and _GOES_ON.match(line.text.of(text)):
            found[line.number] = line.span.start
    return found


_GOES_ON = re.compile(r"(?:also|and|plus|another)\b", re.IGNORECASE)
