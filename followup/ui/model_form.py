"""Who writes: Followup itself, or a model: found on this machine, at a provider, at any address, or in a file."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from followup import asking, keys, model_settings, preferences, settings
from followup.engines.nearby import find_nearby
from followup.errors import FollowupError
from followup.model_settings import ModelSettings
from followup.preferences import Writer
from followup.records import Server
from followup.ui import models
from followup.ui.background import Look, Task
from followup.ui.cards import EVERY
from followup.ui.plain import plain

_OPENAI = "https://api.openai.com/v1"
_LONGEST_TRIAL = 60.0
"""Seconds for which a trial waits."""
_VARIABLES = ("FOLLOWUP_BASE_URL", "FOLLOWUP_MODEL", "FOLLOWUP_MODEL_FILE", "FOLLOWUP_TIMEOUT", "FOLLOWUP_CONTEXT",
              "FOLLOWUP_MAX_OUTPUT", "FOLLOWUP_MASK")  # fmt: skip


@dataclass(frozen=True)
class Way:
    """One way to have a message written."""

    label: str
    writer: Writer
    address: str = ""
    models: tuple[str, ...] = ()
    hint: str = ""


_ITSELF = Way("Followup itself, without a model", "code")
_FILE = Way("A model file on this machine (GGUF)", "file")
_FIXED = (
    Way("OpenAI", "server", _OPENAI, hint="gpt-5-mini"),
    Way("Azure OpenAI", "server", "https://NAME.openai.azure.com/openai/v1", hint="the name of your deployment"),
    Way("Another address", "server", "https://", hint="as the server calls it"),
)


def draw_model_form(close: Callable[[], None]) -> None:
    """Draw the ways, the fields of the chosen one, a trial, and the button that keeps it and closes the settings."""
    ways = _ways()
    kept = _kept()
    current = _current(ways, kept)
    label = st.radio("Who writes", [way.label for way in ways], index=ways.index(current), key="way", format_func=plain)
    way = next((one for one in ways if one.label == label), current)
    if way.writer == "code":
        st.caption("It composes from your facts. Nothing leaves this machine, and it is there at once.")
        given: ModelSettings | None = kept
        key = ""
    else:
        given, key = _draw_fields(way, kept, known=way == current)
    overruled = [name for name in _VARIABLES if os.environ.get(name)]
    if overruled and way.writer != "code":
        st.caption(plain(f"Set in the environment, and stronger than what stands here: {', '.join(overruled)}."))
    with st.container(horizontal=True):
        if way.writer != "code":
            tried = st.button("Try it", key="try_model")
        kept_now = st.button("Use this", key="keep_model", type="primary")
    if given is None:
        return
    if way.writer != "code" and tried:
        st.session_state["trial"] = (given, _try(way, given, key))
    _draw_trial(given)
    if kept_now and _keep(way, given, key):
        close()
        st.rerun()


def _ways() -> list[Way]:
    if "nearby" not in st.session_state:
        st.session_state["nearby"] = find_nearby()
    found = [
        Way(f"{one.name} on this machine", "server", one.base_url, one.models) for one in st.session_state["nearby"]
    ]
    return [_ITSELF, *found, *_FIXED, _FILE]


def _kept() -> ModelSettings:
    try:
        return model_settings.load()
    except FollowupError as error:
        st.error(plain(str(error)))
        return ModelSettings()


def _current(ways: list[Way], kept: ModelSettings) -> Way:
    writer = preferences.load(settings.load().data).writer
    if writer != "server":
        return _FILE if writer == "file" else _ITSELF
    exact = (way for way in ways if way.address == kept.server.base_url)
    return next(exact, _FIXED[1] if ".azure.com" in kept.server.base_url else _FIXED[2])


def _draw_fields(way: Way, kept: ModelSettings, *, known: bool) -> tuple[ModelSettings | None, str]:
    """Draw the fields of a model; return what they hold and the key typed, None where they do not fit together."""
    server = kept.server if known else Server(base_url=way.address or _OPENAI, model=(*way.models, "")[0] or "model")
    values: dict[str, object] = {}
    file = None
    key = ""
    if way.writer == "file":
        file = st.text_input(
            "The file", value=str(kept.file or ""), key="model_file", placeholder="/home/me/models/model.gguf"
        )
    else:
        address = way.address if way.address == _OPENAI or way.models else None
        values["base_url"] = address or st.text_input(
            "Address, up to and with /v1", value=server.base_url, key=f"address_{way.label}"
        )
        values["model"] = _draw_model(way, server, known=known)
        key = st.text_input(
            "Key",
            type="password",
            key=f"key_{way.label}",
            autocomplete="off",
            placeholder=_key_hint(server if known or address else None),
        )
    with st.expander("More: time, lengths, masking, prices"):
        values |= _draw_more(server)
    try:
        return ModelSettings(server=model_settings.checked(values), file=Path(file).expanduser() if file else None), key
    except FollowupError as error:
        st.error(plain(str(error)))
        return None, ""


def _draw_model(way: Way, server: Server, *, known: bool) -> str:
    if way.models:
        index = way.models.index(server.model) if server.model in way.models else 0
        return str(st.selectbox("Model", way.models, index=index, key=f"model_{way.label}", accept_new_options=True))
    value = server.model if known else way.hint if way.address == _OPENAI else ""
    return st.text_input("Model", value=value, key=f"model_{way.label}", placeholder=way.hint)


def _key_hint(server: Server | None) -> str:
    if server and models.key_of(server):
        return "A key for this server is there; type another one to replace it"
    return "Kept in this system's keyring, never in a file; empty where the server wants none"


def _draw_more(server: Server) -> dict[str, object]:
    left, right = st.columns(2)
    with left:
        timeout = st.number_input(
            "Seconds of silence before it is given up", 1.0, 3600.0, server.timeout, 10.0, key="model_timeout"
        )
        context = st.number_input(
            "Tokens it takes in and gives out at once", 512, 2_000_000, server.context, 1024, key="model_context"
        )
        longest = st.number_input(
            "Tokens of one reply, at most", 16, 200_000, server.max_output, 100, key="model_output"
        )
        mask = st.checkbox("Mask telephone numbers, addresses and links", server.mask, key="model_mask")
    with right:
        price_in = st.number_input(
            "Price of a million tokens sent", 0.0, None, server.price_in, key="price_in", placeholder="not known"
        )
        cached = st.number_input(
            "… that the server had in its cache",
            0.0,
            None,
            server.price_cached,
            key="price_cached",
            placeholder="as above",
        )
        price_out = st.number_input(
            "Price of a million tokens received", 0.0, None, server.price_out, key="price_out", placeholder="not known"
        )
        currency = st.text_input("Currency", server.currency, key="currency", max_chars=8)
    return {
        "timeout": timeout, "context": context, "max_output": longest, "mask": mask,
        "price_in": price_in, "price_cached": cached, "price_out": price_out, "currency": currency,
    }  # fmt: skip


def _try(way: Way, given: ModelSettings, key: str) -> Task[str]:
    """Ask for one sentence that holds nothing of the person's; the page goes on meanwhile."""

    def ask(look: Look) -> str:
        if way.writer == "file":
            models.served().engine(given, look)
            return f"{given.file.stem if given.file else 'The model'} is loaded."
        server = given.server.model_copy(update={"timeout": min(given.server.timeout, _LONGEST_TRIAL)})
        return asking.try_server(server, key or models.key_of(server))

    return Task(ask)


