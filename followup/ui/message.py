"""The message: for whom, of which kind, in which tone; its text, what is said of it, and its ways out."""

from datetime import datetime

import streamlit as st

from followup import pipeline, wiring
from followup.letter import Letter
from followup.records import Finding, Interview, Kind, Notes, Part, Plan
from followup.text import Utf16
from followup.ui import choosing, sheet, state
from followup.ui.editing import Text, Typed, draw_editor
from followup.ui.exits import draw_exits
from followup.ui.notices import draw_notices
from followup.ui.plain import plain
from followup.ui.proofreading import draw_proofreading
from followup.ui.report import Marked, add_word, draw_report, ignore, keep_word, marked
from followup.ui.versions import draw_versions
from followup.ui.wishes import draw_wishes
from followup.ui.words import KINDS, TONES
from followup.ui.work import Place

_MOST_MARKS = 200


def draw_message(notes: Notes, interview: Interview, decided: Plan, now: datetime) -> Place:
    """Draw the choices and the message with its findings; return the place of the message that is shown."""
    place = _draw_choices(interview, decided)
    notice = sheet.prepare(interview, place, now)
    with st.container():
        if notice:
            st.info(plain(notice))
    _draw_pane(state.run(), notes, interview, place, now)
    return place


def _draw_choices(interview: Interview, decided: Plan) -> Place:
    current = state.work()
    names = choosing.recipients(interview)
    recipient = choosing.recipient(interview)
    if len(names) > 1:
        st.radio(
            "For", names, format_func=plain, key=state.field("recipient", recipient), horizontal=True, on_change=_chosen, args=("recipient",),
            help="Each person gets a message of their own.",
        )  # fmt: skip
    kind = current.kind or decided.kind or Kind.THANK_YOU
    st.selectbox(
        "What to write",
        list(KINDS),
        format_func=KINDS.__getitem__,
        key=state.field("kind", kind),
        on_change=_chosen,
        args=("kind",),
    )
    st.radio(
        "Tone",
        list(TONES),
        format_func=TONES.__getitem__,
        key=state.field("tone", current.tone),
        horizontal=True,
        on_change=_chosen,
        args=("tone",),
    )
    return Place(kind, current.tone, recipient)


def _chosen(name: str) -> None:
    state.change(**{name: st.session_state[name]})


@st.fragment(key="pane")
def _draw_pane(run: str, notes: Notes, interview: Interview, place: Place, now: datetime) -> None:
    state.catch_up(run)
    draw_notices()
    shown = state.work().sheets[place.key]
    brief = choosing.brief(interview, place, shown)
    name = f"message_{place.key}"
    if place.kind is not Kind.CALL:
        subject = f"subject_{place.key}_{shown.epoch}"
        st.text_input(
            "Subject", value=shown.draft.subject or "", key=subject, on_change=_subject_typed, args=(place, subject)
        )
    others = sheet.others(interview, place)
    letter = Letter(shown.draft, place.kind, brief.recipient, brief.candidate, interview, notes, others)
    findings = marked(pipeline.review(letter, wiring.checkers()), letter)
    draw_editor(
        name,
        lambda: _text(place),
        lambda typed: _body_typed(place, typed),
        {
            "label": "Message",
            "findings": _marks(letter, findings),
            "show": st.session_state.get("reveal", ""),
            "spellcheck": False,
        },
        ignored=lambda: _ignored(name),
        kept=lambda: _kept(name),
    )
    if shown.draft.body.strip():
        draw_exits(interview, shown.draft, place, now)
        draw_report(findings, letter, place)
        draw_proofreading(findings.report, letter)
    else:
        st.caption("You can also write it yourself, here: it is checked as you type.")
    st.divider()
    draw_wishes(notes, interview, place, now)
    draw_versions(place)


def _marks(letter: Letter, findings: Marked) -> tuple[dict[str, object], ...]:
    """Return the findings with a span in the body, as the editor takes them."""
    units = Utf16(letter.body)
    marks: list[dict[str, object]] = []
    for name, finding in findings.open.items():
        if finding.span is None or finding.part is Part.SUBJECT or len(marks) == _MOST_MARKS:
            continue
        span = units.units(finding.span)
        marks.append({"id": name, "from": span.start, "to": span.end, **_told(finding)})
    return tuple(marks)


def _told(finding: Finding) -> dict[str, object]:
    fixes = tuple(
        {"label": f"Change to “{fix.text}”" if fix.text else "Leave it out", "insert": fix.text}
        for fix in finding.fixes
    )
    return {
        "quote": finding.text,
        "severity": finding.severity.value,
        "title": finding.rule.replace("-", " "),
        "message": f"{finding.message} {finding.why}",
        "fixes": fixes,
        "word": keep_word(finding) or "",
    }


def _text(place: Place) -> Text:
    shown = state.work().sheets[place.key]
    return Text(shown.draft.body, shown.epoch)


def _body_typed(place: Place, typed: Typed) -> None:
    draft = state.work().sheets[place.key].draft
    if typed.is_stale:
        sheet.keep(place, draft.model_copy(update={"body": typed.words}))
        return
    if typed.replaces is not None:
        sheet.keep(place, draft)
        state.tell("This message was changed elsewhere meanwhile. That text is kept under “Versions”.")
    sheet.retype(place, body=typed.words)


def _subject_typed(place: Place, widget: str) -> None:
    sheet.retype(place, subject=st.session_state[widget])


def _ignored(name: str) -> None:
    trigger = st.session_state[name].get("ignored")
    if trigger:
        ignore(trigger["id"])


def _kept(name: str) -> None:
    trigger = st.session_state[name].get("kept")
    if trigger:
        add_word(trigger["word"])
