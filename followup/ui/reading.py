"""What was read: each value and fact can be ticked, corrected, and shown in the notes."""

from hashlib import sha256

import streamlit as st

from followup.export.document import questions
from followup.records import Fact, FactKind, Interview, Value
from followup.ui import state
from followup.ui.plain import plain

_KINDS = {
    FactKind.TOPIC: "You talked about",
    FactKind.TOLD: "They told you",
    FactKind.GOAL: "What they want",
    FactKind.MINE: "You told them",
    FactKind.INTEREST: "What you liked",
    FactKind.WEAK: "Felt weak",
    FactKind.PROMISE: "What they promised",
    FactKind.RAPPORT: "A personal touch",
    FactKind.INVITATION: "Invited to call",
    FactKind.CULTURE: "The company's manner",
    FactKind.OFFER: "Another process",
    FactKind.PRIVATE: "Private: never sent",
}
_FOR_MESSAGES = (FactKind.TOPIC, FactKind.TOLD, FactKind.GOAL, FactKind.MINE, FactKind.INTEREST)


def draw_reading(interview: Interview) -> None:
    """Draw the values, the people and the facts."""
    for question in questions(interview.questions, interview.several):
        st.warning(plain(question))
    if interview.several:
        st.markdown("Keep the part on one interview in the notes; the rest can wait in a page of its own.")
        return
    _draw_value("company", "Company", interview.company)
    _draw_value("role", "Role", interview.role)
    _draw_people(interview)
    day, clock = interview.held_on, interview.held_time
    parts = (day and f"{day:%A} {day.day} {day:%B %Y}", clock and f"{clock:%H:%M}", interview.format, interview.stage)
    when = " · ".join(str(part) for part in parts if part)
    st.caption(f"Interview: {plain(when)}" if when else "Interview: the notes do not say when it was.")
    usable = [fact for fact in interview.facts if fact.kind in _FOR_MESSAGES]
    other = [fact for fact in interview.facts if fact.kind not in _FOR_MESSAGES]
    if usable:
        st.markdown("**What a message may use.** Tick what should be in it, and put right what was read wrongly.")
    for fact in usable:
        _draw_fact(fact)
    if other:
        with st.expander(f"Read, but not put into messages ({len(other)})"):
            for fact in other:
                _draw_fact(fact, fixed=True)


def _draw_value(name: str, label: str, value: Value | None) -> None:
    tick, words = st.columns([1, 9], vertical_alignment="bottom")
    sure = state.is_ticked(name, default=bool(state.work().values.get(name)) or bool(value and value.sure))
    with tick:
        st.checkbox(
            f"Use the {name}",
            value=sure,
            key=f"tick_{name}",
            label_visibility="collapsed",
            on_change=_ticked,
            args=(name, f"tick_{name}"),
        )
    with words:
        read = value.text if value else ""
        st.text_input(
            label, value=state.work().values.get(name) or read, key=f"value_{name}_{_short(read)}",
            on_change=_value_typed, args=(name, f"value_{name}_{_short(read)}", read), placeholder="Not in the notes: type it, or leave it out",
        )  # fmt: skip
    if value and not value.sure and not state.work().values.get(name):
        reasons = ", ".join(evidence.reason for evidence in value.evidence) or "few signs"
        st.caption(f"Not sure; it is used only if you tick it. It stands there {plain(reasons)}.")


def _draw_people(interview: Interview) -> None:
    names = [person.name for person in interview.people]
    if not names:
        st.caption(
            "Nobody is named in the notes: the message will greet the team. Add a name to the notes to greet a person."
        )
        return
    current = state.work().recipient
    sure = next((number for number, person in enumerate(interview.people) if person.sure), 0)
    st.selectbox(
        "Write to", names, index=names.index(current) if current in names else sure, key=f"recipient_{_short('|'.join(names))}",
        on_change=_recipient_chosen, args=(f"recipient_{_short('|'.join(names))}",),
    )  # fmt: skip
    titled = [f"{person.name}: {person.title}" for person in interview.people if person.title]
    doubtful = [person.name for person in interview.people if not person.sure]
    st.caption(
        plain("; ".join(titled)) + (f" (not sure whether you met {plain(', '.join(doubtful))})" if doubtful else "")
    )


def _draw_fact(fact: Fact, *, fixed: bool = False) -> None:
    """Draw one fact: what it says and of which kind, whether it may be used, its words in the notes, and a place to mend it."""
    key = state.fact_key(fact)
    short = _short(key + fact.id)
    tick, words, show, mend = st.columns([1, 14, 3, 4], vertical_alignment="center")
    if not fixed:
        with tick:
            st.checkbox(
                plain(f"Use: {fact.text}"), value=state.is_ticked(key, default=fact.ticked), key=f"tick_{short}",
                label_visibility="collapsed", on_change=_ticked, args=(key, f"tick_{short}"),
            )  # fmt: skip
    with words:
        st.markdown(f"{plain(fact.text)} :gray[({_KINDS[fact.kind].lower()})]")
    with show:
        st.button(
            "Show", key=f"show_{short}", on_click=_shown, args=(fact.id,), type="tertiary",
            help="Show the words in your notes",
        )  # fmt: skip
    if not fixed:
        with mend, st.popover("Correct", type="tertiary"):
            st.text_area(
                "In your words", value=state.work().corrections.get(key, fact.text), key=f"fact_{short}",
                on_change=_corrected, args=(key, f"fact_{short}", fact.text), height="content",
            )  # fmt: skip
            if key in state.work().corrections:
                st.caption(f"Your notes say: {plain(fact.quote)}")


def _short(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:10]


def _ticked(name: str, widget: str) -> None:
    current = state.work()
    ticked, unticked = set(current.ticked) - {name}, set(current.unticked) - {name}
    (ticked if st.session_state[widget] else unticked).add(name)
    state.change(ticked=tuple(sorted(ticked)), unticked=tuple(sorted(unticked)))


def _value_typed(name: str, widget: str, read: str) -> None:
    current = state.work()
    typed = st.session_state[widget].strip()
    state.change(
        values={**current.values, name: typed if typed != read else ""},
        unticked=tuple(key for key in current.unticked if key != name) if typed else tuple({*current.unticked, name}),
    )
    st.session_state[f"tick_{name}"] = bool(typed)


def _corrected(key: str, widget: str, read: str) -> None:
    current = state.work()
    typed = st.session_state[widget].strip()
    corrections = {known: words for known, words in current.corrections.items() if known != key}
    if typed and typed != read:
        corrections[key] = typed
    state.change(corrections=corrections)


def _recipient_chosen(widget: str) -> None:
    state.change(recipient=st.session_state[widget])


def _shown(name: str) -> None:
    count = state.work().shown.partition(" ")[2]
    state.change(shown=f"{name} {int(count or 0) + 1}")
