"""Remarks of the notes that must not be sent, found in a message also in other words.

How likely a sentence gives a remark away is a sum of weights over what the two have in common: words, what can stand for
them, the themes that they speak of, numbers, and whose matter it is. `python -m evals.fit_leaks` fits the weights.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from math import exp

from followup.checkers.grounding.doubt import Doubt
from followup.checkers.grounding.fields import FIELDS
from followup.checkers.grounding.quantities import Quantity, quantities
from followup.checkers.grounding.remarks import ABOUT_ME, Ground, Remark, Remarks, remarks_of
from followup.checkers.grounding.source import is_telling
from followup.checkers.grounding.themes import Touch, themes, touched
from followup.checkers.grounding.words import Token, is_function, tokens
from followup.letter import Letter
from followup.text import Span, fold

LIKELY = 0.45
"""How likely a sentence must give a remark away."""
MOST = 0.7
"""Share of a remark's own words of which a sentence that has them says the same."""
_THEM = re.compile(
    r"\b(?:he|she|they|you|your|his|her|their|boss|manager|director|colleagues?|owner|captain|panel|everyone|assistant|somebody|someone)\b"
)
_DEMAND = re.compile(
    r"\b(?:my (?:\w+ )?(?:floor|minimum|bottom line|limit|expectations?|ask|number|current (?:salary|pay)|salary|pay|rate)|i(?:'d| would|'m| am)? (?:need|want|expect|accept|require|ask(?:ing)?(?: for)?|hop(?:e|ing) for|settle|earn|make|consider|take|look(?:ing)? for|go (?:to|as low as)|live with|afford|not (?:go|accept|take))|(?:cannot|can't|could not|couldn't|won't|will not) (?:go|accept|take|move|work)|at least|(?:below|under|less than|no less than|anything (?:below|under|from|above|over))|could live with|would need|would (?:be (?:enough|fine|acceptable|plenty)|do|suit|satisfy)|suits me|enough for me)\b"
)
"""What one says of pay that one would take."""
_NAMED = re.compile(
    r"(?<=[a-z,] )[A-ZÀ-Þ][a-zà-ÿ]+|^[A-ZÀ-Þ][a-zà-ÿ]+ (?=(?:was|is|could|seemed|did|looked|has|had|might)\b)"
)
_GREETS = re.compile(
    r"\W*(?:please |kindly |do )?(?:greet|remember me|give (?:my|our)|send (?:my|our)|thank|my (?:best|warm|kind)? ?(?:regards|greetings|thanks)|regards|greetings|thanks|say hello)\b|\b(?:my|warm|kind|best) (?:regards|greetings|thanks) to\b|\bhello to\b"
)
"""A greeting to somebody tells nothing of them."""
SMALL, RARE = 3, 31
"""Numbers up to the first stand everywhere; beyond the second they are hardly the same by chance."""


