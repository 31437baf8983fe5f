"""Paints the rows of a document that are in view, whatever its size: numbers, folds, colours, selection, matches."""

import time
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.code.document import Document
from desktop_app.ui.widgets.code.find import Matches
from desktop_app.ui.widgets.code.lines import MAX_COLUMNS
from desktop_app.ui.widgets.code.rows import Row, RowMaker

ROW_HEIGHT: Final = 19
PADDING: Final = 10
FOLD_WIDTH: Final = 20
_NUMBERS_MIN: Final = 34
_FIRST_SLICE: Final = 64 * 1024
_SLICE: Final = 64 * 1024
_GROWING_S: Final = 0.002
_FEWEST_COLUMNS: Final = 20
_SPOKEN_AFTER_MS: Final = 150


class CodeSurface(QAbstractScrollArea):
    """Shows a `Document`. Only rows in view are decoded, coloured and drawn; the rest is found in idle slices."""

    grown = Signal()
    """All rows are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is read, in a mirrored window too
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._wrap = False
        self._widest = 0.0
        self._wanted: int | None = None  # an offset to bring into view once its row is known
        self.document = Document(b"")
        self._rows = RowMaker(self.document.index)
        self.matches = Matches()
        self._growing = QTimer(self)
        self._growing.timeout.connect(self._grow)
        self._speaking = QTimer(self, singleShot=True, interval=_SPOKEN_AFTER_MS)
        self._speaking.timeout.connect(self._tell_reader)
        theme.current().changed.connect(self._restyle)
        self._measure()
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self._moved)

    # What is shown

    def show_document(self, document: Document) -> None:
        """Show `document` from its beginning."""
        self.matches = Matches()
        self._widest = 0.0
        self._wanted = None
        self._take(document)
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def _take(self, document: Document) -> None:
        self.document = document
        if self._wrap and document.columns != self._columns():
            document.rewrap(self._columns())
        self._restart()

    def _restart(self) -> None:
        self._rows = RowMaker(self.document.index, self.document.language)
        self.document.grow(_FIRST_SLICE)
        self._growing.start()
        self._lay_out()

    @property
    def wrap(self) -> bool:
        """Whether lines wider than the view are broken."""
        return self._wrap

    def set_wrap(self, wrap: bool) -> None:
        """Break wide lines, or scroll sideways. The text at the top stays at the top."""
        if wrap != self._wrap:
            self._wrap = wrap
            self._rewrap(self._columns() if wrap else MAX_COLUMNS)

    def _rewrap(self, columns: int) -> None:
        top, _ = self.document.index.span(self.row_at(PADDING))
        self._widest = 0.0
        self.document.rewrap(columns)
        self._restart()
        self._bring(top, at_top=True)

    def _columns(self) -> int:
        room = self.viewport().width() - self.text_left - PADDING
        return max(_FEWEST_COLUMNS, int(room / self._advance))

    def visible_text(self) -> str:
        """The rows in view, as a screen reader and a test read them."""
        return "\n".join(self._shown_text(row) for row in self._rows_in_view())

    def _shown_text(self, row: int) -> str:
        text = self.document.index.text(row).encode("utf-8", "replace").decode()
        return f"{text} … {self.document.closing_text(row)}" if self.document.is_folded(row) else text

    # Where things are

    def _measure(self) -> None:
        current = theme.current()
        self._row_height = current.px(ROW_HEIGHT)
        self._advance = QFontMetricsF(current.font("code")).horizontalAdvance("0")
        self._digit = QFontMetricsF(current.font("code-small")).horizontalAdvance("0")

    @property
    def row_height(self) -> int:
        """Height of a row in device-independent pixels."""
        return self._row_height

    @property
    def numbers_width(self) -> int:
        """Width of the column of line numbers."""
        return max(theme.current().px(_NUMBERS_MIN), round(len(str(self.document.highest_number)) * self._digit) + 16)

    @property
    def text_left(self) -> int:
        """Where the text begins, before scrolling sideways."""
        return self.numbers_width + theme.current().px(FOLD_WIDTH)

    def first_shown(self) -> int:
        """Place of the first row in view, among the rows that aren't folded away."""
        return max(0, (self.verticalScrollBar().value() - PADDING) // self._row_height)

    def rows_a_page(self) -> int:
        """Whole rows that fit into the view."""
        return max(1, (self.viewport().height() - PADDING) // self._row_height)

    def y_of(self, shown: int) -> int:
        """Top of the row at place `shown`, in the viewport."""
        return PADDING + shown * self._row_height - self.verticalScrollBar().value()

    def _rows_in_view(self) -> list[int]:
        document = self.document
        first = self.first_shown()
        last = min(first + self.rows_a_page() + 2, document.folds.shown(len(document.index) - 1) + 1)
        return [document.folds.row(shown) for shown in range(first, last)]

    def row_at(self, y: float) -> int:
        """The row under `y` of the viewport; the first or the last beyond them."""
        folds, index = self.document.folds, self.document.index
        shown = int((y + self.verticalScrollBar().value() - PADDING) // self._row_height)
        return folds.row(max(0, min(shown, folds.shown(len(index) - 1))))

    def offset_at(self, point: QPointF) -> int:
        """The place in the text nearest to `point` of the viewport."""
        row = self.row_at(point.y())
        x = point.x() - self.text_left + self.horizontalScrollBar().value()
        return self.document.caret.offset_in(row, self._rows.row(row).column_at(x))

    # Moving about

    def bring_into_view(self, offset: int) -> None:
        """Scroll as little as needed so that `offset` is seen; as soon as its row is known."""
        self.document.reveal(offset)
        self._bring(offset)

    def _bring(self, offset: int, *, at_top: bool = False) -> None:
        document = self.document
        self._wanted = None if document.index.complete or offset < document.index.known else offset
        row = document.index.row_at(offset)
        bar = self.verticalScrollBar()
        y = document.folds.shown(row) * self._row_height
        bottom = y + self._row_height + 2 * PADDING - self.viewport().height()
        if at_top or y < bar.value():
            bar.setValue(y)
        elif bottom > bar.value():
            bar.setValue(bottom)
        if self._wrap or at_top:
            return
        x = round(self._rows.row(row).x_of(document.caret.column_in(row, offset)))
        side, room = self.horizontalScrollBar(), self.viewport().width() - self.text_left - 2 * PADDING
        self._widen(self._rows.row(row).width)
        if x < side.value():
            side.setValue(max(0, x - room // 4))
        elif x > side.value() + room:
            side.setValue(x - room * 3 // 4)

    def _lay_out(self) -> None:
        self._set_ranges()
        self.viewport().update()
        self._speaking.start()

    def _set_ranges(self) -> None:
        height = self.document.shown_rows * self._row_height + 2 * PADDING
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, height - room))
        bar.setPageStep(room)
        bar.setSingleStep(self._row_height)
        self._widen(0)

    def _widen(self, width: float) -> None:
        self._widest = max(self._widest, width)
        room = self.viewport().width() - self.text_left - PADDING
        bar = self.horizontalScrollBar()
        bar.setRange(0, 0 if self._wrap else max(0, round(self._widest) - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(round(self._advance * 4))

    def _grow(self) -> None:
        index = self.document.index
        if index.complete:
            self._growing.stop()
            self.grown.emit()
            return
        known, wide = len(index), self.numbers_width
        last_in_view = self._rows_in_view()[-1:] or [0]
        stop = time.perf_counter() + _GROWING_S
        while not index.complete and time.perf_counter() < stop:
            self.document.grow(_SLICE)
        self._rows.forget_from(known - 1)
        if last_in_view[0] >= known - 1 or self.numbers_width != wide:
            self._lay_out()
        else:
            self._set_ranges()  # what is in view stays as it is painted
        if self._wanted is not None and (index.complete or self._wanted < index.known):
            self._bring(self._wanted)

    def _moved(self) -> None:
        self.viewport().update()
        self._speaking.start()

    def _restyle(self) -> None:
        self._rows.forget()
        self._measure()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wrap and self.document.columns != self._columns():
            self._rewrap(self._columns())
        else:
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def _tell_reader(self) -> None:
        """Give screen readers what is in view; they can't see painted text."""
        if QAccessible.isActive():
            self.setAccessibleDescription(self.visible_text() or tr("Empty"))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a painter takes that of the program
        painter.fillRect(self.viewport().rect(), theme.current().colours.q("surface"))
        rows = [(number, self.y_of(place)) for place, number in enumerate(self._rows_in_view(), self.first_shown())]
        self._paint_grounds(painter, rows)
        numbers, caret_row = self.numbers_width, self.document.caret.row
        if self.hasFocus() or self.document.caret.offset:
            self._paint_caret_line(painter, next((y for number, y in rows if number == caret_row), None))
        left = numbers + theme.current().px(FOLD_WIDTH)
        painter.setClipRect(QRectF(left, 0, self.viewport().width() - left, self.viewport().height()))
        shift, ink = left - self.horizontalScrollBar().value(), theme.current().colours.q("text")
        for number, y in rows:
            row = self._rows.row(number)
            self._widest = max(self._widest, row.width)
            self._paint_ranges(painter, number, row, shift, y)
            painter.setPen(ink)  # of what has no colour of its own
            row.layout.draw(painter, QPointF(shift, y + (self._row_height - row.height) / 2))
            if self.document.is_folded(number):
                self._paint_folded(painter, number, shift + row.width, y)
            if number == caret_row:
                self._paint_caret(painter, number, row, shift, y)
        painter.setClipping(False)
        self._paint_gutter(painter, rows, numbers)
        painter.end()
        if round(self._widest) > self.horizontalScrollBar().maximum() + self.horizontalScrollBar().pageStep():
            self._widen(0)

    def _paint_grounds(self, painter: QPainter, rows: list[tuple[int, int]]) -> None:
        """What stands behind whole rows: whether a line was added or removed."""
        for number, y in rows:
            if ground := self._rows.ground(number):
                box = QRectF(0, y, self.viewport().width(), self._row_height)
                painter.fillRect(box, theme.current().colours.q(ground))

    def _paint_caret_line(self, painter: QPainter, y: int | None) -> None:
        if y is not None:
            colour = theme.current().colours.q("atint")
            painter.fillRect(QRectF(0, y, self.viewport().width(), self._row_height), colour)

    def _paint_ranges(self, painter: QPainter, number: int, row: Row, shift: int, y: int) -> None:
        """The grounds of matches and of the selection."""
        selected = self.document.caret.selection
        if selected[0] == selected[1] and not len(self.matches):
            return
        colours = theme.current().colours
        start, end = self.document.index.span(number)
        for match in self.matches.within(start, end):
            rect = self._range_rect(number, row, match, shift, y)
            current = match == self.matches.current
            painter.fillRect(rect, colours.q("warntint"))
            if current:
                painter.setPen(QPen(colours.q("warnfill"), 1))
                painter.drawRect(rect.adjusted(0, 1, 0, -2))
        if selected[0] < selected[1] and selected[0] <= end and selected[1] > start:
            ground = QColor(colours.q("accent"))
            ground.setAlpha(60)
            rect = self._range_rect(number, row, selected, shift, y)
            if selected[1] > end:
                rect.setRight(rect.right() + self._advance / 2)  # the end of the line is selected too
            painter.fillRect(rect, ground)

    def _range_rect(self, number: int, row: Row, part: tuple[int, int], shift: int, y: int) -> QRectF:
        caret = self.document.caret
        left = row.x_of(caret.column_in(number, part[0]))
        right = row.x_of(caret.column_in(number, part[1]))
        return QRectF(shift + left, y, right - left, self._row_height)

    def _paint_caret(self, painter: QPainter, number: int, row: Row, shift: int, y: int) -> None:
        caret = self.document.caret
        if self.hasFocus():
            x = shift + row.x_of(caret.column_in(number, caret.offset))
            painter.fillRect(QRectF(x, y + 2, 1, self._row_height - 4), theme.current().colours.q("text"))

    def _paint_folded(self, painter: QPainter, number: int, x: float, y: int) -> None:
        """A small pill with dots where a block is folded, and the bracket that closes it."""
        colours = theme.current().colours
        pill = QRectF(x + 4, y + 4, 22, self._row_height - 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.q("press"))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setBrush(colours.q("text2"))
        for step in (-5, 0, 5):
            painter.drawEllipse(QPointF(pill.center().x() + step, pill.center().y()), 1.2, 1.2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        end = self._rows.make(self.document.closing_text(number))
        end.layout.draw(painter, QPointF(pill.right() + 4, y + (self._row_height - end.height) / 2))

    def _paint_gutter(self, painter: QPainter, rows: list[tuple[int, int]], width: int) -> None:
        """The numbers of lines, and the arrows that fold; rows: each with its top. width: of the numbers."""
        current = theme.current()
        painter.setFont(current.font("code-small"))
        painter.setPen(current.colours.q("text3"))
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        size = current.px(12)
        x = width + (current.px(FOLD_WIDTH) - size) // 2
        for number, y in rows:
            if shown := self.document.number(number):
                painter.drawText(QRectF(0, y, width, self._row_height), aligned, shown)
            if self.document.can_fold(number):
                name = "right" if self.document.is_folded(number) else "down"
                icon = current.pixmap(name, "text3", size, self.devicePixelRatioF())
                painter.drawPixmap(x, y + (self._row_height - size) // 2, icon)
