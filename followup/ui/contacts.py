"""What went back and forth: it is counted, and the plan follows from it."""

from datetime import datetime, time, timedelta

import streamlit as st

from followup.records import Channel, Contact, Interview, Kind, sure_people
from followup.ui import state
from followup.ui.plain import day, plain
from followup.ui.work import Place

SENT = {
    Kind.THANK_YOU: "I sent a thank-you",
    Kind.NUDGE: "I asked after a silence",
    Kind.AFTER_DATE: "I asked after their date",
    Kind.CLARIFICATION: "I clarified an answer",
    Kind.CALL: "I called",
    Kind.KEEP_IN_TOUCH: "I answered their decision",
    Kind.COMPETING_OFFER: "I told them of another offer",
    Kind.WITHDRAWAL: "I withdrew",
}
ANSWERED = "They answered"
REFUSED = "They said no"


def draw_contacts(now: datetime) -> None:
    """Draw the contacts so far, each with a way to take it back, and a form for another one."""
    contacts = state.work().contacts
    with st.expander(f"Sent and received ({len(contacts)})"):
        for number, contact in enumerate(contacts):
            words, back = st.columns([8, 2], vertical_alignment="center")
            words.markdown(f"{day(contact.at)}: {_told(contact)}")
            back.button("Take out", key=f"contact_{number}", on_click=_take_out, args=(contact,), type="tertiary")
        what, when, add = st.columns([5, 3, 2], vertical_alignment="bottom")
        what.selectbox("What happened", [*SENT.values(), ANSWERED, REFUSED], key="contact_what")
        when.date_input("On", value="today", max_value="today", key="contact_when", format="YYYY-MM-DD")
        add.button("Add", key="contact_add", on_click=_add, args=(now,))


def note_sent(interview: Interview, place: Place, now: datetime) -> None:
    """Keep that this message went out now, go on to who is not thanked yet, and draw the whole page again: the plan changes."""
    _keep(Contact(sent=True, kind=place.kind, channel=_channel(place.kind), to=place.recipient, at=now))
    waiting = _not_thanked(interview) if place.kind is Kind.THANK_YOU else None
    if waiting:
        state.change(kind=Kind.THANK_YOU, recipient=waiting)
        state.tell(f"Counted. Next: the thank-you to {waiting}.")
    st.rerun(scope="app")


def _not_thanked(interview: Interview) -> str | None:
    """Return the first person surely met to whom no thank-you went."""
    thanked = {contact.to for contact in state.work().contacts if contact.kind is Kind.THANK_YOU}
    return next((person.name for person in sure_people(interview.people) if person.name not in thanked), None)


def _add(now: datetime) -> None:
    what, on = st.session_state["contact_what"], st.session_state["contact_when"]
    kind = next((kind for kind, words in SENT.items() if words == what), None)
    at = now if on == now.date() else datetime.combine(on, time(12), now.tzinfo)
    _keep(Contact(sent=kind is not None, kind=kind, channel=_channel(kind), at=at, rejection=what == REFUSED))


def _channel(kind: Kind | None) -> Channel:
    return Channel.PHONE if kind is Kind.CALL else Channel.EMAIL


def _keep(contact: Contact) -> None:
    before = state.work().contacts
    same = (other for other in before if (other.kind, other.to) == (contact.kind, contact.to))
    if any(abs(other.at - contact.at) < timedelta(minutes=1) for other in same):
        return
    state.change(contacts=tuple(sorted((*before, contact), key=lambda one: one.at)), kind=None)


def _take_out(contact: Contact) -> None:
    state.change(contacts=tuple(other for other in state.work().contacts if other != contact))


def _told(contact: Contact) -> str:
    if contact.sent:
        told = SENT.get(contact.kind or Kind.THANK_YOU, "I wrote")
        return f"{told} ({plain(contact.to)})" if contact.to else told
    return REFUSED if contact.rejection else ANSWERED
