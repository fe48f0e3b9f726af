"""This page's work: one record for all tabs that show it, saved after each change, found again by the page's address."""

import secrets
from datetime import UTC, datetime
from threading import RLock

import streamlit as st
from pydantic import ValidationError

from followup import settings
from followup.errors import FollowupError, InputError
from followup.history import Store
from followup.records import Notes
from followup.ui.work import Work

_LOCK = RLock()


@st.cache_resource
def _open() -> dict[str, Work]:
    """Return the works that are open, by name: what a disk does not take stays here."""
    return {}


def store() -> Store:
    """Return the store in the folder that the settings name."""
    return Store(settings.load().data)


def name() -> str:
    """Return the name of this page's work; it stands in the address, so that a reload loses nothing.

    Raises InputError where what was saved cannot be read.
    """
    if "name" not in st.session_state:
        named = str(st.query_params.get("d", ""))
        known = named in _open() or _load(named)
        st.session_state["name"] = named if known else Store.new_name()
    found = str(st.session_state["name"])
    if st.query_params.get("d") != found:
        st.query_params["d"] = found
    return found


def _load(named: str) -> bool:
    saved = store().load(named)
    if saved is None:
        return False
    try:
        _open()[named] = Work.model_validate_json(saved)
    except ValidationError:
        raise InputError(
            "What was saved here comes from another version of Followup: start that one, or begin anew at the page's plain address."
        ) from None
    return True


def work() -> Work:
    """Return this page's work."""
    return _open().setdefault(name(), Work())


def change(**fields: object) -> Work:
    """Replace fields of the work and save it; what cannot be saved is kept in memory, and the page says so."""
    with _LOCK:
        changed = Work.model_validate({**dict(work()), **fields})
        _open()[name()] = changed
    try:
        store().save(name(), changed.model_dump_json())
        st.session_state.pop("unsaved", None)
    except FollowupError as error:
        st.session_state["unsaved"] = str(error)
    return changed


def unsaved() -> str | None:
    """Return why the last change could not be saved; None where it was."""
    reason = st.session_state.get("unsaved")
    return str(reason) if reason else None


def open_another(named: str | None) -> None:
    """Show another work on this page, or a new one; the one before it stays where it is."""
    if named is not None and named not in _open():
        _load(named)
    found = named or Store.new_name()
    st.session_state.clear()
    st.session_state["name"] = st.query_params["d"] = found


def begin_run() -> None:
    """Note that the whole page is drawn now, and from what."""
    st.session_state["run"] = secrets.token_hex(4)
    st.session_state["drawn_from"] = _choices(work())


def run() -> str:
    """Return the name of this drawing of the whole page."""
    return str(st.session_state["run"])


def catch_up(drawn_in: str) -> None:
    """Draw the whole page again where a part of it, drawn in the run of this name, is alone up to date.

    A click and the last letters typed reach the server together; Streamlit then draws only the part that was typed in.
    """
    if run() != drawn_in or st.session_state["drawn_from"] != _choices(work()):
        st.rerun()


def _choices(current: Work) -> dict[str, object]:
    """Return what the whole page depends on: all but the messages."""
    return {name: value for name, value in current if name not in ("sheets", "versions", "dismissed")}


def field(widget: str, value: object) -> str:
    """Have the widget of this key show `value`, whoever has changed it, and return the key."""
    st.session_state[widget] = value
    return widget


def tell(notice: str) -> None:
    """Show a sentence once, at the top of the page."""
    st.session_state.setdefault("notices", []).append(notice)


def told() -> list[str]:
    """Return the sentences to show now."""
    waiting: list[str] = st.session_state.pop("notices", [])
    return list(dict.fromkeys(waiting))


def notes() -> Notes | None:
    """Return the notes, or None where nothing has been typed yet; raise NotesError for what cannot be read."""
    text = work().notes
    return Notes.of(text) if text.strip() else None


def moment() -> datetime:
    """Return the present moment, to stand beside a version."""
    return datetime.now(UTC)
