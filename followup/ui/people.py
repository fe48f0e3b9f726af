"""The people of the interview: whom the person met, and how each name is written."""

from collections.abc import Sequence

import streamlit as st

from followup.records import Person
from followup.ui import choosing, state
from followup.ui.plain import plain
from followup.ui.values import tick_changed
from followup.ui.work import fingerprint


def draw_people(people: Sequence[Person]) -> None:
    """Draw the people as they were read, each with a tick and a place to put the name right."""
    if not people:
        st.caption(
            "Nobody is named in the notes, so the message greets the team. Add a name to the notes to greet a person."
        )
        return
    st.markdown("**Whom you met.** Tick who was there, and put right a name that was read wrongly.")
    for person in people:
        _draw_person(person)


def _draw_person(person: Person) -> None:
    key = choosing.person_key(person)
    short = fingerprint(key)
    name = state.work().values.get(key) or person.name
    told = plain(f"{name}, {person.title}" if person.title else name)
    doubt = "" if person.sure else " :gray[(not sure whether you met)]"
    words, acts = st.columns([2, 1], vertical_alignment="center")
    with words:
        tick = state.field(f"tick_{short}", choosing.is_ticked(key, default=person.sure))
        st.checkbox(told + doubt, wrap=True, key=tick, on_change=tick_changed, args=(key, tick))
    with acts, st.container(horizontal=True, horizontal_alignment="right"), st.popover("Correct", type="tertiary"):
        typed = state.field(f"name_{short}", name)
        st.text_input("Name", key=typed, on_change=_renamed, args=(person, typed))


def _renamed(person: Person, widget: str) -> None:
    name = " ".join(st.session_state[widget].split())
    state.change(values={**state.work().values, choosing.person_key(person): "" if name == person.name else name})
