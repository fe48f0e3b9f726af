"""By which channel (guide: Email vs. Phone Calls)."""

import re

from followup.records import Channel, FactKind, Interview, Kind, Reason

_FORMAL = re.compile(
    r"\b(?:formal(?!ity)|strict|hierarch\w+|by the book|old[- ]school|conservative|suits?|bureaucra\w+)\b",
    re.IGNORECASE,
)
_INFORMAL = re.compile(r"\b(?:in|not (?:so |very |too )?|isn't |nothing )formal", re.IGNORECASE)


def channel(interview: Interview, kind: Kind) -> tuple[Channel, Reason]:
    """Return email, or the phone where the candidate was told to call and the company is not formal.

    A thank-you always goes by email: nobody is interrupted by it.
    """
    invited = interview.of_kind(FactKind.INVITATION)
    culture = " ".join(fact.text for fact in interview.of_kind(FactKind.CULTURE))
    formal = bool(_FORMAL.search(culture)) and not _INFORMAL.search(culture)
    if kind is Kind.THANK_YOU:
        text = "A thank-you goes by email: it can be read when it suits, and passed on."
        return Channel.EMAIL, _reason(text)
    if formal:
        return Channel.EMAIL, _reason("By email, as the company came across as formal.")
    if invited:
        text = f"You were invited to call (“{invited[0].text}”): ring between 10 and 12 or 14 and 16, and write if nobody answers."
        return Channel.PHONE, _reason(text)
    if interview.of_kind(FactKind.RAPPORT):
        return Channel.EMAIL, _reason(
            "By email first; as you got on well, a short call is possible if no answer comes."
        )
    return Channel.EMAIL, _reason("By email: nobody invited you to call, and an email interrupts nobody.")


def _reason(text: str) -> Reason:
    return Reason(rule="email-first", text=text)
