"""Writes down what the window remembers while it is open, so that a killed program loses a second of it at the most."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop_app.ui.memory import Memory
from desktop_app.ui.top_level import TopLevel

AFTER: Final = 1000
"""Milliseconds from a change to writing it down, with whatever else changed meanwhile."""
_SHAPED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange})


class Autosave(QObject):
    """Saves `memory`, and in it the place of `window`, soon after either changes. Goes with the window."""

    def __init__(self, window: TopLevel, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._timer = QTimer(self, interval=AFTER, singleShot=True)
        self._timer.timeout.connect(self._save)
        self._unwatch = memory.watch(self._later)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SHAPED:
            self._later()
        return False

    def end(self) -> None:
        """Save once more, wait for it, and watch no longer."""
        self._window.removeEventFilter(self)
        self._unwatch()
        self._timer.stop()
        self._window.remember()
        self._memory.save()

    def _later(self) -> None:
        if not self._timer.isActive():  # and not put off by each further change, or dragging would never be saved
            self._timer.start()

    def _save(self) -> None:
        self._window.remember()
        self._memory.save_soon()
        self._timer.stop()  # remembering the place was a change of its own
