"""The program's log: small files for the owner alone, with every secret masked before anybody sees a record.

A log that can't be written never breaks the program.
"""

import logging
import logging.handlers
import os
import sys
import threading
import time
import traceback
from contextlib import suppress
from io import BufferedWriter, FileIO, TextIOWrapper
from pathlib import Path
from typing import Final
from urllib.parse import quote

from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import ensure_folder
from desktop_app.core.paths import Paths
from desktop_app.core.redact import MASK, Secret, mask_text

ROOT: Final = "framer_desk"
OTHERS: Final = ("httpx2", "httpcore2", "asyncio", "uvicorn", "keyring", "filelock")
"""Libraries whose warnings are worth keeping."""

MAX_BYTES: Final = 1_000_000
BACKUPS: Final = 2
"""Older files beside the newest one: three in all."""

_KNOWN_LIMIT: Final = 512
_KNOWN_SHORTEST: Final = 6
_CONTROLS: Final = {number: f"\\x{number:02x}" for number in (*range(32), *range(127, 160), 0x2028, 0x2029)}

_known: dict[Secret, tuple[str, ...]] = {}
_knowing: Final = threading.Lock()


def know(secret: Secret) -> None:
    """Mask this very value in every later record, whatever it looks like. The newest few hundred are remembered."""
    if len(secret) >= _KNOWN_SHORTEST:
        value = secret.reveal()
        forms = tuple({value, quote(value, safe="", errors="surrogatepass")})
        with _knowing:
            _known.pop(secret, None)
            _known[secret] = forms
            if len(_known) > _KNOWN_LIMIT:
                del _known[next(iter(_known))]


def mask(text: str) -> str:
    """`text` without the secrets made known and without whatever looks like one."""
    # The longest first: a secret that another one starts with must not leave the rest of that one in the open.
    with _knowing:
        known = {form for forms in _known.values() for form in forms}
    for form in sorted(known, key=len, reverse=True):
        text = text.replace(form, MASK)
    return mask_text(text)


class Redacting(logging.Filter):
    """Masks message, arguments, traceback and stack of a record in place, and keeps it on one line.

    It sits on our own loggers, so that a handler which somebody else put on the root logger sees masked records too,
    and on our handlers, for the records of libraries.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets the record through, masked."""
        if getattr(record, "framer_desk_masked", False):
            return True
        try:
            message = record.getMessage()
        except Exception:  # arguments that don't fit their format must not break the caller
            message = str(record.msg)
        record.msg, record.args = mask(message).translate(_CONTROLS), None
        if record.exc_info:
            record.exc_text = mask("".join(traceback.format_exception(*record.exc_info)).rstrip())
            record.exc_info = None
        if record.stack_info:
            record.stack_info = mask(record.stack_info)
        record.framer_desk_masked = True
        return True


_redacting: Final = Redacting()


def logger(name: str = "") -> logging.Logger:
    """The logger of one part of the program ("vault", "signin"), behind the filter."""
    found = logging.getLogger(f"{ROOT}.{name}" if name else ROOT)
    found.addFilter(_redacting)  # adding it again changes nothing
    return found


class LogFile(logging.handlers.RotatingFileHandler):
    """The rotating file: opened at the first record, mode 0600, shared by several programs, quiet when it fails."""

    def __init__(self, path: Path, tell: logging.Handler | None) -> None:
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
            reason = error.message if isinstance(error, StorageProblem) else str(error)
            told = logging.LogRecord(
                f"{ROOT}.log", logging.DEBUG, "", 0, f"The log is not written: {reason}", None, None
            )
            tell.handle(told)


def _formatter() -> logging.Formatter:
    formatter = logging.Formatter("%(asctime)s %(levelname)s [%(process)d] %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    return formatter


def setup(paths: Paths, level: str, *, stderr: bool = False) -> None:
    """Write records from `level` ("debug", "info", "warning", "error") on to the log file, and to standard error too.

    Takes the place of an earlier setup. Makes no file before there is something to write.
    """
    teardown()
    handlers: list[logging.Handler] = []
    if stderr and sys.stderr is not None:
        handlers.append(logging.StreamHandler(sys.stderr))
    handlers.append(LogFile(paths.log_file, handlers[0] if handlers and level == "debug" else None))
    for handler in handlers:
        handler.setFormatter(_formatter())
        handler.addFilter(_redacting)
        for name in (ROOT, *OTHERS):
            logging.getLogger(name).addHandler(handler)
    logger().setLevel(level.upper())
    for name in OTHERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    _installed.extend(handlers)


_installed: list[logging.Handler] = []


def is_set_up() -> bool:
    """Whether records go to a file already."""
    return bool(_installed)


def teardown() -> None:
    """Undo `setup`: close the file and leave the loggers as they were."""
    for handler in _installed:
        for name in (ROOT, *OTHERS):
            logging.getLogger(name).removeHandler(handler)
        handler.close()
    _installed.clear()
    for name in (ROOT, *OTHERS):
        logging.getLogger(name).setLevel(logging.NOTSET)
