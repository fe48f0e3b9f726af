"""Remarks on the day itself that belong in no message: the journey, the clothes, the line that dropped, errands.

A word such as "platform", "research" or "biscuits" may as well be what the company does; only what shows that the
remark is on the candidate's own day counts.
"""

import re

_REMARKS = (
    r"^\W*\([^)]*\)\W*$",
    r"quick hello|(?:the )?sign (?:is|was)|copied so|past(?:ing|ed) (?:the|this|it|below)|notes for|remember to|don'?t forget",
    r"didn'?t (?:catch|dare|get (?:his|her|the) name)|went past|left at|walked from|took the \d",
    r"drove (?:up|down|over|out|to)|(?:i|we) parked|park(?:ed|ing) (?:was|is|at|behind|outside|in|near|costs?|on)|no parking|where to park",
    r"(?:by|on the|on a|missed (?:the|my)|took (?:the|a)|my|caught the|the \d[\d:.]*) (?:train|bus|tram|taxi|uber|tube|metro|ferry|flight)|(?:train|bus|tram|taxi|tube|metro|flight) (?:was|ride|home|back|there|late|delayed|cancelled|journey|at \d)|platform \d|(?:train|bus|tube|metro) station",
    r"(?:stuck in|bad|heavy|awful|terrible|no) traffic|traffic (?:was|on the)|(?:was|were|ten|five|\d+) (?:minutes |min )?late for|(?:i|we|and|just) arrived|arrived (?:early|late|at|on time|\d)|got there|waiting room|receptionist|(?:sat|waited|waiting|sitting) in the lobby",
    r"coffee was|(?:had|got|offered(?: me)?|drank|made me|cup of) (?:a |some )?(?:tea|coffee|water)|tea and biscuits|lunch (?:was|before)",
    r"(?:i|to|what i) (?:wore|wear)|my (?:outfit|shirt|shoes|suit|tie|hair|jacket)|(?:i|slept|was|so|really) (?:tired|hungry)|slept|my (?:cat|dog)\b",
    r"weather was|(?:it|was) (?:raining|rained|pouring|snowing|freezing)|in the rain",
    r"printed (?:out|my|the cv)|cv (?:copies|printed)|(?:call|line|connection|video|audio|wifi|zoom|teams) (?:dropped|froze|cut out|kept|went|was (?:bad|poor|awful|patchy))|(?:bad|lost|poor|shaky) (?:connection|line|audio|wifi)|my (?:mic|camera|audio|connection|wifi|battery|link)|camera (?:off|on)|(?:link|battery|mic) (?:didn'?t|did not|died|was)",
    r"^\W*(?:buy|pick up|todo|to do|check|look up|research|google|print|send|invoice|book|call back|ring)\b(?! (?:for|on|into|team|group)\b)|googled|(?:check|look at) (?:the|their) (?:website|linkedin|glassdoor)|glassdoor|thank[- ]you (?:note|email|mail)|send (?:the )?(?:thank|note|email)|my (?:invoice|expenses)|claim (?:the |my )?expenses",
)
NOISE = re.compile(
    "|".join(rf"(?:{remark})" if remark[0] == "^" else rf"\b(?:{remark})\b" for remark in _REMARKS), re.IGNORECASE
)
