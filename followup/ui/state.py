"""What the person has typed and chosen: one record, saved after each change, found again by the page's address."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import cast

import streamlit as st

from followup import settings
from followup.history import Store
from followup.records import Brief, Contact, Draft, Fact, Interview, Kind, Notes, Record, Tone, Value
from followup.text import Span

KEY = "work"


class Version(Record):
    """A message as it stood at some moment."""

    kind: Kind
    tone: Tone
    at: datetime
    draft: Draft


class Sheet(Record):
    """The message of one kind and tone."""

    draft: Draft
    """As it stands now."""
    written: Draft
    """As the engine wrote it; equal to `draft` as long as the person has not touched it."""
    basis: str = ""
    """Fingerprint of what it was written from."""
    epoch: int = 0
    """Raised when the text is replaced from outside of the editor."""


class Work(Record):
    """Everything on one page."""

    notes: str = ""
    notes_epoch: int = 0
    candidate: str = ""
    recipient: str | None = None
    kind: Kind | None = None
    tone: Tone = Tone.WARM
    seed: int = 0
    values: Mapping[str, str] = {}
    """What the person typed for company and role."""
    unticked: tuple[str, ...] = ()
    """Keys of facts and values that the person took out."""
    ticked: tuple[str, ...] = ()
    """Keys of facts and values that the person put in."""
    corrections: Mapping[str, str] = {}
    """Key of a fact -> the person's words for it."""
    added: tuple[str, ...] = ()
    """Facts that the person added in answer to a question."""
    sheets: Mapping[str, Sheet] = {}
    versions: tuple[Version, ...] = ()
    contacts: tuple[Contact, ...] = ()
    """What went back and forth, in the order of time."""
    dismissed: tuple[str, ...] = ()
    shown: str = ""
    """The fact whose words are shown in the notes."""


def store() -> Store:
    """Return the store in the folder that the settings name."""
    return Store(settings.load().data)


def work() -> Work:
    """Return this page's work; it is found by the address, so that a reload loses nothing."""
    if KEY not in st.session_state:
        name = st.query_params.get("d", "")
        saved = store().load(name)
        st.session_state["name"] = name if saved else Store.new_name()
        st.session_state[KEY] = Work.model_validate_json(saved) if saved else Work()
    st.query_params["d"] = st.session_state["name"]
    return cast("Work", st.session_state[KEY])


def change(**fields: object) -> Work:
    """Replace fields of the work and save it."""
    changed = Work.model_validate({**dict(work()), **fields})
    st.session_state[KEY] = changed
    store().save(st.session_state["name"], changed.model_dump_json())
    return changed


def sheet_key(kind: Kind, tone: Tone) -> str:
    """Name the sheet of this kind and tone."""
    return f"{kind}/{tone}"


def keep_version(sheet: Sheet, kind: Kind, tone: Tone) -> tuple[Version, ...]:
    """Return the versions with this sheet's text added, unless it is there already."""
    versions = work().versions
    if not sheet.draft.body.strip() or any(version.draft == sheet.draft for version in versions):
        return versions
    return (*versions, Version(kind=kind, tone=tone, at=datetime.now(UTC), draft=sheet.draft))


def fact_key(fact: Fact) -> str:
    """Name a fact by its words, so that ticks and corrections survive edits of the notes elsewhere."""
    return f"{fact.kind}:{fact.quote}"


def chosen(interview: Interview) -> Interview:
    """Return the interview as the person ticked and corrected it."""
    current = work()
    facts = tuple(_chosen_fact(fact, current) for fact in interview.facts)
    return interview.model_copy(
        update={
            "facts": facts,
            "company": _chosen_value("company", interview.company, current),
            "role": _chosen_value("role", interview.role, current),
        }
    )


def is_ticked(key: str, *, default: bool) -> bool:
    """Say whether the person wants a fact or value; `default` is the reader's own opinion."""
    current = work()
    return key in current.ticked or (default and key not in current.unticked)


def _chosen_fact(fact: Fact, current: Work) -> Fact:
    key = fact_key(fact)
    words = current.corrections.get(key, fact.text)
    return fact.model_copy(update={"ticked": is_ticked(key, default=fact.ticked), "text": words})


def _chosen_value(name: str, value: Value | None, current: Work) -> Value | None:
    typed = current.values.get(name, "").strip()
    if typed:
        return Value(
            text=typed, span=value.span if value else Span(0, 0), score=0.0, sure=is_ticked(name, default=True)
        )
    return value.model_copy(update={"sure": is_ticked(name, default=value.sure)}) if value else None


def brief(interview: Interview, kind: Kind) -> Brief:
    """Return what the person chose for the message."""
    current = work()
    names = [person.name for person in interview.people]
    recipient = current.recipient if current.recipient in names else None
    return Brief(
        kind=kind,
        recipient=recipient,
        candidate=current.candidate.strip() or None,
        tone=current.tone,
        seed=current.seed,
    )


def notes() -> Notes | None:
    """Return the notes, or None where nothing has been typed yet."""
    text = work().notes
    return Notes.of(text) if text.strip() else None
