"""An SQLite file that several programs may use at once: made for the owner alone, with a format number, migrated.

WAL with synchronous=NORMAL: a writer holds up no reader, and a crash of the program loses nothing that was written.
Every method blocks; call it from a thread.
"""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.core import files
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr

if TYPE_CHECKING:
    import sqlite3


class SqliteFile:
    """One file with its connection, opened when first used. Threads take turns with it."""

    def __init__(
        self,
        path: Path,
        schema: str,
        *,
        code: str,
        words: Callable[[], str],
        steps: Sequence[str] = (),
        busy: float = 5.0,
    ) -> None:
        """schema: statements that make the newest format, each with its ";" at the end of a line.

        steps: statements from each older format to the next; the newest is format `len(steps) + 1`.
        code, words: of the StorageProblem for a file that can't be used. busy: seconds to wait for other writers.
        """
        self.path = path
        self._schema = schema
        self._code = code
        self._words = words
        self._steps = steps
        self._busy = busy
        self._connection: sqlite3.Connection | None = None
        self._turn = threading.RLock()

    @property
    def exists(self) -> bool:
        """Whether anything was ever kept. Looking makes no file."""
        return self.path.exists()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection; statements that change something commit by themselves. Raises StorageProblem."""
        import sqlite3

        with self._turn:
            try:
                if self._connection is None:
                    self._connection = self._open()
                yield self._connection
            except sqlite3.Error as error:
                raise self._problem(error) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction, which an error takes back. Raises StorageProblem."""
        with self.reading() as database:
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                _take_back(database)
                raise
            database.execute("COMMIT")

    def _problem(self, error: sqlite3.Error) -> StorageProblem:
        """In words. A disk that is full or only to be read is no reason to move the file away."""
        name = getattr(error, "sqlite_errorname", "")
        for beginning, number in _OF_THE_DISK.items():
            if name.startswith(beginning):
                return files.storage_problem(OSError(number, os.strerror(number)), self.path)
        remedy = tr("Move the file elsewhere; Framer Desk then makes a new one.")
        return StorageProblem(self._code, self._words(), remedy, detail=f"{type(error).__name__}: {error}")

    def close(self) -> None:
        """Close the file. It is opened again when something is asked for."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> sqlite3.Connection:
        import sqlite3

        files.ensure_folder(self.path.parent)
        try:
            _make(self.path)
        except OSError as error:
            raise files.storage_problem(error, self.path) from error
        database = sqlite3.connect(self.path, timeout=self._busy, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(database)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        newest = len(self._steps) + 1
        if _format(database) == 0:
            database.execute("PRAGMA journal_mode = WAL")
            _bring(database, 0, [self._schema], newest)
        found = files.check_format(_format(database), newest, self.path)
        if found < newest:
            self._keep_copy(database, found)
            _bring(database, found, self._steps[found - 1 :], newest)
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA foreign_keys = ON")

    def _keep_copy(self, database: sqlite3.Connection, found: int) -> None:
        """NAME.format-N beside the file, with what is still in the write-ahead log."""
        import sqlite3

        copy = self.path.with_name(f"{self.path.name}.format-{found}")
        if not copy.exists():
            temporary = copy.with_name(f"{copy.name}.{os.urandom(6).hex()}")
            try:
                os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
                with closing(sqlite3.connect(temporary)) as target:
                    database.backup(target)
                temporary.replace(copy)
            except OSError as error:
                raise files.storage_problem(error, copy) from error
            finally:
                temporary.unlink(missing_ok=True)


_OF_THE_DISK: Final = {
    "SQLITE_FULL": errno.ENOSPC,
    "SQLITE_IOERR_SHMSIZE": errno.ENOSPC,  # the memory that readers share is a file too
    "SQLITE_IOERR_WRITE": errno.ENOSPC,
    "SQLITE_READONLY": errno.EROFS,
    "SQLITE_IOERR": errno.EIO,
}
"""What the names of SQLite's errors begin with, and what the system calls that; the first that fits counts."""

_making = threading.Lock()


def _make(path: Path) -> None:
    """Make the file where there is none, for the owner alone; SQLite gives its side files the same mode.

    One that is there is not opened: closing it would take away the POSIX locks of every connection that this process
    has to it, and then the next program to leave deletes the write-ahead log under them.
    """
    with _making:  # so that nobody connects before the one who makes it has closed it
        if not path.exists():
            with suppress(FileExistsError):  # another program was quicker
                os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        elif path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        elif not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _bring(database: sqlite3.Connection, found: int, scripts: Sequence[str], newest: int) -> None:
    """Run `scripts` in one transaction, unless another program was quicker and it is not format `found` any more."""
    database.execute("BEGIN IMMEDIATE")
    try:
        if _format(database) == found:
            for statement in ";\n".join(scripts).split(";\n"):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {newest}")
    except BaseException:
        _take_back(database)
        raise
    database.execute("COMMIT")


def _take_back(database: sqlite3.Connection) -> None:
    """End the transaction, unless SQLite did so by itself, as it does on a full disk."""
    if database.in_transaction:
        database.execute("ROLLBACK")


def _format(database: sqlite3.Connection) -> int:
    found: int = database.execute("PRAGMA user_version").fetchone()[0]
    return found
