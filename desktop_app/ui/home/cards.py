"""The three cards of the home page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Icon, KeyCap, Label, WholeLabel
from desktop_app.ui.widgets.panels import Card, column, row
from desktop_app.ui.widgets.wrapping import WrapLayout


class ChoiceCard(Card):
    """An icon, a title, two lines and one button. A click anywhere on the card is a click on the button."""

    chosen = Signal()

    def __init__(
        self, icon: str, title: str, text: str, button: Button, key: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        """key: the digit that chooses the card, drawn as a key cap. name: object name."""
        super().__init__(name=name, parent=parent)
        self._icon_name = icon
        self.icon = Icon(icon, "text2", 20)
        self.button = button
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self.chosen)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("choice", True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        layout = column(self, margins=(18, 18, 18, 16))
        head = row(spacing=10)
        head.addWidget(self.icon)
        head.addWidget(Label(title, "heading", wrap=True), 1)
        head.addWidget(KeyCap(key))
        layout.addLayout(head)
        layout.addSpacing(8)
        words = WholeLabel(text, "body", "text2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words)
        layout.addStretch(1)
        layout.addSpacing(12)
        line = row()
        line.addStrut(theme.current().px(28))  # a link is less high than a button
        self._foot = WrapLayout(spacing=8, upward=True)
        self._foot.addWidget(button)
        line.addLayout(self._foot, 1)
        layout.addLayout(line)

    def add_note(self, widget: QWidget) -> None:
        """Put something beside the button, or above it where there is little room."""
        self._foot.addWidget(widget)

    def set_chosen(self, chosen: bool) -> None:
        super().set_chosen(chosen)
        self.icon.set_icon(self._icon_name, "accent" if chosen else "text2")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.click()
        super().mouseReleaseEvent(event)
