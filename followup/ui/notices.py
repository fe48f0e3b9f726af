"""Sentences that the person should see now: what could not be done, what was not saved."""

import streamlit as st

from followup.ui import state
from followup.ui.plain import plain


def draw_notices() -> None:
    """Draw them in a place that is always there, so that nothing below it moves in the page's tree."""
    with st.container():
        reason = state.unsaved()
        if reason:
            st.error(
                f"{plain(reason)} What you typed is safe on this page as long as Followup runs; it is saved with your next change once that works."
            )
        for notice in state.told():
            st.info(plain(notice))
