"""Rows that can be chosen: a button as wide as its column, with hover, a chosen look, and a focus ring inside."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.enter_key import EnterPresses
from desktop_app.ui.widgets.focus_ring import KEYBOARD


class RowButton(EnterPresses, QAbstractButton):
    """Base of the sidebar's rows. Subclasses paint their content after `paint_background`."""

    def __init__(self, text: str, height: int, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(height))
        self.keyboard_focus = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard_focus = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.keyboard_focus = False
        super().focusOutEvent(event)

    def paint_background(self, painter: QPainter, radius: float, fill: QColor | None, line: QColor | None) -> None:
        """The row's box: chosen colours as given, else the hover tint; then the focus ring, inside."""
        colours = theme.current().colours
        box = QRectF(self.rect())
        if fill is None and self.underMouse() and self.isEnabled():
            fill = colours.q("hover")
        if fill is not None or line is not None:
            paint.rounded(painter, box, radius, fill, line)
        if self.keyboard_focus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(colours.q("accent"))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
