"""What wrote a text, and what that took."""

import streamlit as st

from followup.records import Usage
from followup.ui.plain import plain
from followup.ui.work import Origin


def draw_took(origin: Origin | None, done: str = "Written") -> None:
    """Draw engine, prompt, tokens, cost and notices in small print; nothing for what a person typed."""
    if origin is None:
        return
    words = [f"{done} by {by_whom(origin)}"]
    if origin.prompt:
        words.append(f"prompt {origin.prompt}")
    if origin.usage and origin.usage.requests:
        words.append(_usage(origin.usage))
    st.caption(plain(" · ".join(words)))
    for notice in origin.notices:
        st.caption(plain(notice))


def by_whom(origin: Origin) -> str:
    """Return what an engine is called on the page."""
    return "Followup itself, without a model" if origin.engine.startswith("offline") else origin.engine


def _usage(usage: Usage) -> str:
    bound = "" if usage.exact else "at most about "
    cost = f", {usage.cost:.4f} {usage.currency}" if usage.cost is not None else ""
    return f"{bound}{usage.tokens_in:,} tokens in ({usage.cached:,} cached), {usage.tokens_out:,} out{cost}"
