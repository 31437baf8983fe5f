"""Copying a secret: it leaves the clipboard again after 30 s, or when the program ends before that, and clipboard
managers are asked not to keep it.
"""

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.core.redact import Secret

SECONDS = 30
# What clipboard managers look for: KDE and others on Linux, macOS, Windows.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00",
}


class SecretClipboard(QObject):
    """Holds at most one secret in the clipboard. `left` counts the seconds down to 0, when it is gone."""

    left = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copied: Secret | None = None
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        QApplication.clipboard().dataChanged.connect(self._replaced)
        if app := QApplication.instance():
            app.aboutToQuit.connect(self.clear)  # what is on the clipboard of some systems outlives us

    def copy(self, secret: Secret) -> None:
        """Put `secret` into the clipboard for SECONDS."""
        data = QMimeData()
        data.setText(secret.reveal())
        for kind, value in _HINTS.items():
            data.setData(kind, value)
        self._copied = None
        QApplication.clipboard().setMimeData(data)
        self._copied, self._seconds = secret, SECONDS
        self._timer.start()
        self.left.emit(self._seconds)

    def clear(self) -> None:
        """Take the secret out of the clipboard now, if it is still there."""
        if self._copied is not None and self._is_ours():
            self._copied = None
            QApplication.clipboard().clear()
        self._end()

    def _is_ours(self) -> bool:
        return self._copied is not None and QApplication.clipboard().text() == self._copied.reveal()

    def _replaced(self) -> None:
        if self._copied is not None and not self._is_ours():
            self._end()

    def _count(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self.clear()
        else:
            self.left.emit(self._seconds)

    def _end(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.left.emit(0)
        self._copied = None
