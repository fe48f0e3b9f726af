"""Notes without their marks: emphasis, HTML, table lines and odd spaces become spaces, so that every place stays."""

import re

_EMPHASIS = re.compile(
    r"(?<![\w*_])(?P<mark>\*{1,3}|_{1,3}|`|~~)(?=[^\s*_])(?P<words>[^*_`~\n]{1,200}?)(?<=[^\s*_])(?P=mark)(?![\w*_])"
)
_WHOLE_LINE = re.compile(r"[ \t>]*(?:\*{1,3}|_{1,3})[^*_\n]+(?:\*{1,3}|_{1,3}):?[ \t]*")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>\n]{0,200})?/?>|&nbsp;")
_RULE_OF_A_TABLE = re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*(?::?-{2,}:?)?[ \t]*$", re.MULTILINE)
_ROW = re.compile(r"^[ \t]*\|(?P<first>[^|\n]{1,40})\|(?P<second>[^|\n]+)\|?[ \t]*$", re.MULTILINE)
_ODD_SPACE = re.compile(r"[\t\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]")


def without_marks(text: str) -> str:
    """Return the notes, as long as before, with spaces for what only shapes them; a table's row of two becomes "a: b"."""
    text = _ODD_SPACE.sub(" ", text)
    text = _TAG.sub(_blank, text)
    text = _RULE_OF_A_TABLE.sub(_blank, text)
    text = _ROW.sub(_labelled, text)
    if not re.search(r"[*_`~]", text):
        return text
    return "\n".join(line if _WHOLE_LINE.fullmatch(line) else _EMPHASIS.sub(_bare, line) for line in text.split("\n"))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _bare(found: re.Match[str]) -> str:
    size = len(found["mark"])
    return " " * size + found["words"] + " " * size


def _labelled(found: re.Match[str]) -> str:
    row = found.group()
    at = found.start("second") - found.start() - 1
    return row[:at].replace("|", " ") + ":" + row[at + 1 :].replace("|", " ")
