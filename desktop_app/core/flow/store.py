"""Where flows are kept: one SQLite file for a week. What comes in is masked already.

Several programs may write at once (WAL). Every method blocks; call it from a thread.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.clock import Clock
from desktop_app.core.flow.labels import Known
from desktop_app.core.flow.message import Flow, Kind, Message
from desktop_app.core.i18n import tr
from desktop_app.core.sqlite_file import SqliteFile

if TYPE_CHECKING:
    import sqlite3

KEPT_SECONDS: Final = 7 * 86_400.0
KEPT_EACH: Final = 20
"""Sign-ins kept of each connection."""
MOST_MESSAGES: Final = 100
"""Messages kept of one sign-in; renewals would go on for a week."""

_SCHEMA: Final = """
CREATE TABLE flows (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, started REAL NOT NULL, about TEXT NOT NULL);
CREATE INDEX flows_of_profile ON flows (profile, started);
CREATE TABLE messages (flow INTEGER NOT NULL REFERENCES flows ON DELETE CASCADE, number INTEGER NOT NULL,
    kind TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (flow, number)) WITHOUT ROWID;
CREATE TABLE labels (flow INTEGER NOT NULL REFERENCES flows ON DELETE CASCADE, letter TEXT NOT NULL,
    number INTEGER NOT NULL, digest BLOB, PRIMARY KEY (flow, letter, number)) WITHOUT ROWID;
