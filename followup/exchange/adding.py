"""Reading with a model: what it adds to what was read offline, each quote found in the notes by our code."""

from datetime import datetime

from followup.engines import Account, Engine, Watch, reading_request
from followup.engines.offline.reading.private import OFFER, is_private
from followup.engines.offline.reading.thin import ask
from followup.engines.orders import is_order
from followup.exchange.payload import Payload, fitted, for_reading
from followup.planning.dates import read_dates
from followup.prompts import reading
from followup.records import Claim, Evidence, Fact, FactKind, Interview, Met, Notes, Person, Promise, Reading, Value
from followup.text import Span, find
from followup.tokens import count

_MARGIN = 64
_FEWEST_WORDS = 3
"""Words of a quote that is ticked; shorter ones are shown, and the person decides."""


def add_reading(
    notes: Notes,
    interview: Interview,
    now: datetime,
    engine: Engine,
    account: Account,
    watch: Watch[Reading] | None = None,
) -> Interview:
    """Return `interview` with what the model of `engine` adds; nothing that was read offline is changed.

    A quote that is not in the notes becomes a fact without a span, unticked. Raises EngineError.
    """
    bare = reading("")
    frame = count(bare.system).tokens + _MARGIN

    def ask_for(room: int) -> tuple[Reading, Payload]:
        payload = for_reading(notes, interview, room - frame)
        request = reading_request(notes, now, bare.with_words(data=payload.document))
        return engine.reply(request, watch, account), payload

    found, payload = fitted(engine, ask_for)
    if payload.left_out:
        listed = "; ".join(f"“{line}”" for line in payload.left_out)
        account.tell(f"Not shown to the model, for the notes are too long for it: {listed}")
    return _joined(notes.text, interview, found, now, engine.name)


def _joined(text: str, interview: Interview, found: Reading, now: datetime, model: str) -> Interview:
    people = (*interview.people, *_people(text, interview, found.people, model))
    facts = (*interview.facts, *_facts(text, interview, found.claims, model))
    asked = () if interview.several else ask(text, people, facts)
    return interview.model_copy(
        update={
            "company": interview.company or _value(text, found.company, model),
            "role": interview.role or _value(text, found.role, model),
            "people": people,
            "facts": facts,
            "promise": interview.promise or _promise(text, found.promise, interview, now),
            "questions": interview.questions and asked,
        }
    )


def _evidence(model: str, span: Span) -> tuple[Evidence, ...]:
    return (Evidence(reason=f"read by {model}", weight=1.0, span=span),)


def _value(text: str, quote: str | None, model: str) -> Value | None:
    span = _located(quote, text)
    return (
        Value(text=span.of(text), span=span, score=1.0, sure=False, evidence=_evidence(model, span)) if span else None
    )


def _people(text: str, interview: Interview, met: tuple[Met, ...], model: str) -> list[Person]:
    taken = {word.lower() for person in interview.people for word in person.name.split()}
    added = []
    for one in met:
        span = _located(one.name, text)
        words = {word.lower() for word in one.name.split()}
        if span and not words & taken:
            taken |= words
            title = _located(one.title, text)
            added.append(
                Person(
                    name=span.of(text),
                    span=span,
                    title=title.of(text) if title else None,
                    sure=False,
                    evidence=_evidence(model, span),
                )
            )
    return added


def _facts(text: str, interview: Interview, claims: tuple[Claim, ...], model: str) -> list[Fact]:
    covered = [fact.span for fact in interview.facts if fact.span]
    added: list[Fact] = []
    for claim in claims:
        quote = " ".join(claim.quote.split())
        if not quote:
            continue
        span = find(claim.quote, text)
        if span and any(_shares(span, other) for other in covered):
            continue
        words = " ".join(span.of(text).split()) if span else quote
        kind = _kind(claim, words)
        usable = span is not None and kind not in (FactKind.PRIVATE, FactKind.OFFER)
        added.append(
            Fact(
                id=f"m{len(added) + 1}",
                kind=kind,
                text=words,
                quote=span.of(text) if span else quote,
                span=span,
                ticked=usable and len(words.split()) >= _FEWEST_WORDS and kind is not FactKind.WEAK,
                model=model,
            )
        )
        covered += [span] if span else []
    return added


def _kind(claim: Claim, words: str) -> FactKind:
    """Return the model's kind, unless our own reader knows the words for private ones or for an order."""
    if is_private(words) or is_order(words):
        return FactKind.PRIVATE
    return FactKind.OFFER if OFFER.search(words) else FactKind(claim.kind)


def _shares(one: Span, other: Span) -> bool:
    """Say whether more than half of the shorter span lies in the other."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared * 2 > min(one.end - one.start, other.end - other.start)


def _promise(text: str, quote: str | None, interview: Interview, now: datetime) -> Promise | None:
    span = _located(quote, text)
    if span is None:
        return None
    meant = read_dates(span.of(text), interview.held_on or now.date())
    return Promise(
        text=span.of(text),
        span=span,
        earliest=meant[0].earliest if meant else None,
        latest=meant[0].latest if meant else None,
    )


def _located(quote: str | None, text: str) -> Span | None:
    return find(quote, text) if quote and quote.strip() else None
