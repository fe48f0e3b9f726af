"""The plan: which message, when, by which channel, and why."""

from datetime import datetime

import streamlit as st

from followup.planning import plan as decide
from followup.records import Contact, Interview, Kind, Plan
from followup.ui import choosing, state
from followup.ui.contacts import draw_contacts
from followup.ui.plain import day, plain
from followup.ui.words import KINDS


def draw_plan(interview: Interview, now: datetime) -> Plan:
    """Draw when to write, by which channel, and why; return the plan."""
    decided = decide(interview, _counted(interview), now)
    if decided.best and decided.window and decided.kind:
        st.markdown(
            f"**{day(decided.best)}, {decided.best:%H:%M}**, by {decided.channel}: {KINDS[decided.kind].lower()}"
        )
        start, end = decided.window.start, decided.window.end
        st.caption(f"Any time between {_short(start)} and {_short(end)} is fine.")
    else:
        st.markdown("**Nothing to send now.**")
    with st.expander("Why", expanded=True):
        for reason in decided.reasons:
            st.markdown(f"- {plain(reason.text)}")
    if decided.next_check:
        st.caption(f"If nothing comes, look again on {day(decided.next_check)}.")
    draw_contacts(now)
    return decided


def _counted(interview: Interview) -> tuple[Contact, ...]:
    """Return what went back and forth; for a thank-you to somebody not thanked yet, without the thank-yous to others."""
    current = state.work()
    thanked = {contact.to for contact in current.contacts if contact.kind is Kind.THANK_YOU}
    if current.kind is not Kind.THANK_YOU or thanked & {None, choosing.recipient(interview)}:
        return current.contacts
    return tuple(contact for contact in current.contacts if contact.kind is not Kind.THANK_YOU)


def _short(at: datetime) -> str:
    return f"{at:%a} {at.day} {at:%B}, {at:%H:%M}"
