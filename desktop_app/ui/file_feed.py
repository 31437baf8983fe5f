"""Hears of changes to files that other programs write too: by the word of the system, not by looking for them."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_TOGETHER: Final = 400
"""Milliseconds in which changes are told as one."""


class FileFeed(QObject):
    """`changed` is emitted a moment after one of the files was made, written, replaced or removed."""

    changed = Signal()

    def __init__(self, paths: Sequence[Path], parent: QObject | None = None) -> None:
        """paths: files, or folders whose entries count; those that are not there yet are waited for in their folder."""
        super().__init__(parent)
        self._paths = [str(path) for path in paths]
        self._folders = {str(path.parent) for path in paths}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER)
        self._timer.timeout.connect(self.changed)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._hear)
        self._watcher.directoryChanged.connect(self._look)
        self._watch()

    def _watch(self) -> bool:
        """Watch what is there; gives whether any of it was not watched before."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        entries = {entry for each in self._paths for entry in _entries(each)}
        wanted = [each for each in {*self._paths, *self._folders, *entries} - known if _is_there(each)]
        if wanted:
            self._watcher.addPaths(wanted)
        return any(each in self._paths for each in wanted)

    def _look(self, folder: str) -> None:
        """Other files of a folder come and go too."""
        if self._watch() or folder in self._paths:
            self._tell()

    def _hear(self) -> None:
        self._watch()
        self._tell()

    def _tell(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def _entries(folder: str) -> list[str]:
    """What lies in `folder`; nothing where that is a file, or gone by now, or closed to us."""
    with suppress(OSError):
        return [str(entry) for entry in Path(folder).iterdir()]
    return []


def _is_there(path: str) -> bool:
    with suppress(OSError):
        return Path(path).exists()
    return False
