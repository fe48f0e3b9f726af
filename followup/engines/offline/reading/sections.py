"""What the heading or the label above a line announces: people, what comes next, what is private."""

import re
from enum import StrEnum


class Section(StrEnum):
    """What the heading above a line announces."""

    NONE = "none"
    PEOPLE = "people"
    TOLD = "told"
    MINE = "mine"
    WEAK = "weak"
    NEXT = "next"
    INTEREST = "interest"
    PRIVATE = "private"
    QUESTIONS = "questions"
    ADVERT = "advert"
    TODO = "todo"
    CULTURE = "culture"


_SECTIONS: tuple[tuple[Section, re.Pattern[str]], ...] = tuple(
    (section, re.compile(words, re.IGNORECASE))
    for section, words in (
        (
            Section.PRIVATE,
            r"\b(?:private|not for (?:them|sending|the (?:mail|email|letter))|notes? to self|don'?t (?:send|share|mention|say)|do not (?:send|share|mention)|for me only|just for me|my eyes|only me|confidential|salary|pay|money|comp(?:ensation)?|things to watch|watch[- ]?outs?|caveats?|downsides?|negatives?|dislikes?|didn'?t like|not so good|minus(?:es)?|red flags?|doubts?|concerns?|worries|cons|rant|vent(?:ing)?|gut feeling|personal)\b",
        ),
        (
            Section.ADVERT,
            r"\b(?:job (?:ad|advert|description|spec|posting)|advert(?:isement)?|jd|posting|person spec\w*|requirements|responsibilities|from (?:the|their) (?:website|ad|posting)|essential criteria)\b",
        ),
        (
            Section.TODO,
            r"\b(?:to ?-?do|todos?|my tasks|reminders?|shopping|^\W*logistics\W*$|travel|getting there|before (?:the )?(?:interview|i go)|prep(?:aration)?|actions? for me)\b",
        ),
        (
            Section.WEAK,
            r"\b(?:weak|went (?:badly|wrong|poorly)|bad(?:ly)?|flubbed|messed up|fumbled|struggled|could(?:'ve| have) (?:been|done|gone) better|did(?:n'?t| not) go (?:so )?well|to improve|improve|regrets?|forgot|missed|hmm+|not (?:so )?(?:good|great|well)|stumbled|lowlights?)\b",
        ),
        (
            Section.NEXT,
            r"\b(?:next(?: steps?)?|timeline|timing|what happens|process|follow[- ]?up|decision|when (?:will|do) (?:i|they)|after(?:wards)?|outcome)\b",
        ),
        (Section.QUESTIONS, r"\b(?:questions?|ask (?:them|her|him)|things to ask|q ?& ?a|my qs?)\b"),
        (
            Section.PEOPLE,
            r"\b(?:people|who(?: (?:was|i met|they are|were there))?|interviewers?|panel(?:lists?)?|attendees|present|met(?: with)?|spoke (?:to|with)|with|contacts?|names|in the room|there|gesprächspartner\w*|anwesend|teilnehmer|quién(?:es)?|personas|présents?|aanwezig|gesprekspartners?|presentes|con chi|närvarande|rozmówcy)\b",
        ),
        (
            Section.INTEREST,
            r"^\W*(?:good|nice|great|fun)\W*$|\b(?:why (?:i|them|this|it|here)|(?:what )?(?:i )?lik(?:e|ed)|loved?|pros|good (?:bits|stuff|things)|positives|excit\w+|interest\w*|plus(?:es)?|highlights?|attract\w*|appeal\w*)\b",
        ),
        (
            Section.MINE,
            r"\b(?:i (?:said|told|answered|talked|mentioned|explained|gave)|my (?:answers?|pitch|examples?|story|stories|side|points?|experience)|what i said|about me|^\W*(?:me|mine|myself|i|my \w+(?: \w+)?|what i \w+|moi|ich|yo|io|eu)\W*$|answers|examples? (?:i )?(?:gave|used)|what went well|went well)\b",
        ),
        (Section.CULTURE, r"\b(?:culture|atmosphere|vibes?|impressions?|dress code)\b"),
        (
            Section.TOLD,
            r"\b(?:they (?:said|told|want|need|are)|role|job|team|company|work|topics?|discussed|discussion|talked about|notes|challenges?|problems?|goals?|projects?|what they|about (?:them|the)|stack|tech\w*|context|day[- ]to[- ]day|background|learn(?:ed|t)|ward|school|kitchen|department|site|facts)\b",
        ),
    )
)


def section_of(words: str) -> Section:
    """Return the section that a heading announces."""
    return next((section for section, pattern in _SECTIONS if pattern.search(words)), Section.NONE)
