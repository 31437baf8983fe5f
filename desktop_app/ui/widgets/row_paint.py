"""What painted rows of lists have in common."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyle

from desktop_app.ui import theme
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.methods import short, tone

MARGIN, PADDING, METHOD, GAP = 8, 8, 38, 8
"""Pixels: around a row, inside it, what a method takes, and between its parts."""
_POINTING = ("right",)
"""Icons that point to where one reads on."""


class RowPainter:
    """Draws the parts of one row.

    Boxes are reckoned as if one read from left to right; where one reads from right to left each part is drawn at the
    other side of the row. The order within words is their own: those of the person's language, or code.
    """

    def __init__(self, painter: QPainter, row: QRect, direction: Qt.LayoutDirection) -> None:
        """row: all of it. direction: of the list that it is in."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # see `paint.smooth`
        self.painter, self.row, self._direction = painter, row, direction
        self._mirrored = mirrored = direction is Qt.LayoutDirection.RightToLeft
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._leading = (right if mirrored else left) | Qt.AlignmentFlag.AlignVCenter
        self._trailing = (left if mirrored else right) | Qt.AlignmentFlag.AlignVCenter

    def place(self, box: QRect) -> QRect:
        """Where `box` is drawn."""
        return QStyle.visualRect(self._direction, self.row, box)

    def background(self, state: QStyle.StateFlag) -> QRect:
        """Draw hover, choice and focus of the row; gives the box that its words go into."""
        colours = theme.current().colours
        box = self.row.adjusted(MARGIN, 0, -MARGIN, 0)
        selected, hover = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hover:
            paint.rounded(self.painter, QRectF(box), 6, colours.q("atint" if selected else "hover"), None)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint.rounded(self.painter, QRectF(box), 6, None, colours.q("accent"))
        return box.adjusted(PADDING, 0, -PADDING, 0)

    def heading(self, title: str, count: str) -> None:
        """Draw the title of a group, and how many there are at its end."""
        box = self.row.adjusted(MARGIN + PADDING, 4, -(MARGIN + PADDING), 0)
        self.text(self.end_text(box, count, "caption", "text3") if count else box, title, "caption", "text3")

    def method(self, box: QRect, name: str) -> QRect:
        """Draw a method in its colour; gives the box beside it."""
        self._prepare("method", tone(name))
        self.painter.drawText(self.place(box), self._leading, short(name)[:6])
        return box.adjusted(theme.current().px(METHOD) + GAP, 0, 0, 0)

    def text(self, box: QRect, words: str, style: TypeStyle, colour: str, *, middle: bool = False) -> None:
        """Draw `words`, shortened at the end, or in the middle as addresses are."""
        self._prepare(style, colour)
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        shown = self.painter.fontMetrics().elidedText(words, mode, max(0, box.width()))
        self.painter.drawText(self.place(box), self._leading, shown)

    def end_text(self, box: QRect, words: str, style: TypeStyle, colour: str, *, tabular: bool = False) -> QRect:
        """Draw `words` at the end of `box`; gives what is left of it."""
        self._prepare(style, colour, tabular=tabular)
        self.painter.drawText(self.place(box), self._trailing, words)
        return box.adjusted(0, 0, -self.painter.fontMetrics().horizontalAdvance(words) - GAP, 0)

    def icon(self, box: QRect, name: str, colour: str, size: int = 14) -> QRect:
        """Draw an icon at the beginning of `box`; gives the box beside it."""
        side = theme.current().px(size)
        drawn = theme.current().pixmap(name, colour, side, self.painter.device().devicePixelRatioF())
        if self._mirrored and name in _POINTING:
            drawn = drawn.transformed(QTransform().scale(-1, 1))
        at = self.place(QRect(box.left(), box.center().y() - side // 2 + 1, side, side))
        self.painter.drawPixmap(at.topLeft(), drawn)
        return box.adjusted(side + GAP, 0, 0, 0)

    def end_icon(self, box: QRect, name: str, colour: str, size: int = 14) -> QRect:
        """Draw an icon at the end of `box`; gives what is left of it."""
        side = theme.current().px(size)
        self.icon(QRect(box.right() - side, box.top(), side, box.height()), name, colour, size)
        return box.adjusted(0, 0, -side - GAP, 0)

    def _prepare(self, style: TypeStyle, colour: str, *, tabular: bool = False) -> None:
        current = theme.current()
        self.painter.setFont(current.font(style, tabular=tabular))
        self.painter.setPen(current.colours.q(colour))
