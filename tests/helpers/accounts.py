"""Tests of file permissions mean nothing to the superuser, so they run as an ordinary account."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def ordinary_account() -> Iterator[Path]:
    """Give a folder of one's own; while the block lasts, this process may do only what an ordinary account may."""
    with tempfile.TemporaryDirectory(prefix="account-") as folder:
        if os.geteuid() != 0:
            yield Path(folder)
            return
        os.chown(folder, _NOBODY, -1)
        os.seteuid(_NOBODY)
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)
