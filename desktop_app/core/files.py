"""Files that survive a crash: written by rename, locked between processes, each with a format number.

Every failure of the disk leaves this module as a StorageProblem with words for the person, and nothing half-written
lies at a path that another part of the program reads.
"""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BytesIO, FileIO
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr

LOCK_TIMEOUT: Final = 10.0
"""Seconds that `lock` waits for another program by default."""

_LEFTOVER_AGE: Final = 3600.0
_TEMPORARY: Final = ".framer-desk-tmp"
_PIECE: Final = 1 << 20

Document = dict[str, Any]
Step = Callable[[Document], Document]


def storage_problem(error: OSError, path: Path) -> StorageProblem:
    """`error`, met while working on `path`, in words for the person. Gives it; the caller raises it."""
    code, message, remedy = _words(error, str(path))
    return StorageProblem(code, message, remedy, detail=f"{type(error).__name__}: {error.strerror or error}")


def _words(error: OSError, path: str) -> tuple[str, str, str]:
    other_folder = tr("Set FRAMER_DESK_HOME to a folder that you can write to.")
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return (
                "disk_full",
                tr("The disk is full, so {path} was not saved.", path=path),
                tr("Free some space, then try again. Nothing was changed."),
            )
        case errno.EROFS:
            return "disk_read_only", tr("{path} is on a disk that can't be written to.", path=path), other_folder
        case errno.EACCES | errno.EPERM:
            return (
                "disk_denied",
                tr("You are not allowed to use {path}.", path=path),
                tr("Change who may read and write it, or set FRAMER_DESK_HOME to another folder."),
            )
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return (
                "disk_in_the_way",
                tr("Something else is in the way at {path}.", path=path),
                tr("Move that file or folder elsewhere, then try again."),
            )
        case errno.ENOENT:
            return "disk_missing", tr("There is no {path}.", path=path), tr("Check the path.")
        case errno.ENAMETOOLONG:
            return "disk_name_too_long", tr("The path {path} is too long.", path=path), other_folder
        case _:
            return (
                "disk_failed",
                tr("{path} could not be read or written: {reason}.", path=path, reason=error.strerror or str(error)),
                tr("Check the disk, then try again."),
            )


def ensure_folder(path: Path) -> Path:
    """Make folder `path`, and those above it, where missing; new ones are for the owner alone (mode 0700).

    Gives `path`. Raises StorageProblem.
    """
    missing = []
    folder = path
    try:
        while not folder.is_dir():
            missing.append(folder)
            if folder.parent == folder:
                break
            folder = folder.parent
        for folder in reversed(missing):
            try:
                folder.mkdir(mode=0o700)
            except FileExistsError:
                if not folder.is_dir():  # else another program was quicker
                    raise
    except OSError as error:
        raise storage_problem(error, folder) from error
    return path


def read_bytes(path: Path) -> bytes | None:
    """All of the file at `path`, or None where there is none. Raises StorageProblem."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise storage_problem(error, path) from error


def write_atomic(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Put `data` at `path` so that a reader, or a crash at any moment, sees the old file or the new one, whole.

    Makes the folder where missing. A link is followed, so that a file kept elsewhere stays there. Raises
    StorageProblem, and then the old file is untouched.
    """
    ensure_folder(path.parent)
    _put(path, BytesIO(data), mode)


def copy_atomic(source: BinaryIO, path: Path) -> None:
    """Put what is left of `source` at `path` as `write_atomic` does, however much it is.

    A new file may be read by whom the person's umask allows to; one that is there already keeps its mode.
    """
    try:
        mode = path.stat().st_mode & 0o777
    except OSError:
        mode = None
    _put(path, source, 0o666 if mode is None else mode, exact=mode is not None)


def _put(path: Path, source: BinaryIO, mode: int, *, exact: bool = False) -> None:
    """exact: whatever the umask says."""
    try:
        target = Path(os.path.realpath(path))
        temporary = target.with_name(f".{target.name}.{os.urandom(6).hex()}{_TEMPORARY}")
        try:
            _write_new(temporary, source, mode)
            if exact:
                temporary.chmod(mode)
            _replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(target.parent)
        _sweep(target)
    except OSError as error:
        raise storage_problem(error, path) from error


