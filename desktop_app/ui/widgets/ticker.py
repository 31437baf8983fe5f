"""One tick a second, on the second, and only while somebody can see what it moves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget


class Ticker(QObject):
    """Emits `tick` just after each whole second of `moment` while it runs, unless its widget's window is minimised or
    was closed to the tray."""

    tick = Signal()

    def __init__(self, moment: Callable[[], float], widget: QWidget) -> None:
        """moment: seconds that grow with time, to tick at whole numbers of; for a countdown the time left, negated."""
        super().__init__(widget)
        self._moment = moment
        self._widget = widget
        self._watched: QWidget | None = None
        self._wanted = self._closed = False
        self._every = 1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fire)

    @property
    def running(self) -> bool:
        """Whether it ticks now."""
        return self._timer.isActive()

    def run(self, wanted: bool, every: int = 1) -> None:
        """Start or stop. every: seconds from one tick to the next."""
        self._wanted = wanted
        if every != self._every:
            self._every = every
            self._timer.stop()
        if wanted and self._watched is not self._widget.window():
            self._watched = self._widget.window()
            self._watched.installEventFilter(self)
        self._apply()

    def _apply(self) -> None:
        if not self._wanted or self._closed or self._widget.window().isMinimized():
            self._timer.stop()
        elif not self._timer.isActive():
            self._arm()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.Hide, QEvent.Type.Show):
            if event.type() != QEvent.Type.WindowStateChange:
                self._closed = event.type() == QEvent.Type.Hide
            before = self.running
            self._apply()
            if self.running and not before:
                self.tick.emit()
        return False

    def _arm(self) -> None:
        # 20 ms late rather than a hair early, or a countdown would show one number twice and skip another.
        self._timer.start(round((self._every - self._moment() % 1.0) * 1000) + 20)

    def _fire(self) -> None:
        self._arm()
        self.tick.emit()
