"""Bodies on the disk whose program was killed: nobody else will ever remove them."""

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop_app.core import children

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
                if not children.runs(int(named[1])) or time.time() - path.stat().st_mtime > _OLDEST:
                    path.unlink()
                    removed += 1
    return removed
