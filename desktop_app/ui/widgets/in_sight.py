"""Scrolls to what has the focus: Qt does it for the Tab key alone, not where a program moves the focus."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

_ROOM = 24


class _Follower(QObject):
    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        content = self._area.widget() if isValid(self._area) else None  # it may be the one that is going
        if now is not None and content is not None and content.isAncestorOf(now) and now.isVisible():
            self._area.ensureWidgetVisible(now, 0, _ROOM)


def keep_focus_in_sight(area: QScrollArea) -> None:
    """From now on `area` scrolls to whatever in it gets the focus."""
    _Follower(area)
