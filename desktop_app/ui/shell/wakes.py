"""Notices in the window that the computer slept, or that its clock was set."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.core.clock import Jump, Jumps
from desktop_app.core.i18n import tr

EVERY: Final = 10.0
"""Seconds between two looks."""
_MISSED: Final = 3 * EVERY


class Wakes(QObject):
    """Emits `jumped` with a `Jump` within seconds of it."""

    jumped = Signal(object)

    def __init__(self, now: Callable[[], float], uptime: Callable[[], float], parent: QObject) -> None:
        """See `Jumps`."""
        super().__init__(parent)
        self._jumps = Jumps(now, uptime, _MISSED)
        self._timer = QTimer(self, interval=round(EVERY * 1000), timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        if (jump := self._jumps.look()) is not None:
            self.jumped.emit(jump)

    def end(self) -> None:
        """Look no longer."""
        self._timer.stop()


def words(jump: Jump) -> str:
    """What happened, and what was done about it."""
    time = _about(abs(jump.set_by) or jump.asleep)
    if jump.set_by > 0:
        return tr("The computer's clock was set {time} ahead. What expires when is counted anew.", time=time)
    if jump.set_by < 0:
        return tr("The computer's clock was set back by {time}. What expires when is counted anew.", time=time)
    return tr("The computer slept for {time}. Your sign-ins were looked at again.", time=time)


def _about(seconds: float) -> str:
    """A length of time in its largest unit of which there are two, or in seconds."""
    from desktop_app.ui.settings.items import span

    unit = next((size for size in (86_400, 3600, 60) if seconds >= 2 * size), 1)
    return span(round(seconds / unit) * unit)
