"""The plan, the message by tone, its findings, and the ways out: copy, mail program, mail file."""

from datetime import datetime
from hashlib import sha256

import streamlit as st

from followup import pipeline, wiring
from followup.checkers import key as finding_key
from followup.errors import FollowupError
from followup.export import mail
from followup.letter import Letter
from followup.planning import plan as decide
from followup.records import Brief, Draft, Finding, Interview, Kind, Notes, Part, Plan, Report, Tone
from followup.text import Utf16
from followup.ui import state
from followup.ui.components import copy_button, editor
from followup.ui.contacts import draw_contacts, note_sent
from followup.ui.plain import plain

_KINDS = {
    Kind.THANK_YOU: "Thank-you",
    Kind.NUDGE: "Nudge after silence",
    Kind.AFTER_DATE: "After their own date",
    Kind.CLARIFICATION: "Clarification of a weak answer",
}
_TONES = {Tone.FORMAL: "Formal", Tone.WARM: "Warm", Tone.CONCISE: "Concise", Tone.UPBEAT: "Upbeat"}
_MOST_FINDINGS = 200


def draw_plan(interview: Interview, now: datetime) -> Plan:
    """Draw when to write, by which channel, and why; return the plan."""
    decided = decide(interview, state.work().contacts, now)
    if decided.best and decided.window and decided.kind:
        st.markdown(
            f"**{decided.best:%A %d %B, %H:%M}** by {decided.channel}: {_KINDS.get(decided.kind, decided.kind).lower()}"
        )
        st.caption(
            f"Any time between {decided.window.start:%a %d %B, %H:%M} and {decided.window.end:%a %d %B, %H:%M} is fine."
        )
    else:
        st.markdown("**Nothing to send now.**")
    with st.expander("Why", expanded=True):
        for reason in decided.reasons:
            st.markdown(f"- {plain(reason.text)}")
    if decided.next_check:
        st.caption(f"If nothing comes, look again on {decided.next_check:%A %d %B}.")
    draw_contacts(now)
    return decided


def draw_message(notes: Notes, interview: Interview, decided: Plan, now: datetime) -> None:
    """Draw the choice of kind and tone, and the message with its findings."""
    current = state.work()
    kinds = list(_KINDS)
    proposed = decided.kind if decided.kind in _KINDS else Kind.THANK_YOU
    kind = current.kind or proposed
    st.selectbox(
        "What to write",
        kinds,
        index=kinds.index(kind),
        format_func=_KINDS.__getitem__,
        key="kind",
        on_change=_kind_chosen,
    )
    st.radio(
        "Tone",
        list(_TONES),
        index=list(_TONES).index(current.tone),
        format_func=_TONES.__getitem__,
        key="tone",
        horizontal=True,
        on_change=_tone_chosen,
    )
    brief = state.brief(interview, kind)
    notice = _prepare(interview, brief, now)
    if notice:
        st.info(plain(notice))
    _draw_pane(notes, interview, brief, now)


def _prepare(interview: Interview, brief: Brief, now: datetime) -> str | None:
    """Write the sheet where there is none, or where only its facts changed; a touched one is left alone."""
    key = state.sheet_key(brief.kind, brief.tone)
    sheet = state.work().sheets.get(key)
    basis = _basis(interview, brief, now)
    if sheet and sheet.basis == basis:
        return None
    if sheet and sheet.draft != sheet.written:
        return (
            "What this message was written from has changed. Your text stays; “Write another version” makes a new one."
        )
    return _write(interview, brief, now)


def _basis(interview: Interview, brief: Brief, now: datetime) -> str:
    facts = [(fact.text, fact.ticked) for fact in interview.facts]
    values = [(value.text, value.sure) if value else None for value in (interview.company, interview.role)]
    names = [person.name for person in interview.people]
    return sha256(
        repr((facts, values, names, brief, interview.promise, interview.held_on, now.date())).encode()
    ).hexdigest()[:16]


def _write(interview: Interview, brief: Brief, now: datetime) -> str | None:
    """Write one sheet; return the sentence that says why it could not be written."""
    current = state.work()
    key = state.sheet_key(brief.kind, brief.tone)
    sheet = current.sheets.get(key)
    try:
        draft = pipeline.compose(interview, brief, now, wiring.engine())
    except FollowupError as error:
        if sheet is None:
            empty = Draft(subject="", body="")
            state.change(
                sheets={
                    **current.sheets,
                    key: state.Sheet(draft=empty, written=empty, basis=_basis(interview, brief, now)),
                }
            )
        return str(error)
    versions = (
        state.keep_version(sheet, brief.kind, brief.tone)
        if sheet and sheet.draft != sheet.written
        else current.versions
    )
    epoch = sheet.epoch + 1 if sheet else 1
    made = state.Sheet(draft=draft, written=draft, basis=_basis(interview, brief, now), epoch=epoch)
    state.change(sheets={**current.sheets, key: made}, versions=versions)
    return None


@st.fragment(key="pane")
def _draw_pane(notes: Notes, interview: Interview, brief: Brief, now: datetime) -> None:
    key = state.sheet_key(brief.kind, brief.tone)
    sheet = state.work().sheets[key]
    subject = f"subject_{key}_{sheet.epoch}"
    st.text_input(
        "Subject", value=sheet.draft.subject or "", key=subject, on_change=_subject_typed, args=(key, subject)
    )
    letter = Letter(sheet.draft, brief.kind, brief.recipient, brief.candidate, interview, notes)
    report = pipeline.review(letter, wiring.checkers(), state.work().dismissed)
    editor(
        key=f"message_{key}",
        data={
            "label": "Message",
            "text": sheet.draft.body,
            "epoch": sheet.epoch,
            "findings": _marks(letter, report),
            "spellcheck": True,
        },
        on_doc_change=lambda: _body_typed(key),
        on_applied_change=_nothing,
        on_ignored_change=lambda: _ignored(key),
    )
    _draw_report(report)
    _draw_exits(interview, sheet.draft, brief, now)
    _draw_versions(interview, brief, now, key)


