"""Slang, emoji and shouting read as if the role did not matter; a friendly tone needs none of them."""

import re
from collections.abc import Iterator

from followup.letter import Letter
from followup.phrases import Phrases
from followup.records import Fix, Part, Severity
from followup.rule import Example, Hit, Rule, replacement
from followup.text import Span
from followup.wordings.slang import SLANG

_PLAIN = {
    "wanna": "want to", "gonna": "going to", "gotta": "have to", "gimme": "give me", "lemme": "let me", "kinda": "rather", "sorta": "rather",
    "thx": "thank you", "tysm": "thank you very much", "thanx": "thank you", "tnx": "thank you", "tks": "thank you", "pls": "please", "plz": "please",
    "u": "you", "ur": "your", "r": "are", "ppl": "people", "cuz": "because", "coz": "because", "yeah": "yes", "yep": "yes", "yup": "yes", "nope": "no",
    "nah": "no", "ain't": "is not", "2day": "today", "deets": "details", "convo": "conversation", "fave": "favourite",
}  # fmt: skip
_FAMILIAR_GREETING = re.compile(
    r"(?P<rude>(?:he+y{2,}|yo+|sup|wassup|what's up|(?:hi|hey|hello)(?: guys| dudes?| man| mate| bro| buddy| girl)))\b[^\n,:!]*|(?:hey|hiya|howdy)\b[^\n,:!]*"
)
_FAMILIAR_SIGN_OFF = re.compile(
    r"xoxo\w*|xx+|hugs|kisses|big hugs|hugs and kisses|laters?|laterz|peace(?: out)?|ttyl|thx|tysm|bye(?: for now)?|see ya|big hug|(?:lots of |much |all my )?love(?: and (?:hugs|kisses|light))?|(?:[a-z]+ ){0,2}(?:kiss|smooch)(?:es)?|catch you later|ciao for now|ta ta|toodle[- ]?oo|stay (?:cool|awesome|frosty)|rock on|over and out|your (?:buddy|pal|mate|bestie|future (?:bestie|superstar))"
)
_KISSES = re.compile(r"(?<=\w )x{1,5}$|(?<!\w)xx+(?!\w)")
_CHUMMY = Phrases("""
    {mate|man|big man|my man|dude|buddy|pal|bud|champ|chief|chap|guys|folks|boss|love|my love|my friend|my dear|dear|darling|honey|sweetheart|gorgeous|girl|hun|babe}
""")
"""Too familiar where they address the reader, between commas."""
_LETTER_FOR_A_WORD = re.compile(r"(?<!\S)(?:r u|[uU]|r(?= you\b))(?=[\s,.!?])")
_LIKE = re.compile(r", like(?=[,.!])")
_EVER = re.compile(r"(?<=[.!?] )(?P<word>\w+)\. \w+\. ever\b|(?<=\n)best\. \w+\. ever\b")
_THRICE = tuple(3 * character for character in "abcdefghjklmnopqrstuvyz")
_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u26ff\u2702-\u2712\u2728\u2744\u2753-\u2757\u2763-\u2767\u2b50\u2b55][\ufe0f\u200d\U0001f300-\U0001faff\u2640\u2642]*"
)
_EMOTICON = re.compile(r"[:;=](?<![\w(:;].)['-]?[)(DPpO/\\|*](?![\w/])|<3(?!\d| ?[a-z])|\^_?\^")
_CAPITALS = re.compile(r"[A-Z]{2}(?<![\w.&/-]..)[A-Z]*(?:'[A-Z]+)?(?:[ ,]+[A-Z]{2,}(?:'[A-Z]+)?)*(?![\w&/-])")
_SHOUTED = frozenset(
    "VERY REALLY SO MUCH LOVE LOVED THANK THANKS YOU PLEASE AMAZING GREAT AWESOME NOW NEVER ALWAYS EXCITED MUST NEED WANT HUGE BEST HOPE WAIT ALL"
    " TOTALLY EVERYTHING STILL FANTASTIC ABSOLUTELY PERFECT DEFINITELY SUPER INCREDIBLE WOW YES NOT ANY JOB EXACTLY KNOW ANSWER HOURS GOAT OMG WORLD DREAM SERIOUSLY SUCH BIG EVER LITERALLY HAPPY FUN".split()
)
_RUN = re.compile(r"[!?]*(?:!!|!\?|\?!|\?\?)[!?]*")
MOST_EXCLAMATIONS = 2


