"""The editor on the page: what is typed in it reaches the work, and what others change in the work reaches the editor.

Each document from the editor names the text that it grew from (its epoch) and its number. One that grew from a text that has been
replaced since is kept beside; one that the page missed, because it was started again meanwhile, is taken when it is drawn.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import streamlit as st

from followup.ui.components import editor, pulse


class Text(NamedTuple):
    """A text as the work has it."""

    words: str
    epoch: int
    """Raised whenever the text is replaced from outside of the editor."""


class Typed(NamedTuple):
    """What came from the editor."""

    words: str
    replaces: str | None
    """What another tab wrote in between, which must not be lost; None where nothing is."""
    is_stale: bool
    """Whether it grew from a text that has been replaced since: it is kept, and does not replace anything."""


Take = Callable[[Typed], None]


def nothing() -> None:
    """Do nothing but have the part of the page drawn again."""


def draw_editor(
    name: str,
    current: Callable[[], Text],
    take: Take,
    data: Mapping[str, object],
    *,
    ignored: Callable[[], None] = nothing,
    kept: Callable[[], None] = nothing,
) -> None:
    """Draw the editor of this name; `take` is given what was typed.

    `ignored` and `kept` are called when the person ignores a finding, or keeps its word as right.
    """
    text = current()
    shown = {"text": text.words, "epoch": _epoch(name, text), "heard": _heard(name)}
    editor(
        key=name,
        data={**data, **shown},
        on_doc_change=lambda: _listen(name, current, take),
        on_applied_change=nothing,
        on_ignored_change=ignored,
        on_kept_change=kept,
    )
    if _hear(name, current, take, missed=True):
        st.rerun()


def draw_pulse() -> None:
    """Draw what has the whole page drawn when an editor was not heard for a while, as after the page was started again."""
    pulse(key="pulse", data={"": ""}, on_wake_change=nothing)


def _listen(name: str, current: Callable[[], Text], take: Take) -> None:
    _hear(name, current, take)


def _hear(name: str, current: Callable[[], Text], take: Take, *, missed: bool = False) -> bool:
    """Take what was typed, once; say whether there was anything."""
    document: Mapping[str, Any] | None = st.session_state[name].get("doc")
    if not document or _number(document) == _heard(name):
        return False
    text, words = current(), str(document["text"])
    _memory("heard")[name] = _number(document)
    if document["epoch"] != _shown_epoch(name, text):
        take(Typed(words, None, is_stale=True))
        return True
    seen = _memory("seen")
    elsewhere = missed or seen.get(_mark(name, text), text.words) != text.words
    seen[_mark(name, text)] = words
    if words != text.words:
        take(Typed(words, text.words if elsewhere else None, is_stale=False))
    return words != text.words


def _number(document: Mapping[str, Any]) -> str:
    return f"{document['epoch']} {document['seq']}"


def _heard(name: str) -> str:
    return _memory("heard").get(name, "")


def _epoch(name: str, text: Text) -> str:
    """Return the epoch that makes the editor take over the text where it was replaced, here or in another tab."""
    seen, mark = _memory("seen"), _mark(name, text)
    if seen.get(mark, text.words) != text.words:
        foreign = _memory("foreign")
        foreign[mark] = f"{int(foreign.get(mark, '0')) + 1}"
    seen[mark] = text.words
    return _shown_epoch(name, text)


def _shown_epoch(name: str, text: Text) -> str:
    return f"{text.epoch}.{_memory('foreign').get(_mark(name, text), '0')}"


def _mark(name: str, text: Text) -> str:
    return f"{name} {text.epoch}"


def _memory(of: str) -> dict[str, str]:
    """Return what this tab remembers: `seen`, the text that it shows; `foreign`, how often another tab changed it; `heard`."""
    kept: dict[str, str] = st.session_state.setdefault(f"editing_{of}", {})
    return kept
