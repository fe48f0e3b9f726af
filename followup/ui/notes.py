"""The notes: typed, pasted or uploaded, with the words of a chosen fact shown in them."""

import streamlit as st

from followup.decode import decode
from followup.errors import FollowupError
from followup.records import LONGEST_NOTES, Interview
from followup.text import Utf16
from followup.ui import state
from followup.ui.components import editor
from followup.ui.plain import plain

PLACEHOLDER = (
    "Paste or type what you remember: who, where, when, what you talked about, what they said about next steps …"
)


def draw_notes(interview: Interview | None) -> None:
    """Draw the notes and the upload."""
    current = state.work()
    editor(
        key="notes",
        data={
            "label": "Your notes",
            "placeholder": PLACEHOLDER,
            "text": current.notes,
            "epoch": current.notes_epoch,
            "findings": _marks(interview),
            "show": current.shown,
            "max": LONGEST_NOTES,
            "debounce": 600,
            "spellcheck": False,
            "tally": False,
            "ignorable": False,
        },
        on_doc_change=_typed,
    )
    st.file_uploader(
        "Or open a text file", type=["txt", "md", "text", "log"], key="upload", on_change=_uploaded, max_upload_size=4
    )
    if "upload_failed" in st.session_state:
        st.error(plain(st.session_state.pop("upload_failed")))
    if "upload_notice" in st.session_state:
        st.info(plain(st.session_state.pop("upload_notice")))


def _marks(interview: Interview | None) -> tuple[dict[str, object], ...]:
    """Return the one fact that is shown, as the editor takes it."""
    current = state.work()
    fact = (
        next((fact for fact in interview.facts if current.shown.startswith(fact.id + " ")), None) if interview else None
    )
    notes = state.notes()
    if fact is None or fact.span is None or notes is None:
        return ()
    units = Utf16(notes.text).units(fact.span)
    mark = {
        "id": fact.id,
        "from": units.start,
        "to": units.end,
        "quote": fact.quote,
        "severity": "hint",
        "title": "From your notes",
    }
    return ({**mark, "message": "These are the words behind the fact.", "fixes": ()},)


def _typed() -> None:
    document = st.session_state["notes"].get("doc")
    if document and document["epoch"] == state.work().notes_epoch:
        state.change(notes=document["text"])


def _uploaded() -> None:
    """Take a file's text as the notes; the notes before it stay in the saved versions."""
    file = st.session_state["upload"]
    if file is None:
        return
    try:
        decoded = decode(file.getvalue(), file.name)
        if len(decoded.text) > LONGEST_NOTES:
            st.session_state["upload_failed"] = (
                f"{file.name} has {len(decoded.text):,} characters, and {LONGEST_NOTES:,} is the most that is read."
            )
            return
    except FollowupError as error:
        st.session_state["upload_failed"] = str(error)
        return
    before = state.work().notes.rstrip()
    joined = f"{before}\n\n{decoded.text}" if before else decoded.text
    state.change(notes=joined, notes_epoch=state.work().notes_epoch + 1)
    if decoded.notice:
        st.session_state["upload_notice"] = decoded.notice
