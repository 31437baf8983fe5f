"""The requests in columns; further ones are read when it is scrolled to its end."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.core.i18n import tr
from desktop_app.core.usage.entry import Use
from desktop_app.ui import theme
from desktop_app.ui.activity import words
from desktop_app.ui.console.answer.words import size, span
from desktop_app.ui.theme import TypeStyle
from desktop_app.ui.widgets import methods, paint, tips

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_ROW: Final = 32
_TIME, _METHOD, _PATH, _RESULT, _TOOK, _SIZE, _FROM, _NOTE = range(8)
_EDGE: Final = 5
"""Pixels by which the first column stands further in: with the padding of a cell, where the page's margin is."""
_WIDTHS: Final = {_TIME: 81, _METHOD: 62, _RESULT: 74, _TOOK: 66, _SIZE: 66, _FROM: 110}
_LONG_TIME: Final = 135
_STYLES: Final[dict[int, TypeStyle]] = {_METHOD: "method", _PATH: "code", _RESULT: "small-strong"}
_RIGHT: Final = (_TOOK, _SIZE)
_LEFT_TO_RIGHT: Final = (_METHOD, _PATH, _TOOK, _SIZE)
"""What is read so in every language."""
_NEEDS: Final = {_NOTE: 700, _SIZE: 620, _TOOK: 520, _FROM: 430}
"""Pixels of the table below which a column is left out."""


class UseModel(QAbstractTableModel):
    """Requests, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Use] = []
        self.now = 0.0

    def show(self, rows: list[Use], now: float) -> int:
        """Show `rows`; gives how many of them were put before what was there, where that stays as it is."""
        old, self.now = self.rows, now
        fresh = next((place for place, use in enumerate(rows) if old and use.id == old[0].id), -1)
        if fresh >= 0 and len(rows) - fresh >= len(old) and rows[fresh + len(old) - 1].id == old[-1].id:
            if fresh:
                self.beginInsertRows(_ROOT, 0, fresh - 1)
                self.rows = [*rows[:fresh], *old]
                self.endInsertRows()
            if len(rows) > len(self.rows):
                self.beginInsertRows(_ROOT, len(self.rows), len(rows) - 1)
                self.rows = rows
                self.endInsertRows()
            return fresh
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return 0

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Time"), "", tr("Path"), tr("Result"), tr("Took"), tr("Size"), tr("From"), tr("Note"))[section]
        if role == Qt.ItemDataRole.FontRole:
            return theme.current().font("caption")  # a style sheet does not take that of the header itself
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        use, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(use, column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.FontRole:
            return theme.current().font(_STYLES.get(column, "small"), tabular=column != _PATH)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().colours.q(_tone(use, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(f"{use.method} {use.host}{use.path}" if column == _PATH else self._text(use, column))
        return None

    def _text(self, use: Use, column: int, *, spoken: bool = False) -> str:
        match column:
            case 0:
                return words.when(use.at, self.now)
            case 1:
                return use.method if spoken else methods.short(use.method)
            case 2:
                return use.path
            case 3:
                return words.result(use)[0]
            case 4:
                return "" if use.stopped else span(use.duration)
            case 5:
                return size(use.size) if use.status else ""
            case 6:
                return words.source(use.source)
            case _:
                return words.note(use)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _tone(use: Use, column: int) -> str:
    if column == _METHOD:
        return methods.tone(use.method)
    if column == _RESULT:
        return words.result(use)[1]
    return "text" if column in (_PATH, _FROM) else "text2"


class _Lined(QStyledItemDelegate):
    """Cells with a hairline below; what is chosen keeps its colours."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        option.palette.setColor(option.palette.ColorRole.HighlightedText, QColor(colour))
        if option.direction is Qt.LayoutDirection.RightToLeft and index.column() in _LEFT_TO_RIGHT:
            option.direction = Qt.LayoutDirection.LeftToRight  # else "/v1/me" would read "v1/me/"
            side = Qt.AlignmentFlag.AlignLeft if index.column() in _RIGHT else Qt.AlignmentFlag.AlignRight
            option.displayAlignment = side | Qt.AlignmentFlag.AlignVCenter

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, box = theme.current().colours, QRect(option.rect)
        if index.column() == 0:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(box, colours.q("atint"))
            option.rect.setLeft(box.left() + _EDGE)
        super().paint(painter, option, index)
        paint.bar(painter, QRect(box.left(), box.bottom(), box.width(), 1), colours.q("line"))


class UseTable(QTableView):
    """end_reached: the last of the rows that were read is near."""

    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity.table")
        self.setAccessibleName(tr("Requests"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lined(self))
        self.verticalHeader().hide()  # with it, a million rows take seconds
        self.verticalHeader().setDefaultSectionSize(theme.current().px(_ROW))
        self.uses = UseModel()
        self.setModel(self.uses)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for stretched in (_PATH, _NOTE):
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_rows(self, rows: list[Use], now: float) -> None:
        """Show `rows`; what is looked at stays where it is when others come before it."""
        bar = self.verticalScrollBar()
        before = bar.value()
        fresh = self.uses.show(rows, now)
        if fresh and before:
            bar.setValue(before + fresh * self.verticalHeader().defaultSectionSize())
        self._size_columns()

    def _size_columns(self) -> None:
        px, first = theme.current().px, self.uses.rows[-1].at if self.uses.rows else self.uses.now
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))
        if len(words.when(first, self.uses.now)) > len("00:00:00"):
            self.setColumnWidth(_TIME, px(_LONG_TIME))
        for column, needed in _NEEDS.items():
            self.setColumnHidden(column, self.width() < px(needed))

    def _scrolled(self, value: int) -> None:
        if self.verticalScrollBar().maximum() - value < 2 * self.viewport().height():
            self.end_reached.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._size_columns()
        super().resizeEvent(event)
