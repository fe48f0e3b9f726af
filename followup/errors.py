"""All errors that the project raises on purpose.

FollowupError           has one sentence for the person, which says what to do
├── InputError          a file, an option or a date that cannot be used
│   └── NotesError      notes that cannot be read: empty, too long, not text
├── SetupError          something that the program needs could not be fetched or started
├── EngineError         a reply could not be had
│   ├── ModelError      a model's server, or its reply, failed; `fault` says how
│   ├── ConsentNeeded   nothing was sent: the person has not yet seen what would leave this machine
│   └── RecordingMissing  no recorded reply fits the request
└── CheckerUnavailable  a checker could not look; becomes `Skipped` in the report
"""

from enum import StrEnum


class FollowupError(Exception):
    """Something that the person can mend; `str()` of it is the sentence to show."""


class InputError(FollowupError):
    """A file, an option or a date that cannot be used."""


class NotesError(InputError):
    """Notes that cannot be read: empty, too long, not text."""


class SetupError(FollowupError):
    """Something that the program needs, such as LanguageTool, could not be fetched, kept or started."""


class EngineError(FollowupError):
    """An engine could not answer a request."""


class Fault(StrEnum):
    """How a model's server, or its reply, failed; the value is what the person is told."""

    KEY = "The server did not accept the key: look at the key for this server in the settings."
    ACCESS = "This key may not use that model: choose another model, or ask whoever runs the server."
    ADDRESS = "There is no such model or path: check the address (it usually ends in /v1) and the model's name."
    RATE = "The server is limiting requests: wait a little and try again."
    QUOTA = "The account has no credit left: add some at the provider, or use another server."
    CONTEXT = "Notes and rules do not fit into this model: set a smaller `context` for it, or keep fewer facts."
    REQUEST = "The server rejected the request: try another model, or another server."
    SERVER = "The server failed: try again in a minute."
    CONNECTION = "There is no connection to the server, or it broke off: see whether the server runs, and try again."
    TIMEOUT = "The server was silent for too long: try again, or allow more time by the setting `timeout`."
    LENGTH = "The model did not finish within its limit: allow more by the setting `max_output`."
    FILTER = "The server's content filter stopped the reply: write this one yourself, or take the offline draft."
    REFUSAL = "The model refused: take the offline draft, or try another model."
    CUT = "The reply broke off before it was complete: try again."
    SHAPE = "The model's reply does not have the form that was asked for: try again, or try another model."
    PROTOCOL = "This does not look like an OpenAI-compatible server: check the address; it usually ends in /v1."
    INSECURE = "A key is never sent unencrypted to another machine: use an https address, or remove the key."
    START = "The model file could not be served: check that it is a GGUF file, and that memory suffices."


class ModelError(EngineError):
    """A model's server, or its reply, failed.

    It never holds the key, the notes or a server's own words, which may repeat them.
    """

    def __init__(self, fault: Fault, *, status: int | None = None, detail: str = "", partial: str = "") -> None:
        """Take the fault, the HTTP status where there is one, and a short `detail` that is safe to show."""
        shown = ", ".join(part for part in (f"HTTP {status}" if status else "", detail) if part)
        super().__init__(f"{fault.value} ({shown})" if shown else fault.value)
        self.fault = fault
        self.status = status
        self.partial = partial
        """What had arrived of the reply; shown to the person as a draft, never logged."""


class ConsentNeeded(EngineError):  # noqa: N818 - it names a state
    """Nothing was sent: the person has to see `host` and `text` first."""

    def __init__(self, server: str, host: str, text: str) -> None:
        """Take the server's origin (scheme and host), its host, and the exact text of all messages."""
        super().__init__(f"Nothing was sent to {host}: look at the text first, then allow this server.")
        self.server = server
        self.host = host
        self.text = text

    @property
    def warning(self) -> str:
        """What else the person should know; empty where the way is encrypted."""
        return "" if self.server.startswith("https:") else "The way there is not encrypted: others may read along."


class RecordingMissing(EngineError):  # noqa: N818 - it names a state
    """No recorded reply fits the request."""


class CheckerUnavailable(FollowupError):  # noqa: N818 - it names a state, and is reported, not raised to the person
    """A checker could not look at the letter."""
