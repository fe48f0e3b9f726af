"""What is worth a sentence: what the employer wants or has to solve, and what the candidate has done; not how the firm is made up."""

import re

_SORE = re.compile(
    r"\b(?:candidates?|applicants?|(?:one more|another|other|more) (?:person|people) (?:being |to be )?(?:seen|interviewed|coming)|complain\w*|poured away|dirty|blame\w*|fired|sacked|laid off|lay-?offs?|redundan\w+|quit|quits|give up|gave up|leaving|sued|suing|lawsuits?|court case|failed (?:the |an |our )?(?:audit|inspection)|marked (?:you |them )?down|fortune|died|dies|death|deaths|interrupt\w*|too (?:old|expensive)|wife|husband|daughter|son|"
    r"retired?|retires|retiring|missed (?:a|the|your|two|three) [\w ]{0,20}deadlines?|under-?reserved|were cut|was cut|never came back|fined?|fines|penalt(?:y|ies)|scandal|bankrupt\w*|in debt|debts?|a fight with|rows? with|peaked|stole|stolen|theft|useless|terrible|awful|ashamed|embarrass\w*|nobody (?:noticed|cares?|cared|bothers?)|"
    r"never (?:watched|asked|checked|looked|talked|spoken)|sticky notes?|stuck up|(?:killing|killed) (?:you|them)|drives? (?:you|them) mad|(?:you|they) lost|all over the place|afterthought|shambles|chaos|chaotic|nobody (?:saw|came)|makes? a loss|los(?:e|es|ing) money|(?:talk|speak) to each other|and (?:you|[A-Z]\w+) prefers?|complaints?|the (?:new )?guy|in the sense that)\b",
    re.IGNORECASE,
)
"""What is true, and better not said back to the reader."""
_MADE_UP = re.compile(
    r"^(?:you (?:all )?(?:are|were) (?:an?|the|only|just|about|around|twelve|\d+|\w+ (?:people|staff|strong|of you))\b|you (?:run|have|had|employ) (?:about |around |only |over |some |nearly |almost )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)(?: \w+)? (?:people|staff|employees|colleagues|engineers|developers|nurses|teachers|drivers|cooks|members of staff|offices|countries|sites)$|"
    r"(?:the )?(?:company|firm|team|department|owner|boss|founder|co-founder|director)(?: (?-i:[A-Z])\w+)? (?:is|was|has been)\b(?! (?:too|behind|looking|trying|still|not|short))|there (?:are|is|were) (?:about |around |only |just )?(?:\w+ )?[\w ]{0,20}(?:permanent staff|staff|employees|people in (?:the|your) team)\b|(?:you|your boss|the boss|nobody|he|she) (?:start|started|decide|pay|saw|came|did not come|was (?:ill|away|late|sick)|interview\w*|meet|would circle|run the [\w ]+ (?:group|team|department))\b|"
    r"(?:the |a )?(?:\w+ )?(?:training|induction|onboarding|probation|trial|contract|interview|job|role|food|weather|dress|uniform|parking|tour|crew boat)(?: [\w-]+){0,4} (?:is|are|was|were|lasts?|takes?|leaves|smells|looks)\b|(?-i:[A-Z]\w+) (?:is off to|leaves|left|joins|joined|retires|is (?:the|a|an|on|away|off|new)|was (?:the|a|an|there|away)|has been (?:here|there|with)|starts|used to)\b|you (?:came|moved|use|used) (?:from |here from )?[A-Z]\w+(?: \w+)?$)",
    re.IGNORECASE,
)
"""How the firm is made up, who comes and goes, and what the job is like: the reader knows it, and it says nothing of the two together."""
_CHAT = re.compile(
    r"\b(?:lunch|coffee|tea|biscuits?|cake|cats?|weather|football|holiday|hobby|pine marten|sandwich\w*|pizza|parking|car park|bus stop|hand ?shake|paints? the|mug|on the (?:table|wall)|joke\w*|joking|legend|smelt|smells|ceiling|chairs?|clock|poster|painting on the wall)\b(?! (?:shop|house|chain|machine|supplier|trade|bar|roaster\w*|grower\w*|service|clinic|patients?|owners?|food|club))",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:cafés?|cafes?|restaurant|hotel|kitchen|bakery|roast\w*|vet\w*|animals?|caterers?|catering|canteens?|ward|patients?|school|pupils|children)\b",
    re.IGNORECASE,
)


_PLAN = re.compile(
    r"\b(?:open(?:s|ing)?|launch(?:es|ing)?|build(?:ing)?|start(?:s|ing)?|introduc(?:e|es|ing)|roll(?:s|ing)? out|switch(?:es|ing)?|replac(?:e|es|ing)|mov(?:e|es|ing)|grow(?:s|ing)?|expand(?:s|ing)?|install(?:s|ing)?|chang(?:e|es|ing) (?:to|over|from)|bring(?:ing)? in|set(?:ting)? up|reopens?|adds?|adding|doubl(?:e|es|ing)|plan(?:s|ning)?|intend|project|goes? live|going live|merg(?:e|es|ing)|take over|taking over|trial(?:ling)?|pilot(?:ing)?|priority|goal|aim)\b"
)


def is_plan(words: str) -> bool:
    """Say whether words tell what the employer is about to do."""
    return _PLAN.search(words) is not None


def is_sore(words: str) -> bool:
    """Say whether words tell what an employer would rather not read in a letter of thanks."""
    return _SORE.search(words) is not None


def is_idle(words: str) -> bool:
    """Say whether a clause or noun phrase tells only how the firm or the day was: no aim, no problem, nothing done."""
    return _MADE_UP.match(words) is not None or (_CHAT.search(words) is not None and _TRADE.search(words) is None)
