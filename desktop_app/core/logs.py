"""The program's log: small files for the owner alone, with every secret masked before anybody sees a record.

A log that can't be written never breaks the program.
"""

import logging
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Final
from urllib.parse import quote

from desktop_app.core.paths import Paths
from desktop_app.core.redact import MASK, Secret, mask_text

ROOT: Final = "framer_desk"
OTHERS: Final = ("httpx2", "httpcore2", "asyncio", "uvicorn", "keyring", "filelock")
"""Libraries whose warnings are worth keeping."""

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


class _Later(logging.Handler):
    """Passes records on to the file, which is made with the first of them."""

    def __init__(self, path: Path, tell: logging.Handler | None) -> None:
        """tell: where to say that the file can't be written."""
        super().__init__()
        self._path = path
        self._tell = tell
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write `record`."""
        if self._file is None:
            from desktop_app.core.log_file import LogFile  # here: it takes long, and most runs write nothing

            self._file = LogFile(self._path, self._say if self._tell else None)
            self._file.setFormatter(self.formatter)
        self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _say(self, reason: str) -> None:
        if self._tell:
            text = f"The log is not written: {reason}"
            self._tell.handle(logging.LogRecord(f"{ROOT}.log", logging.DEBUG, "", 0, text, None, None))


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
    handlers.append(_Later(paths.log_file, handlers[0] if handlers and level == "debug" else None))
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
