"""The mark of the program, painted."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import paint


class BrandMark(QWidget):
    """The rounded square with the ring, 22 px (28 on the home page)."""

    def __init__(self, size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self)
        draw_brand(painter, QRectF(self.rect()))
        painter.end()


def draw_brand(painter: QPainter, box: QRectF) -> None:
    """The mark inside `box`; all proportions are those of the 22 px original."""
    unit = box.width() / 22
    colours = theme.current().colours
    paint.rounded(painter, box, 6 * unit, colours.q("accentfill"), None)
    white = colours.q("onaccent")
    ring = QRectF(box.center() - QPointF(6.8 * unit, 6.8 * unit), box.center() + QPointF(6.8 * unit, 6.8 * unit))
    faint = colours.q("onaccent").lighter()
    faint.setAlphaF(0.32)
    paint.arc(painter, ring, 2.4 * unit, faint, 0, 1.0)
    paint.arc(painter, ring, 2.4 * unit, white, 0, 0.8)
