"""What painted rows of lists have in common."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from desktop_app.ui import theme
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.methods import short, tone

MARGIN, PADDING, METHOD, GAP = 8, 8, 38, 8
"""Pixels: around a row, inside it, what a method takes, and between its parts."""


def background(painter: QPainter, row: QRect, state: QStyle.StateFlag) -> QRect:
    """Draw hover, choice and focus of a row; gives the box that its words go into."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # see `paint.smooth`
    colours = theme.current().colours
    box = row.adjusted(MARGIN, 0, -MARGIN, 0)
    selected, hover = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
    if selected or hover:
        paint.rounded(painter, QRectF(box), 6, colours.q("atint" if selected else "hover"), None)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        paint.rounded(painter, QRectF(box), 6, None, colours.q("accent"))
    return box.adjusted(PADDING, 0, -PADDING, 0)


def heading(painter: QPainter, row: QRect, title: str, count: str) -> None:
    """Draw the title of a group, and how many there are at its right."""
    current = theme.current()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(current.font("caption"))
    painter.setPen(current.colours.q("text3"))
    box = row.adjusted(MARGIN + PADDING, 4, -(MARGIN + PADDING), 0)
    right = QFontMetrics(painter.font()).horizontalAdvance(count) + (GAP if count else 0)
    words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, box.width() - right)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)


def method(painter: QPainter, box: QRect, name: str) -> QRect:
    """Draw a method in its colour; gives the box beside it."""
    current = theme.current()
    painter.setFont(current.font("method"))
    painter.setPen(current.colours.q(tone(name)))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, short(name)[:6])
    return box.adjusted(current.px(METHOD) + GAP, 0, 0, 0)


def text(painter: QPainter, box: QRect, words: str, style: TypeStyle, colour: str, *, middle: bool = False) -> None:
    """Draw `words`, shortened at the end, or in the middle as addresses are."""
    current = theme.current()
    painter.setFont(current.font(style))
    painter.setPen(current.colours.q(colour))
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(words, mode, max(0, box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def right_text(painter: QPainter, box: QRect, words: str, style: TypeStyle, colour: str) -> QRect:
    """Draw `words` at the right end of `box`; gives what is left of it."""
    current = theme.current()
    painter.setFont(current.font(style))
    painter.setPen(current.colours.q(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
    return box.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(words) - GAP, 0)


def icon(painter: QPainter, box: QRect, name: str, colour: str, size: int = 14) -> QRect:
    """Draw an icon at the left end of `box`; gives the box beside it."""
    side = theme.current().px(size)
    drawn = theme.current().pixmap(name, colour, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(box.left(), box.center().y() - side // 2 + 1, drawn)
    return box.adjusted(side + GAP, 0, 0, 0)
