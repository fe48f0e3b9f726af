"""A missing, misspelt or wrong name is the first thing that a reader sees, and the one mistake that is not forgiven."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache, partial

from followup.letter import Letter
from followup.records import Severity
from followup.rule import EMAILS, Example, Hit, Rule, replacement
from followup.text import Span

_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*")
_TITLES = frozenset(
    "dr mr mrs ms miss mx prof professor sir madam madame mme mlle dame lord lady rev reverend father sister brother captain sergeant colonel major judge justice chef coach"
    " nurse doctor herr frau hr fru señor señora senhor senhora sig signor signora pan pani mevrouw meneer monsieur sensei san principal director dean councillor senator respected"
    " esteemed hon honourable honorable uncle aunty auntie bro engr engineer architect pastor rabbi imam sheikh datuk datin puan encik inspector officer superintendent matron sr sra srta dra san sama sensei hanım bey ji".split()
)
_FORMS = {
    "mr": "m",
    "herr": "m",
    "señor": "m",
    "monsieur": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "frau": "f",
    "señora": "f",
    "madame": "f",
    "dr": "d",
    "prof": "d",
    "professor": "d",
}
"""Titles that exclude one another; a doctor's or professor's is only missed."""
_NOBODY = frozenset(
    "and team all both everyone everybody folks there again hiring manager committee panel recruiting recruitment recruiter interviewers interviewer colleagues the people of at"
    " to whom it may concern hr department friends guys ladies gentlemen members board search selection you your my dear office staff crew group head heads school from in name firstname lastname surname recipient".split()
)
_NICKNAMES = {
    "bob": "robert", "rob": "robert", "bill": "william", "will": "william", "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "kate": "katherine", "kathy": "katherine",
    "peggy": "margaret", "maggie": "margaret", "dick": "richard", "rick": "richard", "jim": "james", "jack": "john", "tony": "anthony", "mike": "michael", "mick": "michael",
    "ted": "edward", "ned": "edward", "hank": "henry", "harry": "henry", "chuck": "charles", "sasha": "alexander", "sandy": "alexander", "pepe": "josé", "paco": "francisco",
    "becky": "rebecca", "jenny": "jennifer", "sue": "susan", "steve": "stephen", "nick": "nicholas", "drew": "andrew", "molly": "mary", "polly": "mary", "gosia": "małgorzata",
    "kasia": "katarzyna", "ola": "aleksandra", "asia": "joanna", "tomek": "tomasz", "wojtek": "wojciech", "vanya": "ivan", "dima": "dmitri", "misha": "mikhail", "nacho": "ignacio", "lupe": "guadalupe",
    "kit": "christopher", "meg": "margaret", "patty": "patricia", "trish": "patricia", "terry": "theresa", "tess": "theresa", "vicky": "victoria", "lexi": "alexandra", "xander": "alexander", "beto": "roberto", "lena": "helena", "nell": "eleanor", "ellie": "eleanor", "dave": "david", "dan": "daniel", "greg": "gregory", "gus": "august",
}  # fmt: skip
_NOBODY_NAMED = re.compile(
    r"(?:hi|hello|hey|hiya|greetings|dear|good (?:morning|afternoon|evening|day)|morning|afternoon)(?: there)?(?: again)?\s*|to whom it may concern"
)
_SLOT = re.compile(r"[{}\[\]<>$]|\bXX+\b")
"""A template's slot in a greeting is no name; `template-leftover` tells of it."""
_ALIKE = 0.74
"""Ratio from which two names are taken for one name, misspelt."""


def check(letter: Letter) -> Iterator[Hit]:
    """Find a message without greeting, and a name in it that the notes spell otherwise or do not have."""
    if letter.greeting is None:
        yield Hit(None, "There is no greeting: begin with the reader's name.")
        return
    if _SLOT.search(letter.body, *letter.greeting.span):
        return
    yield from _wrong_title(letter)
    if letter.recipient and _NOBODY_NAMED.fullmatch(letter.lower, *letter.greeting.span):
        detail = f"You know who reads this: greet {letter.recipient} by name."
        yield Hit(letter.greeting.span, detail, severity=Severity.WARNING)
    names = _known_names(letter)
    words = _NAME_WORD.finditer(letter.body, *letter.greeting.name) if letter.greeting.name and names else ()
    greeted = [found for found in words if found.group().lower() not in _TITLES | _NOBODY and len(found.group()) > 1]
    meant = [max(names, key=partial(_alike, found.group())) for found in greeted]
    right = any(_same(name, found.group()) for name, found in zip(meant, greeted, strict=True))
    for name, found in zip(meant, greeted, strict=True):
        word, span = found.group(), Span(*found.span())
        if _same(name, word):
            yield from _spelt(word, span, name, names)
        elif _alike(word, name) >= _ALIKE:
            yield Hit(span, f"The notes spell this name “{name}”.", replacement(name, safe=True))
        elif not _may_be_right(letter, word, other_is_right=right):
            fixes = replacement(name) if len(names) == len(greeted) == 1 else ()
            yield Hit(span, f"The reader is not called “{word}”, as far as you noted.", fixes)


