"""A drop-down list of choices by their keys, in the looks of a field."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint


class ChoicesBox(QComboBox):
    """Shows words, knows keys. `chosen` carries the key that the person chose; setting one emits nothing."""

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        """choices: (key, words). label: accessible name. name: object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFont(theme.current().font("body" if height >= 32 else "small"))
        self.setFixedHeight(theme.current().px(height))
        self.setProperty("field", True)
        for key, words in choices:
            self.addItem(words, key)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    @property
    def key(self) -> str:
        """The key of what is shown."""
        return str(self.currentData())

    def set_key(self, key: str) -> None:
        """Show the choice `key`; one that isn't among them is added as it is."""
        place = self.findData(key)
        if place < 0:
            self.addItem(key, key)
            place = self.findData(key)
        self.setCurrentIndex(place)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 16, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change a value that happens to pass below the pointer

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = paint.smooth(self)
        tone = "text2" if self.isEnabled() else "text3"
        x = self.width() - 24 if self.isLeftToRight() else 10
        painter.drawPixmap(x, (self.height() - 14) // 2, paint.icon_pixmap(self, "down", tone, 14))
        painter.end()
