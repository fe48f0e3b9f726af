"""The notes: typed, pasted or uploaded, with the words of a chosen fact shown in them."""

from datetime import datetime

import streamlit as st

from followup.decode import decode
from followup.errors import FollowupError
from followup.records import LONGEST_NOTES, Interview, Notes
from followup.text import Utf16
from followup.ui import state
from followup.ui.editing import Text, Typed, draw_editor
from followup.ui.example import EXAMPLE
from followup.ui.work import MOST_NOTES

PLACEHOLDER = (
    "Paste or type what you remember: who, where, when, what you talked about, what they said about next steps …"
)


def draw_notes(interview: Interview | None) -> None:
    """Draw the notes, the upload, and an example where there are none."""
    current = state.work()
    draw_editor(
        "notes",
        _text,
        _typed,
        {
            "label": "Your notes",
            "titled": True,
            "placeholder": PLACEHOLDER,
            "findings": _marks(interview),
            "show": current.shown,
            "max": LONGEST_NOTES,
            "debounce": 600,
            "spellcheck": False,
            "tally": False,
            "ignorable": False,
        },
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover("Open a text file"):
            st.file_uploader(
                "A text file with your notes",
                type=["txt", "md", "text", "log"],
                key="upload",
                on_change=_uploaded,
                max_upload_size=4,
            )
        if not current.notes.strip():
            st.button("Try it with an example", on_click=_fill_in_example, key="example")
        if current.earlier_notes:
            with st.popover(f"Earlier notes ({len(current.earlier_notes)})"):
                for number, words in enumerate(reversed(current.earlier_notes)):
                    st.code(words, language=None, wrap_lines=True, height=200)
                    st.button("Take them back", key=f"notes_back_{number}", on_click=_replace, args=(words,))


def _marks(interview: Interview | None) -> tuple[dict[str, object], ...]:
    """Return the one fact that is shown, as the editor takes it."""
    current = state.work()
    facts = interview.facts if interview else ()
    fact = next((fact for fact in facts if current.shown.startswith(fact.id + " ")), None)
    if fact is None or fact.span is None:
        return ()
    span = Notes.of(current.notes).at_source(fact.span)
    units = Utf16(current.notes).units(span)
    mark = {"id": fact.id, "from": units.start, "to": units.end, "quote": span.of(current.notes)}
    return ({**mark, "severity": "hint", "message": "", "fixes": ()},)


def _text() -> Text:
    return Text(state.work().notes, state.work().notes_epoch)


def _typed(typed: Typed) -> None:
    if typed.is_stale:
        state.change(earlier_notes=_with(typed.words))
        return
    earlier = state.work().earlier_notes
    if typed.replaces is not None:
        earlier = _with(typed.replaces)
        state.tell("These notes were changed elsewhere meanwhile. That text is kept under “Earlier notes”.")
    _take(typed.words, earlier)


def _take(text: str, earlier: tuple[str, ...], *, epoch: int = 0) -> None:
    """Take a text as the notes; the day on which they are begun is kept."""
    current = state.work()
    begun = datetime.now().astimezone().date()
    noted_on = (current.noted_on if current.notes.strip() else begun) if text.strip() else None
    state.change(notes=text, noted_on=noted_on, earlier_notes=earlier, notes_epoch=current.notes_epoch + epoch)


def _with(words: str) -> tuple[str, ...]:
    """Return the earlier notes with these added."""
    earlier = state.work().earlier_notes
    return (*earlier, words)[-MOST_NOTES:] if words.strip() and words not in earlier else earlier


def _replace(words: str) -> None:
    _take(words, _with(state.work().notes), epoch=1)


def _fill_in_example() -> None:
    """Fill in notes of ours, where there are none."""
    if not state.work().notes.strip():
        _take(EXAMPLE, state.work().earlier_notes, epoch=1)


def _uploaded() -> None:
    """Take a file's text, below the notes that are there."""
    file = st.session_state["upload"]
    if file is None:
        return
    try:
        decoded = decode(file.getvalue(), file.name)
    except FollowupError as error:
        state.tell(str(error))
        return
    before = state.work().notes.rstrip()
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    joined = f"{before}\n\n{text}" if before else text
    if len(joined) > LONGEST_NOTES:
        state.tell(
            f"{file.name} makes the notes {len(joined):,} characters long, and {LONGEST_NOTES:,} is the most that is read: nothing was added."
        )
        return
    _take(joined, state.work().earlier_notes, epoch=1)
    if decoded.notice:
        state.tell(decoded.notice)
