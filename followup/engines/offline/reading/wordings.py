"""Wordings that show of which kind a claim is: a weak answer, an invitation to call, a liking, a goal of theirs."""

import re

WEAK = re.compile(
    r"\b(?:made a (?:mess|hash)|wobbly|shaky|patchy|flubbed|fumbled|stumbled|froze|blanked|went blank|mind went|rambl\w+|waffl\w+|babbl\w+|stutter\w*|messed up|screwed up|botched|bombed|struggled|couldn'?t (?:answer|explain|remember|think|say|recall|give|name)|could not (?:answer|explain|remember|think|recall|name)|could(?:'ve| have) (?:been|done|said|answered|given|gone|explained|mentioned)|"
    r"should(?:'ve| have) (?:used|taken|picked|chosen|shown|said|mentioned|told|answered|explained|talked|given|brought|added|asked)|wish i(?:'d| had)?|forgot to (?:say|mention|tell|bring|talk|explain|ask)|forgot (?:about )?(?:my|the)|(?:wasn['’]?t|was not|weren['’]?t) (?:great|good|strong|at my best|clear|convincing|happy) (?:on|at|with|about|when|in)|[-–—:=,] (?:weak|poor|bad|meh|shaky|not great|not good|so-so|mixed)\b|talked in circles|got [^.!?\n]{2,40} wrong|(?:exercise|test|task|presentation|pitch|demo|case|role-?play|intro(?:duction)?|small talk) (?:was|went|felt) (?:\w+ )?(?:bad|badly|poor|poorly|weak|terrible|awful|not great|horribl\w)|(?<![\w])not (?:so |very |too )?(?:good|great|well)(?=[:.,-])|no good answer|didn'?t (?:mention|explain|answer|say|have a good|get to|manage|do well|know|give|go (?:so )?well|come across)|did not (?:mention|explain|answer|know|give|go well|manage|get to|have a good)|never (?:mentioned|said|got to)|weak(?:er|est)? (?:answer|spot|point|on|moment)|(?:answer|it|that|this|bit|part|one|question) (?:was|felt|came out|sounded|is) (?:\w+ )?(?:weak|vague|poor|bad|thin|clumsy|muddled|messy|short|awkward|off|shaky|lame|wrong|confused|too (?:vague|short|long|general|technical))|"
    r"bad(?:ly)? (?:answer\w*|on|at)|not (?:my best|great|good|well) (?:answer|on|at|with)?|(?:answer\w*|explained) (?:badly|poorly)|caught (?:me )?off guard|tripped (?:up|over)|got stuck|drew a blank|vague on|vague about|gave a (?:weak|vague|poor|bad|thin|muddled|short))\b",
    re.IGNORECASE,
)
INVITATION = re.compile(
    r"\b(?:call|ring|phone|give (?:me|him|her|them|us) a (?:call|ring|buzz|bell)|pick up the phone)\b[^.!?\n]{0,40}\b(?:any ?time|whenever|if (?:i|you|there|anything)|questions?|directly|mobile|cell|number|before|on (?:monday|tuesday|wednesday|thursday|friday)|happy to)\b|\b(?:gave|left) me (?:his|her|their) (?:\w+ )?(?:number|mobile|cell|card)\b|\b(?:feel free to|free to|you can|can|could|may|welcome to|told me to|said to|asked me to|just) (?:always )?(?:call|ring|phone)\b(?! (?:it|them in|the|off|on the))",
    re.IGNORECASE,
)
RAPPORT = re.compile(
    r"\b(?:laugh(?:ed|ing)?|joked|jokes|bonded|clicked|hit it off|got on (?:really |very |so )?well|got along|both (?:from|love|grew|went|studied|play|ran?|support|have)|also (?:from|plays?|runs?|studied|grew up|went to)|same (?:university|school|village|town|home ?town|club|team)|chatted about (?:our|football|hiking|running|kids|dogs|cycling|climbing|cooking)|felt like (?:i knew|old friends|talking to)|very (?:warm|friendly|welcoming|relaxed|kind)|lovely (?:woman|man|person|people)|easy to talk|great rapport|good rapport|rapport|small talk)\b",
    re.IGNORECASE,
)
CULTURE = re.compile(
    r"\b(?:culture|formal(?:ly)?|informal|casual|suits?(?: and ties?)?|ties|jeans|hoodies|first[- ]name (?:terms|basis)|first names|hierarch\w+|by the book|relaxed|laid[- ]back|open[- ]plan|dress code|atmosphere|everyone (?:says|calls|uses|wears)|sie\b|titles (?:matter|are used)|old[- ]school|start-?up feel|dogs? (?:in|allowed)|no ties)\b",
    re.IGNORECASE,
)
INTEREST = re.compile(
    r"\b(?:i(?:'d| would|'m| am| do| really| truly| also| very much| absolutely| genuinely)*(?: \w+)? (?:like[ds]?|love[ds]?|enjoy(?:ed)?|fancy|prefer|want(?:ed)? (?:to|this|the|it)|keen|excited|interested|thrilled|drawn|fascinated|hooked|impressed|intrigued)|(?:really |what i |bits? i |things? i )(?:like[ds]?|love[ds]?|enjoyed)|lik(?:e|ed) (?:that|the|how|their|about|it)|love[ds]? (?:that|the|how|their|it)|(?:excit(?:ed|ing)|appeal(?:s|ed|ing)|attract\w*|interest(?:s|ed|ing)|impress\w*|drawn|inspir\w*)\b|^(?:(?:i|i['’]d|i would|really|also) )?(?:would|['’]d|wd) (?:really |also |so )*(?:love|like|enjoy|want|be (?:happy|glad|keen|proud)) (?:to|the|it|that|working|being)|(?:i['’]d|i would|i could|me) (?:want|happily|gladly|be (?:happy|glad|keen|proud) to)|keen (?:to|on)|(?:can|could)n?['’]?t wait to|looking forward to|why i want|exactly what i|my (?:kind|sort) of|dream|could see myself|can see myself|good fit|great fit|fits (?:me|with|what)|felt right|the reason i|would be fun|sounds (?:great|fun|good|exciting|interesting|amazing)|cool that|nice that|great that)\b",
    re.IGNORECASE,
)
GOAL = re.compile(
    r"\b(?:goals?|aim(?:s|ing)?|plan(?:s|ning|ned)? to|want(?:s|ed)? (?:to|someone|somebody|a person|people|us|more|less|every|it|the)|hop(?:e|es|ing) to|trying to|tr(?:y|ies) to|looking (?:to|for)|need(?:s|ed)? (?:to|someone|somebody|help|more|a |an )|pain(?: point)?s?|problem|biggest (?:challenge|issue|headache|problem|worry|pain|priority|need)|challenge|priorit(?:y|ies)|focus(?:ing)? on|struggl(?:e|es|ing) with|roll(?:ing)? out|launch(?:ing)?|expand(?:ing)?|migrat(?:e|ing|ion)|moving (?:from|to|off|away)|switch(?:ing)? (?:from|to)|replac(?:e|ing)|reduc(?:e|ing)|cut(?:ting)?|double|grow(?:ing)?|open(?:ing)? (?:a|an|new|another|two|three)|by (?:the end of )?(?:20\d\d|next (?:year|spring|summer|autumn|fall|winter))|mission|target|vision|first (?:90|100|six|three|ninety) (?:days|months)|would (?:be|own|lead|run|build|start|take))\b",
    re.IGNORECASE,
)
MINE = re.compile(
    r"^(?:(?:and|so|then|but|also|when (?:he|she|they) asked,?) )?(?:i|we) (?:\w+ly )?(?:said|told|explained|talked|described|mentioned|showed|gave|answered|walked|shared|led|built|worked|ran|run|have|had|did|do|spoke|brought|used|pitched|presented|admitted|replied|pointed|suggested|offered|managed|taught|designed|made|wrote|cut|reduced|trained|speak|know|grew|set|started|helped|handled|organi[sz]ed|'ve|started)\b|^(?:i'?ve|told (?:them|her|him|\w+) (?:about|that|how|i)|(?:talked|spoke) (?:them|her|him)? ?(?:through|about) (?:my|how i|the time)|"
    r"explained (?:my|how i|that i|the)|mentioned (?:my|that i|the)|said (?:i|that i|my)|gave (?:them |her |him )?(?:the|my|an) example|described (?:my|how i|the)|walked (?:them|her|him|\w+) through (?:my|how i|the)|showed (?:them|her|him|\w+) (?:my|the)|shared (?:my|the)|my (?:\w+ ){0,3}(?:experience|project|work|thesis|years|time|example|story|answer|background|idea|suggestion|portfolio|degree|course|training)|pitched|used the)\b",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:they|she|he|we|you|it|their|his|her|the (?:team|company|school|ward|kitchen|department|office|shop|site|unit|role|job|lab|firm|group|project|product|clients?|customers?|students?|patients?|class|manager|director|head|owner|plan|system|current|new|last|previous|main)|there(?:'s| is| are| will)|team (?:of|is|has)|everyone|most of|currently|at the moment|right now|used to)\b|\b(?:said|says|told me|mentioned|explained|described|showed|asked|noted|stressed|admitted|according to)\b",
    re.IGNORECASE,
)
THEY_LIKED = re.compile(r"\b(?:he|she|they|[A-Z][a-z]+) (?:seemed to |really |also )*(?:like|love|enjoy)[sd]?\b")
ASKED_ME = re.compile(
    r"\b(?:asked (?:me|about|how|why|what|if|whether|for)|question(?:s)? (?:about|on)|wanted to know)\b", re.IGNORECASE
)
