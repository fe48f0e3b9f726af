"""Slang, emoji and shouting read as if the role did not matter; a friendly tone needs none of them."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.records import Fix, Part, Severity
from followup.rule import Example, Hit, Rule, pattern, phrases, replacement
from followup.text import Span

_SLANG = pattern(
    r"gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|ain't|y'all|yall|innit|cos|coz|cuz|'cause|yep|yup|nope|nah|yeah|ya|yo|sup|wassup|whats up|what's up|howdy|hiya",
    r"lol|lmao|rofl|omg|wtf|btw|imo|imho|tbh|idk|ngl|fwiw|brb|ttyl|hmu|jk|fomo|yolo|thx|tnx|thanx|tysm|tks|pls|plz|plss|ppl|msg|gr8|l8r|b4|2day|2moro|2nite|u|ur|r u|bc|w/|rn",
    r"dudes?|bro|bruh|buddy|pal|fam|homie|(?:you|hey|hi|hello) guys|guys|(?:hey|hi|thanks|cheers),? (?:mate|man|dude|girl|hun|hon|love|boss)",
    r"stoked|pumped|psyched|amped|jazzed|dope|lit|rad|badass|kick-?ass|hella|wicked cool|(?:so|super|way|pretty|really|totally|very) (?:cool|awesome|rad|sick|chill)|super-? ?duper",
    r"totally|freaking|frickin'?|damn|hell of a|crap|shit\w*|fuck\w*|sucks|bummer|no biggie|my bad|whatever|meh|woohoo|woo hoo|yay|yippee|woot|haha\w*|hehe\w*|lolz",
    r"hit me up|holler|shoot me (?:a|an)|ping me|gimme a (?:ring|shout|buzz)|give me a (?:shout|buzz)|catch (?:ya|you) later|see ya|cya|laters?(?=[,!\n])|peace out|hang out|blew my mind|mind-? ?blown"
    r"|nailed it|crushed it|killed it|killing it|rock(?:ed|s) my|you rock|vibe[sd]?|chill|chillin'?|a blast|awesome sauce|bestie|slay|legit|low-?key|high-?key|big time|tons of|loads of fun|super fun|super stoked",
    r"xoxo\w*|xx+|hugs|kisses",
)
_OVERFAMILIAR = re.compile(r"(?:hey+|yo+|sup|howdy|hiya|wassup|what's up)\b[^\n,:!]*")
_EMOTICON = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d]+|(?<![\\w(:;])(?:[:;=8xX]['-]?[)(DPpO/\\\\|*]|<3|\\^_?\\^)(?![\\w/])"
)
_CAPITALS = re.compile(r"(?<![\w.&/-])[A-Z]{2,}(?:['’][A-Z]+)?(?:[ ,]+[A-Z]{2,}(?:['’][A-Z]+)?)*(?![\w&/-])")
_SHOUTED_WORDS = frozenset(
    "VERY REALLY SO MUCH LOVE LOVED THANK THANKS YOU PLEASE AMAZING GREAT AWESOME NOW NEVER ALWAYS EXCITED MUST NEED WANT HUGE BEST HOPE WAIT ALL TOTALLY EVERYTHING STILL VERY FANTASTIC "
    "ABSOLUTELY PERFECT DEFINITELY SUPER INCREDIBLE WOW YES".split()
)
_EXCLAMATIONS = re.compile(r"!+")
_RUN = re.compile(r"[!?]*(?:!!|!\?|\?!|\?\?)[!?]*")
MOST_EXCLAMATIONS = 2


def check(letter: Letter) -> Iterator[Hit]:
    """Find slang, texting shorthand, emoji, shouting, an over-familiar greeting and too many exclamation marks."""
    greeting = letter.greeting.span if letter.greeting else None
    if greeting and (found := _OVERFAMILIAR.match(letter.lower, *greeting)):
        yield Hit(
            Span(*found.span()), "This greeting is too familiar for an employer: write “Hi” or “Dear”.", _polite(letter)
        )
        yield from phrases(letter, _SLANG, "“{}” is too casual here.", within=Span(greeting.end, letter.message.end))
    else:
        yield from phrases(letter, _SLANG, "“{}” is too casual here.")
    yield from _marks(letter, _EMOTICON, "Leave out “{}”: words do it better.", Part.BODY)
    yield from _marks(letter, _EMOTICON, "Leave out “{}”: words do it better.", Part.SUBJECT)
    for found in _CAPITALS.finditer(letter.body, *letter.content):
        if any(word.strip(",") in _SHOUTED_WORDS for word in found.group().split()):
            yield Hit(
                Span(*found.span()), "Capitals read as shouting: write it small.", replacement(found.group().lower())
            )
    yield from _exclamations(letter)


def _polite(letter: Letter) -> tuple[Fix, ...]:
    name = letter.greeting.name.of(letter.body) if letter.greeting and letter.greeting.name else ""
    return replacement(f"Hi {name}") if name and name[0].isupper() else ()


def _marks(letter: Letter, found_by: re.Pattern[str], detail: str, part: Part) -> Iterator[Hit]:
    text = letter.body if part is Part.BODY else letter.subject
    within = letter.message if part is Part.BODY else Span(0, len(text))
    for found in found_by.finditer(text, *within):
        yield Hit(Span(*found.span()), detail.format(found.group()), replacement(""), part=part)


def _exclamations(letter: Letter) -> Iterator[Hit]:
    runs = [Span(*found.span()) for found in _RUN.finditer(letter.body, *letter.message)]
    for run in runs:
        mark = "?" if "?" in run.of(letter.body) else "!"
        yield Hit(run, "One mark is enough.", replacement(mark, safe=True))
    single = [Span(*found.span()) for found in _EXCLAMATIONS.finditer(letter.body, *letter.content)]
    single = [span for span in single if not any(run.overlaps(span) for run in runs)]
    for span in single[MOST_EXCLAMATIONS:]:
        yield Hit(span, "Two exclamation marks are the most that a message bears.", replacement("."))


RULE = Rule(
    title="Too casual",
    source="Crafting the Perfect Follow-Up Message; Common Mistakes to Avoid",
    instruction="Be polite and professional: no slang, no emoji, no capitals for weight, one exclamation mark at the most. Contractions are fine in a warm tone.",
    check=check,
    group="tone",
    scope="phrase",
    severity=Severity.WARNING,
    examples=(
        Example(
            bad="I am super stoked about the ward role and wanna start soon.",
            good="I am glad about the ward role and would like to start soon.",
            marks=("super stoked", "wanna"),
        ),
        Example(
            bad="Thank you for the tour of the mill!!!",
            good="Thank you for the tour of the mill!",
            marks=("!!!",),
        ),
        Example(
            bad="The looms were THE BEST and SO fast 😀",
            good="The looms were the best and so fast",
            marks=("😀", "THE BEST", "SO"),
        ),
    ),
    allows=(
        "The NHS and the EU AI Act came up, and the SQL on page (8) too. What a day!",
        "I'd be glad to help, and it's close to what I did at the UN in the DRC.",
    ),
)
