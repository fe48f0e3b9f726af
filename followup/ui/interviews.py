"""The interviews that were worked on before, and a new one."""

from functools import lru_cache

import streamlit as st
from pydantic import ValidationError

from followup.errors import FollowupError
from followup.ui import state
from followup.ui.plain import plain
from followup.ui.work import Work


def draw_interviews() -> None:
    """Draw the list; each has an address of its own, and nothing of it is lost by leaving it."""
    with st.popover("Interviews"):
        st.button("A new one", key="new_interview", on_click=_open, args=(None,), type="primary")
        for name, title in _titles():
            st.button(plain(title), key=f"open_{name}", on_click=_open, args=(name,), type="tertiary")


def _titles() -> list[tuple[str, str]]:
    known = ((name, _title(document)) for name, document in state.store().recent())
    return [(name, title) for name, title in known if title and name != state.name()]


@lru_cache(maxsize=64)
def _title(document: str) -> str:
    """Return the title of a saved work; empty for one that cannot be read."""
    try:
        return Work.model_validate_json(document).title
    except ValidationError:
        return ""


def _open(name: str | None) -> None:
    try:
        state.open_another(name)
    except FollowupError as error:
        state.tell(str(error))
