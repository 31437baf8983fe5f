"""The books on the disk: one small file for each account at each host, shared by all programs of this person.

A request must not notice it: the file stays open, is locked for some microseconds by the system's own lock (a library's
lock, which opens a file each time, takes 60 of them), and is read and written whole. The lock goes with its holder. A
file that is broken is as good as none, and where there is no disk to write to the books are in memory.
"""

import hashlib
import json
import os
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from pathlib import Path
from typing import Final, TypeVar

from desktop_app.core.api.limiting.book import Book, Policy
from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import ensure_folder
from desktop_app.core.logs import logger

_T = TypeVar("_T")
ENDING: Final = ".book1"
"""Carries the number of the format, so that programs of different ages leave each other's files alone."""
PATIENCE: Final = 0.05
"""Seconds to wait for a program that holds the lock; one that was stopped in that moment holds up nobody for longer."""
_PAUSE: Final = 0.0005
_LARGEST: Final = 1 << 16
_BROKEN: Final = (ValueError, TypeError, KeyError)

_FIELDS: Final = tuple(each.name for each in fields(Book) if each.name not in ("policies", "log"))


def encoded(book: Book) -> bytes:
    """`book` as a line of JSON and the log in binary: a hundred moments as text would take longer than all the rest."""
    head = [getattr(book, name) for name in _FIELDS]
    policies = [[getattr(policy, name) for name in Policy.__slots__] for policy in book.policies]
    return json.dumps([head, policies]).encode() + b"\n" + array("d", book.log).tobytes()


def decoded(data: bytes) -> Book:
    """The book that `encoded` wrote. Raises ValueError, TypeError or KeyError for anything else."""
    line, _, log = data.partition(b"\n")
    head, policies = json.loads(line)
    moments = array("d")
    moments.frombytes(log)
    named = dict(zip(_FIELDS, head, strict=True))
    return Book(**named, policies=[Policy(*each) for each in policies], log=moments.tolist())


class Shelf:
    """All books below a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[tuple[str, str, str], BookFile] = {}

    def book(self, profile: str, account: str, host: str) -> "BookFile":
        """The book of an account of connection `profile` at `host`."""
        key = (profile, account, host)
        found = self._files.get(key)
        if found is None:
            name = hashlib.sha256("\0".join(key).encode()).hexdigest()[:32]
            found = self._files[key] = BookFile(self._folder / (name + ENDING), key)
        return found

    def books(self, profile: str) -> list[Book]:
        """Every book of connection `profile`, as it is now. Blocks."""
        found = []
        for path in sorted(self._folder.glob(f"*{ENDING}")):
            with suppress(OSError, *_BROKEN):
                book = decoded(path.read_bytes())
                if book.profile == profile:
                    found.append(book)
        return found

    def forget(self, profile: str) -> int:
        """Begin anew with connection `profile`, in all programs; gives how many books that were. Blocks."""
        found = self.books(profile)
        for book in found:
            self.book(book.profile, book.account, book.host).discard()
        return len(found)

    def close(self) -> None:
        """Close the files."""
        for file in self._files.values():
            file.close()


class BookFile:
    """One book. Its file is opened when it is first needed."""

    def __init__(self, path: Path, key: tuple[str, str, str]) -> None:
        self.path = path
        self._new = key
        self._own_threads = threading.Lock()
        self._descriptor = -1
        self._pid = 0
        self._latest: tuple[bytes, Book] | None = None
        self._in_memory: Book | None = None

    def change(self, work: Callable[[Book], _T]) -> _T:
        """What `work` gives for the book, which it may change; what was changed is written."""
        with self._own_threads:
            if self._in_memory is None:
                try:
                    return self._on_disk(work)
                except (OSError, StorageProblem) as error:
                    logger("api").warning("rate limits are kept in memory: %s", error)
                    self.close()
                    self._in_memory = self._decoded(b"")
            return work(self._in_memory)

    def _on_disk(self, work: Callable[[Book], _T]) -> _T:
        with self._locked() as descriptor:
            before = os.read(descriptor, _LARGEST)
            kept, self._latest = self._latest, None
            book = kept[1] if kept and kept[0] == before else self._decoded(before)
            given = work(book)
            after = encoded(book)
            if after != before:
                os.lseek(descriptor, 0, os.SEEK_SET)
                os.write(descriptor, after)
                if len(after) < len(before):
                    os.ftruncate(descriptor, len(after))
            self._latest = after, book  # unless another program writes, the next one need not read it out
            return given

    def discard(self) -> None:
        """Remove the file. Another program that has it open sees that it is gone, and begins anew as well."""
        with self._own_threads:
            self.close()
            self._latest = self._in_memory = None
            with suppress(OSError):
                os.truncate(self.path, 0)  # where a file in use can't be removed, that does
                self.path.unlink()

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        if self._descriptor >= 0 and self._pid == os.getpid():
            with suppress(OSError):
                os.close(self._descriptor)
        self._descriptor = -1

    def _decoded(self, data: bytes) -> Book:
        with suppress(*_BROKEN):
            if data:
                return decoded(data)
        profile, account, host = self._new
        return Book(profile, account, host)

    @contextmanager
    def _locked(self) -> Iterator[int]:
        descriptor = self._opened()
        give_up = time.monotonic() + PATIENCE
        while not (held := _try_lock(descriptor)) and time.monotonic() < give_up:
            time.sleep(_PAUSE)
        try:
            os.lseek(descriptor, 0, os.SEEK_SET)
            yield descriptor
        finally:
            if held:
                _unlock(descriptor)

    def _opened(self) -> int:
        """The file; opened anew by a forked child, whose lock would be its parent's, and when the cache was cleared."""
        if self._descriptor < 0 or self._pid != os.getpid() or os.fstat(self._descriptor).st_nlink == 0:
            self.close()
            ensure_folder(self.path.parent)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
            self._descriptor = os.open(self.path, flags, 0o600)
            self._pid = os.getpid()
        return self._descriptor


if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE: Final = 1 << 30  # far behind what is read: a lock forbids reading here

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_UN)
