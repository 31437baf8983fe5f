"""What lists of requests that were sent have in common: opening one again, its star, its menu."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.history.entry import Entry
from desktop_app.ui.widgets.painted_list import PaintedList

ITEM: Final = Qt.ItemDataRole.UserRole
"""The role in which a model gives the entry of a row."""


class EntryList(PaintedList):
    """Requests to choose from. opened: one is to be opened again. starred: its star, the spot of a row, was pressed."""

    opened = Signal(object)
    starred = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """name: object name. label: accessible name."""
        super().__init__(name, label, parent)
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)

    @property
    def entry(self) -> Entry | None:
        """What is chosen."""
        return self.entry_at(self.currentIndex())

    def entry_at(self, index: QModelIndex) -> Entry | None:
        """The entry of a row; None for a row of another kind, and for none."""
        item = index.data(ITEM) if index.isValid() else None
        return item if isinstance(item, Entry) else None

    def _ask_menu(self, point: QPoint) -> None:
        if entry := self.entry_at(self.indexAt(point)):
            self.menu_wanted.emit(entry, self.viewport().mapToGlobal(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        entry = self.entry_at(self.indexAt(point))
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed_at(entry, star=self.in_spot(point))

    def pressed_at(self, entry: Entry, *, star: bool) -> None:
        """The mouse was pressed on `entry`, or on its star."""
        if star:
            self.starred.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry, plain = self.entry, not event.modifiers()
        if entry and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry)
        elif entry and plain and event.key() == Qt.Key.Key_S:
            self.starred.emit(entry)
        elif entry and plain and event.key() == Qt.Key.Key_Menu:
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)
