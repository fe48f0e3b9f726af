"""Which English a message is to be read as: what the person set, else what the notes show, else what it is spelt in.

The country comes from money, telephone numbers, mail addresses and places, from words that are at home in one country, from
the order of dates, and from spelling; each counts, and the sum decides.
"""

import re
from collections import Counter
from typing import NamedTuple

from followup.letter import Letter
from followup.records import Variant
from followup.text import Span

NAMES = {
    Variant.US: "American English",
    Variant.GB: "British English",
    Variant.AU: "Australian English",
    Variant.CA: "Canadian English",
    Variant.NZ: "New Zealand English",
    Variant.ZA: "South African English",
    Variant.IN: "Indian English",
}
"""How a person is told which English is meant."""


class Choice(NamedTuple):
    """The variant to read by."""

    variant: Variant
    sure: bool
    """False where it is only the default, or what the message itself is spelt in."""


_PLACES = {
    Variant.GB: r"UK|U\.K\.|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|London|Manchester|Birmingham|Leeds|"
    r"Glasgow|Edinburgh|Bristol|Liverpool|Sheffield|Cardiff|Belfast|Newcastle upon Tyne|Nottingham|Leicester|Dublin|Cork|NHS|"
    r"[\w.-]+@[\w.-]+\.(?:uk|ie)|[\w-]+\.(?:co|org|ac|gov)\.uk|\+44[ \d]\d*|£ ?\d+(?:[.,]\d+)*k?",
    Variant.AU: r"Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|NSW|[\w.-]+@[\w.-]+\.au|[\w-]+\.com\.au|\+61[ \d]\d*|A\$ ?\d*|AUD",
    Variant.NZ: r"New Zealand|Aotearoa|Auckland|Wellington|Christchurch|Dunedin|[\w.-]+@[\w.-]+\.nz|[\w-]+\.co\.nz|\+64[ \d]\d*|NZ\$ ?\d*|NZD",
    Variant.CA: r"Canada|Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Halifax|Ontario|Quebec|Alberta|"
    r"[\w.-]+@[\w.-]+\.ca|C\$ ?\d*|CAD",
    Variant.ZA: r"South Africa|Johannesburg|Cape Town|Durban|Pretoria|Gauteng|[\w.-]+@[\w.-]+\.za|[\w-]+\.co\.za|\+27[ \d]\d*|ZAR|R ?\d{2,3} ?000",
    Variant.IN: r"India|Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Hyderabad|Pune|Kolkata|[\w.-]+@[\w.-]+\.in|[\w-]+\.co\.in|\+91[ \d]\d*|₹ ?\d*|INR|lakhs?|crores?",
    Variant.US: r"USA|U\.S\.|United States|New York|NYC|San Francisco|Los Angeles|Chicago|Boston|Seattle|Houston|Dallas|Denver|"
    r"Atlanta|Austin|Philadelphia|Portland|California|Texas|Florida|Ohio|401\(?k\)?|\(\d{3}\) ?\d{3}-\d{4}|\+1[ -]\d+",
}
_WORDS = {
    Variant.GB: r"CVs?|fortnights?|fortnightly|whilst|postcode|GCSEs?|A[- ]levels?|sixth form|A&E|GPs?|car park|lorr(?:y|ies)|bank holidays?|rotas?|mum|"
    r"solicitors?|redundanc(?:y|ies)|half (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|mobile number|maths|"
    r"P45|DBS|Oxbridge|pub|sat nav|high street|at the weekend|in hospital|cheers|quid|council flat|Ofsted|HMRC|PAYE|p\.?a\.?|TfL|tube",
    Variant.AU: r"smoko|arvo|superannuation|TAFE|utes?|Centrelink|AHPRA|FIFO|ABN|brekkie|uni|knock-off|rego",
    Variant.NZ: r"wh[aā]nau|kia ora|te reo|kiwisaver|Aotearoa|kai|marae|ngā mihi",
    Variant.CA: r"RRSP|CEGEP|washrooms?|Tim Hortons|loonie|provincial|francophone",
    Variant.ZA: r"braai|load ?shedding|matric|bakkie|lekker|SETA|howzit",
    Variant.IN: r"lakhs?|crores?|CTC|LPA|fresher|PAN card|Aadhaar|prepone|B\.?Tech|do the needful",
    Variant.US: r"r[eé]sum[eé]s?|vacation|PTO|zip code|GPA|sophomore|elementary school|attorneys?|apartment|parking lot|trash|DMV|cell ?phone|"
    r"math|gotten|moms?|grad school|high school|HMO|co-?pay|W-?2|OSHA|FDA|downtown|sidewalk|semester",
}
"""Words that are at home in one country, for the most part."""
_DATES = {
    Variant.GB: r"(?:1[3-9]|2\d|3[01])[./](?:0?[1-9]|1[0-2])(?:[./]\d{2,4})?|\d{1,2}\.[0-5]\d ?(?:am|pm)",
    Variant.US: r"(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])(?:/\d{2,4})?",
}
"""Days before months, and months before days."""
_NAMED_DATES = {
    Variant.GB: r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*",
    Variant.US: r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?!\d| ?(?:am|pm|:))",
}
_EVIDENCE = tuple(
    (
        weight,
        {variant: re.compile(rf"(?<![\w@.£$€]){before}(?:{signs}){behind}(?!\w)") for variant, signs in table.items()},
    )
    for weight, before, behind, table in (
        (3.0, "", "", _PLACES),
        (2.0, "", "", _WORDS),
        (2.0, "", "", _DATES),
        (0.5, "", "", _NAMED_DATES),
    )
)
_SPELLING = 1.5
_LEAST = 1.5
"""The weight of evidence from which a text shows where it is from."""
_REPEATED = 2
"""A sign counts at most so often."""
_BRITISH_SPELLING = frozenset(Variant) - {Variant.US, Variant.CA}
"""Where words are spelt the British way, so that such spelling does not speak against the country."""

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
    """Return the variant for a letter: `chosen` by the person, else by its notes, else by what the message itself shows.

    Where nothing is known both spellings pass, as the choice is not sure.
    """
    if chosen:
        return Choice(chosen, sure=True)
    if letter.notes:
        shown = shown_by(letter.notes.text)
        if shown:
            return Choice(shown, sure=True)
    return Choice(_spelling(letter.body) or shown_by(letter.body) or Variant.US, sure=False)


