"""What the employer wants done, and of whom, out of a clause that tells it."""

import re

from followup.engines.offline.lexicon import BASES
from followup.engines.offline.writing.soundness import is_sound
from followup.engines.offline.writing.syntax import plain


def aim_of(what: str) -> str | None:
    """Return what the employer wants done as a bare verb phrase."""
    aim = re.split(
        r", | because | so | and (?=(?:that|needs?|wants?|has|have|are|is|will|nobody|somebody|the|you|it)\b)", what
    )[0]
    if re.search(r"\b(?:that|this|those|these)\b(?= (?:down|up|out|in|on|by|for|to|from|with)\b|$)", aim):
        return None
    if re.match(r"\w+ (?:it|them|one|ones)\b", aim):
        return None
    if (
        (
            plain(aim.split()[0]) not in BASES - {"have", "be", "see", "hear", "know", "get"}
            and not re.match(r"get (?:rid of|[\w ]+ (?:from|down|under|below|back|ready|done|out)\b)", aim)
        )
        or len(aim.split()) < 2
        or not is_sound(f"people {aim}")
    ):
        return None
    return aim


def quality_of(wanted: re.Match[str]) -> str | None:
    """Return "who walks the floor" as it was said of the colleague that is wanted."""
    who = re.split(r", | because ", wanted["who"])[0]
    if who.startswith("to "):
        return f"who can {who[3:]}" if plain(who.split()[1]) in BASES and len(who.split()) > 2 else None
    return who if len(who.split()) > 2 and not re.search(r"\b(?:has|have) (?:been|done)\b", who) else None
