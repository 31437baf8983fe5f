"""Private files: a folder only its owner can enter, and files written whole or not at all."""

import os
from pathlib import Path


class StateProblem(Exception):
    """The state folder can't be used. The message is one sentence for a person, and says what to do."""


def private_folder(path: Path) -> None:
    """Make `path` with mode 0700, or tighten it."""
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
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
