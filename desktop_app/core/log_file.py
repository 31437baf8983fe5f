"""The log's file: small, one of three, for the owner alone, shared by several programs, quiet when it can't be written.

Loaded with the first record, which most runs of the command line never write.
"""

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BufferedWriter, FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import ensure_folder

MAX_BYTES: Final = 1_000_000
BACKUPS: Final = 2
"""Older files beside the newest one: three in all."""


class LogFile(RotatingFileHandler):
    """The rotating file: opened at the first record, mode 0600."""

    def __init__(self, path: Path, tell: Callable[[str], None] | None) -> None:
        """tell: is told once why the file can't be written."""
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", delay=True)
        self._tell = tell

    def _open(self) -> TextIOWrapper:
        ensure_folder(Path(self.baseFilename).parent)
        # The mode is right from the start, not a moment later.
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        file = BufferedWriter(FileIO(descriptor, "a"))
        return TextIOWrapper(file, encoding=self.encoding, errors="backslashreplace")

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        """Whether the file is full. One that another program has moved away meanwhile is let go of first."""
        if self.stream is not None:
            with suppress(OSError):
                ours = os.fstat(self.stream.fileno())
                there = Path(self.baseFilename)
                if not there.exists() or not os.path.samestat(ours, there.stat()):
                    self.stream.close()
                    self.stream = None
        return bool(super().shouldRollover(record))

    def doRollover(self) -> None:
        """Start a new file; go on in the full one where another program holds it (Windows)."""
        with suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:
        """Say once, where somebody listens, that the log can't be written."""
        tell, self._tell = self._tell, None
        if tell:
            error = sys.exc_info()[1]
            tell(error.message if isinstance(error, StorageProblem) else str(error))