def check(letter: Letter) -> Iterator[Hit]:
    """Find slang, texting shorthand, emoji, shouting, an over-familiar greeting or sign-off, too many exclamation marks."""
    yield from _greeting(letter)
    yield from _slang(letter)
    yield from _sign_off(letter)
    yield from _pictures(letter.plain, Part.BODY, letter.message)
    yield from _pictures(letter.subject, Part.SUBJECT, Span(0, len(letter.subject)))
    for found in _CAPITALS.finditer(letter.plain, *letter.content):
        if any(word.strip(",") in _SHOUTED for word in found.group().split()):
            fixes = replacement(found.group().lower())
            yield Hit(Span(*found.span()), "Capitals read as shouting: write it small.", fixes)
    if "!" in letter.body or "??" in letter.body:
        yield from _exclamations(letter)


def _greeting(letter: Letter) -> Iterator[Hit]:
    if letter.greeting and (found := _FAMILIAR_GREETING.match(letter.lower, *letter.greeting.span)):
        detail = "This greeting is too familiar for an employer: write “Hi” or “Dear”."
        severity = Severity.WARNING if found["rude"] else Severity.HINT
        yield Hit(Span(*found.span()), detail, _polite(letter), severity=severity)


def _slang(letter: Letter) -> Iterator[Hit]:
    for span in SLANG.find(letter, letter.content):
        words = " ".join(span.of(letter.body).split())
        yield Hit(span, f"“{words}” is too casual here.", _in_plain_words(words))
    for found in (
        _LETTER_FOR_A_WORD.finditer(letter.plain, *letter.content) if {"u", "r"} & letter.places.keys() else ()
    ):
        yield Hit(Span(*found.span()), f"“{found.group()}” is too casual here.", _in_plain_words(found.group()))
    for key, mannerism in (("like", _LIKE), ("ever", _EVER)):
        for found in mannerism.finditer(letter.lower, *letter.content) if key in letter.places else ():
            yield Hit(Span(*found.span()), f"“{found.group()}” is too casual here.")
    for span in _CHUMMY.find(letter, letter.content):
        if letter.plain[span.start - 2 : span.start] == ", " and letter.plain[span.end : span.end + 1] in set(",.!?\n"):
            yield Hit(span, f"“{span.of(letter.body)}” is too familiar here.")
    drawn_out = [thrice for thrice in _THRICE if thrice in letter.lower]
    for word in letter.words if drawn_out else ():
        if any(thrice in word.of(letter.lower) for thrice in drawn_out):
            yield Hit(word, f"“{word.of(letter.body)}” is too casual here.")


def _sign_off(letter: Letter) -> Iterator[Hit]:
    if letter.sign_off is None:
        return
    phrase = letter.sign_off.phrase
    if phrase and _FAMILIAR_SIGN_OFF.fullmatch(letter.lower, *phrase):
        yield Hit(phrase, "This sign-off is too familiar for an employer.", replacement("Best wishes"))
    elif kiss := _KISSES.search(letter.lower, *letter.sign_off.span):
        severity = Severity.HINT if kiss.group() == "x" else Severity.WARNING
        yield Hit(Span(*kiss.span()), "Kisses are too familiar for an employer.", severity=severity)


def _in_plain_words(words: str) -> tuple[Fix, ...]:
    plain = _PLAIN.get(words.lower())
    return replacement(plain[0].upper() + plain[1:] if words[0].isupper() else plain) if plain else ()


def _polite(letter: Letter) -> tuple[Fix, ...]:
    name = letter.greeting.name.of(letter.body) if letter.greeting and letter.greeting.name else ""
    return replacement(f"Hi {name}") if name and name[0].isupper() else ()


def _pictures(text: str, part: Part, within: Span) -> Iterator[Hit]:
    for found in (*_EMOTICON.finditer(text, *within), *(() if text.isascii() else _EMOJI.finditer(text, *within))):
        yield Hit(Span(*found.span()), f"Leave out “{found.group()}”: words do it better.", replacement(""), part=part)


def _exclamations(letter: Letter) -> Iterator[Hit]:
    runs = [Span(*found.span()) for found in _RUN.finditer(letter.body, *letter.message)]
    for run in runs:
        mark = "?" if "?" in run.of(letter.body) else "!"
        yield Hit(run, "One mark is enough.", replacement(mark, safe=True))
    covered = {at for run in runs for at in range(*run)}
    single = [Span(*found.span()) for found in re.finditer("!", letter.body) if found.start() not in covered]
    for span in [span for span in single if letter.content.holds(span)][MOST_EXCLAMATIONS:]:
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
        Example(
            bad="Ur team is lowkey the best, and the loom was soooo quiet.",
            good="Your team is the best that I have met, and the loom was very quiet.",
            marks=("Ur", "lowkey", "soooo"),
        ),
    ),
    allows=(
        "The NHS and the EU AI Act came up, and the SQL on page (8) too. What a day!",
        "I'd be glad to help, and it's close to what I did at the UN in the DRC.",
    ),
)
