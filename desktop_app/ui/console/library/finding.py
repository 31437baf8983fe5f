"""The field at the top of the left column, which finds what is listed below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import KeyCap

_BEFORE, _BETWEEN, _AFTER = 34, 8, 6
"""Pixels before the words, where the icon is, between them and the keys, and after those."""


class FindField(Field):
    """A field whose Down and Enter keys go into the list, and whose Esc empties it. keys: drawn while it is empty."""

    def __init__(self, words: str, *, name: str, go_in: Callable[[], None], keys: str = "") -> None:
        super().__init__(words, name=name, placeholder=words, icon="search", height=28)
        self._go_in = go_in
        self._cap = KeyCap(keys, self) if keys else None
        self.textChanged.connect(self._show_cap)
        self.installEventFilter(self)

    def focus(self) -> None:
        """Go there by key; what was typed is selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _show_cap(self, text: str) -> None:
        if self._cap:
            words = self.fontMetrics().horizontalAdvance(self.placeholderText())
            needed = _BEFORE + words + _BETWEEN + self._cap.sizeHint().width() + _AFTER
            self._cap.setVisible(not text and self.width() >= needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cap:
            self._show_cap(self.text())
            size = self._cap.sizeHint()
            top = (self.height() - size.height()) // 2
            box = QRect(self.width() - size.width() - _AFTER, top, size.width(), size.height())
            self._cap.setGeometry(paint.mirrored(self, box))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_in()
                return True
            if event.key() == Qt.Key.Key_Escape and self.text():
                self.clear()
                return True
        return super().eventFilter(watched, event)