def _draw_trial(given: ModelSettings) -> None:
    """Draw what came of trying these values, for as long as they stand in the fields."""
    tried: tuple[ModelSettings, Task[str]] | None = st.session_state.get("trial")
    if tried is None or tried[0] != given:
        return
    task = tried[1]
    live = not task.done.is_set()

    @st.fragment(run_every=EVERY if live else None)
    def follow() -> None:
        if not task.done.is_set():
            st.info("It is asked for one sentence; none of your words are sent …")
        elif live:
            st.rerun()
        elif task.error:
            st.error(plain(str(task.error)))
        else:
            st.success(plain(task.result or ""))

    follow()


def _keep(way: Way, given: ModelSettings, key: str) -> bool:
    """Keep the choice and say whether all went well; a key goes into the keyring, or stays until the program ends."""
    data = settings.load().data
    try:
        if way.writer != "code":
            model_settings.save(given)
        preferences.save(data, preferences.load(data).model_copy(update={"writer": way.writer}))
        if way.writer != "file":
            models.served().stop()
    except FollowupError as error:
        st.error(plain(str(error)))
        return False
    if key:
        try:
            keys.keep(given.server, key)
        except FollowupError:
            models.passing_keys()[given.server.origin] = key
            st.warning(
                "This system has no keyring, so the key is kept only until Followup is closed. Everything else is kept for good."
            )
            return False
    return True
