"""Leaves Ctrl Z and its like to the page, where the fields of one form have one history."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

UNDO: Final = ("Ctrl+Z",)
REDO: Final = ("Ctrl+Shift+Z", "Ctrl+Y")
"""On every system: a person who changes computers tries both."""
_SEQUENCES: Final = tuple(QKeySequence(keys) for keys in (*UNDO, *REDO))


class SharedUndo(QObject):
    """Watches text fields. Give each of them to `share`."""

    def share(self, field: QWidget) -> None:
        """Undo and redo of `field` are shortcuts of the page from now on."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo(event):
            event.ignore()  # else the field takes the key for itself
            return True
        return False


def is_undo(event: QKeyEvent) -> bool:
    """Whether a key means undo or redo on this system."""
    return QKeySequence(event.keyCombination()) in _SEQUENCES
