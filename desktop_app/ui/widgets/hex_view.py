"""Bytes of any number, sixteen a row: offset, hexadecimal, and the characters that they are in ASCII."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.told import set_role

WIDTH: Final = 16
"""Bytes a row."""
MOST_COPIED: Final = 1 << 20
"""Bytes that are copied at the most."""
_ROW: Final = 19
_PADDING: Final = 16
_SEEN: Final = bytes(code if 0x20 <= code < 0x7F else 0x2E for code in range(256))


def row_text(source: Source, row: int) -> tuple[str, str, str]:
    """Offset, hexadecimal and characters of row `row`, as wide as any other."""
    part = source[row * WIDTH : (row + 1) * WIDTH]
    halves = part[:8].hex(" "), part[8:].hex(" ")
    return f"{row * WIDTH:08x}", f"{halves[0]:<23}  {halves[1]:<23}", part.translate(_SEEN).decode("ascii")


class HexView(QAbstractScrollArea):
    """Shows bytes. The scroll bar counts rows, so that there may be gigabytes. Rows can be selected and copied."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_role(self, QAccessible.Role.Document)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is read, in a mirrored window too
        self._source: Source = b""
        self._anchor = self._current = 0
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        theme.current().changed.connect(self._lay_out)

    def show_bytes(self, source: Source) -> None:
        """Show `source` from its beginning."""
        self._source = source
        self._anchor = self._current = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return (len(self._source) + WIDTH - 1) // WIDTH

    @property
    def selected(self) -> tuple[int, int]:
        """The first and the last of the selected rows."""
        return min(self._anchor, self._current), max(self._anchor, self._current)

    def visible_text(self) -> str:
        """The rows in view."""
        first = self.verticalScrollBar().value()
        last = min(self.rows, first + self._page() + 1)
        return "\n".join("  ".join(row_text(self._source, row)) for row in range(first, last))

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as they are shown."""
        first, last = self.selected
        rows = range(first, min(last + 1, self.rows, first + MOST_COPIED // WIDTH))
        QGuiApplication.clipboard().setText("\n".join("  ".join(row_text(self._source, row)) for row in rows))

    def _height(self) -> int:
        return theme.current().px(_ROW)

    def _page(self) -> int:
        return max(1, (self.viewport().height() - _PADDING) // self._height())

    def _lay_out(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.rows - self._page()))
        bar.setPageStep(self._page())
        wide = QFontMetrics(theme.current().font("code-small")).horizontalAdvance("0") * 75 + 2 * _PADDING
        side, room = self.horizontalScrollBar(), self.viewport().width()
        side.setRange(0, max(0, wide - room))
        side.setPageStep(room)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -self._page(), Qt.Key.Key_PageDown: self._page(),
            Qt.Key.Key_Home: -self.rows, Qt.Key.Key_End: self.rows,
        }  # fmt: skip
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor, self._current = 0, max(0, self.rows - 1)
            self.viewport().update()
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            self._move(self._current + step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _move(self, row: int, *, extend: bool) -> None:
        self._current = max(0, min(row, self.rows - 1))
        if not extend:
            self._anchor = self._current
        bar = self.verticalScrollBar()
        bar.setValue(max(min(bar.value(), self._current), self._current - self._page() + 1))
        self.viewport().update()

    def _row_at(self, y: float) -> int:
        return self.verticalScrollBar().value() + int((y - _PADDING / 2) // self._height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._move(self._row_at(event.position().y()), extend=shift)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._row_at(event.position().y()), extend=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        current, height = theme.current(), self._height()
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a painter takes that of the program
        painter.fillRect(self.viewport().rect(), current.colours.q("surface"))
        painter.setFont(current.font("code-small"))
        advance = QFontMetricsF(current.font("code-small")).horizontalAdvance("0")
        first, (start, end) = self.verticalScrollBar().value(), self.selected
        left = _PADDING - self.horizontalScrollBar().value()
        for row in range(first, min(self.rows, first + self._page() + 2)):
            y = _PADDING // 2 + (row - first) * height
            if start <= row <= end and (self.hasFocus() or start != end):
                painter.fillRect(QRect(0, y, self.viewport().width(), height), current.colours.q("atint"))
            for words, column, tone in zip(row_text(self._source, row), (0, 9, 59), ("text3", "text", "json_str"),
                                           strict=True):  # fmt: skip
                painter.setPen(current.colours.q(tone))
                box = QRect(round(left + column * advance), y, 10_000, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.end()
