"""Contacts between candidate and employer, and what was typed on the page, kept in a database."""

import json
import re
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from followup.errors import InputError
from followup.records import Channel, Contact, Kind

_SENT = frozenset({"out", "outgoing", "sent", "candidate", "me", "to_employer"})
_NAME = re.compile(r"[A-Za-z0-9_-]{6,24}")
VERSIONS = 200
"""Versions of one piece of work that are kept."""
_RECEIVED = frozenset({"in", "incoming", "received", "employer", "them", "from_employer"})


def contacts(text: str, now: datetime) -> tuple[Contact, ...]:
    """Read contacts from a JSON list of `{"direction", "kind", "channel", "to", "at"}`, sorted by time.

    `direction` is "out" (candidate to employer) or "in"; `kind`, `channel` and `to` may be left out; `at` is ISO 8601, and
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


def _direction(entry: dict[str, object]) -> str:
    direction = str(entry.get("direction", "out")).lower()
    if direction not in _SENT | _RECEIVED:
        raise ValueError('direction is "out" or "in"')
    return direction


def _moment(words: str) -> datetime:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        raise ValueError(f"{words!r} is no day such as 2026-03-12") from None


def _contact(entry: object, number: int, now: datetime) -> Contact:
    if not isinstance(entry, dict):
        raise InputError(f"Contact {number} of the history is not an object.")
    try:
        direction = _direction(entry)
        at = _moment(str(entry["at"]))
        kind = entry.get("kind")
        return Contact(
            sent=direction in _SENT,
            kind=Kind(str(kind).replace("-", "_")) if direction in _SENT and kind else None,
            channel=Channel(str(entry.get("channel") or "email")),
            to=str(entry["to"]) if entry.get("to") else None,
            at=at if at.tzinfo else at.replace(tzinfo=now.tzinfo),
            rejection=str(kind) == "rejection",
        )
    except KeyError as error:
        raise InputError(f"Contact {number} of the history has no {error.args[0]!r}.") from None
    except (TypeError, ValueError, ValidationError) as error:
        raise InputError(f"Contact {number} of the history cannot be read: {error}.") from None


class Store:
    """Keeps one JSON document for each piece of work; every version stays.

    Raises InputError where the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "followup.sqlite3"

    @staticmethod
    def new_name() -> str:
        """Return a name that cannot be guessed."""
        return secrets.token_urlsafe(12)

    def load(self, name: str) -> str | None:
        """Return the newest document of this name; None where there is none or the name is malformed."""
        if not _NAME.fullmatch(name) or not self._path.exists():
            return None
        with self._open() as database:
            row = database.execute(
                "SELECT document FROM work WHERE name = ? ORDER BY at DESC LIMIT 1", (name,)
            ).fetchone()
        return str(row[0]) if row else None

    def recent(self, most: int = 20) -> tuple[tuple[str, str], ...]:
        """Return name and newest document of the pieces of work that were changed last, the newest first."""
        if not self._path.exists():
            return ()
        with self._open() as database:
            rows = database.execute(
                "SELECT work.name, document FROM work JOIN"
                " (SELECT name, MAX(at) AS newest FROM work GROUP BY name ORDER BY newest DESC LIMIT ?) AS last"
                " ON work.name = last.name AND work.at = last.newest ORDER BY newest DESC",
                (most,),
            ).fetchall()
        return tuple((str(name), str(document)) for name, document in rows)

    def save(self, name: str, document: str) -> None:
        """Add a version; the last `VERSIONS` of them stay."""
        with self._open() as database:
            at = datetime.now(UTC).isoformat()
            database.execute("INSERT OR REPLACE INTO work (name, at, document) VALUES (?, ?, ?)", (name, at, document))
            database.execute(
                "DELETE FROM work WHERE name = ? AND at NOT IN (SELECT at FROM work WHERE name = ? ORDER BY at DESC LIMIT ?)",
                (name, name, VERSIONS),
            )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=10)) as database, database:
                database.execute(
                    "CREATE TABLE IF NOT EXISTS work (name TEXT, at TEXT, document TEXT, PRIMARY KEY (name, at))"
                )
                yield database
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                f"{self._path.parent} cannot be used ({error}): make room there, or set FOLLOWUP_DATA to a folder that can be written."
            ) from None
