"""Draws cards: each text as it grows, what it took, and what can be done with it."""

import streamlit as st

from followup.difference import difference
from followup.records import Interview, Kind
from followup.ui import sheet, state
from followup.ui.board import Card, Section, board, told
from followup.ui.components import difference_view
from followup.ui.models import served
from followup.ui.plain import plain
from followup.ui.took import draw_took
from followup.ui.work import Origin

EVERY = 0.5
"""Seconds between two looks while something is being written."""


def draw_cards(section: Section, interview: Interview) -> None:
    """Draw the cards of a section and follow those that are being written; typing elsewhere goes on meanwhile."""
    live = any(card.is_live for card in board().of(section))
    run = state.run()

    @st.fragment(run_every=EVERY if live else None)
    def follow() -> None:
        state.catch_up(run)
        cards = board().of(section)
        ended = not any(card.is_live for card in cards)
        board().save()
        if not ended:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.button("Stop", key=f"stop_{section}", on_click=board().stop, args=(section,))
                if served().is_loading:
                    st.progress(served().share or 0.0, text="The model file is being loaded …")
        if cards:
            for column, card in zip(st.columns(len(cards)), cards, strict=True):
                with column.container(border=True):
                    _draw_card(card, interview)
        if live and ended:
            st.rerun()

    follow()


def _draw_card(card: Card, interview: Interview) -> None:
    part = card.part
    st.markdown(f"**{plain(card.title)}**")
    state_words = told(card)
    if state_words:
        st.caption(plain(state_words))
    if part.draft.subject and card.place.kind is not Kind.CALL:
        st.caption("Subject")
        st.text(part.draft.subject)
    if card.section == "change" and part.outcome:
        _draw_difference(card)
    elif part.draft.body:
        st.text(part.draft.body + (" ▌" if card.is_live else ""))
    if part.outcome:
        errors = sum(finding.severity == "error" for finding in part.outcome.report.findings)
        if errors:
            st.caption(f"{errors} to mend: they are marked once this text is in the editor.")
        draw_took(Origin.of(part.outcome))
    if card.is_live:
        return
    with st.container(horizontal=True, gap="small"):
        if part.draft.body:
            st.button("Use this one", key=f"use_{card.title}", on_click=_use, args=(card, interview), type="primary")
        st.button("Again", key=f"again_{card.title}", on_click=_again, args=(card.title,))
        if card.section == "change":
            st.button("Put away", key=f"away_{card.title}", on_click=_put_away, args=(card.title,))


def _draw_difference(card: Card) -> None:
    now = state.work().sheets[card.place.key].draft.body if card.place.key in state.work().sheets else ""
    runs = difference(now, card.part.draft.body)
    difference_view(
        key=f"difference_{card.title}",
        data={
            "label": "Struck out: leaves the text in the editor. Underlined: comes into it.",
            "same": "It is the text in the editor.",
            "runs": tuple({"change": run.change.value, "text": run.text} for run in runs),
        },
    )


def _use(card: Card, interview: Interview) -> None:
    """Put a card's text into the editor, in its own tone and for its own reader."""
    part = card.part
    names = [person.name for person in interview.people]
    origin = Origin.of(part.outcome) if part.outcome else Origin(engine="a model, not finished")
    sheet.put(card.place, part.draft, origin)
    recipient = card.place.recipient if card.place.recipient in names else state.work().recipient
    mention = card.title.partition(" ")[2].strip() if card.title.startswith("Mention ") else ""
    added = tuple(dict.fromkeys((*state.work().added, *filter(None, [mention]))))
    state.change(kind=card.place.kind, tone=card.place.tone, recipient=recipient, added=added)
    st.rerun()


def _again(title: str) -> None:
    board().again(title)
    st.rerun()


def _put_away(title: str) -> None:
    board().take_away(title)
    st.rerun()