CREATE INDEX labels_by_digest ON labels (digest) WHERE digest IS NOT NULL;
CREATE TABLE secret_key (key BLOB NOT NULL);
"""
_ABOUT: Final = tuple(
    each.name for each in fields(Flow) if each.name not in ("id", "profile", "started", "messages", "count")
)


class FlowStore:
    """The file. Made, for the owner alone, when something is first written."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._file = SqliteFile(
            path,
            _SCHEMA,
            code="flows_unreadable",
            words=lambda: tr("The record of sign-ins at {path} can't be used.", path=path),
            busy=2.0,
        )
        self._clock = clock

    @property
    def exists(self) -> bool:
        """Whether anything was ever kept. Looking makes no file."""
        return self._file.exists

    # Writing

    def begin(self, flow: Flow) -> int:
        """Keep a new flow, let go of what is too old or too much; gives its ID. Raises StorageProblem."""
        with self._file.writing() as database:
            database.execute("DELETE FROM flows WHERE started < ?", (self._oldest(),))
            added = database.execute(
                "INSERT INTO flows (profile, started, about) VALUES (?, ?, ?)",
                (flow.profile, flow.started, _about(flow)),
            )
            database.execute(
                "DELETE FROM flows WHERE profile = ?1 AND id NOT IN"
                " (SELECT id FROM flows WHERE profile = ?1 ORDER BY started DESC, id DESC LIMIT ?2)",
                (flow.profile, KEPT_EACH),
            )
            return added.lastrowid or 0

    def update(self, flow: Flow) -> None:
        """Keep what is known of `flow` now, its messages aside. Raises StorageProblem."""
        with self._file.writing() as database:
            database.execute("UPDATE flows SET about = ? WHERE id = ?", (_about(flow), flow.id))

    def add(self, flow: int, message: Message, labels: Iterable[Known] = (), *, once: bool = False) -> bool:
        """Keep a message; one that repeats the last is told together with it. False: not kept.

        labels: those that are new with it. once: not where the flow has one of its kind already. There is a limit of
        MOST_MESSAGES. Raises StorageProblem.
        """
        with self._file.writing() as database:
            last = database.execute(
                "SELECT number, kind, document FROM messages WHERE flow = ? ORDER BY number DESC LIMIT 1", (flow,)
            ).fetchone()
            number = last[0] if last else 0
            same_kind = "SELECT 1 FROM messages WHERE flow = ? AND kind = ?"
            if once and database.execute(same_kind, (flow, message.kind)).fetchone():
                return False
            earlier = _message(last[2]) if last and last[1] == message.kind == "device_poll" else None
            if earlier and (earlier.status, earlier.problem) == (message.status, message.problem):
                message = earlier.again(message)
            else:
                number += 1
            if number > MOST_MESSAGES:
                return False
            database.execute(
                "INSERT OR REPLACE INTO messages SELECT ?1, ?2, ?3, ?4"
                " WHERE EXISTS (SELECT 1 FROM flows WHERE id = ?1)",
                (flow, number, message.kind, json.dumps(message.to_document(), ensure_ascii=False)),
            )
            _insert_labels(database, flow, labels)
            return True

    def remember(self, flow: int, labels: Iterable[Known]) -> None:
        """Keep labels that came with no message. Raises StorageProblem."""
        with self._file.writing() as database:
            _insert_labels(database, flow, labels)

    def forget(self, profile: str) -> None:
        """Remove every flow of a connection. Raises StorageProblem."""
        if self.exists:
            with self._file.writing() as database:
                database.execute("DELETE FROM flows WHERE profile = ?", (profile,))

    # Recognising

    def key(self) -> bytes:
        """The key of the digests, made when first asked for. Raises StorageProblem."""
        with self._file.writing() as database:
            database.execute("INSERT INTO secret_key SELECT ? WHERE NOT EXISTS (SELECT 1 FROM secret_key)",
                             (os.urandom(32),))  # fmt: skip
            key: bytes = database.execute("SELECT key FROM secret_key").fetchone()[0]
            return key

    def labels(self, flow: int) -> list[Known]:
        """The labels that a flow has given. Raises StorageProblem."""
        with self._file.reading() as database:
            rows = database.execute("SELECT letter, number, digest FROM labels WHERE flow = ?", (flow,))
            return [Known(letter, number, digest or b"") for letter, number, digest in rows]

    def has(self, flow: int, kind: Kind) -> bool:
        """Whether a flow has a message of this kind. Raises StorageProblem."""
        with self._file.reading() as database:
            found = database.execute("SELECT 1 FROM messages WHERE flow = ? AND kind = ? LIMIT 1", (flow, kind))
            return found.fetchone() is not None

    def find(self, digests: Sequence[bytes]) -> Flow | None:
        """The newest flow that gave a label to one of these, without its messages. Raises StorageProblem."""
        marks = ",".join("?" * len(digests))
        with self._file.reading() as database:
            row = database.execute(
                f"SELECT MAX(flow) FROM labels JOIN flows ON id = flow WHERE digest IN ({marks}) AND started >= ?",  # noqa: S608
                [*digests, self._oldest()],
            ).fetchone()
            return self._flow(database, row[0], messages=False) if row[0] is not None else None

    # Reading

    def recent(self, profile: str) -> list[Flow]:
        """The kept flows of a connection, the newest first, without their messages. Raises StorageProblem."""
        if not self.exists:
            return []
        with self._file.reading() as database:
            if database.execute("SELECT 1 FROM flows WHERE started < ? LIMIT 1", (self._oldest(),)).fetchone():
                database.execute("DELETE FROM flows WHERE started < ?", (self._oldest(),))
            rows = database.execute(
                "SELECT id FROM flows WHERE profile = ? ORDER BY started DESC, id DESC LIMIT ?", (profile, KEPT_EACH)
            ).fetchall()
            return [flow for (id,) in rows if (flow := self._flow(database, id, messages=False))]

    def load(self, flow: int) -> Flow | None:
        """One flow with its messages, None when it is gone. Raises StorageProblem."""
        if not self.exists:
            return None
        with self._file.reading() as database:
            return self._flow(database, flow, messages=True)

    def last(self, profile: str) -> Flow | None:
        """The newest flow of a connection with its messages, None where there is none. Raises StorageProblem."""
        found = self.recent(profile)
        return self.load(found[0].id) if found else None

    def _flow(self, database: sqlite3.Connection, id: int, *, messages: bool) -> Flow | None:
        row = database.execute("SELECT profile, started, about FROM flows WHERE id = ?", (id,)).fetchone()
        if row is None:
            return None
        if messages:
            rows = database.execute("SELECT document FROM messages WHERE flow = ? ORDER BY number", (id,))
            found = tuple(_message(document) for (document,) in rows)
            count = len(found)
        else:
            found = ()
            count = database.execute("SELECT COUNT(*) FROM messages WHERE flow = ?", (id,)).fetchone()[0]
        return Flow(id=id, profile=row[0], started=row[1], messages=found, count=count, **json.loads(row[2]))

    # The file

    def _oldest(self) -> float:
        return self._clock.now() - KEPT_SECONDS

    def close(self) -> None:
        """Close the file. It is opened again when something is asked for."""
        self._file.close()


def _insert_labels(database: sqlite3.Connection, flow: int, labels: Iterable[Known]) -> None:
    database.executemany(
        "INSERT OR IGNORE INTO labels SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM flows WHERE id = ?1)",
        [(flow, each.letter, each.number, each.digest or None) for each in labels],
    )


def _about(flow: Flow) -> str:
    values: dict[str, Any] = {name: getattr(flow, name) for name in _ABOUT}
    return json.dumps({**values, "endpoints": dict(flow.endpoints)}, ensure_ascii=False)


def _message(document: str) -> Message:
    return Message.from_document(json.loads(document))
