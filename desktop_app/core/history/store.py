"""The file of the history: SQLite with a full-text index, which several programs may write at once (WAL).

The list is a table of its own and small; headers and bodies lie in another. Every method blocks; call it from a thread.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.history.entry import Details, Entry, Filter, Headers
from desktop_app.core.i18n import tr
from desktop_app.core.sqlite_file import SqliteFile

if TYPE_CHECKING:
    import sqlite3

KEPT: Final = 1_000_000
"""Entries kept, the newest; starred ones stay beyond that."""
BODIES_KEPT: Final = 20_000
"""Of how many entries, the newest, the bodies are kept; those of starred ones stay."""
PRUNED_EVERY: Final = 1000
DAY: Final = 86_400.0

_SCHEMA: Final = """
CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, profile TEXT NOT NULL,
    method TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL, duration REAL NOT NULL, size INTEGER NOT NULL,
    name TEXT NOT NULL, source TEXT NOT NULL, problem TEXT NOT NULL, starred INTEGER NOT NULL DEFAULT 0);
CREATE INDEX entries_starred ON entries (id) WHERE starred;
CREATE TABLE details (entry INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE, request_headers TEXT NOT NULL,
    request_body BLOB, response_headers TEXT NOT NULL, response_body BLOB);
CREATE TABLE terms (term TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61', content = '', columnsize = 0, detail = none);
"""
_COLUMNS: Final = ("at", "profile", "method", "url", "status", "duration", "size", "name", "source", "problem",
                   "starred", "id")  # fmt: skip
_SELECTED: Final = ", ".join(f"entries.{name}" for name in _COLUMNS)
_WORD: Final = re.compile(r"[^\W_]+")
_EXPANDED: Final = 100
"""Terms that a beginning is written out to: the index finds whole words at once, beginnings it has to put together."""
_REMEMBERED: Final = 5000


class HistoryStore:
    """The file. Made, for the owner alone, when something is first written."""

    def __init__(
        self, path: Path, kept: int = KEPT, *, bodies: int = BODIES_KEPT, days: Callable[[], int] = lambda: 0
    ) -> None:
        """kept: how many entries. bodies: of how many. days: after how many an entry is forgotten, 0 for never."""
        self._file = SqliteFile(
            path,
            _SCHEMA,
            code="history_unreadable",
            words=lambda: tr("The history at {path} can't be used.", path=path),
        )
        self._kept = kept
        self._bodies = bodies
        self._days = days
        self._looked_for_old = False
        self._terms: set[str] = set()

    # Writing

    def add(self, entries: Iterable[tuple[Entry, Details]]) -> list[int]:
        """Keep entries, in one step; gives their IDs. Raises StorageProblem."""
        entries = list(entries)
        if not entries:
            return []
        try:
            with self._file.writing() as database:
                ids = [self._insert(database, entry, details) for entry, details in entries]
                if any(id % PRUNED_EVERY == 0 for id in ids):
                    self._prune(database, ids[-1])
                    self._forget_old(database, entries[-1][0].at)
                elif not self._looked_for_old:  # few are sent by each of many commands
                    self._forget_old(database, entries[-1][0].at)
                return ids
        except BaseException:
            self._terms.clear()  # those of this time are not kept
            raise

    def star(self, id: int, starred: bool) -> None:
        """Mark an entry, or take the mark away. Raises StorageProblem."""
        with self._file.writing() as database:
            database.execute("UPDATE entries SET starred = ? WHERE id = ?", (starred, id))

    def clear(self, profile: str = "", *, before: float | None = None, starred: bool = False) -> int:
        """Forget entries, those of `profile` or all; starred ones only if that is said. Gives how many.

        before: those sent earlier (seconds since 1970). Raises StorageProblem.
        """
        if not self._file.exists:
            return 0
        where: list[str] = []
        values: list[Any] = []
        if profile:
            where.append("profile = ?")
            values.append(profile)
        if before is not None:
            where.append("at < ?")
            values.append(before)
        if not starred:
            where.append("NOT starred")
        with self._file.writing() as database:
            count = self._forget(database, where, values)
        with self._file.reading() as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    # Reading

    def find(self, wanted: Filter | None = None, *, limit: int = 200, before: int | None = None) -> list[Entry]:
        """The newest entries that fit, at most `limit`; `before`: older than that one. Raises StorageProblem."""
        if not self._file.exists:
            return []
        wanted = wanted or Filter()
        where: list[str] = ["entries.starred"] if wanted.starred else []
        values: list[Any] = []
        source, id = "entries", "entries.id"
        with self._file.reading() as database:
            if words := _query(database, wanted):
                source, id = "search JOIN entries ON entries.id = search.rowid", "search.rowid"
                where.append("search MATCH ?")
                values.append(words)
            if before is not None:
                where.append(f"{id} < ?")
                values.append(before)
            condition = f"WHERE {' AND '.join(where)}" if where else ""
            rows = database.execute(
                f"SELECT {_SELECTED} FROM {source} {condition} ORDER BY {id} DESC LIMIT ?",  # noqa: S608
                [*values, limit],
            )
            return [_entry(row) for row in rows]

    def load(self, id: int) -> tuple[Entry, Details] | None:
        """One entry with all that is kept of it; None when it is gone. Raises StorageProblem."""
        if not self._file.exists:
            return None
        with self._file.reading() as database:
            row = database.execute(f"SELECT {_SELECTED} FROM entries WHERE id = ?", (id,)).fetchone()  # noqa: S608
            if row is None:
                return None
            details = database.execute(
                "SELECT request_headers, request_body, response_headers, response_body FROM details WHERE entry = ?",
                (id,),
            ).fetchone()
        return _entry(row), _details(details) if details else Details()

    def close(self) -> None:
        """Close the file. It is opened again when something is asked for."""
        self._file.close()

    def _insert(self, database: sqlite3.Connection, entry: Entry, details: Details) -> int:
        values = [getattr(entry, name) for name in _COLUMNS[:-1]]
        marks = ", ".join("?" * len(values))
        id = database.execute(
            f"INSERT INTO entries ({', '.join(_COLUMNS[:-1])}) VALUES ({marks})",  # noqa: S608
            values,
        ).lastrowid
        assert id is not None
        database.execute(
            "INSERT INTO details VALUES (?, ?, ?, ?, ?)",
            (id, json.dumps(details.request_headers), details.request_body, json.dumps(details.response_headers),
             details.response_body),
        )  # fmt: skip
        database.execute(f"INSERT INTO search (rowid, words) SELECT id, {_TEXT} FROM entries WHERE id = ?", (id,))  # noqa: S608
        if fresh := {*_terms(f"{entry.method} {entry.url} {entry.name}")} - self._terms:
            database.executemany("INSERT OR IGNORE INTO terms VALUES (?)", [(term,) for term in fresh])
            if len(self._terms) > _REMEMBERED:
                self._terms.clear()
            self._terms |= fresh
        return id

    # The file

    def _prune(self, database: sqlite3.Connection, newest: int) -> None:
        self._forget(database, ["id <= ?", "NOT starred"], [newest - self._kept])
        over = newest - self._bodies
        database.execute(
            "UPDATE details SET request_body = NULL, response_body = NULL WHERE entry BETWEEN ? AND ?"
            " AND (SELECT NOT starred FROM entries WHERE id = entry)",
            (over - 10 * PRUNED_EVERY, over),  # those before have lost theirs when it was their turn
        )

    def _forget_old(self, database: sqlite3.Connection, now: float) -> None:
        """What was sent too long before `now`. Entries are in the order of their time, but for clocks that were set."""
        self._looked_for_old = True
        if days := self._days():
            first = database.execute(
                "SELECT id FROM entries WHERE at >= ? ORDER BY id LIMIT 1", (now - days * DAY,)
            ).fetchone()
            if first:
                self._forget(database, ["id < ?", "NOT starred"], [first[0]])

    def _forget(self, database: sqlite3.Connection, where: list[str], values: list[Any]) -> int:
        condition = f"WHERE {' AND '.join(where)}" if where else ""
        # The index holds no text of its own, so it has to be told what it lets go of.
        database.execute(
            f"INSERT INTO search (search, rowid, words) SELECT 'delete', id, {_TEXT} FROM entries {condition}",  # noqa: S608
            values,
        )
        return database.execute(f"DELETE FROM entries {condition}", values).rowcount  # noqa: S608


_TEXT: Final = (
    "method || ' ' || url || ' ' || name || ' method' || method || ' status' || status || ' class' || (status / 100) ||"
    " ' profile' || hex(profile)"
)
"""What is found by words. Whatever else narrows a search is a word of its own, and so is as quick."""


def _terms(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _query(database: sqlite3.Connection, wanted: Filter) -> str:
    """The full-text query; "" where nothing but the latest is wanted."""
    parts = []
    for word in _terms(wanted.text):
        rows = database.execute(
            "SELECT term FROM terms WHERE term >= ? AND term < ? LIMIT ?",
            (word, f"{word}\U0010ffff", _EXPANDED + 1),
        )
        found = [term for (term,) in rows]
        if 0 < len(found) <= _EXPANDED:
            parts.append("(" + " OR ".join(f'"{term}"' for term in found) + ")")
        else:
            parts.append(f'"{word}"*')
    if wanted.profile:
        parts.append(f'"profile{wanted.profile.encode().hex()}"')
    if wanted.method and wanted.method.isalnum():
        parts.append(f'"method{wanted.method}"')
    if wanted.status is not None:
        parts.append(f'"{"class" if 0 < wanted.status < 6 else "status"}{wanted.status}"')
    return " AND ".join(parts)


def _entry(row: Sequence[Any]) -> Entry:
    values = dict(zip(_COLUMNS, row, strict=True))
    return Entry(**{**values, "starred": bool(values["starred"])})


def _details(row: Sequence[Any]) -> Details:
    return Details(_headers(row[0]), row[1], _headers(row[2]), row[3])


def _headers(text: str) -> Headers:
    return tuple((name, value) for name, value in json.loads(text))
