"""The list of operations, drawn: group headings, method, path, lock, and "Request scope" on the row in hand."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.api.catalog import Operation
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.library.operations import Entry, Group
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.painted_list import Index, PaintedList
from desktop_app.ui.widgets.row_paint import GAP, MARGIN, PADDING, RowPainter

_ROW, _HEADING = 32, 28
_MANY: Final = 500
_IN_LINE: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")
_PARTS: Final = re.compile(r"(\{[^{}]*\}|…)")
_ITEM: Final = Qt.ItemDataRole.UserRole


class _Heading:
    def __init__(self, title: str, count: int) -> None:
        self.title, self.count = title, count


class OperationModel(QStringListModel):
    """Headings and entries, one after the other. Headings can't be chosen.

    Qt asks for the number of rows once for each row that it lays out, so that number is kept on Qt's own side.
    """

    def __init__(self) -> None:
        super().__init__()
        self._items: list[_Heading | Entry] = []

    def set_groups(self, groups: list[Group]) -> None:
        """Show these."""
        self._items = []
        for group in groups:
            self._items.append(_Heading(group.title, len(group.entries)))
            self._items.extend(group.entries)
        self.setStringList([""] * len(self._items))

    def place_of(self, operation: Operation | None) -> QModelIndex:
        """Where `operation` is; an invalid index where it isn't listed."""
        wanted = (operation.method, operation.path) if operation else None
        for row, item in enumerate(self._items):
            if isinstance(item, Entry) and (item.operation.method, item.operation.path) == wanted:
                return self.index(row)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The first operation."""
        return self.index(1) if len(self._items) > 1 else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not isinstance(self._items[index.row()], Entry):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == _ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken if isinstance(item, Entry) else item.title
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Entry):
            words = item.operation.summary or item.operation.path
            needs = tr("Needs {scopes}", scopes=", ".join(item.missing)) if item.missing else ""
            return tips.plain("\n".join(part for part in (words, needs, item.ending, item.operation.problem) if part))
        return None


class _Painter(QStyledItemDelegate):
    """Draws headings and operations."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(_ITEM), _Heading) and not _uniform(self.parent())
        return QSize(120, theme.current().px(_HEADING if heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(_ITEM)
        painter.save()
        row = RowPainter(painter, option.rect, option.direction)
        if isinstance(item, _Heading):
            row.heading(item.title, str(item.count))
        else:
            self._paint_entry(row, item, option.state)
        painter.restore()

    def _paint_entry(self, row: RowPainter, entry: Entry, state: QStyle.StateFlag) -> None:
        inner = row.background(state)
        box = row.method(inner, entry.method)
        if entry.missing:
            if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
                words = request_rect(row.row)
                row.end_text(words, _request_words(), "caption", "accent")
                box.setRight(words.left() - GAP)
            box = row.end_icon(box, "lock", "warn")
        if entry.operation.problem:
            box = row.end_icon(box, "warn", "warn")
        if entry.ending:
            box = row.end_icon(box, "clock", "warn")
        _paint_path(row, box, entry)


def shortened(path: str, fits: Callable[[str], bool]) -> str:
    """`path` with its placeholders cut down to dots, from the first on, until it fits or none is left."""
    while not fits(path) and (placeholder := _PLACEHOLDER.search(path)):
        path = path[: placeholder.start()] + "…" + path[placeholder.end() :]
    return path


def _paint_path(row: RowPainter, box: QRect, entry: Entry) -> None:
    """The path, its placeholders in grey, shortened where it must be; struck through when deprecated."""
    current, painter = theme.current(), row.painter
    font = QFont(current.font("code"))
    font.setStrikeOut(entry.operation.deprecated)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    parts = _PARTS.split(_fitted(entry.operation.path, box.width(), current.scale))
    widths = [metrics.horizontalAdvance(part) for part in parts]
    place = row.place(QRect(box.left(), box.top(), sum(widths), box.height()))
    for part, width in zip(parts, widths, strict=True):
        painter.setPen(current.colours.q("text3" if _PARTS.fullmatch(part) else "text"))
        painter.drawText(place, _IN_LINE, part)
        place.translate(width, 0)


@lru_cache(2048)
def _fitted(path: str, width: int, scale: float) -> str:
    """`path` as it fits into `width` pixels; a row is drawn again and again while the mouse moves."""
    metrics = QFontMetrics(theme.current().font("code"))
    shown = shortened(path, lambda text: metrics.horizontalAdvance(text) <= width)
    return metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, width)


def _uniform(view: QObject | None) -> bool:
    return isinstance(view, QListView) and view.uniformItemSizes()


def _request_words() -> str:
    return tr("Request scope")


def request_rect(row: QRect) -> QRect:
    """Where "Request scope" stands in a row."""
    width = QFontMetrics(theme.current().font("caption")).horizontalAdvance(_request_words())
    right = row.right() - MARGIN - PADDING
    return QRect(right - width, row.top(), width, row.height())


class OperationList(PaintedList):
    """Operations to choose from. Moving to one chooses it; `scope_wanted` is its "Request scope"."""

    chosen = Signal(object)
    scope_wanted = Signal(tuple)
    confirmed = Signal()
    """Enter: the person wants to go on with the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("console.operations", tr("Operations"), parent)
        self._model = OperationModel()
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self._quiet = False

    def show_groups(self, groups: list[Group], chosen: Operation | None) -> None:
        """Show `groups` with `chosen` marked; the place scrolled to stays."""
        self._quiet = True
        place = self.verticalScrollBar().value()
        # Asking for the height of each of thousands of rows takes longer than a frame; headings are a bit higher then.
        self.setUniformItemSizes(sum(len(group.entries) for group in groups) > _MANY)
        self._model.set_groups(groups)
        self.setCurrentIndex(self._model.place_of(chosen))
        self.verticalScrollBar().setValue(place)
        self._quiet = False

    def mark(self, chosen: Operation | None) -> None:
        """Mark another one as chosen."""
        self._quiet = True
        self.setCurrentIndex(self._model.place_of(chosen))
        self._quiet = False

    def go_in(self) -> None:
        """Take the focus, on the chosen operation or the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.first())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = current.data(_ITEM) if current.isValid() else None
        if isinstance(entry, Entry) and not self._quiet:
            self.chosen.emit(entry.operation)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if self.in_spot(point):
            self.scope_wanted.emit(self.indexAt(point).data(_ITEM).missing)

    def spot(self, index: Index) -> QRect:
        entry = index.data(_ITEM)
        return self.mirrored(index, request_rect) if isinstance(entry, Entry) and entry.missing else QRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.confirmed.emit()
            return
        super().keyPressEvent(event)
