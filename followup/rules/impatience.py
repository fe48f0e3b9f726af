"""Hurry, reproach and pressure turn a kind reminder into a reason to say no; patience shows respect for their process."""

from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Severity
from followup.rule import Example, Hit, Rule, pattern, phrases

_HURRY = pattern(
    r"asap|a\.s\.a\.p\.?|as soon as (?:you )?(?:possibly )?(?:can|possible)|at (?:your|the) (?:very )?earliest(?: (?:possible )?(?:convenience|opportunity))?|urgent(?:ly)?|right away|at once"
    r"|without (?:any )?(?:further )?delay|hurry (?:up|this|things)|speed (?:this|things|it|the process) up|(?:quickly|soon) decide|expedite",
    r"(?:an? |your )?(?:immediate|prompt|swift|urgent) (?:reply|response|answer|decision|attention|feedback)",
    r"(?:need|want|expect|require|have|would like|must have|insist on)(?: to (?:hear|know|have|get|receive))? (?:an? |your |the |back |from you |from someone ){0,3}(?:answer|decision|reply|response|update|offer|word|news)?(?: \w+){0,2}? ?"
    r"(?:by|before|no later than|within) (?:the )?(?:end of|close of|cob|eod|tomorrow|today|tonight|noon|\d|mon|tues|wednes|thurs|fri|satur|sun|next|this|(?:two|three|four|five|seven|ten|48|24)\b)[^.!?,;\n]{0,30}",
    r"(?:please|kindly|can you|could you|would you|you (?:must|should|need to|have to|will have to)|need you to|ask you to) (?:\w+ ){0,2}?"
    r"(?:reply|respond|answer|decide|confirm|let me know|get back to me|call me|write back|give me (?:an answer|a decision|your answer|your decision))(?: \w+){0,5}? (?:by|before|no later than|within)"
    r" (?:the )?(?:end of|close of|cob|eod|tomorrow|today|tonight|noon|\d|mon|tues|wednes|thurs|fri|satur|sun|next|this|(?:two|three|four|five|seven|ten)\b)[^.!?,;\n]{0,30}",
    r"(?:you have|i(?:'ll| will| can)(?: only)? (?:give|wait))(?: \w+){0,3} until [^.!?,;\n]{2,30}|deadline for (?:you|your)[^.!?,;\n]{0,40}|final (?:notice|reminder|attempt|deadline)|last (?:chance|reminder|warning|attempt)",
)
_REPROACH = pattern(
    r"(?:still|yet again|once again) (?:\w+ ){0,2}?(?:not heard|heard nothing|no (?:word|reply|answer|news|response|feedback)|waiting|haven't heard|have not heard|no one)(?: \w+){0,3}"
    r"|(?:i )?(?:still )?(?:have not|haven't|hasn't|has not|never) (?:even |yet )?(?:received|had|got|gotten|seen) (?:any |a |an |the courtesy of a )?(?:single |kind of )?(?:reply|response|answer|word|feedback|courtesy|acknowledg\w+)",
    r"why (?:is|are|has|have|was|did|does|do|am|haven't|hasn't|aren't|didn't)(?: \w+){0,8}? (?:so long|this long|long|not|no one|nobody|n't|taking|waiting|replied|answered|delayed?|silent|silence|slow|happened|anyone)[^.!?\n]{0,40}|what is taking (?:\w+ ?){1,5}|what's taking (?:\w+ ?){1,5}|taking (?:so|this|far too|too|forever) ?(?:long)?|so long to (?:reply|answer|decide|respond|get back|make)",
    r"ignor(?:ed|ing|es?) (?:me|my|all|both|us|these)\w*(?: \w+){0,3}|(?:being|been|feel|felt) (?:ignored|ghosted|forgotten|overlooked|strung along|left (?:hanging|in the dark|waiting)|led on)|ghost(?:ed|ing)(?: me)?|radio silence|left (?:me )?(?:hanging|in the dark)|in the dark|keep(?:ing)? me (?:waiting|hanging|guessing|in)|kept (?:me )?waiting|your silence|the silence",
    r"(?:un(?:acceptable|professional|fair|reasonable|believable)|disrespectful|rude|inconsiderate|discourteous|a waste of (?:my|everyone's) time|wast(?:e|ed|ing) my time)",
    r"(?:quite |very |rather |really |a bit |a little |somewhat |deeply |increasingly |frankly )?(?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|surpris(?:ed|ing)|concern(?:ed|ing)|confus(?:ed|ing)|upset|irritat(?:ed|ing)|puzzl(?:ed|ing)|impatient|anxious|worried)"
    r" (?:\w+ ){0,4}?(?:not to have heard|not to hear|nobody|no one|lack of|(?:have|had|has)(?:n't| not)|never|silence|delay|nothing|by (?:the|your) (?:lack|silence|delay|wait)|wait(?:ing)?)(?: \w+){0,4}",
    r"(?:common|basic|simple|the|professional) courtesy(?: \w+){0,4}|the least (?:you|anyone) (?:could|can)(?: \w+){0,3}|(?:i )?deserve (?:a|an|to|some|better|more)(?: \w+){0,3}|owe me(?: \w+){0,3}|you (?:clearly |obviously )?(?:promised|assured|swore|guaranteed|forgot|failed|neglected|never|did not even|didn't even|have failed|have forgotten|have not bothered)(?: \w+){0,6}",
    r"(?:no one|nobody|none of you)(?: \w+){0,2} (?:has |have )?(?:replied|answered|bothered|responded|called|contacted|got back|gotten back|written)(?: \w+){0,3}|(?:not|n't|even) bother(?:ed|ing)?(?: \w+){0,3}",
    r"(?:this is )?my (?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:email|e-mail|message|attempt|note|reminder|follow-?up|time)(?: \w+){0,3}|(?:for the|a|this is the) (?:second|third|fourth|fifth|umpteenth) time|(?:written|emailed|called|messaged|contacted|asked|tried|reached out)(?: to)?(?: you)? (?:twice|(?:two|three|four|five|six|several|many|multiple|\d) times|again and again|repeatedly)",
    r"(?:patiently )?(?:been )?waiting (?:patiently|for (?:so long|too long|ages|weeks|(?:over|more than|nearly|almost) \w+ (?:days|weeks)|(?:two|three|four|five|six|\d+) (?:whole |full |long )?(?:days|weeks)))(?: \w+){0,3}|(?:my|i am losing|losing|out of|run(?:ning)? out of|lost) patience|patience is(?: \w+){1,4}|(?:can't|cannot|can not|won't) wait (?:any longer|much longer|forever|anymore|any more|around)"
    r"|it (?:has|'s) been (?:over |more than |almost |nearly |already )?\w+ (?:days|weeks|months)(?: now)? (?:and|without|with no)(?: \w+){1,8}|(?:days|weeks) (?:late|overdue)|overdue|long overdue",
)
_PRESSURE = pattern(
    r"(?:or|otherwise|if not|failing that|if i (?:do not|don't|did not|didn't) hear(?: \w+){0,6}|if you (?:do not|don't|can't|cannot)(?: \w+){0,6}|unless (?:i|you)(?: \w+){0,8}),? ?(?:then )?i(?:'ll| will| shall| would| must|'d| am going to)?(?: have to| need to| be forced to| assume| presume| take| accept| withdraw| look| move| consider| go| be)(?: \w+){0,6}",
    r"(?:or else|take it or leave it|now or never|your loss|you(?:'ll| will) (?:regret|be sorry|lose|miss)(?: \w+){0,4}|you won't regret(?: \w+){0,3}|you will not regret(?: \w+){0,3}|you would be (?:making a mistake|foolish|crazy)(?: \w+){0,3}|other (?:companies|employers|firms) (?:are|would be|have been)(?: \w+){0,3} (?:lining up|queu\w+|fighting|chasing|begging|after me|dying)(?: \w+){0,3})",
    r"(?:i am |i'm )?(?:begging|beg|beseech|implore|pleading|plead)(?: \w+){0,3}|desperate(?:ly)?(?: \w+){0,4}|please,? please(?: \w+){0,4}|i (?:really |badly |desperately |truly )?need (?:this|the|a|that) (?:job|role|position|work|income|money|chance|opportunity|salary)(?: \w+){0,5}"
    r"|(?:just )?give me (?:a|one|this|another) (?:single )?(?:chance|shot|try|opportunity)(?: \w+){0,4}|(?:rent|bills|mortgage|debts?|savings)(?: \w+){0,3} (?:due|to pay|run(?:ning)? out|are gone|behind|piling)(?: \w+){0,2}|(?:my|feed|support) (?:family|children|kids)(?: \w+){0,3} (?:depend|rel(?:y|ies)|count|need)\w*(?: \w+){0,3}|pay (?:my|the) (?:rent|bills|mortgage)",
    r"(?:would|will|'d|'ll) be (?:devastated|crushed|heartbroken|gutted)(?: \w+){0,6}|don't (?:let me down|forget me|forget about me|reject me|turn me down)|do not (?:let me down|forget me|reject me)|(?:can't|cannot) (?:sleep|eat|concentrate|stop thinking)(?: \w+){0,4}|lying awake|every (?:hour|five minutes|few minutes)",
)