@dataclass
class Said:
    """One sentence of a message, looked at once for all remarks."""

    sentence: str
    fields: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    """Where the sentence touches a field, for the fields that were looked for."""

    @cached_property
    def text(self) -> str:
        """The sentence with plain quote marks."""
        return fold(self.sentence)

    @cached_property
    def lower(self) -> str:
        """The same in small letters."""
        return self.text.lower()

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Its words."""
        return tokens(self.sentence)

    @cached_property
    def content(self) -> dict[str, Token]:
        """Its words that do more than join others, by their keys."""
        return {word.key: word for word in self.words if not is_function(word.lower)}

    @cached_property
    def telling(self) -> frozenset[str]:
        """The keys of its telling words."""
        return frozenset(one for one, word in self.content.items() if is_telling(word.lower))

    @cached_property
    def numbers(self) -> tuple[Quantity, ...]:
        """Its numbers."""
        return quantities(self.sentence)

    @cached_property
    def themes(self) -> dict[str, Touch]:
        """The themes of which its words speak."""
        return touched(self.words)

    @cached_property
    def mine(self) -> bool:
        """Whether it tells of the writer."""
        return ABOUT_ME.search(self.lower) is not None

    @cached_property
    def theirs(self) -> bool:
        """Whether it tells of somebody else."""
        return _THEM.search(self.lower) is not None or _NAMED.search(self.text) is not None

    @cached_property
    def greets(self) -> bool:
        """Whether it sends greetings."""
        return _GREETS.search(self.lower) is not None


def leaks(letter: Letter) -> tuple[Doubt, ...]:
    """Return where the letter says what its notes hold as private, in the order of the text."""
    if letter.interview is None:
        return ()
    remarks = remarks_of(letter, letter.interview)
    return tuple(
        doubt._replace(span=doubt.span.shifted(sentence.start))
        for sentence in (letter.sentences if remarks.all else ())
        for doubt in _leaked(sentence.of(letter.body), remarks)
    )


@lru_cache(maxsize=4_000)
def _leaked(text: str, remarks: Remarks) -> tuple[Doubt, ...]:
    """Return what one sentence gives away."""
    said = Said(text)
    if len(said.lower) != len(text):
        return ()
    likely = [(likelihood(said, remark), remark) for remark in remarks.all if _meet(said, remark)]
    if not likely:
        return ()
    belief, remark = max(likely, key=lambda one: one[0])
    if belief < LIKELY:
        return ()
    return (Doubt(_span(said, remark), f"Your notes hold this as private: “{_short(remark.words)}”.", hard=True),)


def _meet(said: Said, remark: Remark) -> bool:
    """Say whether a sentence and a remark have anything in common."""
    return (
        not remark.own.isdisjoint(said.content)
        or not remark.reach.isdisjoint(said.telling)
        or not remark.themes.keys().isdisjoint(said.themes)
        or bool(remark.numbers and said.numbers)
        or any(True for _ in _in_field(said, remark))
    )


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 90 else plain[:89] + "…"


def likelihood(said: Said, remark: Remark) -> float:
    """Return how likely a sentence gives a remark away, from 0 to 1."""
    if len(remark.own) > 1 and len(remark.own & said.content.keys()) >= MOST * len(remark.own):
        return 1.0
    fitted = weights()
    total = fitted[""] + sum(fitted[name] * value for name, value in signs(said, remark).items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def signs(said: Said, remark: Remark) -> dict[str, float]:
    """Return what a sentence has in common with a remark, and what speaks against its giving it away."""
    telling = said.telling
    exact = said.content.keys() & remark.own
    like = (telling & remark.reach) - exact
    strong, weak, met = _theme(said, remark)
    named = any(word.lower in remark.names and word.text[0].isupper() for word in said.words)
    numbers = [
        _count(one, other) for one in said.numbers for other in remark.numbers if one.value > SMALL or one.percent
    ]
    known = len(telling & remark.public) / max(1, len(telling))
    secret = float(remark.ground is Ground.SECRET)
    in_field = float(any(True for _ in _in_field(said, remark)))
    whose = {themes().whose[name] for name in met}
    return {
        "word": min(3, len(exact & telling)),
        "word of a secret": min(3, len(exact & telling)) * secret,
        "plain word": min(3, len(exact - telling)),
        "like": min(3, len(like)),
        "field": in_field,
        "field of a secret": in_field * secret,
        "theme": min(2, strong),
        "of theme": min(3, weak),
        "theme known": float(_known_theme(said, remark)),
        "family": float(_family(said, remark)),
        "both by themselves": float(any(remark.themes[name].by_itself and said.themes[name].by_itself for name in met)),
        "name": float(named and not said.greets),
        "name of another employer": float(named and "other" in remark.fields),
        "number": max(numbers, default=0.0),
        "of me": float(remark.mine and said.mine),
        "of them": float(not remark.mine and said.theirs),
        "of another": float((whose == {"me"} and not said.mine) or (whose == {"them"} and not said.theirs)),
        "known": known,
        "greets": float(said.greets),
        "secret": secret,
        "beside": float(remark.ground is Ground.BESIDE),
        "long": min(3.0, len(telling) / 5),
    }


def _in_field(said: Said, remark: Remark) -> Iterator[Span]:
    """Yield the wordings of a sentence that are of one field with the remark, where the public part of the notes has them not."""
    for name in remark.fields:
        kept = FIELDS[name]
        if (kept.of == "them" and not said.theirs) or (name == "pay" and not _DEMAND.search(said.lower)):
            continue
        if name not in said.fields:
            said.fields[name] = tuple(Span(*found.span()) for found in kept.words.finditer(said.lower))
        for span in said.fields[name]:
            keys = {word.key for word in said.words if word.span.overlaps(span) and not is_function(word.lower)}
            if (said.mine or kept.of != "me" or keys & remark.own) and (not keys or not keys <= remark.public):
                yield span


def _theme(said: Said, remark: Remark) -> tuple[int, int, list[str]]:
    """Return how many words of a sentence speak of a theme of the remark's, by themselves and beside others, and the themes.

    Words that the public part of the notes has tell nothing private.
    """
    strong: set[str] = set()
    weak: set[str] = set()
    met = []
    for name in said.themes.keys() & remark.themes.keys():
        noted, here = remark.themes[name], said.themes[name]
        if not noted.by_itself and (len(noted.beside) < 2 or not here.by_itself):
            continue
        alone = {word.key for word in here.by_itself if not _of_others(said, word, name)} - remark.public
        others = {word.key for word in here.beside} - remark.public - alone
        if alone or (len(others) > 1 and noted.by_itself):
            met.append(name)
            strong |= alone
            weak |= others
    return len(strong), len(weak - strong), met


def _known_theme(said: Said, remark: Remark) -> bool:
    """Say whether both speak of one theme by themselves, were it in words that stand elsewhere in the notes too."""
    return any(
        remark.themes[name].by_itself and said.themes[name].by_itself
        for name in said.themes.keys() & remark.themes.keys()
    )


def _family(said: Said, remark: Remark) -> bool:
    """Say whether both speak by themselves of one family of themes, in words that the public part of the notes has not."""
    families = themes().families
    noted = {families[name] for name, touch in remark.themes.items() if touch.by_itself}
    return any(
        touch.by_itself and families[name] in noted and not all(word.key in remark.public for word in touch.by_itself)
        for name, touch in said.themes.items()
    )


def _of_others(said: Said, word: Token, theme: str) -> bool:
    """Say whether a word is expressly somebody else's than the theme is of: "your children", "my own manners"."""
    before = said.lower[max(0, word.span.start - 12) : word.span.start].split()[-2:]
    whose = themes().whose[theme]
    return not _OWNERS[whose].isdisjoint(before) if whose in _OWNERS else False


