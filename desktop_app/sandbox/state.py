"""The two small files that tell of a running sandbox. Standard library only, because every start reads them.

`running.json` says where it is; `serving.lock` is held for as long as it lives, so there is never a second one.
"""

import json
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

FORMAT = 1
RUNNING = "running.json"
SERVING_LOCK = "serving.lock"
STARTING_LOCK = "starting.lock"


class Locked(Exception):
    """Another process holds the lock."""


class FileLock:
    """A lock between processes. The operating system releases it when its holder dies."""

    def __init__(self, path: Path, *, wait: bool) -> None:
        self._path = path
        self._wait = wait
        self._descriptor = -1

    def __enter__(self) -> "FileLock":
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor, self._wait)
        except OSError as error:
            os.close(descriptor)
            raise Locked(str(self._path)) from error
        self._descriptor = descriptor
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def read(state_dir: Path) -> dict[str, Any] | None:
    """What `running.json` says, or None when it is missing, damaged, or of a format we don't know."""
    try:
        content = json.loads((state_dir / RUNNING).read_bytes())
    except (OSError, ValueError):
        return None
    known = {
        "issuer": str,
        "port": int,
        "pid": int,
        "instance": str,
        "word": str,
        "background": bool,
        "api_base_url": str,
    }
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        return None
    return content if all(isinstance(content.get(name), kind) for name, kind in known.items()) else None
