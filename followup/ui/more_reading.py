"""A model reads the notes too: what it adds is marked as its own, and what it made up is shown and never used."""

from datetime import datetime

import streamlit as st

from followup import pipeline
from followup.engines import Account
from followup.errors import ConsentNeeded
from followup.records import Interview, Notes
from followup.ui import models, state
from followup.ui.background import Look, Task
from followup.ui.cards import EVERY
from followup.ui.plain import plain
from followup.ui.took import draw_took
from followup.ui.work import ModelReading, Origin, fingerprint


class MoreReading:
    """The reading of one page's notes by a model."""

    def __init__(self) -> None:
        self._task: Task[ModelReading] | None = None
        self._asked: tuple[Notes, Interview, datetime] | None = None

    def start(self, notes: Notes, interview: Interview, now: datetime) -> None:
        """Have the model read."""
        self.stop()
        self._asked = (notes, interview, now)

        def read(look: Look) -> ModelReading:
            engine, account = models.engine(look), Account()
            found = pipeline.read_more(notes, interview, now, engine, account, lambda _: look())
            origin = Origin(engine=engine.name, usage=account.usage, notices=tuple(account.notices))
            return ModelReading(of=fingerprint(notes.text), interview=found, origin=origin)

        self._task = Task(read)

    def stop(self) -> None:
        """Do not wait for it any longer."""
        if self._task:
            self._task.stop()
            self._task = None

    @property
    def is_live(self) -> bool:
        """Whether it is under way."""
        return self._task is not None and not self._task.done.is_set()

    def take(self) -> ModelReading | None:
        """Return what was read, once."""
        result = self._task.result if self._task and self._task.done.is_set() else None
        if result:
            self._task = None
        return result

    @property
    def trouble(self) -> str:
        """Why nothing could be read."""
        return str(self._task.error) if self._task and self._task.error else ""

    @property
    def needed(self) -> ConsentNeeded | None:
        """What waits for the person's consent."""
        error = self._task.error if self._task else None
        return error if isinstance(error, ConsentNeeded) else None

    def agree(self) -> None:
        """Send what waited for consent."""
        if self._asked:
            self.start(*self._asked)

    def refuse(self) -> None:
        """Leave it unsent."""
        self._task = None


@st.cache_resource
def _readings() -> dict[str, MoreReading]:
    """Return the readings under way by the names of their works."""
    return {}


def more_reading() -> MoreReading:
    """Return this page's."""
    return _readings().setdefault(state.name(), MoreReading())


def draw_more_reading(notes: Notes, read_in_code: Interview, now: datetime) -> None:
    """Draw the button, how it goes, and what it took."""
    model = models.name()
    known = state.work().model_reading
    if known and known.of == fingerprint(notes.text):
        draw_took(known.origin, "Read")
        return
    if model is None:
        return
    live = more_reading().is_live
    run = state.run()

    @st.fragment(run_every=EVERY if live else None)
    def follow() -> None:
        state.catch_up(run)
        reading = more_reading()
        if reading.is_live:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.caption(plain(f"{model} reads your notes …"))
                st.button("Stop", key="stop_reading", on_click=_stop)
            return
        found = reading.take()
        if found:
            state.change(model_reading=found)
        if live or found:
            st.rerun()
        st.button(
            plain(f"Let {model} read the notes too"), key="read_more", on_click=_start, args=(notes, read_in_code, now),
            help="What it adds is marked; what is already read does not change.",
        )  # fmt: skip
        if reading.trouble:
            st.caption(plain(reading.trouble))

    follow()


def _start(notes: Notes, read_in_code: Interview, now: datetime) -> None:
    more_reading().start(notes, read_in_code, now)
    st.rerun()


def _stop() -> None:
    more_reading().stop()
    st.rerun()
