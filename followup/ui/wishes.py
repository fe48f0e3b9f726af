"""What can be done with the text in the editor: another version, or, with a model, shorter, warmer, with this point in it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import streamlit as st

from followup import pipeline, wiring
from followup.exchange.wish import LONGEST, WISHES
from followup.records import Brief, Draft, Interview, Notes, Outcome
from followup.ui import choosing, models, sheet, state
from followup.ui.board import board, watched
from followup.ui.cards import draw_cards
from followup.ui.plain import plain
from followup.ui.tones import Writing
from followup.ui.took import draw_took
from followup.ui.work import Place


def draw_wishes(notes: Notes, interview: Interview, place: Place, now: datetime) -> None:
    """Draw the buttons, and what came of them."""
    shown = state.work().sheets[place.key]
    draw_took(shown.source)
    model = models.name()
    with st.container(horizontal=True):
        st.button(
            "Write another version", on_click=_write_again, args=(interview, place, now),
            help="Your text is kept among the versions",
        )  # fmt: skip
        if model:
            st.button(
                plain(f"Write it with {model}"),
                key="write_with_model",
                on_click=_write_with_model,
                args=(notes, interview, place, now),
            )
    if model is None:
        st.caption("Shorter, warmer, or in your own words: choose another tone above, or a model in the settings.")
        return
    with st.container(horizontal=True):
        for wish in WISHES:
            st.button(
                wish.capitalize(), key=f"wish_{wish}", on_click=_change, args=(notes, interview, place, now, wish)
            )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        words = st.text_input(
            "Mention, or any other wish", key="wish_words", max_chars=LONGEST, placeholder="mention the joint visits"
        )
        st.button("Change it so", key="wish_own", on_click=_change, args=(notes, interview, place, now, words))
    draw_cards("change", interview)


def _write_again(interview: Interview, place: Place, now: datetime) -> None:
    sheet.write_again(interview, place, now)
    st.rerun()


def _write_with_model(notes: Notes, interview: Interview, place: Place, now: datetime) -> None:
    brief = choosing.brief(interview, place, state.work().sheets.get(place.key))
    board().start("change", {"Written anew": (place, Writing(notes, interview, brief, now))}, 1)
    st.rerun()


def _change(notes: Notes, interview: Interview, place: Place, now: datetime, wish: str) -> None:
    """Have the text in the editor changed; it stays there until the person takes the new one."""
    if not wish.strip():
        return
    shown = state.work().sheets[place.key]
    brief = choosing.brief(interview, place, shown)
    write = partial(_changed, shown.draft, wish, notes, interview, brief, now)
    board().start("change", {wish[:1].upper() + wish[1:]: (place, write)}, 1)
    st.rerun()


def _changed(
    draft: Draft,
    wish: str,
    notes: Notes,
    interview: Interview,
    brief: Brief,
    now: datetime,
    watch: Callable[[Draft], None],
) -> Outcome:
    engine = models.engine(watched(watch))
    return pipeline.change(draft, wish, notes, interview, brief, now, engine, wiring.checkers(), watch=watch)
