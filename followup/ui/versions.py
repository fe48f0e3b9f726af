"""The versions of a message: every one is kept, any two can be compared, and each can be taken back."""

import streamlit as st

from followup.difference import difference
from followup.records import Draft
from followup.ui import sheet, state
from followup.ui.components import difference_view
from followup.ui.plain import moment
from followup.ui.took import by_whom, draw_took
from followup.ui.words import TONES
from followup.ui.work import Place, Version

_NOW = "The text as it stands"


def draw_versions(place: Place) -> None:
    """Draw the choice of two versions, their difference, and the way back."""
    versions = [version for version in reversed(state.work().versions) if version.kind == place.kind]
    if not versions:
        return
    names = {f"{len(versions) - number}. {_told(version)}": version for number, version in enumerate(versions)}
    with st.expander(f"Versions ({len(versions)})"):
        old, new = st.columns(2)
        picked = old.selectbox("Version", list(names), key=f"version_{place.key}_{len(names)}")
        against = new.selectbox("Compared with", [_NOW, *names], key=f"against_{place.key}_{len(names)}")
        version = names[picked]
        other = names[against].draft if against in names else state.work().sheets[place.key].draft
        runs = difference(_whole(version.draft), _whole(other))
        difference_view(
            key="difference",
            data={
                "label": "Words of the version that are struck out are not in the other text; underlined words are only there.",
                "same": "Both are the same.",
                "runs": tuple({"change": run.change.value, "text": run.text} for run in runs),
            },
        )
        draw_took(version.origin)
        st.button("Take this version back", key="take_back", on_click=sheet.take_back, args=(version, place))


def _whole(draft: Draft) -> str:
    return f"{draft.subject}\n\n{draft.body}" if draft.subject else draft.body


def _told(version: Version) -> str:
    by = by_whom(version.origin) if version.origin else "typed by you"
    recipient = f", for {version.recipient}" if version.recipient else ""
    return f"{moment(version.at)}: {TONES[version.tone].lower()}{recipient}, {by}"
