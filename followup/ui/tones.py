"""The message in several tones side by side, written at once by whoever writes."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import streamlit as st

from followup import pipeline, wiring
from followup.records import Brief, Draft, Interview, Notes, Outcome, Tone
from followup.ui import choosing, models, state
from followup.ui.board import board, watched
from followup.ui.cards import draw_cards
from followup.ui.plain import plain
from followup.ui.words import TONES
from followup.ui.work import Place


def can_be_written(place: Place) -> bool:
    """Say whether tones can be expected: a model writes of anything, Followup itself where it could write one text."""
    return models.name() is not None or bool(state.work().sheets[place.key].draft.body.strip())


def draw_tones(notes: Notes, interview: Interview, place: Place, now: datetime) -> None:
    """Draw the choice of tones, the button, and the texts."""
    model = models.name()
    by = f"by {model}" if model else "by Followup itself, without a model"
    st.caption(plain(f"Written {by}. Nothing in the editor changes until you choose one."))
    with st.container(horizontal=True, vertical_alignment="center"):
        picked = [tone for tone in TONES if st.checkbox(TONES[tone], value=True, key=f"side_{tone}")]
        st.button(
            "Write them again" if board().of("tones") else "Write them side by side",
            on_click=_start, args=(notes, interview, place, now, picked), disabled=not picked, type="primary", key="side_by_side",
        )  # fmt: skip
    draw_cards("tones", interview)


def _start(notes: Notes, interview: Interview, place: Place, now: datetime, tones: list[Tone]) -> None:
    """Start all; asked again, each comes in another version."""
    st.session_state["round"] = st.session_state.get("round", -1) + 1
    writes = {}
    for tone in tones:
        there = Place(place.kind, tone, place.recipient)
        known = state.work().sheets.get(there.key)
        brief = choosing.brief(interview, there, known)
        brief = brief.model_copy(update={"seed": brief.seed + st.session_state["round"]})
        writes[TONES[tone]] = (there, Writing(notes, interview, brief, now))
    board().start("tones", writes, models.at_once())


class Writing:
    """Writes one message with whoever writes; each time it is asked, another version."""

    def __init__(self, notes: Notes, interview: Interview, brief: Brief, now: datetime) -> None:
        self._write = partial(_write, notes, interview, now)
        self._brief = brief

    def __call__(self, watch: Callable[[Draft], None]) -> Outcome:
        """Write; see `variants.Write`."""
        brief = self._brief
        self._brief = brief.model_copy(update={"seed": brief.seed + 1})
        return self._write(brief, watch)


def _write(notes: Notes, interview: Interview, now: datetime, brief: Brief, watch: Callable[[Draft], None]) -> Outcome:
    engine = models.engine(watched(watch))
    checkers = wiring.checkers()
    return pipeline.write(notes, interview, brief, now, engine, checkers, watch=watch, fallback=wiring.engine())
