"""Companies whose mail domain the notes hold: "renee@gptitle.example" for "Great Plains Title & Escrow"."""

import re
from collections.abc import Sequence

_FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail yahoo icloud proton protonmail aol live gmx web mail me".split()
)
_DOMAIN = re.compile(r"@(?:[\w-]+\.)*?(?P<domain>[\w-]{3,})\.(?:co\.|com\.|org\.|ac\.|gov\.|edu\.)?[a-z]{2,8}\b")


def domains_in(text: str) -> frozenset[str]:
    """Return the middle of the notes' mail domains, without hyphens and without those that anyone can have."""
    return frozenset({found["domain"].lower().replace("-", "") for found in _DOMAIN.finditer(text)} - _FREE_MAIL)


def fits_a_domain(domains: frozenset[str], words: Sequence[str]) -> bool:
    """Say whether a name, in small letters, is what one of the domains is made of, shortens or begins with."""
    plain = re.sub(r"\W", "", "".join(words))
    return any(
        fits_domain(domain, list(words))
        or (len(plain) > _SHORT and (plain.startswith(domain[:10]) or domain.startswith(plain)))
        for domain in domains
    )


_SHORT = 3
"""Characters."""


def fits_domain(domain: str, words: list[str]) -> bool:
    """Say whether a mail's domain is made of the beginnings of two or more of the words: "gptitle", "Great Plains Title"."""

    def consumed(rest: str, number: int, used: int) -> bool:
        if not rest:
            return used > 1
        if number == len(words):
            return False
        word = words[number]
        longest = next((size for size in range(min(len(word), len(rest)), 0, -1) if word[:size] == rest[:size]), 0)
        return any(consumed(rest[size:], number + 1, used + 1) for size in {longest, 1} if 0 < size <= longest) or (
            number > 0 and consumed(rest, number + 1, used)
        )

    return len(domain) > 2 and len(words) > 1 and words[0][:1] == domain[:1] and consumed(domain, 0, 0)
