"""Prints the moment at which a Qt program paints its first window, whatever program it is."""

import time

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject


class _Watched(QtWidgets.QApplication):
    """An application that looks at its events until the first top-level window is painted."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget) and watched.isWindow():
            self.removeEventFilter(self)
            print(time.monotonic(), flush=True)
        return False


def watch() -> None:
    """Make the application that is built next a watched one."""
    QtWidgets.QApplication = _Watched  # type: ignore[misc, assignment]
