"""The words by which notes tell that an employer will be in touch, by what is meant."""

import re

_ME = r"(?:to |with )?(?:me|us|you|u|ya|back|everyone|everybody|all|each|people|candidates|applicants)"
_WILL = r"(?:will|['’]ll|ll|would|['’]d|to|shall|should|gonna|going to|is to|are to)"
BY_MEANS = r"(?:call|ring|(?:tele)?phone?|text|txt|ping|mail|e-?mail|message|messag|msg|whats ?app|dm|bell|buzz|fax|skype|tell)"
"""Verbs for telling somebody by telephone or in writing; a pattern to build others from."""
_BY_WHAT = rf"(?:{BY_MEANS}|writ|write|contact|notify|inform|advise|update|reply|respond|answer|revert|announce|confirm|decide|choose|pick|give me a (?:ring|call|bell|shout))"
_TOLD = (
    # The candidate hears or knows.
    r"hear(?! cases)(?: back| from| something| either way| (?:by|on|in|within|before|next|after)\b)?|hearing (?:back|from|something|either way)",
    r"(?:you|i|we|u)(?:['’]ll|['’]d| will| should| would| shall) (?:know|hear|find out|be told)|know (?:by|either way|more|in|within|next|after|before|on|the outcome)|find out|be told",
    r"(?:you|i|we|u)(?:['’]ll| will| should| would) (?:have|get|receive)|expect (?:a|an|to|something|word|news)|(?:have|has|get) (?:something|an answer|my answer|a decision|news|it(?= (?:by|on|in|within|before)\b))",
    # They get back.
    r"get(?:s|ting)? back|got back|com(?:e|es|ing) back (?:to|with)|circl(?:e|es|ing) back|back to (?:me|us|you|everyone|candidates)|back with|(?:be|get|keep|stay)(?:ing)? in (?:touch|contact)|reach out|touch base|drop (?:me|you|us) a line|follow(?:ing)? up|revert(?:s|ing)?|get(?:s|ting)? (?:me|us|you) (?:the|a|an|my)\b|be on (?:the phone|to me)",
    r"let(?:ting|s)? (?:me|us|you|u|everyone|people|candidates|all) (?:all )?(?:know\b|no(?= (?:by|on|in|when|if)\b))|lemme know|(?:be|get|have it|have this|is|all) sorted\b|tell(?:s|ing)? (?:me|us|you|everyone|everybody|people|all)\b|inform\w*|notif\w+|announc\w+|publish\w*|communicat\w+|advis(?:e|es|ing)\b|confirm\w*",
    rf"{_BY_WHAT}(?:s|es|ing)? {_ME}\b|(?:ring|call|phone?|write|mail)(?:s|ing)? (?:round|around)|get(?:ting)? (?:a|the) (?:ring|bell|call|shout)",
    rf"{_WILL} (?:then |all |also |personally )?{_BY_WHAT}\b|(?:they|he|she|hr|and) (?:then )?(?:call|phone|ring|write|e-?mail|text|message|whatsapp|telephone|advise|decide|answer|reply)s?\b|{_WILL} (?:send|share|forward|pass on|circulate|let)\b",
    r"(?:call|phone|ring|text|e-?mail|message) (?:by|on|next|tomorrow|in|within|before)\b|^(?:answer|reply|result|decision|call|news|outcome)s?\b|come (?:back|in|by)? ?(?:on \w+ |\w+ )?(?:for|to get) (?:the )?(?:result|answer)",
    # They give themselves a time.
    r"g[ia]ve?(?:s|n)? (?:me|us|them|him|her|it)? ?(?:until|till|til|a|two|three|\d)\b",
    # What comes.
    r"decid\w+|decision\w*|decisión|news|update|feedback|outcome|verdict|offer|result\w*|shortlist\w*|answer|(?:a )?yes or (?:a )?no\b|either way|word (?:by|from)|(?:a|the|by) (?:(?:phone|telephone) )?(?:call|letter|e?mail|message|text)\b|sends?|letters?\b",
    r"(?:letters?|e?mails?|scores?|answers?|rejections?|invitations?|calls?) (?:will |should |to |are |is |get |be )*(?:go(?:es|ing)?|come|comes|coming|sent|posted|out)",
    # They make up their mind, or go on to a next round.
    r"minds? made up|ma(?:k|d)e (?:his|her|their|its) minds? up|(?:he|she|they)(?:['’]d| would|['’]ll| will) know|ma(?:k|d)e up (?:their|his|her|your) mind\w*|choose|pick(?:ing)? (?:someone|somebody|a candidate)|fill(?:ed)? the (?:role|post|position)|wrap(?:ping)? up|finish(?:ing)? (?:the )?interview\w*|(?:board|committee|panel|council|they) (?:sits?|votes?)|say (?:something|more|yes or no)|have something|next (?:round|stage|steps?)|second (?:round|interview)|final (?:round|stage|interview|decision|call)",
    # In other languages.
    r"sapere|saber\b|savoir|weten|wissen|llam\w+|anrufen|rufen \w+ an|appel\w+|bellen|chiam\w+|ligam\w*|contacta\w*|rückmeld\w*|meld(?:en|et|e) (?:sich|uns|mich)|bescheid|bericht|horen|hoort|hören|hört|entscheid\w+|beslis\w+|revien\w+|reviendr\w+|contest\w+|odpowied\w+|decyzj\w+|zapad\w+|zadzwoni\w*|antwort|réponse|rappel\w*|recontact\w*|respuesta|avisar\w*|avisan|dicen|dirán|diran|dizem|dicono|resposta|risposta|antwoord|laten? weten|svar|besked|höra? av|hör av|javlja\w*|javit\w*|jave|ozv\w+",
)
CONTACT = re.compile(rf"\b(?:{'|'.join(_TOLD)})", re.IGNORECASE)
"""Words on being in touch; a date beside them makes a promise."""
TO_CANDIDATE = re.compile(
    rf"\b(?:{_BY_WHAT}|let|give|get)(?:s|es|ing)? (?:to )?(?:you|me|us|every\w+)\b|\b(?:i|you)(?:['’]ll|['’]d| will| should| would) (?:hear|know|have|get)\b|\b(?:in touch|hear|get(?:ting)? back)\b",
    re.IGNORECASE,
)
"""Words that leave no doubt that it is the candidate who will be told."""
DECISION = re.compile(r"\b(?:decision|decides?|deciding|ma(?:k|d)e up|result|outcome|answer)\b", re.IGNORECASE)
"""What the candidate will be told."""
EMPLOYER = re.compile(
    r"\b(?:they|she|he|hr|we|who|you(?:['’]ll| will)|i(?:['’]ll|['’]d| will| should)? hear|expect|should hear|give (?:me|us|them|him|her))\b",
    re.IGNORECASE,
)
FIRM = re.compile(r"\b(?:at the (?:very )?latest|no(?:t)? later than)\b", re.IGNORECASE)
"""A last day, which somebody promised."""
TIMELESS = re.compile(
    r"\b(?:(?:will|'ll|would|going to) (?:be in touch|get back|let (?:me|you|us) know|contact (?:me|you)|hear (?:back )?(?:soon|from)|call me|email me|come back)|in touch (?:soon|shortly|either way)|hear (?:back )?(?:soon|shortly|either way))\b",
    re.IGNORECASE,
)
"""Promises without a day."""
NOT_YET = re.compile(
    r"\b(?:start(?:s|ing|ed)?(?: date)?(?! (?:ring|call|phon|writ)ing)|away|on leave|abroad|notice period|available|holiday|vacation|deadline|launch\w*|opens?|go(?:es)? live|move|moving|ship\w*|contract|paperwork|formal|in writing|probation|trial|training|onboard\w*|another offer|other offer|offer from|founded|since|last (?:week|month|year)|ago|experience)\b",
    re.IGNORECASE,
)
"""Words for what else a date may be of."""
PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|lost|moved|wrote|used|made|got|took|worked|learned|began|started|built|ran|asked|left|changed|stopped|bought)\b|\b(?:she|he|they|i|who) \w+ed\b",
    re.IGNORECASE,
)
"""What is told of the past is no promise, unless words for the future stand beside it."""
FUTURE = re.compile(
    r"\b(?:will|['’]ll|ll|would|['’]d|going to|should|shall|expect\w*|by(?!-)|until|till|within|next|hope\w*|gonna|to hear|give)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:when|how (?:soon|long)|timeline|next steps?|expected|answer)\b[^?\n]*\?\W*$|\b(?:answer|decision|result|reply|outcome) expected\b",
    re.IGNORECASE,
)
"""A question of the candidate's list whose answer is a promise."""
ABOUT_TIME = re.compile(
    r"\b(?:next|timeline|timing|when|after|answer|expected|decision|outcome|result|hear|volgende)\b", re.IGNORECASE
)
"""Labels behind which a date is a promise."""
MINE = re.compile(
    r"^[\W]*(?:i(?:'ll|’ll| will| must| should| need| have| want| plan| am going| promised| said i| told| could| can| might| would like| ought| asked|'m going|’m going| sent| emailed| wrote| applied)\b(?! (?:(?:also|then|probably|definitely) )?(?:hear|be hearing|be told|get (?:a|an|the|my|feedback|news|word)|know|find out|have (?:a|an|my) (?:answer|decision|reply)|expect|count on))|(?:todo|to do|remember|remind|follow up|chase|ping|write|send|email|call|thank|renew|ask|pay|buy|pick up)\b(?! (?:me|by|on|within|before|next|tomorrow|in)\b))",
    re.IGNORECASE,
)
"""The candidate's own tasks."""
INVITES = re.compile(
    r"\b(?:interview|meet|talk|speak|see|come) (?:\w+ ){0,6}(?:on|is)\b|\binvit\w+\b|\binterview:|\b(?:meet(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)) you\b",
    re.IGNORECASE,
)
"""A mail that sets the day of the interview."""
