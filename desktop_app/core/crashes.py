"""Reports of crashes: written on this computer, masked, offered for copying at the next start, sent nowhere.

Two things end in a report: an error that nobody caught, and a fatal signal, for which Python's fault handler writes
file names and line numbers (never values) into a file that was opened beforehand.
"""

import faulthandler
import os
import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop_app.core import files, logs
from desktop_app.core.clock import Clock
from desktop_app.core.errors import StorageProblem

KEPT: Final = 5
"""Reports that are kept, the newest."""
LOG_LINES: Final = 40
_NEW, _SEEN, _FATAL = "crash-", "seen-", "fatal-"


class CrashReports:
    """The reports in `folder`. Only one window at a time may use it. Methods block; none raises."""

    def __init__(self, folder: Path, log_file: Path, clock: Clock, about: str) -> None:
        """about: what program this is, in a line: its version and what it is made with."""
        self._folder = folder
        self._log_file = log_file
        self._clock = clock
        self._about = about
        self._written: set[str] = set()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Have a fatal signal write down where it struck, for as long as this lasts."""
        self._take_over()
        name = self._folder / f"{_FATAL}{int(self._clock.now())}.txt"
        try:
            files.ensure_folder(self._folder)
            file = os.fdopen(os.open(name, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w")
        except (OSError, StorageProblem):
            yield  # a report is not worth keeping the window shut
            return
        with file:
            faulthandler.enable(file, all_threads=True)
            try:
                yield
            finally:
                faulthandler.disable()
        with suppress(OSError):
            name.unlink(missing_ok=True)

    def write(self, error: BaseException) -> None:
        """Report `error`, once for each place that it comes from."""
        frames = traceback.extract_tb(error.__traceback__)
        place = f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else repr(type(error))
        if place not in self._written and len(self._written) < KEPT:
            self._written.add(place)
            self._save("".join(traceback.format_exception(error)))

    def newest(self) -> str:
        """The text of the newest report that nobody has looked at, "" for none."""
        found = self._all(_NEW)
        if not found:
            return ""
        with suppress(OSError):
            return found[-1].read_text("utf-8", errors="replace")
        return ""

    def seen(self) -> None:
        """The person knows of all there is; they stay for a while."""
        for path in self._all(_NEW):
            with suppress(OSError):
                path.rename(path.with_name(_SEEN + path.name.removeprefix(_NEW)))

    @property
    def folder(self) -> Path:
        """Where the reports are."""
        return self._folder

    def _take_over(self) -> None:
        """Make reports of what fatal signals left behind."""
        for path in self._all(_FATAL):
            with suppress(OSError):
                if words := path.read_text("utf-8", errors="replace").strip():
                    self._save(words)
                path.unlink(missing_ok=True)

    def _save(self, words: str) -> None:
        moment = datetime.fromtimestamp(self._clock.now(), UTC)
        system = f"{platform.platform()}, Python {sys.version.split()[0]}"
        when = f"{moment:%Y-%m-%d %H:%M:%S} UTC"
        lines = [self._about, system, when, "", logs.mask(words).rstrip(), "", *self._log_lines()]
        with suppress(StorageProblem):
            files.ensure_folder(self._folder)
            name = f"{_NEW}{moment:%Y%m%d-%H%M%S-%f}.txt"
            files.write_atomic(self._folder / name, ("\n".join(lines) + "\n").encode("utf-8", "replace"))
            for old in self._all("")[:-KEPT]:
                with suppress(OSError):
                    old.unlink(missing_ok=True)

    def _log_lines(self) -> list[str]:
        """The end of the log, which is masked already."""
        try:
            lines = self._log_file.read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return []
        return ["The end of the log:", *(logs.mask(line) for line in lines[-LOG_LINES:])]

    def _all(self, start: str) -> list[Path]:
        """Files of one kind, or reports of both kinds for "", the oldest first."""
        kinds = (start,) if start else (_NEW, _SEEN)
        found = [path for kind in kinds for path in self._folder.glob(f"{kind}*.txt")]
        return sorted(found, key=lambda path: path.name.split("-", 1)[1])
