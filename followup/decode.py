"""Bytes of a file or of standard input -> text; the UI's uploads take the same way."""

import codecs
import re
from typing import NamedTuple

from followup.errors import InputError

LARGEST_FILE = 4_000_000
"""Bytes; more than the longest notes can take in UTF-32."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Decoded(NamedTuple):
    """A text and, where its encoding had to be guessed, a sentence that says so."""

    text: str
    notice: str | None = None


def decode(data: bytes, name: str) -> Decoded:
    """Decode by byte-order mark, as UTF-8, or as Windows-1252 with a notice; `name` is for messages.

    A byte-order mark is not part of the text. Raises InputError for what is not text.
    """
    if len(data) > LARGEST_FILE:
        raise InputError(
            f"{name} has {len(data):,} bytes, which is too much to be notes or a message: keep the part on one interview."
        )
    mark, encoding = next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    notice = None
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        if mark:
            raise _not_text(name) from None
        text = data.decode("cp1252", errors="replace")
        notice = f"{name} is not UTF-8; it was read as Windows-1252. Look whether accents are right."
    if len(_CONTROL.findall(text)) > len(text) // 500:
        raise _not_text(name)
    return Decoded(text.replace("\0", " "), notice)


def _not_text(name: str) -> InputError:
    return InputError(f"{name} is not plain text: save or export it as plain text (UTF-8) and try again.")
