"""Drawing that several painted widgets share."""

from math import floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyle, QWidget

from desktop_app.ui import theme


def smooth(widget: QWidget) -> QPainter:
    """A painter on `widget` with smooth edges; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Places are reckoned by who paints; in a mirrored window Qt would put words at the other end of their box. The
    # order within the words is their own: those of the person's language, or code.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """`box`, reckoned from the side where one starts to read: in a mirrored window its place at the other side."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)


def mirror(widget: QWidget, painter: QPainter) -> None:
    """Have `painter` draw the other way round in a mirrored window: for bars that fill, never for words."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def leading(widget: QWidget) -> int:
    """Flags for words in the middle of their box's height, at the side where one starts to read."""
    side = Qt.AlignmentFlag.AlignLeft if widget.isLeftToRight() else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def trailing(widget: QWidget) -> int:
    """Flags for words in the middle of their box's height, at the side where one ends to read."""
    side = Qt.AlignmentFlag.AlignRight if widget.isLeftToRight() else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def icon_pixmap(widget: QWidget, name: str, tone: str, size: int) -> QPixmap:
    """Icon `name` in the colour token `tone`, as sharp as the screen that `widget` is on."""
    return theme.current().pixmap(name, tone, size, widget.devicePixelRatioF())


def _sharp(painter: QPainter, box: QRectF) -> tuple[QRectF, float]:
    """`box` moved to whole pixels of the screen, and what one of its hairlines measures, both as the painter reckons.

    On a screen of 125 or 150 % a pixel of ours ends within one of the screen's, and would blur into it.
    """
    there = QTransform(painter.deviceTransform())
    if there.m11() == int(there.m11()) or there.isRotating():
        return box, 1.0
    placed = there.mapRect(box)
    left, top = floor(placed.left() + 0.5), floor(placed.top() + 0.5)  # as Qt clips, not as Python rounds
    width = max(int(there.m11()), floor(placed.right() + 0.5) - left)
    height = max(int(there.m22()), floor(placed.bottom() + 0.5) - top)
    back, _ = there.inverted()
    return back.mapRect(QRectF(left, top, width, height)), int(there.m11()) / there.m11()


def bar(painter: QPainter, box: QRect | QRectF, colour: QColor) -> None:
    """A filled box with sharp edges on every screen; one of 1 px is a hairline."""
    place, hair = _sharp(painter, QRectF(box))
    if box.height() == 1:
        place.setHeight(hair)
    if box.width() == 1:
        place.setWidth(hair)
    painter.fillRect(place, colour)


def rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, line: QColor | None, *, dashed: bool = False
) -> None:
    """A rounded box whose 1 px border lies inside `rect`; either colour may be None."""
    rect, hair = _sharp(painter, rect)
    pen = QPen(line, hair) if line is not None else QPen(Qt.PenStyle.NoPen)
    if dashed and line is not None:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = hair / 2 if line is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def arc(painter: QPainter, rect: QRectF, width: float, colour: QColor, start: float, fraction: float) -> None:
    """An arc inside `rect`, clockwise from `start` (turns, 0 is the top), `fraction` of a whole turn long."""
    if fraction <= 0:
        return
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    box = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawArc(box, round((90 - start * 360) * 16), round(-min(1.0, fraction) * 360 * 16))


def circle(painter: QPainter, centre: QPointF, radius: float, fill: QColor | None, line: QColor | None = None,
           width: float = 1.0) -> None:  # fmt: skip
    """A circle whose border lies inside `radius`."""
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = radius - (width / 2 if line is not None else 0)
    painter.drawEllipse(centre, inner, inner)
