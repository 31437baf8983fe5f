"""The parts of the Token view that are lists: header and claims with their meanings, and the checks."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.tokens.token import Check
from desktop_app.ui import theme
from desktop_app.ui.token.presenter import Line, check_title
from desktop_app.ui.widgets import paint, tips
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.copy_row import CopyRow
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column, row
from desktop_app.ui.widgets.steps import StepDot, StepState

_MARKS = {"pass": ("check", "ok"), "warn": ("warn", "warn"), "fail": ("x", "bad")}
_RESULTS = {
    "pass": StepState.DONE, "warn": StepState.WARNING, "fail": StepState.FAILED, "unknown": StepState.UNKNOWN
}  # fmt: skip
_HEIGHT, _EDGE, _NAME, _VALUE = 31, 20, 85, 247
_RAISED = 3


class LineRow(CopyRow):
    """Name, value, meaning and mark of one member, 31 px high. Ctrl C and the menu copy the value."""

    def __init__(self, line: Line, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(line.value, _HEIGHT, parent)
        self.line = line
        self.setObjectName(f"{prefix}.{line.name}")
        self.setAccessibleName(f"{line.name}: {line.value}")
        marks = {"pass": tr("passed"), "warn": tr("warning"), "fail": tr("failed")}
        mark = f", {marks[line.mark]}" if line.mark else ""
        self.setAccessibleDescription(f"{line.meaning}{mark}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _, value, meaning_at = self._columns()
        meaning = self.width() - _EDGE - 26 - meaning_at
        short = _width(self.line.value, "code") > value or _width(self.line.meaning, "small") > meaning
        told = "\n".join(part for part in (self.line.value, self.line.meaning) if part)
        self.setToolTip(tips.plain(told) if short else "")

    def _columns(self) -> tuple[int, int, int]:
        """Left of the value, its width, left of the meaning."""
        px = theme.current().px
        value_at = _EDGE + px(_NAME) + 3
        room = self.width() - value_at - _EDGE - 26
        value = min(px(_VALUE), round(room * 0.45)) if self.line.meaning else room
        return value_at, max(40, value - 12), value_at + value + 9

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        painter = paint.smooth(self)
        paint.bar(painter, QRect(0, self.height() - 1, self.width(), 1), current.colours.q("line"))
        value_at, value_width, meaning_at = self._columns()
        end = self.width() - _EDGE - 26
        self._text(painter, _EDGE, value_at - _EDGE - 8, self.line.name, "code-strong", "text")
        self._text(painter, value_at, value_width, self.line.value, "code", "text")
        if end - meaning_at > 60:
            self._text(painter, meaning_at, end - meaning_at, self.line.meaning, "small", "text2")
        if self.line.mark:
            icon, tone = _MARKS[self.line.mark]
            pixmap = paint.icon_pixmap(self, icon, tone, 14)
            place = paint.mirrored(self, QRect(self.width() - _EDGE - 14, (self.height() - 15) // 2, 14, 14))
            painter.drawPixmap(place.topLeft(), pixmap)
        if self.has_keyboard:
            pen = painter.pen()
            pen.setColor(current.colours.q("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _text(self, painter: QPainter, x: int, width: int, text: str, style: theme.TypeStyle, tone: str) -> None:
        painter.setFont(theme.current().font(style))
        painter.setPen(theme.current().colours.q(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        box = paint.mirrored(self, QRect(x, 0, width + 2, self.height() - 1))
        painter.drawText(box, paint.leading(self), shown)


def _width(text: str, style: theme.TypeStyle) -> int:
    return QFontMetrics(theme.current().font(style)).horizontalAdvance(text)


class LineTable(QWidget):
    """Rows of a header or of claims."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._layout = column(self)
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show `lines`; rows are made anew only where something changed."""
        if list(lines) == self._lines:
            return
        self._lines = list(lines)
        while item := self._layout.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for line in lines:
            self._layout.addWidget(LineRow(line, self.objectName()))


class CheckRow(QWidget):
    """Mark, name and finding of one check; an action at the right where something can be done."""

    def __init__(self, check: Check, action: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        state = _RESULTS[check.result]
        # A bearer token is the usual case: told, not warned of.
        if check.name == "binding" and check.result == "warn":
            state = StepState.UNKNOWN
        title = check_title(check.name)
        self.setObjectName(f"token.check.{check.name}")
        self.setAccessibleName(f"{title}: {check.detail}")
        self.setAccessibleDescription(check.result)
        # An action is higher than the line it is in, so that it can be hit: it begins that much above the words.
        above = _RAISED if action is not None else 0
        layout = row(self, spacing=12, margins=(0, 6 - above, 0, 6))
        mark = column(margins=(0, above, 0, 0))
        mark.addWidget(StepDot(state, icon_size=12))
        mark.addStretch(1)
        layout.addLayout(mark)
        words = QGridLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.setColumnStretch(0, 1)
        name = Label(title, "body-medium")
        name.setContentsMargins(0, above, 0, 0)
        name.setFixedHeight(theme.current().px(18) + above)
        words.addWidget(name, 0, 0)
        words.addWidget(Label(check.detail, "small", "text2", wrap=True), 1, 0, 1, 2)
        if action is not None:
            words.addWidget(action, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