_OWNERS = {"me": frozenset("your their his her its every each other".split()), "them": frozenset("my our".split())}


def _count(said: Quantity, noted: Quantity) -> float:
    """Return how surely a number is that of a remark: by its value alone, or by what it counts too."""
    scales = (1, 1_000, 0.001, 100_000, 0.00001) if not said.hours and not noted.hours else (1,)
    if not any(abs(said.value * scale - noted.value) < 1e-6 * noted.value for scale in scales):
        return 0.0
    return 1.0 if noted.value > RARE or (said.unit and said.unit in (noted.unit, *noted.near)) else 0.5


def _span(said: Said, remark: Remark) -> Span:
    """Return the words that give a remark away, from the first to the last."""
    hits = [word.span for word in said.words if word.lower in remark.names and word.text[0].isupper()]
    hits += [word.span for word in said.words if word.key in remark.own | remark.reach and is_telling(word.lower)]
    hits += [word.span for name in said.themes.keys() & remark.themes.keys() for word in _of(said.themes[name], remark)]
    hits += [one.span for one in said.numbers if any(_count(one, other) for other in remark.numbers)]
    hits += _in_field(said, remark)
    if not hits:
        return Span(0, len(said.text))
    return Span(min(span.start for span in hits), max(span.end for span in hits))


def _of(touch: Touch, remark: Remark) -> Iterable[Token]:
    return (word for word in (touch.by_itself or touch.beside) if word.key not in remark.public)


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """Return the weight of each sign, and under "" what stands against any remark; `evals.fit_leaks` writes them."""
    text = files(__package__).joinpath("leaks.json").read_text(encoding="utf-8")
    return {str(name): float(weight) for name, weight in json.loads(text).items()}
