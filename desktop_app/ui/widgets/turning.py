"""The two things that turn: the arc of a sign-in and the spinner of a wait. They cost nothing while hidden."""

import time

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint

_TURN_SECONDS = 1.1


class Turning(QTimer):
    """Repaints its widget 25 times a second while that is visible, unless the desktop asks for less motion."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setInterval(40)
        self.timeout.connect(widget.update)

    def run(self, wanted: bool) -> None:
        """Turn, or stand still."""
        if wanted and theme.current().motion:
            if not self.isActive():
                self.start()
        else:
            self.stop()

    def angle(self) -> float:
        """Where the arc begins now, in turns."""
        return time.monotonic() / _TURN_SECONDS % 1.0 if self.isActive() else 0.0


class Spinner(QWidget):
    """A small turning arc beside "Waiting 1.2 s"."""

    def __init__(self, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._turning = Turning(self)

    def sizeHint(self) -> QSize:
        return self.size()

    def showEvent(self, event: QShowEvent) -> None:
        self._turning.run(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._turning.run(False)
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint.arc(painter, box, 2, theme.current().colours.q("accent"), self._turning.angle(), 0.3)
        painter.end()
