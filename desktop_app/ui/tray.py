"""The icon beside the clock, for who wants it: the window can be closed then, and sign-ins are kept fresh behind it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.core.i18n import tr
from desktop_app.ui.memory import Memory
from desktop_app.ui.opening import come_forward
from desktop_app.ui.settings.items import TRAY
from desktop_app.ui.top_level import TopLevel


class Tray(QObject):
    """Shows the icon for as long as `memory` says so, and lets `window` hide instead of ending meanwhile."""

    def __init__(self, window: TopLevel, memory: Memory, end: Callable[[], object]) -> None:
        """end: ends the program."""
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._end = end
        self.icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._menu.addAction(tr("Open Framer Desk")).triggered.connect(self._open)
        self._menu.addAction(tr("Quit")).triggered.connect(self._quit)
        self._unwatch = memory.watch(self._apply)
        self._apply()

    def end(self) -> None:
        """Take it away."""
        self._unwatch()
        self._show(False)
        self._menu.deleteLater()

    def _apply(self) -> None:
        self._show(bool(self._memory.get(TRAY)) and QSystemTrayIcon.isSystemTrayAvailable())

    def _show(self, wanted: bool) -> None:
        if wanted == (self.icon is not None):
            return
        self._window.hides = wanted
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
            return
        self.icon = QSystemTrayIcon(self._window.windowIcon(), self)
        self.icon.setToolTip("Framer Desk")
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.show()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self._open()

    def _open(self) -> None:
        come_forward(self._window)

    def _quit(self) -> None:
        self._end()
