"""An empty PySide6 window that answers each key by painting itself in another colour."""

import sys

from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class _Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._colour = "white"
        self.resize(1440, 900)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._colour = "gray"
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = _Window()
    window.show()
    sys.exit(app.exec())