def check(letter: Letter) -> Iterator[Hit]:
    """Find hurry, reproach and pressure; an offer elsewhere, stated as a fact, is none of them."""
    yield from phrases(letter, _HURRY, "“{}” puts the reader under time pressure: leave the pace to them.")
    yield from phrases(letter, _REPROACH, "“{}” reproaches the reader: ask kindly where things stand.")
    yield from phrases(letter, _PRESSURE, "“{}” presses or begs: let the work speak for you.")


RULE = Rule(
    title="Impatience, reproach or pressure",
    source="What to Do if You Don't Hear Back; Common Mistakes to Avoid",
    instruction="Show no hurry, no reproach, no pressure and set no deadline; another offer's real date may be stated as a fact.",
    check=check,
    group="tone",
    scope="phrase",
    severity=Severity.ERROR,
    examples=(
        Example(
            bad="I still have not heard from you, and I need an answer by Friday.",
            good="I would be glad to hear how the search for the ward role is going.",
            marks=("need an answer by Friday", "still have not heard from you"),
        ),
        Example(
            bad="If I don't hear from you, I will have to look elsewhere.",
            good="I am still very interested in the ward role.",
            marks=("If I don't hear from you, I will have to look elsewhere",),
        ),
    ),
    allows=(
        "I have received an offer elsewhere and have been asked to answer by 14 May; your team remains my first choice.",
        "There is no hurry at all; whenever it suits you is fine.",
        "Floating this back up in case it slipped down your inbox.",
        "I look forward to hearing from you soon.",
    ),
)
