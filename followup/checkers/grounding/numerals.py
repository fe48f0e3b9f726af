"""Numbers in words and in digits, as values."""

import re

from followup.checkers.grounding.words import plain

UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
        " nineteen".split()
    )
}

TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}

SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "grand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "mn": 1_000_000,
    "m": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "crore": 10_000_000,
    "cr": 10_000_000,
    "mio": 1_000_000,
    "mln": 1_000_000,
    "tsd": 1_000,
}


def named(words: str) -> int:
    """Return the number that words name: "two hundred and five" is 205, "nineteen ninety-eight" 1998."""
    total = part = 0
    for word in re.findall(r"[a-z]+", plain(words)):
        if word in UNITS or word in TENS:
            value = UNITS.get(word, TENS.get(word, 0))
            part = part * 100 + value if 1 <= part <= 99 and value >= 10 else part + value
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in SCALES:
            total += max(part, 1) * SCALES[word]
            part = 0
    return total + part


def raw_values(text: str) -> frozenset[float]:
    """Return every number that digits write anywhere, also inside words: 500sqm, x40, C$1.2m."""
    found = set()
    for match in _RAW.finditer(text):
        plain_digits = re.sub(r"[,.'’\u202f\u00a0 ](?=\d{3}(?:\D|$))", "", match["digits"]).replace(",", ".")
        if plain_digits.count(".") < 2:
            value = float(plain_digits)
            found |= {value, value * SCALES.get((match["scale"] or "").lower(), 1)}
    return frozenset(found)


_RAW = re.compile(
    r"(?P<digits>\d{1,3}(?:[,.'’\u202f\u00a0 ]\d{3})+|\d+(?:[.,]\d+)?) ?(?P<scale>k|m|mn|bn|lakh|crore|thousand|million)?(?!\d)",
    re.IGNORECASE,
)
