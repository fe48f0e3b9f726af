"""What private remarks are about, field by field, in the words of notes and of messages alike.

A remark and a sentence speak of the same thing where both touch one field, whatever their words: "lease ends in May" and
"my flat is only mine until then".
"""

import re
from typing import NamedTuple


class Field(NamedTuple):
    """One thing that people keep to themselves."""

    words: re.Pattern[str]
    of: str
    """Whose it is: "me", "them", or empty where it may be anybody's."""


def _field(words: str, of: str = "me") -> Field:
    return Field(re.compile(rf"(?<![\w'])(?:{words})(?!\w)"), of)


FIELDS: dict[str, Field] = {
    # pay
    "pay": _field(
        r"salar(?:y|ies)|wages?|pay|paid|money|live (?:with|on) [£$€]?\d|want(?:ed)? [£$€]?\d|ask(?:ed|ing)? (?:for )?[£$€]?\d|remuneration|compensation|day rate|hourly rate|my rate|i(?:\'d| would| could)? (?:even |also )?(?:go|come) down to|i(?:\'d| would| could) (?:take|accept|work for|live on) (?:even )?[£$€]?\d|my (?:\w+ )?(?:floor|minimum|bottom line|limit|number)|pay cut|less money|drop in (?:income|pay|salary)|(?:lower|less|smaller|reduced) (?:income|pay|salary|money)|income|earn\w*|pays? (?:less|more|me|too)|(?:a|per) (?:month|year|hour|day) would (?:be enough|do|suit)"
    ),
    # health
    "body": _field(
        r"(?:my|bad|sore|weak) (?:\w+ )?(?:back|knees?|hips?|shoulders?|wrists?|spine|neck|ankles?|elbows?|joints)(?! (?:to|in|at|on|home|when|from|yard|room|then|of)\b)|back (?:hurts|pain|trouble|trouble|problems?|plays|is|ache\w*)|lumbago|sciatica|slipped disc|arthrit\w+|hernia|limp\w*|crutches"
    ),
    "operation": _field(
        r"surger(?:y|ies)|operations? (?:on|in|next|soon|is|was)|(?:my|an|the|had|having|for an?) (?:\w+ )?operation|operated on|hospital(?:ised|ized)?|scan|clinic appointment|doctor'?s? appointment|biopsy|(?:medical )?check-?ups?|specialist appointment|procedure"
    ),
    "medicine": _field(
        r"pills?|(?:take|taking|my|drink|swallow|on|the|need) (?:\w+ ){0,2}tablets|tablets (?:for|against)|medication|meds|medicines?|insulin|injections?|inhaler|blood pressure|prescription|beta ?blockers?|antidepressants?|chemo\w*|on dialysis|my (?:\w+ )?(?:dialysis|treatment)"
    ),
    "illness": _field(
        r"diabet\w+|sea ?sick\w*|nause\w*|queasy|vomit\w*|my stomach|dizz\w+|vertigo|faint\w*|allerg\w+|coeliac|crohn'?s|thyroid|lupus|hiv|hepatitis|epilep\w+|seizures?|asthma\w*|migraines?|cancer|tumou?r|stroke|heart (?:condition|attack|trouble|problem)|long covid|chronic|ill|illness|sick|sick leave|disease|condition|diagnos\w+|infection|allerg(?:y|ic)|blood sugar|sugar levels?|my health|health (?:issue|problem|scare|reason)s?|recover\w*"
    ),
    "mind": _field(
        r"depress\w+|anxiety|anxious|panic attacks?|therap(?:y|ist)|counsell\w+|psych\w+|adhd|autis\w+|dyslexi\w+|dyscalculi\w+|burn(?:ed|t)?[ -]?out|breakdown|insomnia|(?:cannot|can't|not|hardly) sleep\w*|mental health|bipolar|stutter\w*|stammer\w*|nerves|nervous\w*"
    ),
    "senses": _field(r"(?:my|bad|weak|poor|left|right|one) (?:\w+ )?(?:hearing|eyesight|sight|eyes?|ears?)|tinnitus|hearing aids?|deaf\w*|half[- ]blind|colou?r[- ]?blind\w*|hard of hearing"),
    "drink": _field(r"drink\w*|drunk|headache|sore head|(?:the|your|his|her) head(?:'s| is)? (?:\w+ )?(?:better|sore|clear\w*|heavy|thick)|night before|morning after|pub|partying|alcohol\w*|hung ?over|rehab|sober|wine|whisky|whiskey|vodka|beer|smok\w+|vap(?:e|es|ed|ing)", ""),
    "pregnancy": _field(r"pregnan\w+|(?:i'm|i am|we're|we are|am|are) expecting(?= *(?:$|[.,;(]|in |a |our |my |twins))|little one of (?:my|our) own|(?:child|baby) of (?:my|our) own|(?:become|becoming) an? (?:mother|father|parent)|new arrival|(?:first|second|third) child|parental leave|paternity|baby|due (?:in|date)|maternity|ivf|miscarriage|trying for|on the way"),
    # home and family
    "partner": _field(
        r"(?:my|the|ex)[ -]?(?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|fianc[ée]+|spouse|ex|missus)|wife|husband|partner|better half|other half|ex-?(?:wife|husband|partner|girlfriend|boyfriend)|divorc\w+|separat(?:ed|ion)|marri(?:age|ed)|marital|engaged|wedding|single|used to (?:date|be married)|former (?:wife|husband|partner)"
    ),
    "children": _field(
        r"my (?:\w+ )?(?:kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|baby)|childcare|child care|school run|nursery|custody|single (?:mother|father|mum|mom|dad|parent)|day ?care"
    ),
    "parents": _field(r"my (?:\w+ )?(?:mum|mom|mam|mama|dad|papa|father|mother|parents|in-laws|gran\w*|grand(?:mother|father|ma|pa))(?:'s)?|care home"),
    "home": _field(r"lease|tenancy|landlord|rent|evict\w*|mortgage|flat|apartment|homeless|couch|spare room|lodging|sublet"),
    "money": _field(r"debts?|loan|overdraft|savings|broke|skint|bills|money is (?:tight|short)|behind on|bankrupt\w*|need the money|on benefits|unemployment (?:benefit|money)"),
    "papers": _field(r"visa|work permit|residence permit|sponsorship|green card|papers run out|permit (?:ends|expires|runs)"),
    "record": _field(r"criminal record|conviction|convicted|prison|court case|arrest\w*|driving ban|points on my licen[cs]e|speeding"),
    "faith": _field(r"church|mosque|temple|pray\w*|religio\w+|faith|sabbath|ramadan|lent"),
    "age": _field(r"my age|too old|at (?:4|5|6)\d|turn(?:ing)? (?:4|5|6)\d|retire(?:ment)? (?:in|soon|age)|near(?:ly|ing)? retirement|years (?:to|until|before) (?:my )?(?:pension|retirement)"),
    "way": _field(r"commut\w+|(?:long|far) (?:drive|way|journey|trip)|too far|(?:the|my) (?:drive|journey|train)|hours each way|petrol|carless|no car|traffic"),
    # the present work
    "boss": _field(
        r"(?:my|our|present|current|last|old|previous|former) (?:\w+ )?(?:boss|manager|employer|supervisor|head chef|job|company|firm|place|workplace)\b[^.;]{0,60}\b(?:relief|escape|nightmare|difficult|enough|unhappy|hate\w*|toxic|unbearable|awful|terrible|impossible|ungrateful|never (?:said|listens|thanks)|shout\w*|treat\w+|bull(?:y|ied|ying)|suffer\w*|miserable|appreciat\w+|leav\w+|left|quit\w*|glad to)"
        r"|(?:relief|escape|get away|glad to leave|sick|tired|had enough|unlike|treated|bullied|suffered|endured|put up with|spoken to)\b[^.;]{0,40}\b(?:boss|manager|employer|supervisor|where i (?:am|work) now|present|current)"
    ),
    "dismissed": _field(r"fired|sack(?:ed)?|retrench\w*|let (?:me|us) go|(?:was|got|am|being) axed|shown the door|dismiss\w+|laid off|let go|redundan\w+|made redundant|probation|contract (?:was )?not (?:been )?renewed|disciplinary|warning|tribunal|walked out|lost my (?:job|place|position)"),
    "shouting": _field(r"moods?|gentler|bark(?:s|ed|ing)?|swear(?:s|ing)?|swore|explod\w+|outburst\w*|rag(?:e|es|ed|ing)|fum(?:e|es|ed|ing)|(?<!nobody )(?<!no one )(?:shout(?:s|ed|ing|er)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?)|rais(?:e|es|ed|ing) (?:his|her|their|its|your|one's|a) voices?|(?:bad|short|foul|hot) temper\w*|tempers?|tantrums?|bull(?:y|ies|ied|ying)", ""),
    "quarrel": _field(r"quarrel\w*|argu(?:e|es|ed|ing|ments?)|fell out|falling out|feud|conflict|do(?:es)? ?n[o']t get (?:on|along)|at war|row with|fights?|fighting|bicker\w*", ""),
    "bored": _field(r"bor(?:ed|ing|edom)|tedious|monoton\w+|dull|same thing every day|not (?:learning|growing)|stuck|dead end|unchalleng\w+"),
    # other plans
    "other": _field(
        r"(?:other|another|second|competing|rival|counter|different)[ -]?(?:\w+ )?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|employers?|(?:final )?round|thing|role|job|position|post|firm|place|opportunit\w+|trial|school|hospital|practice|studio|shop|bakery|trust|house|yard|hotel|restaurant|team|options?)|offers? (?:from|at|by|with|on the table|in hand|elsewhere)|elsewhere|(?:also|still) (?:interviewing|talking|in (?:the )?(?:last|final|process|talks)|waiting|applied|speaking|considering|seeing)|(?:final|last|second|next|third) (?:stage|round)|waiting on|in the running|interview(?:ing|ed|s)? (?:at|with|for|by)|other (?:conversations|applications|irons)|trial (?:shift|day)|shortlist\w*"
        r"|(?:wants?|wanting|after|court(?:s|ing)|chas(?:es|ing)|interested in|keen on|keen to have|offered|invited|tempt(?:s|ed|ing)|approached|contacted|called|waiting for|snap\w*) me\b(?! (?:to (?:ask|see|write|call|know|tell)|most|is|was))|has me on (?:its|their|his|her)|have me on (?:its|their)|me (?:in )?for a (?:trial|second|final|chat|day)|competitors?|competition|also (?:has|have) (?:made|asked|invited|an eye)|(?:two|several|three|more than one) (?:offers|irons|employers|companies|places)|not the only one"
    ),
    "second choice": _field(
        r"plan b|back-?up|fallback|fall back|safety (?:option|net)|stepping stone|stop-?gap|first choice|second choice|for (?:a|one|two) years? (?:and then|or so|only)|only for (?:a|one|two)|until something|then (?:move|go|leave) on|not (?:my (?:thing|first)|ideal|thrilled|(?:convinced|sure)(?: (?:about|of|if|whether|i|it|this)\b|$))|second thoughts|doubts?|hesitat\w+|unsure|in two minds|own business|start my own|go back to|move abroad|emigrat\w+|study again|studies"
    ),
    "insider": _field(r"cousins?|nephews?|nieces?|relatives?|relations?|brother-in-law|son-in-law|daughter-in-law|uncle|nepotism|insider|inside candidate|internal (?:candidate|applicant|hire|man|woman|person)|favourite|already (?:chosen|picked|decided|promised)|protég[ée]+|friend of (?:the|his|her|your)", ""),
    "learning": _field(r"ph\.?d|doctorate|doctoral|degree|diploma|over-?qualified|under-?qualified|unqualified|certificate|graduate|school-?leaver|exam|failed|dropped out", ""),
    "untruth": _field(r"lied|lie|bluff\w*|exaggerat\w+|made (?:it|that) up|never actually|fib\w*|pretend\w*|half[- ]truth|faked"),
    # those one has met
    "manner": _field(
        r"arrogan\w+|rude(?:ly|ness)?|aloof|smug|pompous|condescend\w+|patroni[sz]\w+|dismissive|grumpy|moody|bossy|macho|tyrant|unfriendly|hostile|toxic|creepy|weird|incompeten\w+|clueless|unprepared|disorgani[sz]ed|chaotic|distracted|harsh|stern|snob\w*|full of (?:(?:him|her|it|your|them)sel(?:f|ves)|it)|cold fish|shady|sketchy|dodgy|horrible|intimidat\w+|aggressive|sexist|racist|ageist|flirt\w*|impolite|unkind|gruff|curt|brusque|unprofessional|checked out|short with|(?:not|less than|hardly) (?:very )?(?:nice|kind|friendly|polite)|the way (?:you|he|she|they) (?:spoke|talked|treated|addressed)|snapp\w*|harsh words|interrupt\w*|(?:let|allow\w*) (?:you|me|her|him|them|anyone|others)(?: \w+)? (?:speak|talk|finish|get a word)|finish (?:your|his|her|my|their|a) sentences?|get a word in|unpleasant|impolite|disrespect\w*|contempt\w*|belittl\w*|cut(?:s|ting)? (?:\w+ )?(?:off|short)|talk(?:s|ed|ing)? (?:a lot|too much|over)|gossip\w*|uninterested|disinterested|micro-?manag\w+|lazy|(?:hard|difficult|not easy|easy) to work (?:with|for)|overbearing|domineering|frosty|icy|unwelcoming|self-important|high-handed|short-tempered|impatient|nightmare|never looked up|think(?:s)? (?:a lot|highly|the world) of (?:him|her|your|them)sel\w+|sure of (?:him|her|your|them)sel\w+|big ego|ego|vain|stuck[- ]up|above (?:us|everyone)|prickly|abrupt|sarcas\w+|mock\w*|sneer\w*|know-it-all|overpowering|scar(?:y|ed|es)|awkward|stiff|manners|warm(?:ed)? to (?:me|you|each other|one another)|take(?:s)? some getting used to|get(?:s)? used to (?:it|you|him|her|that)|off-putting|unpleasant|self-absorbed|slimy|fake",
        "them",
    ),
    "prejudice": _field(r"wom[ae]n|female|men|foreign\w*|immigrants?|migrants?|gays?|accents?|race|colou?r of|too old|too young|the young|the old|(?:his|her|their|your) age", ""),
    "cold": _field(r"cold|distant|cool(?: towards?)?|reserved|frosty|icy|chilly|stand-?offish|warm(?:ed|er)?(?: to| up| toward\w*)?|did(?:n't| not) smile|unsmiling|hardly (?:smiled|looked)|thaw\w*", "them"),
    "weary": _field(r"tired|exhausted|worn[- ]out|burn(?:ed|t)?[ -]?out|fed up|weary|drained|overworked|stressed(?: out)?|at (?:the|her|his|your) end|run[- ]down|overwhelmed|unhappy|frustrated|need(?:s|ed)? a (?:break|holiday|rest)|sick of|had enough|struggling", "them"),
    "asleep": _field(r"slept|sleep\w*|asleep|doz\w+|nap|napp\w+|yawn\w*|drows\w+|sleepy|eyes (?:open|closing|shut)|wide awake|night shift|snor\w+|nodd(?:ed|ing) off|kept (?:you |him |her )?awake", "them"),
    "telephone": _field(r"phones?|telephones?|mobile|laptop|computer|tablet|e-?mails?|screens?|texting|scroll\w*|screen|whatsapp|messages|watch(?:ing)? the clock|(?:his|her|your|the) watch", "them"),
    "tears": _field(r"cr(?:y|ied|ying)|tears?|tearful|wept|weep\w*|sobb\w*|emotional|upset|moved by", "them"),
    "late": _field(r"(?:was|were|is|came|arrived|turned up|showed up|be|being|\d+ min\w*|minutes|an hour|so|too|quite|very) late|kept (?:me|us) waiting|made me wait|(?:a|the|my|worth the) wait|not on time|unpunctual|forgot (?:me|my name|our|the interview)", "them"),
    "smell": _field(r"smell\w*|stank|stinks?|sweat\w*|perfume|breath|dirty|filthy|messy|unwashed|shabby", ""),
    "sale": _field(r"sell(?:ing)?(?: up| out| off)?|sold|sale|buyer|changes? hands|chang(?:e|ing) of owner\w*|new owners?|take ?over|merger|clos(?:e|es|ed|ing|ure)(?: \w+){0,3} (?:group|site|office|branch|shop|plant|department|team|school|ward|lab|institute|company)|(?:group|site|office|branch|shop|plant|department|team|school|ward|lab|institute|company)(?: \w+){0,3} (?:closes|closing|closed|closes down|is to close)|w(?:ound|ind|inding)(?:s)? (?:up|down)|shut(?:s|ting)? down|retir\w+|step(?:s|ping)? down|clos(?:e|es|ing) down|bankrupt\w*|insolven\w+|lay-?offs?|job cuts|in trouble", ""),
    "leaving": _field(r"(?:he|she|they|you|who|boss|manager|owner|director|chef)(?:'s| is| are|'re)? (?:\w+ )?(?:leaving|resigning|quitting|retiring|moving on|going)|(?:hand(?:ed|ing) in|given) (?:his|her|your|their)? ?notice|(?:will|'ll|shall|to) be gone|no longer (?:be )?(?:there|here|with)|(?:his|her|your|their) (?:successor|last (?:day|month|week)|replacement|leaving)|mov(?:e|es|ing) on", ""),
}  # fmt: skip


