"""Who looks at spelling and grammar, how its set-up goes, and what mends it; the page never waits for it."""

import streamlit as st

from followup import preferences, settings, wiring
from followup.checkers.proofreading.variant import NAMES, choose
from followup.languagetool.service import Service, Status
from followup.letter import Letter
from followup.records import Report
from followup.ui import state
from followup.ui.plain import plain

CHECKERS = frozenset({"spelling and grammar", "LanguageTool"})
"""Names under which a report says that nobody, or only a stand-in, looked."""
_OFTEN, _SELDOM = 1.0, 5.0
"""Seconds between two looks at a server that is coming, and at one that is not."""


def draw_proofreading(report: Report, letter: Letter) -> None:
    """Draw who looked; where LanguageTool did not, how it is, with a button that mends it, until it does."""
    chosen = settings.load()
    if chosen.proofreader in ("none", "harper"):
        reason = "no" if chosen.proofreader == "none" else report.proofreader or "nobody"
        st.caption(f"Spelling and grammar: {plain(reason)} proofreader, as FOLLOWUP_PROOFREADER says.")
        return
    service = wiring.languagetool()
    status = service.status()
    if status.server == "ready" and report.proofreader and report.proofreader.startswith("LanguageTool"):
        variant = choose(letter, chosen.english or preferences.load(chosen.data).english).variant
        st.caption(f"Spelling and grammar: {plain(report.proofreader)}, {NAMES[variant]}.")
        return
    reasons = [skipped.reason for skipped in report.skipped if skipped.checker in CHECKERS]
    _draw_status(service, report.proofreader, reasons)


def _draw_status(service: Service, stand_in: str | None, reasons: list[str]) -> None:
    status = service.status()
    coming = status.setup == "running" or status.server in ("starting", "restarting")
    was_ready = status.server == "ready"
    run = state.run()

    @st.fragment(run_every=_OFTEN if coming or was_ready else _SELDOM)
    def follow() -> None:
        state.catch_up(run)
        now = service.status()
        if now.server == "ready" and not was_ready:
            st.rerun()
        looked = f"checked by {stand_in} alone so far" if stand_in else "not checked yet"
        with st.container(border=True):
            if now.server == "ready":
                st.markdown(f"**Spelling and grammar: {plain(looked)}.** {plain(' '.join(reasons))}")
                st.button("Look again", key="proofreading_again", on_click=_nothing)
                return
            st.markdown(f"**Spelling and grammar: {plain(looked)}.** {plain(_sentence(now))}")
            if now.setup == "running":
                st.progress(now.share or 0.0, text="Everything else works meanwhile.")
            else:
                label = _mends(now)
                if label:
                    st.button(label, key="proofreading_mend", on_click=_begin, args=(now,))

    follow()


def _sentence(status: Status) -> str:
    if status.setup == "missing":
        return "LanguageTool, a program that finds such mistakes, can be fetched once (about 45 MB); your text stays on this machine."
    return status.sentence


def _mends(status: Status) -> str | None:
    """Return the words of the button that mends it; None where it mends itself."""
    if status.setup == "missing":
        return "Fetch LanguageTool"
    if status.setup == "failed" or status.server == "failed":
        return "Try again"
    return "Start it" if status.server == "off" else None


def _begin(status: Status) -> None:
    wiring.languagetool().begin(fetch=status.setup != "ready")
    st.rerun()


def _nothing() -> None:
    """Have the page drawn again, and with it the report made again."""
    st.rerun()
