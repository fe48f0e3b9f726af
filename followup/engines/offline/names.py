"""Which words are names of people: a list from many countries, and runs of capitalised words in a line."""

import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from followup.text import Span
from followup.vocabulary import FUNCTION_STEMS, GENERIC_STEMS, is_everyday, stem

HONORIFICS = frozenset(
    """ma'am ma’am maam cpt dr hon sister brother chef captain capt judge justice rabbi imam pastor sheikh haji hajia alhaji mr mrs ms miss mx master prof professor doctor sir dame lord lady rev reverend fr sr sra srta señor señora senor senora doña dona
    herr frau dipl-ing drs herra madame mme mlle monsieur maître me signor signora sig dott dottor dottoressa pan pani pán paní gospodin gospođa dhr mevr mevrouw meneer hr datuk dato datin puan encik cik tuan pak ibu bapak mbak khun ustaz ustad sayyid
    madam maestro maestra dra profa dr-ing ing magistra mag hr fru md don hra lic uncle auntie tante onkel
    shri smt sri thiru tmt chief chef oga mzee bwana ndugu mwalimu engr barr arch lt sgt cpl col maj gen cmdr officer coach father mother kyai saya bhai""".split()
)
"""Words before a name, in small letters."""
TITLES_BEHIND = re.compile(
    r"(?:[ -](?:san|sama|sensei|kun|nim|ssi|ji|sahib|saheb|bey|hanım|hanim|abi|bhai|da|didi|garu|ma['’]?am|madam|sir|oga))(?![\w])"
)
"""Words behind a name: "Tanaka-san", "Sushma ma'am"."""
_FORMS_OF_ADDRESS = frozenset("mr mrs ms miss mme mlle herr frau dr prof señor señora sra signor signora".split())
"""Those that no name holds: a new name begins with them."""
PARTICLES = frozenset(
    "de da do dos das du del della di van der den ter ten von zu la le el al bin bint binti ibn ben y e af av".split()
)
ROLE_NOUNS = frozenset(
    word
    for line in (files(__package__) / "occupations.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split()
)
"""The nouns that end a job title, of all trades and in several languages."""

_NEVER = frozenset(
    """met spoke spoken talked chatted saw had asked told called with from panel then also after before when while since because what who how why today yesterday lovely great good nice
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec easter christmas diwali eid ramadan ok okay zoom teams skype meet google
    microsoft linkedin slack english french german spanish italian dutch polish british american canadian australian european african asian indian chinese japanese monday's
    i'm i'd i'll i've it's that's hi hello dear hey thanks regards best kind sincerely cheers cv hr ceo cto cfo nhs uk usa us eu uae ny nyc la sf london paris berlin phd msc bsc mba
    sie er es wir ich du ihr ella él elle il nous vous ils elles zij hij wij lui lei noi eu nós eles todo
    oh ah ha haha wow love perfect yeah yep nope hmm uh um alright sure okay sounds
    am pm gmt cet est pst ist utc interview interviews interviewer candidate company role job team position round panel call phone video notes note recruiter manager""".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:(?:['’-]|\.-)[^\W\d_]+)*\.?")


class Known(NamedTuple):
    """The shipped lists, in small letters."""

    given: frozenset[str]
    everyday: frozenset[str]
    """Given names that are everyday words too: Grace, Will, Mark."""
    family: frozenset[str]


@lru_cache(maxsize=1)
def known() -> Known:
    """Load names.txt (see docs/names.md for where it comes from)."""
    text = (files(__package__) / "names.txt").read_text(encoding="utf-8").lower()
    given, family = text.split("# family names\n")
    names = [name for name in given.splitlines() if not name.startswith("#")]
    return Known(
        frozenset(name for name in names if name[-1] != "?"),
        frozenset(name[:-1] for name in names if name[-1] == "?"),
        frozenset(family.split()),
    )


_FEW_CAPITALS = 40


def is_typed_small(text: str) -> bool:
    """Say whether notes are typed in small letters, with fewer than one capital in forty characters."""
    return sum(letter.isupper() for letter in text) * _FEW_CAPITALS < len(text)


class Run(NamedTuple):
    """Words that stand together and may be one name."""

    span: Span
    words: tuple[str, ...]
    """Without honorifics."""
    honorific: bool
    opens: bool
    """Stands at the beginning of a sentence or a line, where any word has a capital."""


def runs(text: str, span: Span) -> list[Run]:
    """Return the runs of capitalised words in a line that may be names of people."""
    found: list[Run] = []
    current: list[re.Match[str]] = []
    for match in _WORD.finditer(text, *span):
        word = match.group()
        joined = bool(current) and text[current[-1].end() : match.start()] in (" ", "")
        capital = word[0].isupper() and (len(word) < 3 or not word.isupper() or len(word) <= 2)
        if joined and current[-1].group().endswith(".") and not _abbreviates(current[-1].group()):
            found += _finish(text, span, current)
            current = []
            joined = False
        if joined and word.rstrip(".").lower() in _FORMS_OF_ADDRESS:
            found += _finish(text, span, current)
            current = []
            joined = False
        particle = joined and word.lower() in PARTICLES
        if ((capital or _shouted_name(word)) and (joined or not current)) or particle:
            current.append(match)
        else:
            found += _finish(text, span, current)
            current = [match] if capital else []
    return found + _finish(text, span, current)


def _abbreviates(word: str) -> bool:
    bare = word.replace(".", "").lower()
    return bare in HONORIFICS or len(bare) == 1


def _shouted_name(word: str) -> bool:
    return len(word) > 3 and word.isupper() and word.lower() in known().given


def _finish(text: str, line: Span, matches: list[re.Match[str]]) -> list[Run]:
    """Drop what is no part of a name at both ends, and return what is left."""
    matches = list(matches)
    behind = TITLES_BEHIND.match(text, matches[-1].end()) if matches else None
    opening = matches[0].start() if matches else 0
    title: re.Match[str] | None = None
    while matches and (_is_honorific(matches[0].group()) or _is_no_name(matches[0].group(), first=True)):
        title = (title or matches[0]) if _is_honorific(matches[0].group()) else None
        matches.pop(0)
    cut = False
    while matches and (matches[-1].group().lower() in PARTICLES or _is_no_name(matches[-1].group(), first=False)):
        if _is_family_name(matches) or _follows_a_given_name(matches):
            break
        cut = matches[-1].group().lower().rstrip(".") in ROLE_NOUNS
        matches.pop()
    if (
        not matches
        or len(matches) > 5
        or (cut and not any(match.group().lower() in known().given for match in matches))
    ):
        return []
    words = tuple(match.group().rstrip(".") if len(match.group()) > 2 else match.group() for match in matches)
    joined = TITLES_BEHIND.search(words[-1])
    end = matches[-1].end() - (matches[-1].group().endswith(".") and len(matches[-1].group()) > 2)
    before = text[line.start : opening].rstrip()
    opens = matches[0].start() == opening and (not before or before[-1] in '.!?:;•-*–"“(')
    start = (title or matches[0]).start()
    return [Run(Span(start, end), words, title is not None or behind is not None or joined is not None, opens)]


_TRADES_AS_NAMES = frozenset(
    """baker barber brewer butcher butler carpenter carter chandler clerk cook cooper dyer farmer fisher fletcher forester forster gardener glover harper hunter joiner judge mason miller miner page parker
    painter piper planter plumber porter potter sadler sailor sawyer shepherd skinner slater smith spicer steward stewart tailor tanner taylor thatcher turner usher walker waller warden weaver webster wheeler wright singer dean bishop chancellor marshall marshal major constable sheriff""".split()
)


def _is_family_name(matches: list[re.Match[str]]) -> bool:
    """Say whether the last word is a trade that is a family name: "Anna Cooper", not "Plant Operator"."""
    return len(matches) in (2, 3) and matches[-1].group().lower() in _TRADES_AS_NAMES and _is_given(matches[0].group())


def _follows_a_given_name(matches: list[re.Match[str]]) -> bool:
    """Say whether the last word is a family name that only looks like a form of a common word: "Otávio Lins"."""
    word = matches[-1].group().rstrip(".").lower()
    if len(matches) != 2 or word in _NEVER or word in ROLE_NOUNS or matches[0].group().lower() not in known().given:
        return False
    return matches[-1].group()[0].isupper() and word not in known().everyday and not is_everyday(word)


def _is_given(word: str) -> bool:
    return word.lower() in known().given or word.lower() in known().everyday


def _is_honorific(word: str) -> bool:
    return word == "M." or word.replace(".", "").lower() in HONORIFICS


def _is_no_name(word: str, *, first: bool) -> bool:
    bare = word.rstrip(".").lower().removesuffix("'s").removesuffix("’s")
    if bare in _NEVER or bare in ROLE_NOUNS or (len(bare) == 1 and not (first and word.endswith("."))):
        return True
    if bare in known().given or bare in known().family:
        return False
    return stem(bare) in (GENERIC_STEMS if bare not in known().everyday else FUNCTION_STEMS)
