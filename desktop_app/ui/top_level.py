"""The window that the desktop sees: title, place and size, and a first frame before anything else is loaded."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QMimeData, QRect, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui import theme
from desktop_app.ui.first_keys import FirstKeys
from desktop_app.ui.memory import Memory

MINIMUM = (880, 600)
PREFERRED = (1440, 900)
_STATUS = 28


class TopLevel(QWidget):
    """Holds the one content widget, which may come after the window is on the screen.

    `first_keys` has what is typed until then, from the first frame on. `closed` says that the person closed it; it is
    hidden then, not gone. `files_dropped` carries paths.
    hides: closing it says nothing, since there is another way back to it.
    """

    closed = Signal()
    files_dropped = Signal(list)

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Framer Desk")
        self.setMinimumSize(*MINIMUM)
        self.setAcceptDrops(True)
        self.painted = False
        self.first_keys: FirstKeys | None = None
        self.hides = False
        self._memory = memory
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        if not memory.keep_geometry(self, "window"):
            room = self.screen().availableSize()
            self.resize(min(PREFERRED[0], room.width()), min(PREFERRED[1], room.height()))

    def show_first_frame(self) -> None:
        """Show the window and return when its first frame was painted. Call before an event loop runs."""
        self.show()
        self.first_keys = FirstKeys(self)
        while not self.painted and self.isVisible():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def set_content(self, content: QWidget) -> None:
        """Fill the window."""
        self._layout.addWidget(content)
        content.lower()  # below a palette that is open already

    def remember(self) -> None:
        """Keep the window's place for the next time."""
        self._memory.note_geometry(self, "window")

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = True
        if self._layout.count():
            return
        colours = theme.current().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.q("surface"))
        status = QRect(0, self.height() - _STATUS, self.width(), _STATUS)
        painter.fillRect(status, colours.q("app"))
        painter.fillRect(QRect(0, status.top(), status.width(), 1), colours.q("line"))
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if not self.hides:
            self.closed.emit()


def _paths(carried: QMimeData) -> list[Path]:
    """The files of this computer that are dragged along."""
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
