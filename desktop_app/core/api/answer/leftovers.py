"""Bodies on the disk whose program was killed: nobody else will ever remove them."""

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"body-(\d+)-.*")
_OLDEST: Final = 7 * 86_400.0
"""Seconds. The number of a process is used again; what is older than this is none of the one that has it now."""


def prefix() -> str:
    """How the names of this process's bodies begin."""
    return f"body-{os.getpid()}-"


def sweep(folder: Path) -> int:
    """Remove the bodies in `folder` of programs that are no more; gives how many. Never raises."""
    removed = 0
    with suppress(OSError):
        for path in folder.iterdir():
            named = _NAME.fullmatch(path.name)
            if named is None or int(named[1]) == os.getpid():
                continue
            with suppress(OSError):
                if not _runs(int(named[1])) or time.time() - path.stat().st_mtime > _OLDEST:
                    path.unlink()
                    removed += 1
    return removed


def _runs(pid: int) -> bool:
    """Whether there is such a process. On Windows, where asking would end it, always: age decides there."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
