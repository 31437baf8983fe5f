"""Members of a message as rows: name and value, with a grey box in place of each secret."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.flow.labels import readable, segments
from desktop_app.core.flow.labels import words as label_words
from desktop_app.ui import theme
from desktop_app.ui.flow.presenter import Row
from desktop_app.ui.widgets import paint, tips
from desktop_app.ui.widgets.copy_row import CopyRow
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column

_HEIGHT, _NAME, _GAP, _BOX = 24, 118, 8, 5


class MemberRow(CopyRow):
    """One member, 24 px high. Ctrl C and the menu copy the value; of a secret there is only its label to copy."""

    def __init__(self, member: Row, parent: QWidget | None = None) -> None:
        super().__init__(readable(member.value), _HEIGHT, parent)
        self.member = member
        self.setObjectName(f"flow.member.{member.name}")
        self.setAccessibleName(f"{member.name}: {readable(member.value)}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = QFontMetrics(theme.current().font("code-small"))
        value, name_width = readable(self.member.value), theme.current().px(_NAME)
        room = self.width() - name_width - theme.current().px(_GAP) - 2 * _BOX
        fits = metrics.horizontalAdvance(self.member.name) <= name_width and metrics.horizontalAdvance(value) <= room
        self.setToolTip("" if fits else tips.plain(f"{self.member.name}: {value}"))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        painter.setFont(current.font("code-small"))
        metrics = painter.fontMetrics()
        name = current.px(_NAME)
        painter.setPen(current.colours.q("text3"))
        shown = metrics.elidedText(self.member.name, Qt.TextElideMode.ElideRight, name)
        painter.drawText(paint.mirrored(self, QRect(0, 0, name, self.height())), paint.leading(self), shown)
        self._paint_value(painter, metrics, name + current.px(_GAP))
        if self.has_keyboard:
            paint.rounded(painter, QRectF(self.rect()), 4, None, current.colours.q("accent"))
        painter.end()

    def _paint_value(self, painter: QPainter, metrics: QFontMetrics, x: int) -> None:
        colours = theme.current().colours
        for piece, is_label in segments(self.member.value):
            text, padding = (label_words(piece), _BOX) if is_label else (piece, 0)
            room = self.width() - x - 2 * padding
            if room < metrics.horizontalAdvance("…"):
                return
            text = metrics.elidedText(" ".join(text.split("\n")), Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text)
            if is_label:
                height = metrics.height() + 2
                box = paint.mirrored(self, QRect(x, (self.height() - height) // 2, width + 2 * padding, height))
                paint.rounded(painter, QRectF(box), 3, colours.q("press"), None)
            painter.setPen(colours.q("text2" if is_label else "text"))
            words = paint.mirrored(self, QRect(x + padding, 0, width + 2, self.height()))
            painter.drawText(words, paint.leading(self), text)
            x += width + 2 * padding


class MemberRows(QWidget):
    """Rows with headings between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("flow.members")
        self._layout = column(self, margins=(16, 8, 16, 10))
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; they are made anew only where something changed."""
        if rows == self._rows:
            return
        self._rows = rows
        while item := self._layout.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for member in rows:
            if member.heading:
                heading = Label(member.name, "caption", "text3")
                heading.setFixedHeight(theme.current().px(_HEIGHT))
                self._layout.addWidget(heading)
            else:
                self._layout.addWidget(MemberRow(member))
        self._layout.addStretch(1)

    def height_wanted(self) -> int:
        """How high all of them are."""
        return theme.current().px(_HEIGHT) * len(self._rows) + 18
