"""The page: notes on the left, what was read below them; plan and message on the right."""

from datetime import datetime

import streamlit as st

from followup import pipeline, wiring
from followup.errors import FollowupError
from followup.ui import state
from followup.ui.message import draw_message, draw_plan
from followup.ui.notes import draw_notes
from followup.ui.plain import plain
from followup.ui.reading import draw_reading

st.set_page_config(page_title="Followup", page_icon="✉️", layout="wide")

now = datetime.now().astimezone()
interview = None
trouble = ""
try:
    work = state.work()
    notes = state.notes()
    if notes is not None:
        interview = pipeline.read(notes, now, wiring.engine())
except FollowupError as error:
    trouble = str(error)

st.title("Followup", anchor=False)
st.caption("From your notes to a message that is yours. Nothing leaves this machine.")
if trouble:
    st.error(plain(trouble))
    st.stop()

left, right = st.columns([1, 1], gap="large")
with left:
    st.header("1. Notes", anchor=False)
    draw_notes(interview)
    st.text_input(
        "Your name, to sign with",
        value=work.candidate,
        key="candidate",
        on_change=lambda: state.change(candidate=st.session_state["candidate"]),
    )
    if interview is not None:
        st.header("2. What was read", anchor=False)
        draw_reading(state.chosen(interview))
with right:
    st.header("3. Plan", anchor=False)
    if interview is None or notes is None:
        st.markdown("Paste your notes on the left: the day to write, the reasons and a message appear here.")
    else:
        chosen = state.chosen(interview)
        plan = draw_plan(chosen, now)
        st.header("4. Message", anchor=False)
        draw_message(notes, chosen, plan, now)
