"""Private files: a folder only its owner can enter, and files written whole or not at all."""

import errno
import os
from pathlib import Path


class StateProblem(Exception):
    """The sandbox can't run as it is. The message is one sentence for a person, `remedy` what to do about it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


def disk_problem(number: int | None, reason: str, folder: Path) -> StateProblem:
    """What the error `number` (errno) of the disk that holds `folder` means for the person; `reason` names others."""
    elsewhere = "set FRAMER_DESK_HOME to a folder that you can write to"
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            return StateProblem(
                f"The disk is full, so the sandbox can't keep its files in {folder}.", "free some space"
            )
        case errno.EROFS:
            return StateProblem(f"{folder} is on a disk that can't be written to.", elsewhere)
        case errno.EACCES | errno.EPERM:
            return StateProblem(f"You are not allowed to use {folder}.", elsewhere)
        case _:
            return StateProblem(f"The sandbox can't keep its files in {folder}: {reason}.", elsewhere)


def private_folder(path: Path) -> None:
    """Make `path`, and what is missing above it, with mode 0700; tighten `path` where it is there."""
    for folder in reversed([folder for folder in path.parents if not folder.exists()]):
        folder.mkdir(exist_ok=True, mode=0o700)
    path.mkdir(exist_ok=True, mode=0o700)
    if os.name == "posix":
        path.chmod(0o700)


def write_private(path: Path, data: bytes) -> None:
    """Replace `path` by `data`, mode 0600, so that a reader sees the old or the new content and never half of it."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
