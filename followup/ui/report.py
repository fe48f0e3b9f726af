"""What the checkers say, in words: each finding with why, what was ignored, and what was not looked at."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

import streamlit as st

from followup import wiring
from followup.checkers.report import key
from followup.errors import InputError
from followup.letter import Letter
from followup.records import Finding, Kind, Part, Report, Severity
from followup.text import Edit, apply
from followup.ui import sheet, state
from followup.ui.plain import plain
from followup.ui.proofreading import CHECKERS
from followup.ui.words import SEVERITIES
from followup.ui.work import Place

_FIRST = 6
"""Findings that are listed at once; the others are one click away."""
_SHOWN = 40
"""Letters of the words of a finding on a button."""


class Marked(NamedTuple):
    """A report whose findings have names, those that the person ignores apart."""

    report: Report
    open: Mapping[str, Finding]
    ignored: Mapping[str, Finding]


def marked(report: Report, letter: Letter) -> Marked:
    """Name the findings by what they are about and a count, the graver ones first."""
    dismissed = state.work().dismissed
    counts: Counter[str] = Counter()
    opened: dict[str, Finding] = {}
    ignored: dict[str, Finding] = {}
    for finding in report.findings:
        about = key(finding, letter)
        counts[about] += 1
        (ignored if about in dismissed else opened)[f"{about}#{counts[about]}"] = finding
    return Marked(report, opened, ignored)


def ignore(name: str) -> None:
    """Ignore the finding of this name, wherever it stands."""
    about = name.rpartition("#")[0]
    state.change(dismissed=tuple(dict.fromkeys((*state.work().dismissed, about))))


def keep_word(finding: Finding) -> str | None:
    """Return the word that a dictionary of the person's own would take; None where the finding is not about one."""
    about = finding.message.startswith((f"“{finding.text}” looks misspelt", f"No dictionary knows “{finding.text}”"))
    return finding.text if about and finding.rule == "language-mistake" else None


def draw_report(findings: Marked, letter: Letter, place: Place) -> None:
    """List the findings, the ignored ones, and what was not looked at."""
    listed = sorted(findings.open.items(), key=lambda item: list(Severity).index(item[1].severity))
    if not listed:
        st.markdown(f":green[**Nothing found.**] {len(findings.report.holds)} rules of the guide hold.")
    explained: set[str] = set()
    for name, finding in listed[:_FIRST]:
        _draw_finding(name, finding, place, explained)
    if listed[_FIRST:]:
        with st.expander(f"{len(listed) - _FIRST} more"):
            for name, finding in listed[_FIRST:]:
                _draw_finding(name, finding, place, explained)
    if findings.ignored:
        with st.expander(f"Ignored ({len(findings.ignored)})"):
            for name, finding in findings.ignored.items():
                words, back = st.columns([7, 3], vertical_alignment="center")
                words.markdown(f"{plain(finding.rule.replace('-', ' '))}: {plain(finding.message)}")
                back.button("Bring back", key=f"bring_{name}", on_click=_bring_back, args=(name,), type="tertiary")
    for skipped in findings.report.skipped:
        if skipped.checker in CHECKERS or (skipped.checker == "shared-with-panel" and _is_single(letter)):
            continue
        st.caption(f"Not checked: {plain(skipped.checker.replace('-', ' '))}. {plain(skipped.reason)}")


def _draw_finding(name: str, finding: Finding, place: Place, explained: set[str]) -> None:
    """Draw what is wrong and what can be done; why it matters is said once for each rule."""
    where = " in the subject" if finding.part is Part.SUBJECT else ""
    words = _short(finding.text)
    quoted = "" if not finding.span or words in finding.message else f"{plain(f'“{words}”')}: "
    why = "" if finding.rule in explained else f"  \n:gray[{plain(finding.why)}]"
    explained.add(finding.rule)
    with st.container(gap=None):
        st.markdown(
            f"**{SEVERITIES[finding.severity]}{where}: {plain(finding.rule.replace('-', ' '))}.** {quoted}{plain(finding.message)}{why}"
        )
        with st.container(horizontal=True, gap="small"):
            _draw_acts(name, finding, place)


def _draw_acts(name: str, finding: Finding, place: Place) -> None:
    if finding.span and finding.part is Part.BODY:
        st.button("Show in the text", key=f"reveal_{name}", on_click=_reveal, args=(name,), type="tertiary")
    if finding.span and finding.part is Part.SUBJECT:
        for fix in finding.fixes[:2]:
            label = plain(f"Change to “{_short(fix.text)}”") if fix.text else "Leave it out"
            st.button(
                label,
                key=f"fix_{name}_{fix.text}",
                on_click=_mend_subject,
                args=(place, finding, fix.text),
                type="tertiary",
            )
    if finding.rule == "doubt-left-open" and finding.span is None and place.kind is not Kind.CLARIFICATION:
        st.button("Write the clarification", key=f"clarify_{name}", on_click=_clarify, type="tertiary")
    word = keep_word(finding)
    if word:
        st.button("Add to my dictionary", key=f"word_{name}", on_click=add_word, args=(word,), type="tertiary")
    st.button("Ignore", key=f"ignore_{name}", on_click=ignore, args=(name,), type="tertiary")


def _short(words: str) -> str:
    """Return words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()} …"


def add_word(word: str) -> None:
    """Take a word into the person's own dictionary."""
    try:
        wiring.dictionary().add(word)
    except InputError as error:
        state.tell(str(error))


def _clarify() -> None:
    state.change(kind=Kind.CLARIFICATION)


def _reveal(name: str) -> None:
    count = int(str(st.session_state.get("reveal", "")).rpartition(" ")[2] or 0)
    st.session_state["reveal"] = f"{name} {count + 1}"


def _mend_subject(place: Place, finding: Finding, words: str) -> None:
    """Put `words` in place of the finding's; the epoch goes up so that the field takes them over."""
    current = state.work().sheets[place.key].draft
    subject = current.subject or ""
    if finding.span and finding.span.of(subject) == finding.text:
        mended = apply(subject, [Edit(finding.span, words)])
        sheet.put(place, current.model_copy(update={"subject": mended}), None)


def _bring_back(name: str) -> None:
    about = name.rpartition("#")[0]
    state.change(dismissed=tuple(one for one in state.work().dismissed if one != about))


def _is_single(letter: Letter) -> bool:
    return letter.interview is None or len(letter.interview.people) < 2
