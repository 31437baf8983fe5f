"""The list of the latest requests, drawn: method, address, star, status and time, below the day."""

import time

from PySide6.QtCore import QModelIndex, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.history.entry import Entry
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.library.entry_list import ITEM, EntryList
from desktop_app.ui.console.library.recent import Day, short_url, status_words
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.painted_list import Index
from desktop_app.ui.widgets.row_paint import MARGIN, PADDING, RowPainter

_ROW = 32
_STAR = 24


class RecentModel(QStringListModel):
    """Days and the entries of each, one after the other. Days can't be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Day | Entry] = []
        self.base = ""

    def set_days(self, days: list[Day], base: str) -> None:
        """Show these. base: the address of the API, left out of theirs."""
        self.base = base
        self._items = []
        for day in days:
            self._items += (day, *day.entries)
        self.setStringList([""] * len(self._items))

    def row_of(self, id: int) -> QModelIndex:
        """Where the entry with this ID is; an invalid index where it isn't listed."""
        found = (row for row, item in enumerate(self._items) if isinstance(item, Entry) and item.id == id)
        return self.index(next(found, -1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not isinstance(self._items[index.row()], Entry):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if isinstance(item, Day):
            return item.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(item, self.base)
        if role == Qt.ItemDataRole.ToolTipRole:
            sent = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(item.at))
            return tips.plain(f"{item.method} {item.url}\n{sent}")
        return None


def spoken(entry: Entry, base: str) -> str:
    """What a screen reader says."""
    words = f"{entry.method} {short_url(entry.url, base)}, {status_words(entry)[0]}, {_clock(entry)}"
    return f"{words}, {tr('starred')}" if entry.starred else words


def _clock(entry: Entry) -> str:
    return time.strftime("%H:%M", time.localtime(entry.at))


def star_rect(row: QRect) -> QRect:
    """Where the star stands in a row."""
    right = row.right() - MARGIN - PADDING
    return QRect(right - _STAR + 4, row.top(), _STAR, row.height())


class _Painter(QStyledItemDelegate):
    """Draws days and entries."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        painter.save()
        row = RowPainter(painter, option.rect, option.direction)
        if isinstance(item, Day):
            row.heading(item.title, str(len(item.entries)))
        else:
            model = index.model()
            base = model.base if isinstance(model, RecentModel) else ""
            self._paint_entry(row, item, base, option.state)
        painter.restore()

    def _paint_entry(self, row: RowPainter, entry: Entry, base: str, state: QStyle.StateFlag) -> None:
        box, star = row.background(state), star_rect(row.row)
        if entry.starred or state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            name, colour = ("star-full", "warn") if entry.starred else ("star", "text3")
            row.icon(star.adjusted(6, 0, 0, 0), name, colour)
        box.setRight(star.left())
        box = row.end_text(box, _clock(entry), "small", "text3")
        box = row.end_text(box, *_status(entry))
        box = row.method(box, entry.method)
        row.text(box, short_url(entry.url, base), "code", "text", middle=True)


def _status(entry: Entry) -> tuple[str, theme.TypeStyle, str]:
    words, colour = status_words(entry)
    return words, "caption", colour


class RecentList(EntryList):
    """The latest requests; a click opens one again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("console.recent", tr("History"), parent)
        self._entries = RecentModel()
        self.setModel(self._entries)
        self.setItemDelegate(_Painter(self))

    def show_days(self, days: list[Day], base: str) -> None:
        """Show these; what is chosen, and the place scrolled to, stay."""
        chosen, place = self.entry, self.verticalScrollBar().value()
        self._entries.set_days(days, base)
        if chosen is not None:
            self.setCurrentIndex(self._entries.row_of(chosen.id))
        self.verticalScrollBar().setValue(place)

    def go_in(self) -> None:
        """Take the focus, on the chosen entry or the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._entries.index(1))

    def spot(self, index: Index) -> QRect:
        return self.mirrored(index, star_rect) if isinstance(index.data(ITEM), Entry) else QRect()

    def pressed_at(self, entry: Entry, *, star: bool) -> None:
        (self.starred if star else self.opened).emit(entry)
