"""All errors that the project raises on purpose.

FollowupError           has one sentence for the person, which says what to do
├── InputError          a file, an option or a date that cannot be used
│   └── NotesError      notes that cannot be read: empty, too long, not text
├── SetupError          something that the program needs could not be fetched or started
├── EngineError         a reply could not be had
└── CheckerUnavailable  a checker could not look; becomes `Skipped` in the report
"""


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


class CheckerUnavailable(FollowupError):  # noqa: N818 - it names a state, and is reported, not raised to the person
    """A checker could not look at the letter."""
