"""Contacts between candidate and employer, and what was typed, kept."""

import json
from datetime import datetime

from pydantic import ValidationError

from followup.errors import InputError
from followup.records import Channel, Contact, Kind

_SENT = frozenset({"out", "outgoing", "sent", "candidate", "me", "to_employer"})
_RECEIVED = frozenset({"in", "incoming", "received", "employer", "them", "from_employer"})


def contacts(text: str, now: datetime) -> tuple[Contact, ...]:
    """Read contacts from a JSON list of `{"direction", "kind", "channel", "at"}`, sorted by time.

    `direction` is "out" (candidate to employer) or "in"; `kind` and `channel` may be left out; `at` is ISO 8601, and
    without an offset it is in the zone of `now`. Raises InputError with what is wrong.
    """
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"The history is not JSON (line {error.lineno}): write a list of contacts.") from None
    entries = document.get("contacts") if isinstance(document, dict) else document
    if not isinstance(entries, list):
        raise InputError('The history must be a list of contacts such as {"direction": "out", "at": "2026-03-12"}.')
    read = [_contact(entry, number, now) for number, entry in enumerate(entries, start=1)]
    return tuple(sorted(read, key=lambda contact: contact.at))


def _contact(entry: object, number: int, now: datetime) -> Contact:
    try:
        if not isinstance(entry, dict):
            raise TypeError("it is not an object")
        direction = str(entry.get("direction", "out")).lower()
        if direction not in _SENT | _RECEIVED:
            raise ValueError('direction is "out" or "in"')
        at = datetime.fromisoformat(str(entry["at"]))
        kind = entry.get("kind")
        return Contact(
            sent=direction in _SENT,
            kind=Kind(str(kind).replace("-", "_")) if direction in _SENT and kind else None,
            channel=Channel(str(entry.get("channel") or "email")),
            at=at if at.tzinfo else at.replace(tzinfo=now.tzinfo),
            rejection=str(kind) == "rejection",
        )
    except KeyError as error:
        raise InputError(f"Contact {number} of the history has no {error.args[0]!r}.") from None
    except (TypeError, ValueError, ValidationError) as error:
        raise InputError(f"Contact {number} of the history cannot be read: {error}.") from None
