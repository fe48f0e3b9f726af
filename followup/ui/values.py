"""Company, role, day and manner of the interview: ticked, corrected, or typed where the notes lack them."""

from datetime import date, datetime

import streamlit as st

from followup.records import Interview, Value
from followup.ui import choosing, state
from followup.ui.plain import day, plain
from followup.ui.work import fingerprint

_SIGNS = 3
"""What speaks most for a value that is in doubt; more would not be read."""
_FORMATS = {"": "Not said", "onsite": "In person", "video": "By video", "phone": "By phone"}


def draw_values(interview: Interview, now: datetime) -> None:
    """Draw company, role and when it was."""
    _draw_value("company", "Company", interview.company)
    _draw_value("role", "Role", interview.role)
    _draw_day(interview, now)


def _draw_value(name: str, label: str, value: Value | None) -> None:
    typed = state.work().values.get(name)
    read = value.text if value else ""
    widget = f"value_{name}_{fingerprint(read)}"
    ticked = choosing.is_ticked(name, default=bool(typed) or bool(value and value.sure))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            label, key=state.field(widget, typed or read), on_change=_value_typed, args=(name, widget, read),
            placeholder="Not in the notes: type it, or leave it out",
        )  # fmt: skip
        tick = state.field(f"tick_{name}", ticked)
        st.checkbox("Use it", key=tick, on_change=tick_changed, args=(name, tick))
    if value and not value.sure and not typed:
        signs = sorted(value.evidence, key=lambda evidence: -evidence.weight)[:_SIGNS]
        reasons = ", ".join(sign.reason for sign in signs if sign.weight > 0) or "few signs"
        st.caption(f"Not sure, so it is used only if you tick it: {plain(reasons)}.")


def _draw_day(interview: Interview, now: datetime) -> None:
    on = interview.held_on
    widget = f"held_on_{on}"
    when, how = st.columns(2)
    when.date_input(
        "Day of the interview", value=on, key=widget, on_change=_day_picked, args=(widget,), max_value=max(now.date(), on or now.date()),
        format="YYYY-MM-DD",
    )  # fmt: skip
    how.selectbox(
        "How it was held", list(_FORMATS), format_func=_FORMATS.__getitem__, on_change=_format_picked,
        key=state.field("format", interview.format or ""),
    )  # fmt: skip
    clock = f"{interview.held_time:%H:%M}" if interview.held_time else None
    parts = (on and day(on), clock, interview.stage)
    told = " · ".join(str(part) for part in parts if part)
    noted = state.work().noted_on
    counted = (
        f" Days such as “yesterday” count from {day(noted)}, when these notes were begun."
        if noted and noted != now.date()
        else ""
    )
    st.caption(
        plain(told + counted)
        if on
        else "The notes do not say when it was: choose the day, for the plan counts from it."
    )


def _day_picked(widget: str) -> None:
    picked: date | None = st.session_state[widget]
    state.change(values={**state.work().values, "held_on": picked.isoformat() if picked else ""})


def _format_picked() -> None:
    state.change(values={**state.work().values, "format": st.session_state["format"]})


def tick_changed(name: str, widget: str) -> None:
    """Take in that the person ticked, or unticked, the fact or value of this name."""
    current = state.work()
    ticked, unticked = set(current.ticked) - {name}, set(current.unticked) - {name}
    (ticked if st.session_state[widget] else unticked).add(name)
    state.change(ticked=tuple(sorted(ticked)), unticked=tuple(sorted(unticked)))


def _value_typed(name: str, widget: str, read: str) -> None:
    current = state.work()
    typed = st.session_state[widget].strip()
    others = [key for key in current.unticked if key != name]
    state.change(
        values={**current.values, name: typed if typed != read else ""},
        unticked=tuple(others if typed else [*others, name]),
    )
