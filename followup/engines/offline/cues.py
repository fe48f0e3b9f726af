"""What stands around a name and tells whether the candidate met that person."""

import re

CUE = re.compile(
    r"(?:\b(?:spoke|spoken|speaking|talk(?:ed|ing)?|chat(?:ted|ting)?|met|meet(?:ing)?|interview(?:ed)?|call(?:ed)?|zoom(?:ed)?|sat(?: down)?|conversation|session|round|screening|screen|tour|coffee|lunch|catch-?up|teams|video call|phone call|phoned|rang)"
    r"(?: \w+){0,3}? (?:to|with|by|from|con|mit|avec|met|com|med)|\b(?:met|interviewers?|interviewed by|panel(?:lists?| was| were| of)?|hiring manager|line manager|recruiter|my contact|contact(?: person| is| was)?|email(?:ed)? (?:from|by|with)|mail from|message from|note from|"
    r"call from|invited by|led by|introduced (?:me )?to|shown (?:round|around) by|welcomed by|greeted by|thank(?:s to|ed| you to)?|follow up with|write to|send (?:it |this )?to|reply to|cc|and|&|plus|then|also|luego|dann|puis|daarna|depois|poi|y|und|et|en|recibió|entrevistó|hablé con|conocí a|gesprochen mit|gesproken met|reçu par|rencontré|falei com|joined by|joined (?:\w+ ){1,4}by|with|w/|mit|con|avec|met|com|med|mostly|asked by|told by|it was|was|manager|head|boss|director|principal|ceo|cto|owner|founder|hr|lead|matron|chef|partner))"
    r"[ \t]*[:,]?[ \t]*(?:the |my |her |his |their |a |an )?(?:[a-z-]+ ){0,3}$",
    re.IGNORECASE,
)
STRONG_CUE = re.compile(
    r"\b(?:spoke|spoken|speaking|talk(?:ed)?|chat(?:ted)?|met|joined|interview(?:ed)?|call|zoom|sat down|conversation|meeting|round|screening|tour|email(?:ed)?|message|mail|panel|recruiter|manager|interviewers?|hr|contact)\b[^.!?;]{0,60}$",
    re.IGNORECASE,
)
SAYS = re.compile(
    r"(?:['’]s (?!team\b|group\b|company\b)|\s*\([^()\n]{2,60}\)\s*|,? (?:who |then |also |just |really |even |again |kindly |kept |\w+ly )*)?(?:said|says|say|asked|asks|told|tells|tell|speak|explain|mention(?:ed|s)|explain(?:ed|s)|describ(?:ed|es)|want(?:ed|s)|"
    r"talk(?:ed|s)|seem(?:ed|s)|show(?:ed|s|n)?|promis(?:ed|es)|laugh(?:ed|s)|ask|runs|ran|leads|led|joined|added|replied|liked|loved|smiled|nodded|pushed|pressed|walked|took|gave|interrupted|wrote|writes|emailed|called|rang|will (?:call|write|email|be in touch|get back|let|send|ring)|"
    r"was (?:very |really |so |quite |super |a bit |rather |lovely|nice|kind|warm|friendly|great|quiet|late|stern|curious|interested|impressed|there|on)|got|gets|has|does|must|is (?:an?|very|so|really|lovely)|would|needs|handed|made|let|put|drove|brought|sat|stood|waved|opened|listened|typed|chimed|jumped|popped|dropped|chaired|hosted|handled|presented|mostly|kept|cut in|grilled|quizzed|probed|challenged|hinted|implied|insisted|clarified|suggested|recommended|offered|apologi[sz]ed|shared|answered|responded|remembered|knew|recogni[sz]ed|works|manages|oversees|heads|owns|used to|studied|grew up|is (?:from|the|their|our|my|nice|new)|hates?|hated|came|started|introduced|invited|noted|stressed|confirmed|agreed|raised|reckons?|thinks?|thought|admitted|warned|hopes?|hoped|wondered|pointed|greeted|welcomed)\b",
    re.IGNORECASE,
)
NOT_MET = re.compile(
    r"(?:\b(?:my|an?|old|ex|former|best|good|his|her) )?(?:\b(?:friend|wife|husband|girlfriend|boyfriend|fiancée?|brother|sister|mum|mom|dad|mother|father|cousin|uncle|aunt|auntie|son|daughter|flatmate|roommate|housemate|neighbou?r|tutor|mentor|therapist|ex|referees?|references?|classmate)"
    r"|(?:old|ex|former|previous|last|current|my) (?:boss|manager|colleague|supervisor|line manager|employer|lead|team ?lead|teacher|coach|professor|client)|podcasts?|books?|authors?|novels?|films?|songs?|articles?|quotes?|papers?|interview of|"
    r"talk by|written by|by author|co-?workers?|patients?|pupils?|students?|residents?|tenants?|customers?|guests?|landlord|landlady|partner of mine|knows?|knew|heard of|reminded me of|used to work with|predecessor|replac(?:e|es|ing)|took over from|instead of|ask|thank god|saint|st)[ \t]*[:,]?(?: (?:is|was|by|of|like|called|named))? ?(?:the )?$",
    re.IGNORECASE,
)
OWN_STORY = re.compile(
    r"\b(?:i (?:told|talked|mentioned|described|explained|gave|used|spoke|said|answered|brought up)|told (?:them|her|him|[A-Z]\w+) (?:about|how|the)|(?:talked|spoke) about|story (?:of|about|with)|my (?:old|last|former|previous)|when i was|at my (?:last|old|current)|back at|back when|example (?:of|with))\b[^.!?;\n]{0,70}$",
    re.IGNORECASE,
)
"""The candidate tells of somebody; whoever is named there was not met."""
WHO_AFTER = re.compile(r",? (?:who(?! (?:i|we|he|she|they)\b)|whose)\b|, (?:the|their|our|an?) [a-z]", re.IGNORECASE)
PLACE_BEFORE = re.compile(
    r"\b(?:at|for|near|in|joined|join|joining|from|via|through|on|using|uses|use|the|to|into|of|company|client|customer|product|tool|school|university|college|hospital)[ \t]+$",
    re.IGNORECASE,
)
ORGANISATION_AFTER = re.compile(
    r"[ \t]*(?:&|\+)?[ \t]*(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|s\.?a|b\.?v|corp|co|company|group|holdings|bank|school|college|university|academy|hospital|clinic|trust|foundation|council|institute|depot|station|branch|campus|terminal|airport|plant|site|street|road|avenue|lane|hotel|"
    r"restaurant|labs?|systems|technologies|solutions|software|partners|associates|consulting|logistics|foods|airlines|team|project|award|programme|program|method|pipeline|model|framework|app|platform|api|review|report|day|week|times|university)\b",
    re.IGNORECASE,
)
ABSENT_AFTER = re.compile(
    r"[^.!?\n]{0,40}\b(?:not there|wasn'?t there|was not there|didn'?t (?:meet|come|show|join)|did not (?:meet|come|join)|couldn'?t (?:make|join)|on (?:leave|holiday|maternity|paternity|sick)|absent|off sick|haven'?t met|(?:would|will|wants? to|might|should) (?:want to |like to |love to )?(?:meet|see|talk to|interview) me|have not met|not met|(?:has |who |had )?(?:left|retired|is leaving|quit|moved on))\b",
    re.IGNORECASE,
)
LOWER_CUE = re.compile(
    r"\b(?:(?:spoke|talked|chatted|met|interviewed)(?: \w+){0,2}? (?:to|with|by|w/)|(?:lady|man|woman|guy|bloke|chap|fella|lad|girl|gentleman|person|someone|somebody|colleague|manager|owner|boss|partner|director|doctor|teacher|chef|nurse|engineer|one|(?:is|was)) (?:called|named)|(?:manager|director|head|owner|partner|lead|supervisor|principal|matron|chef|foreman|recruiter|coordinator|officer)(?: is| was)?) (?P<names>[a-z]{3,}(?: (?!and\b|from\b|about\b|who\b|the\b|on\b|at\b|for\b)[a-z]{3,})?(?:(?:, | and | & |, and )[a-z]{3,}(?: (?!and\b|from\b|about\b|who\b|the\b|on\b|at\b|for\b)[a-z]{3,})?){0,4})|\bmet (?P<met>[a-z]{3,})"
)
LOWER_TITLED = re.compile(
    r"(?<!my )(?<!his )(?<!her )(?<!our )\b(?P<title>professor|prof|doctor|dr|mister|mr|mrs|ms|miss|father|sister|pastor|coach|engr|sgt|capt|lt|madam|madame|herr|frau|aunty|uncle(?= [a-z]+ (?:who|runs)))\.? (?P<name>[a-z]{2,}(?: [a-z]{3,})?)\b"
)
