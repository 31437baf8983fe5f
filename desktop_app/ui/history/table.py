"""The list of all requests, drawn in columns; further ones are read when it is scrolled to its end."""

import time
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.history.entry import Entry
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.library.entry_list import ITEM, EntryList
from desktop_app.ui.console.library.recent import day_words, short_url, status_words
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.painted_list import Index
from desktop_app.ui.widgets.row_paint import GAP, MARGIN, RowPainter

_ROOT: Final = QModelIndex()
_ROW, _STAR, _STATUS, _WHEN, _SIZE, _SPAN = 34, 28, 52, 132, 72, 64
_NARROW: Final = 620
"""Pixels below which size and duration are left out."""


class HistoryModel(QAbstractListModel):
    """Entries, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.now = 0.0

    def show(self, entries: list[Entry], now: float) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.entries, self.now = list(entries), now
        self.endResetModel()

    def grow(self, entries: list[Entry]) -> None:
        """Show `entries`, which begin with those that are shown already."""
        if len(entries) > len(self.entries):
            self.beginInsertRows(_ROOT, len(self.entries), len(entries) - 1)
            self.entries = list(entries)
            self.endInsertRows()

    def renew(self, entries: list[Entry]) -> None:
        """The same entries, one of which is marked otherwise."""
        self.entries = list(entries)
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ITEM:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [f"{entry.method} {entry.url}", status_words(entry)[0], when(entry, self.now), entry.name]
            return ", ".join(part for part in (*parts, tr("starred") if entry.starred else "") if part)
        return tips.plain(entry.url) if role == Qt.ItemDataRole.ToolTipRole else None


def when(entry: Entry, now: float) -> str:
    """Day and time at which it was sent."""
    return f"{day_words(entry.at, now)} {time.strftime('%H:%M:%S', time.localtime(entry.at))}"


def star_rect(row: QRect) -> QRect:
    """Where the star stands in a row."""
    return QRect(row.left() + MARGIN, row.top(), _STAR, row.height())


class _Painter(QStyledItemDelegate):
    """Draws an entry."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, model = index.data(ITEM), index.model()
        px = theme.current().px
        painter.save()
        row = RowPainter(painter, option.rect, option.direction)
        box = row.background(option.state)
        name, colour = ("star-full", "warn") if entry.starred else ("star", "text3")
        row.icon(star_rect(option.rect).adjusted(8, 0, 0, 0), name, colour)
        box.setLeft(star_rect(option.rect).right() + 6)
        wide = option.rect.width() >= _NARROW
        cells = [(when(entry, model.now if isinstance(model, HistoryModel) else 0.0), "text2", _WHEN)]
        if wide:
            size = words.size(entry.size) if entry.status else ""
            cells += [(size, "text2", _SIZE), (words.span(entry.duration), "text2", _SPAN)]
        for text, tone, width in cells:
            cell = QRect(box.right() - px(width), box.top(), px(width), box.height())
            row.end_text(cell, text, "small", tone)
            box.setRight(cell.left() - GAP)
        width = max(px(_STATUS), QFontMetrics(theme.current().font("caption")).horizontalAdvance(tr("failed")))
        cell = QRect(box.right() - width, box.top(), width, box.height())
        status, tone = status_words(entry)
        row.end_text(cell, status, "caption", tone)
        box.setRight(cell.left() - GAP)
        box = row.method(box, entry.method)
        if entry.name and wide:
            room = min(box.width() // 3, painter.fontMetrics().horizontalAdvance(entry.name) * 2)
            row.text(QRect(box.right() - room, box.top(), room, box.height()), entry.name, "small", "text3")
            box.setRight(box.right() - room - GAP)
        row.text(box, short_url(entry.url, ""), "code", "text", middle=True)
        painter.restore()


class HistoryTable(EntryList):
    """chosen: an entry is looked at. end_reached: one has scrolled to the last of those that were read."""

    chosen = Signal(object)
    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history.table", tr("Requests that were sent"), parent)
        self.entries = HistoryModel()
        self.setModel(self.entries)
        self.setItemDelegate(_Painter(self))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ITEM)))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def spot(self, index: Index) -> QRect:
        return self.mirrored(index, star_rect)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - value < 2 * self.viewport().height():
            self.end_reached.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(ITEM))
