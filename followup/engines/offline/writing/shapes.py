"""How notes say who told what, in which words a wish or a report stands, and what no letter repeats."""

import re

SPEECH = re.compile(
    r"^(?:(?:and|so|but|also),? )?(?P<who>they|she|he|(?:the|another|one)(?: other)? [a-z]+|(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Sister|Chef)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?: \([^)]*\))?,? (?:also |then |just |\w+ly )?(?:started by (?:explaining|saying)|put it \w+(?: \w+)?:|said,(?: \w+)? \w+ly,|said|says|say(?= (?:that|people|the|they|we|it|most|half|nobody|everybody)\b)|mentioned|mentions|explained|told me|told us|told|noted|stressed|admitted|added|pointed out|reckons)(?: me| us)?(?:,| that|:)? (?P<what>.+)$"
    r"|^(?:told me|was told|heard)(?: that|,)? (?P<plain>.+)$",
    re.IGNORECASE | re.DOTALL,
)
AND_SAID = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][\w'’-]+) .{3,60}? and (?:says|said|explained|mentioned) (?:that )?(?P<what>.+)$"
)
ABOUT = re.compile(
    r"^(?:(?:they|she|he|we|i|[A-ZÀ-Þ][\w'’-]+) )?(?:also |then |briefly |mostly )?(?:talked|spoke|chatted|discussed|discussion|conversation|chat|talk|long chat|walked|went|spent [\w ]{3,30})(?: a lot| a bit| mostly| quite a bit| for a while| at length| deep)?(?: (?:with|to) (?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)?(?: about| on| of| over| into| through| re)? (?P<what>.+)$"
    r"|^(?:(?:they|she|he|(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau)\.? )?[A-ZÀ-Þ][\w'’-]+) )?(?:(?:showed|walked|talked|took) me (?:through |round |around )?|showed (?=the |their |an? )|(?:told me|described|explained) (?:about )?(?=the |their |a |an ))(?P<shown>(?!that\b).+)$",
    re.IGNORECASE | re.DOTALL,
)
ASKED = re.compile(
    r"^(?:(?:they|she|he|[A-ZÀ-Þ][\w'’-]+) )?(?:also |then )?asked (?:me )?(?:about|on|re:?|regarding) (?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
TO_DO = re.compile(
    r"(?:^you |(?<=and )you |(?<=[a-z] and )(?=want))(?:(?:really |also |currently |now |badly )?(?:want|need|plan|hope|aim|try|would like)|are (?:trying|looking|going|planning|hoping|aiming)|have been (?:trying|planning)) to (?P<what>.+)$"
)
WANTED = re.compile(
    r"(?:^|, |and )(?:what )?you (?:really |also |currently |now |badly )?(?:want|need|would like|are (?:looking|asking) for|are after|look for)(?: (?:is|to have|to find|to hire))? (?:somebody|someone|a (?:person|colleague)|people|an? [\w -]{3,30}?) (?P<who>who (?:can |will |would |actually |really )*(?P<verb>\w+)\b.*|to .+)$"
)
LOOSE = re.compile(
    r"--|[?→<>|\\^@]|=(?! (?:the )?(?:\w+ )?(?:bottleneck|problem|headache|priority|issue|risk|goal)$)|[?|\\^@]|(?<!\w)['‘][a-z]|->|\.\.|…|https?:|www\.|\b(?:etc|tbc|tbd|n/a|idk|asap|hm+|ok|yep|no idea|apparently|supposedly|not sure|x\d)\b|\d+ ?%? ?\?|\([^)]*$|^[^(]*\)|\+\d+%"
    r"|\b(?:good|great|nice|fair|tough|hard|tricky) (?:question|sign|news)\b|\b(?:my|i) (?:think|guess)\b",
    re.IGNORECASE,
)
ANSWERED = re.compile(
    r"^(?:\w+ )?answers? (?:on|to|about) [\w ]+ (?:was|were|felt|came)\b|\bgave an? [\w ]{0,20}answer\b|^asked (?!me\b|about\b|on\b|re\b|regarding\b)|\b(?:my|the|an) (?:\w+ )?(?:answers?|repl(?:y|ies)|explanations?|responses?) (?:on|to|about|was|were|came|felt|is)\b|\b(?:waffl|rambl|stumbl|fumbl|flubb|muddl|wobbl)\w*|\b(?:a )?bit stuck\b|^stuck (?:on|with|at)\b|\banswered (?:badly|weak(?:ly)?|poorly)\b|\bnot my (?:best|strongest)\b|\bwent badly\b|\bforgot\b|\b(?:did not|didn['’]t|never) (?:bring|say|show|mention|tell|get to|come across)\b|\bI (?:only|just) (?:talked|said|mentioned|spoke)\b|\bused the (?:story|example)\b",
    re.IGNORECASE,
)
"""How an answer went is for the candidate alone."""
THEIR_WISH = re.compile(
    r"(?:they|she|he|(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Madame|Monsieur|Sister|Father)\.? )?(?!I\b|It\b|What\b|Really\b|Also\b)[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?:also |really )?(?:would (?:like|love)|wants?|wanted|likes|liked|loves|loved|enjoys|enjoyed|hopes|is keen|was keen)\b"
)
SHOWN = re.compile(
    r"(?:(?:they|she|he|[A-Z]\w+) )?(?:showed|walked|talked|took) me\b|we (?:walked|talked|went|spoke) (?:through|about|over|round|around)\b",
    re.IGNORECASE,
)
I_TOLD = re.compile(
    r"(?:I )?(?:also |then |further )?(?:said|mentioned) that I (?:would rather|would prefer)\b|(?:I )?informed (?:them|her|him) (?:that|about|of)\b|(?:told|showed|walked) (?:them|her|him) (?:about|through|how|the|my|i)\b|told the story of\b|(?:talked|spoke) about (?:the|my|an?) [^.]{3,60}? I \w+|(?:explained|described|mentioned|said) (?:how )?(?:i|my)\b",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"the (?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) .*|(?:[\w'’]+ ){0,2}[\w'’]+ (?:worry|worries|problem|problems|goal|goals|plan|plans|issue|issues|idea)"
)
LABEL = re.compile(
    r"^(?:the )?(?:main |big )?(?:problem|issue|trouble|headache) is (?:that )?(?=\w+ \w+ \w+)|^\w+ (?:was|were|seemed|is) [^:,.]{0,40}: (?=\w+ \w+ \w+)|^(?:[\w'’]+ ){0,2}?(?:worry|worries|problem|goal|plan|aim|issue|pain|challenge|priority|headache|wish|concern|focus)(?: is| was)?(?::| -| =| –|,) (?=\w+ \w+ \w+)",
    re.IGNORECASE,
)
SOMEBODY_SAID = re.compile(
    r"(?:(?:and|so|but),? )?(?:the|another|one|some)(?: other)? (?!company|team|school|firm|job|role)[a-z]+ (?:also )?(?:said|says|told|wants|wanted|thinks|mentioned|explained|asked)\b",
    re.IGNORECASE,
)
"""Somebody without a name speaks."""
SPEAKERS_WISH = re.compile(r"^I (?=(?:really |also |would )?(?:want|need|hope|like|love|plan|worry)\b)")
"""A speaker of the employer's wishes something."""
SAME_WISHES = re.compile(
    r"^(?P<before>(?P<who>he|she|they)\b.*?) and (?P=who) (?=wants?\b|needs?\b|would\b)", re.IGNORECASE
)
"""One doer, named twice: "he wants proper lists and he wants tastings"."""
PRAISE = re.compile(
    r",? (?:which|and that|and it) (?:is|was|sounds?|seems?|would be) (?:so |really |very |pretty |quite |just )*(?:cool|great|nice|amazing|good|lovely|exciting|interesting|fun|fine|brilliant|odd|weird|sad|awful|a shame|a lot)\b.*$",
    re.IGNORECASE,
)
"""What the candidate thinks of it, behind it."""
AND_WANTS = re.compile(r"(?P<before>.{20,}?),? (?:and|but) (?:she|he|they|[A-ZÀ-Þ]\w+) (?:wants?|would|needs?)\b")
"""A wish behind a fact: where it cannot be told, the fact still can."""
WE_ELSEWHERE = re.compile(
    r"(?:(?:(?:and|so) )?(?:I )?(?:also |then )?(?:(?:told|telt|informed) (?:them|him|her|[A-Z]\w+)|said|mentioned|explained) (?:that )?)?(?:[Aa]t|[Ww]ith|[Ii]n) (?:the )?(?:old |last )?[A-ZÀ-Þ][\w'’&]+(?: [A-ZÀ-Þ][\w'’&]+)*,? we (?P<verb>\w+) \w+"
)
"""What the candidate did with others elsewhere: "at Irving we plugged in block heaters"."""
