"""The page: notes on the left, what was read below them; plan and message on the right; other tones below both."""

from datetime import datetime

import streamlit as st

from followup.errors import FollowupError
from followup.ui import choosing, state
from followup.ui.consent import ask_for_consent
from followup.ui.editing import draw_pulse
from followup.ui.interviews import draw_interviews
from followup.ui.message import draw_message
from followup.ui.more_reading import draw_more_reading
from followup.ui.notes import draw_notes
from followup.ui.notices import draw_notices
from followup.ui.plain import plain
from followup.ui.plan import draw_plan
from followup.ui.read import read_again
from followup.ui.reading import draw_reading
from followup.ui.settings_dialog import draw_settings
from followup.ui.tones import can_be_written, draw_tones
from followup.ui.welcome import draw_welcome

st.set_page_config(page_title="Followup", page_icon="✉️", layout="wide")

now = datetime.now().astimezone()
title, doors = st.columns([3, 2], vertical_alignment="bottom")
with title:
    st.title("Followup", anchor=False)
try:
    work = state.work()
    state.begin_run()
except FollowupError as error:
    st.error(plain(str(error)))
    st.stop()
with doors, st.container(horizontal=True, horizontal_alignment="right"):
    draw_interviews()
    draw_settings()
st.caption("From your interview notes to a follow-up message that is yours.")
draw_notices()

notes = reading = None
trouble = ""
try:
    notes = state.notes()
    if notes:
        read_in_code, reading = read_again(notes, now)
except FollowupError as error:
    trouble = str(error)
interview = choosing.chosen(reading) if reading else None

left, right = st.columns([1, 1], gap="large")
with left:
    st.header("1. Your notes", anchor=False)
    draw_notes(interview)
    if trouble:
        st.error(plain(trouble))
    if notes and interview:
        st.text_input(
            "Your name, to sign with",
            key=state.field("candidate", work.candidate),
            on_change=lambda: state.change(candidate=st.session_state["candidate"]),
        )
        st.header("2. What was read", anchor=False)
        draw_reading(interview, reading.people if reading else (), now)
        draw_more_reading(notes, read_in_code, now)
with right:
    if not notes or interview is None:
        draw_welcome()
    elif not interview.several:
        st.header("3. When to write", anchor=False)
        plan = draw_plan(interview, now)
        st.header("4. Your message", anchor=False)
        place = draw_message(notes, interview, plan, now)
if notes and interview and not interview.several and can_be_written(place):
    st.header("5. Tones side by side", anchor=False)
    draw_tones(notes, interview, place, now)
draw_pulse()
ask_for_consent()
