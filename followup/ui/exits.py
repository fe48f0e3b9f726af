"""The ways out: copy, the person's own mail program, a mail file; and the word that it was sent."""

from base64 import b64encode
from datetime import datetime

import streamlit as st

from followup.export import mail
from followup.records import Draft, Interview, Kind
from followup.ui.components import copy_button, save_button
from followup.ui.contacts import note_sent
from followup.ui.work import Place


def draw_exits(interview: Interview, draft: Draft, place: Place, now: datetime) -> None:
    """Draw the buttons."""
    with st.container(horizontal=True):
        copy_button(
            key="copy",
            data={"label": "Copy", "done": "Copied", "failed": "Could not copy", "text": draft.body},
            width=110,
        )
        if place.kind is not Kind.CALL:
            address = _address(interview, place)
            link = mail.mailto(draft, address)
            if link:
                st.link_button("Open in mail program", link)
            encoded = b64encode(mail.eml(draft, address)).decode()
            save_button(
                key="save",
                data={"label": "Download .eml", "name": "followup.eml", "type": "message/rfc822", "base64": encoded},
                width=150,
            )
        done = "I called" if place.kind is Kind.CALL else "I sent it"
        st.button(done, on_click=note_sent, args=(interview, place, now), help="Counts it, and plans what comes after")


def _address(interview: Interview, place: Place) -> str | None:
    people = [person for person in interview.people if place.recipient in (None, person.name)]
    return next((person.email for person in people if person.email), None)
