"""One tick a second, on the second, and only while somebody can see a countdown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Ticker(QObject):
    """Emits `tick` just after each whole second of `moment` while it runs."""

    tick = Signal()

    def __init__(self, moment: Callable[[], float], parent: QObject | None = None) -> None:
        """moment: seconds at whose whole numbers to tick, for example the time that is left."""
        super().__init__(parent)
        self._moment = moment
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fire)

    @property
    def running(self) -> bool:
        """Whether it ticks."""
        return self._timer.isActive()

    def run(self, wanted: bool) -> None:
        """Start or stop."""
        if wanted and not self._timer.isActive():
            self._arm()
        elif not wanted:
            self._timer.stop()

    def _arm(self) -> None:
        # 20 ms late rather than a hair early, or a countdown would show one number twice and skip another.
        self._timer.start(round((1 - self._moment() % 1.0) * 1000) + 20)

    def _fire(self) -> None:
        self._arm()
        self.tick.emit()
