"""Which English a message is to be read as: what the person set, else what the notes show, else what it is spelt in.

American and British spelling are told apart by the words below; the country comes from money, telephone numbers, mail
addresses and places in the notes.
"""

import re
from collections import Counter
from typing import NamedTuple

from followup.letter import Letter
from followup.records import Variant


class Choice(NamedTuple):
    """The variant to read by."""

    variant: Variant
    sure: bool
    """False where it is only the default, or what the message itself is spelt in."""


_PLACES = {
    Variant.GB: r"UK|U\.K\.|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|London|Manchester|Birmingham|Leeds|"
    r"Glasgow|Edinburgh|Bristol|Liverpool|Sheffield|Cardiff|Belfast|Newcastle upon Tyne|Nottingham|Leicester|Dublin|Cork|NHS|"
    r"[\w.-]+@[\w.-]+\.(?:uk|ie)|[\w-]+\.(?:co|org|ac|gov)\.uk|\+44[ \d]|£ ?\d",
    Variant.AU: r"Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|NSW|[\w.-]+@[\w.-]+\.au|[\w-]+\.com\.au|\+61[ \d]|A\$|AUD",
    Variant.NZ: r"New Zealand|Aotearoa|Auckland|Wellington|Christchurch|Dunedin|[\w.-]+@[\w.-]+\.nz|[\w-]+\.co\.nz|\+64[ \d]|NZ\$|NZD",
    Variant.CA: r"Canada|Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Halifax|Ontario|Quebec|Alberta|"
    r"[\w.-]+@[\w.-]+\.ca|C\$|CAD",
    Variant.ZA: r"South Africa|Johannesburg|Cape Town|Durban|Pretoria|Gauteng|[\w.-]+@[\w.-]+\.za|[\w-]+\.co\.za|\+27[ \d]|ZAR|R ?\d{2,3} ?000",
    Variant.IN: r"India|Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Hyderabad|Pune|Kolkata|[\w.-]+@[\w.-]+\.in|[\w-]+\.co\.in|\+91[ \d]|₹|INR|lakhs?|crores?",
    Variant.US: r"USA|U\.S\.|United States|New York|NYC|San Francisco|Los Angeles|Chicago|Boston|Seattle|Houston|Dallas|Denver|"
    r"Atlanta|Austin|Philadelphia|Portland|California|Texas|Florida|Ohio|401\(?k\)?|\(\d{3}\) ?\d{3}-\d{4}|\+1[ -]\d",
}
_SIGNS = {variant: re.compile(rf"(?<![\w@.])(?:{signs})(?!\w)") for variant, signs in _PLACES.items()}

_BRITISH_ONLY = (
    r"\b(?:colour|favour|honour|labour|neighbour|behaviour|harbour|humour|flavour|rumour|endeavour|centre|theatre|metre|litre|fibre|defence|"
    r"offence|catalogue|travell(?:ed|ing|er)|cancell(?:ed|ing)|modell(?:ed|ing)|labell(?:ed|ing)|counsell|levell(?:ed|ing)|skilful|analys(?:ed|ing|es?\b)|"
    r"(?:organ|recogn|real|special|priorit|optim|summar|apolog|util|minim|maxim|modern|digit|custom|standard|final|familiar)is(?:e|ed|es|ing|ation)\b|"
    r"grey|tyres?\b|cheques?\b|plough|mould|jewellery|aluminium|manoeuvre|paediatric|anaesth|orthopaedic|storeys?\b|whilst\b|programmes\b)"
)
_AMERICAN_ONLY = (
    r"\b(?:colors?\b|color(?:ed|ful|ing)|favor(?:ite|able|ed|s)?\b|honor(?:ed|s|ing)?\b|labor\b|neighbor|behavior|harbor\b|humor\b|flavor|rumors?\b|endeavor|"
    r"centers?\b|centered|theaters?\b|fibers?\b|defense|offense|traveled|traveling|traveler|canceled|canceling|modeled|modeling|labeled|labeling|counselor|"
    r"leveled|skillful|analyz|(?:organ|recogn|real|special|priorit|optim|summar|apolog|util|minim|maxim|modern|digit|custom|standard|final|familiar)iz(?:e|ed|es|ing|ation)\b|"
    r"gray\b|plow|molds?\b|jewelry|aluminum|maneuver|pediatric|anesth|orthopedic|fulfill\b|enroll\b)"
)
_SPELT = {Variant.GB: re.compile(_BRITISH_ONLY, re.IGNORECASE), Variant.US: re.compile(_AMERICAN_ONLY, re.IGNORECASE)}


def choose(letter: Letter, chosen: Variant | None = None) -> Choice:
    """Return the variant for a letter: `chosen` by the person, else by its notes, else by its own spelling."""
    if chosen:
        return Choice(chosen, sure=True)
    if letter.notes:
        shown = _country(letter.notes.text) or _spelling(letter.notes.text)
        if shown:
            return Choice(shown, sure=True)
    return Choice(_spelling(letter.body) or Variant.US, sure=False)


def _country(text: str) -> Variant | None:
    """Return the country with the most signs in the text; None without any, or with two alike."""
    counts = Counter({variant: len(signs.findall(text)) for variant, signs in _SIGNS.items()})
    (first, most), (_, second) = counts.most_common(2)
    return first if most > second else None


def _spelling(text: str) -> Variant | None:
    """Return the spelling that a text keeps to; None where it shows none or mixes both."""
    counts = {variant: len(words.findall(text)) for variant, words in _SPELT.items()}
    shown = [variant for variant, count in counts.items() if count]
    return shown[0] if len(shown) == 1 else None
