"""What was read: each fact can be ticked, corrected, and shown in the notes; points of the person's own can be added."""

from collections.abc import Sequence
from datetime import datetime

import streamlit as st

from followup.exchange.wish import LONGEST
from followup.export.document import QUESTIONS
from followup.records import LONGEST_NOTES, Fact, FactKind, Interview, Person, Question
from followup.ui import choosing, state
from followup.ui.parts import draw_parts
from followup.ui.people import draw_people
from followup.ui.plain import plain
from followup.ui.values import draw_values, tick_changed
from followup.ui.work import fingerprint

_KINDS = {
    FactKind.TOPIC: "you talked about it",
    FactKind.TOLD: "they told you",
    FactKind.GOAL: "what they want",
    FactKind.MINE: "you told them",
    FactKind.INTEREST: "what you liked",
    FactKind.WEAK: "felt weak",
    FactKind.PROMISE: "what they promised",
    FactKind.RAPPORT: "a personal touch",
    FactKind.INVITATION: "invited to call",
    FactKind.CULTURE: "the company's manner",
    FactKind.OFFER: "another process: only if you tick it",
    FactKind.PRIVATE: "private: never sent",
}
_ANSWERS = {
    Question.WHO: "I talked with {}.",
    Question.WHY: "I want this role because {}.",
    Question.WHEN: "The interview was {}.",
}
"""Question -> the line of the notes that an answer becomes; what was talked about becomes a point of the person's own."""


def draw_reading(interview: Interview, people: Sequence[Person], now: datetime) -> None:
    """Draw the questions, the values, the people as they were read, and the facts."""
    for question in interview.questions:
        _draw_question(question, interview)
    if interview.several:
        draw_parts(interview)
        return
    draw_values(interview, now)
    draw_people(people)
    usable = [fact for fact in interview.facts if fact.kind in choosing.USABLE and choosing.can_be_ticked(fact)]
    made_up = [fact for fact in interview.facts if fact.model and fact.span is None]
    other = [fact for fact in interview.facts if fact not in usable and fact not in made_up]
    if usable:
        st.markdown("**What a message may use.** Tick what should be in it, and put right what was read wrongly.")
    for fact in usable:
        _draw_fact(fact)
    _draw_adding()
    if other:
        with st.expander(f"Read, but not put into messages ({len(other)})"):
            for fact in other:
                _draw_fact(fact)
    if made_up:
        with st.expander(f"Not in your notes ({len(made_up)})"):
            st.caption("A model gave these as words of your notes, where they do not stand. They are not used.")
            for fact in made_up:
                st.text(f"“{fact.quote}” ({fact.model})")


def _draw_question(question: Question, interview: Interview) -> None:
    named = f" ({', '.join(interview.several)})" if question is Question.WHICH else ""
    st.warning(plain(QUESTIONS[question] + named))
    if question not in (*_ANSWERS, Question.TOPIC):
        return
    widget = f"answer_{question}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Your answer", key=widget, max_chars=LONGEST, on_change=_answered, args=(question, widget))
        st.button("Add it", key=f"add_{widget}", on_click=_answered, args=(question, widget))


def _answered(question: Question, widget: str) -> None:
    """Add an answer to the notes or the points, where it can be seen and mended."""
    words = st.session_state[widget].strip().rstrip(".")
    current = state.work()
    if question is Question.TOPIC:
        _added(widget)
        return
    notes = f"{current.notes.rstrip()}\n{_ANSWERS[question].format(words)}\n"
    if words and len(notes) <= LONGEST_NOTES:
        state.change(notes=notes, notes_epoch=current.notes_epoch + 1)
        st.session_state[widget] = ""


def _draw_fact(fact: Fact) -> None:
    """Draw one fact: what it says and of which kind, whether it may be used, its words in the notes, and a place to mend it."""
    key = choosing.fact_key(fact)
    short = fingerprint(key + fact.id)
    usable = choosing.can_be_ticked(fact)
    by = f", read by {fact.model}" if fact.model else ""
    told = f"{plain(fact.text)} :gray[({plain(_KINDS[fact.kind] + by)})]"
    words, acts = st.columns([2, 1], vertical_alignment="center")
    with words:
        if usable:
            widget = state.field(f"tick_{short}", fact.ticked)
            st.checkbox(told, wrap=True, key=widget, on_change=tick_changed, args=(key, widget))
        else:
            st.markdown(told)
    with acts, st.container(horizontal=True, gap="small", horizontal_alignment="right"):
        if fact.span:
            st.button(
                "Show",
                key=f"show_{short}",
                on_click=_shown,
                args=(fact.id,),
                type="tertiary",
                help="Show the words in your notes",
            )
        if usable and fact.id.startswith("p"):
            st.button("Take out", key=f"out_{short}", on_click=_take_out, args=(fact.quote,), type="tertiary")
        elif usable:
            _draw_correction(fact, key, short)


def _draw_correction(fact: Fact, key: str, short: str) -> None:
    with st.popover("Correct", type="tertiary"):
        corrected = key in state.work().corrections
        st.text_area(
            "In your words",
            value=fact.text,
            key=f"fact_{short}",
            on_change=_corrected,
            args=(key, f"fact_{short}", fact),
            height="content",
        )
        if corrected:
            st.caption(f"Your notes say: {plain(fact.quote)}")


def _draw_adding() -> None:
    count = len(state.work().added)
    st.text_input(
        "Add a point of your own", key=f"adding_{count}", max_chars=LONGEST, placeholder="such as: how they train new people",
        on_change=_added, args=(f"adding_{count}",),
    )  # fmt: skip


def _added(widget: str) -> None:
    words = " ".join(st.session_state[widget].split())
    if words:
        state.change(added=tuple(dict.fromkeys((*state.work().added, words))))


def _take_out(words: str) -> None:
    state.change(added=tuple(one for one in state.work().added if one != words))


def _corrected(key: str, widget: str, fact: Fact) -> None:
    typed = st.session_state[widget].strip()
    corrections = {known: words for known, words in state.work().corrections.items() if known != key}
    if typed and (typed != fact.text or key in state.work().corrections):
        corrections[key] = typed
    state.change(corrections=corrections)


def _shown(name: str) -> None:
    count = state.work().shown.partition(" ")[2]
    state.change(shown=f"{name} {int(count or 0) + 1}")
