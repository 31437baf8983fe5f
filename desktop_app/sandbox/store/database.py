"""The SQLite file: opening, format number, transactions.

One connection, used from the one thread of the event loop. Every handler runs between two awaits from its first
statement to its commit, so requests never see each other's half-done work; the transaction guards the file itself.
"""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.sandbox.store.files import StateProblem, disk_problem
from desktop_app.sandbox.store.schema import STEPS

BUSY_MILLISECONDS = 5000
_OF_THE_DISK = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_IOERR: errno.EIO,
}
"""SQLite's primary result codes that speak of the disk and not of the file's content."""


def problem_of(error: sqlite3.Error, path: Path) -> StateProblem:
    """What `error`, met in the file at `path`, means for the person."""
    number = _OF_THE_DISK.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the rest of the code says it finer
    if number is not None:
        return disk_problem(number, str(error), path.parent)
    return StateProblem(f"The sandbox's file {path} can't be read ({error}).", "move it away, to start anew")


class Database:
    """An open state file. Raises StateProblem where it is damaged, a newer version wrote it, or the disk refuses it."""

    def __init__(self, path: Path) -> None:
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._connection.row_factory = sqlite3.Row
            self._prepare(path)
        except sqlite3.DatabaseError as error:
            raise problem_of(error, path) from error

    def _prepare(self, path: Path) -> None:
        version = int(self.value("PRAGMA user_version"))
        if version > len(STEPS):
            self._connection.close()
            raise StateProblem(f"{path} was written by a newer version (format {version}).", "update this program")
        if path.exists():
            path.chmod(0o600)
        self._connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        if 0 < version < len(STEPS):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            shutil.copy2(path, path.with_name(f"{path.name}.format{version}"))
        for number, step in enumerate(STEPS[version:], version + 1):
            with self.transaction():
                for statement in step:
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements inside take effect together, or none. May be nested; the outermost one commits."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def run(self, sql: str, *values: object) -> int:
        """Execute one statement; how many rows it changed."""
        return self._connection.execute(sql, values).rowcount

    def one(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row, or None."""
        row: sqlite3.Row | None = self._connection.execute(sql, values).fetchone()
        return row

    def all(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """All rows."""
        return self._connection.execute(sql, values).fetchall()

    def value(self, sql: str, *values: object) -> int:
        """The number in the first column of the first row."""
        row = self.one(sql, *values)
        return int(row[0]) if row else 0

    def close(self) -> None:
        """Fold the write-ahead log into the file and close it."""
        self._connection.close()
