"""Our own rules for LanguageTool, from the folder `grammar`, as a jar that stands first on its class path.

LanguageTool reads `grammar_custom.xml` besides its own rules. What it reads is one file, so the topics are joined here.
"""

import io
import re
import zipfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from followup.languagetool.folder import Folder

NAME = "overrides.jar"
ENTRY = "org/languagetool/rules/en/grammar_custom.xml"
_CATEGORY = re.compile(r"<category\b.*</category>", re.DOTALL)
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The oldest time that a zip can tell: the same rules always make the same jar."""


@lru_cache(maxsize=1)
def rules() -> str:
    """Return all our rules as the XML that LanguageTool reads."""
    folder = files("followup.languagetool") / "grammar"
    words = (folder / "words.dtd").read_text(encoding="utf-8")
    topics = sorted((one for one in folder.iterdir() if one.name.endswith(".xml")), key=lambda one: one.name)
    categories = [found.group() for one in topics for found in _CATEGORY.finditer(one.read_text(encoding="utf-8"))]
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE rules [\n{words}]>\n<rules lang="en">\n'
    return head + "\n".join(categories) + "\n</rules>\n"


def overrides(folder: Folder) -> Path:
    """Return the jar; it is written anew only when the rules have changed. Raises OSError where it cannot be written."""
    jar = folder.root / NAME
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(zipfile.ZipInfo(ENTRY, _EPOCH), rules(), zipfile.ZIP_DEFLATED)
    content = made.getvalue()
    if not jar.is_file() or jar.read_bytes() != content:
        part = jar.with_suffix(".part")
        part.write_bytes(content)
        part.chmod(0o600)
        part.replace(jar)
    return jar
