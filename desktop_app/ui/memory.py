"""What the window remembers of its own shape: size, collapsed sidebar, splitters. Losing it costs nothing."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.core import files
from desktop_app.core.errors import UserFacing

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

FORMAT = 1


class Memory:
    """A small JSON file. Reading a broken or newer one gives nothing; a newer one is left as it is."""

    def __init__(self, path: Path | None) -> None:
        """path: None remembers nothing beyond this run."""
        self._path = path
        self._values: dict[str, Any] = {}
        self._thread: ThreadPoolExecutor | None = None
        self._watching: list[Callable[[], object]] = []
        self._writable = path is not None
        if path is None:
            return
        try:
            data = json.loads(files.read_bytes(path) or b"{}")
            self._writable = data.get("format", FORMAT) <= FORMAT
            self._values = dict(data) if self._writable else {}
        except (UserFacing, ValueError, AttributeError, TypeError) as error:
            _warn(f"the window's shape is forgotten: {error}")

    def get(self, key: str, default: Any = None) -> Any:
        """What was remembered under `key`."""
        return self._values.get(key, default)

    def set(self, key: str, value: object) -> None:
        """Remember a value that JSON can hold; `save` writes it."""
        if key not in self._values or self._values[key] != value:
            self._values[key] = value
            for told in list(self._watching):
                told()

    def watch(self, told: Callable[[], object]) -> Callable[[], None]:
        """Have `told` called whenever something else is remembered than before; gives what ends that."""
        self._watching.append(told)
        return lambda: self._watching.remove(told)

    def save(self) -> None:
        """Write everything, and wait for it. A disk that can't be written is a log line, not an error."""
        self.save_soon()
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None

    def save_soon(self) -> None:
        """Write everything as it is now; nothing waits for it."""
        if self._path is None or not self._writable:
            return
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor  # not before the first frame

            self._thread = ThreadPoolExecutor(1, "memory")
        self._thread.submit(_write, self._path, json.dumps({**self._values, "format": FORMAT}).encode())

    def keep_splitter(self, splitter: QSplitter, key: str) -> None:
        """Give `splitter` the sizes it had last time, and remember what it is dragged to."""
        sizes = self.get(key)
        if isinstance(sizes, list) and len(sizes) == splitter.count() and all(isinstance(s, int) for s in sizes):
            splitter.setSizes(sizes)
        splitter.splitterMoved.connect(lambda: self.set(key, splitter.sizes()))

    def keep_geometry(self, window: QWidget, key: str) -> bool:
        """Give `window` the place it had last time; False where there is none."""
        kept = self.get(key)
        try:
            return isinstance(kept, str) and window.restoreGeometry(QByteArray(base64.b64decode(kept)))
        except ValueError:
            return False

    def note_geometry(self, window: QWidget, key: str) -> None:
        """Remember where `window` is."""
        self.set(key, base64.b64encode(window.saveGeometry().data()).decode())


def _write(path: Path, data: bytes) -> None:
    try:
        files.write_atomic(path, data)
    except UserFacing as problem:
        _warn(f"the window's shape is not kept: {problem.message}")


def _warn(text: str) -> None:
    from desktop_app.core.logs import logger  # loaded when needed: this module is there before the first frame

    logger("ui").warning("%s", text)