def _spelt(word: str, span: Span, name: str, names: frozenset[str]) -> Iterator[Hit]:
    """Find a right name in small letters, or without its accents."""
    if word.islower() and word not in names:
        yield Hit(span, "A name begins with a capital.", replacement(word.title(), safe=True))
    elif name != word.replace("’", "'") and _plain(name) == _plain(word) and name.lower() != word.lower():
        fixes = replacement(name, safe=True)
        yield Hit(span, f"The notes spell this name “{name}”.", fixes, severity=Severity.HINT)


def _wrong_title(letter: Letter) -> Iterator[Hit]:
    """Find "Mr" for "Ms", and "Mr" where the notes say "Dr"."""
    known = letter.recipient.split()[0] if letter.recipient else ""
    form = _FORMS.get(known.strip(".").lower())
    if form is None or letter.greeting is None or letter.greeting.name is None:
        return
    found = _NAME_WORD.search(letter.body, *letter.greeting.name)
    given = _FORMS.get(found.group().lower()) if found else None
    if found and given and given not in (form, "d"):
        severity = Severity.HINT if form == "d" else None
        yield Hit(Span(*found.span()), f"The notes say “{known}”.", replacement(known.strip(".")), severity=severity)


def _may_be_right(letter: Letter, word: str, *, other_is_right: bool) -> bool:
    """Say whether a name that is not the reader's may stand here all the same."""
    noted = letter.notes is not None and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", letter.notes.text) is not None
    if letter.recipient is None or other_is_right:
        return noted
    others = letter.interview.people if letter.interview else ()
    if noted:
        return not any(word in person.name.split() for person in others)
    titled = letter.recipient.split()[0].strip(".").lower() in _TITLES
    first_name = (
        letter.greeting is not None
        and letter.greeting.name is not None
        and letter.greeting.name.of(letter.body).strip() == word
    )
    return titled and first_name and len(letter.recipient.split()) == 2 and letter.notes is None


def _known_names(letter: Letter) -> frozenset[str]:
    """Return the words of the names that the greeting may use."""
    if letter.recipient:
        known = [letter.recipient]
    elif letter.interview:
        known = [person.name for person in letter.interview.people]
    else:
        known = []
    words = {word for name in known for word in _NAME_WORD.findall(name) if word.lower() not in _TITLES | _NOBODY}
    return frozenset(words | {word.title() for word in words if word.islower()})


def _same(name: str, word: str) -> bool:
    """Say whether `word` is the name, its short form (Tom, Chris), its nickname (Bob) or the name without accents."""
    one, other = _plain(name), _plain(word)
    longer, shorter = max(one, other, key=len), min(one, other, key=len)
    short = len(longer) - 1 > len(shorter) >= 3 and longer.startswith(shorter)
    return one == other or short or _NICKNAMES.get(other) == one or _NICKNAMES.get(one) == other


@lru_cache(maxsize=1000)
def _alike(word: str, name: str) -> float:
    return 1.0 if _same(name, word) else SequenceMatcher(None, _plain(name), _plain(word)).ratio()


@lru_cache(maxsize=1000)
def _plain(word: str) -> str:
    """Return the word in small letters without accents; Müller and Mueller are one name."""
    word = word.lower().replace("’", "'")
    for long, short in (("ue", "u"), ("oe", "o"), ("ae", "a"), ("ß", "ss"), ("ø", "o"), ("ł", "l")):
        word = word.replace(long, short)
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


RULE = Rule(
    title="The greeting is missing or names the wrong person",
    source="Common Mistakes to Avoid",
    instruction="Greet the reader by the name and in the form that the notes use.",
    check=check,
    kinds=EMAILS,
    severity=Severity.ERROR,
    examples=(
        Example(
            bad=(
                "Hello,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Hello Priya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=("Hello",),
            recipient="Priya Raman",
        ),
        Example(
            bad=(
                "Hi priya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Hi Priya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=("priya",),
            recipient="Priya Raman",
        ),
        Example(
            bad=(
                "Hi Prya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Hi Priya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=("Prya",),
            recipient="Priya Raman",
        ),
        Example(
            bad=(
                "Thank you for walking me through the glaze tests for the new kiln. I would love to join the studio.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Dear Ms Weir,\n\nThank you for walking me through the glaze tests for the new kiln. I would love to join the studio.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=(None,),
        ),
        Example(
            bad=(
                "Hi Tom,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            good=(
                "Hi Priya,\n\nThank you for walking me through the phonics scheme and the reading corner for Year 4. I would love to teach with it.\n\n"
                "I look forward to hearing from you.\n\nBest wishes,\nJon"
            ),
            marks=("Tom",),
            recipient="Priya Raman",
            notes=(
                "Interview with Priya Raman and Tom Ellis at Oakfield Primary for the Year 4 teacher post, 4 May.\n- Priya walked me through the"
                " phonics scheme and the reading corner\n- Tom Ellis showed me the hall"
            ),
        ),
    ),
    allows=(
        "Sarah,\n\nIt was a pleasure to talk about the harbour survey. The role appeals to me.\n\nI look forward to hearing from you.\n\nBest,\nMo",
    ),
)
