"""Before anything leaves this machine: the host, the exact text, and the question, once per server."""

from collections.abc import Callable

import streamlit as st

from followup import asking, model_settings
from followup.errors import ConsentNeeded, FollowupError
from followup.ui import state
from followup.ui.board import board
from followup.ui.more_reading import more_reading
from followup.ui.plain import plain
from followup.ui.settings_dialog import is_open

_OWN = "\n\n[user]\n"
"""What stands between the two halves of a text that is shown."""
_HEIGHT = 280
"""Pixels of the text that would be sent."""


def ask_for_consent() -> None:
    """Open the question where something waits for it; one dialog is open at a time."""
    if is_open():
        return
    for waiting in (board(), more_reading()):
        if waiting.needed:
            _ask(waiting.needed, waiting.agree, waiting.refuse)
            return


def _ask(needed: ConsentNeeded, agree: Callable[[], None], refuse: Callable[[], None]) -> None:
    @st.dialog("Before anything leaves this machine", width="large", on_dismiss=refuse)
    def question() -> None:
        rules, yours = _halves(needed.text)
        masked = "Words such as PHONE_1 in it stand for telephone numbers, addresses and links that stay here."
        st.markdown(
            f"This text would go to **{plain(needed.host)}**. {masked if _masks() else ''} What your notes hold as private is not in it."
        )
        st.code(yours, language=None, wrap_lines=True, height=_HEIGHT)
        if rules:
            with st.expander("The instructions that go with it, the same for everybody"):
                st.code(rules, language=None, wrap_lines=True, height=_HEIGHT)
        st.caption(
            "You are asked once for each server; later texts of this kind then go there when you press a button that says so."
        )
        with st.container(horizontal=True):
            st.button("Send it", type="primary", key="consent_yes", on_click=_agree, args=(needed, agree))
            st.button("Do not send", key="consent_no", on_click=_refuse, args=(refuse,))

    question()


def _masks() -> bool:
    try:
        return model_settings.load().server.mask
    except FollowupError:
        return False


def _halves(text: str) -> tuple[str, str]:
    """Return the instructions and what is the person's own; together they are the exact text."""
    rules, mark, yours = text.partition(_OWN)
    return (rules, mark.lstrip() + yours) if mark else ("", text)


def _agree(needed: ConsentNeeded, agree: Callable[[], None]) -> None:
    try:
        asking.consents().give(model_settings.checked({"base_url": f"{needed.server}/v1"}))
        agree()
    except FollowupError as error:
        state.tell(str(error))
    st.rerun()


def _refuse(refuse: Callable[[], None]) -> None:
    refuse()
    st.rerun()