def shown_by(text: str) -> Variant | None:
    """Return the English of the country that a text speaks of or is written in; None where that is not clear."""
    points = dict.fromkeys(Variant, 0.0)
    for weight, table in _EVIDENCE:
        for variant, signs in table.items():
            found = Counter(match.group() for match in signs.finditer(text))
            points[variant] += weight * sum(min(_REPEATED, times) for times in found.values())
    spelt = _spelling(text)
    if spelt is Variant.US:
        points[Variant.US] += _SPELLING
    elif spelt:
        best = max(_BRITISH_SPELLING, key=lambda variant: (points[variant], variant is Variant.GB))
        points[best] += _SPELLING
    first, second = sorted(points, key=points.__getitem__, reverse=True)[:2]
    return first if points[first] >= _LEAST and points[first] > points[second] else None


def _spelling(text: str) -> Variant | None:
    """Return the spelling that a text keeps to; None where it shows none or mixes both."""
    counts = {variant: len(words.findall(text)) for variant, words in _SPELT.items()}
    shown = [variant for variant, count in counts.items() if count]
    return shown[0] if len(shown) == 1 else None


def mixed(text: str) -> tuple[Span, Span] | None:
    """Return a word of British and one of American spelling where a text has both; None where it keeps to one."""
    first = {variant: words.search(text) for variant, words in _SPELT.items()}
    british, american = first[Variant.GB], first[Variant.US]
    return (Span(*british.span()), Span(*american.span())) if british and american else None
