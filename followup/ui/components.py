"""Small components of our own in plain JavaScript: the editor with squiggles, buttons that copy and save, a view of differences, a pulse."""

from importlib.resources import files

import streamlit as st

_STATIC = files(__package__) / "static"


def _read(name: str) -> str:
    return (_STATIC / name).read_text(encoding="utf-8")


editor = st.components.v2.component(
    "followup_editor", html=_read("editor.html"), css=_read("editor.css"), js=_read("editor.js"), isolate_styles=True
)
copy_button = st.components.v2.component(
    "followup_copy", html=_read("copy.html"), css=_read("copy.css"), js=_read("copy.js"), isolate_styles=True
)
save_button = st.components.v2.component(
    "followup_save", html=_read("copy.html"), css=_read("copy.css"), js=_read("save.js"), isolate_styles=True
)
"""Streamlit's own download button breaks, with a stack trace, where it is drawn while the program is started again."""
difference_view = st.components.v2.component(
    "followup_difference",
    html=_read("difference.html"),
    css=_read("difference.css"),
    js=_read("difference.js"),
    isolate_styles=True,
)
pulse = st.components.v2.component(
    "followup_pulse", html=_read("pulse.html"), css=_read("pulse.css"), js=_read("pulse.js"), isolate_styles=True
)