def fields_of(lower: str) -> frozenset[str]:
    """Return the fields that a remark in small letters touches."""
    return frozenset(name for name, field in FIELDS.items() if field.words.search(lower))


_MY_DOING = re.compile(
    r"\W*my (?:project|idea|example|app|code|pitch|answer|story|plan|work|method|suggestion|proposal)\b|\W*(?:and |but )?i(?:'m| am| was|'ve|'d)? (?!(?:feel|felt|think|thought|found|find|had the|got the|sense|don'?t|didn'?t|did not|do not|guess|hate|dislike|am not|not)\b)"
)
"""Begins what the writer did or was, and so no judgement of anybody."""
_AT_WORK = re.compile(
    r"\b(?:they|he|she|you|we|[a-z]+ (?:wants?|needs?)) (?:want|need|have|run|do|make|look|start|offer|build|plan|care|treat|see|serve|help|open)\w*\b(?!.*\bmy\b)|\b(?:at|in|for|of) (?:public )?health\b|\bhealth (?:and|&|board|service|visitor|centre|center|care|insurance|trust|ministry|department|tech)|child protection|children's|parents? (?:evening|council)"
)
"""Care, children and health may be the work itself."""
_ILL = frozenset("body operation medicine illness mind senses pregnancy partner children parents".split())
_JUDGING = frozenset("manner cold weary asleep telephone tears late smell".split())
_SURE = {
    name: re.compile(rf"\b(?:{words})")
    for name, words in {
        "pay": r"my (?:floor|minimum|ask|number|limit)|i(?:'d| would| could)? (?:accept|settle for|live on|do it for) [£$€]?\d|i(?:'d| would)? (?:need|take|go to) [£$€]?\d|i(?:'d| would) want [£$€]?\d|need [£$€]?\d|not (?:going )?(?:under|below) |won'?t go (?:below|under)|or i walk|would need|could live|floor (?:is|=)",
        "body": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "operation": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "medicine": r"(?:my (?:medic|pills|tablets)\w*|i take)\b",
        "illness": r"(?:my|i had|i have|i'?m|i've|having)\b",
        "mind": r"(?:my|i had|i have|i'?m|i've|having|stammer\w*|stutter\w*|panic\w*)\b",
        "asleep": r"(?:seem\w*|look\w*|was|were|half|fell|nearly) (?:\w+ )?asleep|slept|doz\w+|yawn\w*|nodd\w+ off",
        "telephone": r"(?:never|hardly|barely|not once|didn'?t|did not|kept|always)\b.*\b(?:look\w*|up|check\w*|star\w*)|on (?:his|her|their) (?:phone|laptop|computer)",
        "weary": r"(?:seem\w*|look\w*|came across|sounded)\b",
        "cold": r"(?:seem\w*|came across|a bit|rather|very|quite) (?:\w+ )?(?:cold|distant|reserved|cool)",
        "tears": r"(?:nearly|almost|was|were|in|close to|began to|started) (?:\w+ )?(?:cr\w+|tears|wept|weep\w*)",
        "partner": r"my (?:wife|husband|partner|girlfriend|boyfriend|ex)\b.*\b(?:wants?|says?|thrilled|against|hates?)\b|^(?:wife|husband|partner)\b",
        "parents": r"my (?:mum|mom|dad|father|mother)\b.*\b(?:wants?|says?|against|dialysis|ill|sick)\b|^(?:father|mother|mum|mom|dad)\b",
        "other": r"offer from|also (?:interviewing|in the)|final (?:stage|round|on)|waiting on|other thing|last round",
        "second choice": r"plan b|stepping stone|fallback|only applied",
        "untruth": r"\bi lied",
        "smell": r"(?:boss|he|she|his|her|manager|director|they|office|kitchen|room)\b.*\b(?:smell\w*|stank|stinks?|breath)",
        "shouting": r"(?:boss|he|she|chef|manager|director|they|owner|[a-z]+) (?:shouted|yelled|screamed|shouts|yells|screams)\b",
        "insider": r"(?:wants?|for|has|have|got) (?:his|her|their|a|an|the|already)?",
        "dismissed": r"\b(?:i|was|got|been) (?:fired|sacked|laid off)",
        "manner": r"seem\w*|came across|(?:a )?bit (?:of )?(?:a|cold|macho|rude)|was (?:rude|cold|arrogant)|not (?:sure|easy)|don't like|cold fish|smelled|interrupt\w*|kept looking|never looked up|arrogan\w+|rude|pompous|smug|unpleasant|lazy|patroni\w+|condescend\w+|full of (?:him|her)self|snob\w*",
    }.items()
}
"""What makes a passage private, field by field, where nothing marks it and the reader did not take it so."""


def is_sure(lower: str) -> bool:
    """Say whether a passage in small letters is private although nothing marks it: "she seemed cold", "my floor is 30k"."""
    found = fields_of(lower) & _SURE.keys()
    if _AT_WORK.search(lower):
        found -= _ILL
    if _MY_DOING.match(lower):
        found -= _JUDGING
    return any(_SURE[name].search(lower) for name in found)
