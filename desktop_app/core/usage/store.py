"""The usage log: one SQLite file, written and read by several programs at once.

Every method blocks; call it from a thread.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.usage import queries
from desktop_app.core.usage.entry import OUTCOMES, Bucket, Counts, Filter, Kept, OperationUse, Source, Use
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.names import Names
from desktop_app.core.usage.schema import DAY, TOTAL, usage_file
from desktop_app.core.usage.sums import Sums

if TYPE_CHECKING:
    import sqlite3

EVENTS_READ: Final = 1_000

_WORDS_IN_USE: Final = " UNION ".join(
    f"SELECT {column} FROM {table}"  # noqa: S608
    for table, columns in {
        "entries": ("profile", "account", "problem"), "targets": ("what",), "days": ("profile", "what"),
        "tokens": ("profile", "account"),
    }.items()
    for column in columns
)  # fmt: skip

EXPIRED, ANYWAY = 1, 2
"""Bits of the column `marks`."""


class UsageStore:
    """The log. Made when something is first written. Threads take turns with it."""

    def __init__(self, path: Path) -> None:
        self.file = usage_file(path)
        self._names = Names()

    # Writing

    def add(self, uses: Sequence[Use], events: Sequence[Event] = ()) -> tuple[list[Use], list[Event]]:
        """Keep requests and events in one step; gives them with their IDs. Raises StorageProblem."""
        try:
            with self.file.writing() as database:
                self._names.refresh(database)
                sums = Sums()
                kept = [self._insert(database, use, sums) for use in uses]
                sums.write(database)
                return kept, [_insert_event(database, event) for event in events]
        except BaseException:
            self._names.forget()
            raise

    def prune(self, now: float, days: int, most: int = 5_000) -> int:
        """Let go of whole days (UTC) before the last `days`; gives how many requests, `most` at a time, so that no
        other program waits long. Raises StorageProblem.
        """
        before = now // DAY * DAY - days * DAY
        if not self.file.exists or not self._older(before):
            return 0
        with self.file.writing() as database:
            for table in ("minutes", "quarters", "days"):
                database.execute(f"DELETE FROM {table} WHERE start < ?", (before,))  # noqa: S608
            database.execute("DELETE FROM events WHERE at < ?", (before,))
            database.execute("DELETE FROM tokens WHERE last < ?", (before,))
            database.execute("DELETE FROM alerts WHERE last < ? AND state = 'resolved'", (before,))
            gone = database.execute(
                "DELETE FROM entries WHERE id IN (SELECT id FROM entries WHERE at < ? LIMIT ?)", (before, most)
            ).rowcount
            _forget_targets(database)
        return gone

    def _older(self, before: float) -> bool:
        with self.file.reading() as database:
            looked = (f"SELECT 1 FROM {table} WHERE at < ? LIMIT 1" for table in ("entries", "events"))  # noqa: S608
            return any(database.execute(sql, (before,)).fetchone() for sql in looked)

    def clear(self, profile: str = "") -> int:
        """Forget requests, events and alerts of `profile`, or of all; gives how many requests.

        Raises StorageProblem.
        """
        if not self.file.exists:
            return 0
        with self.file.writing() as database:
            where = " WHERE profile = (SELECT id FROM words WHERE word = ?)" if profile else ""
            values = (profile,) if profile else ()
            (count,) = database.execute(f"SELECT COUNT(*) FROM entries{where}", values).fetchone()  # noqa: S608
            for table in ("entries", "minutes", "quarters", "days", "tokens"):
                database.execute(f"DELETE FROM {table}{where}", values)  # noqa: S608
            for table in ("events", "alerts"):
                database.execute(f"DELETE FROM {table}{' WHERE profile = ?' if profile else ''}", values)  # noqa: S608
            _forget_targets(database)
            database.execute(f"DELETE FROM words WHERE id NOT IN ({_WORDS_IN_USE})")  # noqa: S608
        import sqlite3

        with self.file.reading() as database:
            if not profile:
                with suppress(sqlite3.OperationalError):  # the space is given back unless another program is reading
                    database.execute("VACUUM")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return int(count)

    # Reading

    def page(self, wanted: Filter | None = None, before: Use | None = None, limit: int = 200) -> list[Use]:
        """The latest requests that fit, at most `limit`; `before`: older than that one. Raises StorageProblem."""
        if not self.file.exists:
            return []
        with self.file.reading() as database:
            return [_use(row) for row in queries.page(database, wanted or Filter(), before, limit)]

    def after(self, id: int, wanted: Filter | None = None, limit: int = 1_000) -> list[Use]:
        """Requests kept since that with the ID `id`, in the order in which they were kept. Raises StorageProblem."""
        if not self.file.exists:
            return []
        with self.file.reading() as database:
            return [_use(row) for row in queries.after(database, wanted or Filter(), id, limit)]

    def newest(self) -> int:
        """The ID of the request that was kept last; 0: none was. Raises StorageProblem."""
        if not self.file.exists:
            return 0
        with self.file.reading() as database:
            return int(database.execute("SELECT COALESCE(MAX(id), 0) FROM entries").fetchone()[0])

    def latest(self) -> float:
        """When the latest request began (seconds since 1970); 0: there was none. Raises StorageProblem."""
        if not self.file.exists:
            return 0.0
        with self.file.reading() as database:
            return float(database.execute("SELECT COALESCE(MAX(at), 0) FROM entries").fetchone()[0])

    def counts(self, wanted: Filter | None = None) -> Counts:
        """How many fit. Without a text, the period is of whole minutes, and beyond two days of quarters of an hour.

        Raises StorageProblem.
        """
        if not self.file.exists:
            return Counts()
        with self.file.reading() as database:
            return queries.counts(database, wanted or Filter())

    def buckets(self, width: queries.Width, wanted: Filter | None = None) -> list[Bucket]:
        """How many fit in each minute, hour or day (of the local time zone); empty ones are left out.

        Raises StorageProblem.
        """
        if not self.file.exists:
            return []
        with self.file.reading() as database:
            return queries.buckets(database, width, wanted or Filter())

    def operations(self, wanted: Filter | None = None, limit: int = 10) -> list[OperationUse]:
        """The operations asked for most. Without a text, a period beyond two days is one of whole days (UTC).

        Raises StorageProblem.
        """
        if not self.file.exists:
            return []
        with self.file.reading() as database:
            return queries.operations(database, wanted or Filter(), limit)

    def sources(self, profile: str = "") -> list[tuple[Source, int]]:
        """Who sent requests, of `profile` or at all, and how many; those with most first. Raises StorageProblem."""
        if not self.file.exists:
            return []
        with self.file.reading() as database:
            return queries.sources(database, profile)

    def kept(self) -> Kept:
        """How much there is. Raises StorageProblem."""
        if not self.file.exists:
            return Kept(0, 0, None)
        with self.file.reading() as database:
            (count,) = database.execute(f"SELECT COALESCE({TOTAL}, 0) FROM days").fetchone()  # noqa: S608
            (oldest,) = database.execute("SELECT MIN(at) FROM entries").fetchone()
            (pages,) = database.execute("PRAGMA page_count").fetchone()
            (page,) = database.execute("PRAGMA page_size").fetchone()
        return Kept(count, pages * page, oldest)

    def events(self, profile: str = "", *, since: int = 0, limit: int = EVENTS_READ) -> list[Event]:
        """The latest events of `profile`, or of all, after the one with the ID `since`; oldest first.

        Raises StorageProblem.
        """
        if not self.file.exists:
            return []
        with self.file.reading() as database:
            rows = database.execute(
                "SELECT at, profile, account, kind, token, details, id FROM events"
                " WHERE id > ?1 AND (profile = ?2 OR ?2 = '') ORDER BY id DESC LIMIT ?3",
                (since, profile, limit),
            ).fetchall()
        return [_event(row) for row in reversed(rows)]

    def close(self) -> None:
        """Close the file. It is opened again when something is asked for."""
        self.file.close()

    def _insert(self, database: sqlite3.Connection, use: Use, sums: Sums) -> Use:
        names = self._names
        profile, source = names.word(database, use.profile), names.source(database, use.source)
        target, what = names.target(database, use)
        outcome, token = OUTCOMES.index(use.outcome), names.token(database, use.token, use)
        id = database.execute(
            "INSERT INTO entries (at, profile, account, target, source, process, status, outcome, duration, size,"
            " problem, token, marks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                use.at, profile, names.word(database, use.account), target, source, use.process,
                use.status, outcome, use.duration, use.size, names.word(database, use.problem), token,
                EXPIRED * use.expired | ANYWAY * use.anyway,
            ),
        ).lastrowid  # fmt: skip
        assert id is not None
        if token and not use.stopped:
            database.execute(
                "UPDATE tokens SET first = MIN(first, ?1), last = MAX(last, ?1), uses = uses + 1,"
                " refused = refused + ?2 WHERE id = ?3",
                (use.at, use.outcome == "refused", token),
            )
        sums.count(use, profile, source, what)
        return replace(use, id=id)


def _use(row: Sequence[Any]) -> Use:
    """A request from what `queries` selects."""
    at, profile, account, method, host, path, operation, kind, label, process, status, outcome, *rest = row
    duration, size, problem, token, marks, id = rest
    return Use(
        at=at, profile=profile, account=account, method=method, host=host, path=path, operation=operation,
        source=Source(kind, label), process=process, status=status, duration=duration, size=size, problem=problem,
        token=token or b"", expired=bool(marks & EXPIRED), anyway=bool(marks & ANYWAY),
        stopped=OUTCOMES[outcome] == "stopped", id=id,
    )  # fmt: skip


def _event(row: Sequence[Any]) -> Event:
    at, profile, account, kind, token, details, id = row
    return Event(at, profile, account, kind, token, json.loads(details), id)


def _insert_event(database: sqlite3.Connection, event: Event) -> Event:
    id = database.execute(
        "INSERT INTO events (at, profile, account, kind, token, details) VALUES (?, ?, ?, ?, ?, ?)",
        (event.at, event.profile, event.account, event.kind, event.token, json.dumps(dict(event.details))),
    ).lastrowid
    assert id is not None
    return replace(event, id=id)


def _forget_targets(database: sqlite3.Connection) -> None:
    """Let go of paths and sources that no request has any more; other programs are told to forget their numbers."""
    database.execute("DELETE FROM targets WHERE NOT EXISTS (SELECT 1 FROM entries WHERE target = targets.id)")
    database.execute("DELETE FROM sources WHERE NOT EXISTS (SELECT 1 FROM entries WHERE source = sources.id)")
    database.execute("UPDATE generation SET number = number + 1")