def _marks(letter: Letter, report: Report) -> tuple[dict[str, object], ...]:
    """Return the findings with a span in the body, as the editor takes them."""
    units = Utf16(letter.body)
    marks: list[dict[str, object]] = []
    for finding in report.findings[:_MOST_FINDINGS]:
        if finding.span is None or finding.part is Part.SUBJECT:
            continue
        span = units.units(finding.span)
        fixes = tuple(
            {"label": f"Change to “{fix.text}”" if fix.text else "Leave it out", "insert": fix.text}
            for fix in finding.fixes
        )
        marks.append(
            {
                "id": finding_key(finding, letter), "from": span.start, "to": span.end, "quote": finding.text, "severity": finding.severity.value,
                "title": finding.rule.replace("-", " "), "message": f"{finding.message} {finding.why}", "fixes": fixes,
            }
        )  # fmt: skip
    return tuple(marks)


def _draw_report(report: Report) -> None:
    """List what the editor cannot underline: absences, the subject's findings, and what was not looked at."""
    listed: list[Finding] = [
        finding for finding in report.findings if finding.span is None or finding.part is Part.SUBJECT
    ]
    for finding in listed:
        words = f" “{finding.text}”:" if finding.text else ""
        st.markdown(
            f"- **{plain(finding.rule.replace('-', ' '))}** ({finding.severity}):{plain(words)} {plain(finding.message)}  \n  {plain(finding.why)}"
        )
    if not report.findings:
        st.markdown(f"Nothing found by {len(report.holds)} rules of the guide.")
    not_checked = [f"{skipped.checker.replace('-', ' ')}: {skipped.reason}" for skipped in report.skipped]
    for line in not_checked:
        st.caption(f"Not checked: {plain(line)}")


def _draw_exits(interview: Interview, draft: Draft, brief: Brief, now: datetime) -> None:
    address = next(
        (
            person.email
            for person in interview.people
            if person.email and person.name == (brief.recipient or person.name)
        ),
        None,
    )
    with st.container(horizontal=True):
        copy_button(
            key="copy",
            data={"label": "Copy", "done": "Copied", "failed": "Could not copy", "text": draft.body},
            width=110,
        )
        link = mail.mailto(draft, address)
        if link:
            st.link_button("Open in mail program", link)
        st.download_button(
            "Download .eml", mail.eml(draft, address), "followup.eml", "message/rfc822", on_click="ignore"
        )
        st.button("I sent it", on_click=note_sent, args=(brief.kind, now), help="Counts it, and plans what comes after")


def _draw_versions(interview: Interview, brief: Brief, now: datetime, key: str) -> None:
    st.button(
        "Write another version",
        on_click=_write_again,
        args=(interview, brief, now, key),
        help="Your text is kept among the earlier versions",
    )
    earlier = [version for version in state.work().versions if (version.kind, version.tone) == (brief.kind, brief.tone)]
    if earlier:
        with st.expander(f"Earlier versions ({len(earlier)})"):
            for number, version in enumerate(reversed(earlier)):
                st.caption(f"{version.at.astimezone():%d %B, %H:%M}")
                st.text(version.draft.body)
                st.button("Take this one back", key=f"back_{number}", on_click=_take_back, args=(version, key))


def _write_again(interview: Interview, brief: Brief, now: datetime, key: str) -> None:
    """Keep the text as a version and write with the next seed; where that fails the text stays."""
    sheet = state.work().sheets[key]
    versions = state.keep_version(sheet, brief.kind, brief.tone)
    again = brief.model_copy(update={"seed": brief.seed + 1})
    state.change(seed=again.seed, versions=versions)
    _write(interview, again, now)
    st.rerun(scope="app")


def _take_back(version: state.Version, key: str) -> None:
    current = state.work()
    sheet = current.sheets[key]
    versions = state.keep_version(sheet, version.kind, version.tone)
    restored = sheet.model_copy(update={"draft": version.draft, "epoch": sheet.epoch + 1})
    state.change(sheets={**current.sheets, key: restored}, versions=versions)


def _body_typed(key: str) -> None:
    document = st.session_state[f"message_{key}"].get("doc")
    sheet = state.work().sheets[key]
    if document and document["epoch"] == sheet.epoch:
        _retype(key, sheet.draft.model_copy(update={"body": document["text"]}))


def _subject_typed(key: str, widget: str) -> None:
    _retype(key, state.work().sheets[key].draft.model_copy(update={"subject": st.session_state[widget]}))


def _retype(key: str, draft: Draft) -> None:
    current = state.work()
    state.change(sheets={**current.sheets, key: current.sheets[key].model_copy(update={"draft": draft})})


def _ignored(key: str) -> None:
    trigger = st.session_state[f"message_{key}"].get("ignored")
    if trigger:
        state.change(dismissed=tuple(dict.fromkeys((*state.work().dismissed, trigger["id"]))))


def _nothing() -> None:
    """Take note of a fix: the text itself comes with the next document."""


def _kind_chosen() -> None:
    state.change(kind=st.session_state["kind"])


def _tone_chosen() -> None:
    state.change(tone=st.session_state["tone"])
