"""The settings: who writes, which English, the person's own words; changes of the last two count at once."""

from typing import TYPE_CHECKING

import streamlit as st

from followup import asking, preferences, settings, wiring
from followup.checkers.proofreading.variant import NAMES
from followup.errors import FollowupError
from followup.ui import state
from followup.ui.model_form import draw_model_form
from followup.ui.plain import plain

if TYPE_CHECKING:
    from followup.records import Variant

_BY_ITSELF = "As the notes or the message show"


def draw_settings() -> None:
    """Draw the button that opens them; they stay open while the page is drawn again for another reason."""
    st.button("Settings", key="settings", on_click=_open)
    if is_open():
        _settings()


def is_open() -> bool:
    """Say whether they are open."""
    return "settings_open" in st.session_state


def _open() -> None:
    st.session_state.pop("nearby", None)
    st.session_state["settings_open"] = True


def close() -> None:
    """Close them with the next run of the page."""
    st.session_state.pop("settings_open", None)


@st.dialog("Settings", width="medium", on_dismiss=close)
def _settings() -> None:
    draw_model_form(close)
    _draw_allowed()
    st.divider()
    _draw_english()
    _draw_dictionary()
    st.caption(plain(f"What you type is kept in {settings.load().data}."))


def _draw_allowed() -> None:
    allowed = asking.consents().origins()
    if allowed:
        st.multiselect(
            "Your text may go to these servers; take one out, and you are asked again", allowed, key=state.field("allowed", allowed),
            on_change=_allowed_changed,
        )  # fmt: skip


def _allowed_changed() -> None:
    consents = asking.consents()
    try:
        for origin in consents.origins():
            if origin not in st.session_state["allowed"]:
                consents.withdraw(origin)
    except FollowupError as error:
        state.tell(str(error))


def _draw_english() -> None:
    data = settings.load().data
    names = [_BY_ITSELF, *NAMES.values()]
    chosen = preferences.load(data).english
    shown = NAMES[chosen] if chosen else _BY_ITSELF
    st.selectbox("English to check by", names, key=state.field("english", shown), on_change=_english_chosen)
    if settings.load().english:
        st.caption("FOLLOWUP_ENGLISH is set, and wins.")


def _english_chosen() -> None:
    by_name: dict[str, Variant] = {name: variant for variant, name in NAMES.items()}
    data = settings.load().data
    kept = preferences.load(data).model_copy(update={"english": by_name.get(st.session_state["english"])})
    try:
        preferences.save(data, kept)
    except FollowupError as error:
        state.tell(str(error))


def _draw_dictionary() -> None:
    words = list(wiring.dictionary().words())
    st.multiselect(
        "My dictionary: words that are right as they are", words, key=state.field("dictionary", words), accept_new_options=True,
        placeholder="Type a word", on_change=_dictionary_changed,
    )  # fmt: skip


def _dictionary_changed() -> None:
    dictionary = wiring.dictionary()
    wanted = list(st.session_state["dictionary"])
    try:
        for word in wanted:
            dictionary.add(word)
        for word in dictionary.words():
            if word not in wanted:
                dictionary.remove(word)
    except FollowupError as error:
        state.tell(str(error))
