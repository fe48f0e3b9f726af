"""Remarks that must never be sent, and orders that somebody planted in the notes."""

import re

_MONEY = r"(?:£|\$|€|₹|₦|¥|R\$|CHF|EUR|USD|GBP|AUD|CAD|KSh|Rs\.?)? ?\d[\d.,]* ?(?:k\b|thousand|lakh|lpa)?"
PRIVATE = re.compile(
    r"\b(?:salary|salaries|wages?|remuneration|compensation|comp\b|pay (?:is|was|rise|cut|band|scale|range|grade|expectation\w*|talk|question)|(?:the|their|good|low|bad|better|more) pay\b|day rate|hourly rate|my (?:floor|minimum|number|ask|bottom line|rate|limit)|bottom line|lowest i|"
    r"\b(?:wife|husband|partner|girlfriend|boyfriend|kids|mama|mum|mom|dad|father|mother|parents)\b[^.!?\n]{0,25}\b(?:thrilled|happy|wants?|says?|hates?|against|worried|upset)\b|^\W*(?:£|€|\$|₹|CHF)\s?\d{2,3}(?:k|,?\d{3})\b[^.!?\n]{0,25}$|"
    rf"(?:base|package|bonus|asking|asked for|want(?:ed)?|offer(?:ing|ed)?|range|expect\w*|earn\w*|minimum|at least|not (?:below|under)|won'?t (?:go|accept|take) (?:below|under|less than)) (?:of |for |is |was |about |around |from )?{_MONEY}(?: ?(?:p\.?a|per (?:year|annum|hour|month)|/ ?(?:yr|hr|year|hour|month)))?(?=.{{0,12}}(?:k\b|p\.?a|per|/|base|gross|net|$))|"
    r"mortgage|my rent|afford it|"
    r"(?:seemed|came across|looked|was|is|were|are|felt)(?: \w+){0,3} (?:cold|distant|tired|distracted|stiff|strange|odd|unprepared|strict|harsh|unhappy|stressed|nervous|full of it|on (?:his|her|their) phones?)(?! (?:room|store|building|storage|chain|calls?))|kept looking at (?:his|her|their)|"
    r"arrogant|rude|creepy|weird(?:o)?|annoy(?:ed|ing)|boring|bored|condescending|patroni[sz]ing|dismissive|grumpy|smug|pompous|clueless|incompetent|bossy|moody|intimidating|scary|unfriendly|aggressive|hostile|toxic|macho|my ex|(?:won['’]t|will not|not going to|never|not) (?:say|tell|mention)(?:ing)?\b|tyrant|bully\w*|jerk|snob\w*|idiots?|creep|diva|control freak|micro-?manag\w+|cold fish|know-?it-?all|chaotic|red flags?|sketchy|shady|dodgy|awful|terrible|horrible|hate[ds]? (?:him|her|it|them|that|the)|can'?t stand|dislike[ds]?|gossip\w*|racist|sexist|ageist|flirt\w*|full of (?:himself|herself|themselves)|not (?:very )?(?:bright|nice|friendly)|"
    r"(?:i'?m |i am |i was |am )?not (?:so |that |too |really |entirely |totally )?(?:sure (?:about|if|whether|i|of|he|she|they)|convinced|keen|a fan|impressed)|not sure (?:about )?(?:that|this|him|her|them|it)|don'?t (?:really )?(?:trust|like) (?:him|her|them|the)|hmm+|ugh+|meh|yikes|wtf|gut feeling|"
    r"don'?t (?:tell|mention|say (?:this|that|anything)|send|share|put|bring up)|do ?n[o']?t (?:tell|mention|send|share|put|bring up)|not for (?:them|the (?:mail|email|letter|thank|message))|between (?:us|you and me)|off the record|keep (?:this|it|that) (?:private|quiet|secret|to myself)|confidential\w*|under nda|(?:for|just) me only|(?:for )?my eyes only|note to self|i lied|lied about|bluff\w*|exaggerat\w+|plan b\b|back-?up option|safety option|fallback|stepping stone|only (?:want|need|doing|applied) (?:it|this|for|because)|"
    r"(?:i|i'm|i've|i'd|me|my|we)\b[^.!?;\n]{0,45}\b(?:pregnan\w+|maternity|ivf|ill\b|illness|sick\b|diagnos\w+|therap(?:y|ist)|medication|meds|adhd|autis\w+|dyslexi\w+|depress\w+|anxiety|burn(?:ed|t)?[ -]?out|hospital appointment|health|disab\w+|chronic|migraine\w*|back pain|bad back|divorc\w+|separat(?:ed|ion)|custody|visa|fired|laid off|redundan\w+|dismissed|sacked|fell out|tribunal|debts?|broke\b|worr\w+|doubts?|afraid|nervous|anxious|stressed|uneasy|sceptical|skeptical|suspicious)|"
    r"(?:pregnant|(?:my|had|need|having) (?:surgery|an operation|a scan)|my (?:wrist|knee|back|wife|husband|partner|kids?|child(?:ren)?|son|daughter|mum|mom|dad|mother|father|girlfriend|boyfriend|(?:current )?boss|(?:current )?manager))\b)",
    re.IGNORECASE,
)
OFFER = re.compile(
    r"\b(?:other|another|second|competing|rival|counter)[ -]?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|final round)|\boffer (?:from|at|by|with)\b|\b(?:also|still) (?:interviewing|waiting|talking|in process|applied|applying)\b|\b(?:interview|final round|final|process|call) (?:with|at) (?!them\b)[A-Z]\w+ (?:on|next|tomorrow|too|as well|also)\b|\b(?:final|last|second|next|first) (?:stage|round|interview) (?:w/ ?|with |at )(?!them\b)(?-i:[A-Z])\w+|\bin the running (?:at|with)\b|\brecruiter (?:for|from) another\b",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|above|previous|earlier|guidelines?|guide)|\b(?:system|developer|assistant|user) ?(?:prompt|message|note|role|instruction)s?\b|^\W*(?:system|assistant|developer|instruction\w*|ai|llm|gpt|chatgpt|bot)\W*:|<\|?/?(?:system|im_start|im_end|assistant|instructions?)|"
    r"\byou are (?:now |an? )?(?:ai|assistant|language model|chatgpt|gpt|helpful|writing)|\b(?:as an ai|language model|llm|chatgpt|the (?:ai|assistant|model|bot|generator|writer|tool)\b[^.!?\n]{0,20}\b(?:must|should|shall|will|has to|is to|please))|"
    r"^\W*(?:please )?(?:write|add|include|insert|say|state|mention|put|append|output|respond|reply|print|use|tell them|make sure|end|begin|start|sign)\b[^.!?\n]{0,80}\b(?:in the (?:message|mail|email|letter|draft|reply|note)|(?:the )?(?:link|url|code|password|salary|iban|account)|https?:|www\.|that (?:i|the candidate)|in (?:all caps|capital)|exactly|instead|verbatim)",
    re.IGNORECASE | re.MULTILINE,
)
