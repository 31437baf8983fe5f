"""How many requests of a connection are on their way at the same time, over all programs of this person.

Each one holds a lock file; the system takes it back when its holder dies, however it dies.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import ensure_folder

GLANCE: Final = 0.02
"""Seconds between two looks: another program's lock tells nobody when it is let go of."""

Release = Callable[[], None]


def nothing() -> None:
    """The release of a place that was not needed."""


def take(base: Path, most: int) -> Release | None:
    """One of `most` places, None when all are taken; call what is given to let go of it.

    Where there is no disk to write to, there is always a place.
    """
    import filelock

    try:
        ensure_folder(base.parent)
        for number in range(most):
            lock = filelock.FileLock(base.with_suffix(f".place{number}"), mode=0o600, thread_local=False)
            try:
                lock.acquire(timeout=0)
            except filelock.Timeout:
                continue
            return lock.release
    except (OSError, StorageProblem):
        return nothing
    return None


async def wait_for(base: Path, most: int) -> Release:
    """One of `most` places, waited for."""
    while True:
        release = take(base, most)
        if release is not None:
            return release
        await asyncio.sleep(GLANCE)
