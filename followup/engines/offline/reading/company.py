"""Which company the interview was with."""

from collections.abc import Collection, Iterator

from followup.engines.offline.reading.company_form import form
from followup.engines.offline.reading.company_names import mentions
from followup.engines.offline.reading.fitted import NOTHING, Option, choose, join, models, weigh
from followup.engines.offline.reading.heading import is_persons
from followup.engines.offline.reading.layout import Layout
from followup.engines.offline.reading.overview import Overview
from followup.engines.offline.reading.surroundings import around
from followup.engines.offline.reading.words import Words
from followup.records import Value
from followup.text import Span

_OF_SHORT_FORMS = (
    "behind a word for",
    "behind one of",
    "behind “at”",
    "behind “with”",
    "told by “called”",
    "named as the place",
    "opens the notes",
    "in line 1",
    "set off by marks in",
    "a part of the heading",
    "in the first lines",
    "behind a label such",
    "straight behind a word for an interview",
)
"""Signs at "Littlebeck" that count for "Littlebeck Childcare" too."""
_CLEARLY = 2.0
"""How much more must speak for a name (natural logarithm of the odds) than for others and for none."""

_BEYOND_DOUBT = 5.0
"""The same, where no other employer is looked for."""


class Companies:
    """The names in the notes that may be the company's, and which of them it is."""

    def __init__(self, text: str, layout: Layout, overview: Overview, people: Collection[str]) -> None:
        """Look at every mention in `text`; `people` are the names of those who seem to have been met."""
        self.options = [option for option in _options(text, layout, overview) if not _is_met(option.text, people)]
        for option in self.options:
            if option.text in people or any(f" {option.text} " in f" {name} " for name in people):
                option.signs["one of the people, as it seems"] = option.span
            elif any(" " in name and name in option.text for name in people):
                option.signs["one of the people inside of it"] = option.span
        self.nothing = overview.nothing

    def ranked(self) -> list[Value]:
        """Return the names worth showing, the best first."""
        return choose(self.options, self.nothing, models()["company"])

    def odds(self, name: Value) -> float:
        """Return how much more speaks for a name than for none, as the natural logarithm of the odds."""
        return name.score - self._none()

    def is_clear(self) -> bool:
        """Say whether so much speaks for one name that nothing else can be the employer."""
        best = next(iter(self.ranked()), None)
        return best is not None and self.odds(best) > _BEYOND_DOUBT

    def has_other_than(self, names: Collection[str]) -> bool:
        """Say whether clearly more speaks for a name that is none of `names`: these are no employers then."""
        small = {name.lower() for name in names}
        of_names, of_others = [self._none()], [self._none()]
        for option in self.options:
            one = option.text.lower()
            among = any(one in name or name in one for name in small)
            (of_names if among else of_others).append(weigh(option.signs, models()["company"]))
        return max(of_others) > max(of_names) + _CLEARLY

    def _none(self) -> float:
        return weigh((NOTHING, *self.nothing), models()["company"])


def _is_met(name: str, people: Collection[str]) -> bool:
    """Say whether a name is that of somebody met, with a first name that many have: "Ama Boateng"."""
    small = name.lower().split()
    return len(small) > 1 and name in people and is_persons(small)


def _options(text: str, layout: Layout, overview: Overview) -> list[Option]:
    """Return each name once, with what holds of all its mentions together."""
    seen: dict[str, list[tuple[Option, frozenset[str]]]] = {}
    for line in layout.lines:
        for mention in mentions(text, Words(text, line)):
            signs = frozenset((*around(mention, overview), *form(mention, overview)))
            seen.setdefault(mention.text.lower(), []).append((Option(mention.text, mention.span), signs))
    options = {key: join(found) for key, found in seen.items()}
    for key, sign, span in list(_from_short_forms(options, seen)):
        options[key].signs.setdefault(sign, span)
    return list(options.values())


def _from_short_forms(
    options: dict[str, Option], seen: dict[str, list[tuple[Option, frozenset[str]]]]
) -> Iterator[tuple[str, str, Span]]:
    """Yield what a name that stands by itself elsewhere adds to a longer form of it, and says against itself."""
    for key, option in options.items():
        words = key.split()
        for short in (" ".join(words[:size]) for size in range(max(1, len(words) - 2), len(words))):
            alone = [
                (mention.span, signs)
                for mention, signs in seen.get(short, ())
                if not signs & {"its words may go on", "its small words may go on", "a word for a business follows"}
            ]
            if not alone or len(seen[short]) <= len(seen[key]):
                continue
            yield key, "stands there in a shorter form", alone[0][0]
            yield short, "stands there in a longer form", option.span
            for span, signs in alone:
                yield from ((key, sign, span) for sign in signs if sign.startswith(_OF_SHORT_FORMS))
