"""A painted row whose value can be copied: with the keyboard where it has that, or by its menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.focus_ring import KEYBOARD
from desktop_app.ui.widgets.told import set_role


class CopyRow(QWidget):
    """Ctrl C and the menu copy `copied`. Who inherits paints it, with a ring where `has_keyboard`."""

    def __init__(self, copied: str, height: int, parent: QWidget | None = None) -> None:
        """height: in px of the design."""
        super().__init__(parent)
        self._copied = copied
        self.has_keyboard = False
        set_role(self, QAccessible.Role.ListItem)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(theme.current().px(height))

    def copy(self) -> None:
        """Copy the value."""
        QApplication.clipboard().setText(self._copied)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(theme.current().icon("copy"), tr("Copy value")).triggered.connect(self.copy)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.has_keyboard = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.has_keyboard = False
        super().focusOutEvent(event)
        self.update()
