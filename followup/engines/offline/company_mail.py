"""Companies whose mail domain the notes hold: "renee@gptitle.example" for "Great Plains Title & Escrow"."""

import re

from followup.engines.offline.company_cues import NAME
from followup.engines.offline.company_words import trimmed_name
from followup.engines.offline.scoring import Candidates
from followup.text import Span

_FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail yahoo icloud proton protonmail aol live gmx web mail me".split()
)
_DOMAIN = re.compile(r"@(?:[\w-]+\.)*?(?P<domain>[\w-]{3,})\.(?:co\.|com\.|org\.|ac\.|gov\.|edu\.)?[a-z]{2,8}\b")
_ADDRESS_OF_A_MAIL = "the address of a mail"


def domains_in(text: str) -> frozenset[str]:
    """Return the middle of the notes' mail domains, without hyphens and without those that anyone can have."""
    return frozenset({found["domain"].lower().replace("-", "") for found in _DOMAIN.finditer(text)} - _FREE_MAIL)


def weigh_domains(text: str, domains: frozenset[str], candidates: Candidates) -> None:
    """Add the names in the text that a mail domain shortens or begins with."""
    if not domains:
        return
    for found in re.finditer(NAME, text):
        words = re.findall(r"[a-z0-9]+", found["name"].lower().replace("&", " and "))
        plain = "".join(words)
        for domain in domains:
            if fits_domain(domain, words) or (len(plain) > 3 and (plain.startswith(domain[:10]) or domain in plain)):
                span = trimmed_name(text, Span(*found.span("name")))
                if span:
                    candidates.add(span.of(text), span, _ADDRESS_OF_A_MAIL, 2.6)


def weigh_beginnings(domains: frozenset[str], candidates: Candidates) -> None:
    """Add to the candidates whose name is how a domain begins."""
    for name, span, _ in list(candidates.found.values()):
        plain = re.sub(r"[^a-z0-9]", "", name.lower())
        if len(plain) > 2 and any(domain.startswith(plain) for domain in domains):
            candidates.add(name, span, _ADDRESS_OF_A_MAIL, 2.0)


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
