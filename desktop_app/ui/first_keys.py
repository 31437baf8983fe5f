"""What is typed between the window's first frame and the moment when there is something that takes it.

No key is lost: the palette opens at once and fills later, every other key waits and is pressed again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop_app.ui.palette.palette import Palette
    from desktop_app.ui.shell.main_window import MainWindow

MOST: Final = 100
"""Keys that are kept; whoever presses more leans on the keyboard."""
_PALETTE: Final = QKeySequence("Ctrl+K")


class FirstKeys(QObject):
    """Takes the keys of a window from when it is on the screen until `hand_over`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._kept: list[QKeyEvent] = []
        self._palette: Palette | None = None
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)

    def hand_over(self, main: MainWindow) -> None:
        """Give what was typed to the content of the window, which takes the keys itself from now on."""
        self._handle.removeEventFilter(self)
        if palette := self._palette:
            palette.closed.disconnect(self._closed)
            palette.field.setFocus(Qt.FocusReason.PopupFocusReason)
            main.commands.adopt(palette)
        kept, self._kept, self._palette = self._kept, [], None
        for event in kept:
            _press(main, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or _is_taken():
            return False
        if QKeySequence(event.keyCombination()) == _PALETTE:
            self._open_palette()
        elif len(self._kept) < MOST:
            self._kept.append(event.clone())
        return True

    def _open_palette(self) -> None:
        from desktop_app.ui.palette.palette import Palette

        self._palette = Palette(self._window, waiting=True)
        self._palette.closed.connect(self._closed)
        self._palette.open()
        self._palette.repaint()  # now: the next piece of the program is about to be loaded

    def _closed(self) -> None:
        self._palette = None


def _is_taken() -> bool:
    """Whether there is something already that takes what is typed: a field, or any part of a dialog."""
    around = QApplication.focusWidget()
    if around is not None and around.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        return True
    while around is not None and not around.property("dialog"):
        around = around.parentWidget()
    return around is not None


def _press(main: MainWindow, event: QKeyEvent) -> None:
    """Do what a key does, now that there is content. Sent to a widget, it would find no shortcut."""
    pressed = QKeySequence(event.keyCombination())
    for shortcut in main.findChildren(QShortcut):
        if shortcut.isEnabled() and pressed == shortcut.key():
            shortcut.activated.emit()
            return
    QApplication.sendEvent(QApplication.focusWidget() or main, event)