def _write_new(path: Path, source: BinaryIO, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with FileIO(os.open(path, flags, mode), "w") as file:
        while data := source.read(_PIECE):
            rest = memoryview(data)
            while rest:
                rest = rest[file.write(rest) :]
        os.fsync(file.fileno())


def _replace(source: Path, target: Path) -> None:
    """os.replace, patient with Windows, where a program that just reads the target forbids it for a moment."""
    for _ in range(50 if sys.platform == "win32" else 0):
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(0.02)
        else:
            return
    source.replace(target)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last through a power cut, on systems where a folder can be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(target: Path) -> None:
    """Remove what writers of `target` that were killed left behind."""
    for leftover in target.parent.glob(f".{target.name}.*{_TEMPORARY}"):
        with suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _LEFTOVER_AGE:
                leftover.unlink()


@contextmanager
def lock(path: Path, timeout: float = LOCK_TIMEOUT) -> Iterator[None]:
    """Hold the lock file `path` (made where missing) against other programs and other threads.

    Waits up to `timeout` seconds, blocking: not for an event loop's thread. The system frees the lock when its holder
    dies. Not reentrant. Raises StorageProblem (`lock_busy` when the wait was in vain).
    """
    import filelock

    ensure_folder(path.parent)
    held = filelock.FileLock(path, mode=0o600, thread_local=False)
    try:
        held.acquire(timeout=timeout, poll_interval=0.01)
    except filelock.Timeout as error:
        raise StorageProblem(
            "lock_busy",
            tr("Another window or notebook of Framer Desk is using {path}.", path=path),
            tr("Wait a moment, then try again."),
        ) from error
    except OSError as error:
        raise storage_problem(error, path) from error
    try:
        yield
    finally:
        held.release()


def check_format(found: object, current: int, path: Path) -> int:
    """`found`, the format number that the file at `path` carries, if this program can read it (1 to `current`).

    Raises StorageProblem: `format_newer` for a file of a newer program, `format_unknown` for anything else.
    """
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise StorageProblem(
            "format_unknown",
            tr("{path} has no format number, so it can't be read safely.", path=path),
            tr("Move the file elsewhere; Framer Desk then makes a new one."),
        )
    if found > current:
        raise StorageProblem(
            "format_newer",
            tr("{path} was written by a newer Framer Desk (format {found}).", path=path, found=found),
            tr("Update Framer Desk. The file was left as it is."),
            detail=f"this program reads up to format {current}",
        )
    return found


def refuse_newer(path: Path, current: int) -> None:
    """See to it that a cache of a newer program stays: to be called before the file at `path` is written over.

    Its first line is the JSON that carries the format number; what is no such line may be replaced. Raises
    StorageProblem `format_newer`.
    """
    import json  # not before a window is painted

    try:
        with path.open("rb") as file:
            found = json.loads(file.readline())["format"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return
    if isinstance(found, int) and found > current:
        check_format(found, current, path)


def migrate(path: Path, document: Document, steps: Sequence[Step]) -> Document:
    """`document`, as read from `path`, brought to the newest format: `steps[0]` takes format 1 to 2, and so on.

    Where a step is needed, a copy of the file is kept beside it first (NAME.format-1). The caller writes the result.
    Raises StorageProblem for a newer format, or when the copy can't be kept.
    """
    found = check_format(document.get("format"), len(steps) + 1, path)
    if found <= len(steps):
        keep_copy(path, found)
    for number, step in enumerate(steps[found - 1 :], start=found + 1):
        document = {**step(document), "format": number}
    return document


def keep_copy(path: Path, found: int) -> Path:
    """Copy the file at `path`, of format `found`, to NAME.format-N beside it; an earlier copy is kept as it is.

    Gives the copy's path. Raises StorageProblem.
    """
    copy = path.with_name(f"{path.name}.format-{found}")
    if not copy.exists() and (data := read_bytes(path)) is not None:
        write_atomic(copy, data)
    return copy
