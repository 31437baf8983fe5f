"""The arcs that turn: of a sign-in, of a step that is worked on, of a wait. They cost nothing while hidden."""

import time

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint

_TURN_SECONDS = 1.1


class Turning(QWidget):
    """A widget with an arc in it: repainted 25 times a second while that turns and is seen, unless the desktop asks for
    less motion.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self.update)

    def turn(self, wanted: bool) -> None:
        """Turn, or stand still."""
        self._wanted = wanted
        self._run(self.isVisible())

    def angle(self) -> float:
        """Where the arc begins now, in turns."""
        return time.monotonic() / _TURN_SECONDS % 1.0 if self._timer.isActive() else 0.0

    def _run(self, seen: bool) -> None:
        if not (self._wanted and seen and theme.current().motion):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        self._run(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._run(False)
        super().hideEvent(event)


class Spinner(Turning):
    """A small turning arc beside "Waiting 1.2 s"."""

    def __init__(self, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.turn(True)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint.arc(painter, box, 2, theme.current().colours.q("accent"), self.angle(), 0.3)
        painter.end()
